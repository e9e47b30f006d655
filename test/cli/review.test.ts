import assert from 'node:assert/strict';
import { attributeOf, elementsWithin, Page, textOf } from '../publish/support.ts';
import { browsers, movedSideways, seriousFaults, showOn } from '../support/browser.ts';
import { assertGolden } from '../support/golden.ts';
import { EDITS, fiveEdits } from './five-edits.ts';
import { Desk, desks, SHARED, SOUND, UNREADABLE } from './support.ts';

/** A programme with something of everything that a review tells. */
const HARBOUR = `people dockers "People who work in the docks"

programme Harbour "The harbour" {
    purpose "Pilots and hauliers run the harbour *together*."
    version "3"
    status for approval
    lasts 4 months
    approved by "The steering group" on 2026-11-02
    rationale "One quay is small enough to fail safely."

    outcome Safe "Nobody is hurt on the quay" {
        for dockers
        measured by "accidents in a month"
    }
    process outcome Trust "Pilots and hauliers trust each other" { leads to Safe }
    learning outcome Alone "Everybody can say no"

    cohort {
        12 people
        to decide "Who chooses them?"
    }
    authorised by "The harbour board" {
        grants protected-time 2 days
    }

    phase Quay "On the quay" {
        months 1 to 2
        live-project OneQuay "One quay" {
            takes   6 hours a week for 8 weeks
            with    peers
            targets doing.repurposing, being
            touches relating.empathy
            serves  Trust
            evidence "what became of the quay"
        }
    }
    phase Office "In the office" {
        month 3
        coaching Talks "Talks" {
            led by  systems-leader
            takes   6 sessions of 1 hour
            targets doing
            serves  Trust
            rationale "Nobody thinks alone."
        }
    }
    accept experience-without-reflection because "The crew talk it over every evening." until 2026-12-31
    accept no-theory because "They know the theory." until 2030-01-01
}
`;
const DAY = { SOURCE_DATE_EPOCH: String(Date.UTC(2027, 0, 15) / 1000) };

describe('balcony review', function () {
    const desk = desks();
    const open = browsers();
    const review = async (...args: readonly string[]) => desk().balcony(['review', ...args], { env: DAY });
    const sections = (page: Page): Record<string, string> =>
        Object.fromEntries(page.elements('section').map(section => [attributeOf(section, 'id') ?? '', textOf(section)]));

    it('reads as prose in Markdown', async () => {
        desk().write({ 'harbour.balcony': HARBOUR });
        const { stdout, exit, stderr } = await review('harbour.balcony', '--format', 'markdown');
        assert.deepEqual([exit, stderr], [0, '']);
        assertGolden('cli/golden/review.md', stdout);
        assert.equal(stdout, (await review('harbour.balcony', '--format', 'markdown')).stdout);
    });

    it('tells what a committee has to know: version, status and date, what is sound first, and a place to decide', async () => {
        desk().write({ 'harbour.balcony': HARBOUR });
        const page = new Page((await review('harbour.balcony')).stdout);
        assert.deepEqual(page.faults, []);
        assert.deepEqual(page.elements('script', 'link', 'iframe'), []);
        const told = sections(page);
        assert.deepEqual(Object.keys(told), [
            'sound',
            'coverage',
            'balance',
            'logic',
            'delivery',
            'load',
            'findings',
            'decide',
            'accepted',
            'why',
            'decision',
            'behind',
        ]);
        for (const words of [
            'Status For approval',
            'Version 3',
            'Last changed 15 January 2027',
            'Approved The steering group, 2 November 2026',
            'Pilots and hauliers run the harbour together.',
        ])
            assert.ok(page.text.includes(words), words);
        assert.match(told['decide'] ?? '', /The cohort Who chooses them\? harbour\.balcony:20/);
        assert.match(told['why'] ?? '', /One quay is small enough to fail safely\..*Talks Nobody thinks alone\./);
        assert.match(told['decision'] ?? '', /☐ Approved.*☐ Approved with changes.*☐ Not yet.*Remarks.*Name.*Date/);
        assert.match(told['delivery'] ?? '', /Systems leader 72 hours 10\.3 days lead “Talks” \(12 times over\)/);
        assert.match(told['findings'] ?? '', /Outcomes and the long game .*harbour\.balcony:\d+ · [a-z-]+ · /);
    });

    it('marks an acceptance that has run out, and opens what it answered', async () => {
        desk().write({ 'harbour.balcony': HARBOUR });
        const told = sections(new Page((await review('harbour.balcony')).stdout));
        assert.match(
            told['accepted'] ?? '',
            /experience-without-reflection The crew talk it over every evening\. expired on 31 December 2026/,
        );
        assert.match(told['accepted'] ?? '', /no-theory They know the theory\. 1 January 2030/);
        assert.match(told['findings'] ?? '', /expired-acceptance/);
    });

    it('draws the threads, and tells them in words and as a table; what hangs loose too', async () => {
        desk().write({ 'harbour.balcony': HARBOUR });
        const page = new Page((await review('harbour.balcony')).stdout);
        const figure = page.at('logic-model');
        assert.match(
            textOf(figure),
            /“Nobody is hurt on the quay” is served by “One quay” and “Talks”, also through “Pilots and hauliers trust each other”/,
        );
        assert.ok(elementsWithin(figure, 'tr').some(row => textOf(row).startsWith('Everybody can say no learning outcome nothing')));
        assert.match(textOf(page.at('logic')), /What hangs loose: Nothing serves “Everybody can say no”\./);
    });

    it('names each of five edits since a revision, a day and a file, each leading to its lines in the text beside', async function () {
        const repository = fiveEdits(desk());
        desk().write({ 'earlier.balcony': repository.git('show', 'v1:plans/plan.balcony') });
        const expected = EDITS.map(({ says }) => says).sort();
        for (const since of ['v1', '2027-01-02', 'earlier.balcony']) {
            const { stdout, exit } = await review('plans/plan.balcony', '--since', since);
            assert.equal(exit, 0);
            const page = new Page(stdout);
            const table = page.elements('table').find(each => textOf(each).startsWith('What changed in the design'));
            assert.ok(table, since);
            const rows = elementsWithin(table, 'tr').slice(1);
            const said = rows.map(row => {
                const [what, of] = elementsWithin(row, 'th', 'td').map(textOf);
                return `${what ?? ''}: ${(of ?? '').charAt(0).toLowerCase()}${(of ?? '').slice(1)}`;
            });
            assert.deepEqual(said.sort(), expected, since);
            for (const row of rows) {
                const [link] = elementsWithin(row, 'a');
                assert.ok(link, textOf(row));
                assert.match(textOf(page.at((attributeOf(link, 'href') ?? '').slice(1))), /[−+] \d+|line \d+/);
            }
        }
        const { stdout } = await review('plans/plan.balcony', '--since', 'v6');
        assert.match(new Page(stdout).text, /What changed since v6.*Nothing changed\./);
    });

    it('says that a programme is new where an earlier version does not have it', async () => {
        const repository = fiveEdits(desk());
        repository.commit('v7', { 'plans/new.balcony': 'programme New "New" { lasts 2 months }' });
        const { stdout } = await review('plans/new.balcony', '--since', 'v1');
        assert.match(new Page(stdout).text, /The programme was not there then: all of it is new\./);
    });

    it('has the day and author of the last commit where nothing else gives a date, and never the clock’s', async () => {
        fiveEdits(desk());
        const at = async () => new Page((await desk().balcony(['review', 'plans/plan.balcony'])).stdout).text;
        assert.match(await at(), /Last changed 6 January 2027, by Ada Example/);
        desk().write({ 'plans/plan.balcony': desk().read('plans/plan.balcony').replace('Opening', 'The opening') });
        assert.match(await at(), /Last changed 6 January 2027, by Ada Example, and changed since/);
        desk().write({ 'plans/elsewhere.balcony': SOUND.replaceAll('AcrossTheSystem', 'Other') });
        assert.match(new Page((await desk().balcony(['review', 'plans/elsewhere.balcony'])).stdout).text, /Last changed Not known/);
    });

    it('writes a page for each of several programmes into a folder, and nothing over what is another’s', async () => {
        desk().write({ 'sound.balcony': SOUND, 'harbour.balcony': HARBOUR, 'shared.balcony': SHARED });
        const without = await review();
        assert.equal(without.exit, 2);
        assert.match(without.stderr, /There are 2 programmes\. Name the file of one, or say --out FOLDER/);
        assert.equal((await review('--out', 'reviews')).exit, 0);
        assert.deepEqual(
            desk()
                .files()
                .filter(file => file.startsWith('reviews/')),
            ['reviews/AcrossTheSystem.html', 'reviews/Harbour.html'],
        );
        desk().write({ 'reviews/Harbour.html': 'mine' });
        assert.equal((await review('--out', 'reviews')).exit, 2);
        assert.equal(desk().read('reviews/Harbour.html'), 'mine');
        assert.equal((await review('--out', 'reviews', '--force')).exit, 0);
        assert.notEqual(desk().read('reviews/Harbour.html'), 'mine');
    });

    it('writes of each of several what it writes of it alone, with what was found in it and in no other', async () => {
        const twice = HARBOUR.replace(/^programme Harbour .*/m, 'programme Haven "The haven" {').replace(/^people.*/m, '');
        desk().write({ 'sound.balcony': SOUND, 'shared.balcony': SHARED, 'harbour.balcony': `${HARBOUR}${twice}` });
        assert.equal((await review('--format', 'markdown', '--out', 'reviews')).exit, 0);
        assert.equal((await review('--format', 'markdown', 'sound.balcony', '--out', 'alone.md')).exit, 0);
        assert.equal(desk().read('reviews/AcrossTheSystem.md'), desk().read('alone.md'));
        // Two programmes of one file, which differ in their names and lines alone.
        const [harbour = '', haven = ''] = ['Harbour', 'Haven'].map(name =>
            desk()
                .read(`reviews/${name}.md`)
                .replaceAll(/(?<=harbour\.balcony:)\d+/g, '…'),
        );
        assert.match(haven, /harbour\.balcony:… · no-system-activity/);
        assert.equal(haven.replaceAll('The haven', 'The harbour').replaceAll('Haven', 'Harbour'), harbour);
    });

    it('ends with 2 where there are shared declarations alone or no such version, and with 1 where something cannot be read', async () => {
        desk().write({ 'shared.balcony': SHARED, 'harbour.balcony': HARBOUR, 'torn.balcony': UNREADABLE });
        assert.equal((await review('shared.balcony')).exit, 2);
        const missing = await review('harbour.balcony', '--since', 'v1', '--out', 'review.html');
        assert.equal(missing.exit, 2);
        assert.match(missing.stderr, /There is no file v1, and this folder is in no git repository/);
        assert.ok(!desk().files().includes('review.html'));
        const torn = await review('torn.balcony', '--out', 'torn.html');
        assert.equal(torn.exit, 1);
        assert.match(torn.stderr, /something in it cannot be read/);
        assert.ok(desk().files().includes('torn.html'));
    });

    it('shows whatever somebody typed as text', async () => {
        const hostile = '<script>alert(1)</script> [go](javascript:alert(1))';
        desk().write({ 'harbour.balcony': HARBOUR.replaceAll('Talks"', `${hostile}"`).replace('Nobody thinks alone.', hostile) });
        const page = new Page((await review('harbour.balcony')).stdout);
        assert.deepEqual(page.elements('script'), []);
        assert.deepEqual(
            page.elements('a').filter(link => /^javascript/i.test(attributeOf(link, 'href') ?? '')),
            [],
        );
        const { stdout } = await review('harbour.balcony', '--format', 'markdown');
        assert.doesNotMatch(stdout, /(?<!\\)<script|(?<!\\)\]\(javascript/);
    });

    describe('in a browser', () => {
        const PAGES = {
            'the review': ['review', 'plans/plan.balcony', '--since', 'v1'],
            'the map': ['coverage', 'plans/plan.balcony', '--format', 'html'],
            'the portfolio': ['coverage', 'plans', '--format', 'html'],
            'the comparison': ['diff', 'v1:plans/plan.balcony', 'plans/plan.balcony', '--format', 'html'],
        } as const;
        /** What is made for reviewers, of a programme that changed and of two side by side; once for all that is asked of it. */
        const pages = new Map<string, string>();
        before(async () => {
            const own = new Desk();
            fiveEdits(own);
            own.write({ 'plans/harbour.balcony': HARBOUR });
            for (const [name, args] of Object.entries(PAGES)) pages.set(name, (await own.balcony(args, { env: DAY })).stdout);
            own.clear();
        });

        for (const name of Object.keys(PAGES))
            it(`finds no serious fault of access in ${name}, and moves nothing sideways but tables and drawings of their own width`, async () => {
                const page = await open(pages.get(name)!);
                // Each width and each scheme: colours are the same at all widths, and what is where in both schemes.
                for (const [width, scheme] of [
                    [390, 'light'],
                    [1280, 'dark'],
                    [1920, 'light'],
                ] as const) {
                    await showOn(page, { width, scheme });
                    assert.equal(await movedSideways(page), 0, `${width} pixels`);
                    assert.deepEqual(await seriousFaults(page), [], `${scheme}, ${width} pixels`);
                }
            });

        it('lets the keyboard reach every cell of the map, and follow it', async () => {
            desk().write({ 'harbour.balcony': HARBOUR });
            const { stdout } = await desk().balcony(['coverage', 'harbour.balcony', '--format', 'html']);
            const page = await open(stdout);
            const cells = await page.locator('.map td a').count();
            assert.equal(cells, (6 + 19) * 2);
            const reached = new Set<string>();
            await page.locator('.map').first().focus();
            for (let at = 0; at < cells; at++) {
                await page.keyboard.press('Tab');
                reached.add((await page.locator(':focus').getAttribute('aria-label')) ?? '');
            }
            assert.equal(reached.size, cells);
            assert.ok(reached.has('Repurposing, in On the quay: 1 evidence planned'));
            await page.getByLabel('Repurposing, in On the quay: 1 evidence planned').focus();
            await page.keyboard.press('Enter');
            assert.match(await page.locator(':target').innerText(), /One quay/);
        });
    });
});
