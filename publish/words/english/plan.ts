import { text, type Words } from '../../document/build.ts';
import type { Inlines } from '../../document/document.ts';

/** What is said of phases, events, choices and activities, to those who take part. */
export const PLAN = {
    untitled: 'Untitled',
    event: 'Event',
    choice: 'Choice',
    aChoice: 'A choice',
    optional: 'optional',
    onRoute: (routes: string) => `on the route ${routes}`,
    partOf: (strands: string) => `part of ${strands}`,
    takes: (dose: string) => `takes ${dose}`,
    choose: (count: string, offered: number) => `Choose ${count} of these ${offered}.`,
    chooseSome: (offered: number) => `Choose from these ${offered}.`,
    chosen: (title: string, count: string, offered: number) => `${title} (${count} of ${offered})`,
    helpsWith: (targets: Inlines) => text('It helps you with ', targets, '.'),
    isFor: (targets: Inlines) => text('It is for ', targets, '.'),
    serves: (outcomes: readonly string[], listed: string) =>
        `It serves ${outcomes.length === 1 ? 'the outcome' : 'the outcomes'} ${listed}.`,
    quoted: (title: string) => `‘${title}’`,
    lookFor: 'What to look for',
    toBeConfirmed: (count: number) =>
        count === 1 ? 'One thing here is still to be confirmed.' : `${count} things here are still to be confirmed.`,
    sides: {
        when: 'When',
        where: 'Where',
        howLong: 'How long',
        over: (elapsed: string) => `over ${elapsed}`,
        with: 'With',
        ledBy: 'Led by',
        leader: (who: Inlines, role: string) => text(who, ` (${role})`),
        host: 'Your host',
    },
    steps: {
        before: 'Before',
        during: 'During',
        afterwards: 'Afterwards',
        setAside: (dose: string) => `Set aside ${dose} to prepare.`,
        toPrepare: (dose: string) => `${dose} to prepare.`,
        bring: (what: Words) => text('Bring: ', what),
        comesAfter: (what: Inlines) => text('It comes after ', what, '.'),
        looksBackOn: (what: Inlines) => text('You look back on ', what, '.'),
        practises: (what: string) => `You practise ${what}.`,
        trains: (what: string) => `You train ${what}.`,
        drawsOn: (what: Inlines) => text('It draws on ', what, '.'),
        appliedIn: (what: Inlines) => text('You put it to use in ', what, '.'),
        showsIn: (what: Inlines) => text('What you learned shows in ', what, '.'),
    },
};
