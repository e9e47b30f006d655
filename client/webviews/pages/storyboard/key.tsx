import { t } from '../shared/editor.ts';
import { CodeSigns } from '../shared/signs.tsx';

/** How to read the cards, and how to move them. */
export function BoardKey() {
    return (
        <section aria-label={t('How to use the storyboard')} class="key">
            <p>
                <b>{t('On the cards')}</b> <CodeSigns />
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
