/** Bytes in the letters of a `data:` address (RFC 4648, section 4). */
export function base64(data: Uint8Array): string {
    let characters = '';
    // In pieces, for a call takes only so many arguments.
    for (let at = 0; at < data.length; at += 8192) characters += String.fromCharCode(...data.subarray(at, at + 8192));
    return btoa(characters);
}
