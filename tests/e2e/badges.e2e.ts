import { badgesInChromium } from './badges/in-chromium';
import { describeBadges } from './badges/specs';
import { cannotRun } from './open-extension';

describeBadges('Chromium', cannotRun, badgesInChromium);
