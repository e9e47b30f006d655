import type { Boundaries } from './boundaries.ts';

/** Who is coached, in programmes of which nobody asks more than about coaching. */
const NO_COACH = 'seminar "A"';

export const SOUNDNESS: Boundaries = {
    syntax: {
        'a statement without what it says': 'programme P "P" { coaching "A" { «takes» } }',
        'a unit that is none': 'programme P "P" { coaching "A" { takes «2 fortnights» } }',
        'a statement on several lines': 'programme P "P" { coaching "A" { takes\n2\ndays } }',
        'an empty file': '',
    },
    'unknown-name': {
        'a role that is not there': 'programme P "P" { coaching "A" { led by «coahc» } }',
        'each of two, in one list': 'programme P "P" { seminar A "A" { after «B», A, «C» } }',
        'a case that differs': 'agency Trust "T"\nprogramme P "P" { designed by «trust» }',
        'a name that is declared further down': 'programme P "P" { designed by Trust }\nagency Trust "T"',
        'an element by itself, where only one has that name': 'programme P "P" { coaching "A" { targets synthesis } }',
    },
    'declared-twice': {
        'an activity and an event are of one sort, and both are told': 'programme P "P" { coaching «A» "A" event «A» "B" { seminar "S" } }',
        'in two phases': 'programme P "P" { phase "1" { coaching «A» "A" } phase "2" { coaching «A» "B" } }',
        'a phase is of another sort': 'programme P "P" { phase A "A" { coaching A "B" } }',
        'a level and a role of one name': 'level head "Head"\nrole head "Head"',
        'a programme declares again what its workspace has':
            'agency Trust "T"\nprogramme P "P" { agency Trust "Our Trust" designed by Trust }',
        'a workspace declares again what the library has': 'role coach "Our coach"',
        'names that differ in case': 'programme P "P" { coaching A "A" coaching a "B" }',
    },
    'framework-twice': {
        'the library’s too': 'framework «SystemsLeadership» "Ours"',
        'two of ours, on both': 'framework «Ours» "A"\nframework «Ours» "B"',
        'of another name': 'framework Ours "A"',
        'its dimensions may be called as the library’s': 'framework Ours "A" { dimension doing "Doing" }',
    },
    'said-twice': {
        'the second is told': 'programme P "P" { lasts 3 months «lasts 3 months» }',
        'one form of a statement beside another': 'programme P "P" { coaching "A" { month 2 «week 3» } }',
        'an acceptance of one rule in one place': `programme P "P" { ${NO_COACH} accept no-coaching because "A" «accept no-coaching because "B"» }`,
        'what may come again':
            'programme P "P" { authorised by "A" { grants ceding grants many-routes } authorised by "B" note "N" "a" note "N" "b" }',
        '`from` beside `from any in`': 'agency Trust "T"\nprogramme P "P" { cohort { from Trust from any in police } }',
        'when, how often and on what day':
            'programme P "P" { starts 2027-01-11 coaching "A" { months 1 to 3 every 2 weeks on 2027-02-01 } }',
        'an acceptance in another place': `programme P "P" { accept no-coaching because "A" phase "1" { ${NO_COACH} accept no-coaching because "B" } }`,
    },
    misplaced: {
        'of an activity, in a programme': 'programme P "P" { «hosted by each other» }',
        'of a programme, in an activity': 'programme P "P" { coaching "A" { «purpose "A"» } }',
        'a mode, in an event': 'programme P "P" { event "E" { «is theory» seminar "A" } }',
        'where it says something': 'programme P "P" { purpose "A" shadowing "A" { hosted by each other } }',
        'in an event, which takes what an activity does':
            'programme P "P" { event "E" { targets doing led by expert month 2 seminar "A" } }',
    },
    'kind-is-a-word': {
        'the keyword of a statement': 'kind «phase» "A"',
        'a word that stands inside one': 'kind «hours» "A"',
        'a word that a kind’s name only begins with': 'kind phases "A"',
        'a word as another name': 'tool focus "A"\nsector purpose "B"',
    },
    'cycle-after': {
        'one finding for a circle of two': 'programme P "P" { seminar A "A" { after «B» } seminar B "B" { after A } }',
        'of three, through an event and in a choice': `programme P "P" {
            seminar A "A" { after «B» } event B "B" { after C seminar "S" } choice "D" { seminar C "C" { after A } seminar "T" }
        }`,
        itself: 'programme P "P" { seminar A "A" { after «A» } }',
        'a chain': 'programme P "P" { seminar A "A" { after B } seminar B "B" { after C } seminar C "C" }',
        'two ways to one end':
            'programme P "P" { seminar A "A" { after B, C } seminar B "B" { after D } seminar C "C" { after D } seminar D "D" }',
    },
    'cycle-leads-to': {
        'one finding for a circle of two':
            'programme P "P" { process outcome A "A" { leads to «B» } process outcome B "B" { leads to A } }',
        itself: 'programme P "P" { process outcome A "A" { leads to «A» } }',
        'a chain': 'programme P "P" { process outcome A "A" { leads to B } process outcome B "B" { leads to C } outcome C "C" }',
        'two ways to one end':
            'programme P "P" { process outcome A "A" { leads to B, C } process outcome B "B" { leads to C } outcome C "C" }',
    },
    'applied-too-late': {
        'it is over in the month before': 'programme P "P" { seminar "A" { month 5 applied in «B» } live-project B "B" { months 1 to 4 } }',
        'before the start is before all':
            'programme P "P" { seminar "A" { month 1 applied in «B» } live-project B "B" { before the start } }',
        'by the phases that they stand in':
            'programme P "P" { phase "1" { month 1 event B "B" { live-project "C" } } phase "2" { month 2 event "E" { seminar "A" { applied in «B» } } } }',
        'it still runs in the month in which theory starts':
            'programme P "P" { seminar "A" { month 4 applied in B } live-project B "B" { months 1 to 4 } }',
        'one of them is not placed': 'programme P "P" { seminar "A" { month 5 applied in B } live-project B "B" }',
        'after the end is after all': 'programme P "P" { seminar "A" { month 5 applied in B } live-project B "B" { after the end } }',
    },
    'reflected-too-soon': {
        'it begins in the month after': 'programme P "P" { coaching "A" { months 1 to 3 reflects on «B» } shadowing B "B" { month 4 } }',
        'after the end is after all': 'programme P "P" { coaching "A" { month 6 reflects on «B» } shadowing B "B" { after the end } }',
        'it begins in the month in which reflection ends':
            'programme P "P" { coaching "A" { months 1 to 4 reflects on B } shadowing B "B" { month 4 } }',
        'one of them is not placed': 'programme P "P" { coaching "A" { month 1 reflects on B } shadowing B "B" }',
    },
    'before-what-it-follows': {
        'the month before': 'programme P "P" { seminar "A" { month 4 after «B» } seminar B "B" { month 5 } }',
        'the day before': 'programme P "P" { starts 2027-01-11 seminar "A" { on 2027-03-01 after «B» } seminar B "B" { on 2027-03-02 } }',
        'the same month': 'programme P "P" { seminar "A" { month 5 after B } seminar B "B" { month 5 } }',
        'one of them is not placed': 'programme P "P" { seminar "A" { after B } seminar B "B" { month 5 } }',
    },
    'phase-outside-programme': {
        'its last month is one too many': 'programme P "P" { lasts 6 months phase "A" { «months 4 to 7» } }',
        'weeks are counted, too': 'programme P "P" { lasts 3 months phase "A" { «weeks 12 to 16» } }',
        'to the last month': 'programme P "P" { lasts 6 months phase "A" { months 4 to 6 } }',
        'the length is rough': 'programme P "P" { lasts about 6 months phase "A" { months 4 to 7 } }',
        'the length has no most': 'programme P "P" { lasts at least 6 months phase "A" { months 4 to 7 } }',
        'no length is said': 'programme P "P" { phase "A" { months 4 to 7 } }',
    },
    'activity-outside-programme': {
        'a month after the last': 'programme P "P" { lasts 6 months coaching "A" { «month 7» } }',
        'in a choice in an event': 'programme P "P" { lasts 6 months event "E" { choice "C" { coaching "A" { «months 6 to 7» } } } }',
        'in the last month': 'programme P "P" { lasts 6 months coaching "A" { month 6 } }',
        'after the end': 'programme P "P" { lasts 6 months coaching "A" { after the end } }',
        'the length is rough': 'programme P "P" { lasts 6 to 9 months coaching "A" { month 7 } }',
    },
    'activity-outside-phase': {
        'the month before': 'programme P "P" { phase "A" { months 3 to 4 coaching "A" { «month 2» } } }',
        'outside its event': 'programme P "P" { event "E" { month 3 choice "C" { coaching "A" { «month 4» } } } }',
        'in its last month': 'programme P "P" { phase "A" { months 3 to 4 coaching "A" { month 4 } } }',
        'outside the programme, too, which is another fault':
            'programme P "P" { lasts 4 months phase "A" { months 3 to 4 coaching "A" { month 5 } } }',
        'a phase that is out of bounds speaks for what is in it':
            'programme P "P" { lasts 4 months phase "A" { months 5 to 6 coaching "A" { month 6 } } }',
    },
    'zero-time': {
        'no hours': 'programme P "P" { coaching "A" { takes «0 hours» } }',
        'a month before the first': 'programme P "P" { phase "A" { «month 0» } }',
        'the shortest time': 'programme P "P" { coaching "A" { takes 1 minute } }',
        'a least of zero': 'programme P "P" { coaching "A" { takes 0 to 2 hours } }',
    },
    'range-inverted': {
        'of hours': 'programme P "P" { coaching "A" { takes «6 to 5 hours» } }',
        'of months': 'programme P "P" { phase "A" { «months 4 to 3» } }',
        'a least that is its most': 'programme P "P" { coaching "A" { takes 5 to 5 hours } phase "A" { months 4 to 4 } }',
        'a least under its most': 'programme P "P" { coaching "A" { takes 4.5 to 5 hours } cohort { 8 to 12 people } }',
    },
    'lasts-is-elapsed': {
        'hours, in an activity': 'programme P "P" { coaching "A" { «lasts 6 hours» } }',
        'days, in an event': 'programme P "P" { event "E" { «lasts 2 days» seminar "A" } }',
        weeks: 'programme P "P" { coaching "A" { lasts 6 weeks } }',
        'months, in an event': 'programme P "P" { event "E" { lasts 2 months seminar "A" } }',
    },
    'week-overfull': {
        'eight days a week': 'programme P "P" { coaching "A" { takes «8 days a week for 2 weeks» } }',
        'more hours than a week has':
            'programme P "P" { event "E" { choice "C" { coaching "A" { months 1 to 2 takes «169 hours a week» } } } }',
        'seven days': 'programme P "P" { coaching "A" { takes 7 days a week for 2 weeks } }',
        'more at the most only': 'programme P "P" { coaching "A" { takes 6 to 8 days a week for 2 weeks } }',
        'as many hours as a week has': 'programme P "P" { coaching "A" { months 1 to 2 takes 168 hours a week } }',
    },
    'no-such-date': {
        'a day too many': 'programme P "P" { starts «2027-04-31» }',
        'a leap day in another year': 'programme P "P" { starts 2027-01-11 coaching "A" { on «2027-02-29» } }',
        'the last of a month': 'programme P "P" { starts 2027-04-30 }',
        'a leap day': 'programme P "P" { starts 2028-02-29 }',
    },
    'acceptance-of-unknown-rule': {
        'a rule that is misspelt': 'programme P "P" { accept «no-coahcing» because "A" }',
        'a rule in another case': 'programme P "P" { coaching "A" { accept «No-Theory» because "A" } }',
        'a rule': 'programme P "P" { accept no-coaching because "A" }',
        'a rule that nobody can accept': 'programme P "P" { accept zero-time because "A" }',
    },
    'group-over-cohort': {
        'one over the most': 'programme P "P" { cohort { 8 to 12 people } coaching "A" { «groups of 13» } }',
        'a team from more agencies than there are':
            'agency A "A" agency B "B"\nprogramme P "P" { cohort { from A, B «each team from at least 3 agencies» } }',
        'as many as the cohort': 'programme P "P" { cohort { 8 to 12 people } coaching "A" { groups of 12 } }',
        'there may be other agencies':
            'agency A "A"\nprogramme P "P" { cohort { from A from any in health each team from at least 3 agencies } }',
        'levels, where the cohort names none': 'programme P "P" { cohort { each team from at least 3 levels } }',
        'the cohort has no most': 'programme P "P" { cohort { at least 12 people } coaching "A" { groups of 13 } }',
    },
    'stale-acceptance': {
        'it matches nothing': 'programme P "P" { coaching "A" «accept no-coaching because "A"» }',
        'an error cannot be accepted': 'programme P "P" { coaching "A" { takes 0 hours «accept zero-time because "A"» } }',
        'what yields is no finding': `programme P "P" { ${NO_COACH} «accept no-live-issue because "A"» }`,
        'past its date, too': 'programme P "P" { coaching "A" «accept no-coaching because "A" until 2020-01-31» }',
        'it matches': `programme P "P" { ${NO_COACH} accept no-coaching because "A" }`,
        'what is in the place that it stands in':
            'programme P "P" { phase "1" { event "E" { theory-module "A" } accept theory-alone because "A" } }',
        'of a rule that is turned off': 'programme P "P" { accept element-untouched because "A" }',
    },
    'expired-acceptance': {
        'the day after its last': `programme P "P" { ${NO_COACH} «accept no-coaching because "A" until 2026-11-22» }`,
        'long ago': `programme P "P" { event "E" { theory-module "A" «accept theory-alone because "A" until 2020-01-31» } }`,
        'on its last day': `programme P "P" { ${NO_COACH} accept no-coaching because "A" until 2026-11-23 }`,
        'without a date': `programme P "P" { ${NO_COACH} accept no-coaching because "A" }`,
        'what matches nothing is stale only': 'programme P "P" { coaching "A" accept no-coaching because "A" until 2020-01-31 }',
    },
    'acceptance-without-reason': {
        'no reason': `programme P "P" { ${NO_COACH} «accept no-coaching» }`,
        'an empty one': `programme P "P" { ${NO_COACH} «accept no-coaching because ""» }`,
        'a reason': `programme P "P" { ${NO_COACH} accept no-coaching because "A" }`,
        'a reason of a few letters, on several lines': `programme P "P" { ${NO_COACH} accept no-coaching\nbecause\n"Ok." }`,
    },
    'phases-overlap': {
        'two months': 'programme P "P" { phase "A" { months 1 to 4 } phase "B" { «months 3 to 6» } }',
        'a month in the middle': 'programme P "P" { phase "A" { months 1 to 5 } phase "B" { «month 3» } }',
        'the month in which one ends and the next begins': 'programme P "P" { phase "A" { months 1 to 4 } phase "B" { months 4 to 6 } }',
        'the week': 'programme P "P" { phase "A" { weeks 1 to 4 } phase "B" { weeks 4 to 6 } }',
    },
    'event-overfull': {
        'a quarter of an hour too long':
            'programme P "P" { event "E" { «takes 1 day» seminar "A" { takes 4 hours } seminar "B" { takes 3.25 hours } } }',
        'the shortest of a choice is too long':
            'programme P "P" { event "E" { «takes 1 hour» choice "C" { choose 1 seminar "A" { takes 2 hours } seminar "B" { takes 3 hours } } } }',
        'just so long': 'programme P "P" { event "E" { takes 1 day seminar "A" { takes 4 hours } seminar "B" { takes 3 hours } } }',
        'too long at the most only': 'programme P "P" { event "E" { takes 1 day seminar "A" { takes 5 to 9 hours } } }',
        'what is optional does not count':
            'programme P "P" { event "E" { takes 1 day seminar "A" { takes 1 day } seminar "B" { takes 1 hour optional } } }',
    },
    'choice-of-all': {
        all: 'programme P "P" { choice "C" { «choose 2» seminar "A" seminar "B" } }',
        more: 'programme P "P" { event "E" { choice "C" { «choose 3» seminar "A" event "B" } } }',
        'one less': 'programme P "P" { choice "C" { choose 1 seminar "A" seminar "B" } }',
        'nothing is said': 'programme P "P" { choice "C" { seminar "A" seminar "B" } }',
    },
    'takes-contradicted': {
        'half an hour more': 'programme P "P" { «takes 2 days» seminar "A" { takes 14.5 hours } }',
        'in a phase': 'programme P "P" { phase "A" { «takes up to 1 day» event "E" { seminar "A" { takes 8 to 9 hours } } } }',
        'as much': 'programme P "P" { takes 2 days seminar "A" { takes 2 days } }',
        'more at the most only': 'programme P "P" { takes 2 days seminar "A" { takes 1 to 3 days } }',
        'at least': 'programme P "P" { takes at least 2 days seminar "A" { takes 9 days } }',
    },
    'time-does-not-fit': {
        'twenty weeks in two months': 'programme P "P" { live-project "A" { months 5 to 6 «takes 1 day a week for 20 weeks» } }',
        'eight days in a week': 'programme P "P" { event "E" { choice "C" { week 3 shadowing "A" { «takes 8 days» } } } }',
        'seven days in a week': 'programme P "P" { shadowing "A" { week 3 takes 7 days } }',
        'it may fit': 'programme P "P" { shadowing "A" { week 3 takes 5 to 40 days } }',
        'no months are given': 'programme P "P" { live-project "A" { takes 1 day a week for 20 weeks } }',
    },
    'rests-on-optional': {
        'reflection on what is optional': 'programme P "P" { shadowing A "A" { optional } coaching "B" { «reflects on A» } }',
        'theory applied in one alternative':
            'programme P "P" { choice "C" { choose 1 shadowing A "A" shadowing "D" } seminar "B" { «applied in A» } }',
        'in an optional event': 'programme P "P" { event "E" { optional shadowing A "A" } coaching "B" { «reflects on A» } }',
        'on the whole of a choice':
            'programme P "P" { choice C "C" { choose 1 shadowing "A" shadowing "D" } seminar "B" { applied in C } }',
        'on something else, too': 'programme P "P" { shadowing A "A" { optional } shadowing D "D" coaching "B" { reflects on A, D } }',
        'on what everybody does': 'programme P "P" { event "E" { shadowing A "A" } coaching "B" { reflects on A } }',
    },
    'reviewed-after-follow-up': {
        'a month later': 'programme P "P" { followed up for 24 months from the start outcome "A" { reviewed at 12 months, «25 months» } }',
        'after the end, the length is added':
            'programme P "P" { lasts 12 months followed up for 1 year after the end process outcome "A" { reviewed at «30 months» } }',
        'in the last month': 'programme P "P" { followed up for 2 years from the start outcome "A" { reviewed at 24 months } }',
        'no follow-up is said': 'programme P "P" { outcome "A" { reviewed at 60 months } }',
        'after the end of a programme whose length is not known':
            'programme P "P" { followed up for 1 year after the end outcome "A" { reviewed at 30 months } }',
    },
    'start-beside-runs': {
        'beside one run': 'programme P "P" { «starts 2027-01-11» run R "R" { 12 people } }',
        'of the same date': 'programme P "P" { run R "R" { starts 2027-01-11 } run S "S" { starts 2028-01-10 } «starts 2027-01-11» }',
        'without runs': 'programme P "P" { starts 2027-01-11 }',
        'with runs alone': 'programme P "P" { run R "R" { starts 2027-01-11 } run S "S" { starts 2028-01-10 } }',
    },
    'not-placed': {
        'beside one that is placed': 'programme P "P" { phase «A» "A" phase "B" { month 2 } }',
        'by length after one that is not': 'programme P "P" { phase «"A"» phase «"B"» { lasts 2 months } }',
        'the only phase': 'programme P "P" { phase A "A" }',
        'by length, one after the other': 'programme P "P" { phase "A" { lasts 2 months } phase "B" { lasts 1 month } }',
    },
    'nothing-written': {
        'an empty file': '«»',
        'empty lines': '«»\n\n   \n',
        'a declaration': 'agency A "A"',
        'a programme of which nothing is said': 'programme P "P"',
        'comments alone': '«// Later.\n/* Or never. */»',
    },
    'to-decide': {
        'in a head and in an activity':
            'programme P "P" { «to decide "When?"» event "E" { choice "C" { coaching "A" { «to decide "Who?"» } } } }',
        'in a shared declaration': 'agency Trust "T" { «to decide "Which?"» }\nprogramme P "P" { designed by Trust }',
        'prose that says so': 'programme P "P" { about "The venue is still to be decided." }',
        'a comment that says so': 'programme P "P" { // to decide "When?"\n}',
    },
    'still-to-come': {
        'a draft without activities': 'programme «P» "P" { status draft }',
        'a draft that lacks some of it': 'programme «P» "P" { status draft purpose "A" place "B" coaching "A" }',
        'for approval, each is told by itself': 'programme P "P" { status for approval }',
        'no status': 'programme P "P"',
    },
    'follow-up-from-when': {
        years: 'programme P "P" { «followed up for 3 years» }',
        'months, beside a length': 'programme P "P" { lasts 6 months «followed up for about 30 months» }',
        'from the start': 'programme P "P" { followed up for 3 years from the start }',
        'after the end': 'programme P "P" { lasts 6 months followed up for 30 months after the end }',
    },
    'time-unstated': {
        'an activity, and an event that holds none': 'programme P "P" { coaching «"A"» event «E» "E" }',
        'how many sessions, and not how long they are':
            'programme P "P" { event "E" { choice "C" { coaching «A» "A" { takes 6 sessions } } } }',
        'preparation is not its time': 'programme P "P" { coaching «A» "A" { prepare 2 hours "Read." } }',
        'it is said roughly': 'programme P "P" { coaching "A" { takes about 2 hours } coaching "B" { takes up to 1 day } }',
        'its event bounds it': 'programme P "P" { event "E" { takes 1 day coaching "A" } }',
        'the whole is said': 'programme P "P" { takes 5 days coaching "A" }',
        'it is optional': 'programme P "P" { coaching "A" { optional } }',
    },
    'unused-declaration': {
        'an agency, a competency, people, a reading, a strand':
            'agency «A» "A" competency «B» "B" people «c» "C" reading «D» "D"\nprogramme P "P" { strand «E» "E" }',
        'a track that leaves nothing out, says no time and that nothing is on': 'programme P "P" { track «T» "T" { about "A" } }',
        'something refers to it':
            'agency A "A" people c "C"\nprogramme P "P" { strand E "E" designed by A coaching "A" { with c part of E } }',
        'a track that leaves something out': 'programme P "P" { track T "T" { leaves out A } coaching A "A" }',
        'what is there to be chosen from': 'role a "A" tool b "B" kind c "C" method d "D"',
    },
};
