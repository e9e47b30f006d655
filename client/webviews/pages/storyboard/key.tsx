import { t } from '../shared/editor.ts';

/** How to read the cards, and how to move them. */
export function BoardKey() {
    return (
        <section aria-label={t('How to use the storyboard')} class="key">
            <p>
                <b>{t('On the cards')}</b> <Sign shape="·" means={t('touched')} />
                <Sign shape="◇" means={t('targeted')} />
                <Sign shape="◆" means={t('targeted, and how it shows is planned')} />
            </p>
            <p>
                <b>{t('To move a card')}</b>{' '}
                {t(
                    'Drag it, or use its button “Move”, or hold the Alt key: with the arrows up and down it goes earlier or later, with left and right to the phase before or after. The text is changed as you see; Ctrl+Z takes it back.',
                )}
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
