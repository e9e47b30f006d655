import { tellRunner } from './bridge.ts';

interface Asked {
    readonly do: 'text' | 'count' | 'wait' | 'click' | 'press' | 'select' | 'drag' | 'axe' | 'evaluate';
    /** A selector of Playwright's. */
    readonly at?: string;
    readonly with?: string;
}

/** The page of one of Balcony's views, in the hands of a test. */
export class View {
    private readonly name: string;

    constructor(name: string) {
        this.name = name;
    }

    /** What can be read there. */
    text(at?: string): Promise<string> {
        return this.ask({ do: 'text', ...(at !== undefined && { at }) }) as Promise<string>;
    }

    /** How many of these there are. */
    count(at: string): Promise<number> {
        return this.ask({ do: 'count', at }) as Promise<number>;
    }

    /** What an expression comes to in the page. */
    evaluate(expression: string): Promise<unknown> {
        return this.ask({ do: 'evaluate', with: expression });
    }

    async click(at: string): Promise<void> {
        await this.ask({ do: 'click', at });
    }

    async press(at: string, key: string): Promise<void> {
        await this.ask({ do: 'press', at, with: key });
    }

    async select(at: string, option: string): Promise<void> {
        await this.ask({ do: 'select', at, with: option });
    }

    async drag(at: string, to: string): Promise<void> {
        await this.ask({ do: 'drag', at, with: to });
    }

    /** What breaks the Web Content Accessibility Guidelines, a line each: all of them, or those on colours alone. */
    violations(of: 'all' | 'colours'): Promise<string[]> {
        return this.ask({ do: 'axe', with: of }) as Promise<string[]>;
    }

    /** Resolves when there is something of this sort to be seen. */
    async shows(at: string): Promise<void> {
        await this.ask({ do: 'wait', at });
    }

    private async ask(asked: Asked): Promise<unknown> {
        const answer = await tellRunner('view', JSON.stringify({ view: this.name, ...asked }));
        if (answer === 'nowhere') throw new NoPage();
        return JSON.parse(answer) as unknown;
    }
}

/** There is no way into the workbench's pages: so it is on a desktop. */
export class NoPage extends Error {}

/** Whether a test can reach into pages; a desktop lets none. */
export async function hasPages(): Promise<boolean> {
    return (await tellRunner('pages')) !== 'nowhere';
}
