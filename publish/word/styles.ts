import { AlignmentType, BorderStyle, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { Paper } from '../paper/page.ts';
import type { PrintPalette } from '../paper/palette.ts';
import { halfPoints, OUTER_COLUMN, twips, widthOn } from './measures.ts';

/** Fonts that every Word has, for a document that is to be edited cannot bring its own; and whose widths are known, so that the contents know their pages. */
const SERIF = 'Cambria';
const SANS = 'Calibri';

/** Our own paragraph styles by what they are for; Word's own (Title, Heading 1, Caption, …) have their usual ids. */
export const STYLES = {
    kicker: 'BalconyKicker',
    lead: 'BalconyLead',
    label: 'BalconyLabel',
    quiet: 'BalconyRemark',
    open: 'BalconyOpen',
    fact: 'BalconyFact',
    factMore: 'BalconyFactMore',
    list: 'ListParagraph',
    aside: 'BalconyAside',
    asideTitle: 'BalconyAsideTitle',
    asideOpen: 'BalconyAsideOpen',
    tableText: 'BalconyTableText',
    tableHead: 'BalconyTableHead',
    tableFigure: 'BalconyTableFigure',
    drawing: 'BalconyDrawing',
    contents: 'TOCHeading',
    factLabel: 'BalconyFactLabel',
    code: 'BalconyCode',
} as const;

/** How far what a fact says stands from its label, in millimetres. */
export const FACT_INDENT = 26;

const colour = (hex: string) => hex.replace('#', '').toUpperCase();

/** The look of our documents, as styles that can be changed in Word. */
export function stylesOf(palette: PrintPalette, paper: Paper, language: string): IStylesOptions {
    const ink = colour(palette.ink);
    const quiet = colour(palette.quiet);
    const measure = { right: twips(OUTER_COLUMN) };
    const heading = (size: number, before: number, after: number) => ({
        quickFormat: true,
        run: { font: SERIF, size: halfPoints(size), bold: true, color: ink },
        paragraph: {
            keepNext: true,
            keepLines: true,
            spacing: { before: before * 20, after: after * 20, line: 252, lineRule: LineRuleType.AUTO },
            indent: measure,
        },
    });
    const small = { font: SANS, size: halfPoints(9.5) };
    const tight = { line: 252, lineRule: LineRuleType.AUTO };
    const own = (id: string, name: string, more: Omit<IParagraphStyleOptions, 'id' | 'name'>): IParagraphStyleOptions => ({
        id,
        name,
        basedOn: 'Normal',
        quickFormat: true,
        ...more,
    });
    const aside = (border: string, size: number) => ({
        border: { left: { style: BorderStyle.SINGLE, size, space: 9, color: border } },
        indent: { left: twips(4), ...measure },
        spacing: { after: 100, line: 288, lineRule: LineRuleType.AUTO },
    });
    const contents = (level: number, size: number, before: number) =>
        own(`TOC${level}`, `toc ${level}`, {
            next: 'Normal',
            quickFormat: false,
            run: { size: halfPoints(size) },
            paragraph: { spacing: { before: before * 20, after: 0, ...tight }, indent: { left: twips((level - 1) * 5), right: 0 } },
        });
    return {
        default: {
            document: {
                run: { font: SERIF, size: halfPoints(10.5), color: ink, language: { value: language } },
                paragraph: { spacing: { after: 130, line: 300, lineRule: LineRuleType.AUTO } },
            },
            title: {
                quickFormat: true,
                run: { font: SERIF, size: halfPoints(28), bold: true, color: ink },
                paragraph: {
                    spacing: { before: 60, after: 320, line: 240, lineRule: LineRuleType.AUTO },
                    border: { bottom: { style: BorderStyle.SINGLE, size: 18, space: 10, color: colour(palette.mark) } },
                },
            },
            heading1: {
                ...heading(17, 30, 10),
                paragraph: {
                    ...heading(17, 30, 10).paragraph,
                    indent: {},
                    border: { top: { style: BorderStyle.SINGLE, size: 4, space: 10, color: colour(palette.line) } },
                },
            },
            heading2: heading(13.5, 22, 6),
            heading3: heading(11.5, 18, 4),
            heading4: heading(10.5, 14, 4),
            heading5: { ...heading(10.5, 12, 4), run: { ...heading(10.5, 12, 4).run, italics: true } },
            heading6: { ...heading(10.5, 12, 4), run: { ...heading(10.5, 12, 4).run, bold: false, italics: true } },
            listParagraph: {
                quickFormat: true,
                paragraph: { spacing: { after: 60, line: 300, lineRule: LineRuleType.AUTO }, indent: measure },
            },
            caption: {
                run: { ...small, color: quiet, bold: false, italics: false },
                paragraph: { keepNext: true, spacing: { before: 240, after: 80, ...tight } },
            },
            hyperlink: { run: { color: colour(palette.accent), underline: {} } },
        },
        paragraphStyles: [
            { id: 'BodyText', name: 'Body Text', basedOn: 'Normal', quickFormat: true, paragraph: { indent: measure } },
            own(STYLES.kicker, 'Document label', { run: { ...small, color: quiet }, paragraph: { spacing: { after: 60, ...tight } } }),
            own(STYLES.lead, 'Lead', {
                run: { size: halfPoints(13) },
                paragraph: { indent: { right: twips(20) }, spacing: { after: 200, line: 288, lineRule: LineRuleType.AUTO } },
            }),
            own(STYLES.label, 'Label', {
                run: { ...small, color: quiet },
                paragraph: { keepNext: true, indent: measure, spacing: { after: 120, ...tight } },
            }),
            own(STYLES.quiet, 'Remark', {
                run: { ...small, color: quiet },
                paragraph: { indent: measure, spacing: { after: 120, ...tight } },
            }),
            own(STYLES.open, 'Still open', { run: { italics: true }, paragraph: aside(colour(palette.mark), 18) }),
            own(STYLES.fact, 'Fact', {
                paragraph: {
                    indent: { left: twips(FACT_INDENT), hanging: twips(FACT_INDENT), ...measure },
                    spacing: { after: 70, line: 288, lineRule: LineRuleType.AUTO },
                    leftTabStop: twips(FACT_INDENT),
                },
            }),
            own(STYLES.factMore, 'Fact, continued', {
                paragraph: {
                    indent: { left: twips(FACT_INDENT), ...measure },
                    spacing: { after: 70, line: 288, lineRule: LineRuleType.AUTO },
                },
            }),
            own(STYLES.aside, 'Aside', { paragraph: aside(colour(palette.line), 8) }),
            own(STYLES.asideOpen, 'Aside, still open', { run: { italics: true }, paragraph: aside(colour(palette.mark), 18) }),
            own(STYLES.asideTitle, 'Aside title', {
                run: { ...small, color: quiet },
                paragraph: { ...aside(colour(palette.line), 8), keepNext: true, spacing: { after: 20, ...tight } },
            }),
            own(STYLES.tableText, 'Table text', { run: small, paragraph: { spacing: { before: 40, after: 40, ...tight } } }),
            own(STYLES.tableHead, 'Table head', {
                run: { ...small, color: quiet },
                paragraph: { keepNext: true, spacing: { before: 40, after: 40, ...tight } },
            }),
            own(STYLES.tableFigure, 'Table figure', {
                run: small,
                paragraph: { alignment: AlignmentType.RIGHT, spacing: { before: 40, after: 40, ...tight } },
            }),
            own(STYLES.drawing, 'Drawing', { paragraph: { spacing: { before: 60, after: 160, line: 240, lineRule: LineRuleType.AUTO } } }),
            own(STYLES.contents, 'TOC Heading', {
                next: 'Normal',
                run: { size: halfPoints(17), bold: true },
                paragraph: {
                    keepNext: true,
                    spacing: { before: 600, after: 120, ...tight },
                    border: { top: { style: BorderStyle.SINGLE, size: 4, space: 10, color: colour(palette.line) } },
                },
            }),
            contents(1, 10.5, 6),
            contents(2, 9.5, 3),
            ...(['Header', 'Footer'] as const).map(name =>
                own(name, name.toLowerCase(), {
                    quickFormat: false,
                    run: { ...small, size: halfPoints(9), color: quiet },
                    paragraph: {
                        spacing: { after: 0, ...tight },
                        rightTabStop: twips(widthOn(paper)),
                    },
                }),
            ),
        ],
        characterStyles: [
            { id: 'Strong', name: 'Strong', basedOn: 'DefaultParagraphFont', quickFormat: true, run: { bold: true } },
            { id: 'Emphasis', name: 'Emphasis', basedOn: 'DefaultParagraphFont', quickFormat: true, run: { italics: true } },
            {
                id: STYLES.factLabel,
                name: 'Fact label',
                basedOn: 'DefaultParagraphFont',
                quickFormat: true,
                run: { ...small, color: quiet },
            },
            { id: STYLES.code, name: 'Typed', basedOn: 'DefaultParagraphFont', quickFormat: true, run: { font: SANS } },
        ],
    };
}
