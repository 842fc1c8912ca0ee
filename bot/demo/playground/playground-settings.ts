import { parseArgs } from 'node:util';
import { LaunchRefusal } from '#bot/demo/launcher/launch-refusal.ts';
import { playgroundSentences } from './sentences.ts';

export type PlaygroundSettings = {
  readonly isLicenceAccepted: boolean;
  readonly personId: string;
  readonly locale: string;
  /** npm's own script: the playground is started through it. */
  readonly npm: string;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** Throws a LaunchRefusal that says what is wrong. */
export function readPlaygroundSettings(args: readonly string[], environment: Environment): PlaygroundSettings {
  const given = valuesOf(args);
  const npm = environment.npm_execpath;
  if (!npm) throw new LaunchRefusal(playgroundSentences.notThroughNpm);
  return {
    isLicenceAccepted: given['accept-licence'] ?? false,
    personId: given.person ?? 'tovholder-trygt-natteliv',
    locale: given.locale ?? 'da-DK',
    npm,
  };
}

function valuesOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { 'accept-licence': { type: 'boolean' }, person: { type: 'string' }, locale: { type: 'string' } },
    }).values;
  } catch (error) {
    throw new LaunchRefusal(playgroundSentences.badOption(error instanceof Error ? error.message : ''), error);
  }
}
