import type { AstNode } from 'langium';

/**
 * The sorts of names (language.md, 'Shape': Names are looked up by sort). Activities, events and choices are one sort; so are the three outcomes.
 * The key is what a reference asks for or a declaration is; the value the sorts in the order they are looked up.
 */
const SORTS: Readonly<Record<string, readonly string[]>> = {
    Activity: ['Held'],
    Event: ['Held'],
    Choice: ['Held'],
    Held: ['Held'],
    Designer: ['Agency', 'Role'],
    Party: ['Role', 'People'],
};

/** The sorts that a reference of type `type` may mean, the first coming first. */
export function sortsOfReference(type: string): readonly string[] {
    return SORTS[type] ?? [type];
}

/** The sort of a declaration. */
export function sortOf(node: AstNode): string {
    return SORTS[node.$type]?.[0] ?? node.$type;
}

const TITLES: Readonly<Record<string, readonly [one: string, a: string, many: string]>> = {
    Held: ['activity', 'an activity', 'activities'],
    Activity: ['activity', 'an activity', 'activities'],
    Event: ['event', 'an event', 'events'],
    Choice: ['choice', 'a choice', 'choices'],
    Kind: ['kind of activity', 'a kind of activity', 'kinds of activity'],
    Finding: ['finding of the study', 'a finding of the study', 'findings of the study'],
    Sector: ['sector', 'a sector', 'sectors'],
    Framework: ['framework', 'a framework', 'frameworks'],
    Dimension: ['dimension', 'a dimension', 'dimensions'],
    Element: ['element', 'an element', 'elements'],
    TargetPart: ['dimension or element', 'a dimension or element', 'dimensions and elements'],
    Agency: ['agency', 'an agency', 'agencies'],
    Role: ['role', 'a role', 'roles'],
    Designer: ['agency or role', 'an agency or role', 'agencies and roles'],
    Party: ['role or group of people', 'a role or a group of people', 'roles and groups of people'],
    People: ['group of people', 'a group of people', 'groups of people'],
    Outcome: ['outcome', 'an outcome', 'outcomes'],
    Level: ['level', 'a level', 'levels'],
    Method: ['way of choosing or assessing', 'a way of choosing or assessing', 'ways of choosing and assessing'],
    Condition: ['condition', 'a condition', 'conditions'],
    Strand: ['strand', 'a strand', 'strands'],
    Track: ['track', 'a track', 'tracks'],
    Tool: ['practical tool', 'a practical tool', 'practical tools'],
    Reading: ['reading', 'a reading', 'readings'],
    Competency: ['competency', 'a competency', 'competencies'],
    Programme: ['programme', 'a programme', 'programmes'],
    Phase: ['phase', 'a phase', 'phases'],
    Run: ['run', 'a run', 'runs'],
};

/** What a designer calls things of this type: one of them, one with its article, several. */
export function wordsForType(type: string): { one: string; a: string; many: string } {
    const [one, a, many] = TITLES[type] ?? [type.toLowerCase(), `a ${type.toLowerCase()}`, `${type.toLowerCase()}s`];
    return { one, a, many };
}
