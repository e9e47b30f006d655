import { syntaxFindings } from '../../language/parsing/syntax-findings.ts';
import { comparisonDocument } from '../../publish/comparison/document.ts';
import { comparisonJson } from '../../publish/comparison/json.ts';
import { comparisonAsText } from '../../publish/comparison/text.ts';
import { documentPage } from '../../publish/html/document/document-page.ts';
import { documentAsMarkdown } from '../../publish/markdown/document.ts';
import { wordsOf } from '../../publish/words/choose.ts';
import type { DiffOptions } from './options.ts';
import type { Io } from '../io.ts';
import { EXIT, type Exit } from '../refusal.ts';
import { deliver } from '../results/deliver.ts';
import { today } from '../today.ts';
import { compareVersions } from './compare-versions.ts';
import { type Version, versionOf } from './version.ts';

/** Compares two files, folders or git revisions, as designs and as texts. */
export async function diff(before: string, after: string, options: DiffOptions, io: Io): Promise<Exit> {
    const day = today(io.env);
    const [was, is] = [await versionOf(before, options, io), await versionOf(after, options, io)];
    const compared = compareVersions(was, is, day);
    const settings = is.workspaces[0]?.settings.handbook ?? {};
    const write = {
        text: () => comparisonAsText(compared, wordsOf(settings)),
        json: () => JSON.stringify(comparisonJson(compared), null, 2) + '\n',
        html: () => documentPage(comparisonDocument(compared, settings)),
        markdown: () => documentAsMarkdown(comparisonDocument(compared, settings)),
    };
    await deliver(io, write[options.format](), options.out);
    return tellFaults([was, is], io);
}

/** Says on standard error which files cannot be read as a whole, and gives 1 then. */
export function tellFaults(versions: readonly Version[], io: Io): Exit {
    const faulty = versions.flatMap(({ files }) => files.filter(({ file }) => syntaxFindings(file.document).length > 0));
    for (const { file } of faulty)
        io.stderr.write(`${file.name}: something in it cannot be read, so what it says there is not compared as a design.\n`);
    return faulty.length > 0 ? EXIT.found : EXIT.clean;
}
