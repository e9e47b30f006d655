import { rulesOf } from '../../language/checks/own-rules.ts';
import { FAMILY_TITLES } from '../../language/documentation/words.ts';
import { placesInTheStudy } from '../../language/documentation/places-in-the-study.ts';
import type { Finding } from '../../language/generated/ast.ts';
import { FAMILIES, type Rule } from '../../language/rules/rule.ts';
import { indented } from '../../publish/text/columns.ts';
import type { RulesOptions } from './options.ts';
import { settingsHere } from '../files/settings-file.ts';
import type { Io } from '../io.ts';
import { deliver } from '../results/deliver.ts';
import { findingsOfTheStudy } from './study.ts';

/** Lists all rules, the checks of the workspace that one is in among them. */
export async function rules(options: RulesOptions, io: Io): Promise<void> {
    const all = rulesOf(await settingsHere(options.config, io));
    await deliver(io, options.format === 'json' ? rulesAsJson(all) : rulesAsText(all), options.out);
}

function rulesAsText(rules: readonly Rule[]): string {
    const families = [...FAMILIES, 'own' as const]
        .map(family => ({ family, members: rules.filter(rule => rule.family === family) }))
        .filter(({ members }) => members.length > 0);
    const told = families.map(({ family, members }) =>
        [
            FAMILY_TITLES[family],
            ...members.map(rule => `  ${rule.name} (${rule.offByDefault ? 'off' : rule.severity})\n${indented(rule.summary, 4)}`),
        ].join('\n'),
    );
    return [...told, '`balcony explain RULE` tells more of one.'].join('\n\n') + '\n';
}

/** All rules as JSON (product.md, 'Machine formats'); a finding of the study that stands in several places is there once for each. */
function rulesAsJson(rules: readonly Rule[]): string {
    const study = findingsOfTheStudy();
    return (
        JSON.stringify(
            rules.map(rule => ruleJson(rule, study)),
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
        page: family === 'own' ? null : `docs/rules/${name}.md`,
    };
}
