import { speakIn } from '../scripts/speak-in';

// Every test file begins in English.
await speakIn('en');
