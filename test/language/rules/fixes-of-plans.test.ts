import assert from 'node:assert/strict';
import type { Fix } from '../../../language/findings/finding.ts';
import type { Programme } from '../../../language/model/design/design.ts';
import { sayingInHead } from '../../../language/rules/fixes/fixes-of-heads.ts';
import {
    addingActivity,
    addingToProgramme,
    givingTargets,
    lettingTarget,
    wordFor,
    wordForTarget,
} from '../../../language/rules/fixes/fixes-of-plans.ts';
import { applied } from '../../support/fixes.ts';
import { programmeFrom } from '../../support/programme.ts';

const inside = (...lines: readonly string[]) => `programme P "P" {\n${lines.map(line => `    ${line}\n`).join('')}}\n`;
/** The text after a fix that is made of the programme in it. */
const after = async (text: string, fix: (programme: Programme) => Fix) => applied(fix(await programmeFrom(text)), text);

describe('An activity that a fix writes', () => {
    const adding = (text: string) => after(text, programme => addingActivity(programme, 'Add', 'task "T"'));

    it('stands in the last phase', async () => {
        assert.equal(
            await adding(inside('phase "A" {', '    coaching "C"', '}', 'phase "B" {', '    coaching "D"', '}')),
            inside('phase "A" {', '    coaching "C"', '}', 'phase "B" {', '    coaching "D"', '', '    task "T"', '}').replace(
                '    \n',
                '\n',
            ),
        );
    });

    it('stands in no phase that is before the start or after the end', async () => {
        const text = inside(
            'phase "A" {',
            '    before the start',
            '}',
            'phase "B" {',
            '    month 1',
            '}',
            'phase "C" {',
            '    after the end',
            '}',
        );
        assert.match(await adding(text), /month 1\n\n {8}task "T"\n {4}\}\n {4}phase "C"/);
    });

    it('stands behind the last of a programme without phases, and at the end of one without a plan', async () => {
        assert.equal(
            await adding(inside('coaching "C"', 'seminar "S"', 'note "N" "n"')),
            inside('coaching "C"', 'seminar "S"', '', 'task "T"', 'note "N" "n"').replace('    \n', '\n'),
        );
        assert.equal(await adding(inside('place "X"')), inside('place "X"', '', 'task "T"').replace('    \n', '\n'));
    });
});

describe('A declaration that a fix writes into a programme', () => {
    const adding = (text: string) => after(text, programme => addingToProgramme(programme, 'Add', 'cohort { }'));

    it('stands before the plan', async () => {
        for (const plan of ['phase "A"', 'event "A"', 'choice "A"', 'coaching "A"']) {
            assert.equal(
                await adding(inside('place "X"', plan, 'coaching "C"')),
                inside('place "X"', '', 'cohort { }', plan, 'coaching "C"').replace('    \n', '\n'),
                plan,
            );
        }
    });

    it('stands at the end where there is no plan, or nothing before it', async () => {
        assert.equal(await adding(inside('place "X"')), inside('place "X"', '', 'cohort { }').replace('    \n', '\n'));
        assert.equal(await adding(inside('coaching "C"')), inside('coaching "C"', '', 'cohort { }').replace('    \n', '\n'));
    });
});

describe('A line that a fix writes into the head of a programme', () => {
    const adding = (text: string) => after(text, programme => sayingInHead(programme, 'Say', 'place "X"'));

    it('stands behind the last of those with which it begins', async () => {
        assert.equal(
            await adding(inside('purpose "Why"', 'lasts 3 months', 'cohort { 9 people }', 'status draft')),
            inside('purpose "Why"', 'lasts 3 months', 'place "X"', 'cohort { 9 people }', 'status draft'),
        );
        assert.equal(await adding(inside('purpose "Why"')), inside('purpose "Why"', 'place "X"'));
    });
});

describe('Fixes that let an activity target a dimension', () => {
    const FRAMEWORK =
        'framework Ours "Ours" { dimension care "Care" { grows through theory element near "Near" } dimension doing "Doing" }';

    it('offer four, those whose mode it grows through first, and prefer the first', async () => {
        const text = `${inside('uses Ours', 'coaching "A"', 'task "B"', 'seminar "C"', 'coaching "D"', 'coaching "E"')}${FRAMEWORK}`;
        const programme = await programmeFrom(text);
        const fixes = lettingTarget(programme.frameworks[0]!.dimensions[0]!, programme);
        assert.deepEqual(
            fixes.map(({ title, preferred }) => [title, preferred]),
            [
                ['Let “C” target `care`', true],
                ['Let “A” target `care`', undefined],
                ['Let “B” target `care`', undefined],
                ['Let “D” target `care`', undefined],
            ],
        );
        assert.match(applied(fixes[0]!, text), /seminar "C" \{\n {8}targets care\n {4}\}/);
    });

    it('leave those out that would only have it taught, while there are others', async () => {
        const offered = async (...statements: string[]) => {
            const programme = await programmeFrom(inside(...statements));
            const being = programme.frameworks[0]!.dimensions.find(({ name }) => name === 'being')!;
            return lettingTarget(being, programme).map(({ title }) => /“(.*)”/.exec(title)?.[1]);
        };
        assert.deepEqual(await offered('seminar "A"', 'workshop "B"', 'tool-workshop "C"', 'coaching "D"'), ['D', 'B']);
        assert.deepEqual(await offered('seminar "A"', 'tool-workshop "C"'), ['A', 'C']);
    });

    it('put it behind what is targeted already', async () => {
        const text = `${inside('uses Ours', 'seminar "C" { targets doing }')}${FRAMEWORK}`;
        const programme = await programmeFrom(text);
        assert.match(applied(lettingTarget(programme.frameworks[0]!.dimensions[0]!, programme)[0]!, text), /targets doing, care \}/);
    });

    it('write it with its framework where the one before it has a dimension or element of that name', async () => {
        const word = async (uses: string, other: string) => {
            const programme = await programmeFrom(`${inside(`uses ${uses}`)}${FRAMEWORK}\n${other}`);
            return wordFor(programme.frameworks.find(({ name }) => name === 'Ours')!.dimensions[0]!, programme);
        };
        assert.equal(await word('Ours', ''), 'care');
        assert.equal(await word('Other, Ours', 'framework Other "O" { dimension care "C" }'), 'Ours.care');
        assert.equal(
            await word('Other, Ours', 'framework Other "O" { dimension first "F" dimension second "S" { element care "C" } }'),
            'Ours.care',
        );
        assert.equal(await word('Ours, Other', 'framework Other "O" { dimension care "C" }'), 'care');
        assert.equal(await word('Other, Ours', 'framework Other "O" { dimension first "F" { element near "N" } }'), 'care');
    });

    it('write a target as it is written here, and none of a framework that the programme does not use', async () => {
        const programme = await programmeFrom(`${inside('uses Other, Ours')}${FRAMEWORK}\nframework Other "O" { dimension care "C" }`);
        const { origin } = programme;
        assert.equal(wordForTarget({ framework: 'Ours', dimension: 'care', element: 'near', origin }, programme), 'Ours.care.near');
        assert.equal(wordForTarget({ framework: 'Other', dimension: 'care', origin }, programme), 'care');
        assert.equal(wordForTarget({ framework: 'SystemsLeadership', dimension: 'doing', origin }, programme), undefined);
    });

    it('offer the dimensions to choose from, and nothing where a framework has none', async () => {
        const [fix] = givingTargets(await programmeFrom(`${inside('uses Ours', 'coaching "C"')}${FRAMEWORK}`));
        assert.deepEqual(
            [fix?.title, fix?.edits[0]?.newText.trim().replace(/\s+/g, ' ')],
            ['Say what “C” targets', '{ targets ${1|care,doing|} }'],
        );
        assert.deepEqual(givingTargets(await programmeFrom(`${inside('uses Bare', 'coaching "C"')}framework Bare "Bare"`)), []);
    });
});
