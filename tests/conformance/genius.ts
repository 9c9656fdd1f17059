import type { CaseReader } from './harness';

/** What the production readers make of a genius case. */
export const genius: CaseReader = async () => undefined;
