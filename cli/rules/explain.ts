import { CARRIED_TEXTS } from '../../language/documentation/words.ts';
import { placesInWords, STUDY } from '../../language/documentation/places-in-the-study.ts';
import { nearestWord } from '../../language/parsing/words.ts';
import { RULES } from '../../language/rules/registry.ts';
import type { Rule, Threshold } from '../../language/rules/rule.ts';
import { indented } from '../../publish/text/columns.ts';
import type { Io } from '../io.ts';
import { Refusal } from '../refusal.ts';
import { deliver } from '../results/deliver.ts';
import { findingsOfTheStudy } from './study.ts';

/** Says why a rule exists, where the study says so, and shows a bad and a good example. Throws a Refusal where there is no such rule. */
export async function explain(name: string, io: Io): Promise<void> {
    const rule = RULES.find(one => one.name === name);
    if (!rule) {
        const meant = nearestWord(
            name,
            RULES.map(one => one.name),
        )?.word;
        throw new Refusal(`There is no rule ${name}.${meant === undefined ? '' : ` Did you mean ${meant}?`} \`balcony rules\` lists them.`);
    }
    await deliver(io, explained(rule), undefined);
}

function explained(rule: Rule): string {
    const { name, summary, why, advice, bad, good, threshold, carried } = rule;
    const parts: (readonly [string, string] | undefined)[] = [
        ['When it speaks up', indented(summary, 2)],
        ['Why', indented(why, 2)],
        ['What to do', indented(advice, 2)],
        carried ? ['How far the study carries it', indented(CARRIED_TEXTS[carried], 2)] : undefined,
        rule.findings.length > 0 ? [`Where the study says so (${STUDY})`, inTheStudy(rule)] : undefined,
        threshold ? ['Its figure', itsFigure(name, threshold)] : undefined,
        ['A plan in which it speaks up', example(bad)],
        ['The same without the fault', example(good)],
        ['How bad it is', standing(rule)],
    ];
    return [name, ...parts.filter(part => part !== undefined).map(([title, text]) => `${title}\n${text}`)].join('\n\n') + '\n';
}

function inTheStudy(rule: Rule): string {
    const study = findingsOfTheStudy();
    return rule.findings
        .flatMap(id => study.get(id) ?? [])
        .map(finding => indented(`${finding.title}: ${placesInWords(finding)}`, 2))
        .join('\n');
}

function example(text: string): string {
    return text
        .trim()
        .split('\n')
        .map(line => `    ${line}`.trimEnd())
        .join('\n');
}

function itsFigure(name: string, threshold: Threshold): string {
    const usual = `${threshold.default} is ${threshold.of}. The figure is our own; balcony.config.json can set another:`;
    return `${indented(usual, 2)}\n    { "thresholds": { "${name}": ${threshold.default} } }`;
}

function standing({ name, family, severity, offByDefault }: Rule): string {
    if (family === 'soundness' && severity === 'error') {
        return indented('An error: the document is broken. It can be neither turned off nor accepted.', 2);
    }
    const usual = offByDefault
        ? 'Off, unless balcony.config.json turns it on:'
        : `Usually of severity ${severity}; balcony.config.json can set another, or turn it off:`;
    return [
        indented(usual, 2),
        `    { "rules": { "${name}": "${offByDefault ? 'hint' : 'off'}" } }`,
        indented('To accept what it finds, with a reason that reviewers see, write in the plan:', 2),
        `    accept ${name} because "…"`,
    ].join('\n');
}
