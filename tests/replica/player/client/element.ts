type Child = Node | string;

/** One element with attributes and children. Text stays text: nothing is parsed. */
export function element(tag: string, attributes: Record<string, string> = {}, children: Child[] = []): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
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
