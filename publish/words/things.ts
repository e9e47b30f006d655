/** What a handbook counts. */
export type Thing =
    | 'people'
    | 'teams'
    | 'pairs'
    | 'groups'
    | 'times'
    | 'hours'
    | 'days'
    | 'months'
    | 'agencies'
    | 'sectors'
    | 'levels'
    | 'phases'
    | 'events'
    | 'activities';
