import type { MineCoordinating, MineDeciding, MineLeading, MineShown } from '#bot/contract/mine.ts';
import { isOverdue } from '#bot/domain/decision.ts';
import { nameOn } from '#bot/domain/initiative.ts';
import type { Round } from '#bot/domain/round.ts';
import { toldStateOf } from '#bot/domain/told-decision.ts';
import type { CoordinatorDesk } from '#bot/use-cases/mine/coordinator-desk.ts';
import type { LeadDesk } from '#bot/use-cases/mine/lead-desk.ts';
import type { Mine } from '#bot/use-cases/mine/read-mine.ts';
import { presentMeeting } from './meeting-presenter.ts';
import { presentPack } from './pack-presenter.ts';
import { presentPerson } from './person-presenter.ts';
import { presentFate } from './status-form-presenter.ts';

/** What somebody has to do, field by field. */
export function presentMine(mine: Mine): MineShown {
  const { now, day, leading, coordinating, decisions, meetings, pack } = mine;
  return {
    leading: leading && presentLeading(mine, leading),
    deciding: presentDeciding(mine),
    coordinating: coordinating && presentCoordinating(mine, coordinating),
    decisions: decisions.map(({ decision }) => ({
      id: decision.id,
      text: decision.text,
      lang: decision.lang,
      madeOn: decision.id.slice(0, 10),
      dueOn: decision.dueOn,
      isOverdue: isOverdue(decision, day),
      told: toldStateOf(decision),
      initiative: decision.initiativeId === null ? null : presentInitiative(mine, decision.initiativeId),
    })),
    meetings: meetings.map(({ meeting, own, mayAnswer }) => ({
      meeting: presentMeeting(meeting, now.people),
      own,
      mayAnswer,
    })),
    pack: pack && presentPack(pack),
    day,
    timeZone: now.partnership.timeZone,
  };
}

function presentLeading(mine: Mine, { lines, drafts }: LeadDesk): MineLeading {
  const { rounds } = mine.now;
  return {
    lines: lines.map((line) => {
      const round = rounds.find(({ id }) => id === line.roundId);
      return {
        initiative: presentInitiative(mine, line.initiativeId),
        round: round ? presentRound(round) : null,
        state: line.requestState,
        isAnswered: line.isAnswered,
        question: line.question,
        health: line.health,
        submittedAt: line.submittedAt,
        fate: line.fate && presentFate(line.fate),
      };
    }),
    drafts: drafts.map(({ initiativeId, roundId, savedAt, mayBeSent }) => ({
      initiative: presentInitiative(mine, initiativeId),
      round: presentRoundName(rounds.find(({ id }) => id === roundId) ?? { id: roundId, name: '', nameEn: null }),
      savedAt,
      mayBeSent,
    })),
  };
}

function presentDeciding({ deciding: { asking, cases, toApprove, yearly } }: Mine): MineDeciding {
  return {
    asking: asking?.map(({ id, name, nameEn }) => ({ id, name, nameEn })) ?? null,
    cases: cases.map(({ id, title, lang, answerBy }) => ({ id, title, lang, answerBy })),
    minutes: toApprove.map(({ meeting, minutes }) => ({
      meetingId: meeting.id,
      group: meeting.group,
      title: meeting.title,
      heldOn: meeting.date,
      answerBy: minutes.dueOn,
    })),
    yearly: yearly.map(({ round, answerBy }) => ({ round: presentRoundName(round), answerBy })),
  };
}

function presentCoordinating(mine: Mine, desk: CoordinatorDesk): MineCoordinating {
  const { people } = mine.now;
  const names = (ids: readonly string[]) => ids.map((id) => presentInitiative(mine, id));
  return {
    rounds: desk.rounds.map(({ round, asked, answered, newIds, returnedIds, missingIds }) => ({
      round: presentRound(round),
      asked,
      answered,
      fresh: names(newIds),
      returned: names(returnedIds),
      missing: names(missingIds),
    })),
    proposed: desk.proposed.map(({ id, group, title, proposedById }) => ({
      id,
      group,
      title: title ?? '',
      by: presentPerson(people, proposedById ?? ''),
    })),
    unreached: desk.unreachedIds.map((id) => presentPerson(people, id)),
    steppingDown: desk.steppingDown.map(({ initiativeId, personId }) => ({
      initiative: presentInitiative(mine, initiativeId),
      person: presentPerson(people, personId),
    })),
    waitingPeople: desk.waitingPeople,
  };
}

function presentRound(round: Round) {
  const { kind, state, opensOn, dueOn } = round;
  return { ...presentRoundName(round), kind, state, opensOn, dueOn };
}

function presentRoundName({ id, name, nameEn }: Pick<Round, 'id' | 'name' | 'nameEn'>) {
  return { id, name, nameEn };
}

function presentInitiative({ now, day }: Mine, id: string) {
  const initiative = now.initiatives.find((each) => each.id === id);
  if (!initiative) return { id, name: '', nameEn: null };
  const { name, nameEn } = nameOn(initiative, day);
  return { id, name, nameEn };
}
