import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { programmesFrom } from '../support/programme.ts';
import { saidIn } from '../support/said-in.ts';
import { attributeOf, handbookFor, handbookOf, Page, textOf } from './support.ts';

const textsIn = (folder: string): string[] =>
    readdirSync(folder)
        .filter(name => name.endsWith('.balcony'))
        .sort()
        .map(name => readFileSync(path.join(folder, name), 'utf8'));
const ROOT = path.resolve(import.meta.dirname, '..', '..');
const SAMPLES = textsIn(path.join(ROOT, 'test', 'fixtures', 'samples'));
const EXAMPLES = textsIn(path.join(ROOT, 'examples'));

/** A programme that says everything there is to say, each text of it a word that stands nowhere else. */
const EVERYTHING = `
framework Own "Wone" { source "Wsource" dimension inner "Winner" { about "Wdimension" grows through theory element calm "Wcalm" { about "Wcalmabout" } } }
agency A "Wagency" in health
agency B "Wother" in police
people users "Wusers" { about "Wusersabout" }
role steward "Wsteward" { about "Wstewardabout" }
reading Book "Wbook" { by "Wauthor" year 2020 link "https://example.org/book" about "Wbookabout" }
competency Skill "Wskill" { about "Wskillabout" }
kind walk "Wwalk" is experience { about "Wwalkabout" }
method talk "Wtalk" { about "Wtalkabout" }
programme P "Wprogramme" {
    purpose "Wpurpose" about "Wabout" uses Own place "Wplace" lasts 12 months followed up for 3 years from the start
    status for approval version "Wversion" approved by "Wapprover" on 2027-01-31
    designed by A, steward commissioned by B delivered by A funded by B
    outcome End "Wend" { about "Wendabout" for users measured by "wmeasure" reviewed at 18 months note "Wendnote" "Wendnotetext" }
    process outcome Way "Wway" { leads to End measured by "wwaymeasure" }
    learning outcome Able "Wable" { targets inner.calm assessed by talk "Wablehow" }
    cohort { about "Wcohort" 8 teams of 4 to 6 people from A, B at director chosen by talk endorsed by sponsors supported by line-manager "Wsupport" open to "Wopen" note "Wcohortnote" "Wcohortnotetext" }
    authorised by "Wsponsor" { about "Wsponsorabout" grants protected-time 20 days "Wgrant" note "Wsponsornote" "Wsponsornotetext" }
    run R "Wrun" { starts 2027-03-01 holds Gathering on 2027-03-08 at "Wheld" note "Wrunnote" "Wrunnotetext" }
    track T "Wtrack" { about "Wtrackabout" leaves out Visits note "Wtracknote" "Wtracknotetext" }
    strand S "Wstrand" { about "Wstrandabout" }
    phase One "Wphase" {
        months 1 to 6 about "Wphaseabout" note "Wphasenote" "Wphasenotetext"
        event Gathering "Wevent" {
            about "Weventabout" residential at "Weventplace" takes 2 days month 1 expect "Weventexpect" note "Weventnote" "Weventnotetext"
            walk Inside "Winside" { takes 1 hour with steward }
        }
        choice Visits "Wchoice" { about "Wchoiceabout" choose 1 note "Wchoicenote" "Wchoicenotetext" walk First "Wfirst" { takes 1 day } walk Second "Wsecond" { takes 2 days } }
        walk Main "Wmain" {
            about "Wmainabout" prepare 2 hours "Wprepare" prepare "Wprepareprose" expect "Wexpect" bring "Wbring" focus "Wfocus" evidence "Wevidence"
            takes 3 days with users, steward led by expert "Wexpert" hosted by A draws on Book trains Skill targets inner.calm serves End part of S on track T
            after Inside reflects on Inside note "Wmainnote" "Wmainnotetext"
        }
    }
    walk Loose "Wloose" { takes 1 day online }
    assessed by talk "Wassessed"
    note "Wnote" "Wnotetext"
    note "Wforus" "Wforustext" for participants
    note "Hiddennote" "Hiddennotetext" for facilitator
    rationale "Hiddenrationale"
    to decide "Hiddenquestion"
    accept no-coaching because "Hiddenreason"
}
`;

describe('the handbook', () => {
    it('holds every title, note and piece of prose that is for participants', async () => {
        const { text } = await handbookOf([EVERYTHING]);
        const words = [...new Set(EVERYTHING.match(/(?<=")[Ww][a-z]+(?=")/g))];
        assert.ok(words.length > 80);
        const missing = words.filter(word => !text.toLowerCase().includes(word.toLowerCase()));
        assert.deepEqual(missing, []);
    });

    it('says nothing of what is not for them: notes for others, rationales, what is to decide, acceptances', async () => {
        const { markup, text } = await handbookOf([EVERYTHING]);
        assert.ok(!markup.includes('Hidden'));
        assert.match(text, /One thing here is still to be confirmed\./);
    });

    for (const [what, texts] of [
        ['samples', SAMPLES],
        ['examples', EXAMPLES],
    ] as const) {
        it(`of each of the ${what} holds every title, note and piece of prose`, async () => {
            for (const programme of await programmesFrom(...texts)) {
                const { text } = new Page(handbookFor(programme));
                const plain = (said: string) => said.replace(/\s+/g, ' ').trim();
                const missing = saidIn(programme).filter(said => !text.toLowerCase().includes(plain(said).toLowerCase()));
                assert.deepEqual(missing, [], programme.name);
            }
        });
    }

    it('shows what somebody typed as text, wherever it stands', async () => {
        const hostile = `</style></title><script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)> ]]> --> \\" ' & \${x}`;
        const plan = EVERYTHING.replaceAll(/"[Ww][a-z]+"/g, text => `"${text.slice(1, -1)} ${hostile}"`).replace(
            'https://example.org/book',
            'javascript:alert(1)',
        );
        const page = await handbookOf([plan]);
        const typed = hostile.replaceAll('\\"', '"');
        assert.deepEqual(page.faults, []);
        assert.deepEqual(page.elements('script', 'img', 'iframe', 'object', 'embed', 'link', 'base', 'form'), []);
        const attributes = page.elements().flatMap(element => element.attrs);
        assert.deepEqual(
            attributes.filter(({ name }) => name.startsWith('on')),
            [],
        );
        assert.deepEqual(
            attributes.filter(({ name, value }) => name === 'href' && !/^(#|https:|mailto:)/.test(value)),
            [],
        );
        for (const word of ['Wprogramme', 'Wnotetext', 'Wexpect', 'Wevent', 'Wmainabout', 'Wheld', 'Wgrant', 'Wbook']) {
            assert.ok(page.text.includes(`${word} ${typed}`), `${word} does not come through as it was typed`);
        }
        assert.equal(textOf(page.elements('title')[0] ?? page.at('content')), `Wprogramme ${typed}`);
    });

    it('needs nothing else: no script, nothing fetched, and a policy that says so', async () => {
        const page = await handbookOf(SAMPLES);
        assert.deepEqual(page.elements('script', 'link', 'iframe', 'img'), []);
        assert.ok(!/url\((?!#|data:font\/woff2;base64,)|@import/.test(page.markup));
        const policy = page.elements('meta').find(element => attributeOf(element, 'http-equiv') === 'Content-Security-Policy');
        assert.equal(
            policy && attributeOf(policy, 'content'),
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:",
        );
    });

    it('is the same for the same programme, byte for byte', async () => {
        const [one, other] = await Promise.all([handbookOf([EVERYTHING]), handbookOf([EVERYTHING])]);
        assert.equal(one.markup, other.markup);
    });

    for (const [what, texts] of [
        ['a programme that says everything', [EVERYTHING]],
        ['one with runs, events and choices', [...SAMPLES.slice(3, 4), ...SAMPLES]],
        ['one that says nothing', ['programme P "P"']],
        [
            'one with things of one name',
            ['programme P "P" { phase "Same" { task "Same" task "Same" { } } task "Same" event "Same" { task "Same" } }'],
        ],
    ] as const) {
        describe(`of ${what}`, () => {
            let page: Page;
            before(async () => {
                page = await handbookOf(texts);
            });

            it('is well-formed', () => assert.deepEqual(page.faults, []));

            it('has a language, a title, one heading of the first rank, and none that skips a rank', () => {
                assert.equal(attributeOf(page.elements('html')[0] ?? page.at('content'), 'lang'), 'en-GB');
                const ranks = page.elements('h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) => Number(tagName.slice(1)));
                assert.deepEqual([ranks[0], ranks.filter(rank => rank === 1).length], [1, 1]);
                ranks.forEach((rank, at) => assert.ok(rank <= (ranks[at - 1] ?? 0) + 1, `rank ${rank} after ${ranks[at - 1]}`));
            });

            it('gives each address once, and every link within the page leads somewhere', () => {
                const ids = page.elements().flatMap(element => attributeOf(element, 'id') ?? []);
                assert.equal(new Set(ids).size, ids.length);
                const links = page.elements('a').map(element => attributeOf(element, 'href') ?? '');
                const lost = links.filter(href => href.startsWith('#') && !ids.includes(decodeURIComponent(href.slice(1))));
                assert.deepEqual(lost, []);
                assert.ok(links.includes('#content'));
            });

            it('has tables with captions and with heads that say what they are the head of', () => {
                for (const table of page.elements('table')) {
                    assert.ok(table.childNodes.some(node => node.nodeName === 'caption'));
                }
                for (const head of page.elements('th')) assert.match(attributeOf(head, 'scope') ?? '', /^(col|row)$/);
            });
        });
    }

    describe('of a programme with one run', () => {
        const PLAN = `agency A "A" in health
programme P "P" {
    purpose "To mend."
    starts 2027-03-01
    lasts 10 months
    phase Opening "Opening" { months 1 to 2  theory-module Ideas "Ideas" { takes 2 days targets thinking.curiosity } }
    phase Working "Working" {
        months 3 to 10
        secondment Away "Away" { takes 2 days a week for 6 weeks months 4 to 6 hosted by A targets perceiving.balcony }
        coaching Talks "Talks" { targets being.drive }
        action-learning-set Sets "Sets" { takes 6 sessions of half a day every 2 months with peers groups of 6 }
    }
}`;
        let page: Page;
        before(async () => {
            page = await handbookOf([PLAN]);
        });
        const textAt = (id: string) => textOf(page.at(id));

        it('says when, where, how long and with whom beside each activity', () => {
            assert.match(textAt('part-Away'), /When Months 4 to 6 June to August 2027 How long 2 days a week for 6 weeks Your host A/);
            assert.match(
                textAt('part-Sets'),
                /When Months 3 to 10, every 2 months How long 6 sessions of half a day With Peers and in groups of 6/,
            );
        });

        it('says the months of a phase, and its dates', () => {
            assert.match(textAt('phase-Working'), /^Working Months 3 to 10 · May to December 2027/);
        });

        it('tells the same figure of time as every tool, what it is a month, and what states none', () => {
            assert.match(
                textAt('time'),
                /The programme takes 119 hours, and 1 activity states no time\. On average that is about 12 hours a month\./,
            );
            assert.match(textAt('time'), /No time is stated yet for Talks; it comes on top\./);
        });

        it('draws the time-line twice, for wide and for narrow screens, each with its words, and a table behind it', () => {
            const drawings = page
                .elements('div')
                .filter(element => attributeOf(element, 'role') === 'img')
                .slice(0, 2);
            assert.deepEqual(
                drawings.map(element => attributeOf(element, 'class')),
                ['drawing wide', 'drawing narrow'],
            );
            for (const drawing of drawings) {
                assert.equal(attributeOf(drawing, 'aria-label'), 'The programme at a glance');
                assert.match(textAt(attributeOf(drawing, 'aria-describedby') ?? ''), /^2 phases and 4 activities/);
                for (const title of ['Opening', 'Ideas', 'Away', 'Talks', 'Sets']) assert.ok(textOf(drawing).includes(title), title);
            }
            const rows = page.elements('details').flatMap(element => textOf(element));
            assert.match(rows.join(' '), /Away Working Months 4 to 6; June to August 2027 2 days a week for 6 weeks Experience/);
        });

        it('puts a bar where its months are', () => {
            const bars = page
                .elements('rect')
                .filter(
                    element => attributeOf(element, 'fill') === 'url(#glance-wide-mode-experience)' && attributeOf(element, 'rx') === '2',
                )
                .map(element => [Number(attributeOf(element, 'x')), Number(attributeOf(element, 'width'))]);
            const [[x = 0, width = 0] = []] = bars;
            // Of ten months between the titles and the right edge, the fourth to the sixth.
            const month = (960 - 26 - 330) / 10;
            assert.ok(Math.abs(x - (330 + 3 * month)) <= 2 && Math.abs(width - 3 * month) <= 4, `${x}, ${width}`);
        });

        it('says where each way of leading is met, and where one is not', () => {
            const ways = textAt('ways');
            assert.match(ways, /Ways of perceiving .* The view from the balcony Away Ways of thinking/);
            assert.match(ways, /Ways of feeling [^]*? No part of the programme is aimed at this one in particular\. Ways of perceiving/);
        });
    });

    it('has no section where there is nothing to say', async () => {
        const page = await handbookOf(['programme P "P"']);
        assert.deepEqual(
            page.elements('section').map(element => attributeOf(element, 'id')),
            ['why', 'colophon'],
        );
    });

    it('says that dates are to be confirmed where a run has none', async () => {
        const page = await handbookOf(['programme P "P" { run Spring "Spring" { } task "T" { takes 1 day } }']);
        assert.match(textOf(page.at('dates')), /Spring The dates are to be confirmed\./);
    });

    it('tells the dates of every run, or of the one that is chosen', async () => {
        const all = textOf((await handbookOf(SAMPLES.slice(3))).at('dates'));
        assert.match(all, /Spring 2027 .*1 March 2027 .*Autumn 2027 .*6 September 2027/);
        const texts = [...SAMPLES.slice(3, 4), ...SAMPLES.filter((_, at) => at !== 3)];
        const one = textOf((await handbookOf(texts, { run: 'Autumn2027' })).at('dates'));
        assert.ok(one.includes('6 September 2027') && !one.includes('1 March 2027'));
    });
});
