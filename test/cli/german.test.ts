import assert from 'node:assert/strict';
import { Page } from '../publish/support.ts';
import { desks } from './support.ts';

/** A plan whose own words are of no language, with strengths, acceptances, and something to decide. */
const PLAN = `programme Ufer "Ufer" {
    version "1" status for approval
    lasts 4 months
    outcome Steg "Steg" { for patients measured by "Kai" }
    cohort { 12 people }
    authorised by "Rat" { grants protected-time 5 hours a month grants ceding "Kai" }
    accept no-coaching because "Kai" until 2020-01-31
    phase Berg "Berg" {
        months 1 to 3
        live-project Kai "Kai" { takes 4 hours a week for 10 weeks hosted by each other with service-users targets doing.repurposing, being.courage serves Steg to decide "Kai" rationale "Kai" }
        theory-module Tal "Tal" { takes 3 hours led by expert targets thinking.curiosity applied in Kai }
    }
    phase Feld "Feld" { month 4 seminar Hof "Hof" { takes 2 hours targets relating.empathy } }
}
`;
const LATER = PLAN.replace('takes 4 hours', 'takes 5 hours')
    .replace('"Tal"', '"Tal 2"')
    .replace('targets relating.empathy', 'optional targets relating.honesty')
    .replace('month 4 seminar', 'month 4 coaching Bach "Bach" { takes 2 hours } seminar')
    .replace('version "1"', 'version "2"');

// What the rules find, and the names of rules, files and statements, are told in English whatever the settings say.
const ENGLISH =
    /\b(the|and|of|with|hours?|months?|time|phase by|what|how|when|reached|grounded|absent|targeted|touched|evidence|participant|activity|activities|written at|share|standing|nothing|changed|before|after|added|removed|renamed|retargeted|rescheduled|sound|decision|approved|accepted|outcome|served|review|comparison|findings?|line|working days)\b/gi;

/** What a page or text says in English, without what is told of findings and what is the plan's own text. */
function englishIn(text: string): string[] {
    return (text.match(ENGLISH) ?? []).sort();
}

describe('what is written for reviewers where the settings say German', () => {
    const desk = desks();
    const write = (plan: string, name: string) =>
        desk().write({
            [`${name}/plan.balcony`]: plan,
            [`${name}/balcony.config.json`]: '{ "handbook": { "language": "de" }, "rules": {} }',
        });

    /** A page without the parts that tell findings or show the text. */
    function ours(markup: string): string {
        const less = (id: string) => (text: string) =>
            text.replace(new RegExp(`<section class="part[^"]*" id="${id}".*?</section>`, 's'), '');
        return new Page(
            ['findings', 'accepted', 'text', 'sound', 'changes']
                .reduce((text, id) => less(id)(text), markup)
                .replace(/<code>.*?<\/code>/gs, ''),
        ).text;
    }

    it('is in German: the review as a page, Markdown and a Word file, with what changed', async () => {
        write(PLAN, 'a');
        write(LATER, 'b');
        const as = async (format: string, out: string) => {
            const { exit, stderr } = await desk().balcony([
                'review',
                'b/plan.balcony',
                '--since',
                'a/plan.balcony',
                '--format',
                format,
                '--out',
                out,
            ]);
            assert.deepEqual([exit, stderr], [0, ''], format);
        };
        await as('html', 'page.html');
        const markup = desk().read('page.html');
        assert.match(markup, /<html lang="de">/);
        assert.deepEqual(englishIn(ours(markup)), []);
        const { text } = new Page(markup);
        for (const said of [
            'Prüfbericht',
            'Was trägt',
            'Theorie wird angewendet: „Tal 2“.',
            'Was sich geändert hat seit a/plan.balcony',
            'Aufwand: 5 hours a week for 10 weeks (war 4 hours a week for 10 weeks)',
            'Neu ausgerichtet',
            'Nun freiwillig',
            'abgelaufen am 31. Januar 2020',
            '☐ Freigegeben',
            'Zur Freigabe',
        ])
            assert.ok(text.includes(said), said);
        await as('markdown', 'page.md');
        assert.match(desk().read('page.md'), /^## .*Was noch zu entscheiden ist$/m);
    });

    it('is in German: a comparison as a text and a page', async () => {
        write(PLAN, 'a');
        write(LATER, 'b');
        const { stdout } = await desk().balcony(['diff', 'a', 'b']);
        const [told = ''] = stdout.split('\nBefunde\n');
        assert.deepEqual(englishIn(told.replace(/takes.*|.*(?:hours|month).*/g, '')), []);
        assert.match(stdout, /Umbenannt +Aktivität „Tal 2“/);
        const page = (await desk().balcony(['diff', 'a', 'b', '--format', 'html'])).stdout;
        assert.match(new Page(page).text, /Was das an Zeit und Verteilung ändert/);
    });
});
