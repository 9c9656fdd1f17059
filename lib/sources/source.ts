import type { Candidate, ReleaseFacts } from '../model/answer';
import type { Contributor } from '../model/contributor';
import type { Credit } from '../model/credit';
import type { DiscographyCredit, DiscographyRecord, Progress, Song } from '../model/discography';
import type { FoundKind, SearchScope } from '../model/found';
import type { Handle } from '../model/handle';
import type { Someone } from '../model/overrule';
import type { RawClaim, Subject, Track } from '../model/subject';
import type { Network, Pace } from '../net/network';

/** A service that knows something. Plain data: the only list of hosts, from which manifest, privacy page and settings derive. */
export interface Source {
  id: string;
  name: string;
  /** Match patterns, e.g. `https://musicbrainz.org/*`. */
  hosts: string[];
  /** Base address by endpoint id: requests name the id, so that a person can point it at a mirror of their own. */
  endpoints: Record<string, string>;
  pace: Pace;
  /** It wants every program to say who asks in the `User-Agent`. */
  wantsClientName?: true;
  /** What a person's own token changes, where the service knows such a thing. */
  withToken?: { pace: Pace; headers(token: string): Record<string, string> };
}

/**
 * What is known about the subject so far; it grows as sources answer. What one finds can meet another's needs.
 * Ids are the services' own, without prefixes.
 */
export interface Known {
  /** Address of the page as data services know it. */
  pageUrl?: string;
  albumTitle?: string;
  trackTitle?: string;
  artist?: string;
  trackCount?: number;
  durationMs?: number;
  year?: number;
  mbRelease?: string;
  mbReleaseGroup?: string;
  mbRecording?: string;
  geniusAlbum?: string;
  geniusSong?: string;
  discogsRelease?: string;
  /** The record of all editions, where no edition is known. */
  discogsMaster?: string;
  /** Position of the subject track within the release. */
  trackPosition?: string;
}
export type Need = keyof Known;

/**
 * When a source is asked: `first` as soon as look-up is allowed, `second` after the first answer is shown (at once when
 * the first left gaps), `on-tracks` when the person unfolds the tracks, `on-person` when the person opens somebody.
 */
export type Round = 'first' | 'second' | 'on-tracks' | 'on-person';

/**
 * What one source says. Empty lists mean "knows none". Contributors referenced by credits and handles are all in
 * `contributors`. Credits are grouped: one per contributor, role, credited name, words, level and work, with all its
 * track positions. Positions are the source's own; `resolve` aligns them with the release.
 */
export interface SourceReport {
  release?: ReleaseFacts;
  tracks: Track[];
  credits: Credit[];
  contributors: Contributor[];
  handles: Handle[];
  /** Ids met on the way. */
  found: Known;
  /** Set when the source has something like the subject, but nothing above the bar. */
  candidates?: Candidate[];
  /** https page of this source for the subject, and where a missing credit can be added. */
  link?: string;
  editLink?: string;
}

export interface CreditSource extends Source {
  /** Any one of these sets suffices. Empty list of sets = never asked for credits in this round. */
  needs: Need[][];
  round: Round;
  credits(subject: Subject, known: Known, network: Network): Promise<SourceReport>;
  /** What the open page itself says, mapped; no request. */
  fromPage?(subject: Subject, claims: RawClaim[], readAt: string): SourceReport;
  /** Credits track by track for those that are still unclear; reports arrive one by one. */
  onTracks?(subject: Subject, known: Known, tracks: Track[], network: Network): AsyncIterable<SourceReport>;
}

/** What a source says about people themselves. Contributors carry the ids, occupations and so on that it added. */
export interface PeopleReport {
  contributors: Contributor[];
  handles: Handle[];
  /** Accounts that the source says have ended: never shown, even where another source still lists them. */
  ended?: { contributor: string; platform: string; username: string }[];
}

export interface PersonSource extends Source {
  personRound: 'first' | 'on-person';
  /** Asks about many people in as few requests as the host allows. People it does not know are simply missing. */
  people(people: Contributor[], network: Network): Promise<PeopleReport>;
  /** Another way to ask, for when `people` has failed: it reaches fewer people and may say less about them. */
  instead?: {
    /** Whether this person can be asked about in that way; whoever cannot stays unanswered. */
    reaches(person: Contributor): boolean;
    /** As `people`; whom it does not reach is not asked about. */
    people(people: Contributor[], network: Network): Promise<PeopleReport>;
  };
}

export interface TieSource extends Source {
  /**
   * What ties one person to companies, asked when somebody wants to know why they are credited. At most one request. The same
   * person with `ties`: empty = the source knows none; absent = it cannot be asked about them.
   */
  ties(person: Contributor, network: Network): Promise<Contributor>;
}

interface HitFacts {
  /** Entity key (`mb:artist:…`, `genius:album:…`), and the source's own id in it. */
  key: string;
  id: string;
  title: string;
  /** Empty for people. */
  artists: string;
  /** https page of the source. */
  url: string;
  /** 0–100 where the source gives one. */
  score?: number;
  disambiguation?: string;
  aliases?: string[];
  year?: number;
}
export interface PersonHit extends HitFacts {
  kind: 'artist';
  person: Someone;
}
export interface RecordHit extends HitFacts {
  kind: 'album' | 'track';
  trackCount?: number;
  /** What shows its credits. */
  subject: Subject;
  /** Key of the record of which this is an edition; absent = the source has no such thing, or does not say. */
  record?: string;
  /** The artists themselves have put it out. Absent = the source does not say. */
  isOfficial?: boolean;
}
/** One thing that a search found. */
export type SearchHit = PersonHit | RecordHit;

export interface SearchSource extends Source {
  /** What an answer about everything can hold; the rest has to be asked for by its own scope. */
  inAll: FoundKind[];
  /** What people mean by these words, best first; while they type, the last word may be the beginning of one. One request. */
  search(query: string, scope: SearchScope, network: Network): Promise<SearchHit[]>;
}

/** An address that somebody has pasted, as far as it can be understood without asking. */
export interface PastedLink {
  kind: FoundKind;
  url: string;
  /** Every form under which it may be stored, the likeliest first. */
  forms: string[];
  /** Entity key, where the address holds it. */
  entity?: string;
}

export interface LinkSource extends Source {
  /** What the address belongs to, best first; empty = the source does not know it; undefined = it cannot be asked about it. At most two requests. */
  linked(link: PastedLink, network: Network): Promise<SearchHit[] | undefined>;
}

export interface UrlResolver extends Source {
  /** Entity keys (`mb:release:…`) by address; addresses it does not know are missing. */
  resolve(urls: string[], network: Network): Promise<Map<string, string[]>>;
}

/** One page of an artist's or a person's records. Every id that credits, songs and records name is in the lists of this page or of an earlier one. */
export interface CataloguePage {
  records: DiscographyRecord[];
  songs: Song[];
  credits: DiscographyCredit[];
  contributors: Contributor[];
  handles: Handle[];
  /** As of `PeopleReport`. */
  ended?: NonNullable<PeopleReport['ended']>;
  /** Records of an earlier page or of this one, by key, that have turned out to be editions of the record of the other key. */
  editionOf?: Record<string, string>;
  progress: Omit<Progress, 'source'>;
  /** To be handed in for the next page; absent = that was all. Only this source reads it. */
  next?: string;
}

/** Everybody on some records, song by song. */
export type CatalogueLists = Pick<CataloguePage, 'records' | 'songs' | 'credits' | 'contributors'>;

/** Ways to read records. Each begins anew without `from`, and takes only its own `next`. */
export interface CatalogueWay {
  /** Who is behind the records of an artist. undefined = it cannot be asked about them. One request a page. */
  recordsOf(artist: Contributor, from: string | undefined, network: Network): Promise<CataloguePage | undefined>;
  /** What a person is credited on; `contributors` holds the person with what the source adds to them. undefined as above. One request a page. */
  creditsOf(person: Contributor, from: string | undefined, network: Network): Promise<CataloguePage | undefined>;
}

export interface CatalogueSource extends Source, CatalogueWay {
  /** The other way, for when the service refuses the first or answers more than can be read: slower, or less complete. */
  otherWay?: CatalogueWay;
  /** Everybody on one record. undefined = it is not this source's. One request, the one that the record's own page is answered with. */
  crewOf(record: DiscographyRecord, network: Network): Promise<CatalogueLists | undefined>;
}

/** A report that says nothing. */
export const nothing = (): SourceReport => ({ tracks: [], credits: [], contributors: [], handles: [], found: {} });
