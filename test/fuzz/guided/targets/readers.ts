import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { URI } from 'langium';
import { FindingsCache } from '../../../../cli/check/cache/cache.ts';
import type { Io } from '../../../../cli/io.ts';
import { byFile, markKnown } from '../../../../language/baseline/baseline.ts';
import { readBaseline } from '../../../../language/baseline/read-baseline.ts';
import { ifItHolds, readBack } from '../../../../language/findings/remembered.ts';
import { readSettings } from '../../../../language/settings/read-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../language/settings/settings.ts';
import { sample, workbench } from '../../../property/workbench.ts';
import { BASELINE, REMEMBERED, SETTINGS } from '../../files.ts';
import { arePlaced } from '../../placed.ts';
import { fileOf, wordsIn } from '../seeds.ts';
import type { Target } from '../target.ts';

const JSON_WORDS = wordsIn(`
    {  }  [  ]  ,  :  null  true  false  0  -1  1e999  ""  "\\u0000"  "__proto__"  // said  /* said */  \\ud800
`);

/** The settings of a workspace; where nothing is wrong with them, a plan is checked by them. */
export async function openSettings(): Promise<Target> {
    let settings: Settings = DEFAULT_SETTINGS;
    const check = await workbench(() => settings);
    const plan = sample('theory-school');
    const told = fileOf('docs/own-checks.md');
    const ofDocs = [...told.matchAll(/```json[^\n]*\n(.*?)```/gs)].map(([, block = '']) => block);
    const words = new Set([fileOf('schemas/balcony.config.schema.json'), told].flatMap(text => text.match(/"[^"\n]{1,40}"/g) ?? []));
    return {
        seeds: [JSON.stringify(SETTINGS, null, 2), ...ofDocs, ...ofDocs.map(block => `{ "checks": [${block}] }`), '{}'],
        words: [...words, ...JSON_WORDS],
        async take(text) {
            const read = readSettings(text);
            arePlaced(text, read.problems);
            if (read.problems.length > 0) return;
            settings = read.settings;
            await check(plan);
        },
    };
}

/** A baseline; where nothing is wrong with it, findings are looked up in it. */
export async function openBaseline(): Promise<Target> {
    const { findings } = await (await workbench())(sample('theory-school'));
    const [found] = findings;
    const known = { file: 'a.balcony', rule: found?.rule, message: found?.message, count: 1 };
    return {
        seeds: [
            JSON.stringify(BASELINE),
            JSON.stringify({ version: 1, findings: [known] }),
            JSON.stringify({ version: 1, findings: [] }, null, 2),
        ],
        words: [
            ...JSON_WORDS,
            ...wordsIn('"version"  "findings"  "file"  "rule"  "message"  "count"  "a.balcony"  "no-coaching"  1.5  "$schema"'),
        ],
        take(text) {
            const { baseline, problems } = readBaseline(text);
            arePlaced(text, problems);
            for (const of of byFile(baseline).values()) assert.equal(markKnown(findings, of).length, findings.length);
        },
    };
}

/** The file in which `check` remembers what it found, as it stands on a disk, and what is in an entry of it. */
export async function openMemory(): Promise<Target> {
    const folder = mkdtempSync(path.join(tmpdir(), 'balcony-fuzz-'));
    const io = { env: { BALCONY_CACHE: folder }, cwd: folder } as unknown as Io;
    const uri = 'file:///plans/a.balcony';
    const workspace = { root: '/plans' };
    const first = FindingsCache.of(workspace, io);
    assert.ok(first);
    const own = first.hash('a', 'b');
    const remembered = `${JSON.stringify(REMEMBERED)}\t[]`;
    first.put(uri, own, Buffer.from(remembered));
    await first.save({ files: [{ uri: URI.parse(uri) }] } as unknown as Parameters<FindingsCache['save']>[0]);
    const file = path.join(folder, readdirSync(folder)[0] ?? '');
    const entry = readFileSync(file, 'utf8');
    const holds = { own, beside: '', day: '2026-11-29', names: '' };
    return {
        seeds: [entry, entry + entry, remembered, `${remembered}\t[["unused-declaration",{"set":[]}]]`],
        words: [
            ...JSON_WORDS,
            ...wordsIn(
                '"glance"  "programmes"  "counts"  "accepted"  "beside"  "day"  "names"  "rule"  "range"  "gathered"  "related"  "rests"',
            ),
            ...['\t', '\n', uri, own],
        ],
        take(text) {
            const read = readBack(Buffer.from(text));
            assert.ok(read === undefined || Number.isInteger(read.head.counts.hint));
            // What has the sum of an entry is one, and its findings can be read.
            const kept = readBack(entryIn(text));
            const remembered = kept && ifItHolds(kept, holds, uri, DEFAULT_SETTINGS);
            if (remembered) assert.ok(Array.isArray(remembered.found.findings));
        },
        close: async () => rmSync(folder, { recursive: true }),
    };

    function entryIn(text: string): Uint8Array | undefined {
        writeFileSync(file, text);
        return FindingsCache.of(workspace, io)?.get(uri, own);
    }
}
