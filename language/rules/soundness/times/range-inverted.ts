import { type AstNode, GrammarUtils } from 'langium';
import type { Fix } from '../../../findings/finding.ts';
import { replacing } from '../../fixes/fixes.ts';
import { documentRule, type Report } from '../../rule.ts';

export const rangeInverted = documentRule({
    name: 'range-inverted',
    family: 'soundness',
    severity: 'error',
    findings: [],
    carried: null,
    summary: 'A range goes from more to less.',
    why: 'Its least is over its most, so nobody can tell what is meant.',
    advice: 'Write the smaller figure first.',
    bad: `programme Northbridge "Northbridge" {
    coaching "Coaching" {
        takes 6 to 4 hours
    }
}
`,
    on: '6 to 4 hours',
    good: `programme Northbridge "Northbridge" {
    coaching "Coaching" {
        takes 4 to 6 hours
    }
}
`,
    fixable: true,
    *check({ nodes }): Iterable<Report> {
        for (const node of [...nodes('Count'), ...nodes('Span'), ...nodes('Dose')]) {
            if (isOver(node.least, node.most)) yield turned(node, 'least', 'most');
        }
        for (const node of nodes('When')) if (isOver(node.from, node.to)) yield turned(node, 'from', 'to');
    },
});

function isOver(least: number | undefined, most: number | undefined): boolean {
    return least !== undefined && most !== undefined && least > most;
}

function turned(node: AstNode, first: string, second: string): Report {
    const word = (property: string) => GrammarUtils.findNodeForProperty(node.$cstNode, property)?.text ?? '';
    const [more, less] = [word(first), word(second)];
    const fix: Fix = {
        title: `Write \`${less} to ${more}\``,
        edits: [replacing({ node, property: first }, less), replacing({ node, property: second }, more)],
        preferred: true,
        safe: true,
    };
    return { at: { node }, message: `This range goes from ${more} down to ${less}.`, fixes: [fix] };
}
