import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sumOf, topOf } from '../../../../language/model/amounts/amounts.ts';
import { type Asked, type Delivery, deliveryOf, type Giver } from '../../../../language/model/delivery/delivery.ts';
import type { Programme } from '../../../../language/model/design/design.ts';
import { hostNamed } from '../../../../language/model/delivery/hosting.ts';
import { figuresOf } from '../../../../language/model/figures.ts';
import { nameOf } from '../../../../language/model/design/plan.ts';
import { DEFAULT_SETTINGS } from '../../../../language/settings/settings.ts';
import { arbitraryPlan, textOf } from '../../../support/arbitrary-plan.ts';
import { written } from '../../../support/figures.ts';
import { programmeFrom } from '../../../support/programme.ts';
import { sample } from '../../../support/samples.ts';

const SHARED = 'agency A "A" in health agency B "B" in police people users "Users"';
const of = (programme: Programme, run?: Programme['runs'][number]): Delivery =>
    deliveryOf(programme, figuresOf(programme, DEFAULT_SETTINGS), DEFAULT_SETTINGS.hours, run);
const deliveryFor = async (statements: string) => of(await programmeFrom(`programme P "P" {\n${statements}\n}`, SHARED));

const nameOfGiver = (giver: Giver): string => {
    switch (giver.is) {
        case 'role':
            return giver.role.name;
        case 'people':
            return giver.people.name;
        case 'host':
            return giver.host.is === 'agency' ? giver.host.agency.name : giver.host.is;
    }
};
const hours = (delivery: Delivery) => delivery.map(asked => [nameOfGiver(asked.of), written(asked.hours)]);
const unknown = (delivery: Delivery) =>
    delivery.flatMap(asked => asked.unknown.map(({ item, why }) => [nameOfGiver(asked.of), nameOf(item), why]));
const sole = (delivery: Delivery): Asked => {
    assert.equal(delivery.length, 1);
    return delivery[0]!;
};

describe('what a programme asks of those who give it', () => {
    it('is the time of one-to-one coaching for each person', async () => {
        const delivery = await deliveryFor('cohort { 24 people } coaching "C" { takes 8 sessions of 90 minutes led by coach }');
        assert.deepEqual(hours(delivery), [['coach', '288']]);
    });

    it('is the time of a set for each set, in days, too', async () => {
        const delivery = await deliveryFor(
            'cohort { 24 people } action-learning-set "S" { takes 9 sessions of 0.5 days groups of 6 led by facilitator }',
        );
        assert.equal(written(sole(delivery).hours), '126');
        assert.equal(written(sole(delivery).days), '18');
    });

    it('has a group for those who are left over', async () => {
        const delivery = await deliveryFor('cohort { 20 to 25 people } seminar "S" { takes 1 hour groups of 6 led by expert }');
        assert.deepEqual(hours(delivery), [['expert', '4..5']]);
    });

    it('is for each team what is done by team', async () => {
        const delivery = await deliveryFor('cohort { 8 teams of 4 to 6 people } coaching "C" { by team takes 2 hours led by coach }');
        assert.deepEqual(hours(delivery), [['coach', '16']]);
    });

    it('is once what all do together, also coaching with peers', async () => {
        const delivery = await deliveryFor(
            'cohort { 24 people } seminar "S" { takes 3 hours led by expert } coaching "C" { takes 1 hour with peers led by coach }',
        );
        assert.deepEqual(hours(delivery), [
            ['expert', '3'],
            ['coach', '1'],
        ]);
    });

    it('counts everybody who is named', async () => {
        const delivery = await deliveryFor('seminar "S" { takes 3 hours led by facilitator "Ann", facilitator "Ben", expert }');
        assert.deepEqual(hours(delivery), [
            ['facilitator', '6'],
            ['expert', '3'],
        ]);
    });

    it('asks of those who lead an event its time once, whatever they lead in it', async () => {
        const delivery = await deliveryFor(
            'event "E" { takes 2 days led by facilitator seminar "S" { takes 3 hours led by facilitator, expert } }',
        );
        assert.deepEqual(hours(delivery), [
            ['facilitator', '14'],
            ['expert', '3'],
        ]);
    });

    it('asks of those who take part as of those who lead, peers left out', async () => {
        const delivery = await deliveryFor(
            'listening-event "L" { takes 1 day with service-users, users, peers } sponsor-meeting "M" { takes 2 hours with sponsors led by sponsors }',
        );
        assert.deepEqual(hours(delivery), [
            ['sponsors', '2'],
            ['service-users', '7'],
            ['users', '7'],
        ]);
    });

    it('is nothing to all of it where not everybody comes, but once what is held for all', async () => {
        const delivery = await deliveryFor(
            'cohort { 10 people } coaching "C" { takes 1 hour led by coach optional } seminar "S" { takes 3 hours led by expert optional }',
        );
        assert.deepEqual(hours(delivery), [
            ['coach', '0..10'],
            ['expert', '3'],
        ]);
    });

    it('is of a host the time of each person who is there alone, and once of those who come together', async () => {
        const delivery = await deliveryFor(
            'cohort { 10 people } shadowing "S" { takes 2 days hosted by A } study-visit "V" { takes 1 day hosted by A }',
        );
        assert.equal(written(sole(delivery).days), '21');
    });

    it('is none to all of it of each of several hosts, and an even share if they share it', async () => {
        const delivery = await deliveryFor('cohort { 10 people } secondment "S" { takes 2 days hosted by A, B }');
        assert.deepEqual(hours(delivery), [
            ['A', '0..140'],
            ['B', '0..140'],
        ]);
        assert.deepEqual(
            delivery.map(asked => written(asked.hoursIfShared)),
            ['70', '70'],
        );
    });

    it('is one to one, by team or in groups as an event around it says, and a choice says nothing', async () => {
        const cohort = 'cohort { 4 teams of 6 people }';
        const led = async (event: string) =>
            hours(await deliveryFor(`${cohort} event "E" { ${event} choice "C" { choose 1 seminar "S" { takes 1 hour led by tutor } } }`));
        assert.deepEqual(await led('one to one'), [['tutor', '0..24']]);
        assert.deepEqual(await led('by team'), [['tutor', '0..4']]);
        assert.deepEqual(await led('groups of 8'), [['tutor', '0..3']]);
        assert.deepEqual(await led(''), [['tutor', '1']]);
        assert.deepEqual(hours(await deliveryFor(`${cohort} event "E" { one to one takes 2 hours led by tutor seminar "S" }`)), [
            ['tutor', '48'],
        ]);
    });

    it('is one to one of mentoring, and of coaching with others than peers', async () => {
        const delivery = await deliveryFor(
            'cohort { 9 people } mentoring "M" { takes 1 hour led by mentor } coaching "C" { takes 1 hour led by coach with line-manager }',
        );
        assert.deepEqual(hours(delivery), [
            ['mentor', '9'],
            ['coach', '9'],
            ['line-manager', '9'],
        ]);
    });

    it('has as few groups as their most allows, and no telling how many where they have no upper size', async () => {
        const groups = async (size: string, people = '24 people') =>
            hours(await deliveryFor(`cohort { ${people} } seminar "S" { takes 1 hour groups of ${size} led by expert }`))[0]?.[1];
        assert.equal(await groups('6 to 8'), '3..4');
        assert.equal(await groups('at least 6'), '1..4');
        assert.equal(await groups('about 6'), '~4');
        assert.equal(await groups('6', 'about 24 people'), '~4');
    });

    it('is nothing to all of it on a track, and in a choice in an event', async () => {
        const delivery = await deliveryFor(`cohort { 10 people } track X "X" track Y "Y"
            coaching "C" { takes 1 hour led by coach on track X }
            event "E" { choice "Ch" { choose 1 mentoring "M" { takes 1 hour led by mentor } seminar "S" { takes 1 hour } } }`);
        assert.deepEqual(hours(delivery), [
            ['coach', '0..10'],
            ['mentor', '0..10'],
        ]);
    });

    it('is the time itself, and not what participants prepare', async () => {
        const delivery = await deliveryFor('seminar "S" { takes 3 hours prepare 2 hours "Read." led by expert with users }');
        assert.deepEqual(hours(delivery), [
            ['expert', '3'],
            ['users', '3'],
        ]);
    });

    it('is of a run by its teams, which are as many as its people make', async () => {
        const programme = await programmeFrom(
            'programme P "P" { cohort { 8 teams of 5 people } run R "R" { 12 people } coaching "C" { by team takes 1 hour led by coach } }',
        );
        assert.deepEqual(hours(of(programme, programme.runs[0])), [['coach', '3']]);
    });

    it('is by month in their order, before the start, after the end and apart', async () => {
        const delivery = await deliveryFor(`lasts 6 months seminar "S" { takes 6 hours month 5 led by expert }
            seminar "T" { takes 2 hours month 2 led by expert } seminar "U" { takes 1 hour before the start led by expert }
            seminar "V" { takes 3 hours after the end led by expert }`);
        const { months, before, after, apart, askings } = sole(delivery);
        assert.deepEqual(
            months.map(each => [each.month, written(each.hours)]),
            [
                [2, '2'],
                [5, '6'],
            ],
        );
        assert.deepEqual([before, after, apart].map(written), ['1', '3', '0']);
        assert.deepEqual(
            askings.map(({ item, part, arrangement, count, each }) => [nameOf(item), part, arrangement, written(count), written(each)]),
            [
                ['S', 'leads', 'together', '1', '6'],
                ['T', 'leads', 'together', '1', '2'],
                ['U', 'leads', 'together', '1', '1'],
                ['V', 'leads', 'together', '1', '3'],
            ],
        );
    });

    it('is said of hosts by what they are called, and one by one of those who are there alone', async () => {
        const delivery = await deliveryFor(`cohort { 10 people } shadowing "S" { takes 1 day hosted by any in health }
            job-swap "J" { takes 1 day hosted by each other } exchange "X" { takes 1 day hosted by another each time groups of 5 }`);
        assert.deepEqual(
            delivery.map(({ of }) => of.is === 'host' && Object.values(hostNamed(of.host))),
            [
                ['health', 'Any agency in Health'],
                ['each other', 'Each other’s agencies'],
                ['another each time', 'Another agency each time'],
            ],
        );
        assert.deepEqual(
            delivery.map(({ askings }) => askings[0]?.arrangement),
            ['one-to-one', 'one-to-one', 'in-groups'],
        );
        assert.deepEqual(
            delivery.map(({ days }) => written(days)),
            ['10', '10', '2'],
        );
    });

    it('is not known of a host where nobody knows how many come', async () => {
        assert.deepEqual(unknown(await deliveryFor('shadowing S "S" { takes 1 day hosted by A }')), [['A', 'S', 'people']]);
        assert.deepEqual(unknown(await deliveryFor('seminar S "S" { takes 1 day groups of 6 led by expert }')), [
            ['expert', 'S', 'people'],
        ]);
    });

    it('is not known where a time or a size is not', async () => {
        const delivery = await deliveryFor(`
            coaching C "C" { takes 1 hour led by coach }
            action-learning-set S "S" { takes 1 hour led by facilitator }
            seminar T "T" { led by expert }
            task U "U" { takes 1 hour by team led by tutor }
            seminar V "V" { takes 1 hour led by expert }`);
        assert.deepEqual(unknown(delivery), [
            ['coach', 'C', 'people'],
            ['facilitator', 'S', 'groups'],
            ['expert', 'T', 'time'],
            ['tutor', 'U', 'teams'],
        ]);
        assert.deepEqual(hours(delivery), [
            ['coach', '0'],
            ['facilitator', '0'],
            ['expert', '1'],
            ['tutor', '0'],
        ]);
    });

    it('is by month', async () => {
        const delivery = await deliveryFor(
            'seminar "S" { takes 6 hours month 1, 3 led by expert } seminar "T" { takes 2 hours led by expert }',
        );
        const { months, apart } = sole(delivery);
        assert.deepEqual(
            months.map(each => [each.month, written(each.hours)]),
            [
                [1, '3'],
                [3, '3'],
            ],
        );
        assert.equal(written(apart), '2');
    });

    it('is of a run by the number of its people', async () => {
        const programme = await programmeFrom(
            'programme P "P" { cohort { 24 people } run R "R" { 10 people } run S "S" {} coaching "C" { takes 1 hour led by coach } }',
        );
        assert.deepEqual(
            programme.runs.map(run => hours(of(programme, run))),
            [[['coach', '10']], [['coach', '24']]],
        );
    });

    it('is said of a whole programme', async () => {
        assert.deepEqual(hours(of(await sample('across-the-system'))), [
            ['expert', '14'],
            ['systems-leader', '296'],
            ['Trust', '0..2016'],
            ['Police', '0..2016'],
            ['MovingOn', '0..2016'],
            ['sponsors', '14'],
            ['service-users', '161'],
        ]);
    });

    it('adds up month by month to the whole', () =>
        fc.assert(
            fc.asyncProperty(arbitraryPlan, async plan => {
                for (const asked of await deliveryFor(`lasts 6 months cohort { 5 to 9 people } ${textOf(plan)}`)) {
                    const parts = sumOf([...asked.months.map(each => each.hours), asked.before, asked.after, asked.apart]);
                    assert.ok(Math.abs(parts.least - asked.hours.least) < 1e-4);
                    assert.ok(parts.most === asked.hours.most || Math.abs(topOf(parts) - topOf(asked.hours)) < 1e-4);
                }
            }),
            { numRuns: 60, seed: 20270111 },
        ));
});
