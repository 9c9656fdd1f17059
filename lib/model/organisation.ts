import type { ContributorKind } from './contributor';

/** Companies and places hold, pay for or house a record: no one asks for their handles, and none is shown as having made the sound. */
export const isOrganisationKind = (kind: ContributorKind): boolean => kind === 'company' || kind === 'place';
