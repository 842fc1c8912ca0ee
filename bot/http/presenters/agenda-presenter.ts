import type { AgendaPointShown, AgendaShown, StatusPointShown } from '#bot/contract/agenda.ts';
import type { AgendaSavedShown, AgendaTemplateShown, ProposedShown } from '#bot/contract/agenda-bodies.ts';
import { nameOn } from '#bot/domain/initiative.ts';
import type { VersionedTemplate } from '#bot/use-cases/agenda/agenda-template.ts';
import type { AgendaSaved } from '#bot/use-cases/agenda/change-agenda.ts';
import type { Proposed } from '#bot/use-cases/agenda/propose-point.ts';
import type { AgendaRead, VersionedPoint } from '#bot/use-cases/agenda/read-agenda.ts';
import type { StatusPoint } from '#bot/use-cases/agenda/status-point.ts';
import { presentPerson } from './person-presenter.ts';

/** A meeting's agenda, field by field; which points and texts are this reader's was decided before. */
export function presentAgenda(read: AgendaRead): AgendaShown {
  const { id, group, title, date, startTime, endTime, state } = read.meeting;
  const present = (point: VersionedPoint, index: number) => presentPoint(point, { read, number: index + 1 });
  return {
    meeting: { id, group, title, date, startTime, endTime, state },
    hasGoneOut: read.hasGoneOut,
    mayEdit: read.mayEdit,
    mayPropose: read.mayPropose,
    points: read.points.map(present),
    waiting: read.waiting.map(present),
    status: read.status && presentStatus(read.status, read),
  };
}

type Named = Pick<AgendaRead, 'people' | 'initiatives' | 'day'>;

function presentPoint(
  { id, kind, title, text, initiativeId, proposedById, closedTo, isCarriedOver, version }: VersionedPoint,
  { read, number }: { readonly read: Named; readonly number: number },
): AgendaPointShown {
  return {
    id,
    number,
    kind,
    title,
    text,
    initiative: presentNamed(read, initiativeId),
    proposedBy: proposedById === null ? null : presentPerson(read.people, proposedById),
    closedTo: closedTo?.map((personId) => presentPerson(read.people, personId)) ?? null,
    isCarriedOver,
    version,
  };
}

function presentStatus({ frozenAt, decisions, rows }: StatusPoint, read: Named): StatusPointShown {
  return {
    frozenAt,
    decisions: decisions.map(({ id, type, text, lang, initiativeId, responsibleId, dueOn, isOverdue }) => ({
      id,
      type,
      text,
      lang,
      initiative: presentNamed(read, initiativeId),
      responsible: responsibleId === null ? null : presentPerson(read.people, responsibleId),
      dueOn,
      isOverdue,
    })),
    rows: rows.map(({ initiativeId, name, nameEn, ...row }) => ({
      initiative: { id: initiativeId, name, nameEn },
      organisations: [...row.organisationIds],
      health: row.health,
      healthBefore: row.healthBefore,
      helpFrom: row.helpFrom,
      reasons: [...row.reasons],
      texts: row.texts && { reason: row.texts.reason, help: row.texts.help, lang: row.texts.lang },
    })),
  };
}

function presentNamed({ initiatives, day }: Named, initiativeId: string | null) {
  const initiative = initiatives.find(({ id }) => id === initiativeId);
  if (!initiative) return null;
  const { name, nameEn } = nameOn(initiative, day);
  return { id: initiative.id, name, nameEn };
}

export function presentSaved({ outcome, agenda }: AgendaSaved): AgendaSavedShown {
  return { outcome, agenda: presentAgenda(agenda) };
}

export function presentProposed({ pointId, place, next }: Proposed): ProposedShown {
  return { pointId, place, next: next && { id: next.id, date: next.date } };
}

export function presentTemplate({ template, version }: VersionedTemplate): AgendaTemplateShown {
  return { points: template.points.map(({ kind, title }) => ({ kind, title })), version };
}
