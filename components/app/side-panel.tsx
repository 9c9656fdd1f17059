import type { ComponentChildren } from 'preact';
import type { Players } from '../../lib/view/follow-players';
import type { Here, TabFollower } from '../../lib/view/follow-tab';
import { playsFrom } from '../../lib/view/plays-from';
import { PlayingTrack } from '../playing';
import { useShown } from '../use-shown';
import { App, type AppProps } from './app';
import { NowPlaying } from './now-playing';
import { SideHere, type SideHereProps } from './side-here';
import { type KnownNames, usePlayingNames } from './use-playing-names';

interface Props extends Pick<AppProps, 'doors' | 'guide'>, Pick<SideHereProps, 'goTo'> {
  tab: TabFollower;
  players: Players;
  knownNames: KnownNames;
  /** What stands in the page in front itself. */
  switchesOf: (here: Here) => ComponentChildren;
}

/** Beside the page: what the tab in front is about, what plays, and every other view. */
export function SidePanel({ tab, players, knownNames, switchesOf, goTo, ...app }: Props) {
  const here = useShown(tab.here) ?? tab.here.value;
  const playing = useShown(players.playing);
  const playingOn = playing && tab.records().find((record) => playsFrom(record, playing));
  const names = usePlayingNames(playing, playingOn ?? here.record, knownNames);
  return (
    <PlayingTrack.Provider value={playing?.ref}>
      <App
        {...app}
        isPanel
        strip={<NowPlaying playing={playing} names={names} />}
        here={
          <SideHere here={here} playingOn={playingOn} goTo={goTo}>
            {switchesOf(here)}
          </SideHere>
        }
      />
    </PlayingTrack.Provider>
  );
}
