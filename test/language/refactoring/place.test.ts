import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { AstUtils } from 'langium';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { format } from '../../../language/formatting/format.ts';
import * as ast from '../../../language/generated/ast.ts';
import { inHouseStyle } from '../../../language/refactoring/in-house-style.ts';
import { holds, placing, type PlanHolder } from '../../../language/refactoring/place.ts';
import { isPlanNode, type PlanNode } from '../../../language/refactoring/selection.ts';
import { Workspace } from '../../support/workspace.ts';

// Each part of them goes to every seventh body.
const EXAMPLES = ['directors-in-waiting', 'health-teams', 'in-practice', 'learning-sets', 'middle-of-the-system'];
const STRIDE = 7;

const isHolder = (node: unknown): node is PlanHolder =>
    ast.isProgramme(node) || ast.isPhase(node) || ast.isEvent(node) || ast.isChoice(node);

/** A programme that is being moved about in. */
class Board {
    readonly workspace: Workspace;
    private constructor(workspace: Workspace) {
        this.workspace = workspace;
    }
    static async of(text: string): Promise<Board> {
        return new Board(await Workspace.of({ 'plan.balcony': text }));
    }
    private get document() {
        return this.workspace.document('plan.balcony');
    }
    get text(): string {
        return this.document.textDocument.getText();
    }
    private all() {
        return AstUtils.streamAst(this.document.parseResult.value);
    }
    get items(): PlanNode[] {
        return this.all().filter(isPlanNode).toArray();
    }
    get holders(): PlanHolder[] {
        return this.all().filter(isHolder).toArray();
    }
    titled<T extends PlanNode | PlanHolder>(title: string): T {
        const found = this.all().find(node => (isPlanNode(node) || isHolder(node)) && node.title === title);
        assert.ok(found, title);
        return found as unknown as T;
    }
    async move(item: PlanNode, holder: PlanHolder, before?: PlanNode): Promise<boolean> {
        const changes = placing(item, holder, before);
        if (changes.length === 0) return false;
        const edits = inHouseStyle(this.text, format(this.document).length === 0, changes, this.workspace.services);
        assert.ok(edits, 'it cannot be read any more');
        await this.workspace.write('plan.balcony', TextDocument.applyEdits(this.document.textDocument, edits));
        return true;
    }
}

/** What a text says, line by line, in whatever order. */
const lines = (text: string) =>
    text
        .split('\n')
        .map(line => line.trim().replace(/\s+/g, ' '))
        .filter(line => line !== '')
        .sort();

describe('moving a part of a plan to another place', () => {
    const PLAN = `programme P "P" {

    phase "Opening" {
        months 1 to 2

        // What they begin with.
        seminar "A talk" {
            takes 2 hours // with questions
        }

        webinar "A call" { takes 1 hour }
    }

    phase "Working" {
        months 3 to 6

        event "Away" {
            seminar "On site" { takes 3 hours }
        }
    }

    phase "Closing" {
        months 7 to 8
    }
}
`;

    async function moved(title: string, into: string, before?: string): Promise<string> {
        const board = await Board.of(PLAN);
        await board.move(board.titled(title), board.titled(into), before === undefined ? undefined : board.titled(before));
        const { text } = board;
        await board.workspace.close();
        return text;
    }

    it('takes its comments with it, and leaves the rest as it was', async () => {
        assert.equal(
            await moved('A talk', 'Working', 'Away'),
            PLAN.replace(/ {8}\/\/ What they[\s\S]*?\n {8}\}\n\n/, '').replace(
                '        event "Away"',
                '        // What they begin with.\n        seminar "A talk" {\n            takes 2 hours // with questions\n        }\n\n        event "Away"',
            ),
        );
    });

    it('puts it earlier or later in its phase', async () => {
        const text = await moved('A call', 'Opening', 'A talk');
        assert.match(text, /months 1 to 2\n\n {8}webinar "A call" \{ takes 1 hour \}\n\n {8}\/\/ What they begin with\.\n {8}seminar/);
    });

    it('puts it into a phase that has nothing yet, and into an event', async () => {
        assert.match(await moved('A call', 'Closing'), /months 7 to 8\n\n {8}webinar "A call" \{ takes 1 hour \}\n {4}\}\n\}\n$/);
        assert.match(await moved('A call', 'Away'), /"On site" \{ takes 3 hours \}\n\n {12}webinar "A call" \{ takes 1 hour \}\n {8}\}/);
    });

    it('changes nothing where it stands there already, or cannot stand', async () => {
        assert.equal(await moved('A talk', 'Opening', 'A call'), PLAN);
        assert.equal(await moved('A call', 'Opening'), PLAN);
        const board = await Board.of(PLAN);
        assert.equal(holds(board.titled('Away'), board.titled('Away')), false);
        await board.workspace.close();
    });

    for (const name of EXAMPLES)
        it(`says the same of ${name}.balcony after each move, and goes back to the very text`, async () => {
            const text = readFileSync(`examples/${name}.balcony`, 'utf8');
            const board = await Board.of(text);
            const count = board.items.length;
            for (let at = 0; at < count; at++) {
                const holders = board.holders.length;
                for (let to = at % STRIDE; to < holders; to += STRIDE) {
                    const item = board.items[at]!;
                    const [from, holder] = [item.$container as PlanHolder, board.holders[to]!];
                    const [fromTitle, title] = [from.title, item.title];
                    const parts = from.statements.filter(isPlanNode);
                    const index = parts.indexOf(item);
                    if (!holds(holder, item) || !(await board.move(item, holder))) continue;
                    assert.deepEqual(lines(board.text), lines(text), `${title ?? ''} to ${holder.title}`);
                    // What stands in no phase stands anywhere between the phases.
                    if (!ast.isProgramme(from)) {
                        const back = board.holders.find(each => each.title === fromTitle && each.$type === from.$type)!;
                        const there = back.statements.filter(isPlanNode).filter(({ title: one }) => one !== title);
                        const again = board.items.find(each => each.title === title)!;
                        await board.move(again, back, there[index]);
                        // With fewer than two others there is no telling whether the writer parts them by empty lines.
                        const same = (one: string) => (parts.length > 2 ? one : one.replace(/\n\n+/g, '\n'));
                        assert.equal(same(board.text), same(text), `${title ?? ''} to ${holder.title} and back`);
                    }
                    await board.workspace.write('plan.balcony', text);
                }
            }
            await board.workspace.close();
        });
});
