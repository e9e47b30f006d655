import assert from 'node:assert/strict';
import { MODES } from '../../../../language/model/design/design.ts';
import type { Share } from '../../../../language/model/amounts/shares.ts';
import { figuresFor, written } from '../../../support/figures.ts';

const share = (value: Share | null) => value && [value.least, value.most].map(each => Math.round(each * 100) / 100);

describe('balance by mode', () => {
    it('is the share of the time stated', async () => {
        const { modes } = (await figuresFor('coaching "C" { takes 6 hours } seminar "S" { takes 2 hours } shadowing "X"')).balance;
        assert.deepEqual(share(modes.reflection.share), [0.75, 0.75]);
        assert.deepEqual(share(modes.theory.share), [0.25, 0.25]);
        assert.deepEqual(share(modes.experience.share), [0, 0]);
        assert.equal(modes.experience.stated, false);
        assert.equal(modes.experience.activities, 1);
    });

    it('is none where no time is stated', async () => {
        const { modes } = (await figuresFor('coaching "C"')).balance;
        assert.deepEqual(
            MODES.map(mode => modes[mode].share),
            [null, null, null, null, null, null],
        );
    });

    it('says how many activities, and events that hold none, are of each', async () => {
        const { modes, noMode, phases, outsidePhases, strands } = (
            await figuresFor(`strand V "V" phase "A" { part of V coaching "C" event "E" { part of V seminar "S" workshop "W" } }
                event "Alone" { part of V } task "T" { optional } choice "Ch" { part of V mentoring "M" }`)
        ).balance;
        assert.deepEqual(
            [modes.reflection, modes.theory, modes.tools, noMode].map(part => part.activities),
            [2, 1, 0, 2],
        );
        assert.deepEqual(
            [...phases, outsidePhases].map(part => part.activities),
            [3, 2],
        );
        assert.deepEqual(
            strands.map(part => part.activities),
            [3],
        );
    });

    it('is of a strand only where all that share a time are of it', async () => {
        const event = (strand: string) => `strand V "V" event "E" { takes 4 hours seminar "S" { part of V } seminar "T" { ${strand} } }`;
        const hours = async (statements: string) => (await figuresFor(statements)).balance.strands.map(part => written(part.hours));
        assert.deepEqual(await hours(event('part of V')), ['4']);
        assert.deepEqual(await hours(event('')), ['0']);
        assert.deepEqual(await hours('strand V "V" phase "P" { takes 4 hours }'), ['0']);
    });

    it('leaves full-time posts out where there are any, an event that is one, too', async () => {
        const modes = async (statements: string) => (await figuresFor(`lasts 4 weeks ${statements}`)).balance.modes;
        const event = await modes('event "E" { takes full time for 1 week shadowing "S" } coaching "C" { takes 35 hours }');
        assert.deepEqual(
            [share(event.experience.share), share(event.experience.shareWithoutFullTime)],
            [
                [0.5, 0.5],
                [0, 0],
            ],
        );
        const parts = await modes(
            'event "E" { takes 70 hours shadowing "S" { takes full time } study-visit "V" } coaching "C" { takes 70 hours }',
        );
        assert.deepEqual(
            [share(parts.reflection.share), share(parts.reflection.shareWithoutFullTime)],
            [
                [0.5, 0.5],
                [1, 1],
            ],
        );
        const none = await modes('shadowing "S" { takes 35 hours } coaching "C" { takes 35 hours }');
        assert.deepEqual(
            [share(none.experience.share), share(none.experience.shareWithoutFullTime)],
            [
                [0.5, 0.5],
                [0.5, 0.5],
            ],
        );
    });

    it('has preparation in its activity’s mode', async () => {
        const { modes } = (await figuresFor('coaching "C" { takes 5 hours } seminar "S" { takes 1 hour prepare 4 hours "Read." }')).balance;
        assert.deepEqual(share(modes.theory.share), [0.5, 0.5]);
    });

    it('has unallocated time in the base', async () => {
        const { modes, noMode } = (await figuresFor('event "E" { takes 2 days coaching "C" { takes 1 day } }')).balance;
        assert.deepEqual(share(modes.reflection.share), [0.5, 0.5]);
        assert.deepEqual(share(noMode.share), [0.5, 0.5]);
    });

    it('has a mode that an activity says for itself', async () => {
        const { modes } = (await figuresFor('e-learning "E" { takes 1 hour is theory }')).balance;
        assert.equal(written(modes.theory.hours), '1');
        assert.equal(written(modes.skills.hours), '0');
    });

    it('runs from the least to the most that it can be', async () => {
        const { modes } = (await figuresFor('live-project "P" { takes 4 to 6 hours } coaching "C" { takes 2 to 4 hours }')).balance;
        assert.deepEqual(share(modes.experience.share), [0.5, 0.75]);
        assert.deepEqual(share(modes.reflection.share), [0.25, 0.5]);
    });

    it('may be anything up to all where one thing has no upper end', async () => {
        const { modes } = (await figuresFor('live-project "P" { takes at least 6 hours } coaching "C" { takes 2 hours }')).balance;
        assert.deepEqual(share(modes.experience.share), [0.75, 1]);
        assert.deepEqual(share(modes.reflection.share), [0, 0.25]);
    });

    it('is given with full-time posts and without them', async () => {
        const { modes } = (
            await figuresFor('placement "P" { takes full time for 9 weeks } coaching "C" { takes 21 hours } shadowing "S" { takes 2 days }')
        ).balance;
        assert.deepEqual(share(modes.experience.share), [0.94, 0.94]);
        assert.deepEqual(share(modes.experience.shareWithoutFullTime), [0.4, 0.4]);
        assert.deepEqual(share(modes.reflection.shareWithoutFullTime), [0.6, 0.6]);
    });

    it('leaves out what is optional', async () => {
        const { modes } = (await figuresFor('coaching "C" { takes 1 hour } seminar "S" { takes 9 hours optional }')).balance;
        assert.deepEqual(share(modes.reflection.share), [1, 1]);
        assert.equal(modes.theory.activities, 0);
        assert.equal(modes.reflection.activities, 1);
    });
});

describe('balance by phase and strand', () => {
    it('is of each phase, and of what stands outside them', async () => {
        const { phases, outsidePhases } = (
            await figuresFor(
                'phase "A" { takes 3 days event "E" { takes 1 day } } phase "B" { seminar "S" { takes 1 day prepare 7 hours "Read." } } coaching "C" { takes 1 day }',
            )
        ).balance;
        assert.deepEqual(
            phases.map(part => written(part.hours)),
            ['21', '14'],
        );
        assert.deepEqual(
            phases.map(part => share(part.share)),
            [
                [0.5, 0.5],
                [0.33, 0.33],
            ],
        );
        assert.equal(written(outsidePhases.hours), '7');
    });

    it('is of each strand; a thing may be part of two, and what is in an event is part of the event’s', async () => {
        const { strands } = (
            await figuresFor(`
                strand A "A" strand B "B"
                event "E" { takes 1 day part of A seminar "S" { takes 3 hours part of B } }
                coaching "C" { takes 7 hours part of A, B }
                task "T" { takes 6 hours }`)
        ).balance;
        assert.deepEqual(
            strands.map(part => [part.strand.name, written(part.hours)]),
            [
                ['A', '14'],
                ['B', '10'],
            ],
        );
        assert.deepEqual(
            strands.map(part => share(part.share)),
            [
                [0.7, 0.7],
                [0.5, 0.5],
            ],
        );
    });
});
