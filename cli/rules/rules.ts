import { FAMILY_TITLES } from '../../language/documentation/words.ts';
import { placesInTheStudy } from '../../language/documentation/places-in-the-study.ts';
import type { Finding } from '../../language/generated/ast.ts';
import { RULES } from '../../language/rules/registry.ts';
import { FAMILIES, type Rule } from '../../language/rules/rule.ts';
import { indented } from '../../publish/text/columns.ts';
import type { RulesOptions } from '../commands/rules.ts';
import type { Io } from '../io.ts';
import { deliver } from '../results/deliver.ts';
import { findingsOfTheStudy } from './study.ts';

/** Lists all rules. */
export async function rules(options: RulesOptions, io: Io): Promise<void> {
    await deliver(io, options.format === 'json' ? rulesAsJson() : rulesAsText(), options.out);
}

function rulesAsText(): string {
    const families = FAMILIES.map(family => ({ family, members: RULES.filter(rule => rule.family === family) })).filter(
        ({ members }) => members.length > 0,
    );
    const told = families.map(({ family, members }) =>
        [
            FAMILY_TITLES[family],
            ...members.map(rule => `  ${rule.name} (${rule.offByDefault ? 'off' : rule.severity})\n${indented(rule.summary, 4)}`),
        ].join('\n'),
    );
    return [...told, '`balcony explain RULE` tells more of one.'].join('\n\n') + '\n';
}

/** All rules as JSON (product.md, 'Machine formats'); a finding of the study that stands in several places is there once for each. */
function rulesAsJson(): string {
    const study = findingsOfTheStudy();
    return (
        JSON.stringify(
            RULES.map(rule => ruleJson(rule, study)),
            null,
            2,
        ) + '\n'
    );
}

function ruleJson(rule: Rule, study: ReadonlyMap<string, Finding>): object {
    const { name, family, severity, carried, summary, why, advice, bad, good } = rule;
    const findings = rule.findings.flatMap(id => {
        const finding = study.get(id);
        return finding
            ? placesInTheStudy(finding).flatMap(({ section, headings }) =>
                  (headings.length ? headings : ['']).map(heading => ({ id, section, heading })),
              )
            : [];
    });
    return {
        name,
        family,
        severity,
        carried,
        findings,
        summary,
        why,
        do: advice,
        bad,
        good,
        fixable: rule.fixable ?? false,
        page: `docs/rules/${name}.md`,
    };
}
