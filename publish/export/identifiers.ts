import { v5 } from 'uuid';

/** The namespace of all identifiers that Balcony makes of names: UUIDs of version 5 (RFC 9562), the same for the same names everywhere. */
const NAMESPACE = v5('https://balcony.example/names', v5.URL);

/** The identifier of what is called by these names, from the outermost to its own. */
export function identifierOf(...names: readonly string[]): string {
    return v5(names.map(name => name.normalize('NFC')).join('\u001f'), NAMESPACE);
}
