import type { RequestFate } from '#bot/domain/fate-of-request.ts';
import { type Initiative, isValidWithin, mayAnswerFor, nameOn } from '#bot/domain/initiative.ts';
import { requestStateIn } from '#bot/domain/initiative-status.ts';
import { isTakingAnswers } from '#bot/domain/is-taking-answers.ts';
import type { Language } from '#bot/domain/language.ts';
import { localDay } from '#bot/domain/local-time.ts';
import type { Identity } from '#bot/domain/person.ts';
import type { RequestState, Round } from '#bot/domain/round.ts';
import { dueInstant } from '#bot/domain/round-instants.ts';
import type { MyInitiative } from '#bot/domain/status-form.ts';
import { presetVisibility } from '#bot/domain/visibilities-for.ts';
import { type Member, memberOf } from './admit.ts';
import { fatesOf } from './decisions/fates-of.ts';
import type { PartnershipNow, Ports } from './ports.ts';

type Question = { readonly identity: Identity; readonly language: Language; readonly at: string };

/**
 * What a person leads, deputises or stands in for, over all their partnerships, in the strategy's order: a line for
 * each round that asks, the one due first before the others, or one without a round.
 */
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
  return member && now ? initiativesOf(ports, { member, now, question }) : [];
}

export type MyQuestion = {
  readonly member: Member;
  readonly now: PartnershipNow;
  readonly question: Pick<Question, 'language' | 'at'>;
};

/** Of one partnership that was read already. */
export async function initiativesOf(ports: Ports, { member, now, question }: MyQuestion): Promise<MyInitiative[]> {
  const { timeZone } = member.partnership;
  const day = localDay(question.at, timeZone);
  const mine = now.initiatives
    .filter((initiative) => mayAnswerFor(initiative, member.person, day) && isValidWithin(initiative, [day, day]))
    .toSorted((a, b) => a.order - b.order);
  const rounds = now.rounds
    .filter((round) => isTakingAnswers(round, question.at, timeZone))
    .toSorted((a, b) => (dueInstant(a, timeZone) < dueInstant(b, timeZone) ? -1 : 1));
  const drafts = mine.length > 0 ? await ownDrafts(ports, member, rounds) : new Set<string>();
  const fates = await fatesOf(ports, { ...member, initiatives: mine, statuses: now.statuses, day });
  return mine.flatMap((initiative) => linesOf(initiative, { member, now, rounds, drafts, fates, question }));
}

/** `round/initiative` of each draft this person has in these rounds. */
async function ownDrafts(ports: Ports, { partnership, person }: Member, rounds: readonly Round[]) {
  const marks = await Promise.all(rounds.map((round) => ports.records.drafts(partnership.id, round.id)));
  const own = marks.flat().filter(({ personId }) => personId === person.id);
  return new Set(own.map(({ roundId, initiativeId }) => `${roundId}/${initiativeId}`));
}

type Setting = MyQuestion & {
  readonly rounds: readonly Round[];
  readonly drafts: ReadonlySet<string>;
  readonly fates: ReadonlyMap<string, RequestFate>;
};

function linesOf(initiative: Initiative, setting: Setting): MyInitiative[] {
  const status = setting.now.statuses.find((row) => row.initiativeId === initiative.id) ?? null;
  const asking = setting.rounds.flatMap((round) => {
    const state = requestStateIn(status, round.id);
    return state === null ? [] : [{ round, state }];
  });
  if (asking.length === 0) return [lineOf(initiative, setting, null)];
  return asking.map((asked) => lineOf(initiative, setting, asked));
}

type Asked = { readonly round: Round; readonly state: RequestState };

function lineOf(initiative: Initiative, setting: Setting, asked: Asked | null): MyInitiative {
  const { now, drafts, fates, question } = setting;
  const { partnership } = setting.member;
  const status = now.statuses.find((row) => row.initiativeId === initiative.id);
  const name = nameOn(initiative, localDay(question.at, partnership.timeZone));
  const isEnglish = question.language === 'en';
  const round = asked?.round ?? null;
  const hasDraft = round !== null && drafts.has(`${round.id}/${initiative.id}`);
  return {
    partnershipId: partnership.id,
    partnershipName: partnership.name,
    sampleData: partnership.sampleData,
    initiativeId: initiative.id,
    initiativeName: (isEnglish && name.nameEn) || name.name,
    roundId: round?.id ?? null,
    roundName: (isEnglish && round?.nameEn) || (round?.name ?? null),
    dueOn: round?.dueOn ?? null,
    requestState: asked?.state === 'not_started' && hasDraft ? 'draft' : (asked?.state ?? null),
    isAnswered: asked?.state === 'submitted' || asked?.state === 'acknowledged',
    health: status?.latest?.health ?? null,
    submittedAt: status?.latest?.submittedAt ?? null,
    visibility: presetVisibility(initiative, now.people),
    fate: fates.get(initiative.id) ?? null,
  };
}
