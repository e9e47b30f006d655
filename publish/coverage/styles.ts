/** What the coverage page has beside what every page has. */
export const COVERAGE_CSS = `
.opening{padding-top:2rem}
.sheet .part:first-child{margin-top:0;border-top:0}
.part table{margin-top:1.6rem}
.standing{white-space:nowrap}
.standing span{font-size:1.15em}
.bar{width:34%}
.bar svg{display:block;margin-top:.25rem;border-bottom:1px solid var(--line)}
.unknown{fill:none;stroke:var(--quiet);stroke-dasharray:4 3}
.map{overflow-x:auto}
.matrix{width:auto}
.matrix th,.matrix td{padding:.25rem .3rem}
.matrix td{text-align:center;border-left:1px solid var(--line)}
.matrix thead td{border-left:0}
.matrix thead th{vertical-align:bottom;border-left:1px solid var(--line)}
.matrix thead th span{writing-mode:vertical-rl;transform:rotate(180deg);white-space:nowrap}
.matrix tbody th{min-width:12rem;max-width:20rem;padding-left:0}
@media screen and (max-width:43.75em){.part td{min-width:5.5rem}.matrix td{min-width:0}.matrix{display:table}.matrix tbody th{min-width:8rem}}
@media print{.map{overflow:visible}.matrix{font-size:7.5pt;break-inside:avoid}.matrix tbody th{min-width:34mm}}
`;
