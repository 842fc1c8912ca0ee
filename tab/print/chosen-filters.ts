const controls =
  ':is(search, [data-filter]) :is([aria-pressed="true"], select, input, [role="status"]), [data-filter][role="status"]';

/**
 * What the page's filters are set to, as their own controls say it: pressed choices, chosen options, what is searched
 * for, and how many that leaves.
 */
export function chosenFilters(page: ParentNode): readonly string[] {
  return [...page.querySelectorAll(controls)].flatMap(saidBy);
}

function saidBy(control: Element): readonly string[] {
  const label = control.getAttribute('aria-label') ?? control.closest('label')?.textContent ?? '';
  if (control instanceof HTMLSelectElement) {
    // The first option chooses nothing, or is how the page begins.
    const chosen = control.selectedIndex > 0 ? control.selectedOptions[0] : undefined;
    return chosen ? [`${label}: ${chosen.text}`] : [];
  }
  if (control instanceof HTMLInputElement) return control.value === '' ? [] : [`${label}: ${control.value}`];
  const words = control.textContent.trim();
  return words === '' ? [] : [words];
}
