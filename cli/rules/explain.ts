import { rulesOf } from '../../language/checks/own-rules.ts';
import { withoutMarks } from '../../language/documentation/markdown.ts';
import type { PagePart, RulePage } from '../../language/documentation/rule-page.ts';
import { RulePages } from '../../language/documentation/rule-pages.ts';
import { nearestWord } from '../../language/parsing/words.ts';
import { RULES, ruleOf } from '../../language/rules/registry.ts';
import { indented } from '../../publish/text/columns.ts';
import { settingsHere } from '../files/settings-file.ts';
import type { Io } from '../io.ts';
import { Refusal } from '../refusal.ts';
import { deliver } from '../results/deliver.ts';

/** Gives the page of a rule: when it speaks up, why, where the study says so, a bad and a good example. Throws a Refusal where there is no such rule. */
export async function explain(name: string, options: { readonly config?: string }, io: Io): Promise<void> {
    const rules = ruleOf(name) ? RULES : rulesOf(await settingsHere(options.config, io));
    const rule = rules.find(one => one.name === name);
    if (!rule) {
        const meant = nearestWord(
            name,
            rules.map(one => one.name),
        )?.word;
        throw new Refusal(`There is no rule ${name}.${meant === undefined ? '' : ` Did you mean ${meant}?`} \`balcony rules\` lists them.`);
    }
    await deliver(io, inText(await new RulePages().of(rule)), undefined);
}

/** The page for a terminal: within its width, examples as they are written. */
function inText({ name, summary, sections }: RulePage): string {
    const told = sections.map(({ title, parts }) => `${title}\n${parts.map(partInText).join('\n\n')}`);
    return [name, indented(withoutMarks(summary), 2), ...told].join('\n\n') + '\n';
}

function partInText(part: PagePart): string {
    if (typeof part === 'string') return indented(withoutMarks(part), 2);
    return part.example
        .split('\n')
        .map(line => `    ${line}`.trimEnd())
        .join('\n');
}
