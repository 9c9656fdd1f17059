/**
 * Styles for a tree of our own. A sheet made by script passes a page's style policy, but content scripts of Firefox may not hand
 * one over (https://bugzilla.mozilla.org/show_bug.cgi?id=1751346); there an element has to do.
 */
export function dress(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    shadow.prepend(style);
  }
}
