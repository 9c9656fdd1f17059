import type { Answer, Reason } from '../model/answer';
import type { Contributor } from '../model/contributor';
import type { Credit } from '../model/credit';
import { groupBy } from '../model/group-by';
import { roleOf } from '../roles';
import type { Family } from '../roles/role';

/** What readings are made from: an Answer without them. */
export type Evidence = Pick<Answer, 'credits' | 'contributors' | 'tracks' | 'release'>;

/** One executive credit of one person, with everything else that is known. */
export interface Case {
  person: Contributor;
  credit: Credit;
  evidence: Evidence;
}

/** Work on the music of this record. Performing alone is not: a guest verse says nothing about the project. */
const ON_THE_MUSIC: Family[] = ['producing', 'engineering', 'writing', 'arranging'];

// Credited because an older song is quoted, an older recording is sold again or copied, or by a word that says nothing of the music.
const NOT_MAKING_THE_MUSIC = new Set([
  ...['interpolated_writer', 'story_writer', 'translator', 'reissue_producer', 'compilation_producer', 'dj_mixer'],
  ...['remastering_engineer', 'restoration', 'transfer_engineer', 'lacquer_cut', 'studio_personnel'],
]);

export function isOnTheMusic({ role }: Credit): boolean {
  const { family, company } = roleOf(role);
  return ON_THE_MUSIC.includes(family) && !company && !NOT_MAKING_THE_MUSIC.has(role);
}

export const creditsBy = (contributor: string, { credits }: Evidence): Credit[] =>
  credits.filter((credit) => credit.contributor === contributor);

/** A page where a reader can check it; nothing where there is no address. */
export const proofAt = (link: string | undefined, source: string): Pick<Reason, 'proof'> => (link ? { proof: { source, link } } : {});

export const proofOf = ({ proofs: [first] }: Credit): Pick<Reason, 'proof'> => proofAt(first?.link, first?.source ?? '');

export const proofInMusicbrainz = ({ ids }: Contributor): Pick<Reason, 'proof'> =>
  proofAt(ids.mb?.[0] && `https://musicbrainz.org/artist/${ids.mb[0]}`, 'musicbrainz');

const itemOf = ({ ids }: Contributor) => ids.wd?.[0];
export const proofInWikidata = (person: Contributor): Pick<Reason, 'proof'> =>
  proofAt(itemOf(person) && `https://www.wikidata.org/wiki/${itemOf(person)}`, 'wikidata');

/** Tracks that these credits name, without those that are only said of the whole record. */
export const tracksIn = (credits: Credit[]): Set<string> => new Set(credits.flatMap(({ scope }) => (scope === 'release' ? [] : scope)));

/**
 * What else somebody did, a reason per role: on how many of the tracks, on the record as a whole, or on the one track there is.
 * Keys are `<stem>`, `<stem>-release` and `<stem>-here`.
 */
export function alsoReasons(stem: string, credits: Credit[], { tracks }: Evidence): Reason[] {
  return [...groupBy(credits, ({ role }) => role)].flatMap(([role, own]) => {
    const [first] = own;
    if (!first) return [];
    const isWhole = own.some(({ scope }) => scope === 'release');
    if (isWhole) return [{ key: `${stem}-release`, params: { role }, ...proofOf(own.find(({ scope }) => scope === 'release') ?? first) }];
    if (tracks.length <= 1) return [{ key: `${stem}-here`, params: { role }, ...proofOf(first) }];
    return [{ key: stem, params: { role, tracks: String(tracksIn(own).size), total: String(tracks.length) }, ...proofOf(first) }];
  });
}
