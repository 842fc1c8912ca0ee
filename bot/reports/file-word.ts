/** A name as every file system and every mail program takes it. */
export function fileWord(name: string): string {
  return name
    .replace(/[ÆØÅ](?=\p{Lu})/gu, (letter) => danish[letter]?.toUpperCase() ?? '')
    .replace(/[æøåÆØÅ]/g, (letter) => danish[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
}

const danish: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', Æ: 'Ae', Ø: 'Oe', Å: 'Aa' };
