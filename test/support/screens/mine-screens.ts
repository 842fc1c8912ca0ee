import { answering } from '#test/support/fake-tab-server.ts';
import { aMineAnswer, ofCoordinator, ofLead, ofMember } from '#test/support/mine-answers.ts';
import type { Screen } from './screen.ts';

const src = '/tab/?page=mine';
const meetings = ['Dine næste møder', 'Your next meetings'] as const;

export const mineScreens: readonly Screen[] = [
  {
    name: 'mine-lead',
    who: 'lead',
    src,
    answers: () => ({ 'GET /api/mine': answering(ofLead()) }),
    shows: meetings,
  },
  {
    name: 'mine-steering',
    who: 'steering',
    src,
    answers: () => ({ 'GET /api/mine': answering(ofMember()) }),
    shows: meetings,
  },
  {
    name: 'mine-coordinator',
    who: 'coordinator',
    src,
    answers: () => ({ 'GET /api/mine': answering(ofCoordinator()) }),
    shows: meetings,
  },
  {
    name: 'mine-reader',
    who: 'reader',
    src,
    answers: () => ({ 'GET /api/mine': answering(aMineAnswer()) }),
    shows: ['Se, hvad der er besluttet', 'See what was decided'],
  },
];
