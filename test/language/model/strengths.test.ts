import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Programme } from '../../../language/model/design/design.ts';
import { figuresOf } from '../../../language/model/figures.ts';
import { nameOf } from '../../../language/model/design/plan.ts';
import { type Strength, type StrengthName, strengthsOf } from '../../../language/model/strengths.ts';
import { DEFAULT_SETTINGS } from '../../../language/settings/settings.ts';
import { programmeFrom } from '../../support/programme.ts';
import { sample } from '../../support/samples.ts';

const SHARED = 'agency A "A" in health agency B "B" in police agency C "C" in health people users "Users"';
const strengthsIn = (programme: Programme) => strengthsOf(programme, figuresOf(programme, DEFAULT_SETTINGS));
const find = async (name: StrengthName, statements: string): Promise<Strength | undefined> =>
    strengthsIn(await programmeFrom(`programme P "P" {\n${statements}\n}`, SHARED)).find(each => each.name === name);
const words = async (name: StrengthName, statements: string) => (await find(name, statements))?.words;

describe('the strengths of a design', () => {
    it('are what the study speaks for, each with its findings', async () => {
        const strengths = strengthsIn(await sample('across-the-system'));
        assert.deepEqual(
            strengths.map(({ name, findings }) => [name, ...findings]),
            [
                ['people-who-use-services', 'user-voice', 'immersion-transforms'],
                ['whole-threads', 'outcomes-for-users'],
                ['grounded-dimensions', 'experience-is-strongest', 'not-a-recipe'],
                ['experience-elsewhere', 'experience-is-strongest'],
                ['placements-with-a-focus', 'placements-name-the-system'],
                ['experience-reflected-on', 'theory-needs-practice', 'peers-and-predecessors'],
                ['theory-put-to-use', 'theory-needs-practice'],
                ['tools-practised', 'practical-tools'],
                ['conflict-practised', 'conflict-is-energy', 'practical-tools'],
                ['coached-by-those-who-have-done-it', 'peers-and-predecessors', 'coaching-for-doing'],
                ['peers-from-many-agencies', 'many-professions', 'peers-and-predecessors'],
                ['many-levels', 'distributed', 'staff-at-every-level'],
                ['work-on-the-system', 'start-with-the-system'],
                ['latitude-granted', 'authorising-environment', 'learning-from-failure'],
                ['designed-together', 'design-together'],
                ['outcomes-measured', 'outcomes-monitored'],
                ['a-long-view', 'long-game'],
            ],
        );
        assert.equal(
            strengths.find(({ name }) => name === 'grounded-dimensions')?.words,
            'Four of six dimensions are grounded, met in two or more of the ways by which each grows, experience or reflection among them: ' +
                'ways of thinking, ways of relating, ways of doing and ways of being.',
        );
    });

    it('are few in a programme that only teaches', async () => {
        assert.deepEqual(
            strengthsIn(await sample('theory-school')).map(({ name }) => name),
            ['whole-threads', 'outcomes-measured'],
        );
    });

    it('rest on findings that the library has', async () => {
        const library = readFileSync(new URL('../../../language/library/findings.balcony', import.meta.url), 'utf8');
        for (const each of [...strengthsIn(await sample('across-the-system')), ...strengthsIn(await sample('place-fellowship'))])
            for (const finding of each.findings) assert.match(library, new RegExp(`^finding ${finding} `, 'm'), each.name);
    });

    it('are not seen in what is optional', async () => {
        assert.equal(await words('people-who-use-services', 'listening-event "L" { with users optional }'), undefined);
        assert.equal(
            await words('people-who-use-services', 'listening-event "L" { with users }'),
            'Participants meet people who use services, in “L”.',
        );
    });

    it('count what is put to use, and what is not', async () => {
        const used = 'seminar T "T" { applied in X } live-project X "X"';
        assert.equal(await words('theory-put-to-use', used), 'The activity of theory is put to use in the work that follows: “T”.');
        assert.equal(
            await words('theory-put-to-use', `${used} seminar U "U"`),
            'One of two activities of theory is put to use in the work that follows: “T”.',
        );
        assert.equal(await words('theory-put-to-use', 'seminar U "U"'), undefined);
    });

    it('need more than one sector for peers from many agencies', async () => {
        const learning = 'action-learning-set "S"';
        assert.equal(
            await words('peers-from-many-agencies', `cohort { from A, B } ${learning}`),
            'People from two agencies learn together, in “S”.',
        );
        assert.equal(await words('peers-from-many-agencies', `cohort { from A, C } ${learning}`), undefined);
        assert.equal(await words('peers-from-many-agencies', 'cohort { from A, B } coaching "C"'), undefined);
    });

    it('need a focus in every placement', async () => {
        const focused = 'secondment "S" { focus "How decisions land." }';
        assert.equal(
            await words('placements-with-a-focus', focused),
            '“S” says which parts of the work there rest on leading across systems.',
        );
        assert.equal(await words('placements-with-a-focus', `${focused} shadowing "T"`), undefined);
    });

    it('name the findings that go with what is granted', async () => {
        const granting = (grants: string) => find('latitude-granted', `authorised by "S" { ${grants} }`);
        assert.deepEqual((await granting('grants ceding'))?.findings, ['authorising-environment', 'letting-go']);
        assert.deepEqual((await granting('grants tolerance-of-risk'))?.findings, ['authorising-environment', 'learning-from-failure']);
        assert.equal(await granting('grants shared-budgets'), undefined);
    });

    it('have the whole threads to what is for people who use services', async () => {
        const outcomes = 'outcome E "E" { for users } process outcome O "O" { leads to E }';
        const thread = await find('whole-threads', `${outcomes} coaching C "C" { serves O targets being }`);
        assert.deepEqual(thread?.findings, ['outcomes-for-users', 'two-kinds-of-outcome']);
        assert.deepEqual(
            thread?.seenIn.map(each => nameOf(each as { title: string })),
            ['E'],
        );
        assert.equal(await find('whole-threads', `${outcomes} coaching C "C" { serves O }`), undefined);
    });

    it('look three years ahead', async () => {
        assert.equal(
            await words('a-long-view', 'followed up for 3 years from the start'),
            'It is followed up for three years from its start.',
        );
        assert.equal(await words('a-long-view', 'followed up for 35 months from the start'), undefined);
    });
});
