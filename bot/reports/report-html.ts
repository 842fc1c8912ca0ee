import { cssString, htmlText } from './html-text.ts';
import {
  type Block,
  type Column,
  type Fact,
  type Piece,
  type Report,
  type Said,
  staysWhole,
  type Table,
} from './report.ts';
import { reportStyle } from './report-style.ts';

/** A report as one HTML file that needs nothing else: no script, no font, no picture. What people wrote is only text. */
export function reportHtml(report: Report): string {
  const { language, title, description, author } = report;
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${htmlText(`${title} – ${author}`)}</title>`,
    `<meta name="description" content="${htmlText(description)}">`,
    `<meta name="author" content="${htmlText(author)}">`,
    `<style>${reportStyle}${pageRule(report)}</style>`,
  ];
  const { mark, owners = [] } = report;
  const marked = mark === undefined ? [] : [`<p class="mark">${htmlText(mark)}</p>`];
  const owned = owners.map((owner) => `<p class="owner">${htmlText(owner)}</p>`);
  const body = [
    ...marked,
    '<main>',
    ...owned,
    `<h1>${htmlText(title)}</h1>`,
    ...report.blocks.map(blockHtml),
    '</main>',
  ];
  return `<!doctype html>
<html lang="${language}">
<head>
${head.join('\n')}
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}

/** What stands around each page when it is printed. */
function pageRule({ header, page, author, mark }: Report): string {
  const [first, second] = header.map(cssString);
  const marked =
    mark === undefined
      ? ''
      : `@top-right { content: ${cssString(mark)}; color: #a4161a; font: bold 14pt sans-serif; vertical-align: top; padding-top: 6mm; }\n  `;
  const number = `${cssString(page.before)} counter(page) ${cssString(page.between)} counter(pages)`;
  const small = 'font: 8pt/1.4 "Segoe UI", Calibri, Arial, "Liberation Sans", sans-serif; color: #4d4d4d;';
  return `@page { size: A4; margin: 26mm 20mm 20mm;
  @top-left { content: ${first} "\\A" ${second}; white-space: pre-line; width: 100%; text-align: left; vertical-align: bottom; padding-bottom: 5mm; ${small} }
  ${marked}@bottom-left { content: ${cssString(author)}; ${small} }
  @bottom-right { content: ${number}; ${small} } }
`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const starts = block.startsPage ? ' class="pagestart"' : '';
      return `<h${block.level}${starts}>${saidHtml(block.said)}</h${block.level}>`;
    }
    case 'paragraph':
      return `<p${block.tone === 'plain' ? '' : ` class="${block.tone}"`}>${saidHtml(block.said)}</p>`;
    case 'facts':
      return `<dl class="${block.layout}">\n${block.facts.map(factHtml).join('\n')}\n</dl>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${saidHtml(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableHtml(block);
  }
}

function factHtml({ label, said }: Fact): string {
  return `<div><dt>${htmlText(label)}</dt><dd>${saidHtml(said)}</dd></div>`;
}

/** Wide tables are scrolled on a phone, by keyboard too. */
function tableHtml(table: Table): string {
  const { caption, columns, rows, total } = table;
  const heads = columns.map(({ head, sign, share, isNumber }) => {
    const above = sign === undefined ? '' : `<span aria-hidden="true">${htmlText(sign)}</span><br>`;
    return `<th scope="col"${numberClass(isNumber)} style="width: ${share.toFixed(1)}%">${above}${htmlText(head)}</th>`;
  });
  const row = (cells: readonly Said[]) => `<tr>${cells.map((said, n) => cellHtml(said, columns[n], n)).join('')}</tr>`;
  return [
    `<div class="table${staysWhole(table) ? ' whole' : ''}" role="region" aria-label="${htmlText(caption)}" tabindex="0">`,
    `<table>\n<caption>${htmlText(caption)}</caption>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>\n${rows.map(row).join('\n')}\n</tbody>`,
    ...(total ? [`<tfoot>${row(total)}</tfoot>`] : []),
    '</table>\n</div>',
  ].join('\n');
}

function cellHtml(said: Said, column: Column | undefined, place: number): string {
  if (place === 0) return `<th scope="row">${saidHtml(said)}</th>`;
  return `<td${numberClass(column?.isNumber)}>${saidHtml(said)}</td>`;
}

function numberClass(isNumber: boolean | undefined): string {
  return isNumber ? ' class="number"' : '';
}

function saidHtml(said: Said): string {
  return said.map(pieceHtml).join('');
}

/** `dir=auto` keeps a text in another direction from turning what stands around it. */
function pieceHtml(piece: Piece): string {
  if (typeof piece === 'string') return htmlText(piece);
  if ('written' in piece) {
    return `<span class="written" lang="${piece.lang}" dir="auto">${htmlText(piece.written)}</span>`;
  }
  const icon = `<span class="icon" aria-hidden="true">${htmlText(piece.sign)}</span>`;
  return `<span class="sign ${piece.health}">${icon}<span class="word">${htmlText(piece.word)}</span></span>`;
}
