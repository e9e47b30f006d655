import type { Boundaries } from './boundaries.ts';

/** A framework of three dimensions, the last of them hard to teach. */
const OURS = `framework Ours "Ours" {
    dimension listening "Listening" { grows through experience stated element quiet "Quiet" {} element open "Open" {} }
    dimension acting "Acting" { grows through experience stated }
    dimension character "Character" { limited "It is brought." }
}
`;
/** All dimensions but those of doing and being. */
const MOST = 'coaching "Most" { targets feeling, perceiving, thinking, relating }';

export const COVERAGE: Boundaries = {
    'dimension-uncovered': {
        'a touch does not cover': `programme «P» "P" { ${MOST} coaching "A" { targets being touches doing } }`,
        'what is optional does not answer it': `programme «P» "P" { ${MOST} coaching "A" { targets being } coaching "B" { targets doing optional } }`,
        'one that can hardly be taught, where all are chosen for competencies': `programme «P» "P" {
            cohort { chosen by competency-test } ${MOST} coaching "A" { targets doing }
        }`,
        'one finding for each dimension': `programme «««P»»» "P" { uses Ours coaching "A" { touches acting } skills-course "B" { trains V } }
            competency V "V" expresses SystemsLeadership.doing\n${OURS}`,
        'all are targeted': `programme P "P" { ${MOST} coaching "A" { targets doing.enabling, being.courage } }`,
        'what a competency expresses covers': `competency V "V" expresses doing.narrative
            programme P "P" { ${MOST} coaching "A" { targets being } skills-course "B" { trains V } }`,
        'an alternative of a choice covers': `programme P "P" { ${MOST} coaching "A" { targets being } choice "C" { seminar "B" { targets doing } seminar "D" } }`,
        'an event covers': `programme P "P" { ${MOST} event "E" { targets doing, being seminar "B" } }`,
        'one that can hardly be taught, where people are chosen for it': `programme P "P" {
            cohort { chosen by competency-test, conversation } ${MOST} coaching "A" { targets doing }
        }`,
        'a map with nothing on it is another fault': 'programme P "P" { coaching "A" }',
    },
    'dimension-by-theory-only': {
        'theory and skills together are no more': `programme «P» "P" { seminar "A" { targets doing } skills-course "B" { targets doing.enabling } }`,
        'a touch by experience does not answer it': `programme «P» "P" { seminar "A" { targets doing } live-project "B" { touches doing } }`,
        'an experience that is optional does not answer it': `programme «P» "P" { seminar "A" { targets doing } live-project "B" { targets doing optional } }`,
        'an activity says its own mode': `programme «P» "P" { coaching "A" { is theory targets doing } }`,
        'a tool that is practised answers it': `programme P "P" { seminar "A" { targets doing } tool-workshop "B" { targets doing } }`,
        'reflection in a choice in an event answers it': `programme P "P" { seminar "A" { targets doing } event "E" { choice "C" { coaching "B" { targets doing } } } }`,
        'an event beside theory is something else': `programme P "P" { event "E" { targets doing seminar "A" { targets doing } } }`,
        'an activity of no mode is something else': `programme P "P" { seminar "A" { targets doing } workshop "B" { targets doing } }`,
        'what is not targeted at all is another fault': `programme P "P" { live-project "B" { targets doing } }`,
        'of one that can hardly be taught, it is another fault': `programme P "P" { seminar "A" { targets being } }`,
    },
    'being-taught': {
        'theory, tools and skills together': `programme «P» "P" {
            seminar "A" { targets being } tool-workshop "B" { targets being.courage } skills-course "C" { targets being }
        }`,
        'experience that only touches does not answer it': `programme «P» "P" { seminar "A" { targets being } live-project "B" { touches being targets doing } }`,
        'in a framework of the workspace’s own': `${OURS}programme «P» "P" { uses Ours seminar "A" { targets character } }`,
        'coaching answers it': `programme P "P" { seminar "A" { targets being } coaching "B" { targets being.humility } }`,
        'experience in a choice in an event answers it': `programme P "P" { seminar "A" { targets being } event "E" { choice "C" { shadowing "B" { targets being } } } }`,
        'another dimension is another fault': `programme P "P" { seminar "A" { targets doing } }`,
        'a dimension that is not marked so': `${OURS}programme P "P" { uses Ours seminar "A" { targets acting } }`,
    },
    'doing-without-coaching': {
        'coaching for something else does not answer it':
            'programme «P» "P" { live-project "A" { targets doing } coaching "B" { targets being } }',
        'coaching that only touches does not answer it':
            'programme «P» "P" { live-project "A" { targets doing } coaching "B" { touches doing targets being } }',
        'a placement without a focus does not answer it':
            'programme «P» "P" { placement "A" { targets doing } coaching "B" { targets being } }',
        'optional coaching does not answer it':
            'programme «P» "P" { live-project "A" { targets doing } coaching "B" mentoring "C" { targets doing optional } }',
        'mentoring answers it': 'programme P "P" { live-project "A" { targets doing } mentoring "B" { targets doing.enabling } }',
        'a kind of coaching answers it, in a choice in an event':
            'kind team-coaching "T" is coaching\nprogramme P "P" { live-project "A" { targets doing } event "E" { choice "C" { team-coaching "B" { targets doing } } } }',
        'a placement with a focus answers it, of any of the five kinds':
            'programme P "P" { live-project "A" { targets doing } shadowing "B" { targets doing focus "F" } coaching "C" }',
        'no coaching at all is another fault': 'programme P "P" { live-project "A" { targets doing } }',
        'doing is not targeted': 'programme P "P" { live-project "A" { targets being } coaching "B" }',
    },
    'relating-alone': {
        'an activity that says nothing of anybody': 'programme «P» "P" { theory-module "A" { targets relating } }',
        'one that says it is alone, and one that says nothing':
            'programme «P» "P" { learning-log "A" { targets relating alone } e-learning "B" { targets relating.empathy } }',
        'somebody is there who does not target it':
            'programme «P» "P" { e-learning "A" { targets relating } seminar "B" { targets doing with peers } }',
        'it says alone, though its kind is with somebody': 'programme «P» "P" { coaching "A" { targets relating alone } }',
        'with peers': 'programme P "P" { e-learning "A" { targets relating with peers } }',
        'led by somebody': 'programme P "P" { theory-module "A" { targets relating led by expert } }',
        'in groups': 'programme P "P" { theory-module "A" { targets relating groups of 6 } }',
        'by team': 'programme P "P" { assignment "A" { targets relating by team } }',
        hosted: 'agency Trust "T"\nprogramme P "P" { study-visit "A" { targets relating hosted by Trust } }',
        'coaching is never alone, of a kind of ours too':
            'kind team-coaching "T" is coaching\nprogramme P "P" { team-coaching "A" { targets relating } }',
        'one of several is enough, in a choice in an event':
            'programme P "P" { e-learning "A" { targets relating } event "E" { choice "C" { peer-support "B" { targets relating } } } }',
        'an event is never alone': 'programme P "P" { event "E" { targets relating e-learning "A" { targets relating } } }',
    },
    'perceiving-without-other-voices': {
        'with peers is not with service users': 'programme «P» "P" { seminar "A" { targets perceiving with peers } }',
        'service users are somewhere else':
            'programme «P» "P" { seminar "A" { targets perceiving } listening-event "B" { with service-users targets doing } }',
        'hosted at home':
            'agency Trust "T"\nprogramme «P» "P" { cohort { from Trust } shadowing "A" { targets perceiving hosted by Trust } }',
        'each other, in a cohort from one agency':
            'agency Trust "T"\nprogramme «P» "P" { cohort { from Trust } shadowing "A" { targets perceiving hosted by each other } }',
        'with people of the workspace’s own': 'people carers "C"\nprogramme P "P" { seminar "A" { targets perceiving with carers } }',
        'led by service users': 'programme P "P" { seminar "A" { targets perceiving.balcony led by service-users } }',
        'a role that is service users':
            'role residents "R" is service-users\nprogramme P "P" { seminar "A" { targets perceiving with residents } }',
        'in another agency':
            'agency Trust "T" agency Police "Q"\nprogramme P "P" { cohort { from Trust } shadowing "A" { targets perceiving hosted by Police } }',
        'an event with service users': 'programme P "P" { event "E" { with service-users targets perceiving seminar "A" } }',
        'in a choice in an event': 'programme P "P" { event "E" { choice "C" { seminar "A" { targets perceiving with service-users } } } }',
    },
    'unfocused-activity': {
        'two dimensions in half a day': 'programme P "P" { seminar "A" { takes 3.5 hours «targets doing, being» } }',
        'of a range, the most counts': 'programme P "P" { seminar "A" { takes 1 to 3 hours «targets doing, being» } }',
        'three in a day, in a choice in an event':
            'programme P "P" { event "E" { choice "C" { seminar "A" { takes 1 day «targets doing, being, thinking» } } } }',
        'two in a little more than half a day': 'programme P "P" { seminar "A" { takes 4 hours targets doing, being } }',
        'two of one dimension are one': 'programme P "P" { seminar "A" { takes 1 hour targets doing.enabling, doing.narrative } }',
        'one is never too many': 'programme P "P" { seminar "A" { takes 10 minutes targets doing } }',
        'what is touched does not count': 'programme P "P" { seminar "A" { takes 1 hour targets doing touches being, thinking } }',
        'experience may be for much': 'programme P "P" { shadowing "A" { takes 1 hour targets doing, being } }',
        'a range may be long enough': 'programme P "P" { seminar "A" { takes 2 to 7 hours targets doing, being } }',
        'no most is said': 'programme P "P" { seminar "A" { takes at least 1 hour targets doing, being } }',
        'no time is stated': 'programme P "P" { seminar "A" { targets doing, being, thinking } }',
    },
    'lopsided-coverage': {
        'a little more than 60 %':
            'programme «P» "P" { seminar "A" { takes 6.1 hours targets doing } seminar "B" { takes 4 hours targets being } }',
        'all of it': 'programme «P» "P" { seminar "A" { takes 1 hour targets doing } }',
        'each activity counts whole for each of its targets':
            'programme «P» "P" { seminar "A" { takes 5 hours targets doing } seminar "B" { takes 2 hours targets doing, being } }',
        '60 % and no more': 'programme P "P" { seminar "A" { takes 6 hours targets doing } seminar "B" { takes 4 hours targets being } }',
        'at one end of a range only':
            'programme P "P" { seminar "A" { takes 4 to 9 hours targets doing } seminar "B" { takes 4 hours targets being } }',
        'the others may have the time that nobody states': `programme P "P" {
            seminar "A" { takes 9 hours targets doing } seminar "B" { takes 4 hours targets being } seminar "C" { targets being } seminar "D" { takes 1 hour }
        }`,
        'no time is stated': 'programme P "P" { seminar "A" { targets doing } seminar "B" { targets doing } }',
    },
    'element-untouched': {
        'one element is left': 'programme «P» "P" { seminar "A" { targets doing.narrative, doing.enabling } }',
        'a finding for each dimension, not for each element':
            'programme ««P»» "P" { seminar "A" { targets doing.narrative, being.courage } }',
        'all elements': 'programme P "P" { seminar "A" { targets doing.narrative, doing.enabling, doing.repurposing } }',
        'a touch is enough': 'programme P "P" { seminar "A" { targets doing.narrative touches doing.enabling, doing.repurposing } }',
        'the dimension as a whole is all of them': 'programme P "P" { seminar "A" { targets doing } }',
        'a dimension that is not covered is another fault': 'programme P "P" { seminar "A" { targets doing touches being.courage } }',
    },
    'dimension-unevidenced': {
        'another activity says evidence': 'programme «P» "P" { seminar "A" { targets doing } seminar "B" { evidence "E" } }',
        'what touches it says evidence': 'programme «P» "P" { seminar "A" { targets doing } seminar "B" { touches doing evidence "E" } }',
        'one finding for all dimensions':
            'programme «P» "P" { seminar "A" { targets doing, being } seminar "B" { targets thinking evidence "E" } }',
        'one of several is enough': 'programme P "P" { seminar "A" { targets doing } seminar "B" { targets doing.enabling evidence "E" } }',
        'an event may say it': 'programme P "P" { event "E" { targets doing evidence "E" seminar "A" { targets doing } } }',
        'in a choice in an event': 'programme P "P" { event "E" { choice "C" { seminar "A" { targets doing evidence "E" } } } }',
        'nothing is targeted': 'programme P "P" { seminar "A" }',
    },
};
