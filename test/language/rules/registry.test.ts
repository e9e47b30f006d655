import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { UNCHECKED_RULES } from '../../../language/rules/engine/catalogue.ts';
import { RULES, ruleOf } from '../../../language/rules/registry.ts';
import { FAMILIES } from '../../../language/rules/rule.ts';
import { Workspace } from '../../support/workspace.ts';

const FOLDER = new URL('../../../language/rules/', import.meta.url);

describe('The registry', () => {
    it('has every rule of every folder, and each stands in the folder of its family, in a file of its name', () => {
        const files = FAMILIES.flatMap(family => {
            const isThere = readdirSync(FOLDER).includes(family);
            // The many rules of soundness have a room for each subject; what else stands below a family is no rule.
            return (isThere ? readdirSync(new URL(`${family}/`, FOLDER), { recursive: family === 'soundness', encoding: 'utf8' }) : [])
                .filter(file => file.endsWith('.ts'))
                .map(file => `${family}/${path.basename(file)}`);
        });
        assert.deepEqual(RULES.map(({ family, name }) => `${family}/${name}.ts`).sort(), files.sort());
    });

    it('has no folder but those of the families, the engine, the fixes and the questions that rules share', () => {
        const folders = readdirSync(FOLDER, { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [entry.name] : []));
        assert.deepEqual(
            folders.filter(folder => !(FAMILIES as readonly string[]).includes(folder)),
            ['engine', 'fixes', 'questions'],
        );
    });

    it('gives each name once, and a rule that is checked is not among those that are not', () => {
        const names = RULES.map(({ name }) => name);
        assert.equal(new Set(names).size, names.length);
        assert.deepEqual(
            UNCHECKED_RULES.filter(name => names.includes(name)),
            [],
        );
    });

    it('lists rules by family, in the order of the families', () => {
        const families = RULES.map(({ family }) => FAMILIES.indexOf(family));
        assert.deepEqual(
            families,
            families.toSorted((a, b) => a - b),
        );
    });

    it('rests rules on findings that the library has, and on none where the study says nothing of it', async () => {
        const workspace = await Workspace.of({ 'a.balcony': '' });
        const known = workspace.services.references.WorkspaceNames.ofLibrary().get('Finding');
        for (const { name, findings, carried, family } of RULES) {
            for (const finding of findings) assert.ok(known?.has(finding), `${name} rests on ${finding}, which the library does not have`);
            assert.equal(carried === null, family === 'soundness', name);
            assert.equal(findings.length > 0 || carried === 'house', family !== 'soundness', name);
        }
    });

    it('lets rules yield to rules of the catalogue, and none to itself in the end', () => {
        const reach = (name: string, seen: readonly string[] = []): string[] => {
            assert.ok(!seen.includes(name), `yields in a circle: ${[...seen, name].join(' → ')}`);
            return (ruleOf(name)?.yieldsTo ?? []).flatMap(({ to }) => [to, ...reach(to, [...seen, name])]);
        };
        for (const { name } of RULES)
            for (const to of reach(name)) assert.ok(ruleOf(to) ?? UNCHECKED_RULES.includes(to), `${name} yields to ${to}`);
    });

    it('has words for a draft for every rule that says only that something is not there yet, and asks what might hold it', () => {
        const saysMissing =
            /^no-|-unsaid$|^(time-unstated|not-placed|element-untouched|dimension-uncovered|dimension-unevidenced|nothing-mapped|short-horizon)$/;
        for (const rule of RULES) {
            assert.equal(rule.missing !== undefined, saysMissing.test(rule.name) && rule.name !== 'no-such-date', rule.name);
            if (rule.missing !== undefined)
                assert.ok(rule.asksFor, `${rule.name} should say in which statements what it misses might stand`);
        }
    });
});
