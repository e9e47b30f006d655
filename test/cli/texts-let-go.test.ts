import assert from 'node:assert/strict';
import { checkedInTurn } from '../../cli/check/checked-in-turn.ts';
import { readPlans } from '../../cli/read-plans.ts';
import { Refusal } from '../../cli/refusal.ts';
import { quietIo } from './holding.ts';
import { desks, FAULTY, WANTING } from './support.ts';

/** The reader and a quick look differ on where its strings end, so that the check begins again once it has read it. */
const ODD = 'programme North "North" {\n    purpose “One\n    place "x"\n}\nagency Trust "Trust" in health\n';

describe('texts of plans that are let go of once they have been looked at', () => {
    const desk = desks();
    const checked = async () => {
        const workspaces = await readPlans([], {}, quietIo(desk().folder));
        await checkedInTurn(workspaces, '2026-11-30', () => {}, { letsGoOfTexts: true });
        return workspaces[0]?.files ?? [];
    };

    it('are read from their files again where somebody asks for them', async () => {
        desk().write({ 'wanting.balcony': WANTING });
        const [file] = await checked();
        assert.equal(file?.text, WANTING);
        desk().write({ 'wanting.balcony': FAULTY });
        assert.equal(file.text, FAULTY);
    });

    it('are missed in a sentence where their files are gone', async () => {
        desk().write({ 'wanting.balcony': WANTING });
        const [file] = await checked();
        desk().remove('wanting.balcony');
        assert.throws(
            () => file?.text,
            (error: unknown) => error instanceof Refusal && /wanting\.balcony/.test(error.message),
        );
    });

    it('are there for a check that begins again', async () => {
        desk().write({ 'odd.balcony': ODD, 'south.balcony': 'programme South "South" {\n    designed by Trust\n}\n' });
        const found = async (format: string) => (await desk().balcony(['check', '--no-cache', '--format', format])).stdout;
        const inText = await found('text');
        const { findings } = JSON.parse(await found('json')) as { findings: { rule: string }[] };
        assert.ok(findings.length > 0);
        for (const { rule } of findings) assert.ok(inText.includes(`(${rule}`), rule);
    });

    it('stay where they came on standard input', async () => {
        const { exit, stdout } = await desk().balcony(['check', '-', '--format', 'json'], { stdin: ODD });
        assert.equal(exit, 1);
        assert.match(stdout, /"rule"/);
    });
});
