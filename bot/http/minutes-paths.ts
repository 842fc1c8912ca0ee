import * as v from 'valibot';
import {
  answerMinutes as answerBody,
  saveMinutesDraft as draftBody,
  minutesFileQuery,
  sendMinutes as sendBody,
} from '#bot/contract/minutes.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { minutesFile } from '#bot/reports/minutes-file.ts';
import { answerMinutes } from '#bot/use-cases/minutes/answer-minutes.ts';
import { downloadMinutes } from '#bot/use-cases/minutes/download-minutes.ts';
import type { MinutesQuestion } from '#bot/use-cases/minutes/minutes-scene.ts';
import { readMinutes } from '#bot/use-cases/minutes/read-minutes.ts';
import { readMinutesDraft } from '#bot/use-cases/minutes/read-minutes-draft.ts';
import { saveMinutesDraft } from '#bot/use-cases/minutes/save-minutes-draft.ts';
import { sendMinutes } from '#bot/use-cases/minutes/send-minutes.ts';
import {
  type AnsweredPath,
  bodyOf,
  type Call,
  type FileAnswer,
  inPartnership,
  pathPart,
  queryWord,
} from './api-call.ts';
import { presentMinutes, presentMinutesDraft, presentSavedDraft } from './presenters/minutes-presenter.ts';
import type { ServerWiring } from './server-wiring.ts';

const ofMeeting = '/api/meetings/:meeting/minutes';

/** Minutes: written and sent by coordinators, read and approved by the meeting's people, each in their own edition. */
export function minutesPaths(wiring: ServerWiring): readonly AnsweredPath[] {
  const { ports } = wiring;
  const read = async (question: MinutesQuestion, version: number | null) =>
    presentMinutes(await readMinutes(ports)({ ...question, version }));
  return [
    {
      method: 'get',
      path: ofMeeting,
      answer: async (call) => read(await aboutMeeting(wiring, call), versionWanted(call)),
    },
    {
      method: 'post',
      path: ofMeeting,
      answer: async (call) => {
        const [question, body] = [await aboutMeeting(wiring, call), await bodyOf(call, sendBody)];
        const { version } = await sendMinutes(ports)({ ...question, ...body });
        return read(question, version);
      },
    },
    {
      method: 'get',
      path: `${ofMeeting}/draft`,
      answer: async (call) => presentMinutesDraft(await readMinutesDraft(ports)(await aboutMeeting(wiring, call))),
    },
    {
      method: 'post',
      path: `${ofMeeting}/draft`,
      answer: async (call) => {
        const [question, body] = [await aboutMeeting(wiring, call), await bodyOf(call, draftBody)];
        return presentSavedDraft(await saveMinutesDraft(ports)({ ...question, ...body }), body);
      },
    },
    {
      method: 'post',
      path: `${ofMeeting}/:version/answer`,
      answer: async (call) => {
        const [question, body] = [await aboutMeeting(wiring, call), await bodyOf(call, answerBody)];
        const version = versionOf(pathPart(call, 'version'));
        await answerMinutes(ports)({ ...question, ...body, version });
        return read(question, version);
      },
    },
    { method: 'get', path: `${ofMeeting}/:version`, file: (call) => downloaded(wiring, call) },
  ];
}

async function aboutMeeting(wiring: ServerWiring, call: Call): Promise<MinutesQuestion> {
  return { ...(await inPartnership(wiring, call)), meetingId: pathPart(call, 'meeting') };
}

function versionWanted(call: Call): number | null {
  const version = queryWord(call, 'version');
  return version === null ? null : versionOf(version);
}

function versionOf(part: string): number {
  if (!/^[1-9]\d{0,5}$/.test(part)) throw new Refusal('invalid_input', { field: 'version' });
  return Number(part);
}

async function downloaded(wiring: ServerWiring, call: Call): Promise<FileAnswer> {
  const version = versionOf(pathPart(call, 'version'));
  const query = { as: queryWord(call, 'as'), lang: queryWord(call, 'lang') ?? undefined };
  const wanted = v.safeParse(minutesFileQuery, query);
  if (!wanted.success) {
    throw new Refusal('invalid_input', { fields: wanted.issues.map((issue) => v.getDotPath(issue) ?? '') });
  }
  const { as: format, lang } = wanted.output;
  const read = await downloadMinutes(wiring.ports)({ ...(await aboutMeeting(wiring, call)), version, format });
  const { partnership } = read.now;
  return minutesFile(
    { minutes: read.shown, partnership, readerName: read.reader.name },
    format,
    lang ?? read.shown.lang,
  );
}
