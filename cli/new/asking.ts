import { createInterface, type Interface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Io } from '../io.ts';
import { Refusal } from '../refusal.ts';

/** Asks the person at a terminal. Questions are on standard error, so that standard output has results alone. */
export class Asking {
    private readonly io: Io;
    private readonly lines: Interface;
    private readonly answers: AsyncIterator<string>;

    private constructor(io: Io) {
        this.io = io;
        this.lines = createInterface({ input: io.stdin instanceof Readable ? io.stdin : Readable.from(io.stdin) });
        this.answers = this.lines[Symbol.asyncIterator]();
    }

    /** Undefined where nobody is there to answer. */
    static on(io: Io): Asking | undefined {
        const canAnswer = io.stderr.isTTY === true && (io.stdin as { isTTY?: boolean }).isTTY !== false;
        return canAnswer ? new Asking(io) : undefined;
    }

    /** One of `values`, chosen by its number or its name. */
    async choose(question: string, titles: readonly string[], values: readonly string[]): Promise<string> {
        this.io.stderr.write(`${question}\n${titles.map((title, at) => `  ${at + 1}  ${title}\n`).join('')}`);
        for (;;) {
            const answer = await this.answer(`1 to ${values.length} [1]: `);
            const value =
                answer === '' ? values[0] : /^\d+$/.test(answer) ? values[Number(answer) - 1] : values.find(each => each === answer);
            if (value !== undefined) return value;
            this.io.stderr.write(`Say a number from 1 to ${values.length}.\n`);
        }
    }

    /** A text that is not empty. */
    async text(question: string): Promise<string> {
        for (;;) {
            const answer = await this.answer(`${question} `);
            if (answer !== '') return answer;
        }
    }

    close(): void {
        this.lines.close();
    }

    private async answer(prompt: string): Promise<string> {
        this.io.stderr.write(prompt);
        const next = await this.answers.next();
        if (next.done) throw new Refusal('There was no answer, so nothing was written.');
        return next.value.trim();
    }
}
