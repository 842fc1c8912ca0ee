import * as v from 'valibot';
import { problem } from '#bot/contract/problem.ts';
import { posted } from '#test/http/actors.ts';
import { askBy } from '#test/http/meeting-people.ts';
import type { Answer, Ask, ProductionServer } from '#test/http/production-server.ts';
import { everyone, named, outsiders } from './permission-actors.ts';
import { fieldsOf, written } from './permission-fields.ts';

/** What is told of one question: by who is given it the fields that say something, and by refusal who is refused. */
export type Permission = {
  readonly given: Readonly<Record<string, string>>;
  readonly refused?: Readonly<Record<string, string>>;
};

/** Questions as `GET /api/me`, each with its permission. */
export type Permissions = Readonly<Record<string, Permission>>;

export type Answers = ReadonlyMap<string, Answer>;

/** What those meet who are nobody here, whatever they ask; it stands in no table. */
const usual: Readonly<Record<string, string>> = {
  [outsiders.unknown]: '403 unknown_person',
  [outsiders['of another partnership']]: '403 unknown_person',
  [outsiders['of another tenant']]: '403 tenant_not_allowed',
  [outsiders.left]: '403 unknown_person',
};

/** What everybody is answered, by who asked. */
export async function answersTo(
  server: ProductionServer,
  question: string,
  asking: readonly string[] = everyone,
): Promise<Answers> {
  const ask = askOf(question);
  const answers = new Map<string, Answer>();
  // One after the other: all at once are more than a trial store on a busy machine answers within our patience.
  for (const who of asking) answers.set(who, await askBy(server, who, ask));
  return answers;
}

function askOf(question: string): Ask {
  const [method, path = ''] = question.split(' ');
  if (method === 'GET') return { path };
  const about = new URL(path, 'http://here').searchParams.get('about');
  return posted(path, { as: 'csv', lang: 'da', ...(about === null ? {} : { about }) });
}

/** The answers as a table tells them. */
export function permissionOf(answers: Answers): Permission {
  const given = new Map<string, Set<string>>();
  const refused = new Map<string, Set<string>>();
  for (const [who, answer] of answers) {
    const code = codeOf(answer);
    if (code === null) noteFields(given, answer, who);
    else if (usual[who] !== code) noted(refused, code).add(who);
  }
  const byCode = [...refused].map(([code, people]) => [code, named(people)] as const);
  return { given: byAudience(given), ...(byCode.length > 0 && { refused: Object.fromEntries(byCode) }) };
}

function codeOf({ status, text }: Answer): string | null {
  return status === 200 ? null : `${status} ${v.parse(problem, JSON.parse(text)).code}`;
}

function noteFields(given: Map<string, Set<string>>, answer: Answer, who: string): void {
  const value = readOf(answer);
  for (const field of fieldsOf(value, false)) noted(given, field);
  for (const field of fieldsOf(value, true)) noted(given, field).add(who);
}

function readOf({ headers, text }: Answer): unknown {
  const type = String(headers['content-type']);
  if (type.startsWith('application/json')) return JSON.parse(text);
  if (!type.startsWith('text/csv')) return { file: type };
  const [heads = [], ...rows] = text
    .replace('\uFEFF', '')
    .split('\r\n')
    .map((line) => line.split(';'));
  return rows.map((row) => Object.fromEntries(heads.map((head, n) => [columnOf(head), row[n] ?? ''])));
}

/** A column's head as it can stand in a table of fields. */
function columnOf(head: string): string {
  return head.replaceAll('"', '').replaceAll(/[ .]+/g, '_');
}

function noted(by: Map<string, Set<string>>, key: string): Set<string> {
  const found = by.get(key) ?? new Set();
  by.set(key, found);
  return found;
}

/** Fields by exactly whom they are given to; what is empty for everybody here stands under `nobody`. */
function byAudience(given: ReadonlyMap<string, ReadonlySet<string>>): Readonly<Record<string, string>> {
  const fields = [...given.keys()];
  // A list or a part that is empty for some, and is told by its own fields.
  const told = fields.filter((field) => !fields.some((other) => other.startsWith(`${field}.`)));
  const groups = Map.groupBy(told, (field) => named(given.get(field) ?? new Set()) || 'nobody');
  return Object.fromEntries([...groups].map(([who, of]) => [who, written(of)]));
}
