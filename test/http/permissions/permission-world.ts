import assert from 'node:assert/strict';
import * as v from 'valibot';
import { agendaPaths } from '#bot/contract/agenda-bodies.ts';
import { decisionPaths } from '#bot/contract/decisions.ts';
import { managingPaths } from '#bot/contract/managing-paths.ts';
import { meetingPaths } from '#bot/contract/meetings.ts';
import { minutesPaths } from '#bot/contract/minutes.ts';
import { packPaths } from '#bot/contract/packs.ts';
import { paths } from '#bot/contract/paths.ts';
import { kept, leaving, registerPaths } from '#bot/contract/register.ts';
import { statusForm } from '#bot/contract/status-form.ts';
import { strategyPage, strategyPaths } from '#bot/contract/strategy-page.ts';
import { writtenCasePaths, writtenCases } from '#bot/contract/written-cases.ts';
import { posted } from '#test/http/actors.ts';
import { askBy, partnershipId } from '#test/http/meeting-people.ts';
import { coming, held, roundId, type World, worldOfSecrets } from '#test/http/meeting-secrets.ts';
import type { ProductionServer } from '#test/http/production-server.ts';
import { objectId } from '#test/support/builders.ts';
import { aChannel } from '#test/support/record-builders.ts';
import { everyone, outsiders } from './permission-actors.ts';

/** What stands in one restricted place and nowhere else. */
export const secrets = {
  excused: 'FRITAGELSESGRUND',
  returned: 'RETURSPOERGSMAAL',
  draft: 'KLADDETEKST',
  judgement: 'MAALVURDERING',
  phone: '12 34 56 84',
  absence: '2025-07-17',
  substitute: 'STEDFORTRAEDERNAVN',
  'case answer': 'SAGSSVAR',
  'minutes remark': 'REFERATBEMAERKNING',
  'what became of a closed decision': 'LUKKETOPFOELGNING',
  'next strategy': 'NAESTESTRATEGI',
  description: 'INDSATSBESKRIVELSE',
  'sending sentence': 'RYKKERSAETNING',
} as const;

const kommune = 'koordinator-kommune';
const round = managingPaths.round(roundId);

/** The world of meetings, with a secret also in every other place that not everybody may look into. */
export async function permissionWorld(): Promise<World> {
  const world = await worldOfSecrets();
  const { server } = world;
  await aboutStatus(server);
  await aboutMeetings(server);
  await aboutPeople(server);
  await aboutPartnership(server);
  for (const who of everyone) await askBy(server, who, { path: paths.me });
  return world;
}

type Said = readonly [by: string, path: string, body: object];

async function says(server: ProductionServer, ...[by, path, body]: Said): Promise<unknown> {
  const { status, text } = await askBy(server, by, posted(path, body));
  assert.equal(status, 200, `${path}: ${text}`);
  return JSON.parse(text);
}

async function aboutStatus(server: ProductionServer): Promise<void> {
  const request = `${round}/requests`;
  await says(server, kommune, `${request}/demensindsatser/excuse`, { reason: secrets.excused });
  const { text } = await askBy(server, 'tovholder-havnefronten', { path: paths.statusForm('havnefronten') });
  const { address } = v.parse(statusForm, JSON.parse(text));
  const version = address.baseVersion;
  await says(server, kommune, `${request}/havnefronten/return`, { version, question: secrets.returned });
  const draft = { address, raw: { happened: secrets.draft }, language: 'da' };
  await says(server, 'tovholder-havnefronten', paths.saveDraft, draft);
  const judged = { verdict: 'reached', reasons: secrets.judgement, lang: 'da' };
  await says(server, kommune, managingPaths.writeGoal(roundId, 'M1'), judged);
  await says(server, 'medtovholder-region', managingPaths.askToStepDown('havnefronten'), {});
}

async function aboutMeetings(server: ProductionServer): Promise<void> {
  const comes = { answer: 'substitute', substituteName: secrets.substitute };
  await says(server, 'styregruppe-politi', meetingPaths.attendance(coming.id), comes);
  const cases = await askBy(server, kommune, { path: writtenCasePaths.cases });
  const [written] = v.parse(writtenCases, JSON.parse(cases.text)).cases;
  assert.ok(written);
  const note = secrets['case answer'];
  await says(server, 'styregruppe-kommune', writtenCasePaths.answer(written.id), { answer: 'assents', note });
  const remark = { answer: 'remark', note: secrets['minutes remark'] };
  await says(server, 'styregruppe-politi', minutesPaths.answer(held.id, 1), remark);
  const outcome = { state: 'under_way', note: secrets['what became of a closed decision'] };
  await says(server, kommune, decisionPaths.outcome('2025-05-12-closed'), outcome);
  const points = { version: null, points: [{ kind: 'text', title: 'Siden sidst' }] };
  await askBy(server, kommune, posted(agendaPaths.template('steering'), points));
  await askBy(server, kommune, { path: packPaths.file(roundId, 1, 'html') });
}

async function aboutPeople(server: ProductionServer): Promise<void> {
  await says(server, kommune, managingPaths.setPhone('tovholder-havnefronten'), { phone: secrets.phone });
  const absence = { from: '2025-05-12', to: secrets.absence, standInId: 'vikar-politi' };
  await says(server, kommune, managingPaths.setAbsence('tovholder-tryg-bydel'), absence);
  const raw = { name: 'Inviteret Person', organisationId: 'region-nordjylland' };
  const newcomer = { formId: objectId(60), raw, roles: ['reader'], leadOf: [], deputyOf: [] };
  const { id } = v.parse(kept, await says(server, kommune, registerPaths.register, newcomer));
  await says(server, kommune, registerPaths.invite(id), {});
  const path = registerPaths.leaving(outsiders.left);
  const left = await askBy(server, kommune, { path });
  const { version } = v.parse(leaving, JSON.parse(left.text));
  await says(server, kommune, path, { successorId: null, isWithRoles: false, version });
}

async function aboutPartnership(server: ProductionServer): Promise<void> {
  const value = aChannel({ id: 'kanal', name: 'Styregruppens kanal', group: 'steering', confirmedById: kommune });
  assert.equal(await server.ports.records.commit(partnershipId, [{ kind: 'channel', value, tag: null }]), 'committed');
  const { draft } = v.parse(strategyPage, await says(server, kommune, strategyPaths.draft, { formId: objectId(50) }));
  const head = { title: secrets['next strategy'], validFrom: '2026-01-01', validTo: '2029-12-31' };
  await says(server, kommune, strategyPaths.draftHead, { seen: draft?.revision, raw: head });
  const page = {
    ...{ goal: secrets.description, focusSentence: '', theme: '', already: '', focus: '', targetGroup: '' },
    ...{ partners: '', contact: '', from: '2025-05-13' },
  };
  await says(server, kommune, strategyPaths.descriptions('havnefronten'), { seen: 0, lang: 'da', raw: page });
  const settings = await askBy(server, kommune, { path: managingPaths.settings });
  const stood = v.parse(v.looseObject({ texts: v.looseObject({ da: v.looseObject({}) }) }), JSON.parse(settings.text));
  const texts = { ...stood.texts, da: { ...stood.texts.da, reminder: secrets['sending sentence'] } };
  await says(server, kommune, managingPaths.settings, { ...stood, texts });
}
