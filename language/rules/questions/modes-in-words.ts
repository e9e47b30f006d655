import { listed } from '../../findings/wording.ts';
import { type Activity, type Mode, MODES } from '../../model/design/design.ts';

const WORDS: Readonly<Record<Mode, string>> = {
    experience: 'experience',
    reflection: 'reflection',
    theory: 'theory',
    tools: 'practical tools',
    skills: 'training in skills',
    system: 'work on the system',
};

/** The modes of activities in a sentence, each once, in their usual order: `theory and training in skills`. Empty where none has a mode. */
export function modesInWords(activities: readonly Activity[]): string {
    return listed(MODES.filter(mode => activities.some(activity => activity.mode === mode)).map(mode => WORDS[mode]));
}
