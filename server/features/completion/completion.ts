import type { AstNode } from 'langium';
import { AstUtils, URI } from 'langium';
import {
    type CompletionItem,
    CompletionItemKind,
    type CompletionList,
    type CompletionParams,
    CompletionTriggerKind,
    InsertTextFormat,
    type MarkupContent,
    MarkupKind,
} from 'vscode-languageserver';
import { ruleIn, rulesOf } from '../../../language/checks/own-rules.ts';
import { describe, describeInMarkdown, isDeclaration, modeOfKind } from '../../../language/documentation/describe.ts';
import { withoutMarks } from '../../../language/documentation/markdown.ts';
import { ruleInShort } from '../../../language/documentation/rule-page.ts';
import type { Body, StatementText } from '../../../language/documentation/statements/statement.ts';
import { STATEMENTS, statementsWithin } from '../../../language/documentation/statements.ts';
import { CARRIED_TEXTS, meaningOfWord, MODE_TEXTS } from '../../../language/documentation/words.ts';
import { literal } from '../../../language/findings/snippets.ts';
import { isActivity, isDimension, isElement, isIs } from '../../../language/generated/ast.ts';
import { programmeOf } from '../../../language/references/programme-names.ts';
import { isLibrary } from '../../../language/references/roots.ts';
import { isUnbending } from '../../../language/rules/rule.ts';
import type { Plan } from '../../requests.ts';
import type { Server } from '../../server.ts';
import { type Expected, GrammarFollow } from './grammar-follow.ts';
import { type PlaceInText, placeInText } from './place-in-text.ts';
import { programmeAt, type Reachable, reachable, targetedIn } from './reachable-names.ts';

/** Something that can be written at the cursor. */
interface Proposal {
    readonly label: string;
    readonly kind: CompletionItemKind;
    /** Beside the label: the title of what it names. */
    readonly title?: string;
    /** Beside the label, of a statement: what it says. */
    readonly summary?: string;
    /** What sort of thing it is. */
    readonly detail?: string;
    /** Markdown, worked out when it is shown. */
    readonly documentation?: () => string | undefined;
    /** What the documentation is worked out from, where the editor asks for it apart. */
    readonly about?: AboutNode | AboutRule;
    readonly snippet?: string;
    /** What comes next is to be proposed at once. */
    readonly asksNext?: boolean;
    /** What is written where the editor takes no snippets; the label, where it is left out. */
    readonly plain?: string;
    /** Proposals with a lower one come first. */
    readonly order: string;
    readonly naming?: Reachable['naming'];
}

/** A declaration, by its place; a rule, by its name and the document that asks. */
interface AboutNode {
    readonly uri: string;
    readonly path: string;
}
interface AboutRule {
    readonly uri: string;
    readonly rule: string;
}

/** The command by which an editor proposes what comes next, where it has it. */
const ASK_NEXT = 'editor.action.triggerSuggest';

/** A list to choose from that is longer is not read. */
const MOST_NAMES = 20;

/** The characters on which an editor asks without being told to. */
export const TRIGGERS = ['.', ' '];

/** Bodies in which activities stand. */
const HOLDS_ACTIVITIES = new Set(['Programme', 'Phase', 'Event', 'Choice']);

/** Proposes what can stand at the cursor, with what it means; in a text that cannot be read as a whole, too. */
export class Completion {
    private readonly server: Server;
    private readonly follow: GrammarFollow;

    constructor(server: Server) {
        this.server = server;
        this.follow = new GrammarFollow(server.balcony);
    }

    at(plan: Plan, { position, context }: CompletionParams): CompletionList | null {
        const text = plan.textDocument.getText();
        const place = placeInText(text, plan.textDocument.offsetAt(position), this.server.balcony, this.follow);
        if (!place) return null;
        const typedSpace = context?.triggerKind === CompletionTriggerKind.TriggerCharacter && context.triggerCharacter === ' ';
        const proposals = this.inStatement(plan, place);
        // Whoever types a space at the beginning of a line indents it; she is not asking.
        if (!typedSpace && (place.following.statement || (place.onNewLine && place.words.length > 0)))
            proposals.push(...this.statements(plan, place));
        const items = proposals.map(proposal => this.itemOf(plan, place, position, proposal));
        return { isIncomplete: false, items };
    }

    /** What the statement before the cursor goes on with. */
    private inStatement(plan: Plan, place: PlaceInText): Proposal[] {
        // On a new line after what can be a whole statement, a new one begins.
        if (place.words.length === 0) return [];
        const fresh = place.onNewLine && place.following.statement;
        return place.following.expected.flatMap(expected => {
            if (expected.what === 'name') return fresh ? [] : this.names(plan, place, expected);
            if (expected.what === 'word') return fresh ? [] : wordProposals(place, expected);
            return expected.rule === 'Accept' && expected.terminal === 'NAME' ? this.rules(plan, place) : [];
        });
    }

    private names(plan: Plan, place: PlaceInText, expected: Extract<Expected, { what: 'name' }>): Proposal[] {
        const targeted = expected.rule === 'Target' ? targetedIn(programmeAt(plan, place), place.words[0]?.startOffset ?? -1) : undefined;
        return reachable(this.server, plan, place, expected).map(({ written, node, naming }) => ({
            label: written,
            kind: kindOf(node),
            ...this.about(node),
            order: targeted ? orderOfTarget(node, targeted) : isThread(expected.rule) ? orderInThread(node) : orderOfName(node),
            ...(naming && { naming }),
        }));
    }

    /** Statements that can begin here and are not there yet; and activities, by their kinds. */
    private statements(plan: Plan, place: PlaceInText): Proposal[] {
        const body = (place.bodies.at(-1)?.of ?? 'Document') as Body;
        const said = this.saidIn(place);
        const statements = statementsWithin(body)
            .filter(statement => statement.repeats || !said.has(statement.type))
            .map((statement, at) => this.withCandidates(plan, place, body, statementProposal(statement, at, body)));
        return HOLDS_ACTIVITIES.has(body) ? [...statements, ...this.kinds(plan, place)] : statements;
    }

    /** A statement in which a name is to be chosen first: the editor asks for it at once where it can, else it is given the names, in the order of proposals. */
    private withCandidates(plan: Plan, place: PlaceInText, body: Body, proposal: Proposal): Proposal {
        const { snippet = '' } = proposal;
        const before = /^([^"$]*)\$1(?!\d)/.exec(snippet)?.[1];
        if (before === undefined) return proposal;
        const words = this.server.balcony.parser.Lexer.tokenize(before, { mode: 'partial' }).tokens;
        const expected = this.follow.after(body, words).expected.find(({ what }) => what === 'name');
        if (expected?.what !== 'name') return proposal;
        if (this.server.client.commands.includes(ASK_NEXT)) return { ...proposal, asksNext: true };
        const names = this.names(plan, { ...place, words }, expected)
            .filter(({ naming }) => !naming)
            .sort((a, b) => (`${a.order} ${a.label}` < `${b.order} ${b.label}` ? -1 : 1))
            .map(({ label }) => label)
            .slice(0, MOST_NAMES);
        return names.length > 0 ? { ...proposal, snippet: snippet.replace('$1', `\${1|${names.join(',')}|}`) } : proposal;
    }

    private kinds(plan: Plan, place: PlaceInText): Proposal[] {
        const expected = { what: 'name', type: 'Kind', property: 'kind', rule: 'Activity' } as const;
        const nothingSaid = { ...place, words: [] };
        return reachable(this.server, plan, nothingSaid, expected).map(({ written, node }) => ({
            label: written,
            kind: CompletionItemKind.Class,
            ...this.about(node),
            snippet: `${literal(written)} "\${1:${literal(describe(node).title)}}" {\n\t$0\n}`,
            order: `5${orderOfName(node)}`,
        }));
    }

    /** The types of the statements that the body at the cursor has already. */
    private saidIn({ all, bodyFrom, bodyTo, from, to }: PlaceInText): Set<string> {
        const said = new Set<string>();
        let depth = 0;
        all.forEach((token, at) => {
            if (token.startOffset < bodyFrom || token.startOffset >= bodyTo) return;
            if (token.image === '{') depth++;
            else if (token.image === '}') depth--;
            const before = all[at - 1];
            const begins = !before || before.startOffset < bodyFrom || before.endLine !== token.startLine || before.image === '}';
            if (depth > 0 || !begins || (token.startOffset >= from && token.startOffset <= to)) return;
            if (token.tokenType.name === 'NUMBER') said.add('Size');
            const words = all.slice(at, at + 3).map(({ image }) => image);
            for (const { phrase, type } of STATEMENTS) if (phrase.split(' ').every((word, k) => words[k] === word)) said.add(type);
        });
        return said;
    }

    /** Rules that can be accepted: first those with an open finding in the body at the cursor, then those with one elsewhere in the document. */
    private rules(plan: Plan, place: PlaceInText): Proposal[] {
        const uri = plan.uri.toString();
        const open = this.server.findings.rulesLastFound(uri);
        const head = place.bodies.at(-1)?.head ?? place.bodyFrom;
        const [first, last] = [plan.textDocument.positionAt(head).line, plan.textDocument.positionAt(place.bodyTo).line];
        const here = new Set(
            this.server.findings
                .of(uri)
                .filter(({ range, accepted }) => !accepted && range.start.line >= first && range.start.line <= last)
                .map(({ rule }) => rule),
        );
        return rulesOf(this.server.settings.of(plan.uri))
            .filter(rule => !isUnbending(rule))
            .map(rule => ({
                label: rule.name,
                kind: CompletionItemKind.Reference,
                detail: rule.summary,
                documentation: () => ruleInShort(rule, this.server.balcony),
                about: { uri, rule: rule.name },
                order: here.has(rule.name) ? '0' : open.has(rule.name) ? '1' : '2',
            }));
    }

    private about(node: AstNode): Pick<Proposal, 'title' | 'detail' | 'documentation' | 'about'> {
        const { title, sort } = describe(node);
        const container = isElement(node) ? node.$container.title : undefined;
        return {
            title: container ? `${title} (${container})` : title,
            detail: sort,
            documentation: () => describeInMarkdown(node, this.server.balcony.documentation.CommentProvider),
            about: {
                uri: AstUtils.getDocument(node).uri.toString(),
                path: this.server.balcony.workspace.AstNodeLocator.getAstNodePath(node),
            },
        };
    }

    private itemOf(plan: Plan, place: PlaceInText, position: CompletionParams['position'], proposal: Proposal): CompletionItem {
        const { client } = this.server;
        const asSnippet = client.snippetsInCompletion && proposal.snippet !== undefined;
        const newText = asSnippet ? (proposal.snippet ?? '') : (proposal.plain ?? proposal.label);
        const insert = { start: plan.textDocument.positionAt(place.from), end: position };
        const replace = { start: insert.start, end: plan.textDocument.positionAt(place.to) };
        const { naming, about } = proposal;
        const description = proposal.summary ?? (proposal.title === proposal.label ? undefined : proposal.title);
        const asksApart = client.resolvesDocumentation && about !== undefined;
        const documentation = asksApart ? undefined : proposal.documentation?.();
        return {
            label: proposal.label,
            kind: proposal.kind,
            sortText: `${proposal.order} ${proposal.label}`,
            textEdit: client.insertAndReplace ? { newText, insert, replace } : { newText, range: replace },
            insertTextFormat: asSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
            ...(proposal.detail && { detail: proposal.detail }),
            ...(description && { labelDetails: { description } }),
            ...(documentation && { documentation: this.shown(documentation) }),
            ...(asksApart && { data: about }),
            ...(asSnippet && proposal.asksNext && { command: { command: ASK_NEXT, title: 'Propose what comes next' } }),
            ...(naming && {
                additionalTextEdits: [
                    {
                        range: { start: plan.textDocument.positionAt(naming.offset), end: plan.textDocument.positionAt(naming.offset) },
                        newText: `${naming.name} `,
                    },
                ],
            }),
        };
    }

    /** The same proposal with what it means: as its declaration, or the rule, is now. */
    resolved(item: CompletionItem): CompletionItem {
        const about = item.data as AboutNode | AboutRule | undefined;
        const text = about && this.textAbout(about);
        return text ? { ...item, documentation: this.shown(text) } : item;
    }

    private textAbout(about: AboutNode | AboutRule): string | undefined {
        const { shared, balcony, settings } = this.server;
        const uri = URI.parse(about.uri);
        if ('rule' in about) {
            const rule = ruleIn(settings.of(uri), about.rule);
            return rule && ruleInShort(rule, balcony);
        }
        const document = shared.workspace.LangiumDocuments.getDocument(uri);
        const node = document && balcony.workspace.AstNodeLocator.getAstNode(document.parseResult.value, about.path);
        return node && isDeclaration(node) ? describeInMarkdown(node, balcony.documentation.CommentProvider) : undefined;
    }

    private shown(markdown: string): MarkupContent {
        return this.server.client.markdownInCompletion
            ? { kind: MarkupKind.Markdown, value: markdown }
            : { kind: MarkupKind.PlainText, value: withoutMarks(markdown) };
    }
}

function statementProposal({ phrase, says, snippet, type, within }: StatementText, at: number, body: Body): Proposal {
    // What every file may declare comes after what only this body can say.
    const isShared = body !== 'Document' && within.includes('Document');
    const declares =
        snippet.includes('{\n') || /^(agency|people|competency|role|tool|method|level|sector|condition|element|strand|kind)\b/.test(phrase);
    return {
        // `24 people` begins with its number.
        label: type === 'Size' ? '24 people' : phrase,
        kind: declares ? CompletionItemKind.Struct : CompletionItemKind.Keyword,
        documentation: () => `**${phrase}**\n\n${says}`,
        snippet,
        ...(type === 'Size' && { plain: '24 people' }),
        summary: firstSentence(says),
        order: `${isShared ? '4' : '3'}${String(at).padStart(3, '0')}`,
    };
}

/** A statement in short, for a list: `Effort: what it asks of one participant’s time`. */
function firstSentence(says: string): string {
    return (/^.*?(?=\. |\.$|$)/.exec(says)?.[0] ?? says).replaceAll('`', '');
}

function wordProposals({ words }: PlaceInText, { word, rule }: Extract<Expected, { what: 'word' }>): Proposal[] {
    if (!/^\p{L}/u.test(word)) return [];
    const meaning =
        (Object.hasOwn(MODE_TEXTS, word) ? MODE_TEXTS[word as keyof typeof MODE_TEXTS] : undefined) ??
        (Object.hasOwn(CARRIED_TEXTS, word) ? CARRIED_TEXTS[word as keyof typeof CARRIED_TEXTS] : undefined) ??
        meaningOfWord(word, words.at(-1)?.image ?? '') ??
        STATEMENTS.find(statement => statement.type === rule && statement.phrase.split(' ').includes(word))?.says;
    return [
        { label: word, kind: CompletionItemKind.Keyword, order: '2', ...(meaning && { documentation: () => `**${word}**\n\n${meaning}` }) },
    ];
}

/** The programme's own first, then those of the workspace, then the library's. */
function orderOfName(node: AstNode): string {
    if (isLibrary(AstUtils.getDocument(node).uri)) return '13';
    return programmeOf(node) ? '11' : '12';
}

/** What is applied is applied in experience, and that is what is reflected on. */
function isThread(rule: string): boolean {
    return rule === 'AppliedIn' || rule === 'ReflectsOn';
}

/** Experience first, then what holds some, then the rest. */
function orderInThread(node: AstNode): string {
    const isExperience = (one: AstNode) =>
        isActivity(one) && (one.statements.find(isIs)?.mode ?? (one.kind.ref && modeOfKind(one.kind.ref))) === 'experience';
    if (isExperience(node)) return '10';
    return AstUtils.streamAllContents(node).some(isExperience) ? '11' : '12';
}

/** What nothing targets yet comes first: elements of dimensions that nothing targets, those dimensions, other elements, the rest; frameworks, to qualify with, last. */
function orderOfTarget(node: AstNode, targeted: ReadonlySet<AstNode>): string {
    if (isElement(node)) {
        if (!targeted.has(node.$container)) return '10';
        return targeted.has(node) ? '14' : '12';
    }
    if (!isDimension(node)) return '15';
    return targeted.has(node) ? '13' : '11';
}

function kindOf(node: AstNode): CompletionItemKind {
    switch (node.$type) {
        case 'Kind':
        case 'Framework':
        case 'Dimension':
            return CompletionItemKind.Class;
        case 'Element':
            return CompletionItemKind.EnumMember;
        case 'Activity':
        case 'Event':
        case 'Choice':
            return CompletionItemKind.Function;
        default:
            return CompletionItemKind.Value;
    }
}
