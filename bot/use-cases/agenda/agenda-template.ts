import type { AgendaTemplate } from '#bot/domain/agenda.ts';
import type { Group } from '#bot/domain/channel.ts';
import { parseTemplate } from '#bot/domain/parse-point.ts';
import type { Identity } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { committed } from '#bot/use-cases/committed.ts';
import { coordinating } from '#bot/use-cases/coordinating.ts';
import { templateVersion } from '#bot/use-cases/fingerprint.ts';
import type { Ports } from '#bot/use-cases/ports.ts';

export type TemplateQuestion = { readonly identity: Identity; readonly partnershipId: string; readonly group: Group };

/** What each of a group's meetings begins with, and a word for exactly that: whoever changes it says which they saw. */
export type VersionedTemplate = { readonly template: AgendaTemplate; readonly version: string };

export type ChangeTemplate = TemplateQuestion & {
  readonly points: AgendaTemplate['points'];
  readonly version: string;
  readonly at: string;
};

/** For coordinators. */
export function readTemplate(ports: Ports) {
  return async ({ identity, partnershipId, group }: TemplateQuestion): Promise<VersionedTemplate> => {
    await coordinating(ports, identity, partnershipId);
    const { value } = await ports.records.agendaTemplate(partnershipId, group);
    return versioned(value);
  };
}

/**
 * A coordinator decides what the group's meetings begin with from now on; agendas that somebody has begun stay as they
 * are. Refuses `invalid_input` (field: `points`), and `usual_agenda_changed` where it is no longer what was seen.
 */
export function changeTemplate(ports: Ports) {
  return async (input: ChangeTemplate): Promise<VersionedTemplate> => {
    const { identity, partnershipId, group, version, at } = input;
    const { person } = await coordinating(ports, identity, partnershipId);
    const parsed = parseTemplate({ group, points: input.points });
    if (!parsed) throw new Refusal('invalid_input', { field: 'points' });
    const wanted = versioned(parsed);
    return committed(ports, partnershipId, async () => {
      const { value, tag } = await ports.records.agendaTemplate(partnershipId, group);
      const now = versioned(value);
      if (now.version === wanted.version) return { changes: [], result: now };
      if (now.version !== version) throw new Refusal('usual_agenda_changed');
      const audit = { at, by: person.id, action: 'agenda_template_changed', subject: group } as const;
      const changes = [
        { kind: 'agenda_template', value: parsed, tag },
        { kind: 'audit', value: audit },
      ] as const;
      return { changes, result: wanted };
    });
  };
}

function versioned(template: AgendaTemplate): VersionedTemplate {
  return { template, version: templateVersion(template) };
}
