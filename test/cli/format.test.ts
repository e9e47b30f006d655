import assert from 'node:assert/strict';
import { desks, SOUND, UNREADABLE } from './support.ts';

const LOOSE = 'programme P "P" {\nplace   "Here"\n      lasts 3 months }\n';

describe('balcony format', () => {
    const desk = desks();

    it('brings files into the house style, and leaves alone what is in it', async () => {
        desk().write({ 'loose.balcony': LOOSE, 'sound.balcony': SOUND });
        assert.deepEqual(await desk().balcony(['format']), { exit: 0, stdout: '', stderr: '' });
        assert.notEqual(desk().read('loose.balcony'), LOOSE);
        assert.equal(desk().read('sound.balcony'), SOUND);
        assert.equal((await desk().balcony(['format', '--check'])).exit, 0);
    });

    it('only says which files differ with --check, and ends with 1 then', async () => {
        desk().write({ 'loose.balcony': LOOSE, 'sound.balcony': SOUND });
        assert.deepEqual(await desk().balcony(['format', '--check']), {
            exit: 1,
            stdout: 'loose.balcony\n',
            stderr: '1 file is not in the house style; `balcony format` brings them into it.\n',
        });
        assert.equal(desk().read('loose.balcony'), LOOSE);
    });

    it('writes standard input to standard output', async () => {
        const { exit, stdout } = await desk().balcony(['format', '-'], { stdin: LOOSE });
        assert.equal(exit, 0);
        desk().write({ 'loose.balcony': LOOSE });
        await desk().balcony(['format', 'loose.balcony']);
        assert.equal(stdout, desk().read('loose.balcony'));
    });

    it('keeps a byte-order mark', async () => {
        desk().write({ 'loose.balcony': `\uFEFF${LOOSE}` });
        await desk().balcony(['format']);
        assert.match(desk().read('loose.balcony'), /^\uFEFFprogramme/);
    });

    it('leaves a file alone that cannot be read, says where, and ends with 1', async () => {
        desk().write({ 'torn.balcony': UNREADABLE, 'loose.balcony': LOOSE });
        const { exit, stderr } = await desk().balcony(['format']);
        assert.equal(exit, 1);
        assert.match(stderr, /^torn\.balcony: The file was not formatted: .*near line 3/);
        assert.equal(desk().read('torn.balcony'), UNREADABLE);
        assert.notEqual(desk().read('loose.balcony'), LOOSE);
    });
});
