import { OTHER_THRESHOLDS, UNCHECKED_RULES } from '../rules/engine/catalogue.ts';
import { CHECKS_SHAPE } from '../checks/vocabulary.ts';
import { RULES_TOLD } from '../built/rules.ts';
import { isUnbending } from '../rules/rule.ts';
import type { Shape } from './shape.ts';
import { DEFAULT_SETTINGS, SEVERITY_SETTINGS } from './settings.ts';

/** What a `balcony.config.json` may hold (product.md, 'Machine formats'). */
export const SETTINGS_SHAPE: Shape = {
    form: 'keys',
    one: 'setting',
    many: 'settings',
    about: 'What a workspace has settled for its programmes.',
    keys: {
        $schema: { form: 'text', example: './balcony.config.schema.json', about: 'The JSON Schema that editors check this file by.' },
        rules: {
            form: 'keys',
            one: 'rule',
            many: 'rules',
            about: 'How bad the findings of a rule are; off to leave them out.',
            keys: severities(),
        },
        thresholds: {
            form: 'keys',
            one: 'threshold',
            many: 'thresholds',
            about: 'Figures of ours that decide, where the workspace settles on others. The study gives no figures.',
            keys: thresholds(),
        },
        hours: {
            form: 'keys',
            one: 'setting',
            many: 'settings',
            about: 'How amounts of time are turned into hours. A month is 52/12 weeks.',
            keys: {
                day: { form: 'number', above: 0, most: 24, preset: DEFAULT_SETTINGS.hours.day, about: 'Hours in a day.' },
                daysAWeek: {
                    form: 'number',
                    above: 0,
                    most: 7,
                    preset: DEFAULT_SETTINGS.hours.daysAWeek,
                    about: 'Working days in a week.',
                },
            },
        },
        handbook: {
            form: 'keys',
            one: 'setting',
            many: 'settings',
            about: 'What the handbook looks like.',
            keys: {
                organisation: { form: 'text', example: 'Northbridge Council', about: 'Who gives the handbook out.' },
                logo: { form: 'text', example: 'logo.svg', about: 'A picture, as a path from this file.' },
                colours: {
                    form: 'list',
                    length: 2,
                    about: 'The main colour and the accent.',
                    of: { form: 'text', pattern: /^#[0-9a-fA-F]{6}$/, example: '#1d4f5c', about: 'A colour as #rrggbb.' },
                },
                language: {
                    form: 'text',
                    pattern: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/,
                    example: 'en-GB',
                    about: 'The language that the programmes are written in, as a language tag.',
                },
            },
        },
        ignore: {
            form: 'list',
            about: 'Files that are left out.',
            of: { form: 'text', example: 'drafts/**', about: 'A pattern of paths from this file.' },
        },
        baseline: {
            form: 'text',
            example: 'balcony-baseline.json',
            about: 'A file of findings that are known, as a path from this file: only what is new is told.',
        },
        import: { form: 'names', about: 'How the columns of spreadsheets are understood, by the name that it was saved under.' },
        checks: CHECKS_SHAPE,
    },
};

function severities(): Record<string, Shape> {
    const known = RULES_TOLD.map((rule): [string, Shape] => [
        rule.name,
        {
            form: 'choice',
            values: isUnbending(rule) ? SEVERITY_SETTINGS.filter(severity => severity !== 'off') : SEVERITY_SETTINGS,
            preset: rule.offByDefault ? 'off' : rule.severity,
            about: rule.summary,
        },
    ]);
    const unchecked = UNCHECKED_RULES.map((name): [string, Shape] => [
        name,
        { form: 'choice', values: SEVERITY_SETTINGS, about: 'A rule of the catalogue that nothing checks yet.' },
    ]);
    return Object.fromEntries([...known, ...unchecked]);
}

function thresholds(): Record<string, Shape> {
    const ofRules = RULES_TOLD.flatMap(rule => (rule.threshold ? [[rule.name, rule.threshold] as const] : []));
    return Object.fromEntries(
        [...ofRules, ...Object.entries(OTHER_THRESHOLDS)].map(([name, { default: preset, least, most, of }]): [string, Shape] => [
            name,
            { form: 'number', least, most, preset, about: `${of.charAt(0).toUpperCase()}${of.slice(1)}.` },
        ]),
    );
}
