import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { RECORDINGS } from '../recordings';

export type Json = Record<string, unknown>;

/** Recorded JSON bodies by `site/case/file`, "*" in the file name for any. */
export const recorded = (...names: string[]): unknown[] =>
  names.flatMap((name) => {
    const dir = join(RECORDINGS, dirname(name));
    const [start = '', end = ''] = basename(name).split('*');
    const files = readdirSync(dir).filter((file) => (name.includes('*') ? file.startsWith(start) && file.endsWith(end) : file === start));
    return files
      .filter((file) => !['case.json', 'expected.json'].includes(file))
      .map((file) => JSON.parse(readFileSync(join(dir, file), 'utf8')));
  });

/** A recorded page by case. */
export const recordedPage = (name: string): string => readFileSync(join(RECORDINGS, name, 'page.html'), 'utf8');

const STATE = /window\.__PRELOADED_STATE__\s*=\s*JSON\.parse\('((?:\\[\s\S]|[^'\\])*)'\)/;

/** The state of a Genius page; entities as lists, so that their ids are no part of the shape. */
export function stateIn(html: string): unknown {
  const state = JSON.parse((STATE.exec(html)?.[1] ?? '').replace(/\\([\s\S])/g, '$1'));
  return {
    ...state,
    entities: Object.fromEntries(Object.entries(state.entities).map(([kind, byId]) => [kind, Object.values(byId ?? {})])),
  };
}

/** The page_data of a legacy page: attribute values hold no raw quotes. */
export const pageData = (html: string): unknown => {
  const escaped = /<meta content="([^"]*)" itemprop="page_data"/.exec(html)?.[1] ?? '';
  const plain = escaped
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
  return JSON.parse(plain);
};
