import * as v from 'valibot';
import { type ExtractQuery, extractQuery } from '#bot/contract/extracts.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { extractFile } from '#bot/reports/extract-file.ts';
import { type AnsweredPath, type Call, inPartnership, pathPart, queryWord } from './api-call.ts';
import { initiativeExtract } from './initiative-extract.ts';
import { personExtract } from './person-extract.ts';
import type { ServerWiring } from './server-wiring.ts';

/** Everything about one initiative or one person as one file, for whoever has to answer what an authority holds. */
export function extractPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  return [
    {
      method: 'get',
      path: '/api/initiatives/:id/extract',
      file: async (call) => {
        const asked = askedOf(call);
        const question = { ...(await inPartnership(wiring, call)), initiativeId: pathPart(call, 'id'), asked };
        return extractFile(await initiativeExtract(ports, question), asked.as);
      },
    },
    {
      method: 'get',
      path: '/api/people/:id/extract',
      file: async (call) => {
        const asked = askedOf(call);
        const question = { ...(await inPartnership(wiring, call)), personId: pathPart(call, 'id'), asked };
        return extractFile(await personExtract(ports, question), asked.as);
      },
    },
  ];
}

function askedOf(call: Call): ExtractQuery {
  const read = v.safeParse(extractQuery, {
    as: queryWord(call, 'as'),
    lang: queryWord(call, 'lang') ?? undefined,
    from: queryWord(call, 'from'),
    before: queryWord(call, 'before'),
  });
  if (read.success) return read.output;
  throw new Refusal('invalid_input', { fields: read.issues.map((issue) => v.getDotPath(issue) ?? '') });
}
