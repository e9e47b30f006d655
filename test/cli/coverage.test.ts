import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assertGolden } from '../support/golden.ts';
import { desks, SHARED, SOUND } from './support.ts';

const FELLOWSHIP = readFileSync(path.join(import.meta.dirname, '..', 'fixtures', 'samples', 'place-fellowship.balcony'), 'utf8');

interface Hours {
    least: number;
    most: number | null;
}
interface CoverageJson {
    version: number;
    programmes: {
        name: string;
        file: string;
        hours: Hours & { approximate: boolean; unstated: string[]; preparation: Hours; unallocated: Hours; optional: Hours };
        dimensions: { name: string; standing: string }[];
    }[];
}

describe('balcony coverage', () => {
    const desk = desks();

    it('gives the figures of each programme as JSON, and leaves standard output to it', async () => {
        desk().write({ 'sound.balcony': SOUND, 'fellowship.balcony': FELLOWSHIP, 'shared.balcony': SHARED });
        const { exit, stdout, stderr } = await desk().balcony(['coverage', '--format', 'json']);
        assert.deepEqual([exit, stderr], [0, '']);
        const { version, programmes } = JSON.parse(stdout) as CoverageJson;
        assert.equal(version, 1);
        const [fellowship, sound] = programmes;
        assert.deepEqual(
            [sound?.name, sound?.file, sound?.hours.least, sound?.hours.most, sound?.hours.approximate],
            ['AcrossTheSystem', 'sound.balcony', 331.5, 331.5, false],
        );
        const { hours } = fellowship ?? {};
        assert.deepEqual([hours?.least, hours?.most, hours?.approximate, hours?.unstated], [203.5, 270.5, true, ['Companion']]);
        assert.deepEqual(
            [hours?.preparation, hours?.unallocated, hours?.optional],
            [
                { least: 4, most: 4 },
                { least: 15.5, most: 15.5 },
                { least: 7, most: 7 },
            ],
        );
    });

    it('reads well at a terminal: the time in sentences, the ways of learning, and the map by shape and word', async () => {
        const plan = `programme Harbour "The harbour" {
    purpose "Pilots and hauliers run the harbour together."
    lasts 4 months
    live-project Quay "One quay" {
        takes 4 to 6 hours a week for 10 weeks
        targets doing.repurposing, being
        touches relating.empathy
        evidence "what became of the quay"
    }
    coaching { takes 6 sessions of 1 hour targets doing }
    mentoring Pilot "An old pilot" { targets being.humility }
    leader-conversation "Old hands" { takes 2 hours optional targets thinking.curiosity }
}
`;
        desk().write({ 'harbour.balcony': plan.replace('coaching {', 'coaching "Coaching" {') });
        const { exit, stdout } = await desk().balcony(['coverage', 'harbour.balcony']);
        assert.equal(exit, 0);
        assertGolden('cli/golden/coverage.txt', stdout);
        assert.deepEqual(
            stdout.split('\n').filter(line => [...line].length > 80),
            [],
        );
    });

    it('tells several programmes side by side, in the order of their files', async () => {
        desk().write({ 'b.balcony': SOUND, 'a.balcony': FELLOWSHIP, 'shared.balcony': SHARED });
        const { stdout } = await desk().balcony(['coverage']);
        assertGolden('cli/golden/portfolio.txt', stdout);
        assert.deepEqual(
            stdout.split('\n').filter(line => [...line].length > 80),
            [],
        );
    });

    it('tells them one after the other where that is asked for, but draws no picture of both', async () => {
        desk().write({ 'b.balcony': SOUND, 'a.balcony': FELLOWSHIP, 'shared.balcony': SHARED });
        const { stdout } = await desk().balcony(['coverage', '--by', 'phases']);
        assert.ok(stdout.indexOf('Northbridge Place Fellowship\na.balcony\n') === 0);
        assert.ok(stdout.indexOf('\n\nAcross the System\nb.balcony\n') > 0);
        const { exit, stderr } = await desk().balcony(['coverage', '--by', 'phases', '--format', 'svg', '--out', 'map.svg']);
        assert.equal(exit, 2);
        assert.match(stderr, /There are 2 programmes, and --by phases shows one\. Name its file/);
        assert.ok(!desk().files().includes('map.svg'));
    });

    it('writes to --out as a whole, with folders that are missing', async () => {
        desk().write({ 'sound.balcony': SOUND, 'shared.balcony': SHARED });
        const { exit, stdout } = await desk().balcony(['coverage', '--out', 'maps/sound.txt', 'sound.balcony']);
        assert.deepEqual([exit, stdout], [0, '']);
        assert.equal(desk().read('maps/sound.txt'), (await desk().balcony(['coverage', 'sound.balcony'])).stdout);
    });

    it('takes the settings that --config names in place of the workspace’s', async () => {
        desk().write({ 'sound.balcony': SOUND, 'shared.balcony': SHARED, 'short.json': '{ "hours": { "day": 6 } }' });
        const { stdout } = await desk().balcony(['coverage', '--format', 'json', '--config', 'short.json', 'sound.balcony']);
        const [programme] = (JSON.parse(stdout) as CoverageJson).programmes;
        assert.ok((programme?.hours.least ?? 0) < 331.5);
    });
});
