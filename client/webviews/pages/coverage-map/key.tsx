import { t } from '../shared/editor.ts';

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
                <b>{t('In the cells')}</b> <Sign shape="·" means={t('touched')} />
                <Sign shape="◇" means={t('targeted')} />
                <Sign shape="◆" means={t('targeted, and how it shows is planned')} />
            </p>
        </section>
    );
}

function Sign({ shape, means }: { readonly shape: string; readonly means: string }) {
    return (
        <span class="sign">
            <span class="shape" aria-hidden="true">
                {shape}
            </span>{' '}
            {means}{' '}
        </span>
    );
}
