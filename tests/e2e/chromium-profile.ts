import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Replica } from '../replica/start-replica';

/** Chromium's id of an unpacked extension without a manifest `key`: the first 128 bits of the path's SHA-256, as letters a to p. */
export const unpackedId = (path: string): string =>
  [...createHash('sha256').update(realpathSync(path)).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

/** A new profile folder. Developer mode is on: without it a reloaded unpacked extension stays disabled. */
export function makeProfile(): string {
  const dir = mkdtempSync(join(tmpdir(), 'profile-'));
  mkdirSync(join(dir, 'Default'));
  writeFileSync(join(dir, 'Default/Preferences'), JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
  return dir;
}

/** The replica's hosts lead to it and no other name resolves, so no request can leave; its key is trusted, by pages and workers alike. */
const networkArguments = ({ hosts, port, spki }: Pick<Replica, 'hosts' | 'port' | 'spki'>): string[] => [
  `--host-resolver-rules=${[...hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`), 'MAP * ~NOTFOUND'].join(',')}`,
  `--ignore-certificate-errors-spki-list=${spki}`,
];

// The last one opens the Extensions domain of the DevTools protocol, which presses the toolbar button.
const extensionArguments = (path: string): string[] => [
  `--disable-extensions-except=${path}`,
  `--load-extension=${path}`,
  '--enable-unsafe-extension-debugging',
];

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

// A popup may be 600 px high, if the screen has room for it below the toolbar.
const ROOM = ['--screen-info={1600x1200}', '--window-size=1400,1100'];

export const chromiumArguments = (replica: Pick<Replica, 'hosts' | 'port' | 'spki'>, extension: string | undefined): string[] => [
  ...QUIET,
  ...ROOM,
  ...networkArguments(replica),
  ...(extension ? extensionArguments(extension) : []),
];
