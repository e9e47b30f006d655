import { ruleIn, rulesOf } from '../../language/checks/own-rules.ts';
import { RULES } from '../../language/rules/registry.ts';
import { answerAssistant, type AskedProgramme, CannotAnswer } from '../../publish/assistant/answers.ts';
import type { AssistantParams, AssistantResult } from '../protocol.ts';
import type { Plan } from '../requests.ts';
import type { Server } from '../server.ts';
import { isOurs } from '../workspace/changes.ts';
import { figuresIn, holdsProgramme, programmesOf } from '../programmes.ts';
import { nameOf } from './file-names.ts';

/** Answers an assistant in the editor about the programmes of all folders that are open, as their texts are now. Nothing is changed. */
export async function answerInEditor(server: Server, { question, input }: AssistantParams): Promise<AssistantResult> {
    const all = server.shared.workspace.LangiumDocuments.all.filter(({ uri }) => isOurs(uri)).toArray() as Plan[];
    const plans = all.filter(plan => holdsProgramme(server, plan)).sort((a, b) => (a.uri.toString() < b.uri.toString() ? -1 : 1));
    const programmes = plans.flatMap(plan =>
        programmesOf(server, plan).map((programme): AskedProgramme => ({
            programme,
            figures: figuresIn(server, plan, programme),
            settings: server.settings.of(plan.uri),
            file: nameOf(server, plan),
            findings: () => server.findings.of(plan.uri.toString()),
        })),
    );
    const own = server.settings
        .all()
        .flatMap(settings => rulesOf(settings).filter(rule => ruleIn(settings, rule.name) && rule.family === 'own'));
    const rules = [...RULES, ...new Map(own.map(rule => [rule.name, rule])).values()];
    try {
        return { text: await answerAssistant({ programmes, rules }, question, input) };
    } catch (error) {
        if (error instanceof CannotAnswer) return { why: error.message };
        throw error;
    }
}
