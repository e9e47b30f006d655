// Writes the JSON Schema of the settings from the rules that there are.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { settingsSchema } from '../language/settings/settings-schema.ts';

const file = fileURLToPath(new URL('../schemas/balcony.config.schema.json', import.meta.url));
const text = await format(JSON.stringify(settingsSchema()), { ...(await resolveConfig(file)), parser: 'json' });
await writeFile(file, text);
