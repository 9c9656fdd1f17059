import { SourceError } from '../../lib/errors';
import { recordingHit, releaseHit } from '../../lib/sources/musicbrainz/hits';
import { idsIn, type Link, linksOf } from '../../lib/sources/musicbrainz/links';
import { accountsOf, readEntity } from '../../lib/sources/musicbrainz/people';
import { recordingSchema, releaseSchema } from '../../lib/sources/musicbrainz/schemas';
import {
  browseReleases,
  recordingsByIsrc,
  searchArtists,
  searchRecordings,
  searchReleases,
  searchUrls,
} from '../../lib/sources/musicbrainz/search';
import { readUrls } from '../../lib/sources/musicbrainz/url-lookup';
import type { SearchHit } from '../../lib/sources/source';
import { requestFor } from '../request-for';
import type { CaseReader, Facts, Recording } from './harness';
import { addressOf, idIn, readAlbum, readSiblingCase, readTrack, readWorkCase, subjectOf } from './musicbrainz-credits';

const queryIn = (recording: Recording): string => new URL(addressOf(recording)).searchParams.get('query') ?? '';

/** Accounts of the product that expected.json counts as links. */
const NOT_EXPECTED = new Set(['website', 'bandcamp']);

/** YouTube Music stands among the accounts of expected.json; the product lists it as a link, not as an account to follow. */
const musicAccounts = (links: Link[]) =>
  links
    .filter(({ type, ended }) => type === 'youtube music' && !ended)
    .map(({ url }) => ({ platform: 'youtube_music', username: new URL(url).pathname.slice(1), url }));

const ID_KINDS: Record<string, string> = { wd: 'wikidata', geniusSlug: 'genius', spotifySongwriter: 'spotify_songwriter' };

/** The id of another service, or the website, that one link holds; expected.json writes Discogs ids with their kind. */
function crossIdOf(link: Link): Facts[] {
  if (accountsOf([link])[0]?.account.platform === 'website') return [{ kind: 'website', value: link.url }];
  return Object.entries(idsIn([link])).flatMap(([kind, ids]) =>
    ids.map((id) => ({ kind: ID_KINDS[kind] ?? kind, value: kind === 'discogs' ? `artist/${id}` : id })),
  );
}

const readLinks: CaseReader = async (recording) => {
  const kind = new URL(addressOf(recording)).pathname.split('/').at(-2) as 'artist' | 'label' | 'release-group';
  const entity = await readEntity(kind, idIn(recording), recording.network);
  if (!entity) return undefined;
  const title = entity.name ?? entity.title;
  const links = linksOf(entity.relations);
  const accounts = [...accountsOf(links).map(({ account, link }) => ({ ...account, url: link.url })), ...musicAccounts(links)].filter(
    ({ platform }) => !NOT_EXPECTED.has(platform),
  );
  const crossIds = kind === 'artist' ? { crossIds: links.flatMap(crossIdOf) } : {};
  return {
    ...crossIds,
    subject: {
      ...subjectOf(kind, entity, title),
      entityType: entity.type ?? entity['primary-type'],
      disambiguation: entity.disambiguation,
    },
    credits: [],
    handles: accounts.map(({ platform, username, url }) => ({
      person: title,
      personId: entity.id,
      service: platform,
      handle: username,
      url,
      ended: false,
    })),
    links,
    aliases: (entity.aliases ?? []).map(({ name }) => name).sort(),
  };
};

const hitsFacts = ({ count, offset, hits }: { count: number; offset: number; hits: SearchHit[] }): Facts => ({
  count,
  offset,
  hits: hits.map(({ id, score, title, disambiguation, artists, aliases }) => ({
    id,
    score: score ?? null,
    title,
    disambiguation: disambiguation ?? null,
    artists,
    aliases: aliases ?? [],
  })),
});

const readUrlList: CaseReader = async (recording) => {
  const urls = await readUrls(requestFor(addressOf(recording)), recording.network);
  const distinct = new Set(urls.flatMap(({ related }) => related.map(({ id }) => id)));
  return { subject: null, urls, distinctEntities: [...distinct].sort() };
};

const readUrlSearch: CaseReader = async (recording) => {
  const urls = await searchUrls(queryIn(recording), recording.network);
  return {
    count: urls.length,
    urls: urls.map(({ resource, score, related }) => ({
      resource,
      score,
      releaseIds: [...new Set(related.filter(({ target }) => target === 'release').map(({ id }) => id))].sort(),
      lines: related.length,
    })),
  };
};

const OUTCOMES: Record<string, string> = { refused: 'our mistake', 'rate-limited': 'wait and try again' };

/** Each recorded refusal through the schema that its address is due; what became of it in the words of expected.json. */
const readErrors: CaseReader = async ({ case: { responses }, network }) => {
  const answers: Facts[] = [];
  for (const { url } of responses) {
    const schema = url?.includes('/recording/') ? recordingSchema : releaseSchema;
    const outcome = await network.json(requestFor(url ?? ''), schema).then(
      (body) => (body ? 'answered' : 'not found'),
      (error) => (error instanceof SourceError ? OUTCOMES[error.kind] : String(error)),
    );
    answers.push({ url, outcome });
  }
  return { answers };
};

const READERS: [RegExp, CaseReader][] = [
  [/\/errors$/, readErrors],
  [/\/release-group-siblings$/, readSiblingCase],
  [/\/release-group-links$|\/artist-|\/label-/, readLinks],
  [/\/release-/, readAlbum],
  [/\/recording-/, readTrack],
  [/\/work-/, readWorkCase],
  [/\/search-url-/, readUrlSearch],
  [/\/url-/, readUrlList],
  [/\/search-artist$/, async (each) => hitsFacts(await searchArtists(queryIn(each), each.network))],
  [
    /\/search-recording$/,
    async (each) => {
      const found = await searchRecordings(queryIn(each), each.network);
      return hitsFacts({ ...found, hits: found.hits.map(recordingHit) });
    },
  ],
  [
    /\/search-release/,
    async (each) => {
      const found = await searchReleases(queryIn(each), each.network);
      return hitsFacts({ ...found, hits: found.hits.map(releaseHit) });
    },
  ],
  [/\/browse-releases$/, async (each) => hitsFacts(await browseReleases('72c536dc-7137-4477-a521-567eeb840fa8', each.network))],
  [/\/isrc$/, async (each) => ({ isrc: idIn(each), recordings: await recordingsByIsrc(idIn(each), each.network) })],
];

/** What the production readers make of a musicbrainz case. */
export const musicbrainz: CaseReader = async (recording) => READERS.find(([name]) => name.test(recording.name))?.[1](recording);
