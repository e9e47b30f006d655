import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { URI } from 'langium';
import { programmeText, sharedWords } from '../../../bench/programmes.ts';
import { findingsOfWorkspace } from '../../../language/findings/check.ts';
import type { Finding } from '../../../language/findings/finding.ts';
import { findInTurn } from '../../../language/findings/in-turn.ts';
import type { Memory } from '../../../language/findings/remembered.ts';
import type { Document } from '../../../language/generated/ast.ts';
import { RULES } from '../../../language/rules/registry.ts';
import { createBalconyServices } from '../../../language/services.ts';
import { DEFAULT_SETTINGS } from '../../../language/settings/settings.ts';
import { fillTemplate, TEMPLATES } from '../../../language/templates/templates.ts';
import { libraryDocuments } from '../../../language/workspace/library-documents.ts';

const root = path.join(import.meta.dirname, '..', '..', '..');
const GIVEN = {
    settingsOf: () => DEFAULT_SETTINGS,
    today: '2026-11-29',
    log: (rule: string, error: unknown) => assert.fail(`${rule}: ${String(error)}`),
};

type Texts = Readonly<Record<string, string>>;

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
            const cut = fc.tuple(
                fc.constantFrom(...Object.keys(whole)),
                fc.nat(),
                fc.nat({ max: 40 }),
                fc.constantFrom('', '{', '}', '"', '“', ' framework X "X"', '//', '/*'),
            );
            await fc.assert(
                fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 3 }), async cuts => {
                    const texts: Record<string, string> = { ...whole };
                    for (const [name, at, length, put] of cuts) {
                        const text = texts[name] ?? '';
                        const from = at % (text.length + 1);
                        texts[name] = text.slice(0, from) + put + text.slice(from + length);
                    }
                    await agree(texts);
                }),
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
        assert.deepEqual(await inTurn(texts, ['b']), { b: all.b });
        assert.deepEqual(await inTurn(texts, ['shared']), { shared: all.shared });
    });
});

describe('plans that were checked before', () => {
    const texts = { shared: sharedWords(), a: programmeText(1), b: programmeText(2), c: programmeText(3) };
    let memory: Notebook;
    beforeEach(async () => {
        memory = new Notebook();
        await inTurn(texts, undefined, memory);
        assert.deepEqual(memory.written(), ['a', 'b', 'c', 'shared']);
    });

    it('are not looked at again', async () => {
        assert.deepEqual(await inTurn(texts, undefined, memory), await inTurn(texts));
        assert.deepEqual(memory.written(), []);
    });

    it('are not looked at again where another has changed that shares nothing', async () => {
        const changed = { ...texts, b: programmeText(4) };
        assert.deepEqual(await inTurn(changed, undefined, memory), await inTurn(changed));
        assert.deepEqual(memory.written(), ['b', 'shared']);
    });

    it('are looked at again where something has changed that they share', async () => {
        const changed = { ...texts, shared: sharedWords().replace('care-leavers', 'nobody') };
        assert.deepEqual(await inTurn(changed, undefined, memory), await inTurn(changed));
        assert.deepEqual(memory.written(), ['a', 'b', 'c', 'shared']);
    });

    it('are looked at again where a programme comes by a name that means nothing in them', async () => {
        const unknown = { ...texts, a: texts.a.replace('place ', 'commissioned by South\n    place ') };
        await inTurn(unknown, undefined, memory);
        memory.written();
        const known = { ...unknown, d: 'programme South "South"\n' };
        assert.deepEqual(await inTurn(known, undefined, memory), await inTurn(known));
        assert.deepEqual(memory.written(), ['a', 'd', 'shared']);
    });
});

/** What is remembered, in memory; tells which plans were looked at. */
class Notebook implements Memory {
    private readonly lines = new Map<string, readonly [key: string, written: Uint8Array]>();
    private readonly since = new Set<string>();

    hash(...texts: readonly string[]): string {
        return JSON.stringify(texts);
    }
    get(uri: string, key: string): Uint8Array | undefined {
        const [of, written] = this.lines.get(uri) ?? [];
        return of === key ? written : undefined;
    }
    put(uri: string, key: string, written: Uint8Array): void {
        this.lines.set(uri, [key, written]);
        this.since.add(path.parse(uri).name);
    }
    discard(): void {
        this.lines.clear();
    }
    /** The plans of which something was written since it was last asked. */
    written(): string[] {
        const all = [...this.since].sort();
        this.since.clear();
        return all;
    }
}

type Found = Readonly<Record<string, readonly Finding[]>>;

/** What is found in turn, which must be what is found at once. */
async function agree(texts: Texts): Promise<Found> {
    const found = await inTurn(texts);
    assert.deepEqual(found, await atOnce(texts));
    return found;
}

async function inTurn(texts: Texts, reported: readonly string[] = Object.keys(texts), memory?: Memory): Promise<Found> {
    const plans = Object.entries(texts).map(([name, text]) => ({ name, text, uri: uriOf(name), reported: reported.includes(name) }));
    const found = await findInTurn(plans, GIVEN, () => undefined, memory);
    return Object.fromEntries(plans.flatMap(plan => (found.has(plan) ? [[plan.name, plain(found.get(plan)?.findings ?? [])]] : [])));
}

async function atOnce(texts: Texts): Promise<Found> {
    const { shared, balcony } = createBalconyServices({ once: true });
    const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder } = shared.workspace;
    const documents = Object.entries(texts).map(([name, text]) => LangiumDocumentFactory.fromString<Document>(text, uriOf(name)));
    for (const document of [...libraryDocuments(shared), ...documents]) LangiumDocuments.addDocument(document);
    await DocumentBuilder.build(LangiumDocuments.all.toArray(), { eagerLinking: true, validation: false });
    const found = findingsOfWorkspace(documents, { ...GIVEN, services: balcony });
    return Object.fromEntries(Object.keys(texts).map(name => [name, plain(found.get(uriOf(name).toString()) ?? [])]));
}

/** Without fixes. */
function plain(findings: readonly Finding[]): Finding[] {
    return JSON.parse(JSON.stringify(findings, (key, value: unknown) => (key === 'fixes' ? undefined : value))) as Finding[];
}

function uriOf(name: string): URI {
    return URI.file(`/${name}.balcony`);
}

function textsIn(folder: string): Texts {
    const names = readdirSync(path.join(root, folder)).filter(name => name.endsWith('.balcony'));
    return Object.fromEntries(names.map(name => [path.parse(name).name, readFileSync(path.join(root, folder, name), 'utf8')]));
}
