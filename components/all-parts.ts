import { labelsOf } from '../lib/view/labels';
import { AlsoLine } from './also-line';
import { HiddenHandles } from './hidden-handles';
import { IdentityBlock } from './identity-block';
import { LabelRow } from './label-row';
import { MadeBy } from './made-by';
import { MoreOfPerson } from './more-of-person';
import type { MoreParts } from './more-parts';
import { shapes } from './more-shapes';
import { NoTies } from './no-ties';
import { NotThem } from './not-them';
import { Possibilities } from './possibilities';
import { Remarks } from './remarks';
import { RoleInGuide } from './role-in-guide';
import { Several } from './several';
import { CopyCredit } from './take-along';
import { TrackDoubts } from './track-doubts';
import { TrackStrip } from './track-strip';
import { TracksWithout } from './tracks-without';
import { Trust } from './trust';
import { useMore } from './use-more';

/** For surfaces of our own. */
export const allParts: MoreParts = {
  shapes,
  RoleInGuide,
  useMore,
  MadeBy,
  TrackStrip,
  AlsoLine,
  TrackDoubts,
  TracksWithout,
  Several,
  labelsOf,
  LabelRow,
  Possibilities,
  NoTies,
  Remarks,
  Trust,
  CopyCredit,
  NotThem,
  HiddenHandles,
  MoreOfPerson,
  IdentityBlock,
};
