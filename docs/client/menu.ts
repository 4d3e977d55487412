/** The menu beside a page is open where there is room for it, and closed on small screens until it is asked for. */
export function setUpMenu(): void {
  const menu = document.querySelector<HTMLDetailsElement>('.side');
  if (menu === null) return;
  const wide = matchMedia('(min-width: 60rem)');
  const follow = (): void => {
    menu.open = wide.matches;
  };
  follow();
  wide.addEventListener('change', follow);
}
