/** What a document has beside what every page has. */
export const DOCUMENT_CSS = `
.lead{max-width:44rem;font-size:1.25rem;line-height:1.4;margin-top:1.1rem}
.facts.head{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:.9rem 2rem;margin-top:1.6rem}
.facts.head>div{display:block;margin:0}
.facts.head dd{font-size:.9rem;line-height:1.45;font-variant-numeric:tabular-nums}
.facts.head div:last-child{grid-column:1/-1;max-width:38rem}
.facts.head,.side-notes,.contents,figcaption{font-family:var(--sans)}
.side-notes,.contents{font-size:var(--size-label);line-height:1.5}
figure{margin:1.6rem 0 0;max-width:60rem}
figcaption{font-weight:600;font-size:.9rem;color:var(--ink)}
.opening{padding-bottom:2rem}
.opening figure{margin-top:2.6rem}
.opening figcaption{font:600 var(--size-part)/1.2 var(--serif);letter-spacing:-.005em}
.drawing{margin-top:.7rem}
.drawing svg{display:block;width:100%;height:auto;font-variant-numeric:tabular-nums}
.drawing.narrow{display:none}
.contents{padding:1.2rem 0;border-top:1px solid var(--line)}
.contents h2{font:600 var(--size-label)/1.5 var(--sans);color:var(--quiet)}
.contents ol{list-style:none;padding:0;columns:2;column-gap:2rem}
.contents li{margin:0;padding:.15rem 0;break-inside:avoid}
.contents a{color:inherit;text-decoration:none}
.contents a:hover{text-decoration:underline}
main{max-width:58rem;padding-bottom:4rem}
.part>p,.part>ul,.part>ol,.part>dl,.part>.note,.phase>p,.phase>ul,.phase>ol,.phase>.note{max-width:38rem}
.part>.scroll{max-width:48rem}
.part>.scroll:has(thead th:nth-child(4)){max-width:none}
li:has(>p:nth-child(2))+li{margin-top:.7rem}
.part>h3{margin-top:1.6rem}
.part>h4{margin-top:1.2rem;font-style:italic}
.part>h3+h4{margin-top:.5rem}
.facts.steps{margin-top:.9rem;padding-top:.1rem}
dd>p{margin-top:.25rem}
dd>ul,dd>ol{margin-top:0}
dd>ul:not(:first-child),dd>ol:not(:first-child){margin-top:.25rem}
.facts.steps>div+div{margin-top:.6rem}
.note{margin-top:.9rem}
.note .label{margin:0}
.note p{margin-top:.15rem}
.phase{margin-top:2.4rem}
.part>.phase:first-of-type{margin-top:1.2rem}
.phase>h3{font-size:1.25rem;padding-top:.5rem;border-top:2px solid var(--ink)}
.phase>.label{margin-top:.25rem;font-size:.9rem}
.item{display:grid;grid-template-columns:minmax(0,38rem) minmax(0,1fr);gap:0 2.5rem;margin-top:1.9rem;break-inside:avoid-page}
.item .told>h3,.item .told>h4{font-size:1.125rem}
.side-notes{margin:.15rem 0 0;border-top:1px solid var(--line)}
.side-notes>div{padding:.3rem 0;border-bottom:1px solid var(--line)}
.side-notes dt{float:left;width:5.2rem}
.side-notes dd{margin-left:5.2rem;font-variant-numeric:tabular-nums}
.side-notes dd>p{margin:0}
.parts{border-left:2px solid var(--line);padding-left:1.1rem}
.parts .item{margin-top:1.4rem;grid-template-columns:minmax(0,36.8rem) minmax(0,1fr)}
.scroll{overflow-x:auto;margin-top:.9rem}
.scroll table{margin:0}
th.figure,td.figure{text-align:right}
thead th.figure:last-child,td.figure:last-child{padding-right:0}
tfoot th,tfoot td{border-bottom:0;border-top:1px solid var(--ink)}
.share{display:block;min-width:6rem}
.share .unknown{fill:none;stroke:var(--quiet);stroke-dasharray:3 2}
code{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.9em}
@media screen and (min-width:88rem){
.document>.sheet:has(>.contents){display:grid;grid-template-columns:13.5rem minmax(0,58rem);gap:0 3.5rem}
.document>.sheet,.document>.opening{max-width:78rem}
.contents{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;padding:1.6rem 0 1rem;border-top:0;margin-top:2rem}
.contents ol{columns:1}
.document.one-side>.sheet,.document.one-side>.opening{max-width:60.5rem}
main{padding-top:0}
}
@media screen and (max-width:43.75em){
.scroll:not(.map):has(thead th:nth-child(4)) table{min-width:32rem}
.scroll:not(.map):has(thead th:nth-child(6)) table{min-width:42rem}
.scroll:not(.map):has(thead th:nth-child(8)) table{min-width:58rem}
.lead{font-size:1.125rem}
.facts.head{grid-template-columns:repeat(2,minmax(0,1fr));gap:.7rem 1.5rem}
.drawing.wide{display:none}
.drawing.narrow{display:block;max-width:30rem}
.contents ol{columns:1}
.contents li{padding:.3rem 0}
.item,.parts .item{display:block}
.item{margin-top:2.2rem}
.side-notes{margin:.5rem 0 .2rem}
.parts{padding-left:.8rem}
}
@media screen and (min-width:62rem){.one-side main{columns:2;column-gap:3rem}.one-side .part{break-inside:avoid;margin-top:0;margin-bottom:2rem}}
@media print{
html:has(.one-side){font-size:9pt}
.one-side th,.one-side td{padding:.2rem .6rem .2rem 0}
.one-side main{columns:2;column-gap:9mm}
.one-side .part{break-inside:avoid;margin:0 0 5mm;padding-top:2mm}
.one-side h2{font-size:12.5pt}
.one-side .lead{font-size:12pt;margin-top:3mm}
.one-side .opening{padding-bottom:4mm}
.one-side .opening h1{font-size:22pt;padding-bottom:3mm}
.one-side .facts.head,.one-side .opening figure{margin-top:4mm}
.one-side .opening figcaption{font-size:11pt}
.one-side .drawing{max-width:150mm}
.contents{display:none}
table:not(:has(tr:nth-child(7),tbody:nth-of-type(7))),.facts:not(:has(>:nth-child(7))){break-inside:avoid}
.own-page{break-before:page;break-after:page}
.item{grid-template-columns:minmax(0,1fr) 46mm;gap:0 7mm;margin-top:6mm}
.parts .item{grid-template-columns:minmax(0,1fr) 46mm}
main{max-width:none}
.part{margin-top:7mm}
.note,figure{break-inside:avoid}
.side-notes{font-size:8.5pt}
.side-notes dt{width:17.5mm}
.side-notes dd{margin-left:17.5mm}
.scroll{overflow:visible}
}
`;
