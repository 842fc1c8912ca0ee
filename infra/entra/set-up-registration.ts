import * as v from 'valibot';
import type { Wanted } from './registration.ts';
import { type Az, registrationSteps, type Step } from './registration-steps.ts';

export type SetUp = {
  readonly wanted: Wanted;
  /** Null: found by its name, or made where there is none. */
  readonly appId: string | null;
  /** `check` only looks; `show` prints what would be run and asks nobody. */
  readonly mode: 'make' | 'check' | 'show';
  readonly az: Az;
  readonly say: (line: string) => void;
  /** Entra answers from several places, which take some seconds to agree. */
  readonly wait: () => Promise<void>;
};

/** Makes the app registration as it has to be, step by step, each looked at afterwards. True where all of it is so. */
export async function setUpRegistration(setUp: SetUp): Promise<boolean> {
  if (setUp.mode === 'show') return showAll(setUp);
  const { az, say, wanted } = setUp;
  const tenantId = v.parse(v.looseObject({ tenantId: v.string() }), az(['account', 'show'])).tenantId;
  if (tenantId !== wanted.tenantId) {
    say(`NO   az is signed in to ${tenantId}: run "az login --tenant ${wanted.tenantId}" first.`);
    return false;
  }
  const appId = setUp.appId ?? findOrMake(setUp);
  if (appId === null) return false;
  say(`The app's id is ${appId}.`);
  let isAllSo = true;
  for (const step of registrationSteps(appId, wanted)) {
    const isSo = await takeStep(step, setUp);
    isAllSo &&= isSo;
    if (!isSo && setUp.mode === 'make' && step.command !== null) return false;
  }
  if (wanted.principalId === null) {
    say('LATER the server may sign in as the bot: run this again with --principal-id, once the resources are made.');
  }
  return isAllSo;
}

const found = v.array(v.looseObject({ appId: v.string() }));

function findOrMake({ az, say, wanted: { displayName }, mode }: SetUp): string | null {
  const apps = v.parse(found, az(['ad', 'app', 'list', '--filter', `displayName eq '${displayName}'`]));
  const [app] = apps;
  if (apps.length > 1) {
    say(`NO   ${apps.length} apps are called ${displayName}: say which with --app-id.`);
    return null;
  }
  if (app) return app.appId;
  if (mode === 'check') {
    say(`NO   there is no app called ${displayName}.`);
    return null;
  }
  const made = v.parse(v.looseObject({ appId: v.string() }), az(createApp(displayName)));
  say(`MADE an app called ${displayName}.`);
  return made.appId;
}

function createApp(displayName: string): readonly string[] {
  return ['ad', 'app', 'create', '--display-name', displayName, '--sign-in-audience', 'AzureADMultipleOrgs'];
}

const looks = 6;

async function takeStep(step: Step, { az, say, mode, wait }: SetUp): Promise<boolean> {
  if (step.isDone(az)) {
    say(`OK   ${step.title}.`);
    return true;
  }
  if (mode === 'check' || step.command === null) {
    say(`NO   ${step.title}: it is not so. ${step.otherwise}`.trimEnd());
    return false;
  }
  az(step.command());
  for (let look = 1; look <= looks; look += 1) {
    if (step.isDone(az)) {
      say(`MADE ${step.title}.`);
      return true;
    }
    await wait();
  }
  say(`NO   ${step.title}: it was asked for, and is not so yet. Wait a minute, and run this again.`);
  return false;
}

function showAll({ appId, wanted, say }: SetUp): boolean {
  if (appId === null) say(`az ${quoted(createApp(wanted.displayName))}`);
  for (const { title, command, otherwise } of registrationSteps(appId ?? '<APP_ID>', wanted)) {
    say(`# ${title}${command ? '' : `: looked at only. ${otherwise}`}`);
    if (command) say(`az ${quoted(command())}`);
  }
  return true;
}

function quoted(args: readonly string[]): string {
  return args.map((arg) => (/^[\w./:=@<>-]+$/.test(arg) ? arg : `"${arg}"`)).join(' ');
}
