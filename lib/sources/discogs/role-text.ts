import { cleanText } from '../../model/names';

/** One role of a credit: "Engineer [Additional]" → base "Engineer", brackets ["Additional"]. `words` = as written. */
export interface RoleItem {
  words: string;
  base: string;
  brackets: string[];
}

/** Commas inside brackets do not split; a bracket that is never closed holds the rest. */
function itemsIn(text: string): string[] {
  const items = [''];
  let depth = 0;
  for (const sign of text) {
    if (sign === '[') depth += 1;
    if (sign === ']') depth = Math.max(0, depth - 1);
    if (sign === ',' && depth === 0) items.push('');
    else items[items.length - 1] += sign;
  }
  return items;
}

function itemOf(written: string): RoleItem {
  const brackets = [...written.matchAll(/\[([^\]]*)(?:\]|$)/g)].map(([, inner = '']) => cleanText(inner)).filter(Boolean);
  return { words: cleanText(written), base: cleanText(written.replace(/\[[^\]]*(?:\]|$)/g, ' ')), brackets };
}

/**
 * The roles of a credit: `role = item {"," item}`, `item = base {"[" text "]"}`. Empty text has none.
 * https://support.discogs.com/hc/en-us/articles/360005054813-Database-Guidelines-10-Credits
 */
export const rolesIn = (text: string): RoleItem[] =>
  itemsIn(text)
    .map(itemOf)
    .filter(({ base }) => base);
