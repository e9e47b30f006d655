import assert from 'node:assert/strict';
import { foundIn } from '../../../support/found.ts';

const fires = (statements: string) => foundIn('nothing-mapped', statements, BESIDE);
const BESIDE = 'competency Money "Money"\ncompetency Voice "Voice" expresses doing.narrative';

describe('nothing-mapped', () => {
    it('fires on the name of a programme in which nothing targets a dimension', async () => {
        assert.deepEqual(await fires('seminar "A" shadowing "B" { touches thinking }'), ['P']);
    });

    it('is silent until there is an activity', async () => {
        assert.deepEqual(await fires('event "A" { takes 2 days }'), []);
        assert.deepEqual(await fires('phase "One"'), []);
    });

    it('is silent where an activity, an optional one too, or an event targets a dimension or an element', async () => {
        assert.deepEqual(await fires('seminar "A" { targets thinking }'), []);
        assert.deepEqual(await fires('seminar "A" { targets synthesis optional }'), []);
        assert.deepEqual(await fires('event "A" { targets being seminar "B" }'), []);
    });

    it('is silent where a trained competency expresses one: that is on the map', async () => {
        assert.deepEqual(await fires('shadowing "A" { trains Voice }'), []);
        assert.deepEqual(await fires('shadowing "A" { trains Money }'), ['P']);
    });
});
