import { listed } from '../findings/wording.ts';
import { type Activity, MODES, type Mode } from '../model/design.ts';

const IN_WORDS: Partial<Record<Mode, string>> = { theory: 'theory', tools: 'practice with tools', skills: 'training in skills' };

/** The ways of teaching that activities are, in a sentence: `theory and training in skills`. */
export function taughtBy(activities: readonly Activity[]): string {
    return listed(MODES.filter(mode => activities.some(activity => activity.mode === mode)).map(mode => IN_WORDS[mode] ?? mode));
}
