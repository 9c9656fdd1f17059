import { type Line, linesOf } from './lines';
import type { Sheet } from './sheet';

const WHERE: (keyof Line)[] = ['record', 'record_artists', 'year', 'track_number', 'track_title', 'scope'];
const WHO: (keyof Line)[] = ['person', 'credited_as', 'role', 'role_title', 'detail', 'section', 'readings'];
const PROOF: (keyof Line)[] = ['handles', 'handle_links', 'sources', 'proof_links', 'confidence', 'read'];
export const COLUMNS = [...WHERE, ...WHO, ...PROOF];

/**
 * What spreadsheets take for a formula at the beginning of a cell, its full-width twins among it. Papa Parse's own rule knows neither
 * these nor a cell of several lines. https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * Half of Europe's spreadsheets part cells at semicolons, whatever the quotes say: what stands after one begins a cell, too. The same
 * holds for tabs.
 */
const INNER_FORMULA = /([;\t]\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

const harmless = (line: Line): Line =>
  Object.fromEntries(
    Object.entries(line).map(([column, cell]) => [column, typeof cell === 'string' ? cell.replace(INNER_FORMULA, "$1'") : cell]),
  ) as Line;

/** RFC 4180, one header row; a cell that a spreadsheet would run begins with an apostrophe. The writer is loaded when it is first wanted. */
export async function asCsv(sheet: Sheet): Promise<string> {
  const { default: papa } = await import('papaparse');
  return papa.unparse(linesOf(sheet).map(harmless), { columns: COLUMNS, escapeFormulae: FORMULA, header: true });
}
