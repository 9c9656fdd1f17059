/** Small invented answers of MusicBrainz about an artist's releases. Everybody here is made up. */
export const artist = (name: string, more: object = {}) => ({
  id: `mbid-${name.toLowerCase().replace(/ /g, '-')}`,
  name,
  type: 'Person',
  ...more,
});
export const MARA = artist('Mara Voss');
export const VARIOUS = { id: '89ad4ac3-39f7-470e-963a-56509c546377', name: 'Various Artists' };

type Artist = { id: string; name: string };

export const creditOf = (...artists: Artist[]) => artists.map((each) => ({ name: each.name, joinphrase: '', artist: each }));

export const producedBy = (who: Artist, attributes: string[] = []) => ({
  type: 'producer',
  'target-type': 'artist',
  attributes,
  artist: who,
});

export const recording = (id: string, relations: object[] | undefined = [], more: object = {}) => ({
  id,
  title: `Song ${id}`,
  'artist-credit': creditOf(MARA),
  ...(relations ? { relations } : {}),
  ...more,
});

/** A recording as it stands in an answer that leaves relations out. */
export const bare = (id: string) => ({ id, title: `Song ${id}`, 'artist-credit': creditOf(MARA) });

export const group = (id: string, more: object = {}) => ({
  id,
  title: `Record ${id}`,
  'first-release-date': '2001-02-03',
  'primary-type': 'Album',
  'secondary-types': [],
  ...more,
});

export const release = (id: string, recordings: object[], more: object = {}) => ({
  id,
  title: `Edition ${id}`,
  status: 'Official',
  date: '2001-02-03',
  'artist-credit': creditOf(MARA),
  'release-group': group(`g-${id}`),
  media: [
    { position: 1, format: 'CD', tracks: recordings.map((each, index) => ({ position: index + 1, title: 'as printed', recording: each })) },
  ],
  relations: [],
  ...more,
});

export const browsed = (releases: object[], count = releases.length, offset = 0) => ({
  'release-count': count,
  'release-offset': offset,
  releases,
});
