import { getDocumentProxy } from 'unpdf';

type PdfNode = { readonly role: string; readonly children: readonly PdfNode[]; readonly lang: string | null };

/** What a reader finds in a PDF file, page by page. */
export type ReadPdf = {
  readonly pages: readonly string[];
  /** All pages' text, each run of white space one space. */
  readonly text: string;
  readonly info: Readonly<Record<string, unknown>>;
  readonly isMarked: boolean;
  readonly outline: readonly { readonly title: string; readonly items: readonly { readonly title: string }[] }[];
  /** The elements of the structure in reading order: each page's below it, by their roles. */
  readonly roles: readonly string[];
  readonly languages: ReadonlySet<string>;
};

/** Reads a PDF file with another writer's eyes. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(bytes.slice());
  const numbers = Array.from({ length: pdf.numPages }, (_, n) => n + 1);
  const pages: string[] = [];
  const nodes: PdfNode[] = [];
  for (const number of numbers) {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent();
    pages.push(content.items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    nodes.push(nodeOf(await page.getStructTree()));
  }
  const [info, marks, outline] = await Promise.all([pdf.getMetadata(), pdf.getMarkInfo(), pdf.getOutline()]);
  const all = nodes.flatMap(flat);
  return {
    pages,
    text: pages.join('\n').replace(/\s+/g, ' '),
    info: Object.fromEntries(Object.entries(info.info)),
    isMarked: marks?.Marked ?? false,
    outline: (outline ?? []).map(({ title, items }) => ({ title, items })),
    roles: all.map(({ role }) => role),
    languages: new Set(all.flatMap(({ lang }) => (lang === null ? [] : [lang]))),
  };
}

function nodeOf(found: unknown): PdfNode {
  if (typeof found !== 'object' || found === null) return { role: '', children: [], lang: null };
  const fields = new Map<string, unknown>(Object.entries(found));
  const children = fields.get('children');
  const lang = fields.get('lang');
  return {
    role: String(fields.get('role') ?? ''),
    children: Array.isArray(children) ? children.map(nodeOf) : [],
    lang: typeof lang === 'string' ? lang : null,
  };
}

function flat(node: PdfNode): readonly PdfNode[] {
  return [...(node.role === '' ? [] : [node]), ...node.children.flatMap(flat)];
}
