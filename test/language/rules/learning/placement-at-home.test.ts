import assert from 'node:assert/strict';
import { foundIn } from '../../../support/found.ts';
import { check } from '../../../support/workspace.ts';

const BESIDE = 'agency Council "Council" in health\nagency Trust "Trust" in health\nkind stage "Stage" is placement';
const fires = (statements: string, cohort = 'cohort { from Council }') => foundIn('placement-at-home', `${cohort} ${statements}`, BESIDE);
const AT_HOME = 'shadowing "A" { hosted by Council }';

describe('placement-at-home', () => {
    it('fires on the hosts where they are the only agency that the cohort comes from', async () => {
        for (const kind of ['secondment', 'placement', 'exchange', 'job-swap', 'shadowing', 'stage']) {
            assert.deepEqual(await fires(`${kind} "A" { hosted by Council }`), ['hosted by Council'], kind);
        }
        assert.deepEqual(await fires('event "E" { choice "C" { choose 1 shadowing "A" { hosted by Council } task "B" } }'), [
            'hosted by Council',
        ]);
    });

    it('fires where people of one agency host each other', async () => {
        assert.deepEqual(await fires('exchange "A" { hosted by each other }'), ['hosted by each other']);
        assert.deepEqual(await fires('exchange "A" { hosted by each other }', 'cohort { from Council, Trust }'), []);
    });

    it('is silent where one host is another agency, or might be', async () => {
        for (const hosts of ['Trust', 'Council, Trust', 'any in health', 'another each time']) {
            assert.deepEqual(await fires(`shadowing "A" { hosted by ${hosts} }`), [], hosts);
        }
        assert.deepEqual(await fires('shadowing "A"'), []);
    });

    it('is silent where the cohort comes from elsewhere, or nobody knows from where', async () => {
        for (const cohort of [
            'cohort { from Trust }',
            'cohort { from Council, Trust }',
            'cohort { from Council from any in health }',
            'cohort',
            '',
        ]) {
            assert.deepEqual(await fires(AT_HOME, cohort), [], cohort);
        }
    });

    it('counts an agency that is said twice once', async () => {
        assert.deepEqual(await fires('shadowing "A" { hosted by Council, Council }', 'cohort { from Council, Council }'), [
            'hosted by Council, Council',
        ]);
    });

    it('is silent about what is no placement', async () => {
        assert.deepEqual(await fires('study-visit "A" { hosted by Council }'), []);
    });

    it('is silent where the name of an agency means nothing', async () => {
        assert.deepEqual(await fires(AT_HOME, 'cohort { from Council, Truts }'), []);
        assert.deepEqual(await fires('shadowing "A" { hosted by Council, Truts }'), []);
    });

    it('says who hosts, and points at the cohort', async () => {
        const told = async (hosts: string) =>
            (await check(`programme P "P" {\ncohort { from Council }\nexchange "A" { hosted by ${hosts} }\n}\n${BESIDE}`)).find(
                ({ rule }) => rule === 'placement-at-home',
            );
        const finding = await told('Council');
        assert.equal(finding?.message, '“A” is hosted by “Council” alone, where everybody in the cohort comes from.');
        assert.deepEqual(
            finding.related.map(({ message, range }) => [message, range.start.line]),
            [['The cohort comes from “Council”', 1]],
        );
        assert.equal(
            (await told('each other'))?.message,
            'Everybody in the cohort comes from “Council”, so whoever hosts another in “A” is of the same agency.',
        );
    });
});
