// Writes the reference pages of the rules, and takes away those of rules that are gone.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { RulePages } from '../language/documentation/rule-pages.ts';
import { root } from './lib/root.mjs';

const folder = path.join(root, 'docs', 'rules');
const pages = await new RulePages().all();
await mkdir(folder, { recursive: true });
for (const name of await readdir(folder)) if (!pages.has(name)) await rm(path.join(folder, name));
for (const [name, text] of pages) await writeFile(path.join(folder, name), text);
