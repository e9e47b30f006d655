import assert from 'node:assert/strict';
import { expectMarked } from '../../../support/marked.ts';

const marked = (drawn: string) => expectMarked(drawn, ['latitude-not-granted']);

describe('latitude-not-granted', () => {
    it('leaves it to no-authorising-environment where nobody authorises it', async () => {
        await marked('programme P "P" { place "Here" }');
    });

    it('names what a sponsor does grant', async () => {
        const [finding] = await marked(`programme P "P" {
    authorised by "The Group" { grants protected-time 5 days grants political-support }
//                ^^^^^^^^^^^ information[latitude-not-granted]
}`);
        assert.equal(
            finding?.message,
            '“The Group” grants protected time and political support, and no latitude: neither tolerance of risk, nor many routes, nor a willingness to cede.',
        );
    });

    it('speaks of all sponsors at once, on the first', async () => {
        const [finding] = await marked(`programme P "P" {
    authorised by "The Group"
//                ^^^^^^^^^^^ information[latitude-not-granted]
    authorised by "The Board"
}`);
        assert.equal(
            finding?.message,
            '“The Group” and “The Board” do not say what latitude the participants have: neither tolerance of risk, nor many routes, nor a willingness to cede.',
        );
        assert.equal(finding.related.length, 1);
    });

    it('is answered by any of the three, from any sponsor', async () => {
        for (const condition of ['tolerance-of-risk', 'many-routes', 'ceding']) {
            await marked(`programme P "P" { authorised by "The Group" authorised by "The Board" { grants ${condition} } }`);
        }
    });

    it('cannot know of a condition that means nothing', async () => {
        await marked('programme P "P" { authorised by "The Group" { grants tolerance-of-risks } }');
    });
});
