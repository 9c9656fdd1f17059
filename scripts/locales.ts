import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, generateTypeText, parseMessagesFile } from '@wxt-dev/i18n/build';

/** Languages of the interface, as browsers name their folders. The first is the one that others fall back to. */
export const LANGUAGES = ['en', 'es', 'pt_BR', 'fr', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

type Parsed = Awaited<ReturnType<typeof parseMessagesFile>>;

interface Room {
  folder: string;
  prefix: string[];
}

const ROOT = join(import.meta.dirname, '..');
/** Where the texts are kept, one YAML file per language in each, and what their keys begin with in the browser's files. */
const INTERFACE: Room = { folder: 'lib/i18n/words', prefix: [] };
const GUIDE: Room = { folder: 'lib/i18n/guide', prefix: ['guide'] };
const ROLES: Room = { folder: 'lib/roles/words', prefix: ['role'] };
const ROOMS = [INTERFACE, GUIDE, ROLES];

const fileOf = ({ folder }: Room, language: Language): string => join(ROOT, folder, `${language}.yml`);

/** Nested keys are joined by "_": browsers allow no dots. The parser's own additions (`@@ui_locale` and so on) are no texts. */
async function textsIn(room: Room, language: Language): Promise<Parsed> {
  const file = fileOf(room, language);
  if (!existsSync(file)) return [];
  const texts = await parseMessagesFile(file);
  return texts.filter(({ key }) => !key[0]?.startsWith('@@')).map((text) => ({ ...text, key: [[...room.prefix, ...text.key].join('_')] }));
}

/** Everything that a language says itself, without what falls back; empty = the language is still to be written. */
export const textsOf = async (language: Language, rooms = ROOMS): Promise<Parsed> =>
  (await Promise.all(rooms.map((room) => textsIn(room, language)))).flat();

/** The languages that have an interface. */
export const writtenLanguages = (): Language[] => LANGUAGES.filter((language) => existsSync(fileOf(INTERFACE, language)));

/** Texts by key as the browser gives them: the language's own, else English. Plurals are joined by " | ". */
export async function messagesOf(language: Language): Promise<Record<string, string>> {
  const texts = [...(await textsOf('en')), ...(language === 'en' ? [] : await textsOf(language))];
  return Object.fromEntries(Object.entries(generateChromeMessages(texts)).map(([key, { message }]) => [key, message]));
}

/** `_locales/<language>/messages.json` for each language that is written; the browser itself falls back to English text by text. */
export const localeFiles = (): Promise<{ relativeDest: string; contents: string }[]> =>
  Promise.all(
    writtenLanguages().map(async (language) => ({
      relativeDest: `_locales/${language}/messages.json`,
      contents: JSON.stringify(generateChromeMessages(await textsOf(language))),
    })),
  );

/** The keys that code names, with their placeholders, as a type. Role texts are addressed by role id instead. */
export const wordsType = async (): Promise<string> =>
  `declare module '#words' {\n${generateTypeText(await textsOf('en', [INTERFACE, GUIDE]))}}\n`;

/** Whether this path is one that texts are kept in. */
export const holdsTexts = (path: string): boolean =>
  path.endsWith('.yml') && ROOMS.some(({ folder }) => path.replaceAll('\\', '/').includes(`/${folder}/`));
