import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { attributeOf, Page } from '../publish/support.ts';
import { desks } from '../cli/support.ts';

/** What prose can hold that a page must never do. */
const MARKUP = `<script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)></svg><!--`;
const LINKS = `[a](javascript:alert(1)) [b](command:workbench.action.quit) [c](vbscript:x) [d](data:text/html,<b>) [e](file:///etc/passwd) <javascript:alert(1)>`;
const HOSTILE = `programme P "${MARKUP}" {
    purpose "${LINKS}"
    rationale "${MARKUP} ${LINKS}"
    accept no-coaching because "${MARKUP} ${LINKS}"
    outcome O "${MARKUP}"
    phase A "${MARKUP}" {
        months 1 to 2
        session S "${LINKS}" { takes 2 hours focus "${MARKUP} ${LINKS}" }
    }
}
`;

describe('Hostile prose', () => {
    const desk = desks();

    const isHarmless = (html: string, what: string) => {
        const page = new Page(html);
        for (const element of page.elements()) {
            for (const { name, value } of element.attrs) {
                assert.doesNotMatch(name, /^on/, `${what}: ${element.tagName} ${name}`);
                if (/^(href|src|action|xlink:href)$/.test(name))
                    assert.match(value, /^(#|https?:|mailto:|data:image\/|[\w%./-]+(#|$))/, `${what}: ${element.tagName} ${name}=${value}`);
            }
            if (element.tagName === 'script') assert.doesNotMatch(attributeOf(element, 'src') ?? '', /./);
        }
        assert.doesNotMatch(html, /<script>alert|<img src=x|<svg onload/, what);
    };

    it('stays prose in every page', async () => {
        desk().write({ 'p.balcony': HOSTILE });
        const pages: Record<string, readonly string[]> = {
            'site/P.html': ['handbook', '--out', 'site', 'p.balcony'],
            'review.html': ['review', '--out', 'review.html', 'p.balcony'],
            'map.html': ['coverage', '--format', 'html', '--out', 'map.html', 'p.balcony'],
            'changes.html': ['diff', '--format', 'html', '--out', 'changes.html', 'p.balcony', 'p.balcony'],
        };
        for (const [file, args] of Object.entries(pages)) {
            assert.notEqual((await desk().balcony(args)).exit, 2, file);
            isHarmless(readFileSync(desk().at(file), 'utf8'), file);
        }
    });

    it('stays prose in a picture, and in Markdown, where a reader would make links of it', async () => {
        desk().write({ 'p.balcony': HOSTILE });
        const svg = (await desk().balcony(['coverage', '--format', 'svg', 'p.balcony'])).stdout;
        assert.doesNotMatch(svg, /<script|<svg onload|<img/);
        for (const args of [
            ['review', '--format', 'markdown', 'p.balcony'],
            ['check', '--format', 'markdown', 'p.balcony'],
        ]) {
            const { stdout } = await desk().balcony(args);
            assert.doesNotMatch(stdout, /(?<!\\)\]\((javascript|command|vbscript|file|data):/, args.join(' '));
            assert.doesNotMatch(stdout, /(?<!\\)<(script|img|svg)\b/, args.join(' '));
        }
    });

    it('begins no command of the runner that reads the annotations', async () => {
        desk().write({ 'p.balcony': 'programme P "P" {\n    session S "::set-output name=x::y\n::add-mask::z" { for nobody }\n}\n' });
        const { stdout } = await desk().balcony(['check', '--format', 'github', 'p.balcony']);
        for (const line of stdout.trimEnd().split('\n')) assert.match(line, /^(::(error|warning|notice) file=p\.balcony,|\d+ file)/);
    });
});
