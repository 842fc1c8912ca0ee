import { parseSettings } from '#bot/domain/parse-settings.ts';
import type { Identity } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { Settings } from '#bot/domain/settings.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { type VersionedSettings, versioned } from './read-settings.ts';

export type ChangeSettings = {
  readonly identity: Identity;
  readonly partnershipId: string;
  readonly settings: Settings;
  /** That of the settings the form was drawn from; null where it does not say, which is refused. */
  readonly version: string | null;
  readonly at: string;
};

/**
 * Replaces what the coordinators decide; what is decided already is left as it is. A round that is open keeps the
 * reminders planned for it; whatever falls due outside the new hours waits for them. Refuses `invalid_input` (fact:
 * `field`), `contains_cpr_number`, and `settings_changed_meanwhile` where they are no longer those that were seen.
 */
export function changeSettings(ports: Ports) {
  return async (input: ChangeSettings): Promise<VersionedSettings> => {
    const { identity, partnershipId, version, at } = input;
    const { person } = await coordinating(ports, identity, partnershipId);
    const wanted = versioned(parseSettings(input.settings));
    return committed(ports, partnershipId, async () => {
      const { value, tag } = await ports.records.settings(partnershipId);
      const now = versioned(value);
      if (now.version === wanted.version) return { changes: [], result: now };
      if (now.version !== version) throw new Refusal('settings_changed_meanwhile');
      const audit = { at, by: person.id, action: 'settings_changed', subject: partnershipId } as const;
      const changes = [
        { kind: 'settings', value: wanted.settings, tag },
        { kind: 'audit', value: audit },
      ] as const;
      return { changes, result: wanted };
    });
  };
}
