import type { Severity } from '../findings/finding.ts';
import { type Finding, isFinding } from '../generated/ast.ts';
import { ruleOf } from '../rules/registry.ts';
import type { RuleText } from '../rules/rule.ts';
import type { BalconyServices } from '../services.ts';
import { escaped } from './markdown.ts';
import { placesInWords, STUDY } from './places-in-the-study.ts';
import { CARRIED_TEXTS } from './words.ts';

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
    error: 'an error',
    warning: 'a warning',
    information: 'for information',
    hint: 'a hint',
};

/** The findings of the library that a rule rests on. */
export function findingsOf(rule: RuleText, services: BalconyServices): Finding[] {
    const known = services.references.WorkspaceNames.ofLibrary().get('Finding');
    return rule.findings.flatMap(id => {
        const node = known?.get(id)?.node;
        return isFinding(node) ? [node] : [];
    });
}

/** Why a rule exists and what to do, in a few paragraphs of Markdown: for a hover over its name. Undefined where there is no such rule. */
export function ruleInShort(name: string, services: BalconyServices): string | undefined {
    const rule = ruleOf(name);
    if (!rule) return undefined;
    return [`**${rule.name}**: ${rule.summary}`, rule.why, rule.advice, ...groundsOf(rule, services)].join('\n\n');
}

/** The page of a rule, in Markdown: when it fires, why, what to do, what it rests on, a bad and a good example. Undefined where there is no such rule. */
export function rulePage(name: string, services: BalconyServices): string | undefined {
    const rule = ruleOf(name);
    if (!rule) return undefined;
    const example = (text: string) => `\`\`\`balcony\n${text.trimEnd()}\n\`\`\``;
    const acceptable = rule.family !== 'soundness' || rule.severity !== 'error';
    return (
        [
            `# ${rule.name}`,
            rule.summary,
            `## Why\n\n${rule.why}`,
            `## What to do\n\n${rule.advice}`,
            `## What it rests on\n\n${groundsOf(rule, services).join('\n\n') || 'Nothing in the study: without it, the text would not say what it seems to.'}`,
            `## Instead of\n\n${example(rule.bad)}`,
            `## Write\n\n${example(rule.good)}`,
            `## Settings\n\nIt is told as ${SEVERITY_WORDS[rule.severity]}${rule.offByDefault ? ', where a workspace has turned it on' : ''}. ${
                acceptable
                    ? `A workspace can settle on something else in its \`balcony.config.json\`, or turn it off: \`"rules": { "${rule.name}": "off" }\`.`
                    : 'It tells of a text that is broken, so it cannot be turned off or accepted.'
            }${rule.threshold ? `\n\nIts threshold is ${rule.threshold.default}: ${rule.threshold.of}. It is ours, and a workspace can settle on another.` : ''}`,
            ...(acceptable
                ? [
                      `## Accepting it\n\nWhere you have looked at it and decided to live with it, say so in the programme, for those who review it:\n\n${example(`accept ${rule.name} because "…"`)}`,
                  ]
                : []),
        ].join('\n\n') + '\n'
    );
}

/** What a rule rests on: findings with their places in the study, and how far the study carries it. */
function groundsOf(rule: RuleText, services: BalconyServices): string[] {
    const findings = findingsOf(rule, services).map(finding => {
        const about = finding.statements.find(statement => statement.$type === 'About');
        return `**${escaped(finding.title)}** (${STUDY}, ${placesInWords(finding)})${about ? `: ${about.text}` : ''}`;
    });
    return [...findings, ...(rule.carried ? [`How far the study carries it: *${rule.carried}*. ${CARRIED_TEXTS[rule.carried]}`] : [])];
}
