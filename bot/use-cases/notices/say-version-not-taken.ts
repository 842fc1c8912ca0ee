import { draftProblems, freshened } from '#bot/domain/strategy-draft.ts';
import { dropped, type Said, type Scene } from './said.ts';

/** That the next version is a draft again, with what it lacks by now; nothing once it is agreed on anew, or is no more. */
export async function sayVersionNotTaken({ ports, intent, now }: Scene): Promise<Said> {
  const draft = (await ports.records.strategyDraft(now.partnership.id))?.value;
  if (draft?.id !== intent.subjectId || draft.state !== 'draft') return dropped('not_needed');
  const { title, validFrom } = draft.head;
  const problems = draftProblems(freshened(draft, now.initiatives), { ...now, strategy: now.partnership.strategy });
  return { kind: 'version_not_taken', title, validFrom, problems };
}
