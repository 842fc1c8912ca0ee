import assert from 'node:assert/strict';
import * as v from 'valibot';
import { managingPaths } from '#bot/contract/managing-paths.ts';
import { seriesPaths } from '#bot/contract/meeting-series.ts';
import { minutesPaths } from '#bot/contract/minutes.ts';
import { packEdit, packPaths } from '#bot/contract/packs.ts';
import { paths } from '#bot/contract/paths.ts';
import { statusForm, statusOutcome } from '#bot/contract/status-form.ts';
import { writtenCasePaths } from '#bot/contract/written-cases.ts';
import { yearlyPaths } from '#bot/contract/yearly.ts';
import type { Change } from '#bot/use-cases/records.ts';
import { aPoint } from '#test/support/agenda-builders.ts';
import { objectId } from '#test/support/builders.ts';
import { aDecision, aMeeting } from '#test/support/meeting-builders.ts';
import { aSampleYearlyRound } from '#test/support/sample-yearly-round.ts';
import { done, posted } from './actors.ts';
import { addPeople, askBy, partnershipId } from './meeting-people.ts';
import { type ProductionServer, startProductionServer } from './production-server.ts';

/** A word that stands in one text and nowhere else, by the letter that stands for it in the table. */
export const words = {
  S: 'STYREGRUPPEMOEDE',
  L: 'TOVHOLDERMOEDE',
  N: 'NAVNEMOEDE',
  o: 'AABENTPUNKT',
  c: 'LUKKETPUNKT',
  b: 'VENTENDEPUNKT',
  k: 'LUKKETVENTENDE',
  l: 'LEDERPUNKT',
  n: 'NAVNEPUNKT',
  g: 'GRUPPEBESLUTNING',
  a: 'FAELLESBESLUTNING',
  d: 'LUKKETBESLUTNING',
  r: 'AABENTREFERAT',
  m: 'LUKKETREFERAT',
  w: 'SKRIFTLIGSAG',
  1: 'SVARTILALLE',
  2: 'SVARTILSTYREGRUPPEN',
  3: 'SVARTILREGIONEN',
  e: 'UDGAVETILSTYREGRUPPEN',
  y: 'AARSKLADDE',
} as const;

/** The letters of the words that stand in it, in the order of `words`. */
export function lettersIn(text: string): string {
  return Object.entries(words)
    .flatMap(([letter, word]) => (text.includes(word) ? [letter] : []))
    .join('');
}

const kommune = 'koordinator-kommune';
export const circle = [kommune, 'styregruppe-region'];
export const roundId = '2025-2';
export const seriesId = '00000000-0000-4000-8000-0000000000c1';

/** Held the day before, with minutes; and the coming ones of the steering group, the lead group and some who are named. */
const place = { chairId: 'styregruppe-kommune', title: words.S };
export const held = aMeeting({ ...place, id: 'steering-1', date: '2025-05-12' });
export const coming = aMeeting({
  ...place,
  id: 'steering-2',
  date: '2025-06-12',
  roundId,
  participantIds: ['deltager-kommune'],
});
export const ofLeads = aMeeting({ id: 'lead-1', group: 'lead', date: '2025-06-10', title: words.L, roundId });
export const ofNamed = aMeeting({
  id: 'other-1',
  group: 'other',
  date: '2025-06-11',
  title: words.N,
  participantIds: ['deltager-politi'],
});

/** The meetings with their points, and what was decided. */
export function meetingRecords(): readonly Change[] {
  const meetings = [held, coming, ofLeads, ofNamed];
  const at = (meetingId: string | null, id: string) => ({ meetingId, id, text: `Tekst: ${id}` });
  const points = [
    aPoint({ ...at(held.id, 'held-open'), title: words.o }),
    aPoint({ ...at(held.id, 'held-closed'), title: words.c, closedTo: circle }),
    aPoint({ ...at(coming.id, 'status'), kind: 'status', title: null }),
    aPoint({ ...at(coming.id, 'open'), title: words.o }),
    aPoint({ ...at(coming.id, 'closed'), title: words.c, closedTo: circle }),
    aPoint({ ...at(null, 'waiting'), title: words.b }),
    aPoint({ ...at(null, 'closed-waiting'), title: words.k, closedTo: circle }),
    aPoint({ ...at(ofLeads.id, 'lead-status'), group: 'lead', kind: 'status', title: null }),
    aPoint({ ...at(ofLeads.id, 'lead-open'), group: 'lead', title: words.l }),
    aPoint({ ...at(ofNamed.id, 'other-open'), group: 'other', title: words.n }),
  ];
  const made = { meetingId: held.id, initiativeId: 'havnefronten', responsibleId: null, dueOn: '2025-06-01' };
  const decisions = [
    aDecision({ ...made, id: '2025-05-12-group', pointId: 'held-open', text: words.g }),
    aDecision({ ...made, id: '2025-05-12-all', pointId: 'held-open', text: words.a, readers: 'all' }),
    aDecision({
      ...made,
      id: '2025-05-12-closed',
      pointId: 'held-closed',
      text: words.d,
      closedTo: circle,
      readers: 'all',
    }),
  ];
  return [
    ...meetings.map((value): Change => ({ kind: 'meeting', value, before: null, tag: null })),
    ...points.map((value): Change => ({ kind: 'agenda_point', value, tag: null })),
    ...decisions.map((value): Change => ({ kind: 'decision', value, before: null, tag: null })),
  ];
}

export type World = { readonly server: ProductionServer; readonly yearlyId: string };

/** Everything there is about meetings, with a word of its own in each text. */
export async function worldOfSecrets(): Promise<World> {
  const server = await startProductionServer();
  await addPeople(server);
  assert.equal(await server.ports.records.commit(partnershipId, meetingRecords()), 'committed');
  const says = (by: string, path: string, body: object) => done(server, v.unknown(), { by, path, body });
  await answered(server, 'tovholder-tryg-bydel', ['tryg-bydel', words[1], 'all']);
  await answered(server, 'tovholder-havnefronten', ['havnefronten', words[2], 'coordinators_and_steering']);
  await answered(server, 'tovholder-patientens-team', ['patientens-team', words[3], 'own_organisation']);
  await says(kommune, minutesPaths.draft(held.id), {
    ...{
      revision: 0,
      lang: 'da',
      absent: [],
      present: ['styregruppe-kommune', 'styregruppe-region', 'styregruppe-politi'],
    },
    points: [
      { id: 'held-open', text: words.r },
      { id: 'held-closed', text: words.m },
    ],
  });
  const form = { formId: 'f', revision: 1, replaces: 0, dueOn: '2025-06-02', isSilenceApproval: false, change: '' };
  await says(kommune, minutesPaths.minutes(held.id), form);
  const raw = { title: words.w, recommendation: words.w, initiativeId: 'havnefronten', answerBy: '2025-06-20' };
  await says(kommune, writtenCasePaths.cases, { formId: objectId(1), raw, lang: 'da' });
  const series = {
    formId: seriesId,
    meeting: { group: 'steering', startTime: '13.00', endTime: '15.00', title: words.S },
  };
  await says(kommune, seriesPaths.all, {
    ...series,
    rule: { kind: 'dates', dates: ['2025-10-23', '2026-03-26'] },
    isSure: true,
  });
  await says(kommune, `${managingPaths.rounds}/${roundId}/close`, {});
  const shown = await askBy(server, kommune, { path: packPaths.edit(roundId, 'havnefronten') });
  const { version } = v.parse(packEdit, JSON.parse(shown.text));
  const edit = { version, seen: null, texts: { reason: words.e } };
  await says(kommune, packPaths.edit(roundId, 'havnefronten'), edit);
  for (const audience of ['all', 'steering']) {
    await says(kommune, packPaths.packs(roundId), { audience, meetingId: coming.id });
  }
  // So that the forms ask of the decisions again.
  await says(kommune, `${managingPaths.rounds}/${roundId}/reopen`, { dueOn: '2025-05-20' });
  return { server, yearlyId: await yearlyDraft(server) };
}

async function answered(
  server: ProductionServer,
  by: string,
  [initiativeId, text, visibility]: readonly [string, string, string],
): Promise<void> {
  const form = v.parse(
    statusForm,
    JSON.parse((await askBy(server, by, { path: paths.statusForm(initiativeId) })).text),
  );
  const raw = {
    ...{ happened: text, health: 'action', reason: text, nextSteps: text, helpText: text, help: 'steering' },
    ...{ visibility, confirmed: 'true' },
  };
  const sent = await askBy(server, by, posted(paths.sendStatus, { address: form.address, raw, language: 'da' }));
  assert.equal(v.parse(statusOutcome, JSON.parse(sent.text)).kind, 'accepted', sent.text);
}

async function yearlyDraft(server: ProductionServer): Promise<string> {
  const { ports, surroundings } = server;
  const coordinator = await ports.partnerships.person(partnershipId, kommune);
  const identity = coordinator?.value.identities[0];
  assert.ok(identity);
  const id = await aSampleYearlyRound(ports, identity, surroundings.demo.now());
  const body = { text: words.y, lang: 'da', seen: 0 };
  await done(server, v.unknown(), { by: kommune, path: yearlyPaths.text(id, 'focus'), body });
  return id;
}
