import { t } from '../shared/editor.ts';
import { CodeSigns, Sign } from '../shared/signs.tsx';

/** How to read the map. */
export function Key() {
    return (
        <section aria-label={t('How to read the map')} class="key">
            <p>
                <b>{t('Standing')}</b> <Sign shape="○" means={t('absent: nothing targets it')} />
                <Sign shape="◔" means={t('named: targeted, but not in a way in which it grows')} />
                <Sign shape="◑" means={t('reached: in one such way')} />
                <Sign shape="●" means={t('grounded: in several, with experience or reflection')} />
            </p>
            <p>
                <b>{t('In the cells')}</b> <CodeSigns />
            </p>
        </section>
    );
}
