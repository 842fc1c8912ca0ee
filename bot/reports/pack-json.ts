import type { Pack, PackGoal, PackInitiative } from '#bot/domain/pack.ts';
import type { PackDecision, PackMeeting } from '#bot/domain/pack-meeting.ts';
import {
  changedIn,
  countOfAll,
  countsPerGoal,
  countsPerOrganisation,
  decisionsIn,
  missingIn,
  urgentUnaskedIn,
} from '#bot/domain/pack-sections.ts';

/** The shape of the file; another number where a reader of this one could misread it. */
const shape = 1;

/**
 * A meeting pack for a machine, such as an authority's own records system: field by field what the other files say,
 * with days and instants as ISO, and the sections as lists of initiatives' ids.
 */
export function packJson(pack: Pack): string {
  const { partnership, round, difference } = pack;
  const ids = (initiatives: readonly PackInitiative[]) => initiatives.map(({ id }) => id);
  const file = {
    format: 'tryg-overblik-meeting-pack',
    shape,
    partnership: { name: partnership.name, timeZone: partnership.timeZone },
    sampleData: partnership.sampleData,
    strategy: pack.strategyTitle,
    round: { id: pack.roundId, name: round.name, nameEn: round.nameEn },
    meetingOn: pack.meetingOn,
    meeting: pack.meeting && meeting(pack.meeting),
    number: pack.number,
    audience: pack.audience,
    snapshot: pack.snapshot,
    frozenAt: pack.frozenAt,
    madeAt: pack.madeAt,
    needsDecision: ids(decisionsIn(pack)),
    needsActionUnasked: ids(urgentUnaskedIn(pack)),
    changedSinceLast: ids(changedIn(pack)),
    missing: ids(missingIn(pack)),
    openDecisions: pack.decisions.map(decision),
    counts: { all: countOfAll(pack), goals: countsPerGoal(pack), organisations: countsPerOrganisation(pack) },
    goals: pack.goals.map(goal),
    organisations: pack.organisations.map(({ id, name, shortName }) => ({ id, name, shortName })),
    initiatives: pack.initiatives.map(initiative),
    sinceLastRound: pack.sinceLastRound,
    difference,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function meeting({ id, group, title, date, startTime, endTime, place, isOnline, points }: PackMeeting) {
  const agenda = points.map(({ kind, title: pointTitle, text }) => ({ kind, title: pointTitle, text }));
  return { id, group, title, date, startTime, endTime, place, isOnline, agenda };
}

function decision({ responsibleOrganisationId, ...each }: PackDecision) {
  const { id, type, text, lang, group, initiativeId, dueOn, isOverdue, told } = each;
  const responsibleOrganisation = responsibleOrganisationId;
  return { id, type, text, lang, group, initiative: initiativeId, responsibleOrganisation, dueOn, isOverdue, told };
}

function goal({ id, name, nameEn, fullText, judgement }: PackGoal) {
  return { id, name, nameEn, fullText, judgement };
}

function initiative({ answer, ...each }: PackInitiative) {
  return {
    id: each.id,
    name: each.name,
    nameEn: each.nameEn,
    goals: each.goalIds,
    organisations: each.organisationIds,
    health: each.health,
    healthBefore: each.healthBefore,
    change: each.change,
    helpFrom: each.help,
    answer: answer && {
      version: answer.version,
      authorRole: answer.authorRole,
      authorOrganisation: answer.authorOrganisationId,
      onBehalf: answer.isOnBehalf,
      returned: answer.isReturned,
      unchanged: answer.isUnchanged,
      submittedAt: answer.submittedAt,
      lang: answer.lang,
      texts: answer.texts,
      editedByCoordinator: answer.edited,
      recommendation: answer.recommendation,
      consequence: answer.consequence,
      followUps: answer.followUps.map(({ text, lang, state, note }) => ({ text, lang, state, note })),
    },
  };
}
