import type { AstNode } from 'langium';
import type { Fix } from '../../findings/finding.ts';
import type { Programme } from '../../model/design/design.ts';
import { insertingAfter } from './fixes.ts';
import { addingToProgramme } from './fixes-of-plans.ts';

/** The statements of one line with which a programme begins, by their names in the grammar. */
const HEAD = [
    'Purpose',
    'Uses',
    'Place',
    'Starts',
    'Lasts',
    'FollowedUp',
    'Status',
    'Version',
    'Takes',
    'DesignedBy',
    'CommissionedBy',
    'DeliveredBy',
    'FundedBy',
];

/** A fix that writes a statement of one line among those with which a programme begins. */
export function sayingInHead(programme: Programme, title: string, snippet: string): Fix {
    const { statements } = programme.origin.node as AstNode & { statements: readonly AstNode[] };
    const rest = statements.findIndex(({ $type }) => !HEAD.includes($type));
    const last = statements[(rest < 0 ? statements.length : rest) - 1];
    return last ? { title, edits: [insertingAfter(last, snippet)], snippet: true } : addingToProgramme(programme, title, snippet);
}
