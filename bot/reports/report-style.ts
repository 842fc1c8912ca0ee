/** The look of a report on a screen and on A4 paper: black on white, thin lines, no picture and nothing from elsewhere. */
export const reportStyle = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #1b1b1b; font: 10.5pt/1.45 "Segoe UI", Calibri, Arial, "Liberation Sans", sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 20pt; line-height: 1.2; font-weight: 600; margin: 0 0 1rem; }
h2 { font-size: 15pt; line-height: 1.25; font-weight: 600; margin: 2.25rem 0 .6rem; padding-bottom: .2rem; border-bottom: 1.5pt solid #1b1b1b; }
h3 { font-size: 12pt; line-height: 1.3; font-weight: 600; margin: 1.4rem 0 .35rem; }
p { margin: 0 0 .5rem; }
.owner { color: #4d4d4d; font-size: 14pt; margin: 0 0 .1rem; }
.owner:first-child { padding-top: 1rem; }
.owner + h1 { margin-top: 2rem; }
.mark { position: sticky; top: 0; margin: 0; padding: .35rem 1.25rem; background: #a4161a; color: #fff; font-weight: 700; text-align: center; letter-spacing: .08em; }
.quiet { color: #4d4d4d; font-size: 9.5pt; }
.above + .beside { font-size: 9.5pt; }
.notice { border-left: 3pt solid #5c5c5c; padding: .3rem .7rem; margin: .8rem 0; background: #f4f4f4; }
ul { margin: 0 0 .6rem; padding-left: 1.2rem; }
dl { margin: 0 0 .8rem; }
dt { font-weight: 600; }
dd { margin: 0; }
.beside > div { display: grid; grid-template-columns: 12.5rem 1fr; gap: .2rem 1rem; padding: .22rem 0; border-bottom: .5pt solid #d6d6d6; }
.beside > div:first-child { border-top: .5pt solid #d6d6d6; }
.above > div { margin: 0 0 .55rem; }
.written { white-space: pre-wrap; overflow-wrap: anywhere; }
.table { overflow-x: auto; margin: .9rem 0 1.2rem; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; font-size: 9.25pt; line-height: 1.3; }
caption { text-align: left; font-weight: 600; font-size: 10.5pt; padding-bottom: .3rem; }
th, td { text-align: left; vertical-align: top; padding: .24rem .4rem; border-bottom: .5pt solid #c8c8c8; overflow-wrap: break-word; }
thead th { vertical-align: bottom; font-weight: 600; background: #f0f0f0; border-bottom: 1pt solid #5c5c5c; }
tbody th { font-weight: 400; }
tfoot th, tfoot td { font-weight: 600; border-top: 1pt solid #5c5c5c; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
thead .number { font-size: 8pt; }
.sign { display: inline-grid; grid-template-columns: 1.25em auto; }
.icon { font-weight: 700; }
.missing .word { border-bottom: 1px dashed #5c5c5c; }
.on_track .icon { color: #0b6a0b; }
.attention .icon { color: #855000; }
.action .icon { color: #a4161a; }
.done .icon { color: #0b4f94; }
.action .word { font-weight: 600; }
@media (max-width: 34rem) {
  .beside > div { grid-template-columns: 1fr; gap: 0; }
  table { min-width: 34rem; }
}
@media print {
  main { max-width: none; padding: 0; }
  .mark { position: static; background: none; color: #a4161a; text-align: left; padding: 0; }
  .owner:first-child { padding-top: 40mm; }
  h2, h3, caption { break-after: avoid; }
  .pagestart { break-before: page; margin-top: 0; }
  .above dt { break-after: avoid; }
  h1, h2, h3 { break-inside: avoid; }
  .above + .beside { break-inside: avoid; break-before: avoid; }
  .beside > div, .above > div, tr, .notice, .whole { break-inside: avoid; }
  .table { overflow: visible; }
  thead { display: table-header-group; }
  tbody tr:first-child { break-before: avoid; }
  tfoot { display: table-row-group; }
  p, dd { orphans: 3; widows: 3; }
  thead th, .notice { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
