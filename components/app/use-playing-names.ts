import { useEffect, useMemo, useState } from 'preact/hooks';
import { briefOf } from '../../lib/view/brief';
import type { PlayingIn } from '../../lib/view/follow-players';
import type { FollowedRecord } from '../../lib/view/follow-tab';
import { useShown } from '../use-shown';

/** Who made a track, as kept from before: no request. */
export type KnownNames = (playing: PlayingIn) => Promise<string[]>;

/** Who made the track that plays: as the record in front says or, where it does not know the track, as is known from before. */
export function usePlayingNames(playing: PlayingIn | undefined, record: FollowedRecord | undefined, knownNames: KnownNames): string[] {
  const answer = useShown(useShown(record?.view)?.answer);
  const track = playing?.ref;
  const answered = useMemo(() => {
    const isOfSite = answer && answer.subject.ref.site === track?.site;
    return isOfSite ? briefOf(answer).tracks[track.id] : undefined;
  }, [answer, track?.url]);
  const [known, know] = useState<{ url: string; names: string[] }>();
  useEffect(() => {
    if (playing) void knownNames(playing).then((names) => know({ url: playing.ref.url, names }));
  }, [track?.url, answer?.complete]);
  return answered ?? (known && known.url === track?.url ? known.names : []);
}
