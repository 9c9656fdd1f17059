import type { Answer } from '../model/answer';
import type { Handle, HandleStatus } from '../model/handle';
import type { Catalogue } from './catalogue';

const TRUST: Record<HandleStatus, number> = { confirmed: 0, listed: 1, disputed: 2 };

/** A contributor's handles: Instagram first, then by platform; the preferred and best-proved one first within a platform. */
export function handlesOf(
  { handles }: Pick<Answer, 'handles'>,
  contributor: string,
  catalogue: Pick<Catalogue, 'platformOrder'>,
): Handle[] {
  return handles
    .filter((handle) => handle.contributor === contributor && isHttps(handle.url))
    .sort(
      (a, b) =>
        catalogue.platformOrder(a.platform) - catalogue.platformOrder(b.platform) ||
        Number(b.preferred ?? false) - Number(a.preferred ?? false) ||
        TRUST[a.status] - TRUST[b.status],
    );
}

/** As people write it: "@" before names, none before addresses. */
export const handleText = (handle: Handle): string => (handle.platform === 'website' ? handle.username : `@${handle.username}`);

/** Source text is hostile: nothing but https is ever linked. */
export const isHttps = (address: string): boolean => URL.canParse(address) && new URL(address).protocol === 'https:';
