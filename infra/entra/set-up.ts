import { spawnSync } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Az } from './registration-steps.ts';
import { setUpRegistration } from './set-up-registration.ts';

/** `npm run entra -- --tenant … --domain …`: makes and checks the app registration. infra/README.md says when. */
const usage =
  'npm run entra -- --tenant <home tenant id> --domain <your domain> [--app-id <id>] [--principal-id <id>] ' +
  '[--name "Tryg Overblik"] [--check | --show]';

const { values } = parseArgs({
  options: {
    tenant: { type: 'string' },
    domain: { type: 'string' },
    'app-id': { type: 'string' },
    'principal-id': { type: 'string' },
    name: { type: 'string', default: 'Tryg Overblik' },
    check: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
  },
});

const guid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const { tenant = '', domain = '', 'app-id': appId = null, 'principal-id': principalId = null } = values;
const problems = [
  ...(guid.test(tenant) ? [] : ['--tenant must be the GUID of the tenant that the bot lives in.']),
  ...(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(domain)
    ? []
    : ['--domain must be your domain in lower case, without https://.']),
  ...(appId === null || guid.test(appId) ? [] : ['--app-id must be a GUID.']),
  ...(principalId === null || guid.test(principalId) ? [] : ['--principal-id must be a GUID: IDENTITY_PRINCIPAL_ID.']),
  ...(/^[^'"]+$/.test(values.name) ? [] : ['--name must hold no quotation marks.']),
];

if (problems.length > 0) {
  console.error([...problems, usage].join('\n'));
  process.exitCode = 2;
} else {
  try {
    process.exitCode = (await setUp()) ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

function setUp(): Promise<boolean> {
  return setUpRegistration({
    wanted: { displayName: values.name, tenantId: tenant.toLowerCase(), domain, principalId },
    appId,
    mode: values.show ? 'show' : values.check ? 'check' : 'make',
    az: runAz(),
    say: (line) => console.log(line),
    wait: () => setTimeout(5000),
  });
}

function runAz(): Az {
  // There `az` is a script, which only the shell finds, and the shell parts arguments at spaces.
  const onWindows = process.platform === 'win32';
  return (args) => {
    const all = [...args, '--only-show-errors', '--output', 'json'];
    const given = onWindows ? all.map((arg) => `"${arg}"`) : all;
    const { error, status, stdout, stderr } = spawnSync('az', given, { encoding: 'utf8', shell: onWindows });
    if (error) throw new Error('The Azure CLI (az) is not installed, or not on the PATH.', { cause: error });
    if (status !== 0) throw new Error(`az ${args.slice(0, 3).join(' ')} was refused:\n${stderr.trim()}`);
    return stdout.trim() === '' ? null : JSON.parse(stdout);
  };
}
