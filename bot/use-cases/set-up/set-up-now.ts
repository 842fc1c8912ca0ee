import { groups } from '#bot/domain/channel.ts';
import { descriptionOn, shortDescription } from '#bot/domain/description-version.ts';
import type { InitiativeDescription } from '#bot/domain/initiative.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import type { SetUpSource } from '#bot/domain/set-up-of.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';

type Question = { readonly partnershipId: string; readonly at: string };

export type SetUpNow = SetUpSource & { readonly now: PartnershipNow };

/** How a partnership is set up now. Refuses `no_partnership`. */
export async function setUpNow(ports: Ports, { partnershipId, at }: Question): Promise<SetUpNow> {
  const { partnerships, records } = ports;
  const [now, settings, series, templates] = await Promise.all([
    partnerships.now(partnershipId),
    records.settings(partnershipId),
    records.meetingSeries(partnershipId),
    Promise.all(groups.map((group) => records.agendaTemplate(partnershipId, group))),
  ]);
  if (!now) throw new Refusal('no_partnership');
  const day = localDay(at, now.partnership.timeZone);
  const descriptions = await Promise.all(
    now.initiatives.map(async ({ id }) => [id, await pageOf(ports, { partnershipId, initiativeId: id, day })] as const),
  );
  return {
    now,
    partnership: now.partnership,
    initiatives: now.initiatives,
    descriptions: new Map(descriptions.flatMap(([id, found]) => (found ? [[id, found] as const] : []))),
    settings: settings.value,
    series: series.map(({ value }) => value),
    agendas: templates.flatMap(({ value, tag }) => (tag === null ? [] : [value])),
    day,
  };
}

type Page = { readonly partnershipId: string; readonly initiativeId: string; readonly day: string };

/** What an initiative says of itself on a day: the edition in force, or what it began with. */
async function pageOf(ports: Ports, { partnershipId, initiativeId, day }: Page): Promise<InitiativeDescription | null> {
  const versions = await ports.records.descriptionVersions(partnershipId, initiativeId);
  const found = descriptionOn(versions, day);
  return found ? shortDescription(found) : ports.partnerships.description(partnershipId, initiativeId);
}
