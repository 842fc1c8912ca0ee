/** What a file holds, or undefined where it is no JSON. */
export async function jsonIn(file: File | null): Promise<unknown> {
  if (!file) return undefined;
  try {
    return JSON.parse(await file.text());
  } catch {
    return undefined;
  }
}
