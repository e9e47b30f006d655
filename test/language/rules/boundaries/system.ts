import type { Boundaries } from './boundaries.ts';

const AGENCIES = `agency Council "C" in local-government agency City "D" in local-government
agency Trust "T" in health agency Surgery "S" in health agency Police "Q" in police agency Loose "L"
`;

export const SYSTEM: Boundaries = {
    'no-cohort': {
        'nothing is said': 'programme «P» "P" { coaching "A" }',
        'an empty cohort is no cohort': 'programme P "P" { «cohort» }',
        'what is to be decided says nothing yet': 'programme P "P" { «cohort» { to decide "Who?" } }',
        'how many': 'programme P "P" { cohort { about 12 people } }',
        'at which level': 'programme P "P" { cohort { at director } }',
        'in words': 'programme P "P" { cohort { open to "Whoever asks." } }',
    },
    'single-agency-cohort': {
        'one agency': `${AGENCIES}programme P "P" { cohort { «from Trust» } }`,
        'the same one twice': `${AGENCIES}programme P "P" { cohort { «from Trust, Trust» } }`,
        'two agencies': `${AGENCIES}programme P "P" { cohort { from Trust, Surgery } }`,
        'others from any in a sector': `${AGENCIES}programme P "P" { cohort { from Trust from any in health } }`,
        'agencies unknown': 'programme P "P" { cohort { from any in health } }',
        'nothing is said of agencies': 'programme P "P" { cohort { 12 people } }',
    },
    'single-sector-cohort': {
        'two agencies of one sector': `${AGENCIES}programme P "P" { cohort { «from Trust, Surgery» } }`,
        'any in one sector': 'programme P "P" { cohort { «from any in health» } }',
        'an agency, and any in its sector': `${AGENCIES}programme P "P" { cohort { «from Trust» from any in health } }`,
        'two sectors': `${AGENCIES}programme P "P" { cohort { from Trust, Surgery, Police } }`,
        'any in another sector': `${AGENCIES}programme P "P" { cohort { from Trust, Surgery from any in police } }`,
        'the sector of one is unknown': `${AGENCIES}programme P "P" { cohort { from Trust, Surgery, Loose } }`,
        'one agency is another fault': `${AGENCIES}programme P "P" { cohort { from Trust } }`,
    },
    'senior-only-cohort': {
        'one senior level': 'programme P "P" { cohort { «at director» } }',
        'every senior level': 'programme P "P" { cohort { «at assistant-director, chief-executive, elected-member» } }',
        'a level of the workspace’s own': 'level partner "Partner" is senior\nprogramme P "P" { cohort { «at partner» } }',
        'one other level is enough': 'programme P "P" { cohort { at director, head-of-service } }',
        'a level that is not said to be senior': 'level partner "Partner"\nprogramme P "P" { cohort { at partner } }',
        'no level is said': 'programme P "P" { cohort { 12 people } }',
    },
    'no-system-activity': {
        'none of that mode': 'programme «P» "P" { coaching "A" workshop "B" }',
        'one that is optional does not answer it': 'programme «P» "P" { coaching "A" system-workshop "B" { optional } }',
        'an induction': 'programme P "P" { coaching "A" induction "B" }',
        'one that says so, in a choice in an event':
            'programme P "P" { event "E" { choice "C" { coaching "A" workshop "B" { is system } } } }',
        'until there is an activity': 'programme P "P" { event "E" { takes 1 day } }',
    },
    'no-authorising-environment': {
        nobody: 'programme «P» "P" { coaching "A" { with sponsors } }',
        'who commissions and funds it does not yet authorise it': `${AGENCIES}programme «P» "P" { commissioned by Trust funded by Trust }`,
        'somebody who grants nothing': 'programme P "P" { authorised by "The board" }',
        'somebody who grants something': 'programme P "P" { authorised by "The board" { grants ceding } }',
    },
    'latitude-not-granted': {
        'nothing is granted': 'programme P "P" { authorised by «"The board"» }',
        'other things are': 'programme P "P" { authorised by «"The board"» { grants protected-time 5 days grants shared-budgets } }',
        'by none of several': 'programme P "P" { authorised by «"The board"» authorised by "The chairs" { grants political-support } }',
        'one of the three': 'programme P "P" { authorised by "The board" { grants many-routes } }',
        'from one of several': 'programme P "P" { authorised by "The board" authorised by "The chairs" { grants tolerance-of-risk } }',
        'nobody authorises it, which is another fault': 'programme P "P"',
    },
    'time-over-promise': {
        'a little more':
            'programme P "P" { authorised by "The board" { «grants protected-time 2 days» } seminar "A" { takes 14.5 hours } }',
        'of a range, at the least':
            'programme P "P" { authorised by "The board" { «grants protected-time 1 to 2 days» } seminar "A" { takes 15 to 40 hours } }',
        'the most generous sponsor counts': `programme P "P" {
            authorised by "The board" { grants protected-time 1 day } authorised by "The chairs" { «grants protected-time 2 days» } seminar "A" { takes 3 days }
        }`,
        'preparation is part of it':
            'programme P "P" { authorised by "The board" { «grants protected-time 1 day» } seminar "A" { takes 1 day prepare 1 hour "Read." } }',
        'as much as is granted':
            'programme P "P" { authorised by "The board" { grants protected-time 2 days } seminar "A" { takes 2 days } }',
        'more at the most only':
            'programme P "P" { authorised by "The board" { grants protected-time 2 days } seminar "A" { takes 1 to 3 days } }',
        'one of the sponsors grants enough': `programme P "P" {
            authorised by "The board" { grants protected-time 1 day } authorised by "The chairs" { grants protected-time 3 days } seminar "A" { takes 3 days }
        }`,
        'what is optional does not count':
            'programme P "P" { authorised by "The board" { grants protected-time 1 day } seminar "A" { takes 1 day } seminar "B" { takes 1 day optional } }',
        'a choice counts its shortest': `programme P "P" {
            authorised by "The board" { grants protected-time 1 day } choice "C" { choose 1 seminar "A" { takes 3 days } seminar "B" { takes 1 day } }
        }`,
        'no time is granted': 'programme P "P" { authorised by "The board" { grants protected-time } seminar "A" { takes 9 days } }',
    },
    'designed-by-one': {
        'one agency': `${AGENCIES}programme P "P" { «designed by Trust» }`,
        'the same one twice': `${AGENCIES}programme P "P" { «designed by Trust, Trust» cohort { from Trust } }`,
        'two agencies': `${AGENCIES}programme P "P" { designed by Trust, Police }`,
        'an agency and a role': `${AGENCIES}programme P "P" { designed by Trust, service-users }`,
        'a role alone': 'programme P "P" { designed by facilitator }',
        'nothing is said': 'programme P "P"',
    },
    'systems-leadership-unnamed': {
        'systems without leaders': 'programme P "P" { «purpose "Systems thinking for managers."» }',
        'leaders before the system': 'programme P "P" { «purpose "Leaders in the system."» }',
        'words that only contain it': 'programme P "P" { «purpose "Ecosystems and misleadership."» }',
        'in the purpose, in any case': 'programme P "P" { purpose "To grow SYSTEMS Leaders." }',
        'in a title': 'programme P "Leading: systems leadership" { purpose "Better work." }',
        'in an activity’s `about`, in a choice in an event':
            'programme P "P" { purpose "Better work." event "E" { choice "C" { coaching "A" { about "On system leadership." } } } }',
        'where no purpose is said, it is another fault': 'programme P "P"',
    },
    'place-unsaid': {
        'nothing is said': 'programme «P» "P"',
        'where an activity is held is not the place': 'programme «P» "P" { in person at "Leeds" coaching "A" { in person at "Leeds" } }',
        'an empty place is none': 'programme P "P" { «place ""» }',
        'it is said': 'programme P "P" { place "Northbridge" }',
        'it is said beside much else': 'programme P "P" { purpose "A." online place "The whole county" coaching "A" }',
    },
    'purpose-unsaid': {
        'nothing is said': 'programme «P» "P"',
        'what it is about is not what it is for': 'programme «P» "P" { about "A year of learning sets." }',
        'it is said': 'programme P "P" { purpose "Better lives." }',
        'it is said beside much else': 'programme P "P" { about "A year." purpose "Better lives." coaching "A" }',
    },
    'no-time-for-relationships': {
        'one day with peers': 'programme «P» "P" { lasts 6 months seminar "A" { with peers takes 1 day } }',
        'days running are one meeting': 'programme «P» "P" { lasts 6 months event "E" { with peers takes 3 days seminar "A" } }',
        'what meets often is with nobody':
            'programme «P» "P" { seminar "A" { with peers takes 1 day } coaching "B" { takes 6 sessions of 90 minutes } }',
        'a set that is optional does not answer it':
            'programme «P» "P" { seminar "A" { with peers takes 1 day } action-learning-set "B" { takes 6 sessions of 2 hours optional } }',
        'two sessions': 'programme P "P" { seminar "A" { with peers takes 2 sessions of 2 hours } }',
        'a weekly dose': 'programme P "P" { seminar "A" { with peers months 1 to 3 takes 1 hour a week } }',
        'several months': 'programme P "P" { lasts 6 months seminar "A" { with peers month 1, 4 takes 2 days } }',
        'a span of two phases':
            'programme P "P" { phase "1" { month 1 } phase "2" { month 2 } seminar "A" { with peers months 1 to 2 takes 1 day } }',
        'a set is with peers, in a choice in an event':
            'programme P "P" { event "E" { choice "C" { action-learning-set "A" { takes 6 sessions of 2 hours } } } }',
        'nobody with peers at all is another fault': 'programme P "P" { seminar "A" }',
    },
    'no-elected-members': {
        'a council, and levels without them': `${AGENCIES}programme P "P" { cohort { from Council, Trust «at director, practitioner» } }`,
        'any council': 'programme P "P" { cohort { from any in local-government «at director» } }',
        'a sponsor who grants something else': `${AGENCIES}programme P "P" { cohort { from City «at director» } authorised by "A" { grants ceding } }`,
        'they are in the cohort': `${AGENCIES}programme P "P" { cohort { from Council at director, elected-member } }`,
        'a sponsor grants political support': `${AGENCIES}programme P "P" { cohort { from Council at director } authorised by "A" { grants political-support } }`,
        'no level is said': `${AGENCIES}programme P "P" { cohort { from Council } }`,
        'no council is in the cohort': `${AGENCIES}programme P "P" { cohort { from Trust, Police at director } }`,
    },
    'host-unsaid': {
        'each of the five kinds':
            'programme P "P" { secondment «A» "A" placement «B» "B" exchange «C» "C" job-swap «D» "D" shadowing «E» "E" }',
        'a kind of a kind, in a choice in an event':
            'kind desk "Desk" is job-swap\nprogramme P "P" { event "E" { choice "C" { desk «A» "A" } } }',
        'who leads it does not host it': 'programme P "P" { shadowing «A» "A" { led by host } }',
        'an agency': `${AGENCIES}programme P "P" { shadowing A "A" { hosted by Trust } }`,
        'another each time': 'programme P "P" { shadowing A "A" { hosted by another each time } }',
        'said of the event that it stands in': `${AGENCIES}programme P "P" { event "E" { hosted by any in health shadowing A "A" } }`,
        'another kind of experience': 'programme P "P" { study-visit "A" live-project "B" }',
    },
};
