import * as v from 'valibot';
import {
  aboutEdition,
  nameApprover as approverBody,
  askApproval as askBody,
  clearParagraph as clearBody,
  setYearlyDays as daysBody,
  sendYearlyBack as refuseBody,
  writeYearlyText as textBody,
  yearlyFileQuery,
} from '#bot/contract/yearly.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { yearlyParts } from '#bot/domain/yearly.ts';
import { yearlyFile } from '#bot/reports/yearly-file.ts';
import { approveYearly, sendYearlyBack } from '#bot/use-cases/yearly/answer-yearly.ts';
import { askApproval } from '#bot/use-cases/yearly/ask-approval.ts';
import { clearParagraph } from '#bot/use-cases/yearly/clear-paragraph.ts';
import { downloadYearly } from '#bot/use-cases/yearly/download-yearly.ts';
import { nameApprover } from '#bot/use-cases/yearly/name-approver.ts';
import { publishYearly } from '#bot/use-cases/yearly/publish-yearly.ts';
import { readYearly } from '#bot/use-cases/yearly/read-yearly.ts';
import { setYearlyDays } from '#bot/use-cases/yearly/set-yearly-days.ts';
import { type WriteYearlyText, writeYearlyText } from '#bot/use-cases/yearly/write-yearly-text.ts';
import { type AnsweredPath, bodyOf, type Call, type FileAnswer, pathPart, queryWord } from './api-call.ts';
import { presentYearly, presentYearlyDecided, presentYearlyWriting } from './presenters/yearly-presenter.ts';
import { aboutRound } from './round-paths.ts';
import type { ServerWiring } from './server-wiring.ts';

const base = '/api/rounds/:round/yearly';

/** The yearly status: coordinators write it, each organisation approves it, and then everybody may read it. */
export function yearlyPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  const read = async (call: Call) => presentYearly(await readYearly(wiring.ports)(await aboutRound(wiring, call)));
  return [
    { method: 'get', path: base, answer: read },
    ...writingPaths(wiring, read),
    ...decidingPaths(wiring),
    { method: 'get', path: `${base}/editions/:edition`, file: (call) => downloaded(wiring, call) },
  ];
}

function writingPaths(wiring: ServerWiring, read: (call: Call) => Promise<object>): readonly AnsweredPath[] {
  const { ports } = wiring;
  const question = (call: Call) => aboutRound(wiring, call);
  const post = (path: string, answer: (call: Call) => Promise<object>) =>
    ({ method: 'post', path: `${base}/${path}`, answer }) as const;
  return [
    post('texts/:part', (call) => written(wiring, call, { part: partOf(call) })),
    post('paragraphs/:id', (call) => written(wiring, call, { initiativeId: pathPart(call, 'id') })),
    post('paragraphs/:id/clear', async (call) => {
      const { version } = await bodyOf(call, clearBody);
      await clearParagraph(ports)({ ...(await question(call)), initiativeId: pathPart(call, 'id'), version });
      return read(call);
    }),
    post('days', async (call) => {
      const days = await bodyOf(call, daysBody);
      await setYearlyDays(ports)({ ...(await question(call)), ...days });
      return read(call);
    }),
    post('approver', async (call) => {
      const { personId } = await bodyOf(call, approverBody);
      await nameApprover(ports)({ ...(await question(call)), personId });
      return read(call);
    }),
  ];
}

function decidingPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  const question = (call: Call) => aboutRound(wiring, call);
  const post = (path: string, answer: (call: Call) => Promise<object>) =>
    ({ method: 'post', path: `${base}/${path}`, answer }) as const;
  return [
    post('ask', async (call) => {
      const asked = await bodyOf(call, askBody);
      return presentYearlyDecided(await askApproval(ports)({ ...(await question(call)), ...asked }));
    }),
    post('approve', async (call) => {
      const { edition } = await bodyOf(call, aboutEdition);
      return presentYearlyDecided(await approveYearly(ports)({ ...(await question(call)), edition }));
    }),
    post('refuse', async (call) => {
      const refused = await bodyOf(call, refuseBody);
      return presentYearlyDecided(await sendYearlyBack(ports)({ ...(await question(call)), ...refused }));
    }),
    post('publish', async (call) => {
      const { edition } = await bodyOf(call, aboutEdition);
      return presentYearlyDecided(await publishYearly(ports)({ ...(await question(call)), edition }));
    }),
  ];
}

async function written(wiring: ServerWiring, call: Call, of: WriteYearlyText['of']): Promise<object> {
  const typed = await bodyOf(call, textBody);
  const question = await aboutRound(wiring, call);
  return presentYearlyWriting(await writeYearlyText(wiring.ports)({ ...question, of, ...typed }));
}

function partOf(call: Call) {
  const part = yearlyParts.find((each) => each === pathPart(call, 'part'));
  if (part === undefined) throw new Refusal('invalid_input', { field: 'part' });
  return part;
}

async function downloaded(wiring: ServerWiring, call: Call): Promise<FileAnswer> {
  const edition = editionOf(pathPart(call, 'edition'));
  const read = v.safeParse(yearlyFileQuery, { as: queryWord(call, 'as'), lang: queryWord(call, 'lang') ?? undefined });
  if (!read.success) {
    throw new Refusal('invalid_input', { fields: read.issues.map((issue) => v.getDotPath(issue) ?? '') });
  }
  const { as: format, lang } = read.output;
  const found = await downloadYearly(wiring.ports)({ ...(await aboutRound(wiring, call)), edition, format });
  return yearlyFile(found, format, lang);
}

function editionOf(part: string): number | null {
  if (part === 'draft') return null;
  if (!/^[1-9]\d{0,5}$/.test(part)) throw new Refusal('invalid_input', { field: 'edition' });
  return Number(part);
}
