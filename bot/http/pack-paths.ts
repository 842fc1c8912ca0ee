import * as v from 'valibot';
import { makePack as packBody, packFileQuery } from '#bot/contract/packs.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { packFile } from '#bot/reports/pack-file.ts';
import { downloadPack } from '#bot/use-cases/packs/download-pack.ts';
import { makePack } from '#bot/use-cases/packs/make-pack.ts';
import { readPacks } from '#bot/use-cases/packs/read-packs.ts';
import { type AnsweredPath, bodyOf, type Call, type FileAnswer, pathPart, queryWord } from './api-call.ts';
import { presentPack, presentPacks } from './presenters/pack-presenter.ts';
import { aboutRound } from './round-paths.ts';
import type { ServerWiring } from './server-wiring.ts';

/** Meeting packs: coordinators make them, and each is read by those it is for. */
export function packPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  return [
    {
      method: 'get',
      path: '/api/rounds/:round/packs',
      answer: async (call) => presentPacks(await readPacks(ports)(await aboutRound(wiring, call))),
    },
    {
      method: 'post',
      path: '/api/rounds/:round/packs',
      answer: async (call) => {
        const { audience } = await bodyOf(call, packBody);
        return presentPack(await makePack(ports)({ ...(await aboutRound(wiring, call)), audience }));
      },
    },
    { method: 'get', path: '/api/rounds/:round/packs/:number', file: (call) => downloaded(wiring, call) },
  ];
}

async function downloaded(wiring: ServerWiring, call: Call): Promise<FileAnswer> {
  const number = numberOf(pathPart(call, 'number'));
  const { as: format, lang } = queryOf(call);
  const pack = await downloadPack(wiring.ports)({ ...(await aboutRound(wiring, call)), number, format });
  return packFile(pack, format, lang);
}

function numberOf(part: string): number {
  if (!/^[1-9]\d{0,5}$/.test(part)) throw new Refusal('invalid_input', { field: 'number' });
  return Number(part);
}

function queryOf(call: Call): v.InferOutput<typeof packFileQuery> {
  const read = v.safeParse(packFileQuery, { as: queryWord(call, 'as'), lang: queryWord(call, 'lang') ?? undefined });
  if (read.success) return read.output;
  throw new Refusal('invalid_input', { fields: read.issues.map((issue) => v.getDotPath(issue) ?? '') });
}
