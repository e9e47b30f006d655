import type { PortfolioProgramme, PortfolioShown } from '../../../../server/protocol.ts';
import { apart } from '../shared/direction.ts';
import { t, tell } from '../shared/editor.ts';
import { go } from '../shared/start-page.tsx';
import { useGrid } from '../shared/use-grid.ts';

type PortfolioGridProps = Pick<PortfolioShown, 'dimensions' | 'programmes'>;

/** Programmes by dimensions: what a programme is called leads to its text, how it stands to its map. */
export function PortfolioGrid({ dimensions, programmes }: PortfolioGridProps) {
    const { table, cell } = useGrid({ rows: programmes.length + 2, columns: dimensions.length + 2 });
    return (
        <div class="wide">
            <table {...table} class="programmes" aria-label={t('How well each programme reaches each dimension')}>
                <thead>
                    <tr role="row">
                        <th role="columnheader" scope="col" {...cell(0, 0)}>
                            {t('Programme')}
                        </th>
                        {dimensions.map(({ title }, at) => (
                            <th key={title} role="columnheader" scope="col" {...cell(0, at + 1)}>
                                {apart(title)}
                            </th>
                        ))}
                        <th role="columnheader" scope="col" {...cell(0, dimensions.length + 1)}>
                            {t('Time')}
                        </th>
                    </tr>
                </thead>
                <tbody>
                    {programmes.map((programme, row) => (
                        <tr role="row" key={keyOf(programme)}>
                            <th role="rowheader" scope="row" class="leads" {...cell(row + 1, 0, () => go([programme], programme.title))}>
                                {apart(programme.title)}
                                <span class="quiet file">{programme.file}</span>
                            </th>
                            {programme.standings.map((standing, at) => (
                                <td
                                    key={dimensions[at]?.title}
                                    role="gridcell"
                                    class={standing ? `standing leads moves ${standing.standing}` : ''}
                                    {...cell(row + 1, at + 1, standing ? () => openMap(programme) : undefined)}
                                >
                                    {standing ? (
                                        <>
                                            <span class="shape" aria-hidden="true">
                                                {standing.shape}
                                            </span>{' '}
                                            {standing.word}
                                        </>
                                    ) : (
                                        t('not used')
                                    )}
                                </td>
                            ))}
                            <td role="gridcell" class="time" {...cell(row + 1, dimensions.length + 1)}>
                                {programme.time}
                            </td>
                        </tr>
                    ))}
                </tbody>
                <tfoot>
                    <tr role="row">
                        <th role="rowheader" scope="row" {...cell(programmes.length + 1, 0)}>
                            {t('Together')}
                        </th>
                        {dimensions.map(({ title, together }, at) => (
                            <td key={title} role="gridcell" {...cell(programmes.length + 1, at + 1)}>
                                {together}
                            </td>
                        ))}
                        <td role="gridcell" {...cell(programmes.length + 1, dimensions.length + 1)} />
                    </tr>
                </tfoot>
            </table>
        </div>
    );
}

function keyOf({ at: { uri, range }, name }: PortfolioProgramme): string {
    return `${uri} ${range.start.line} ${name}`;
}

function openMap({ at: { uri }, name }: PortfolioProgramme): void {
    tell<'portfolio'>({ is: 'do', does: { uri, programme: name } });
}
