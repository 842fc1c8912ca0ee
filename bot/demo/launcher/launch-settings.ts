import path from 'node:path';
import { parseArgs } from 'node:util';
import { LaunchRefusal } from './launch-refusal.ts';
import { sentences } from './sentences.ts';

export type LaunchSettings = {
  readonly port: number;
  /** Absolute. */
  readonly dataDir: string;
  readonly reset: boolean;
  /** For fault tests: starts the server alone again when it dies, while the store lives on. */
  readonly restartServer: boolean;
};

/** Whoever has one of these set meant production, or is about to point the demonstration at something real. */
const PRODUCTION_SETTINGS = [
  'MicrosoftAppType',
  'MicrosoftAppId',
  'MicrosoftAppTenantId',
  'MicrosoftAppPassword',
  'ALLOWED_TENANTS',
  'FIRST_ADMINISTRATOR',
  'TABLES_ENDPOINT',
  'QUEUES_ENDPOINT',
  'AZURE_CLIENT_ID',
  'PUBLIC_URL',
  'APPLICATIONINSIGHTS_CONNECTION_STRING',
] as const;

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];

/** Reads `npm start`'s options and environment. Throws a LaunchRefusal. */
export function readLaunchSettings(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): LaunchSettings {
  const options = readOptions(args);
  const present = PRODUCTION_SETTINGS.filter((name) => environment[name]);
  if (present.length > 0) throw new LaunchRefusal(sentences.productionSetting(present.join(', ')));
  if (options.host && !LOOPBACK.includes(options.host)) throw new LaunchRefusal(sentences.notLoopback(options.host));
  return {
    port: readPort(environment.PORT || '3978'),
    dataDir: path.resolve(environment.DATA_DIR || '.data'),
    reset: options.reset ?? false,
    restartServer: options['restart-server'] ?? false,
  };
}

function readOptions(args: readonly string[]) {
  try {
    const options = {
      reset: { type: 'boolean' },
      host: { type: 'string' },
      'restart-server': { type: 'boolean' },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    const [problem = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new LaunchRefusal(sentences.badOption(`${problem}.`), error);
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new LaunchRefusal(sentences.badPort(text));
  return port;
}
