import type { Question } from './client.ts';
import type { Reply } from './signed-fetch.ts';
import { type Answer, readReply, type Schema } from './trouble.ts';

type Kept<T> = { readonly tag: string; readonly value: T; readonly schema: Schema<T> };

/** More than any page asks for; what nobody has asked for the longest goes first. */
const mostKept = 40;

/**
 * The last answer to each question with its tag. Where nothing has changed the very same value is given again, so that
 * a look in vain draws nothing anew.
 */
export function keptAnswers() {
  const kept = new Map<string, { readonly tag: string; readonly schema: unknown }>();
  return {
    async read<T>({ path, schema }: Question<T>, ask: (known: string | null) => Promise<Reply>): Promise<Answer<T>> {
      const found = kept.get(path);
      const before = found && wasReadBy(schema, found) ? found : null;
      const reply = await ask(before?.tag ?? null);
      if (before && reply.kind === 'answered' && reply.status === 304) {
        return { ok: true, value: before.value, checkedAt: reply.checkedAt ?? null };
      }
      const answer = readReply(schema, reply);
      kept.delete(path);
      if (answer.ok && reply.kind === 'answered' && reply.tag) {
        const next: Kept<T> = { tag: reply.tag, value: answer.value, schema };
        kept.set(path, next);
      }
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      return answer;
    },
  };
}

/** The schema makes the value: read by this one, it is what this one gives. */
function wasReadBy<T>(schema: Schema<T>, kept: { readonly tag: string; readonly schema: unknown }): kept is Kept<T> {
  return kept.schema === schema;
}
