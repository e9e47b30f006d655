import type { CoverageMap } from '../../../../server/protocol.ts';

/** The dimensions whose standing is not what it was, each with its new one in a word. None where the maps are of different programmes, or of different questions. */
export function changedStandings(before: CoverageMap, after: CoverageMap): { readonly title: string; readonly word: string }[] {
    if (JSON.stringify(before.asked) !== JSON.stringify(after.asked)) return [];
    const words = new Map(dimensionsOf(before).map(({ key, word }) => [key, word]));
    return dimensionsOf(after).filter(({ key, word }) => words.has(key) && words.get(key) !== word);
}

function dimensionsOf(map: CoverageMap) {
    return map.frameworks.flatMap((framework, at) =>
        framework.dimensions.map(({ name, title, standing }) => ({ key: `${at}.${name}`, title, word: standing.word })),
    );
}
