import type { Fix } from '../../../findings/finding.ts';
import { listed } from '../../../findings/wording.ts';
import { replacing } from '../../fixes/fixes.ts';
import type { DocumentContext, Report } from '../../rule.ts';
import type { ListedWord } from '../lists/listed-word.ts';
import { findWords, mayHoldWords, type WordSaid } from './find-words.ts';
import { type Saying, sayingsOf } from './texts.ts';

/** One report for each text that says listed words of what it wants, on the first of them. `whose` ends the sentence about one word, and about several. */
export function* questioned(
    context: Pick<DocumentContext, 'document' | 'nodes'>,
    list: readonly ListedWord[],
    { ofLeaders, whose }: { readonly ofLeaders: boolean; readonly whose: string },
): Iterable<Report> {
    if (!mayHoldWords(context.document.textDocument.getText(), list)) return;
    for (const saying of sayingsOf(context)) {
        const said = findWords(saying.text, list, ofLeaders);
        const [first] = said;
        if (!first) continue;
        const words = [...new Set(said.map(word => `“${word.words}”`))];
        yield {
            at: saying.partAt(first.from, first.to),
            message: `${saying.where} has ${words.length === 1 ? 'a word' : 'words'} of ${whose}: ${listed(words)}.`,
            fixes: fixesFor(saying, said),
        };
    }
}

/** One fix for each way of putting all the words otherwise. */
function fixesFor(saying: Saying, said: readonly WordSaid[]): Fix[] {
    const ways = Math.max(...said.map(({ swaps }) => swaps.length));
    return Array.from({ length: ways }, (_, way): Fix => {
        const swaps = said.flatMap(({ swaps }) => swaps[way] ?? swaps[0] ?? []);
        const words = [...new Set(swaps.map(({ instead }) => `“${instead.replace(/^an? /i, '')}”`))];
        return {
            title: `Write ${listed(words)} instead`,
            edits: swaps.map(({ from, to, instead }) => replacing(saying.partAt(from, to), instead)),
            ...(way === 0 ? { preferred: true } : {}),
        };
    });
}
