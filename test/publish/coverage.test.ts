import assert from 'node:assert/strict';
import { figuresOf } from '../../language/model/figures.ts';
import { DEFAULT_SETTINGS } from '../../language/settings/settings.ts';
import { coveragePage } from '../../publish/coverage/html.ts';
import { planned } from '../support/programme.ts';
import { attributeOf, type Element, Page, textOf } from './support.ts';

describe('the coverage page', function () {
    this.timeout(20_000);
    let page: Page;
    before(async () => {
        const programme = await planned(`
            lasts 4 months
            live-project Quay "One <quay>" { takes 4 to 6 hours a week for 10 weeks  targets doing.repurposing, being  touches relating.empathy  evidence "what became of it" }
            coaching Talks "Talks" { targets doing.repurposing }
            theory-module Ideas "Ideas" { takes 2 hours targets relating.empathy }
        `);
        page = new Page(
            coveragePage(
                [{ programme, figures: figuresOf(programme, DEFAULT_SETTINGS), file: 'plans/p.balcony', hours: DEFAULT_SETTINGS.hours }],
                {},
            ),
        );
    });
    const table = (caption: string): Element => {
        const found = page.elements('table').find(element => textOf(element).startsWith(caption));
        assert.ok(found, caption);
        return found;
    };
    const rowsOf = (caption: string) => {
        const inside = new Set<Element>();
        const collect = (element: Element) => {
            for (const child of element.childNodes)
                if ('tagName' in child) {
                    if (child.tagName === 'tr') inside.add(child);
                    collect(child);
                }
        };
        collect(table(caption));
        return [...inside].map(textOf);
    };

    it('is well-formed, and needs nothing else', () => {
        assert.deepEqual(page.faults, []);
        assert.deepEqual(page.elements('script', 'link', 'img', 'iframe'), []);
        for (const head of page.elements('th')) assert.match(attributeOf(head, 'scope') ?? '', /^(col|row|colgroup)$/);
    });

    it('writes out the figures that it draws', () => {
        assert.ok(page.text.includes('Participant time: 42 to 62 hours, and 1 activity states no time.'));
        const rows = rowsOf('Participant time by way of learning');
        assert.ok(rows.includes('Experience 40 to 60 hours 95 to 97%'), rows.join('\n'));
        assert.ok(rows.includes('Reflection no time is stated'));
        assert.ok(rows.includes('Skills none'));
    });

    it('tells the standing of each dimension by shape and by word', () => {
        const rows = rowsOf('How well each dimension');
        assert.ok(rows.includes('Ways of feeling ○ absent 0 of 2'), rows.join('\n'));
        assert.ok(rows.includes('Ways of relating ◔ named 1 of 3 2 hours Theory'));
        assert.ok(rows.some(row => row.startsWith('Ways of doing ● grounded 1 of 3 40 to 60 hours Experience, Reflection')));
    });

    it('maps activities by elements in words and shapes of growing weight, a whole dimension under each of its elements', () => {
        const rows = rowsOf('What each activity is for');
        const cells = (title: string) => rows.find(row => row.startsWith(title));
        assert.equal(
            cells('One <quay>'),
            'One <quay> E · touched ◆ evidence planned ◆ evidence planned ◆ evidence planned ◆ evidence planned ◆ evidence planned',
        );
        assert.equal(cells('Talks'), 'Talks R ◇ targeted');
    });

    it('draws unknown time as an empty bar with a dashed edge, and a range as a solid and a lighter one', () => {
        const bars = page.elements('rect').filter(element => attributeOf(element, 'height') !== '6');
        assert.deepEqual(
            bars.map(element => attributeOf(element, 'class') ?? `${attributeOf(element, 'fill')} ${attributeOf(element, 'width')}`),
            ['url(#mode-experience) 96.8%', 'url(#mode-experience) 95.2%', 'unknown', 'url(#mode-theory) 4.8%', 'url(#mode-theory) 3.2%'],
        );
    });
});
