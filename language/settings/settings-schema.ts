import { SETTINGS_SHAPE, type Shape } from './shape.ts';

/** The JSON Schema (draft 7, which editors know) of a `balcony.config.json`. */
export function settingsSchema(): Record<string, unknown> {
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: 'Settings of Balcony',
        ...schemaOf(SETTINGS_SHAPE),
        allowComments: true,
        allowTrailingCommas: true,
    };
}

function schemaOf(shape: Shape): Record<string, unknown> {
    const description = shape.about;
    switch (shape.form) {
        case 'anything':
            return { description };
        case 'names':
            return { description, type: 'object' };
        case 'keys':
            return {
                description,
                type: 'object',
                additionalProperties: false,
                properties: Object.fromEntries(Object.entries(shape.keys).map(([name, of]) => [name, schemaOf(of)])),
            };
        case 'list': {
            const length = shape.length === undefined ? {} : { minItems: shape.length, maxItems: shape.length };
            return { description, type: 'array', items: schemaOf(shape.of), ...length };
        }
        case 'text':
            return { description, type: 'string', ...(shape.pattern ? { pattern: shape.pattern.source } : {}), examples: [shape.example] };
        case 'number': {
            const least = shape.least === undefined ? { exclusiveMinimum: shape.above ?? 0 } : { minimum: shape.least };
            return { description, type: 'number', ...least, maximum: shape.most, default: shape.preset };
        }
        case 'choice':
            return { description, enum: shape.values, ...(shape.preset === undefined ? {} : { default: shape.preset }) };
    }
}
