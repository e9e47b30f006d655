import * as vscode from 'vscode';
import type { FindingCounts, OutlinePart, ProgrammeOutline, ProgrammeTold } from '../../../server/protocol.ts';
import type { ServerControl } from '../../language-server/server-control.ts';

type Dimension = ProgrammeOutline['dimensions'][number];

/** A line of the tree. */
type Line =
    | { readonly is: 'programme'; readonly programme: ProgrammeTold; readonly isOnly: boolean }
    | { readonly is: 'standings'; readonly dimensions: readonly Dimension[] }
    | { readonly is: 'dimension'; readonly dimension: Dimension }
    | { readonly is: 'part'; readonly part: OutlinePart };

/** The programmes of the workspace; what is in one is asked for when it is unfolded. */
export class OutlineTree implements vscode.TreeDataProvider<Line>, vscode.Disposable {
    private readonly server: ServerControl;
    private readonly extension: vscode.Uri;
    private readonly goToPlace: string;
    private readonly changed = new vscode.EventEmitter<void>();
    readonly onDidChangeTreeData = this.changed.event;
    private readonly listening: vscode.Disposable;

    /** `goToPlace` is the command that puts the cursor at a place. */
    constructor(server: ServerControl, extension: vscode.Uri, goToPlace: string) {
        this.server = server;
        this.extension = extension;
        this.goToPlace = goToPlace;
        this.listening = vscode.Disposable.from(
            server.onDidSettle(() => this.changed.fire()),
            server.onDidChangeState(() => this.changed.fire()),
            this.changed,
        );
    }

    dispose(): void {
        this.listening.dispose();
    }

    async getChildren(line?: Line): Promise<Line[]> {
        if (!line) {
            const programmes = (await this.server.ask('balcony/programmes', {})) ?? [];
            return programmes.map(programme => ({ is: 'programme', programme, isOnly: programmes.length === 1 }));
        }
        switch (line.is) {
            case 'programme':
                return this.inside(line.programme);
            case 'standings':
                return line.dimensions.map(dimension => ({ is: 'dimension', dimension }));
            case 'part':
                return line.part.parts.map(part => ({ is: 'part', part }));
            case 'dimension':
                return [];
        }
    }

    private async inside({ at, name }: ProgrammeTold): Promise<Line[]> {
        const outlines = (await this.server.ask('balcony/outline', { textDocument: { uri: at.uri } })) ?? [];
        const outline = outlines.find(each => each.name === name);
        if (!outline) return [];
        const parts = outline.parts.map((part): Line => ({ is: 'part', part }));
        return outline.dimensions.length > 0 ? [{ is: 'standings', dimensions: outline.dimensions }, ...parts] : parts;
    }

    getTreeItem(line: Line): vscode.TreeItem {
        const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
        switch (line.is) {
            case 'programme': {
                const { programme, isOnly } = line;
                const item = this.itemOf(programme.title, programme, isOnly ? Expanded : Collapsed);
                item.id = `${programme.at.uri}#${programme.name}`;
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
