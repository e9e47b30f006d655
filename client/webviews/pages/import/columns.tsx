import type { SheetImported } from '../../../../server/protocol.ts';
import { t } from '../shared/editor.ts';

interface ColumnsProps {
    readonly shows: Pick<SheetImported, 'columns' | 'uses'>;
    readonly onChoose: (head: string, use: string) => void;
}

/** What each column was taken for, with what stands in it; she chooses something else where that is wrong. */
export function Columns({ shows: { columns, uses }, onChoose }: ColumnsProps) {
    return (
        <>
            <h2 id="columns">{t('What the columns are')}</h2>
            <div class="wide">
                <table class="columns" aria-labelledby="columns">
                    <thead>
                        <tr>
                            <th scope="col">{t('Column')}</th>
                            <th scope="col">{t('For example')}</th>
                            <th scope="col">{t('Taken for')}</th>
                        </tr>
                    </thead>
                    <tbody>
                        {columns.map(({ head, examples, use, isGuess }, at) => (
                            <tr key={`${at} ${head}`}>
                                <th scope="row">{head}</th>
                                <td class="quiet">{examples.join(' · ')}</td>
                                <td>
                                    <select
                                        aria-label={t('What {0} is taken for', head)}
                                        value={use}
                                        onChange={({ currentTarget }) => onChoose(head, currentTarget.value)}
                                    >
                                        {!uses.some(({ name }) => name === use) && <option value={use}>{use}</option>}
                                        {uses.map(({ name, title }) => (
                                            <option key={name} value={name}>
                                                {title}
                                            </option>
                                        ))}
                                    </select>
                                    {isGuess && <span class="quiet"> {t('a guess')}</span>}
                                </td>
                            </tr>
                        ))}
                    </tbody>
                </table>
            </div>
        </>
    );
}
