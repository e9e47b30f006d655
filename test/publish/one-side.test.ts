import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Programme } from '../../language/model/design/design.ts';
import { documentPage } from '../../publish/html/document/document-page.ts';
import { pdf } from '../../publish/pdf/pdf.ts';
import { word } from '../../publish/word/word.ts';
import { browsers } from '../support/browser.ts';
import { allPrintedBy, libreOffice } from '../support/every-format.ts';
import { programmesFrom } from '../support/programme.ts';
import { readPdf } from '../support/read-pdf.ts';
import { rasteriser } from '../support/rasteriser.ts';
import { sample } from '../support/samples.ts';
import { typesetter } from '../support/typesetter.ts';
import { documentFor } from './support.ts';

const EXAMPLES = path.resolve(import.meta.dirname, '..', '..', 'examples');

describe('what a sponsor is given', () => {
    const open = browsers();
    let programmes: Programme[];
    before(async () => {
        const examples = readdirSync(EXAMPLES).filter(name => name.endsWith('.balcony'));
        programmes = [
            await sample('place-fellowship'),
            await sample('across-the-system'),
            ...(await programmesFrom(...examples.sort().map(name => readFileSync(path.join(EXAMPLES, name), 'utf8')))),
        ];
        assert.ok(programmes.length > 10);
    });
    const longer = async (of: readonly Programme[], set: (programme: Programme) => Promise<Uint8Array>) => {
        const found: string[] = [];
        for (const programme of of) {
            const { pages } = await readPdf(await set(programme));
            if (pages.length > 1) found.push(`${programme.name}: ${pages.length} pages`);
        }
        return found;
    };

    it('goes on one side of A4 as PDF', async () => {
        const press = await typesetter();
        assert.deepEqual(
            await longer(programmes, async programme => Promise.resolve(pdf(documentFor(programme, { audience: 'sponsor' }), press))),
            [],
        );
    });

    it('goes on one side of A4 as a Word file, as LibreOffice prints it', async function () {
        const office = await libreOffice();
        if (office === undefined) {
            this.test!.title += ' (left out: there is no LibreOffice on this machine; its command is soffice)';
            this.skip();
        }
        const drawn = await rasteriser();
        const some = programmes.slice(0, 6);
        const files: Uint8Array[] = [];
        for (const programme of some) files.push(await word(documentFor(programme, { audience: 'sponsor' }), drawn));
        const printed = await allPrintedBy(office, files);
        assert.deepEqual(await longer(some, async programme => Promise.resolve(printed[some.indexOf(programme)]!)), []);
    });

    it('goes on one side of A4 where the page is printed', async () => {
        const printed = async (programme: Programme) => {
            const page = await open(documentPage(documentFor(programme, { audience: 'sponsor' })));
            const content = await page.pdf({ format: 'A4', preferCSSPageSize: true });
            await page.close();
            return new Uint8Array(content);
        };
        assert.deepEqual(await longer(programmes.slice(0, 4), printed), []);
    });
});
