import { managingPaths } from '#bot/contract/managing-paths.ts';
import { settings as settingsBody } from '#bot/contract/settings.ts';
import { changeSettings } from '#bot/use-cases/settings/change-settings.ts';
import { readSettings } from '#bot/use-cases/settings/read-settings.ts';
import { type AnsweredPath, bodyOf, inPartnership } from './api-call.ts';
import { presentSettings } from './presenters/settings-presenter.ts';
import type { ServerWiring } from './server-wiring.ts';

/** What the coordinators decide about calendar and notices. */
export function settingsPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  return [
    {
      method: 'get',
      path: managingPaths.settings,
      answer: async (call) => presentSettings(await readSettings(ports)(await inPartnership(wiring, call))),
    },
    {
      method: 'post',
      path: managingPaths.settings,
      answer: async (call) => {
        const { version, ...settings } = await bodyOf(call, settingsBody);
        const asking = await inPartnership(wiring, call);
        return presentSettings(await changeSettings(ports)({ ...asking, settings, version }));
      },
    },
  ];
}
