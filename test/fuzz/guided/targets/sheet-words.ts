import { wordsIn } from '../seeds.ts';

/** Heads that columns have, and what stands in cells. */
export const HEADS_AND_CELLS = [
    ...wordsIn(`
        Title  Kind  Phase  When  Hours  With  Targets  Thinking  About  Event  Choice  Outcome  Agency  Sessions  Who for  Where  Tool
        Reading  Strand  Track  Competency  Days  Month  Start  End  After  Name  Notes
        coaching  theory module  month 1  months 1-6  1/3/2027  2 days  6 x 90 minutes  weekly  peers  x  ✓  —  TBC  thinking.synthesis
        a, b  "  ""  ,  ;  =1+1  1,5  12:30  ½ day  3-4  week 2
    `),
    ...['\t', '\n', '\r\n'],
];
