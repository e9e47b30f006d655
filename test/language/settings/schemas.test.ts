import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { readSettings } from '../../../language/settings/read-settings.ts';
import { settingsSchema } from '../../../language/settings/settings-schema.ts';
import { RULES } from '../../../language/rules/registry.ts';

const FOLDER = new URL('../../../schemas/', import.meta.url);
const schema = (name: string) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Record<string, unknown>;
// Editors know more words than the standard has, comments allowed among them.
const compile = (name: string): ValidateFunction => new Ajv({ strict: false }).compile(schema(name));

describe('The schema of the settings', () => {
    it('is what the rules that there are make it: `npm run schemas` writes it', () => {
        assert.deepEqual(schema('balcony.config.schema.json'), settingsSchema());
    });

    it('describes every rule, and offers no `off` where a rule cannot be turned off', () => {
        const { rules } = schema('balcony.config.schema.json')['properties'] as {
            rules: { properties: Record<string, { description: string; enum: string[] }> };
        };
        for (const { name, summary, family, severity } of RULES) {
            assert.equal(rules.properties[name]?.description, summary);
            assert.equal(rules.properties[name].enum.includes('off'), !(family === 'soundness' && severity === 'error'), name);
        }
    });

    it('takes what the settings take, and nothing else', () => {
        const validate = compile('balcony.config.schema.json');
        const settings = [
            '{}',
            '{ "rules": { "no-coaching": "off" }, "hours": { "day": 7.5 } }',
            '{ "rules": { "no-choaching": "off" } }',
            '{ "rules": { "syntax": "off" } }',
            '{ "hours": { "day": 0 } }',
            '{ "thresholds": { "thin-experience": 2 } }',
            '{ "handbook": { "colours": ["#000000"] } }',
            '{ "handbook": { "colours": ["#000000", "#ffffff"] }, "ignore": ["a"], "baseline": "b", "import": { "x": 1 }, "checks": [{ "name": "ours", "message": "Not so.", "expect": { "count": "events", "atLeast": 1 } }] }',
            '{ "checks": [{}] }',
            '{ "checks": [{ "name": "no-coaching", "message": "Not so.", "expect": { "count": "events", "atLeast": 1 } }] }',
            '{ "checks": [{ "name": "ours", "message": "Not so.", "expect": { "count": "events" } }] }',
            '{ "checks": [{ "name": "ours", "message": "Not so.", "expect": { "count": "events", "where": { "kind": "coaching" }, "atLeast": 1 } }] }',
            '{ "checks": [{ "name": "ours", "message": "Not so.", "expect": { "every": "activity", "has": { "kind": ["coaching"], "length": { "atMost": "3 days" } } } }] }',
            '{ "ignore": "a" }',
        ];
        for (const text of settings) assert.equal(validate(JSON.parse(text)), readSettings(text).problems.length === 0, text);
    });
});

describe('The schemas of what machines read', () => {
    it('are schemas', () => {
        for (const name of readdirSync(FOLDER)) assert.equal(typeof compile(name), 'function', name);
    });

    it('take a check as it is told', () => {
        const validate = compile('check.schema.json');
        const finding = {
            rule: 'no-coaching',
            severity: 'warning',
            file: 'a.balcony',
            line: 1,
            column: 11,
            endLine: 1,
            endColumn: 12,
            message: 'Nobody coaches.',
            finding: ['coaching-for-doing'],
            carried: 'stated',
            threshold: null,
            accepted: { because: 'They coach at home.', until: '2027-09-30' },
            related: [],
        };
        const summary = { files: 1, programmes: 1, error: 0, warning: 0, information: 0, hint: 0, accepted: 1, baselined: 0 };
        assert.equal(validate({ version: 1, findings: [finding], summary }), true);
        for (const wrong of [{ line: 0 }, { severity: 'off' }, { accepted: {} }, { carried: 'guessed' }, { extra: 1 }]) {
            assert.equal(validate({ version: 1, findings: [{ ...finding, ...wrong }], summary }), false, JSON.stringify(wrong));
        }
    });
});
