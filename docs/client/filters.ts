/** Lets each field marked `data-filter` thin out the rows of the tables that it names by a selector. */
export function setUpFilters(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('input[data-filter]')) {
    const rows = [...document.querySelectorAll<HTMLElement>(field.dataset['filter'] ?? '')].map(
      (row) => ({ row, text: row.textContent.toLowerCase() }),
    );
    const count = document.querySelector(`output[for="${field.id}"]`);
    const apply = (): void => {
      const words = field.value.toLowerCase().split(/\s+/);
      for (const { row, text } of rows) row.hidden = !words.every((word) => text.includes(word));
      hideEmpty();
      const shown = rows.filter(({ row }) => !row.hidden).length;
      if (count !== null) count.textContent = `${String(shown)} of ${String(rows.length)}`;
    };
    field.addEventListener('input', apply);
    apply();
  }
}

/** A section none of whose rows is left says nothing. */
function hideEmpty(): void {
  for (const section of document.querySelectorAll<HTMLElement>('.filtered')) {
    section.hidden = section.querySelector('tbody tr:not([hidden])') === null;
  }
}
