import type * as z from 'zod/mini';
import type { Network } from '../../net/network';
import { type Artist, artistSchema, type Master, masterSchema, type Release, releaseSchema } from './schemas';

export const SITE = 'https://www.discogs.com';
const DAY_MS = 86_400_000;

/**
 * One record; undefined = Discogs does not know it. Throws SourceError. What is read here is in the monthly dumps under CC0,
 * which may be kept; images and market data, which may not, are not read. https://data.discogs.com/
 */
const ask = <T extends z.ZodMiniType>(kind: string, id: string, schema: T, network: Network, keepDays: number) =>
  network.json(
    { endpoint: 'discogs', path: `${kind}/${encodeURIComponent(id)}`, keepMs: keepDays * DAY_MS, keepEmptyMs: 3 * DAY_MS },
    schema,
  );

export const readRelease = (id: string, network: Network): Promise<Release | undefined> => ask('releases', id, releaseSchema, network, 14);
export const readMaster = (id: string, network: Network): Promise<Master | undefined> => ask('masters', id, masterSchema, network, 14);
export const readArtist = (id: string, network: Network): Promise<Artist | undefined> => ask('artists', id, artistSchema, network, 30);
