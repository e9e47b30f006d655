import type { Io } from '../io.ts';
import type { KnownProgramme } from '../load-in-turn.ts';
import { datedOf } from '../review/dated.ts';

/**
 * When a programme's file was last changed, as SOURCE_DATE_EPOCH or git say (`YYYY-MM-DD`); a day that nobody takes for one where neither does, for a clock would give
 * other bytes each time.
 */
export async function dateOf({ file }: KnownProgramme, io: Io): Promise<string> {
    return (await datedOf(file.file, io))?.date ?? '1970-01-01';
}
