import { capital } from '../../findings/wording.ts';
import type { AstNode, LangiumDocument } from 'langium';
import * as ast from '../../generated/ast.ts';
import { MODES } from '../../model/design/design.ts';
import { describe, type Description } from '../describe.ts';
import { MODE_TEXTS } from '../words.ts';

/** A table of the page: the declarations of one sort. */
interface Part {
    readonly title: string;
    readonly says: string;
    readonly has: (node: AstNode) => boolean;
}

const PARTS: readonly Part[] = [
    {
        title: 'Roles',
        says: 'For `led by`, `with`, `endorsed by`, `supported by` and `each team with`.',
        has: ast.isRole,
    },
    { title: 'Levels', says: 'For `at` in a cohort.', has: ast.isLevel },
    { title: 'Ways of choosing and assessing', says: 'For `chosen by` in a cohort, and for `assessed by`.', has: ast.isMethod },
    { title: 'Practical tools', says: 'For `practises`.', has: ast.isTool },
    { title: 'Sectors', says: 'For `agency … in`, `from any in` and `hosted by any in`.', has: ast.isSector },
    { title: 'Conditions that sponsors can grant', says: 'For `grants` in `authorised by`.', has: ast.isCondition },
    { title: 'Readings', says: 'For `draws on`.', has: ast.isReading },
];

/** The reference page of the library, in Markdown: every name that a programme can use without declaring it. Each is told as its hover tells it. */
export function libraryPage(library: readonly LangiumDocument<ast.Document>[]): string {
    const all = library.flatMap(document => document.parseResult.value.declarations as readonly AstNode[]);
    const kinds = all.filter(ast.isKind);
    const modes = [...MODES, undefined].map(mode => {
        const title = mode ? capital(mode) : 'Of no mode';
        const says = mode ? MODE_TEXTS[mode] : 'They cover nothing until an activity says with `is` what it is.';
        return [`### ${title}`, says, table(kinds.filter(kind => kind.mode === mode))].join('\n\n');
    });
    return (
        [
            '# The library',
            'What every programme knows without declaring it. A workspace may declare more of everything, and may declare again what stands here: the nearer comes first.',
            '## Dimensions and elements',
            'The study’s six ways, for `targets`, `touches` and `expresses`. How sure each way of growing is, stands with it.',
            ...all.filter(ast.isFramework).flatMap(dimensionsOf),
            '## Kinds of activity',
            'An activity begins with one of these names. Its mode is how it lets people learn.',
            ...modes,
            ...PARTS.map(({ title, says, has }) => [`## ${title}`, says, table(all.filter(has))].join('\n\n')),
            '## Findings of the study',
            'What rules and kinds rest on, in our own words, each with the place where the study says it.',
            table(all.filter(ast.isFinding)),
        ].join('\n\n') + '\n'
    );
}

function dimensionsOf(framework: ast.Framework): string[] {
    return framework.statements.filter(ast.isDimension).map(dimension => {
        const { title, about, facts } = describe(dimension);
        const told = facts.filter(fact => !fact.startsWith('Elements: '));
        return [`### ${title} \`${dimension.name}\``, about, ...told, table(dimension.statements.filter(ast.isElement), false)]
            .filter(Boolean)
            .join('\n\n');
    });
}

function table(nodes: readonly AstNode[], withFacts = true): string {
    const rows = nodes.map(node => {
        const description = describe(node);
        const { name } = node as { name?: string };
        return `| \`${name ?? ''}\` | ${description.title} | ${told(description, withFacts)} |`;
    });
    return ['| Name | Title | What it is |', '| --- | --- | --- |', ...rows].join('\n');
}

/** What a description says beside its head, in one cell. A mode is told by the heading over the table. */
function told({ about, facts, sort }: Description, withFacts: boolean): string {
    const more = withFacts ? facts.filter(fact => !fact.startsWith('Mode: ')) : [];
    const nature = sort.includes('competency-based')
        ? 'Competency-based.'
        : sort.includes('task-counting')
          ? 'Counts tasks.'
          : sort === 'senior level'
            ? 'Senior.'
            : undefined;
    return [about, nature, ...more]
        .filter(part => part !== undefined && part !== '')
        .join(' ')
        .replace(/\s+/g, ' ')
        .replaceAll('|', '\\|');
}
