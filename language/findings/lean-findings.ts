import type { Settings } from '../settings/settings.ts';
import type { Finding } from './finding.ts';
import type { FoundInPlan } from './glance.ts';
import { filledOut, shortened } from './remembered.ts';

/** What was found in one plan, held as bytes, which take a third of what the findings do, and made into findings again whenever they are asked for. */
export class LeanFindings implements FoundInPlan {
    readonly programmes: number;
    private readonly uri: string;
    private readonly settings: Settings;
    private readonly bytes: Uint8Array;

    constructor(findings: readonly Finding[], programmes: number, uri: string, settings: Settings) {
        this.programmes = programmes;
        this.uri = uri;
        this.settings = settings;
        this.bytes = new TextEncoder().encode(JSON.stringify(findings.map(finding => shortened(finding, uri, settings))));
    }

    get findings(): readonly Finding[] {
        return (JSON.parse(new TextDecoder().decode(this.bytes)) as Finding[]).map(finding => filledOut(finding, this.uri, this.settings));
    }
}
