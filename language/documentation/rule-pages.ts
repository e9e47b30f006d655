import { URI } from 'langium';
import { findingsOfWorkspace } from '../findings/check.ts';
import type { Finding } from '../findings/finding.ts';
import type { Document } from '../generated/ast.ts';
import { RULES } from '../rules/registry.ts';
import { FAMILIES, type Rule, type RuleText } from '../rules/rule.ts';
import { type BalconyServices, createBalconyServices } from '../services.ts';
import { DEFAULT_SETTINGS } from '../settings/settings.ts';
import { libraryDocuments } from '../workspace/library-documents.ts';
import { groundsOf, inMarkdown, type RulePage, rulePage } from './rule-page.ts';
import { FAMILY_TITLES } from './words.ts';

/**
 * Writes the pages of rules: each rule is tried on its bad example, so that its page says what it says there. The examples are read in a workspace of their own, which
 * nobody's programmes know of.
 */
export class RulePages {
    private readonly services: BalconyServices;
    private last: Promise<unknown> | undefined;

    constructor() {
        this.services = createBalconyServices().balcony;
    }

    /** The page of a rule. One example is read at a time: none may know the names of another. */
    of(rule: RuleText): Promise<RulePage> {
        const page = (this.last ?? this.readLibrary()).then(() => this.written(rule));
        this.last = page.catch(() => undefined);
        return page;
    }

    private async written(rule: RuleText): Promise<RulePage> {
        const finding = rule.bad.trim() ? await this.tried(rule) : undefined;
        return rulePage(rule, {
            findings: groundsOf(rule, this.services),
            says: finding?.message,
            fixes: [...new Set(finding?.fixes.map(({ title }) => title))],
        });
    }

    /** The reference pages by their file names: one a rule, and the index of all. */
    async all(): Promise<Map<string, string>> {
        const pages = new Map([['README.md', indexOf(RULES)]]);
        for (const rule of RULES) pages.set(`${rule.name}.md`, inMarkdown(await this.of(rule)));
        return pages;
    }

    private async readLibrary(): Promise<void> {
        const { LangiumDocuments, DocumentBuilder } = this.services.shared.workspace;
        const library = libraryDocuments(this.services.shared);
        for (const document of library) LangiumDocuments.addDocument(document);
        await DocumentBuilder.build(library, { eagerLinking: true, validation: false });
    }

    /** What a rule finds in its bad example. */
    private async tried(rule: RuleText): Promise<Finding | undefined> {
        const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder } = this.services.shared.workspace;
        const document = LangiumDocumentFactory.fromString<Document>(rule.bad, URI.parse(`example:/${rule.name}.balcony`));
        LangiumDocuments.addDocument(document);
        try {
            await DocumentBuilder.build([document], { eagerLinking: true, validation: false });
            const settings = { ...DEFAULT_SETTINGS, rules: { [rule.name]: rule.severity } };
            const context = { services: this.services, settingsOf: () => settings, today: EXAMPLE_DAY, log: () => {} };
            const found = findingsOfWorkspace([document], context).get(document.uri.toString()) ?? [];
            const finding = found.find(one => one.rule === rule.name);
            // Fixes are worked out on the text, which is there only now.
            return finding && { ...finding, fixes: finding.fixes.map(fix => ({ ...fix })) };
        } finally {
            await DocumentBuilder.update([], [document.uri]);
        }
    }
}

/** The day as of which examples are looked at: after every `until` in them that has passed. */
const EXAMPLE_DAY = '2026-01-01';

/** The index of the rules: a table a family. */
function indexOf(rules: readonly Rule[]): string {
    const tables = FAMILIES.flatMap(family => {
        const members = rules.filter(rule => rule.family === family);
        if (members.length === 0) return [];
        const rows = members.map(rule =>
            [
                `[${rule.name}](${rule.name}.md)`,
                rule.offByDefault ? 'off' : rule.severity,
                rule.summary.replaceAll('|', '\\|'),
                rule.carried ?? '',
                rule.fixable ? 'yes' : '',
            ].join(' | '),
        );
        return [
            `## ${FAMILY_TITLES[family]}`,
            [
                '| Rule | Severity | When it speaks up | Carried | Quick fix |',
                '| --- | --- | --- | --- | --- |',
                ...rows.map(row => `| ${row} |`),
            ].join('\n'),
        ];
    });
    return [`# The rules`, INTRODUCTION, ...tables].join('\n\n') + '\n';
}

const INTRODUCTION = [
    'What Balcony looks for in a programme, and why. Most rules rest on what the study of systems leadership found; each page says where in the study, and how far the study carries the rule: it is *stated* there, *implied* by it, or *house*, a convention of ours.',
    'Except for errors of soundness, every finding can be accepted with a reason, and every rule can have another severity or be turned off in a workspace’s `balcony.config.json`. A workspace can also have [checks of its own](../own-checks.md).',
].join('\n\n');
