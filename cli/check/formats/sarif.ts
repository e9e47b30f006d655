import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import manifest from '../../../package.json' with { type: 'json' };
import { ruleIn } from '../../../language/checks/own-rules.ts';
import { withoutMarks } from '../../../language/documentation/markdown.ts';
import { inMarkdown, rulePage } from '../../../language/documentation/rule-page.ts';
import { type Finding, type Place, type Range, type Severity, wholeMessage } from '../../../language/findings/finding.ts';
import type { RuleText } from '../../../language/rules/rule.ts';
import { byCodeUnit } from '../../files/names.ts';
import { pathIn } from '../../files/repository.ts';
import { findingsOfTheStudy } from '../../rules/study.ts';
import type { FoundIn } from '../found.ts';
import { inPieces } from './json-pieces.ts';
import type { Report } from './report.ts';

/** What the addresses of files start from. */
const ROOT = '%SRCROOT%';

const LEVELS: Readonly<Record<Severity, Result.level>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };
/** The words for the same that GitHub's code scanning has for what is no matter of security. */
const GITHUB_SEVERITIES: Readonly<Record<Severity, string>> = {
    error: 'error',
    warning: 'warning',
    information: 'recommendation',
    hint: 'recommendation',
};

/**
 * The findings as SARIF 2.1.0 (OASIS): addresses from the root of the repository; what is accepted (`inSource`) or known from the baseline (`external`) is there as
 * suppressed, with the reason. A finding's fingerprint is made from its file, rule and message, so it stays when lines move. In pieces.
 */
export function* checkAsSarif(report: Report): Generator<string> {
    const { found, failures, repository } = report;
    const rules = rulesOf(found);
    const index = new Map(rules.map(({ id }, at) => [id, at]));
    const fingerprints = new Fingerprints(repository);
    const whole = (results: Result[]): Log => ({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'Balcony',
                        version: manifest.version,
                        semanticVersion: manifest.version,
                        shortDescription: { text: manifest.description },
                        rules,
                    },
                },
                invocations: [
                    {
                        executionSuccessful: failures.length === 0,
                        toolExecutionNotifications: failures.map(({ rule }) => ({
                            level: 'error',
                            message: { text: `The rule ${rule} failed, so its findings are missing.` },
                        })),
                    },
                ],
                originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the repository.' } } },
                columnKind: 'utf16CodeUnits',
                results,
            },
        ],
    });
    const results = function* (): Generator<Result> {
        for (const one of found) yield resultOf(one, index.get(one.finding.rule) ?? -1, fingerprints, repository);
    };
    yield* inPieces(results(), { whole: list => whole(list as Result[]), bare: results => ({ runs: [{ results }] }) });
    yield '\n';
}

function resultOf({ file, finding, nameOf }: FoundIn, ruleIndex: number, fingerprints: Fingerprints, repository: string): Result {
    const related = finding.related.map((other, id): Location => ({
        id,
        physicalLocation: physical(addressOf(other, nameOf, repository), other.range),
        message: { text: asText(other.message) },
    }));
    return {
        ruleId: finding.rule,
        ruleIndex,
        level: LEVELS[finding.severity],
        message: { text: asText(wholeMessage(finding)) },
        locations: [{ physicalLocation: physical(pathIn(repository, file.file), finding.range) }],
        ...(related.length > 0 ? { relatedLocations: related } : {}),
        partialFingerprints: fingerprints.of(file.file, finding),
        suppressions: suppressionsOf(finding),
    };
}

function suppressionsOf({ accepted, baselined }: Finding): Result['suppressions'] {
    if (accepted) {
        const until = accepted.until === null ? '' : ` (until ${accepted.until})`;
        return [{ kind: 'inSource', status: 'accepted', justification: `${accepted.because}${until}` }];
    }
    // An empty list says that it was looked for, and there is none.
    return baselined
        ? [{ kind: 'external', status: 'accepted', justification: 'The baseline knows it: it was there when the baseline was written.' }]
        : [];
}

function physical(file: string, range: Range): Location['physicalLocation'] {
    return { artifactLocation: artifact(file), region: region(range) };
}

/** Lines and columns from 1, the end exclusive. */
function region({ start, end }: Range): Region {
    return { startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}

function artifact(file: string): { uri: string; uriBaseId?: string } {
    if (/^[a-z][a-z0-9+.-]+:/.test(file)) return { uri: file };
    if (path.isAbsolute(file)) return { uri: pathToFileURL(file).href };
    return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}

/** The path of a place in a file that was read, else its whole address. */
function addressOf({ uri }: Place, nameOf: FoundIn['nameOf'], repository: string): string {
    return nameOf(uri) === uri ? uri : pathIn(repository, fileURLToPath(uri));
}

/** Text in which nothing is a link: SARIF reads `[this](there)` as one. */
function asText(text: string): string {
    return text.replace(/\[(?=[^\]]*\]\()/g, '\\[');
}

/** Fingerprints that no two results of a run have in common. */
class Fingerprints {
    private readonly repository: string;
    private readonly alike = new Map<string, number>();
    private readonly lines = new Set<string>();

    constructor(repository: string) {
        this.repository = repository;
    }

    of(file: string, { rule, message, range }: Finding): Record<string, string> {
        const name = pathIn(this.repository, file);
        const what = [name, rule, message].join('\n');
        const nth = (this.alike.get(what) ?? 0) + 1;
        this.alike.set(what, nth);
        const own = createHash('sha256').update(`${what}\n${nth}`).digest('hex').slice(0, 32);
        // GitHub makes its own fingerprint of a line, and takes two results of a rule on one line for one: from the second on it is given another.
        const line = [name, rule, range.start.line].join('\n');
        const isSecond = this.lines.has(line);
        this.lines.add(line);
        return { 'balcony/v1': own, ...(isSecond ? { primaryLocationLineHash: `${own.slice(0, 16)}:1` } : {}) };
    }
}

/** The rules that found something, by name. */
function rulesOf(found: Iterable<FoundIn>): ReportingDescriptor[] {
    const rules = new Map<string, RuleText>();
    for (const { finding, settings } of found) {
        const rule = rules.has(finding.rule) ? undefined : ruleIn(settings, finding.rule);
        if (rule) rules.set(finding.rule, rule);
    }
    const study = rules.size > 0 ? findingsOfTheStudy() : new Map<string, never>();
    return [...rules.values()]
        .sort((a, b) => byCodeUnit(a.name, b.name))
        .map(rule => {
            const { name, summary, severity, family, carried, why, advice, offByDefault } = rule;
            const isOurs = family !== 'own';
            const help = withoutMarks([summary, why, advice].join('\n\n'));
            return {
                id: name,
                name: pascalCase(name),
                shortDescription: { text: isOurs ? withoutMarks(summary) : asText(summary) },
                fullDescription: { text: isOurs ? withoutMarks(`${summary} ${why}`) : asText(`${summary} ${why}`) },
                // What a workspace writes of its own rules is shown as it is written, and never as Markdown.
                help: isOurs
                    ? {
                          text: help,
                          markdown: withoutPageLinks(
                              inMarkdown(rulePage(rule, { findings: rule.findings.flatMap(id => study.get(id) ?? []) })),
                          ),
                      }
                    : { text: asText([summary, why, advice].join('\n\n')) },
                defaultConfiguration: { level: LEVELS[severity], enabled: !offByDefault },
                properties: {
                    tags: [family, ...(carried ? [`study-${carried}`] : [])],
                    'problem.severity': GITHUB_SEVERITIES[severity],
                },
            };
        });
}

/** Our pages link to each other, and nobody knows where they lie for whoever reads this: the words stay. */
function withoutPageLinks(markdown: string): string {
    return markdown.replace(/\[([^\]]+)\]\([\w./-]+\.md\)/g, '$1');
}

function pascalCase(name: string): string {
    return name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());
}
