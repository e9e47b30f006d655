import { inWords } from '../../../language/findings/wording.ts';
import type { Dimension, Element, PlanItem, Programme, TargetRef } from '../../../language/model/design/design.ts';
import { type Html, html } from '../../html/html.ts';
import { prose } from '../../html/prose.ts';
import { once } from '../../words/lists.ts';
import { type Book, doings, linkTo, type Section } from '../book.ts';
import { factsList, series } from '../facts-list.ts';
import { wayAddress } from '../targets.ts';

/** The dimensions of leading, and the activities in which a participant meets each of them. */
export function ways(book: Book): Section[] {
    const { programme } = book;
    const met = programme.frameworks.filter(framework => framework.dimensions.some(dimension => meetings(programme, dimension).length > 0));
    return met.map((framework, at) => ({
        id: at === 0 ? 'ways' : `ways-${framework.name}`,
        title:
            met.length === 1
                ? `The ${inWords(framework.dimensions.length)} ways of leading, and where you meet them`
                : `${framework.title}, and where you meet it`,
        body: html`${framework.dimensions.map(dimension => told(book, dimension))}`,
    }));
}

function told(book: Book, dimension: Dimension): Html {
    const all = meetings(book.programme, dimension);
    const links = (met: readonly Meeting[]) => {
        const items = once(met.map(meeting => meeting.item));
        return items.length > 0 && series(items.map(item => linkTo(book, item)));
    };
    const whole = all.filter(meeting => !meeting.element && !meeting.touched);
    const facts = factsList(
        [
            ...dimension.elements.map(
                element => [element.title, links(all.filter(meeting => meeting.element === element.name && !meeting.touched))] as const,
            ),
            ['All of it', links(whole)],
            ['Touched on', links(all.filter(meeting => meeting.touched))],
        ],
        'facts',
    );
    return html`<div class="way" id="${wayAddress(dimension)}">
        <h3>${dimension.title}</h3>
        ${prose(dimension.about)} ${facts ?? html`<p class="quiet">No part of the programme is aimed at this one in particular.</p>`}
    </div> `;
}

interface Meeting {
    readonly item: PlanItem;
    readonly element: Element['name'] | undefined;
    /** It is reached, and is not what the activity is for. */
    readonly touched: boolean;
}

/** Where a dimension is met, in the order of the plan: what activities and events say, and what the competencies that they train express. */
function meetings(programme: Programme, dimension: Dimension): Meeting[] {
    return doings(programme).flatMap(item => {
        const meeting =
            (touched: boolean) =>
            (target: TargetRef): Meeting => ({ item, element: target.element, touched });
        const aimed = [...item.targets, ...item.trains.flatMap(competency => competency.to.expresses)];
        const named = (target: TargetRef) => target.framework === dimension.framework && target.dimension === dimension.name;
        return [...aimed.filter(named).map(meeting(false)), ...item.touches.filter(named).map(meeting(true))];
    });
}
