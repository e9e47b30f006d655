import assert from 'node:assert/strict';
import { foundIn } from '../../../support/found.ts';

const BESIDE =
    'agency Council "Council"\nagency Trust "Trust"\npeople tenants "Tenants"\nrole residents "Residents" is service-users\nkind stage "Stage" is placement';
const fires = (statements: string) => foundIn('perceiving-without-other-voices', statements, BESIDE);
const FROM_COUNCIL = 'cohort { from Council }';

describe('perceiving-without-other-voices', () => {
    it('fires on the name where nothing that targets perceiving is with service users or elsewhere', async () => {
        assert.deepEqual(await fires('seminar "A" { with peers targets perceiving.balcony }'), ['P']);
    });

    it('is silent where people who use services are there, or lead it', async () => {
        for (const way of ['with service-users', 'with peers, tenants', 'led by service-users', 'led by residents']) {
            assert.deepEqual(await fires(`seminar "A" { targets perceiving ${way} }`), [], way);
        }
        assert.deepEqual(await fires('event "A" { with service-users targets perceiving }'), []);
    });

    it('does not take what an event says of people for what its parts say', async () => {
        assert.deepEqual(await fires('event "E" { with service-users seminar "A" { targets perceiving } }'), ['P']);
    });

    it('is silent where it is in another agency', async () => {
        for (const hosts of ['Trust', 'Council, Trust', 'any in health', 'another each time']) {
            assert.deepEqual(await fires(`${FROM_COUNCIL} study-visit "A" { hosted by ${hosts} targets perceiving }`), [], hosts);
        }
        assert.deepEqual(await fires('cohort { from Council, Trust } study-visit "A" { hosted by each other targets perceiving }'), []);
        assert.deepEqual(await fires(`${FROM_COUNCIL} event "E" { hosted by Trust study-visit "A" { targets perceiving } }`), []);
    });

    it('fires where the hosts are the agency that everybody comes from', async () => {
        assert.deepEqual(await fires(`${FROM_COUNCIL} study-visit "A" { hosted by Council targets perceiving }`), ['P']);
        assert.deepEqual(await fires(`${FROM_COUNCIL} exchange "A" { hosted by each other targets perceiving }`), ['P']);
    });

    it('takes a placement that does not say its host for one elsewhere', async () => {
        for (const kind of ['secondment', 'shadowing', 'stage'])
            assert.deepEqual(await fires(`${FROM_COUNCIL} ${kind} "A" { targets perceiving }`), [], kind);
        assert.deepEqual(await fires(`${FROM_COUNCIL} study-visit "A" { targets perceiving }`), ['P']);
    });

    it('is silent where one of several is elsewhere, an alternative of a choice too', async () => {
        assert.deepEqual(
            await fires('seminar "A" { targets perceiving } choice "C" { choose 1 shadowing "B" { targets perceiving } task "D" }'),
            [],
        );
    });

    it('lets what is optional answer nothing', async () => {
        assert.deepEqual(await fires('seminar "A" { targets perceiving } shadowing "B" { targets perceiving optional }'), ['P']);
    });

    it('is silent where perceiving is not targeted, or a name of a host or guest means nothing', async () => {
        assert.deepEqual(await fires('seminar "A" { targets thinking touches perceiving }'), []);
        assert.deepEqual(await fires('seminar "A" { targets perceiving with tennants }'), []);
        assert.deepEqual(await fires(`${FROM_COUNCIL} seminar "A" { targets perceiving hosted by Truts }`), []);
    });
});
