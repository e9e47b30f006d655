import type { Programme } from '../../language/model/design/design.ts';
import type { ToldEntry } from '../../publish/coverage/entry.ts';
import { wordsOf } from '../../publish/words/choose.ts';
import { entryOf } from '../entry.ts';
import type { Io } from '../io.ts';
import { type KnownProgramme, loadInTurn } from '../load-in-turn.ts';
import { type Exit, Refusal } from '../refusal.ts';
import { deliver } from '../results/deliver.ts';
import { withProgress } from '../terminal/progress.ts';
import type { CoverageOptions } from './options.ts';
import { asJson, eachByItself, sideBySide, type Writing } from './writing.ts';

/**
 * Gives the coverage of the programmes that `paths` choose: of one its map, of several the portfolio. Of each its figures and texts are kept, and its plan is let go of before
 * the next but one is read.
 */
export async function coverage(paths: readonly string[], options: CoverageOptions, io: Io): Promise<Exit> {
    return withProgress(io, async progress => {
        const { programmes, inTurn, exit } = await loadInTurn(paths, options, io, progress);
        const writing = writingOf(programmes, options);
        let done = 0;
        await inTurn(programmes, (known, programme) => {
            writing.add(toldEntryOf(known, programme));
            progress('Writing', ++done, programmes.length);
            return Promise.resolve();
        });
        await deliver(io, writing.pieces(), options.out);
        return exit();
    });
}

function writingOf(programmes: readonly KnownProgramme[], { format, by }: CoverageOptions): Writing {
    const settings = programmes[0]?.settings.handbook ?? {};
    const areSeveral = programmes.length > 1;
    if (format === 'json') return asJson();
    if (by === 'programmes' || (by === undefined && areSeveral)) return sideBySide(format, settings);
    // A picture or page is of one programme; of several, texts and tables can stand after each other.
    if (areSeveral && (format === 'html' || format === 'svg'))
        throw new Refusal(
            `There are ${programmes.length} programmes, and --by ${by ?? ''} shows one. Name its file, or leave --by out to see them side by side.`,
        );
    return eachByItself(format, by, settings);
}

function toldEntryOf(known: KnownProgramme, programme: Programme): ToldEntry {
    return { ...entryOf(known, programme), words: wordsOf(known.settings.handbook) };
}
