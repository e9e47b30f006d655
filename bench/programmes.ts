import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sequence } from './sequence.ts';

const AGENCIES = ['Council', 'Trust', 'Police', 'MovingOn', 'Homes', 'Probation'];
const TARGETS = [
    'feeling.values',
    'feeling.commitment',
    'perceiving.balcony',
    'perceiving.diverse-views',
    'perceiving.other-narratives',
    'thinking.synthesis',
    'thinking.sense-making',
    'thinking.curiosity',
    'relating.empathy',
    'relating.honesty',
    'doing.enabling',
    'doing.repurposing',
    'doing.narrative',
    'being.courage',
    'being.resilience',
    'being.humility',
];
const KINDS = [
    'secondment',
    'live-project',
    'coaching',
    'action-learning-set',
    'theory-module',
    'tool-workshop',
    'listening-event',
    'shadowing',
];

/** The words that all generated programmes share. */
export function sharedWords(): string {
    const agencies = AGENCIES.map(
        (name, at) =>
            `agency ${name} "${name} of Northbridge" in ${['local-government', 'health', 'police', 'voluntary', 'housing', 'probation'][at]}`,
    );
    return [
        ...agencies,
        'people care-leavers "Young people leaving care"',
        'competency Influencing "Influencing without authority" expresses doing.enabling',
        '',
    ].join('\n');
}

/** One programme like the samples, about 6.6 kB and 105 lines: the same text for the same number. */
export function programmeText(number: number): string {
    const next = sequence(number + 1);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
    const some = <T>(list: readonly T[], count: number): T[] => [...new Set(Array.from({ length: count }, () => pick(list)))];
    const name = `Programme${number}`;
    const lines: string[] = [
        `programme ${name} "Programme ${number}" {`,
        '',
        `    purpose "Leaders from ${some(AGENCIES, 3).join(', ')} practise systems leadership together, so that young people leave care to a settled life."`,
        '    place   "Northbridge"',
        '    starts  2027-01-11',
        '    lasts   18 months',
        '    followed up for 36 months from the start',
        `    designed by ${some(AGENCIES, 4).join(', ')}`,
        '',
        '    outcome SettledHomes "Care leavers have a settled home at 21" {',
        '        for care-leavers',
        '        measured by "share in suitable accommodation at 21"',
        '        reviewed at 18 months, 36 months',
        '    }',
        '',
        '    cohort {',
        '        24 people',
        `        from      ${some(AGENCIES, 4).join(', ')}`,
        '        at        director, team-leader, practitioner',
        '        chosen by self-nomination, conversation',
        '    }',
        '',
        '    authorised by "Chief Executives\' Group" {',
        '        grants protected-time 50 days',
        '        grants tolerance-of-risk  "Trials that fail are reviewed for what they taught, not for who was at fault."',
        '        grants political-support  "The lead member for children opens and closes the programme."',
        '    }',
    ];
    let count = 0;
    for (const [from, to] of [
        [1, 6],
        [7, 12],
        [13, 18],
    ]) {
        lines.push('', `    phase Phase${from} "Months ${from} to ${to}" {`, `        months ${from} to ${to}`);
        for (let each = 0; each < 3; each++) {
            const kind = pick(KINDS);
            count++;
            lines.push(
                '',
                `        ${kind} Activity${count} "What we do together, part ${count}" {`,
                `            about   "Participants work on what crosses the boundary, and say what they saw there, part ${Math.floor(next() * 1000)}."`,
                `            takes   ${1 + Math.floor(next() * 8)} sessions of ${pick(['90 minutes', '0.5 days', '1 day'])}`,
                `            with    peers, ${pick(['service-users', 'sponsors', 'expert'])}`,
                `            targets ${some(TARGETS, 3).join(', ')}`,
                '            serves  SettledHomes',
            );
            if (kind === 'secondment' || kind === 'shadowing')
                lines.push(
                    `            hosted by ${some(AGENCIES, 2).join(', ')}`,
                    '            focus   "How decisions made here land on a young person three agencies away."',
                );
            if (count > 1 && kind === 'theory-module') lines.push(`            applied in Activity${count - 1}`);
            if (count > 2 && kind === 'coaching') lines.push(`            reflects on Activity${count - 2}, Activity${count - 1}`);
            lines.push('            evidence "reflective account", "host\'s account"', '        }');
        }
        lines.push('    }');
    }
    lines.push(
        '',
        '    assessed by reflective-account, peer-feedback',
        `    note "Attendance" "${'Please keep the dates free, and say early where you cannot come. '.repeat(4).trim()}"`,
        '}',
        '',
    );
    return lines.join('\n');
}

/** Writes a workspace of `count` programmes, fifty in a folder, into `folder`. */
export function writeWorkspace(folder: string, count: number): void {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'balcony.config.json'), '{}\n');
    writeFileSync(path.join(folder, 'shared.balcony'), sharedWords());
    for (let number = 0; number < count; number++) {
        const at = path.join(folder, `set-${String(Math.floor(number / 50)).padStart(4, '0')}`);
        if (number % 50 === 0) mkdirSync(at, { recursive: true });
        writeFileSync(path.join(at, `programme-${String(number).padStart(5, '0')}.balcony`), programmeText(number));
    }
}
