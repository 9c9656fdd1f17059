import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sites } from '../../../lib/sites';
import { sources } from '../../../lib/sources';
import { nightFerryUrl } from '../../../scripts/sample-url';
import { albumBy } from '../../replica/sample';
import { cannotRun, type FirefoxStage, openInFirefox, settled, textsOf } from './open-in-firefox';

const soloTape = albumBy((each) => each.key === 'solo-tape');
const SOLO_TAPE = `https://open.spotify.com/album/${soloTape?.spotify}`;
const PRODUCERS = `document.querySelectorAll('[data-producer]').length`;

describe.skipIf(cannotRun)(`the extension in Firefox${cannotRun ? `: ${cannotRun}` : ''}`, () => {
  let stage: FirefoxStage;
  beforeAll(async () => {
    stage = await openInFirefox();
  });
  afterAll(() => stage?.close());

  it('is installed without a warning, with the hosts of its sites and sources granted', async () => {
    expect(await stage.browser.extension.warnings()).toEqual([]);
    const hosts = [...sites.flatMap((site) => site.matches), ...sources.flatMap((source) => source.hosts)];
    expect(await stage.browser.extension.grantedHosts()).toEqual(expect.arrayContaining(hosts));
  });

  it('tells the services that want to know it who asks, and leaves the pages alone', async () => {
    await settled(await stage.popupOn(await stage.visit(nightFerryUrl), 'found', 'partly'));
    const namesAt = (host: string) => [
      ...new Set(stage.replica.requests.filter((each) => each.host === host).map((each) => each.userAgent)),
    ];
    expect(namesAt('musicbrainz.org')).toEqual([expect.stringMatching(/^LinerNotes\/\d/)]);
    expect(namesAt('api.discogs.com')).toEqual([expect.stringMatching(/^LinerNotes\/\d/)]);
    expect(namesAt('open.spotify.com')).toEqual([expect.stringMatching(/^Mozilla.*Firefox/)]);
    expect(namesAt('genius.com')).toEqual([expect.stringMatching(/^Mozilla.*Firefox/)]);
  });

  it('on a second visit asks nobody, also after its background has ended', async () => {
    const page = await stage.visit(nightFerryUrl);
    await stage.browser.extension.stopBackground();
    const before = stage.asked().length;
    const popup = await stage.popupOn(page, 'found', 'partly');
    await settled(popup);
    expect(await popup.evaluate(PRODUCERS)).toBeGreaterThanOrEqual(14);
    expect(stage.asked()).toHaveLength(before);
  });

  it('reaches the replica and nothing else, and asks for nothing that nobody foresaw', () => {
    expect(stage.replica.refused).toEqual([]);
    expect(stage.replica.requests.filter((each) => each.notRecorded)).toEqual([]);
  });

  it('survives the end of the background while the popup is open', async () => {
    stage.replica.fail('genius.com/api', 'silent');
    const popup = await stage.popupOn(await stage.visit(SOLO_TAPE), 'found', 'partly');
    await stage.browser.extension.stopBackground();
    stage.replica.reset();
    await settled(popup);
    expect(await textsOf(popup, '[data-producer] .name__credited')).toEqual(['Wren Tollemar']);
  });

  it('throws nothing', async () => expect(await stage.browser.errors()).toEqual([]));

  it('would be heard if it threw, in a page, the popup, the guide or the background', async () => {
    const page = await stage.visit(nightFerryUrl);
    const guide = await stage.browser.extension.openPage('guide.html');
    const popup = await stage.popupOn(page, 'found', 'partly');
    for (const [where, surface] of Object.entries({ page, guide, popup })) {
      await surface.evaluate(`setTimeout(() => { throw new Error('thrown in ${where}') }); console.error('said in ${where}')`);
    }
    await guide.evaluate(`browser.runtime.getBackgroundPage().then((background) => background.console.error('said in background'))`);
    const heard = [
      'said in page',
      'said in guide',
      'said in popup',
      'said in background',
      'thrown in page',
      'thrown in guide',
      'thrown in popup',
    ];
    await expect
      .poll(() => stage.browser.errors(), { timeout: 5000 })
      .toEqual(expect.arrayContaining(heard.map((each) => expect.stringContaining(each))));
  });
});
