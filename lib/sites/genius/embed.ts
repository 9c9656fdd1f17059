import type { SubjectKind } from '../../model/subject';
import type { PageReading } from '../site';
import { deref, type Fields, fieldOf, fieldsOf, listOf, parsed, textOf } from './fields';
import { albumReading, songReading, type Tables } from './records';

/** What the data embedded in a page says, and of which page it says it: after navigation inside the site it is of an earlier one. */
export interface Embed {
  kind: SubjectKind;
  path: string | undefined;
  reading: PageReading;
}

const MARK = 'window.__PRELOADED_STATE__';
const OPENING = "JSON.parse('";

/**
 * The JSON inside `window.__PRELOADED_STATE__ = JSON.parse('…')`: every backslash of the literal stands before one literal
 * character (Rails' escape_javascript). https://api.rubyonrails.org/classes/ActionView/Helpers/JavaScriptHelper.html
 * undefined = no such literal, or one that never ends.
 */
export function stateLiteral(script: string): string | undefined {
  const mark = script.indexOf(MARK);
  const opening = mark < 0 ? -1 : script.indexOf(OPENING, mark);
  if (opening < 0) return undefined;
  const from = opening + OPENING.length;
  for (let at = from; at < script.length; at += 1) {
    if (script[at] === '\\') at += 1;
    else if (script[at] === "'") return script.slice(from, at).replace(/\\([\s\S])/g, '$1');
  }
  return undefined;
}

/** React pages: records in tables, tied together by numbers. */
function stateEmbed(state: Fields): Embed | undefined {
  const entities = fieldsOf(state['entities']);
  const tables: Tables = { artists: fieldsOf(entities['artists']), albums: fieldsOf(entities['albums']) };
  const songs = fieldsOf(entities['songs']);
  const songPage = fieldsOf(state['songPage']);
  const song = songReading(deref(songPage['song'], songs), tables);
  if (song) return { kind: 'track', path: textOf(songPage['path']), reading: song };
  const albumPage = fieldsOf(state['albumPage']);
  const record = deref(albumPage['album'], tables.albums);
  const appearances = listOf(record['tracklist']).map((each) => {
    const place = deref(each, fieldsOf(entities['albumAppearances']));
    return { place, song: deref(place['song'] ?? each, songs) };
  });
  const album = albumReading(record, appearances, tables);
  return album && { kind: 'album', path: textOf(albumPage['path']), reading: album };
}

/** Legacy pages: records written out. */
function pageDataEmbed(data: Fields): Embed | undefined {
  const tables: Tables = { artists: {}, albums: {} };
  const path = textOf(data['path']);
  const song = songReading(fieldsOf(data['song']), tables);
  if (song) return { kind: 'track', path, reading: song };
  const appearances = listOf(fieldOf(data, 'albumAppearances')).map((each) => ({
    place: fieldsOf(each),
    song: fieldsOf(fieldsOf(each)['song']),
  }));
  const album = albumReading(fieldsOf(data['album']), appearances, tables);
  return album && { kind: 'album', path, reading: album };
}

// A state is up to 275 KB and a page is read many times while it settles. Only the reading is kept, never the state. The
// length tells a script that was still arriving.
const readBefore = new WeakMap<Element, { length: number; embed: Embed | undefined }>();

function remembered(element: Element, text: string, read: (text: string) => Embed | undefined): Embed | undefined {
  const before = readBefore.get(element);
  if (before?.length === text.length) return before.embed;
  const embed = read(text);
  readBefore.set(element, { length: text.length, embed });
  return embed;
}

function fromScript(text: string): Embed | undefined {
  const state = parsed(stateLiteral(text) ?? '');
  return state && stateEmbed(state);
}

function fromMeta(text: string): Embed | undefined {
  const data = parsed(text);
  return data && pageDataEmbed(data);
}

/** undefined = no embedded data, or broken. */
export function embedOf(root: Document): Embed | undefined {
  for (const script of root.querySelectorAll('script:not([src])')) {
    const embed = remembered(script, script.textContent ?? '', fromScript);
    if (embed) return embed;
  }
  for (const meta of root.querySelectorAll('meta[itemprop="page_data"]')) {
    const embed = remembered(meta, meta.getAttribute('content') ?? meta.getAttribute('value') ?? '', fromMeta);
    if (embed) return embed;
  }
  return undefined;
}
