import type { MapCell, MapDimension, MapFramework, ShownStanding } from '../../../../server/protocol.ts';

/** A line of the map: a dimension, or an element of one that is unfolded. */
export interface MapRow {
    readonly key: string;
    readonly is: 'dimension' | 'element';
    readonly title: string;
    readonly about?: string;
    readonly standing: ShownStanding;
    readonly met: string;
    readonly hours: string;
    readonly cells: readonly (MapCell | null)[];
    /** The dimension's name; undefined where there is nothing to unfold. */
    readonly opens?: string;
    readonly isOpen: boolean;
}

/** The lines of a framework's map, with the elements of the dimensions that are `open`. */
export function rowsOf({ dimensions }: MapFramework, open: readonly string[]): MapRow[] {
    return dimensions.flatMap(dimension => {
        const isOpen = open.includes(dimension.name);
        return [rowOfDimension(dimension, isOpen), ...(isOpen ? dimension.elements.map(element => rowOfElement(dimension, element)) : [])];
    });
}

function rowOfDimension(dimension: MapDimension, isOpen: boolean): MapRow {
    const { name, title, about, standing, met, hours, cells, elements } = dimension;
    const opens = elements.length > 0 ? { opens: name } : {};
    return { key: name, is: 'dimension', title, standing, met, hours, cells, isOpen, ...opens, ...(about !== undefined && { about }) };
}

function rowOfElement(dimension: MapDimension, { name, title, standing, cells }: MapDimension['elements'][number]): MapRow {
    return { key: `${dimension.name}.${name}`, is: 'element', title, standing, met: '', hours: '', cells, isOpen: false };
}
