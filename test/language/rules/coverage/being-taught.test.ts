import assert from 'node:assert/strict';
import { foundIn } from '../../../support/found.ts';
import { check } from '../../../support/workspace.ts';

const fires = (statements: string) => foundIn('being-taught', statements, 'kind talk "Talk"');
const told = async (statements: string) => (await check(`programme P "P" { ${statements} }`)).find(({ rule }) => rule === 'being-taught');

describe('being-taught', () => {
    it('fires where only theory, tools and training in skills target what can hardly be taught', async () => {
        for (const kind of ['seminar', 'tool-workshop', 'skills-course']) {
            assert.deepEqual(await fires(`${kind} "A" { targets being.courage }`), ['P'], kind);
        }
        const finding = await told('seminar "A" { targets being } simulation "B" { targets courage }');
        assert.equal(finding?.message, '“P” leaves ways of being to theory and practical tools alone: “A” and “B”.');
    });

    it('is silent where anything else targets it', async () => {
        for (const kind of ['coaching', 'shadowing', 'system-workshop', 'talk']) {
            assert.deepEqual(await fires(`seminar "A" { targets being } ${kind} "B" { targets being.courage }`), [], kind);
        }
        assert.deepEqual(await fires('seminar "A" { targets being } event "B" { targets being }'), []);
    });

    it('lets what is optional answer nothing', async () => {
        assert.deepEqual(await fires('seminar "A" { targets being } coaching "B" { targets being optional }'), ['P']);
    });

    it('is silent about dimensions that can be taught, and where nothing targets this one', async () => {
        assert.deepEqual(await fires('seminar "A" { targets thinking, doing touches being }'), []);
    });

    it('gives the reason of another framework that says so of its own', async () => {
        const ours = (limited: string) =>
            `uses Ours framework Ours "Ours" { dimension calling "Calling" { ${limited} } } seminar "A" { targets calling }`;
        const finding = await told(ours('limited "It is had or not."'));
        assert.equal(finding?.message, '“P” leaves calling to theory alone: “A”.');
        assert.equal(finding.why, 'The framework says that it can hardly be taught: “It is had or not.”');
        assert.match((await told(ours('limited ""')))?.why ?? '', /^In the study, /);
        assert.equal(await told(ours('')), undefined);
    });
});
