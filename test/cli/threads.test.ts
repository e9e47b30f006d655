import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { programmeText, sharedWords } from '../../bench/programmes.ts';
import { howMany } from '../../cli/check/threads/how-many.ts';
import { Threads } from '../../cli/check/threads/threads.ts';
import type { Beside, Helpers, Work } from '../../language/findings/in-turn/helpers.ts';
import { builtCommand } from '../support/built.ts';
import { inTurn, type Texts } from '../language/findings/in-turn/plans.ts';
import { desks, FAULTY, SHARED, UNREADABLE, WANTING } from './support.ts';

const many = (count: number): Texts => ({
    shared: sharedWords(),
    ...Object.fromEntries(Array.from({ length: count }, (_, number) => [`p${number}`, programmeText(number)])),
});
const asFiles = (texts: Texts) => Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${name}.balcony`, text]));

/** Threads, of which the first is waited for until it has taken plans, or has brought what it found in them. */
class Awaited implements Helpers {
    brought = 0;
    private readonly threads: Threads;
    private readonly until: 'taken' | 'brought';
    private readonly happened: Promise<void>;
    private happens = () => {};

    constructor(threads: Threads, until: 'taken' | 'brought') {
        this.threads = threads;
        this.until = until;
        this.happened = new Promise(resolve => {
            this.happens = resolve;
        });
    }

    expect(plans: number): void {
        this.threads.expect(plans);
    }

    begin(beside: () => Beside, work: Work): void {
        this.threads.begin(beside, {
            get size() {
                return work.size;
            },
            take: most => {
                if (this.until === 'taken') this.happens();
                return work.take(most);
            },
            done: (plan, looked) => {
                if (looked) this.brought++;
                if (this.until === 'brought') this.happens();
                work.done(plan, looked);
            },
        });
    }

    async heard(): Promise<void> {
        await this.happened;
        await this.threads.heard();
    }

    finished(): Promise<void> {
        return this.threads.finished();
    }
}

describe('a check by several threads', () => {
    const desk = desks();

    describe('says what one thread says', () => {
        for (const format of ['text', 'json', 'sarif', 'junit', 'github', 'markdown', 'unix'])
            it(`as ${format}`, async () => {
                desk().write({
                    ...asFiles(many(12)),
                    'northbridge.balcony': SHARED,
                    'torn.balcony': UNREADABLE,
                    'faulty.balcony': FAULTY,
                    'wanting.balcony': WANTING,
                    'same-name.balcony': WANTING,
                    'elsewhere/balcony.config.json': '{ "rules": { "no-coaching": "error" } }',
                    'elsewhere/wanting.balcony': WANTING,
                });
                const by = (threads: number) => desk().balcony(['check', '--no-cache', '--threads', String(threads), '--format', format]);
                const one = await by(1);
                assert.deepEqual(await by(3), one);
                assert.equal(one.exit, 1);
            });

        it('with a baseline, and where some has been remembered', async () => {
            desk().write(asFiles(many(6)));
            await desk().balcony(['check', '--threads', '3', '--write-baseline']);
            desk().write(asFiles(many(10)));
            const json = ['check', '--format', 'json', '--baseline'];
            const one = await desk().balcony([...json, '--no-cache', '--threads', '1']);
            assert.match(one.stdout, /"baselined": [1-9]/);
            assert.deepEqual(await desk().balcony([...json, '--threads', '3']), one);
            assert.deepEqual(await desk().balcony([...json, '--threads', '3']), one);
        });
    });

    /** As it lies beside the sources, and as it is built. */
    const programs = { 'from its sources': undefined, 'as it is built': path.join(path.dirname(builtCommand()), 'cli', 'check-thread.js') };
    for (const [how, program] of Object.entries(programs))
        it(`takes what a thread brings that runs ${how}`, async () => {
            const threads = new Threads(2, program);
            const awaited = new Awaited(threads, 'brought');
            try {
                assert.deepEqual(await inTurn(many(12), { helpers: awaited }), await inTurn(many(12)));
            } finally {
                threads.end();
            }
            assert.ok(awaited.brought > 0);
        });

    it('comes to its end by itself', async () => {
        desk().write(asFiles(many(4)));
        const { stdout } = await promisify(execFile)(
            process.execPath,
            [builtCommand(), 'check', '--no-cache', '--threads', '3', '--fail-on', 'never', '--format', 'json'],
            {
                cwd: desk().folder,
            },
        );
        assert.equal((JSON.parse(stdout) as { summary: { files: number } }).summary.files, 5);
    });

    describe('does all that a thread leaves undone', () => {
        const says = (answer: string) => `
            const { parentPort } = require('node:worker_threads');
            parentPort.on('message', told => ('plans' in told ? ${answer} : parentPort.postMessage({ isReady: true })));`;
        const foundBeside = async (program: string | undefined, awaited: (threads: Threads) => Helpers) => {
            if (program !== undefined) desk().write({ 'thread.cjs': program });
            const threads = new Threads(3, desk().at('thread.cjs'));
            try {
                assert.deepEqual(await inTurn(many(12), { helpers: awaited(threads) }), await inTurn(many(12)));
            } finally {
                threads.end();
            }
        };

        it('one that is not there', () => foundBeside(undefined, threads => threads));
        it('one that cannot be read', () => foundBeside('this is no program', threads => threads));
        it('one that fails at once', () => foundBeside('throw new Error("no");', threads => threads));
        it('one that ends when it is given plans', () => foundBeside(says('process.exit(1)'), threads => new Awaited(threads, 'taken')));
        it('one that brings nothing of them', () =>
            foundBeside(says('parentPort.postMessage({ looked: [] })'), threads => new Awaited(threads, 'brought')));
    });

    it('refuses a number of threads that makes no sense', async () => {
        for (const number of ['0', '65', 'many', '1.5']) {
            const { exit, stderr } = await desk().balcony(['check', '--threads', number]);
            assert.equal(exit, 2);
            assert.match(stderr, /--threads.*number/s);
        }
    });
});

describe('the number of threads', () => {
    it('is one for some hundred plans, which are looked at before another thread could help', () =>
        assert.equal(howMany(500, undefined), 1));
    it('is two for many, where there are processors for two', () =>
        assert.equal(howMany(5000, undefined), Math.min(2, availableParallelism())));
    it('is what was asked for, though no more than there are plans', () => {
        assert.equal(howMany(50, 4), 4);
        assert.equal(howMany(3, 4), 3);
        assert.equal(howMany(5000, 1), 1);
    });
});
