import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const icons = new URL('../../client/icons/', import.meta.url);

function drawing(name: string): string {
    return readFileSync(new URL(name, icons), 'utf8');
}

describe('The icons', () => {
    it('hold a picture of 256 by 256 points for the list of extensions', () => {
        const picture = readFileSync(new URL('balcony.png', icons));
        assert.equal(picture.subarray(1, 4).toString('latin1'), 'PNG');
        // The first block of a PNG (ISO/IEC 15948, 11.2.2 IHDR) begins with its width and height.
        assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [256, 256]);
    });

    it('hold one for the activity bar that takes the editor’s own colour and no other', () => {
        const colours = Array.from(drawing('activity-bar.svg').matchAll(/(?:fill|stroke)="([^"]+)"/g), ([, colour]) => colour);
        assert.deepEqual([...new Set(colours)].sort(), ['currentColor', 'none']);
    });

    it('hold one for files on light and one on dark, alike but for their colours', () => {
        const [light, dark] = [drawing('file-light.svg'), drawing('file-dark.svg')];
        const shape = (text: string): string => text.replace(/#[0-9a-f]{6}/g, '#');
        assert.equal(shape(light), shape(dark));
        assert.notEqual(light, dark);
    });
});
