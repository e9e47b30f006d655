import { blocks, paragraph, text } from '../../document/build.ts';
import type { Book } from '../book.ts';
import { opening } from '../opening.ts';
import { givenWord, neededAt, notesForSponsors, outcomesInShort, whatItTakes } from '../sponsor/one-side.ts';
import { glance } from '../timeline/glance.ts';
import type { Told } from './told.ts';

/** One side for a sponsor: what the programme is to bring about, what she has given her word for, where she is needed, what it takes. */
export function forSponsors(book: Book): Told {
    const { programme, words } = book;
    const { followedUp, approved, version } = programme;
    const drawn = glance(book, row => row.what === 'phase' || row.what === 'event');
    const state = [
        version !== undefined && `${words.handbook.colophon.version} ${version}`,
        ...approved.map(({ by, on }) => `${words.handbook.colophon.approved} ${words.handbook.colophon.by(by, on && words.day(on.date))}`),
    ].filter(part => part !== false);
    // The table behind the time-line is in the handbook; here it would not go on one side.
    const { table: _table, ...figure } = drawn ?? {};
    return {
        opening: blocks(opening(book, words.sponsor.eachTime), drawn && (figure as typeof drawn)),
        sections: [
            outcomesInShort(book),
            givenWord(book),
            neededAt(book),
            whatItTakes(book),
            notesForSponsors(book),
            followedUp || state.length > 0
                ? {
                      id: 'followed',
                      title: words.sponsor.followed.title,
                      body: [
                          paragraph(
                              text(
                                  followedUp && words.handbook.followUp.followed(words.span(followedUp.span), followedUp.from),
                                  followedUp && state.length > 0 && ' ',
                                  state.length > 0 && `${state.join('; ')}.`,
                              ),
                          ),
                      ],
                  }
                : undefined,
        ],
    };
}
