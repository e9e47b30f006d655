import assert from 'node:assert/strict';
import { figuresOf } from '../../language/model/figures.ts';
import { DEFAULT_SETTINGS } from '../../language/settings/settings.ts';
import { coverageDocument } from '../../publish/coverage/document.ts';
import type { ToldEntry } from '../../publish/coverage/entry.ts';
import { coverageSvg } from '../../publish/coverage/svg.ts';
import { documentPage } from '../../publish/html/document/document-page.ts';
import { wordsFor } from '../../publish/words/choose.ts';
import { planned } from '../support/programme.ts';
import { attributeOf, type Element, elementsWithin, Page, textOf } from './support.ts';

const QUAY = `
    lasts 4 months
    phase Making "Making" {
        months 1 to 3
        live-project Quay "One <quay>" { takes 4 to 6 hours a week for 10 weeks  targets doing.repurposing, being  touches relating.empathy  evidence "what became of it" }
        coaching Talks "Talks" { targets doing.repurposing }
    }
    phase Telling "Telling" {
        month 4
        theory-module Ideas "Ideas" { takes 2 hours targets relating.empathy }
    }
`;

async function entryOf(statements: string): Promise<ToldEntry> {
    const programme = await planned(statements);
    return {
        programme,
        figures: figuresOf(programme, DEFAULT_SETTINGS),
        file: 'plans/p.balcony',
        hours: DEFAULT_SETTINGS.hours,
        words: wordsFor('en-GB'),
    };
}

describe('the coverage page', () => {
    let page: Page;
    before(async () => {
        page = new Page(documentPage(coverageDocument(await entryOf(QUAY), { settings: {}, behind: true })));
    });
    const table = (caption: string): Element => {
        const found = page.elements('table').find(element => textOf(element).startsWith(caption));
        assert.ok(found, caption);
        return found;
    };
    const rowsOf = (caption: string) => elementsWithin(table(caption), 'tr').map(textOf);

    it('is well-formed, and needs nothing else', () => {
        assert.deepEqual(page.faults, []);
        assert.deepEqual(page.elements('script', 'link', 'img', 'iframe'), []);
        for (const head of page.elements('th')) assert.match(attributeOf(head, 'scope') ?? '', /^(col|row|colgroup)$/);
    });

    it('writes out the figures that it draws', () => {
        assert.ok(page.text.includes('Participant time: 42 to 62 hours, and 1 activity states no time.'));
        const rows = rowsOf('Participant time by way of learning');
        assert.ok(rows.includes('Experience 95 to 97% 40 to 60 hours'), rows.join('\n'));
        assert.ok(rows.includes('Reflection not known no time is stated'));
        assert.ok(rows.includes('Skills none'));
        assert.deepEqual(rowsOf('Participant time by phase').slice(1), ['Making 95 to 97% 40 to 60 hours', 'Telling 3 to 5% 2 hours']);
    });

    it('tells the standing of each dimension by shape and by word', () => {
        const rows = rowsOf('How well each dimension');
        assert.ok(rows.includes('Ways of feeling absent 0 of 2'), rows.join('\n'));
        assert.ok(rows.includes('Ways of relating named 1 of 3 2 hours Theory'));
        assert.ok(rows.some(row => row.startsWith('Ways of doing grounded 1 of 3 40 to 60 hours Experience, Reflection')));
        const standings = elementsWithin(table('What is reached'), 'td').filter(cell => attributeOf(cell, 'class')?.startsWith('standing'));
        assert.equal(standings.length, 6 + 19);
        for (const cell of standings) {
            assert.equal(attributeOf(cell, 'class'), `standing ${textOf(cell)}`);
            assert.equal(elementsWithin(cell, 'svg').length, 1);
        }
    });

    it('leads from every cell of the map to what is behind it, spoken in words', () => {
        const links = elementsWithin(table('What is reached'), 'a');
        assert.equal(links.length, (6 + 19) * 2);
        const spoken = links.map(link => attributeOf(link, 'aria-label') ?? '');
        assert.ok(spoken.includes('Repurposing, in Making: 2 activities (1 evidence planned, 1 targeted)'), spoken.join('\n'));
        assert.ok(spoken.includes('Courage, in Making: 1 evidence planned'));
        assert.ok(spoken.includes('Commitment, in Telling: nothing'));
        const behind = (label: string) => {
            const link = links.find(each => attributeOf(each, 'aria-label') === label);
            return textOf(page.at((link && attributeOf(link, 'href')?.slice(1)) ?? ''));
        };
        assert.equal(
            behind('Repurposing, in Making: 2 activities (1 evidence planned, 1 targeted)'),
            'One <quay> evidence planned 40 to 60 hours Experience Making plans/p.balcony:6 Talks targeted no time is stated Reflection Making plans/p.balcony:7',
        );
        assert.equal(behind('Empathy, in Making: 1 touched'), 'One <quay> touched 40 to 60 hours Experience Making plans/p.balcony:6');
        assert.equal(behind('Commitment, in Telling: nothing'), 'Absent');
    });

    it('lists together, at the end, what nothing targets or touches', () => {
        const text = textOf(page.elements('main')[0] ?? assert.fail('no main'));
        assert.match(
            text.replaceAll(/\s+/g, ' '),
            /Absent Nothing in this programme targets or touches: Ways of feeling, with all its elements Ways of perceiving, with all its elements Ways of thinking, with all its elements Ways of relating: Honesty and authenticity, Self-awareness/,
        );
        assert.doesNotMatch(text, /Self-awareness: absent/);
    });

    it('draws unknown time as an empty bar with a dashed edge, and a range as a solid and a lighter one', () => {
        const bars = elementsWithin(table('Participant time by way of learning'), 'rect');
        assert.deepEqual(
            bars.map(element => attributeOf(element, 'class') ?? `${attributeOf(element, 'fill')} ${attributeOf(element, 'width')}`),
            ['url(#mode-experience) 96.8%', 'url(#mode-experience) 95.2%', 'unknown', 'url(#mode-theory) 4.8%', 'url(#mode-theory) 3.2%'],
        );
    });

    it('tells the load month by month, with a chart', () => {
        const rows = rowsOf('Hours of one participant, month by month');
        assert.deepEqual(rows, [
            'When Hours What falls there',
            'Month 1 13.3 to 20 hours One <quay>',
            'Month 2 13.3 to 20 hours One <quay>',
            'Month 3 13.3 to 20 hours One <quay>',
            'Month 4 2 hours Ideas',
        ]);
        assert.ok(page.text.includes('Months 1 to 3 ask the most: 13.3 to 20 hours each.'));
    });

    it('says what is protected above the chart, where no bar can reach the words, and names no month over another', async () => {
        const entry = await entryOf(`${QUAY.replace('lasts 4', 'lasts 15')}
            authorised by "Board" { grants protected-time 10 hours a month }
            phase Early "Early" { before the start diagnostic Mirror "Mirror" { takes 3 hours } }
            phase Late "Late" { after the end celebration Done "Done" { takes 3 hours } }`);
        const drawn = new Page(documentPage(coverageDocument(entry, { settings: {}, behind: false })));
        const [wide, narrow] = elementsWithin(drawn.at('load-chart'), 'svg');
        assert.ok(wide && narrow);
        for (const chart of [wide, narrow]) {
            const key = elementsWithin(chart, 'text').find(text => textOf(text).startsWith('Protected: 10 hours'));
            const highest = Math.min(...elementsWithin(chart, 'rect').map(bar => Number(attributeOf(bar, 'y'))));
            assert.ok(key && Number(attributeOf(key, 'y')) < highest, chart.tagName);
        }
        const labels = (chart: Element) => elementsWithin(chart, 'text').map(textOf).slice(-20).join(' ');
        assert.match(labels(wide), /Before 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 After/u);
        assert.match(labels(narrow), /Before 2 4 6 8 10 12 14 After/u);
    });
});

describe('the coverage map as a picture', () => {
    it('stands by itself: its title, what it shows in words, text as text, no script and nothing fetched', async () => {
        const svg = coverageSvg(await entryOf(QUAY));
        const picture = new Page(svg.slice(svg.indexOf('<svg')));
        const wordsOf = (name: string) => picture.elements(name).map(textOf).join();
        assert.equal(wordsOf('title'), 'P: what it covers');
        assert.equal(
            wordsOf('desc'),
            'What is reached of Systems leadership, by phase. Grounded: Ways of doing. Reached: Ways of being. Named: Ways of relating. ' +
                'Absent: Ways of feeling, Ways of perceiving and Ways of thinking. Nothing targets Honesty and authenticity, Self-awareness, Narrative and Enabling others.',
        );
        const texts = picture.elements('text').map(textOf);
        for (const word of ['Making', 'Telling', 'Months 1 to 3', 'Ways of doing', 'Repurposing', 'grounded', 'evidence planned'])
            assert.ok(texts.includes(word), word);
        assert.deepEqual(picture.elements('script', 'image', 'foreignobject', 'a'), []);
        assert.ok(!/(href|src|url\(|@import|on\w+=)/.test(svg));
    });

    it('shows its colours to programs that know no variables, and others where the reader’s are dark or forced', async () => {
        const svg = coverageSvg(await entryOf(QUAY));
        assert.ok(!svg.includes('var('));
        assert.match(svg, /prefers-color-scheme:dark\){[^}]*}.*forced-colors:active/);
    });

    it('has activities across where it is asked to, in the order in which they are held', async () => {
        const svg = coverageSvg(await entryOf(QUAY), 'activities');
        const texts = new Page(svg).elements('text').map(textOf);
        const at = ['One <quay>', 'Talks', 'Ideas'].map(title => texts.indexOf(title));
        assert.ok(
            at.every((place, i) => place >= 0 && place > (at[i - 1] ?? -1)),
            String(at),
        );
    });
});
