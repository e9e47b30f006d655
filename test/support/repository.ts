import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import type { Desk } from '../cli/support.ts';

/** Days on which the tests commit, so that the same history is the same everywhere. */
const FIRST_DAY = Date.UTC(2027, 0, 1, 12);
const DAY = 24 * 60 * 60 * 1000;

/** A git repository in a desk's folder, with nobody's settings but its own. */
export class Repository {
    readonly desk: Desk;
    private commits = 0;

    /** A new one, or the same as another, with all that was committed there. */
    constructor(desk: Desk, like?: Repository) {
        this.desk = desk;
        if (like) {
            cpSync(like.desk.folder, desk.folder, { recursive: true });
            this.commits = like.commits;
        } else this.git('init', '--quiet', '--initial-branch=main');
    }

    /** Writes files and commits everything, a day after the commit before; gives it a tag. */
    commit(tag: string, files: Readonly<Record<string, string>>): this {
        this.desk.write(files);
        this.git('add', '--all');
        this.git('commit', '--quiet', '--allow-empty', '--message', tag);
        this.git('tag', tag);
        this.commits++;
        return this;
    }

    git(...args: readonly string[]): string {
        const date = new Date(FIRST_DAY + this.commits * DAY).toISOString();
        return execFileSync('git', args, {
            cwd: this.desk.folder,
            encoding: 'utf8',
            env: {
                ...process.env,
                GIT_CONFIG_GLOBAL: '/dev/null',
                GIT_CONFIG_NOSYSTEM: '1',
                GIT_AUTHOR_NAME: 'Ada Example',
                GIT_AUTHOR_EMAIL: 'ada@example.org',
                GIT_COMMITTER_NAME: 'Ada Example',
                GIT_COMMITTER_EMAIL: 'ada@example.org',
                GIT_AUTHOR_DATE: date,
                GIT_COMMITTER_DATE: date,
            },
        });
    }
}
