/** Path of a Firefox that can be driven; undefined = none found. */
export function findFirefox(): string | undefined;
/** Said where Firefox is needed and none is there. */
export const NO_FIREFOX: string;
