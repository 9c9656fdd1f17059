import { normaliseName } from '../model/names';
import { formsOf, guestsIn, looseFormsOf, meet, splitNames } from './people';
import { because, type Reason } from './reason';
import type { Offered, Sought } from './record';
import type { Title } from './title';

/** One artist under every name that one side gives. */
interface Person {
  names: string[];
  id?: string;
}
type Forms = (name: string) => string[];

const nameOf = ({ names }: Person): string => names[0] ?? '';
const one = (name: string): Person => ({ names: [name] });
const isOne = (a: Person, b: Person, forms: Forms): boolean => meet(a.names.flatMap(forms), b.names.flatMap(forms));

/** A joint name ("A & B") that the other side does not know as one is taken for its parts. */
function inParts(people: Person[], others: Person[]): Person[] {
  const known = (person: Person) => others.some((other) => isOne(person, other, looseFormsOf));
  return people.flatMap((person) => {
    const parts = splitNames(nameOf(person)).map(one);
    return known(person) || !parts.some(known) ? [person] : parts;
  });
}

interface Compared {
  shared: number;
  /** By the id of their address, whatever they are called. */
  byId: number;
  ours: Person[];
  theirs: Person[];
}

function pairUp(ours: Person[], theirs: Person[], ids: string[], forms: Forms): Compared {
  const left = [...theirs];
  const unmet = ours.filter((our) => {
    const at = left.findIndex((their) => isOne(our, their, forms));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  // The page's addresses tell who it is, but not which of its names: whoever is left over on both sides.
  const known = left.filter(({ id }) => id && ids.includes(id)).slice(0, unmet.length);
  const shared = ours.length - unmet.length + known.length;
  return { shared, byId: known.length, ours: unmet.slice(known.length), theirs: left.filter((each) => !known.includes(each)) };
}

const namedIn = (guests: Person[], forms: Forms) => (person: Person) => guests.some((guest) => isOne(person, guest, forms));

/** Whether the words of a version name this person: one service lists the maker of a remix as an artist, another does not. */
const namedAsMaker = (titles: Title[]) => {
  const words = new Set(titles.flatMap(({ version }) => version.details));
  return (person: Person): boolean =>
    normaliseName(nameOf(person))
      .split(' ')
      .every((word) => words.has(word));
};

/** Leftovers that are guests on their own side, or that the other title names, are no other artists. */
function withoutGuests(all: Compared, ourGuests: Person[], theirGuests: Person[], isMaker: (person: Person) => boolean) {
  const [isOurGuest, isTheirGuest] = [namedIn(ourGuests, looseFormsOf), namedIn(theirGuests, looseFormsOf)];
  const ours = all.ours.filter((person) => !isTheirGuest(person) && !isMaker(person));
  const theirs = all.theirs.filter((person) => !isOurGuest(person) && !isMaker(person));
  const main = { ours: ours.filter((person) => !isOurGuest(person)), theirs: theirs.filter((person) => !isTheirGuest(person)) };
  return { ...main, unnamed: ours.length + theirs.length > main.ours.length + main.theirs.length };
}

function compareGuests(ours: Person[], theirs: Person[], everybody: { ours: Person[]; theirs: Person[] }, unnamed: boolean): Reason[] {
  const absent = ours.filter((guest) => !namedIn([...theirs, ...everybody.theirs], looseFormsOf)(guest));
  const extra = theirs.filter((guest) => !namedIn([...ours, ...everybody.ours], looseFormsOf)(guest));
  const params = { names: [...absent, ...extra].map(nameOf).join(', ') };
  if (absent.length > 0 && extra.length > 0) return [because('other-guest', params)];
  return unnamed || absent.length > 0 || extra.length > 0 ? [because('unnamed-guest', params)] : [];
}

const isVarious = (people: Person[]): boolean =>
  people.length === 1 && people.every((each) => formsOf(nameOf(each)).includes('variousartists'));

function verdictOn(strict: Compared & { main: number }, loose: Compared & { main: number }, various: boolean): Reason {
  if (loose.shared === 0) return because('other-artist');
  if (loose.main > 0) return because('shares-artist');
  if (various) return because('various-artists');
  return because(strict.main > 0 ? 'like-artists' : strict.byId > 0 ? 'same-artist-id' : 'same-artists');
}

/** Whether an artist with the right name is known to be somebody else: the page's addresses belong to other ids. */
function isNamesake({ artistIds = [] }: Sought, { artists }: Offered): boolean {
  const known = artists.flatMap(({ id }) => id ?? []);
  return artistIds.length > 0 && known.length === artists.length && !known.some((id) => artistIds.includes(id));
}

/** Main artists and guests, in any order, split or joint, in the artist line or in the title. */
export function compareArtists(sought: Sought, offered: Offered, ours: Title, theirs: Title): Reason[] {
  const [ourGuests, theirGuests] = [ours.guests, [...theirs.guests, ...guestsIn(offered.artistLine)]].map((names) => names.map(one));
  const guests = { ours: ourGuests ?? [], theirs: theirGuests ?? [] };
  const theirPeople: Person[] = offered.artists.length > 0 ? offered.artists : [one(offered.artistLine)];
  const ourPeople = inParts(sought.artists.map(one), [...theirPeople, ...guests.theirs]);
  const people = { ours: ourPeople, theirs: inParts(theirPeople, [...ourPeople, ...guests.ours]) };
  const paired = (forms: Forms) => {
    const all = pairUp(people.ours, people.theirs, sought.artistIds ?? [], forms);
    const rest = withoutGuests(all, guests.ours, guests.theirs, namedAsMaker([ours, theirs]));
    return { ...all, main: rest.ours.length + rest.theirs.length, unnamed: rest.unnamed };
  };
  const [strict, loose] = [paired(formsOf), paired(looseFormsOf)];
  const artists = verdictOn(strict, loose, isVarious(people.ours));
  if (artists.key !== 'other-artist' && isNamesake(sought, offered)) return [because('namesake')];
  const silent = offered.guestsUnlisted && guests.theirs.length === 0;
  return [artists, ...(silent ? [] : compareGuests(guests.ours, guests.theirs, people, loose.unnamed))];
}
