import * as vscode from 'vscode';

/** Writes a new file into a folder, under the first name that is free. Returns its address. */
export async function writeNewFile(folder: vscode.Uri, file: string, text: string): Promise<vscode.Uri> {
    const ending = file.lastIndexOf('.');
    for (let count = 1; ; count++) {
        const name = count === 1 ? file : `${file.slice(0, ending)}-${count}${file.slice(ending)}`;
        const uri = vscode.Uri.joinPath(folder, name);
        if (await isThere(uri)) continue;
        await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
        return uri;
    }
}

/** Whether there is a file or folder. */
async function isThere(uri: vscode.Uri): Promise<boolean> {
    try {
        await vscode.workspace.fs.stat(uri);
        return true;
    } catch (error) {
        if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return false;
        throw error;
    }
}
