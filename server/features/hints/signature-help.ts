import { MarkupKind, type SignatureHelp, type SignatureHelpParams, type SignatureInformation } from 'vscode-languageserver';
import { type FormWritten, formsOf } from '../../../language/documentation/forms.ts';
import { withoutMarks } from '../../../language/documentation/markdown.ts';
import type { Plan } from '../../requests.ts';
import type { Server } from '../../server.ts';
import { GrammarFollow } from '../completion/grammar-follow.ts';
import { placeInText } from '../completion/place-in-text.ts';

/** The characters after which an editor asks how a statement goes on. */
export const SIGNATURE_TRIGGERS = [' '];
export const SIGNATURE_RETRIGGERS = [','];

/** Shows how the statement at the cursor is written: every way in which it can be, the one that is being written first in view, with the place that comes next. */
export class SignatureHelper {
    private readonly server: Server;
    private readonly follow: GrammarFollow;

    constructor(server: Server) {
        this.server = server;
        this.follow = new GrammarFollow(server.balcony);
    }

    at(plan: Plan, { position, context }: SignatureHelpParams): SignatureHelp | null {
        const place = placeInText(plan.textDocument.getText(), plan.textDocument.offsetAt(position), this.server.balcony, this.follow);
        // On a line of its own after a whole statement, another one begins.
        if (!place || place.words.length === 0 || (place.onNewLine && place.following.statement)) return null;
        const forms = formsOf(place.words.map(({ image }) => image));
        if (forms.length === 0) return null;
        const fitting = forms.reduce((best, form) => (form.fits > best.fits ? form : best));
        const chosen = context?.activeSignatureHelp?.activeSignature;
        const kept = chosen !== undefined && forms.length === context?.activeSignatureHelp?.signatures.length ? forms[chosen] : undefined;
        // Whoever has turned to another way of writing it stays there, as long as it fits as well.
        const active = kept && kept.fits >= fitting.fits ? kept : fitting;
        return {
            signatures: forms.map(form => this.signatureOf(form)),
            activeSignature: forms.indexOf(active),
            activeParameter: active.place ?? 0,
        };
    }

    private signatureOf({ form, place }: FormWritten): SignatureInformation {
        const label = form.form;
        return {
            label,
            documentation: this.documentation(form.says),
            parameters: [...label.matchAll(/‹[^›]*›/g)].map(({ 0: written, index }, at) => ({
                label: [index, index + written.length],
                documentation: this.documentation(form.places[at] ?? ''),
            })),
            ...(place !== null && { activeParameter: place }),
        };
    }

    private documentation(text: string) {
        return this.server.client.markdownInSignatures
            ? { kind: MarkupKind.Markdown, value: text }
            : { kind: MarkupKind.PlainText, value: withoutMarks(text) };
    }
}
