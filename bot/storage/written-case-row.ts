import * as v from 'valibot';
import { caseAnswers, caseStates, type WrittenCase } from '#bot/domain/written-case.ts';
import { json, jsonText, newRow, orNull, type Row, type RowAddress, readRow, type StoredRow } from './row.ts';

export function writtenCaseRow(address: RowAddress, written: WrittenCase): Row {
  return newRow(address, {
    id: written.id,
    title: written.title,
    recommendation: written.recommendation,
    lang: written.lang,
    initiativeId: written.initiativeId,
    askedIds: jsonText(idsSchema, written.askedIds),
    answerBy: written.answerBy,
    state: written.state,
    answers: jsonText(answersSchema, written.answers),
    decisionId: written.decisionId,
    sentById: written.sentById,
    sentAt: written.sentAt,
    settledAt: written.settledAt,
  });
}

export function writtenCaseFromRow(row: StoredRow): WrittenCase {
  return readRow(caseSchema, row);
}

const idsSchema = v.array(v.string());
const answersSchema = v.array(
  v.object({
    personId: v.string(),
    answer: v.picklist(caseAnswers),
    note: v.string(),
    answeredAt: v.string(),
  }),
);

const caseSchema = v.object({
  id: v.string(),
  title: v.string(),
  recommendation: v.string(),
  lang: v.picklist(['da', 'en']),
  initiativeId: orNull(v.string()),
  askedIds: json(idsSchema),
  answerBy: v.string(),
  state: v.picklist(caseStates),
  answers: json(answersSchema),
  decisionId: orNull(v.string()),
  sentById: v.string(),
  sentAt: v.string(),
  settledAt: orNull(v.string()),
});
