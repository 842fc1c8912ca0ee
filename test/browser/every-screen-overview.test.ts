import { lookAtEvery } from '#test/support/look-at-every.ts';
import { screenParts } from '#test/support/screens/all-screens.ts';

describe('every screen of the tab: overview', () => lookAtEvery(screenParts.overview));
