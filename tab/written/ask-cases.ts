import {
  type WrittenCaseShown,
  type WrittenCasesShown,
  writtenCase,
  writtenCasePaths,
  writtenCases,
} from '#bot/contract/written-cases.ts';
import type { Language } from '#bot/domain/language.ts';
import type { RawCase } from '#bot/domain/parse-case.ts';
import type { CaseAnswerWord } from '#bot/domain/written-case.ts';
import { type Client, withQuery } from '#tab/api/client.ts';
import type { Answer } from '#tab/api/trouble.ts';

type Asking = { readonly client: Client; readonly partnership: string };

export function askCases({ client, partnership }: Asking): Promise<Answer<WrittenCasesShown>> {
  return client.get({ path: withQuery(writtenCasePaths.cases, { partnership }), schema: writtenCases });
}

/** The same form sent twice is one case. */
export function sendCase(
  { client, partnership }: Asking,
  body: { readonly formId: string; readonly raw: RawCase; readonly lang: Language },
): Promise<Answer<WrittenCaseShown>> {
  return client.send({ path: withQuery(writtenCasePaths.cases, { partnership }), schema: writtenCase }, body);
}

export function answerCase(
  { client, partnership }: Asking,
  { id, ...body }: { readonly id: string; readonly answer: CaseAnswerWord; readonly note: string },
): Promise<Answer<WrittenCaseShown>> {
  return client.send({ path: withQuery(writtenCasePaths.answer(id), { partnership }), schema: writtenCase }, body);
}

export function withdrawCase({ client, partnership }: Asking, id: string): Promise<Answer<WrittenCaseShown>> {
  return client.send({ path: withQuery(writtenCasePaths.withdraw(id), { partnership }), schema: writtenCase }, {});
}
