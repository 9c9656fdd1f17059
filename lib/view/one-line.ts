/** Controls, marks that turn the reading direction, spaces without width, and what XML cannot hold. Joiners stay: emoji and Persian need them. */
const INVISIBLE = /[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/gu;
const BREAKS = /[\s\u0085\u00a0]+/gu;
/** Half of a pair. */
const LONE = /\p{Cs}/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A source's text as part of one line: nothing in it breaks the line or reaches beyond itself. */
export const oneLine = (text: string): string => text.replace(BREAKS, ' ').replace(INVISIBLE, '').replace(LONE, '\ufffd').trim();

/** The same between marks that keep a name written from right to left from reordering what stands beside it. */
export const isolated = (text: string): string => (RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text);

const MOST = 80;

/** A name for a file: "Night Ferry – Ada Quill.csv". */
export function fileName(parts: string[], ending: string): string {
  const name = parts
    .filter(Boolean)
    .join(' – ')
    .replace(/[\\/:*?"<>|]/g, ' ')
    .replace(/^[.\s]+/, '');
  const short = [...oneLine(name)]
    .slice(0, MOST)
    .join('')
    .replace(/[.\s]+$/, '');
  return `${short || 'liner-notes'}.${ending}`;
}
