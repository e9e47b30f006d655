import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ShownDocument } from '../../../../../server/protocol.ts';

/** What setting a document has to go by. */
export interface Setting {
    readonly marks: ShownDocument['marks'];
    readonly words: ShownDocument['words'];
    /** Leads to where the text says what a part tells, by the part's id; undefined where it does not say it. */
    readonly toText: (id: string, title: string) => (() => void) | undefined;
    /** Leads to what a reference is to, where that is not a part of the page. */
    readonly leads?: (id: string) => (() => void) | undefined;
    /** The part that the editor's cursor is in, by its id. */
    readonly here: string | undefined;
}

export const SettingContext = createContext<Setting | undefined>(undefined);

export function useSetting(): Setting {
    const setting = useContext(SettingContext);
    if (!setting) throw new Error('a document is set outside of a page for one');
    return setting;
}
