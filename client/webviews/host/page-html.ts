import * as vscode from 'vscode';

/** Where the pages' bundles are, in the extension. */
const BUNDLES = ['dist', 'webviews'] as const;

/** What a page may do: run the one script that belongs to it, and load nothing from anywhere but the extension's own bundles. */
export function pageOptions(extension: vscode.Uri): vscode.WebviewOptions {
    return { enableScripts: true, enableForms: false, localResourceRoots: [vscode.Uri.joinPath(extension, ...BUNDLES)] };
}

/** The frame of a page: its script makes the rest. Nothing of a workspace is in it. */
export function pageHtml(webview: vscode.Webview, extension: vscode.Uri, name: string, title: string): string {
    const address = (ending: string) => webview.asWebviewUri(vscode.Uri.joinPath(extension, ...BUNDLES, `${name}.${ending}`)).toString();
    const nonce = makeNonce();
    const policy = [`default-src 'none'`, `style-src ${webview.cspSource}`, `script-src 'nonce-${nonce}'`, `font-src ${webview.cspSource}`];
    return `<!DOCTYPE html>
<html lang="${escaped(vscode.env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${escaped(address('css'))}">
</head>
<body>
<div id="page" data-words="${escaped(JSON.stringify(vscode.l10n.bundle ?? {}))}"></div>
<script nonce="${nonce}" src="${escaped(address('js'))}"></script>
</body>
</html>`;
}

/** A number that is used once and cannot be guessed, as the browser's and Node's own source of chance gives it. */
function makeNonce(): string {
    return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

function escaped(text: string): string {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
