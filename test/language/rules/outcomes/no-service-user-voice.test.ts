import assert from 'node:assert/strict';
import { expectMarked } from '../../../support/marked.ts';

const marked = (drawn: string) => expectMarked(drawn, ['no-service-user-voice']);

describe('no-service-user-voice', () => {
    it('is answered by service users, a group of people, or a role that is one of them, who are there or lead', async () => {
        await marked('programme P "P" { coaching "C" { with service-users } }');
        await marked('programme P "P" { coaching "C" { led by service-users "two care leavers" } }');
        await marked('people leavers "Care leavers"\nprogramme P "P" { coaching "C" { with leavers } }');
        await marked('role residents "Residents" is service-users\nprogramme P "P" { coaching "C" { led by residents } }');
    });

    it('is answered by an event, by what stands in one, and by an alternative of a choice', async () => {
        await marked('programme P "P" { event "Days" { with service-users coaching "C" } }');
        await marked(
            'programme P "P" { phase "One" { event "Days" { choice "One of" { coaching "C" coaching "D" { with service-users } } } } }',
        );
    });

    it('is answered where each team has service users in it', async () => {
        await marked('programme P "P" { cohort { 6 teams of 5 people each team with coach, service-users } coaching "C" }');
        await marked(`programme P "P" {
//        ^ warning[no-service-user-voice]
    cohort { 6 teams of 5 people each team with coach }
    coaching "C"
}`);
    });

    it('is not answered by a role of that sound, nor by a kind that is about them', async () => {
        await marked(`programme P "P" {
//        ^ warning[no-service-user-voice]
    role residents "Residents"
    listening-event "Hearing residents" { with residents, peers }
}`);
    });

    it('is not answered by what is optional', async () => {
        const [finding] = await marked(`programme P "P" {
//        ^ warning[no-service-user-voice]
    coaching "C"
    choice "More" { optional listening-event "L" { with service-users } }
}`);
        assert.equal(finding?.message, 'Only in what is optional do the participants of “P” meet people who use services.');
    });

    it('keeps silent until there is an activity, and where nobody knows who is there', async () => {
        await marked('programme P "P" { event "Days" { takes 1 day } }');
        await marked('programme P "P" { coaching "C" { with servce-users } }');
    });
});
