import assert from 'node:assert/strict';
import { isActivity, isAgency, isProgramme } from '../../../language/generated/ast.ts';
import type { Fix } from '../../../language/findings/finding.ts';
import { deleting, insertingAfter, insertingInto } from '../../../language/rules/fixes/fixes.ts';
import { applied } from '../../support/fixes.ts';
import { Workspace } from '../../support/workspace.ts';

/** The declarations of a text, and the text after an edit of it. */
async function open(text: string) {
    const workspace = await Workspace.of({ 'a.balcony': text });
    const programme = workspace.document('a.balcony').parseResult.value.declarations.find(isProgramme);
    assert.ok(programme);
    return {
        programme,
        activity: programme.statements.find(isActivity),
        agency: programme.statements.find(isAgency),
        after: (edit: Fix['edits'][number]) => applied({ title: '', edits: [edit] }, text),
    };
}

describe('A statement that is written into a body', () => {
    it('stands at its end, indented like the others', async () => {
        const { programme, after } = await open('programme P "P" {\n  place "X"\n}\n');
        assert.equal(after(insertingInto(programme, 'lasts 3 months')), 'programme P "P" {\n  place "X"\n  lasts 3 months\n}\n');
    });

    it('opens a body that was left out, with its own lines indented', async () => {
        const { activity, after } = await open('programme P "P" {\n\tcoaching "C"\n}\n');
        assert.ok(activity);
        assert.equal(
            after(insertingInto(activity, 'prepare "a\nb"')),
            'programme P "P" {\n\tcoaching "C" {\n\t    prepare "a\n\t    b"\n\t}\n}\n',
        );
    });

    it('opens up a body on one line, and one that is empty', async () => {
        const { activity, after } = await open('programme P "P" {\n    coaching "C" { takes 2 days online }\n}\n');
        assert.ok(activity);
        assert.equal(
            after(insertingInto(activity, 'optional')),
            'programme P "P" {\n    coaching "C" {\n        takes 2 days online\n        optional\n    }\n}\n',
        );
        const empty = await open('programme P "P" {}\n');
        assert.equal(empty.after(insertingInto(empty.programme, 'online')), 'programme P "P" {\n    online\n}\n');
    });

    it('leaves alone the text of such a body that would mean something else in a snippet', async () => {
        const { activity, after } = await open('programme P "P" {\n    coaching "C" { about "5 $ a head" }\n}\n');
        assert.ok(activity);
        assert.equal(
            after(insertingInto(activity, 'optional')),
            'programme P "P" {\n    coaching "C" { about "5 $ a head"\n        optional\n    }\n}\n',
        );
    });

    it('keeps the comments that stand after the last statement and in an empty body', async () => {
        const { programme, after } = await open('programme P "P" {\n    place "X" // where we live\n    // more to come\n}\n');
        assert.equal(
            after(insertingInto(programme, 'online', true)),
            'programme P "P" {\n    place "X" // where we live\n\n    online\n    // more to come\n}\n',
        );
        const empty = await open('programme P "P" { // soon\n}\n');
        assert.equal(empty.after(insertingInto(empty.programme, 'online')), 'programme P "P" { // soon\n    online\n}\n');
    });

    it('ends its lines as the text does', async () => {
        const { activity, after } = await open('programme P "P" {\r\n    coaching "C"\r\n}\r\n');
        assert.ok(activity);
        assert.equal(
            after(insertingAfter(activity, 'seminar "S" {\n}', true)),
            'programme P "P" {\r\n    coaching "C"\r\n\r\n    seminar "S" {\r\n    }\r\n}\r\n',
        );
    });
});

describe('A statement that is taken out', () => {
    it('takes its line with it', async () => {
        const { agency, after } = await open('programme P "P" {\n    place "X"\n    agency A "A"\n    online\n}\n');
        assert.ok(agency);
        assert.equal(after(deleting(agency)), 'programme P "P" {\n    place "X"\n    online\n}\n');
    });

    it('leaves what else stands on its line', async () => {
        const { agency, after } = await open('programme P "P" { place "X" agency A "A" online }\n');
        assert.ok(agency);
        assert.equal(after(deleting(agency)), 'programme P "P" { place "X" online }\n');
    });
});
