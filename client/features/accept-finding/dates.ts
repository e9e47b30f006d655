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

/** The day so many months after `today` (`YYYY-MM-DD`), as a programme writes it: the same day of the month, or the month's last where it has none. */
export function monthsAfter(today: string, months: number): string {
    const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
    const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
    lastOfMonth.setUTCDate(Math.min(day, lastOfMonth.getUTCDate()));
    return lastOfMonth.toISOString().slice(0, 10);
}
