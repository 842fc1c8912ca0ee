import { type ChannelShown, channel, channels } from '#bot/contract/channels.ts';
import { managingPaths } from '#bot/contract/managing-paths.ts';
import {
  type ImportedShown,
  type ImportPlanShown,
  type InvitationMade,
  imported,
  importPlan,
  invitation,
  kept,
  type LeavingShown,
  leaving,
  type Registered,
  type RegisterShown,
  register,
  registerPaths,
} from '#bot/contract/register.ts';
import type { Group } from '#bot/domain/channel.ts';
import type { ImportRow } from '#bot/domain/import-people.ts';
import type { RawPerson } from '#bot/domain/parse-person.ts';
import type { Role } from '#bot/domain/person.ts';
import { type Client, withQuery } from '#tab/api/client.ts';
import type { Answer } from '#tab/api/trouble.ts';

export type Asking = { readonly client: Client; readonly partnership: string };

export function askRegister({ client, partnership }: Asking): Promise<Answer<RegisterShown>> {
  return client.get({ path: withQuery(registerPaths.register, { partnership }), schema: register });
}

type KeptPerson = { readonly id: string; readonly version: string };

export type NewPerson = {
  readonly formId: string;
  readonly raw: RawPerson;
  readonly roles: readonly Role[];
  readonly leadOf: readonly string[];
  readonly deputyOf: readonly string[];
};

/** The same form sent twice is one person. */
export function addPerson({ client, partnership }: Asking, body: NewPerson): Promise<Answer<KeptPerson>> {
  return client.send({ path: withQuery(registerPaths.register, { partnership }), schema: kept }, body);
}

export function changePerson(
  { client, partnership }: Asking,
  { id, ...body }: { readonly id: string; readonly version: string; readonly raw: RawPerson },
): Promise<Answer<KeptPerson>> {
  return client.send({ path: withQuery(registerPaths.person(id), { partnership }), schema: kept }, body);
}

export function changeRoles(
  { client, partnership }: Asking,
  { id, ...body }: { readonly id: string; readonly roles: readonly Role[]; readonly was: readonly Role[] },
): Promise<Answer<boolean>> {
  return client.post(withQuery(managingPaths.changeRoles(id), { partnership }), body);
}

export type Away = { readonly from: string; readonly to: string; readonly standInId: string };

export function awayOf({ absence }: Pick<Registered, 'absence'>): Away | null {
  return absence && { from: absence.from, to: absence.to, standInId: absence.standIn.id };
}

/** From one absence, or none, to another: refused where it is no longer the first. */
export function changeAbsence(
  { client, partnership }: Asking,
  { id, was, to }: { readonly id: string; readonly was: Away | null; readonly to: Away | null },
): Promise<Answer<boolean>> {
  return to
    ? client.post(withQuery(managingPaths.setAbsence(id), { partnership }), { ...to, was })
    : client.post(withQuery(managingPaths.clearAbsence(id), { partnership }), was ? { was } : {});
}

export type LeavingAsked = { readonly id: string; readonly successorId: string | null; readonly isWithRoles: boolean };

/** What somebody who leaves has open, and what would become of each. */
export function askLeaving(
  { client, partnership }: Asking,
  { id, successorId, isWithRoles }: LeavingAsked,
): Promise<Answer<LeavingShown>> {
  const query = { partnership, successor: successorId, roles: isWithRoles ? '1' : null };
  return client.get({ path: withQuery(registerPaths.leaving(id), query), schema: leaving });
}

export function letGo(
  { client, partnership }: Asking,
  { id, ...body }: LeavingAsked & { readonly version: string },
): Promise<Answer<boolean>> {
  return client.post(withQuery(registerPaths.leaving(id), { partnership }), body);
}

export function takeBack({ client, partnership }: Asking, id: string): Promise<Answer<boolean>> {
  return client.post(withQuery(registerPaths.takeBack(id), { partnership }), {});
}

export function invite({ client, partnership }: Asking, id: string): Promise<Answer<InvitationMade>> {
  return client.send({ path: withQuery(registerPaths.invite(id), { partnership }), schema: invitation }, {});
}

export function revokeInvitation({ client, partnership }: Asking, id: string): Promise<Answer<boolean>> {
  return client.post(withQuery(registerPaths.revoke(id), { partnership }), {});
}

export function previewImport(
  { client, partnership }: Asking,
  rows: readonly ImportRow[],
): Promise<Answer<ImportPlanShown>> {
  return client.send({ path: withQuery(registerPaths.preview, { partnership }), schema: importPlan }, { rows });
}

export function importPeople(
  { client, partnership }: Asking,
  body: { readonly rows: readonly ImportRow[]; readonly formId: string; readonly version: string },
): Promise<Answer<ImportedShown>> {
  return client.send({ path: withQuery(registerPaths.import, { partnership }), schema: imported }, body);
}

export function askChannels({
  client,
  partnership,
}: Asking): Promise<Answer<{ readonly channels: readonly ChannelShown[] }>> {
  return client.get({ path: withQuery(managingPaths.channels, { partnership }), schema: channels });
}

export function setChannelGroup(
  { client, partnership }: Asking,
  { id, ...body }: { readonly id: string; readonly group: Group; readonly was: Group | null },
): Promise<Answer<ChannelShown>> {
  return client.send({ path: withQuery(managingPaths.channelGroup(id), { partnership }), schema: channel }, body);
}
