import { documentRule } from '../../rule.ts';

export const kindIsAWord = documentRule({
    name: 'kind-is-a-word',
    family: 'soundness',
    severity: 'error',
    findings: [],
    carried: null,
    summary: "A kind of activity is named as one of the language's own words.",
    why: 'An activity begins with the name of its kind, so that word would be read as what it means to the language.',
    advice: 'Give the kind another name: a word more makes it one (`focus-day`).',
    bad: `kind focus "A day of focus" is reflection
`,
    on: 'focus',
    good: `kind focus-day "A day of focus" is reflection
`,
    *check({ nodes, services }) {
        for (const kind of nodes('Kind')) {
            // Read as the head of an activity, the language's own words remain what they are.
            const [head] = services.parser.Lexer.tokenize(`${kind.name} "" {`).tokens;
            if (!kind.name || head?.tokenType.name === 'KIND') continue;
            yield {
                at: { node: kind, property: 'name' },
                message: `\`${kind.name}\` is one of the language's own words, so no activity can be of a kind with that name.`,
            };
        }
    },
});
