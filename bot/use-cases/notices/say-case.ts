import type { CaseFacts } from '#bot/domain/case-facts.ts';
import type { NoticeKind } from '#bot/domain/notice.ts';
import { maySeeCase } from '#bot/domain/written-case.ts';
import { caseLine } from '#bot/use-cases/written-cases/case-line.ts';
import { caseSeenBy } from '#bot/use-cases/written-cases/case-now.ts';
import { dropped, type Reader, type Said, type Scene } from './said.ts';

const kinds = ['case_asked', 'case_reminder', 'case_settled'] as const satisfies readonly NoticeKind[];

export function isOfCase(kind: NoticeKind): kind is CaseFacts['kind'] {
  return kinds.some((each) => each === kind);
}

/** A case that waits for an answer, or what became of it, to who may see it. */
export async function sayCase(
  { ports, intent, now, day }: Scene,
  reader: Reader,
  kind: CaseFacts['kind'],
): Promise<Said> {
  const { person, language } = reader;
  const found = await ports.records.writtenCase(now.partnership.id, intent.subjectId ?? '');
  if (!found || !maySeeCase(person, found.value)) return dropped('not_a_member');
  const seeing = { now, person, day };
  const written = caseLine(seeing, caseSeenBy(seeing, found.value), language);
  if (kind === 'case_settled') return written.state === 'open' ? dropped('superseded') : { kind, written };
  if (!written.mayAnswer) return dropped('superseded');
  return kind === 'case_reminder' && written.hasAnswered ? dropped('answered') : { kind, written };
}
