import assert from 'node:assert/strict';
import { html, join, rawHtml } from '../../publish/html/html.ts';
import { page } from '../../publish/html/page.ts';

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

    it('ends a page with its last tag and the end of the line', () => {
        assert.match(page({ title: 'Spring', language: 'en-GB', css: '', body: html`<p>Said.</p>` }), /<\/html>\n$/);
    });

    it('leaves out what no page may hold', () => {
        assert.equal(html`<p>${'a\u0000b\u0007c\u001bd\ue000\uD800e\u0085'}</p>`.markup, '<p>abcd\ue000\uFFFDe</p>');
    });

    it('puts something between pieces', () => {
        assert.equal(join(['<', rawHtml('<br>'), 'b'], ', ').markup, '&lt;, <br>, b');
    });
});
