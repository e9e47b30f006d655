import { SETTINGS_SHAPE } from './settings-shape.ts';
import type { KeysForm, Shape } from './shape.ts';

/** The JSON Schema (draft 7, which editors know) of a `balcony.config.json`. */
export function settingsSchema(): Record<string, unknown> {
    const definitions: Definitions = {};
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: 'Settings of Balcony',
        ...schemaOf(SETTINGS_SHAPE, definitions),
        definitions,
        allowComments: true,
        allowTrailingCommas: true,
    };
}

/** What stands in several places of the schema, by its name. */
type Definitions = Record<string, Record<string, unknown>>;

function schemaOf(shape: Shape, definitions: Definitions): Record<string, unknown> {
    const description = shape.about;
    switch (shape.form) {
        case 'names':
            return { description, type: 'object' };
        case 'keys':
            if (shape.called === undefined) return { description, ...schemaOfKeys(shape, definitions) };
            definitions[shape.called] ??= schemaOfKeys(shape, definitions);
            return { description, allOf: [{ $ref: `#/definitions/${shape.called}` }] };
        case 'variants':
            return {
                description,
                oneOf: Object.values(shape.by).flatMap(values =>
                    Object.values(values).map(one => ({ description: one.about, ...schemaOfKeys(one, definitions) })),
                ),
            };
        case 'yes-no':
            return { description, type: 'boolean' };
        case 'one-or-more': {
            const of = schemaOf(shape.of, definitions);
            return { description, anyOf: [of, { type: 'array', items: of, minItems: 1 }] };
        }
        case 'list': {
            const length = shape.length === undefined ? {} : { minItems: shape.length, maxItems: shape.length };
            return { description, type: 'array', items: schemaOf(shape.of, definitions), ...length };
        }
        case 'text':
            return {
                description,
                type: 'string',
                ...(shape.pattern ? { pattern: shape.pattern.source } : {}),
                ...(shape.taken ? { not: { enum: shape.taken } } : {}),
                examples: [shape.example],
            };
        case 'number': {
            const least = shape.least === undefined ? { exclusiveMinimum: shape.above ?? 0 } : { minimum: shape.least };
            return {
                description,
                type: 'number',
                ...least,
                maximum: shape.most,
                ...(shape.preset === undefined ? {} : { default: shape.preset }),
            };
        }
        case 'choice':
            return { description, enum: shape.values, ...(shape.preset === undefined ? {} : { default: shape.preset }) };
    }
}

function schemaOfKeys({ keys, required, some }: KeysForm, definitions: Definitions): Record<string, unknown> {
    return {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(Object.entries(keys).map(([name, of]) => [name, schemaOf(of, definitions)])),
        ...(required ? { required } : {}),
        ...(some ? { anyOf: some.map(key => ({ required: [key] })) } : {}),
    };
}
