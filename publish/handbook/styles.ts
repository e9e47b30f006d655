/** How the handbook looks: on paper and on screens, light and dark (the colours and sizes are the tokens'). */
export const HANDBOOK_CSS = `
*{box-sizing:border-box}
html{font-size:112.5%;-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:var(--size-text)/1.5 var(--serif);text-wrap:pretty;overflow-wrap:break-word;hanging-punctuation:first}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.15em}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-100rem;padding:.5rem 1rem;background:var(--paper);font-family:var(--sans)}
.skip:focus{left:0;z-index:1}

h1,h2,h3,h4,h5,h6{margin:0;font-weight:600;line-height:1.2;text-wrap:balance;break-after:avoid}
h1{font-size:var(--size-title);line-height:1.1;letter-spacing:-.015em}
h2{font-size:var(--size-part);letter-spacing:-.005em}
h3,h4,h5,h6{font-size:var(--size-text);line-height:1.4}
p,ul,ol,dl,table,figure{margin:.6rem 0 0}
ul,ol{padding-left:1.2rem}
li+li{margin-top:.2rem}
li>p{margin:0}
ul.plain{list-style:none;padding:0}
dl,dd{margin-left:0}
.label,dt,th,.side-notes,.contents,summary,figcaption,caption,thead,.head-facts{font-family:var(--sans)}
.label,dt,.side-notes,.contents,summary,figcaption,caption,table{font-size:var(--size-label);line-height:1.5}
.label,dt,caption,.quiet{color:var(--quiet)}
.label{margin-top:.15rem}
.open{padding-left:.7rem;border-left:3px solid var(--mark);font-style:italic}

.opening,.book,.index{max-width:60.5rem;margin:0 auto;padding:0 1.25rem}
.opening{padding-top:2.5rem}
.opening h1{margin-top:.5rem;padding-bottom:1.1rem;border-bottom:3px solid var(--mark)}
.standfirst{max-width:44rem;font-size:1.25rem;line-height:1.4}
.standfirst p{margin-top:1.1rem}
.head-facts{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:.9rem 2rem;margin-top:1.6rem}
.head-facts dd{margin:0;font-size:.9rem;line-height:1.45;font-variant-numeric:tabular-nums}
.head-facts div:last-child{grid-column:span 4;max-width:38rem}
.glance{margin-top:2.6rem;padding-bottom:2rem}

svg{font-family:var(--sans)}
.patterns{position:absolute}
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
.key{display:flex;flex-wrap:wrap;gap:.2rem 1.3rem;list-style:none;padding:0}
.key li{margin:0}
.key svg{vertical-align:-.12em;margin-right:.15rem}
details{margin-top:.8rem}
summary{cursor:pointer;color:var(--accent)}

table{border-collapse:collapse;width:100%;font-family:var(--sans);font-variant-numeric:tabular-nums}
caption{text-align:left;padding-bottom:.3rem}
th,td{padding:.35rem .9rem .35rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
thead th{font-weight:400;color:var(--quiet)}
tbody th{font-weight:500}
tr{break-inside:avoid}

.contents{padding:1.2rem 0;border-top:1px solid var(--line)}
.contents h2{font:600 var(--size-label)/1.5 var(--sans);color:var(--quiet)}
.contents ol{list-style:none;padding:0;columns:2;column-gap:2rem}
.contents li{margin:0;padding:.15rem 0;break-inside:avoid}
.contents a{color:inherit;text-decoration:none}
.contents a:hover{text-decoration:underline}

main{max-width:58rem;padding-bottom:4rem}
.part{padding-top:1rem;margin-top:2rem;border-top:1px solid var(--line)}
.part>p,.part>ul,.part>dl,.part>table,.way,.outcome,.sponsor,.note{max-width:38rem}
.part>h3,.outcome,.way,.sponsor{margin-top:1.4rem}
.outcome h4,.sponsor h4{font-weight:600;font-style:italic}
.part h3+.outcome,.part h3+.sponsor{margin-top:.5rem}
.way h3,.part>h3{font-weight:600}
.facts>div,.steps>div{display:grid;grid-template-columns:8.5rem minmax(0,1fr);gap:0 1rem;margin-top:.35rem;break-inside:avoid}
.facts dt,.steps dt{padding-top:.2rem;line-height:1.4}
dd{margin:0}
dd>:first-child{margin-top:0}
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
.book{display:grid;grid-template-columns:13.5rem minmax(0,58rem);gap:0 3.5rem;max-width:78rem}
.opening{max-width:78rem}
.contents{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;padding:1.6rem 0 1rem;border-top:0;margin-top:2rem}
.contents ol{columns:1}
main{padding-top:0}
}
@media screen and (max-width:43.75em){
html{font-size:106.25%}
.opening{padding-top:1.5rem}
.opening h1{font-size:2rem}
.standfirst{font-size:1.125rem}
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
.facts>div,.steps>div{display:block;margin-top:.6rem}
table{display:block;overflow-x:auto}
}
@page{margin:18mm 17mm 20mm;@top-left{font:8.5pt Inter,'Source Sans 3',Arial,sans-serif;color:#5b5e65}@bottom-right{font:8.5pt Inter,'Source Sans 3',Arial,sans-serif;color:#5b5e65}}
@media print{
html{font-size:11pt}
body{line-height:1.45;print-color-adjust:exact;-webkit-print-color-adjust:exact}
a{color:inherit;text-decoration:none}
.skip,details{display:none}
.opening,.book,.index{max-width:none;padding:0}
.contents{break-after:page;break-inside:avoid}
.contents ol{columns:3}
.contents li{padding:.05rem 0}
p:has(+ul){break-after:avoid}
.opening h1{font-size:28pt}
p,li{orphans:3;widows:3}
.item{grid-template-columns:minmax(0,1fr) 46mm;gap:0 7mm;margin-top:6mm}
.parts .item{grid-template-columns:minmax(0,1fr) 46mm}
main{max-width:none}
.part{margin-top:7mm}
.way,.outcome,.sponsor{break-inside:avoid}
.side-notes{font-size:8.5pt}
.side-notes dt{width:17.5mm}
.side-notes dd{margin-left:17.5mm}
figure{break-inside:avoid}
}`;
