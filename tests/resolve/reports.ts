import type { Contributor, ContributorIds } from '../../lib/model/contributor';
import { personKey } from '../../lib/model/contributor';
import type { Credit, Scope } from '../../lib/model/credit';
import type { Handle } from '../../lib/model/handle';
import type { Track } from '../../lib/model/subject';
import { nothing, type SourceReport } from '../../lib/sources/source';

/** Small invented reports. Everybody here is made up. */
export const person = (name: string, ids: ContributorIds = {}): Contributor => ({
  id: personKey(ids, name, 'test'),
  name,
  kind: 'person',
  ids,
});

export function credit(
  who: Contributor,
  role: string,
  scope: Scope,
  source: string,
  more: Partial<Credit> & { via?: string } = {},
): Credit {
  const { via, ...rest } = more;
  const words = { role, name: rest.creditedAs ?? who.name };
  const proof = {
    source,
    link: `https://example.org/${source}`,
    words,
    level: 'recording',
    readAt: '2026-01-01T00:00:00.000Z',
    ...(via ? { via } : {}),
  };
  return { id: `${who.id}|${role}|${String(scope)}`, contributor: who.id, role, scope, proofs: [proof], ...rest };
}

export const tracks = (...titles: string[]): Track[] => titles.map((title, index) => ({ position: `1-${index + 1}`, title, ids: {} }));

export const report = (more: Partial<SourceReport>): SourceReport => ({ ...nothing(), ...more });

export const handle = (who: Contributor, platform: string, username: string, source: string, more: Partial<Handle> = {}): Handle => ({
  contributor: who.id,
  platform,
  username,
  url: `https://example.org/${platform}/${username}`,
  status: 'listed',
  proofs: [
    {
      source,
      link: 'https://example.org/',
      words: { role: platform, name: username },
      level: 'person',
      readAt: '2026-01-01T00:00:00.000Z',
    },
  ],
  ...more,
});
