import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Replica, startReplica } from '../replica/start-replica';
import { findChromium, NO_CHROMIUM } from './find-chromium';
import { type ChromiumWithExtension, launchChromium } from './launch-chromium';
import { makeProbeExtension } from './probe-extension';

const ALBUM = 'https://open.spotify.com/album/0NightFerryAdaQuill001';

/** Width and height as the header of a PNG states them. */
const pngSize = (path: string): [number, number] => {
  const bytes = readFileSync(path);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe.skipIf(!findChromium())(`the launcher${findChromium() ? '' : `: ${NO_CHROMIUM}`}`, () => {
  const extension = makeProbeExtension();
  let replica: Replica;
  let browser: ChromiumWithExtension;

  beforeAll(async () => {
    replica = await startReplica();
    browser = await launchChromium({ replica, extension });
  });
  afterAll(async () => {
    await browser?.close();
    await replica?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  it('runs the extension in pages, and its worker reaches the replica, also after it was killed', async () => {
    for (const kill of [false, true]) {
      if (kill) await browser.extension.killWorker();
      const page = await browser.open(ALBUM);
      await page.locator('html[data-status="200"]').waitFor({ state: 'attached' });
      await page.close();
    }
    expect(await (await browser.extension.worker()).evaluate('self.location.pathname')).toBe('/worker.js');
  });

  it('opens the real popup, clicks in it, and takes a picture of all it shows', async () => {
    const popup = await browser.extension.openPopup(await browser.open(ALBUM));
    const small = await popup.size();
    expect(small.width).toBe(380);
    expect(await popup.accessibility()).toContainEqual({ role: 'button', name: 'More' });
    await popup.click('#more');
    await popup.waitFor('innerHeight === 600');
    await popup.scheme('dark');
    expect(await popup.evaluate(`matchMedia('(prefers-color-scheme: dark)').matches`)).toBe(true);
    const path = join(extension, 'popup.png');
    await popup.screenshot(path, 2);
    expect(pngSize(path)[1]).toBe(1200);
    await popup.key('Tab');
    await popup.key('Enter');
    await popup.waitFor(`document.querySelectorAll('main div').length === 2`);
    await popup.close();
  });

  it('refuses what is still being asked of a popup when that closes', async () => {
    const popup = await browser.extension.openPopup(await browser.open(ALBUM));
    const refused = expect(popup.evaluate('new Promise(() => {})')).rejects.toThrow('the target has gone');
    await popup.close();
    await refused;
  });

  it('reports what the browser holds against the extension', async () => {
    await browser.extension.watchErrors();
    expect(await browser.extension.reportedErrors()).toEqual([]);
    expect(browser.errors).toEqual([]);
  });
});
