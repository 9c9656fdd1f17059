import { sample } from '../tests/replica/sample';

const album = sample.albums.find((each) => each.title === 'Night Ferry');
if (!album) throw new Error('the sample holds no Night Ferry');

/** The Spotify page of the sample album. */
export const nightFerryUrl = `https://open.spotify.com/album/${album.spotify}`;
