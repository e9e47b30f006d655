import type { NamedMode } from '../../../../server/protocol.ts';
import { t } from '../shared/editor.ts';
import { ModePatterns, fillOf } from '../shared/mode-patterns.tsx';

/** The participant's time by way of learning: a bar and its figures in words. */
export function WaysOfLearning({ modes }: { readonly modes: readonly NamedMode[] }) {
    return (
        <section>
            <h2 id="ways">{t('Time by way of learning, of what is stated')}</h2>
            <ModePatterns modes={modes} />
            <table class="ways" aria-labelledby="ways">
                <thead class="unseen">
                    <tr>
                        <th scope="col">{t('Way of learning')}</th>
                        <th scope="col">{t('Its share, drawn')}</th>
                        <th scope="col">{t('Hours and share')}</th>
                    </tr>
                </thead>
                <tbody>
                    {modes.map(mode => (
                        <tr key={mode.name}>
                            <th scope="row">{mode.title}</th>
                            <td class="bar">
                                <Bar mode={mode} />
                            </td>
                            <td>{mode.hours}</td>
                        </tr>
                    ))}
                </tbody>
            </table>
        </section>
    );
}

/** A solid bar to the least and a lighter one to the most; where no time is stated, an empty one with a dashed edge. */
function Bar({ mode }: { readonly mode: NamedMode }) {
    const fill = fillOf(mode.name);
    return (
        <svg width="100%" height="12" aria-hidden="true">
            {mode.unstated && <rect class="unknown" x="1" y="1" width="40%" height="10" />}
            {mode.share && <rect width={percent(mode.share.most)} height="12" fill={fill} opacity=".45" />}
            {mode.share && <rect width={percent(mode.share.least)} height="12" fill={fill} />}
        </svg>
    );
}

function percent(share: number): string {
    return `${Math.round(share * 1000) / 10}%`;
}
