import { quoted } from '../cells/cell.ts';
import type { Declarable } from '../fields.ts';
import { fold } from '../fold.ts';
import type { Known, Vocabulary } from '../vocabulary.ts';
import { Names } from './names.ts';

/** Agencies, outcomes and the like that a table names and nobody knows. */
export class Declared {
    private readonly vocabulary: Vocabulary;
    private readonly byTitle = new Map<string, { readonly sort: Declarable; readonly title: string; readonly name: string }>();
    private readonly names = new Map<Declarable, Names>();

    constructor(vocabulary: Vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The name of what is called so, which is declared the first time. */
    nameFor(sort: Declarable, title: string): string {
        const key = `${sort} ${fold(title)}`;
        const known = this.byTitle.get(key);
        if (known) return known.name;
        let names = this.names.get(sort);
        if (!names) this.names.set(sort, (names = new Names(this.knownOf(sort).map(({ name }) => name))));
        const name = names.free(title);
        names.take(name);
        this.byTitle.set(key, { sort, title, name });
        return name;
    }

    /** The declarations as a plan has them. */
    written(): string[] {
        return [...this.byTitle.values()].map(({ sort, name, title }) => `${sort} ${name} ${quoted(title)}`);
    }

    private knownOf(sort: Declarable): readonly Known[] {
        return {
            agency: this.vocabulary.agencies,
            outcome: this.vocabulary.outcomes,
            strand: this.vocabulary.strands,
            competency: this.vocabulary.competencies,
            tool: this.vocabulary.tools,
            reading: this.vocabulary.readings,
        }[sort];
    }
}
