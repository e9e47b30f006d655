import assert from 'node:assert/strict';
import { readSettings } from '../../../language/settings/read-settings.ts';
import { DEFAULT_SETTINGS } from '../../../language/settings/settings.ts';

/** What is wrong with a settings file, each with its line and column. */
function told(text: string): string[] {
    return readSettings(text).problems.map(
        ({ line, column, severity, message }) => `${line}:${column} ${severity === 'warning' ? '(warning) ' : ''}${message}`,
    );
}

const COMPLETE = `{
    // What Northbridge has settled.
    "$schema": "./balcony.config.schema.json",
    "rules": { "dimension-uncovered": "hint", "place-unsaid": "off" },
    "thresholds": { "short-horizon": 24, "unstated-share": 0.5 },
    "hours": { "day": 7.5 },
    "handbook": { "organisation": "Northbridge Council", "logo": "logo.svg", "colours": ["#1d4f5c", "#E0A030"], "language": "en-GB" },
    "ignore": ["drafts/**"],
    "baseline": "balcony-baseline.json",
    "import": { "spring": { "Titel": "title" } },
    "checks": [{ "name": "ours", "message": "Not so.", "expect": { "count": "events", "atLeast": 1 } }],
}`;

describe('Settings', () => {
    it('are the defaults where nothing is settled', () => {
        for (const text of ['{}', '', ' \n', '\uFEFF{}', '{ "rules": {} }'])
            assert.deepEqual(readSettings(text), { settings: DEFAULT_SETTINGS, problems: [] });
        assert.deepEqual(DEFAULT_SETTINGS.hours, { day: 7, daysAWeek: 5 });
    });

    it('hold all that the file says, comments and a last comma apart', () => {
        assert.deepEqual(readSettings(COMPLETE), {
            settings: {
                rules: { 'dimension-uncovered': 'hint', 'place-unsaid': 'off' },
                thresholds: { 'short-horizon': 24, 'unstated-share': 0.5 },
                hours: { day: 7.5, daysAWeek: 5 },
                handbook: { organisation: 'Northbridge Council', logo: 'logo.svg', colours: ['#1d4f5c', '#E0A030'], language: 'en-GB' },
                ignore: ['drafts/**'],
                baseline: 'balcony-baseline.json',
                import: { spring: { Titel: 'title' } },
                checks: [{ name: 'ours', message: 'Not so.', expect: { count: 'events', atLeast: 1 } }],
            },
            problems: [],
        });
    });

    it('name the nearest known key for one that is not known, with its place', () => {
        assert.deepEqual(told('{\n    "ruls": {},\n    "hours": { "dy": 7 }\n}'), [
            '2:5 There is no setting `ruls`. Did you mean `rules`?',
            '3:16 There is no setting `dy` in `hours`. Did you mean `day`?',
        ]);
    });

    it('name the known keys where none is near', () => {
        assert.deepEqual(told('{ "hours": { "minutes": 60 } }'), [
            '1:14 There is no setting `minutes` in `hours`. Known are `day` and `daysAWeek`.',
        ]);
        assert.deepEqual(told('{ "rules": { "xyz": "off" } }'), [
            '1:14 There is no rule `xyz` in `rules`. Known are the rules that `balcony rules` lists.',
        ]);
    });

    it('name the nearest rule, severity and threshold', () => {
        assert.deepEqual(
            told(
                '{ "rules": { "no-choaching": "off", "no-coaching": "warn", "no-theory": "of" }, "thresholds": { "thin-experiense": 0.3 } }',
            ),
            [
                '1:14 There is no rule `no-choaching` in `rules`. Did you mean `no-coaching`?',
                '1:52 `rules.no-coaching` should be one of off, hint, information, warning or error; did you mean "warning".',
                '1:73 `rules.no-theory` should be one of off, hint, information, warning or error; did you mean "off".',
                '1:97 There is no threshold `thin-experiense` in `thresholds`. Did you mean `thin-experience`?',
            ],
        );
    });

    it('say what a value should be', () => {
        const wrong: readonly (readonly [string, string])[] = [
            ['{ "rules": [] }', '1:12 `rules` should be rules with their values, in braces.'],
            ['{ "thresholds": { "thin-experience": 40 } }', '1:38 `thresholds.thin-experience` should be a number from 0 to 1.'],
            ['{ "hours": { "day": 0 } }', '1:21 `hours.day` should be a number above 0 and up to 24.'],
            ['{ "hours": { "daysAWeek": "5" } }', '1:27 `hours.daysAWeek` should be a number above 0 and up to 7.'],
            ['{ "ignore": "drafts" }', '1:13 `ignore` should be a list, in square brackets.'],
            ['{ "ignore": [1] }', '1:14 `ignore` should be a text such as "drafts/**".'],
            ['{ "handbook": { "colours": ["red", "#000000"] } }', '1:29 `handbook.colours` should be a text such as "#1d4f5c".'],
            ['{ "handbook": { "colours": ["#000000"] } }', '1:28 `handbook.colours` should be a list of 2.'],
            ['{ "handbook": { "language": "English, British" } }', '1:29 `handbook.language` should be a text such as "en-GB".'],
            ['{ "baseline": null }', '1:15 `baseline` should be a text such as "balcony-baseline.json".'],
            ['{ "import": [] }', '1:13 `import` should be names with what is saved under each, in braces.'],
            ['[]', '1:1 The file should be settings with their values, in braces.'],
        ];
        for (const [text, message] of wrong) assert.deepEqual(told(text), [message], text);
    });

    it('leave what is wrong at its default, and keep the rest', () => {
        const { settings } = readSettings(
            '{ "rules": { "no-coaching": "loud", "no-theory": "off" }, "hours": { "day": 99, "daysAWeek": 4 }, "ignore": [1, "a"] }',
        );
        assert.deepEqual(settings, { ...DEFAULT_SETTINGS, rules: { 'no-theory': 'off' }, hours: { day: 7, daysAWeek: 4 }, ignore: ['a'] });
    });

    it('cannot turn off an error of soundness: it is said, and has no effect', () => {
        assert.deepEqual(told('{ "rules": { "declared-twice": "off" } }'), [
            '1:32 (warning) `declared-twice` cannot be turned off: it tells of a document that is broken. This setting has no effect.',
        ]);
        assert.deepEqual(readSettings('{ "rules": { "declared-twice": "off" } }').settings.rules, {});
    });

    it('can turn off a warning or hint of soundness', () => {
        assert.deepEqual(told('{ "rules": { "stale-acceptance": "off", "to-decide": "information" } }'), []);
    });

    it('say what is wrong with the writing, in plain words and with its place', () => {
        assert.deepEqual(told('{\n    "ignore": []\n    "hours": {}\n}'), ['3:5 A comma is missing here.']);
        assert.deepEqual(told('{ "baseline": "x }'), ['1:15 This text is not closed: a straight quotation mark (") is missing.']);
        assert.deepEqual(told('{ baseline: "x" }'), ['1:3 This is not a value: texts stand between straight quotation marks (").']);
    });

    it('say what stands twice', () => {
        assert.deepEqual(told('{ "ignore": [], "ignore": ["a"] }'), ['1:17 `ignore` stands here again; only the last one counts.']);
    });

    it('are taken as they are where names are those of every object', () => {
        assert.deepEqual(told('{ "rules": { "constructor": "off" } }'), [
            '1:14 There is no rule `constructor` in `rules`. Known are the rules that `balcony rules` lists.',
        ]);
    });
});
