import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nightFerryUrl } from '../../scripts/sample-url';
import { albumBy } from '../replica/sample';
import { trackSpotifyId } from '../replica/sample/sample';
import { cannotRun, openStage, type Stage, settled } from './open-extension';

describe.skipIf(cannotRun)(`the network${cannotRun ? `: ${cannotRun}` : ''}`, () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  it('tells the services that want to know it who asks, and leaves the pages alone', async () => {
    await settled(await stage.popupOn(await stage.visit(nightFerryUrl), 'found', 'partly'));
    const namesAt = (host: string) => new Set(stage.replica.requests.filter((each) => each.host === host).map((each) => each.userAgent));
    expect([...namesAt('musicbrainz.org')]).toEqual([expect.stringMatching(/^LinerNotes\/\d/)]);
    expect([...namesAt('api.discogs.com')]).toEqual([expect.stringMatching(/^LinerNotes\/\d/)]);
    expect([...namesAt('open.spotify.com')]).toEqual([expect.stringMatching(/^Mozilla/)]);
    expect([...namesAt('genius.com')]).toEqual([expect.stringMatching(/^Mozilla/)]);
  });

  it('asks MusicBrainz at most once a second, however many tabs look at once', async () => {
    const album = albumBy((each) => each.key === 'night-ferry');
    const numbers = Array.from({ length: 10 }, (_, index) => index + 1);
    const urls = numbers.flatMap((number) => (album ? `https://open.spotify.com/track/${trackSpotifyId(album, number)}` : []));
    for (const url of urls) await stage.visit(url);
    const popup = await stage.popupOn(await stage.visit(nightFerryUrl), 'found', 'partly');
    await popup.evaluate(`Promise.all(${JSON.stringify(urls)}.map(${askFor}))`);
    const asked = stage.asked().filter(({ host }) => host === 'musicbrainz.org');
    const gaps = asked.slice(1).map(({ at }, index) => at - (asked[index]?.at ?? 0));
    console.log(`ten tabs: ${asked.length} requests to MusicBrainz, ${Math.min(...gaps)} ms apart at least`);
    expect(asked.length).toBeGreaterThan(10);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1000);
  });
});

/** In an extension page: what the popup of the tab with this address would ask; done when its answer is complete. */
const askFor = `async (url) => {
  const [tab] = await chrome.tabs.query({ url });
  const reading = await chrome.tabs.sendMessage(tab.id, { type: 'page/read' });
  const port = chrome.runtime.connect({ name: 'answer' });
  await new Promise((done) => {
    port.onMessage.addListener(({ answer }) => answer.complete && answer.tracks.length > 0 && done());
    port.postMessage({ type: 'answer/ask', subject: { ref: reading.ref, facts: reading.facts }, claims: reading.claims, tabId: tab.id });
  });
}`;
