/** Whether the time-zone data of this machine know a zone of this name. */
export function isTimeZone(zone: string): boolean {
    try {
        new Intl.DateTimeFormat('en-GB', { timeZone: zone });
        return /^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$/.test(zone);
    } catch {
        return false;
    }
}

/** The sentence that says so where it does not. */
export function zoneRefused(zone: string): string {
    return `There is no time zone “${zone}”. Zones are called by a place, such as Europe/London.`;
}
