import { spawnSync } from 'node:child_process';

type Asked = { readonly manifest: string; readonly environment: string };

/**
 * What the Agents Toolkit's own validator says of a manifest, for whoever has it. It only advises: its schemas are those
 * that lie here, and asked for a whole package it wants somebody to sign in.
 */
export function askToolkit({ manifest, environment }: Asked): string {
  const args = ['validate', '--manifest-file', manifest, '--env', environment, '--telemetry', 'false', '-i', 'false'];
  const onWindows = process.platform === 'win32';
  const { error, status, stdout, stderr } = spawnSync('atk', onWindows ? args.map((each) => `"${each}"`) : args, {
    encoding: 'utf8',
    // There the command is a script, which only the shell finds.
    shell: onWindows,
    env: { ...process.env, TEAMSFX_TELEMETRY: 'off', CI_ENABLED: 'true' },
  });
  if (error || (onWindows && status === 1 && stdout === '')) {
    return 'The Agents Toolkit (atk) is not installed here, so its validator was not asked. Nothing depends on it.';
  }
  return `The Agents Toolkit's validator ${status === 0 ? 'agrees' : 'says'}:\n${`${stdout}${stderr}`.trim()}`;
}
