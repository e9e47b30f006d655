import XmlBuilder from 'fast-xml-builder';
import { wholeMessage } from '../../../language/findings/finding.ts';
import { dayInWords } from '../../../publish/words/dates.ts';
import type { PlanFile } from '../../read-plans.ts';
import type { FoundIn } from '../found.ts';
import { byFile, type Report } from './report.ts';

/**
 * The findings as JUnit's XML, as Jenkins, GitLab and their like read it: a suite for each file, a case for each finding, and one that succeeds where nothing was
 * found. What counts for the exit code is a failure; what does not is told in a case that succeeds; what is accepted or known is skipped, with the reason.
 */
export function checkAsJUnit(report: Report, files: readonly PlanFile[]): string {
    const found = byFile(report.found);
    const suites = files.map(({ name }) => suiteOf(name, found.get(name) ?? [], report));
    const count = (what: 'tests' | 'failures' | 'skipped') => suites.reduce((sum, suite) => sum + Number(suite[`@_${what}`]), 0);
    const builder = new XmlBuilder({ ignoreAttributes: false, format: true, suppressEmptyNode: true, suppressBooleanAttributes: false });
    return builder.build({
        '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
        testsuites: {
            '@_name': 'balcony check',
            '@_tests': String(count('tests')),
            '@_failures': String(count('failures')),
            '@_errors': '0',
            '@_skipped': String(count('skipped')),
            testsuite: suites,
        },
    });
}

type Attributes = Record<`@_${string}`, string>;
type Case = Attributes & Record<string, unknown>;

function suiteOf(name: string, found: readonly FoundIn[], report: Report) {
    const names = new Map<string, number>();
    const cases =
        found.length > 0
            ? found.map(one => caseOf(one, names, report))
            : [{ '@_name': 'nothing was found', '@_classname': fit(name), '@_time': '0' }];
    return {
        '@_name': fit(name),
        '@_tests': String(cases.length),
        '@_failures': String(cases.filter(one => 'failure' in one).length),
        '@_errors': '0',
        '@_skipped': String(cases.filter(one => 'skipped' in one).length),
        '@_time': '0',
        testcase: cases,
    };
}

function caseOf({ file, finding }: FoundIn, names: Map<string, number>, report: Report): Case {
    const { rule, message, severity, range, accepted, baselined } = finding;
    const plain = `${rule}: ${message}`;
    const nth = (names.get(plain) ?? 0) + 1;
    names.set(plain, nth);
    // Those who follow a case from run to run know it by its name: no line is in it, and no two are alike.
    const one: Case = {
        '@_name': fit(nth > 1 ? `${plain} (${nth})` : plain),
        '@_classname': fit(file.name),
        '@_file': fit(file.name),
        '@_line': String(range.start.line + 1),
        '@_time': '0',
    };
    const place = `${file.name}:${range.start.line + 1}:${range.start.character + 1}`;
    const whole = `${place}: ${severity}: ${wholeMessage(finding)}`;
    if (accepted) {
        const until = accepted.until === null ? '' : ` until ${dayInWords(accepted.until)}`;
        return { ...one, skipped: { '@_message': fit(`Accepted${until} because: ${accepted.because}`) } };
    }
    if (baselined) return { ...one, skipped: { '@_message': 'Known from before: the baseline holds it.' } };
    if (report.fails(finding)) return { ...one, failure: { '@_message': fit(message), '@_type': severity, '#text': fitText(whole) } };
    return { ...one, 'system-out': { '#text': fitText(whole) } };
}

/** A text as XML can hold it: a sign of replacement for what it cannot. */
function fitText(text: string): string {
    // eslint-disable-next-line no-control-regex
    return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu, '\uFFFD');
}

/** The same on one line, for an attribute, in which line ends do not last. */
function fit(text: string): string {
    return fitText(text.replace(/\s+/g, ' '));
}
