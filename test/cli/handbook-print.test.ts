import assert from 'node:assert/strict';
import { existsSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { readFileSync } from 'node:fs';
import { readPdf, wordsOf } from '../support/read-pdf.ts';
import { ReadWord } from '../support/read-word.ts';
import { type Desk, desks, SHARED, SOUND } from './support.ts';

const PRINT = path.resolve(import.meta.dirname, '..', '..', 'dist', 'print');

/** A logo that is no picture. */
const TORN = { 'logo.svg': '<svg', 'balcony.config.json': '{ "handbook": { "organisation": "Northshire", "logo": "logo.svg" } }' };

describe('balcony handbook, for print', () => {
    const desk = desks();
    before(() => assert.ok(existsSync(PRINT), 'nothing is built yet: run `npm run build` first'));
    /** A desk beside which the command finds what it prints with. */
    const pressed = (): Desk => {
        const { folder } = desk().write({ 'sound.balcony': SOUND, 'shared.balcony': SHARED });
        // On Windows only a junction needs no rights of its own.
        symlinkSync(PRINT, path.join(folder, 'print'), 'junction');
        return desk();
    };
    const args = (...more: readonly string[]) => ['handbook', 'sound.balcony', '--out', 'site', '--format', 'docx,pdf', ...more];
    const bytes = (name: string) => readFileSync(desk().at(name));

    it('writes a Word file and a PDF, and the same bytes over them again', async () => {
        assert.deepEqual(await pressed().balcony(args()), { exit: 0, stdout: '', stderr: '' });
        const first = ['site/AcrossTheSystem.docx', 'site/AcrossTheSystem.pdf'].map(bytes);
        assert.match((await ReadWord.from(first[0]!)).text, /Six weeks on a discharge team/);
        assert.match(wordsOf(await readPdf(new Uint8Array(first[1]!))), /Six weeks on a discharge team/);
        assert.equal((await desk().balcony(args())).exit, 0);
        assert.deepEqual(['site/AcrossTheSystem.docx', 'site/AcrossTheSystem.pdf'].map(bytes), first);
    });

    for (const name of ['AcrossTheSystem.docx', 'AcrossTheSystem.pdf']) {
        it(`writes nothing over a ${path.extname(name)} file that is not ours, unless --force is said`, async () => {
            pressed().write({ [`site/${name}`]: '%PDF-1.7 PK theirs' });
            const { exit, stderr } = await desk().balcony(args());
            assert.equal(exit, 2);
            assert.match(stderr, new RegExp(`site/${name} is there already, and Balcony did not write it\\.`));
            assert.equal(desk().read(`site/${name}`), '%PDF-1.7 PK theirs');
            assert.equal((await desk().balcony(args('--force'))).exit, 0);
        });
    }

    for (const format of ['docx', 'pdf']) {
        it(`says that the logo is no picture, and writes no ${format}`, async () => {
            const { exit, stderr } = await pressed()
                .write(TORN)
                .balcony(['handbook', 'sound.balcony', '--out', 'site', '--format', format]);
            assert.deepEqual(
                { exit, stderr: stderr.trim() },
                {
                    exit: 2,
                    stderr: 'balcony: The picture that the settings name as the logo cannot be read: save it anew as PNG or SVG.',
                },
            );
            assert.ok(!existsSync(desk().at('site')));
        });
    }

    it('takes the look of a Word file, and says what is wrong with what is none', async () => {
        assert.equal(
            (await pressed().balcony(args('--reference', 'sound.balcony'))).stderr.trim(),
            'balcony: sound.balcony cannot be the template: it is no Word file, or a broken one. Save it in Word as .docx or .dotx.',
        );
        assert.ok(!existsSync(desk().at('site')));
        assert.equal((await desk().balcony(['handbook', 'sound.balcony', '--out', 'site', '--format', 'docx'])).exit, 0);
        const own = ['handbook', 'sound.balcony', '--out', 'dressed', '--format', 'docx', '--reference', 'site/AcrossTheSystem.docx'];
        assert.deepEqual(await desk().balcony(own), { exit: 0, stdout: '', stderr: '' });
        const other = await desk().balcony(['handbook', 'sound.balcony', '--out', 'dressed', '--reference', 'site/AcrossTheSystem.docx']);
        assert.deepEqual(
            [other.exit, other.stderr.trim()],
            [2, 'balcony: A template (--reference) is for Word files: say --format docx with it.'],
        );
    });

    it('says what is missing where the command was taken out of its folder', async () => {
        desk().write({ 'sound.balcony': SOUND, 'shared.balcony': SHARED });
        const { exit, stderr } = await desk().balcony(args());
        assert.equal(exit, 2);
        assert.match(stderr, /What Balcony prints with is missing: .* Install Balcony again\./);
    });
});
