import type { Address } from '../sample/addresses';
import type { ArtistLink } from '../sample/sample';

/** Ids of the relationships between artists and addresses. https://musicbrainz.org/relationships/artist-url */
export const ARTIST_TYPES: Record<ArtistLink, string> = {
  'social network': '99429741-f3f6-484b-84f8-23af51991770',
  soundcloud: '89e4a949-0976-440d-bda1-5f772c1e5710',
  'official homepage': 'fe33d22f-c3b0-4d68-bd53-a856badf2b15',
  wikidata: '689870a4-a1e4-4912-b17f-7b2664215698',
  lyrics: 'e4d73442-3762-45a8-905c-401da65544ed',
  discogs: '04a5b104-a4c2-4bac-99a1-7b837c37d9e4',
  streaming: '63cc5d1f-f096-4c94-a43f-ecb32ea94161',
  'free streaming': '769085a1-c2f7-4c24-a532-2375a77693bd',
};

/** The same for records, recordings and works. */
export const ADDRESS_TYPES: Record<Address['of'], Partial<Record<Address['type'], string>>> = {
  release: {
    streaming: '320adf26-96fa-4183-9045-1f5f32f833cb',
    'free streaming': '08445ccf-7b99-4438-9f9a-fb9ac18099ee',
    discogs: '4a78823c-1c53-4176-a5f3-58026c76f2bc',
  },
  recording: {
    streaming: 'b5f3058a-666c-406f-aafb-f9249fc7b122',
    'free streaming': '7e41ef12-a124-4324-afdb-fdbae687a89c',
  },
  release_group: {
    discogs: '99e550f3-5ab4-3110-b5b9-fe01d970b126',
    lyrics: '156344d3-da8b-40c6-8b10-7b1c22727124',
  },
  work: { lyrics: 'e38e65aa-75e0-42ba-ace0-072aeb91a538' },
};
