import { BACK_TO_PARTICIPANTS, SAID_OF_OTHERS } from '../lists/denials.ts';
import { LEADERS_AND_THEIR_LIKE, OTHERS, THINGS, THOSE_WHO_LEAD } from '../lists/people.ts';
import { isBefore } from './denied.ts';
import { endsClause, followsComma, type Word } from './sentences.ts';

/** Words after which somebody or something else is spoken of. */
const TURNS = [
    'who',
    'that',
    'which',
    'whose',
    'of',
    'for',
    'to',
    'from',
    'in',
    'on',
    'with',
    'by',
    'at',
    'about',
    'as',
    'than',
    'when',
    'if',
    'is',
    'are',
    'was',
    'were',
    'has',
    'have',
];

/** Whether what stands from word `from` to word `to` is said of people whom others tell of, of other people, or of a thing. */
export function isSaidOfOthers(words: readonly Word[], from: number, to: number): boolean {
    if (SAID_OF_OTHERS.some(before => isBefore(before, words, from, BACK_TO_PARTICIPANTS))) return true;
    // How something is done is said of who does it, not of what or to whom it is done: `leaders who fearlessly challenge`, `who carry people forcefully`.
    const isHow = words[to]?.text.endsWith('ly') ?? false;
    const next = isHow ? [] : following(words, to, 2);
    const leader = next.findIndex(text => THOSE_WHO_LEAD.includes(text));
    const other = next.findIndex(text => THINGS.includes(text) || OTHERS.includes(text));
    if (other >= 0 && (leader < 0 || other < leader)) return true;
    if (leader >= 0) return false;
    const before = preceding(words, from, 6).filter(text => isWho(text));
    return OTHERS.includes((isHow ? before[0] : before.at(-1)) ?? '');
}

function isWho(text: string): boolean {
    return THOSE_WHO_LEAD.includes(text) || OTHERS.includes(text) || text === 'we' || text === 'you';
}

const QUIET = /^(quiet|quietly|humble|humbly|humility|gentle|modest)$/;
const GROWING =
    /^(build|develop|grow|gain|strengthen|increase|acquire|learn|find|show|project|use|deepen|train|boost|unlock|discover|raise|hone|sharpen|lead)(s|ed|ing)?$/;

/** Whether it is said of those who lead: they follow (`charismatic, warm heads of service`), or stand before it (`participants become charismatic`). */
export function isSaidOfLeaders(words: readonly Word[], from: number, to: number): boolean {
    if ([...words.slice(Math.max(0, from - 3), from), ...words.slice(to + 1, to + 4)].some(({ text }) => QUIET.test(text))) return false;
    if (following(words, to, 4).some(text => THOSE_WHO_LEAD.includes(text))) return true;
    const before = preceding(words, from, 6);
    const who = before.findLast(isWho);
    if (who !== undefined) return !OTHERS.includes(who);
    // Nobody is named: what is to grow is then the participants' own.
    return before.slice(-3).some(text => GROWING.test(text)) || /^(be|become|becoming|being)$/.test(before.at(-1) ?? '');
}

/** `participants leave as heroes`, `the director is the hero`: few words between, and none that begins something else. */
export function isBesideLeaders(words: readonly Word[], from: number, to: number): boolean {
    if (following(words, to, 3).some(text => LEADERS_AND_THEIR_LIKE.includes(text))) return true;
    for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
        const [word, next] = [words[at], words[at + 1]];
        if (
            !word ||
            !next ||
            endsClause(next) ||
            followsComma(next) ||
            /^(and|or|of|for|from|with|to|in|unsung|local|meet|thank)$/.test(next.text)
        )
            return false;
        if (LEADERS_AND_THEIR_LIKE.includes(word.text)) return true;
    }
    return false;
}

/** The words after `to` that go with it: up to `most`, no further than where something else is spoken of. */
function following(words: readonly Word[], to: number, most: number): string[] {
    const found: string[] = [];
    for (const word of words.slice(to + 1, to + 1 + most)) {
        if (endsClause(word) || TURNS.includes(word.text)) break;
        found.push(word.text);
    }
    return found;
}

/** The words before `from` in its clause, up to `most`. */
function preceding(words: readonly Word[], from: number, most: number): string[] {
    const found: string[] = [];
    for (let at = from - 1; at >= Math.max(0, from - most); at--) {
        const [word, next] = [words[at], words[at + 1]];
        if (!word || !next || endsClause(next)) break;
        found.unshift(word.text);
    }
    return found;
}
