import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const popup = readFileSync('components/styles/popup.css', 'utf8');
const ruleOf = (selector: string): string => popup.split(`\n${selector} {`)[1]?.split('}')[0] ?? '';

// Measured in the real popup: without these, words for ears only make the page 5,815 px long, and its scrollbar makes it wider.
it('the page never overflows its popup', () => {
  expect(ruleOf('html')).toMatch(/max-height: 600px;\s+overflow: hidden;/);
  expect(ruleOf('.popup')).toContain('position: relative;');
});
