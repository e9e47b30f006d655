import type { Known, Vocabulary } from '../vocabulary.ts';
import { type Read, quoted } from './cell.ts';
import { namesIn } from './names.ts';

/** Whom a cell says to lead something, as `led by` has it: roles, with the words that say who. Somebody without a role that is known is a facilitator. */
export function leadersOf(cell: string, { roles }: Vocabulary): Read {
    const parts = cell
        .split(/\s*[\n;|•]\s*/)
        .flatMap(part => (namesIn(part, roles).every(found => found.known) ? [part] : splitOutsideBrackets(part)));
    const taken: string[] = [];
    const people = parts.filter(Boolean).flatMap(part => {
        const named = namesIn(part, roles);
        if (named.every(found => found.known)) return named.flatMap(({ known }) => known?.name ?? []);
        const [, first = '', second = ''] = /^(.+?)\s*(?:\(|:\s|\s[-–—]\s|,\s)\s*(.+?)\)?$/s.exec(part) ?? [];
        const [asFirst, asSecond] = [roleOf(first, roles), roleOf(second, roles)];
        if (asFirst) return [`${asFirst} ${quoted(second)}`];
        if (asSecond) return [`${asSecond} ${quoted(first)}`];
        taken.push(part);
        return [`${roles.some(({ name }) => name === 'facilitator') ? 'facilitator' : 'expert'} ${quoted(part)}`];
    });
    return {
        ...(people.length > 0 && { value: people.join(', ') }),
        ...(taken.length > 0 && { takenAs: `the facilitator, for it names no role that is known` }),
    };
}

function roleOf(text: string, roles: readonly Known[]): string | undefined {
    const [only, ...others] = text ? namesIn(text, roles) : [];
    return others.length === 0 && !only?.isNear ? only?.known?.name : undefined;
}

function splitOutsideBrackets(text: string): string[] {
    return text.split(/,\s*(?![^(]*\))|\s+and\s+(?![^(]*\))|\s*&\s*(?![^(]*\))/);
}
