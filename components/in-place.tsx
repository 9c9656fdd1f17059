import type { ComponentChildren } from 'preact';
import { aroundSlots } from './words/slots';

/** A phrase with a component in its slot. */
export function InPlace({ phrase, children }: { phrase: string; children: ComponentChildren }) {
  const [before, after] = aroundSlots(phrase);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
