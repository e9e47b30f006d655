import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { desks, FAULTY, SHARED, SOUND } from './support.ts';

const FELLOWSHIP = readFileSync(path.join(import.meta.dirname, '..', 'fixtures', 'samples', 'place-fellowship.balcony'), 'utf8');

describe('balcony handbook', () => {
    const desk = desks();
    const written = () =>
        desk()
            .files()
            .filter(file => file.startsWith('site/'));

    it('writes one page a programme, named for it, and says nothing on standard output', async () => {
        desk().write({ 'sound.balcony': SOUND, 'shared.balcony': SHARED });
        assert.deepEqual(await desk().balcony(['handbook', 'sound.balcony', '--out', 'site']), { exit: 0, stdout: '', stderr: '' });
        assert.deepEqual(written(), ['site/AcrossTheSystem.html']);
        assert.match(desk().read('site/AcrossTheSystem.html'), /^<!doctype html>\n<html lang="en-GB">/);
    });

    it('writes an index beside several, which leads to each', async () => {
        desk().write({ 'a.balcony': SOUND, 'b.balcony': FELLOWSHIP, 'shared.balcony': SHARED });
        await desk().balcony(['handbook', '--out', 'site']);
        assert.deepEqual(written(), ['site/AcrossTheSystem.html', 'site/PlaceFellowship.html', 'site/index.html']);
        const index = desk().read('site/index.html');
        assert.deepEqual(
            [...index.matchAll(/<h2><a href="(.*?)">(.*?)<\/a>/g)].map(([, address, title]) => [address, title]),
            [
                ['AcrossTheSystem.html', 'Across the System'],
                ['PlaceFellowship.html', 'Northbridge Place Fellowship'],
            ],
        );
    });

    it('gives every page a name of its own, on disks too that do not tell capitals from small letters', async () => {
        desk().write({
            'one/balcony.config.json': '{}',
            'one/a.balcony': 'programme Plan "One"\nprogramme index "Two"\n',
            'two/balcony.config.json': '{}',
            'two/b.balcony': 'programme plan "Three"\n',
        });
        await desk().balcony(['handbook', '--out', 'site']);
        assert.deepEqual(written(), ['site/Plan.html', 'site/index-2.html', 'site/index.html', 'site/plan-2.html']);
    });

    it('writes over its own pages, and the same bytes for the same plan', async () => {
        desk().write({ 'sound.balcony': SOUND, 'shared.balcony': SHARED });
        await desk().balcony(['handbook', 'sound.balcony', '--out', 'site'], { env: { SOURCE_DATE_EPOCH: '1' } });
        const first = desk().read('site/AcrossTheSystem.html');
        assert.equal((await desk().balcony(['handbook', 'sound.balcony', '--out', 'site'])).exit, 0);
        assert.equal(desk().read('site/AcrossTheSystem.html'), first);
    });

    it('writes nothing over a file that is not ours, unless --force is said', async () => {
        const theirs = '<!doctype html><title>Ours since 1998</title>';
        desk().write({ 'a.balcony': SOUND, 'b.balcony': FELLOWSHIP, 'shared.balcony': SHARED, 'site/PlaceFellowship.html': theirs });
        assert.deepEqual(await desk().balcony(['handbook', '--out', 'site']), {
            exit: 2,
            stdout: '',
            stderr: 'balcony: site/PlaceFellowship.html is there already, and Balcony did not write it. Choose another folder, or say --force to write over it.\n',
        });
        assert.deepEqual([written(), desk().read('site/PlaceFellowship.html')], [['site/PlaceFellowship.html'], theirs]);
        assert.equal((await desk().balcony(['handbook', '--out', 'site', '--force'])).exit, 0);
        assert.notEqual(desk().read('site/PlaceFellowship.html'), theirs);
    });

    it('tells the dates of one run only with --run, and refuses a run that is not there', async () => {
        desk().write({ 'b.balcony': FELLOWSHIP, 'shared.balcony': SHARED });
        await desk().balcony(['handbook', 'b.balcony', '--out', 'site', '--run', 'Autumn2027']);
        const page = desk().read('site/PlaceFellowship.html');
        assert.ok(page.includes('6 September 2027') && !page.includes('1 March 2027'));
        const missing = await desk().balcony(['handbook', 'b.balcony', '--out', 'site', '--run', 'Autum2027']);
        assert.deepEqual([missing.exit, missing.stderr], [2, 'balcony: There is no run Autum2027. Did you mean Autumn2027?\n']);
    });

    it('writes the guide of each reader that --for names, under a name of its own, and knows no others', async () => {
        desk().write({ 'sound.balcony': SOUND, 'shared.balcony': SHARED });
        for (const reader of ['participant', 'line-manager', 'sponsor', 'facilitator'])
            assert.equal((await desk().balcony(['handbook', 'sound.balcony', '--out', 'site', '--for', reader])).exit, 0);
        assert.deepEqual(written(), [
            'site/AcrossTheSystem-facilitator.html',
            'site/AcrossTheSystem-line-manager.html',
            'site/AcrossTheSystem-sponsor.html',
            'site/AcrossTheSystem.html',
        ]);
        assert.match(desk().read('site/AcrossTheSystem-sponsor.html'), /For sponsors, on one side/);
        const other = await desk().balcony(['handbook', 'sound.balcony', '--out', 'other', '--for', 'boss']);
        assert.equal(other.exit, 2);
        assert.match(other.stderr, /boss.*participant, line-manager, sponsor or facilitator/);
    });

    it('writes each format that --format names, once, and says what was meant where there is none of that name', async () => {
        desk().write({ 'sound.balcony': SOUND, 'shared.balcony': SHARED });
        const as = async (formats: string) => desk().balcony(['handbook', 'sound.balcony', '--out', 'site', '--format', formats]);
        assert.equal((await as('markdown, html,markdown')).exit, 0);
        assert.deepEqual(written(), ['site/AcrossTheSystem.html', 'site/AcrossTheSystem.md']);
        assert.match(desk().read('site/AcrossTheSystem.md'), /^<!-- Written by Balcony -->\n\n# Across the System\n/);
        const misspelt = await as('html,markdwn');
        assert.equal(misspelt.exit, 2);
        assert.match(misspelt.stderr, /--format cannot be html,markdwn\. .* Did you mean markdown\?/);
    });

    it('has the language, the organisation and the colours that the settings say', async () => {
        desk().write({
            'sound.balcony': SOUND,
            'shared.balcony': SHARED,
            'balcony.config.json':
                '{ "handbook": { "organisation": "Northbridge <Academy>", "language": "cy", "colours": ["#7a1f5c", "#e0a800"] } }',
        });
        await desk().balcony(['handbook', 'sound.balcony', '--out', 'site']);
        const page = desk().read('site/AcrossTheSystem.html');
        assert.ok(page.includes('<html lang="cy">'));
        assert.ok(page.includes('Northbridge &lt;Academy&gt;') && !page.includes('<Academy>'));
        assert.ok(page.includes('--accent:#7a1f5c'));
    });

    it('holds the organisation’s logo, found from the settings, and says what is wrong with it', async () => {
        const settings = (logo: string) => `{ "handbook": { "organisation": "Northbridge", "logo": "${logo}" } }`;
        desk().write({
            'sound.balcony': SOUND,
            'shared.balcony': SHARED,
            'art/mark.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
            'balcony.config.json': settings('art/mark.svg'),
        });
        await desk().balcony(['handbook', 'sound.balcony', '--out', 'site']);
        const source = /<img class="logo" src="data:image\/svg\+xml;base64,(.*?)" alt="Northbridge"/.exec(
            desk().read('site/AcrossTheSystem.html'),
        )?.[1];
        assert.equal(Buffer.from(source ?? '', 'base64').toString(), '<svg xmlns="http://www.w3.org/2000/svg"/>');
        desk().write({ 'balcony.config.json': settings('art/mrk.svg') });
        const missing = await desk().balcony(['handbook', 'sound.balcony', '--out', 'other']);
        assert.deepEqual(
            [missing.exit, missing.stderr],
            [2, 'balcony: art/mrk.svg cannot be read: there is no such file or folder. The settings name it as the logo.\n'],
        );
        desk().write({ 'balcony.config.json': settings('shared.balcony') });
        const other = await desk().balcony(['handbook', 'sound.balcony', '--out', 'other']);
        assert.deepEqual(
            [other.exit, other.stderr],
            [2, 'balcony: shared.balcony cannot be the logo: it should be a picture whose name ends in .svg, .png, .jpg, .jpeg, .webp.\n'],
        );
        assert.deepEqual(written(), ['site/AcrossTheSystem.html']);
    });

    it('says so where a colour of the organisation’s had to be darkened', async () => {
        desk().write({
            'sound.balcony': SOUND,
            'shared.balcony': SHARED,
            'balcony.config.json': '{ "handbook": { "colours": ["#ffe066", "#7a1f5c"] } }',
        });
        const { exit, stderr } = await desk().balcony(['handbook', 'sound.balcony', '--out', 'site']);
        assert.equal(exit, 0);
        const [, used] =
            /^The colour #ffe066 is too light on white paper; the handbooks have (#[0-9a-f]{6}) in its place\.\n$/.exec(stderr) ?? [];
        assert.ok(used !== undefined && desk().read('site/AcrossTheSystem.html').includes(`--accent:${used}`), stderr);
    });

    it('says nothing of findings, acceptances, shares or rationales', async () => {
        const plan = FAULTY.replace('lasts   3 months', 'lasts   3 months\n    rationale "The board wants it cheap."');
        desk().write({ 'faulty.balcony': plan, 'shared.balcony': SHARED });
        await desk().balcony(['handbook', 'faulty.balcony', '--out', 'site']);
        const page = desk()
            .read('site/ManagersAcademy.html')
            .replace(/<style>[\s\S]*?<\/style>/, '');
        for (const words of ['The board wants it cheap', 'Peer groups start in the autumn', 'no-peer-learning', 'competency-only', '%'])
            assert.ok(!page.includes(words), words);
    });
});
