import * as wording from '../../../language/model/amounts/wording.ts';
import { text } from '../../document/build.ts';
import type { Inlines } from '../../document/document.ts';

/** What the line manager's guide says. */
export const LINE_MANAGER = {
    label: 'Line manager’s guide',
    theirTime: 'Your colleague’s time',
    asked: {
        title: 'What is asked of you',
        free: (time: string) => `Free your colleague for the programme: it takes ${time}.`,
        endorse: 'Put your colleague forward.',
        keepFree: (events: Inlines) => text('See that these are kept free: ', events, '.'),
        hosted: (what: Inlines) => text('Manage without your colleague during ', what, '.'),
    },
    time: {
        title: 'Time away, month by month',
        spent: 'Of it your colleague spends:',
        contact: (hours: string) => `${hours} together with others`,
        work: (hours: string) => `${hours} at work and with hosts`,
        study: (hours: string) => `${hours} alone, preparation included`,
        unallocated: (hours: string) => `${hours} at events, not given to any one part`,
        load: 'Hours asked of your colleague, month by month',
    },
    dates: { title: 'When your colleague is away' },
    help: {
        title: 'How you can help',
        before: 'Before',
        during: 'During',
        after: 'Afterwards',
        talk: 'Talk about what the programme is for, and what your colleague hopes to bring back.',
        cover: 'Agree how the work is covered on the days away.',
        prepare: (what: Inlines) => text('Leave time to prepare for ', what, '.'),
        ask: 'Ask after each part what was new, and what it means for your service.',
        tryOut: (what: Inlines) => text('Make room for trying things out: ', what, ' happens in real work.'),
        stayAway: (what: Inlines) => text('Do not call your colleague back from ', what, '.'),
        show: (what: Inlines) => text('Ask to see what comes of it: ', what, '.'),
        use: 'Give your colleague something to do in which it is put to use.',
        follow: (span: string) => `The programme’s outcomes are followed for ${span}: stay in touch about them.`,
    },
    phases: {
        title: 'What happens in each phase',
        caption: 'The phases, with what they ask and what they hold',
        head: { phase: 'Phase', when: 'When', hours: 'Hours', holds: 'What it holds' },
        throughout: 'Throughout',
    },
};

/** What the sponsor's page says. */
export const SPONSOR = {
    label: 'For sponsors, on one side',
    eachTime: 'Of each participant',
    outcomes: {
        title: 'What it is to bring about',
        measured: (outcome: string, measures: Inlines) => text(outcome, ', measured by ', measures),
        more: (count: number) => `and ${count} more, in the handbook`,
    },
    word: { title: 'What you have given your word for' },
    met: {
        title: 'Where you are needed',
        caption: 'What sponsors take part in',
        head: { what: 'What', when: 'When', howLong: 'How long' },
    },
    asks: {
        title: 'What it takes',
        more: (count: number) => `and ${wording.counted(count, 'other', 'others')}, in the facilitator’s plan`,
    },
    followed: { title: 'How it is followed' },
};

/** What the facilitator's plan says. */
export const FACILITATOR = {
    label: 'Facilitator’s plan',
    eachTime: 'A participant’s time',
    plans: 'Session plans, phase by phase',
    activities: 'Session plans',
    sides: {
        people: 'People',
        groups: 'Groups',
        times: (count: string) => `${count}, side by side`,
        host: 'Hosted by',
    },
    purpose: 'What it is for',
    touches: (targets: Inlines) => text('It also touches ', targets, '.'),
    told: 'What participants are told',
    before: (what: Inlines) => text('Before: ', what),
    bring: (what: Inlines) => text('To bring: ', what),
    during: (what: Inlines) => text('During: ', what),
    materials: 'Tools and materials',
    tool: (tool: string, about: string | undefined) => (about === undefined ? tool : `${tool}: ${about}`),
    links: 'What it goes with',
    comesAfter: (what: Inlines) => text('It comes after ', what, '.'),
    looksBackOn: (what: Inlines) => text('It looks back on ', what, '.'),
    appliedIn: (what: Inlines) => text('It is put to use in ', what, '.'),
    shows: 'How learning shows',
    order: {
        caption: (title: string) => `What ${title} holds, in order`,
        head: { what: 'What', kind: 'Kind', howLong: 'How long', led: 'Led by', groups: 'How' },
    },
    ways: {
        title: (count: string) => `The ${count} ways of leading, and where they are met`,
        titleOf: (framework: string) => `${framework}, and where it is met`,
    },
    learning: {
        title: 'How the learning shows as a whole',
        whole: 'In the programme as a whole, learning is seen through:',
        works: 'And in what comes of what participants do:',
    },
    delivery: {
        title: 'What it asks of those who give it',
        about: 'Hours of one running, as far as sizes and times are known; time of their own for preparing comes on top.',
        caption: 'Hours and days asked of each',
        head: { who: 'Who', does: 'Does', hours: 'Hours', days: 'Days', unknown: 'Not known yet' },
        leads: 'leads',
        hosts: 'hosts',
        takesPart: 'takes part in',
        does: (part: string, what: Inlines) => text(`${part} `, what),
        eachOther: 'The participants’ own agencies',
        anotherEachTime: 'Another agency each time',
        sector: (sector: string) => `An agency in ${sector}`,
    },
};
