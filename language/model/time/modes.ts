import type { Hours } from '../amounts/amounts.ts';
import { type Mode, MODES, type Phase, type Programme, type Word } from '../design/design.ts';
import type { Counting } from './measure.ts';
import { type Doer, isOptional, phaseOf, withThoseAround } from '../design/plan.ts';
import { type Share, shareOf } from '../amounts/shares.ts';
import type { ParticipantTime } from './time.ts';

/** The part that one thing has of a participant's time. */
interface Part {
    readonly hours: Hours;
    /** Whether anything states a time for it; where not, `hours` are no figure. */
    readonly stated: boolean;
    /** Of the time stated; null where none is. */
    readonly share: Share | null;
    /** How many activities, and events that hold none, are of it and not optional; where there are none, it is known to have no hours. */
    readonly activities: number;
}

interface ModePart extends Part {
    /** The same where full-time posts are left out, of it and of the whole. */
    readonly shareWithoutFullTime: Share | null;
}

/** What a participant's time goes into. */
export interface Balance {
    readonly modes: Readonly<Record<Mode, ModePart>>;
    /** Time of no mode: what is unallocated, and activities of no mode. */
    readonly noMode: Part;
    /** In the order written. */
    readonly phases: readonly (Part & { readonly phase: Phase })[];
    /** What stands straight in the programme. */
    readonly outsidePhases: Part;
    /** Time that is part of each strand; some may be part of several. */
    readonly strands: readonly (Part & { readonly strand: Word })[];
}

/** The balance of a programme's time by mode, phase and strand. */
export function balanceOf(programme: Programme, time: ParticipantTime): Balance {
    const sure = programme.everything.filter(item => item.is !== 'choice' && isLast(item) && !isOptional(item)) as Doer[];
    const part = (counting: Counting, isOf: (item: Doer) => boolean): Part => {
        const measured = time.measure(counting);
        return {
            ...measured,
            activities: sure.filter(isOf).length,
            share: shareOf(
                measured,
                time.measure(slice => !counting(slice)),
            ),
        };
    };
    const hasFullTime = programme.everything.some(item => item.takes?.form === 'fullTime');
    const modePart = (mode: Mode): ModePart => {
        const whole = part(
            slice => slice.mode === mode,
            item => modeOf(item) === mode,
        );
        return { ...whole, shareWithoutFullTime: hasFullTime ? shareWithoutFullTime(mode, time) : whole.share };
    };
    const ofPhase = (phase: Phase | undefined) =>
        part(
            slice => slice.phase === phase,
            item => phaseOf(item) === phase,
        );
    return {
        modes: Object.fromEntries(MODES.map(mode => [mode, modePart(mode)])) as Record<Mode, ModePart>,
        noMode: part(
            slice => slice.mode === undefined,
            item => modeOf(item) === undefined,
        ),
        phases: programme.phases.map(phase => ({ phase, ...ofPhase(phase) })),
        outsidePhases: ofPhase(undefined),
        strands: programme.strands.map(strand => ({
            strand,
            ...part(
                slice => slice.whose.length > 0 && slice.whose.every(item => isPartOf(item, strand)),
                item => isPartOf(item, strand),
            ),
        })),
    };
}

function shareWithoutFullTime(mode: Mode, time: ParticipantTime): Share | null {
    const ofMode = time.measure(slice => !slice.fullTime && slice.mode === mode);
    return shareOf(
        ofMode,
        time.measure(slice => !slice.fullTime && slice.mode !== mode),
    );
}

function isLast(item: Doer): boolean {
    return item.is === 'activity' || item.items.length === 0;
}

function modeOf(item: Doer): Mode | undefined {
    return item.is === 'activity' ? item.mode : undefined;
}

function isPartOf(doing: Doer, strand: Word): boolean {
    return withThoseAround(doing).some(item => item.is !== 'choice' && item.strands.some(ref => ref.to.name === strand.name));
}
