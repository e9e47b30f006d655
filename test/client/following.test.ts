import assert from 'node:assert/strict';
import { Following } from '../../client/features/outline/following.ts';

describe('Following the editor in the outline', () => {
    /** Each doing waits for its turn to be let go. */
    function work() {
        const doings: { readonly resolve: () => void; readonly reject: (error: Error) => void }[] = [];
        const following = new Following(() => new Promise<void>((resolve, reject) => doings.push({ resolve, reject })));
        return { doings, following };
    }

    it('does it once at a time, and once more for all who asked meanwhile', async () => {
        const { doings, following } = work();
        const first = following.follow();
        await Promise.all([following.follow(), following.follow()]);
        assert.equal(doings.length, 1);
        doings[0]?.resolve();
        await new Promise(setImmediate);
        assert.equal(doings.length, 2);
        doings[1]?.resolve();
        await first;
        assert.equal(doings.length, 2);
    });

    it('has an end where doing it asks for it again, as showing a line does', async () => {
        let times = 0;
        const following: Following = new Following(async () => {
            times++;
            assert.ok(times < 10, 'it goes on without an end');
            await following.follow('unless it is being done');
        });
        await following.follow();
        assert.equal(times, 1);
        await following.follow('unless it is being done');
        assert.equal(times, 2);
    });

    it('goes on after a fault', async () => {
        const { doings, following } = work();
        const first = following.follow();
        doings[0]?.reject(new Error('The view is gone.'));
        await assert.rejects(first, /The view is gone/);
        const second = following.follow();
        assert.equal(doings.length, 2);
        doings[1]?.resolve();
        await second;
    });
});
