import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { format } from '../../../language/formatting/format.ts';
import { isProgramme } from '../../../language/generated/ast.ts';
import { readProgramme } from '../../../language/model/design/read-design.ts';
import { inHouseStyle } from '../../../language/refactoring/in-house-style.ts';
import type { TextChange } from '../../../language/refactoring/refactoring.ts';
import { shifting, spanning, stepOf } from '../../../language/refactoring/reschedule.ts';
import type { Phase, PlanItem } from '../../../language/model/design/design.ts';
import { Workspace } from '../../support/workspace.ts';

const PLAN = `programme P "P" {
    starts 2027-01-11

    phase "Opening" {
        months 3 to 5 // as the sponsors wish

        event "Away" {
            month 4
            takes 3 days

            seminar "A talk" { takes 2 hours }
        }

        coaching "Coaching" {
            // Each of them after a course.
            month 3, 4, 5
            takes 6 hours
        }

        webinar "A call" { weeks 12 to 14 }

        sponsor-meeting "Half way" { on 2027-04-12 }
    }

    phase "Working" { lasts 3 months }

    celebration "The last evening" { after the end }
}
`;

type Thing = Phase | PlanItem;

/** The text after changes of what has a title in it. */
async function changed(text: string, title: string, changes: (thing: Thing) => TextChange[]): Promise<string> {
    const workspace = await Workspace.of({ 'plan.balcony': text });
    const document = workspace.document('plan.balcony');
    const [node] = document.parseResult.value.declarations.filter(isProgramme);
    const design = readProgramme(node!, workspace.services);
    const thing = [...design.phases, ...design.everything].find(each => each.title === title)!;
    const edits = inHouseStyle(text, format(document).length === 0, changes(thing), workspace.services);
    await workspace.close();
    assert.ok(edits);
    return TextDocument.applyEdits(document.textDocument, edits);
}
const shifted = (title: string, by: number, text = PLAN) => changed(text, title, thing => shifting(thing, by));

/** The lines that are not as they were, as they are now. */
const news = (text: string) =>
    text
        .split('\n')
        .filter(line => !PLAN.split('\n').includes(line))
        .map(line => line.trim());

describe('moving something along the months', () => {
    it('writes other months, weeks and days in their place, and nothing else', async () => {
        assert.deepEqual(news(await shifted('Away', 2)), ['month 6']);
        assert.deepEqual(news(await shifted('Coaching', 1)), ['month 4, 5, 6']);
        assert.deepEqual(news(await shifted('A call', -3)), ['webinar "A call" { weeks 9 to 11 }']);
        assert.deepEqual(news(await shifted('Half way', 1)), ['sponsor-meeting "Half way" { on 2027-04-19 }']);
    });

    it('takes along what is in it', async () => {
        assert.deepEqual(news(await shifted('Opening', 1)), [
            'months 4 to 6 // as the sponsors wish',
            'month 5',
            'month 4, 5, 6',
            'webinar "A call" { weeks 16 to 18 }',
            'sponsor-meeting "Half way" { on 2027-05-12 }',
        ]);
    });

    it('goes no further back than the first month', async () => {
        assert.deepEqual(news(await shifted('Opening', -9)), [
            'months 1 to 3 // as the sponsors wish',
            'month 2',
            'month 1, 2, 3',
            'webinar "A call" { weeks 3 to 5 }',
            'sponsor-meeting "Half way" { on 2027-02-12 }',
        ]);
    });

    it('leaves alone what says no months of its own', async () => {
        for (const title of ['A talk', 'Working', 'The last evening']) assert.equal(await shifted(title, 1), PLAN, title);
    });

    it('and back again gives the very text, whatever is moved by how much', () =>
        fc.assert(
            fc.asyncProperty(
                fc.constantFrom('Opening', 'Away', 'Coaching', 'A call', 'Half way'),
                fc.integer({ min: 1, max: 30 }),
                async (title, by) => {
                    assert.equal(await shifted(title, -by, await shifted(title, by)), PLAN);
                },
            ),
            { numRuns: 12 },
        ));
});

describe('saying when something is', () => {
    const said = (title: string, from: number, to: number, lasts = false) =>
        changed(PLAN, title, thing => spanning(thing, stepOf(thing) === 'week' && !thing.on ? 'week' : 'month', from, to, lasts));

    it('writes it in place of what was said', async () => {
        assert.deepEqual(news(await said('Away', 4, 5)), ['months 4 to 5']);
        assert.deepEqual(news(await said('Opening', 3, 3)), ['month 3 // as the sponsors wish']);
        assert.deepEqual(news(await said('A call', 12, 15)), ['webinar "A call" { weeks 12 to 15 }']);
        assert.deepEqual(news(await said('Half way', 4, 4)), ['sponsor-meeting "Half way" { month 4 }']);
        assert.deepEqual(news(await said('The last evening', 8, 8)), ['celebration "The last evening" { month 8 }']);
    });

    it('begins the body with it, where nothing was said', async () => {
        assert.match(await said('A talk', 4, 4), /seminar "A talk" \{\s*month 4\s+takes 2 hours\s*\}/);
    });

    it('lets a phase that follows another say how long it lasts', async () => {
        assert.deepEqual(news(await said('Working', 6, 9, true)), ['phase "Working" { lasts 4 months }']);
        assert.deepEqual(news(await said('Working', 7, 9)), ['phase "Working" { months 7 to 9 }']);
    });

    it('changes nothing where it says so already', async () => {
        assert.equal(await said('Away', 4, 4), PLAN);
    });
});
