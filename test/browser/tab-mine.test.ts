import assert from 'node:assert/strict';
import type { MineShown } from '#bot/contract/mine.ts';
import {
  answering,
  type FakeAnswers,
  type FakeTabServer,
  refusing,
  startFakeTabServer,
} from '#test/support/fake-tab-server.ts';
import { aMineAnswer, ofCoordinator, ofLead, ofMember } from '#test/support/mine-answers.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { aMe, aMembership, anOverview } from '#test/support/tab-answers.ts';

type Roles = Parameters<typeof aMembership>[0];
const lead: Roles = { roles: [], leadsInitiatives: true, isAwaited: true };
const member: Roles = { roles: ['steering'], isAwaited: true };
const coordinator: Roles = { roles: ['coordinator'], isAwaited: true };
const reader: Roles = { roles: ['reader'] };

const people = {
  lead: { membership: lead, mine: ofLead },
  member: { membership: member, mine: ofMember },
  coordinator: { membership: coordinator, mine: ofCoordinator },
  reader: { membership: reader, mine: () => aMineAnswer() },
} as const;

describe('one’s own page', () => {
  let server: FakeTabServer;

  before(async () => {
    server = await startFakeTabServer();
  });
  after(() => server.close());

  const open = openedTabs(() => server);

  function answersOf(membership: Roles, mine: MineShown): FakeAnswers {
    return {
      'GET /api/me': answering(aMe({ partnerships: [aMembership(membership)] })),
      'GET /api/overview': answering(anOverview()),
      'GET /api/mine': answering(mine),
    };
  }

  const opened = async (who: keyof typeof people, src = '/tab/') => {
    server.answers = answersOf(people[who].membership, people[who].mine());
    return open({ src });
  };

  it('is where the tab begins for whoever something waits for, and the overview for all others', async () => {
    const waited = await opened('lead');
    await waited.tab.getByRole('heading', { name: 'Min side' }).waitFor();
    const other = await opened('reader');
    await other.tab.getByRole('heading', { name: 'Tryg Aalborg', level: 1 }).waitFor();

    assert.equal(await other.tab.getByRole('button', { name: 'Min side' }).getAttribute('aria-current'), null);
  });

  it('is no part of a channel’s tab, whatever waits', async () => {
    const { tab } = await opened('lead', '/tab/channel?page=mine');

    await tab.getByRole('heading', { name: 'Tryg Aalborg', level: 1 }).waitFor();
    assert.equal(await tab.getByText('Min side').count(), 0);
    assert.ok(!server.requests.some(({ url }) => url.startsWith('/api/mine?') && server.requests.at(-1)?.url === url));
  });

  it('gives a lead what is asked with the form one press away, the question, and the answer to what they asked', async () => {
    const { tab } = await opened('lead');

    await tab.getByText('2 venter').waitFor();
    assert.equal(await tab.getByText('Hvor mange kameraer drejer det sig om?').count(), 1);
    assert.equal(await tab.getByText('Besluttet 12. maj 2025:').count(), 1);
    assert.equal(await tab.getByText('Fristen 1. maj 2025 er overskredet').count(), 1);
    await tab.getByRole('button', { name: 'Udfyld status Tryg bydel' }).click();
    await tab.getByRole('heading', { name: 'Tryg bydel', level: 2 }).waitFor();
  });

  it('gives a member of the steering group the case, the minutes, the yearly status and the request, each with its way', async () => {
    const { tab, page } = await opened('member');

    await tab.getByText('4 venter').waitFor();
    assert.deepEqual(await tab.locator('section').first().getByRole('button').allTextContents(), [
      'Svar Flere vagter på havnen',
      'Læs og godkend Møde i Styregruppen 6. maj 2025',
      'Læs og godkend Årlig status 2025',
      'Se indsatsen Trygt natteliv',
    ]);
    await tab.getByRole('button', { name: /^Læs og godkend Møde/ }).click();
    await page.waitForFunction(() =>
      document.querySelector('iframe')?.contentWindow?.location.search.includes('meeting=steering-1'),
    );
  });

  it('gives a coordinator the day: the round, new answers, who was not reached, points and people that wait', async () => {
    const { tab, page } = await opened('coordinator');

    await tab.getByText('4 af 15 har svaret. 2 mangler. 1 sendt retur').waitFor();
    assert.equal(await tab.getByText('2 nye svar at læse').count(), 1);
    assert.equal(await tab.getByText('Tovholder Tryg bydel har ikke fået beskeder i runden.').count(), 1);
    assert.equal(await tab.getByText('Tovholdergruppen. Foreslået af Tovholder Tryg bydel').count(), 1);
    assert.equal(await tab.getByText('2 personer på ventelisten').count(), 1);
    await tab.getByRole('button', { name: 'Trygt natteliv', exact: true }).click();
    await page.waitForFunction(() =>
      document.querySelector('iframe')?.contentWindow?.location.search.includes('show=trygt-natteliv'),
    );
  });

  it('tells a reader what they can do here, and leads there', async () => {
    const { tab } = await opened('reader', '/tab/?page=mine');

    await tab.getByRole('button', { name: 'Se, hvordan det går med alle indsatser' }).click();

    await tab.getByRole('heading', { name: 'Tryg Aalborg', level: 1 }).waitFor();
  });

  it('lets everybody fetch what is held about themselves', async () => {
    const { tab } = await opened('reader', '/tab/?page=mine');
    const { personId } = aMembership();
    server.answers = { ...server.answers, [`GET /api/people/${personId}/extract`]: answering({}) };

    await tab.getByRole('button', { name: 'Hent alt om dig som JSON' }).click();
    await tab.getByText('Filen er hentet.').waitFor();

    assert.deepEqual(
      server.requests.filter(({ url }) => url.includes('/extract')).map(({ url }) => url),
      [`/api/people/${personId}/extract?partnership=tryg-aalborg&as=json&lang=da`],
    );
  });

  it('is opened by a deep link, and says what to do where it cannot be fetched', async () => {
    server.answers = { ...answersOf(reader, aMineAnswer()), 'GET /api/mine': refusing(503, 'outage') };
    const { tab } = await open({ context: { subEntityId: 'tryg-aalborg//mine' } });

    await tab.getByRole('heading', { name: 'Min side' }).waitFor();
    await tab.getByRole('button', { name: 'Prøv igen' }).waitFor();
  });
});
