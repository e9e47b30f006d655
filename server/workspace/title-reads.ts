import { type AstNode, isAstNode } from 'langium';
import { isProgramme } from '../../language/generated/ast.ts';
import { eachIn } from '../../language/references/fields.ts';

/** Who has read which titles of what files share: whoever has not need not be looked at again when one changes. */
export class TitleReads {
    private readonly byReader = new Map<string, ReadonlySet<AstNode>>();
    private reading: Set<AstNode> | undefined;

    /** From now on it is noted who reads the titles of what is declared in a tree beside programmes. */
    watch(tree: AstNode): void {
        eachIn(tree, value => {
            if (!isAstNode(value) || isProgramme(value)) return;
            if ('title' in value && typeof value.title === 'string') this.watchTitle(value, value.title);
            this.watch(value);
        });
    }

    private watchTitle(node: AstNode, now: string): void {
        let title = now;
        const note = () => this.reading?.add(node);
        Object.defineProperty(node, 'title', {
            enumerable: true,
            configurable: true,
            get: () => {
                note();
                return title;
            },
            set: (changed: string) => {
                title = changed;
            },
        });
    }

    /** Notes what is read while `read` runs, in place of what `reader` had read before. */
    during(reader: string, read: () => void): void {
        const reading = new Set<AstNode>();
        this.reading = reading;
        try {
            read();
        } finally {
            this.reading = undefined;
            if (reading.size > 0) this.byReader.set(reader, reading);
            else this.byReader.delete(reader);
        }
    }

    /** Whether `reader` has read the title of one of these. */
    hasRead(reader: string, nodes: readonly AstNode[]): boolean {
        const read = this.byReader.get(reader);
        return read !== undefined && nodes.some(node => read.has(node));
    }

    /** A reader is gone. */
    forget(reader: string): void {
        this.byReader.delete(reader);
    }
}
