import type { Bar, Cell, Table } from '../../document/document.ts';
import { type Html, html, type Piece } from '../html.ts';
import { fillOf } from '../patterns.ts';
import { directionOf, inlinesAsHtml, withBreaks } from './inlines.ts';

/** A table with its caption; where it is too wide for the screen it can be moved sideways, by the keyboard too. */
export function tableAsHtml(table: Table, captionId: string): Html {
    return html`<div class="${table.style ? `scroll ${table.style}` : 'scroll'}" role="region" tabindex="0" aria-labelledby="${captionId}">
        <table>
            <caption id="${captionId}">
                ${withBreaks(table.caption)}
            </caption>
            ${
                table.head.length > 0 &&
                html`<thead>
                    <tr>
                        ${table.head.map(cell => html`<th scope="col" ${attributes(cell)}>${inside(cell)}</th> `)}
                    </tr>
                </thead> `
            }
            ${groupsOf(table).map(
                ({ id, rows }) =>
                    html`<tbody${id !== undefined && html` id="${id}"`}>
                        ${rows.map(cells => row(table, cells))}
                    </tbody> `,
            )}
            ${
                table.foot &&
                table.foot.length > 0 &&
                html`<tfoot>
                    ${table.foot.map(cells => row(table, cells))}
                </tfoot> `
            }
        </table>
    </div> `;
}

/** The rows in the groups that references lead to; without any, all in one. */
function groupsOf({ rows, ids = {} }: Table): { readonly id?: string; readonly rows: (readonly Cell[])[] }[] {
    const groups: { readonly id?: string; readonly rows: (readonly Cell[])[] }[] = [];
    for (const [at, cells] of rows.entries()) {
        const last = groups.at(-1);
        const id = ids[at];
        if (last && id === undefined) last.rows.push(cells);
        else groups.push({ ...(id !== undefined && { id }), rows: [cells] });
    }
    return groups.length > 0 ? groups : [{ rows: [] }];
}

function row(table: Table, cells: readonly Cell[]): Html {
    return html`<tr>
        ${cells.map((cell, at) =>
            at === 0 && table.rowHeads
                ? html`<th scope="row" ${attributes(cell)}>${inside(cell)}</th> `
                : html`<td${attributes(cell)}>${inside(cell)}</td> `,
        )}
    </tr> `;
}

function attributes({ text, figure, standing, change }: Cell): Piece {
    const names = [figure && 'figure', standing && `standing ${standing}`, change].filter(Boolean);
    return [names.length > 0 && html` class="${names.join(' ')}"`, directionOf(text)];
}

function inside({ text, spoken, bar }: Cell): Piece {
    const words = inlinesAsHtml(text);
    const said = spoken === undefined ? words : html`<span aria-hidden="true">${words}</span><span class="unseen">${spoken}</span>`;
    return bar ? html`${said}${barAsHtml(bar)}` : said;
}

/** A solid bar to the least and a lighter one to the most; of an unknown amount an empty one with a dashed edge. */
function barAsHtml({ least, most, unknown, mode }: Bar): Html {
    const fill = mode ? fillOf(mode) : 'var(--accent)';
    const percent = (share: number) => Math.round(Math.min(Math.max(share, 0), 1) * 1000) / 10;
    const drawn = unknown
        ? html`<rect class="unknown" x="1" y="1" width="40%" height="10" />`
        : html`<rect width="${percent(most)}%" height="12" fill="${fill}" opacity=".45" /><rect
                  width="${percent(least)}%"
                  height="12"
                  fill="${fill}"
              />`;
    return html`<svg class="share" width="100%" height="12" aria-hidden="true">${drawn}</svg>`;
}
