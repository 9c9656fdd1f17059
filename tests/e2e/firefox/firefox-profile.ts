import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Replica } from '../../replica/start-replica';

export const EXTENSION_ID = 'liner-notes@liner-notes.example';
/** Otherwise drawn anew for every profile. */
export const EXTENSION_UUID = '0b1e6f1c-5a3e-4c0d-9d2a-000000000001';

type Preferences = Record<string, string | number | boolean>;

/** The proxy leads the replica's hosts to it and refuses and notes all others: nothing leaves. */
const network = (proxyPort: number): Preferences => ({
  'network.proxy.type': 1,
  'network.proxy.no_proxies_on': '',
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
});

/** Firefox asks nobody on its own account. The first counts only with QUIET_ENVIRONMENT. */
const QUIET: Preferences = {
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};
export const QUIET_ENVIRONMENT = { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };

// Console messages of pages, and of the extension's pages and background, go to the standard output: WebDriver BiDi hears tabs only.
const TALKATIVE: Preferences = { 'devtools.console.stdout.content': true };

/** A new profile folder. */
export function makeProfile({ proxyPort }: Pick<Replica, 'proxyPort'>): string {
  const dir = mkdtempSync(join(tmpdir(), 'profile-'));
  const preferences: Preferences = {
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_UUID }),
    ...network(proxyPort),
    ...QUIET,
    ...TALKATIVE,
  };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(dir, 'user.js'), lines.join('\n'));
  return dir;
}
