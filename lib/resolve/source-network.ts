import type { CreditSource } from '../sources/source';

/** The network as sources are given it. */
export type SourceNetwork = Parameters<CreditSource['credits']>[2];

/** The network until one of the signals fires: then nothing more is asked, and what is on its way ends. They are looked up at every request. */
export function untilSignal(network: SourceNetwork, signals: () => (AbortSignal | undefined)[]): SourceNetwork {
  return {
    ...network,
    json: (request, schema, keeping) => {
      const all = [...signals(), request.signal].filter((each) => each !== undefined);
      return network.json({ ...request, signal: AbortSignal.any(all) }, schema, keeping);
    },
  };
}
