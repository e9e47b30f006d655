import assert from 'node:assert/strict';
import { html, join, rawHtml } from '../../publish/html/html.ts';
import { inlineProse, isSafeLink, link, prose } from '../../publish/html/prose.ts';

const HOSTILE = `"><script>alert('x')</script>`;

describe('HTML from templates', () => {
    it('escapes what is filled in, for the place where it stands', () => {
        assert.equal(
            html`<a title="${HOSTILE}">${HOSTILE}</a>`.markup,
            `<a title="&quot;&gt;&lt;script&gt;alert('x')&lt;/script&gt;">"&gt;&lt;script&gt;alert('x')&lt;/script&gt;</a>`,
        );
    });

    it('keeps what is HTML already, writes lists one after the other, and nothing for what is not there', () => {
        const items = ['a', 'b'].map(item => html`<li>${item}</li>`);
        // prettier-ignore
        assert.equal(html`<ul>${items}</ul>${undefined}${null}${false}${0}`.markup, '<ul><li>a</li><li>b</li></ul>0');
    });

    it('comes out without the template’s own indentation, and with that of what is filled in', () => {
        // prettier-ignore
        const { markup } = html`<p
            class="x"
            title="${'y'}"
        >
            ${'a\n   b'}
        </p>`;
        assert.equal(markup, '<p class="x" title="y">\na\n   b\n</p>');
    });

    it('leaves out what no page may hold', () => {
        assert.equal(html`<p>${'a\u0000b\u0007c\u001bd\ue000\uD800e\u0085'}</p>`.markup, '<p>abcd\ue000\uFFFDe</p>');
    });

    it('puts something between pieces', () => {
        assert.equal(join(['<', rawHtml('<br>'), 'b'], ', ').markup, '&lt;, <br>, b');
    });
});

describe('prose', () => {
    const markup = (text: string) => prose(text)?.markup;

    it('may hold emphasis, lists and links', () => {
        assert.equal(
            markup('One *big* **issue**.\n\n- first\n- second'),
            '<p>One <em>big</em> <strong>issue</strong>.</p>\n<ul>\n<li>first</li>\n<li>second</li>\n</ul>',
        );
        assert.equal(
            markup('[the plan](https://example.org/a?b=1&c=2)'),
            '<p><a href="https://example.org/a?b=1&amp;c=2">the plan</a></p>',
        );
    });

    it('makes links of addresses and mail addresses as they are typed, and of nothing else', () => {
        assert.equal(
            markup('Ask help@example.org, see https://example.org and plan.md'),
            '<p>Ask <a href="mailto:help@example.org">help@example.org</a>, see <a href="https://example.org">https://example.org</a> and plan.md</p>',
        );
    });

    it('shows markup as it was typed', () => {
        assert.equal(
            markup('<b>bold</b> <img src=x onerror=alert(1)> <!-- gone -->'),
            '<p>&lt;b&gt;bold&lt;/b&gt; &lt;img src=x onerror=alert(1)&gt; &lt;!-- gone --&gt;</p>',
        );
    });

    for (const address of [
        'javascript:alert(1)',
        'JaVaScRiPt:alert(1)',
        'data:text/html,x',
        'vbscript:x',
        'file:///etc/passwd',
        '//example.org',
        'other.html',
        '&#106;avascript:x',
        '\u0001javascript:x',
    ]) {
        it(`makes no link to ${JSON.stringify(address)}`, () => {
            assert.ok(!(markup(`[go](${address}) <${address}>`) ?? '').includes('<a '));
            assert.ok(!link(address, 'go').markup.includes('<a '));
            assert.equal(isSafeLink(address), false);
        });
    }

    it('has no headings, pictures, tables or code of its own: what looks like one stays text', () => {
        assert.equal(markup('# One'), '<p># One</p>');
        assert.equal(markup('One\n==='), '<p>One\n===</p>');
        assert.ok(!(markup('![x](https://example.org/x.png)') ?? '').includes('<img'));
        assert.equal(markup('    four spaces'), '<p>four spaces</p>');
    });

    it('is nothing where nothing is said', () => {
        assert.deepEqual([prose(undefined), prose(' \n '), inlineProse('')], [undefined, undefined, undefined]);
    });

    it('stands in a sentence without paragraphs', () => {
        assert.equal(inlineProse('one *big*\n   issue <b>')?.markup, 'one <em>big</em> issue &lt;b&gt;');
    });
});
