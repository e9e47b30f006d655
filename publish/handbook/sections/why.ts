import type { Framework } from '../../../language/model/design/design.ts';
import { blocks, emphasis, paragraph, section } from '../../document/build.ts';
import type { Block, Section } from '../../document/document.ts';
import { inlineProse, prose } from '../../document/prose.ts';
import type { Book } from '../book.ts';

/** Why there is this programme, and on which picture of leading it rests. */
export function why(book: Book): Section | undefined {
    const { programme, words } = book;
    return section(
        'why',
        words.handbook.why.title,
        prose(programme.about),
        ...programme.frameworks.map(framework => restsOn(book, framework)),
    );
}

function restsOn({ words }: Book, framework: Framework): Block[] {
    const said = words.handbook.why;
    const ways = words.intls.listed(framework.dimensions.map(words.inSentence));
    const parts = words.inWords(framework.dimensions.length);
    return blocks(
        paragraph(said.restsOn([emphasis(words.inSentence(framework))], parts, ways)),
        framework.source !== undefined && paragraph(said.source(inlineProse(framework.source)), 'quiet'),
        framework.from !== 'library' && prose(framework.about),
    );
}
