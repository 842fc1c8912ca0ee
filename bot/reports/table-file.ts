import type { ListFormat } from '#bot/domain/list-format.ts';
import { fileName } from './file-name.ts';
import { hiddenSaid } from './hidden-said.ts';
import { tableCsv } from './table-csv.ts';
import type { List } from './table-list.ts';

/** A list as a file, such as `Tryg-By_Indsatser_2025-05-13_EKSEMPELDATA.xlsx`; its name is plain ASCII. */
export async function tableFile(made: List, format: ListFormat) {
  const list = hiddenSaid(made, made.language);
  const name = fileName(list, format);
  return { name, mediaType: mediaTypes[format], bytes: await bytesOf(list, format) };
}

/** The writers of Excel and Word files are loaded with the first of them. */
async function bytesOf(list: List, format: ListFormat): Promise<Uint8Array> {
  if (format === 'csv') return tableCsv(list);
  if (format === 'xlsx') return (await import('./table-xlsx.ts')).tableXlsx(list);
  const [{ reportDocx }, { tableReport }] = await Promise.all([
    import('./report-docx.ts'),
    import('./table-report.ts'),
  ]);
  return reportDocx(tableReport(list));
}

const mediaTypes: Readonly<Record<ListFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};
