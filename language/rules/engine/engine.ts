import { type AstNode, AstUtils, isAstNode, type LangiumDocument } from 'langium';
import { rulesOf } from '../../checks/own-rules.ts';
import { type Document, isActivity, isProgramme } from '../../generated/ast.ts';
import type { Programme } from '../../model/design/design.ts';
import { readProgramme } from '../../model/design/read-design.ts';
import { eachIn } from '../../references/fields.ts';
import { isLibrary } from '../../references/roots.ts';
import type { BalconyServices } from '../../services.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Found } from './found.ts';
import { namesInReach } from '../fixes/names-in-reach.ts';
import type { BodyNode, DocumentContext, ProgrammeContext, ProgrammeRule, Report, Rule } from '../rule.ts';
import { isOn, thresholdOf } from './severities.ts';
import { type Unread, unreadOf } from './unread.ts';

/** Told of a rule that threw: its name, and what it threw. It is ours to mend, and never shown as a fault of the designer's. */
export type RuleLog = (rule: string, error: unknown) => void;

/** What the engine needs to know beside the text. */
export interface EngineContext {
    readonly services: BalconyServices;
    readonly settings: Settings;
    readonly log: RuleLog;
    /** The rules to run: all of them, unless a test tries others. */
    readonly rules?: readonly Rule[];
}

/** What the rules know of one document by itself, as long as neither it nor what it refers to changes. */
export interface Examined {
    readonly uri: string;
    readonly document: LangiumDocument<Document>;
    readonly settings: Settings;
    readonly programmes: readonly Programme[];
    readonly found: readonly Found[];
    readonly unread: Unread;
    /** What each rule over the workspace has gathered, by its name. */
    readonly facts: ReadonlyMap<string, unknown>;
    /** Rules that threw: nobody can say whether they would have found anything. */
    readonly failed: ReadonlySet<string>;
}

/** Runs every rule that looks at a document or its programmes, and gathers what those over the workspace need of it. The document is linked. */
export function examine(document: LangiumDocument<Document>, context: EngineContext): Examined {
    const { services, settings } = context;
    const found: Found[] = [];
    const facts = new Map<string, unknown>();
    const failed = new Set<string>();
    const attempt = (rule: Rule, run: () => void) => {
        try {
            run();
        } catch (error) {
            failed.add(rule.name);
            context.log(rule.name, error);
        }
    };
    const add = (rule: Rule, reports: Iterable<Report>) => {
        for (const report of [...reports]) found.push({ rule, report });
    };

    const about = aboutDocument(document, context);
    const programmes = document.parseResult.value.declarations.filter(isProgramme).map(node => readProgramme(node, services));
    const rules = (context.rules ?? rulesOf(settings)).filter(rule => isOn(rule, settings));
    for (const rule of rules) {
        if (rule.over === 'document') attempt(rule, () => add(rule, rule.check(about)));
        if (rule.over === 'workspace') attempt(rule, () => facts.set(rule.name, rule.gather(about)));
    }
    for (const programme of programmes) {
        const ask = aboutProgramme(programme, context);
        for (const rule of rules) if (rule.over === 'programme') attempt(rule, () => add(rule, rule.check(ask(rule))));
    }
    return { uri: document.uri.toString(), document, settings, programmes, found, unread: about.unread, facts, failed };
}

/** What the rules over a workspace have found. */
export interface Judged {
    /** By the address of the file that a finding is in. */
    readonly found: ReadonlyMap<string, readonly Found[]>;
    /** Rules that threw. */
    readonly failed: ReadonlySet<string>;
}

/** What the rules over a workspace know of one file. */
export type Gathered = Pick<Examined, 'uri' | 'facts'>;

/** What of the facts of a file counts for others once it is let go of; it declares nothing for them. */
export function leftOf({ uri, document, facts, settings }: Examined): Gathered {
    const isOthers = (node: AstNode) => AstUtils.getDocument(node) !== document;
    const left = new Map<string, unknown>();
    for (const rule of rulesOf(settings)) {
        if (rule.over === 'workspace' && facts.has(rule.name)) left.set(rule.name, rule.left(facts.get(rule.name), isOthers));
    }
    return { uri, facts: left };
}

/** Runs the rules over a workspace, on what was gathered of its files and of the library's. */
export function judge(files: readonly Gathered[], context: Pick<EngineContext, 'settings' | 'log' | 'rules'>): Judged {
    const found = new Map<string, Found[]>();
    const failed = new Set<string>();
    for (const rule of (context.rules ?? rulesOf(context.settings)).filter(rule => isOn(rule, context.settings))) {
        if (rule.over !== 'workspace') continue;
        const facts = files
            .filter(file => file.facts.has(rule.name))
            .map(file => ({ uri: file.uri, library: isLibrary(file.uri), facts: file.facts.get(rule.name) }));
        try {
            for (const report of [...rule.judge(facts)]) {
                const uri = AstUtils.getDocument(report.at.node as AstNode).uri.toString();
                const of = found.get(uri);
                if (of) of.push({ rule, report });
                else found.set(uri, [{ rule, report }]);
            }
        } catch (error) {
            failed.add(rule.name);
            context.log(rule.name, error);
        }
    }
    return { found, failed };
}

function aboutDocument(document: LangiumDocument<Document>, { services, settings }: EngineContext): DocumentContext {
    const misspelt = services.references.MisspeltStatements.of(document);
    const byType = new Map<string, AstNode[]>();
    const bodies: BodyNode[] = [];
    const visit = (node: AstNode) => {
        if (!isActivity(node) || !misspelt.has(node)) {
            const of = byType.get(node.$type);
            if (of) of.push(node);
            else byType.set(node.$type, [node]);
            if ('statements' in node) bodies.push(node as BodyNode);
        }
        eachIn(node, value => isAstNode(value) && visit(value));
    };
    visit(document.parseResult.value);
    return {
        document,
        services,
        settings,
        bodies,
        unread: unreadOf(document, misspelt),
        nodes: (type: string): never[] => (byType.get(type) ?? []) as never[],
    };
}

function aboutProgramme(programme: Programme, { services, settings }: EngineContext): (rule: ProgrammeRule) => ProgrammeContext {
    const made = new Map<unknown, unknown>();
    const shared: Omit<ProgrammeContext, 'threshold'> = {
        programme,
        settings,
        computed: <T>(make: (programme: Programme, settings: Settings) => T): T => {
            if (!made.has(make)) made.set(make, make(programme, settings));
            return made.get(make) as T;
        },
        namesInReach: type => namesInReach(type, programme.origin.node as AstNode, services),
    };
    return rule => ({ ...shared, threshold: thresholdOf(rule, settings) });
}
