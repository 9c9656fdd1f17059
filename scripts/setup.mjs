// Runs before anything is installed: plain JavaScript, nothing but Node itself.
// `node scripts/setup.mjs start|test|dev` does all the set-up that the command needs, then runs it.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-chromium.mjs';
import { findFirefox, NO_FIREFOX } from './find-firefox.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const LEAST_NODE = [20, 19];
const COMMANDS = {
  start: ['npx', ['tsx', 'scripts/demo.ts']],
  test: ['node', ['scripts/test.mjs']],
  dev: ['npx', ['wxt']],
  'bench:page': ['npx', ['tsx', 'scripts/bench-page.ts']],
  sheet: ['npx', ['tsx', 'scripts/contact-sheet.ts']],
  'bench:popup': ['npx', ['tsx', 'scripts/bench-popup.ts']],
};

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const enough = major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1]);
  if (!enough)
    fail(
      `Node ${LEAST_NODE.join('.')} or newer is needed; this is ${process.versions.node}. Install it from https://nodejs.org and run the command again.`,
    );
}

/** npm writes its own copy of the lock file when an install is complete; an older copy means the dependencies are not those of the lock. */
function installDependencies() {
  const marker = join(root, 'node_modules', '.package-lock.json');
  const fresh = existsSync(marker) && statSync(marker).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
  if (fresh) return;
  console.log('Installing dependencies (npm ci)');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) fail('npm ci failed; its message is above.');
}

function isDebianAsRoot() {
  return process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

function hasOpenssl() {
  return spawnSync('openssl', ['version']).status === 0;
}

/** Debian keeps the browser's other languages in a package of their own. */
function lacksLanguages() {
  const folder = '/usr/lib/chromium/locales';
  return isDebianAsRoot() && (!findChromium() || existsSync(folder)) && !existsSync(join(folder, 'de.pak'));
}

/** Chromium to drive, in every language of the interface; openssl for the certificate of the local replica. */
function installBrowser() {
  const missing = [
    ...(findChromium() ? [] : ['chromium']),
    ...(lacksLanguages() ? ['chromium-l10n'] : []),
    ...(hasOpenssl() ? [] : ['openssl']),
  ];
  if (missing.length === 0) return;
  const names = missing.join(' and ');
  if (!isDebianAsRoot()) fail(`${names} not found. ${hintFor(missing)} Then run the command again.`);
  console.log(`Installing ${names} (apt-get)`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing]);
  if (missing.includes('chromium') && !findChromium()) run('apt-get', ['install', '-y', '-qq', '--reinstall', 'chromium']);
  if (!findChromium() || !hasOpenssl()) fail(`apt-get could not install ${names}; its message is above.`);
}

/** The tests run in Firefox, too, where there is one; where there cannot be, they say so and skip. */
function installFirefox() {
  if (findFirefox() || !isDebianAsRoot()) return;
  console.log('Installing firefox-esr (apt-get)');
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'firefox-esr']);
  if (!findFirefox()) console.log(`apt-get could not install firefox-esr: ${NO_FIREFOX}`);
}

function hintFor(missing) {
  if (process.platform === 'darwin')
    return `Install with: brew install ${missing.includes('chromium') ? '--cask chromium' : ''}${missing.includes('openssl') ? ' openssl' : ''}.`;
  if (process.platform === 'win32')
    return 'Install Chromium (https://www.chromium.org/getting-involved/download-chromium/) and set the variable CHROMIUM to its chrome.exe; openssl comes with Git for Windows.';
  return `Install with: sudo apt-get install ${missing.join(' ')} (Debian, Ubuntu), sudo dnf install ${missing.join(' ')} (Fedora), or set the variable CHROMIUM to the browser's path.`;
}

const [command, args] = COMMANDS[process.argv[2]] ?? fail(`usage: node scripts/setup.mjs ${Object.keys(COMMANDS).join('|')}`);
checkNode();
installDependencies();
if (process.argv[2] !== 'dev') installBrowser();
if (process.argv[2] === 'test') installFirefox();
process.exit(run(command, [...args, ...process.argv.slice(3)]));
