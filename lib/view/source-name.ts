interface KnownSource {
  name: string;
  /** What it is asked about: records, or the people who are credited there. */
  about: 'credits' | 'people';
}

const SOURCES: Record<string, KnownSource> = {
  musicbrainz: { name: 'MusicBrainz', about: 'credits' },
  genius: { name: 'Genius', about: 'credits' },
  wikidata: { name: 'Wikidata', about: 'people' },
  discogs: { name: 'Discogs', about: 'credits' },
  spotify: { name: 'Spotify', about: 'credits' },
};

/** A source's own name and whether it is the page itself (`page:spotify`). An unknown id is its own name. */
export function sourceName(id: string): { name: string; isPage: boolean } {
  const isPage = id.startsWith('page:');
  const bare = isPage ? id.slice('page:'.length) : id;
  return { name: SOURCES[bare]?.name ?? bare, isPage };
}

/** False for a source about people: its outcome counts people and says nothing about a record. Unknown ids are sources of credits. */
export const tellsCredits = ({ source }: { source: string }): boolean => SOURCES[source]?.about !== 'people';
