/** How every page that is published looks: on paper and on screens, light and dark (the colours and sizes are the tokens'). */
export const PAGE_CSS = `
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
.label,dt,th,summary,figcaption,caption,thead,.key{font-family:var(--sans)}
.label,dt,summary,figcaption,caption,table,.key{font-size:var(--size-label);line-height:1.5}
.label,dt,caption,.quiet{color:var(--quiet)}
.label{margin-top:.15rem}
.open{padding-left:.7rem;border-left:3px solid var(--mark);font-style:italic}
.opening,.sheet{max-width:60.5rem;margin:0 auto;padding:0 1.25rem}
.opening{padding-top:2.5rem}
.opening h1{margin-top:.5rem;padding-bottom:1.1rem;border-bottom:3px solid var(--mark)}
.logo{display:block;max-width:14rem;max-height:4.5rem;margin-bottom:1.2rem}
.standfirst{max-width:44rem;font-size:1.25rem;line-height:1.4}
.standfirst p{margin-top:1.1rem}
.patterns{position:absolute}
.key{display:flex;flex-wrap:wrap;gap:.2rem 1.3rem;list-style:none;padding:0}
.key li{margin:0}
.key svg{vertical-align:-.12em;margin-right:.15rem}
details{margin-top:.8rem}
summary{cursor:pointer;color:var(--accent)}
table{border-collapse:collapse;width:100%;font-family:var(--sans);font-variant-numeric:tabular-nums}
caption{text-align:left;padding-bottom:.3rem;break-after:avoid}
th,td{padding:.35rem .9rem .35rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
thead th{font-weight:400;color:var(--quiet)}
tbody th{font-weight:500}
tr{break-inside:avoid}
svg{font-family:var(--sans)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.sheet{padding-bottom:3rem}
.part{padding-top:1rem;margin-top:2rem;border-top:1px solid var(--line)}
.facts>div{display:grid;grid-template-columns:8.5rem minmax(0,1fr);gap:0 1rem;margin-top:.35rem;break-inside:avoid}
.facts dt{padding-top:.2rem;line-height:1.4}
dd{margin:0}
dd>:first-child{margin-top:0}
@page{margin:18mm 17mm 20mm;@top-left{font:8.5pt Inter,'Source Sans 3',Arial,sans-serif;color:#5b5e65}@bottom-right{font:8.5pt Inter,'Source Sans 3',Arial,sans-serif;color:#5b5e65}}
@media screen and (max-width:43.75em){
html{font-size:106.25%}
.opening{padding-top:1.5rem}
.opening h1{font-size:2rem}
.standfirst{font-size:1.125rem}
.facts>div{display:block;margin-top:.6rem}
}
@media print{
html{font-size:11pt}
body{line-height:1.45;print-color-adjust:exact;-webkit-print-color-adjust:exact}
a{color:inherit;text-decoration:none}
.opening,.sheet{max-width:none;padding:0}
.opening h1{font-size:28pt}
p,li{orphans:3;widows:3}
p:has(+ul){break-after:avoid}
.skip,details{display:none}
}
`;
