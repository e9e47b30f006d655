import { expectMarked } from '../../../support/marked.ts';

const marked = (drawn: string) => expectMarked(drawn, ['systems-leadership-unnamed']);
const purpose = (words: string) => `programme P "P" {\n    purpose "${words}"\n}`;
const unnamed = (words: string) =>
    purpose(words).replace('\n}', `\n//  ^^^^^^^^${'^'.repeat(words.length + 2)} information[systems-leadership-unnamed]\n}`);

describe('systems-leadership-unnamed', () => {
    it('is content with system or systems before lead, leader, leaders, leadership or leading, in any case', async () => {
        for (const words of ['Systems leadership', 'SYSTEM LEADERS', 'a systems-leader', 'systems leading', 'our **systems** leadership']) {
            await marked(purpose(words));
        }
        await marked(purpose('Each agency sends one system lead.'));
    });

    it('is not content with either word alone, nor with both the other way round', async () => {
        for (const words of [
            'Leading across the system',
            'Leadership of systems',
            'System leads',
            'Ecosystem leadership',
            'Systems and leadership',
            'Systemic leadership',
        ]) {
            await marked(unnamed(words));
        }
    });

    it('looks into titles and descriptions of all that participants meet, wherever it stands', async () => {
        const named = (part: string) => marked(`programme P "P" {\n    purpose "Working together"\n    ${part}\n}`);
        await named('about "What systems leadership means here."');
        await named('phase "Systems leadership begins"');
        await named('phase "One" { event "Two" { choice "Three" { coaching "Four" { about "For system leaders" } } } }');
        await named('learning outcome "Practises systems leadership"');
        await named('cohort { about "System leaders of tomorrow" }');
    });

    it('does not count what not everybody meets, or what participants do not read', async () => {
        await marked(`programme P "P" {
    purpose "Working together"
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^ information[systems-leadership-unnamed]
    rationale "It is systems leadership, by another name."
    coaching "Systems leadership" { optional }
}`);
    });

    it('is content with the title of the framework that the programme uses', async () => {
        const framework = 'framework Compass "Compass of adaptive work" { dimension north "North" }\n';
        await marked(`${framework}programme P "P" { uses Compass purpose "The compass of Adaptive Work, by heart." }`);
        await marked(`${framework}programme P "P" { uses SystemsLeadership, Compass purpose "The compass of Adaptive Work, by heart." }`);
        await marked(`${framework}programme P "P" {
    purpose "The compass of Adaptive Work, by heart."
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information[systems-leadership-unnamed]
}`);
    });

    it('leaves a programme without a purpose to purpose-unsaid, unless that is turned off', async () => {
        await marked('programme P "P" { place "Here" }');
        await expectMarked(
            `programme P "P" { place "Here" }
//        ^ information[systems-leadership-unnamed]`,
            ['systems-leadership-unnamed'],
            { settings: { rules: { 'purpose-unsaid': 'off' } } },
        );
    });

    it('cannot know of a framework that means nothing, nor of what cannot be read', async () => {
        await marked('programme P "P" { uses Compas purpose "Working together" }');
        await marked('programme P "P" { purpose "Working together" about }');
    });
});
