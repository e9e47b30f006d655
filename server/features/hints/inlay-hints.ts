import type { AstNode } from 'langium';
import { type InlayHint, type InlayHintParams, type Position } from 'vscode-languageserver';
import { hoursIn } from '../../../language/model/amounts/amounts.ts';
import { hoursOfDose } from '../../../language/model/amounts/doses.ts';
import { hoursInWords, placementInWords } from '../../../language/model/amounts/wording.ts';
import type { Body, Dose, Phase, PlanItem, Programme } from '../../../language/model/design/design.ts';
import { rangeOf } from '../../../language/model/design/origin.ts';
import type { Figures } from '../../../language/model/figures.ts';
import { calendarsOf } from '../../../language/model/schedule/dates.ts';
import type { Settings } from '../../../language/settings/settings.ts';
import { datesInWords } from '../../../publish/handbook/dates.ts';
import { figuresIn, programmesOf } from '../../programmes.ts';
import type { Plan } from '../../requests.ts';
import type { Server } from '../../server.ts';

/** What a hint is resolved from. */
interface HintData {
    readonly uri: string;
    readonly line: number;
    readonly of: 'hours' | 'months';
}

/** What the text leaves to be worked out: the hours of what is said in sessions, days or weeks; the months of a phase that only says how long it lasts. */
export function inlayHints(server: Server, plan: Plan, { range }: InlayHintParams): InlayHint[] {
    const { hours, months } = server.editorSettings.inlayHints;
    const settings = server.settings.of(plan.uri);
    const hint = (position: Position, label: string, of: HintData['of']): InlayHint[] => {
        if (label === '' || position.line < range.start.line || position.line > range.end.line) return [];
        return [{ position, label, paddingLeft: true, data: { uri: plan.uri.toString(), line: position.line, of } satisfies HintData }];
    };
    return programmesOf(server, plan).flatMap(programme => {
        const of = figuresIn(server, plan, programme);
        const doses = hours
            ? dosesOf(programme).flatMap(({ dose, thing }) => hint(rangeOf(dose.origin).end, hoursOf(dose, thing, of, settings), 'hours'))
            : [];
        const phases = months ? programme.phases.flatMap(phase => hint(afterHead(phase), monthsOf(phase, of), 'months')) : [];
        return [...doses, ...phases];
    });
}

/** The document that a hint of before is about. */
export function documentOfHint({ data }: InlayHint): string {
    return (data as HintData | undefined)?.uri ?? '';
}

/** The same hint with where it comes from: how long a day and a week are here, or the dates of each run. */
export function resolveHint(server: Server, plan: Plan, hint: InlayHint): InlayHint {
    const { of, line } = hint.data as HintData;
    const settings = server.settings.of(plan.uri);
    if (of === 'hours') {
        const { day, daysAWeek } = settings.hours;
        return { ...hint, tooltip: `Of one participant’s time. A day counts as ${day} hours here, and a week as ${daysAWeek} days.` };
    }
    for (const programme of programmesOf(server, plan)) {
        const phase = programme.phases.find(phase => afterHead(phase).line === line);
        if (phase) return { ...hint, tooltip: datesOf(programme, phase, figuresIn(server, plan, programme)) };
    }
    return hint;
}

type Thing = Programme | Phase | PlanItem;

/** What asks time of a participant and is written as an amount. */
function dosesOf(programme: Programme): { readonly dose: Dose; readonly thing: Thing }[] {
    const things: Thing[] = [programme, ...programme.phases, ...programme.everything];
    return things.flatMap(thing => {
        const prepared = 'prepare' in thing ? thing.prepare.flatMap(({ time }) => time ?? []) : [];
        return [...((thing as Body).takes ? [(thing as Body).takes as Dose] : []), ...prepared].map(dose => ({ dose, thing }));
    });
}

function hoursOf(dose: Dose, thing: Thing, { schedule }: Figures, settings: Settings): string {
    // What is said in hours needs no telling, nor does what nobody can tell.
    if (dose.form === 'span' && hoursIn(dose.span.unit, settings.hours) === 1) return '';
    const hours = hoursOfDose(dose, settings.hours, schedule.weeks.get(thing));
    return hours ? `= ${hoursInWords(hours)}` : '';
}

function monthsOf(phase: Phase, { schedule }: Figures): string {
    const placement = schedule.of(phase);
    if (!placement.placed || placement.by === 'itself') return '';
    return `${placement.approximate ? 'about ' : ''}${placementInWords(placement)}`;
}

function datesOf(programme: Programme, phase: Phase, { schedule }: Figures): string {
    const lines = calendarsOf(programme, schedule).flatMap(({ run, dates }) => {
        const found = dates.get(phase);
        return found ? [run ? `${run.title || run.name}: ${datesInWords(found)}` : datesInWords(found)] : [];
    });
    const why = 'The phases follow one another in the order written, each as long as it lasts.';
    return [why, ...lines].join('\n');
}

/** Straight after the title, or the name, of a phase. */
function afterHead({ origin }: Phase): Position {
    const node = origin.node as AstNode & { title?: string };
    return rangeOf({ node, property: node.title === undefined ? 'name' : 'title' }).end;
}
