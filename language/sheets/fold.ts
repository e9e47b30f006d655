/** A text as it is compared with others: in small letters, without marks, hyphens and blanks, one `&` for every `and`. */
export function fold(text: string): string {
    return text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/\band\b/g, '&')
        .replace(/[^\p{L}\p{M}\p{Nd}#&.]/gu, '')
        .replace(/(?<!\p{Nd})\.|\.(?!\p{Nd})/gu, '');
}
