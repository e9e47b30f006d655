/** A small programme in which nothing is wrong; every case is an edit of it. */
export const SOUND = `agency Council "Northbridge Council" in local-government
agency Trust "Hospitals Trust" in health
people care-leavers "Young people leaving care"

programme P "A programme" {
    purpose "Leaders practise."
    lasts   6 months
    designed by Council, Trust

    outcome Homes "Settled homes" {
        for care-leavers
        measured by "share at 21"
        reviewed at 18 months
    }
    cohort {
        24 people
        from Council, Trust
        at director, practitioner
    }
    phase One "First" {
        months 1 to 3

        theory-module Ideas "Ideas" {
            takes 2 days
            with peers, sponsors
            targets thinking.synthesis
            serves Homes
        }
        coaching Talk "Talking" {
            takes 8 sessions of 90 minutes
            led by coach
            reflects on Ideas
        }
    }
    phase Two "Second" {
        months 4 to 6
        placement Away "Away" {
            takes 5 days
            hosted by Trust
            focus "What crosses the boundary."
        }
    }
    assessed by portfolio
    note "Cost" "None."
}
`;

/** An edit of the sound programme, and what it may cost. */
export interface Broken {
    readonly name: string;
    /** What is replaced, everywhere or once, and by what. */
    readonly edits: readonly (readonly [string, string])[];
    /** How many faults it has, where that is not one. */
    readonly faults?: number;
    /** A fault is left after a fix, because the fix cannot know it: the words to be filled in. */
    readonly leaves?: number;
    /** How many statements are lost, where that is not none. */
    readonly lost?: number;
}

const broken = (name: string, from: string, to: string, also: Omit<Broken, 'name' | 'edits'> = {}): Broken => ({
    name,
    edits: [[from, to]],
    ...also,
});
const withLine = (name: string, line: string, also: Omit<Broken, 'name' | 'edits'> = {}): Broken =>
    broken(name, 'takes 5 days', `takes 5 days\n            ${line}`, also);
const inHead = (name: string, line: string, also: Omit<Broken, 'name' | 'edits'> = {}): Broken =>
    broken(name, '    lasts   6 months', `    lasts   6 months\n    ${line}`, also);
const inCohort = (name: string, line: string, also: Omit<Broken, 'name' | 'edits'> = {}): Broken =>
    broken(name, '        24 people', `        24 people\n        ${line}`, also);
const atEnd = (name: string, lines: string, also: Omit<Broken, 'name' | 'edits'> = {}): Broken =>
    broken(name, '    assessed by portfolio', `    ${lines}\n    assessed by portfolio`, also);
const before = (name: string, lines: string, also: Omit<Broken, 'name' | 'edits'> = {}): Broken =>
    broken(name, 'programme P', `${lines}\nprogramme P`, also);

const UNINDENTED = SOUND.split('\n')
    .map(line => line.trim())
    .join('\n');

/** The cases, by the family of fault; each family has one golden file. */
export const FAMILIES: Readonly<Record<string, readonly Broken[]>> = {
    texts: [
        broken('curly quotation marks', '"Talking"', '“Talking”'),
        broken('curly quotation marks around prose', '"Leaders practise."', '“Leaders practise together, in Northbridge.”'),
        broken('curly quotation marks over two lines', '"Leaders practise."', '“Leaders practise\n        together.”'),
        broken('two closing marks', '"Talking"', '”Talking”'),
        broken('low and high marks', '"Talking"', '„Talking“'),
        broken('guillemets', '"Talking"', '«Talking»'),
        broken('single marks', '"Talking"', "'Talking'"),
        broken('single curly marks with an apostrophe', '"Talking"', '‘Talking isn’t telling’'),
        broken('single marks around straight ones', '"Talking"', `'Talking "straight"'`),
        broken('slanted marks', '"Talking"', '`Talking`'),
        broken('straight, then curly', '"Talking"', '"Talking”'),
        broken('curly, then straight', '"Talking"', '“Talking"'),
        broken('a title without its last mark', '"Ideas" {', '"Ideas {'),
        broken('prose without its last mark', '"Leaders practise."', '"Leaders practise.'),
        broken(
            'prose of two lines without its last mark',
            '"Leaders practise."',
            '"Leaders practise\n        what crosses every boundary of the place.',
        ),
        broken('the last text without its last mark', '"None."', '"None.'),
        broken(
            'a text without its last mark before a brace',
            'focus "What crosses the boundary."\n        }',
            'focus "What crosses the boundary. }',
        ),
        broken('a title without its first mark', '"Talking" {', 'Talking" {'),
        broken('a title of two words without its first mark', 'Talk "Talking" {', 'Talk Talking together" {'),
        broken('prose without its first mark', '"Leaders practise."', 'Leaders practise."'),
        broken('prose without marks', '"Leaders practise."', 'Leaders practise together'),
        broken('a title without marks', 'phase Two "Second" {', 'phase Two Second {'),
        inCohort('a condition without marks', 'open to anybody'),
        atEnd('a place without marks', 'run R "R" {\n        holds Ideas on 2027-02-08 at Leeds\n    }'),
    ],
    amounts: [
        broken('a range with a hyphen', 'takes 2 days', 'takes 2-3 days'),
        broken('a range with an en dash', 'takes 2 days', 'takes 2–3 days'),
        broken('a range with spaces round its dash', 'takes 2 days', 'takes 2 – 3 days'),
        broken('months with a dash', 'months 1 to 3', 'months 1-3'),
        broken('sessions multiplied by their length', 'takes 2 days', 'takes 6 x 90 min'),
        broken('a decimal comma', 'takes 2 days', 'takes 1,5 days'),
        broken('a fraction', 'takes 2 days', 'takes 1½ days'),
        broken('a number in words', 'takes 2 days', 'takes two days'),
        broken('one, in words', 'takes 2 days', 'takes one day'),
        broken('sessions in words', 'takes 5 days', 'takes two sessions'),
        withLine('months in words', 'every three months'),
        broken('a day', 'takes 2 days', 'takes a day'),
        broken('an hour', 'takes 2 days', 'takes an hour'),
        broken('hrs', 'takes 2 days', 'takes 2 hrs'),
        broken('1 hr', 'takes 2 days', 'takes 1 hr'),
        broken('Days', 'takes 2 days', 'takes 2 Days'),
        broken('mins, with no space', '90 minutes', '90mins'),
        broken('per week', 'takes 5 days', 'takes 2 days per week for 6 weeks'),
        broken('full-time', 'takes 5 days', 'takes full-time for 8 months'),
        broken('full-time behind its weeks', 'takes 5 days', 'takes 2 weeks full-time'),
        broken('full time behind its months', 'takes 5 days', 'takes 8 months full time'),
        broken('full time with no for', 'takes 5 days', 'takes full time 8 months', { faults: 1 }),
        broken('half day', 'takes 2 days', 'takes half day'),
        broken('month 1 to 3', 'months 1 to 3', 'month 1 to 3'),
        broken('month 1 to 3, then a question', 'months 1 to 3', 'month 1 to 3\n        to decide "Which venue?"'),
        withLine('week 2-6', 'week 2-6'),
        broken('no unit', 'takes 2 days', 'takes 2'),
        broken('a unit that is none', 'takes 2 days', 'takes 2 dozens'),
        inHead('no unit, in the head', 'takes 16'),
        broken('no amount', 'takes 2 days', 'takes', { faults: 1 }),
        broken('a text for an amount', 'takes 2 days', 'takes "two days"', { faults: 1 }),
        broken('words for an amount', 'takes 2 days', 'takes some time', { faults: 1 }),
        broken('about and a text', 'takes 5 days', 'takes about "some days"', { faults: 1 }),
        withLine('every month', 'every month', { faults: 1 }),
        withLine('an amount alone', '3 hours'),
        broken('or in a range', 'takes 2 days', 'takes 2 or 3 days'),
        broken('half-days', 'takes 2 days', 'takes 10 half-days'),
        broken('a half-day', 'takes 2 days', 'takes half-day'),
        broken('approximately', 'takes 2 days', 'takes approximately 2 days'),
        broken('a tilde', 'takes 2 days', 'takes ~2 days'),
        broken('a plus', 'takes 2 days', 'takes 2+ days'),
        broken('at most', 'takes 2 days', 'takes at most 2 days'),
        broken('a stroke for how often', 'takes 5 days', 'takes 1 day/week for 5 weeks'),
        broken('weekly', 'takes 5 days', 'takes 2 hours weekly'),
        broken('every week', 'takes 5 days', 'takes 2 hours every week'),
        withLine('Months', 'Months 4 to 5'),
        withLine('a month in words', 'month four'),
        withLine('in month', 'in month 4'),
        broken('participants', '24 people', '24 participants'),
        broken('no people', '24 people', '24'),
        broken('teams of how many', '24 people', '6 teams of 4'),
    ],
    dates: [
        inHead('day and month can be told apart', 'starts 21/01/2027'),
        inHead('day and month cannot be told apart', 'starts 11/01/2027'),
        inHead('points and a short year', 'starts 11.1.27'),
        inHead('hyphens, the day first', 'starts 21-01-2027'),
        inHead('strokes, the year first', 'starts 2027/01/11'),
        inHead('no noughts', 'starts 2027-1-11'),
        inHead('with a word before it', 'starts on 2027-01-11'),
        inHead('in words', 'starts 11 January 2027'),
        inHead('in words, with the day of the week', 'starts Monday 11th of January 2027'),
        inHead('in words, the month first', 'starts Jan 11, 2027'),
        inHead('the month alone', 'starts January 2027'),
        inHead('without its year', 'starts 11 January', { faults: 1 }),
        inHead('in no calendar', 'starts 31/02/2027', { faults: 1 }),
        inHead('between quotation marks', 'starts "2027-01-11"'),
        inHead('missing', 'starts', { faults: 1 }),
        inHead('words', 'starts soon', { faults: 1 }),
    ],
    lists: [
        broken('and', 'with peers, sponsors', 'with peers and sponsors'),
        broken('a comma and an and', 'with peers, sponsors', 'with peers, and sponsors'),
        broken('an ampersand', 'with peers, sponsors', 'with peers & sponsors'),
        broken('a comma missing in an activity', 'with peers, sponsors', 'with peers sponsors'),
        broken('a comma missing in a programme', 'designed by Council, Trust', 'designed by Council Trust'),
        broken(
            'a comma missing before a line with a text',
            'takes 5 days',
            'with peers sponsors\n            about "Both."\n            takes 5 days',
        ),
        broken('a comma too many', 'with peers, sponsors', 'with peers, sponsors,'),
        broken('a comma too many before a word that stands alone', 'with peers, sponsors', 'with peers, sponsors,\n            optional'),
        broken('a comma too many at the end of a body', 'reflects on Ideas', 'reflects on Ideas,'),
        broken('two commas', 'with peers, sponsors', 'with peers,, sponsors'),
        broken('a semicolon', 'with peers, sponsors', 'with peers; sponsors', { faults: 1 }),
        broken('or', 'hosted by Trust', 'hosted by Trust or Council'),
        broken('an article', 'led by coach', 'led by the coach'),
        broken('a name and who it is, without marks', 'led by coach', 'led by coach Dr Smith'),
        broken('who it is, without the role', 'led by coach', 'led by "Dr Smith"'),
        broken('a colon in a target', 'thinking.synthesis', 'thinking: synthesis'),
        broken('a stroke', 'with peers, sponsors', 'with peers/sponsors'),
        broken('a target in two words', 'thinking.synthesis', 'thinking synthesis'),
        broken('a target with two points', 'thinking.synthesis', 'thinking..synthesis'),
        broken('a target that ends in a point', 'thinking.synthesis', 'thinking.'),
        broken('a role and what it does, without marks', 'led by coach', 'led by coach mentor'),
        withLine('months with and', 'month 1 and 10'),
    ],
    names: [
        broken('a name of two words', 'coaching Talk "Talking"', 'coaching Talk One "Talking"'),
        broken('a name of two words in a declaration', 'agency Trust "', 'agency Hospitals Trust "', { faults: 4, leaves: 3 }),
        broken('an apostrophe', 'Talk "', 'Tom\'s "'),
        broken('a curly apostrophe', 'Talk "', 'Tom’s "'),
        broken('a digit first', 'Talk "', '360-feedback "'),
        broken('a digit alone, after a word with a capital letter', 'phase Two "Second"', 'Phase 2 "Second"', { leaves: 1 }),
        broken('a number for a kind', 'coaching Talk "Talking"', '360 "Talking"'),
        broken('a digit alone', 'phase Two "Second"', 'phase 2 "Second"'),
        broken('a hyphen last', 'Talk "', 'Talk- "'),
        { name: 'a non-breaking hyphen', edits: [['care-leavers', 'care\u2011leavers']], faults: 2, leaves: 1 },
        broken('a kind of two words', 'theory-module', 'theory module'),
        broken('an en dash', 'theory-module', 'theory–module'),
        broken('a character that nobody sees', 'Council, Trust\n\n', 'Coun\u200Bcil, Trust\n\n'),
        broken('a soft hyphen in a word of the language', 'purpose', 'pur\u00ADpose'),
        broken('a name between quotation marks', 'with peers', 'with "peers"'),
        broken('a title for a name', 'hosted by Trust', 'hosted by "Hospitals Trust"'),
        broken('no name where one is needed', 'agency Trust "', 'agency "', { faults: 4, leaves: 3 }),
        broken('no name for a programme', 'programme P "A', 'programme "A'),
        broken('no title', 'Talk "Talking"', 'Talk'),
        broken('neither name nor title', 'coaching Talk "Talking" {', 'coaching {'),
        broken('no title for a phase', 'phase Two "Second"', 'phase Two'),
        atEnd('no title for a strand', 'strand Arc'),
        atEnd('a rule in two words', 'accept no coaching because "Later."'),
        broken('a name with a number', 'phase Two "', 'phase Part 2 "'),
        broken('a name after the title', 'phase Two "Second" {', 'phase "Second" Two {'),
        before('an agency called any', 'agency any "Any"'),
        broken('a cohort with a name', 'cohort {', 'cohort Leaders {'),
    ],
    'pasted-in': [
        inHead('how many take part, with another word', 'persons 12'),
        inHead('how many take part, as if it were a group of people', 'people 12'),
        inHead('how many take part, the number first', '12 participants'),
        inHead('how many take part, behind a label', 'participants: 12', { leaves: 1 }),
        broken('how many take part in a cohort, the number last', '        24 people', '        size 24 people', { lost: 1 }),
        broken('a sentence', 'takes 2 days', 'Everybody spends some weeks in another agency.', { lost: 1 }),
        broken('a sentence that begins with a word like one of ours', 'takes 2 days', 'Participants will spend some weeks elsewhere.'),
        inHead('a sentence in a programme', 'This programme is for people who lead services'),
        broken('a row of a spreadsheet', 'takes 2 days', 'Opening\tTheory\tJanuary\tLeeds', { lost: 1 }),
        atEnd('rows of a spreadsheet with marks in them', 'Opening\t2 days\t£300\n    Closing\t1 day\t£200'),
        atEnd('the heading of a week, and how long it takes', 'Week 1 – Opening (2 days)'),
        atEnd('the heading of a week', 'Week 1: Opening'),
        atEnd('the heading of a day', 'Day 3 - Site visit, 4 hours'),
        atEnd('a month alone', 'Month 2'),
        atEnd('the heading of a phase in capitals', 'PHASE ONE: OPENING'),
        atEnd('a heading in capitals', 'OPENING DAY'),
        withLine('a heading in an activity', 'Day 1: Opening'),
        atEnd('who leads, behind a label', 'Facilitator: Jo Brown'),
        withLine('who leads an activity, behind a label', 'Lead: Jo Brown'),
        atEnd('where, behind a label', 'Venue: Leeds Town Hall'),
        withLine('where an activity is, behind a label', 'Venue: Leeds Town Hall'),
        withLine('where, not settled', 'Venue: TBC'),
        atEnd('who takes part, behind a label', 'Participants: 24 directors'),
        atEnd('the cost, behind a label', 'Cost: £12,000'),
        broken('an aim, behind a label', 'purpose "Leaders practise."', 'Aim: Leaders practise'),
        atEnd('a label with nothing behind it', 'Aims:'),
        atEnd('a list under a label', 'Aims:\n    • Lead across systems\n    • Work with others\n    • Learn'),
        atEnd('a list under a heading', 'Objectives\n    - Lead across systems\n    - Learn'),
        atEnd('numbers with points', '1.1 Opening\n    1.2 Closing'),
        atEnd('a mark of joy for a bullet', '✅ Opening day'),
        atEnd('a letter for a bullet', 'o Opening day'),
        atEnd('times of day', '09:00–10:30 Welcome\n    10:30–11:00 Coffee'),
        withLine('a time of day in an activity', '9am Welcome'),
        atEnd('a day of the week with no year', 'Tues 14 May'),
        atEnd('a date, and what is then', '14 May 2027 – Opening'),
        atEnd('not settled', 'TBC'),
        atEnd('to do', 'TODO find a venue'),
        atEnd('what does not apply', 'N/A'),
        atEnd('how long, in brackets', 'Coaching (6 sessions of 90 minutes)'),
        atEnd('how often', 'Coaching x 6'),
        atEnd('how long, first', '2 days residential'),
        atEnd('a line that parts others', '* * *'),
        atEnd('the foot of a page', 'Page 1 of 4'),
        atEnd('an address', 'jo.brown@example.org'),
        atEnd('a heading in plain words', 'Tea & coffee'),
        atEnd('sentences, one below the other', 'Welcome to the programme.\n    We hope that you enjoy it.'),
        before('a label outside any programme', 'Author: Jo Brown'),
        broken('a sentence behind a text', '"Leaders practise."', '"Leaders practise." They do so together.'),
        broken(
            'a sentence behind a title',
            'coaching Talk "Talking" {',
            'diagnostic "Looking" This is what they do\n        coaching Talk "Talking" {',
        ),
        inHead('a text alone that is not closed', '“An opening without a close', { leaves: 1 }),
        inHead('braces where none belong', 'version "1" {\n        place "Leeds"\n    }'),
    ],
    words: [
        broken('a word of an activity', 'reflects on Ideas', 'reflect on Ideas'),
        broken('the first of two words', 'led by coach', 'lead by coach'),
        broken('the first of two words, in another form', 'designed by Council', 'design by Council'),
        broken('the second of two words', 'led by coach', 'led bye coach'),
        broken('another second word', 'led by coach', 'led from coach'),
        broken('no second word', 'led by coach', 'led coach'),
        broken('a word before a text', 'purpose "Leaders', 'purpos "Leaders'),
        broken('about, before a text', 'focus "What', 'abuot "What'),
        broken('phase', 'phase Two "Second"', 'phse Two "Second"'),
        broken('cohort', 'cohort {', 'cohrt {'),
        broken('outcome', 'outcome Homes', 'outcom Homes', { faults: 1 }),
        broken('programme', 'programme P', 'programe P'),
        broken('program', 'programme P', 'program P'),
        broken('agency', 'agency Trust', 'agncy Trust'),
        broken('a capital letter', 'takes 2 days', 'Takes 2 days'),
        broken('a capital letter before a text', 'purpose "Leaders', 'Purpose "Leaders'),
        withLine('on tracks', 'on tracks Finance', { faults: 2, leaves: 1 }),
        withLine('by teams', 'by teams'),
        withLine('parts of', 'parts of Arc', { faults: 2, leaves: 1 }),
        withLine('is experiential', 'is experiential'),
        withLine('is a theory', 'is a theory'),
        withLine('lasts for', 'lasts for 3 months'),
        withLine('another word for it', 'description "What happens."'),
        withLine('another word for led by', 'facilitated by coach'),
        withLine('a word of no language', 'wibble wobble'),
        inHead('offered by', 'offerd by Trust'),
        broken('from any health', 'from Council, Trust', 'from any health'),
        broken('hosted by eachother', 'hosted by Trust', 'hosted by eachother'),
        broken('hosted by anyone in', 'hosted by Trust', 'hosted by anyone in health'),
        broken('for participant', 'for care-leavers', 'for participant'),
        broken('for the agencies', 'for care-leavers', 'for the agencies'),
        before('kind is a', 'kind x "X" is a coaching'),
        before('no in', 'agency Police "Police" police'),
        broken('a word of the language for a kind', 'coaching Talk "Talking"', 'note Talk "Talking"'),
        atEnd('leave out', 'track T "T" {\n        leave out Ideas\n        lasts 3 months\n    }'),
        atEnd('holds missing', 'run R "R" {\n        Ideas on 2027-02-08 at "Leeds"\n        35 people\n    }', { faults: 1 }),
        atEnd('holds and on missing', 'run R "R" {\n        Ideas 2027-02-08 at "Leeds"\n    }', { faults: 1 }),
        withLine('one-to-one', 'one-to-one'),
        broken('selected by', 'at director', 'selected by interview\n        at director'),
        inHead('follow-up without its article', 'followed up for 3 years from start'),
        atEnd('a body without braces', 'outcome Other "Other" for care-leavers'),
        before('is, and something else', 'role residents "R" is service users', { faults: 1 }),
        withLine('a name between marks after a word that has two forms', 'after "Ideas"'),
        withLine('a text alone', '"They go and see."'),
        withLine('a statement that belongs elsewhere', 'chosen by interview'),
        inCohort('a statement of activities in a cohort', 'targets thinking'),
        before('an activity outside any programme', 'coaching Loose "Loose" {\n    takes 2 days\n}'),
    ],
    bodies: [
        broken('an activity is not closed', '            serves Homes\n        }', '            serves Homes'),
        broken('a phase is not closed', '            reflects on Ideas\n        }\n    }', '            reflects on Ideas\n        }'),
        broken(
            'an activity and its phase are not closed',
            '            reflects on Ideas\n        }\n    }',
            '            reflects on Ideas',
            { faults: 2, leaves: 1 },
        ),
        broken('an outcome is not closed', '        reviewed at 18 months\n    }', '        reviewed at 18 months'),
        broken(
            'the last activity of a phase is not closed',
            '            focus "What crosses the boundary."\n        }',
            '            focus "What crosses the boundary."',
        ),
        broken('the programme is not closed', '"None."\n}\n', '"None."\n'),
        broken(
            'a body on one line is not closed',
            '    assessed by portfolio',
            '    run R "R" { starts 2027-01-11\n    assessed by portfolio',
        ),
        broken('what a body holds before its brace', 'phase Two "Second" {\n        months 4 to 6', 'phase Two "Second" months 4 to 6 {'),
        broken('two braces that open', 'phase Two "Second" {', 'phase Two "Second" { {'),
        broken('two titles', 'phase Two "Second" {', 'phase Two "Second" "Second" {'),
        broken('a programme without its word', 'programme P "A', 'P "A'),
        broken('a colon for a brace', 'phase Two "Second" {', 'phase Two "Second":'),
        broken('one brace too many on a line', '            serves Homes\n        }', '            serves Homes\n        } }'),
        broken('one brace too many', '            serves Homes\n        }', '            serves Homes\n        }\n        }'),
        broken('one brace too many at the end', '"None."\n}\n', '"None."\n}\n}\n'),
        broken('an activity is not opened', 'coaching Talk "Talking" {', 'coaching Talk "Talking"'),
        broken('a phase is not opened', 'phase Two "Second" {', 'phase Two "Second"'),
        broken(
            'a body on one line is not opened',
            '    assessed by portfolio',
            '    run R "R" starts 2027-01-11 }\n    assessed by portfolio',
        ),
        broken('a cohort is not opened', 'cohort {', 'cohort'),
        broken('a programme is not opened', 'programme P "A programme" {', 'programme P "A programme"'),
        {
            name: 'a programme has neither of its braces',
            edits: [
                ['programme P "A programme" {', 'programme P "A programme"'],
                ['"None."\n}\n', '"None."\n'],
            ],
        },
        {
            name: 'not indented: an activity is not closed',
            edits: [
                [SOUND, UNINDENTED],
                ['serves Homes\n}', 'serves Homes'],
            ],
        },
        {
            name: 'not indented: a phase is not closed',
            edits: [
                [SOUND, UNINDENTED],
                ['reflects on Ideas\n}\n}', 'reflects on Ideas\n}'],
            ],
        },
        {
            name: 'not indented: the programme is not closed',
            edits: [
                [SOUND, UNINDENTED],
                ['"None."\n}\n', '"None."\n'],
            ],
        },
        {
            name: 'not indented: one brace too many',
            edits: [
                [SOUND, UNINDENTED],
                ['"None."\n}\n', '"None."\n}\n}\n'],
            ],
        },
        {
            name: 'tabs: an activity is not closed',
            edits: [
                ['    ', '\t'],
                ['\t\t\tserves Homes\n\t\t}', '\t\t\tserves Homes'],
            ],
        },
        {
            name: 'Windows: an activity is not closed',
            edits: [
                ['\n', '\r\n'],
                ['            serves Homes\r\n        }', '            serves Homes'],
            ],
        },
    ],
    marks: [
        broken('a semicolon', 'takes 2 days', 'takes 2 days;'),
        broken(
            'semicolons on two lines',
            'takes 2 days\n            with peers, sponsors',
            'takes 2 days;\n            with peers, sponsors;',
            { faults: 2, leaves: 1 },
        ),
        broken('a colon', 'takes 2 days', 'takes: 2 days'),
        broken('a colon before a text', 'purpose "Leaders', 'purpose: "Leaders'),
        broken('an equals sign', 'takes 2 days', 'takes = 2 days'),
        broken('a bullet', 'takes 2 days', '• takes 2 days'),
        broken('a dash for a bullet', 'takes 2 days', '– takes 2 days'),
        broken('a bullet before plain words', 'takes 2 days', '• Time away', { leaves: 1, lost: 1 }),
        broken('a number before plain words', 'takes 2 days', '1) Time away', { leaves: 1, lost: 1 }),
        broken('a number with a point before plain words', 'takes 2 days', '1. Time away', { lost: 1 }),
        broken('brackets', 'with peers, sponsors', 'with peers (and sponsors)', { faults: 2, leaves: 1 }),
        broken('a character of no meaning', 'with peers, sponsors', 'with peers, sponsors %'),
        inHead('a comment with #', '# the length'),
        inHead('a heading with ##', '## the length'),
        inHead('a comment that is not closed', '/* the length'),
        inHead('a comment of two lines that is not closed', '/* the length\n       was asked for by the sponsors'),
        inHead('a comment that was not opened', 'the length */', { leaves: 1 }),
    ],
    'unknown-names': [
        broken('a kind', 'coaching Talk', 'coachin Talk'),
        broken('a kind like no other', 'coaching Talk', 'fishing-trip Talk'),
        broken('a kind that shares a word', 'coaching Talk', 'coaching-circle Talk'),
        broken('a role', 'led by coach', 'led by coahc'),
        broken('a role in another case', 'led by coach', 'led by Coach'),
        broken('an agency', 'hosted by Trust', 'hosted by Trast'),
        broken('an agency by its title', 'hosted by Trust', 'hosted by HospitalsTrust'),
        broken('an agency that nobody declared', 'hosted by Trust', 'hosted by Fire'),
        broken('an agency where a role is wanted', 'led by coach', 'led by Trust'),
        broken('a role where an agency is wanted', 'hosted by Trust', 'hosted by coach'),
        broken('a level where a role is wanted, though a role is called much like it', '24 people', '24 people each team with team-leader'),
        broken('a tool where a role is wanted', 'led by coach', 'led by systems-mapping'),
        broken('a role where the kind of an activity is wanted', 'led by coach', 'led by coach mentor "who"'),
        broken('an outcome', 'serves Homes', 'serves Home'),
        broken('an activity', 'reflects on Ideas', 'reflects on ideas'),
        broken('an activity that has a title and no name', 'theory-module Ideas "Ideas"', 'theory-module "Ideas"'),
        withLine('a strand where there is none', 'part of Voice'),
        broken('a dimension', 'thinking.synthesis', 'thinkng.synthesis'),
        broken('an element', 'thinking.synthesis', 'thinking.synthesys'),
        broken('an element of another dimension', 'thinking.synthesis', 'thinking.courage'),
        broken('an element without its dimension', 'thinking.synthesis', 'synthesys'),
        broken('a step below an element', 'thinking.synthesis', 'synthesis.thinking'),
        broken('something that is no target', 'thinking.synthesis', 'Homes'),
        broken('a target like no other', 'thinking.synthesis', 'football'),
        inHead('a framework', 'uses SystemLeadership'),
        before('a kind of a kind', 'kind x "X" is coachng'),
        broken('a method', 'assessed by portfolio', 'assessed by portfolios'),
        broken('people', 'for care-leavers', 'for careleavers'),
        broken('a sector', 'in health', 'in healthcare'),
        broken('a sector in two words', 'in local-government', 'in local government'),
        broken('a sector in two words before a body', 'in local-government', 'in local government { about "The county." }'),
        broken('other agencies', 'hosted by Trust', 'hosted by other agencies'),
        broken('who it is before its role, without marks', 'led by coach', 'led by external coach'),
        broken('who it is after its role, without marks', 'led by coach', 'led by coach external'),
        before('a mode misspelt', 'kind x "X" is experiance'),
    ],
    sound: [
        broken('as it is', '', '', { faults: 0 }),
        { name: 'Windows line ends', edits: [['\n', '\r\n']], faults: 0 },
        { name: 'old line ends', edits: [['\n', '\r']], faults: 0 },
        { name: 'tabs', edits: [['    ', '\t']], faults: 0 },
        broken('non-breaking spaces', 'takes 2 days', 'takes\u00A02\u00A0days', { faults: 0 }),
        broken('non-breaking spaces for indentation', '            with peers', '\u00A0\u00A0\u00A0with peers', { faults: 0 }),
        broken('a byte order mark', 'agency Council', '\uFEFFagency Council', { faults: 0 }),
        broken('a zero-width space between words', 'takes 2 days', 'takes\u200B 2 days', { faults: 0 }),
        broken('an accented name, composed', 'Talk "', 'Ängel "', { faults: 0 }),
        broken('an accented name, in two parts', 'Talk "', 'A\u0308ngel "', { faults: 0 }),
        {
            name: 'one name composed here and in two parts there',
            edits: [
                ['theory-module Ideas', 'theory-module Idéas'],
                ['on Ideas', 'on Ide\u0301as'],
            ],
            faults: 0,
        },
        { name: 'Māori names', edits: [['care-leavers', 'rangatahi-Māori']], faults: 0 },
        broken('a Greek name', 'Talk "', 'Ομιλία "', { faults: 0 }),
        broken('an Arabic name', 'Talk "', 'حديث "', { faults: 0 }),
        broken('a Devanagari name with its marks', 'Talk "', 'बातचीत "', { faults: 0 }),
        broken('a Chinese name', 'Talk "', '谈话 "', { faults: 0 }),
        broken('a text with curly marks in it', '"Leaders practise."', '"Leaders “practise”, don’t they?"', { faults: 0 }),
        broken('a text with straight marks in it', '"Leaders practise."', '"Leaders \\"practise\\"."', { faults: 0 }),
        broken('a text with a brace in it', '"Leaders practise."', '"Leaders { practise }."', { faults: 0 }),
        broken('a text over several lines', '"Leaders practise."', '"Leaders\n        practise,\n\n        and learn."', { faults: 0 }),
        broken('braces on lines of their own', 'coaching Talk "Talking" {', 'coaching Talk "Talking"\n        {', { faults: 0 }),
        broken('a list over several lines', 'with peers, sponsors', 'with peers,\n                 sponsors', { faults: 0 }),
        broken('no name where none is needed', 'coaching Talk "Talking"', 'coaching "Talking"', { faults: 0 }),
        inHead('comments', '// the length\n    /* and\n       why */', { faults: 0 }),
        withLine('months as a list', 'month 1, 10', { faults: 0 }),
        withLine('a question behind a month', 'month 3\n            to decide "Which venue?"', { faults: 0 }),
        withLine('a question behind a week, on one line', 'week 3, 4 to decide "Which venue?" groups of 6 to decide "Who is in which?"', {
            faults: 0,
        }),
    ],
};
