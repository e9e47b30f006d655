import { useLayoutEffect, useState } from 'preact/hooks';
import type { Views } from '../../protocol.ts';
import { hear, t } from './editor.ts';
import { type Doing, InTurn } from './in-turn.ts';
import { act } from './start-page.tsx';

/** The views by way of which a text is changed. */
type Changing = 'storyboard' | 'timeline';

/** Does one thing after the other by way of a picture of a text, each on the picture that the one before it left; `tell` gets what is to be said of what is not done. */
export function useInTurn<V extends Changing>(
    shows: Views[V]['shows'],
    tell: (note: string) => void,
): (doing: Doing<Views[V]['shows'], Views[V]['does']>) => void {
    const [turns] = useState(
        () =>
            new InTurn<Views[V]['shows'], Views[V]['does']>(
                shows,
                does => act<V>(does),
                () => tell(t('The text has changed meanwhile. Try it again.')),
            ),
    );
    useLayoutEffect(() => hear<V>(message => message.is === 'said' && turns.ended(message.version)), [turns]);
    useLayoutEffect(() => turns.drawn(shows), [shows]);
    return doing => turns.do(doing);
}
