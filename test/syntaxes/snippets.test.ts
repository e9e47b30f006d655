import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { URI } from 'langium';
import { type Document, type Kind } from '../../language/generated/ast.ts';
import { LIBRARY } from '../../language/built/library.ts';
import { createBalconyServices } from '../../language/services.ts';

interface Snippet {
    prefix: string;
    description: string;
    body: string[];
}

const snippets = JSON.parse(readFileSync(new URL('../../snippets/balcony.json', import.meta.url), 'utf8')) as Record<string, Snippet>;
const VARIABLES: Record<string, string> = { CURRENT_YEAR: '2027', CURRENT_MONTH: '01', CURRENT_DATE: '11' };
const CHOICE = /\$\{(\d+)\|([^|]*)\|\}/g;

/** Every word that the snippet offers in a list to choose from. */
function choicesOf({ body }: Snippet): string[][] {
    return Array.from(body.join('\n').matchAll(CHOICE), ([, , options = '']) => options.split(','));
}

/**
 * What stands in the file when every default is kept and of every list the choice at `turn` is taken (beginning again where the list is shorter): the text that
 * the editor inserts, with its tab stops filled.
 */
function expand({ body }: Snippet, turn: number): string {
    const filled = new Map<string, string>();
    return body
        .join('\n')
        .replace(
            /\$\{([A-Z_]+)\}/g,
            (_, variable: string) => VARIABLES[variable] ?? assert.fail(`The variable ${variable} is not known here.`),
        )
        .replace(CHOICE, (_, _stop, options: string) => {
            const words = options.split(',');
            return words[turn % words.length] ?? '';
        })
        .replace(/\$\{(\d+):([^{}]*)\}/g, (_, stop: string, text: string) => {
            filled.set(stop, text);
            return text;
        })
        .replace(/\$\{(\d+)\}|\$(\d+)/g, (_, braced?: string, bare?: string) => filled.get(braced ?? bare ?? '') ?? '');
}

describe('A snippet', () => {
    const { balcony, shared } = createBalconyServices();
    let count = 0;

    async function read(text: string) {
        const document = shared.workspace.LangiumDocumentFactory.fromString<Document>(text, URI.parse(`memory:/${(count += 1)}.balcony`));
        shared.workspace.LangiumDocuments.addDocument(document);
        await shared.workspace.DocumentBuilder.build([document]);
        shared.workspace.LangiumDocuments.deleteDocument(document.uri);
        return document;
    }

    before(async () => {
        await shared.workspace.WorkspaceManager.initializeWorkspace([]);
    });

    it('has a prefix of its own and says in a sentence what it is for', () => {
        const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
        assert.deepEqual(
            prefixes.filter((prefix, index) => prefixes.indexOf(prefix) !== index),
            [],
        );
        for (const [name, { description }] of Object.entries(snippets)) assert.match(description, /^[A-Z][^]{20,}[^.]$/, name);
    });

    for (const [name, snippet] of Object.entries(snippets)) {
        it(`is read without a fault, whatever is chosen in it: ${name}`, async () => {
            const choices = choicesOf(snippet);
            const turns = Math.max(1, ...choices.map(options => options.length));
            for (let turn = 0; turn < turns; turn++) {
                const text = expand(snippet, turn);
                const { parseResult, references } = await read(snippet.prefix === 'programme' ? text : `programme P "P" {\n${text}\n}`);
                const faults = [...parseResult.lexerErrors, ...parseResult.parserErrors].map(({ message }) => message);
                assert.deepEqual(faults, [], text);
                // A default is there to be overwritten; a choice is a word that the library has.
                const unknown = references.filter(reference => reference.error).map(({ $refText }) => $refText);
                assert.deepEqual(
                    unknown.filter(word => choices.flat().includes(word)),
                    [],
                    text,
                );
            }
        });
    }

    it('of the activities has every kind of its mode that the library has', () => {
        const kinds = Object.values(LIBRARY)
            .flatMap(text => balcony.parser.LangiumParser.parse<Document>(text).value.declarations)
            .filter((declaration): declaration is Kind => declaration.$type === 'Kind');
        for (const mode of ['experience', 'reflection', 'theory', 'tools', 'skills', 'system']) {
            const offered = Object.values(snippets).find(({ prefix }) => prefix === `activity-${mode}`);
            assert.ok(offered, mode);
            assert.deepEqual(
                choicesOf(offered)[0]?.toSorted(),
                kinds
                    .filter(kind => kind.mode === mode)
                    .map(kind => kind.name)
                    .sort(),
            );
        }
    });

    it('with a word that the library does not have would be found out', async () => {
        const { references } = await read('programme P "P" { cohort { chosen by nobody-at-all } }');
        assert.deepEqual(
            references.filter(reference => reference.error).map(({ $refText }) => $refText),
            ['nobody-at-all'],
        );
    });
});
