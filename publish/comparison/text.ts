import { rangeOf } from '../../language/model/design/origin.ts';
import type { Finding } from '../../language/findings/finding.ts';
import { columnsOf, indented, padded, printable, WIDTH, wrapped } from '../text/columns.ts';
import { capital } from '../words/lists.ts';
import { areSame, type Compared, type ComparedProgramme, type Written } from './compared.ts';
import { type EffectTold, figuresTold, standingsTold } from './effects.ts';
import { findingsTold } from './findings.ts';
import { linesOfChange, placeInWords } from './places.ts';
import type { ComparedText, Sides } from './texts.ts';
import { aspectInWords, pieceInWords, statementsInWords, whereInWords } from './words.ts';

/** Two versions compared for somebody at a terminal: each programme as a design, what that did, and the texts beside. */
export function comparisonAsText(compared: Compared): string {
    const { before, after, programmes, added, removed, texts } = compared;
    if (areSame(compared)) return `${indented(`${before} and ${after} are the same.`, 0)}\n`;
    const alone = (word: string, { programme, file }: Written) =>
        indented(`${word}: the programme “${programme.title || programme.name}” (${file}:${rangeOf(programme.origin).start.line + 1}).`, 0);
    const parts = [
        `Before  ${printable(before)}\nAfter   ${printable(after)}`,
        ...removed.map(each => alone('Removed', each)),
        ...added.map(each => alone('Added', each)),
        ...programmes
            .filter(({ comparison, findings }) => !comparison.isEmpty || findings.come.length + findings.gone.length > 0)
            .map(programmeAsText),
        ...texts.map(textAsText),
    ];
    return `${parts.join('\n\n')}\n`;
}

const LEFT = 22;

function programmeAsText(programme: ComparedProgramme): string {
    const { comparison, findings } = programme;
    const groups: readonly (readonly [title: string, lines: readonly string[]])[] = [
        [
            'What changed',
            comparison.changes.map(change => {
                const piece = [
                    capital(pieceInWords(change)),
                    change.aspect === 'added' || change.aspect === 'removed' ? whereInWords(change.after ?? change.before) : '',
                ];
                return row(aspectInWords(change), [
                    piece.filter(Boolean).join(', '),
                    ...statementsInWords(change).map(line => `  ${line}`),
                    `  ${placeInWords(linesOfChange(change), programme)}`,
                ]);
            }),
        ],
        ['What that did', figuresTold(comparison.effects).map(effect)],
        ['What is reached otherwise', standingsTold(comparison.effects).map(effect)],
        [
            'Findings',
            findingsTold(findings).map(({ word, finding, version }) =>
                row(word, [finding.message, `  ${placeOfFinding(finding, programme[version])} (${finding.rule})`]),
            ),
        ],
    ];
    const { after } = comparison;
    return [
        indented(after.title || after.name, 0),
        ...groups.filter(([, lines]) => lines.length > 0).map(([title, lines]) => [title, ...lines].join('\n')),
    ].join('\n\n');
}

function placeOfFinding({ range }: Finding, file: string): string {
    return `${file}:${range.start.line + 1}`;
}

function effect({ of, before, after }: EffectTold): string {
    return row(of, [after, `was ${before}`]);
}

/** A word at the left, and lines beside it. */
function row(left: string, lines: readonly string[]): string {
    const told = lines.flatMap(line => {
        const indent = /^ */.exec(line)?.[0] ?? '';
        return wrapped(line.trim(), WIDTH - LEFT - indent.length)
            .flatMap(each => hardWrapped(each, WIDTH - LEFT - indent.length))
            .map(each => indent + each);
    });
    const lefts = wrapped(left, LEFT - 3);
    return Array.from({ length: Math.max(told.length, lefts.length) }, (_, at) =>
        `  ${padded(lefts[at] ?? '', LEFT - 2)}${told[at] ?? ''}`.trimEnd(),
    ).join('\n');
}

function textAsText({ before, after, stretches }: ComparedText): string {
    const head = [before, after].map(name => (name === undefined ? 'no file' : printable(name)));
    const lines = stretches.flatMap((stretch, at) => [...(at > 0 ? ['  …'] : []), ...linesOf(stretch)]);
    return [`--- ${head[0] ?? ''}`, `+++ ${head[1] ?? ''}`, ...lines].join('\n');
}

/** What went and what came, each with its number; a line that is too long goes on in the next. */
function linesOf(stretch: readonly Sides[]): string[] {
    const lines: string[] = [];
    for (let at = 0; at < stretch.length;) {
        const sides = stretch[at];
        if (!sides?.isChanged) {
            if (sides?.after) lines.push(...numbered(' ', sides.after.number, sides.after.text));
            at++;
            continue;
        }
        let end = at;
        while (stretch[end]?.isChanged) end++;
        const run = stretch.slice(at, end);
        lines.push(...run.flatMap(({ before }) => (before ? numbered('-', before.number, before.text) : [])));
        lines.push(...run.flatMap(({ after }) => (after ? numbered('+', after.number, after.text) : [])));
        at = end;
    }
    return lines;
}

function numbered(sign: string, number: number, text: string): string[] {
    return hardWrapped(printable(text), WIDTH - 8).map((line, at) =>
        `${sign}${at === 0 ? String(number).padStart(5) : '     '} ${line}`.trimEnd(),
    );
}

function hardWrapped(text: string, width: number): string[] {
    if (columnsOf(text) <= width) return [text];
    const lines = [''];
    for (const character of text) {
        const line = lines.at(-1) ?? '';
        if (columnsOf(line + character) > width) lines.push(character);
        else lines[lines.length - 1] = line + character;
    }
    return lines;
}
