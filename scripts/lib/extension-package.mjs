// The extension's package, out of what .vscodeignore lets into it.
import { createVSIX } from '@vscode/vsce';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './root.mjs';

// The day that npm gives to every file of a package: the same bytes should come of the same files.
const NPMS_DAY = '499162500';

/** What no package can hold. vsce weighs every single file against every line of .vscodeignore, and these are tens of thousands. */
const LEFT_OUT = new Set(['.git', 'node_modules', 'out', 'test', 'tools']);

/** The page that the editor shows of the extension: it speaks to designers, where the README speaks to those who build it. */
export const PAGE = 'client/README.md';

const hasAddress = 'repository' in JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** Copies the project into `folder`, anew, for vsce to choose from. Returns `folder`. */
export function stageExtension(folder) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(root).filter(name => !LEFT_OUT.has(name))) {
        cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
    }
    const page = path.join(folder, PAGE);
    if (!hasAddress) writeFileSync(page, withoutPictures(readFileSync(page, 'utf8')));
    return folder;
}

/** An editor shows a page's pictures only from an address on the web, which vsce makes of the repository's: without one they go. */
function withoutPictures(text) {
    return text.replace(/^!\[[^\]]*\]\([^)]*\)\n+/gm, '');
}

/** Writes the package of a staged extension to `file`. The bundles hold what they need, so no packages go in. */
export async function packageStaged(folder, file) {
    process.env.SOURCE_DATE_EPOCH ||= NPMS_DAY;
    mkdirSync(path.dirname(file), { recursive: true });
    await createVSIX({ cwd: folder, packagePath: file, readmePath: PAGE, dependencies: false, allowMissingRepository: true });
}
