import type { ExtractQuery } from '#bot/contract/extracts.ts';
import type { Extract, ExtractPart } from '#bot/reports/extract.ts';
import { dayCell, instantCell, textCell } from '#bot/reports/table-list.ts';
import { extractTextFor } from '#bot/text/extract-text.ts';
import { formatInstant } from '#bot/text/format.ts';
import { noteExtract } from '#bot/use-cases/extracts/note-extract.ts';
import { readAboutPerson } from '#bot/use-cases/extracts/read-about-person.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import type { Asking } from './api-call.ts';
import { auditList } from './lists/audit-list.ts';
import { historyList } from './lists/history-list.ts';
import { organisationNames, type Wording, wordingOf } from './lists/list-parts.ts';
import { type AboutPersonShown, presentAboutPerson } from './person-content.ts';

type Question = Asking & { readonly personId: string; readonly asked: ExtractQuery };

/** Everything about one person, as far as whoever asks may see it. */
export async function personExtract(ports: Ports, question: Question): Promise<Extract> {
  const { asked, personId, at } = question;
  const read = await readAboutPerson(ports)(question);
  const { partnership } = read.now;
  const about = { action: 'person_extracted', id: personId } as const;
  await noteExtract(ports)({ partnershipId: partnership.id, byId: read.reader.id, about, format: asked.as, at });
  const language = asked.lang ?? 'da';
  const wording = wordingOf(language, partnership);
  const said = extractTextFor(language);
  const shown = presentAboutPerson(read);
  const { timeZone } = partnership;
  const linesFrom = read.linesFrom && said.auditBack(formatInstant(read.linesFrom, { language, timeZone }));
  return {
    language,
    timeZone,
    title: wording.lists.titleOf(said.person, read.person.name),
    partnership: partnership.name,
    isSample: partnership.sampleData,
    madeFor: read.reader.name,
    createdAt: at,
    about: [[said.notIn, said.notInPerson], ...(linesFrom ? [[said.audit, linesFrom] as const] : [])],
    parts: partsOf(shown, partnership.name, wording),
    content: {
      format: 'tryg-overblik-person-extract',
      shape: 1,
      partnership: { name: partnership.name, timeZone },
      sampleData: partnership.sampleData,
      madeAt: at,
      madeFor: read.reader.name,
      notIncluded: said.notInPerson,
      eventsFrom: read.linesFrom,
      ...shown,
    },
  };
}

function partsOf(shown: AboutPersonShown, partnership: string, wording: Wording): readonly ExtractPart[] {
  const said = extractTextFor(wording.text.language);
  const initiative = { name: '', nameEn: null };
  const history = historyList({ initiative, partnership, updates: shown.written }, wording);
  const events = auditList(shown.events, wording);
  return [
    registerPart(shown, wording),
    {
      title: said.parts.updates,
      heads: [wording.lists.heads.initiative, ...history.columns.map(({ head }) => head)],
      rows: history.rows.map(({ cells }, n) => [textCell(shown.written[n]?.initiativeId), ...cells]),
    },
    draftPart(shown, wording),
    deliveryPart(shown, wording),
    { title: said.audit, heads: events.columns.map(({ head }) => head), rows: events.rows.map(({ cells }) => cells) },
  ];
}

function registerPart({ person }: AboutPersonShown, wording: Wording): ExtractPart {
  const { heads, yes, no } = wording.lists;
  const said = extractTextFor(wording.text.language);
  return {
    title: said.register,
    heads: [
      ...[heads.name, heads.personTitle, heads.organisations, heads.roles, heads.leadOf, heads.deputyOf],
      ...[heads.phone, heads.absentFrom, heads.absentTo, heads.standIn, heads.leftAt, said.signIns],
    ],
    rows: [
      [
        textCell(person.name),
        textCell(person.title),
        textCell(organisationNames(wording, [person.organisation])),
        textCell(person.roles.map((role) => wording.text.words.roles[role]).join(', ')),
        textCell(person.leadOf.join(', ')),
        textCell(person.deputyOf.join(', ')),
        textCell(person.phone),
        dayCell(person.absence?.from ?? null),
        dayCell(person.absence?.to ?? null),
        textCell(person.absence?.standIn.name),
        instantCell(person.leftAt),
        textCell(person.isLinked ? yes : no),
      ],
    ],
  };
}

function draftPart({ drafts }: AboutPersonShown, { lists, text }: Wording): ExtractPart {
  const { heads } = lists;
  return {
    title: extractTextFor(text.language).drafts,
    heads: [heads.round, heads.initiative, heads.at, heads.text],
    rows: drafts.map((each) => [
      textCell(each.roundId),
      textCell(each.initiativeId),
      instantCell(each.savedAt ?? null),
      textCell(Object.values(each.raw ?? {}).join('\n'), each.lang),
    ]),
  };
}

function deliveryPart({ deliveries }: AboutPersonShown, { lists, text }: Wording): ExtractPart {
  const { heads, noticeKinds } = lists;
  const said = extractTextFor(text.language);
  const { failure } = text.coordinatorNotices;
  return {
    title: said.deliveries,
    heads: [heads.notice, heads.at, heads.round, heads.state, heads.reason],
    rows: deliveries.map((each) => [
      textCell(noticeKinds[each.kind]),
      instantCell(each.settledAt ?? each.createdAt),
      textCell(each.roundId),
      textCell(said.deliveryStates[each.state]),
      textCell(each.failureReason && failure[each.failureReason]),
    ]),
  };
}
