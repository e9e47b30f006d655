/**
 * Whether `text` is a day of the calendar as a programme writes it, `YYYY-MM-DD`, and not before `today`: undefined where it is, or is empty; else what is wrong.
 */
export function faultOfDate(text: string, today: string): 'no-date' | 'past' | undefined {
    const written = text.trim();
    if (written === '') return undefined;
    const date = /^\d{4}-\d{2}-\d{2}$/.test(written) ? new Date(`${written}T00:00:00Z`) : undefined;
    // What is no day of its month becomes one of the next.
    if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written) return 'no-date';
    return written < today ? 'past' : undefined;
}
