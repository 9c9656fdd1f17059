import { tabOf } from '../../lib/messaging';
import type { Network } from '../../lib/net/network';
import { createDiscography } from '../../lib/resolve/discography/discography';
import { catalogueSources, personSources } from '../../lib/sources';
import { type DiscographyServeParts, serveDiscographies } from '../../lib/surfaces/serve-discography';

interface Parts extends Pick<DiscographyServeParts, 'overrulesOf' | 'news'> {
  networkFor(isPrivate: boolean): Network;
}

/** Artists' and people's pages over the real sources: of a private window nothing is kept. */
export const serveDiscographiesOver = ({ networkFor, overrulesOf, news }: Parts): ReturnType<typeof serveDiscographies> =>
  serveDiscographies({
    discographyOf: ({ about, view, isPrivate, signal, onChange }) =>
      createDiscography({ about, view }, { catalogueSources, personSources, network: networkFor(isPrivate), signal, onChange }),
    tabOf,
    overrulesOf,
    news,
  });
