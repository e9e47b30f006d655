import * as vscode from 'vscode';
import type { FindingCounts, OutlinePart, ProgrammeOutline, ProgrammeTold, SettledParams } from '../../../server/protocol.ts';
import type { ServerControl } from '../../language-server/server-control.ts';

type Dimension = ProgrammeOutline['dimensions'][number];

/** A line of the tree. Its id is where it stands, so that it stays unfolded while its title is typed. */
export type Line = { readonly id: string } & (
    | { readonly is: 'programme'; readonly programme: ProgrammeTold; readonly isOnly: boolean }
    | { readonly is: 'standings'; readonly dimensions: readonly Dimension[] }
    | { readonly is: 'dimension'; readonly dimension: Dimension }
    | { readonly is: 'part'; readonly part: OutlinePart }
);

type ProgrammeLine = Extract<Line, { is: 'programme' }>;

/** The programmes of the workspace; what is in one is asked for when it is unfolded. */
export class OutlineTree implements vscode.TreeDataProvider<Line>, vscode.Disposable {
    private readonly server: ServerControl;
    private readonly extension: vscode.Uri;
    private readonly goToPlace: string;
    private readonly changed = new vscode.EventEmitter<Line | undefined>();
    readonly onDidChangeTreeData = this.changed.event;
    private readonly listed = new vscode.EventEmitter<void>();
    /** Fires when the programmes have been listed: another one may be where one was. */
    readonly onDidList = this.listed.event;
    private readonly listening: vscode.Disposable;
    /** The lines of programmes that are shown. */
    private lines: readonly ProgrammeLine[] = [];

    /** `goToPlace` is the command that puts the cursor at a place. */
    constructor(server: ServerControl, extension: vscode.Uri, goToPlace: string) {
        this.server = server;
        this.extension = extension;
        this.goToPlace = goToPlace;
        this.listening = vscode.Disposable.from(
            server.onDidSettle(settled => void this.refresh(settled)),
            server.onDidChangeState(() => this.changed.fire(undefined)),
            this.changed,
            this.listed,
        );
    }

    dispose(): void {
        this.listening.dispose();
    }

    /** The line of the programme in a document that a line of its text is in; that of its first where none is. */
    lineOf(uri: vscode.Uri, at: number): Line | undefined {
        const here = this.lines.filter(({ programme }) => programme.at.uri === uri.toString());
        return here.findLast(({ programme }) => programme.at.range.start.line <= at) ?? here[0];
    }

    /** Of many programmes those alone are looked at anew that have changed, where the others are what they were. */
    private async refresh({ uris }: SettledParams): Promise<void> {
        const now = await this.programmes();
        const isSame = now.length === this.lines.length && now.every((line, at) => isShownAs(line, this.lines[at]));
        if (!isSame || this.lines.length === 0) {
            this.changed.fire(undefined);
            return;
        }
        for (const line of this.lines) if (uris.includes(line.programme.at.uri)) this.changed.fire(line);
    }

    private async programmes(): Promise<ProgrammeLine[]> {
        const programmes = (await this.server.ask('balcony/programmes', {})) ?? [];
        const inFile = new Map<string, number>();
        return programmes.map(programme => {
            const { uri } = programme.at;
            const at = inFile.get(uri) ?? 0;
            inFile.set(uri, at + 1);
            return { is: 'programme', id: `${uri}#${at}`, programme, isOnly: programmes.length === 1 };
        });
    }

    async getChildren(line?: Line): Promise<Line[]> {
        if (!line) {
            // Until it runs nobody knows whether there are any; the view says meanwhile that it is on its way.
            await this.started();
            this.lines = await this.programmes();
            this.listed.fire();
            return [...this.lines];
        }
        switch (line.is) {
            case 'programme':
                return this.inside(line);
            case 'standings':
                return line.dimensions.map((dimension, at) => ({ is: 'dimension', id: `${line.id}/${at}`, dimension }));
            case 'part':
                return partsIn(line.id, line.part.parts);
            case 'dimension':
                return [];
        }
    }

    /** Programmes alone are shown from elsewhere, and they stand in nothing. */
    getParent(): undefined {
        return undefined;
    }

    private async inside({ id, programme: { at, name } }: ProgrammeLine): Promise<Line[]> {
        const outlines = (await this.server.ask('balcony/outline', { textDocument: { uri: at.uri } })) ?? [];
        const outline = outlines[Number(id.slice(id.lastIndexOf('#') + 1))] ?? outlines.find(each => each.name === name);
        if (!outline) return [];
        const parts = partsIn(id, outline.parts);
        return outline.dimensions.length > 0
            ? [{ is: 'standings', id: `${id}/standings`, dimensions: outline.dimensions }, ...parts]
            : parts;
    }

    private started(): Promise<void> {
        if (this.server.state !== 'starting') return Promise.resolve();
        return new Promise(resolve => {
            const waiting = this.server.onDidChangeState(() => {
                waiting.dispose();
                resolve();
            });
        });
    }

    getTreeItem(line: Line): vscode.TreeItem {
        return Object.assign(this.itemFor(line), { id: line.id });
    }

    private itemFor(line: Line): vscode.TreeItem {
        const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
        switch (line.is) {
            case 'programme': {
                const { programme, isOnly } = line;
                const item = this.itemOf(programme.title, programme, isOnly ? Expanded : Collapsed);
                item.tooltip = `${programme.title}\n${vscode.workspace.asRelativePath(vscode.Uri.parse(programme.at.uri))}`;
                item.iconPath = new vscode.ThemeIcon('notebook');
                return item;
            }
            case 'standings': {
                const item = new vscode.TreeItem(vscode.l10n.t('What it reaches'), Collapsed);
                item.description = line.dimensions.map(({ shape }) => shape).join(' ');
                item.tooltip = line.dimensions.map(({ title, word }) => `${title}: ${word}`).join('\n');
                item.iconPath = new vscode.ThemeIcon('table');
                return item;
            }
            case 'dimension': {
                const { title, word, hours, standing } = line.dimension;
                const item = new vscode.TreeItem(title, None);
                item.description = [word, hours].filter(Boolean).join(', ');
                const icon = (theme: string) => vscode.Uri.joinPath(this.extension, 'client', 'icons', `standing-${standing}-${theme}.svg`);
                item.iconPath = { light: icon('light'), dark: icon('dark') };
                return item;
            }
            case 'part': {
                const { part } = line;
                const item = this.itemOf(part.title, part, part.parts.length > 0 ? Collapsed : None);
                item.description = [part.detail, item.description].filter(Boolean).join(' · ');
                item.iconPath = new vscode.ThemeIcon(ICONS[part.is]);
                return item;
            }
        }
    }

    private itemOf(title: string, { at, findings }: ProgrammeTold | OutlinePart, state: vscode.TreeItemCollapsibleState): vscode.TreeItem {
        const item = new vscode.TreeItem(title || vscode.l10n.t('Without a title'), state);
        item.description = findingsInWords(findings);
        item.command = { command: this.goToPlace, title: vscode.l10n.t('Go there'), arguments: [at] };
        return item;
    }
}

function partsIn(id: string, parts: readonly OutlinePart[]): Line[] {
    return parts.map((part, at) => ({ is: 'part', id: `${id}/${at}`, part }));
}

/** Whether two lines of programmes say the same: where it ends does not matter. */
function isShownAs(one: ProgrammeLine, other: ProgrammeLine | undefined): boolean {
    const said = ({ id, programme: { title, findings, at } }: ProgrammeLine) => [id, title, findingsInWords(findings), at.range.start.line];
    return other !== undefined && said(one).every((word, at) => word === said(other)[at]);
}

const ICONS: Readonly<Record<OutlinePart['is'], string>> = {
    phase: 'calendar',
    event: 'location',
    choice: 'list-selection',
    activity: 'person',
};

/** How many findings ask for attention; hints do not. Empty where none do. */
export function findingsInWords({ error, warning, information }: FindingCounts): string {
    const count = error + warning + information;
    if (count === 0) return '';
    return count === 1 ? vscode.l10n.t('1 finding') : vscode.l10n.t('{0} findings', count);
}
