import { DocumentState } from 'langium';
import type { Plan } from './requests.ts';
import type { Server } from './server.ts';

/** What something that is worked out of a document follows from: its text alone, or the names in it too, and what those mean. */
type From = 'text' | 'names';

/**
 * What is worked out of each document and leads to no tree, kept until what it is from changes. From when it is first asked for it is worked out as soon as a document
 * has been looked at, for that is when its tree is at hand.
 */
export class KeptOfPlans<Result> {
    private readonly kept = new Map<string, Result>();
    private readonly make: (plan: Plan) => Result;
    private isAsked: boolean;

    /** Something `small` is worked out before anybody has asked, too. */
    constructor({ shared, findings }: Server, from: From, make: (plan: Plan) => Result, small = false) {
        this.make = make;
        this.isAsked = small;
        const { DocumentBuilder } = shared.workspace;
        if (from === 'names') DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri }) => void this.kept.delete(uri.toString()));
        DocumentBuilder.onUpdate((changed, deleted) => {
            for (const uri of [...changed, ...deleted]) this.kept.delete(uri.toString());
        });
        findings.onLookedAt(plan => {
            if (!this.isAsked) return;
            try {
                this.of(plan);
            } catch {
                // Whoever asks for it is told.
            }
        });
    }

    /** What is kept of a document, where it `isRight` still; else it is worked out now. */
    of(plan: Plan, isRight: (kept: Result) => boolean = () => true): Result {
        this.isAsked = true;
        const address = plan.uri.toString();
        const known = this.kept.get(address);
        if (known !== undefined && isRight(known)) return known;
        const made = this.make(plan);
        this.kept.set(address, made);
        return made;
    }
}
