import type { Identity } from '#bot/domain/person.ts';
import type { Settings } from '#bot/domain/settings.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import { settingsVersion } from '#bot/use-cases/fingerprint.ts';
import type { Ports } from '#bot/use-cases/ports.ts';

/** The settings, and a word for exactly these: whoever changes them says which they saw. */
export type VersionedSettings = { readonly settings: Settings; readonly version: string };

/** What the coordinators have decided about calendar and notices; the defaults where they have not. */
export function readSettings(ports: Ports) {
  return async (question: { identity: Identity; partnershipId: string }): Promise<VersionedSettings> => {
    await coordinating(ports, question.identity, question.partnershipId);
    const { value } = await ports.records.settings(question.partnershipId);
    return versioned(value);
  };
}

export function versioned(settings: Settings): VersionedSettings {
  return { settings, version: settingsVersion(settings) };
}
