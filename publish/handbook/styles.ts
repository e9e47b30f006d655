/** What the handbook has beside what every page has. */
export const HANDBOOK_CSS = `
.head-facts{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:.9rem 2rem;margin-top:1.6rem}
.head-facts dd{margin:0;font-size:.9rem;line-height:1.45;font-variant-numeric:tabular-nums}
.head-facts div:last-child{grid-column:span 4;max-width:38rem}
.glance{margin-top:2.6rem;padding-bottom:2rem}
.head-facts,.side-notes,.contents{font-family:var(--sans)}
.side-notes,.contents{font-size:var(--size-label);line-height:1.5}
.timeline{display:block;width:100%;height:auto;margin-top:.4rem;font-variant-numeric:tabular-nums}
.timeline.wide{max-width:64rem}
.timeline.narrow{display:none}
.timeline text{fill:var(--ink)}
.timeline text.phase{font-weight:650}
.timeline text.month,.timeline text.calendar,.timeline text.remark{fill:var(--quiet)}
.timeline text.remark{font-style:italic}
.timeline .letters{font-size:.8em;fill:var(--quiet)}
.timeline .band{fill:var(--wash)}
.timeline .tick{stroke:var(--line);stroke-width:1}
.timeline .minor{stroke-opacity:.45}
.event{fill:var(--ink)}
.timeline .plain{stroke:var(--quiet);stroke-width:1.2}
.timeline .optional{opacity:.65}
.contents{padding:1.2rem 0;border-top:1px solid var(--line)}
.contents h2{font:600 var(--size-label)/1.5 var(--sans);color:var(--quiet)}
.contents ol{list-style:none;padding:0;columns:2;column-gap:2rem}
.contents li{margin:0;padding:.15rem 0;break-inside:avoid}
.contents a{color:inherit;text-decoration:none}
.contents a:hover{text-decoration:underline}
main{max-width:58rem;padding-bottom:4rem}
.part>p,.part>ul,.part>dl,.part>table,.way,.outcome,.sponsor,.note{max-width:38rem}
.part>h3,.outcome,.way,.sponsor{margin-top:1.4rem}
.outcome h4,.sponsor h4{font-weight:600;font-style:italic}
.part h3+.outcome,.part h3+.sponsor{margin-top:.5rem}
.way h3,.part>h3{font-weight:600}
.steps{margin-top:.9rem;padding-top:.1rem}
.steps p+p{margin-top:.25rem}
.steps p:first-child{margin-top:0}
.note{margin-top:.9rem}
.note .label{margin:0}
.note p{margin-top:.15rem}
.reading{list-style:none;padding:0}
.reading li{margin-top:.5rem}
.reading p{margin-top:.1rem}
.phase{margin-top:2.4rem}
.part>.phase:first-of-type{margin-top:1.2rem}
.phase>h3{font-size:1.25rem;padding-top:.5rem;border-top:2px solid var(--ink)}
.phase>.label{margin-top:.25rem;font-size:.9rem}
.phase>p,.phase>ul,.phase>.note{max-width:38rem}
.item{display:grid;grid-template-columns:minmax(0,38rem) minmax(0,1fr);gap:0 2.5rem;margin-top:1.9rem;break-inside:avoid-page}
.item .told>h3,.item .told>h4{font-size:1.125rem}
.side-notes{margin:.15rem 0 0;border-top:1px solid var(--line)}
.side-notes>div{padding:.3rem 0;border-bottom:1px solid var(--line)}
.side-notes dt{float:left;width:5.2rem}
.side-notes dd{margin-left:5.2rem;font-variant-numeric:tabular-nums}
.parts{border-left:2px solid var(--line);padding-left:1.1rem}
.parts .item{margin-top:1.4rem;grid-template-columns:minmax(0,36.8rem) minmax(0,1fr)}
@media screen and (min-width:88rem){
.sheet{display:grid;grid-template-columns:13.5rem minmax(0,58rem);gap:0 3.5rem;max-width:78rem}
.opening{max-width:78rem}
.contents{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;padding:1.6rem 0 1rem;border-top:0;margin-top:2rem}
.contents ol{columns:1}
main{padding-top:0}
}
@media screen and (max-width:43.75em){
.head-facts{grid-template-columns:repeat(2,minmax(0,1fr));gap:.7rem 1.5rem}
.head-facts div:last-child{grid-column:span 2}
.timeline.wide{display:none}
.timeline.narrow{display:block;max-width:30rem}
.contents ol{columns:1}
.contents li{padding:.3rem 0}
.item,.parts .item{display:block}
.item{margin-top:2.2rem}
.item .told>h3,.item .told>h4,.item .told>h5,.item .told>h6{margin:0}
.side-notes{margin:.5rem 0 .2rem}
.parts{padding-left:.8rem}
}
@media print{
.contents{break-after:page;break-inside:avoid}
.contents ol{columns:3}
.contents li{padding:.05rem 0}
.item{grid-template-columns:minmax(0,1fr) 46mm;gap:0 7mm;margin-top:6mm}
.parts .item{grid-template-columns:minmax(0,1fr) 46mm}
main{max-width:none}
.part{margin-top:7mm}
.way,.outcome,.sponsor{break-inside:avoid}
.side-notes{font-size:8.5pt}
.side-notes dt{width:17.5mm}
.side-notes dd{margin-left:17.5mm}
figure{break-inside:avoid}
}
`;
