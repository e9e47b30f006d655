import type { Dimension, Element, PlanItem, Programme, TargetRef } from '../../../language/model/design/design.ts';
import { blocks, fact, facts, heading, paragraph } from '../../document/build.ts';
import type { Block, Section } from '../../document/document.ts';
import { prose } from '../../document/prose.ts';
import { once } from '../../words/lists.ts';
import { type Book, doings, linksTo } from '../book.ts';
import { wayAddress } from '../targets.ts';

/** The dimensions of leading, and the activities in which a participant meets each of them. */
export function ways(book: Book): Section[] {
    const { programme, words } = book;
    const said = book.audience === 'facilitator' ? words.facilitator.ways : words.handbook.ways;
    const met = programme.frameworks.filter(framework => framework.dimensions.some(dimension => meetings(programme, dimension).length > 0));
    return met.map((framework, at) => ({
        id: at === 0 ? 'ways' : `ways-${framework.name}`,
        title: met.length === 1 ? said.title(words.inWords(framework.dimensions.length)) : said.titleOf(words.titleOf(framework)),
        body: framework.dimensions.flatMap(dimension => told(book, dimension)),
    }));
}

function told(book: Book, dimension: Dimension): Block[] {
    const { words } = book;
    const said = words.handbook.ways;
    const all = meetings(book.programme, dimension);
    const links = (met: readonly Meeting[]) => linksTo(book, once(met.map(meeting => meeting.item)));
    const where = facts('plain', [
        ...dimension.elements.map(element =>
            fact(words.titleOf(element), links(all.filter(meeting => meeting.element === element.name && !meeting.touched))),
        ),
        fact(said.whole, links(all.filter(meeting => !meeting.element && !meeting.touched))),
        fact(said.touched, links(all.filter(meeting => meeting.touched))),
    ]);
    return blocks(
        heading(3, words.titleOf(dimension), wayAddress(dimension)),
        prose(words.aboutOf(dimension)),
        where ?? paragraph(said.none, 'quiet'),
    );
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
