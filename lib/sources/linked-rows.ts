import * as z from 'zod/mini';
import type { Network } from '../net/network';
import type { UrlResolver } from './source';

const LINKED_MS = 30 * 86_400_000;
const MOST = 100;
/** Somebody may link it tomorrow. */
const UNLINKED_MS = 3 * 86_400_000;

const noteOf = (source: UrlResolver, url: string): string => `${source.id}/row ${url}`;

/**
 * The recording that each address of a track belongs to, as a candidate's key (`mb:recording:…`), by address; addresses of nobody
 * are missing. One request for up to 100 addresses, none for those that were asked about before: rows come and go on screen, so
 * that the same batch is hardly ever asked for twice. Throws SourceError.
 */
export async function linkedRecordings(source: UrlResolver, urls: string[], network: Network): Promise<Map<string, string>> {
  const noted = await Promise.all(urls.map((url) => network.recall(noteOf(source, url), z.string())));
  const links = new Map(urls.flatMap((url, at): [string, string][] => (noted[at] ? [[url, noted[at]]] : [])));
  // What is beyond one request is left for the next call.
  const unknown = urls.filter((_, at) => noted[at] === undefined).slice(0, MOST);
  if (unknown.length === 0) return links;
  const found = await source.resolve(unknown, network);
  for (const url of unknown) {
    const [key, other] = found.get(url)?.filter((each) => each.startsWith('mb:recording:')) ?? [];
    // Which of two it is cannot be told here.
    const own = other ? undefined : key;
    await network.remember(noteOf(source, url), own ?? '', own ? LINKED_MS : UNLINKED_MS);
    if (own) links.set(url, own);
  }
  return links;
}
