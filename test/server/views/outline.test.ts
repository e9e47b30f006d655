import assert from 'node:assert/strict';
import type {
    AcceptingResult,
    NewProgramme,
    OutlinePart,
    ProgrammeOutline,
    ProgrammeTold,
    TemplateTold,
} from '../../../server/protocol.ts';
import { type Editor, FOLDER, startEditor } from '../support/editor.ts';
import { MemoryFiles } from '../support/memory-files.ts';

const URI = `${FOLDER}/plan.balcony`;
const PLAN = `programme Plan "The plan" {
    lasts 6 months
    coaching First "Straight in the programme" { takes 2 hours }
    phase Opening "Opening" {
        months 1 to 2
        event "Days away" {
            seminr Talk "A talk" { takes 2 hours targets thinking.curiosity }
        }
    }
}
`;

describe('what the outline and the commands of an editor ask for', () => {
    let editor: Editor;
    before(async () => {
        const text = 'programme Other "Another" { status draft lasts 1 month }';
        editor = await startEditor({ files: new MemoryFiles({ [`${FOLDER}/other.balcony`]: text }) });
        await editor.open(URI, PLAN);
        await editor.settled();
    });
    after(() => editor.end());

    it('is every programme of the workspace, with how many findings are open in it', async () => {
        const told = await editor.connection.sendRequest<ProgrammeTold[]>('balcony/programmes', {});
        assert.deepEqual(
            told.map(({ title, at, findings }) => [title, at.uri, findings.error]),
            [
                ['Another', `${FOLDER}/other.balcony`, 0],
                ['The plan', URI, 1],
            ],
        );
    });

    it('is a programme by its phases, in the order written, with the findings in each', async () => {
        const [programme] = await editor.connection.sendRequest<ProgrammeOutline[]>('balcony/outline', { textDocument: { uri: URI } });
        assert.ok(programme);
        const draw = (part: OutlinePart, indent = ''): string[] => [
            `${indent}${part.is} ${part.title} | ${part.detail} | ${part.findings.error} | ${part.at.range.start.line}`,
            ...part.parts.flatMap(inner => draw(inner, `${indent}  `)),
        ];
        assert.deepEqual(
            programme.parts.flatMap(part => draw(part)),
            [
                'activity Straight in the programme | Coaching | 0 | 2',
                'phase Opening | months 1 to 2 | 1 | 3',
                '  event Days away | event | 1 | 5',
                '    activity A talk | seminr | 1 | 6',
            ],
        );
        assert.equal(programme.shortTime, '4 h');
        assert.deepEqual(
            programme.dimensions.map(({ word }) => word),
            ['absent', 'absent', 'named', 'absent', 'absent', 'absent'],
        );
    });

    it('is the templates, and a programme made of one', async () => {
        const templates = await editor.connection.sendRequest<TemplateTold[]>('balcony/templates', {});
        assert.equal(templates.length, 6);
        const made = await editor.connection.sendRequest<NewProgramme>('balcony/newProgramme', {
            template: 'fellowship',
            title: 'Our island',
        });
        assert.equal(made.file, 'our-island.balcony');
        assert.match(made.text, /^programme OurIsland "Our island" \{$/m);
        const other = await editor.connection.sendRequest<NewProgramme>('balcony/newProgramme', { template: 'fellowship', title: 'Other' });
        assert.match(other.text, /^programme Other2 "Other" \{$/m, 'another programme is called Other');
        assert.equal(await editor.connection.sendRequest('balcony/newProgramme', { template: 'none', title: 'A' }), null);
    });

    it('is the change that accepts a finding, with the reason as it is written', async () => {
        const told = await editor.diagnostics(`${FOLDER}/plan.balcony`);
        const finding = told.find(({ code }) => code === 'purpose-unsaid');
        assert.ok(finding, told.map(({ code }) => code).join(', '));
        const asked = {
            textDocument: { uri: URI },
            rule: 'purpose-unsaid',
            range: finding.range,
            because: ' It is "known"\n here. ',
            until: '2028-01-31',
        };
        const accepting = await editor.connection.sendRequest<AcceptingResult>('balcony/accepting', asked);
        assert.equal(accepting.edits.length, 1);
        assert.match(accepting.edits[0]?.newText ?? '', /accept purpose-unsaid because "It is \\"known\\" here\." until 2028-01-31/);
        assert.equal(await editor.connection.sendRequest('balcony/accepting', { ...asked, rule: 'unknown-name' }), null);
    });
});
