import type { Mode } from '../../language/model/design/design.ts';

/** How a mode of learning is drawn: a colour with a contrast of 3.5 or more on white and on #1e1e1e, a pattern that tells it apart in grey, and letters. */
export interface ModeLook {
    readonly colour: string;
    readonly pattern: 'solid' | 'dots' | 'lines-up' | 'lines-down' | 'cross-hatch' | 'rings';
    readonly letters: string;
    /** Its name where it stands alone. */
    readonly title: string;
}

export const MODE_LOOKS: Readonly<Record<Mode, ModeLook>> = {
    experience: { colour: '#0f8a5f', pattern: 'solid', letters: 'E', title: 'Experience' },
    reflection: { colour: '#3f6fd8', pattern: 'dots', letters: 'R', title: 'Reflection' },
    theory: { colour: '#b4762a', pattern: 'lines-up', letters: 'Th', title: 'Theory' },
    tools: { colour: '#8d5fd3', pattern: 'lines-down', letters: 'To', title: 'Tools' },
    skills: { colour: '#7a7f87', pattern: 'cross-hatch', letters: 'Sk', title: 'Skills' },
    system: { colour: '#c2477f', pattern: 'rings', letters: 'Sy', title: 'System' },
};
