import type { Words } from '../words.ts';

export const PAGE: Words['page'] = {
    contents: 'Inhalt',
    skip: 'Zum Inhalt springen',
    asTable: 'Dasselbe als Tabelle',
    tables: 'Die Zeichnungen als Tabellen',
    table: 'Tabelle',
    figure: 'Abbildung',
    page: 'Seite',
};
