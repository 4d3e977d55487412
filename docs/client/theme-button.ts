const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const labels: Readonly<Record<Theme, string>> = {
  system: 'Colours: as the system has them',
  light: 'Colours: light',
  dark: 'Colours: dark',
};

/** Lets the button at the top go through the colours: the system's, light, dark. */
export function setUpThemeButton(): void {
  const button = document.querySelector<HTMLButtonElement>('#theme');
  if (button === null) return;
  show(button, themeNow());
  button.addEventListener('click', () => {
    const next = themes[(themes.indexOf(themeNow()) + 1) % themes.length] ?? 'system';
    keep(next);
    show(button, next);
  });
}

function themeNow(): Theme {
  const named = document.documentElement.dataset['theme'];
  return themes.find((theme) => theme === named) ?? 'system';
}

function keep(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem('wirecopy-theme', theme);
  } catch {
    // Without storage the choice holds for this page.
  }
}

function show(button: HTMLButtonElement, theme: Theme): void {
  button.dataset['theme'] = theme;
  button.ariaLabel = labels[theme];
  button.title = labels[theme];
}
