import assert from 'node:assert/strict';
import { type FakeTabServer, refusing, startFakeTabServer } from '#test/support/fake-tab-server.ts';
import { openedTabs } from '#test/support/opened-tabs.ts';
import { peopleAnswers } from '#test/support/people-answers.ts';
import { aChannelShown, aLeaving, aRegister, aRegistered } from '#test/support/register-answer.ts';
import { aMe, aMembership } from '#test/support/tab-answers.ts';

describe('the page of people', () => {
  let server: FakeTabServer;

  before(async () => {
    server = await startFakeTabServer();
  });

  after(() => server.close());

  beforeEach(() => {
    server.requests.length = 0;
    server.answers = peopleAnswers();
  });

  const opened = openedTabs(() => server);

  function sent(path: string) {
    return server.requests.find(({ method, url }) => method === 'POST' && url.split('?')[0] === path)?.body;
  }

  it('lists everybody by name with what they answer for, and not those who have left', async () => {
    const { tab } = await opened({ src: '/tab/?page=people' });
    await tab.getByText('4 personer').waitFor();

    const names = await tab.locator('tbody th button').allTextContents();

    assert.deepEqual(names, [
      'Koordinator Kommune',
      'Styregruppe Region',
      'Tovholder Tryg bydel',
      'Tovholder Trygt natteliv',
    ]);
    await tab.getByText('Stedfortræder: Tryg bydel').waitFor();
    await tab.getByText('Fraværende 12.05.2025 – 20.06.2025').waitFor();
  });

  it('keeps search, organisation and those who have left in the address', async () => {
    const { tab, frame } = await opened({ src: '/tab/?page=people' });
    await tab.getByText('4 personer').waitFor();

    await tab.getByRole('searchbox', { name: 'Søg i personer' }).fill('tovholder');
    await tab.getByRole('combobox', { name: 'Organisation' }).selectOption('nordjyllands-politi');
    await tab.getByRole('button', { name: 'Vis dem, der er stoppet' }).click();
    await tab.getByText('1 af 5 personer').waitFor();

    const { search } = new URL(frame().url());
    assert.equal(search, '?page=people&left=1&organisation=nordjyllands-politi&q=tovholder');
  });

  it('adds a person with role and initiatives, shows every problem, and keeps what was typed', async () => {
    const details = { problems: ['name/contains_cpr_number', 'phone/not_a_phone'] };
    server.answers['POST /api/register'] = refusing(400, 'invalid_person', details);
    const { tab } = await opened({ src: '/tab/?page=people' });
    await tab.getByRole('button', { name: 'Tilføj person' }).click();
    await tab.getByRole('textbox', { name: 'Navn' }).fill('Ny Tovholder 010150-5006');
    await tab.getByRole('combobox', { name: 'Organisation', exact: true }).last().waitFor();
    await tab.locator('form').getByRole('combobox', { name: 'Organisation' }).selectOption('aalborg-kommune');
    await tab.getByRole('textbox', { name: 'Telefon' }).fill('lokal 7');
    await tab.getByRole('checkbox', { name: 'Læser' }).check();
    await tab.getByRole('button', { name: 'Gem' }).click();
    await tab.getByText('Ser ud til at indeholde et CPR-nummer. Fjern det.').waitFor();
    await tab.getByText('Ligner ikke et telefonnummer.').waitFor();

    server.answers['POST /api/register'] = () => ({ status: 200, body: { id: 'new-1', version: 'v-1' } });
    server.requests.length = 0;
    await tab.getByRole('textbox', { name: 'Navn' }).fill('Ny Tovholder');
    await tab.getByRole('textbox', { name: 'Telefon' }).fill('99 31 15 06');
    await tab.getByRole('button', { name: 'Gem' }).click();
    await tab.getByText('Ny Tovholder er tilføjet. Lav en invitation, så personen kan komme ind.').waitFor();

    const { formId, ...body } = Object(sent('/api/register'));
    assert.match(String(formId), /^[0-9a-f-]{36}$/);
    assert.deepEqual(body, {
      raw: {
        name: 'Ny Tovholder',
        title: '',
        organisationId: 'aalborg-kommune',
        departmentId: '',
        phone: '99 31 15 06',
      },
      roles: ['reader'],
      leadOf: [],
      deputyOf: [],
    });
  });

  it('shows both texts where somebody else corrected the person meanwhile, and saves knowingly', async () => {
    const { tab } = await opened({ src: '/tab/?page=people&person=lead-1' });
    await tab.getByRole('button', { name: 'Ret oplysninger' }).click();
    await tab.getByRole('textbox', { name: 'Titel' }).fill('Chefkonsulent');
    server.answers['GET /api/register'] = () => ({
      status: 200,
      body: aRegister({ people: [aRegistered({ title: 'Teamleder', version: 'v2' })] }),
    });
    server.answers['POST /api/register/lead-1'] = refusing(409, 'person_changed_meanwhile');

    await tab.getByRole('button', { name: 'Gem' }).click();
    await tab.getByText('Teamleder').waitFor();
    server.answers['POST /api/register/lead-1'] = () => ({ status: 200, body: { id: 'lead-1', version: 'v-2' } });
    server.requests.length = 0;
    await tab.getByRole('button', { name: 'Gem' }).click();
    await tab.getByText('Tovholder Tryg bydel er rettet.').waitFor();

    const body = Object(sent('/api/register/lead-1'));
    assert.deepEqual([body.version, body.raw.title], ['v2', 'Chefkonsulent']);
  });

  it('gives roles, and sets an absence only with a stand-in', async () => {
    server.answers['POST /api/people/lead-1/roles'] = () => ({ status: 200, body: {} });
    server.answers['POST /api/people/lead-1/absence'] = () => ({ status: 200, body: {} });
    const { tab } = await opened({ src: '/tab/?page=people&person=lead-1' });
    await tab.getByRole('button', { name: 'Ret roller' }).click();
    await tab.getByRole('checkbox', { name: 'Formidling' }).check();
    await tab.getByRole('button', { name: 'Gem' }).click();
    await tab.getByText('Rollerne er rettet for Tovholder Tryg bydel.').waitFor();

    await tab.getByRole('button', { name: 'Angiv fravær' }).click();
    await tab.getByLabel('Første dag').fill('2025-07-01');
    await tab.getByLabel('Sidste dag').fill('2025-07-18');
    await tab.getByRole('button', { name: 'Gem' }).click();
    await tab.getByText('Skal udfyldes.').waitFor();
    await tab.getByRole('combobox', { name: 'Vikar, der svarer imens' }).selectOption('lead-2');
    await tab.getByRole('button', { name: 'Gem' }).click();
    await tab.getByText('Fraværet er gemt for Tovholder Tryg bydel.').waitFor();

    assert.deepEqual(sent('/api/people/lead-1/roles'), { roles: ['communication'], was: [] });
    const absence = { from: '2025-07-01', to: '2025-07-18', standInId: 'lead-2' };
    assert.deepEqual(sent('/api/people/lead-1/absence'), { ...absence, was: null });
  });

  it('takes nothing back that somebody else has changed since, and says what stands now', async () => {
    server.answers['POST /api/people/lead-1/roles'] = () => ({ status: 200, body: {} });
    const { tab } = await opened({ src: '/tab/?page=people&person=lead-1' });
    await tab.getByRole('button', { name: 'Ret roller' }).click();
    await tab.getByRole('checkbox', { name: 'Formidling' }).check();
    await tab.getByRole('button', { name: 'Gem' }).click();
    await tab.getByText('Rollerne er rettet for Tovholder Tryg bydel.').waitFor();
    server.requests.length = 0;
    const others = { roles: ['steering', 'reader'] };
    server.answers['POST /api/people/lead-1/roles'] = refusing(409, 'roles_changed', others);

    await tab.getByRole('button', { name: 'Fortryd det seneste' }).click();

    await tab.getByText('Nu er de: Medlem af styregruppen og Læser.', { exact: false }).waitFor();
    assert.deepEqual(sent('/api/people/lead-1/roles'), { roles: [], was: ['communication'] });
  });

  it('asks before a group gets a channel that strangers read', async () => {
    const { readers } = aChannelShown();
    const shared = aChannelShown({ group: null, isShared: true, readers: { ...readers, fromUnknownTenants: 2 } });
    server.answers['GET /api/channels'] = () => ({ status: 200, body: { channels: [shared] } });
    server.answers[`POST /api/channels/${encodeURIComponent(shared.id)}/group`] = () => ({
      status: 200,
      body: { ...shared, group: 'steering' },
    });
    const { tab } = await opened({ src: '/tab/?page=people&people=channels' });
    await tab.getByRole('combobox', { name: 'Gruppe for Tovholdere' }).selectOption('steering');
    await tab.getByRole('button', { name: 'Gem gruppe' }).click();

    await tab.getByRole('dialog', { name: 'Andre kan læse med' }).waitFor();
    await tab.getByRole('button', { name: 'Brug kanalen alligevel' }).click();

    await tab.getByText('Tovholdere hører nu til: Styregruppen. En prøvebesked er på vej.').waitFor();
  });

  it('lets somebody go only after showing all that is open, and a question', async () => {
    server.answers['GET /api/register/lead-1/leaving'] = ({ url }) => ({
      status: 200,
      body: aLeaving({ version: url.includes('successor=lead-2') ? 'handed' : 'nobody' }),
    });
    server.answers['POST /api/register/lead-1/leaving'] = () => ({ status: 200, body: { id: 'lead-1' } });
    const { tab } = await opened({ src: '/tab/?page=people&person=lead-1' });
    await tab.getByRole('button', { name: 'Personen stopper …' }).click();
    await tab.getByRole('row', { name: 'Tovholder Tryg bydel Overdrages' }).waitFor();
    await tab
      .getByRole('row', { name: 'Ansvarlig for en beslutning Indholdet er ikke til dig Bliver stående' })
      .waitFor();

    await tab.getByRole('combobox', { name: 'Hvem overtager?' }).selectOption('lead-2');
    await tab.getByRole('row', { name: 'Tovholder Tryg bydel Overdrages' }).waitFor();
    await tab.getByRole('button', { name: 'Overdrag, og luk adgangen' }).click();
    await tab.getByRole('dialog', { name: 'Skal Tovholder Tryg bydel stoppe?' }).waitFor();
    assert.equal(sent('/api/register/lead-1/leaving'), undefined);
    await tab.getByRole('button', { name: 'Ja, overdrag' }).click();
    await tab.getByText('Tovholder Tryg bydel er stoppet. Adgangen er lukket, og det åbne er overdraget.').waitFor();

    assert.deepEqual(sent('/api/register/lead-1/leaving'), {
      successorId: 'lead-2',
      isWithRoles: true,
      version: 'handed',
    });
  });

  it('makes an invitation whose link is shown once, and can be withdrawn', async () => {
    const secret = 'c2VjcmV0LW9mLWFuLWludml0YXRpb24';
    server.answers['POST /api/register/steering-1/invitation'] = () => ({
      status: 200,
      body: { secret, expiresAt: '2025-05-27T08:00:00.000Z' },
    });
    const { tab } = await opened({ src: '/tab/?page=people&person=steering-1' });
    await tab.getByRole('button', { name: 'Lav invitation' }).click();

    await tab.getByText('Invitationen til Styregruppe Region er klar. Linket vises kun nu.').waitFor();
    const link = await tab.getByRole('textbox', { name: 'Link til Styregruppe Region' }).inputValue();
    const context = new URL(link).searchParams.get('context') ?? '';
    assert.equal(JSON.parse(context).subEntityId, `tryg-aalborg//invitation/${secret}`);
    assert.match(
      (await tab.getByRole('link', { name: 'Skriv mail' }).getAttribute('href')) ?? '',
      /^mailto:\?subject=/,
    );
  });

  it('lets somebody unknown in by the press and not by opening the link', async () => {
    let isIn = false;
    server.answers['GET /api/me'] = () => ({
      status: 200,
      body: isIn
        ? aMe({ partnerships: [aMembership({ roles: ['reader'] })] })
        : aMe({ standing: 'waiting', partnerships: [] }),
    });
    server.answers['POST /api/invitation'] = refusing(403, 'invitation_other_name');
    const { tab } = await opened({
      src: '/tab/',
      context: { subEntityId: 'tryg-aalborg//invitation/c2VjcmV0LW9mLWFuLWludml0YXRpb24' },
    });
    await tab.getByRole('heading', { name: 'Velkommen til Tryg Overblik' }).waitFor();
    assert.equal(sent('/api/invitation'), undefined);
    await tab.getByRole('button', { name: 'Ja, det er mig' }).click();
    await tab.getByText('Invitationen er til en anden end dig.').waitFor();

    server.answers['POST /api/invitation'] = () => {
      isIn = true;
      return { status: 200, body: {} };
    };
    await tab.getByRole('button', { name: 'Ja, det er mig' }).click();

    await tab.getByRole('button', { name: 'Møder' }).waitFor();
    assert.deepEqual(sent('/api/invitation'), { secret: 'c2VjcmV0LW9mLWFuLWludml0YXRpb24' });
  });
});
