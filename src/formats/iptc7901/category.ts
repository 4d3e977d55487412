import { type Iptc7901Category, iptc7901Categories } from '../../vocabulary/iptc7901-codes.js';

/** What a category says: the section it means, else itself where no table knows it. */
export interface CategoryMeaning {
  readonly section?: string;
  readonly category?: string;
}

/** The meaning of a category, by the table of the agency that sent it, else by any. */
export function categoryMeaning(code: string, provider: string | undefined): CategoryMeaning {
  const rows = iptc7901Categories.filter((row) => row.code === code.toLowerCase());
  const row = ownRow(rows, provider) ?? rows[0];
  if (row === undefined) return { category: code };
  return row.section === undefined ? {} : { section: row.section };
}

/** The code of a section, else that of news of any kind. */
export function categoryOf(section: string | undefined, provider: string | undefined): string {
  const rows = iptc7901Categories.filter(
    (row) => row.section?.toLowerCase() === section?.toLowerCase(),
  );
  return (ownRow(rows, provider) ?? rows[0] ?? iptc7901Categories[0])?.code ?? '';
}

function ownRow(
  rows: readonly Iptc7901Category[],
  provider: string | undefined,
): Iptc7901Category | undefined {
  return rows.find(({ agency }) => agency !== undefined && agency === provider);
}
