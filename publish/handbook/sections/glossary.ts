import type { Declared, Element, Programme } from '../../../language/model/design/design.ts';
import { fact, facts, section } from '../../document/build.ts';
import type { Section } from '../../document/document.ts';
import { inlineProse } from '../../document/prose.ts';
import { capital, once } from '../../words/lists.ts';
import { type Book, doings } from '../book.ts';

/** What the words of the plan mean: the kinds of activity, the elements of leading, the tools and groups of people that it names, and what its designers say of their own. */
export function glossary({ programme, words }: Book): Section | undefined {
    const items = doings(programme);
    const all: Declared[] = [
        ...items.flatMap(item => (item.is === 'activity' && item.kind ? [item.kind] : [])),
        ...elementsAimedAt(programme),
        ...items.flatMap(item => [...item.practises, ...item.trains].map(({ to }) => to)),
        ...items.flatMap(item => item.with.flatMap(({ to }) => ('serviceUsers' in to ? [] : to))),
        ...programme.outcomes.flatMap(outcome => outcome.forPeople.map(({ to }) => to)),
        ...ownWords(programme),
    ];
    const told = once(all)
        .filter(word => words.whatItIs(word) !== undefined)
        .toSorted((a, b) => words.intls.compare(words.titleOf(a), words.titleOf(b)));
    return section(
        'glossary',
        words.handbook.glossary.title,
        facts(
            'plain',
            told.map(word => fact(capital(words.titleOf(word)), inlineProse(words.whatItIs(word)))),
        ),
    );
}

/** What the designers have declared for themselves, and the handbook names without saying what it is: agencies, levels, methods, conditions. */
function ownWords(programme: Programme): Declared[] {
    const { cohort, sponsors, outcomes, assessedBy } = programme;
    const hosts = doings(programme).flatMap(({ hostedBy }) => (hostedBy?.form === 'agencies' ? hostedBy.agencies : []));
    const named = [...(cohort ? [...cohort.from, ...cohort.at, ...cohort.chosenBy] : []), ...hosts, ...programme.deliveredBy].map(
        ({ to }) => to,
    );
    const assessments = [...assessedBy, ...outcomes.flatMap(outcome => outcome.assessedBy)].map(({ method }) => method);
    const conditions = sponsors.flatMap(sponsor => sponsor.grants.map(({ condition }) => condition));
    return [...named, ...assessments, ...conditions].filter(word => word.from !== 'library');
}

function elementsAimedAt(programme: Programme): Element[] {
    const aims = doings(programme).flatMap(item => [...item.targets, ...item.touches, ...item.trains.flatMap(({ to }) => to.expresses)]);
    const aimed = new Set(aims.map(({ framework, dimension, element }) => `${framework}.${dimension}.${element ?? ''}`));
    const elements = programme.frameworks.flatMap(framework =>
        framework.dimensions.flatMap(dimension => dimension.elements.map(element => ({ framework, element }))),
    );
    return elements
        .filter(({ framework, element }) => aimed.has(`${framework.name}.${element.dimension}.${element.name}`))
        .map(({ element }) => element);
}
