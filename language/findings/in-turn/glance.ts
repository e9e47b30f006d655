import type { URI } from 'langium';
import type { CheckContext } from '../check.ts';
import { type Holds, type Kept, type Memory, readBack } from '../remembered.ts';

/** A plan's text. */
export interface PlanText {
    readonly uri: URI;
    readonly text: string;
    /** Its findings are asked for; of the others only what they share and refer to is looked at. */
    readonly reported: boolean;
}

/** What is given from outside when plans are checked in turn. */
export type GivenContext = Pick<CheckContext, 'settingsOf' | 'today' | 'log'>;

/** Plans as they look at a glance. */
export interface Glanced<Plan> {
    /** The names of the programmes of those that share nothing and whose names no other has. */
    readonly plain: ReadonlyMap<Plan, readonly string[]>;
    /** What stands for the names of all plain programmes: findings that speak of unknown names depend on them. */
    readonly names: string;
    /** What the findings in a plan depend on, but for those names and the day; undefined where nothing is remembered. */
    readonly dependsOn: (plan: Plan) => Pick<Holds, 'own' | 'beside'> | undefined;
    /** What was kept of a plan of this text. */
    readonly kept: ReadonlyMap<Plan, Kept>;
}

/** Looks at plans from outside: which of them hold nothing but programmes, by `namesAtAGlance`, and what their findings depend on. */
export function glanceAt<Plan extends PlanText>(
    plans: readonly Plan[],
    namesAtAGlance: (text: string) => readonly string[] | undefined,
    { settingsOf }: GivenContext,
    memory: Memory | undefined,
): Glanced<Plan> {
    const own = new Map(memory ? plans.map(plan => [plan, memory.hash(plan.uri.toString(), plan.text)]) : []);
    const ownOf = (plan: Plan) => own.get(plan) ?? '';
    const kept = new Map<Plan, Kept>();
    for (const plan of memory ? plans : []) {
        const of = readBack(memory?.get(plan.uri.toString(), ownOf(plan)));
        if (of) kept.set(plan, of);
    }
    const names = plans.map(plan => {
        const of = kept.get(plan);
        return of ? (of.head.glance ?? undefined) : namesAtAGlance(plan.text);
    });
    const counts = new Map<string, number>();
    for (const of of names) for (const name of of ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
    const plain = new Map<Plan, readonly string[]>();
    const others: Plan[] = [];
    plans.forEach((plan, at) => {
        const of = names[at];
        if (of?.every(name => counts.get(name) === 1)) plain.set(plan, of);
        else others.push(plan);
    });
    if (!memory) return { plain, names: '', dependsOn: () => undefined, kept };

    const [first] = plans;
    const settings = JSON.stringify(first && settingsOf(first.uri.toString()));
    const ofPlain = memory.hash(settings, ...others.map(ownOf));
    const ofOthers = memory.hash(ofPlain, ...[...plain.keys()].map(ownOf));
    return {
        plain,
        names: memory.hash(...[...plain.values()].map(of => of.join(' '))),
        dependsOn: plan => ({ own: ownOf(plan), beside: plain.has(plan) ? ofPlain : ofOthers }),
        kept,
    };
}
