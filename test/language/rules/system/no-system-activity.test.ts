import assert from 'node:assert/strict';
import { expectMarked } from '../../../support/marked.ts';

const marked = (drawn: string) => expectMarked(drawn, ['no-system-activity']);

describe('no-system-activity', () => {
    it('keeps silent until there is an activity', async () => {
        await marked('programme P "P" { event "A day" { takes 1 day } }');
    });

    it('is answered by a sponsor meeting, by a kind of that kind, and by an activity that says so itself', async () => {
        await marked('programme P "P" { sponsor-meeting "With the sponsors" }');
        await marked('kind summit "Summit" is sponsor-meeting\nprogramme P "P" { summit "The summit" }');
        await marked('programme P "P" { workshop "Our rules" { is system } }');
    });

    it('is answered by what stands in an event, and by one alternative of a choice', async () => {
        await marked('programme P "P" { phase "One" { event "A day" { choice "One of" { choose 1 coaching "A" system-workshop "B" } } } }');
    });

    it('is not answered by what is optional, or in an optional event', async () => {
        const [finding] = await marked(`programme P "P" {
//        ^ information[no-system-activity]
    coaching "Coaching"
    event "A day for some" {
        optional
        system-workshop "Our rules"
    }
}`);
        assert.equal(finding?.message, 'What “P” has of work on the system itself is optional.');
        assert.deepEqual(
            finding.related.map(({ message }) => message),
            ['“Our rules” is optional'],
        );
    });

    it('is not answered by an activity of a kind without a mode', async () => {
        await marked(`programme P "P" {
//        ^ information[no-system-activity]
    workshop "Our rules"
}`);
    });

    it('cannot know of an activity whose kind means nothing', async () => {
        await marked('programme P "P" { coaching "A" systm-workshop "B" }');
    });
});
