import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { URI } from 'langium';
import { findingsOfWorkspace } from '../../../../language/findings/check.ts';
import type { Finding } from '../../../../language/findings/finding.ts';
import type { Helpers } from '../../../../language/findings/in-turn/helpers.ts';
import { findInTurn } from '../../../../language/findings/in-turn/in-turn.ts';
import type { Memory } from '../../../../language/findings/remembered.ts';
import type { Document } from '../../../../language/generated/ast.ts';
import { createBalconyServices } from '../../../../language/services.ts';
import { DEFAULT_SETTINGS } from '../../../../language/settings/settings.ts';
import { libraryDocuments } from '../../../../language/workspace/library-documents.ts';

const root = path.join(import.meta.dirname, '..', '..', '..', '..');
const GIVEN = {
    settingsOf: () => DEFAULT_SETTINGS,
    today: '2026-11-29',
    log: (rule: string, error: unknown) => assert.fail(`${rule}: ${String(error)}`),
};

/** The texts of plans, by name. */
export type Texts = Readonly<Record<string, string>>;
/** What was found in plans, by name. */
export type Found = Readonly<Record<string, readonly Finding[]>>;

/** How plans are looked at: all are told of, and nothing is remembered, unless it says so. */
interface Looking {
    readonly reported?: readonly string[];
    readonly memory?: Memory;
    readonly helpers?: Helpers;
}

/** What is remembered, in memory; tells which plans were looked at. */
export class Notebook implements Memory {
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
    /** All that is kept, in words. */
    all(): string[] {
        return [...this.lines].map(([uri, [key, written]]) => `${uri} ${key} ${new TextDecoder().decode(written)}`).sort();
    }
    /** The plans of which something was written since it was last asked. */
    written(): string[] {
        const all = [...this.since].sort();
        this.since.clear();
        return all;
    }
}

/** What is found in plans that are looked at in turn, without fixes. */
export async function inTurn(texts: Texts, { reported = Object.keys(texts), memory, helpers }: Looking = {}): Promise<Found> {
    const plans = Object.entries(texts).map(([name, text]) => ({ name, text, uri: uriOf(name), reported: reported.includes(name) }));
    const found = await findInTurn(plans, GIVEN, () => undefined, memory, helpers);
    return Object.fromEntries(plans.flatMap(plan => (found.has(plan) ? [[plan.name, plain(found.get(plan)?.findings ?? [])]] : [])));
}

/** What is found in plans that are all held at once, without fixes. */
export async function atOnce(texts: Texts): Promise<Found> {
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

/** The address of the plan of a name. */
export function uriOf(name: string): URI {
    return URI.file(`/${name}.balcony`);
}

/** The plans in a folder of the project. */
export function textsIn(folder: string): Texts {
    const names = readdirSync(path.join(root, folder)).filter(name => name.endsWith('.balcony'));
    return Object.fromEntries(names.map(name => [path.parse(name).name, readFileSync(path.join(root, folder, name), 'utf8')]));
}

/** Texts, of which some are cut at up to three places, with something put in there. */
export function spoilt(whole: Texts): fc.Arbitrary<Texts> {
    const cut = fc.tuple(
        fc.constantFrom(...Object.keys(whole)),
        fc.nat(),
        fc.nat({ max: 40 }),
        fc.constantFrom('', '{', '}', '"', '“', ' framework X "X"', '//', '/*'),
    );
    return fc.array(cut, { minLength: 1, maxLength: 3 }).map(cuts => {
        const texts: Record<string, string> = { ...whole };
        for (const [name, at, length, put] of cuts) {
            const text = texts[name] ?? '';
            const from = at % (text.length + 1);
            texts[name] = text.slice(0, from) + put + text.slice(from + length);
        }
        return texts;
    });
}
