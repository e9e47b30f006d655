import assert from 'node:assert/strict';
import { activitiesFromPaste, type PasteOptions } from '../../../language/sheets/sheets.ts';
import { vocabularyAt } from '../../../language/sheets/vocabulary.ts';
import { laidOut } from '../../../language/sheets/write-plan.ts';
import { Workspace } from '../../support/workspace.ts';

const PLAN = `agency Trust "The Trust" in health
people children "Children"
programme P "P" {
    outcome Known "Children are known" { for children }
    phase "Seeing" { coaching Coaching "Coaching by peers" }
}`;

describe('a table that is pasted', () => {
    let workspace: Workspace;
    let options: PasteOptions;
    before(async () => {
        workspace = await Workspace.of({ 'plan.balcony': PLAN });
        const programme = workspace.document('plan.balcony').parseResult.value.declarations[2];
        assert.ok(programme);
        options = { services: workspace.services, vocabulary: vocabularyAt(programme, workspace.services) };
    });
    after(() => workspace.close());

    const pasted = (text: string, more: Partial<PasteOptions> = {}) => {
        const found = activitiesFromPaste({ text }, { ...options, ...more });
        assert.ok(found, 'no table was found');
        return found;
    };
    const remarks = (all: readonly { row: number; column: string; what: string; why: string }[]) =>
        all.map(({ row, column, what, why }) => `${row} ${column}: ${what}: ${why}`);

    it('says what a phase, an event or a programme says of itself, where only its activities can go', () => {
        const table = [
            'Part\tPhase\tWithin\tTitle\tKind\tWhen\tAs written',
            'programme\t\t\tOurs\t\t\t',
            'outcome\t\t\t\t\t\toutcome O "O"',
            'phase\t\t\tSeeing\t\tmonths 1 to 2\t',
            'event\tSeeing\t\tRetreat\t\tmonth 1\tplace "A house"',
            'activity\tSeeing\tRetreat\tA walk\tshadowing\t\t',
        ].join('\n');
        const inPhase = pasted(table, { within: 'phase' });
        assert.match(inPhase.text, /^event "Retreat" \{\n {4}month 1\n {4}place "A house"\n\n {4}shadowing "A walk"\n\}\n$/);
        assert.deepEqual(remarks(inPhase.notUnderstood), [
            '3 : outcome O "O": that is said of a programme, and only activities go into a phase',
            '4 : months 1 to 2: that is said of a phase, and only activities go into a phase',
        ]);
        const inEvent = pasted(table, { within: 'event' });
        assert.equal(inEvent.text, 'shadowing "A walk"\n');
        assert.deepEqual(
            remarks(inEvent.notUnderstood).at(-1),
            '5 : month 1; place "A house": that is said of an event, and only activities go into an event',
        );
    });

    it('becomes activities in their phases, as they are laid out here', () => {
        const { text, activities, notUnderstood } = pasted(
            [
                'Phase\tSession\tType\tWhen\tDuration (hours)\tWho leads\tParticipants\tDimensions\tOutcomes',
                'Seeing\tKick-off\tInduction\tMonth 1\t3\tJane Smith (coach)\tpeers; children\tWays of thinking: Synthesis, perceiving.balcony\tKnown',
                '\tLearning sets\tAction learning set\tMonths 2-8\t6 x half day\tfacilitator\tpeers and sponsors\trelating\tChildren are known',
            ].join('\n'),
        );
        assert.equal(
            text,
            `phase "Seeing" {
    induction "Kick-off" {
        month   1
        takes   3 hours
        led by  coach "Jane Smith"
        with    peers, children
        targets thinking.synthesis, perceiving.balcony
        serves  Known
    }

    action-learning-set "Learning sets" {
        months  2 to 8
        takes   6 sessions of half a day
        led by  facilitator
        with    peers, sponsors
        targets relating
        serves  Known
    }
}
`,
        );
        assert.equal(activities, 2);
        assert.deepEqual(notUnderstood, []);
    });

    it('keeps what was not understood in the activity, and says so', () => {
        const { text, notUnderstood } = pasted(
            ['Activity\tType\tWhen\tHours\tWith\tBudget code', 'A walk\tRambling\tongoing\tsome\tdragons, peers\tX12'].join('\n'),
        );
        assert.match(text, /^workshop "A walk" \{/);
        for (const kept of [
            'with peers',
            'to decide "When: ongoing"',
            'to decide "Hours: some"',
            'to decide "With: dragons"',
            'note "Budget code" "X12" for facilitator',
        ])
            assert.ok(text.includes(kept), `${kept} is not in\n${text}`);
        assert.deepEqual(remarks(notUnderstood), [
            '2 Type: Rambling: there is no kind of activity of that name; workshop was taken',
            '2 When: ongoing: it is no date, and no month or week of the programme, that is known',
            '2 Hours: some: it is no amount of time that is known',
            '2 With: dragons: there is no role or group of people of that name',
            '2 Budget code: X12: nothing is known of that column; it is a note for facilitators now',
        ]);
    });

    it('tells once of a column of which nothing is known, and keeps each of its texts', () => {
        const { text, notUnderstood } = pasted(
            [
                'Activity\tHours\tBudget code\tRoom key',
                'A walk\t2\t\tred',
                'A talk\t1\tX12\tblue',
                'A coffee\t1\tX13\t',
                'A meal\t1\tX14\t',
            ].join('\n'),
        );
        assert.deepEqual(
            [...text.matchAll(/^ {4}note .*$/gm)].map(([line]) => line.trim()),
            [
                'note "Room key" "red" for facilitator',
                'note "Budget code" "X12" for facilitator',
                'note "Room key" "blue" for facilitator',
                'note "Budget code" "X13" for facilitator',
                'note "Budget code" "X14" for facilitator',
            ],
        );
        assert.deepEqual(remarks(notUnderstood), [
            '2 Room key: red: nothing is known of that column; it is a note for facilitators now, as is another text below it',
            '3 Budget code: X12: nothing is known of that column; it is a note for facilitators now, as are 2 other texts below it',
        ]);
    });

    it('writes many notes as the formatter would, texts on several lines among them', () => {
        const { text } = pasted(
            'Activity\tHours\tOne\tTwo\tThree\nA walk\t2\t// 0\tb \\ c\td\nA talk\t1\te\t"f\ng"\th\nA meal\t\t//1\ti "j" k\t{',
        );
        assert.equal((text.match(/^ *note /gm) ?? []).length, 9);
        assert.equal(laidOut(text, options.services), text);
        assert.match(text, /note "One" "\/\/ 0" for facilitator\n {4}note "Two"/);
    });

    it('says how a cell was taken where it is not plain from the cell', () => {
        const { takenAs } = pasted(
            ['Session\tLed by\tDimensions\tDate\tVenue', 'Coaching days\tBob\tsinthesis\t03/04/2027\tLeeds'].join('\n'),
        );
        assert.deepEqual(remarks(takenAs), [
            '2 Session: Coaching days: the kind coaching',
            '2 Date: 03/04/2027: 2027-04-03, with the day first',
            '2 Venue: Leeds: the place where people meet',
            '2 Led by: Bob: the facilitator, for it names no role that is known',
            '2 Dimensions: sinthesis: thinking.synthesis for “sinthesis”',
        ]);
    });

    it('gives an activity that another refers to a name that is free', () => {
        const { text } = pasted(
            ['Title\tKind\tReflects on\tApplied in', 'Coaching\tcoaching\tA trial\t', 'A trial\tlive project\t\tCoaching by peers'].join(
                '\n',
            ),
        );
        assert.match(text, /reflects on ATrial/);
        assert.match(text, /live-project ATrial "A trial" \{\n {4}applied in Coaching\n/);
    });

    it('takes the columns of a matrix as targets and touches', () => {
        const { text } = pasted(
            ['Activity\tThinking\tSynthesis\tOther people’s narratives', 'A seminar\tx\tI\t', 'A webinar\t\t\ttargeted'].join('\n'),
        );
        assert.match(text, /seminar "A seminar" \{\n {4}targets thinking\n {4}touches thinking.synthesis\n\}/);
        assert.match(text, /webinar "A webinar" \{\n {4}targets perceiving.other-narratives\n\}/);
    });

    it('has an event around activities that name one, and leaves totals out', () => {
        const { text, notUnderstood } = pasted(
            ['Event\tActivity\tDays', 'Retreat\tA seminar\t0.5', 'Retreat\tA walk round: shadowing\t1', '\tTotal\t1.5'].join('\n'),
        );
        assert.match(text, /^event "Retreat" \{\n {4}seminar "A seminar" \{ ?\n? *takes 0.5 days/);
        assert.deepEqual(remarks(notUnderstood), ['4 : Total 1.5: totals are worked out by Balcony']);
    });

    it('stands without its phases where there can be none', () => {
        const table = ['Phase\tEvent\tTitle\tKind', 'Seeing\tRetreat\tA\tseminar', 'Doing\t\tB\tcoaching'].join('\n');
        assert.equal(pasted(table, { within: 'event' }).text, 'seminar "A"\n\ncoaching "B"\n');
        assert.match(pasted(table, { within: 'phase' }).text, /^event "Retreat" \{\n {4}seminar "A"\n\}\n\ncoaching "B"\n$/);
    });

    it('takes columns as a mapping has them', () => {
        const { text, columns } = pasted(['Activity\tZeit\tWas', 'A seminar\t3 hours\tIdeas'].join('\n'), {
            mapping: { Zeit: 'takes', was: 'about' },
        });
        assert.match(text, /about "Ideas"\n {4}takes 3 hours|takes 3 hours/);
        assert.deepEqual(
            columns.map(({ head, use, how }) => `${head}: ${use} (${how})`),
            ['Activity: title (head)', 'Zeit: takes (mapping)', 'Was: about (mapping)'],
        );
    });

    it('is read from the HTML of Word and Excel, with texts of several paragraphs and merged cells', () => {
        const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>td {color:red}</style></head><body><!--StartFragment-->
            <table><tr><td><p class=MsoNormal><b>Phase</b><o:p></o:p></p></td><td>Activity</td><td>Description</td></tr>
            <tr><td rowspan=2>Seeing</td><td>Coaching</td><td><p>First&nbsp;part.</p><p>Second &quot;part&quot;.</p></td></tr>
            <tr><td>Seminar</td><td>Ideas<br>and more</td></tr></table></body></html>`;
        const found = activitiesFromPaste({ html, text: 'Phase Activity' }, options);
        assert.equal(
            found?.text,
            `phase "Seeing" {
    coaching "Coaching" {
        about "First part.
        Second \\"part\\"."
    }

    seminar "Seminar" {
        about "Ideas
        and more"
    }
}
`,
        );
    });

    it('is none where there are no two heads that are known', () => {
        for (const text of ['', 'hello', 'one\ttwo\nthree\tfour', 'Dear all,\nhere, as promised, is the plan.'])
            assert.equal(activitiesFromPaste({ text }, options), undefined, text);
    });
});
