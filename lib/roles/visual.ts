import { listed, type Role } from './role';

export const visual: Role[] = [
  {
    id: 'art_direction',
    family: 'visual',
    musicbrainz: [{ type: 'art direction', typeId: 'f3b80a09-5ebf-4ad2-9c46-3e6bce971d1b' }],
    labels: {
      discogs: ['Art Direction', 'Art Director', 'Art Direction [Art Directed By]'],
      ddex: ['ArtDirector'],
      genius: ['Art Direction', 'Art Director'],
      apple: ['Art Direction'],
      qobuz: ['ArtDirector'],
      any: ['art directors', 'art directed by', 'art direction by', 'art direction & design', 'art direction and design'],
    },
  },
  {
    id: 'creative_direction',
    family: 'visual',
    musicbrainz: [
      { type: 'creative direction', typeId: 'e035ac25-a2ff-48a6-9fb6-077692c67241' },
      { type: 'creative direction', typeId: '0eb67a3e-796b-4394-ab6e-1224f43236b6' },
    ],
    labels: {
      discogs: ['Creative Director', 'Creative Director [Creative Direction]', 'Creative Direction'],
      genius: ['Creative Director', 'Creative Direction'],
      apple: ['Creative Director'],
      any: ['creative directors', 'creative direction by', 'creative directed by'],
    },
  },
  {
    id: 'graphic_design',
    family: 'visual',
    musicbrainz: [
      { type: 'graphic design', typeId: 'cf43b79e-3299-4b0c-9244-59ea06337107' },
      { type: 'design/illustration', typeId: '307e95dd-88b5-419b-8223-b146d4a0d439' },
      { type: 'design' },
    ],
    labels: {
      discogs: ['Graphic Design', 'Design', 'Layout', 'Typography', 'Sleeve', 'Graphics', 'Lettering', 'Calligraphy', 'Packaging'],
      ddex: ['GraphicDesigner', 'Designer', 'CoverDesigner', 'GraphicAssistant', 'TypeDesigner', 'Calligrapher', 'BookDesigner'],
      genius: ['Graphic Design', 'Layout', 'Graphic Designer', 'Design', 'Cover Design', 'Package Design'],
      apple: ['Graphic Design', 'Design', 'Package Design'],
      qobuz: ['Designer', 'GraphicDesign'],
      any: listed(`
        graphic designers, graphic design by, designers, design by, designed by, design & layout, design and layout, layout by,
        layout design, cover design by, sleeve design, album design, booklet design, packaging design, lettering by, typeface,
        typesetting
      `),
    },
  },
  {
    id: 'illustration',
    family: 'visual',
    musicbrainz: [{ type: 'illustration', typeId: 'a6029157-d96b-4dc3-9f73-f99f76423d11' }, { type: 'artwork' }],
    labels: {
      discogs: ['Illustration', 'Artwork', 'Painting', 'Cover', 'Artwork By', 'Drawing', 'Illustrated By', 'Lithography'],
      ddex: ['GraphicArtist', 'Painter', 'Illustrator'],
      genius: ['Artwork', 'Illustration', 'Cover Art', 'Illustrator', 'Cover Artwork', 'Cover Artist', 'Album Artwork'],
      apple: ['Illustration', 'Artwork', 'Cover Art'],
      any: listed(`
        album art, cover art by, cover illustration, illustrations, illustrations by, drawings, drawings by, paintings, painting by,
        paintings by, art by, cover painting
      `),
    },
  },
  {
    id: 'photography',
    family: 'visual',
    musicbrainz: [
      { type: 'photography', typeId: '0b58dc9b-9c49-4b19-bb58-9c06d41c8fbf' },
      { type: 'photography', typeId: 'a7e408a1-8c64-4122-9ec2-906068955187' },
    ],
    labels: {
      discogs: ['Photography By', 'Photography', 'Photography By [Photo]', 'Photographer'],
      ddex: ['Photographer'],
      genius: ['Photography', 'Photographer'],
      apple: ['Photography'],
      qobuz: ['Photographer', 'Photography'],
      any: listed(`
        photo, photos, photo by, photos by, photographs, photographs by, photograph by, photographers, cover photo, cover photos,
        cover photography, cover photography by, cover photograph, album photography, additional photography, band photo,
        portrait photography
      `),
    },
  },
  {
    id: 'liner_notes',
    family: 'visual',
    musicbrainz: [{ type: 'liner notes', typeId: '01323b4f-7aba-410c-8c91-cb224b963a40' }, { type: 'booklet editor' }],
    labels: {
      discogs: ['Liner Notes', 'Booklet Editor', 'Sleeve Notes'],
      ddex: ['WriterOfAccompanyingMaterial'],
      genius: ['Liner Notes'],
      apple: ['Liner Notes'],
      qobuz: ['LinerNotes'],
      any: listed(`
        liner notes by, liner note, liner notes essay, sleeve notes by, sleevenotes, booklet notes, booklet text, album notes, essay,
        essay by
      `),
    },
  },
  {
    id: 'concept',
    family: 'visual',
    labels: {
      discogs: ['Concept By', 'Design Concept'],
      ddex: ['Conceptor'],
      genius: ['Concept'],
      any: ['original concept', 'conceived by', 'concept & design', 'album concept', 'cover concept', 'original idea', 'idea by'],
    },
  },
  {
    id: 'styling',
    family: 'visual',
    labels: {
      discogs: ['Stylist', 'Costume Designer', 'Wardrobe', 'Styling By'],
      ddex: ['CostumeDesigner', 'Dresser', 'Wardrobe'],
      genius: ['Stylist', 'Wardrobe Stylist', 'Video Stylist'],
      apple: ['Styling', 'Stylist'],
      any: listed(`
        stylists, styled by, wardrobe styling, fashion stylist, fashion styling, costumes, costume design, costume design by
      `),
    },
  },
  {
    id: 'make_up',
    family: 'visual',
    labels: {
      discogs: ['Make-Up'],
      ddex: ['MakeUpArtist'],
      genius: ['Makeup Artist', 'Make-Up Artist', 'Video Makeup Artist'],
      any: ['makeup', 'make-up by', 'makeup by', 'make-up artists', 'makeup artists', 'special effects make-up'],
    },
  },
  {
    id: 'hair',
    family: 'visual',
    labels: {
      discogs: ['Hair'],
      ddex: ['Hairdresser'],
      genius: ['Hair Stylist', 'Hair', 'Video Hair Stylist'],
      any: ['hair by', 'hair stylists', 'hair styling', 'hairstyling', 'hairstylist', 'hair design'],
    },
  },
  {
    id: 'logo_design',
    family: 'visual',
    labels: {
      discogs: ['Logo', 'Logo Design', 'Graphic Design [Logo]', 'Design [Logo]', 'Artwork [Logo]'],
      genius: ['Logo Design'],
      any: ['logo by', 'logo design by', 'logo designer', 'logotype', 'band logo'],
    },
  },
  {
    id: 'image_editing',
    family: 'visual',
    labels: {
      discogs: ['Image Editor', 'Photography By [Retouching]', 'Photography By [Image Editing]'],
      genius: ['Photo Editor', 'Retouching'],
      any: listed(`
        image editing, image retouching, image manipulation, photo retouching, photo retoucher, photo editing, photo manipulation,
        retoucher, retouched by, digital retouching, digital imaging
      `),
    },
  },
  {
    id: 'cover_model',
    family: 'visual',
    labels: {
      discogs: ['Model', 'Cover [Model]'],
      genius: ['Cover Model'],
      any: ['models', 'cover models', 'cover star'],
    },
  },
];
