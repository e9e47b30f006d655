import type { Coverage, FrameworkCoverage } from '../../language/model/coverage/coverage.ts';
import type { CoverageEntry } from './entry.ts';
import { type Mode, MODES, type Programme } from '../../language/model/design/design.ts';
import type { Figures } from '../../language/model/figures.ts';
import { counted, hoursInWords, shareInWords } from '../../language/model/amounts/wording.ts';
import type { HandbookSettings } from '../../language/settings/settings.ts';
import { type Html, html } from '../html/html.ts';
import { page } from '../html/page.ts';
import { fillOf, patterns } from '../html/patterns.ts';
import { PAGE_CSS } from '../html/styles.ts';
import { tokensAsCss } from '../tokens/css.ts';
import { MODE_LOOKS } from '../tokens/modes.ts';
import { STANDING_LOOKS } from '../tokens/standings.ts';
import { COVERAGE_CSS } from './styles.ts';
import { timeSentences } from './time.ts';
import { matrix } from './matrix.ts';

/** The coverage of programmes as one page that needs nothing else: the standing of each dimension, the time by way of learning, and the map of activities by elements. */
export function coveragePage(entries: readonly CoverageEntry[], settings: HandbookSettings): string {
    const [first] = entries;
    const title = entries.length === 1 && first ? `${titleOf(first.programme)}: coverage` : 'Coverage';
    return page({
        title,
        language: settings.language ?? 'en-GB',
        css: [tokensAsCss(settings.colours), PAGE_CSS, COVERAGE_CSS].join('\n'),
        body: html`<header class="opening">
                <p class="label">${['Coverage', settings.organisation].filter(Boolean).join(' · ')}</p>
                <h1>${entries.length === 1 && first ? titleOf(first.programme) : counted(entries.length, 'programme', 'programmes')}</h1>
            </header>
            ${patterns()}
            <div class="sheet">
                <main id="content">${entries.map(entry => told(entry, entries.length > 1))}</main>
            </div>`,
    });
}

function titleOf(programme: Programme): string {
    return programme.title || programme.name;
}

function told({ programme, figures, file }: CoverageEntry, named: boolean): Html {
    return html`<section class="part">
        ${named && html`<h2>${titleOf(programme)}</h2>`}
        <p class="label">${file}</p>
        <p>${timeSentences(figures.time)}</p>
        ${figures.coverage.frameworks.map(framework => standings(framework, figures.coverage))} ${waysOfLearning(figures)}
        ${figures.coverage.frameworks.map(framework => matrix(framework, figures.coverage.rows, figures.coverage.frameworks.length > 1))}
    </section> `;
}

function standings({ framework, dimensions }: FrameworkCoverage, { frameworks }: Coverage): Html {
    const rows = dimensions.map(({ dimension, standing, hours, stated, modes, elements }) => {
        const look = STANDING_LOOKS[standing];
        const met = elements.filter(element => element.standing !== 'absent').length;
        const time = standing === 'absent' ? '' : stated ? hoursInWords(hours) : 'no time is stated';
        return html`<tr>
            <th scope="row">${dimension.title}</th>
            <td class="standing ${standing}"><span aria-hidden="true">${look.shape}</span> ${look.word}</td>
            <td>${met} of ${elements.length}</td>
            <td>${time}</td>
            <td>${modes.map(mode => MODE_LOOKS[mode].title).join(', ')}</td>
        </tr> `;
    });
    return html`<table>
        <caption>
            How well each dimension${frameworks.length > 1 && ` of ${framework.title}`} is reached
        </caption>
        <thead>
            <tr>
                <th scope="col">Dimension</th>
                <th scope="col">Standing</th>
                <th scope="col">Elements</th>
                <th scope="col">Hours in what targets it</th>
                <th scope="col">Through</th>
            </tr>
        </thead>
        <tbody>
            ${rows}
        </tbody>
    </table>`;
}

function waysOfLearning({ balance }: Figures): Html {
    const rows = MODES.map(mode => {
        const part = balance.modes[mode];
        const time = part.stated ? hoursInWords(part.hours) : part.activities > 0 ? 'no time is stated' : 'none';
        return html`<tr>
            <th scope="row">${MODE_LOOKS[mode].title}</th>
            <td class="bar">${bar(part, fillOf(mode))}</td>
            <td>${time}</td>
            <td>${part.share && part.stated ? shareInWords(part.share) : ''}</td>
        </tr> `;
    });
    return html`<table>
        <caption>
            Participant time by way of learning, of the time that is stated
        </caption>
        <thead>
            <tr>
                <th scope="col">Way of learning</th>
                <th scope="col"><span class="unseen">Its share, drawn</span></th>
                <th scope="col">Hours</th>
                <th scope="col">Share</th>
            </tr>
        </thead>
        <tbody>
            ${rows}
        </tbody>
    </table>`;
}

/** A solid bar to the least and a lighter one to the most; where no time is stated, an empty one with a dashed edge. */
function bar({ share, stated, activities }: Figures['balance']['modes'][Mode], fill: string): Html | undefined {
    if (!stated && activities === 0) return undefined;
    const [least, most] = [Math.round((share?.least ?? 0) * 1000) / 10, Math.round((share?.most ?? 0) * 1000) / 10];
    const drawn = stated
        ? html`<rect width="${most}%" height="12" fill="${fill}" opacity=".45" /><rect width="${least}%" height="12" fill="${fill}" />`
        : html`<rect class="unknown" x="1" y="1" width="40%" height="10" />`;
    return html`<svg width="100%" height="12" aria-hidden="true">${drawn}</svg>`;
}
