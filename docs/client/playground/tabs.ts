/**
 * Tabs by the pattern of the ARIA guide: arrow keys go from one to the next, and what is chosen is shown at once. `chose` is told
 * when another panel is open.
 */
export function setUpTabs(list: HTMLElement, chose: () => void): void {
  const tabs = [...list.querySelectorAll<HTMLButtonElement>('[role=tab]')];
  const choose = (chosen: HTMLButtonElement): void => {
    for (const tab of tabs) {
      const isChosen = tab === chosen;
      tab.ariaSelected = String(isChosen);
      tab.tabIndex = isChosen ? 0 : -1;
      const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '');
      if (panel !== null) panel.hidden = !isChosen;
    }
    chose();
  };
  const step = (event: KeyboardEvent): HTMLButtonElement | undefined => {
    const at = tabs.findIndex((tab) => tab === event.target);
    const isRtl = getComputedStyle(list).direction === 'rtl';
    const forward = isRtl ? 'ArrowLeft' : 'ArrowRight';
    const back = isRtl ? 'ArrowRight' : 'ArrowLeft';
    if (event.key === forward) return tabs[(at + 1) % tabs.length];
    if (event.key === back) return tabs.at(at - 1);
    if (event.key === 'Home') return tabs[0];
    return event.key === 'End' ? tabs.at(-1) : undefined;
  };
  for (const tab of tabs) {
    tab.addEventListener('click', () => {
      choose(tab);
    });
  }
  list.addEventListener('keydown', (event) => {
    const next = step(event);
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    next.focus();
  });
}
