import { type AstNode, type CommentProvider, type CstNode, CstUtils } from 'langium';

/**
 * The comment straight above a declaration, of either sort, without its marks. A comment with an empty line below it, or at the end of
 * another line, belongs to something else.
 */
export class CommentAbove implements CommentProvider {
    getComment(node: AstNode): string | undefined {
        if (!node.$cstNode) return undefined;
        const text = node.$cstNode.root.fullText;
        const lines: string[] = [];
        let below: CstNode = node.$cstNode;
        for (;;) {
            const comment = CstUtils.getPreviousNode(below, true);
            if (!comment?.hidden || !isStraightAbove(comment, below, text)) break;
            lines.unshift(...linesOfComment(text.slice(comment.offset, comment.end)));
            below = comment;
        }
        const whole = lines.join('\n').trim();
        return whole === '' ? undefined : whole;
    }
}

function isStraightAbove(comment: CstNode, below: CstNode, text: string): boolean {
    const between = text.slice(comment.end, below.offset);
    const lineStart = text.lastIndexOf('\n', comment.offset - 1) + 1;
    return /^[^\S\n]*\n[^\S\n]*$/.test(between) && text.slice(lineStart, comment.offset).trim().replace('\uFEFF', '') === '';
}

function linesOfComment(comment: string): string[] {
    if (comment.startsWith('//')) return [comment.replace(/^\/\/+ ?/, '').trimEnd()];
    return comment
        .replace(/^\/\*+/, '')
        .replace(/\**\/$/, '')
        .split(/\r?\n/)
        .map(line => line.replace(/^\s*\*? ?/, '').trimEnd());
}
