import { inMarkdown } from '../../language/documentation/rule-page.ts';
import { RulePages } from '../../language/documentation/rule-pages.ts';
import { type Finding, wholeMessage } from '../../language/findings/finding.ts';
import { programmeJson } from '../../language/model/coverage/coverage-json.ts';
import { compare } from '../../language/model/comparison/comparison.ts';
import { titleOf } from '../../language/model/comparison/pieces.ts';
import type { Programme } from '../../language/model/design/design.ts';
import { rangeOf } from '../../language/model/design/origin.ts';
import type { Figures } from '../../language/model/figures.ts';
import { strengthsOf } from '../../language/model/strengths.ts';
import { timeInWords } from '../../language/model/amounts/wording.ts';
import { nearestWord } from '../../language/parsing/words.ts';
import type { RuleText } from '../../language/rules/rule.ts';
import type { Settings } from '../../language/settings/settings.ts';
import { modelOf } from './model.ts';
import { ASSISTANT_TOOLS, BEAR_IN_MIND } from './tools.ts';

/** A programme that can be asked about. */
export interface AskedProgramme {
    readonly programme: Programme;
    readonly figures: Figures;
    readonly settings: Settings;
    /** How its file is called. */
    readonly file: string;
    /** The findings of its file, as of now. */
    readonly findings: () => readonly Finding[];
}

/** What can be asked about. */
export interface Asked {
    readonly programmes: readonly AskedProgramme[];
    readonly rules: readonly RuleText[];
}

/** What was asked cannot be answered; the message says why, and what to ask instead. */
export class CannotAnswer extends Error {}

let pages: RulePages | undefined;

/** Answers one of the questions of `ASSISTANT_TOOLS`: as JSON, or in Markdown for a rule. Throws CannotAnswer where there is no such programme or rule. */
export async function answerAssistant(asked: Asked, tool: string, input: Readonly<Record<string, unknown>>): Promise<string> {
    const text = (name: string) => (typeof input[name] === 'string' ? input[name] : undefined);
    switch (tool) {
        case 'balcony_programmes':
            return asJson({
                programmes: asked.programmes.map(({ programme: { name, title, status }, file }) => ({ name, title, file, status })),
            });
        case 'balcony_programme': {
            const { programme, figures } = find(asked, text('programme'));
            return asJson(modelOf(programme, figures.schedule));
        }
        case 'balcony_coverage': {
            const { programme, figures, file, settings } = find(asked, text('programme'));
            return asJson({ inWords: timeInWords(figures.time), ...programmeJson(programme, figures, file, settings.hours) });
        }
        case 'balcony_findings':
            return asJson(findingsOf(find(asked, text('programme'))));
        case 'balcony_rules':
            return asJson({
                rules: asked.rules.map(({ name, family, severity, carried, summary }) => ({ name, family, severity, carried, summary })),
            });
        case 'balcony_explain': {
            const name = text('rule') ?? '';
            const rule = asked.rules.find(one => one.name === name);
            if (!rule)
                throw new CannotAnswer(
                    `There is no rule ${name}.${meant(
                        name,
                        asked.rules.map(one => one.name),
                    )} Ask balcony_rules for all of them.`,
                );
            pages ??= new RulePages();
            return inMarkdown(await pages.of(rule));
        }
        case 'balcony_compare':
            return asJson(comparisonOf(find(asked, text('before') ?? ''), find(asked, text('after') ?? '')));
        default:
            throw new CannotAnswer(`There is no question ${tool}. There are ${ASSISTANT_TOOLS.map(({ name }) => name).join(', ')}.`);
    }
}

/** The programme of a name; the only one where none is given. */
function find({ programmes }: Asked, name: string | undefined): AskedProgramme {
    const [only, another] = programmes;
    if (!only) throw new CannotAnswer('There is no programme here.');
    if (name === undefined && !another) return only;
    const names = programmes.map(({ programme }) => programme.name);
    const found = programmes.find(({ programme }) => programme.name === name);
    if (found) return found;
    const there = `There are ${names.join(', ')}.`;
    throw new CannotAnswer(
        name === undefined ? `Which programme? ${there}` : `There is no programme ${name}.${meant(name, names)} ${there}`,
    );
}

function meant(name: string, names: readonly string[]): string {
    const near = nearestWord(name, names)?.word;
    return near === undefined ? '' : ` Did you mean ${near}?`;
}

function findingsOf({ programme, figures, file, findings }: AskedProgramme): object {
    const { start, end } = rangeOf(programme.origin);
    const own = findings().filter(({ range }) => range.start.line >= start.line && range.start.line <= end.line);
    const told = (finding: Finding) => ({
        rule: finding.rule,
        severity: finding.severity,
        line: finding.range.start.line + 1,
        message: wholeMessage(finding),
        carried: finding.carried,
    });
    return {
        bearInMind: BEAR_IN_MIND,
        programme: programme.name,
        file,
        strengths: strengthsOf(programme, figures).map(({ words, carried }) => ({ words, carried })),
        open: own.filter(({ accepted }) => accepted === null).map(told),
        accepted: own.flatMap(finding => (finding.accepted ? [{ ...told(finding), ...finding.accepted }] : [])),
    };
}

function comparisonOf(before: AskedProgramme, after: AskedProgramme): object {
    const { changes, effects } = compare(before, after);
    return {
        before: before.programme.name,
        after: after.programme.name,
        changes: changes.map(({ aspect, before: was, after: is, statements }) => ({
            what: aspect,
            ...(was && { before: titleOf(was) }),
            ...(is && { after: titleOf(is) }),
            ...(statements.length > 0 && { statements }),
        })),
        time: { before: timeInWords(before.figures.time), after: timeInWords(after.figures.time) },
        standings: effects.standings,
    };
}

function asJson(value: object): string {
    return JSON.stringify(value, null, 2);
}
