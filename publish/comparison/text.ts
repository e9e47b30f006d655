import { rangeOf } from '../../language/model/design/origin.ts';
import type { Finding } from '../../language/findings/finding.ts';
import { columnsOf, indented, padded, printable, WIDTH, wrapped } from '../text/columns.ts';
import { capital } from '../words/lists.ts';
import type { Words } from '../words/words.ts';
import { areSame, type Compared, type ComparedProgramme, type Written } from './compared.ts';
import { type EffectTold, figuresTold, standingsTold } from './effects.ts';
import { findingsTold } from './findings.ts';
import { linesOfChange, placeInWords } from './places.ts';
import type { ComparedText, Sides } from './texts.ts';
import { aspectInWords, pieceInWords, statementsInWords, whereInWords } from './words.ts';

/** Two versions compared for somebody at a terminal: each programme as a design, what that did, and the texts beside. */
export function comparisonAsText(compared: Compared, words: Words): string {
    const told = words.comparison;
    const { before, after, programmes, added, removed, texts } = compared;
    if (areSame(compared)) return `${indented(told.areSame(before, after), 0)}\n`;
    const alone = (is: 'added' | 'removed', { programme, file }: Written) =>
        indented(told.alone(is, words.titled(programme), `${file}:${rangeOf(programme.origin).start.line + 1}`), 0);
    const names = Math.max(columnsOf(told.text.before), columnsOf(told.text.after)) + 2;
    const parts = [
        `${padded(told.text.before, names)}${printable(before)}\n${padded(told.text.after, names)}${printable(after)}`,
        ...removed.map(each => alone('removed', each)),
        ...added.map(each => alone('added', each)),
        ...programmes
            .filter(({ comparison, findings }) => !comparison.isEmpty || findings.come.length + findings.gone.length > 0)
            .map(programme => programmeAsText(programme, words)),
        ...texts.map(text => textAsText(text, words)),
    ];
    return `${parts.join('\n\n')}\n`;
}

const LEFT = 22;

function programmeAsText(programme: ComparedProgramme, words: Words): string {
    const { parts, text, fates } = words.comparison;
    const { comparison, findings } = programme;
    const groups: readonly (readonly [title: string, lines: readonly string[]])[] = [
        [
            parts.changed,
            comparison.changes.map(change => {
                const piece = [
                    capital(pieceInWords(change, words)),
                    change.aspect === 'added' || change.aspect === 'removed' ? whereInWords(change.after ?? change.before, words) : '',
                ];
                return row(aspectInWords(change, words), [
                    piece.filter(Boolean).join(', '),
                    ...statementsInWords(change, words).map(line => `  ${line}`),
                    `  ${placeInWords(linesOfChange(change), programme, words)}`,
                ]);
            }),
        ],
        [text.figures, figuresTold(comparison.effects, words).map(each => effect(each, words))],
        [text.standings, standingsTold(comparison.effects, words).map(each => effect(each, words))],
        [
            text.findings,
            findingsTold(findings).map(({ fate, finding, version }) =>
                row(fates[fate], [finding.message, `  ${placeOfFinding(finding, programme[version])} (${finding.rule})`]),
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

function effect({ of, before, after }: EffectTold, { comparison: { text } }: Words): string {
    return row(of, [after, text.was(before)]);
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

function textAsText({ before, after, stretches }: ComparedText, { comparison: { sides } }: Words): string {
    const head = [before, after].map(name => (name === undefined ? sides.noFile : printable(name)));
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
