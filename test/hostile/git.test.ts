import assert from 'node:assert/strict';
import { chmodSync } from 'node:fs';
import { desks, SHARED, WANTING } from '../cli/support.ts';
import { Repository } from '../support/repository.ts';

describe('A hostile repository', () => {
    const desk = desks();

    it('gives git no option, whatever stands for a revision', async () => {
        new Repository(desk()).commit('v1', { 'plan.balcony': WANTING });
        for (const asked of ['--output=taken', '--upload-pack=touch taken', '$(touch taken)', ':/x']) {
            const since = await desk().balcony(['review', `--since=${asked}`, 'plan.balcony']);
            assert.equal(since.exit, 2, asked);
            assert.match(since.stderr, /^balcony: /, asked);
            const compared = await desk().balcony(['diff', '--', asked, 'plan.balcony']);
            assert.equal(compared.exit, 2, asked);
        }
        assert.deepEqual(
            desk()
                .files()
                .filter(file => !file.startsWith('.git/')),
            ['plan.balcony'],
        );
    });

    it('has nothing of its settings run: no hook, filter, pager, monitor or textconv', async () => {
        const repository = new Repository(desk()).commit('v1', {
            'plan.balcony': WANTING,
            '.gitattributes': '*.balcony filter=own diff=own\n',
        });
        desk().write({ 'own.sh': `#!/bin/sh\ntouch "${desk().at('taken')}"\ncat\n` });
        chmodSync(desk().at('own.sh'), 0o755);
        const own = desk().at('own.sh');
        for (const key of [
            'core.fsmonitor',
            'core.pager',
            'diff.own.textconv',
            'diff.external',
            'filter.own.clean',
            'filter.own.smudge',
            'core.sshCommand',
            'core.editor',
        ])
            repository.git('config', key, own);
        desk().write({ 'plan.balcony': WANTING.replace('programme', '// other\nprogramme') });
        assert.equal((await desk().balcony(['diff', 'v1', 'plan.balcony'])).exit, 0);
        assert.equal((await desk().balcony(['review', '--since', 'v1', '--format', 'markdown', 'plan.balcony'])).exit, 0);
        assert.notEqual((await desk().balcony(['check'])).exit, 2);
        assert.ok(!desk().files().includes('taken'));
    });

    it('with no git to read it: what needs git says so, the rest works', async () => {
        new Repository(desk()).commit('v1', { 'plan.balcony': SHARED, 'programme.balcony': WANTING });
        const env = { PATH: desk().at('nothing-here') };
        assert.equal((await desk().balcony(['check'], { env })).exit, 0);
        const { exit, stdout, stderr } = await desk().balcony(['diff', 'v1', '.'], { env });
        assert.deepEqual([exit, stdout], [2, '']);
        assert.match(stderr, /^balcony: git is not installed, or not on the PATH, and only git can read a revision\./);
        assert.equal((await desk().balcony(['review', '--format', 'markdown', 'programme.balcony'], { env })).exit, 0);
    });
});
