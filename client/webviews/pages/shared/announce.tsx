import { useEffect, useState } from 'preact/hooks';

/** Says to somebody who listens to a screen reader what has changed, once typing has rested: never more than the last thing. */
export function Announce({ says }: { readonly says: string }) {
    const [said, setSaid] = useState('');
    useEffect(() => {
        const timer = setTimeout(() => setSaid(says), RESTED);
        return () => clearTimeout(timer);
    }, [says]);
    return (
        <div role="status" class="unseen">
            {said}
        </div>
    );
}

const RESTED = 1200; // milliseconds
