/** What makes one installation's package of the template. None of it is secret. */
export type PackageSettings = {
  /** `prod` is the real thing; a package of any other name says TEST in its name and on its icon. */
  readonly environment: string;
  /** Client id of the Entra app registration: also the id of the bot and of the Teams app. */
  readonly appId: string;
  readonly domain: string;
  readonly publisher: string;
};

export type ReadPackageSettings =
  | { readonly ok: true; readonly value: PackageSettings }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Settings by their names, as they stand in infra/env/.env.<environment>. */
export type Settings = Readonly<Record<string, string | undefined>>;

type Given = {
  readonly environment: string;
  readonly settings: Settings;
  /** The settings of the other environments that are known here, by their names. */
  readonly others: Readonly<Record<string, Settings>>;
};

/** Reads what a package needs. Every missing or wrong setting is named at once. */
export function readPackageSettings({ environment, settings, others }: Given): ReadPackageSettings {
  const problems: string[] = [];
  const read = (name: SettingName): string => {
    const value = settings[name]?.trim() ?? '';
    if (value === '') problems.push(`${name} is missing: it ${rules[name].rule}.`);
    else if (!rules[name].pattern.test(value)) problems.push(`${name} is "${value}": it ${rules[name].rule}.`);
    return value;
  };
  if (!environmentName.test(environment)) {
    problems.push(`--env is "${environment}": it must be 2 to 12 small letters and digits, such as prod or test.`);
  }
  const value: PackageSettings = {
    environment,
    appId: read('MICROSOFT_APP_ID').toLowerCase(),
    domain: read('PUBLIC_DOMAIN'),
    publisher: read('PUBLISHER_NAME'),
  };
  for (const [other, { MICROSOFT_APP_ID }] of Object.entries(others)) {
    if (value.appId !== '' && MICROSOFT_APP_ID?.trim().toLowerCase() === value.appId) {
      problems.push(
        `MICROSOFT_APP_ID is also that of "${other}": Teams would put one in the other's place, so each has its own.`,
      );
    }
  }
  return problems.length === 0 ? { ok: true, value } : { ok: false, problems };
}

/** The length that infra/main.bicep allows. */
const environmentName = /^[a-z][a-z0-9]{1,11}$/;

type SettingName = 'MICROSOFT_APP_ID' | 'PUBLIC_DOMAIN' | 'PUBLISHER_NAME';

const rules: Readonly<Record<SettingName, { readonly pattern: RegExp; readonly rule: string }>> = {
  MICROSOFT_APP_ID: {
    pattern: /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
    rule: 'must be the GUID of the Entra app registration',
  },
  PUBLIC_DOMAIN: {
    pattern: /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/,
    rule: 'must be your domain in lower case, without https:// and slashes, such as overblik.example.org',
  },
  PUBLISHER_NAME: {
    pattern: /^.{1,32}$/u,
    rule: 'must be the authority that answers for the installation, in 32 characters at most',
  },
};
