import { decisionScreens } from './decision-screens.ts';
import { initiativeScreens } from './initiative-screens.ts';
import { mannerScreens } from './manner-screens.ts';
import { meetingScreens } from './meeting-screens.ts';
import { mineScreens } from './mine-screens.ts';
import { outerScreens } from './outer-screens.ts';
import { overviewScreens } from './overview-screens.ts';
import { paperScreens } from './paper-screens.ts';
import { peopleScreens } from './people-screens.ts';
import { practiceScreens } from './practice-screens.ts';
import { roundScreens } from './round-screens.ts';
import { runningScreens } from './running-screens.ts';
import type { Screen } from './screen.ts';
import { strategyScreens } from './strategy-screens.ts';

/** Every screen of the tab and every state of it that looks different, in parts of about the same size. */
export const screenParts = {
  overview: [...mineScreens, ...overviewScreens, ...initiativeScreens],
  meetings: [...meetingScreens, ...paperScreens, ...decisionScreens],
  rounds: [...roundScreens, ...runningScreens, ...outerScreens],
  strategy: [...strategyScreens, ...peopleScreens, ...practiceScreens, ...mannerScreens],
} satisfies Readonly<Record<string, readonly Screen[]>>;

export const allScreens: readonly Screen[] = Object.values(screenParts).flat();
