// Writes the reference pages: of the facts that checks ask for, and of the rules; those of rules that are gone are taken away.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { factsPage } from '../language/documentation/facts-page.ts';
import { RulePages } from '../language/documentation/rule-pages.ts';
import { root } from './lib/root.mjs';

await writeFile(path.join(root, 'docs', 'own-checks-facts.md'), factsPage());

const folder = path.join(root, 'docs', 'rules');
const pages = await new RulePages().all();
await mkdir(folder, { recursive: true });
for (const name of await readdir(folder)) if (!pages.has(name)) await rm(path.join(folder, name));
for (const [name, text] of pages) await writeFile(path.join(folder, name), text);
