import type { CaseReader } from './harness';

/** What the production readers make of a wikidata case. */
export const wikidata: CaseReader = async () => undefined;
