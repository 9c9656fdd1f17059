import { fileName } from '../one-line';
import { asCsv } from './csv';
import { asJson } from './json';
import { asMarkdown } from './markdown';
import { producersText } from './producers-text';
import type { Sheet } from './sheet';
import { asText } from './text';

export type Format = 'producers' | 'text' | 'markdown' | 'csv' | 'json';

/** A sheet in a format; of `producers` empty where nobody is named as one. */
export async function inFormat(format: Format, sheet: Sheet): Promise<string> {
  switch (format) {
    case 'producers':
      return producersText(sheet);
    case 'text':
      return asText(sheet);
    case 'markdown':
      return asMarkdown(sheet);
    case 'csv':
      return asCsv(sheet);
    case 'json':
      return asJson(sheet);
  }
}

/** Excel takes a file without this mark for one of its own country's alphabet. */
const BYTE_ORDER_MARK = '\ufeff';

/** The same as a file of its own. */
export async function asFile(format: 'csv' | 'json', sheet: Sheet): Promise<{ content: Blob; name: string }> {
  const text = await inFormat(format, sheet);
  const content =
    format === 'csv'
      ? new Blob([BYTE_ORDER_MARK, text], { type: 'text/csv;charset=utf-8' })
      : new Blob([text], { type: 'application/json' });
  return { content, name: fileName([sheet.title, sheet.artists], format) };
}
