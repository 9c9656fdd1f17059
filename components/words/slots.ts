/** Stands in a sentence where a component takes over. No text holds it. */
export const SLOT = '\u0001';

/** What is around the slots of a sentence: one more part than slots. */
export const aroundSlots = (sentence: string): string[] => sentence.split(SLOT);
