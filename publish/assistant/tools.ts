/** A question that an assistant can ask of a workspace. Nothing is changed by any of them. */
export interface AssistantTool {
    readonly name: string;
    readonly title: string;
    /** What it gives, and what to bear in mind when telling a designer of it. */
    readonly description: string;
    /** What is to be given with the question. */
    readonly input: Readonly<Record<string, { readonly description: string; readonly required?: true }>>;
}

const PROGRAMME = {
    description: 'The programme’s name, as `balcony_programmes` gives it. It may be left out where there is one programme.',
};

/** What every answer is to be read with. */
export const BEAR_IN_MIND =
    'What Balcony finds is advice that rests on a study of systems leadership, and is there for the designer to weigh. It is no list of boxes to tick: do not change a programme so that a finding goes away, invent times, outcomes or evidence that nobody has agreed, or add a target to an activity that is not for it. What is not known is left out and counts as unknown. A finding that a designer accepts with a reason is as good as one that is mended. Say how far the study carries a point: stated, implied, or house (our own convention).';

/** The questions, in the order in which they are of use. */
export const ASSISTANT_TOOLS: readonly AssistantTool[] = [
    {
        name: 'balcony_programmes',
        title: 'The programmes here',
        description: 'Lists the leadership programmes of this workspace: name, title and file. Ask this first.',
        input: {},
    },
    {
        name: 'balcony_programme',
        title: 'What a programme says',
        description:
            'What one programme says, as it was read: purpose, outcomes, who takes part, sponsors, phases and activities with their kinds, times, targets and threads. What is not there is not said in the text.',
        input: { programme: PROGRAMME },
    },
    {
        name: 'balcony_coverage',
        title: 'What a programme covers, and what time it asks',
        description:
            'The figures of one programme: participant time as a least and a most (null: no upper end is known), how it divides by way of learning, and for each dimension and element of the framework its standing (absent, named, reached, grounded) with the activities behind it. An activity counts whole for each of its targets. More cover is not better in itself.',
        input: { programme: PROGRAMME },
    },
    {
        name: 'balcony_findings',
        title: 'What is found in a programme',
        description:
            'What Balcony would question in one programme, each with its place, why it matters and how far the study carries it; accepted findings with the reason; and first what the design does that the study speaks for.',
        input: { programme: PROGRAMME },
    },
    {
        name: 'balcony_rules',
        title: 'The rules',
        description: 'Every rule in a sentence, with its family, severity and how far the study carries it.',
        input: {},
    },
    {
        name: 'balcony_explain',
        title: 'Why a rule exists',
        description:
            'The page of one rule: why it is asked, where the study says so, what to do, a bad and a good example, and how a finding of it is accepted.',
        input: { rule: { description: 'The rule’s name, as findings give it, such as `no-coaching`.', required: true } },
    },
    {
        name: 'balcony_compare',
        title: 'Two programmes compared',
        description:
            'What is different from one programme of the workspace to another, such as an older version kept beside it, and what that does to time and coverage.',
        input: {
            before: { description: 'The name of the programme to start from.', required: true },
            after: { description: 'The name of the programme to compare it with.', required: true },
        },
    },
];

/** The input of a tool as a JSON Schema. */
export function inputSchema({ input }: AssistantTool) {
    return {
        type: 'object' as const,
        properties: Object.fromEntries(Object.entries(input).map(([name, { description }]) => [name, { type: 'string', description }])),
        required: Object.entries(input).flatMap(([name, { required }]) => (required ? [name] : [])),
        additionalProperties: false,
    };
}
