import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AstUtils, createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, GrammarAST, inject } from 'langium';
import { BalconyGrammar } from '../../../language/generated/grammar.ts';
import { BalconyGeneratedModule, BalconyGeneratedSharedModule } from '../../../language/generated/module.ts';
import { insideOf } from '../../../language/parsing/reading.ts';
import { WORDS_READ_TWO_WAYS } from '../../../language/parsing/tokens.ts';
import { findingsOfText, libraryDocumentsOf } from '../../../language/findings/check.ts';
import { SingleRoot } from '../../../language/references/roots.ts';
import { balconyModule, balconySharedModule, createBalconyServices } from '../../../language/services.ts';
import { Workspace } from '../../support/workspace.ts';
import { overlaps } from './first-and-follow.ts';
import { rendered } from './rendered.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../../fixtures');

/** The language's own words, from the grammar. */
const WORDS = [
    ...new Set(
        AstUtils.streamAllContents(BalconyGrammar())
            .filter(GrammarAST.isKeyword)
            .map(({ value }) => value),
    ),
].filter(word => /^[a-z]/.test(word));

/** Words with which a file means something else than the language has, and which are read so: any of them may be a name all the same. */
const ALMOST_WORDS = ['and', 'per', 'two', 'twelve', 'hr', 'mins', 'full-time'];

async function faultsIn(texts: Readonly<Record<string, string>>): Promise<string[]> {
    const workspace = await Workspace.of(texts);
    try {
        return workspace
            .documents()
            .flatMap(document => findingsOfText(document, workspace.services).map(finding => rendered(finding, document)));
    } finally {
        await workspace.close();
    }
}

describe('The grammar', () => {
    // With one word to look at, each of these could go on or end; what is given is why it is clear all the same.
    const KNOWN_OVERLAPS: Readonly<Record<string, string>> = {
        'Kind option is': 'a programme has no `is` of its own, so it belongs to the kind',
        'Role option is': 'as for a kind',
        'Method option is': 'as for a kind',
        'Level option is': 'as for a kind',
        'Agency option in': '`in person` is no sector: a sector cannot be called `person`',
        'FollowedUp option after': '`after the end` straight behind it belongs to it',
        'ApprovedBy option on': 'a date straight behind it belongs to it',
        'Grants option about': 'a text follows the statement `about`, a figure follows the other',
        'Holds option at': '`at least` begins the size of a run, a text follows the other',
        'Rough option to': '`to decide` is a statement, a figure follows the other',
    };

    it('has no part that may go on or end but those whose second word tells', () => {
        const { balcony } = createBalconyServices();
        const found = overlaps(insideOf(balcony.parser.LangiumParser).getGAstProductions(), balcony.parser.Lexer.definition);
        assert.ok(found.parts > 100, `${found.parts} parts were looked at`);
        assert.deepEqual(
            found.overlaps.map(({ rule, part, words }) => `${rule} ${part} ${words.join(' ')}`).sort(),
            Object.keys(KNOWN_OVERLAPS).sort(),
        );
    });

    /** Chevrotain's own check for alternatives that begin alike for so many words; it is made only while a language is being developed. */
    function alternativesAlikeFor(words: number): string {
        const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), BalconyGeneratedSharedModule, balconySharedModule);
        const developing = {
            LanguageMetaData: () => ({
                languageId: 'balcony',
                fileExtensions: ['.balcony'],
                caseInsensitive: false,
                mode: 'development' as const,
            }),
            parser: { ParserConfig: () => ({ maxLookahead: words, recoveryEnabled: true, skipValidations: false }) },
        };
        const services = inject(
            createDefaultCoreModule({ shared }),
            BalconyGeneratedModule,
            balconyModule(new SingleRoot()),
            developing as object,
        );
        try {
            assert.ok(insideOf(services.parser.LangiumParser));
            return '';
        } catch (error) {
            return (error as Error).message;
        }
    }

    it('has no alternatives that begin alike for three words', () => {
        assert.equal(alternativesAlikeFor(3), '');
    });

    it('would be caught by that check if it had any: for two words it has two, told apart by the third', () => {
        assert.deepEqual(
            [...alternativesAlikeFor(2).matchAll(/<([^>]+)> may appears as a prefix path/g)].map(([, words]) => words),
            ['after, the', 'at, least'],
        );
    });

    it('reads every statement in every form, each part of it, with no fault and every name resolved', async () => {
        const text = readFileSync(path.join(FIXTURES, 'parsing/every-statement.balcony'), 'utf8');
        assert.deepEqual(await faultsIn({ 'every-statement.balcony': text }), []);
        const { balcony, shared } = createBalconyServices();
        const read = balcony.parser.LangiumParser.parse(text);
        const types = new Set(AstUtils.streamAst(read.value).map(({ $type }) => $type));
        const concrete = BalconyGrammar()
            .rules.filter(GrammarAST.isParserRule)
            .filter(rule => !rule.dataType && !rule.fragment)
            .map(({ name }) => name)
            .filter(name => shared.AstReflection.getAllSubTypes(name).every(type => type === name));
        assert.deepEqual(
            concrete.filter(name => !types.has(name) && !NEVER_NODES.has(name)),
            [],
        );
    });
    // `on DATE` and `on track TRACK` are two statements, read by one rule.
    const NEVER_NODES = new Set(['On', 'OutcomeNote']);

    it('reads the samples and the library with no fault and every name resolved', async () => {
        const folder = path.join(FIXTURES, 'samples');
        const samples = readdirSync(folder).filter(name => name.endsWith('.balcony'));
        assert.equal(samples.length, 5);
        assert.deepEqual(
            await faultsIn(Object.fromEntries(samples.map(name => [name, readFileSync(path.join(folder, name), 'utf8')]))),
            [],
        );
        const workspace = await Workspace.of({});
        const library = libraryDocumentsOf(workspace.services);
        assert.equal(library.length, 9);
        assert.deepEqual(
            library.flatMap(document => findingsOfText(document, workspace.services)),
            [],
        );
    });
});

describe('A word of the language', () => {
    /** A programme in which everything that may be called so is called `name`, and is referred to in every way. `inner` is how agencies, sectors and people are called. */
    const called = (name: string, inner: string) => `
framework ${name} "T" { dimension ${name} "T" { about "x" element ${name} "T" element other "T" } }
sector ${inner} "T"
agency ${inner} "T" in ${inner}
people ${inner} "T"
competency ${name} "T" expresses ${name}.${name}.${name}, SystemsLeadership.thinking
reading ${name} "T" { year 2026 }
role ${name} "T"
role second-role "T"
method ${name} "T" is competency-based
tool ${name} "T"
condition ${name} "T"
level ${name} "T" is senior
finding ${name} "T" { about "x" }
kind walk-about "T" is experience { rests on ${name} about "x" }
programme ${name} "T" {
    uses ${name}, SystemsLeadership
    designed by ${inner}, ${name}
    commissioned by ${inner}
    delivered by ${inner}
    funded by ${inner}
    outcome ${name} "T" { for ${inner} measured by "x" }
    process outcome second "T" { leads to ${name}, ${name} reviewed at 3 months }
    learning outcome third "T" { targets ${name}.${name} assessed by ${name}, ${name} "x" }
    cohort {
        from ${inner}, ${inner}
        from any in ${inner}
        at ${name}, ${name}
        chosen by ${name}
        endorsed by ${name}
        supported by ${name} "x", ${name}
        each team with ${name}, second-role
    }
    authorised by "T" { grants ${name} "x" grants ${name} 2 days grants ${name} }
    track ${name} "T" { leaves out ${name}, second-activity lasts 3 months }
    strand ${name} "T"
    run ${name} "T" { holds ${name} on 2027-01-11 at "x" }
    phase ${name} "T" {
        months 1 to 3
        walk-about ${name} "T" {
            after second-activity, third-activity
            targets ${name}, ${name}.${name}, ${name}.other
            touches ${name}.other
            trains ${name}, ${name}
            serves ${name}
            part of ${name}, ${name}
            on track ${name}
            hosted by ${inner}, ${inner}
            led by ${name} "x", ${name}
            with ${name},
                 second-role
            practises ${name}
            draws on ${name}
            applied in ${name}, third-activity
            reflects on ${name}
        }
        event second-activity "T" { after ${name} }
        choice third-activity "T" { note "x" "y" for ${inner === name ? name : 'second-role'} }
    }
    assessed by ${name}
}
`;

    for (const word of [...WORDS, ...ALMOST_WORDS]) {
        it(`can be a name: ${word}`, async () => {
            const inner = WORDS_READ_TWO_WAYS.includes(word) ? 'plain' : word;
            assert.deepEqual(await faultsIn({ 'named.balcony': called(word, inner) }), []);
        });
    }

    for (const word of WORDS_READ_TWO_WAYS) {
        it(`cannot be the name of an agency, a sector or people where it means something else: ${word}`, async () => {
            for (const sort of ['agency', 'sector', 'people']) {
                const [fault, ...others] = await faultsIn({ 'named.balcony': `${sort} ${word} "T"\n` });
                assert.match(fault ?? '', new RegExp(`^1:${sort.length + 2}-.*\\[${word}\\] syntax\\n.*cannot be called \`${word}\``));
                assert.deepEqual(others, []);
            }
        });
    }

    it('is every word that the grammar has in its rules', () => {
        assert.ok(WORDS.length > 140, `${WORDS.length} words`);
        assert.ok(['programme', 'takes', 'a', 'the', 'service-users'].every(word => WORDS.includes(word)));
        assert.ok(!WORDS.includes('and') && !WORDS.includes('per'), 'what is only read is no word of the language');
    });
});
