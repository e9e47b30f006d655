import type { Timeline, TimelineMonth } from '../../../../server/protocol.ts';
import { t } from '../shared/editor.ts';

const HEIGHT = 48; // pixels

/** What each month asks of one participant: a bar, solid to the least and lighter to the most, with its figure beneath. */
export function LoadRow({ line }: { readonly line: Timeline }) {
    const most = Math.max(1, line.protected?.most ?? 0, ...line.months.map(({ hours }) => hours?.most ?? hours?.least ?? 0));
    const tall = (hours: number) => (hours / most) * HEIGHT;
    return (
        <tbody class="load">
            <tr>
                <th scope="row">
                    {t('Hours asked in the month')}
                    {line.protected && <span class="quiet facts">{t('The line: {0} are protected', line.protected.words)}</span>}
                </th>
                {line.months.map(month => (
                    <td key={month.number} class={month.isOver ? 'over' : ''}>
                        <svg width="100%" height={HEIGHT} aria-hidden="true">
                            {month.hours && <Bar tall={tall} least={month.hours.least} most={month.hours.most ?? month.hours.least} />}
                            {line.protected && (
                                <line
                                    class="protected"
                                    x1="0"
                                    x2="100%"
                                    y1={HEIGHT - tall(line.protected.most)}
                                    y2={HEIGHT - tall(line.protected.most)}
                                />
                            )}
                        </svg>
                        <span class="figure" aria-hidden="true">
                            {figureOf(month)}
                        </span>
                        <span class="unseen">{month.words}</span>
                        {month.isOver && <span class="figure word">{t('over')}</span>}
                    </td>
                ))}
            </tr>
        </tbody>
    );
}

function Bar({ tall, least, most }: { readonly tall: (hours: number) => number; readonly least: number; readonly most: number }) {
    return (
        <>
            <rect class="most" x="15%" width="70%" y={HEIGHT - tall(most)} height={tall(most)} />
            <rect class="least" x="15%" width="70%" y={HEIGHT - tall(least)} height={tall(least)} />
        </>
    );
}

/** Rounded to whole hours, for the eye; the whole figure is in the words. */
function figureOf({ hours }: TimelineMonth): string {
    if (!hours) return '';
    const [least, most] = [Math.round(hours.least), hours.most === null ? null : Math.round(hours.most)];
    return most === null ? `${least}+` : least === most ? String(least) : `${least}–${most}`;
}
