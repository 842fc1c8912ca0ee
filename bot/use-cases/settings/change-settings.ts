import { parseSettings } from '#bot/domain/parse-settings.ts';
import type { Identity } from '#bot/domain/person.ts';
import type { Settings } from '#bot/domain/settings.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import type { Ports } from '#bot/use-cases/ports.ts';

export type ChangeSettings = {
  readonly identity: Identity;
  readonly partnershipId: string;
  readonly settings: Settings;
  readonly at: string;
};

/**
 * Replaces what the coordinators decide. A round that is open keeps the reminders planned for it; whatever falls due
 * outside the new hours waits for them. Refuses `invalid_input` (fact: `field`) and `contains_cpr_number`.
 */
export function changeSettings(ports: Ports) {
  return async ({ identity, partnershipId, settings, at }: ChangeSettings): Promise<Settings> => {
    const { person } = await coordinating(ports, identity, partnershipId);
    const value = parseSettings(settings);
    return committed(ports, partnershipId, async () => {
      const { tag } = await ports.records.settings(partnershipId);
      const audit = { at, by: person.id, action: 'settings_changed', subject: partnershipId } as const;
      const changes = [
        { kind: 'settings', value, tag },
        { kind: 'audit', value: audit },
      ] as const;
      return { changes, result: value };
    });
  };
}
