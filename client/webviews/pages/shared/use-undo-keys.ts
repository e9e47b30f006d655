import { useEffect, useRef } from 'preact/hooks';
import { isUndo } from './undo.ts';

/** Hears the keys that take the last change back, or make it again: wherever in the page the focus is, and where nothing has it, as after a click beside everything. */
export function useUndoKeys(takeBack: (is: 'undo' | 'redo') => void): void {
    const newest = useRef(takeBack);
    newest.current = takeBack;
    useEffect(() => {
        const listen = (event: KeyboardEvent) => {
            const is = isUndo(event);
            // What is being written there has steps back of its own.
            if (!is || (event.target instanceof Element && event.target.matches('input'))) return;
            event.preventDefault();
            event.stopPropagation();
            newest.current(is);
        };
        document.addEventListener('keydown', listen);
        return () => document.removeEventListener('keydown', listen);
    }, []);
}
