import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { desks } from '../cli/support.ts';

const EXAMPLES = path.join(import.meta.dirname, '..', '..', 'examples');
const README = path.join(EXAMPLES, 'README.md');
const BETWEEN = /(<!-- findings -->\n)[\s\S]*?(<!-- \/findings -->)/;

interface Finding {
    readonly rule: string;
    readonly severity: string;
    readonly file: string;
    readonly accepted: object | null;
}

describe('the examples', () => {
    const desk = desks();

    async function findings(): Promise<Finding[]> {
        const files = readdirSync(EXAMPLES).filter(name => name.endsWith('.balcony'));
        desk().write(Object.fromEntries(files.map(name => [name, readFileSync(path.join(EXAMPLES, name), 'utf8')])));
        const { stdout, stderr } = await desk().balcony(['check', '--format', 'json', '--fail-on', 'never']);
        assert.equal(stderr, '');
        return (JSON.parse(stdout) as { findings: Finding[] }).findings;
    }

    it('bring what stands beside them', async () => {
        const text = readFileSync(README, 'utf8');
        const lists = listsOf(await findings());
        const told = text.replace(BETWEEN, (_all, open: string, close: string) => `${open}\n${lists}\n${close}`);
        if (process.env.UPDATE_GOLDEN) writeFileSync(README, told);
        assert.equal(text, told);
    });

    it('are sound but for the drafts and those that warn on purpose', async () => {
        const worse = (await findings()).filter(({ severity, accepted }) => !accepted && (severity === 'error' || severity === 'warning'));
        assert.deepEqual([...new Set(worse.map(({ file }) => file))].sort(), [
            'directors-in-waiting.balcony',
            'first-managers.balcony',
            'in-practice.balcony',
            'one-level-below.balcony',
        ]);
    });

    it('have one in which there is nothing to question', async () => {
        const questioned = (await findings()).filter(({ severity, accepted }) => severity !== 'hint' || accepted);
        assert.ok(!questioned.some(({ file }) => file === 'arts-fellows.balcony'));
    });

    it('are in the house style', async () => {
        await findings();
        const { exit, stdout } = await desk().balcony(['format', '--check']);
        assert.deepEqual({ exit, stdout }, { exit: 0, stdout });
    });
});

const WORDS: Readonly<Record<string, string>> = {
    error: 'errors',
    warning: 'warnings',
    information: 'information',
    hint: 'hints',
    accepted: 'accepted, with the reason',
};

/** What each file brings, as the README lists it. */
function listsOf(findings: readonly Finding[]): string {
    const files = [...new Set(findings.map(({ file }) => file))].sort();
    return files
        .map(file => {
            const lines = Object.entries(WORDS).flatMap(([severity, word]) => {
                const rules = findings
                    .filter(finding => finding.file === file && (finding.accepted ? 'accepted' : finding.severity) === severity)
                    .map(({ rule }) => rule);
                const counted = [...new Set(rules)].sort().map(rule => {
                    const times = rules.filter(each => each === rule).length;
                    return `\`${rule}\`${times > 1 ? ` (${times})` : ''}`;
                });
                return counted.length ? [`- ${word}: ${counted.join(', ')}`] : [];
            });
            return `**\`${file}\`**\n\n${lines.join('\n')}\n`;
        })
        .join('\n');
}
