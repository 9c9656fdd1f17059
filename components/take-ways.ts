import { t } from '../lib/i18n/messages';
import { asFile, type Format, inFormat } from '../lib/view/export/formats';
import type { Sheet } from '../lib/view/export/sheet';
import type { Picture } from '../lib/view/picture';
import { copyImage, copyText, saveFile } from './picture/clipboard';
import { pngOf } from './picture/png-of';
import { savePicture } from './picture/save-picture';

/** A way to take something along: its words, and what has become of it, in words. `take` never fails. */
export interface Way {
  id: string;
  words: string;
  take: () => Promise<string>;
}

/** Everything that a page can be taken away as. Producers only where somebody is named as one. */
export function waysOf(sheet: Sheet, picture: (() => Picture) | undefined): Way[] {
  const copied = (format: Format, words: string): Way => ({ id: format, words, take: () => copy(inFormat(format, sheet)) });
  const hasProducers = sheet.sections.some((section) => section.id === 'sound');
  const ways = [
    ...(hasProducers ? [copied('producers', t('take_producers'))] : []),
    copied('text', t('take_text')),
    copied('markdown', t('take_markdown')),
    copied('csv', t('take_csv')),
    copied('json', t('take_json')),
    { id: 'save-csv', words: t('take_save_csv'), take: () => save('csv', sheet) },
    { id: 'save-json', words: t('take_save_json'), take: () => save('json', sheet) },
  ];
  return picture ? [...ways, ...pictureWays(picture)] : ways;
}

const pictureWays = (picture: () => Picture): Way[] => [
  {
    id: 'picture',
    words: t('picture_copy'),
    take: async () => t((await copyImage(pngOf(picture()))) ? 'handle_copied' : 'take_picture_failed'),
  },
  {
    id: 'save-picture',
    words: t('picture_save'),
    take: async () => t((await savePicture(picture())) ? 'take_saved' : 'take_not_saved'),
  },
];

const copy = async (text: Promise<string>): Promise<string> =>
  t((await text.then(copyText, () => false)) ? 'handle_copied' : 'handle_not_copied');

const save = (format: 'csv' | 'json', sheet: Sheet): Promise<string> =>
  asFile(format, sheet).then(
    ({ content, name }) => {
      saveFile(content, name);
      return t('take_saved');
    },
    () => t('take_not_saved'),
  );
