import { inWords } from '../../../language/findings/wording.ts';
import type { Programme } from '../../../language/model/design/design.ts';
import { type Html, html } from '../../html/html.ts';
import { inlineProse, prose } from '../../html/prose.ts';
import { listed } from '../../words/lists.ts';
import { inSentence } from '../../words/titles.ts';
import type { Book, Section } from '../book.ts';

/** Why there is this programme, and on which picture of leading it rests. */
export function why({ programme }: Book): Section | undefined {
    const about = prose(programme.about);
    const rests = programme.frameworks.map(
        framework =>
            html`<p>${restsOn(framework)}</p>
                ${framework.from !== 'library' && prose(framework.about)}`,
    );
    if (!about && rests.length === 0) return undefined;
    return { id: 'why', title: 'Why this programme', body: html`${about}${rests}` };
}

function restsOn(framework: Programme['frameworks'][number]): Html {
    const ways = listed(framework.dimensions.map(inSentence));
    const picture = html`It rests on <em>${inSentence(framework)}</em>, a picture of leading in ${inWords(framework.dimensions.length)}
        parts: ${ways}.`;
    return html`${picture}${framework.source && html` <span class="quiet">Source: ${inlineProse(framework.source)}</span>`}`;
}
