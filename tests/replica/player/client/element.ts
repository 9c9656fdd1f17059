type Child = Node | string;

/** What the page has put into each of its elements, in order. Whatever else is in there comes from somebody else. */
const own = new WeakMap<Node, ChildNode[]>();

/** One element with attributes and children. Text stays text: nothing is parsed. */
export function element(tag: string, attributes: Record<string, string> = {}, children: Child[] = []): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  own.set(made, [...made.childNodes]);
  return made;
}

export const text = (content: string, attributes: Record<string, string> = {}): HTMLElement =>
  element('div', { 'data-encore-id': 'text', dir: 'auto', ...attributes }, [content]);

export const link = (href: string, attributes: Record<string, string>, children: Child[]): HTMLElement =>
  element('a', { href, draggable: 'true', ...attributes }, children);

/** Links of artists, separated by ", ". */
export const artistLinks = (artists: { id: string; name: string }[], attributes: Record<string, string>): Child[] =>
  artists.flatMap((artist, index) => [
    ...(index > 0 ? [', '] : []),
    link(`/artist/${artist.id}`, { dir: 'auto', ...attributes }, [artist.name]),
  ]);

/** Throws, as a framework does, when a node of the page is not where the page put it. Foreign nodes after its own are no matter. */
export function checkPlaces(parent: Node): void {
  for (const [at, child] of (own.get(parent) ?? []).entries()) {
    if (parent.childNodes[at] !== child) throw new Error('a node of the page was moved');
    checkPlaces(child);
  }
}

/** Gives an element these children of the page's own; those that it has already and foreign ones after them are not touched. */
export function arrange(parent: Node, wanted: ChildNode[]): void {
  for (const child of own.get(parent) ?? []) if (!wanted.includes(child)) parent.removeChild(child);
  for (const [at, child] of wanted.entries()) {
    const there = parent.childNodes[at] ?? null;
    if (there !== child) parent.insertBefore(child, there);
  }
  own.set(parent, wanted);
}

/** Makes an element show what another of the same make shows, by changing its texts and attributes: its nodes stay. */
export function become(old: Node, fresh: Node): void {
  if (old.nodeValue !== fresh.nodeValue) old.nodeValue = fresh.nodeValue;
  if (old instanceof Element && fresh instanceof Element) copyAttributes(old, fresh);
  const kept = own.get(old) ?? [];
  const wanted = own.get(fresh) ?? [];
  for (const [at, child] of kept.entries()) if (wanted[at]) become(child, wanted[at]);
  arrange(old, [...kept.slice(0, wanted.length), ...wanted.slice(kept.length)]);
}

function copyAttributes(old: Element, fresh: Element): void {
  for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
}

/** Fills an element with the children of another one; everything that was in it goes, foreign nodes too. */
export function refill(old: Element, fresh: Element): void {
  old.replaceChildren();
  own.delete(old);
  become(old, fresh);
}
