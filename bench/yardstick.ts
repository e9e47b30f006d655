// The yardsticks that `bench/check.ts` runs as processes of their own: `read` reads every file of a folder, `recognise` also lexes and parses it with no tree.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const [what, folder] = process.argv.slice(2);
if (!what || !folder) throw new Error('usage: yardstick.ts read|recognise FOLDER');

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.balcony'));
let characters = 0;
let faults = 0;
const recogniser = what === 'recognise' ? await makeRecogniser() : undefined;
for (const file of files) {
    const text = readFileSync(path.join(folder, file), 'utf8');
    characters += text.length;
    if (recogniser) faults += recogniser.recognise(text);
}
process.stdout.write(JSON.stringify({ files: files.length, characters, faults }) + '\n');

async function makeRecogniser() {
    const { Recogniser } = await import('./recogniser.ts');
    const { createBalconyServices } = await import('../language/services.ts');
    return new Recogniser(createBalconyServices().balcony);
}
