// What shows that a word is not said of what the programme wants: it is denied, left behind, argued with, asked about, or said of others.
// In a pattern, each part is one word; `(s|d)?` and the like stand for its endings.

/** A pattern that counts where it stands before the word, in the same clause, with no more than `reach` words between. */
export interface Before {
    readonly pattern: string;
    readonly reach: number;
    /** Not where one of these follows it: `not only`, `no matter`. */
    readonly unless?: readonly string[];
    /** Nor where one of these stands between: `less cautious than forceful`. */
    readonly until?: readonly string[];
}

const within = (reach: number, patterns: readonly string[]): Before[] => patterns.map(pattern => ({ pattern, reach }));

/** After these, `not` praises: `leaders who do not hesitate to be bold`. */
const PRAISED = ['only', 'just', 'merely', 'simply', 'least', 'afraid', 'hesitate', 'wait', 'without'];

const DENIED: readonly Before[] = [
    { pattern: '(not|never)', reach: 6, unless: PRAISED },
    { pattern: "\\w+n't", reach: 6, unless: PRAISED },
    { pattern: 'no', reach: 4, unless: ['matter', 'doubt', 'less', 'sooner', 'wonder', 'better'] },
    ...within(5, ['cannot', 'neither', 'nor', 'nobody', 'no one', 'none', 'nothing', 'no longer', 'not one']),
    ...within(5, ['hardly', 'barely', 'rarely', 'seldom', 'without', 'non', 'so called', 'free(d)? (from|of)', 'freedom from']),
];

const ONE_RATHER_THAN_THE_OTHER = within(5, [
    'instead of',
    'rather than',
    'in place of',
    'in lieu of',
    'as opposed to',
    '(other|different|differently) (than|from|to)',
    'distinct from',
    'unlike',
    'against',
    'beyond',
    'away from',
    'far from',
]);

const LEFT_BEHIND = within(5, [
    '(abandon|abolish|reject|resist|avoid|outgrow|unlearn)(s|ed|ing)?',
    '(refus|replac|dismantl|escap|swap|swapp|trad)(e|s|es|ed|ing)?',
    'overcom(e|es|ing)',
    'reduc(e|es|ed|ing)',
    'stop(s|ped|ping)?',
    'drop(s|ped|ping)?',
    'let(s|ting)? go of',
    '(done|finished) with',
    'enough of',
    'giv(e|es|ing) up',
    'leav(e|es|ing) behind',
    'break(s|ing)? with',
    'mov(e|es|ed|ing) (past|on)',
    'step(s|ping)? (out|away)',
    'turn(s|ing)? away',
    '(goodbye|farewell) to',
]);

const ARGUED_WITH = within(5, [
    '(question|challeng|critiqu|doubt|disobey|defus)(e|s|es|ed|ing)?',
    '(challenge|challenges|limit|limits|resistance|opposition|alternative|alternatives|antidote|answer|contrast) to',
    'contrast(s|ed)? with',
    '(opposite|reverse|end|death|fall|myth|myths|cult|fantasy|illusion|cliché|stereotype|critique|critiques|criticism) of',
    '(limit|limits|limitation|limitations|failure|failures|failings|trap|traps|danger|dangers|perils|pitfalls|price|cost|costs|burden|shadow|grip) of',
    '(trouble|problem|problems|wrong) with',
    '(critical|suspicious|sceptical|wary|tired) of',
    '(temptation|urge|reflex|impulse|pressure|tempted|refusal|unwilling|reluctant) to',
    'fail(s|ed|ing)? to',
]);

const ASKED_ABOUT: readonly Before[] = [
    ...within(6, [
        'ask(s|ed|ing)? (whether|why|what|when|if)',
        '(whether|how) far',
        '(difference|tension|contrast|gap|choice|balance) between',
        'discuss(es|ed|ing)? (whether|why)',
    ]),
    ...within(3, ['(word|words|term|phrase|label)', '(language|vocabulary|history|theories) of', '(literature|debate) (on|about)']),
];

/** Before the word: it is not what the programme wants. */
export const DENIED_BEFORE: readonly Before[] = [
    ...DENIED,
    ...ONE_RATHER_THAN_THE_OTHER,
    { pattern: 'less', reach: 3, until: ['than'] },
    ...within(4, ['fewer', 'post', 'anti']),
    ...LEFT_BEHIND,
    ...ARGUED_WITH,
    ...ASKED_ABOUT,
];

/** Counts where it stands before the word at the beginning of a sentence: a title that looks past something. */
export const DENIED_FIRST = ['after', 'past', 'why', 'when', 'goodbye', 'farewell'];

/** The same after a word, with no more than four others between: what is said of it is that it does not do. */
export const DENIED_AFTER: readonly string[] = [
    '(does|do|did|will|would|can|could|has|have) (not|never) (work|worked|last|lasted|help|helped|suit|fit|serve|succeed|solve|reach|lead|hold|suffice|do|deliver|change|bring|make|get)',
    "(doesn't|don't|didn't|won't|wouldn't|can't|couldn't|cannot) (work|last|help|suit|fit|serve|succeed|solve|reach|lead|hold|suffice|do|deliver|change|bring|make|get)",
    'no longer (work|works|serves|serve|helps|help|holds|hold|fits|fit|does|do)',
    '(is|are|was|were) (not|no longer|never) (enough|the|wanted|needed|what|sufficient|possible|welcome|asked|our|an|leading|leadership)',
    "(isn't|aren't|wasn't) (enough|the|wanted|needed|what|sufficient|possible|welcome|our|an|leading|leadership)",
    '(fails|failed|fail)',
    'cost(s)?',
    '(falls|fall|fell) short',
    '(breaks|break|broke) down',
    '(runs|run|ran) out',
    '(gives|give|gave|giving) way',
    '(gets|get|got|stands|stand|stood) in the way',
    '(undermines|undermine|undermined|hinders|hinder|hindered|stifles|stifle|harms|harm)',
    '(holds|hold|held) (us|them|people|it) back',
    'has had its day',
    'no more',
    'is (over|dead|past|gone)',
    'and (its|their) (limits|discontents|costs|end|failure|failures)',
    'and what to do instead',
    '(ends|stops) (here|where)',
];

/** Before the word: others tell, or are told of; it is not the participants who are to be so. */
export const SAID_OF_OTHERS: readonly Before[] = [
    ...within(4, [
        '(hear|hears|hearing|heard) (from|of|about)',
        '(listen|listens|listening) to',
        '(meet|meets|meeting|met)',
        '(evening|afternoon|morning|day|lunch|conversation|talk|talks|interview|interviews|discussion) (with|by|from)',
        '(story|stories|portrait|portraits|film|films|biography|biographies|life|lives|history|profile|profiles|memories) (of|about)',
        'visit(s|ing)?',
        '(she|he) (was|is|had)',
        'led by',
        'hosted by',
    ]),
    ...within(2, [
        '(work|works|worked|working|living|deal|dealing|cope|coping) (for|under|with)',
        '(thank|celebrate|honour|remember)(s|d|ed|ing)?',
    ]),
];

/** Between that and the word: the participants are spoken of again. */
export const BACK_TO_PARTICIPANTS = ['to', 'become', 'becomes', 'becoming', 'be', 'are', 'is', 'as', 'into', 'then', 'who', 'that'];
