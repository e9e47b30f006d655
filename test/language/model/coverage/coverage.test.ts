import assert from 'node:assert/strict';
import type { Cover, DimensionCoverage, ElementCoverage } from '../../../../language/model/coverage/coverage.ts';
import { figuresOf } from '../../../../language/model/figures.ts';
import { nameOf } from '../../../../language/model/design/plan.ts';
import { DEFAULT_SETTINGS } from '../../../../language/settings/settings.ts';
import { figuresFor, written } from '../../../support/figures.ts';
import { programmeFrom } from '../../../support/programme.ts';

async function dimensionOf(statements: string, name: string): Promise<DimensionCoverage> {
    const [first] = (await figuresFor(statements)).coverage.frameworks;
    return first!.dimensions.find(each => each.dimension.name === name)!;
}

const elementOf = (dimension: DimensionCoverage, name: string): ElementCoverage =>
    dimension.elements.find(each => each.element.name === name)!;
const covers = (list: readonly Cover[]) =>
    list.map(
        cover =>
            `${nameOf(cover.item)} ${cover.code}${cover.whole ? ' whole' : ''}${cover.through ? ` through ${cover.through.name}` : ''}`,
    );

describe('coverage: the map', () => {
    it('has what targets a dimension, what touches it, and what says how the learning shows', async () => {
        const thinking = await dimensionOf(
            `seminar A "A" { targets thinking.curiosity }
             coaching B "B" { touches thinking.curiosity }
             tool-workshop C "C" { targets thinking.synthesis evidence "a map" }
             coaching D "D" { touches thinking.curiosity evidence "notes" }`,
            'thinking',
        );
        assert.deepEqual(covers(thinking.activities), ['A targeted', 'B touched', 'C evidenced', 'D touched']);
        assert.deepEqual(covers(elementOf(thinking, 'curiosity').activities), ['A targeted', 'B touched', 'D touched']);
        assert.deepEqual(covers(elementOf(thinking, 'sense-making').activities), []);
    });

    it('has a target of the dimension as a whole under each of its elements', async () => {
        const feeling = await dimensionOf('listening-event A "A" { targets feeling } coaching B "B" { touches feeling }', 'feeling');
        assert.deepEqual(covers(feeling.activities), ['A targeted whole', 'B touched whole']);
        assert.deepEqual(covers(elementOf(feeling, 'values').activities), ['A targeted whole', 'B touched whole']);
        assert.equal(elementOf(feeling, 'commitment').standing, 'reached');
    });

    it('has a target before a touch of the same thing', async () => {
        const doing = await dimensionOf('coaching A "A" { targets doing.enabling touches doing, doing.narrative }', 'doing');
        assert.deepEqual(covers(doing.activities), ['A targeted']);
        assert.deepEqual(covers(elementOf(doing, 'narrative').activities), ['A touched whole']);
    });

    it('has what a competency expresses, marked as such', async () => {
        const competency = 'competency Influence "Influence" expresses doing.enabling, relating';
        const doing = await dimensionOf(
            `${competency} skills-course A "A" { trains Influence } coaching B "B" { trains Influence targets doing.enabling }`,
            'doing',
        );
        assert.deepEqual(covers(doing.activities), ['A targeted through Influence', 'B targeted']);
        const relating = await dimensionOf(`${competency} skills-course A "A" { trains Influence touches relating.empathy }`, 'relating');
        assert.deepEqual(covers(relating.activities), ['A targeted whole through Influence']);
        const both = await dimensionOf(`${competency} coaching A "A" { trains Influence targets relating.empathy }`, 'relating');
        assert.deepEqual(covers(both.activities), ['A targeted']);
    });

    it('has optional activities, and says that they are', async () => {
        const being = await dimensionOf(
            'coaching A "A" { targets being.drive optional } event E "E" { optional coaching B "B" { targets being.drive } }',
            'being',
        );
        assert.deepEqual(
            being.activities.map(cover => cover.optional),
            [true, true],
        );
        assert.equal(being.standing, 'reached');
        assert.equal(being.stated, false);
    });

    it('has activities, and events that cover something, in schedule order', async () => {
        const { coverage } = await figuresFor(`
            phase "P" { months 1 to 6
                seminar Late "Late" { month 5 }
                event Held "Held" { month 2 targets being seminar Within "Within" }
                event Bare "Bare" { month 1 seminar First "First" }
                choice C "C" { seminar Any "Any" }
            }`);
        assert.deepEqual(coverage.rows.map(nameOf), ['First', 'Any', 'Held', 'Within', 'Late']);
    });

    it('is given for each framework that the programme uses', async () => {
        const programme = await programmeFrom(`
            framework Ours "Ours" { dimension care "Care" { grows through experience element kindness "Kindness" } }
            programme P "P" { uses SystemsLeadership, Ours  shadowing A "A" { targets kindness, thinking.curiosity } }`);
        const { frameworks } = figuresOf(programme, DEFAULT_SETTINGS).coverage;
        assert.deepEqual(
            frameworks.map(each => each.framework.name),
            ['SystemsLeadership', 'Ours'],
        );
        assert.deepEqual(
            frameworks[1]!.dimensions.map(each => [each.dimension.name, each.standing]),
            [['care', 'reached']],
        );
        assert.deepEqual(covers(frameworks[0]!.dimensions.find(each => each.dimension.name === 'thinking')!.activities), ['A targeted']);
    });
});

describe('coverage: hours', () => {
    it('are those of what targets a dimension, each counting whole for each of its targets', async () => {
        const statements =
            'seminar A "A" { takes 3 hours prepare 1 hour "Read." targets thinking, being } coaching B "B" { takes 2 hours targets being touches thinking }';
        assert.equal(written((await dimensionOf(statements, 'thinking')).hours), '4');
        assert.equal(written((await dimensionOf(statements, 'being')).hours), '6');
    });

    it('are unknown, not none, where what targets it states no time', async () => {
        const being = await dimensionOf('coaching "C" { targets being.drive }', 'being');
        assert.equal(being.stated, false);
        assert.equal((await dimensionOf('coaching "C" { targets being.drive takes 1 hour }', 'being')).stated, true);
    });

    it('are those of a whole event that targets it, its parts not counted again', async () => {
        const being = await dimensionOf('event "E" { takes 2 days targets being coaching "C" { takes 3 hours targets being } }', 'being');
        assert.equal(written(being.hours), '14');
    });

    it('leave out what is optional', async () => {
        assert.equal(
            written(
                (
                    await dimensionOf(
                        'coaching "A" { takes 1 hour targets being } coaching "B" { takes 5 hours targets being optional }',
                        'being',
                    )
                ).hours,
            ),
            '1',
        );
    });

    it('are from none to all of what only one of the things targets that are chosen from', async () => {
        assert.equal(
            written(
                (
                    await dimensionOf(
                        'choice "C" { choose 1 seminar "A" { takes 3 hours targets being } seminar "B" { takes 2 hours } }',
                        'being',
                    )
                ).hours,
            ),
            '0..3',
        );
    });
});

describe('coverage: standing', () => {
    // The library's framework: being grows through experience and reflection; doing through those and tools; thinking through theory as well.
    const standing = async (statements: string, dimension: string) => (await dimensionOf(statements, dimension)).standing;

    it('is absent where nothing targets it', async () => {
        assert.equal(await standing('coaching "C" { touches being }', 'being'), 'absent');
    });

    it('is named where only modes target it through which it is not said to grow', async () => {
        assert.equal(await standing('seminar "S" { targets being } skills-course "K" { targets being }', 'being'), 'named');
        assert.equal(await standing('workshop "W" { targets being }', 'being'), 'named');
    });

    it('is reached by one mode through which it grows', async () => {
        assert.equal(
            await standing('seminar "S" { targets being } coaching "A" { targets being } mentoring "B" { targets being }', 'being'),
            'reached',
        );
    });

    it('is reached, and not grounded, by two of which neither is experience or reflection', async () => {
        assert.equal(await standing('seminar "S" { targets thinking } tool-workshop "T" { targets thinking }', 'thinking'), 'reached');
    });

    it('is grounded by two or more, one of them experience or reflection', async () => {
        assert.equal(await standing('seminar "S" { targets thinking } coaching "C" { targets thinking }', 'thinking'), 'grounded');
        assert.equal(await standing('shadowing "S" { targets being } coaching "C" { targets being }', 'being'), 'grounded');
    });

    it('is not raised by an event, which has no mode', async () => {
        assert.equal(await standing('event "E" { targets being shadowing "S" }', 'being'), 'named');
    });

    it('is raised by what a competency expresses', async () => {
        assert.equal(await standing('competency C "C" expresses being coaching "A" { trains C }', 'being'), 'reached');
    });

    it('is an element’s own, by what targets the element or its whole dimension', async () => {
        const being = await dimensionOf('shadowing "S" { targets being.courage } coaching "C" { targets being }', 'being');
        assert.equal(being.standing, 'grounded');
        assert.equal(elementOf(being, 'courage').standing, 'grounded');
        assert.equal(elementOf(being, 'drive').standing, 'reached');
    });

    it('names all the modes through which a dimension is met, in their usual order', async () => {
        const being = await dimensionOf(
            'seminar "S" { targets being } shadowing "A" { targets being } coaching "B" { touches being }',
            'being',
        );
        assert.deepEqual(being.modes, ['experience', 'theory']);
    });
});
