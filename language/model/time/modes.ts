import type { Hours } from '../amounts/amounts.ts';
import { type Mode, MODES, type Phase, type Programme, type Word } from '../design/design.ts';
import type { Counting } from './measure.ts';
import { isOptional, withThoseAround } from '../design/plan.ts';
import type { Slice } from './plan-time.ts';
import { type Share, shareOf } from '../amounts/shares.ts';
import type { ParticipantTime } from './time.ts';

/** The part that one thing has of a participant's time. */
interface Part {
    readonly hours: Hours;
    /** Whether anything states a time for it; where not, `hours` are no figure. */
    readonly stated: boolean;
    /** Of the time stated; null where none is. */
    readonly share: Share | null;
}

interface ModePart extends Part {
    /** The same where full-time posts are left out, of it and of the whole. */
    readonly shareWithoutFullTime: Share | null;
    /** How many activities are of this mode that are not optional. */
    readonly activities: number;
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
    const part = (counting: Counting): Part => {
        const measured = time.measure(counting);
        return {
            ...measured,
            share: shareOf(
                measured,
                time.measure(slice => !counting(slice)),
            ),
        };
    };
    const hasFullTime = programme.everything.some(item => item.takes?.form === 'fullTime');
    const modePart = (mode: Mode): ModePart => {
        const whole = part(slice => slice.mode === mode);
        return {
            ...whole,
            shareWithoutFullTime: hasFullTime ? shareWithoutFullTime(mode, time) : whole.share,
            activities: activitiesOf(mode),
        };
    };
    const activitiesOf = (mode: Mode) => programme.activities.filter(activity => activity.mode === mode && !isOptional(activity)).length;
    const phases = programme.phases.map(phase => ({ phase, ...part(slice => slice.phase === phase) }));
    return {
        modes: Object.fromEntries(MODES.map(mode => [mode, modePart(mode)])) as Record<Mode, ModePart>,
        noMode: part(slice => slice.mode === undefined),
        phases,
        outsidePhases: part(slice => slice.phase === undefined),
        strands: programme.strands.map(strand => ({ strand, ...part(slice => isPartOf(slice, strand)) })),
    };
}

function shareWithoutFullTime(mode: Mode, time: ParticipantTime): Share | null {
    const ofMode = time.measure(slice => !slice.fullTime && slice.mode === mode);
    return shareOf(
        ofMode,
        time.measure(slice => !slice.fullTime && slice.mode !== mode),
    );
}

function isPartOf(slice: Slice, strand: Word): boolean {
    if (slice.whose.length === 0) return false;
    return slice.whose.every(doing =>
        withThoseAround(doing).some(item => item.is !== 'choice' && item.strands.some(ref => ref.to.name === strand.name)),
    );
}
