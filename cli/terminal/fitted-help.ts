import { Help } from 'commander';
import { WIDTH, wrapped } from '../../publish/text/columns.ts';

/** Help whose descriptions go below what they describe, where beside it there is no room for them. */
export class FittedHelp extends Help {
    override formatItem(term: string, termWidth: number, description: string, helper: Help): string {
        const width = this.helpWidth ?? WIDTH;
        if (!description || width - termWidth - 4 >= this.minWidthToWrap) return super.formatItem(term, termWidth, description, helper);
        return [`  ${term}`, ...wrapped(description, width - 6).map(line => `      ${line}`)].join('\n');
    }
}

/** What stands below the options, its paragraphs as narrow as the terminal. Examples and lists of words with their meanings stay as they are: they would not be found again. */
export function fittedText(text: string, width: number): string {
    if (width >= WIDTH) return text;
    return text
        .split('\n\n')
        .map(paragraph => (/^ |\S {2}/m.test(paragraph) ? paragraph : paragraphIn(paragraph, width)))
        .join('\n\n');
}

/** The lines of a paragraph as one, broken anew; line ends around it are kept. */
function paragraphIn(paragraph: string, width: number): string {
    const [, before = '', words = '', after = ''] = /^(\n*)(.*?)(\n*)$/s.exec(paragraph) ?? [];
    return `${before}${wrapped(words.replaceAll('\n', ' '), width).join('\n')}${after}`;
}
