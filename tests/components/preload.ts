import { beforeAll } from 'vitest';
import { preloadPages } from '../../components/app/pages';

// Parts that a surface fetches later are there from the start: a test ends before they would come.
beforeAll(preloadPages);
