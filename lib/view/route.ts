import type { ContributorIds } from '../model/contributor';
import type { SearchScope } from '../model/found';
import type { Someone } from '../model/overrule';
import type { Subject, SubjectKind } from '../model/subject';

/**
 * What a surface of ours shows. `here` = the page of the tab. Every other one can be opened by its address alone, which is the part
 * after "#": links, history and deep links are the browser's own.
 */
export type Route =
  | { view: 'here' }
  | { view: 'search'; query: string; scope: SearchScope }
  | { view: 'record'; subject: Subject }
  | { view: 'artist'; about: Someone }
  | { view: 'person'; about: Someone };

/** An artist's page or a person's: one somebody, seen from two sides. */
export type NameRoute = Extract<Route, { about: Someone }>;

type Pair = [name: string, value: string];

/** The address of a route, beginning with "#/". */
export function hashOf(route: Route): string {
  const pairs = pairsOf(route);
  const query = new URLSearchParams(pairs).toString();
  return `#/${route.view === 'here' ? '' : route.view}${query ? `?${query}` : ''}`;
}

function pairsOf(route: Route): Pair[] {
  switch (route.view) {
    case 'here':
      return [];
    case 'search':
      return [['q', route.query], ...(route.scope === 'all' ? [] : [['in', route.scope] satisfies Pair])];
    case 'record':
      return subjectPairs(route.subject);
    default:
      return someonePairs(route.about);
  }
}

function subjectPairs({ ref, facts }: Subject): Pair[] {
  const { title, artists = [], year, serviceId } = facts ?? {};
  return [
    ['site', ref.site],
    ['kind', ref.kind],
    ['id', ref.id],
    ['url', ref.url],
    ...given('title', title),
    ...artists.map(({ name }): Pair => ['artist', name]),
    ...given('year', year?.toString()),
    ...given('number', serviceId),
  ];
}

const someonePairs = ({ key, name, ids }: Someone): Pair[] => [
  ['key', key],
  ['name', name],
  ...ID_KINDS.flatMap((kind) => (ids[kind] ?? []).map((id): Pair => ['id', `${kind}:${id}`])),
];

const given = (name: string, value: string | undefined): Pair[] => (value ? [[name, value]] : []);

// Lists instead of schemas: a surface draws its first view before it needs any.
const SCOPES = ['all', 'artist', 'album', 'track'] as const satisfies SearchScope[];
const KINDS = ['album', 'track', 'artist', 'playlist'] as const satisfies SubjectKind[];
const ID_KINDS = [
  'mb',
  'wd',
  'genius',
  'geniusSlug',
  'discogs',
  'spotify',
  'spotifySongwriter',
] as const satisfies (keyof ContributorIds)[];

/** What an address shows; anything that cannot be read shows the page of the tab. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const params = new URLSearchParams(query);
  if (path === 'search')
    return { view: 'search', query: params.get('q') ?? '', scope: SCOPES.find((scope) => scope === params.get('in')) ?? 'all' };
  if (path === 'artist' || path === 'person') return aboutIn(path, params);
  return (path === 'record' && recordIn(params)) || { view: 'here' };
}

function aboutIn(view: 'artist' | 'person', params: URLSearchParams): Route {
  const key = params.get('key');
  return key ? { view, about: { key, name: params.get('name') ?? '', ids: idsIn(params.getAll('id')) } } : { view: 'here' };
}

function idsIn(written: string[]): ContributorIds {
  const ids: ContributorIds = {};
  for (const each of written) {
    const kind = ID_KINDS.find((known) => each.startsWith(`${known}:`));
    if (kind) ids[kind] = [...(ids[kind] ?? []), each.slice(kind.length + 1)];
  }
  return ids;
}

/** Only an address that could stand on a page of a service; sources are asked by it. */
function recordIn(params: URLSearchParams): Route | undefined {
  const [site, id, url] = ['site', 'id', 'url'].map((name) => params.get(name));
  const kind = KINDS.find((each) => each === params.get('kind'));
  if (!site || !id || !kind || !url || !URL.canParse(url) || new URL(url).protocol !== 'https:') return undefined;
  const facts = factsIn(params);
  return { view: 'record', subject: { ref: { site, kind, id, url }, ...(facts ? { facts } : {}) } };
}

function factsIn(params: URLSearchParams): Subject['facts'] {
  const title = params.get('title');
  if (!title) return undefined;
  const [year, number] = [Number(params.get('year')), params.get('number')];
  const artists = params.getAll('artist').map((name) => ({ name }));
  return { title, artists, tracks: [], ...(year > 0 ? { year } : {}), ...(number ? { serviceId: number } : {}) };
}
