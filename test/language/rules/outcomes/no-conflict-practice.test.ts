import assert from 'node:assert/strict';
import { expectMarked } from '../../../support/marked.ts';

const marked = (drawn: string) => expectMarked(drawn, ['no-conflict-practice', 'still-to-come']);

describe('no-conflict-practice', () => {
    it('is answered by either tool, in an event, an activity or an alternative of a choice', async () => {
        await marked('programme P "P" { coaching "C" { practises harnessing-conflict } }');
        await marked('programme P "P" { coaching "C" { practises working-without-power, ambiguity } }');
        await marked('programme P "P" { event "Days" { practises harnessing-conflict coaching "C" } }');
        await marked('programme P "P" { choice "One of" { coaching "C" event "E" { coaching "D" { practises working-without-power } } } }');
    });

    it('is not answered by other tools, nor by what is optional', async () => {
        const [finding] = await marked(`programme P "P" {
//        ^ information[no-conflict-practice]
    coaching "C" { practises ambiguity, negotiation-and-influence }
    coaching "D" { practises harnessing-conflict optional }
}`);
        assert.equal(
            finding?.message,
            'Only in what is optional do the participants of “P” practise harnessing conflict or working without power.',
        );
        await marked(`programme P "P" {
//        ^ information[no-conflict-practice]
    coaching "C" { practises ambiguity, negotiation-and-influence }
}`);
    });

    it('yields to no-practical-tools where nothing is practised at all', async () => {
        await marked('programme P "P" { coaching "C" }');
    });

    it('keeps silent until there is an activity, and where a tool means nothing', async () => {
        await marked('programme P "P" { event "Days" { practises ambiguity } }');
        await marked('programme P "P" { coaching "C" { practises ambiguity, conflict } }');
    });

    it('is told with the rest in a draft', async () => {
        const [finding] = await marked(`programme P "P" {
//        ^ hint[still-to-come]
    status draft
    coaching "C" { practises ambiguity }
}`);
        assert.match(finding?.message ?? '', /practice in conflict/);
    });
});
