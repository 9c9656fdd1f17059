import type { Reason, Remark } from '../model/answer';
import type { Contributor } from '../model/contributor';
import type { Credit } from '../model/credit';
import { isOrganisationKind } from '../model/organisation';
import { roleOf } from '../roles';
import type { ProducerKind } from '../roles/role';
import { artistReasons } from './artist';
import { type Case, creditsBy, type Evidence, isOnTheMusic, proofAt, proofOf, tracksIn } from './evidence';
import { beatGenreOf } from './genre';

/** What is easily misread about a credit that is no executive one. Each looks at one credit and says one thing, or nothing. */
const READERS: ((known: Case) => Reason | undefined)[] = [
  companyAsProducer,
  producesOwnRecord,
  producerWhoWrites,
  vocalsAlone,
  addedToOthers,
  madeTheBeat,
  masteredNotMixed,
];

/** In the order of the credits, then of the readers. Empty = nothing to remark. */
export function readNeighbours(evidence: Evidence): Remark[] {
  const people = new Map(evidence.contributors.map((each) => [each.id, each]));
  return evidence.credits.flatMap((credit) => {
    const person = people.get(credit.contributor);
    if (!person) return [];
    const reasons = READERS.flatMap((read) => read({ person, credit, evidence }) ?? []);
    return reasons.map((reason) => ({ credit: credit.id, contributor: person.id, reason }));
  });
}

const kindOf = ({ role }: Credit): ProducerKind | undefined => roleOf(role).producerKind;
const isOrganisation = ({ kind }: Contributor): boolean => isOrganisationKind(kind);
/** They made the sound as such, alone or with others. */
const isMain = (credit: Credit): boolean => ['producer', 'co'].includes(kindOf(credit) ?? '');
const isWhole = ({ scope }: Credit): boolean => scope === 'release';

/** The person's credits of one sort that stand on the same tracks, or for the whole record. */
const sharing = (credit: Credit, others: Credit[]): Credit[] =>
  others.filter(({ scope }) => scope === 'release' || credit.scope === 'release' || scope.some((track) => credit.scope.includes(track)));

/** Other people than this one, each once, in the order of their credits. */
const othersIn = (credits: Credit[], person: Contributor, { contributors }: Evidence): string[] => {
  const organisations = new Set(contributors.filter(isOrganisation).map(({ id }) => id));
  const ids = credits.map(({ contributor }) => contributor).filter((id) => id !== person.id && !organisations.has(id));
  return [...new Set(ids)];
};

/** Labels and studios get into the producer's place as owners of the recording. */
function companyAsProducer({ person, credit }: Case): Reason | undefined {
  if (!isOrganisation(person) || !kindOf(credit) || roleOf(credit.role).family !== 'producing') return undefined;
  return { key: 'company-producer', params: {}, ...proofOf(credit) };
}

function producesOwnRecord({ person, credit, evidence }: Case): Reason | undefined {
  if (!isMain(credit) || isOrganisation(person)) return undefined;
  const [artist] = artistReasons({ person, credit, evidence });
  if (!artist) return undefined;
  return { key: artist.key === 'is-release-artist' ? 'produces-own' : 'produces-own-group', params: artist.params, ...proofOf(credit) };
}

function producerWhoWrites({ person, credit, evidence }: Case): Reason | undefined {
  if (!isMain(credit) || isOrganisation(person)) return undefined;
  const written = creditsBy(person.id, evidence).filter(({ role }) => roleOf(role).family === 'writing' && role !== 'interpolated_writer');
  const [first] = sharing(credit, written);
  if (!first) return undefined;
  if (isWhole(credit) || written.some(isWhole)) return { key: 'also-wrote-release', params: {}, ...proofOf(first) };
  const both = [...tracksIn([credit])].filter((track) => tracksIn(written).has(track)).length;
  return { key: 'also-wrote', params: { count: String(both) }, ...proofOf(first) };
}

const isOfTheSound = (credit: Credit): boolean => isOnTheMusic(credit) && roleOf(credit.role).family !== 'writing';

/** Vocal producers who are credited with nothing else of the sound. */
function vocalsAlone({ person, credit, evidence }: Case): Reason | undefined {
  const others = creditsBy(person.id, evidence).filter((each) => kindOf(each) !== 'vocal');
  if (kindOf(credit) !== 'vocal' || isOrganisation(person) || others.some(isOfTheSound)) return undefined;
  return besideOthers('vocals-alone', { person, credit, evidence });
}

function addedToOthers({ person, credit, evidence }: Case): Reason | undefined {
  if (kindOf(credit) !== 'additional' || isOrganisation(person)) return undefined;
  // Another source calls them a producer of the same tracks: then it is not for us to say who led.
  if (sharing(credit, creditsBy(person.id, evidence).filter(isMain)).length > 0) return undefined;
  return besideOthers('added-to', { person, credit, evidence });
}

/** With the producers of the same tracks by name; none, where nobody is named. */
function besideOthers(key: string, { person, credit, evidence }: Case): Reason {
  const people = othersIn(sharing(credit, evidence.credits.filter(isMain)), person, evidence);
  return people.length > 0 ? { key, params: {}, people, ...proofOf(credit) } : { key: `${key}-unnamed`, params: {}, ...proofOf(credit) };
}

/** Only by what a source that was asked files the record under. */
function madeTheBeat({ person, credit, evidence }: Case): Reason | undefined {
  const genre = kindOf(credit) === 'producer' && !isOrganisation(person) ? beatGenreOf(evidence) : undefined;
  return genre && { key: 'made-the-beat', params: { genre: genre.name }, ...proofAt(genre.link, genre.source) };
}

/** Whether credits together cover every track of another one. */
function coverAll(credits: Credit[], { scope }: Credit, { tracks }: Evidence): boolean {
  const wanted = scope === 'release' ? tracks.map(({ position }) => position) : scope;
  const covered = tracksIn(credits);
  return credits.some(isWhole) || (wanted.length > 0 && wanted.every((track) => covered.has(track)));
}

/** Two crafts that are often taken for one; said where the record names somebody for each. */
function masteredNotMixed({ person, credit, evidence }: Case): Reason | undefined {
  const besideCraft = (stem: string, other: string): Reason | undefined => {
    if (creditsBy(person.id, evidence).some(({ role }) => role === other)) return undefined;
    const ofOther = evidence.credits.filter(({ role }) => role === other);
    const theirs = sharing(credit, ofOther);
    const people = othersIn(theirs, person, evidence);
    if (people.length === 0) return undefined;
    return { key: coverAll(theirs, credit, evidence) ? stem : `${stem}-some`, params: {}, people, ...proofOf(credit) };
  };
  if (credit.role === 'mastering_engineer') return besideCraft('mastered-not-mixed', 'mixing_engineer');
  return credit.role === 'mixing_engineer' ? besideCraft('mixed-not-mastered', 'mastering_engineer') : undefined;
}
