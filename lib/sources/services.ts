import type { Pace } from '../net/network';
import { sources } from './index';

/** What a person has set about the services: addresses of their own by endpoint id, and tokens by source id. */
export interface OwnServices {
  endpoints: Record<string, string>;
  tokens: Record<string, string>;
}

/** Where an endpoint lives, and what proves who asks. */
export interface Service {
  base: string;
  headers: Record<string, string>;
}

export interface Services {
  /** undefined = no source has an endpoint of this name. */
  serviceOf(endpoint: string): Promise<Service | undefined>;
  /** undefined = nothing is known about this host. */
  paceOf(host: string): Pace | undefined;
  /** Hosts that want to know which program asks. */
  hostsThatWantAName(): Promise<string[]>;
}

export const NO_OWN_SERVICES: OwnServices = { endpoints: {}, tokens: {} };

const sourceOf = (endpoint: string) => sources.find((source) => endpoint in source.endpoints);

/** Time from one request to the next, as an average. */
const gapMs = ({ perMs = 1000, limit }: Pace): number => perMs / limit;

/** The public services, or the ones that the person has chosen instead: those are asked as politely. */
export function createServices(own: () => Promise<OwnServices> = async () => NO_OWN_SERVICES): Services {
  /** By host, by source: two sources may share a host. */
  const paces = new Map<string, Map<string, Pace>>();
  const setPace = (base: string, source: string, pace: Pace) => {
    const { hostname } = new URL(base);
    paces.set(hostname, (paces.get(hostname) ?? new Map()).set(source, pace));
  };
  for (const { id, endpoints, pace } of sources) for (const base of Object.values(endpoints)) setPace(base, id, pace);
  return {
    paceOf: (host) => [...(paces.get(host)?.values() ?? [])].sort((a, b) => gapMs(b) - gapMs(a))[0],
    async hostsThatWantAName() {
      const { endpoints } = await own();
      const asked = sources.filter((source) => source.wantsClientName).flatMap((source) => Object.entries(source.endpoints));
      return asked.map(([endpoint, base]) => new URL(endpoints[endpoint] ?? base).hostname);
    },
    async serviceOf(endpoint) {
      const source = sourceOf(endpoint);
      if (!source) return undefined;
      const { endpoints, tokens } = await own();
      const base = endpoints[endpoint] ?? source.endpoints[endpoint];
      const token = tokens[source.id];
      if (!base || !URL.canParse(base)) return undefined;
      setPace(base, source.id, (token && source.withToken?.pace) || source.pace);
      return { base, headers: token && source.withToken ? source.withToken.headers(token) : {} };
    },
  };
}
