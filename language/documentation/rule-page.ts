import type { Severity } from '../findings/finding.ts';
import { type Finding, isFinding } from '../generated/ast.ts';
import { isUnbending, type RuleText, type Yielding } from '../rules/rule.ts';
import type { BalconyServices } from '../services.ts';
import { escaped } from './markdown.ts';
import { placesInWords, STUDY } from './places-in-the-study.ts';
import { CARRIED_TEXTS } from './words.ts';

/** A part of a rule's page: Markdown, or lines of a file as they stand in it. */
export type PagePart = string | { readonly example: string; readonly of: 'balcony' | 'json' };

/** What there is to read about a rule; the reference pages, the editor and `balcony explain` each show it in their own way. */
export interface RulePage {
    readonly name: string;
    /** When it fires, in a sentence. */
    readonly summary: string;
    readonly sections: readonly { readonly title: string; readonly parts: readonly PagePart[] }[];
}

/** What a page tells of a rule that is not in the rule itself. */
export interface PageSources {
    /** The findings of the study that it rests on, as the library has them. */
    readonly findings: readonly Finding[];
    /** The message that it has for its bad example. */
    readonly says?: string | undefined;
    /** What its quick fixes are called there. */
    readonly fixes?: readonly string[];
}

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
    error: 'an error',
    warning: 'a warning',
    information: 'information',
    hint: 'a hint',
};

const NEARNESS: Readonly<Record<Yielding['within'], string>> = {
    programme: 'in the same programme',
    subject: 'about the same thing',
    contains: 'on what it stands in',
};

/** The findings of the library that a rule rests on, the nearest first. */
export function groundsOf(rule: RuleText, services: BalconyServices): Finding[] {
    const known = services.references.WorkspaceNames.ofLibrary().get('Finding');
    return rule.findings.flatMap(id => {
        const node = known?.get(id)?.node;
        return isFinding(node) ? [node] : [];
    });
}

/** Why a rule exists and what to do, in a few paragraphs of Markdown: for a hover over its name. */
export function ruleInShort(rule: RuleText, services: BalconyServices): string {
    return [`**${rule.name}**: ${rule.summary}`, rule.why, rule.advice, ...grounds(rule, groundsOf(rule, services))].join('\n\n');
}

/** Everything that there is to read about a rule. */
export function rulePage(rule: RuleText, { findings, says, fixes = [] }: PageSources): RulePage {
    const sections: RulePage['sections'] = [
        { title: 'What it says', parts: says === undefined ? [] : [says] },
        { title: 'Why', parts: [rule.why, ...grounds(rule, findings)] },
        { title: 'What to do', parts: [rule.advice] },
        { title: 'Avoid', parts: example(rule.bad) },
        { title: 'Prefer', parts: example(rule.good) },
        { title: 'Settings', parts: settings(rule) },
        { title: 'Quick fix', parts: rule.fixable ? [quickFix(fixes)] : [] },
        { title: 'Accepting it', parts: accepting(rule) },
        { title: 'Where it keeps silent', parts: silence(rule) },
    ];
    return {
        name: rule.name,
        summary: rule.summary,
        sections: sections
            .map(({ title, parts }) => ({ title, parts: parts.filter(part => part !== '') }))
            .filter(({ parts }) => parts.length > 0),
    };
}

/** The page in Markdown. */
export function inMarkdown({ name, summary, sections }: RulePage): string {
    const written = (part: PagePart) => (typeof part === 'string' ? part : `\`\`\`${part.of}\n${part.example}\n\`\`\``);
    return [`# ${name}`, summary, ...sections.flatMap(({ title, parts }) => [`## ${title}`, ...parts.map(written)])].join('\n\n') + '\n';
}

function example(text: string): PagePart[] {
    return text.trim() ? [{ example: text.trim(), of: 'balcony' }] : [];
}

/** What a rule rests on: how far the study carries it, and findings with their places in the study. */
function grounds(rule: RuleText, findings: readonly Finding[]): string[] {
    if (rule.family === 'own') return [];
    if (!rule.carried) return ['The study does not speak of this: it is about a document that says what its writer means.'];
    return [
        `How far the study carries it: *${rule.carried}*. ${CARRIED_TEXTS[rule.carried]}`,
        ...findings.map(finding => {
            const about = finding.statements.find(statement => statement.$type === 'About');
            return `**${escaped(finding.title)}** (${STUDY}, ${placesInWords(finding)})${about ? `: ${about.text}` : ''}`;
        }),
    ];
}

function settings(rule: RuleText): PagePart[] {
    if (rule.family === 'own')
        return [
            `It is ${SEVERITY_WORDS[rule.severity]}. It is a check of this workspace’s own, under \`checks\` in its \`balcony.config.json\`.`,
        ];
    if (isUnbending(rule)) return ['It is an error: the document is broken, so it cannot be turned off.'];
    const usual = rule.offByDefault
        ? 'It is off, unless a workspace turns it on in its `balcony.config.json`:'
        : `It is ${SEVERITY_WORDS[rule.severity]}, unless a workspace settles on something else in its \`balcony.config.json\`: \`error\`, \`warning\`, \`information\`, \`hint\` or \`off\`.`;
    const severity: PagePart = { example: `{ "rules": { "${rule.name}": "${rule.offByDefault ? rule.severity : 'off'}" } }`, of: 'json' };
    if (!rule.threshold) return [usual, severity];
    const { of, least, most } = rule.threshold;
    return [
        usual,
        severity,
        `Its threshold is ${rule.threshold.default}: ${of}. The study gives no figure; this one is ours, and a workspace can settle on another, from ${least} to ${most}:`,
        { example: `{ "thresholds": { "${rule.name}": ${rule.threshold.default} } }`, of: 'json' },
    ];
}

function quickFix(fixes: readonly string[]): string {
    if (fixes.length === 0) return 'Where it is clear what was meant, the editor offers to write it.';
    return `For this example, the editor offers: ${fixes.map(title => `“${title}”`).join(', ')}.`;
}

function accepting(rule: RuleText): PagePart[] {
    if (isUnbending(rule)) return ['It cannot be accepted: as long as it stands, nobody can say what the document means there.'];
    return [
        'If you have looked at it and decided to live with it, say so for those who review the programme: in the programme, or in the phase, event, choice or activity that it is about. `until` and a day may follow.',
        { example: `accept ${rule.name} because "…"`, of: 'balcony' },
    ];
}

function silence(rule: RuleText): string[] {
    const to = (rule.yieldsTo ?? []).map(({ to, within }) => `[${to}](${to}.md) has found something ${NEARNESS[within]}`);
    const draft = rule.missing !== undefined;
    return [
        to.length > 0 ? `One fault brings one finding. It keeps silent where ${to.join(', or where ')}.` : '',
        draft ? 'In a programme with `status draft`, it is told together with what else is [still to come](still-to-come.md).' : '',
    ];
}
