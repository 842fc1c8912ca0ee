import * as v from 'valibot';
import { apiSentences } from './api-sentences.ts';
import { MalformedRequest } from './dispatch.ts';

/** The body as its schema says. Throws MalformedRequest with all problems in one sentence. */
export function readBody<const S extends v.GenericSchema>(schema: S, body: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  const problems = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`);
  throw new MalformedRequest(apiSentences.malformed(problems.join('; ')));
}
