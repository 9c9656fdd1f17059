const NAMES: Record<string, string> = {
  musicbrainz: 'MusicBrainz',
  genius: 'Genius',
  wikidata: 'Wikidata',
  discogs: 'Discogs',
  spotify: 'Spotify',
};

/** A source's own name and whether it is the page itself (`page:spotify`). An unknown id is its own name. */
export function sourceName(id: string): { name: string; isPage: boolean } {
  const isPage = id.startsWith('page:');
  const bare = isPage ? id.slice('page:'.length) : id;
  return { name: NAMES[bare] ?? bare, isPage };
}
