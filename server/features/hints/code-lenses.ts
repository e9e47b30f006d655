import type { CodeLens, Range } from 'vscode-languageserver';
import {
    counted,
    hoursInWords,
    optionalInWords,
    placementInWords,
    shareInWords,
    timeInWords,
} from '../../../language/model/amounts/wording.ts';
import type { DimensionCoverage } from '../../../language/model/coverage/coverage.ts';
import type { Standing } from '../../../language/model/coverage/standing.ts';
import { MODES, type Phase, type Programme } from '../../../language/model/design/design.ts';
import { headOf, rangeOf } from '../../../language/model/design/origin.ts';
import type { Figures } from '../../../language/model/figures.ts';
import { capital, listed, uncapital } from '../../../language/findings/wording.ts';
import { MODE_LOOKS } from '../../../publish/tokens/modes.ts';
import { STANDING_LOOKS } from '../../../publish/tokens/standings.ts';
import { figuresIn, programmesOf } from '../../programmes.ts';
import type { Plan } from '../../requests.ts';
import type { Server } from '../../server.ts';
import { waysIntoEmpty } from './empty-file.ts';

/** What a line above a programme or a phase tells. */
const OF_PROGRAMME = ['time', 'balance', 'standing'] as const;
type Tells = (typeof OF_PROGRAMME)[number] | 'phase';

/** What a lens is resolved from. */
interface LensData {
    readonly uri: string;
    readonly tells: Tells;
}

/** The view that opens where the editor has it: the coverage map. */
const OPENS = 'balcony.openMap';

/** Lines above each programme (its time, its balance, where it stands) and each phase; what they say is worked out when they come into sight. */
export function codeLenses(server: Server, plan: Plan): CodeLens[] {
    if (!server.editorSettings.codeLens) return [];
    const lens = (range: Range, tells: Tells): CodeLens => ({ range, data: { uri: plan.uri.toString(), tells } satisfies LensData });
    const lenses = programmesOf(server, plan).flatMap(programme => [
        ...OF_PROGRAMME.map(tells => lens(rangeOf(headOf(programme.origin)), tells)),
        ...programme.phases.map(phase => lens(rangeOf(headOf(phase.origin)), 'phase')),
    ]);
    return [...waysIntoEmpty(server, plan), ...lenses];
}

/** The document that a lens of before is about. */
export function documentOfLens({ data }: CodeLens): string {
    return (data as LensData | undefined)?.uri ?? '';
}

/** The same lens with what it says; without words where the text has moved on. */
export function resolveLens(server: Server, plan: Plan, lens: CodeLens): CodeLens {
    const { tells } = lens.data as LensData;
    const stands = (thing: Programme | Phase) => rangeOf(headOf(thing.origin)).start.line === lens.range.start.line;
    for (const programme of programmesOf(server, plan)) {
        const thing = tells === 'phase' ? programme.phases.find(stands) : stands(programme) ? programme : undefined;
        if (!thing) continue;
        const of = figuresIn(server, plan, programme);
        const title = thing.is === 'phase' ? phaseInWords(thing, of) : PROGRAMME_TEXTS[tells as (typeof OF_PROGRAMME)[number]](of);
        const opens = server.client.commands.includes(OPENS);
        // An editor without the view shows the words alone.
        return {
            ...lens,
            command: { title, command: opens ? OPENS : '', ...(opens && { arguments: [plan.uri.toString(), programme.name] }) },
        };
    }
    return { ...lens, command: { title: '', command: '' } };
}

const PROGRAMME_TEXTS: Readonly<Record<(typeof OF_PROGRAMME)[number], (of: Figures) => string>> = {
    time: ({ time }) => capital([timeInWords(time), optionalInWords(time)].filter(Boolean).join(', ')),
    balance: ({ balance }) => {
        const shares = MODES.flatMap(mode => {
            const { share } = balance.modes[mode];
            return share && share.most > 0 ? [`${MODE_LOOKS[mode].title} ${shareInWords(share)}`] : [];
        });
        return shares.length > 0 ? capital(shares.join(', ')) : 'No share is known yet: nothing with a mode states a time';
    },
    standing: ({ coverage }) => capital(standingsInWords(coverage.frameworks[0]?.dimensions ?? [])),
};

const BEST_FIRST: readonly Standing[] = ['grounded', 'reached', 'named', 'absent'];

/** `3 grounded, 2 reached, 1 absent (Being)`: the absent ones by name, for they are what is left to do. */
function standingsInWords(dimensions: readonly DimensionCoverage[]): string {
    return BEST_FIRST.flatMap(standing => {
        const there = dimensions.filter(dimension => dimension.standing === standing);
        if (there.length === 0) return [];
        const names =
            standing === 'absent' && there.length < dimensions.length
                ? ` (${listed(there.map(({ dimension }) => uncapital(dimension.title)))})`
                : '';
        return [`${there.length} ${STANDING_LOOKS[standing].word}${names}`];
    }).join(', ');
}

function phaseInWords(phase: Phase, { schedule, time }: Figures): string {
    const { hours, stated } = time.of(phase);
    const said = time.wholeOf(phase)?.said;
    const parts = [
        placementInWords(schedule.of(phase)) || 'not placed yet',
        phase.items.length === 0 ? 'nothing in it yet' : counted(phase.items.length, 'activity', 'activities'),
        said ? hoursInWords(said) : stated ? hoursInWords(hours) : 'no time is stated',
    ];
    return capital(parts.join(' · '));
}
