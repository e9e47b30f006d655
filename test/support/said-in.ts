import type { Asides, PlanItem, Programme } from '../../language/model/design/design.ts';

/** Every title, note and piece of prose of a programme that a participant may read. */
export function saidIn(programme: Programme): string[] {
    const asides = (of: Asides) => of.notes.filter(note => note.audience.length === 0).flatMap(note => [note.title, note.text]);
    const ofItem = (item: PlanItem): string[] => [
        item.title,
        ...(item.about ? [item.about] : []),
        ...asides(item),
        ...(item.is === 'choice'
            ? []
            : [
                  item.expect,
                  item.bring,
                  item.focus?.text,
                  ...item.prepare.map(({ text }) => text),
                  ...item.evidence.map(({ text }) => text),
              ].filter(text => text !== undefined)),
    ];
    return [
        programme.title,
        ...(programme.purpose ? [programme.purpose.text] : []),
        ...(programme.about ? [programme.about] : []),
        ...asides(programme),
        ...programme.outcomes.flatMap(outcome => [outcome.title, ...outcome.measures.map(({ text }) => text), ...asides(outcome)]),
        ...programme.sponsors.flatMap(sponsor => [sponsor.title, ...sponsor.grants.flatMap(({ text }) => text ?? [])]),
        ...programme.runs.flatMap(run => [run.title, ...asides(run)]),
        ...programme.tracks.map(track => track.title),
        ...programme.strands.map(strand => strand.title),
        ...programme.phases.flatMap(phase => [phase.title, ...(phase.about ? [phase.about] : []), ...asides(phase)]),
        ...programme.everything.flatMap(ofItem),
    ];
}
