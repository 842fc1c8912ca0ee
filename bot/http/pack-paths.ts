import * as v from 'valibot';
import { writePackEdit as editBody, makePack as packBody, packFileQuery } from '#bot/contract/packs.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { packFile } from '#bot/reports/pack-file.ts';
import { downloadPack } from '#bot/use-cases/packs/download-pack.ts';
import { makePack } from '#bot/use-cases/packs/make-pack.ts';
import { readPackDownloads } from '#bot/use-cases/packs/read-pack-downloads.ts';
import { readPackEdit } from '#bot/use-cases/packs/read-pack-edit.ts';
import { readPackEdits } from '#bot/use-cases/packs/read-pack-edits.ts';
import { readPacks } from '#bot/use-cases/packs/read-packs.ts';
import { sendPack } from '#bot/use-cases/packs/send-pack.ts';
import { writePackEdit } from '#bot/use-cases/packs/write-pack-edit.ts';
import { type AnsweredPath, bodyOf, type Call, type FileAnswer, pathPart, queryWord } from './api-call.ts';
import {
  presentPack,
  presentPackDownloads,
  presentPackEdit,
  presentPackEdits,
  presentPackSent,
  presentPacks,
} from './presenters/pack-presenter.ts';
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
        const wanted = await bodyOf(call, packBody);
        return presentPack(await makePack(ports)({ ...(await aboutRound(wiring, call)), ...wanted }));
      },
    },
    { method: 'get', path: '/api/rounds/:round/packs/:number', file: (call) => downloaded(wiring, call) },
    {
      method: 'post',
      path: '/api/rounds/:round/packs/:number/sending',
      answer: async (call) => presentPackSent(await sendPack(ports)(await aboutPack(wiring, call))),
    },
    {
      method: 'get',
      path: '/api/rounds/:round/packs/:number/downloads',
      answer: async (call) => presentPackDownloads(await readPackDownloads(ports)(await aboutPack(wiring, call))),
    },
    ...editPaths(wiring),
  ];
}

/** The texts as a meeting is to read them: coordinators write them, and those who answer for the initiative see them. */
function editPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  const path = '/api/rounds/:round/pack-edits/:initiative';
  return [
    {
      method: 'get',
      path: '/api/rounds/:round/pack-edits',
      answer: async (call) => presentPackEdits(await readPackEdits(ports)(await aboutRound(wiring, call))),
    },
    {
      method: 'get',
      path,
      answer: async (call) => presentPackEdit(await readPackEdit(ports)(await aboutEdit(wiring, call))),
    },
    {
      method: 'post',
      path,
      answer: async (call) => {
        const { version, seen, texts: raw } = await bodyOf(call, editBody);
        const question = await aboutEdit(wiring, call);
        await writePackEdit(ports)({ ...question, version, seen, raw });
        return presentPackEdit(await readPackEdit(ports)(question));
      },
    },
  ];
}

async function aboutPack(wiring: ServerWiring, call: Call) {
  const number = numberOf(pathPart(call, 'number'));
  return { ...(await aboutRound(wiring, call)), number };
}

async function aboutEdit(wiring: ServerWiring, call: Call) {
  return { ...(await aboutRound(wiring, call)), initiativeId: pathPart(call, 'initiative') };
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
