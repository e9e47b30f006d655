import assert from 'node:assert/strict';
import { applied } from '../../../support/fixes.ts';
import { expectMarked } from '../../../support/marked.ts';
import { check } from '../../../support/workspace.ts';

const marked = (outcomes: string) =>
    expectMarked(`people residents "Residents"\nprogramme P "P" {\n    outcome Homes "Settled homes" { for residents }\n${outcomes}\n}`, [
        'process-outcome-adrift',
    ]);

describe('process-outcome-adrift', () => {
    it('follows a chain through process outcomes to an end outcome', async () => {
        await marked(`    process outcome A "A" { leads to B }
    process outcome B "B" { leads to C }
    process outcome C "C" { leads to Homes }`);
    });

    it('sits on the last of a chain that ends nowhere, and on none before it', async () => {
        const [finding] = await marked(`    process outcome A "A" { leads to B }
    process outcome B "B" { leads to C }
    process outcome C "C"
//                  ^ warning[process-outcome-adrift]`);
        assert.deepEqual(
            finding?.related.map(({ message }) => message),
            ['“B” leads to it'],
        );
    });

    it('lets a chain stand of which one branch arrives, but not the end of the other', async () => {
        await marked(`    process outcome A "A" { leads to B, Homes }
    process outcome B "B"
//                  ^ warning[process-outcome-adrift]`);
    });

    it('does not take an aim for the system, for agencies or for participants, or a learning outcome, for an end', async () => {
        const [finding, another] = await marked(`    outcome Door "One front door" { for the system }
    learning outcome Map "Can draw a map"
    process outcome A "A" { leads to Door }
//                  ^ warning[process-outcome-adrift]
    process outcome B "B" { leads to Map }
//                  ^ warning[process-outcome-adrift]`);
        assert.equal(
            finding?.message,
            '“A” leads to “One front door”, which is for the system, and to no end outcome for people who use services.',
        );
        assert.equal(
            another?.message,
            '“B” leads to “Can draw a map”, which is a learning outcome, and to no end outcome for people who use services.',
        );
    });

    it('takes an outcome that says nothing of whom it is for as an end', async () => {
        await marked('    outcome Safe "People are safe"\n    process outcome A "A" { leads to Safe }');
    });

    it('leaves a chain in a circle to the rule about circles, unless it runs through what is no process outcome', async () => {
        await marked(`    learning outcome Map "Can draw a map" { leads to A }
    process outcome A "A" { leads to Map }
//                  ^ warning[process-outcome-adrift]`);
        await marked('    process outcome A "A" { leads to B }\n    process outcome B "B" { leads to A }');
    });

    it('cannot know of an outcome whose name means nothing', async () => {
        await marked('    process outcome A "A" { leads to Hoems }');
    });

    it('yields to no-service-user-outcome', async () => {
        await expectMarked('programme P "P" { process outcome A "A" }', ['process-outcome-adrift']);
    });

    it('adds an end outcome to those it leads to already', async () => {
        const text = `people residents "Residents"
programme P "P" {
    outcome Homes "Homes" { for residents }
    outcome Door "Door" { for the system }
    process outcome A "A" { leads to Door }
}`;
        const [finding] = (await check(text)).filter(({ rule }) => rule === 'process-outcome-adrift');
        assert.match(applied(finding?.fixes[0] ?? assert.fail(), text), /leads to Door, Homes \}/);
    });

    it('offers nothing where no end outcome has a name to refer to', async () => {
        const findings = await check('people residents "R"\nprogramme P "P" { outcome "Homes" { for residents } process outcome A "A" }');
        assert.deepEqual(findings.find(({ rule }) => rule === 'process-outcome-adrift')?.fixes, []);
    });
});
