import * as v from 'valibot';
import { groups } from '#bot/domain/channel.ts';
import { type Decision, decisionStates, decisionTypes } from '#bot/domain/decision.ts';
import { closedToSchema } from './agenda-rows.ts';
import { keyOf } from './keys.ts';
import { json, jsonText, newRow, orNull, type Row, type RowAddress, readRow, type StoredRow } from './row.ts';
import { rowKeys } from './row-keys.ts';

export function decisionRow(partnershipId: string, decision: Decision): Row {
  return rowAt({ partitionKey: keyOf(partnershipId), rowKey: rowKeys.decision(decision.id) }, decision);
}

/** The same decision with what it is about, and with those that are open while it is. */
export function decisionCopies(partnershipId: string, decision: Decision): readonly Row[] {
  const partitionKey = keyOf(partnershipId);
  const { id, state, meetingId, initiativeId } = decision;
  const keys = [
    ...(state === 'open' ? [rowKeys.openDecision(id)] : []),
    ...(meetingId === null ? [] : [rowKeys.meetingDecision(meetingId, id)]),
    ...(initiativeId === null ? [] : [rowKeys.initiativeDecision(initiativeId, id)]),
  ];
  return keys.map((rowKey) => rowAt({ partitionKey, rowKey }, decision));
}

function rowAt(address: RowAddress, decision: Decision): Row {
  return newRow(address, {
    id: decision.id,
    type: decision.type,
    text: decision.text,
    lang: decision.lang,
    group: decision.group,
    meetingId: decision.meetingId,
    pointId: decision.pointId,
    caseId: decision.caseId,
    initiativeId: decision.initiativeId,
    answersVersion: decision.answersVersion,
    assentedBy: jsonText(idsSchema, decision.assentedBy),
    responsibleId: decision.responsibleId,
    dueOn: decision.dueOn,
    readers: decision.readers,
    closedTo: jsonText(closedToSchema, decision.closedTo),
    state: decision.state,
    isUnderWay: decision.isUnderWay,
    pushedFrom: decision.pushedFrom,
    outcome: decision.outcome,
    outcomeById: decision.outcomeById,
    outcomeAt: decision.outcomeAt,
    createdById: decision.createdById,
    createdAt: decision.createdAt,
  });
}

export function decisionFromRow(row: StoredRow): Decision {
  return readRow(decisionSchema, row);
}

const idsSchema = v.array(v.string());

const decisionSchema = v.object({
  id: v.string(),
  type: v.picklist(decisionTypes),
  text: v.string(),
  lang: v.picklist(['da', 'en']),
  group: v.picklist(groups),
  meetingId: orNull(v.string()),
  pointId: orNull(v.string()),
  caseId: orNull(v.string()),
  initiativeId: orNull(v.string()),
  answersVersion: orNull(v.number()),
  assentedBy: json(idsSchema),
  responsibleId: orNull(v.string()),
  dueOn: orNull(v.string()),
  readers: v.picklist(['all', 'group']),
  closedTo: json(closedToSchema),
  state: v.picklist(decisionStates),
  isUnderWay: v.optional(v.boolean(), false),
  pushedFrom: orNull(v.string()),
  outcome: v.string(),
  outcomeById: orNull(v.string()),
  outcomeAt: orNull(v.string()),
  createdById: v.string(),
  createdAt: v.string(),
});
