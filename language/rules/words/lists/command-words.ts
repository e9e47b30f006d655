import { forms, type ListedWord } from './listed-word.ts';

// The words of command and control, and of compliance as the aim: the first cannot work where authority is not recognised and others hold the resources, the second
// undermines systems leadership (Executive summary, 'Does an understanding of systems leadership contribute…'; Section Four, 'Power and force…' and 'Challenges to
// the notion of best practice'; Section Six, 'Regulation and quality assurance').
//
// Not here, since the study asks for what they say: accountable, monitored, managed, safe, standards, statutory duty.

const POSTS = [
    'officer',
    'officers',
    'team',
    'teams',
    'department',
    'departments',
    'unit',
    'units',
    'agency',
    'agencies',
    'service',
    'services',
    'notice',
    'notices',
];

export const COMMAND_WORDS: readonly ListedWord[] = [
    ...forms(['command and control', 'command & control', 'command control'], [['influence and trust'], ['shared leadership']]),
    ...forms(['rank and file', 'rank & file'], [['people at every level'], ['staff at every level']]),
    ...forms(
        ['comply with', 'complies with', 'complied with', 'complying with'],
        [
            ['agree on', 'agrees on', 'agreed on', 'agreeing on'],
            ['work with', 'works with', 'worked with', 'working with'],
        ],
    ),
    ...forms(
        ['comply', 'complies', 'complied', 'complying'],
        [
            ['contribute', 'contributes', 'contributed', 'contributing'],
            ['join in', 'joins in', 'joined in', 'joining in'],
        ],
    ),
    ...forms(['compliance with'], [['ownership of'], ['learning from']]),
    ...forms(['compliance'], [['shared commitment'], ['trust']], { notBefore: POSTS }),
    ...forms(['compliant with'], [['familiar with'], ['at home with']]),
    ...forms(['compliant'], [['committed'], ['trusted']]),
    ...forms(
        ['obey', 'obeys', 'obeyed', 'obeying'],
        [
            ['understand', 'understands', 'understood', 'understanding'],
            ['question', 'questions', 'questioned', 'questioning'],
        ],
    ),
    ...forms(['obedience to'], [['trust in'], ['understanding of']]),
    ...forms(
        ['obedience', 'obedient', 'obediently'],
        [
            ['trust', 'trusting', 'trustingly'],
            ['curiosity', 'curious', 'curiously'],
        ],
    ),
    ...forms(
        ['enforce', 'enforces', 'enforced', 'enforcing'],
        [
            ['support', 'supports', 'supported', 'supporting'],
            ['agree on', 'agrees on', 'agreed on', 'agreeing on'],
        ],
    ),
    ...forms(['enforcement'], [['agreement'], ['support']], { notBefore: POSTS, notAfter: ['law', 'parking', 'planning'] }),
    ...forms(
        ['toe the line', 'toes the line', 'toed the line', 'toeing the line'],
        [
            ['speak up', 'speaks up', 'spoke up', 'speaking up'],
            ['find common ground', 'finds common ground', 'found common ground', 'finding common ground'],
        ],
    ),
];
