import { titled } from '../../../findings/wording.ts';
import type { Hours } from '../../../model/amounts/amounts.ts';
import type { Dose } from '../../../model/design/design.ts';
import { contradicts } from '../../../model/time/time.ts';
import { hoursInWords } from '../../../model/amounts/wording.ts';
import { figures } from '../../engine/computed.ts';
import { statementOf } from '../../questions/places.ts';
import { programmeRule, type Report } from '../../rule.ts';

export const takesContradicted = programmeRule({
    name: 'takes-contradicted',
    family: 'soundness',
    severity: 'warning',
    findings: [],
    carried: null,
    summary: 'The parts of a programme, phase or track take longer, at the least, than it says that it takes as a whole.',
    why: 'One of the two figures is wrong, and a participant is promised the smaller one.',
    advice: 'Change what the whole takes or what its parts take; without the whole, the sum of the parts is shown.',
    bad: `programme Northbridge "Northbridge" {
    takes 2 days
    live-project "Redesigning the referral route" {
        takes 3 days
    }
}
`,
    on: 'takes 2 days',
    good: `programme Northbridge "Northbridge" {
    takes at least 2 days
    live-project "Redesigning the referral route" {
        takes 3 days
    }
}
`,
    *check({ programme, computed }) {
        const { time } = computed(figures);
        if (time.stated) yield* contradiction('the programme', programme.takes, time.said, time.hours);
        for (const track of time.tracks) {
            if (track.stated) yield* contradiction(`the track ${titled(track.track)}`, track.track.takes, track.said, track.hours);
        }
        for (const phase of programme.phases) {
            const whole = time.wholeOf(phase);
            if (whole?.parts.stated) yield* contradiction(`the phase ${titled(phase)}`, phase.takes, whole.said, whole.parts.hours);
        }
    },
});

function* contradiction(what: string, takes: Dose | undefined, said: Hours | null, parts: Hours): Iterable<Report> {
    if (!takes || !said || !contradicts(parts, said)) return;
    yield {
        at: statementOf(takes),
        message: `The parts of ${what} take ${hoursInWords(parts)}, and it says that it takes ${hoursInWords(said)}.`,
    };
}
