import type { FoundKind } from '../model/found';

/** What an address of a music service leads to. */
export interface Link {
  /** What people call the service. */
  service: string;
  kind: FoundKind;
  /** Canonical https address: no locale, no query noise. */
  url: string;
  /** Every form under which a data service may store it, the likeliest first; never empty. */
  forms: string[];
  /** Entity key, where the address itself holds it (`mb:release:…`). */
  entity?: string;
}

/** How the addresses of one service are read. */
export interface LinkForm {
  service: string;
  /** https addresses only. undefined = it is none of this service, or of nothing that has credits. */
  read(url: URL): Omit<Link, 'service'> | undefined;
}

/** A link whose only form is its address. */
export const plainLink = (kind: FoundKind, url: string): Omit<Link, 'service'> => ({ kind, url, forms: [url] });

/** Words that a service uses for kinds, to ours. */
export const kindIn = (kinds: Record<string, FoundKind>, word: string | undefined): FoundKind | undefined =>
  word !== undefined && Object.hasOwn(kinds, word) ? kinds[word] : undefined;

/** The path without its last slash. */
export const pathOf = ({ pathname }: URL): string => pathname.replace(/\/$/, '');
