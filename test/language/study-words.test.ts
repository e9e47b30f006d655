import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprintsOf, sharedRuns, wordsIn } from '../support/study-runs.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const RUNS = path.join(ROOT, 'test/fixtures/study-runs.txt');

// Where somebody has the study's text: `STUDY_TEXT=FILE npm run test:unit -- test/language/study-words.test.ts` makes the fingerprints anew.
if (process.env['STUDY_TEXT']) writeFileSync(RUNS, fingerprintsOf(readFileSync(process.env['STUDY_TEXT'], 'utf8')));
const FINGERPRINTS = new Set(readFileSync(RUNS, 'utf8').trim().split('\n'));

/** What is named as it is called: the study itself, its sections and headings, the books and papers that the library lists. */
const NAMED: readonly string[] = [
    'Systems Leadership: Exceptional leadership for exceptional times. Synthesis Paper',
    ...(
        JSON.parse(readFileSync(path.join(ROOT, 'test/fixtures/study-contents.json'), 'utf8')) as { section: string; headings: string[] }[]
    ).flatMap(({ section, headings }) => [section, ...headings]),
    ...[...readFileSync(path.join(ROOT, 'language/library/readings.balcony'), 'utf8').matchAll(/^reading \S+ "([^"]+)"/gm)].map(
        ([, title]) => title ?? '',
    ),
];

/** A text's words without what is named in it. */
function ownWords(text: string): string[] {
    let words = ` ${wordsIn(text).join(' ')} `;
    for (const name of NAMED.map(name => wordsIn(name).join(' ')).sort((a, b) => b.length - a.length)) {
        if (name.includes(' ')) words = words.replaceAll(` ${name} `, ' | ');
    }
    return words.trim().split(/\s+/);
}

/** The texts that people read, and those that they are made of. */
const TEXTS = ['README.md', ...['client', 'docs', 'examples', 'l10n', 'language', 'publish', 'cli', 'server', 'snippets'].flatMap(textsIn)];

function textsIn(folder: string): string[] {
    return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter(name => /\.(md|ts|tsx|balcony|json|typ|html)$/.test(name) && !/(^|\/)(generated|built)\//.test(name.replaceAll('\\', '/')))
        .map(name => `${folder}/${name.replaceAll('\\', '/')}`)
        .sort();
}

describe('The words of the study', () => {
    it('are nowhere ours: no text shares nine words in a row with it, but for what it calls its parts', () => {
        assert.ok(TEXTS.length > 500, `${TEXTS.length} texts are looked at`);
        const shared = TEXTS.flatMap(name =>
            sharedRuns(ownWords(readFileSync(path.join(ROOT, name), 'utf8')), FINGERPRINTS).map(run => `${name}: ${run}`),
        );
        assert.deepEqual(shared, []);
    });

    it('would be noticed, whatever their case and marks', () => {
        const quoted = 'DOES an understanding of systems-leadership; contribute to “thinking about public services”?';
        assert.ok(sharedRuns(wordsIn(quoted), FINGERPRINTS).length > 0);
        assert.deepEqual(sharedRuns(wordsIn('Leaders practise together what none of them could do alone in one place.'), FINGERPRINTS), []);
    });
});
