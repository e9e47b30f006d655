import { type AstNode, type AstNodeDescription, AstUtils, GrammarUtils, type Reference, type ReferenceInfo } from 'langium';
import {
    type Dimension,
    isDimension,
    isElement,
    isFramework,
    isProgramme,
    isTarget,
    type Programme,
} from '../../../language/generated/ast.ts';
import { sortsOfReference } from '../../../language/references/sorts.ts';
import type { Plan } from '../../requests.ts';
import type { Server } from '../../server.ts';
import type { Expected } from './grammar-follow.ts';
import type { PlaceInText } from './place-in-text.ts';

type ExpectedName = Extract<Expected, { what: 'name' }>;

/** Something that a name at the cursor can mean. */
export interface Reachable {
    /** What is to be written for it: `thinking.synthesis`. */
    readonly written: string;
    readonly node: AstNode;
    /** It has no name yet: this is put before its title, at this place. */
    readonly naming?: { readonly name: string; readonly offset: number };
}

/** The programme that the cursor is in, as it was read last. */
export function programmeAt(plan: Plan, { bodies }: PlaceInText): Programme | undefined {
    const [outermost] = bodies;
    if (outermost?.of !== 'Programme') return undefined;
    return plan.parseResult.value.declarations
        .filter(isProgramme)
        .findLast(programme => (programme.$cstNode?.offset ?? 0) <= outermost.brace);
}

/** What a name at the cursor can mean, without what the statement names already. */
export function reachable(server: Server, plan: Plan, place: PlaceInText, expected: ExpectedName): Reachable[] {
    const within = programmeAt(plan, place) ?? plan.parseResult.value;
    const said = new Set(place.words.map(word => word.image.normalize('NFC')));
    if (expected.rule === 'Target') return targetsInReach(server, place, within);
    const container = { $type: expected.rule, $container: within } as AstNode;
    const found = scopeOf(server, container, expected.property)
        .map(description => ({ written: description.name, node: nodeOf(server, description) }))
        .filter((one): one is Reachable => one.node !== undefined && !said.has(one.written));
    return isProgramme(within) ? [...found, ...unnamed(server, within, expected.type)] : found;
}

/** Dimensions and elements; after `thinking.` its elements alone. */
function targetsInReach(server: Server, place: PlaceInText, within: AstNode): Reachable[] {
    const steps = stepsBefore(place);
    const path: Reference[] = [];
    const container = { $type: 'Target', $container: within, path } as unknown as AstNode;
    for (const step of steps) {
        const found = server.balcony.references.ScopeProvider.getScope(infoOf(container, 'path', path.length)).getElement(step);
        const ref = found && nodeOf(server, found);
        path.push({ $refText: step, ...(ref && { ref }) } as Reference);
    }
    const said = targetsSaid(place);
    const named = scopeOf(server, container, 'path', path.length);
    const parts = named.flatMap(description => nodeOf(server, description) ?? []);
    const dimensions = parts.filter(isDimension);
    const elementsOf = (dimension: Dimension) => dimension.statements.filter(isElement);
    const found: Reachable[] = [];
    if (steps.length > 0) {
        for (const description of named) {
            const node = nodeOf(server, description);
            if (node) found.push({ written: description.name, node });
        }
    } else {
        for (const dimension of dimensions) {
            found.push({ written: dimension.name, node: dimension });
            for (const element of elementsOf(dimension)) found.push({ written: `${dimension.name}.${element.name}`, node: element });
        }
        for (const framework of parts.filter(isFramework)) found.push({ written: framework.name, node: framework });
    }
    if (steps.length > 0)
        for (const dimension of dimensions)
            for (const element of elementsOf(dimension)) found.push({ written: `${dimension.name}.${element.name}`, node: element });
    const prefix = steps.map(step => `${step}.`).join('');
    return found.filter(({ written }) => !said.has(prefix + written));
}

/** `thinking`, `SystemsLeadership` before the points that lead to the cursor. */
function stepsBefore({ words }: PlaceInText): string[] {
    const steps: string[] = [];
    for (let at = words.length - 1; words[at]?.image === '.' && at > 0; at -= 2) steps.unshift(words[at - 1]?.image.normalize('NFC') ?? '');
    return steps;
}

/** The targets that the statement names before the cursor. */
function targetsSaid({ words }: PlaceInText): Set<string> {
    const texts = words.map(word => word.image).join(' ');
    return new Set(texts.replace(/^\S+ /, '').replace(/ \. /g, '.').split(/ , /));
}

function scopeOf({ balcony }: Server, container: AstNode, property: string, index?: number): AstNodeDescription[] {
    return balcony.references.ScopeProvider.getScope(infoOf(container, property, index))
        .getAllElements()
        .toArray();
}

function infoOf(container: AstNode, property: string, index?: number): ReferenceInfo {
    return { container, property, reference: { $refText: '', ref: undefined }, ...(index !== undefined && { index }) };
}

function nodeOf({ shared, balcony }: Server, description: AstNodeDescription): AstNode | undefined {
    if (description.node) return description.node;
    const document = shared.workspace.LangiumDocuments.getDocument(description.documentUri);
    return document && balcony.workspace.AstNodeLocator.getAstNode(document.parseResult.value, description.path);
}

/** What in the programme could be meant but has only a title: each with a name made of it. */
function unnamed({ balcony }: Server, programme: Programme, type: string): Reachable[] {
    const types = sortsOfReference(type).includes('Held')
        ? ['Activity', 'Event', 'Choice']
        : sortsOfReference(type).includes('Outcome')
          ? ['Outcome']
          : [];
    if (types.length === 0) return [];
    const taken = new Set<string>();
    const found: Reachable[] = [];
    const nodes = AstUtils.streamAllContents(programme).toArray();
    for (const node of nodes) {
        const name = balcony.references.NameProvider.getName(node);
        if (name) taken.add(name);
    }
    for (const node of nodes) {
        const { name, title } = node as { name?: string; title?: string };
        const at = node.$cstNode && GrammarUtils.findNodeForProperty(node.$cstNode, 'title');
        if (!types.includes(node.$type) || name || !title || !at) continue;
        const made = freeName(title, taken);
        taken.add(made);
        found.push({ written: made, node, naming: { name: made, offset: at.offset } });
    }
    return found;
}

function freeName(title: string, taken: ReadonlySet<string>): string {
    const words = title.normalize('NFC').match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];
    const made = words
        .slice(0, 4)
        .map(word => word.charAt(0).toUpperCase() + word.slice(1))
        .join('');
    const base = /^\p{L}/u.test(made) ? made : `Part${made}`;
    for (let number = 1; ; number++) {
        const name = number === 1 ? base : `${base}${number}`;
        if (!taken.has(name)) return name;
    }
}

/** The dimensions that the programme's activities target so far, and their elements that they name, but for what the statement at `except` says. */
export function targetedIn(programme: Programme | undefined, except: number): Set<AstNode> {
    const targeted = new Set<AstNode>();
    if (!programme) return targeted;
    for (const node of AstUtils.streamAllContents(programme)) {
        if (!isTarget(node) || node.$container.$type === 'Touches' || node.$container.$cstNode?.offset === except) continue;
        for (const { ref } of node.path) {
            if (!ref) continue;
            targeted.add(ref);
            if (isElement(ref)) targeted.add(ref.$container);
        }
    }
    return targeted;
}
