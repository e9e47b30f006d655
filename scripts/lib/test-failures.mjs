// What `npm test` says last where tests failed: who reads only the end of its output learns which, and why.
import { stripVTControlCharacters } from 'node:util';

/** @typedef {{ suite: string, title: string, error: string }} Failure a test that failed: of which suite, its full title, its error in plain lines */

/** How much is told: of so many failures, so many lines in all, each so wide. */
const MOST_FAILURES = 20;
const MOST_LINES = 32;
const MOST_LINES_OF_ONE = 8;
const WIDTH = 240;

/**
 * A failure as it is noted. What it fails by may come from another process, so it need not be an Error.
 * @param {string} suite
 * @param {readonly string[]} titles the test's, from the outermost describe to its own
 * @param {{ message?: string, stack?: string, actual?: unknown, expected?: unknown }} error
 * @returns {Failure}
 */
export function failureOf(suite, titles, error) {
    const message = linesOf(error.message || String(error.stack ?? 'no error was told'));
    // A message of one line may be somebody's own, which leaves out the two values.
    const compared = message.length === 1 && 'actual' in error && 'expected' in error;
    const values = compared ? [`got ${inOneLine(error.actual)}`, `wanted ${inOneLine(error.expected)}`] : [];
    const place = /^\s*at .*\b(test\/[^\s:]+:\d+):\d+\)?$/m.exec(error.stack ?? '')?.[1];
    const told = [...message, ...values].slice(0, MOST_LINES_OF_ONE);
    return { suite, title: linesOf(titles.join(' › ')).join(' ') + (place ? ` (${place})` : ''), error: told.map(cut).join('\n') };
}

/** Tests that failed and then passed, told as failures are: an unsteady test is a fault, if not one for which a run fails. */
export const renderUnsteady = unsteady => render(`${unsteady.length} passed only at the second try, and should be mended:`, unsteady);

/** The failures under a heading: each test with the first lines of its error; of very many, the first, and how many more there are. */
export const renderFailures = failures => render(`${failures.length} failed:`, failures);

function render(heading, failures) {
    const shown = failures.slice(0, MOST_FAILURES);
    const room = Math.min(MOST_LINES_OF_ONE, Math.floor(MOST_LINES / shown.length) - 1);
    const more = failures.length - shown.length;
    return [
        heading,
        ...shown.flatMap(({ suite, title, error }) => {
            const test = `  ${suite}: ${title}`;
            const [first, ...others] = error.split('\n');
            if (room < 1) return [cut(`${test}: ${first}`)];
            return [cut(test), ...[first, ...others].slice(0, room).map(line => cut(`      ${line}`))];
        }),
        ...(more > 0 ? [`  and ${more} more`] : []),
    ].join('\n');
}

const linesOf = text =>
    stripVTControlCharacters(text)
        .split(/\r?\n/)
        .map(line => line.trim())
        .filter(Boolean);

const inOneLine = value => linesOf(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))).join(' ');

const cut = line => (line.length > WIDTH ? `${line.slice(0, WIDTH - 2)} …` : line);
