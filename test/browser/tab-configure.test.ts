import assert from 'node:assert/strict';
import type { ChannelShown } from '#bot/contract/channels.ts';
import { answering, type FakeTabServer, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { openTab } from '#test/support/open-tab.ts';
import { aMe, aMembership, anOverview } from '#test/support/tab-answers.ts';

const settings = { src: '/tab/configure', context: { frameContext: 'settings' } } as const;

const inChannel = {
  ...settings,
  context: { ...settings.context, channelId: '19:styregruppe@thread.tacv2', channelName: 'Styregruppe' },
} as const;

/** A meeting that was called in the calendar, and has its own chat. */
const inMeeting = {
  ...settings,
  context: { ...settings.context, meetingId: 'MCMxOTptZWV0aW5n' },
} as const;

/** The steering group's channel, which two strangers can read and nobody has chosen a group for. */
function aChannelShown(): ChannelShown {
  return {
    id: '19:styregruppe@thread.tacv2',
    name: 'Styregruppe',
    isShared: true,
    group: null,
    confirmedBy: null,
    readers: { members: 12, guests: 0, fromOtherTenants: 4, fromUnknownTenants: 2 },
    testedAt: null,
  };
}

describe('adding the tab to a channel', () => {
  let server: FakeTabServer;

  before(async () => {
    server = await startFakeTabServer();
    server.answers['GET /api/overview'] = answering(anOverview());
    server.answers['GET /api/channels'] = answering({ channels: [] });
  });

  beforeEach(() => {
    server.requests.length = 0;
  });

  after(() => server.close());

  it('keeps the chosen partnership when Save is pressed', async () => {
    server.answers['GET /api/me'] = answering(
      aMe({ partnerships: [aMembership(), aMembership({ id: 'tryg-nabo', name: 'Tryg Nabo' })] }),
    );
    const { page, tab, asked, close } = await openTab(server, settings);
    await tab.getByRole('radio', { name: 'Tryg Nabo' }).check();
    await tab.getByRole('radio', { name: 'Styregruppen' }).check();

    const saved = await page.evaluate('teams.saveSettings()');

    assert.deepEqual(saved, {
      contentUrl: `${server.url}/tab/channel?partnership=tryg-nabo&decision=1&locale={locale}&theme={theme}`,
      websiteUrl: `${server.url}/tab/channel?partnership=tryg-nabo&decision=1`,
      removeUrl: `${server.url}/tab/remove?locale={locale}&theme={theme}`,
      entityId: 'overblik-tryg-nabo-steering-decision',
      suggestedDisplayName: 'Overblik: Tryg Nabo, Styregruppen',
    });
    assert.equal((await asked()).validity.at(-1), true);
    await close();
  });

  it('keeps the view that was chosen rather than the one that suits the group', async () => {
    server.answers['GET /api/me'] = answering(aMe());
    const { page, tab, close } = await openTab(server, settings);
    await tab.getByRole('radio', { name: 'Det, der er ændret siden sidst' }).check();
    await tab.getByRole('radio', { name: 'Styregruppen' }).check();

    const saved = JSON.stringify(await page.evaluate('teams.saveSettings()'));

    assert.match(saved, /channel\?partnership=tryg-aalborg&changed=1&/);
    await close();
  });

  it('says which group the channel belongs to, as the list of channels does, before Teams keeps the tab', async () => {
    const channel = aChannelShown();
    server.answers['GET /api/me'] = answering(aMe());
    server.answers['GET /api/channels'] = answering({ channels: [channel] });
    server.answers['POST /api/channels/19%3Astyregruppe%40thread.tacv2/group'] = answering({
      ...channel,
      group: 'steering',
    });
    const { page, tab, asked, close } = await openTab(server, inChannel);
    await tab.getByText('12 kan læse Styregruppe.', { exact: false }).waitFor();
    await tab.getByRole('radio', { name: 'Styregruppen' }).check();
    await tab.getByText('Når du gemmer, hører kanalen til: Styregruppen', { exact: false }).waitFor();
    await tab.getByRole('group', { name: '2 fra lejere uden for samarbejdet kan læse med' }).waitFor();
    const before = (await asked()).validity.at(-1);
    await tab.getByRole('checkbox', { name: 'Brug kanalen alligevel', exact: false }).check();

    const saved = JSON.stringify(await page.evaluate('teams.saveSettings()'));

    assert.deepEqual([before, (await asked()).validity.at(-1)], [false, true]);
    assert.match(saved, /overblik-tryg-aalborg-steering-decision/);
    const posted = server.requests.filter(({ method }) => method === 'POST').map(({ body }) => body);
    assert.deepEqual(posted, [{ group: 'steering' }]);
    await close();
  });

  it('asks for no group in a meeting, which whoever is called reads', async () => {
    server.answers['GET /api/me'] = answering(aMe());
    const { page, tab, close } = await openTab(server, inMeeting);
    await tab.getByRole('heading', { name: 'Vis Tryg Overblik i mødet' }).waitFor();
    await tab.getByRole('radio', { name: 'Det, der kræver en beslutning' }).check();

    const saved = JSON.stringify(await page.evaluate('teams.saveSettings()'));

    assert.equal(await tab.getByRole('radio', { name: 'Styregruppen' }).count(), 0);
    assert.equal(server.requests.filter(({ url }) => url.includes('/api/channels')).length, 0);
    assert.match(saved, /"entityId":"overblik-tryg-aalborg-other-decision"/);
    assert.match(saved, /"suggestedDisplayName":"Overblik: Tryg Aalborg"/);
    await close();
  });

  it('leaves the group to a coordinator where somebody else adds the tab', async () => {
    server.answers['GET /api/me'] = answering(aMe({ partnerships: [aMembership({ roles: ['reader'] })] }));
    const { page, tab, close } = await openTab(server, inChannel);
    await tab.getByText('En koordinator siger, hvilken gruppe kanalen hører til.', { exact: false }).waitFor();

    await page.evaluate('teams.saveSettings()');

    assert.deepEqual(
      server.requests.filter(({ method }) => method === 'POST'),
      [],
    );
    await close();
  });

  it('cannot be saved by somebody who belongs to no partnership', async () => {
    server.answers['GET /api/me'] = answering(aMe({ standing: 'waiting', partnerships: [] }));
    const { page, tab, asked, close } = await openTab(server, settings);

    await tab.getByText('Du er ikke med i et samarbejde endnu').waitFor();
    await page.waitForFunction('window.asked.validity.length > 0');

    assert.deepEqual((await asked()).validity, [false]);
    server.answers['GET /api/me'] = answering(aMe());
    await tab.getByRole('button', { name: 'Se efter igen' }).click();
    await tab.getByRole('radio', { name: 'Tovholdergruppen' }).waitFor();
    assert.equal((await asked()).validity.at(-1), true);
    await close();
  });
});
