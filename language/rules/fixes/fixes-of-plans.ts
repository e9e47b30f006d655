import type { AstNode } from 'langium';
import type { Fix } from '../../findings/finding.ts';
import { literal } from '../../findings/snippets.ts';
import { titled } from '../../findings/wording.ts';
import type { Activity, Dimension, Programme, ProgrammeEvent, TargetRef } from '../../model/design/design.ts';
import { appending, insertingAfter, insertingInto } from './fixes.ts';

/** How many activities a quick fix offers at most: a menu of more is not read. */
const OFFERED = 4;

/** A fix that writes an activity into the plan: in its last phase that is neither before the start nor after the end, else straight in the programme. */
export function addingActivity(programme: Programme, title: string, snippet: string): Fix {
    const phase = programme.phases.findLast(phase => phase.when?.form !== 'before' && phase.when?.form !== 'after');
    const last = programme.items.at(-1);
    const into = (phase ?? programme).origin.node as AstNode;
    const edit = !phase && last ? insertingAfter(last.origin.node as AstNode, snippet, true) : insertingInto(into, snippet, true);
    return { title, edits: [edit], snippet: true };
}

/** A fix that writes a statement or declaration straight into a programme, before its plan where it has one. */
export function addingToProgramme(programme: Programme, title: string, snippet: string): Fix {
    const node = programme.origin.node as AstNode & { statements: readonly AstNode[] };
    const plan = node.statements.findIndex(statement => ['Phase', 'Event', 'Choice', 'Activity'].includes(statement.$type));
    const before = plan > 0 ? node.statements[plan - 1] : undefined;
    return { title, edits: [before ? insertingAfter(before, snippet, true) : insertingInto(node, snippet, true)], snippet: true };
}

/**
 * Fixes that let an activity target a dimension, one for each of the likeliest activities: those whose mode it grows through first. One that would only have it
 * taught, which other rules question, is offered where there is no other.
 */
export function lettingTarget(dimension: Dimension, programme: Programme): Fix[] {
    const grows = new Set(dimension.grows.map(way => way.mode));
    const likely = programme.activities.filter(activity => activity.mode && grows.has(activity.mode));
    const others = programme.activities.filter(activity => !likely.includes(activity));
    const untaught = others.filter(
        ({ mode }) => mode !== 'theory' && mode !== 'skills' && !(mode === 'tools' && dimension.limited !== undefined),
    );
    const offered = likely.length + untaught.length > 0 ? [...likely, ...untaught] : others;
    return offered.slice(0, OFFERED).map((activity, index) => ({
        ...lettingActivityTarget(activity, dimension, programme),
        ...(index === 0 ? { preferred: true } : {}),
    }));
}

/** Fixes that give an activity a `targets` to fill in, one for each of the first activities. */
export function givingTargets(programme: Programme): Fix[] {
    return programme.activities.slice(0, OFFERED).flatMap(activity => givingTarget(activity, programme));
}

/** A fix that gives an activity or event a `targets` to fill in; none where the programme's framework has no dimensions. */
export function givingTarget(item: Activity | ProgrammeEvent, programme: Programme): Fix[] {
    const words = programme.frameworks[0]?.dimensions.map(dimension => dimension.name) ?? [];
    if (!words.length) return [];
    const edit = insertingInto(item.origin.node as AstNode, `targets \${1|${words.map(literal).join(',')}|}`);
    return [{ title: `Say what ${titled(item)} targets`, edits: [edit], snippet: true }];
}

/** An activity that targets something targets this too; another gets a `targets`. */
function targeting(activity: Activity | ProgrammeEvent, word: string) {
    const last = activity.targets.at(-1);
    return last ? appending(last.origin, `, ${word}`) : insertingInto(activity.origin.node as AstNode, `targets ${word}`);
}

/** A fix that lets one activity target a dimension. */
export function lettingActivityTarget(activity: Activity, dimension: Dimension, programme: Programme): Fix {
    return { title: `Let ${titled(activity)} target \`${dimension.name}\``, edits: [targeting(activity, wordFor(dimension, programme))] };
}

/** How the dimension is written in the programme: with its framework where another of its frameworks has a dimension or element of that name. */
export function wordFor(dimension: Dimension, programme: Programme): string {
    const [first] = programme.frameworks.filter(framework =>
        framework.dimensions.some(
            other => other.name === dimension.name || other.elements.some(element => element.name === dimension.name),
        ),
    );
    return first && first.name !== dimension.framework ? `${dimension.framework}.${dimension.name}` : dimension.name;
}

/** How a target is written in the programme; undefined where it is of a framework that the programme does not use. */
export function wordForTarget({ framework, dimension, element }: TargetRef, programme: Programme): string | undefined {
    const found = programme.frameworks
        .flatMap(({ dimensions }) => dimensions)
        .find(each => each.framework === framework && each.name === dimension);
    return found && [wordFor(found, programme), ...(element === undefined ? [] : [element])].join('.');
}
