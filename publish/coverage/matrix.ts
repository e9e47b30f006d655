import type { Code, FrameworkCoverage } from '../../language/model/coverage/coverage.ts';
import type { Doer } from '../../language/model/design/plan.ts';
import { type Html, html } from '../html/html.ts';
import { MODE_LOOKS } from '../tokens/modes.ts';
import { CODE_LOOKS } from '../tokens/standings.ts';

/** The map: activities and events in schedule order, by the elements of a framework. */
export function matrix({ framework, dimensions }: FrameworkCoverage, rows: readonly Doer[], named: boolean): Html {
    return html`<div class="map" role="region" tabindex="0" aria-label="The map of activities by elements">
            <table class="matrix">
                <caption>
                    What each activity is for${named && `, in ${framework.title}`}
                </caption>
                <thead>
                    <tr>
                        <td rowspan="2"></td>
                        ${dimensions.map(({ dimension, elements }) => html`<th scope="colgroup" colspan="${Math.max(1, elements.length)}">${dimension.title}</th> `)}
                    </tr>
                    <tr>
                        ${dimensions.map(({ elements }) => (elements.length === 0 ? html`<td></td>` : elements.map(({ element }) => html`<th scope="col"><span>${element.title}</span></th> `)))}
                    </tr>
                </thead>
                <tbody>
                    ${rows.map(
                        item =>
                            html`<tr>
                                <th scope="row">
                                    ${item.title || item.name}
                                    <span class="quiet">${item.is === 'activity' && item.mode ? MODE_LOOKS[item.mode].letters : ''}</span>
                                </th>
                                ${dimensions.map(({ elements }) =>
                                    elements.length === 0
                                        ? html`<td></td>`
                                        : elements.map(({ activities }) => cell(activities.find(cover => cover.item === item)?.code)),
                                )}
                            </tr> `,
                    )}
                </tbody>
            </table>
        </div>
        <ul class="key" aria-label="How to read the map">
            ${Object.values(CODE_LOOKS).map(({ shape, word }) => html`<li><span aria-hidden="true">${shape}</span> ${word}</li> `)}
        </ul>`;
}

function cell(code: Code | undefined): Html {
    if (!code) return html`<td></td>`;
    const { shape, word } = CODE_LOOKS[code];
    return html`<td><span aria-hidden="true">${shape}</span> <span class="unseen">${word}</span></td>`;
}
