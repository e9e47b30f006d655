import type { Known } from '../vocabulary.ts';
import { namesIn } from './names.ts';

/** What activities are called elsewhere, the more telling first, and the kind of the library that they are. */
const CALLED: readonly (readonly [RegExp, string])[] = [
    [/action[ -]learning|learning set|\bALS\b|impact group|\bsets?\b/i, 'action-learning-set'],
    [/\bcoach(ing|es|ed)?\b/i, 'coaching'],
    [/\bmentor/i, 'mentoring'],
    [/job[ -]swap/i, 'job-swap'],
    [/shadow|observation of a leader/i, 'shadowing'],
    [/second(ment|ed)\b/i, 'secondment'],
    [/placement|attachment|internship/i, 'placement'],
    [/\bexchange\b/i, 'exchange'],
    [/sponsor/i, 'sponsor-meeting'],
    [/service[ -]users?|lived experience|listening/i, 'listening-event'],
    [/deep dive/i, 'deep-dive'],
    [/study (visit|trip|tour)|\bvisits?\b|excursion/i, 'study-visit'],
    [/experiment|test action|\btrial\b|\bprototyp/i, 'practice-experiment'],
    [/\bprojects?\b|improvement work|challenge/i, 'live-project'],
    [/masterclass|master class|keynote|guest speaker|lecture/i, 'masterclass'],
    [/webinar/i, 'webinar'],
    [/e-?learning|online (module|course|learning)|self[ -]?(paced|study)|\bMOOC\b/i, 'e-learning'],
    [/reading (group|circle)|book club|journal club/i, 'reading-group'],
    [/conversation with|fireside|leaders? (talk|evening|conversation)|in conversation/i, 'leader-conversation'],
    [/simulation|role[ -]?play|business game|scenario exercise/i, 'simulation'],
    [/\b360\b|psychometric|diagnostic|MBTI|Myers|self[ -]assessment/i, 'diagnostic'],
    [/learning (log|journal|diary)|reflective (log|journal|diary)/i, 'learning-log'],
    [/development plan|\bP?IDP\b|\bPDP\b|learning (plan|contract)/i, 'development-plan'],
    [/reflect/i, 'reflective-practice'],
    [/peer (support|learning|group|coaching)|buddy/i, 'peer-support'],
    [/induction|welcome|kick[ -]?off|launch|orientation|onboarding/i, 'induction'],
    [/celebrat|graduation|closing|showcase|commencement|conclusion/i, 'celebration'],
    [/system workshop/i, 'system-workshop'],
    [/tutorial/i, 'tutorial'],
    [/assignment|essay|written work/i, 'assignment'],
    [/seminar/i, 'seminar'],
    [/theor|taught|teaching|module|input/i, 'theory-module'],
    [/tools?\b/i, 'tool-workshop'],
    [/skills|training|\bcourse\b/i, 'skills-course'],
    [/workshop|session|classroom|face[ -]to[ -]face|residential|event|\bday\b/i, 'workshop'],
    [/\btask\b|\bform\b|survey|administration/i, 'task'],
];

/** The kind that a text says, and whether it says so itself (by the kind's name or title); undefined where nothing is known of it. */
export function kindOf(text: string, kinds: readonly Known[]): { readonly kind: string; readonly isSaid: boolean } | undefined {
    const [only, ...others] = text === '' ? [] : namesIn(text, kinds);
    if (only?.known && !only.isNear && others.length === 0) return { kind: only.known.name, isSaid: true };
    const called = CALLED.find(([pattern, kind]) => pattern.test(text) && kinds.some(({ name }) => name === kind));
    const kind = called?.[1] ?? only?.known?.name;
    return kind === undefined ? undefined : { kind, isSaid: false };
}
