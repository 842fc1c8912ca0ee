import type { ShownMinutes } from '#bot/domain/shown-minutes.ts';
import { isOwnEdition, type MinutesOfReader } from './minutes-report.ts';

/** The shape of the file; another number where a reader of this one could misread it. */
const shape = 1;

/** Minutes for a machine, such as an authority's own records system: field by field what the other files say. */
export function minutesJson({ minutes, partnership, readerName }: MinutesOfReader): string {
  const { meeting } = minutes;
  const isOwn = isOwnEdition(minutes);
  const file = {
    format: 'tryg-overblik-minutes',
    shape,
    partnership: { name: partnership.name, timeZone: partnership.timeZone },
    sampleData: partnership.sampleData,
    meeting: {
      id: meeting.id,
      title: meeting.title,
      group: meeting.group,
      date: meeting.date,
      startTime: meeting.startTime,
      endTime: meeting.endTime,
      place: meeting.place,
    },
    /** With closed points it is for one reader alone. */
    edition: isOwn ? { kind: 'own', reader: readerName } : { kind: 'shared', reader: null },
    version: minutes.version,
    state: minutes.state,
    lang: minutes.lang,
    sentAt: minutes.sentAt,
    dueOn: minutes.dueOn,
    silenceApproves: minutes.isSilenceApproval,
    settledAt: minutes.settledAt,
    approvedBy: minutes.approvedBy,
    approvals: minutes.approvals.map(({ person, role, at }) => ({ ...named(person), role, at })),
    change: minutes.change,
    present: minutes.present.map(named),
    absent: minutes.absent.map((person) => ({ ...named(person), substitute: person.substituteName })),
    points: minutes.points.map(point),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function named({ name, organisation }: ShownMinutes['present'][number]) {
  return { name, organisation };
}

function point({ kind, title, isClosed, isCarriedOver, text, decisions }: ShownMinutes['points'][number]) {
  return {
    kind,
    title,
    closed: isClosed,
    carriedOver: isCarriedOver,
    text,
    decisions: decisions.map((each) => ({
      id: each.id,
      type: each.type,
      text: each.text,
      lang: each.lang,
      assentedBy: each.assentedBy,
      responsible: each.responsible && named(each.responsible),
      dueOn: each.dueOn,
      closed: each.isClosed,
    })),
  };
}
