import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { inMarkdown } from '../../../language/documentation/rule-page.ts';
import { RulePages } from '../../../language/documentation/rule-pages.ts';
import { ruleOf, RULES } from '../../../language/rules/registry.ts';
import { isUnbending } from '../../../language/rules/rule.ts';
import { check } from '../../support/workspace.ts';

const FOLDER = new URL('../../../docs/rules/', import.meta.url);

describe('The reference pages of the rules', () => {
    let pages: Map<string, string>;
    before(async () => {
        pages = await new RulePages().all();
    });

    it('are all there, and none of a rule that is gone: `npm run docs` writes them', () => {
        assert.deepEqual(readdirSync(FOLDER).sort(), [...pages.keys()].sort());
    });

    it('are up to date: `npm run docs` writes them', () => {
        for (const [name, text] of pages) assert.equal(readFileSync(new URL(name, FOLDER), 'utf8'), text, name);
    });

    it('say what the rule says of its bad example', async () => {
        for (const rule of RULES.filter(rule => !rule.offByDefault)) {
            const finding = (await check(rule.bad)).find(one => one.rule === rule.name);
            assert.ok(pages.get(`${rule.name}.md`)?.includes(`\n## What it says\n\n${finding?.message}\n`), rule.name);
        }
    });

    it('have both examples as they are written, why, and how far the study carries it', () => {
        for (const rule of RULES) {
            const page = pages.get(`${rule.name}.md`) ?? '';
            assert.ok(page.includes(`\n## Avoid\n\n\`\`\`balcony\n${rule.bad.trim()}\n\`\`\`\n`), rule.name);
            assert.ok(page.includes(`\n## Prefer\n\n\`\`\`balcony\n${rule.good.trim()}\n\`\`\`\n`), rule.name);
            assert.ok(page.includes(`\n## Why\n\n${rule.why}\n`), rule.name);
            assert.equal(page.includes(`How far the study carries it: *${rule.carried ?? ''}*`), rule.carried !== null, rule.name);
            assert.equal(page.includes('It cannot be accepted'), isUnbending(rule), rule.name);
        }
    });

    it('name every place in the study by section and heading', () => {
        assert.match(
            pages.get('no-coaching.md') ?? '',
            /\(Ghate, Lewis and Welbourn 2013, Section Seven, ‘Value of coaching and mentoring’\)/,
        );
    });

    it('tell of a threshold, of what speaks first, and of drafts', () => {
        assert.match(pages.get('thin-experience.md') ?? '', /"thresholds": \{ "thin-experience": 0\.4 \}/);
        assert.match(
            pages.get('thin-experience.md') ?? '',
            /silent where \[no-experiential-learning\]\(no-experiential-learning\.md\) has found something in the same programme/,
        );
        assert.match(pages.get('no-coaching.md') ?? '', /`status draft`/);
        assert.doesNotMatch(pages.get('thin-experience.md') ?? '', /`status draft`/);
    });

    it('link to pages that are there', () => {
        for (const [name, text] of pages)
            for (const [, to = ''] of text.matchAll(/\]\(([a-z-]+\.md)\)/g)) assert.ok(pages.has(to), `${name} links to ${to}`);
    });

    it('list every rule once in the index, in the table of its family', () => {
        const listed = [...(pages.get('README.md') ?? '').matchAll(/^\| \[([a-z-]+)\]/gm)].map(([, name]) => name);
        assert.deepEqual(
            listed,
            RULES.map(({ name }) => name),
        );
    });

    it('are written one example at a time, so that none knows the names of another', async () => {
        const rules = ['declared-twice', 'unknown-name', 'framework-twice'].flatMap(name => ruleOf(name) ?? []);
        const together = new RulePages();
        const written = await Promise.all(rules.map(rule => together.of(rule)));
        assert.deepEqual(
            written.map(inMarkdown),
            rules.map(({ name }) => pages.get(`${name}.md`)),
        );
    });
});
