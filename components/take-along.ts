import { lazily } from './app/lazily';

// What is taken away is made of every credit there is: fetched once the record has been drawn.
export const RecordTakeAway = lazily(() => import('./record-take-away').then((module) => module.RecordTakeAway));
export const CopyCredit = lazily(() => import('./copy-credit').then((module) => module.CopyCredit));
