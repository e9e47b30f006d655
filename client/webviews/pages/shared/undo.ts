/** A key with what is held beside it, as browsers tell it. */
export interface Pressed {
    readonly key: string;
    readonly ctrlKey: boolean;
    readonly metaKey: boolean;
    readonly shiftKey: boolean;
    readonly altKey: boolean;
}

/** Whether a key takes the last change back or makes it again, as editors have it; undefined for any other. */
export function isUndo({ key, ctrlKey, metaKey, shiftKey, altKey }: Pressed): 'undo' | 'redo' | undefined {
    if (altKey || ctrlKey === metaKey) return undefined;
    const letter = key.toLowerCase();
    if (letter === 'z') return shiftKey ? 'redo' : 'undo';
    return letter === 'y' && ctrlKey && !shiftKey ? 'redo' : undefined;
}
