import type { AstNode, LangiumDocument } from 'langium';
import type { Range } from '../findings/finding.ts';
import type { Document } from '../generated/ast.ts';
import type { Programme } from '../model/design/design.ts';
import { readProgramme } from '../model/design/read-design.ts';
import { programmeOf } from '../references/programme-names.ts';
import type { BalconyServices } from '../services.ts';
import type { Settings } from '../settings/settings.ts';

/** A change of a text that keeps what it says: as the editor's menu has it. */
export interface Refactoring {
    /** What it does, in the words of the menu. */
    readonly title: string;
    /** The Language Server Protocol's kind: `refactor.extract`. */
    readonly kind: 'refactor.extract' | 'refactor.inline' | 'refactor.move' | 'refactor.rewrite';
    /** The changes, by file; worked out when they are asked for. */
    readonly changes: () => readonly FileChange[];
}

/** Changes of one file's text. */
export interface FileChange {
    readonly uri: string;
    /** The file is not there yet, and is to be made. */
    readonly isNew?: boolean;
    readonly changes: readonly TextChange[];
}

/** `newText` in place of what stands from one offset to before another. */
export interface TextChange {
    readonly from: number;
    readonly to: number;
    readonly newText: string;
}

/** What a refactoring starts from: a selection in a text, and what is known around it. */
export interface Selected {
    readonly document: LangiumDocument<Document>;
    readonly range: Range;
    readonly services: BalconyServices;
    readonly settings: Settings;
    /** Other files of the workspace that hold shared declarations and no programme, in the order of their addresses. */
    readonly sharedFiles: readonly LangiumDocument<Document>[];
    /** The address of a file for shared declarations that could be made; undefined where the editor makes no files. */
    readonly newSharedFile?: string;
}

/** A node with statements in it. */
export type Holder = AstNode & { readonly statements: readonly AstNode[]; readonly title?: string; readonly name?: string };

/** The design of the programme that `node` stands in. */
export function designAround(node: AstNode, { services }: Selected): Programme | undefined {
    const programme = programmeOf(node);
    return programme && readProgramme(programme, services);
}

/** How a thing is called in a menu: by its title, else its name, else what it is. */
export function called(node: AstNode): string {
    const { title, name } = node as { title?: string; name?: string };
    return `“${title || name || node.$type.toLowerCase()}”`;
}
