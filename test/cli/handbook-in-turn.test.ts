import assert from 'node:assert/strict';
import { programmeText, sharedWords } from '../../bench/programmes.ts';
import { type KnownProgramme, loadInTurn } from '../../cli/load-in-turn.ts';
import { loadProgrammes } from '../../cli/load.ts';
import { figuresOf } from '../../language/model/figures.ts';
import { handbook } from '../../publish/handbook/handbook.ts';
import { documentPage } from '../../publish/html/document/document-page.ts';
import { Holding, quietIo } from './holding.ts';
import { desks, SHARED, SOUND, UNREADABLE } from './support.ts';

describe('a site of handbooks, made in turn', () => {
    const desk = desks();
    const io = () => quietIo(desk().folder);

    it('has the same pages as one for which all plans are held at once', async () => {
        const leaf = (name: string, more = '') => `programme ${name} "${name}" {\n    purpose "To learn"\n    ${more}\n}\n`;
        desk().write({
            'b/shared.balcony': sharedWords(),
            ...Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`b/p${n}.balcony`, programmeText(n)])),
            'b/twice.balcony': leaf('Programme1') + leaf('Programme2'),
            'b/several.balcony': leaf('North') + leaf('South', 'run Spring "Spring" { starts 2027-03-01 }'),
            'b/own-words.balcony': `agency Trust "Trust" in health\n${leaf('West', 'designed by Trust')}`,
            'b/uses-them.balcony': leaf('East', 'designed by Trust'),
            'b/torn.balcony': UNREADABLE,
            'a/balcony.config.json': '{}',
            'a/northbridge.balcony': SHARED,
            'a/sound.balcony': SOUND,
        });
        const { programmes } = await loadProgrammes([], {}, io(), () => {});
        const pages = programmes.map(({ programme, settings }) => {
            const figures = figuresOf(programme, settings);
            return documentPage(
                handbook(programme, { figures, hours: settings.hours, settings: settings.handbook, audience: 'participant' }),
            );
        });

        const { exit, stderr } = await desk().balcony(['handbook', '--out', 'site']);
        assert.equal(stderr, 'b/torn.balcony: something in it cannot be read, so the result may lack it. `balcony check` says what.\n');
        assert.equal(exit, 1);
        const links = [
            ...desk()
                .read('site/index.html')
                .matchAll(/<h2><a href="(.*?)">/g),
        ].map(([, address]) => address ?? '');
        assert.equal(links.length, 14);
        assert.deepEqual(
            links.map(address => desk().read(`site/${address}`)),
            pages,
        );
    });

    it('lets go of each programme before the next but one is read', async () => {
        desk().write({
            'shared.balcony': sharedWords(),
            ...Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`p${n}.balcony`, programmeText(n)])),
        });
        const { programmes, inTurn } = await loadInTurn([], {}, io(), () => {});
        const holding = new Holding();
        await inTurn(programmes, async ({ settings }: KnownProgramme, design) => {
            handbook(design, {
                figures: figuresOf(design, settings),
                hours: settings.hours,
                settings: settings.handbook,
                audience: 'participant',
            });
            await holding.came(design);
        });
        assert.equal(holding.counts.length, 8);
        assert.ok(Math.max(...holding.counts) <= 2, `Held at once: ${holding.counts.join(', ')}`);
    });
});
