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

/** The public services, or the ones that the person has chosen instead: those are asked as politely. */
export function createServices(own: () => Promise<OwnServices> = async () => NO_OWN_SERVICES): Services {
  const paces = new Map<string, Pace>();
  for (const { endpoints, pace } of sources) for (const base of Object.values(endpoints)) paces.set(new URL(base).hostname, pace);
  return {
    paceOf: (host) => paces.get(host),
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
      paces.set(new URL(base).hostname, (token && source.withToken?.pace) || source.pace);
      return { base, headers: token && source.withToken ? source.withToken.headers(token) : {} };
    },
  };
}
