import assert from 'node:assert/strict';
import { expectMarked } from '../../support/marked.ts';
import { check, Workspace } from '../../support/workspace.ts';

const OF_ACCEPTANCES = [
    'stale-acceptance',
    'expired-acceptance',
    'acceptance-without-reason',
    'acceptance-of-unknown-rule',
    'no-coaching',
    'theory-without-application',
    'said-twice',
    'to-decide',
    'unused-declaration',
];
const marked = (drawn: string, looking = {}) => expectMarked(drawn, OF_ACCEPTANCES, looking);

describe('An acceptance', () => {
    it('answers a finding on what it stands in, which stays listed with its reason and its day', async () => {
        const [finding] = await marked(
            `programme P "P" {
//        ^ warning[no-coaching]~
    seminar "Ideas" { applied in Trial }
    practice-experiment Trial "Trial"
    accept no-coaching because "Every participant has a coach at home." until 2027-09-30
}`,
        );
        assert.deepEqual(finding?.accepted, { because: 'Every participant has a coach at home.', until: '2027-09-30' });
    });

    it('answers findings on what is in the phase, event, choice or activity that it stands in, and on nothing beside it', async () => {
        await marked(
            `programme P "P" {
    coaching "Coaching"
    phase "One" {
        seminar "Ideas"
//              ^^^^^^^ warning[theory-without-application]~
        accept theory-without-application because "It is a first look."
    }
    event "Two" {
        choice "One of" {
            choose 1
            seminar "More ideas"
//                  ^^^^^^^^^^^^ warning[theory-without-application]~
            seminar "Other ideas" {
//                  ^^^^^^^^^^^^^ warning[theory-without-application]~
                accept theory-without-application because "It is applied at home."
            }
            accept theory-without-application because "The choice is the point."
        }
    }
    seminar "Yet more"
//          ^^^^^^^^^^ warning[theory-without-application]
}`,
        );
    });

    it('is nearest where several answer: its reason is the one that counts', async () => {
        const findings = await check(`programme P "P" {
    seminar "Ideas" { accept theory-without-application because "near" }
    accept theory-without-application because "far"
}`);
        assert.equal(findings.find(({ rule }) => rule === 'theory-without-application')?.accepted?.because, 'near');
        assert.deepEqual(
            findings.filter(({ rule }) => rule === 'stale-acceptance'),
            [],
        );
    });

    it('counts on its last day, and not on the day after', async () => {
        const programme = (drawnAt: string, drawnBelow: string) => `programme P "P" {
//        ^ warning[no-coaching]${drawnAt}
    task "Reading"
    accept no-coaching because "Coaches are being found." until 2026-11-23${drawnBelow}
}`;
        await marked(programme('~', ''), { today: '2026-11-23' });
        await marked(
            programme(
                '',
                `
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[expired-acceptance]`,
            ),
            { today: '2026-11-24' },
        );
    });

    it('is stale where nothing of its rule is found, past its day too', async () => {
        await marked(
            `programme P "P" {
    coaching "Coaching" {
        accept no-coaching because "It is told of the programme, not of this."
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[stale-acceptance]
    }
    accept no-coaching because "Coaches are being found." until 2020-01-01
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[stale-acceptance]
}`,
        );
    });

    it('of an error of soundness is stale, and the error stays open', async () => {
        await marked(
            `programme P "P" {
    coaching "Coaching" {
        takes 2 days
        takes 3 days
//      ^^^^^^^^^^^^ error[said-twice]
        accept said-twice because "We like it so."
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[stale-acceptance]
    }
}`,
        );
    });

    it('of what has yielded is stale: one fault, one finding', async () => {
        const findings = await check(`programme P "P" {
    task "Reading"
    accept dimension-uncovered because "It is a small programme."
}`);
        assert.deepEqual(
            findings
                .filter(({ rule }) => ['nothing-mapped', 'dimension-uncovered', 'stale-acceptance'].includes(rule))
                .map(({ rule }) => rule),
            ['nothing-mapped', 'stale-acceptance'],
        );
    });

    it('is neither stale nor expired where its rule is off, or is of the catalogue and nothing checks it yet', async () => {
        await marked(
            `programme P "P" {
    coaching "Coaching"
    accept no-coaching because "Coaches are being found." until 2020-01-01
    accept place-unsaid because "It is for the whole country."
}`,
            { settings: { rules: { 'no-coaching': 'off' } } },
        );
    });

    it('without a reason, or with an empty one, accepts nothing, and is told once', async () => {
        await marked(
            `programme P "P" {
//        ^ warning[no-coaching]
    seminar "Ideas"
//          ^^^^^^^ warning[theory-without-application]
    accept no-coaching
//  ^^^^^^^^^^^^^^^^^^ warning[acceptance-without-reason]
    accept theory-without-application because " "
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[acceptance-without-reason]
}`,
        );
    });

    it('of a rule that does not exist is an error on its name, with the nearest that does', async () => {
        const [finding] = await marked(
            `programme P "P" {
    coaching "Coaching"
    accept no-choaching because "They coach at home."
//         ^^^^^^^^^^^^ error[acceptance-of-unknown-rule]
}`,
        );
        assert.equal(finding?.message, 'There is no rule `no-choaching`. Did you mean `no-coaching`?');
    });

    it('of one rule may stand once in a place', async () => {
        await marked(
            `programme P "P" {
//        ^ warning[no-coaching]~
    task "Reading"
    accept no-coaching because "They coach at home."
    accept no-coaching because "They do."
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[said-twice]
}`,
        );
    });

    it('answers hints of soundness, those over the whole workspace too', async () => {
        await marked(
            `programme P "P" {
    strand Money "Money"
//         ^^^^^ hint[unused-declaration]~
    to decide "Which venue?"
//  ^^^^^^^^^^^^^^^^^^^^^^^^ hint[to-decide]~
    accept unused-declaration because "It is for the next version."
    accept to-decide because "The venue is found in May."
}`,
        );
    });

    it('of stale-acceptance answers a stale acceptance', async () => {
        await marked(
            `programme P "P" {
    coaching "Coaching"
    accept no-coaching because "Coaches are being found."
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[stale-acceptance]~
    accept stale-acceptance because "They may leave again."
}`,
        );
    });

    it('of stale-acceptance is itself stale where none is stale', async () => {
        await marked(
            `programme P "P" {
    coaching "Coaching"
    accept stale-acceptance because "There may be some."
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[stale-acceptance]
}`,
        );
    });

    it('is not called stale while something in its programme cannot be read, or its finding is not known for a name that means nothing', async () => {
        const stale = async (text: string) => (await check(text)).filter(({ rule }) => rule === 'stale-acceptance').length;
        const accept = 'accept theory-without-application because "It is applied at home."';
        assert.equal(await stale(`programme P "P" { seminar "Ideas" { applied in Trial } practice-experiment Trial "T" ${accept} }`), 1);
        assert.equal(await stale(`programme P "P" { seminar "Ideas" { applied in Trail } practice-experiment Trial "T" ${accept} }`), 0);
        assert.equal(await stale(`programme P "P" { seminar "Ideas" { applied } practice-experiment Trial "T" ${accept} }`), 0);
    });

    it('is told of by no rule that is off', async () => {
        const text = `programme P "P" {
    seminar "Ideas"
    coaching "Coaching"
    accept no-coaching because "Coaches are being found."
    accept theory-without-application because "It is applied at home." until 2020-01-31
    accept no-theory
}`;
        const told = async (off: readonly string[]) => {
            const rules = Object.fromEntries(off.map(rule => [rule, 'off'] as const));
            return (await check(text, { settings: { rules } })).map(({ rule }) => rule).filter(rule => OF_THEMSELVES.includes(rule));
        };
        assert.deepEqual(await told([]), OF_THEMSELVES);
        for (const rule of OF_THEMSELVES)
            assert.deepEqual(
                await told([rule]),
                OF_THEMSELVES.filter(other => other !== rule),
                rule,
            );
    });
    const OF_THEMSELVES = ['stale-acceptance', 'expired-acceptance', 'acceptance-without-reason'];

    it('has no hold on what another programme of the file lacks', async () => {
        const workspace = await Workspace.of({
            'a.balcony': `programme P "P" { task "Reading" accept no-coaching because "They coach at home." }
programme Q "Q" { task "Reading" }`,
        });
        const findings = workspace.check()['a.balcony'] ?? [];
        assert.deepEqual(
            findings.filter(({ rule }) => rule === 'no-coaching').map(({ accepted }) => accepted !== null),
            [true, false],
        );
    });
});
