import assert from 'node:assert/strict';
import fc from 'fast-check';
import { programmeText, sharedWords } from '../../../../bench/programmes.ts';
import { RULES } from '../../../../language/rules/registry.ts';
import { fillTemplate, TEMPLATES } from '../../../../language/templates/templates.ts';
import { atOnce, type Found, inTurn, Notebook, spoilt, textsIn, type Texts } from './plans.ts';

describe('plans that are checked in turn', () => {
    describe('bring what plans bring that are all held at once', () => {
        it('the examples', () => agree(textsIn('examples')));
        it('the samples', () => agree(textsIn('test/fixtures/samples')));
        it('every statement there is', () => agree(textsIn('test/fixtures/parsing')));
        it('the templates', () => agree(Object.fromEntries(TEMPLATES.map(({ name, title }) => [name, fillTemplate(name, title)]))));
        it('many programmes that share their words', () =>
            agree({ shared: sharedWords(), ...Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`p${n}`, programmeText(n)])) }));

        for (const which of ['bad', 'good'] as const)
            it(`what each rule calls ${which}`, () => agree(Object.fromEntries(RULES.map(rule => [rule.name, rule[which]]))));
        it('what each rule calls bad, with every name once', () =>
            agree(Object.fromEntries(RULES.map(({ name, bad }, at) => [name, bad.replace(/^programme \w+/m, `programme Of${at}`)]))));

        it('texts with something broken in them, beside whole ones', async () => {
            const whole = { shared: sharedWords(), ...textsIn('test/fixtures/samples') };
            await fc.assert(
                fc.asyncProperty(spoilt(whole), async texts => void (await agree(texts))),
                { numRuns: 8 },
            );
        });
    });

    describe('know of other files', () => {
        const leaf = (name: string, more = '') => `programme ${name} "${name}" {\n    ${more}\n}\n`;
        const rules = (found: Found, name: string) => found[name]?.map(({ rule, message }) => `${rule}: ${message}`).join('\n') ?? '';

        it('that a programme has the name of another', async () => {
            const found = await agree({ a: leaf('North'), b: leaf('South'), c: leaf('North') });
            assert.match(rules(found, 'a'), /declared-twice: Two programmes are called `North`/);
            assert.match(rules(found, 'c'), /declared-twice/);
            assert.doesNotMatch(rules(found, 'b'), /declared-twice/);
        });

        it('that a programme refers to what another file declares, and that nothing does', async () => {
            const shared = 'agency Trust "Trust" in health\nagency Homes "Homes" in housing\n';
            const found = await agree({ a: leaf('North', 'designed by Trust'), shared });
            assert.match(rules(found, 'shared'), /unused-declaration: Nothing refers to the agency `Homes`/);
            assert.doesNotMatch(rules(found, 'shared'), /Trust/);
        });

        it('that a name is that of a programme', async () => {
            const found = await agree({ a: leaf('North', 'designed by South'), b: leaf('South') });
            assert.match(rules(found, 'a'), /`South` is a programme/);
        });

        it('that a framework within a programme has the name of one for all', async () => {
            const framework = 'framework Ours "Ours" {\n dimension one "One"\n}';
            const found = await agree({ a: leaf('North', framework), b: framework });
            assert.match(rules(found, 'a'), /framework-twice/);
            assert.match(rules(found, 'b'), /framework-twice/);
        });

        it('what a text holds that looks at a glance as if it held something else', async () => {
            // The first string is not closed on its line, so the quick look and the reader differ on what stands in strings.
            const odd = 'programme North "North" {\n    purpose “One\n    place "x"\n}\nagency Trust "Trust" in health\n';
            await agree({ a: odd, b: leaf('South', 'designed by Trust') });
        });
    });

    it('are told of only where they are asked for, as they would be among all', async () => {
        const texts = { shared: sharedWords(), a: programmeText(1), b: programmeText(2) };
        const all = await inTurn(texts);
        assert.deepEqual(await inTurn(texts, { reported: ['b'] }), { b: all.b });
        assert.deepEqual(await inTurn(texts, { reported: ['shared'] }), { shared: all.shared });
    });
});

describe('plans that were checked before', () => {
    const texts = { shared: sharedWords(), a: programmeText(1), b: programmeText(2), c: programmeText(3) };
    let memory: Notebook;
    beforeEach(async () => {
        memory = new Notebook();
        await inTurn(texts, { memory });
        assert.deepEqual(memory.written(), ['a', 'b', 'c', 'shared']);
    });

    it('are not looked at again', async () => {
        assert.deepEqual(await inTurn(texts, { memory }), await inTurn(texts));
        assert.deepEqual(memory.written(), []);
    });

    it('are not looked at again where another has changed that shares nothing', async () => {
        const changed = { ...texts, b: programmeText(4) };
        assert.deepEqual(await inTurn(changed, { memory }), await inTurn(changed));
        assert.deepEqual(memory.written(), ['b', 'shared']);
    });

    it('are looked at again where something has changed that they share', async () => {
        const changed = { ...texts, shared: sharedWords().replace('care-leavers', 'nobody') };
        assert.deepEqual(await inTurn(changed, { memory }), await inTurn(changed));
        assert.deepEqual(memory.written(), ['a', 'b', 'c', 'shared']);
    });

    it('are looked at again where a programme comes by a name that means nothing in them', async () => {
        const unknown = { ...texts, a: texts.a.replace('place ', 'commissioned by South\n    place ') };
        await inTurn(unknown, { memory });
        memory.written();
        const known = { ...unknown, d: 'programme South "South"\n' };
        assert.deepEqual(await inTurn(known, { memory }), await inTurn(known));
        assert.deepEqual(memory.written(), ['a', 'd', 'shared']);
    });
});

/** What is found in turn, which must be what is found at once. */
async function agree(texts: Texts): Promise<Found> {
    const found = await inTurn(texts);
    assert.deepEqual(found, await atOnce(texts));
    return found;
}
