/** Parts of a page that are for getting about in it, by the names and roles that HTML has for them. */
const MENUS = [
  'nav',
  'dialog',
  '[hidden]',
  ...[
    'navigation',
    'menu',
    'menubar',
    'search',
    'banner',
    'contentinfo',
    'dialog',
    'alertdialog',
    'tooltip',
  ].map((role) => `[role="${role}"]`),
].join(',')

/**
 * Takes menus, dialogs and hidden parts out of a page, unless an article or a headline stands in them: some sites call everything
 * a banner. Source of the roles: https://www.w3.org/TR/wai-aria-1.2/#landmark_roles.
 */
export function stripMenus(document: Document): void {
  for (const menu of document.querySelectorAll(MENUS)) {
    if (!menu.querySelector('article, h1, p p')) menu.remove()
  }
}
