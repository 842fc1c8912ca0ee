import { defaultSettings } from '#bot/domain/settings.ts';
import { posted } from './actors.ts';
import type { Attack } from './attack.ts';

const round = '/api/rounds/2025-2';
const address = { partnershipId: 'tryg-aalborg', initiativeId: 'tryg-bydel', roundId: '2025-2', formId: 'f' };
const status = {
  address: { ...address, baseVersion: 1 },
  raw: { happened: 'x', health: 'on_track', nextSteps: 'x', help: 'none', visibility: 'all', confirmed: 'true' },
  language: 'da',
};

/** Somebody who has signed in rightly and reaches for what is not theirs. */
export const reaching: readonly Attack[] = [
  ['reads without signing in', 'nobody', { path: '/api/overview' }, '401 not_signed_in'],
  ['writes without signing in', 'nobody', posted('/api/status', status), '401 not_signed_in'],
  ['puts a token into the address', 'nobody', { path: '/api/overview?access_token=x' }, '401 not_signed_in'],
  [
    'comes from a tenant that takes no part',
    'somebody from another tenant',
    { path: '/api/me' },
    '403 tenant_not_allowed',
  ],
  ['reads a partnership of others', 'member of another partnership', { path: '/api/overview' }, '403 unknown_person'],
  [
    'fetches a list of others',
    'member of another partnership',
    posted('/api/lists/people', { as: 'csv', lang: 'da' }),
    '403 unknown_person',
  ],
  ['reads before anybody has said who they are', 'somebody unknown', { path: '/api/overview' }, '403 unknown_person'],
  [
    'answers for an initiative of others',
    'lead of Havnefronten',
    posted('/api/status', status),
    '403 not_your_initiative',
  ],
  [
    'opens the form of others',
    'lead of Havnefronten',
    { path: '/api/initiatives/tryg-bydel/form' },
    '403 not_your_initiative',
  ],
  [
    'keeps a draft on an initiative of others',
    'lead of Havnefronten',
    posted('/api/drafts', status),
    '403 not_your_initiative',
  ],
  [
    'answers on behalf of others',
    'lead of Havnefronten',
    posted('/api/status/on-behalf', { ...status, onBehalfOfId: 'tovholder-tryg-bydel' }),
    '403 not_allowed',
  ],
  [
    'makes themselves coordinator',
    'lead of Havnefronten',
    posted('/api/people/tovholder-havnefronten/roles', { roles: ['coordinator'] }),
    '403 not_allowed',
  ],
  [
    'makes themselves steering group',
    'administrator',
    posted('/api/people/administrator-kommune/roles', { roles: ['steering'] }),
    '403 not_allowed',
  ],
  [
    'takes somebody’s identity over',
    'reader',
    posted('/api/waiting/clear', {
      tenantId: 'aaaaaaaa-0000-4000-8000-00000000000a',
      objectId: 'aaaaaaaa-0000-4000-8000-00000000000a',
      is: { kind: 'existing', personId: 'koordinator-kommune' },
    }),
    '403 not_allowed',
  ],
  ['closes a round', 'steering group', posted(`${round}/close`, {}), '403 not_allowed'],
  [
    'acknowledges an answer of their own',
    'lead of Havnefronten',
    posted(`${round}/requests/havnefronten/acknowledge`, { version: 1 }),
    '403 not_allowed',
  ],
  [
    'changes the settings',
    'communication',
    posted('/api/settings', { ...defaultSettings, version: 'x' }),
    '403 not_allowed',
  ],
  ['reads the audit trail', 'reader', { path: '/api/audit' }, '403 not_allowed'],
  [
    'reads how it runs and who could not be reached',
    'lead of Havnefronten',
    { path: '/api/operation' },
    '403 not_allowed',
  ],
  [
    'makes a partnership of their own',
    'lead of Havnefronten',
    posted('/api/partnerships', { template: 'empty', name: 'Mit', organisations: [] }),
    '403 not_allowed',
  ],
  [
    'guesses an id with a filter in it',
    'reader',
    { path: `/api/initiatives/${encodeURIComponent("x' or PartitionKey ne '")}` },
    '404 no_such_initiative',
  ],
  [
    'guesses an id that leads to another kind of row',
    'reader',
    { path: `/api/initiatives/${encodeURIComponent('now|settings')}` },
    '404 no_such_initiative',
  ],
];
