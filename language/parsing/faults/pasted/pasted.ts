import type { Finding, Fix } from '../../../findings/finding.ts';
import { capital } from '../../../findings/wording.ts';
import { afterMark, hourOf, labelOf, openOf } from '../../pasted/pasted-line.ts';
import type { Pasted } from '../fault.ts';
import { quote, type Telling, type Words } from '../telling.ts';
import { forCohort, leadsElsewhere, statementForLabel, statementsForList } from './labels.ts';
import {
    statementForDated,
    statementForHeading,
    statementForHour,
    statementForPart,
    statementForSized,
    statementForTitle,
} from './parts.ts';
import { asText, Rewriting, whole } from './rewriting.ts';

/** What is said of pasted lines, and how they can be written. */
interface Said {
    readonly words: Words;
    readonly fixes: readonly Fix[];
}

/** Lines as they stand in a letter, a sheet or a timetable: told once, on all of them. */
export function tellPasted({ block }: Pasted, telling: Telling): Finding {
    const rewriting = new Rewriting(block, telling);
    const { words, fixes } = say(rewriting);
    return telling.finding(rewriting.span, words, fixes);
}

function say(rewriting: Rewriting): Said {
    const { lines, sort, body } = rewriting.block;
    const line = lines[0] ?? '';
    switch (sort) {
        case 'apart':
            return {
                words: {
                    message: 'This line only parts others, and a plan has no such lines: braces say where a part begins and ends.',
                    advice: 'Take it out.',
                },
                fixes: [rewriting.takeOut()],
            };
        case 'foot':
            return {
                words: {
                    message: 'This line is the foot of a page, and a plan has no pages.',
                    why: 'It came along when the text was pasted.',
                    advice: 'Take it out.',
                },
                fixes: [rewriting.takeOut()],
            };
        case 'table':
            return table(rewriting);
        case 'bullet':
        case 'number':
            return list(rewriting);
        case 'timetable':
            return timetable(rewriting);
        case 'open':
            return open(rewriting);
        case 'label':
            return label(rewriting);
        case 'part':
            return heading(rewriting, statementForPart(line, body.rule));
        case 'heading':
            return heading(rewriting, statementForHeading(line, body.rule));
        case 'sized':
            return activity(rewriting, statementForSized(line, body.rule));
        case 'dated':
            return activity(rewriting, statementForDated(line, body.rule));
        case 'address':
            return address(rewriting);
        case 'prose':
            return prose(rewriting);
    }
}

/** Where plain words belong. */
const BEHIND_A_WORD =
    'between quotation marks behind a word that says what it is, as in `purpose "…"` or `about "…"`; or make it a comment with `//`.';

function prose(rewriting: Rewriting): Said {
    const { lines } = rewriting.block;
    const isOne = lines.length === 1;
    return {
        words: {
            message: `${isOne ? 'This line is' : 'These lines are'} plain text, which stands between quotation marks in a plan.`,
            why: `${isOne ? 'Its' : 'Their'} words would be read as statements.`,
            advice: `Put ${isOne ? 'it' : 'them'} ${BEHIND_A_WORD}`,
        },
        fixes: [...asActivities(rewriting, lines), ...rewriting.asProse(lines)],
    };
}

function table(rewriting: Rewriting): Said {
    const isOne = rewriting.block.lines.length === 1;
    return {
        words: {
            message: `${isOne ? 'This line is a row' : 'These lines are rows'} of a table, and a plan has no columns.`,
            why: `${isOne ? 'Its' : 'Their'} cells would be read as statements.`,
            advice: 'In the editor, paste it with “Paste table as activities”; or bring the whole sheet in with `balcony import`.',
        },
        fixes: [],
    };
}

function list(rewriting: Rewriting): Said {
    const { block } = rewriting;
    const lines = block.lines.map(afterMark);
    const what = block.sort === 'number' ? 'number' : 'bullet';
    const message = `A plan has no lists with ${what}s: each line begins with a word that says what it is.`;
    const statements = block.label === undefined ? undefined : statementsForList(block.label, lines, block.body);
    if (statements?.[0]) {
        return {
            words: { message, advice: `Write each as a statement of its own, as in ${whole(statements[0])}.` },
            fixes: [
                rewriting.write(statements, lines.length === 1 ? 'Make it a learning outcome' : 'Make each a learning outcome', true),
                rewriting.asComment(),
            ],
        };
    }
    const kept = lines.length === 1 ? lines : lines.map((line, at) => (what === 'number' ? `${at + 1}. ${line}` : `- ${line}`));
    const advice =
        lines.length === 1
            ? `Take the ${what} out, and put the line ${BEHIND_A_WORD}`
            : `Put the whole list ${block.label === undefined ? '' : `with ${quote(block.label)} `}${BEHIND_A_NOTE}`;
    return { words: { message, advice }, fixes: [...asActivities(rewriting, lines), ...rewriting.asProse(kept, block.label)] };
}

/** A fix that makes an activity of each line, where all are as short as titles are. */
function asActivities(rewriting: Rewriting, lines: readonly string[]): readonly Fix[] {
    const { label, body } = rewriting.block;
    if (label !== undefined || lines.some(line => line.split(/\s+/).length > 5 || /[.?!…:;]$/.test(line))) return [];
    const statements = lines.flatMap(line => statementForTitle(line, body.rule) ?? []);
    return statements.length ? [rewriting.write(statements, lines.length === 1 ? 'Make it an activity' : 'Make each an activity')] : [];
}

const BEHIND_A_NOTE =
    'into a text between quotation marks, as in `note "Aims" "…"` or `about "…"`, where it may stay a list; or make it a comment with `//`.';

function timetable(rewriting: Rewriting): Said {
    const { lines, body } = rewriting.block;
    const statements = lines.map(line => statementForHour(line, body.rule));
    const all = statements.every(statement => statement !== undefined) ? statements : [];
    const timed = lines.findIndex(line => hourOf(line).minutes !== undefined);
    const example = all[Math.max(0, timed)];
    return {
        words: {
            message: 'A plan has no times of day: it says how long something takes, and not from when to when.',
            advice: example
                ? `Write it as an activity, as in ${whole(example)}; or keep the times in a \`note\`.`
                : 'Write how long it takes, as in `takes 90 minutes`; or keep the times in a `note`.',
        },
        fixes: [
            ...(all.length ? [rewriting.write(all, all.length === 1 ? 'Make it an activity' : 'Make them activities')] : []),
            ...rewriting.asProse(lines.length === 1 ? lines : lines.map(line => `- ${line}`), 'Timetable'),
        ],
    };
}

function open(rewriting: Rewriting): Said {
    const [line = ''] = rewriting.block.lines;
    const { what, applies } = openOf(line);
    if (!applies)
        return {
            words: { message: 'What does not apply is left out of a plan.', advice: 'Take it out.' },
            fixes: [rewriting.takeOut()],
        };
    if (rewriting.block.body.rule === 'Document') return loose(rewriting);
    const statement = `to decide ${asText(what ? capital(what) : 'What is to be confirmed?')}`;
    return {
        words: {
            message: 'What is still open is said with `to decide`.',
            why: 'The review lists it then, and the handbook says that it is to be confirmed.',
            advice: `Write ${whole(statement)}.`,
        },
        fixes: [rewriting.write([statement], undefined, what !== ''), rewriting.asComment()],
    };
}

function label(rewriting: Rewriting): Said {
    const { lines, body } = rewriting.block;
    const { label: name, value } = labelOf(lines[0] ?? '');
    const message = `${quote(`${name}:`)} is a label, and a plan has none: each line begins with a word that says what it is.`;
    if (body.rule === 'Document') return { ...loose(rewriting), words: { message, advice: OUTSIDE } };
    if (!value) {
        const statement = statementForLabel(name, '…', body) ?? '';
        return { words: { message, advice: `Write, for instance, ${whole(statement)}; or take it out.` }, fixes: [rewriting.asComment()] };
    }
    const ofCohort = forCohort(name, value, body);
    if (ofCohort) {
        const advice = `Who takes part is said between the braces of the \`cohort\`, as in ${whole(ofCohort)}.`;
        return { words: { message, advice }, fixes: [rewriting.asComment()] };
    }
    const statement = statementForLabel(name, value, body) ?? '';
    const led = leadsElsewhere(name, body)
        ? ` Who leads an activity is said in the activity, as in ${quote(`led by facilitator ${asText(value)}`)}.`
        : '';
    return {
        words: { message, advice: `Write ${whole(statement)}.${led}` },
        fixes: [rewriting.write([statement], undefined, true), rewriting.asComment()],
    };
}

function heading(rewriting: Rewriting, statement: string | undefined): Said {
    if (!statement) return rewriting.block.body.rule === 'Document' ? loose(rewriting) : prose(rewriting);
    const word = statement.split(' ')[0] ?? '';
    return {
        words: {
            message: `This line is a heading, and a plan has none: a part of it is ${word === 'event' ? 'an' : 'a'} \`${word}\`, with its title between quotation marks.`,
            advice: `Write ${whole(statement)}; what belongs to it stands between its braces.`,
        },
        fixes: [rewriting.write([statement], `Make it ${word === 'event' ? 'an' : 'a'} \`${word}\``, true), rewriting.asComment()],
    };
}

function activity(rewriting: Rewriting, statement: string | undefined): Said {
    if (!statement) return rewriting.block.body.rule === 'Document' ? loose(rewriting) : prose(rewriting);
    return {
        words: {
            message:
                'This line says what happens as a letter would: in a plan the title stands between quotation marks behind a word that says what it is.',
            advice: `Write ${whole(statement)}.`,
        },
        fixes: [rewriting.write([statement], undefined, true), rewriting.asComment()],
    };
}

function address(rewriting: Rewriting): Said {
    const [line = ''] = rewriting.block.lines;
    const title = line.includes('@') ? 'Contact' : 'Link';
    return {
        words: {
            message: 'An address stands in a text between quotation marks.',
            advice: `Write, for instance, ${quote(`note "${title}" "…"`)}.`,
        },
        fixes: rewriting.asProse([line], title),
    };
}

const OUTSIDE = 'Move it between the braces of a `programme`, or make it a comment with `//`.';

/** Outside any programme nothing can be said so. */
function loose(rewriting: Rewriting): Said {
    return {
        words: {
            message: 'This line is plain text outside any programme, where only programmes and shared declarations stand.',
            advice: OUTSIDE,
        },
        fixes: [rewriting.asComment()],
    };
}
