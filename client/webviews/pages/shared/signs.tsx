import { t } from './editor.ts';
import './signs.css';

/** A sign and what it means. */
export function Sign({ shape, means }: { readonly shape: string; readonly means: string }) {
    return (
        <span class="sign">
            <span class="shape" aria-hidden="true">
                {shape}
            </span>{' '}
            {means}{' '}
        </span>
    );
}

/** What an activity does for what it is for, in signs of growing weight. */
export function CodeSigns() {
    return (
        <>
            <Sign shape="·" means={t('touched')} />
            <Sign shape="◇" means={t('targeted')} />
            <Sign shape="◆" means={t('targeted, and how it shows is planned')} />
        </>
    );
}
