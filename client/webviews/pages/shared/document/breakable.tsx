import { Fragment } from 'preact';

/** Where names of files and addresses, of sixteen characters or more, may go on in the next line; as in published pages (publish/text/breaks.ts). */
const PLACES = /(?<=[\p{L}\p{N}.][/\\_-])(?=[\p{L}\p{N}.])|(?<=[\p{L}\p{N}])(?=\.\p{L})/u;

/** A text whose long names break at their marks, and not in the middle of a word. */
export function Breakable({ text }: { readonly text: string }) {
    return (
        <>
            {text.split(/(\s+|\S{16,})/).map((word, at) => (
                <Fragment key={at}>
                    {word.length < 16
                        ? word
                        : word.split(PLACES).map((piece, of) => (
                              <Fragment key={of}>
                                  {of > 0 && <wbr />}
                                  {piece}
                              </Fragment>
                          ))}
                </Fragment>
            ))}
        </>
    );
}
