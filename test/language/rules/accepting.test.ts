import assert from 'node:assert/strict';
import { acceptingFix } from '../../../language/rules/fixes/accepting.ts';
import { format } from '../../../language/formatting/format.ts';
import { ruleOf, RULES } from '../../../language/rules/registry.ts';
import { isUnbending } from '../../../language/rules/rule.ts';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applied } from '../../support/fixes.ts';
import { Workspace } from '../../support/workspace.ts';

/** The fix that accepts the first finding of a rule in a text, and the text after it. */
async function accepting(
    rule: string,
    text: string,
): Promise<{ title?: string | undefined; after?: string; left: string[]; formatted?: string }> {
    const workspace = await Workspace.of({ 'p.balcony': text });
    const settings = { rules: { [rule]: ruleOf(rule)?.severity ?? 'hint' } };
    const finding = workspace.check({ settings })['p.balcony']?.find(one => one.rule === rule && !one.accepted);
    const document = workspace.documents()[0];
    const fix = finding && document && acceptingFix(finding, ruleOf(rule)!, document);
    const after = fix && applied(fix, text);
    await workspace.close();
    if (after === undefined) return { left: finding ? [rule] : [] };
    const mended = await Workspace.of({ 'p.balcony': after });
    const now = mended.check({ settings })['p.balcony'] ?? [];
    const [document2] = mended.documents();
    const formatted = document2 && TextDocument.applyEdits(document2.textDocument, format(document2));
    await mended.close();
    const open = now.filter(one => !one.accepted && [rule, 'syntax', 'stale-acceptance', 'said-twice'].includes(one.rule));
    return { title: fix?.title, after, left: open.map(one => one.rule), ...(formatted === undefined ? {} : { formatted }) };
}

describe('Accepting a finding for a reason that is given', () => {
    const given = async (because: string, until: string | null) => {
        const text = 'programme P "P" {\n    place "X"\n    coaching "C"\n}\n';
        const workspace = await Workspace.of({ 'p.balcony': text });
        const [finding] = workspace.check({ only: ['no-theory', 'no-experiential-learning'] })['p.balcony'] ?? [];
        const fix = acceptingFix(finding!, ruleOf(finding!.rule)!, workspace.document('p.balcony'), { because, until });
        await workspace.close();
        const written = fix && applied(fix, text);
        return { snippet: fix?.snippet, line: written?.split('\n').find(line => line.includes('accept')), accepted: written };
    };

    it('writes it, with its day, and asks for nothing', async () => {
        const { snippet, line } = await given('They learn at home.', '2027-09-30');
        assert.equal(snippet, false);
        assert.equal(line, '    accept no-experiential-learning because "They learn at home." until 2027-09-30');
    });

    it('writes it on one line, and keeps its marks within it', async () => {
        const { line, accepted } = await given('  They say "no"\n   and mean C:\\plans. ', null);
        assert.equal(line, '    accept no-experiential-learning because "They say \\"no\\" and mean C:\\\\plans."');
        const workspace = await Workspace.of({ 'p.balcony': accepted ?? '' });
        const [finding] = workspace.check({ only: ['no-experiential-learning'] })['p.balcony'] ?? [];
        await workspace.close();
        assert.deepEqual(finding?.accepted, { because: 'They say "no" and mean C:\\plans.', until: null });
    });
});

describe('Accepting a finding', () => {
    it('is written in the activity that it is about, where the reason is to be typed', async () => {
        const text = 'programme P "P" {\n    theory-module "T" {\n        takes 1 day\n    }\n}\n';
        const { title, after } = await accepting('theory-without-application', text);
        assert.equal(title, 'Accept this in the activity, with a reason');
        assert.equal(
            after,
            'programme P "P" {\n    theory-module "T" {\n        takes 1 day\n        accept theory-without-application because "Why it is right here"\n    }\n}\n',
        );
    });

    it('opens a body that was left out', async () => {
        const { after } = await accepting('theory-without-application', 'programme P "P" {\n    theory-module "T"\n}\n');
        assert.match(after ?? '', /"T" \{\n {8}accept theory-without-application because "Why it is right here"\n {4}\}\n/);
    });

    it('stands at the end of a programme, set off from its activities', async () => {
        const { title, after } = await accepting('no-coaching', 'programme P "P" {\n    theory-module "T" { takes 1 day }\n}\n');
        assert.equal(title, 'Accept this in the programme, with a reason');
        assert.match(after ?? '', /takes 1 day \}\n\n {4}accept no-coaching because "Why it is right here"\n\}\n$/);
    });

    it('stands below what is accepted already', async () => {
        const { after } = await accepting(
            'no-coaching',
            'programme P "P" {\n    accept no-theory because "Because."\n    system-workshop "W"\n}\n',
        );
        assert.match(after ?? '', /because "Because\."\n {4}accept no-coaching because "Why it is right here"\n {4}system-workshop/);
    });

    it('is not offered a second time in the same place', async () => {
        const { title, left } = await accepting('no-coaching', 'programme P "P" {\n    system-workshop "W"\n    accept no-coaching\n}\n');
        assert.deepEqual([title, left], [undefined, ['no-coaching']]);
    });

    for (const rule of RULES) {
        it(isUnbending(rule) ? `is not offered for ${rule.name}, which tells of a broken document` : `works for ${rule.name}`, async () => {
            const { title, after, left, formatted } = await accepting(rule.name, rule.bad);
            if (isUnbending(rule)) return assert.equal(title, undefined);
            // What is on a declaration that programmes share, or on an acceptance of the same rule, has no place to be accepted in.
            if (title === undefined) return assert.ok(!rule.bad.includes('programme ') || left.length > 0, rule.bad);
            assert.deepEqual(left, [], after);
            // The columns of the example are its own matter.
            const words = (text = '') => text.replaceAll(/(?<=\S) +/g, ' ');
            assert.equal(words(formatted), words(after), 'it is not in the house style');
        });
    }
});
