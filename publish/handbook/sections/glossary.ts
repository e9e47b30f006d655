import type { Declared } from '../../../language/model/design.ts';
import { html } from '../../html/html.ts';
import { inlineProse } from '../../html/prose.ts';
import { once } from '../../words/lists.ts';
import { whatItIs } from '../../words/titles.ts';
import { type Book, doings, type Section } from '../book.ts';
import { factsList } from '../facts-list.ts';

/** What the words of the plan mean: the kinds of activity, the elements of leading, the tools and groups of people that it names, by title. */
export function glossary({ programme }: Book): Section | undefined {
    const items = doings(programme);
    const aimed = new Set(
        items
            .flatMap(item => [...item.targets, ...item.touches, ...item.trains.flatMap(({ to }) => to.expresses)])
            .map(target => `${target.framework}.${target.dimension}.${target.element ?? ''}`),
    );
    const elements = programme.frameworks.flatMap(framework =>
        framework.dimensions.flatMap(dimension =>
            dimension.elements.filter(element => aimed.has(`${framework.name}.${dimension.name}.${element.name}`)),
        ),
    );
    const words: Declared[] = [
        ...items.flatMap(item => (item.is === 'activity' && item.kind ? [item.kind] : [])),
        ...elements,
        ...items.flatMap(item => item.practises.map(({ to }) => to)),
        ...items.flatMap(item => item.trains.map(({ to }) => to)),
        ...items.flatMap(item => item.with.flatMap(({ to }) => ('serviceUsers' in to ? [] : to))),
        ...programme.outcomes.flatMap(outcome => outcome.forPeople.map(({ to }) => to)),
    ];
    const told = once(words).filter(word => whatItIs(word) !== undefined);
    if (told.length === 0) return undefined;
    const sorted = told.toSorted((a, b) => ORDER.compare(a.title, b.title));
    return {
        id: 'glossary',
        title: 'Words used here',
        body: html`${factsList(
            sorted.map(word => [word.title, inlineProse(whatItIs(word))] as const),
            'facts glossary',
        )}`,
    };
}

const ORDER = new Intl.Collator('en');
