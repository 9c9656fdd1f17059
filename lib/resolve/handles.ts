import type { Proof } from '../model/credit';
import { groupBy } from '../model/group-by';
import type { Handle, HandleStatus } from '../model/handle';
import { byTrust } from './trust';

/** An account that a source says has ended: it must not be shown, even where another source still lists it. */
export interface EndedAccount {
  contributor: string;
  platform: string;
  username: string;
}

const accountKey = (each: EndedAccount): string => `${each.contributor}\n${each.platform}\n${each.username.toLowerCase()}`;

/**
 * One handle per account, with every proof. Two sources that agree: confirmed. Sources that name different accounts and
 * agree on none: disputed, all of them. Otherwise listed. Confirmed and preferred accounts come first.
 */
export function mergeHandles(handles: Handle[], ended: EndedAccount[]): Handle[] {
  const gone = new Set(ended.map(accountKey));
  const byAccount = groupBy(
    handles.filter((handle) => !gone.has(accountKey(handle))),
    accountKey,
  );
  const accounts = [...byAccount.values()].flatMap((same) => joinAccount(same) ?? []);
  const byPlatform = groupBy(accounts, (handle) => `${handle.contributor}\n${handle.platform}`);
  return [...byPlatform.values()].flatMap((rivals) => withStatus(rivals)).sort(compareHandles);
}

function joinAccount(same: Handle[]): Handle | undefined {
  const [first] = [...same].sort((a, b) => a.username.localeCompare(b.username));
  if (!first) return undefined;
  const proofs = uniqueProofs(same.flatMap((handle) => handle.proofs));
  const preferred = same.some((handle) => handle.preferred === true);
  const { contributor, platform, username, url } = first;
  return { contributor, platform, username, url, status: 'listed', proofs, ...(preferred ? { preferred } : {}) };
}

export function uniqueProofs(proofs: Proof[]): Proof[] {
  const byWords = new Map<string, Proof>();
  for (const proof of [...proofs].sort((a, b) => byTrust(a, b) || proofKey(a).localeCompare(proofKey(b)))) {
    const kept = byWords.get(proofKey(proof));
    if (!kept || kept.readAt < proof.readAt) byWords.set(proofKey(proof), proof);
  }
  return [...byWords.values()];
}

const proofKey = ({ source, link, words, level, workId, via, edition, sourceId }: Proof): string =>
  JSON.stringify([source, link, words.role, words.name, words.attributes, level, workId, via, edition, sourceId]);

const sourcesOf = (handle: Handle): Set<string> => new Set(handle.proofs.map((proof) => proof.source));

/** People have several websites for good reason: different ones are no dispute. */
function withStatus(rivals: Handle[]): Handle[] {
  const agreed = rivals.some((handle) => sourcesOf(handle).size > 1);
  const sources = new Set(rivals.flatMap((handle) => [...sourcesOf(handle)]));
  const disputed = !agreed && rivals.length > 1 && sources.size > 1 && rivals[0]?.platform !== 'website';
  return rivals.map((handle) => {
    const status: HandleStatus = sourcesOf(handle).size > 1 ? 'confirmed' : disputed ? 'disputed' : 'listed';
    return { ...handle, status };
  });
}

const RANK: Record<HandleStatus, number> = { confirmed: 0, listed: 1, disputed: 2 };

function compareHandles(a: Handle, b: Handle): number {
  return (
    a.contributor.localeCompare(b.contributor) ||
    a.platform.localeCompare(b.platform) ||
    RANK[a.status] - RANK[b.status] ||
    Number(b.preferred === true) - Number(a.preferred === true) ||
    a.username.localeCompare(b.username)
  );
}
