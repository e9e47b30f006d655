import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { figuresOf } from '../../language/model/figures.ts';
import { portfolioOf } from '../../language/model/portfolio.ts';
import { DEFAULT_SETTINGS } from '../../language/settings/settings.ts';
import { coverageDocument } from '../../publish/coverage/document.ts';
import { coverageSvg } from '../../publish/coverage/svg.ts';
import { coverageAsText } from '../../publish/coverage/text.ts';
import { documentPage } from '../../publish/html/document/document-page.ts';
import { portfolioDocument } from '../../publish/portfolio/document.ts';
import { portfolioEntry } from '../../publish/portfolio/entry.ts';
import { portfolioAsText } from '../../publish/portfolio/text.ts';
import { hasWords, wordsFor } from '../../publish/words/choose.ts';
import { planned, programmesFrom } from '../support/programme.ts';
import { handbookFor, Page } from './support.ts';

const sample = (name: string) => readFileSync(path.join(import.meta.dirname, '..', 'fixtures', 'samples', `${name}.balcony`), 'utf8');

/** A plan that says something in every place, in no language. */
const PLAN = `
    version "7" status draft
    lasts 4 months
    outcome Ufer "Ufer" { for patients leads to Steg }
    process outcome Steg "Steg" { }
    cohort { 12 people }
    authorised by "Rat" { grants protected-time 5 hours a month }
    run R1 "R1" { starts 2027-03-01 }
    run R2 "R2" { starts 2027-09-06 }
    track Kurz "Kurz" { lasts 3 months leaves out Tal }
    phase Berg "Berg" {
        months 1 to 3
        live-project Kai "Kai" { takes 4 to 6 hours a week for 10 weeks hosted by each other targets doing.repurposing, being touches relating.empathy evidence "Kai" serves Ufer }
        coaching Tal "Tal" { targets doing.repurposing led by coach one to one }
    }
    phase Feld "Feld" { month 4 theory-module Hof "Hof" { optional takes 2 hours targets relating.empathy } }
`;

/** Words of ours that no German page says. Names of the language's own (rules, files) are not among them. */
const ENGLISH =
    /\b(the|and|of|with|hours?|months?|time|phase by|what|how|when|reached|grounded|absent|targeted|touched|evidence|participant|activity|activities|written|share|standing|nothing|changed|before|after|added|removed)\b/gi;

function englishIn(text: string): string[] {
    return text.match(ENGLISH) ?? [];
}

/** What a catalogue says, place by place: its texts, and how many gaps its sentences have. */
function placesIn(words: unknown, at = ''): Map<string, string> {
    if (typeof words === 'string') return new Map([[at, words]]);
    if (typeof words === 'function') return new Map([[at, '(sentence)']]);
    if (typeof words !== 'object' || words === null) return new Map();
    return new Map(Object.entries(words).flatMap(([name, inside]) => [...placesIn(inside, `${at}.${name}`)]));
}

describe('a handbook in German', () => {
    it('calls the sectors of a host what German calls them', async () => {
        const programme = await planned('shadowing Weg "Weg" { takes 1 day hosted by any in culture, voluntary }');
        const { text } = new Page(handbookFor(programme, { settings: { language: 'de' } }));
        assert.match(text, /Eine Organisation aus: Kultur oder Freie Träger/);
    });

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

describe('what is written for reviewers, in German', () => {
    const settings = { language: 'de' };
    const entry = async () => {
        const programme = await planned(PLAN);
        return {
            programme,
            figures: figuresOf(programme, DEFAULT_SETTINGS),
            file: 'p.balcony',
            hours: DEFAULT_SETTINGS.hours,
            words: wordsFor('de'),
        };
    };

    it('says everything that English says: no place of the catalogue is missing, and hardly any is the same', () => {
        const [english, german] = [placesIn(wordsFor('en-GB')), placesIn(wordsFor('de'))];
        assert.deepEqual([...german.keys()].sort(), [...english.keys()].sort());
        // Words that are the same in both languages.
        const SAME = ['Name', 'Version', 'Status', 'Phase', 'phase', 'Dimension', 'Portfolio', 'System', '(sentence)'];
        const same = [...english].filter(([at, said]) => said !== '' && german.get(at) === said && !SAME.includes(said));
        assert.deepEqual(same, []);
    });

    it('tells coverage without an English word, as a page, a picture and a text', async () => {
        const told = await entry();
        const page = new Page(documentPage(coverageDocument(told, { settings, behind: true })));
        for (const text of [page.text, new Page(`<!doctype html><title>x</title>${coverageSvg(told)}`).text, coverageAsText(told)]) {
            assert.deepEqual(englishIn(text), []);
            assert.match(text, /verankert|erreicht/);
        }
        assert.match(page.markup, /<html lang="de">/);
        assert.match(page.text, /Umwidmen/);
        assert.deepEqual(
            page.elements('a').flatMap(link => englishIn(link.attrs.find(({ name }) => name === 'aria-label')?.value ?? '')),
            [],
        );
    });

    it('tells a portfolio without an English word, as a page and a text', async () => {
        const { entry: one, programme } = portfolioEntry(await entry());
        const portfolio = portfolioOf([one, one]);
        const page = new Page(documentPage(portfolioDocument(portfolio, [programme, programme], { settings, behind: true })));
        assert.deepEqual(englishIn(page.text), []);
        assert.deepEqual(englishIn(portfolioAsText(portfolio, wordsFor('de')).replace('balcony coverage FILE', '')), []);
        assert.match(page.text, /2 Programme im Vergleich/);
    });
});
