import type { Boundaries } from './boundaries.ts';

const BUDGETS = 'competency Budgets "Budgets"\ncompetency Voice "Voice" expresses doing.narrative\n';

export const COMPETENCIES: Boundaries = {
    'competency-only-programme': {
        'what a competency expresses is no target of the activity': `${BUDGETS}programme «P» "P" { skills-course "A" { trains Voice } }`,
        'what an activity touches is no target': `${BUDGETS}programme «P» "P" { skills-course "A" { trains Budgets touches doing } }`,
        'theory, tools and work on the system do not answer it': `${BUDGETS}programme «P» "P" {
            skills-course "A" { trains Budgets } seminar "B" tool-workshop "C" system-workshop "D"
        }`,
        'an event may be what trains': `${BUDGETS}programme «P» "P" { event "E" { trains Budgets seminar "A" } }`,
        'one target is enough, in whatever activity': `${BUDGETS}programme P "P" { skills-course "A" { trains Budgets } seminar "B" { targets doing } }`,
        'a target of an event is one': `${BUDGETS}programme P "P" { skills-course "A" { trains Budgets } event "E" { targets doing seminar "B" } }`,
        'reflection answers it without a target': `${BUDGETS}programme P "P" { skills-course "A" { trains Budgets } coaching "B" }`,
        'so does experience, in a choice in an event': `${BUDGETS}programme P "P" { skills-course "A" { trains Budgets } event "E" { choice "C" { shadowing "B" } } }`,
        'without competencies it is another fault': 'programme P "P" { skills-course "A" seminar "B" }',
    },
    'nothing-mapped': {
        'activities without a target': 'programme «P» "P" { coaching "A" seminar "B" }',
        'a touch is no target': 'programme «P» "P" { coaching "A" { touches doing.enabling } }',
        'competencies that express nothing map nothing, beside reflection': `${BUDGETS}programme «P» "P" { skills-course "A" { trains Budgets } coaching "B" }`,
        'one target is enough': 'programme P "P" { coaching "A" seminar "B" { targets thinking } }',
        'a target of an event, or in a choice, is one': 'programme P "P" { event "E" { choice "C" { coaching "A" { targets doing } } } }',
        'what a competency expresses is on the map': `${BUDGETS}programme P "P" { skills-course "A" { trains Voice } coaching "B" }`,
        'until there is an activity': 'programme P "P" { event "E" { takes 1 day } }',
    },
    'competency-only-activity': {
        'it trains, and another activity targets': `${BUDGETS}programme P "P" { skills-course «A» "A" { trains Budgets } coaching "B" { targets doing } }`,
        'it only touches': `${BUDGETS}programme P "P" { skills-course «A» "A" { trains Budgets touches doing } coaching "B" { targets doing } }`,
        'it stands in a choice in an event, and what it trains is on the map': `${BUDGETS}programme P "P" {
            event "E" { choice "C" { skills-course «A» "A" { trains Voice } coaching "B" } }
        }`,
        'it targets beside training': `${BUDGETS}programme P "P" { skills-course A "A" { trains Budgets targets doing } coaching "B" }`,
        'it trains nothing': 'programme P "P" { skills-course A "A" coaching "B" { targets doing } }',
        'in a programme that targets nothing it is another fault': `${BUDGETS}programme P "P" { skills-course A "A" { trains Budgets } coaching "B" }`,
    },
    'competency-heavy': {
        'a little more than half of the time': `${BUDGETS}programme «P» "P" {
            skills-course "A" { trains Budgets takes 7.5 hours } coaching "B" { targets doing takes 7 hours }
        }`,
        'more than half at every figure of a range': `${BUDGETS}programme «P» "P" {
            skills-course "A" { trains Budgets takes 8 to 10 hours } coaching "B" { targets doing takes 1 day }
        }`,
        'preparation is part of the time': `${BUDGETS}programme «P» "P" {
            skills-course "A" { trains Budgets takes 1 day prepare 2 hours "Read." } coaching "B" { targets doing takes 8 hours }
        }`,
        'half of the time, and no more': `${BUDGETS}programme P "P" {
            skills-course "A" { trains Budgets takes 1 day } coaching "B" { targets doing takes 1 day }
        }`,
        'more than half at one end of a range only': `${BUDGETS}programme P "P" {
            skills-course "A" { trains Budgets takes 5 to 9 hours } coaching "B" { targets doing takes 1 day }
        }`,
        'unallocated time is in the base': `${BUDGETS}programme P "P" {
            event "E" { takes 2 days skills-course "A" { trains Budgets takes 1 day } } coaching "B" { targets doing takes 1 hour }
        }`,
        'an activity that trains and targets': `${BUDGETS}programme P "P" { skills-course "A" { trains Budgets targets doing takes 3 days } coaching "B" { takes 1 day } }`,
        'too many state no time': `${BUDGETS}programme P "P" { skills-course "A" { trains Budgets takes 3 days } coaching "B" { targets doing } }`,
        'what is optional is in no share': `${BUDGETS}programme P "P" {
            skills-course "A" { trains Budgets takes 3 days optional } coaching "B" { targets doing takes 1 day }
        }`,
    },
    'competency-selection': {
        'the only way': 'programme P "P" { cohort { «chosen by competency-test» } }',
        'all of several ways': 'programme P "P" { cohort { «chosen by competency-test, assessment-centre, appraisal-rating» } }',
        'a way of the workspace’s own': 'method ours "Ours" is competency-based\nprogramme P "P" { cohort { «chosen by ours» } }',
        'one way of another sort is enough': 'programme P "P" { cohort { chosen by competency-test, conversation } }',
        'a way that counts tasks is another':
            'method ours "Ours" is task-counting\nprogramme P "P" { cohort { chosen by competency-test, ours } }',
        'no way is said': 'programme P "P" { cohort { 12 people } }',
        'there is no cohort': 'programme P "P"',
    },
    'competency-assessment': {
        'the only way counts tasks': 'programme P "P" { «assessed by completion-record» }',
        'one of each sort that is questioned': 'programme P "P" { «assessed by examination, completion-record» }',
        'of a learning outcome': 'programme P "P" { learning outcome "O" { «assessed by competency-checklist» } }',
        'one way of another sort is enough': 'programme P "P" { assessed by examination, portfolio }',
        'it may be that of a learning outcome':
            'programme P "P" { assessed by examination learning outcome "O" { assessed by portfolio } }',
        'no way is said': 'programme P "P" { learning outcome "O" { targets doing } }',
    },
    'competency-unmapped': {
        'in a workspace': 'competency «A» "A"\nprogramme P "P" { skills-course "S" { trains A } }',
        'in a programme, whatever it says of itself': 'programme P "P" { competency «A» "A" { about "A" } skills-course "S" { trains A } }',
        'one element is enough': 'competency A "A" expresses doing.enabling\nprogramme P "P" { skills-course "S" { trains A } }',
        'a whole dimension is enough': 'programme P "P" { competency A "A" expresses doing skills-course "S" { trains A } }',
        'one that nothing trains is another fault': 'competency A "A"',
    },
};
