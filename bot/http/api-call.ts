import type { Request } from 'restify';
import * as v from 'valibot';
import type { Identity } from '#bot/domain/person.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { readJson } from './read-json.ts';
import type { ServerWiring } from './server-wiring.ts';

/** A request whose token was verified. */
export type Call = {
  readonly identity: Identity;
  readonly name: string;
  readonly request: Request;
  /** The domain's now when it came (ISO instant). */
  readonly at: string;
};

export type Answer = (call: Call) => Promise<object>;

/** A file to be kept. It is never shown within our own origin, where what people wrote could pass for ours. */
export type FileAnswer = {
  /** Letters, digits, `.`, `_` and `-` alone. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

/** One path of the API and what answers it, as JSON or with a file; the caller is known by then. */
export type AnsweredPath =
  | { readonly method: 'get' | 'post'; readonly path: string; readonly answer: Answer }
  | { readonly method: 'get' | 'post'; readonly path: string; readonly file: (call: Call) => Promise<FileAnswer> };

/** Who asks about what: where every use-case begins. */
export type Asking = { readonly identity: Identity; readonly partnershipId: string; readonly at: string };

/** The partnership asked about: named, or the caller's first. Naming one the caller is not in refuses later, when it is read. */
export async function inPartnership(wiring: ServerWiring, call: Call): Promise<Asking> {
  const { identity, at } = call;
  const named = queryWord(call, 'partnership');
  if (named !== null) return { identity, partnershipId: named, at };
  const [first] = await wiring.ports.directory.partnershipsOf(identity);
  if (first === undefined) throw new Refusal('unknown_person');
  return { identity, partnershipId: first, at };
}

/** A part of the path by the name it has there. */
export function pathPart({ request }: Call, name: string): string {
  const part: unknown = request.params?.[name];
  if (typeof part !== 'string' || part === '') throw new Refusal('invalid_input', { field: name });
  return part;
}

/** A word of the query, or null. Given twice it could mean either, and is refused. */
export function queryWord({ request }: Call, name: string): string | null {
  const word: unknown = request.query?.[name] ?? '';
  if (typeof word !== 'string') throw new Refusal('invalid_input', { field: name });
  return word === '' ? null : word;
}

const mostBodyBytes = 64 * 1024;

/** More than any form has; a body can be wrong in thousands of places. */
const mostFieldsNamed = 50;

/** The body by its contract; refuses `invalid_input` with the fields that do not keep it. */
export async function bodyOf<const TSchema extends v.GenericSchema>(
  { request }: Call,
  schema: TSchema,
  mostBytes = mostBodyBytes,
): Promise<v.InferOutput<TSchema>> {
  const result = v.safeParse(schema, await readJson(request, mostBytes));
  if (result.success) return result.output;
  const fields = result.issues.map((issue) => v.getDotPath(issue) ?? '');
  throw new Refusal('invalid_input', { fields: [...new Set(fields)].slice(0, mostFieldsNamed) });
}
