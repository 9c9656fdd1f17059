import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nightFerryUrl } from '../../scripts/sample-url';
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
    expect([...namesAt('open.spotify.com')]).toEqual([expect.stringMatching(/^Mozilla/)]);
    expect([...namesAt('genius.com')]).toEqual([expect.stringMatching(/^Mozilla/)]);
  });
});
