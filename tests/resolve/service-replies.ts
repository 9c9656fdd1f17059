/** What the services hold, each in the shapes of its own answers; absent = knows none. */
export interface Holdings {
  /** MusicBrainz: addresses with what they belong to. */
  links?: object[];
  /** MusicBrainz: the editions of the one release group. */
  editions?: object[];
  /** MusicBrainz: hits of any search for releases, recordings and artists. */
  releaseHits?: object[];
  recordingHits?: object[];
  artistHits?: object[];
  /** MusicBrainz: records by kind and id ("artist/…"). */
  records?: Record<string, object>;
  /** Genius: hits of any search, as `[type, result]`. */
  geniusHits?: [type: string, result: object][];
  /** Genius: records by kind and number ("artists/7"). */
  geniusRecords?: Record<string, object>;
  /** Wikidata: rows of any answer. */
  rows?: object[];
}

function musicbrainzReply(held: Holdings, url: URL): unknown {
  const [, , , kind = '', id] = url.pathname.split('/');
  if (kind === 'url') return { urls: held.links ?? [] };
  if (id) return held.records?.[`${kind}/${id}`];
  if (url.searchParams.has('release-group')) return { releases: held.editions ?? [] };
  const hits = { release: held.releaseHits, recording: held.recordingHits, artist: held.artistHits };
  return { count: 1, releases: hits.release ?? [], recordings: hits.recording ?? [], artists: hits.artist ?? [] };
}

const RECORDS: Record<string, string> = { artists: 'artist', albums: 'album', songs: 'song' };

function geniusReply(held: Holdings, url: URL): unknown {
  const [, , kind = '', id = ''] = url.pathname.split('/');
  const hits = (held.geniusHits ?? []).map(([type, result]) => ({ index: type, type, result }));
  if (kind === 'search') return { meta: { status: 200 }, response: { sections: [{ type: id, hits }], next_page: null } };
  const record = held.geniusRecords?.[`${kind}/${id}`];
  return record && { meta: { status: 200 }, response: { [RECORDS[kind] ?? kind]: record } };
}

/** Replies of MusicBrainz, Genius and Wikidata that hold this; undefined = 404. */
export const replyFrom =
  (held: Holdings) =>
  ({ url }: { url: URL }): unknown => {
    if (url.hostname === 'query.wikidata.org') return { results: { bindings: held.rows ?? [] } };
    return url.hostname === 'musicbrainz.org' ? musicbrainzReply(held, url) : geniusReply(held, url);
  };

const literal = (value: string) => ({ type: 'literal', value });
const uri = (value: string) => ({ type: 'uri', value });

/** Rows of one Wikidata item: its values by row name, accounts among them. */
export const itemRows = (item: string, values: Record<string, string>): object[] =>
  Object.entries(values).map(([k, v]) => ({
    item: uri(`http://www.wikidata.org/entity/${item}`),
    k: literal(k),
    v: literal(v),
    rank: uri('http://wikiba.se/ontology#NormalRank'),
  }));

/** A MusicBrainz artist with one Instagram address. */
export const artistWith = (id: string, name: string, instagram: string): object => ({
  id,
  name,
  type: 'Person',
  relations: [{ type: 'social network', ended: false, url: { resource: `https://www.instagram.com/${instagram}/` } }],
});

const producedBy = (people: object[]): object[] =>
  people.map((person) => ({ type: 'producer', 'target-type': 'artist', attributes: [], artist: person }));

/** A MusicBrainz recording with its producers. */
export const recordingOf = (id: string, title: string, producers: object[]): object => ({ id, title, relations: producedBy(producers) });

/** A MusicBrainz release, its tracks' producers by track title. */
export const releaseOf = (
  id: string,
  title: string,
  artist: { id: string; name: string },
  producers: Record<string, object[]>,
): object => ({
  id,
  title,
  status: 'Official',
  'artist-credit': [{ name: artist.name, joinphrase: '', artist }],
  media: [
    {
      position: 1,
      'track-count': Object.keys(producers).length,
      tracks: Object.entries(producers).map(([track, people], index) => ({
        position: index + 1,
        title: track,
        recording: recordingOf(`mbid-recording-${index}`, track, people),
      })),
    },
  ],
});
