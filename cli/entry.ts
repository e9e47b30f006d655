import type { Programme } from '../language/model/design/design.ts';
import { figuresOf } from '../language/model/figures.ts';
import type { CoverageEntry } from '../publish/coverage/entry.ts';
import type { KnownProgramme } from './load-in-turn.ts';

/** A programme, whose design has been read, as it is published: with its figures by the settings of its workspace. */
export function entryOf({ file, settings }: KnownProgramme, programme: Programme): CoverageEntry {
    return { programme, figures: figuresOf(programme, settings), file: file.name, hours: settings.hours };
}
