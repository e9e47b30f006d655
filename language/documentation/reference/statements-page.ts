import { STATEMENTS as FORMS } from '../../parsing/statements.ts';
import type { Body, StatementText } from '../statements/statement.ts';
import { statementsWithin } from '../statements.ts';

/** What a body is called as a heading, in the order of the page. */
const BODIES: readonly (readonly [Body, string, string])[] = [
    ['Document', 'In a file', 'What every file of the workspace knows, and programmes.'],
    ['Programme', 'In a programme', 'And whatever may stand in a file but a programme: then only this programme knows it.'],
    [
        'Outcome',
        'In an outcome',
        'An end outcome is for people who use services; a process outcome leads to one; a learning outcome is what a participant can do.',
    ],
    ['Cohort', 'In a cohort', 'Who takes part, and how they come to.'],
    ['AuthorisedBy', 'In the body of `authorised by`', 'What those with authority grant.'],
    ['Run', 'In a run', 'One running of the design, with its own dates.'],
    ['Track', 'In a track', 'A route of which a participant takes one.'],
    ['Phase', 'In a phase', ''],
    ['Event', 'In an event', 'Activities held together. An event takes every statement of an activity but `is`.'],
    ['Choice', 'In a choice', ''],
    ['Activity', 'In an activity', 'It begins with the name of its kind: see [the library](library.md).'],
    ['Framework', 'In a framework', ''],
    ['Dimension', 'In a dimension', ''],
    ['Kind', 'In a kind of activity', ''],
    ['Reading', 'In a reading', ''],
    ['Finding', 'In a finding', 'The library has the findings of the study; a framework of your own may bring others.'],
];

/** What stands in more than this many of the bodies is told once, at the foot. */
const EVERYWHERE = 20;

/** The reference page of every statement, in Markdown: a table for each thing that has a body. */
export function statementsPage(): string {
    const tables = BODIES.map(([body, title, says]) => {
        const own = statementsWithin(body).filter(
            ({ within }) => within.length < EVERYWHERE && (body === 'Document' || !within.includes('Document')),
        );
        return [`## ${title}`, says, table(own)].filter(Boolean).join('\n\n');
    });
    const anywhere = statementsWithin('Activity').filter(statement => statement.within.length >= EVERYWHERE);
    return (
        [
            '# Every statement',
            'Each table has what can stand in one body, in the order in which one comes to it. Statements may be left out, and come once unless the last column says otherwise; the order is yours. [How the language works](README.md) tells the rest.',
            ...tables,
            ['## In any body', 'These may stand wherever there are braces.', table(anywhere)].join('\n\n'),
        ].join('\n\n') + '\n'
    );
}

function table(statements: readonly StatementText[]): string {
    const rows = statements.map(
        statement =>
            `| \`${statement.phrase}\` | ${statement.says.replaceAll('|', '\\|')} | \`${exampleOf(statement)}\` | ${statement.repeats ? 'yes' : ''} |`,
    );
    return ['| Statement | What it says | Such as | Again? |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** How a statement looks: the example that its messages give, where that begins so; else its snippet, filled in. */
function exampleOf({ phrase, type, snippet }: StatementText): string {
    const example = FORMS[type]?.example;
    const written = example?.startsWith(`${phrase} `) || example === phrase ? example : filledIn(snippet);
    return written.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}

/** A snippet with the first of its choices and its own words for the rest. */
function filledIn(snippet: string): string {
    return snippet
        .replace(/\$\{\d+\|([^,|]*)[^}]*\}/g, '$1')
        .replace(/\$\{\d+:([^}]*)\}/g, '$1')
        .replace(/"\$\d+"/g, '"…"')
        .replace(/\$\d+/g, '…');
}
