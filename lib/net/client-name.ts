/** Who asks, and how to reach us: what MusicBrainz, Discogs and Wikimedia want to know of every program. */
export const CLIENT_NAME = 'LinerNotes/0.1 (https://github.com/liner-notes/liner-notes)';
