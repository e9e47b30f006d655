import assert from 'node:assert/strict';
import { programmeJson } from '../../language/model/coverage/coverage-json.ts';
import type { Programme } from '../../language/model/design/design.ts';
import { figuresOf } from '../../language/model/figures.ts';
import { DEFAULT_SETTINGS } from '../../language/settings/settings.ts';
import type { Document } from '../../publish/document/document.ts';
import { reviewDocument } from '../../publish/review/document.ts';
import { wordsFor } from '../../publish/words/choose.ts';
import { EVERY_FORMAT } from '../support/every-format.ts';
import { sample } from '../support/samples.ts';
import { hoursIn, toldOf } from '../support/told-hours.ts';

/** A text from what follows the first `words` in it. */
function after(text: string, words: string): string {
    const at = text.indexOf(words);
    assert.ok(at >= 0, `“${words}” is not in ${text.slice(0, 300)}`);
    return text.slice(at + words.length);
}

describe('the figures of a review in every format', () => {
    for (const name of ['place-fellowship', 'across-the-system'] as const) {
        describe(name, () => {
            let programme: Programme;
            let document: Document;
            before(async () => {
                programme = await sample(name);
                document = reviewDocument(
                    {
                        programme,
                        figures: figuresOf(programme, DEFAULT_SETTINGS),
                        file: 'plan.balcony',
                        hours: DEFAULT_SETTINGS.hours,
                        findings: [],
                    },
                    { settings: {}, study: { placeOf: () => undefined, familyOf: () => 'own' }, today: '2027-01-15' },
                );
            });

            for (const format of ['HTML', 'Markdown', 'Word'] as const) {
                it(`are in ${format} those that machines are given: the whole, each way of learning, each dimension, each month`, async () => {
                    const { set, read } = EVERY_FORMAT[format];
                    const text = (await read(await set(document))).replace(/\s+/g, ' ');
                    const json = programmeJson(programme, figuresOf(programme, DEFAULT_SETTINGS), 'plan.balcony', DEFAULT_SETTINGS.hours);
                    assert.deepEqual(hoursIn(after(text, 'Participant time:')), toldOf(json.hours));

                    let dimensions = after(text, 'Hours in what targets it');
                    for (const { title, standing, hours } of json.dimensions) {
                        dimensions = after(dimensions, title);
                        assert.ok(dimensions.slice(0, 20).includes(standing), `${title}: ${dimensions.slice(0, 40)}`);
                        // "3 of 3" elements stand between the two.
                        if (standing !== 'absent')
                            assert.deepEqual(hoursIn(after(dimensions, ' of ').replace(/^\d+ /, '')), toldOf(hours), title);
                    }

                    const { modes } = wordsFor('en-GB');
                    let ways = after(text, 'Participant time by way of learning, of the time that is stated');
                    for (const [mode, { least, most }] of Object.entries(json.modes)) {
                        ways = after(ways, ` ${modes[mode as keyof typeof modes]} `);
                        assert.deepEqual(
                            hoursIn(ways.replace(/^(?:(?:less|more) than )?(?:\d+ to )?\d+%/, '')),
                            toldOf({ least, most }),
                            mode,
                        );
                    }

                    let months = after(text, 'What falls there');
                    for (const { month, ...hours } of json.load.months) {
                        months = after(months, ` Month ${month} `);
                        assert.deepEqual(hoursIn(months), toldOf(hours), `month ${month}`);
                    }
                });
            }
        });
    }
});
