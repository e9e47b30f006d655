// Writes the reference pages: of the commands, of the facts that checks ask for, of the language, and of the rules; those of rules that are gone are taken away.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { cliPage } from '../cli/reference/cli-page.ts';
import { manPage } from '../cli/reference/man-page.ts';
import { factsPage } from '../language/documentation/facts-page.ts';
import { referencePages } from '../language/documentation/reference/reference-pages.ts';
import { RulePages } from '../language/documentation/rule-pages.ts';
import { root } from './lib/root.mjs';

const docs = path.join(root, 'docs');
await writeFile(path.join(docs, 'cli.md'), cliPage());
await writeFile(path.join(docs, 'balcony.1'), manPage());
await writeFile(path.join(docs, 'own-checks-facts.md'), factsPage());
for (const [name, text] of await referencePages()) await writeFile(path.join(docs, 'language', name), text);

const folder = path.join(docs, 'rules');
const pages = await new RulePages().all();
await mkdir(folder, { recursive: true });
for (const name of await readdir(folder)) if (!pages.has(name)) await rm(path.join(folder, name));
for (const [name, text] of pages) await writeFile(path.join(folder, name), text);
