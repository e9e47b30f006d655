import assert from 'node:assert/strict';
import { foundIn } from '../../../support/found.ts';
import { check } from '../../../support/workspace.ts';

const fires = (statements: string, beside = '') => foundIn('competency-assessment', statements, beside);

describe('competency-assessment', () => {
    it('fires on the statement where every way is competency-based or counts tasks', async () => {
        assert.deepEqual(await fires('assessed by competency-checklist'), ['assessed by competency-checklist']);
        assert.deepEqual(await fires('assessed by completion-record "attended"'), ['assessed by completion-record "attended"']);
        assert.deepEqual(await fires('assessed by ours', 'method ours "Our test" is competency-based'), ['assessed by ours']);
    });

    it('is silent where one way is another', async () => {
        assert.deepEqual(await fires('assessed by competency-checklist, reflective-account'), []);
        assert.deepEqual(await fires('assessed by ours', 'method ours "Our talk"'), []);
    });

    it('looks at how learning outcomes are assessed, too', async () => {
        const learning = (method: string) => `learning outcome "They speak up" { targets doing.narrative assessed by ${method} }`;
        assert.deepEqual(await fires(`assessed by examination ${learning('peer-feedback')}`), []);
        assert.deepEqual(await fires(`assessed by examination ${learning('completion-record')}`), ['assessed by examination']);
        assert.deepEqual(await fires(learning('examination')), ['assessed by examination']);
    });

    it('is silent where nothing is said of assessing', async () => {
        assert.deepEqual(await fires(''), []);
        assert.deepEqual(await fires('outcome "A" { measured by "a test" }'), []);
    });

    it('is silent where a way means nothing', async () => {
        assert.deepEqual(await fires('assessed by competency-checklist, reflective-acount'), []);
    });

    it('says what the ways look for', async () => {
        const told = async (ways: string) =>
            (await check(`programme P "The Academy" { assessed by ${ways} }`)).find(({ rule }) => rule === 'competency-assessment')
                ?.message;
        assert.equal(
            await told('competency-checklist'),
            'Competency checklist is the only way in which “The Academy” assesses, and it looks for competencies shown.',
        );
        assert.equal(
            await told('completion-record'),
            'Completion record is the only way in which “The Academy” assesses, and it counts tasks done.',
        );
        assert.equal(
            await told('competency-checklist, examination'),
            'Competency checklist and examination are the ways in which “The Academy” assesses, and they look for competencies shown.',
        );
        assert.equal(
            await told('examination, completion-record'),
            'Examination and completion record are the ways in which “The Academy” assesses, and they look for competencies shown and tasks done.',
        );
    });
});
