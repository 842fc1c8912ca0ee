import assert from 'node:assert/strict';
import sinon from 'sinon';
import { type SetUp, setUpRegistration } from '#infra/entra/set-up-registration.ts';
import { APP_ID, anEntra, TENANT } from './an-entra.ts';

const PRINCIPAL = '77777777-2222-4333-8444-555555555555';
const ADDRESS = `api://overblik.example.org/botid-${APP_ID}`;

describe('the set-up of the app registration', () => {
  it('makes everything from nothing, in an order in which each has what it needs', async () => {
    const entra = anEntra();

    const { isSo, said } = await run(entra, { wanted: wanted(PRINCIPAL) });

    assert.equal(isSo, true);
    assert.deepEqual(entra.changes().map(shortened), [
      'ad app create --display-name Tryg Overblik --sign-in-audience AzureADMultipleOrgs',
      `ad sp create --id ${APP_ID}`,
      `ad app update --id ${APP_ID} --identifier-uris ${ADDRESS}`,
      `ad app update --id ${APP_ID} --web-redirect-uris https://overblik.example.org/about`,
      `rest --method PATCH --url https://graph.microsoft.com/v1.0/applications(appId='${APP_ID}') --headers Content-Type=application/json --body 1-scope.json`,
      `rest --method PATCH --url https://graph.microsoft.com/v1.0/applications(appId='${APP_ID}') --headers Content-Type=application/json --body 2-teams-clients.json`,
      `ad app federated-credential create --id ${APP_ID} --parameters federated-credential.json`,
    ]);
    assert.ok(said.includes(`The app's id is ${APP_ID}.`));
    assert.ok(said.includes("MADE the server's identity may sign in as the bot."));
    assert.deepEqual(
      said.filter((line) => line.startsWith('NO')),
      [],
    );
  });

  it('trusts the identity by its object id, through the home tenant, and by nothing else', async () => {
    const entra = anEntra();

    await run(entra, { wanted: wanted(PRINCIPAL) });

    assert.deepEqual(entra.credentials, [
      {
        name: 'tryg-overblik-server',
        description: 'Serverens administrerede identitet logger ind som botten.',
        issuer: `https://login.microsoftonline.com/${TENANT}/v2.0`,
        subject: PRINCIPAL,
        audiences: ['api://AzureADTokenExchange'],
      },
    ]);
  });

  it('changes nothing when it is run again', async () => {
    const entra = anEntra();
    await run(entra, { wanted: wanted(PRINCIPAL) });
    const before = entra.changes().length;

    const { isSo, said } = await run(entra, { wanted: wanted(PRINCIPAL) });

    assert.equal(isSo, true);
    assert.equal(entra.changes().length, before);
    assert.deepEqual(
      said.filter((line) => !line.startsWith('OK')),
      [`The app's id is ${APP_ID}.`],
    );
  });

  it('goes on where it was broken off', async () => {
    const entra = anEntra();
    await run(entra, { wanted: wanted(null) });

    const { isSo } = await run(entra, { wanted: wanted(PRINCIPAL) });

    assert.equal(isSo, true);
    assert.deepEqual(entra.changes().slice(6).map(shortened), [
      `ad app federated-credential create --id ${APP_ID} --parameters federated-credential.json`,
    ]);
  });

  it('says that the identity comes later, until there is one', async () => {
    const { isSo, said } = await run(anEntra(), { wanted: wanted(null) });

    assert.equal(isSo, true);
    assert.match(said.at(-1) ?? '', /^LATER the server may sign in as the bot/);
  });

  it('only looks when it is asked to check, and names everything that is not so', async () => {
    const entra = anEntra();
    await run(entra, { wanted: wanted(PRINCIPAL) });
    entra.app.signInAudience = 'AzureADMyOrg';
    entra.app.api.preAuthorizedApplications = [];
    const before = entra.changes().length;

    const { isSo, said } = await run(entra, { wanted: wanted(PRINCIPAL), mode: 'check' });

    assert.equal(isSo, false);
    assert.equal(entra.changes().length, before);
    assert.deepEqual(
      said.filter((line) => line.startsWith('NO')),
      [
        'NO   people of several tenants may sign in: it is not so.',
        'NO   Teams may use access_as_user without asking each person: it is not so.',
      ],
    );
  });

  it('makes no app when it is asked to check', async () => {
    const entra = anEntra();

    const { isSo, said } = await run(entra, { mode: 'check' });

    assert.equal(isSo, false);
    assert.deepEqual(said, ['NO   there is no app called Tryg Overblik.']);
    assert.deepEqual(entra.changes(), []);
  });

  it('refuses an app that has a secret or asks for rights, and leaves it to a person to take them away', async () => {
    const entra = anEntra();
    await run(entra, {});
    entra.app.passwordCredentials = [{ keyId: 'x' }];
    entra.app.requiredResourceAccess = [{ resourceAppId: 'graph' }];

    const { isSo, said } = await run(entra, {});

    assert.equal(isSo, false);
    assert.deepEqual(
      said.filter((line) => line.startsWith('NO')),
      [
        'NO   the app asks for no right in Microsoft Graph: it is not so. Take away what stands under "API permissions": the product uses none of it.',
        'NO   the app has no secret and no certificate: it is not so. Delete what stands under "Certificates & secrets": the server signs in without.',
      ],
    );
  });

  it('stops at a step that does not take hold, after some looks', async () => {
    const entra = anEntra({ isDeaf: true });
    const wait = sinon.fake.resolves(undefined);

    const { isSo, said } = await run(entra, { wait });

    assert.equal(isSo, false);
    assert.equal(wait.callCount, 6);
    assert.match(said.at(-1) ?? '', /^NO {3}the app is present in its own tenant: it was asked for, and is not so yet/);
  });

  it('touches nothing where az is signed in elsewhere, or two apps have the name', async () => {
    const elsewhere = anEntra({ tenantId: 'bbbbbbbb-1111-4222-8333-444444444444' });
    const twofold = anEntra({ namesakes: 2 });

    assert.match((await run(elsewhere, {})).said.join('\n'), new RegExp(`az login --tenant ${TENANT}`));
    assert.match((await run(twofold, {})).said.join('\n'), /2 apps are called Tryg Overblik: say which with --app-id/);
    assert.deepEqual([...elsewhere.changes(), ...twofold.changes()], []);
  });

  it('shows each command and what it is for, and runs none of them', async () => {
    const entra = anEntra();

    const { isSo, said } = await run(entra, { mode: 'show', wanted: wanted(PRINCIPAL) });

    assert.equal(isSo, true);
    assert.equal(entra.calls.length, 0);
    assert.equal(said[0], 'az ad app create --display-name "Tryg Overblik" --sign-in-audience AzureADMultipleOrgs');
    assert.ok(said.includes('az ad sp create --id <APP_ID>'));
    assert.equal(said.filter((line) => line.startsWith('# ')).length, 9);
  });
});

function wanted(principalId: string | null): SetUp['wanted'] {
  return { displayName: 'Tryg Overblik', tenantId: TENANT, domain: 'overblik.example.org', principalId };
}

async function run(entra: ReturnType<typeof anEntra>, given: Partial<SetUp>) {
  const said: string[] = [];
  const isSo = await setUpRegistration({
    wanted: wanted(null),
    appId: null,
    mode: 'make',
    az: entra.az,
    say: (line) => said.push(line),
    wait: async () => {},
    ...given,
  });
  return { isSo, said };
}

/** Only the names of files: where they lie is the machine's. */
function shortened(args: readonly string[]): string {
  return args.map((arg) => (arg.startsWith('@') ? arg.replace(/^.*[\\/]/, '') : arg)).join(' ');
}
