import type { FromPage, Kept, ToPage, ViewName } from '../../protocol.ts';
import { type Bundle, translated } from './words.ts';

interface EditorApi {
    postMessage(message: unknown): void;
    getState(): unknown;
    setState(state: unknown): void;
}
declare function acquireVsCodeApi(): EditorApi;

/** The editor, from inside a page: it may be asked for only once. */
const api = acquireVsCodeApi();

/** The element that a page is drawn into. */
export const root = document.getElementById('page') ?? document.body;

const bundle = JSON.parse(root.dataset['words'] ?? '{}') as Bundle;

/** A text of the page in the editor's language. */
export function t(text: string, ...args: (string | number)[]): string {
    return translated(bundle, text, args);
}

/** Tells the extension something. */
export function tell<V extends ViewName>(message: FromPage<V>): void {
    api.postMessage(message);
}

/** Listens to the extension; returns what ends that. What comes from elsewhere is not heard. */
export function hear<V extends ViewName>(heard: (message: ToPage<V>) => void): () => void {
    const listen = ({ data }: MessageEvent<unknown>) => {
        if (typeof data === 'object' && data !== null && 'is' in data) heard(data as ToPage<V>);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
}

/** What is kept of the page. */
export function kept<V extends ViewName>(): Kept<V> {
    return api.getState() ?? {};
}

/** Keeps something more of the page. */
export function keep<V extends ViewName>(more: Kept<V>): void {
    api.setState({ ...kept<V>(), ...more });
}
