import { type AstNode, AstUtils } from 'langium';
import type { Finding } from '../findings/finding.ts';
import { capital } from '../findings/wording.ts';
import { isOutcome } from '../generated/ast.ts';
import { quote, type Span, type Telling, type Words } from '../parsing/faults/telling.ts';
import { isName } from '../parsing/names.ts';
import { STATEMENTS } from '../parsing/statements.ts';
import { textOfString } from '../parsing/values.ts';
import type { Unknown } from './unknown.ts';

// People and roles are easily taken for each other: an outcome is for people, and an activity is led by a role. Both are mended at once.

/** People where a role is wanted, `led by carers`: the role is service users, and who they are is said behind it. */
export function peopleForRole({ telling, known, container, property, name, span }: Unknown): Finding | undefined {
    const type = known.typeOf(container, property);
    const inStatement = container.$type === 'Person' ? container.$container?.$type : container.$type;
    const words = inStatement && STATEMENTS[inStatement]?.words;
    if (!words || !/^(LedBy|SupportedBy|DesignedBy)$/.test(inStatement)) return undefined;
    if (known.otherSort(name, type, container) !== 'People') return undefined;
    const title = known.titleFor('People', name, container) ?? name;
    const role = type === 'Designer' ? 'service-users' : `service-users "${escaped(title)}"`;
    return telling.finding(
        span,
        {
            message: `${quote(name)} is a group of people, and \`${words}\` takes ${type === 'Designer' ? 'an agency or a role' : 'a role'}.`,
            why: 'The people whom an outcome is for have a role wherever they take part: they are the service users.',
            advice: `Write ${quote(`${words} ${role}`)}, or declare a role for them, as in \`role residents "Residents" is service-users\`.`,
        },
        [telling.fix(`Write ${quote(role)}`, [{ ...span, text: role }], { preferred: true })],
        [],
        'unknown-name',
    );
}

/** People whom an outcome is for and nobody has declared: a role, a text, or a name that is like none. They are declared with it. */
export function undeclaredPeople(unknown: Unknown): Finding | undefined {
    const { telling, known, container, property, name, span, search } = unknown;
    if (known.typeOf(container, property) !== 'People') return undefined;
    const candidates = known.of('People', container);
    const typed = name === '' ? textOfString(telling.written(span)).trim() : name;
    if (candidates.same(typed).length) return undefined;
    const other = name === '' ? undefined : known.otherSort(name, 'People', container);
    if (name !== '' && other !== 'Role' && (other || (search && candidates.like(name).length))) return undefined;
    const words =
        name === ''
            ? {
                  message: `A group of people is wanted here by its name, and ${quote(telling.written(span))} is a text.`,
                  why: 'Things are referred to by the name with which they are declared, and not by their title.',
              }
            : other
              ? {
                    message: `${quote(name)} is a role, and an outcome is \`for\` a group of people.`,
                    why: 'A role is what somebody does in the programme; an outcome says for whom something gets better.',
                }
              : { message: `${quote(name)} is not a group of people that this workspace knows.` };
    const title = other ? known.titleFor('Role', name, container) : undefined;
    return declaringPeople(telling, container, { typed, span, ...(title ? { title } : {}) }, words);
}

/** A finding that offers to declare people beside the outcome that they are named in; none where no name can be made of what is typed. */
export function declaringPeople(
    telling: Telling,
    container: AstNode,
    { typed, span, title = capital(typed.replace(/-/g, ' ')) }: { readonly typed: string; readonly span: Span; readonly title?: string },
    words: Words,
): Finding | undefined {
    const from = AstUtils.getContainerOfType(container, isOutcome)?.$cstNode?.offset;
    const people = isName(typed) ? typed : typed.toLowerCase().replace(/['’]/g, '').split(/\s+/).join('-');
    if (from === undefined || !isName(people)) return undefined;
    const declaration = `people ${people} "${escaped(title)}"`;
    const renamed = telling.written(span) === people ? [] : [{ ...span, text: people }];
    const edits = [{ from, to: from, text: `${declaration}\n${telling.indentOfLine(from)}` }, ...renamed];
    return telling.finding(
        span,
        {
            ...words,
            advice: `Declare the people, as in ${quote(declaration)}${renamed.length ? `, and write ${quote(`for ${people}`)}` : ''}.`,
        },
        [telling.fix(`Declare ${quote(people)} as people`, edits, { preferred: true })],
        [],
        'unknown-name',
    );
}

function escaped(text: string): string {
    return text.replace(/["\\]/g, '\\$&');
}
