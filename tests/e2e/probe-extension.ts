import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MANIFEST = {
  manifest_version: 3,
  name: 'Probe',
  version: '1',
  action: { default_popup: 'popup.html' },
  background: { service_worker: 'worker.js' },
  content_scripts: [{ matches: ['https://open.spotify.com/*'], js: ['page.js'] }],
  host_permissions: ['https://open.spotify.com/*', 'https://genius.com/*'],
};

const FILES: Record<string, string> = {
  'manifest.json': JSON.stringify(MANIFEST),
  'worker.js':
    'chrome.runtime.onMessage.addListener((url, _, reply) => { fetch(url).then((r) => reply(r.status), (e) => reply(String(e))); return true; });',
  'page.js':
    "chrome.runtime.sendMessage('https://genius.com/api/songs/990105').then((status) => { document.documentElement.dataset.status = status; });",
  'popup.html': `<!doctype html><meta charset="utf-8"><style>:root{color-scheme:light dark}body{width:380px;margin:0}div{height:800px}</style>
<button id="more">More</button><main></main><script src="popup.js"></script>`,
  'popup.js': "document.getElementById('more').onclick = () => document.querySelector('main').append(document.createElement('div'));",
};

/** The smallest extension that has every part the launcher drives; answers with its folder. */
export function makeProbeExtension(): string {
  const dir = mkdtempSync(join(tmpdir(), 'probe-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(dir, name), text);
  return dir;
}
