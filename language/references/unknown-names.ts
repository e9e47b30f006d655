import { capital } from '../findings/wording.ts';
import { type AstNode, AstUtils, type LangiumDocument, type Reference } from 'langium';
import type { Finding } from '../findings/finding.ts';
import { isActivity, isCohort, isEvent, isKind, isTarget } from '../generated/ast.ts';
import type { Fault } from '../parsing/faults/fault.ts';
import { quote, Telling } from '../parsing/faults/telling.ts';
import { STATEMENTS } from '../parsing/statements.ts';
import { textOfString } from '../parsing/values.ts';
import { nearestWord } from '../parsing/words.ts';
import type { BalconyServices } from '../services.ts';
import { MODES } from '../model/design/design.ts';
import { faultsOfMisreadBodies } from './bodies-misread.ts';
import { Known } from './known-names.ts';
import { tellMisspeltDeclarations } from './misspelt-declarations.ts';
import { peopleForRole, undeclaredPeople } from './people-and-roles.ts';
import { namesOfProgramme, programmeOf } from './programme-names.ts';
import { wordsForType } from './sorts.ts';
import { tellSpacedNames } from './spaced-names.ts';
import { tellKind } from './unknown-kinds.ts';
import { tellStep } from './unknown-targets.ts';
import { adviceOn, type Unknown, withLike } from './unknown.ts';
import { tellWordsOfPersons } from './words-of-person.ts';

/** Beyond so many unknown names in one document, names like them are no longer searched for: something greater is missing then. */
const MOST_SEARCHED = 300;

/** What is told of the names in a document that nothing has. */
export interface UnknownNames {
    /** In the order of the text, each with the nearest that exist and what kind of thing was expected. */
    readonly findings: readonly Finding[];
    /** What the reader noted and is told here with a name: it is not to be told again. */
    readonly told: ReadonlySet<Fault>;
}

/** The names in a linked document that nothing has. */
export function unknownNamesIn(document: LangiumDocument, services: BalconyServices): UnknownNames {
    const unknown = document.references.filter(
        (reference): reference is Reference => reference.error !== undefined && reference.$refNode !== undefined,
    );
    if (!unknown.length) return { findings: [], told: new Set() };
    const [telling, known, misspelt] = [new Telling(document), new Known(services), services.references.MisspeltStatements.of(document)];
    const spaced = tellSpacedNames(document, unknown, known, telling);
    const persons = tellWordsOfPersons(document, unknown, known, telling);
    const alone = unknown.filter(reference => !spaced.references.has(reference) && !persons.references.has(reference));
    const searched = unknown.length <= MOST_SEARCHED ? alone : [];
    const declared = tellMisspeltDeclarations(document, searched, known, telling, services);
    const findings = alone
        .filter(reference => !declared.references.has(reference))
        .sort((a, b) => (a.$refNode?.offset ?? 0) - (b.$refNode?.offset ?? 0))
        .flatMap((reference, at) => {
            const { error, $refNode: node } = reference;
            if (!error || !node) return [];
            const name = reference.$refText.normalize('NFC');
            return (
                tell({
                    telling,
                    known,
                    misspelt,
                    reference,
                    container: error.info.container,
                    property: error.info.property,
                    name,
                    span: { from: node.offset, to: node.end },
                    search: at < MOST_SEARCHED,
                }) ?? []
            );
        });
    return {
        findings: [...findings, ...spaced.findings, ...persons.findings, ...declared.findings],
        told: new Set([...spaced.faults, ...persons.faults, ...faultsOfMisreadBodies(document, misspelt)]),
    };
}

function tell(unknown: Unknown): Finding | undefined {
    const { container, property } = unknown;
    if (isTarget(container)) return textForName(unknown) ?? tellStep(unknown, container);
    if (isActivity(container) && property === 'kind') return tellKind(unknown, container);
    if (isToldWhereDeclared(unknown)) return undefined;
    return (
        looseComma(unknown) ??
        wordsOfTheLanguage(unknown) ??
        undeclaredPeople(unknown) ??
        peopleForRole(unknown) ??
        textForName(unknown) ??
        otherSort(unknown) ??
        withoutName(unknown) ??
        nowhere(unknown)
    );
}

/** What has the name begins with a misspelt word, as in `agenc Trust "…"`, and that is told there. */
function isToldWhereDeclared({ container, misspelt, name }: Unknown): boolean {
    const programme = programmeOf(container);
    const held = programme && namesOfProgramme(programme).get('Held')?.get(name);
    return isActivity(held) && misspelt.has(held);
}

/** `hosted by "Hospitals Trust"`. */
function textForName({ telling, known, container, property, name, span }: Unknown): Finding | undefined {
    if (name !== '') return undefined;
    const typed = telling.written(span);
    const type = known.typeOf(container, property);
    const words = {
        message: `${capital(wordsForType(type).a)} is wanted here by its name, and ${quote(typed)} is a text.`,
        why: 'Things are referred to by the name with which they are declared, and not by their title.',
    };
    if (container.$type === 'Person') {
        // `led by "Dr Smith"`
        const fix = telling.fix('Write a role before it', [{ from: span.from, to: span.from, text: '${1:facilitator} ' }], {
            preferred: true,
            snippet: true,
        });
        return telling.finding(
            span,
            { ...words, why: 'Who it is follows the role.', advice: `Write, for instance, ${quote(`facilitator ${typed}`)}.` },
            [fix],
            [],
            'unknown-name',
        );
    }
    return withLike(telling, span, words, known.of(type, container).same(textOfString(typed)), 'Write the name, without quotation marks.');
}

/** `with peers,` and a word of the language on the next line: the comma goes too far. */
function looseComma({ telling, known, name, span }: Unknown): Finding | undefined {
    if (!known.isWordOfTheLanguage(name)) return undefined;
    const before = /,\s*\n\s*$/.exec(telling.text.slice(Math.max(0, span.from - 200), span.from));
    if (!before) return undefined;
    const comma = { from: span.from - before[0].length, to: span.from - before[0].length + 1 };
    return telling.finding(
        comma,
        {
            message: 'There is a comma too many: no name follows it.',
            why: `${quote(name)} begins something else.`,
            advice: 'Take it out, or write the name that is missing.',
        },
        [telling.fix('Take the comma out', [{ ...comma, text: '' }], { preferred: true })],
    );
}

const PHRASES: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
    HostedBy: [
        [/^(each|one)-?(other|another)s?$/i, 'each other'],
        [/^another-?each-?time$/i, 'another each time'],
    ],
    After: [[/^end$/, 'the end']],
    For: [
        [/^(the-?)?participants?$/i, 'participants'],
        [/^(the-?)?agenc(y|ies)$/i, 'agencies'],
        [/^(the-?)?systems?$/i, 'the system'],
    ],
};

/** `hosted by eachother`, `for participant`: words of the language, not quite, where names can stand too. */
function wordsOfTheLanguage({ telling, known, container, property, name, span }: Unknown): Finding | undefined {
    const kinds = isKind(container) ? known.of(known.typeOf(container, property), container) : undefined;
    const mode = kinds && !kinds.like(name).length ? nearestWord(name, MODES)?.word : undefined;
    const phrase = mode ?? PHRASES[container.$type]?.find(([pattern]) => pattern.test(name))?.[1];
    if (!phrase) return undefined;
    const begun = mode ? 'is' : (STATEMENTS[container.$type]?.words ?? '');
    return telling.finding(
        span,
        { message: `${quote(name)} is not a name that this workspace knows.`, advice: `Did you mean \`${begun} ${phrase}\`?` },
        [telling.fix(`Change to \`${phrase}\``, [{ ...span, text: phrase }], { preferred: true })],
        [],
        'unknown-name',
    );
}

/** A name that something else has: an agency where a role is wanted. It is spelt well, so names like it are not what was meant. */
function otherSort(unknown: Unknown): Finding | undefined {
    const { telling, known, container, property, name, span } = unknown;
    const type = known.typeOf(container, property);
    const elsewhere = known.otherSort(name, type, container);
    const candidates = known.of(type, container);
    if (!elsewhere || candidates.same(name).length) return undefined;
    const [{ a }, is] = [wordsForType(type), wordsForType(elsewhere).a];
    const words = container.$type === 'EachTeam' ? 'each team with' : statementOf(container)?.words;
    const takes = words ? `\`${words}\` takes ${a}` : `${a} is wanted here`;
    const own = saidWith(elsewhere, container);
    const there = own && own !== words ? `${capital(is)} is said with \`${own}\`, as in \`${own} ${name}\`. ` : '';
    return telling.finding(
        span,
        { message: `${quote(name)} is ${is}, and ${takes}.`, advice: there + adviceOn(type, candidates.names) },
        [],
        [],
        'unknown-name',
    );
}

const IN_COHORT: Readonly<Record<string, string>> = { Agency: 'from', Sector: 'from any in', Level: 'at', Method: 'chosen by' };
const IN_ACTIVITY: Readonly<Record<string, string>> = {
    Outcome: 'serves',
    Competency: 'trains',
    Tool: 'practises',
    Reading: 'draws on',
    Strand: 'part of',
    Track: 'on track',
    Method: 'assessed by',
};

/** The words with which things of a type are said in the body around a node, where there is one way alone. */
function saidWith(type: string, node: AstNode): string | undefined {
    const body = AstUtils.getContainerOfType(node, (at): at is AstNode => isCohort(at) || isActivity(at) || isEvent(at));
    return body && (isCohort(body) ? IN_COHORT : IN_ACTIVITY)[type];
}

/** An activity, event or choice that has this title, and no name. */
function withoutName({ telling, known, container, property, name, span }: Unknown): Finding | undefined {
    const place = known.typeOf(container, property) === 'Held' ? known.withoutName(name, container) : undefined;
    if (place === undefined) return undefined;
    return telling.finding(
        span,
        {
            message: `${quote(name)} is the title of an activity that has no name.`,
            why: 'Things are referred to by their names.',
            advice: `Give the activity the name ${quote(name)}.`,
        },
        [telling.fix(`Name the activity ${quote(name)}`, [{ from: place, to: place, text: ` ${name}` }], { preferred: true })],
        [],
        'unknown-name',
    );
}

/** Programmes alone have these sorts of things. */
const OF_PROGRAMMES = new Set(['Held', 'Outcome', 'Strand', 'Track']);

function nowhere(unknown: Unknown): Finding {
    const { telling, known, container, property, name, span } = unknown;
    const type = known.typeOf(container, property);
    const whose = OF_PROGRAMMES.has(type) ? 'this programme has' : 'this workspace knows';
    const words = { message: `${quote(name)} is not ${wordsForType(type).a} that ${whose}.` };
    return withLike(telling, span, words, like(unknown, type), adviceOn(type, known.of(type, container).names));
}

function like({ known, container, name, search }: Unknown, type: string): readonly string[] {
    const candidates = known.of(type, container);
    return search ? candidates.like(name) : candidates.same(name);
}

/** The statement in which a reference stands. */
function statementOf(node: AstNode) {
    for (let at: AstNode | undefined = node; at; at = at.$container) {
        if (at.$type !== 'Person' && at.$type !== 'Assessment') return STATEMENTS[at.$type];
    }
    return undefined;
}
