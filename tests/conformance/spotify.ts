import type { CaseReader } from './harness';

/** What the production readers make of a spotify case. */
export const spotify: CaseReader = async () => undefined;
