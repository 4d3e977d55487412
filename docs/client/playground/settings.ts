import type { LintProfile } from 'wirecopy';
import type { PageSettings, ReadSettings } from './engine/messages.js';

/** The fields beside the text, by the names of what they tell. */
export interface SettingsForm {
  readonly read: () => ReadSettings;
  readonly page: () => PageSettings;
  readonly set: (
    read: Partial<Record<string, unknown>>,
    page: Partial<Record<string, unknown>>,
  ) => void;
}

const readNames = ['format', 'referenceDate', 'timeZone', 'language', 'provider'] as const;
const pageNames = ['publisher', 'url', 'now'] as const;
const profiles: readonly LintProfile[] = ['editorial', 'google', 'schema.org'];

/** Reads and fills the fields named `read.NAME` and `page.NAME`; one with a value that can't be says nothing. */
export function settingsForm(root: ParentNode, changed: () => void): SettingsForm {
  const field = (name: string): HTMLInputElement | HTMLSelectElement | null =>
    root.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
  const value = (name: string): string => {
    const found = field(name);
    return found?.checkValidity() === true ? found.value.trim() : '';
  };
  const override = root.querySelector<HTMLInputElement>('[name="page.override"]');
  for (const one of root.querySelectorAll<HTMLElement>('[name^="read."], [name^="page."]')) {
    one.addEventListener('input', changed);
  }
  return {
    read: () => said(readNames, (name) => value(`read.${name}`)),
    page: () => ({
      ...said(pageNames, (name) => value(`page.${name}`)),
      override: override?.checked ?? false,
      profile: profiles.find((profile) => profile === value('page.profile')) ?? 'editorial',
    }),
    set: (read, page) => {
      const fill = (name: string, said: unknown): void => {
        const found = field(name);
        if (found !== null) found.value = typeof said === 'string' ? said : '';
      };
      for (const name of readNames) fill(`read.${name}`, read[name]);
      for (const name of pageNames) fill(`page.${name}`, page[name]);
      fill('page.profile', page['profile'] ?? 'editorial');
      if (override !== null) override.checked = page['override'] === true;
    },
  };
}

/** Only what is said: an empty field is no setting. */
function said(names: readonly string[], valueOf: (name: string) => string): Record<string, string> {
  const pairs = names.map((name) => [name, valueOf(name)] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== ''));
}
