/** Unfolds what is folded on the page, but for what says that it stays so; the answer folds it again. */
export function openFolded(page: ParentNode): () => void {
  const folded = [...page.querySelectorAll<HTMLDetailsElement>('details:not([open], [data-stays-folded])')];
  for (const each of folded) each.open = true;
  return () => {
    for (const each of folded) each.open = false;
  };
}
