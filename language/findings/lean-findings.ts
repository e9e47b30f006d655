import type { Settings } from '../settings/settings.ts';
import type { Counts, Finding } from './finding.ts';
import type { FoundInPlan } from './found-in-plan.ts';
import { filledOut } from './shortened.ts';

/** What is known of findings beside them. */
export type Around = Pick<FoundInPlan, 'counts' | 'programmes' | 'mark'>;

/** What was found in one plan, held as bytes, which take a third of what the findings do, and made into findings again whenever they are asked for. */
export class LeanFindings implements FoundInPlan {
    readonly counts: Counts;
    readonly programmes: number;
    readonly mark: string;
    /** A list of what `shortened` makes of findings, as JSON. */
    readonly bytes: Uint8Array;
    private readonly uri: string;
    private readonly settings: Settings;

    constructor(bytes: Uint8Array, { counts, programmes, mark }: Around, uri: string, settings: Settings) {
        this.bytes = bytes;
        this.counts = counts;
        this.programmes = programmes;
        this.mark = mark;
        this.uri = uri;
        this.settings = settings;
    }

    get findings(): readonly Finding[] {
        return (JSON.parse(new TextDecoder().decode(this.bytes)) as Finding[]).map(finding => filledOut(finding, this.uri, this.settings));
    }
}
