import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Document } from '../../publish/document/document.ts';
import { type Audience, AUDIENCES } from '../../publish/handbook/audience.ts';
import { documentAsMarkdown } from '../../publish/markdown/document.ts';
import { documentPage } from '../../publish/html/document/document-page.ts';
import { programmeFrom, programmesFrom } from '../support/programme.ts';
import { documentFor, handbookOf, textOf } from './support.ts';

const SAMPLES = readdirSync(path.join(import.meta.dirname, '..', 'fixtures', 'samples'))
    .sort()
    .map(name => readFileSync(path.join(import.meta.dirname, '..', 'fixtures', 'samples', name), 'utf8'));

/** Everything that is not for readers of a handbook, in a plan that brings findings; and a note for each of them. */
const PLAN = `
agency Trust "Trust" in health
role steward "Steward" { about "Keeps the house." }
programme Academy "Academy" {
    purpose "To mend."
    rationale "Hiddenrationale"
    accept no-coaching because "Hiddenreason" until 2099-01-01
    to decide "Hiddenquestion"
    starts 2027-03-01 lasts 10 months
    outcome End "People are well" { for participants measured by "a count" rationale "Hiddenoutcome" }
    cohort { 12 people supported by line-manager "meets her every month" endorsed by line-manager rationale "Hiddencohort" }
    authorised by "Board" { grants protected-time 20 days grants many-routes "each its own" note "Boardnote" "For the board." for sponsors }
    note "Everybody" "Said to all."
    note "Participants" "Said to participants." for participants
    note "Managers" "Said to managers." for line-manager
    note "Sponsors" "Said to sponsors." for sponsors
    note "Facilitators" "Said to facilitators." for facilitator
    note "Coaches" "Said to coaches." for coach
    phase One "One" {
        months 1 to 10 rationale "Hiddenphase"
        event Gathering "Gathering" {
            takes 2 days month 1 led by steward "Ann Other"
            theory-module Ideas "Ideas" { takes 1 day prepare 3 hours "Read it." bring "A pen" expect "A talk." practises systems-mapping targets thinking.curiosity
                evidence "a page" applied in Away note "Room" "Chairs in a ring." for facilitator rationale "Hiddenactivity" accept no-coaching because "Hiddenhere" }
        }
        secondment Away "Away" { takes 2 days a week for 6 weeks months 4 to 6 hosted by Trust targets perceiving.balcony }
        action-learning-set Sets "Sets" { takes 6 sessions of half a day groups of 4 with peers led by facilitator targets relating.honesty reflects on Away }
        task Sums "Sums" { takes 1 day with sponsors }
    }
    assessed by completion-record
}`;

const FORMATS: Readonly<Record<string, (document: Document) => string>> = { HTML: documentPage, Markdown: documentAsMarkdown };

describe('the handbook and the guides', () => {
    for (const audience of AUDIENCES) {
        it(`for the ${audience} say nothing of findings, acceptances, shares, rationales or what is to decide`, async () => {
            const programmes = [await programmeFrom(PLAN), ...(await programmesFrom(...SAMPLES))];
            for (const programme of programmes) {
                for (const [format, set] of Object.entries(FORMATS)) {
                    const text = set(documentFor(programme, { audience })).replace(/<style>[\s\S]*?<\/style>|<svg[\s\S]*?<\/svg>/g, '');
                    for (const said of ['Hidden', 'no-coaching', 'Peer groups start in the autumn', 'no-peer-learning', 'competency-only'])
                        assert.ok(!text.includes(said), `${programme.name} in ${format}: ${said}`);
                    assert.doesNotMatch(text.replaceAll(/\]\([^)]*\)|href="[^"]*"/g, ''), /\d ?%/, `a share in ${programme.name}`);
                }
            }
        });

        it(`for the ${audience} are well-formed, and lead only to what they hold`, async () => {
            const page = await handbookOf([PLAN], { audience });
            assert.deepEqual(page.faults, []);
            const ids = page.elements().flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'id').map(({ value }) => value));
            assert.equal(new Set(ids).size, ids.length);
            const links = page.elements('a').flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'href').map(({ value }) => value));
            assert.deepEqual(
                links.filter(href => href.startsWith('#') && !ids.includes(decodeURIComponent(href.slice(1)))),
                [],
            );
        });
    }

    for (const [audience, wanted] of [
        ['participant', ['all', 'participants']],
        ['line-manager', ['all', 'managers']],
        ['sponsor', ['all', 'sponsors']],
        ['facilitator', ['all', 'facilitators', 'coaches']],
    ] as const) {
        it(`for the ${audience} hold the notes that are for them, and no others`, async () => {
            const { text } = await handbookOf([PLAN], { audience });
            const said = ['all', 'participants', 'managers', 'sponsors', 'facilitators', 'coaches'];
            assert.deepEqual(
                said.filter(reader => text.includes(`Said to ${reader}.`)),
                wanted,
            );
            assert.equal(text.includes('Chairs in a ring.'), audience === 'facilitator');
            assert.equal(text.includes('For the board.'), audience === 'sponsor');
        });
    }

    const sectionOf = async (audience: Audience, id: string) => textOf((await handbookOf([PLAN], { audience })).at(id));

    it('tell a line manager what is asked of her, and how long her colleague is away beside what is protected', async () => {
        const asked = await sectionOf('line-manager', 'asked');
        for (const said of ['Meets her every month', 'Put your colleague forward.', 'are kept free: Gathering', 'during Away'])
            assert.ok(asked.includes(said), said);
        const time = await sectionOf('line-manager', 'time');
        assert.match(time, /The dashed line is what is protected for it: 14 hours a month\./);
        assert.match(time, /April 2027/);
        assert.match(
            await sectionOf('line-manager', 'helping'),
            /Before .*prepare for Ideas\. During .*back from Away\. Afterwards .*: a page\./,
        );
        assert.match(await sectionOf('line-manager', 'dates'), /March 2027 Gathering 2 days/);
    });

    it('tell a sponsor what she has given her word for, where she is needed and what it takes', async () => {
        assert.match(await sectionOf('sponsor', 'outcomes'), /People are well, measured by a count/);
        assert.match(await sectionOf('sponsor', 'word'), /Protected time: 20 days Many routes\. each its own/);
        assert.match(await sectionOf('sponsor', 'needed'), /Sums Months 1 to 10 1 day/);
        // Three groups of four for six half-days.
        assert.match(await sectionOf('sponsor', 'asks'), /Facilitator: 63 hours \(9 days\)/);
        assert.match(await sectionOf('sponsor', 'asks'), /Trust: 1,?008 hours \(144 days\)/);
    });

    it('give a facilitator a plan for each session, and the hours asked of each', async () => {
        const { audience } = { audience: 'facilitator' } as const;
        const gathering = await sectionOf(audience, 'part-Gathering');
        assert.match(gathering, /What Gathering holds, in order .*Ideas Theory module 1 day/);
        assert.match(gathering, /People 12 people .*Led by Ann Other \(Steward\)/);
        const ideas = await sectionOf(audience, 'part-Ideas');
        assert.match(ideas, /What it is for It is for curiosity \(ways of thinking\)\./);
        assert.match(ideas, /Before: 3 hours to prepare\. Before: Read it\. To bring: A pen During: A talk\./);
        assert.match(ideas, /Tools and materials Systems mapping: .* It is put to use in Away\. How learning shows A page/);
        assert.match(await sectionOf(audience, 'part-Sets'), /Groups 3 groups, side by side/);
        assert.match(await sectionOf(audience, 'delivery'), /Facilitator Leads Sets 63 hours 9 days/);
    });
});
