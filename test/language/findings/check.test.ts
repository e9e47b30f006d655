import assert from 'node:assert/strict';
import { findingsOfDocument, findingsOfWorkspace } from '../../../language/findings/check.ts';
import { Workspace, wordsAt } from '../../support/workspace.ts';

const BROKEN = `programme P "P" {
    place "Northbridge
    coaching "Coaching" { led by systems-laeder takes 2 days takes 3 days }
}
`;

describe('A check', () => {
    it('tells what cannot be read, what means nothing and what rules find together, in the order of the text', async () => {
        const workspace = await Workspace.of({ 'a.balcony': BROKEN });
        const { 'a.balcony': found = [] } = workspace.check({ only: ['no-authorising-environment'] });
        assert.deepEqual(
            found.map(finding => `${finding.rule} ${wordsAt(finding, BROKEN).slice(0, 14)}`),
            ['no-authorising-environment P', 'syntax "Northbridge', 'unknown-name systems-laeder', 'said-twice takes 3 days'],
        );
    });

    it('of one document sees the documents beside it', async () => {
        const workspace = await Workspace.of({ 'a.balcony': 'agency Trust "T"', 'b.balcony': 'programme P "P" { designed by Trust }' });
        const context = workspace.context({ only: ['unused-declaration'] });
        assert.deepEqual(findingsOfDocument(workspace.document('a.balcony'), context), []);
        assert.equal(findingsOfWorkspace([workspace.document('a.balcony')], context).get(workspace.uriOf('a.balcony'))?.length, 1);
    });

    it('gives what cannot be read the severity that the workspace has settled, and never turns it off', async () => {
        const workspace = await Workspace.of({ 'a.balcony': BROKEN });
        const severity = (setting: 'warning' | 'off') =>
            workspace.check({ settings: { rules: { syntax: setting } } })['a.balcony']?.find(({ rule }) => rule === 'syntax')?.severity;
        assert.equal(severity('warning'), 'warning');
        assert.equal(severity('off'), 'error');
    });

    it('gives nothing for a document in which nothing is to be found', async () => {
        const workspace = await Workspace.of({ 'a.balcony': 'sector other "Another"\n', 'b.balcony': 'tool map "Mapping"\n' });
        assert.deepEqual(workspace.check(), { 'a.balcony': [], 'b.balcony': [] });
    });
});
