import { cleanText } from '../../model/names';

/** 194 Various, 355 Unknown Artist, 118760 No Artist, 0 no artist at all: entries that stand for nobody in particular. */
const NOBODY = new Set([0, 194, 355, 118_760]);
export const isNobody = (id: number): boolean => NOBODY.has(id);

/**
 * A name as a sleeve would print it: "Sentinel, The (2)" → "The Sentinel". The number tells namesakes apart, the id does so
 * better. "Battery Studios, New York" stays.
 */
export const displayName = (name: string): string =>
  cleanText(name)
    .replace(/\s\(\d+\)$/, '')
    .replace(/^(.+), (the|a|an)$/i, '$2 $1');

interface Billed {
  name: string;
  anv?: string | null | undefined;
  join?: string | null | undefined;
}

/** The name as this record has it. */
export const creditedName = ({ name, anv }: Billed): string => cleanText(anv ?? '') || displayName(name);

/** The artists as the record bills them: "A feat. B & C"; empty when it bills nobody. */
export const billing = (artists: Billed[]): string =>
  artists.reduceRight((rest, artist) => {
    const join = cleanText(artist.join ?? '') || '&';
    const between = join === ',' ? ', ' : ` ${join} `;
    return rest ? `${creditedName(artist)}${between}${rest}` : creditedName(artist);
  }, '');
