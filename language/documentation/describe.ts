import { type AstNode, AstUtils, type CommentProvider } from 'langium';
import * as ast from '../generated/ast.ts';
import type { Mode } from '../model/design/design.ts';
import { isNamed, programmeOf } from '../references/programme-names.ts';
import { isLibrary } from '../references/roots.ts';
import { wordsForType } from '../references/sorts.ts';
import { escaped } from './markdown.ts';
import { placesInWords, STUDY } from './places-in-the-study.ts';
import { CARRIED_TEXTS, MODE_TEXTS } from './words.ts';

/** What can be told of a declaration, in parts, each a paragraph of Markdown. */
export interface Description {
    /** The title people read, else the name. */
    readonly title: string;
    /** What sort of thing it is: `kind of activity, experience`. */
    readonly sort: string;
    /** Title, sort and name in one line. */
    readonly head: string;
    /** What it is about, in the words of whoever declared it (which may hold Markdown). */
    readonly about: string | undefined;
    /** What else is known: modes, sector, findings it rests on, time, targets. */
    readonly facts: readonly string[];
    /** Where it is declared. */
    readonly from: string;
}

/** Anything that can be declared. */
export function isDeclaration(node: AstNode): boolean {
    return 'title' in node && node.$type !== 'Note';
}

/** What a designer wants to know of a declaration. */
export function describe(node: AstNode): Description {
    const { name, title } = node as { name?: string; title?: string };
    const shown = title || name || (ast.isActivity(node) && node.kind.$refText) || wordsForType(node.$type).one;
    const sort = sortInWords(node);
    return {
        title: shown,
        sort,
        head: `**${escaped(shown)}**: ${sort}${name ? ` \`${name}\`` : ''}`,
        about: textOf(node, ast.isAbout) ?? textOf(node, ast.isPurpose),
        facts: factsOf(node),
        from: whereDeclared(node),
    };
}

/** A description as the text of a hover or of a completion; `comments` gives the comment above the declaration. `figures` is what else is known of it, as Markdown. */
export function describeInMarkdown(node: AstNode, comments: CommentProvider, figures: readonly string[] = []): string {
    const { head, about, facts, from } = describe(node);
    const comment = comments.getComment(node);
    return [head, about, ...facts, ...figures, comment && `---\n${comment}`, `*${from}*`].filter(Boolean).join('\n\n');
}

function sortInWords(node: AstNode): string {
    const { one } = wordsForType(node.$type);
    if (ast.isActivity(node)) return titleOfReference(node.kind, 'activity').toLowerCase();
    if (ast.isKind(node)) {
        const mode = modeOfKind(node);
        return mode ? `kind of activity, ${mode}` : 'kind of activity, of no mode';
    }
    if (ast.isDimension(node)) return `dimension of ${escaped(node.$container.title)}`;
    if (ast.isElement(node)) return `element of ${escaped(node.$container.title)}`;
    if (ast.isOutcome(node)) return node.sort ? `${node.sort} outcome` : 'end outcome';
    if (ast.isLevel(node) && node.senior) return 'senior level';
    if (ast.isMethod(node) && node.nature) return `${one}, ${node.nature}`;
    return one;
}

/** The mode of a kind: its own, else that of the kind that it is a kind of. */
export function modeOfKind(kind: ast.Kind): Mode | undefined {
    const seen = new Set<ast.Kind>();
    for (let at: ast.Kind | undefined = kind; at && !seen.has(at); at = at.base?.ref) {
        if (at.mode) return at.mode;
        seen.add(at);
    }
    return undefined;
}

function factsOf(node: AstNode): string[] {
    const facts: string[] = [];
    const tell = (fact: string | undefined) => {
        if (fact) facts.push(fact);
    };
    if (ast.isKind(node)) {
        const mode = modeOfKind(node);
        if (node.base) tell(`A kind of ${titleOfReference(node.base)}: every rule that names that kind means this one too.`);
        tell(mode && `Mode: ${mode}. ${MODE_TEXTS[mode]}`);
        for (const statement of node.statements.filter(ast.isRestsOn))
            for (const { ref } of statement.findings) tell(ref && `Rests on: ${findingInWords(ref)}.`);
    } else if (ast.isDimension(node)) {
        const ways = node.statements.filter(ast.isGrowsThrough).flatMap(statement => statement.ways);
        tell(ways.length ? `Grows through ${inWords(ways.map(wayInWords))}.` : undefined);
        const limited = node.statements.find(ast.isLimited);
        tell(limited && `Limited: ${limited.text}`);
        const elements = node.statements.filter(ast.isElement);
        tell(
            elements.length
                ? `Elements: ${elements.map(element => `${escaped(element.title)} \`${element.name}\``).join(', ')}.`
                : undefined,
        );
    } else if (ast.isElement(node)) {
        tell(textOf(node.$container, ast.isAbout));
    } else if (ast.isFramework(node)) {
        tell(textOf(node, ast.isSource));
        const dimensions = node.statements.filter(ast.isDimension);
        tell(
            dimensions.length
                ? `Dimensions: ${dimensions.map(dimension => `${escaped(dimension.title)} \`${dimension.name}\``).join(', ')}.`
                : undefined,
        );
    } else if (ast.isFinding(node)) {
        const places = placesInWords(node);
        tell(places && `${STUDY}, ${places}.`);
    } else if (ast.isAgency(node)) {
        tell(node.sector && `Sector: ${titleOfReference(node.sector)}.`);
    } else if (ast.isRole(node)) {
        tell(node.serviceUsers ? 'They use services: every rule that asks for service users counts them.' : undefined);
    } else if (ast.isCompetency(node)) {
        tell(node.expresses.length ? `Expresses ${node.expresses.map(targetInWords).join(', ')}.` : undefined);
    } else if (ast.isReading(node)) {
        const parts = [textOf(node, ast.isBy), node.statements.find(ast.isYear)?.year];
        tell(parts.filter(Boolean).join(', '));
        const link = node.statements.find(ast.isLink)?.url;
        tell(link && /^https?:\/\//.test(link) ? `<${link.replace(/[<>\s]/g, encodeURIComponent)}>` : undefined);
    } else if (ast.isOutcome(node)) {
        const people = node.statements.filter(ast.isFor).flatMap(statement => statement.people);
        tell(people.length ? `For ${people.map(person => titleOfReference(person)).join(', ')}.` : undefined);
        const measures = node.statements.filter(ast.isMeasuredBy).flatMap(statement => statement.texts);
        tell(measures.length ? `Measured by: ${measures.map(escaped).join('; ')}.` : undefined);
    } else if (ast.isActivity(node) || ast.isEvent(node) || ast.isChoice(node) || ast.isPhase(node)) {
        factsOfPlan(node, tell);
    }
    return facts;
}

function factsOfPlan(node: ast.Activity | ast.Event | ast.Choice | ast.Phase, tell: (fact: string | undefined) => void): void {
    const container = node.$container;
    if ('title' in container && container.title && !ast.isProgramme(container))
        tell(`In ${wordsForType(container.$type).one} ${escaped(container.title)}.`);
    for (const statement of node.statements) {
        if (ast.isTakes(statement) || ast.isWhen(statement) || ast.isLasts(statement)) tell(sentence(statement.$cstNode?.text));
        else if (ast.isTargets(statement)) tell(`Targets ${statement.targets.map(targetInWords).join(', ')}.`);
    }
}

function sentence(written: string | undefined): string | undefined {
    const text = written?.replace(/\s+/g, ' ').trim();
    return text && `${escaped(text.charAt(0).toUpperCase() + text.slice(1))}.`;
}

function wayInWords(way: ast.Way): string {
    return way.carried ? `${way.mode} (${way.carried}: ${lowerFirst(CARRIED_TEXTS[way.carried]).replace(/\.$/, '')})` : way.mode;
}

function findingInWords(finding: ast.Finding): string {
    const places = placesInWords(finding);
    return `${escaped(finding.title)}${places ? ` (${places})` : ''}`;
}

/** A target as people read it: its titles, from the dimension on. */
function targetInWords(target: ast.Target): string {
    const end = target.path.at(-1)?.ref;
    if (ast.isElement(end)) return `${escaped(end.$container.title)}: ${escaped(end.title)}`;
    if (ast.isDimension(end)) return escaped(end.title);
    return escaped(target.$cstNode?.text ?? '');
}

function titleOfReference(
    reference: { readonly ref?: AstNode | undefined; readonly $refText: string },
    otherwise = reference.$refText,
): string {
    const { title } = (reference.ref ?? {}) as { title?: string };
    return escaped(title || otherwise);
}

function textOf(node: AstNode, is: (node: unknown) => node is AstNode & { text: string }): string | undefined {
    const { statements } = node as { statements?: readonly AstNode[] };
    return statements?.find(is)?.text || undefined;
}

/** Where a declaration stands, in words: the library, the programme it is in, a file. */
function whereDeclared(node: AstNode): string {
    const { uri } = AstUtils.getDocument(node);
    if (isLibrary(uri)) return 'From Balcony’s library.';
    const programme = programmeOf(node);
    const file = escaped(decodeURIComponent(uri.path.split('/').at(-1) ?? ''));
    if (programme && programme !== node && isNamed(programme))
        return `In the programme ${escaped(programme.title || programme.name)}, ${file}.`;
    return `In ${file}.`;
}

function inWords(parts: readonly string[]): string {
    return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

function lowerFirst(text: string): string {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
