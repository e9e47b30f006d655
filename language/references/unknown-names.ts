import type { AstNode, LangiumDocument, Reference } from 'langium';
import type { Finding, Fix } from '../findings/finding.ts';
import { listed } from '../findings/wording.ts';
import { type Activity, isActivity, isDimension, isElement, isFramework, isTarget, type Target } from '../generated/ast.ts';
import { quote, type Span, Telling } from '../parsing/faults/telling.ts';
import { STATEMENTS } from '../parsing/statements.ts';
import type { BalconyServices } from '../services.ts';
import { Known } from './known-names.ts';
import { statementMeantBy } from './statement-meant.ts';
import { wordsForType } from './sorts.ts';

/** Beyond so many unknown names in one document, names like them are no longer searched for: something greater is missing then. */
const MOST_SEARCHED = 300;

/** The names in a linked document that nothing has, in the order of the text, each with the nearest that exist and what kind of thing was expected. */
export function unknownNameFindings(document: LangiumDocument, services: BalconyServices): Finding[] {
    const unknown = document.references.filter(
        (reference): reference is Reference =>
            reference.error !== undefined && reference.$refText !== '' && reference.$refNode !== undefined,
    );
    if (!unknown.length) return [];
    const names = new UnknownNames(new Telling(document), new Known(services));
    return unknown
        .sort((a, b) => (a.$refNode?.offset ?? 0) - (b.$refNode?.offset ?? 0))
        .flatMap((reference, at) => names.tell(reference, at < MOST_SEARCHED) ?? []);
}

class UnknownNames {
    private readonly telling: Telling;
    private readonly known: Known;

    constructor(telling: Telling, known: Known) {
        this.telling = telling;
        this.known = known;
    }

    tell(reference: Reference, search: boolean): Finding | undefined {
        const { error, $refNode: node } = reference;
        if (!error || !node) return undefined;
        const { container, property } = error.info;
        const span = { from: node.offset, to: node.end };
        const name = reference.$refText.normalize('NFC');
        if (isTarget(container)) return this.tellStep(container, reference, name, span, search);
        if (isActivity(container) && property === 'kind') return this.tellKind(container, name, span, search);
        return (
            this.looseComma(name, span) ?? this.otherWords(container, name, span) ?? this.tellName(container, property, name, span, search)
        );
    }

    private tellName(container: AstNode, property: string, name: string, span: Span, search: boolean): Finding {
        const type = this.known.typeOf(container, property);
        const { one, a, many } = wordsForType(type);
        const candidates = this.known.of(type, container);
        const like = search ? candidates.like(name) : candidates.same(name);
        const elsewhere = like.some(other => other.toLowerCase() === name.toLowerCase())
            ? undefined
            : this.known.otherSort(name, type, container);
        if (elsewhere) {
            const statement = statementOfNode(container);
            const takes = statement ? `\`${statement.words}\` takes ${a}` : `${a} is wanted here`;
            return this.finding(
                span,
                {
                    message: `${quote(name)} is ${elsewhere}, and ${takes}.`,
                    advice: this.adviceFor(like, candidates.names, one, many, type),
                },
                like,
            );
        }
        const untitled = type === 'Held' ? this.known.withoutName(name, container) : undefined;
        if (untitled) {
            return this.telling.finding(
                span,
                {
                    message: `${quote(name)} is the title of an activity that has no name.`,
                    why: 'Things are referred to by their names.',
                    advice: `Give the activity the name ${quote(name)}.`,
                },
                [
                    this.telling.fix(`Name the activity \`${name}\``, [{ from: untitled, to: untitled, text: ` ${name}` }], {
                        preferred: true,
                    }),
                ],
                [],
                'unknown-name',
            );
        }
        return this.finding(
            span,
            {
                message: `${quote(name)} is not ${a} that ${this.whoKnows(type)} knows.`,
                advice: this.adviceFor(like, candidates.names, one, many, type),
            },
            like,
        );
    }

    private tellKind(activity: Activity, name: string, span: Span, search: boolean): Finding | undefined {
        // `note Talk "…" {`: what cannot be read tells of it.
        if (this.known.isWordOfTheLanguage(name)) return undefined;
        const kinds = this.known.of('Kind', activity);
        const meant = search ? statementMeantBy(name, kinds) : undefined;
        if (meant) {
            const message = meant.misspelt
                ? `${quote(name)} is not a word that can begin a line here.`
                : `${quote(name)} is not a word that can begin a line here; the language has \`${meant.word}\` for it.`;
            const advice = meant.misspelt ? `Did you mean \`${meant.word}\`?` : `Write \`${meant.word}\`.`;
            return this.telling.finding(span, { message, advice }, [
                this.telling.fix(`Change to \`${meant.word}\``, [{ ...span, text: meant.word }], { preferred: true }),
            ]);
        }
        const like = search ? kinds.like(name) : kinds.same(name);
        const elsewhere = like.length ? undefined : this.known.otherSort(name, 'Kind', activity);
        if (elsewhere) {
            const before = this.telling.text.slice(0, span.from).trimEnd().length;
            const sameLine =
                !this.telling.text.slice(before, span.from).includes('\n') && !/[{}]/.test(this.telling.text.charAt(before - 1));
            return this.telling.finding(
                span,
                {
                    message: `${quote(name)} is ${elsewhere}, and stands where the kind of an activity is wanted.`,
                    advice: sameLine
                        ? `If it belongs to what is before it, write a comma between them.`
                        : 'Begin the activity with a kind, such as `coaching` or `workshop`.',
                },
                sameLine ? [this.telling.fix('Write a comma before it', [{ from: before, to: before, text: ',' }])] : [],
                [],
                'unknown-name',
            );
        }
        return this.finding(
            span,
            {
                message: `${quote(name)} is not a kind of activity that this workspace knows.`,
                advice: this.adviceFor(like, ['coaching', 'seminar', 'workshop'], 'kind', 'kinds', 'Kind'),
            },
            like,
        );
    }

    private tellStep(target: Target, reference: Reference, name: string, span: Span, search: boolean): Finding | undefined {
        const at = target.path.indexOf(reference as Target['path'][number]);
        const before = target.path[at - 1];
        if (before && !before.ref) return undefined;
        const found = this.known.elements(target);
        if (!before?.ref) {
            const candidates = this.known.of('TargetPart', target);
            const like = search ? candidates.like(name) : candidates.same(name);
            const homes = found.get(name) ?? [];
            if (homes.length > 1) {
                const paths = homes.map(dimension => `${dimension}.${name}`);
                return this.finding(
                    span,
                    {
                        message: `${quote(name)} is an element of ${listed(homes.map(quote))}.`,
                        why: 'Nobody can tell which of them is meant.',
                        advice: `Write ${listed(paths.map(quote), 'or')}.`,
                    },
                    paths,
                );
            }
            const elsewhere = like.length ? undefined : this.known.otherSort(name, 'TargetPart', target);
            const message = elsewhere
                ? `${quote(name)} is ${elsewhere}, and a dimension or an element is wanted here.`
                : `${quote(name)} is not a dimension or an element that ${this.known.frameworkTitle(target)} has.`;
            return this.finding(
                span,
                { message, advice: this.adviceFor(like, this.known.dimensions(target), 'dimension', 'dimensions', 'TargetPart') },
                like,
            );
        }
        return this.tellLaterStep(target, at, name, span, found);
    }

    private tellLaterStep(
        target: Target,
        at: number,
        name: string,
        span: Span,
        found: ReadonlyMap<string, readonly string[]>,
    ): Finding | undefined {
        const before = target.path[at - 1];
        const node = before?.ref;
        if (!before || !node) return undefined;
        if (isElement(node)) {
            const from = before.$refNode?.end ?? span.from;
            return this.telling.finding(
                span,
                {
                    message: `${quote(before.$refText)} is an element, and an element has nothing below it.`,
                    advice: `Write ${quote(before.$refText)} alone, or a comma between them.`,
                },
                [this.telling.fix('Write a comma between them', [{ from, to: span.from, text: ', ' }])],
                [],
                'unknown-name',
            );
        }
        const candidates = this.known.below(node);
        const like = candidates.like(name);
        const what = isFramework(node) ? 'dimension' : 'element';
        const homes = isDimension(node) && !like.length ? (found.get(name) ?? []) : [];
        const message = `${quote(before.$refText)} has no ${what} ${quote(name)}.`;
        if (homes.length) {
            const from = before.$refNode?.offset ?? span.from;
            return this.telling.finding(
                span,
                {
                    message,
                    advice: `It is an element of ${listed(homes.map(quote), 'or')}: write ${listed(
                        homes.map(home => quote(`${home}.${name}`)),
                        'or',
                    )}.`,
                },
                homes.map((home, first) =>
                    this.telling.fix(`Change to \`${home}.${name}\``, [{ from, to: span.to, text: `${home}.${name}` }], {
                        preferred: first === 0 && homes.length === 1,
                    }),
                ),
                [],
                'unknown-name',
            );
        }
        return this.finding(
            span,
            {
                message,
                advice: like.length ? `Did you mean ${listed(like.map(quote), 'or')}?` : `It has ${listed(candidates.names.map(quote))}.`,
            },
            like,
        );
    }

    /** `with peers,` and a word of the language on the next line: the comma goes too far. */
    private looseComma(name: string, span: Span): Finding | undefined {
        if (!this.known.isWordOfTheLanguage(name)) return undefined;
        const before = /,\s*\n\s*$/.exec(this.telling.text.slice(Math.max(0, span.from - 200), span.from));
        if (!before) return undefined;
        const comma = span.from - before[0].length;
        return this.telling.finding(
            { from: comma, to: comma + 1 },
            {
                message: 'There is a comma too many: no name follows it.',
                why: `${quote(name)} begins something else.`,
                advice: 'Take it out, or write the name that is missing.',
            },
            [this.telling.fix('Take the comma out', [{ from: comma, to: comma + 1, text: '' }], { preferred: true })],
        );
    }

    /** `hosted by eachother`, `for participant`: words of the language, not quite, where names can stand too. */
    private otherWords(container: AstNode, name: string, span: Span): Finding | undefined {
        const phrase = PHRASES[container.$type]?.find(([pattern]) => pattern.test(name))?.[1];
        if (!phrase) return undefined;
        const begun = STATEMENTS[container.$type]?.words ?? '';
        return this.telling.finding(
            span,
            { message: `${quote(name)} is not a name that this workspace knows.`, advice: `Did you mean \`${begun} ${phrase}\`?` },
            [this.telling.fix(`Change to \`${phrase}\``, [{ ...span, text: phrase }], { preferred: true })],
            [],
            'unknown-name',
        );
    }

    private adviceFor(like: readonly string[], known: readonly string[], one: string, many: string, type: string): string {
        if (like.length) return `Did you mean ${listed(like.map(quote), 'or')}?`;
        const declare = STATEMENTS[type]?.example.replace(/ \{.*/, '');
        const declared =
            declare && type !== 'Finding'
                ? `declare it, as in \`${declare}\``
                : type === 'Held'
                  ? 'give it to the activity that is meant'
                  : '';
        if (!known.length) return declared ? `There is no ${one} yet: ${declared}.` : `There is no ${one} yet.`;
        const some = known.slice(0, 5).map(quote);
        const others = known.length > 5 ? `, and others` : '';
        return `The ${many} it knows are ${listed(some)}${others}${declared ? `; or ${declared}` : ''}.`.replace(
            /^The kinds it knows are (.*?)(; or|\.$)/,
            'Use one that it knows, such as $1$2',
        );
    }

    private whoKnows(type: string): string {
        return ['Held', 'Outcome', 'Strand', 'Track'].includes(type) ? 'this programme' : 'this workspace';
    }

    private finding(span: Span, words: { message: string; why?: string; advice?: string }, like: readonly string[]): Finding {
        const fixes: Fix[] = like.map((other, at) =>
            this.telling.fix(`Change to \`${other}\``, [{ ...span, text: other }], { preferred: at === 0 && like.length === 1 }),
        );
        return this.telling.finding(span, words, fixes, [], 'unknown-name');
    }
}

const PHRASES: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
    HostedBy: [
        [/^(each|one)-?(other|another)s?$/i, 'each other'],
        [/^another-?each-?time$/i, 'another each time'],
    ],
    For: [
        [/^(the-?)?participants?$/i, 'participants'],
        [/^(the-?)?agenc(y|ies)$/i, 'agencies'],
        [/^(the-?)?systems?$/i, 'the system'],
    ],
};

/** The statement in which a reference stands. */
function statementOfNode(node: AstNode) {
    for (let at: AstNode | undefined = node; at; at = at.$container) {
        if (at.$type === 'Person' || at.$type === 'Assessment') continue;
        return STATEMENTS[at.$type];
    }
    return undefined;
}
