import { answering, type FakeAnswers } from './fake-tab-server.ts';
import { aChannelShown, aRegister } from './register-answer.ts';
import { aMe, anOverview } from './tab-answers.ts';

/** All that the page of people asks for. */
export function peopleAnswers(): FakeAnswers {
  return {
    'GET /api/me': answering(aMe()),
    'GET /api/overview': answering(anOverview()),
    'GET /api/register': answering(aRegister()),
    'GET /api/waiting': answering({ waiting: [], people: [], roles: ['reader'] }),
    'GET /api/channels': answering({ channels: [aChannelShown()] }),
  };
}
