import type { Threads } from '../../../language/model/threads.ts';
import type { Drawing } from '../../document/document.ts';
import { markAt } from '../../drawing/marks.ts';
import { colour } from '../../drawing/paint.ts';
import { linesOf } from '../../drawing/text.ts';
import { type Html, html } from '../../html/html.ts';
import { SANS } from '../../tokens/type.ts';
import type { Words } from '../../words/words.ts';
import { edgesOf } from './edges.ts';

const NARROW = 350;

/** The same for a screen of a hand's width: each outcome, under it what serves it, under that what grows there. */
export function narrowLogic(threads: Threads, words: Words): Drawing {
    const { optional: asOptional, through: throughWords, nothingServes } = words.review.logic;
    const edges = edgesOf(threads);
    const pieces: Html[] = [];
    let y = 0;
    const write = (said: string, indent: number, style: { readonly bold?: boolean; readonly quiet?: boolean } = {}) => {
        for (const line of linesOf(said, NARROW - indent - 4, style.bold ? 15.5 : 14, 6)) {
            y += 20;
            pieces.push(
                html`<text
                    x="${indent}"
                    y="${y}"
                    ${style.bold && html` font-weight="600"`}
                    ${style.quiet && html` fill="${colour('quiet')}"`}
                    >${line}</text
                >`,
            );
        }
    };
    for (const { outcome } of threads.outcomes) {
        write(outcome.title || (outcome.name ?? ''), 0, { bold: true });
        const serving = edges.served.filter(each => each.outcome === outcome);
        const through = edges.leads.filter(({ to }) => to === outcome).map(({ from }) => words.titled(from));
        if (through.length > 0) write(throughWords(words.intls.listed(through)), 18, { quiet: true });
        if (serving.length + through.length === 0) write(nothingServes, 18, { quiet: true });
        for (const { item, optional } of serving) {
            y += 4;
            pieces.push(markAt('evidenced', 8, y + 14, 8));
            const title = item.title || (item.name ?? '');
            write(optional ? asOptional(title) : title, 18);
            const grows = edges.grows.filter(each => each.item === item).map(({ dimension }) => words.titleOf(dimension));
            if (grows.length > 0) write(grows.join(', '), 18, { quiet: true });
        }
        y += 14;
    }
    const svg = html`<svg
        xmlns="http://www.w3.org/2000/svg"
        viewBox="0 0 ${NARROW} ${y}"
        width="${NARROW}"
        height="${y}"
        font-family="${SANS}"
        font-size="14"
        fill="${colour('ink')}"
        color="${colour('quiet')}"
    >
        ${pieces}
    </svg>`.markup;
    return { svg, width: NARROW, height: y };
}
