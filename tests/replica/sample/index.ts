import { heronYearAlbums } from './heron-year';
import { longWaveAlbums, longWavePeople } from './long-wave';
import { lowWaterAlbums } from './low-water';
import { lowWaterPeople } from './low-water-people';
import { harbourDemos, harbourLights, nightFerry, secondWind, soloTape } from './night-ferry';
import { openDoor, openDoorPeople } from './open-door';
import { people } from './people';
import { type Album, madeUpSpotifyId, type Person, type Sample } from './sample';

export const sample: Sample = {
  people: new Map([...people, ...openDoorPeople, ...lowWaterPeople, ...longWavePeople].map((person) => [person.key, person])),
  albums: [
    nightFerry,
    harbourLights,
    secondWind,
    soloTape,
    openDoor,
    harbourDemos,
    ...lowWaterAlbums,
    ...heronYearAlbums,
    ...longWaveAlbums,
  ],
  playlists: [
    {
      title: 'Last Boat Home',
      owner: 'Liner Notes',
      spotify: madeUpSpotifyId('PlaylistLastBoat', 1),
      albums: ['night-ferry', 'open-door', 'solo-tape'],
    },
  ],
};

/** Throws when the table names somebody it does not hold: a mistake in the sample. */
export function personOf(key: string): Person {
  const person = sample.people.get(key);
  if (!person) throw new Error(`the sample holds no person "${key}"`);
  return person;
}

export const albumBy = (fits: (album: Album) => boolean): Album | undefined => sample.albums.find(fits);
