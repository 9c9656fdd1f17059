import { dayOf, t } from '../i18n/messages';
import type { Proof } from '../model/credit';
import { sourceWords } from './words/source-words';

/** Who says so. `sources`: ids, each once; `readAt`: ISO 8601, of what was read last. Empty and absent = there is no proof. */
export interface Provenance {
  sources: string[];
  readAt: string | undefined;
}

export function provenanceOf(proofs: Pick<Proof, 'source' | 'readAt'>[]): Provenance {
  const [readAt] = proofs.map((proof) => proof.readAt).sort((a, b) => b.localeCompare(a));
  return { sources: [...new Set(proofs.map(({ source }) => source))], readAt };
}

export const sourcesIn = ({ sources }: Provenance): string => [...new Set(sources.map(sourceWords))].join(', ');

/** "Sources: MusicBrainz, Genius; read 24 Nov 2026 with Liner Notes". Empty without a proof. */
export function provenanceWords(provenance: Provenance): string {
  const sources = sourcesIn(provenance);
  return provenance.readAt === undefined ? '' : t('take_sources', { sources, date: dayOf(provenance.readAt) });
}
