import path from 'node:path';
import { fileNameFromTitle, fillTemplate, type Template, TEMPLATES } from '../../language/templates/templates.ts';
import { nearestWord } from '../../language/parsing/words.ts';
import { wrapped } from '../../publish/text/columns.ts';
import type { NewOptions } from './options.ts';
import { nameFrom } from '../files/names.ts';
import { EXTENSION } from '../files/search.ts';
import { SETTINGS_FILE } from '../files/settings-file.ts';
import { surroundingsOf } from '../import/surroundings.ts';
import type { Io } from '../io.ts';
import { EXIT, type Exit, Refusal } from '../refusal.ts';
import { writeWhole } from '../results/deliver.ts';
import { mayBeNew } from '../results/new-file.ts';
import { Asking } from './asking.ts';

/** Writes a programme from a template into a folder, with what the options say; what they leave open is asked for on a terminal. */
export async function startNew(folder: string, options: NewOptions, io: Io): Promise<Exit> {
    if (options.list) {
        io.stdout.write(TEMPLATES.map(listed).join('\n') + '\n');
        return EXIT.clean;
    }
    const { template, title } = await chosen(options, io);
    const at = path.resolve(io.cwd, folder);
    const file = path.join(at, `${fileNameFromTitle(title)}${EXTENSION}`);
    const settings = path.join(at, SETTINGS_FILE);
    const files = [file, ...(options.workspace ? [settings] : [])];
    if (!options.force) for (const each of files) mayBeNew(each, io);

    const { taken } = await surroundingsOf(at, file, io);
    const text = fillTemplate(template, title, taken);
    if (options.workspace) await writeWhole(io, settings, SETTINGS);
    await writeWhole(io, file, text);
    io.stdout.write(files.map(each => `${nameFrom(io.cwd, each)}\n`).join(''));
    io.stderr.write(
        `“${title}” is a first draft: put your own agencies, people and problem in place of those it has. \`balcony check ${quotedPath(nameFrom(io.cwd, file))}\` says what is found in it.\n`,
    );
    return EXIT.clean;
}

async function chosen(options: NewOptions, io: Io): Promise<{ readonly template: string; readonly title: string }> {
    if (options.template !== undefined) known(options.template);
    const title = options.name?.trim();
    if (title === '') throw new Refusal('--name is empty. Say what the programme is called, such as --name "Leading across Northbridge".');
    if (options.template !== undefined && title !== undefined) return { template: options.template, title };

    const asking = Asking.on(io);
    if (!asking)
        throw new Refusal(
            'Say which template with --template, and what the programme is called with --name. `balcony new --list` says which templates there are.',
        );
    try {
        const template =
            options.template ??
            (await asking.choose(
                'Which sort of programme?',
                TEMPLATES.map(({ title: of, about }) => `${of}: ${about}`),
                TEMPLATES.map(({ name }) => name),
            ));
        return { template, title: title ?? (await asking.text('What is it called?')) };
    } finally {
        asking.close();
    }
}

function known(name: string): void {
    const names = TEMPLATES.map(template => template.name);
    if (names.includes(name)) return;
    const meant = nearestWord(name, names)?.word;
    throw new Refusal(`There is no template “${name}”.${meant ? ` Did you mean ${meant}?` : ''} The templates are ${names.join(', ')}.`);
}

function listed({ name, title, about }: Template): string {
    return [name, ...wrapped(`${title}. ${about}`, 76).map(line => `    ${line}`)].join('\n');
}

function quotedPath(file: string): string {
    return /^[\w./-]+$/.test(file) ? file : `"${file}"`;
}

const SETTINGS = `{
    // How long a day and a week are where they are counted as hours.
    "hours": { "day": 7, "daysAWeek": 5 }
}
`;
