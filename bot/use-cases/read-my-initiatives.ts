import { type Initiative, isValidWithin, mayAnswerFor, nameOn } from '#bot/domain/initiative.ts';
import { requestStateIn } from '#bot/domain/initiative-status.ts';
import type { Language } from '#bot/domain/language.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { Identity } from '#bot/domain/person.ts';
import { takesAnswers } from '#bot/domain/round.ts';
import type { MyInitiative } from '#bot/domain/status-form.ts';
import { type Member, memberOf } from './admit.ts';
import type { PartnershipNow, Ports } from './ports.ts';

type Question = { readonly identity: Identity; readonly language: Language; readonly at: string };

/** What a person leads or stands in for, over all their partnerships, in the strategy's order. */
export function readMyInitiatives(ports: Ports) {
  return async (question: Question): Promise<readonly MyInitiative[]> => {
    const ids = await ports.directory.partnershipsOf(question.identity);
    const lists = await Promise.all(ids.map((id) => inPartnership(ports, id, question)));
    return lists.flat();
  };
}

async function inPartnership(ports: Ports, partnershipId: string, question: Question): Promise<MyInitiative[]> {
  const [member, now] = await Promise.all([
    memberOf(ports, question.identity, partnershipId),
    ports.partnerships.now(partnershipId),
  ]);
  if (!member || !now) return [];
  const day = localDay(question.at, member.partnership.timeZone);
  return now.initiatives
    .filter((initiative) => mayAnswerFor(initiative, member.person, day) && isValidWithin(initiative, [day, day]))
    .toSorted((a, b) => a.order - b.order)
    .map((initiative) => lineOf(initiative, { member, now, question }));
}

type Setting = { readonly member: Member; readonly now: PartnershipNow; readonly question: Question };

function lineOf(initiative: Initiative, { member, now, question }: Setting): MyInitiative {
  const { partnership } = member;
  const status = now.statuses.find((row) => row.initiativeId === initiative.id);
  const round = now.rounds.find((each) => takesAnswers(each) && requestStateIn(status ?? null, each.id) !== null);
  const name = nameOn(initiative, localDay(question.at, partnership.timeZone));
  const isEnglish = question.language === 'en';
  return {
    partnershipId: partnership.id,
    partnershipName: partnership.name,
    sampleData: partnership.sampleData,
    initiativeId: initiative.id,
    initiativeName: (isEnglish && name.nameEn) || name.name,
    roundId: round?.id ?? null,
    roundName: (isEnglish && round?.nameEn) || (round?.name ?? null),
    dueOn: round?.dueOn ?? null,
    isAnswered: round !== undefined && status?.latest?.roundId === round.id,
    health: status?.latest?.health ?? null,
    submittedAt: status?.latest?.submittedAt ?? null,
    visibility: initiative.defaultVisibility,
  };
}
