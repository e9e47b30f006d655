import assert from 'node:assert/strict';
import fc from 'fast-check';
import { programmeText, sharedWords } from '../../../../bench/programmes.ts';
import type { Beside, Helpers, LookedAt, PlanToLookAt, Work } from '../../../../language/findings/in-turn/helpers.ts';
import { LookingBeside } from '../../../../language/findings/in-turn/looking-beside.ts';
import { RULES } from '../../../../language/rules/registry.ts';
import { inTurn, Notebook, spoilt, textsIn, type Texts } from './plans.ts';

/** Looks at every other plan, and is told and tells as another thread would be: by copies. */
class Helper implements Helpers {
    /** How many plans it has looked at. */
    looked = 0;
    private readonly brought: (looked: LookedAt | undefined, plan: PlanToLookAt) => LookedAt | undefined;
    private looking: Promise<LookingBeside> | undefined;
    private work: Work | undefined;

    constructor(brought: Helper['brought'] = looked => looked) {
        this.brought = brought;
    }

    expect(): void {}

    begin(beside: () => Beside, work: Work): void {
        this.looking = LookingBeside.of(structuredClone(beside()));
        this.work = work;
    }

    async heard(): Promise<void> {
        const [plan] = this.work?.take(1) ?? [];
        if (!plan) return;
        const looked = structuredClone(await (await this.looking)?.look(structuredClone(plan)));
        this.looked++;
        this.work?.done(plan, this.brought(looked, plan));
    }

    finished(): Promise<void> {
        return Promise.resolve();
    }
}

const many: Texts = { shared: sharedWords(), ...Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`p${n}`, programmeText(n)])) };

/** What is found and remembered with a helper is what is found and remembered without one, the second time too. */
async function agree(texts: Texts, helper = new Helper()): Promise<Helper> {
    const [alone, helped] = [new Notebook(), new Notebook()];
    assert.deepEqual(await inTurn(texts, { memory: helped, helpers: helper }), await inTurn(texts, { memory: alone }));
    assert.deepEqual(helped.all(), alone.all());
    assert.deepEqual(await inTurn(texts, { memory: helped, helpers: new Helper() }), await inTurn(texts));
    return helper;
}

describe('plans of which others look at some', () => {
    describe('bring what they bring where nobody helps', () => {
        it('the examples', () => agree(textsIn('examples')));
        it('the samples', () => agree(textsIn('test/fixtures/samples')));
        it('every statement there is', () => agree(textsIn('test/fixtures/parsing')));
        it('many programmes that share their words', async () => {
            const { looked } = await agree(many);
            assert.equal(looked, 4);
        });
        it('what each rule calls bad, with every name once', () =>
            agree(Object.fromEntries(RULES.map(({ name, bad }, at) => [name, bad.replace(/^programme \w+/m, `programme Of${at}`)]))));

        it('what each rule calls bad, beside others of the same name', () =>
            agree(Object.fromEntries(RULES.map(({ name, bad }) => [name, bad]))));

        it('texts with something broken in them', async () => {
            const whole = { ...textsIn('test/fixtures/samples'), shared: sharedWords(), p1: programmeText(1), p2: programmeText(2) };
            await fc.assert(
                fc.asyncProperty(spoilt(whole), async texts => void (await agree(texts))),
                { numRuns: 5 },
            );
        });
    });

    it('are looked at here where the others cannot say what is in them', async () => {
        const { looked } = await agree(many, new Helper(() => undefined));
        assert.ok(looked > 0);
    });

    it('are looked at here where what others bring of them is of no use', async () => {
        const { looked } = await agree(many, new Helper(one => one && { ...one, left: 'no JSON' }));
        assert.ok(looked > 0);
    });

    it('are known to the others by all names, so that a name of another programme is told', async () => {
        const texts = { ...many, p1: many['p1']?.replace('place ', 'commissioned by Programme2\n    place ') ?? '' };
        await agree(texts);
        const found = await inTurn(texts, { helpers: new Helper() });
        assert.match(found['p1']?.map(({ message }) => message).join('\n') ?? '', /`Programme2` is a programme/);
    });
});
