import type { Portfolio } from '../../language/model/portfolio.ts';
import { framed } from '../coverage/svg.ts';
import { markAt } from '../drawing/marks.ts';
import { colour } from '../drawing/paint.ts';
import { linesOf } from '../drawing/text.ts';
import { html } from '../html/html.ts';
import { STANDING_LOOKS } from '../tokens/standings.ts';
import { SANS } from '../tokens/type.ts';
import type { Words } from '../words/words.ts';
import { portfolioSentences, rowTitle, standingsInWords } from './summary.ts';

const NAMES = 330;
const COLUMN = 140;
const ROW = 36;

/** Programmes by dimensions as a picture that needs nothing else: the standing of each by shape, word and depth. */
export function portfolioSvg(portfolio: Portfolio, words: Words): string {
    const { programmes, rows } = portfolio;
    const dimensions = rows.filter(row => row.element === undefined);
    const title = words.portfolio.title(programmes.length);
    const width = NAMES + COLUMN * dimensions.length;
    const told = linesOf(portfolioSentences(portfolio, words).join(' '), width, 16, 4);
    const heads = dimensions.map(row => linesOf(rowTitle(row, portfolio, words), COLUMN - 12, 16.5, 3));
    const top = 56 + told.length * 22 + Math.max(...heads.map(lines => lines.length)) * 19 + 14;
    const height = top + programmes.length * ROW + 12;
    const svg = html`<svg
        xmlns="http://www.w3.org/2000/svg"
        viewBox="0 0 ${width} ${height}"
        width="${width}"
        height="${height}"
        font-family="${SANS}"
        fill="${colour('ink')}"
        color="${colour('ink')}"
    >
        <text x="0" y="30" font-size="30" font-weight="600">${title}</text>
        <g font-size="16">${told.map((line, at) => html`<text x="0" y="${62 + at * 22}">${line}</text>`)}</g>
        <g font-size="15" font-weight="600">
            ${heads.map((lines, at) =>
                lines.map(
                    (line, down) =>
                        html`<text x="${NAMES + at * COLUMN + 8}" y="${top - 10 - (lines.length - 1 - down) * 19}">${line}</text>`,
                ),
            )}
        </g>
        ${programmes.map((programme, at) => {
            const y = top + at * ROW;
            const middle = y + ROW / 2;
            return html`<g font-size="16"
                ><line x1="0" x2="${width}" y1="${y}" y2="${y}" stroke="${colour('line')}" /><text x="4" y="${middle + 6}"
                    >${linesOf(programme.title || programme.name, NAMES - 14, 16, 1)}</text
                >${dimensions.map((row, column) => {
                    const standing = row.covered[at]?.standing;
                    const x = NAMES + column * COLUMN;
                    if (!standing)
                        return html`<text x="${x + 8}" y="${middle + 6}" fill="${colour('quiet')}">${words.portfolio.map.notUsed}</text>`;
                    const look = STANDING_LOOKS[standing];
                    return html`<rect
                            x="${x + 2}"
                            y="${y + 2}"
                            width="${COLUMN - 4}"
                            height="${ROW - 4}"
                            fill="${colour(look.ground)}"
                            stroke="${colour(standing === 'absent' ? 'quiet' : look.ground)}"
                            ${standing === 'absent' && html` stroke-dasharray="3 3"`}
                        /><g color="${colour(look.on)}">${markAt(standing, x + 20, middle, 15)}</g
                        ><text x="${x + 36}" y="${middle + 6}" fill="${colour(look.on)}">${words.coverage.standings[standing]}</text>`;
                })}</g
            > `;
        })}
        <line x1="0" x2="${width}" y1="${top + programmes.length * ROW}" y2="${top + programmes.length * ROW}" stroke="${colour('line')}" />
    </svg>`.markup;
    const description = [
        ...portfolioSentences(portfolio, words),
        ...dimensions.map(row => `${rowTitle(row, portfolio, words)}: ${standingsInWords(row, words)}.`),
    ].join(' ');
    return framed([{ svg, width, height }], title, description);
}
