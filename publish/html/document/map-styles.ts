/** How a map of cells looks: shapes and words carry it, the depth of a ground repeats them. It can be read on a wall, in grey, and where the reader's system forces its colours. */
export const MAP_CSS = `
.mark{width:.92em;height:.92em;vertical-align:-.08em}
.standing{white-space:nowrap}
td.standing{padding-left:.6rem;padding-right:.6rem;box-shadow:inset 0 0 0 2px var(--paper)}
.standing+td{padding-left:.9rem}
.scroll:not(.map) td:has(>.mark):not(.standing){min-width:8.5rem}
.map+.label{margin-top:.7rem}
.standing.named{background:var(--depth1)}
.standing.reached{background:var(--depth2)}
.standing.grounded{background:var(--depth3);color:var(--ondeep)}
.map table{font-size:1rem;line-height:1.35}
.part>.scroll.map{max-width:none}
.map caption{font-size:var(--size-label)}
.map th,.map td{padding:0 .35rem}
.map thead th{padding:.4rem .35rem;vertical-align:bottom;text-align:center;font-weight:600;font-size:.9rem;color:var(--ink)}
.map thead th:first-child,.map thead th:nth-child(2){text-align:left}
.map thead em{display:block;font-style:normal;font-weight:400;font-size:var(--size-label);color:var(--quiet)}
.map tbody th{min-width:11rem;padding:.3rem .8rem .3rem 1.3rem;font-weight:400}
.map:not(:has(th strong)) tbody th{padding-left:.35rem}
.map tbody th:has(strong){padding-left:.35rem}
.map tr:has(strong){background:var(--wash)}
.map td{text-align:center;vertical-align:middle}
.map td.standing{padding:0 .7rem;text-align:left}
.map a{display:flex;align-items:center;justify-content:center;gap:.3rem;min-width:1.6rem;min-height:1.9rem;color:inherit;text-decoration:none}
.map td.standing a{justify-content:flex-start}
.map:has(td.standing+td.standing) thead th{text-align:left}
.map:has(td.standing+td.standing) td{text-align:left}
.map tfoot th,.map tfoot td{font-size:var(--size-label);vertical-align:top;padding-top:.4rem}
.map a:hover{box-shadow:inset 0 0 0 2px var(--accent)}
.map a:focus-visible{outline-offset:-3px}
tbody:target,h3:target,h4:target,p:target,tr:target{background:var(--depth1)}
#behind .scroll table{table-layout:fixed}
#behind .scroll caption{position:absolute;width:1px;height:1px;padding:0;overflow:hidden;clip-path:inset(50%)}
#behind th:nth-child(1){width:24%}
#behind th:nth-child(2){width:15%}
#behind th:nth-child(3){width:12%}
#behind th:nth-child(4){width:12%}
#behind th:nth-child(5){width:13%}
#behind td{overflow-wrap:anywhere}
@media (forced-colors:active){
td.standing{border:1px solid CanvasText}
tbody:target,h3:target,h4:target,p:target{outline:2px solid Highlight}
}
@media screen and (min-width:88rem){.map table{font-size:1.15rem}.map thead th{font-size:1rem}}
@media screen and (max-width:43.75em){
.map tbody th,.map thead th:first-child{position:sticky;left:0;z-index:1;background:var(--paper);min-width:9rem;max-width:11rem;padding-left:.6rem}
.map tbody th:has(strong){background:var(--wash)}
.map td{min-width:4.5rem}
}
@media print{.map{break-inside:avoid}.map table{font-size:9pt}.map a{min-height:0}.map tr{break-inside:avoid}}
.sides table{table-layout:fixed;min-width:44rem}
.part>.scroll.sides{max-width:none}
.sides th:nth-child(odd){width:4.2rem}
.sides td{padding:.1rem .5rem;border-bottom:0}
.sides td:nth-child(odd){text-align:right;color:var(--quiet);white-space:nowrap}
.sides td:nth-child(3){border-left:1px solid var(--line)}
.sides code{white-space:pre-wrap;overflow-wrap:anywhere;font-size:.92em}
.sides td.added{background:var(--came);color:var(--ink)}
.sides td.removed{background:var(--went);color:var(--ink)}
`;
