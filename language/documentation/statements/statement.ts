/** What can hold statements, by its name in the grammar. */
export type Body =
    | 'Document'
    | 'Framework'
    | 'Dimension'
    | 'Element'
    | 'Kind'
    | 'Agency'
    | 'People'
    | 'Competency'
    | 'Reading'
    | 'Role'
    | 'Method'
    | 'Tool'
    | 'Condition'
    | 'Level'
    | 'Sector'
    | 'Finding'
    | 'Programme'
    | 'Outcome'
    | 'Cohort'
    | 'AuthorisedBy'
    | 'Run'
    | 'Track'
    | 'Strand'
    | 'Phase'
    | 'Event'
    | 'Choice'
    | 'Activity';

/** A statement or declaration of the language, as it is explained to a designer. */
export interface StatementText {
    /** The words it begins with: `hosted by`. */
    readonly phrase: string;
    /** Its name in the grammar. Statements that begin in several ways have an entry for each. */
    readonly type: string;
    /** What it means, in a sentence. */
    readonly says: string;
    /** Where it can stand. */
    readonly within: readonly Body[];
    /** The statement with tab stops for what is to be filled in, in the editor's snippet form. */
    readonly snippet: string;
    /** It may stand more than once in one body. */
    readonly repeats?: true;
}

/** A programme, and what is planned in it. */
export const PLAN: readonly Body[] = ['Programme', 'Phase', 'Event', 'Choice', 'Activity'];
/** What participants do, by itself or together. */
export const DOING: readonly Body[] = ['Event', 'Activity'];
/** What has its own time. */
export const WHEN: readonly Body[] = ['Phase', 'Event', 'Choice', 'Activity'];
/** Where what all files share is declared. */
export const SHARED: readonly Body[] = ['Document', 'Programme'];
const VOCABULARY: readonly Body[] = [
    'Framework',
    'Dimension',
    'Element',
    'Kind',
    'Agency',
    'People',
    'Competency',
    'Reading',
    'Role',
    'Method',
    'Tool',
    'Condition',
    'Level',
    'Sector',
    'Finding',
];
const PARTS: readonly Body[] = ['Outcome', 'Cohort', 'AuthorisedBy', 'Run', 'Track', 'Strand'];
/** Every body. */
export const ALL: readonly Body[] = [...VOCABULARY, ...PLAN, ...PARTS];

/** A statement as the tables beside this file have it. */
export type Entry = readonly [phrase: string, type: string, within: readonly Body[], snippet: string, says: string, repeats?: true];
