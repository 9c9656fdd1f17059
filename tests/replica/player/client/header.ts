import { checkPlaces, element, refill } from './element';
import { dressed, type Look } from './look';

export interface Header {
  kind: string;
  id: string;
  type: string;
  title: string;
  cover: string;
  /** Links and words under the title, made anew each time. */
  facts(): (Node | string)[];
}

/** The parent of the title, of what stands above it and of the facts below. */
function headerWords({ type, title, facts }: Header, look: Look): HTMLElement {
  const mark = look.isNextHeader ? 'adaptiveEntityTitle' : 'entityTitle';
  const words = element('div', { class: 'contentSpacing-header' }, [
    element('span', { 'data-testid': 'entityType' }, [type]),
    element('span', { 'data-testid': mark }, [element('h1', { 'data-encore-id': 'text', dir: 'auto' }, [title])]),
    element(
      'div',
      {},
      facts().map((fact) => element('span', { 'data-encore-id': 'text' }, [fact])),
    ),
  ]);
  return dressed(words, look);
}

export interface DrawnHeader {
  root: HTMLElement;
  rerender(): void;
}

export function drawHeader(about: Header, look: Look): DrawnHeader {
  const words = headerWords(about, look);
  const mark = look.isNextHeader ? {} : { 'data-testid': 'entity-header' };
  const root = dressed(element('div', mark, [element('img', { src: about.cover, alt: '' }), words]), look);
  const rerender = () => {
    checkPlaces(root);
    refill(words, headerWords(about, look));
  };
  return { root, rerender };
}
