import { expectMarked } from '../../../support/marked.ts';

const marked = (drawn: string) => expectMarked(drawn, ['place-unsaid', 'still-to-come']);

describe('place-unsaid', () => {
    it('takes an empty place for none', async () => {
        await marked(`programme P "P" {
    place " "
//  ^^^^^^^^^ hint[place-unsaid]
}`);
        await marked('programme P "P" { place "Northbridge" }');
    });

    it('is not answered by where the activities are held', async () => {
        await marked(`programme P "P" {
//        ^ hint[place-unsaid]
    coaching "C" { in person at "Leeds" }
}`);
    });

    it('cannot know of a place that cannot be read', async () => {
        await marked('programme P "P" { place }');
    });

    it('is told with the rest in a draft', async () => {
        await marked(`programme P "P" {
//        ^ hint[still-to-come]
    status draft
}`);
    });
});
