/** What people write where they do not know yet: TBC, TBD, "to be confirmed", xxx, dots, question marks. */
const PLACEHOLDER =
    /^(?:tb[acd]|to (?:be (?:confirmed|decided|agreed|determined|announced|written|done)|come|do|follow)|todo|pending|x{2,}|[.…?–—_-]+|n\/?a|lorem ipsum.*)$/is;

/** Whether a text says nothing itself, and only that something is still to be written there. The whole of it does, so nothing that says anything counts. */
export function isPlaceholder(text: string): boolean {
    const bare = text.trim().replace(/^[[(<*]+|[\])>*]+$/g, '');
    return PLACEHOLDER.test(bare) || PLACEHOLDER.test(bare.replace(/[\s.!?…:]+$/, ''));
}
