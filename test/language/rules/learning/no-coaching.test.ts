import assert from 'node:assert/strict';
import { applied } from '../../../support/fixes.ts';
import { foundIn } from '../../../support/found.ts';
import { check } from '../../../support/workspace.ts';

const fires = (statements: string) => foundIn('no-coaching', statements, 'kind team-coaching "Team coaching" is coaching');

describe('no-coaching', () => {
    it('fires on the name where no activity is coaching or mentoring', async () => {
        assert.deepEqual(await fires('shadowing "A" learning-log "B" { led by coach }'), ['P']);
    });

    it('is silent where one is, or is of a kind of it, or stands in a choice', async () => {
        for (const activity of [
            'coaching "A"',
            'mentoring "A"',
            'team-coaching "A"',
            'choice "C" { choose 1 coaching "A" tutorial "B" }',
        ]) {
            assert.deepEqual(await fires(activity), [], activity);
        }
    });

    it('fires where it is optional, and says so', async () => {
        const [finding] = (await check('programme P "P" { coaching "A" { optional } }')).filter(({ rule }) => rule === 'no-coaching');
        assert.equal(finding?.message, 'The coaching and mentoring in “P” is optional, so some will have none.');
    });

    it('is silent until there is an activity', async () => {
        assert.deepEqual(await fires('event "A"'), []);
    });

    it('offers coaching in the last phase that is neither before the start nor after the end', async () => {
        const text = `programme P "P" {
    phase "Before" {
        before the start
    }
    phase "Working" {
        // what we know so far
        months 1 to 3
        shadowing "A" {
            takes 2 days
        }   // on a ward
    }
    phase "After" {
        after the end
    }
}`;
        const [finding] = (await check(text)).filter(({ rule }) => rule === 'no-coaching');
        assert.equal(
            applied(finding!.fixes[0]!, text),
            text.replace(
                '}   // on a ward\n',
                `}   // on a ward

        coaching "Coaching" {
            takes 6 sessions of 90 minutes
            led by systems-leader
        }
`,
            ),
        );
    });

    it('offers it after the last activity of a programme without phases', async () => {
        const text = 'programme P "P" {\r\n\tshadowing "A"\r\n\tassessed by portfolio\r\n}\r\n';
        const [finding] = (await check(text)).filter(({ rule }) => rule === 'no-coaching');
        assert.equal(
            applied(finding!.fixes[0]!, text),
            'programme P "P" {\r\n\tshadowing "A"\r\n\r\n\tcoaching "Coaching" {\r\n\t    takes 6 sessions of 90 minutes\r\n\t    led by systems-leader\r\n\t}\r\n\tassessed by portfolio\r\n}\r\n',
        );
    });
});
