import * as v from 'valibot';
import { type Channel, groups } from '#bot/domain/channel.ts';
import { keyOf } from './keys.ts';
import { newRow, orNull, type Row, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

export function channelRow(partnershipId: string, channel: Channel): Row {
  return newRow(
    { partitionKey: keyOf(partnershipId), rowKey: rowKeys.channel(channel.id) },
    {
      id: channel.id,
      teamId: channel.teamId,
      name: channel.name,
      serviceUrl: channel.serviceUrl,
      tenantId: channel.tenantId,
      isShared: channel.isShared,
      group: channel.group,
      confirmedById: channel.confirmedById,
      questionActivityId: channel.questionActivityId,
      members: channel.readers.members,
      guests: channel.readers.guests,
      fromOtherTenants: channel.readers.fromOtherTenants,
      fromUnknownTenants: channel.readers.fromUnknownTenants,
      addedAt: channel.addedAt,
      testedAt: channel.testedAt,
      removedAt: channel.removedAt,
    },
  );
}

export function channelFromRow(row: StoredRow): Channel {
  return { ...readRow(channelSchema, row), readers: readRow(readersSchema, row) };
}

const channelSchema = v.object({
  id: v.string(),
  teamId: v.string(),
  name: v.string(),
  serviceUrl: v.string(),
  tenantId: v.string(),
  isShared: v.boolean(),
  group: orNull(v.picklist(groups)),
  confirmedById: orNull(v.string()),
  questionActivityId: orNull(v.string()),
  addedAt: v.string(),
  testedAt: orNull(v.string()),
  removedAt: orNull(v.string()),
});

const readersSchema = v.object({
  members: v.number(),
  guests: v.number(),
  fromOtherTenants: v.number(),
  fromUnknownTenants: v.number(),
});
