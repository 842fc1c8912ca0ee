import type { Overview } from '#bot/contract/overview.ts';

/** The floor: the same rows as one plain HTML table, with a field that hides what does not match. */
export function plainListPage(overview: Overview): string {
  const rows = overview.initiatives.map(({ name, health, leads, submittedAt }) => {
    const cells = [leads.map((lead) => lead.name).join(', '), health, submittedAt?.slice(0, 10) ?? ''];
    return `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Floor</title>
    <input type="search" aria-label="Search"><table></table><script>
    const rows = ${JSON.stringify(rows.join(''))};
    window.show = () => { document.querySelector('table').innerHTML = '<tbody>' + rows + '</tbody>'; };
    document.querySelector('input').addEventListener('input', (event) => {
      const wanted = event.target.value.toLowerCase();
      for (const row of document.querySelectorAll('tr')) row.hidden = !row.cells[0].textContent.toLowerCase().includes(wanted);
    });
    </script>`;
}
