import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { isActivity, isEvent } from '../../../language/generated/ast.ts';
import { RULES } from '../../../language/rules/registry.ts';
import type { Rule } from '../../../language/rules/rule.ts';
import { NORTHBRIDGE, SAMPLES, sampleText } from '../../support/samples.ts';
import { check, Workspace, wordsAt } from '../../support/workspace.ts';

// What is true of every rule, tried on its own examples.

const look = (rule: Rule, text: string) => check(text, { settings: rule.offByDefault ? { rules: { [rule.name]: rule.severity } } : {} });

/** The text with each activity that stands straight in a programme or phase put into something (`event "Around"`); events too, where they may stand in it. */
async function wrapped(text: string, head: string): Promise<string> {
    const workspace = await Workspace.of({ 'a.balcony': text });
    const { declarations } = workspace.document('a.balcony').parseResult.value;
    const bodies = declarations.filter(each => each.$type === 'Programme').flatMap(programme => [programme, ...programme.statements]);
    const activities = bodies
        .filter(each => each.$type === 'Programme' || each.$type === 'Phase')
        .flatMap(body => body.statements.filter(node => isActivity(node) || (isEvent(node) && head.startsWith('choice'))))
        .flatMap(({ $cstNode }) => $cstNode ?? []);
    await workspace.close();
    return activities
        .toSorted((a, b) => b.offset - a.offset)
        .reduce((now, { offset, end }) => `${now.slice(0, offset)}${head} { ${now.slice(offset, end)} }${now.slice(end)}`, text);
}

describe('Every rule sees activities that are held together, as it sees them by themselves', () => {
    for (const head of ['event "Around"', 'choice "Around"']) {
        it(`in ${head.split(' ')[0]}s`, async () => {
            const misses: string[] = [];
            let tried = 0;
            for (const rule of RULES) {
                const text = await wrapped(rule.bad, head);
                if (text === rule.bad) continue;
                tried++;
                const found = (await look(rule, text)).filter(finding => finding.rule === rule.name);
                const on = found.map(finding => wordsAt(finding, text));
                if (on.length !== 1 || on[0] !== rule.on) misses.push(`${rule.name}: ${on.join(', ')}`);
            }
            assert.deepEqual(misses, []);
            assert.ok(tried > 50, `Only ${tried} examples have activities`);
        });
    }
});

const AMOUNT = /\b(takes|lasts) +(\d)/g;
/** Ways in which a designer may know less of a time. */
const UNSURE: readonly (readonly [string, (text: string) => string])[] = [
    ['unstated', text => text.replace(/^ *takes [^\n{}]*$/gm, '')],
    ['said with `about`', text => text.replace(AMOUNT, '$1 about $2')],
    ['said with `at least`', text => text.replace(AMOUNT, '$1 at least $2')],
    ['said with `up to`', text => text.replace(AMOUNT, '$1 up to $2')],
];

describe('A time that is not known, or only roughly', () => {
    const EXAMPLES = new URL('../../../examples/', import.meta.url);
    const examples = readdirSync(EXAMPLES).filter(name => name.endsWith('.balcony'));
    const whole = [
        ...RULES.flatMap(({ name, good, bad }) => [
            { of: `the good example of ${name}`, text: good, beside: '' },
            { of: `the bad example of ${name}`, text: bad, beside: '' },
        ]),
        ...SAMPLES.map(name => ({ of: name, text: sampleText(name), beside: NORTHBRIDGE })),
        ...examples.map(name => ({
            of: name,
            text: readFileSync(new URL(name, EXAMPLES), 'utf8'),
            beside: name === 'westmoor.balcony' ? '' : readFileSync(new URL('westmoor.balcony', EXAMPLES), 'utf8'),
        })),
    ];
    const grave = async (text: string, beside: string) => {
        const workspace = await Workspace.of({ 'a.balcony': text, 'beside.balcony': beside });
        const found = workspace.check()['a.balcony'] ?? [];
        await workspace.close();
        return found
            .filter(({ severity, accepted }) => !accepted && (severity === 'error' || severity === 'warning'))
            .map(({ rule }) => rule);
    };

    for (const [how, change] of UNSURE) {
        it(`${how} brings no error and no warning that was not there`, async () => {
            const more: string[] = [];
            for (const { of, text, beside } of whole) {
                const unsure = change(text);
                if (unsure === text) continue;
                const before = await grave(text, beside);
                for (const rule of await grave(unsure, beside)) if (!before.includes(rule)) more.push(`${of}: ${rule}`);
            }
            assert.deepEqual(more, []);
        });
    }
});
