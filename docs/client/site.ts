/**
 * What every page of the site does: colours, search, the menu on small screens, code that can be copied, tables that can be
 * filtered, and being there without a network.
 *
 * @module
 */
import { setUpCopyButtons } from './copy-buttons.js';
import { setUpFilters } from './filters.js';
import { setUpMenu } from './menu.js';
import { setUpSearch } from './search.js';
import { setUpThemeButton } from './theme-button.js';

setUpThemeButton();
setUpSearch();
setUpMenu();
setUpCopyButtons();
setUpFilters();

if (location.protocol.startsWith('http') && 'serviceWorker' in navigator) {
  // Where it is refused, as in a private window, the site is as good as it was.
  void navigator.serviceWorker
    .register(`${document.body.dataset['root'] ?? ''}service-worker.js`)
    .catch(() => undefined);
}
