import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sites } from '../../lib/sites';

/** At every call of its observer, whatever has changed, it walks through all rows. */
const SCRIPT = `
function fillRows() {
  for (const row of document.querySelectorAll('[data-testid="tracklist-row"]')) {
    const track = row.querySelector('a[href*="/track/"]')?.getAttribute('href');
    const words = row.textContent;
    if (!track || !words || row.lastElementChild?.className === 'careless-badge') continue;
    const badge = document.createElement('span');
    badge.className = 'careless-badge';
    badge.textContent = 'prod. Somebody';
    row.append(badge);
  }
}
new MutationObserver(fillRows).observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
fillRows();
`;

/** Writes into an empty folder the extension to compare with: one that follows the whole body and batches nothing. */
export function writeCareless(dir: string): void {
  const content = { matches: sites.flatMap((site) => site.matches), js: ['careless.js'], run_at: 'document_idle' };
  const manifest = { manifest_version: 3, name: 'Careless badges', version: '1', content_scripts: [content] };
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(dir, 'careless.js'), SCRIPT);
}
