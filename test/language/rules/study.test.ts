import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { groundsOf } from '../../../language/documentation/rule-page.ts';
import { placesInTheStudy } from '../../../language/documentation/places-in-the-study.ts';
import { type Finding, isFinding } from '../../../language/generated/ast.ts';
import { RULES } from '../../../language/rules/registry.ts';
import { Workspace } from '../../support/workspace.ts';

/** The sections of the study with their headings, in its own order and spelling. */
const CONTENTS = JSON.parse(readFileSync(new URL('../../fixtures/study-contents.json', import.meta.url), 'utf8')) as {
    section: string;
    headings: string[];
}[];

/** What a finding cites that the study does not have: `Seven, Value of coaching`. */
function wronglyCited(finding: Finding): string[] {
    return placesInTheStudy(finding).flatMap(({ section, headings }) => {
        const known = CONTENTS.find(each => each.section === section)?.headings ?? [];
        return headings.filter(heading => !known.includes(heading)).map(heading => `${finding.name}: ${section}, ${heading}`);
    });
}

describe('Where the study says so', () => {
    let services: Workspace['services'];
    before(async () => {
        ({ services } = await Workspace.of({ 'a.balcony': '' }));
    });

    it('is a heading that it has, in the section that is named, for every finding of the library', () => {
        const known = services.references.WorkspaceNames.ofLibrary().get('Finding') ?? assert.fail();
        const findings = [...known.values()].flatMap(({ node }) => (isFinding(node) ? [node] : []));
        assert.ok(findings.length > 40);
        assert.deepEqual(findings.flatMap(wronglyCited), []);
        assert.deepEqual(
            findings.filter(finding => !placesInTheStudy(finding).some(({ headings }) => headings.length)).map(({ name }) => name),
            [],
        );
    });

    it('is said of every rule that rests on the study', () => {
        for (const rule of RULES) {
            const grounds = groundsOf(rule, services);
            assert.deepEqual(
                grounds.map(({ name }) => name),
                rule.findings,
            );
        }
    });
});
