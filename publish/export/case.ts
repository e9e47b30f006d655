import type { Dimension, Framework } from '../../language/model/design/design.ts';
import { identifierOf } from './identifiers.ts';

/** What a framework is exported with beside itself. */
export interface CaseOptions {
    /** When it was last changed, `YYYY-MM-DD`. */
    readonly date: string;
    /** Who answers for it; the framework's source where that is not said. */
    readonly creator?: string;
    /** A language tag (BCP 47). */
    readonly language?: string;
}

/**
 * A framework of dimensions as a CFPackage of 1EdTech CASE 1.1: dimensions and elements as items that are children of each other in their order. Identifiers are made of names, so that
 * they stay when titles change; `humanCodingScheme` is the name.
 */
export function casePackage(framework: Framework, { date, creator, language = 'en' }: CaseOptions): object {
    const lastChangeDateTime = `${date}T00:00:00+00:00`;
    const documentId = identifierOf(framework.name);
    const document = linkTo(documentId, framework.title || framework.name);
    const items: object[] = [];
    const associations: object[] = [];
    const add = (names: readonly string[], item: Item, parent: Link, at: number): Link => {
        const identifier = identifierOf(...names);
        const link = linkTo(identifier, item.title || item.name);
        items.push({
            identifier,
            fullStatement: item.about || item.title || item.name,
            abbreviatedStatement: oneLine(item.title || item.name),
            humanCodingScheme: names.slice(1).join('.'),
            CFItemType: item.type,
            listEnumeration: String(at + 1),
            language,
            uri: link.uri,
            lastChangeDateTime,
            ...(item.extensions && { extensions: item.extensions }),
        });
        const association = identifierOf(...names, 'isChildOf');
        associations.push({
            identifier: association,
            associationType: 'isChildOf',
            sequenceNumber: at + 1,
            uri: `urn:uuid:${association}`,
            originNodeURI: link,
            destinationNodeURI: parent,
            lastChangeDateTime,
        });
        return link;
    };
    framework.dimensions.forEach((dimension, at) => {
        const parent = add([framework.name, dimension.name], { ...dimension, type: 'Dimension', ...extensionsOf(dimension) }, document, at);
        dimension.elements.forEach((element, index) => {
            add([framework.name, dimension.name, element.name], { ...element, type: 'Element' }, parent, index);
        });
    });
    return {
        CFDocument: {
            identifier: documentId,
            uri: document.uri,
            creator: oneLine(framework.from === 'library' ? OF_THE_LIBRARY : (creator ?? framework.source ?? 'Unknown')),
            title: oneLine(framework.title || framework.name),
            lastChangeDateTime,
            ...(framework.about && { description: framework.about }),
            language,
            caseVersion: '1.1',
            adoptionStatus: 'Draft',
            ...(framework.source && { notes: framework.source }),
            extensions: { 'balcony.name': framework.name },
        },
        CFItems: items,
        CFAssociations: associations,
    };
}

/** The library's words are ours, and not those of the study that they draw on. */
const OF_THE_LIBRARY = 'Balcony, in its own words, after the source in the notes';

interface Item {
    readonly name: string;
    readonly title: string;
    readonly about?: string;
    readonly type: string;
    readonly extensions?: Readonly<Record<string, unknown>>;
}

interface Link {
    readonly title: string;
    readonly identifier: string;
    readonly uri: string;
}

function linkTo(identifier: string, title: string): Link {
    return { title: oneLine(title), identifier, uri: `urn:uuid:${identifier}` };
}

/** How a dimension grows, and why it is limited, for which CASE has no words. */
function extensionsOf({ grows, limited }: Dimension): { extensions?: Readonly<Record<string, unknown>> } {
    const known = {
        ...(grows.length > 0 && { 'balcony.growsThrough': grows.map(({ mode, carried }) => (carried ? `${mode} ${carried}` : mode)) }),
        ...(limited && { 'balcony.limited': limited }),
    };
    return Object.keys(known).length > 0 ? { extensions: known } : {};
}

/** What CASE calls a normalised string. */
function oneLine(text: string): string {
    return text.replace(/\s+/g, ' ').trim();
}
