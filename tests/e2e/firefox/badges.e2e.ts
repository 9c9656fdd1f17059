import { badgesInFirefox } from '../badges/in-firefox';
import { describeBadges } from '../badges/specs';
import { cannotRun } from './open-in-firefox';

describeBadges('Firefox', cannotRun, badgesInFirefox);
