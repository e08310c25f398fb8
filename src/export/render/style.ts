/** How papers look on the screen and on A4. */
export const style = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: #eceff1; color: #1a1a1a; font: 14px/1.6 "Noto Serif CJK SC", "Source Han Serif SC", SimSun, "Songti SC", serif; overflow-wrap: anywhere; }
section { max-width: 210mm; margin: 16px auto; padding: 18mm 15mm; background: #fff; }
section.wide { max-width: 297mm; }
h1 { margin: 0 0 4px; text-align: center; font-size: 22px; letter-spacing: .1em; }
h2 { margin: 18px 0 6px; font-size: 16px; break-after: avoid; }
.basis { margin: 0 0 14px; text-align: center; color: #555; font-size: 12px; }
table { width: 100%; margin: 8px 0; border-collapse: collapse; font-size: 13px; }
th, td { padding: 5px 7px; border: 1px solid #444; text-align: left; vertical-align: top; height: 2.1em; }
thead { display: table-header-group; }
th { background: #f2f2f2; font-weight: 600; text-align: center; vertical-align: middle; word-break: keep-all; overflow-wrap: break-word; }
tr { break-inside: avoid; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
td.number, td.short { white-space: nowrap; }
td.sum { background: #f7f7f7; font-weight: 600; }
td.open { background: #fff6db; }
td.refused { background: #fde3e0; }
ul { margin: 8px 0; padding-left: 1.4em; font-size: 13px; }
dl.fields { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); margin: 8px 0 9px 1px; }
dl.fields > div { display: grid; grid-template-columns: 9em minmax(0, 1fr); margin: 0 0 -1px -1px; border: 1px solid #444; break-inside: avoid; }
dl.fields > div.tall, dl.fields > div:last-child:nth-child(odd) { grid-column: 1 / -1; }
dl.fields dt, dl.fields dd { padding: 5px 7px; }
dl.fields dt { background: #f2f2f2; border-right: 1px solid #444; font-weight: 600; }
dd { margin: 0; }
dl.signatures { display: flex; flex-wrap: wrap; gap: 10px 20px; margin: 22px 0 6px; break-inside: avoid; }
dl.signatures > div { display: flex; flex: 1 1 7em; gap: 6px; }
dl.signatures dt { white-space: nowrap; }
dl.signatures dd { flex: 1; min-width: 5em; border-bottom: 1px solid #444; white-space: nowrap; }
@media (max-width: 640px) {
  section { margin: 0; padding: 16px; }
  dl.fields { grid-template-columns: minmax(0, 1fr); }
  dl.fields > div { grid-column: 1 / -1; }
  table { display: block; overflow-x: auto; overflow-wrap: normal; }
}
@media print {
  body { background: none; font-size: 11pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  section { max-width: none; margin: 0; padding: 0; page: tall; break-after: page; }
  section:last-child { break-after: auto; }
  table, ul { font-size: 10.5pt; line-height: 1.4; }
  .basis { font-size: 9pt; }
  th, td { padding: 3px 6px; }
  dl.signatures { break-before: avoid; }
  table.copy { font-size: 8pt; }
  table.copy td.short { white-space: normal; }
  section.wide { max-width: none; page: wide; }
}
@page { size: A4; margin: 18mm 15mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; } }
@page tall { size: A4 portrait; }
@page wide { size: A4 landscape; }
`
