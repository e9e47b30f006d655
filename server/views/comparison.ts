import { type LangiumDocument, URI, UriUtils } from 'langium';
import { findingsOfWorkspace } from '../../language/findings/check.ts';
import type { Finding } from '../../language/findings/finding.ts';
import { isProgramme } from '../../language/generated/ast.ts';
import { compareFindings } from '../../language/model/comparison/compare-findings.ts';
import { compare } from '../../language/model/comparison/comparison.ts';
import type { Programme } from '../../language/model/design/design.ts';
import { rangeOf } from '../../language/model/design/origin.ts';
import { readProgramme } from '../../language/model/design/read-design.ts';
import { figuresOf } from '../../language/model/figures.ts';
import { syntaxFindings } from '../../language/parsing/syntax-findings.ts';
import type { BalconyServices } from '../../language/services.ts';
import { linkTexts } from '../../language/workspace/link-texts.ts';
import type { Document } from '../../language/generated/ast.ts';
import type { Compared, ComparedProgramme } from '../../publish/comparison/compared.ts';
import { comparisonDocument } from '../../publish/comparison/document.ts';
import { linesOfChange, rowOfChange } from '../../publish/comparison/places.ts';
import { compareTexts } from '../../publish/comparison/texts.ts';
import type { ComparisonParams, ComparisonShown, EarlierVersion } from '../protocol/comparison.ts';
import { figuresIn, holdsProgrammesAlone, programmesOf } from '../programmes.ts';
import type { Plan } from '../requests.ts';
import type { Server } from '../server.ts';
import { isOurs } from '../workspace/changes.ts';
import { shownDocument } from './documents.ts';

/** What changed in the programmes of a document since an earlier version, by the settings of now; null where neither version has a programme. */
export async function comparisonView(server: Server, plan: Plan, { before }: ComparisonParams): Promise<ComparisonShown | null> {
    const earlier = await linkTexts(textsOf(server, plan, before));
    const was = earlier.documents.find(({ uri }) => uri.toString() === plan.uri.toString());
    const programmesBefore = was ? programmesIn(was, earlier.services) : [];
    const programmesAfter = programmesOf(server, plan);
    if (programmesBefore.length + programmesAfter.length === 0) return null;

    const settings = server.settings.of(plan.uri);
    const context = { services: earlier.services, settingsOf: () => settings, today: server.today(), log: () => undefined };
    const findings = findingsOfWorkspace(earlier.documents, context).get(plan.uri.toString()) ?? [];
    // In which file, the view says; a row is narrow.
    const name = UriUtils.basename(plan.uri);
    const pairs = pairsOf(programmesBefore, programmesAfter);
    const compared: Compared = {
        before: before.label,
        after: 'as it is now',
        programmes: pairs.flatMap(([old, now]): ComparedProgramme[] => {
            if (!old || !now) return [];
            const comparison = compare(
                { programme: old, figures: figuresOf(old, settings) },
                { programme: now, figures: figuresIn(server, plan, now) },
            );
            const found = compareFindings(comparison, findingsOn(old, findings), findingsOn(now, server.findings.of(plan.uri.toString())));
            return [{ comparison, findings: found, before: name, after: name }];
        }),
        added: pairs.flatMap(([old, programme]) => (!old && programme ? [{ programme, file: name }] : [])),
        removed: pairs.flatMap(([programme, now]) => (programme && !now ? [{ programme, file: name }] : [])),
        texts: textsDiffer(was, plan) ? [compareTexts(was && { name, text: was.textDocument.getText() }, asText(plan, name))] : [],
    };
    const document = comparisonDocument(compared, settings.handbook);
    return {
        // The texts beside each other are the editor's own.
        document: shownDocument({ ...document, sections: document.sections.filter(({ id }) => id !== 'text') }),
        rows: rowsOf(compared),
        isFaulty: was !== undefined && syntaxFindings(was).length > 0,
    };
}

/** What the earlier version of a document could name: the texts of its workspace as they were. Files of programmes alone declare nothing for others. */
function textsOf(server: Server, plan: Plan, { files }: EarlierVersion): { readonly uri: URI; readonly text: string }[] {
    const { shared, roots } = server;
    const root = roots.rootOf(plan.uri);
    const otherwise = new Map(files.map(({ uri, text }) => [URI.parse(uri).toString(), text]));
    const now = (shared.workspace.LangiumDocuments.all.toArray() as Plan[]).filter(
        other =>
            isOurs(other.uri) &&
            !otherwise.has(other.uri.toString()) &&
            roots.rootOf(other.uri) === root &&
            (other.uri.toString() === plan.uri.toString() || !holdsProgrammesAlone(server, other)),
    );
    const then = [...otherwise].flatMap(([uri, text]) =>
        text !== null && roots.rootOf(URI.parse(uri)) === root ? [{ uri: URI.parse(uri), text }] : [],
    );
    return [...now.map(({ uri, textDocument }) => ({ uri, text: textDocument.getText() })), ...then];
}

function programmesIn(document: LangiumDocument<Document>, services: BalconyServices): Programme[] {
    return document.parseResult.value.declarations.filter(isProgramme).map(node => readProgramme(node, services));
}

type Pair = readonly [before: Programme | undefined, after: Programme | undefined];

/** Programmes of the same name; one that is alone in each version is the same under another name. In the order of now, what is gone last. */
function pairsOf(before: readonly Programme[], after: readonly Programme[]): Pair[] {
    const [only, ...others] = before;
    if (only && others.length === 0 && after.length === 1) return [[only, after[0]]];
    const pairs = after.map((now): Pair => [before.find(({ name }) => name === now.name), now]);
    const found = new Set(pairs.map(([old]) => old));
    return [...pairs, ...before.filter(old => !found.has(old)).map((old): Pair => [old, undefined])];
}

function findingsOn(programme: Programme, findings: readonly Finding[]): Finding[] {
    const { start, end } = rangeOf(programme.origin);
    return findings.filter(({ range }) => range.start.line >= start.line && range.start.line <= end.line);
}

function textsDiffer(was: LangiumDocument | undefined, plan: Plan): boolean {
    return was?.textDocument.getText() !== plan.textDocument.getText();
}

function asText({ textDocument }: Plan, name: string) {
    return { name, text: textDocument.getText() };
}

function rowsOf(compared: Compared): ComparisonShown['rows'] {
    return compared.programmes.flatMap(programme =>
        programme.comparison.changes.flatMap(change => {
            const id = rowOfChange(change, programme, compared);
            const { after } = linesOfChange(change);
            return id === undefined ? [] : [{ id, ...(after !== undefined && { line: after - 1 }) }];
        }),
    );
}
