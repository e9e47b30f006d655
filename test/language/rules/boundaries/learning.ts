import type { Boundaries } from './boundaries.ts';

const AGENCIES = 'agency Trust "T" in health agency Police "Q" in police\n';

export const LEARNING: Boundaries = {
    'no-experiential-learning': {
        'only theory and reflection': 'programme «P» "P" { seminar "A" coaching "B" }',
        'an experience that is optional does not answer it': 'programme «P» "P" { seminar "A" secondment "B" { optional } }',
        'a kind of experience that says it is theory': 'programme «P» "P" { study-visit "A" { is theory } }',
        'a kind of no mode': 'programme «P» "P" { workshop "A" }',
        'a study visit is experience': 'programme P "P" { study-visit "A" }',
        'a kind of the workspace’s own, in a choice in an event':
            'kind walk "Walk" is experience\nprogramme P "P" { event "E" { choice "C" { walk "A" seminar "B" } } }',
        'an activity says that it is experience': 'programme P "P" { workshop "A" { is experience } }',
        'until there is an activity': 'programme P "P" { event "E" { takes 1 day } }',
    },
    'thin-experience': {
        'a little less than 40 %': 'programme «P» "P" { shadowing "A" { takes 3.9 hours } seminar "B" { takes 6 hours } }',
        'unallocated time is in the base':
            'programme «P» "P" { shadowing "A" { takes 1 day } event "E" { takes 2 days seminar "B" { takes 1 hour } } }',
        'less at every figure of a range': 'programme «P» "P" { shadowing "A" { takes 1 to 3 hours } seminar "B" { takes 1 day } }',
        'preparation is in its activity’s mode':
            'programme «P» "P" { shadowing "A" { takes 4 hours } seminar "B" { takes 5 hours prepare 2 hours "Read." } }',
        '40 %': 'programme P "P" { shadowing "A" { takes 4 hours } seminar "B" { takes 6 hours } }',
        'less at one end of a range only': 'programme P "P" { shadowing "A" { takes 2 to 6 hours } seminar "B" { takes 1 day } }',
        'preparing for it is part of it':
            'programme P "P" { shadowing "A" { takes 3 hours prepare 1 hour "Read." } seminar "B" { takes 6 hours } }',
        'an experience states no time':
            'programme P "P" { shadowing "A" { takes 1 hour } secondment "D" seminar "B" { takes 3 days } seminar "C" { takes 1 day } }',
        'too many state no time': 'programme P "P" { shadowing "A" { takes 1 hour } seminar "B" { takes 3 days } seminar "C" }',
        'no experience at all is another fault': 'programme P "P" { seminar "B" { takes 3 days } }',
    },
    'placement-without-focus': {
        'each of the five kinds': `programme P "P" {
            secondment «A» "A" placement «B» "B" exchange «C» "C" job-swap «D» "D" shadowing «E» "E"
        }`,
        'in a choice in an event, and optional': 'programme P "P" { event "E" { choice "C" { shadowing «A» "A" { optional } } } }',
        'a kind of a kind': 'kind desk "Desk" is job-swap\nprogramme P "P" { desk «A» "A" }',
        'an empty focus is none': 'programme P "P" { shadowing «A» "A" { focus "" } }',
        'with a focus': 'programme P "P" { shadowing A "A" { focus "Who decides." } }',
        'another kind of experience': 'programme P "P" { study-visit "A" live-project "B" deep-dive "C" }',
        'its own mode makes no placement': 'programme P "P" { workshop "A" { is experience } }',
    },
    'placement-at-home': {
        'the host is where all come from': `${AGENCIES}programme P "P" { cohort { from Trust } shadowing "A" { «hosted by Trust» } }`,
        'each other, where all come from one agency': `${AGENCIES}programme P "P" { cohort { from Trust } shadowing "A" { «hosted by each other» } }`,
        'an agency said twice is one': `${AGENCIES}programme P "P" { cohort { from Trust, Trust } event "E" { choice "C" { secondment "A" { «hosted by Trust» } } } }`,
        'one host of several is elsewhere': `${AGENCIES}programme P "P" { cohort { from Trust } shadowing "A" { hosted by Trust, Police } }`,
        'the cohort comes from two agencies': `${AGENCIES}programme P "P" { cohort { from Trust, Police } shadowing "A" { hosted by Trust } }`,
        'others may be in the cohort': `${AGENCIES}programme P "P" { cohort { from Trust from any in police } shadowing "A" { hosted by Trust } }`,
        'any in a sector may be another': `${AGENCIES}programme P "P" { cohort { from Trust } shadowing "A" { hosted by any in health } }`,
        'another each time': `${AGENCIES}programme P "P" { cohort { from Trust } shadowing "A" { hosted by another each time } }`,
        'no host is said': `${AGENCIES}programme P "P" { cohort { from Trust } shadowing "A" }`,
        'a study visit is no placement': `${AGENCIES}programme P "P" { cohort { from Trust } study-visit "A" { hosted by Trust } }`,
    },
    'experience-without-reflection': {
        'coaching that says nothing of it': 'programme «P» "P" { shadowing A "A" coaching "B" }',
        'the thread is optional': 'programme «P» "P" { shadowing A "A" coaching "B" { reflects on A optional } }',
        'it reflects on something else': 'programme «P» "P" { shadowing A "A" seminar S "S" coaching "B" { reflects on S } }',
        'one activity reflects on one of them': 'programme P "P" { shadowing A "A" study-visit B "B" coaching "C" { reflects on A } }',
        'something is applied in it': 'programme P "P" { shadowing A "A" seminar "B" { applied in A } }',
        'to reflect on an event is to reflect on all in it':
            'programme P "P" { event E "E" { choice "C" { shadowing "A" } } coaching "B" { reflects on E } }',
        'to reflect on a choice, too, and an event may reflect':
            'programme P "P" { choice C "C" { shadowing "A" } event "B" { reflects on C } }',
        'there is no experience': 'programme P "P" { seminar A "A" coaching "B" }',
    },
    'theory-without-application': {
        'each activity of theory is asked':
            'programme P "P" { seminar «A» "A" seminar B "B" { applied in C } live-project C "C" masterclass «D» "D" }',
        'in a choice in an event': 'programme P "P" { event "E" { choice "C" { webinar «A» "A" } } }',
        'an activity says that it is theory': 'programme P "P" { e-learning «A» "A" { is theory } }',
        'to reflect on something is not to be applied': 'programme P "P" { seminar «A» "A" { reflects on B } live-project B "B" }',
        'applied in something, whatever that is': 'programme P "P" { seminar A "A" { applied in B } coaching B "B" }',
        'applied in an event': 'programme P "P" { seminar A "A" { applied in E } event E "E" { shadowing "B" } }',
        'a seminar that is no theory': 'programme P "P" { seminar A "A" { is reflection } skills-course B "B" }',
    },
    'theory-alone': {
        'a workshop is never alone, and an e-learning is':
            'programme P "P" { workshop "A" { is theory } simulation "B" { is theory } e-learning «C» "C" { is theory } }',
        'nobody is named': 'programme P "P" { theory-module «A» "A" }',
        'what it is applied in is alone, too': 'programme P "P" { theory-module «A» "A" { applied in B } assignment B "B" }',
        'it says that it is alone': 'programme P "P" { seminar «A» "A" { alone } }',
        'it is with peers': 'programme P "P" { theory-module A "A" { with peers } }',
        'it is led': 'programme P "P" { theory-module A "A" { led by expert } }',
        'it is applied in something with others':
            'programme P "P" { theory-module A "A" { applied in B } assignment B "B" { with peers } }',
        'it is applied in coaching, in a choice in an event':
            'programme P "P" { theory-module A "A" { applied in E } event E "E" { choice "C" { coaching "B" } } }',
        'skills are no theory': 'programme P "P" { e-learning A "A" }',
    },
    'no-theory': {
        'experience and reflection': 'programme «P» "P" { shadowing "A" coaching "B" }',
        'theory that is optional does not answer it': 'programme «P» "P" { shadowing "A" seminar "B" { optional } }',
        'skills are no theory': 'programme «P» "P" { shadowing "A" skills-course "B" e-learning "C" }',
        'one activity of theory, in a choice in an event':
            'programme P "P" { shadowing "A" event "E" { choice "C" { webinar "B" coaching "D" } } }',
        'an activity says that it is theory': 'programme P "P" { shadowing "A" e-learning "B" { is theory } }',
        'there is no experience': 'programme P "P" { coaching "A" }',
        'the only experience is optional': 'programme P "P" { coaching "A" shadowing "B" { optional } }',
    },
    'no-coaching': {
        'other reflection does not answer it': 'programme «P» "P" { learning-log "A" tutorial "B" }',
        'optional coaching does not answer it': 'programme «P» "P" { seminar "A" coaching "B" { optional } }',
        'coaching in an optional event does not answer it': 'programme «P» "P" { seminar "A" event "E" { optional mentoring "B" } }',
        'mentoring answers it': 'programme P "P" { mentoring "A" }',
        'a kind of coaching answers it, in a choice in an event':
            'kind team-coaching "T" is coaching\nprogramme P "P" { event "E" { choice "C" { team-coaching "A" seminar "B" } } }',
        'until there is an activity': 'programme P "P" { event "E" { takes 1 day } }',
    },
    'no-live-issue': {
        'a study visit and shadowing': 'programme «P» "P" { study-visit "A" shadowing "B" }',
        'a project that is optional does not answer it': 'programme «P» "P" { shadowing "A" live-project "B" { optional } }',
        'a workshop that is experience is none of the four': 'programme «P» "P" { workshop "A" { is experience } }',
        'a practice experiment': 'programme P "P" { practice-experiment "A" }',
        'a deep dive in a choice in an event': 'programme P "P" { shadowing "A" event "E" { choice "C" { deep-dive "B" seminar "D" } } }',
        'a kind of a listening event': 'kind hearing "H" is listening-event\nprogramme P "P" { shadowing "A" hearing "B" }',
        'no experience at all is another fault': 'programme P "P" { seminar "A" }',
    },
    'no-peer-learning': {
        'with others than peers': 'programme «P» "P" { seminar "A" { with sponsors led by expert groups of 6 } }',
        'a set that is optional does not answer it': 'programme «P» "P" { seminar "A" action-learning-set "B" { optional } }',
        'with peers': 'programme P "P" { seminar "A" { with peers } }',
        'led by peers': 'programme P "P" { seminar "A" { led by peers } }',
        'an event with peers': 'programme P "P" { event "E" { with peers seminar "A" } }',
        'a kind of peer support, in a choice in an event':
            'kind circle "C" is peer-support\nprogramme P "P" { event "E" { choice "C" { circle "A" seminar "B" } } }',
        'until there is an activity': 'programme P "P" { event "E" { takes 1 day } }',
    },
    'coach-background-unsaid': {
        'nobody is said to lead it, and a coach': 'programme P "P" { coaching «A» "A" mentoring «B» "B" { led by mentor, coach } }',
        'a kind of coaching, in a choice in an event':
            'kind team-coaching "T" is coaching\nprogramme P "P" { event "E" { choice "C" { team-coaching «A» "A" } } }',
        'what an event says of people is not said of its parts': 'programme P "P" { event "E" { led by systems-leader coaching «A» "A" } }',
        'led by a systems leader': 'programme P "P" { coaching A "A" { led by systems-leader } }',
        'by a coach and a systems leader': 'programme P "P" { mentoring A "A" { led by coach, systems-leader "who has led a board" } }',
        'with a systems leader': 'programme P "P" { coaching A "A" { led by coach with systems-leader } }',
        'other reflection': 'programme P "P" { action-learning-set "A" tutorial "B" { led by tutor } }',
    },
    'no-practical-tools': {
        'a kind of mode tools practises none by itself': 'programme «P» "P" { tool-workshop "A" }',
        'a tool of the workspace’s own is none of the library’s':
            'tool ours "Ours"\nprogramme «P» "P" { tool-workshop "A" { practises ours } }',
        'what is optional does not answer it': 'programme «P» "P" { seminar "A" tool-workshop "B" { practises ambiguity optional } }',
        'one tool, in whatever activity': 'programme P "P" { coaching "A" { practises ambiguity } }',
        'an event practises it': 'programme P "P" { event "E" { practises systems-mapping seminar "A" } }',
        'in a choice in an event':
            'programme P "P" { event "E" { choice "C" { seminar "A" simulation "B" { practises harnessing-conflict } } } }',
        'until there is an activity': 'programme P "P" { event "E" { takes 1 day } }',
    },
    'one-mode-only': {
        'two of one mode': 'programme «P» "P" { coaching "A" mentoring "B" }',
        'those of no mode are left out': 'programme «P» "P" { coaching "A" learning-log "B" workshop "C" }',
        'what is optional does not answer it': 'programme «P» "P" { coaching "A" mentoring "B" shadowing "C" { optional } }',
        'another mode, in a choice in an event': 'programme P "P" { coaching "A" mentoring "B" event "E" { choice "C" { seminar "D" } } }',
        'it takes two to tell': 'programme P "P" { coaching "A" workshop "B" }',
        'an activity says its own mode': 'programme P "P" { coaching "A" mentoring "B" { is theory } }',
    },
};
