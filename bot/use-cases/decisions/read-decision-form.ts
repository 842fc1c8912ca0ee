import type { AgendaPoint } from '#bot/domain/agenda.ts';
import { nameOn } from '#bot/domain/initiative.ts';
import type { Language } from '#bot/domain/language.ts';
import { maySeePoint } from '#bot/domain/may-see-meeting.ts';
import type { Meeting } from '#bot/domain/meeting.ts';
import { stillHere } from '#bot/domain/person.ts';
import { pointsWhenHeld } from '#bot/use-cases/agenda/written-agenda.ts';
import type { Ports } from '#bot/use-cases/ports.ts';
import { type DecisionsQuestion, decisionReader } from './decision-sight.ts';
import { decisionWriting } from './writing-decision.ts';

type Named = { readonly id: string; readonly name: string };

/** What the form of a decision is drawn from: the meeting, and all that can be chosen, by name. */
export type DecisionForm = {
  readonly partnershipId: string;
  readonly sampleData: boolean;
  readonly meeting: Pick<Meeting, 'id' | 'title' | 'group' | 'date'>;
  readonly organisations: readonly Named[];
  readonly people: readonly Named[];
  readonly initiatives: readonly Named[];
  readonly points: readonly Pick<AgendaPoint, 'id' | 'kind' | 'title'>[];
};

/** Refuses as `decisionWriting` does. */
export function readDecisionForm(ports: Ports) {
  return async (
    question: DecisionsQuestion & { readonly meetingId: string; readonly language: Language },
  ): Promise<DecisionForm> => {
    const reader = await decisionReader(ports, question);
    const { now, person, day } = reader;
    const { meeting } = await decisionWriting(ports, reader, question.meetingId);
    const { id, group, title, date } = meeting;
    const agenda = await pointsWhenHeld(ports, { partnershipId: now.partnership.id, meeting });
    const points = agenda.filter((point) => maySeePoint(person, point));
    return {
      partnershipId: now.partnership.id,
      sampleData: now.partnership.sampleData,
      meeting: { id, group, title, date },
      organisations: now.partnership.organisations.map((each) => ({ id: each.id, name: each.shortName })),
      people: stillHere(now.people).map((each) => ({ id: each.id, name: each.name })),
      initiatives: now.initiatives
        .toSorted((a, b) => a.order - b.order)
        .map((initiative) => {
          const { name, nameEn } = nameOn(initiative, day);
          return { id: initiative.id, name: (question.language === 'en' && nameEn) || name };
        }),
      points: points.map((point) => ({ id: point.id, kind: point.kind, title: point.title })),
    };
  };
}
