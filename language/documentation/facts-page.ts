import type { ThingSort } from '../checks/check.ts';
import { FACTS_OF } from '../checks/facts.ts';
import type { Shape } from '../settings/shape.ts';

const TITLES: Readonly<Record<ThingSort, string>> = {
    activity: 'Of an activity',
    event: 'Of an event',
    phase: 'Of a phase',
    outcome: 'Of an outcome',
    programme: 'Of a programme',
};

/** The reference page of what checks can ask for, in Markdown: a table for each sort of thing. */
export function factsPage(): string {
    const tables = Object.entries(TITLES).flatMap(([sort, title]) => [
        `## ${title}`,
        [
            '| Fact | What it says | Such as |',
            '| --- | --- | --- |',
            ...Object.entries(FACTS_OF[sort as ThingSort]).map(
                ([name, { shape }]) => `| \`${name}\` | ${shape.about} | \`"${name}": ${JSON.stringify(exampleOf(shape))}\` |`,
            ),
        ].join('\n'),
    ]);
    return (
        ['# What checks can ask', 'The facts for `where` and `has` in [checks of your own](own-checks.md).', ...tables].join('\n\n') + '\n'
    );
}

/** A value that a shape allows. */
function exampleOf(shape: Shape): unknown {
    switch (shape.form) {
        case 'yes-no':
            return true;
        case 'one-or-more':
            return exampleOf(shape.of);
        case 'choice':
            return shape.values[0];
        case 'text':
            return shape.example;
        case 'number':
            return 8;
        case 'keys':
            return Object.fromEntries(
                Object.entries(shape.keys)
                    .slice(0, 1)
                    .map(([name, of]) => [name, exampleOf(of)]),
            );
        default:
            return null;
    }
}
