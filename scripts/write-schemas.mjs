// Writes the JSON Schema of the settings from the rules that there are.
import { writeFile } from 'node:fs/promises';
import { settingsSchema } from '../language/settings/settings-schema.ts';

const file = new URL('../schemas/balcony.config.schema.json', import.meta.url);
await writeFile(file, JSON.stringify(settingsSchema(), null, 4) + '\n');
