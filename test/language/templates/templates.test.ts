import assert from 'node:assert/strict';
import { format } from '../../../language/formatting/format.ts';
import { TEMPLATE_TEXTS } from '../../../language/built/templates.ts';
import { fileNameFromTitle, fillTemplate, nameFromTitle, TEMPLATES } from '../../../language/templates/templates.ts';
import { check, Workspace } from '../../support/workspace.ts';

describe('the templates of programmes', () => {
    it('are told of, each of them', () => {
        assert.deepEqual(TEMPLATES.map(({ name }) => name).sort(), Object.keys(TEMPLATE_TEXTS).sort());
    });

    for (const { name } of TEMPLATES) {
        describe(name, () => {
            const text = fillTemplate(name, 'Our “new” "way"');

            it('is a draft in which nothing is found but, quietly, what is still to come', async () => {
                assert.match(text, /^ {4}status {2}draft$/m);
                const findings = await check(text);
                assert.deepEqual(
                    findings.filter(finding => finding.rule !== 'still-to-come').map(({ rule, message }) => `${rule}: ${message}`),
                    [],
                );
            });

            it('is sound when it is no draft any more', async () => {
                const findings = await check(text.replace('status  draft', 'status for approval'));
                assert.deepEqual(
                    findings
                        .filter(({ severity }) => severity === 'error' || severity === 'warning')
                        .map(({ rule, message }) => `${rule}: ${message}`),
                    [],
                );
            });

            it('is laid out as the formatter would', async () => {
                const workspace = await Workspace.of({ 'template.balcony': text });
                assert.deepEqual(format(workspace.document('template.balcony')), []);
                await workspace.close();
            });
        });
    }

    it('can stand beside each other in one workspace', async () => {
        const files = TEMPLATES.map(({ name }) => [`${name}.balcony`, fillTemplate(name, name)]);
        const workspace = await Workspace.of({ ...Object.fromEntries(files), 'again.balcony': fillTemplate('fellowship', 'Once more') });
        const found = workspace.check();
        await workspace.close();
        assert.deepEqual(
            Object.values(found)
                .flat()
                .filter(({ rule }) => rule !== 'still-to-come')
                .map(({ rule, message }) => `${rule}: ${message}`),
            [],
        );
    });

    it('take any title', async () => {
        for (const title of [
            'A "quoted" \\ title',
            '2030 and after',
            '***',
            '{{name}} {{title}} $&',
            'Führung über Grenzen',
            'القيادة معا',
        ]) {
            const findings = await check(fillTemplate('learning-sets', title));
            assert.deepEqual(
                findings.filter(({ rule }) => rule !== 'still-to-come').map(({ rule, message }) => `${title}: ${rule}: ${message}`),
                [],
            );
        }
    });

    it('are named in the fault where there is none of that name', () => {
        assert.throws(
            () => fillTemplate('toString', 'A'),
            /There is no template “toString”. The templates are across-agencies, two-residentials/,
        );
    });
});

describe('the names that a title gives', () => {
    it('are those of its words', () => {
        assert.equal(nameFromTitle("Across the people's system"), 'AcrossThePeoplesSystem');
        assert.equal(fileNameFromTitle("Across the people's system"), 'across-the-peoples-system');
        assert.equal(nameFromTitle('2030: the way on'), 'TheWayOn');
        assert.equal(fileNameFromTitle('2030: the way on'), '2030-the-way-on');
        assert.equal(fileNameFromTitle('../../etc/passwd'), 'etc-passwd');
    });

    it('are none that Windows keeps for a device', () => {
        assert.deepEqual(['Con', 'AUX', 'nul', 'Com1', 'LPT9', 'Con!', 'Prn.', 'Com10', 'Con man', 'Console'].map(fileNameFromTitle), [
            'con-programme',
            'aux-programme',
            'nul-programme',
            'com1-programme',
            'lpt9-programme',
            'con-programme',
            'prn-programme',
            'com10',
            'con-man',
            'console',
        ]);
        assert.equal(nameFromTitle('Con'), 'Con');
    });

    it('are there where the title has no letters', () => {
        assert.deepEqual(
            [nameFromTitle('***'), fileNameFromTitle('***'), nameFromTitle('12'), nameFromTitle('🌉')],
            ['Programme', 'programme', 'Programme', 'Programme'],
        );
    });
});
