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

    it('are told in sentences, each with how far the study carries it', async () => {
        assert.deepEqual(
            strengthsIn(await sample('across-the-system'))
                .filter(({ name }) => name !== 'grounded-dimensions')
                .map(({ carried, words }) => `${carried}: ${words}`),
            [
                'implied: Participants meet people who use services, in “Hearing from care leavers”, “Redesigning the referral route” and “Handing on what we learned”.',
                'implied: A thread runs from “Care leavers have a settled home at 21” to five activities that serve it, and on to the dimensions that grow there.',
                'stated: Participants work in other parts of the system, in “Six weeks on a discharge team”.',
                'stated: “Six weeks on a discharge team” says which parts of the work there rest on leading across systems.',
                'implied: Two of three activities of experience are thought over or prepared for elsewhere in the programme: “Six weeks on a discharge team” and “Redesigning the referral route”.',
                'stated: The activity of theory is put to use in the work that follows: “Adaptive work and wicked issues”.',
                'stated: Participants try out four practical tools that the study names: systems mapping, stakeholder identification, harnessing conflict and working without power.',
                'implied: Participants practise how to use conflict, in “Redesigning the referral route”.',
                'stated: Somebody who has led across systems stands by the participants, in “Coaching” and “Companions from the last cohort”.',
                'stated: People from four agencies learn together, in “Naming how we lead here”, “Hearing from care leavers”, “Adaptive work and wicked issues” and 5 others.',
                'implied: The cohort is of several levels: director, team leader and practitioner.',
                'stated: Participants and sponsors work on the system together, in “Naming how we lead here” and “Handing on what we learned”.',
                "implied: “Northbridge Chief Executives' Group” gives latitude: tolerance of risk and many routes.",
                'stated: Four agencies design it together.',
                'implied: It says how “Care leavers have a settled home at 21” will show.',
                'implied: It is followed up for three years from its start.',
            ],
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

    it('speak of immersion where people who use services are in a deep dive or a live project', async () => {
        const findings = async (activity: string) => (await find('people-who-use-services', `${activity} "X" { with users }`))?.findings;
        assert.deepEqual(await findings('deep-dive'), ['user-voice', 'immersion-transforms']);
        assert.deepEqual(await findings('workshop'), ['user-voice']);
        assert.deepEqual(await findings('event'), ['user-voice']);
    });

    it('are of several threads, and of all that surely serves them', async () => {
        assert.equal(
            await words(
                'whole-threads',
                `outcome E "E" { for users } outcome F "F" { for users }
                 coaching C "C" { serves E targets being } seminar S "S" { serves F targets thinking } task T "T" { serves E, F targets doing optional }`,
            ),
            'Threads run from “E” and “F” to two activities that serve them, and on to the dimensions that grow there.',
        );
        assert.equal(
            await words('whole-threads', 'outcome E "E" { for users } coaching C "C" { serves E targets being }'),
            'A thread runs from “E” to one activity that serves it, and on to the dimensions that grow there.',
        );
    });

    it('tell of experience elsewhere only what is experience, and is elsewhere', async () => {
        const cohort = 'cohort { from A }';
        assert.equal(
            await words('experience-elsewhere', `${cohort} shadowing "S" { hosted by B } workshop "W" { hosted by B } live-project "L"`),
            'Participants work in other parts of the system, in “S”.',
        );
        assert.equal(await words('experience-elsewhere', `${cohort} workshop "W" { hosted by B }`), undefined);
    });

    it('count in words: one, both, all of them', async () => {
        const put = (...titles: string[]) =>
            words('theory-put-to-use', `${titles.map(t => `seminar "${t}" { applied in X }`).join(' ')} live-project X "X"`);
        assert.equal(await put('T', 'U'), 'Both activities of theory are put to use in the work that follows: “T” and “U”.');
        assert.equal(await put('T', 'U', 'V'), 'All three activities of theory are put to use in the work that follows: “T”, “U” and “V”.');
        assert.equal(
            await words('experience-reflected-on', 'live-project X "X" coaching C "C" { reflects on X }'),
            'The activity of experience is thought over or prepared for elsewhere in the programme: “X”.',
        );
        assert.equal(
            await words('experience-reflected-on', 'live-project X "X" shadowing Y "Y" coaching C "C" { reflects on X }'),
            'One of two activities of experience is thought over or prepared for elsewhere in the programme: “X”.',
        );
        assert.equal(
            await words('placements-with-a-focus', 'secondment "S" { focus "F" } shadowing "T" { focus "F" }'),
            '“S” and “T” say which parts of the work there rest on leading across systems.',
        );
        assert.equal(
            await words('latitude-granted', 'authorised by "S" { grants ceding } authorised by "T" { grants many-routes }'),
            '“S” and “T” give latitude: willingness to cede and many routes.',
        );
        assert.equal(await words('designed-together', 'designed by A, B'), 'Two agencies design it together.');
        assert.equal(await words('designed-together', 'designed by A'), undefined);
    });

    it('count the tools that the study names, and not those of a workspace', async () => {
        const tools = await find(
            'tools-practised',
            'tool own "Our own" workshop W "W" { practises own, systems-mapping } workshop V "V" { practises own }',
        );
        assert.equal(tools?.words, 'Participants try out one practical tool that the study names: systems mapping.');
        assert.deepEqual(
            tools.seenIn.map(each => nameOf(each as { title: string })),
            ['W'],
        );
    });

    it('speak of coaching for doing where it is coaching or mentoring, and not where peers support each other', async () => {
        const findings = async (kind: string) =>
            (await find('coached-by-those-who-have-done-it', `${kind} "X" { led by systems-leader }`))?.findings;
        assert.deepEqual(await findings('coaching'), ['peers-and-predecessors', 'coaching-for-doing']);
        assert.deepEqual(await findings('mentoring'), ['peers-and-predecessors', 'coaching-for-doing']);
        assert.deepEqual(await findings('peer-support'), ['peers-and-predecessors']);
    });

    it('count sectors where no agency is named', async () => {
        const learning = 'action-learning-set "S"';
        assert.equal(
            await words('peers-from-many-agencies', `cohort { from any in health, police } ${learning}`),
            'People from two sectors learn together, in “S”.',
        );
        assert.equal(
            await words('peers-from-many-agencies', `cohort { from A from any in police } ${learning}`),
            'People from two sectors learn together, in “S”.',
        );
        assert.equal(await words('peers-from-many-agencies', `cohort { from any in health } ${learning}`), undefined);
    });

    it('need levels that are senior and levels that are not', async () => {
        assert.equal(
            await words('many-levels', 'cohort { at director, practitioner }'),
            'The cohort is of several levels: director and practitioner.',
        );
        for (const at of ['director', 'practitioner', 'chief-executive, director', 'team-leader, practitioner'])
            assert.equal(await words('many-levels', `cohort { at ${at} }`), undefined, at);
    });

    it('need sponsors in what works on the system', async () => {
        assert.equal(await words('work-on-the-system', 'system-workshop "W"'), undefined);
        assert.equal(await words('work-on-the-system', 'workshop "W" { with sponsors }'), undefined);
    });

    it('need a measure for each outcome for people who use services', async () => {
        const measured = 'outcome E "E" { for users measured by "a" }';
        assert.equal(await words('outcomes-measured', measured), 'It says how “E” will show.');
        for (const other of ['outcome F "F" { for users }', 'outcome F "F" { for users measured by " " }'])
            assert.equal(await words('outcomes-measured', `${measured} ${other}`), undefined, other);
        assert.equal(await words('outcomes-measured', ''), undefined);
    });

    it('look three years ahead', async () => {
        assert.equal(
            await words('a-long-view', 'followed up for 3 years from the start'),
            'It is followed up for three years from its start.',
        );
        assert.equal(
            await words('a-long-view', 'followed up for 40 months from the start'),
            'It is followed up for 40 months from its start.',
        );
        assert.equal(await words('a-long-view', 'followed up for 35 months from the start'), undefined);
    });
});
