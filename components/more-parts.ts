import { createContext, type FunctionComponent } from 'preact';
import type { Contributor } from '../lib/model/contributor';
import type { Credit } from '../lib/model/credit';
import type { Handle } from '../lib/model/handle';
import type { labelsOf, RecordLabel } from '../lib/view/labels';
import type { Producer } from '../lib/view/producers';
import type { RecordView } from './record';
import type { useMore } from './use-more';

type About<Props> = FunctionComponent<Props & { record: RecordView }>;

/** What a surface with room for it shows beside the lists; a card in somebody else's page leaves it to the popup. */
export interface MoreParts {
  /** Drawings of platforms that few people use; without one a platform gets the globe. */
  shapes?: Record<string, string>;
  /** Beside the meaning of a role. */
  RoleInGuide?: FunctionComponent<{ roleId: string; onFollow: () => void }>;
  /** The first part of a long list, and what shows the rest of it. */
  useMore?: typeof useMore;
  /** Before the producers. */
  MadeBy?: About<object>;
  /** A picture of the tracks that somebody produced. */
  TrackStrip?: About<{ producer: Producer }>;
  /** What else a producer did. */
  AlsoLine?: FunctionComponent<{ producer: Producer }>;
  /** Below the producers of one track. */
  TrackDoubts?: About<{ track: string }>;
  /** Below the producers of an album. */
  TracksWithout?: About<object>;
  /** Before those who ran the project. */
  Several?: FunctionComponent<{ count: number }>;
  /** After them. */
  labelsOf?: typeof labelsOf;
  LabelRow?: About<{ label: RecordLabel; isSameRole: boolean }>;
  /** Below the reasons of a reading that tells nothing. */
  Possibilities?: FunctionComponent;
  /** Below all reasons of one person. */
  NoTies?: FunctionComponent<{ contributor: Contributor }>;
  /** Below one credit: what it is easily misread as, and how sure it is. */
  Remarks?: About<{ credits: Credit[] }>;
  Trust?: About<{ credits: Credit[] }>;
  /** Beside where on the record it is. */
  CopyCredit?: About<{ credits: Credit[] }>;
  /** Below one account. */
  NotThem?: FunctionComponent<{ handle: Handle; person: Contributor }>;
  /** Below all accounts of one person. */
  HiddenHandles?: About<{ person: Contributor }>;
  /** To everything that one person is credited on. */
  MoreOfPerson?: FunctionComponent<{ person: Contributor }>;
  /** Below all else about one person. */
  IdentityBlock?: About<{ person: Contributor }>;
}

export const MoreParts = createContext<MoreParts>({});
