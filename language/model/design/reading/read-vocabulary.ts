import { type AstNode, AstUtils, type Reference } from 'langium';
import * as ast from '../../../generated/ast.ts';
import { KeptWith } from '../../../references/kept-with.ts';
import { programmeOf } from '../../../references/programme-names.ts';
import { isLibrary } from '../../../references/roots.ts';
import type {
    Agency,
    Asides,
    Assessment,
    Competency,
    Declared,
    Dimension,
    Element,
    Framework,
    Kind,
    Level,
    Method,
    Note,
    People,
    PersonRef,
    Reading,
    Ref,
    Role,
    Said,
    TargetRef,
    Word,
} from '../design.ts';

/** Any body of statements. */
type Stated = AstNode & { readonly statements: readonly AstNode[] };

/** The sorts of statement, by the names of the grammar. */
export type Sort = keyof ast.BalconyAstType;

const NONE: readonly never[] = [];
const sorted = new KeptWith<object, Map<string, AstNode[]>>();

/** The statements of `body` that are of one sort, in the order written. They are sorted once, for some thirty sorts are asked for of each body. */
export function all<K extends Sort>(body: Stated, sort: K): readonly ast.BalconyAstType[K][] {
    let bySort = sorted.get(body);
    if (!bySort) {
        bySort = sorted.set(body, new Map<string, AstNode[]>());
        for (const statement of body.statements) {
            const same = bySort.get(statement.$type);
            if (same) same.push(statement);
            else bySort.set(statement.$type, [statement]);
        }
    }
    return (bySort.get(sort) as ast.BalconyAstType[K][] | undefined) ?? NONE;
}

/** The first statement of one sort. A second one is told by a rule, and does not count. */
export function first<K extends Sort>(body: Stated, sort: K): ast.BalconyAstType[K] | undefined {
    return all(body, sort)[0];
}

/** The fields that are there: so that a missing one is missing, not undefined. */
export function given<T extends object>(
    fields: T,
): { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
    [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
} {
    let isWhole = true;
    for (const name in fields) if (fields[name] === undefined) isWhole = false;
    // Most are whole; then no other object is made.
    if (isWhole) return fields;
    const there: Record<string, unknown> = {};
    for (const name in fields) if (fields[name] !== undefined) there[name] = fields[name];
    return there as never;
}

function fromWhere(node: AstNode): Declared['from'] {
    if (isLibrary(AstUtils.getDocument(node).uri)) return 'library';
    return programmeOf(node) ? 'programme' : 'workspace';
}

/** What every declaration has. */
export function declared<T extends Stated & { name: string; title: string }>(node: T): Declared & { name: string } {
    const about = first(node, 'About')?.text;
    const from = fromWhere(node);
    const of = { name: node.name ?? '', title: node.title ?? node.name ?? '', origin: { node }, from, ...given({ about }) };
    // An editor may change the title of what files share, and leave the rest as it is.
    if (from === 'workspace') Object.defineProperty(of, 'title', { enumerable: true, get: () => node.title ?? node.name ?? '' });
    return of;
}

/** What every declaration has, and more; its title is not copied. */
function declaredWith<T extends Stated & { name: string; title: string }, More extends object>(node: T, more: More) {
    return Object.assign(declared(node), more);
}

// What is read of a declaration is kept for as long as its text and what it refers to are the same: many programmes share one vocabulary.
const read = new KeptWith<AstNode, { value: object; rests: readonly unknown[] }>();
function once<N extends AstNode, T extends object>(node: N, make: (node: N) => T, rests: readonly unknown[] = []): T {
    const known = read.get(node);
    if (known && known.rests.length === rests.length && known.rests.every((rest, at) => rest === rests[at])) return known.value as T;
    const value = make(node);
    read.set(node, { value, rests });
    return value;
}

export const readAgency = (node: ast.Agency): Agency =>
    once(node, agency => declaredWith(agency, given({ sector: agency.sector?.ref?.name })), [node.sector?.ref?.name]);
export const readPeople = (node: ast.People): People => once(node, declared);
export const readWord = (node: ast.Sector | ast.Tool | ast.Condition | ast.Strand): Word => once(node, declared);
export const readLevel = (node: ast.Level): Level => once(node, level => declaredWith(level, { senior: level.senior }));
export const readMethod = (node: ast.Method): Method => once(node, method => declaredWith(method, given({ nature: method.nature })));
export const readRole = (node: ast.Role): Role =>
    once(node, role =>
        declaredWith(role, { serviceUsers: role.serviceUsers || (role.name === 'service-users' && fromWhere(role) === 'library') }),
    );
export const readReading = (node: ast.Reading): Reading =>
    once(node, reading =>
        declaredWith(
            reading,
            given({ by: first(reading, 'By')?.text, year: first(reading, 'Year')?.year, link: first(reading, 'Link')?.url }),
        ),
    );
export const readCompetency = (node: ast.Competency): Competency =>
    once(
        node,
        competency => declaredWith(competency, { expresses: readTargets(competency.expresses) }),
        node.expresses.flatMap(target => target.path.map(step => step.ref)),
    );

/** A kind of activity. Its mode is its own, else that of the kind it is a kind of. */
export function readKind(node: ast.Kind): Kind {
    const bases = new Set<ast.Kind>();
    for (let at: ast.Kind | undefined = node; at && !bases.has(at); at = at.base?.ref) bases.add(at);
    const make = (kind: ast.Kind): Kind =>
        declaredWith(kind, {
            lineage: [...bases].map(base => base.name),
            restsOn: all(kind, 'RestsOn').flatMap(statement => statement.findings.flatMap(finding => finding.ref?.name ?? [])),
            ...given({ mode: [...bases].find(base => base.mode)?.mode }),
        });
    return once(node, make, [...bases]);
}

export function readFramework(node: ast.Framework): Framework {
    return once(node, framework =>
        declaredWith(framework, {
            ...given({ source: first(framework, 'Source')?.text }),
            dimensions: all(framework, 'Dimension').map(dimension => readDimension(dimension, framework.name)),
        }),
    );
}

function readDimension(dimension: ast.Dimension, framework: string): Dimension {
    return declaredWith(dimension, {
        framework,
        grows: all(dimension, 'GrowsThrough').flatMap(statement =>
            statement.ways.map(way => ({ mode: way.mode, ...given({ carried: way.carried }) })),
        ),
        elements: all(dimension, 'Element').map((element): Element => declaredWith(element, { dimension: dimension.name })),
        ...given({ limited: first(dimension, 'Limited')?.text }),
    });
}

/** The dimensions and elements that `targets` mean; one whose last step means nothing, or a whole framework, is left out. A name said twice counts once. */
export function readTargets(targets: readonly ast.Target[]): TargetRef[] {
    const found = new Map<string, TargetRef>();
    for (const target of targets) {
        const end = target.path.at(-1)?.ref;
        const dimension = ast.isElement(end) ? end.$container : end;
        if (!ast.isDimension(dimension)) continue;
        const framework = dimension.$container.name;
        const element = ast.isElement(end) ? end.name : undefined;
        const key = [framework, dimension.name, element ?? ''].join('.');
        if (!found.has(key)) found.set(key, { framework, dimension: dimension.name, origin: { node: target }, ...given({ element }) });
    }
    return [...found.values()];
}

/**
 * References that mean something, read with `make`; those that mean nothing are told elsewhere and left out. A name said twice counts once.
 */
export function readRefs<N extends AstNode, T>(
    node: AstNode,
    property: string,
    references: readonly Reference<N>[],
    make: (node: N) => T,
): Ref<T>[] {
    const seen = new Set<AstNode>();
    return references.flatMap((reference, index) => {
        const to = reference.ref;
        if (!to || seen.has(to)) return [];
        seen.add(to);
        return [{ to: make(to), origin: { node, property, index } }];
    });
}

export function readPerson(person: ast.Person): PersonRef[] {
    const role = (person.role as typeof person.role | undefined)?.ref;
    return role ? [{ role: readRole(role), origin: { node: person }, ...given({ text: person.text }) }] : [];
}

export function readAssessments(body: Stated): Assessment[] {
    return all(body, 'AssessedBy').flatMap(statement =>
        statement.items.flatMap(item => {
            const method = (item.method as typeof item.method | undefined)?.ref;
            return method ? [{ method: readMethod(method), origin: { node: item }, ...given({ text: item.text }) }] : [];
        }),
    );
}

/** A statement's text with its place; undefined where it was left half written. */
export function said(node: (AstNode & { readonly text: string }) | undefined): Said | undefined {
    return (node as { readonly text?: string } | undefined)?.text === undefined || !node
        ? undefined
        : { text: node.text, origin: { node } };
}

/** A statement's texts, each with its place. */
export function saidAll(nodes: readonly (AstNode & { texts: readonly string[] })[]): Said[] {
    return nodes.flatMap(node => node.texts.map((text, index) => ({ text, origin: { node, property: 'texts', index } })));
}

export function readAsides(body: Stated): Asides {
    return {
        notes: all(body, 'Note').map((note): Note => ({
            title: note.title ?? '',
            text: note.text ?? '',
            audience: [...(note.participants ? ['participants'] : []), ...(note.audience ?? []).flatMap(role => role.ref?.name ?? [])],
            origin: { node: note },
        })),
        toDecide: all(body, 'ToDecide').flatMap(node => said(node) ?? []),
        rationales: all(body, 'Rationale').flatMap(node => said(node) ?? []),
    };
}
