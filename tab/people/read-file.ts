import { readSheet } from 'read-excel-file/universal';

/** Two megabytes hold far more than five hundred people. */
const mostBytes = 2 * 1024 * 1024;

/**
 * A file's first sheet as tab-separated text, as if it had been copied; null where it cannot be read. A formula gives
 * what it last showed, as text. Read here, so that nothing of the file but its rows is sent.
 */
export async function textOfFile(file: File): Promise<string | null> {
  if (file.size > mostBytes) return null;
  if (!file.name.toLowerCase().endsWith('.xlsx')) return file.text();
  try {
    const rows = await readSheet(await file.arrayBuffer());
    return rows.map((row) => row.map((cell) => quoted(cell === null ? '' : String(cell))).join('\t')).join('\n');
  } catch {
    return null;
  }
}

function quoted(cell: string): string {
  return /["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
