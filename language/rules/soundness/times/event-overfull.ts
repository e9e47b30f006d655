import { titled } from '../../../findings/wording.ts';
import { contradicts } from '../../../model/time/time.ts';
import { hoursInWords } from '../../../model/amounts/wording.ts';
import { figures } from '../../engine/computed.ts';
import { statementOf } from '../../questions/places.ts';
import { programmeRule } from '../../rule.ts';

export const eventOverfull = programmeRule({
    name: 'event-overfull',
    family: 'soundness',
    severity: 'warning',
    findings: [],
    carried: null,
    summary: 'The parts of an event take longer, at the least, than the event does.',
    why: 'They do not fit in. In the figures an event takes what it says, and each of its parts is cut to its share of it.',
    advice: 'Give the event more time or its parts less, or leave out what the event takes: it is then the sum of its parts.',
    bad: `programme Northbridge "Northbridge" {
    event "Opening residential" {
        takes 1 day
        seminar "Public value" { takes 5 hours }
        deep-dive "A day on one ward" { takes 4 hours }
    }
}
`,
    on: 'takes 1 day',
    good: `programme Northbridge "Northbridge" {
    event "Opening residential" {
        takes 1 day
        seminar "Public value" { takes 3 hours }
        deep-dive "A day on one ward" { takes 4 hours }
    }
}
`,
    *check({ programme, computed }) {
        const { time } = computed(figures);
        for (const event of programme.events) {
            const whole = time.wholeOf(event);
            if (!event.takes || !whole || !contradicts(whole.parts.hours, whole.said)) continue;
            yield {
                at: statementOf(event.takes),
                message: `The parts of ${titled(event)} take ${hoursInWords(whole.parts.hours)}, and the event takes ${hoursInWords(whole.said)}.`,
                within: event.origin,
            };
        }
    },
});
