import type { DraftMark } from '#bot/domain/draft.ts';
import { nameOn } from '#bot/domain/initiative.ts';
import { isTakingAnswers } from '#bot/domain/is-taking-answers.ts';
import type { Language } from '#bot/domain/language.ts';
import type { Identity, Person } from '#bot/domain/person.ts';
import type { Round } from '#bot/domain/round.ts';
import { memberOf } from '#bot/use-cases/admit.ts';
import type { PartnershipNow, Ports } from '#bot/use-cases/ports.ts';

export type MyDraft = {
  readonly partnershipId: string;
  readonly partnershipName: string;
  readonly sampleData: boolean;
  readonly roundId: string;
  readonly roundName: string;
  readonly initiativeId: string;
  readonly initiativeName: string;
  /** ISO instant. */
  readonly savedAt: string;
  /** False once the round has closed: it can be read, but not be sent. */
  readonly mayBeSent: boolean;
  /** IANA zone in which `savedAt` is told. */
  readonly timeZone: string;
};

type Question = { readonly identity: Identity; readonly language: Language; readonly at: string };

/** Drafts of older rounds stay, but nobody looks for them: the newest rounds are enough, two or three a year. */
const roundsLookedThrough = 4;

/** The caller's own drafts over all their partnerships, the newest first. */
export function readMyDrafts(ports: Ports) {
  return async (question: Question): Promise<readonly MyDraft[]> => {
    const ids = await ports.directory.partnershipsOf(question.identity);
    const lists = await Promise.all(ids.map((id) => inPartnership(ports, id, question)));
    return lists.flat().toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  };
}

async function inPartnership(ports: Ports, partnershipId: string, question: Question): Promise<MyDraft[]> {
  const [member, now] = await Promise.all([
    memberOf(ports, question.identity, partnershipId),
    ports.partnerships.now(partnershipId),
  ]);
  return member && now ? draftsOf(ports, { person: member.person, now, question }) : [];
}

export type DraftsQuestion = {
  readonly person: Pick<Person, 'id'>;
  readonly now: PartnershipNow;
  readonly question: Pick<Question, 'language' | 'at'>;
};

/** Of one partnership that was read already. */
export async function draftsOf(ports: Ports, { person, now, question }: DraftsQuestion): Promise<MyDraft[]> {
  const rounds = now.rounds
    .filter(({ state }) => state !== 'planned')
    .toSorted((a, b) => (a.opensOn < b.opensOn ? 1 : -1))
    .slice(0, roundsLookedThrough);
  const lists = await Promise.all(
    rounds.map(async (round) => {
      const marks = await ports.records.drafts(now.partnership.id, round.id);
      const own = marks.filter(({ personId }) => personId === person.id);
      return own.flatMap((mark) => lineOf(mark, { now, round, question }));
    }),
  );
  return lists.flat();
}

type Setting = Pick<DraftsQuestion, 'now' | 'question'> & { readonly round: Round };

function lineOf(mark: DraftMark, { now, round, question }: Setting): MyDraft[] {
  const { partnership } = now;
  const initiative = now.initiatives.find(({ id }) => id === mark.initiativeId);
  if (!initiative) return [];
  const name = nameOn(initiative, round.opensOn);
  const isEnglish = question.language === 'en';
  return [
    {
      partnershipId: partnership.id,
      partnershipName: partnership.name,
      sampleData: partnership.sampleData,
      roundId: round.id,
      roundName: (isEnglish && round.nameEn) || round.name,
      initiativeId: initiative.id,
      initiativeName: (isEnglish && name.nameEn) || name.name,
      savedAt: mark.savedAt,
      mayBeSent: isTakingAnswers(round, question.at, partnership.timeZone),
      timeZone: partnership.timeZone,
    },
  ];
}
