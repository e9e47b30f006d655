import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { checkedInTurn } from '../../cli/check/checked-in-turn.ts';
import { readPlans } from '../../cli/read-plans.ts';
import { Refusal } from '../../cli/refusal.ts';
import { quietIo } from './holding.ts';
import { desks, FAULTY, WANTING } from './support.ts';

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

    it('stay where they came on standard input', async () => {
        const workspaces = await readPlans(['-'], {}, { ...quietIo(desk().folder), stdin: Readable.from([WANTING]) });
        await checkedInTurn(workspaces, '2026-11-30', () => {}, { letsGoOfTexts: true });
        assert.equal(workspaces[0]?.files.find(({ file }) => file === '-')?.text, WANTING);
    });
});
