import { type Before, DENIED_AFTER, DENIED_BEFORE, DENIED_FIRST } from '../lists/denials.ts';
import { matchAt } from './patterns.ts';
import { endsClause, followsComma, type Sentence, type Word } from './sentences.ts';

/** How many words may stand between a word and what denies it afterwards. */
const REACH_AFTER = 4;

/** How many words a pattern has at the most. */
const LONGEST = 4;

/** Whether what is said from word `from` to word `to` of a sentence is denied, left behind, argued with or only asked about. */
export function isDenied({ words, isQuestion }: Sentence, from: number, to: number): boolean {
    return (
        DENIED_BEFORE.some(before => isBefore(before, words, from)) ||
        isLessThan(words, from) ||
        isLeftFor(words, from, to) ||
        isDeniedAfter(words, to) ||
        isDeniedFirst(words, from, to) ||
        (isQuestion && isOpenQuestion(words))
    );
}

/** Whether a pattern stands before word `at`, in its clause and near enough, with none of the words `until` between. */
export function isBefore(before: Before, words: readonly Word[], at: number, until: readonly string[] = before.until ?? []): boolean {
    const { pattern, reach, unless } = before;
    for (let start = at - 1; start >= Math.max(0, at - reach - LONGEST); start--) {
        const length = matchAt(pattern, words, start);
        if (!length || start + length > at) continue;
        const next = start + length;
        if (at - next > reach) return false;
        if (unless?.includes(words[next]?.text ?? '')) continue;
        if (!isBroken(words, next, at) && !words.slice(next, at).some(({ text }) => until.includes(text))) return true;
    }
    return false;
}

// Words by which adjectives in a row are told: `rather than loud, forceful managers`. A comma after another word begins something new.
const ADJECTIVE =
    /(ful|ous|ive|ic|al|less|able|ible|ish|minded|domineering|commanding|uncompromising)$|^(arrogant|dominant|brilliant|compliant|obedient|confident|insistent|violent|loud|strong|tough|hard|big|lone|proud|top|bold|brave|great|old|certain|ruthless|blind|strict)$/;

/** Whether something between `from` and word `to` ends the clause, or begins another thought. */
function isBroken(words: readonly Word[], from: number, to: number): boolean {
    for (let at = from; at <= to; at++) {
        const word = words[at];
        if (!word) return true;
        if (endsClause(word)) return true;
        if (
            followsComma(word) &&
            (at === from || !(ADJECTIVE.test(words[at - 1]?.text ?? '') || word.text === 'or' || word.text === 'nor'))
        )
            return true;
    }
    return false;
}

/** `more humble than heroic`; not `less humble than heroic`. */
function isLessThan(words: readonly Word[], at: number): boolean {
    for (let than = at - 1; than >= Math.max(0, at - 5); than--) {
        if (words[than]?.text !== 'than' || isBroken(words, than + 1, at)) continue;
        const before = words.slice(Math.max(0, than - 8), than).map(({ text }) => text);
        const last = before.findLast(
            text => text === 'more' || text === 'less' || text === 'rather' || text === 'better' || text === 'further',
        );
        return last !== undefined && last !== 'less';
    }
    return false;
}

/** Whether it is what something else is put in the place of. */
function isLeftFor(words: readonly Word[], from: number, to: number): boolean {
    for (let at = from - 1; at >= Math.max(0, from - 5); at--) {
        const text = words[at]?.text;
        if (text === 'to' || text === 'towards' || text === 'into') return false;
        // `from command and control to trust`, `turn compliance into commitment`.
        if (!/^(from|turn(s|ed|ing)?)$/.test(text ?? '') || isBroken(words, at + 1, from)) continue;
        return words.slice(to + 1, to + 9).some(({ text: after }) => after === 'to' || after === 'towards' || after === 'into');
    }
    return false;
}

function isDeniedAfter(words: readonly Word[], to: number): boolean {
    for (let at = to + 1; at <= to + 1 + REACH_AFTER; at++) {
        const word = words[at];
        if (!word || endsClause(word) || followsComma(word)) return false;
        // What directly follows is said of the word itself, and of nobody whom it describes.
        if (at === to + 1 && (matchAt('(is|are|was|were) (not|never)', words, at) || matchAt("(isn't|aren't|wasn't|weren't)", words, at)))
            return true;
        if (DENIED_AFTER.some(pattern => matchAt(pattern, words, at))) return true;
    }
    return false;
}

/** A title that looks past something, `After the heroic leader`; one that says what happens `when` or `why`, if a verb follows. */
function isDeniedFirst(words: readonly Word[], from: number, to: number): boolean {
    const first = words[0]?.text ?? '';
    if (!DENIED_FIRST.includes(first) || from === 0 || from > 3 || isBroken(words, 1, from)) return false;
    return first === 'why' || first === 'when'
        ? words.slice(to + 1, to + 4).some(({ text }) => /^(is|are|fails?|does|do|isn't|aren't|doesn't|stops?|ends?|breaks?)$/.test(text))
        : true;
}

/** A question that leaves open whether it should be so: `Must leaders be fearless?`, `Command and control?`; but not `Are you ready to be fearless?` */
function isOpenQuestion(words: readonly Word[]): boolean {
    const [first, second] = words;
    if (words.length <= 4 || words.some(({ text }) => text === 'or')) return second?.text !== 'you';
    return (
        /^(is|are|do|does|did|must|should|why|who|whose|has|have|what)$/.test(first?.text ?? '') &&
        second?.text !== 'you' &&
        second?.text !== 'we'
    );
}
