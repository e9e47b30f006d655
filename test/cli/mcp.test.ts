import assert from 'node:assert/strict';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { builtCommand } from '../support/built.ts';
import { desks } from './support.ts';

const PLAN = `programme Pathways "Pathways" {
    purpose "Leaders of four agencies work as one."
    place "Leeds"
    lasts 12 months
    accept no-coaching because "The sponsors coach."
    phase "First" {
        months 1 to 4
        theory-module Ideas "Ideas" { takes 2 days targets thinking.synthesis applied in Walk }
        live-project Walk "A walk" { takes about 3 days targets relating }
    }
}
`;

describe('the answers for an AI assistant', () => {
    const desk = desks();
    let client: Client;
    async function start(files: Readonly<Record<string, string>>, ...args: string[]): Promise<void> {
        desk().write(files);
        client = new Client({ name: 'test', version: '1' });
        const transport = new StdioClientTransport({
            command: process.execPath,
            args: [builtCommand(), 'mcp', ...args],
            cwd: desk().folder,
            env: { ...(process.env as Record<string, string>), SOURCE_DATE_EPOCH: '1800000000' },
            stderr: 'ignore',
        });
        await client.connect(transport);
    }
    afterEach(() => client.close());

    async function ask(name: string, input: Record<string, unknown> = {}): Promise<{ text: string; isError: boolean }> {
        const { content, isError } = (await client.callTool({ name, arguments: input })) as CallToolResult;
        const [first] = content;
        return { text: first?.type === 'text' ? first.text : '', isError: isError ?? false };
    }
    const asked = async <T>(name: string, input: Record<string, unknown> = {}) => JSON.parse((await ask(name, input)).text) as T;

    it('are of seven questions, all of which only read', async () => {
        await start({ 'plan.balcony': PLAN });
        const { tools } = await client.listTools();
        assert.deepEqual(
            tools.map(({ name }) => name),
            [
                'balcony_programmes',
                'balcony_programme',
                'balcony_coverage',
                'balcony_findings',
                'balcony_rules',
                'balcony_explain',
                'balcony_compare',
            ],
        );
        assert.ok(tools.every(({ annotations }) => annotations?.readOnlyHint === true && annotations.openWorldHint === false));
        assert.match(client.getInstructions() ?? '', /advice .* for the designer to weigh.*no list of boxes to tick/);
    });

    it('tell the programmes, and what one says', async () => {
        await start({ 'plan.balcony': PLAN });
        assert.deepEqual(await asked('balcony_programmes'), {
            programmes: [{ name: 'Pathways', title: 'Pathways', file: 'plan.balcony' }],
        });
        const model = await asked<{ purpose: string; phases: { when: string; items: object[] }[] }>('balcony_programme');
        assert.equal(model.purpose, 'Leaders of four agencies work as one.');
        assert.deepEqual(model.phases[0]?.items[0], {
            is: 'activity',
            kind: 'theory-module',
            mode: 'theory',
            name: 'Ideas',
            title: 'Ideas',
            when: 'months 1 to 4',
            takes: '2 days',
            targets: ['SystemsLeadership.thinking.synthesis'],
            appliedIn: ['Walk'],
        });
    });

    it('tell the figures that every tool tells', async () => {
        await start({ 'plan.balcony': PLAN });
        const { inWords, dimensions } = await asked<{ inWords: string; dimensions: { name: string; standing: string }[] }>(
            'balcony_coverage',
        );
        assert.equal(inWords, 'about 35 hours');
        assert.deepEqual(
            dimensions.filter(({ standing }) => standing !== 'absent').map(({ name }) => name),
            ['thinking', 'relating'],
        );
    });

    it('tell what is found with how it is to be taken, and what is accepted with the reason', async () => {
        await start({ 'plan.balcony': PLAN });
        const told = await asked<{
            bearInMind: string;
            strengths: object[];
            open: { rule: string; line: number; message: string; carried: string }[];
            accepted: { rule: string; because: string }[];
        }>('balcony_findings', { programme: 'Pathways' });
        assert.match(told.bearInMind, /do not .* invent/);
        assert.ok(
            told.open.some(({ rule, carried }) => rule === 'dimension-uncovered' && ['stated', 'implied', 'house'].includes(carried)),
        );
        assert.deepEqual(
            told.accepted.map(({ rule, because }) => [rule, because]),
            [['no-coaching', 'The sponsors coach.']],
        );
        assert.ok(told.strengths.length > 0);
    });

    it('explain rules', async () => {
        await start({ 'plan.balcony': PLAN });
        const { rules } = await asked<{ rules: { name: string }[] }>('balcony_rules');
        assert.ok(rules.some(({ name }) => name === 'no-coaching'));
        assert.match((await ask('balcony_explain', { rule: 'no-coaching' })).text, /^# no-coaching\n[^]*## Why\n/);
    });

    it('compare two programmes', async () => {
        await start({
            'plan.balcony': PLAN,
            'old.balcony': PLAN.replace('programme Pathways', 'programme Before').replace('2 days', '1 day'),
        });
        const { changes, time } = await asked<{ changes: { what: string; after?: string }[]; time: object }>('balcony_compare', {
            before: 'Before',
            after: 'Pathways',
        });
        assert.ok(changes.some(({ what, after }) => what === 'time' && after === 'Ideas'));
        assert.deepEqual(time, { before: 'about 28 hours', after: 'about 35 hours' });
    });

    it('are of the plans as they are now, and of no others than those that were named', async () => {
        await start({ 'plans/plan.balcony': PLAN, 'other.balcony': PLAN.replace('Pathways', 'Other') }, 'plans');
        const names = async () =>
            (await asked<{ programmes: { name: string }[] }>('balcony_programmes')).programmes.map(({ name }) => name);
        assert.deepEqual(await names(), ['Pathways']);
        desk().write({ 'plans/plan.balcony': PLAN.replace('programme Pathways', 'programme Paths') });
        assert.deepEqual(await names(), ['Paths']);
    });

    it('say in a sentence what cannot be answered', async () => {
        await start({ 'plan.balcony': PLAN, 'other.balcony': PLAN.replace('programme Pathways', 'programme Other') });
        assert.deepEqual(await ask('balcony_coverage'), { text: 'Which programme? There are Other, Pathways.', isError: true });
        assert.match(
            (await ask('balcony_coverage', { programme: 'Pathway' })).text,
            /There is no programme Pathway\. Did you mean Pathways\?/,
        );
        assert.match(
            (await ask('balcony_explain', { rule: 'no-couching' })).text,
            /There is no rule no-couching\. Did you mean no-coaching\?/,
        );
        assert.match((await ask('balcony_write')).text, /^There is no question balcony_write/);
        desk().remove('plan.balcony');
        desk().remove('other.balcony');
        assert.equal((await ask('balcony_programmes')).isError, true);
    });

    it('are there for a text with faults', async () => {
        await start({ 'plan.balcony': 'programme Broken "Broken" {\n    takes 2 2 days\n    coaching “Talks” { takes 3 hours\n' });
        const { open } = await asked<{ open: { rule: string }[] }>('balcony_findings');
        assert.ok(open.some(({ rule }) => rule === 'syntax'));
    });
});
