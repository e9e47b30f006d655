import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type AstNode, type CstNode, isAstNode, isReference, type LeafCstNode, type ParseResult } from 'langium';
import { programmeText, sharedWords } from '../../../bench/programmes.ts';
import { sequence } from '../../../bench/sequence.ts';
import { LIBRARY } from '../../../language/built/library.ts';
import { PlanParser } from '../../../language/parsing/plan-parser.ts';
import { faultsOf } from '../../../language/parsing/recovery.ts';
import { SoundReader } from '../../../language/parsing/sound/read-sound.ts';
import { createBalconyServices } from '../../../language/services.ts';
import { mutate } from '../../property/mutations.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** More of them: `MUTATIONS=100000 npm run test:unit -- test/language/parsing/sound.test.ts`. */
const COUNT = Number(process.env.MUTATIONS ?? 600);

/** Every text that is known to be whole: samples, examples, fixtures, the library and some that are made up. */
const TEXTS: readonly string[] = [
    ...['test/fixtures', 'examples'].flatMap(folder =>
        readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
            .filter(name => name.endsWith('.balcony'))
            .sort()
            .map(name => readFileSync(path.join(ROOT, folder, name), 'utf8')),
    ),
    ...Object.values(LIBRARY),
    sharedWords(),
    ...Array.from({ length: 20 }, (_, number) => programmeText(number)),
];

/** Words, places, comments and all: what a tree holds, in the order in which it holds it. */
function drawn(value: unknown): unknown {
    if (isReference(value)) return { to: value.$refText, from: value.$refNode && placeOf(value.$refNode) };
    if (Array.isArray(value)) return value.map(drawn);
    if (!isAstNode(value)) return value;
    return Object.entries(value).map(([property, each]) => {
        if (property === '$container') return [property, (each as AstNode).$type];
        if (property !== '$cstNode') return [property, drawn(each)];
        const cst = each as CstNode;
        return [placeOf(cst), cst.astNode === value, leavesOf(cst).map(leaf => [placeOf(leaf), leaf.hidden, leaf.tokenType.name])];
    });
}

function placeOf({ offset, end, range, astNode, grammarSource }: CstNode) {
    return [offset, end, range, astNode.$type, grammarSource?.$type];
}

function leavesOf(cst: CstNode): LeafCstNode[] {
    return 'content' in cst ? (cst as unknown as { content: CstNode[] }).content.flatMap(leavesOf) : [cst as LeafCstNode];
}

function hasFaults(result: ParseResult): boolean {
    return faultsOf(result).length + result.lexerErrors.length + result.parserErrors.length > 0;
}

describe('The reader of sound texts', () => {
    const { balcony } = createBalconyServices();
    const reader = new SoundReader(balcony, balcony.parser.Lexer);
    const { tolerant } = new PlanParser(balcony, balcony.parser.Lexer);

    it('gives the very tree that the parser gives, for every text that there is', () => {
        const read = TEXTS.map(text => reader.read(text));
        const sound = TEXTS.filter((_, at) => read[at]);
        assert.ok(sound.length >= TEXTS.length - 2, `${TEXTS.length - sound.length} texts are not read`);
        for (const text of sound) assert.deepEqual(drawn(reader.read(text)?.value), drawn(tolerant.parse(text).value));
    });

    it('gives up on each text of which something is to be told, however it is spoilt, and gives the same tree for the others', function () {
        this.timeout(COUNT * 1000);
        const next = sequence(20270111);
        let sound = 0;
        let leftToParser = 0;
        for (let count = 0; count < COUNT; count++) {
            const text = mutate(TEXTS[Math.floor(next() * TEXTS.length)] ?? '', next);
            const whole = tolerant.parse(text);
            const read = reader.read(text);
            if (!read) {
                if (!hasFaults(whole)) leftToParser++;
                continue;
            }
            sound++;
            assert.ok(!hasFaults(whole), `read though it is not sound:\n${text}`);
            assert.deepEqual(drawn(read.value), drawn(whole.value), text);
        }
        assert.ok(sound > COUNT / 5, `${sound} of ${COUNT} are sound`);
        assert.ok(leftToParser < sound / 10, `${leftToParser} sound texts are left to the parser`);
    });
});
