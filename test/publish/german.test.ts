import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { hasWords, wordsFor } from '../../publish/words/words.ts';
import { programmesFrom } from '../support/programme.ts';
import { handbookFor, Page } from './support.ts';

const sample = (name: string) => readFileSync(path.join(import.meta.dirname, '..', 'fixtures', 'samples', `${name}.balcony`), 'utf8');

describe('a handbook in German', () => {
    it('says its titles, dates, figures and sentences in German, and the plan in its own words', async () => {
        const [programme] = await programmesFrom(sample('place-fellowship'), sample('northbridge'));
        assert.ok(programme);
        const page = new Page(handbookFor(programme, { settings: { language: 'de' } }));
        const { text } = page;
        for (const said of [
            'Handbuch für Teilnehmende',
            '1. März 2027 (Spring 2027) und 6. September 2027 (Autumn 2027)',
            'Das Programm braucht etwa 203,5 bis 270,5 Stunden, dazu 1 Aktivität ohne Zeitangabe; freiwillig bis zu 7 Stunden mehr.',
            '4 bis 6 Stunden pro Woche, 30 Wochen lang',
            '6 Sitzungen von einem halben Tag',
            'Nach 10 Monaten und 36 Monaten',
            'Wählen Sie 2 von diesen 3.',
            'You follow one person from the ward to their front door.',
        ])
            assert.ok(text.includes(said), said);
        for (const english of ['The programme', 'months', 'hours', 'Key dates', 'Led by', 'Contents', 'Skip to'])
            assert.ok(!text.includes(english), english);
    });

    it('is written in English where a language has no words yet', () => {
        assert.deepEqual(['de-AT', 'en-US', 'cy'].map(hasWords), [true, true, false]);
        assert.equal(wordsFor('cy').day('2027-01-11'), '11 January 2027');
    });
});
