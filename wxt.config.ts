import { defineConfig } from 'wxt';
import { sites } from './lib/sites';
import { sources } from './lib/sources';
import { findChromium } from './scripts/find-chromium.mjs';
import { localeHooks } from './scripts/locale-hooks';

const hosts = [...new Set([...sites.flatMap((site) => site.matches), ...sources.flatMap((source) => source.hosts)])];

const CHROME = '127';
const FIREFOX = '147';
const OLDEST = [`chrome${CHROME}`, `firefox${FIREFOX}`];
const IN_PAGES = ['page', 'badge', 'card'];

const chromium = findChromium();
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

export default defineConfig({
  // `npm run dev`: the real sites, in a browser of its own. Root has no sandbox to start.
  webExt: {
    disabled: !hasDisplay,
    startUrls: ['https://open.spotify.com/', 'https://genius.com/'],
    ...(chromium ? { binaries: { chrome: chromium } } : {}),
    ...(process.getuid?.() === 0 ? { chromiumArgs: ['--no-sandbox'] } : {}),
  },
  imports: false,
  // Nothing is rewritten for browsers that cannot have it installed.
  vite: () => ({ build: { target: OLDEST, cssTarget: OLDEST } }),
  hooks: {
    ...localeHooks,
    // What runs in other people's pages is made 2 to 4 % smaller than the bundler itself would; it takes its time.
    'vite:build:extendConfig'(entrypoints, config) {
      if (!entrypoints.every(({ name }) => IN_PAGES.includes(name))) return;
      config.build = {
        ...config.build,
        minify: 'terser',
        terserOptions: {
          ecma: 2020,
          toplevel: true,
          compress: { passes: 4, unsafe_arrows: true, unsafe_methods: true, keep_fargs: false },
        },
      };
    },
  },
  publicDir: 'assets/public',
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // None shows a warning. The second puts badges into pages of our sites once there is something to show; the third lets our
    // own requests say who asks.
    permissions: ['storage', 'scripting', 'declarativeNetRequestWithHostAccess'],
    content_scripts: [{ matches: sites.flatMap((site) => site.matches), js: ['page.js'], run_at: 'document_idle' }],
    host_permissions: hosts,
    omnibox: { keyword: 'who' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            // Ids and titles of the page go to the services that answer. https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/
            gecko: {
              id: 'liner-notes@liner-notes.example',
              // Pages tell of navigation in place (Navigation API) from here on: nothing has to poll for it.
              strict_min_version: `${FIREFOX}.0`,
              data_collection_permissions: { required: ['websiteContent'], optional: ['browsingActivity'] },
            },
            gecko_android: { strict_min_version: `${FIREFOX}.0` },
          },
        }
      : { minimum_chrome_version: CHROME }),
  }),
});
