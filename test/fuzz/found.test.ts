import { workbench } from '../property/workbench.ts';

/** What fuzzing found, in short, and what came of it. */
const FOUND: Readonly<Record<string, string>> = {
    'a declaration whose name was read as empty, behind a programme that lacks its head: rules threw': 's"{\npurpose\nagency "h i"ԟ',
    'a dimension that has no name yet, and a target that means nothing: the search for what is near threw':
        'framework Leading {\n    dimension\n}\nprogramme Works "Works" {\n    uses Leading\n    coaching Talk "Talk" { targets r }\n}\n',
    'the same, as it was found': 'amework SystemsLeadership{dimension\nw"{\npurpose\nargets r',
};

describe('a text that once brought an exception', () => {
    for (const [what, text] of Object.entries(FOUND))
        it(`brings none any more: ${what}`, async () => {
            await (
                await workbench()
            )(text);
        });
});
