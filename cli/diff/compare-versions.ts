import { compareFindings } from '../../language/model/comparison/compare-findings.ts';
import { compare } from '../../language/model/comparison/comparison.ts';
import { figuresOf } from '../../language/model/figures.ts';
import type { Finding } from '../../language/findings/finding.ts';
import { placeOf } from '../../language/model/design/origin.ts';
import type { Compared, ComparedProgramme } from '../../publish/comparison/compared.ts';
import { compareTexts } from '../../publish/comparison/texts.ts';
import { checked } from '../check/checked.ts';
import { byCodeUnit } from '../files/names.ts';
import { Refusal } from '../refusal.ts';
import type { LoadedFile, LoadedProgramme } from '../workspace.ts';
import type { Version, VersionFile } from './version.ts';

/** Compares two versions as designs and as texts; `today` (`YYYY-MM-DD`) is the day on which their findings are looked at. */
export function compareVersions(before: Version, after: Version, today: string): Compared {
    const files = pairFiles(before, after);
    const pairs = pairProgrammes(before, after, files);
    const [findingsBefore, findingsAfter] = [findingsOf(before, today), findingsOf(after, today)];
    const programmes = pairs.flatMap(([was, is]): ComparedProgramme[] => {
        if (!was || !is) return [];
        const comparison = compare(
            { programme: was.programme, figures: figuresOf(was.programme, was.settings) },
            { programme: is.programme, figures: figuresOf(is.programme, is.settings) },
        );
        return [
            {
                comparison,
                findings: compareFindings(comparison, findingsBefore(was), findingsAfter(is)),
                before: was.file.name,
                after: is.file.name,
            },
        ];
    });
    const alone = ({ programme, file }: LoadedProgramme) => ({ programme, file: file.name });
    return {
        before: before.label,
        after: after.label,
        programmes,
        added: pairs.flatMap(([was, is]) => (!was && is ? [alone(is)] : [])),
        removed: pairs.flatMap(([was, is]) => (was && !is ? [alone(was)] : [])),
        texts: files
            .filter(([was, is]) => was?.file.text !== is?.file.text)
            .map(([was, is]) => compareTexts(was && asText(was.file), is && asText(is.file))),
    };
}

function asText({ name, text }: LoadedFile) {
    return { name, text };
}

type Pair<T> = readonly [before: T | undefined, after: T | undefined];

/** Files of the same path; a file that is only in one version and holds a programme that the other has in another such file; where each version is one file, these. In the order of their paths. */
function pairFiles(before: Version, after: Version): Pair<VersionFile>[] {
    const [one, other] = [before.files, after.files];
    if (one.length === 1 && other.length === 1) return [[one[0], other[0]]];
    const paths = [...new Set([...one, ...other].map(({ path }) => path))].sort(byCodeUnit);
    const pairs = paths.map((path): Pair<VersionFile> => [one.find(file => file.path === path), other.find(file => file.path === path)]);
    const gone = pairs.flatMap(([was, is]) => (was && !is ? [was] : []));
    const moved = new Map(
        pairs.flatMap(([was, is]) => {
            const names = !was && is ? namesIn(is, after) : [];
            const found = gone.find(file => namesIn(file, before).some(name => names.includes(name)));
            return is && found ? [[is, found] as const] : [];
        }),
    );
    const found = new Set(moved.values());
    return pairs.flatMap(([was, is]): Pair<VersionFile>[] => (was && !is && found.has(was) ? [] : [[was ?? (is && moved.get(is)), is]]));
}

function namesIn({ file }: VersionFile, { programmes }: Version): string[] {
    return programmes.filter(each => each.file === file).map(({ programme }) => programme.name);
}

/** Programmes of the same name, those in the same file first; then those that are alone in the same file, which have another name; in the order of the later version, what is gone last. */
function pairProgrammes(before: Version, after: Version, files: readonly Pair<VersionFile>[]): Pair<LoadedProgramme>[] {
    const left = new Set(before.programmes);
    const fileBefore = (programme: LoadedProgramme) => files.find(([, is]) => is?.file === programme.file)?.[0]?.file;
    const take = (found: LoadedProgramme | undefined) => {
        if (found) left.delete(found);
        return found;
    };
    const byName = (programme: LoadedProgramme, isIn: (other: LoadedProgramme) => boolean) =>
        take([...left].find(other => other.programme.name === programme.programme.name && isIn(other)));
    const first = new Map(after.programmes.map(is => [is, byName(is, other => other.file === fileBefore(is))]));
    const second = new Map([...first].map(([is, was]) => [is, was ?? byName(is, () => true)]));
    const isAlone = (programme: LoadedProgramme, version: Version) =>
        version.programmes.filter(({ file }) => file === programme.file).length === 1;
    const pairs = [...second].map(([is, was]): Pair<LoadedProgramme> => [
        was ?? (isAlone(is, after) ? take([...left].find(other => other.file === fileBefore(is) && isAlone(other, before))) : undefined),
        is,
    ]);
    return [...pairs, ...[...left].map((was): Pair<LoadedProgramme> => [was, undefined])];
}

/** The findings of a version on each of its programmes. Throws a Refusal where a rule failed. */
function findingsOf({ workspaces }: Version, today: string): (programme: LoadedProgramme) => Finding[] {
    const { found, failures } = checked(workspaces, today, () => {});
    const [failure] = failures;
    if (failure)
        throw new Refusal(
            `The rule ${failure.rule} failed, so nothing can be said of the findings. Please report it with what follows.\n${failure.error}`,
        );
    return ({ programme, file }) => {
        const { range } = placeOf(programme.origin);
        return found
            .filter(
                each =>
                    each.file === file &&
                    each.finding.range.start.line >= range.start.line &&
                    each.finding.range.start.line <= range.end.line,
            )
            .map(({ finding }) => finding);
    };
}
