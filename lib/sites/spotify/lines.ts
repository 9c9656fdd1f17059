import { idIn } from './address';
import { textOf } from './rows';

/** One piece of text as a person sees it: a link, or an element with words of its own. */
export interface Line {
  element: Element;
  text: string;
  isLink: boolean;
  /** Of a link to an artist's page here. */
  artistId: string | undefined;
}

// Buttons, icons and what is hidden say nothing about a credit.
const SILENT = 'button,[role="button"],svg,img,input,select,textarea,script,style,template,[hidden],[aria-hidden="true"]';
const WORDS = /[\p{L}\p{N}]/u;

/** The visible texts below an element, in order. Wrappers are looked through, however many there are. */
export function linesIn(element: Element): Line[] {
  if (element.matches(SILENT)) return [];
  if (element.tagName === 'A') return linkLines(element);
  if (element.childElementCount > 0 && !hasOwnWords(element)) return [...element.children].flatMap(linesIn);
  const text = textOf(element);
  return text ? [{ element, text, isLink: false, artistId: undefined }] : [];
}

/** A link around a whole row is the link of its first line. */
function linkLines(link: Element): Line[] {
  const artistId = idIn(ownPath(link.getAttribute('href')), 'artist');
  const [first, second, ...rest] = hasOwnWords(link) ? [] : [...link.children].flatMap(linesIn);
  if (first && second) return [{ ...first, isLink: true, artistId }, second, ...rest];
  const text = textOf(link);
  return text ? [{ element: link, text, isLink: true, artistId }] : [];
}

/** Commas between links are no words of their wrapper. */
export const hasOwnWords = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === 3 && WORDS.test(node.nodeValue ?? ''));

/** The path of a link inside the site: links to other hosts name nobody here, whatever their path looks like. */
export const ownPath = (href: string | null): string | undefined => /^(?:https:\/\/open\.spotify\.com)?(\/(?!\/).*)$/.exec(href ?? '')?.[1];

/** What the children show, one list of lines each; children without text are left out. */
export const partsOf = (element: Element): { child: Element; lines: Line[] }[] =>
  [...element.children].map((child) => ({ child, lines: linesIn(child) })).filter(({ lines }) => lines.length > 0);

/** The innermost element that shows this line together with another one, and its lines. */
export function blockOf(line: Line, within: Element): { element: Element; lines: Line[] } {
  for (let at = line.element; at !== within; at = at.parentElement ?? within) {
    const lines = linesIn(at);
    if (lines.length > 1) return { element: at, lines };
  }
  return { element: within, lines: linesIn(within) };
}
