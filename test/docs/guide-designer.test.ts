import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../..');
const text = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

interface Manifest {
    readonly contributes: {
        readonly commands: readonly { readonly title: string }[];
        readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
        readonly keybindings: readonly { readonly key: string; readonly mac: string }[];
    };
}

describe('the guide for designers', () => {
    const guide = text('docs/guide-designer.md');
    const { contributes } = JSON.parse(text('package.json')) as Manifest;
    const words = JSON.parse(text('package.nls.json')) as Readonly<Record<string, string>>;
    const titles = contributes.commands.map(({ title }) => words[title.replaceAll('%', '')] ?? title);
    /** What the page calls a command: its title, or as much of it as stands before a colon. */
    const isCommand = (said: string) => titles.some(title => title === said || title.startsWith(`${said}: `));

    it('names commands as the editor does', () => {
        const named = [...guide.matchAll(/\*\*(?:Balcony: ([^*]+)|((?:Open|Compare|Import|Paste|New|Accept|Explain) [^*]+))\*\*/g)];
        assert.ok(named.length > 12);
        assert.deepEqual(
            named.map(([, one, other]) => one ?? other ?? '').filter(said => !isCommand(said)),
            [],
        );
    });

    it('gives the keys and the settings that there are', () => {
        const asTyped = (keys: string) => keys.replaceAll(/\b[a-z]/g, letter => letter.toUpperCase());
        for (const { key } of contributes.keybindings) assert.ok(guide.includes(`\`${asTyped(key)}\``), key);
        const settings = [...guide.matchAll(/^\| `(balcony\.[\w.]+)`/gm)].map(([, name]) => name);
        assert.deepEqual(
            settings,
            Object.keys(contributes.configuration.properties).filter(name => !name.includes('trace')),
        );
    });

    it('has a picture of each view, and no picture is taken that no page shows', () => {
        const shown = [guide, text('client/README.md')].flatMap(page =>
            [...page.matchAll(/gallery\/([\w-]+)\.webp/g)].map(([, name]) => name),
        );
        const views = readdirSync(path.join(ROOT, 'client/webviews/pages'), { withFileTypes: true })
            .filter(entry => entry.isDirectory() && entry.name !== 'shared')
            .map(({ name }) => (name === 'coverage-map' ? 'map' : name));
        assert.deepEqual(
            views.filter(view => !shown.includes(view)),
            [],
        );
        assert.deepEqual(
            [...new Set(shown)].sort(),
            globSync('*.webp', { cwd: path.join(ROOT, 'client/gallery') })
                .map(name => path.basename(name, '.webp'))
                .sort(),
        );
    });
});
