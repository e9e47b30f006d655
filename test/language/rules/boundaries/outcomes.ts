import type { Boundaries } from './boundaries.ts';

const PEOPLE = 'people carers "Carers"\n';
const END = 'outcome End "End" { for carers }';

export const OUTCOMES: Boundaries = {
    'no-service-user-outcome': {
        'no outcome': 'programme «P» "P"',
        'aims that are none':
            'programme «P» "P" { outcome "A" { for participants } outcome "B" { for the system } outcome "C" { for agencies } }',
        'process and learning outcomes are none': 'programme «P» "P" { process outcome "A" learning outcome "B" { targets doing } }',
        'an outcome that says nothing of whom it is for': 'programme «P» "P" { outcome "A" }',
        'one for a group of people': `${PEOPLE}programme P "P" { ${END} }`,
        'one among others': `${PEOPLE}programme P "P" { outcome "A" { for participants } process outcome "B" ${END} }`,
    },
    'process-outcome-adrift': {
        'it leads nowhere': `${PEOPLE}programme P "P" { ${END} process outcome «A» "A" }`,
        'the last of a chain': `${PEOPLE}programme P "P" { ${END} process outcome A "A" { leads to B } process outcome «B» "B" }`,
        'an aim for the system is no end outcome': `${PEOPLE}programme P "P" { ${END} outcome S "S" { for the system } process outcome «A» "A" { leads to S } }`,
        'straight to an end outcome': `${PEOPLE}programme P "P" { ${END} process outcome A "A" { leads to End } }`,
        'through another': `${PEOPLE}programme P "P" { ${END} process outcome A "A" { leads to B } process outcome B "B" { leads to End } }`,
        'one of two ways is enough': `${PEOPLE}programme P "P" { ${END} outcome S "S" { for the system } process outcome A "A" { leads to S, End } }`,
        'no end outcome at all is another fault': 'programme P "P" { process outcome A "A" }',
    },
    'outcome-unserved': {
        'each that nothing serves': `${PEOPLE}programme P "P" { outcome «End» "End" { for carers } outcome «B» "B" outcome C "C" coaching "A" { serves C } }`,
        'what is optional does not serve it': `programme P "P" { outcome «B» "B" coaching "A" coaching "C" { serves B optional } }`,
        'a process outcome that leads to it is not served either': `programme P "P" { outcome «B» "B" process outcome «C» "C" { leads to B } coaching "A" }`,
        'an activity, in a choice in an event': `programme P "P" { outcome B "B" event "E" { choice "C" { coaching "A" { serves B } } } }`,
        'an event': `programme P "P" { outcome B "B" event "E" { serves B coaching "A" } }`,
        'a process outcome that is served and leads to it': `programme P "P" { outcome B "B" process outcome C "C" { leads to B } coaching "A" { serves C } }`,
        'until there is an activity': 'programme P "P" { outcome B "B" event "E" { takes 1 day } }',
    },
    'outcome-unmeasured': {
        'of every sort': 'programme P "P" { outcome «A» "A" process outcome «B» "B" learning outcome «C» "C" }',
        'a review is no measure': 'programme P "P" { outcome «A» "A" { reviewed at 12 months } }',
        measured: 'programme P "P" { outcome A "A" { measured by "Fewer moves" } process outcome B "B" { measured by "One form" } }',
        'a learning outcome that is assessed': 'programme P "P" { learning outcome C "C" { assessed by portfolio } }',
        'there is none': 'programme P "P"',
    },
    'no-service-user-voice': {
        'others are there': 'programme «P» "P" { seminar "A" { with peers, sponsors } listening-event "B" }',
        'what is optional does not answer it': 'programme «P» "P" { seminar "A" seminar "B" { with service-users optional } }',
        'an outcome for them is not their voice': `${PEOPLE}programme «P» "P" { ${END} seminar "A" { serves End } }`,
        'with people of the workspace’s own': `${PEOPLE}programme P "P" { seminar "A" { with carers } }`,
        'led by service users, in a choice in an event':
            'programme P "P" { event "E" { choice "C" { seminar "A" { led by service-users } seminar "B" } } }',
        'a role that is one of them': 'role residents "R" is service-users\nprogramme P "P" { seminar "A" { with residents } }',
        'an event with them': 'programme P "P" { event "E" { with service-users seminar "A" } }',
        'until there is an activity': 'programme P "P" { event "E" { takes 1 day } }',
    },
    'short-horizon': {
        'a month less than three years': 'programme P "P" { «followed up for 35 months from the start» }',
        'after the end, the length is added': 'programme P "P" { lasts 11 months «followed up for 2 years after the end» }',
        'not at all': 'programme «P» "P" { lasts 6 months }',
        'less at every figure of a range': 'programme P "P" { «followed up for 12 to 30 months from the start» }',
        'three years': 'programme P "P" { followed up for 3 years from the start }',
        'three years with the programme': 'programme P "P" { lasts 12 months followed up for 24 months after the end }',
        'less at one end of a range only': 'programme P "P" { followed up for 24 to 48 months from the start }',
        'at least something that may be enough': 'programme P "P" { followed up for at least 2 years from the start }',
    },
    'no-conflict-practice': {
        'other tools': 'programme «P» "P" { seminar "A" { practises ambiguity, negotiation-and-influence } }',
        'what is optional does not answer it':
            'programme «P» "P" { seminar "A" { practises ambiguity } seminar "B" { practises harnessing-conflict optional } }',
        'one of the two': 'programme P "P" { seminar "A" { practises working-without-power } }',
        'the other, in a choice in an event':
            'programme P "P" { event "E" { choice "C" { seminar "A" { practises harnessing-conflict } seminar "B" } } }',
        'no tool at all is another fault': 'programme P "P" { seminar "A" }',
    },
    'project-not-reflected-on': {
        'each of two, beside experience that is reflected on': `programme P "P" {
            live-project «A» "A" practice-experiment «B» "B" shadowing C "C" coaching "D" { reflects on C }
        }`,
        'to be applied in is not to be reflected on': 'programme P "P" { live-project «A» "A" seminar "B" { applied in A } }',
        'it is reflected on': 'programme P "P" { live-project A "A" coaching "B" { reflects on A } }',
        'to reflect on an event is to reflect on all in it':
            'programme P "P" { event E "E" { choice "C" { live-project "A" } } coaching "B" { reflects on E } }',
        'another kind of experience': 'programme P "P" { deep-dive "A" shadowing C "C" coaching "B" { reflects on C } }',
        'nothing is reflected on at all, which is another fault': 'programme P "P" { live-project "A" }',
    },
    'hero-language': {
        'of the leaders to be grown': 'programme P "P" { purpose "Leaders who are «forceful»." }',
        'in a title, with an inflection': 'programme P "P" { coaching "Directors who lead «fearlessly»" }',
        'driving through by force': 'programme P "P" { purpose "Leaders who «drive change through by force of will»." }',
        'what the study speaks well of': 'programme P "P" { purpose "Determined, bold and brave leaders with drive." }',
        denied: 'programme P "P" { purpose "The leader is not a hero." }',
        'driving change through for children': 'programme P "P" { purpose "Leaders who drive change through for children." }',
        'a challenge to it': 'programme P "P" { purpose "A challenge to the heroic leader." }',
    },
    'command-language': {
        'the aim is compliance': 'programme P "P" { purpose "Managers who «comply with» the procedures." }',
        'in any case': 'programme P "P" { about "«COMMAND AND CONTROL» for directors." }',
        'in place of it': 'programme P "P" { purpose "Trust instead of command and control." }',
        'what the study asks for':
            'programme P "P" { purpose "Services that are safe, accountable and monitored, as the statutory duty asks." }',
        'with the rank and file denied': 'programme P "P" { purpose "Never mere compliance." }',
    },
};
