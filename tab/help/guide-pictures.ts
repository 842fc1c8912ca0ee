import type { PictureName } from './guide.ts';
import coordinatorPage from './pictures/coordinator-page.webp';
import leadCard from './pictures/lead-card.webp';
import leadPage from './pictures/lead-page.webp';
import round from './pictures/round.webp';
import steeringPage from './pictures/steering-page.webp';

/** Where each picture is served; taken by test/pictures/take-guide-pictures.ts. */
export const guidePictures: Readonly<Record<PictureName, string>> = {
  'coordinator-page': coordinatorPage,
  'lead-card': leadCard,
  'lead-page': leadPage,
  round,
  'steering-page': steeringPage,
};
