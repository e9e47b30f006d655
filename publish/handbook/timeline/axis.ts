import { addMonths } from '../../../language/model/schedule/calendar.ts';
import { colour, round } from '../../drawing/colours.ts';
import { type Html, html } from '../../html/html.ts';
import type { Words } from '../../words/words.ts';
import { type Layout, LETTERS, type Scale } from './layout.ts';

/** Where the columns stand for what lies before the start and after the end. */
export interface Sides {
    readonly before: number | undefined;
    readonly after: number | undefined;
}

export function axisHeight(scale: Scale, layout: Layout): number {
    return layout.type * (scale.starts ? 3.1 : 1.9) + 4;
}

/** The months along the top: their numbers, for one run the calendar's, and a line down for each. */
export function axis(words: Words, scale: Scale, layout: Layout, x: (months: number) => number, height: number, sides: Sides): Html {
    const said = words.handbook.glance;
    const width = x(1) - x(0);
    // As many numbers as have room: each month, or every second, third, sixth or twelfth.
    const step = [1, 2, 3, 6, 12].find(months => months * width >= layout.type * 1.9) ?? 12;
    const months = Array.from({ length: scale.months }, (_, at) => at);
    const baseline = layout.type;
    const top = axisHeight(scale, layout) - 4;
    const quiet = colour('quiet');
    const label = (at: number, text: string | number, line = baseline, middle = false) =>
        html`<text x="${round(at)}" y="${round(line)}" fill="${quiet}" ${middle && html` text-anchor="middle"`}>${text}</text>`;
    const numbers = months
        .filter(month => month % step === 0)
        .map(month => label(x(month) + (step === 1 ? width / 2 : 0), month + 1, baseline, step === 1));
    const every = [1, 2, 3, 6, 12].find(count => count * width >= layout.type * 5.4) ?? 12;
    const { starts } = scale;
    const calendar = starts
        ? months
              .filter(month => month % every === 0 && x(month) + layout.type * 5 < x(scale.months) + LETTERS)
              .map(month => label(x(month), words.intls.shortMonth(addMonths(starts, month)), baseline + layout.type * 1.25))
        : [];
    const lines = [...months, scale.months].map(month => {
        const isMinor = month % step !== 0 && month !== scale.months;
        return html`<line
            x1="${x(month)}"
            x2="${x(month)}"
            y1="${round(top)}"
            y2="${height}"
            stroke="${colour('line')}"
            stroke-opacity="${isMinor ? 0.45 : 1}"
        />`;
    });
    return html`<g>
        ${layout.labels > 0 && label(0, said.month)}${sides.before !== undefined && label(sides.before + 6, said.before)}${
            sides.after !== undefined && label(sides.after + 8, said.after)
        }${numbers}${calendar}${lines}
    </g>`;
}
