import { TEMPLATE_TEXTS } from '../built/templates.ts';
import { isDeviceName } from './device-names.ts';

/** A programme to start from: a first draft that is sound, with agencies, people and a problem that are made up. */
export interface Template {
    /** What a command calls it: the name of its file, without the ending. */
    readonly name: string;
    readonly title: string;
    /** What sort of programme it makes, in a sentence. */
    readonly about: string;
}

/** The templates, the one that suits most first. They are modelled on the sorts of programme that are found in the field. */
export const TEMPLATES: readonly Template[] = [
    {
        name: 'across-agencies',
        title: 'Across agencies',
        about: 'A year: listening, weeks in another agency, coaching, learning sets.',
    },
    {
        name: 'two-residentials',
        title: 'Two residentials, and a project between them',
        about: 'Eight months for people close to leading a whole service.',
    },
    {
        name: 'learning-sets',
        title: 'Learning sets',
        about: 'Ten months of sets on live problems, with trials between meetings.',
    },
    {
        name: 'fellowship',
        title: 'Fellowship of a place',
        about: 'Fifteen months for people of public service, business and community.',
    },
    {
        name: 'team-problem',
        title: 'Teams with one hard problem',
        about: 'Two years: teams of several professions on one local problem.',
    },
    {
        name: 'first-leaders',
        title: 'First leaders',
        about: 'Ten months for people who lead a team for the first time.',
    },
];

/**
 * A template's text as a programme of this title. The programme's name is made of the title's words, with a number after it where it is `taken` by another.
 * Throws an Error that names the templates where there is none of that name.
 */
export function fillTemplate(name: string, title: string, taken: ReadonlySet<string> = new Set()): string {
    const text = Object.hasOwn(TEMPLATE_TEXTS, name) ? TEMPLATE_TEXTS[name] : undefined;
    if (text === undefined)
        throw new Error(`There is no template “${name}”. The templates are ${TEMPLATES.map(each => each.name).join(', ')}.`);
    const written = title.trim().replaceAll('\\', '\\\\').replaceAll('"', '\\"');
    return text.replaceAll('{{name}}', () => freeName(nameFromTitle(title), taken)).replaceAll('{{title}}', () => written);
}

function freeName(name: string, taken: ReadonlySet<string>): string {
    let free = name;
    for (let count = 2; taken.has(free); count++) free = `${name}${count}`;
    return free;
}

/** A name that a programme of this title can have in the text: its words run together, each with a capital. `Programme` where it has no letters. */
export function nameFromTitle(title: string): string {
    const name = wordsOf(title)
        .map(word => word.charAt(0).toUpperCase() + word.slice(1))
        .join('');
    // A name begins with a letter.
    return name.replace(/^[^\p{L}]+/u, '') || 'Programme';
}

/** What a file of this title is called, without its ending: its words in small letters, with hyphens between. `programme` where it has no letters or digits, and behind what Windows keeps for a device. */
export function fileNameFromTitle(title: string): string {
    const name = wordsOf(title).join('-').toLowerCase().slice(0, LONGEST_FILE_NAME).replace(/-+$/, '');
    return isDeviceName(name) ? `${name}-programme` : name || 'programme';
}

const LONGEST_FILE_NAME = 60;

/** The words of a title as a name can hold them: letters and digits of Unicode's first plane, without the apostrophes within words. */
function wordsOf(title: string): string[] {
    const held = title.normalize('NFC').replace(/[\u{10000}-\u{10ffff}]/gu, ' ');
    return (held.match(/\p{L}[\p{L}\p{M}\p{Nd}'’]*|\p{Nd}+/gu) ?? []).map(word => word.replaceAll(/['’]/g, '')).filter(Boolean);
}
