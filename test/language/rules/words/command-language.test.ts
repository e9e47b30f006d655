import assert from 'node:assert/strict';
import { expectMarked } from '../../../support/marked.ts';

const marked = (drawn: string) => expectMarked(drawn, ['command-language']);

describe('command-language', () => {
    it('reads titles and descriptions of a plan, those of an outcome among them', async () => {
        const [outcome, coaching] = await marked(`programme P "P" {
    process outcome Compliance "All managers comply with the record" {
//                                           ^^^^^^^^^^^ information[command-language]
        measured by "compliance of records"
    }
    choice "One of two" {
        coaching "Enforcing change" { evidence "a compliance report" }
//                ^^^^^^^^^ information[command-language]
    }
}`);
        assert.equal(
            outcome?.message,
            'The outcome “All managers comply with the record” has a word of command and compliance: “comply with”.',
        );
        assert.equal(coaching?.message, 'The title “Enforcing change” has a word of command and compliance: “Enforcing”.');
    });

    it('lets an outcome stand that counts records without speaking of compliance, whatever its name', async () => {
        await marked(`programme P "P" {
    process outcome Compliance "All managers complete the competency record"
}`);
    });

    it('speaks of a cohort or an untitled part by what it is', async () => {
        const [finding] = await marked(`programme P "P" {
    cohort { about "Those who obey." }
//                            ^^^^ information[command-language]
}`);
        assert.equal(finding?.message, 'The description of the cohort has a word of command and compliance: “obey”.');
    });
});
