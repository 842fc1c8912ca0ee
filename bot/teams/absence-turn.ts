import { absenceCard } from '#bot/cards/absence-card.ts';
import { noAbsence, type PeopleAction, type TypedAbsence } from '#bot/cards/people-action.ts';
import { Refusal } from '#bot/domain/refusal.ts';
import { compareDanish } from '#bot/text/collate.ts';
import { clearAbsence } from '#bot/use-cases/people/clear-absence.ts';
import { type Absences, readAbsences } from '#bot/use-cases/people/read-absences.ts';
import { setAbsence } from '#bot/use-cases/people/set-absence.ts';
import type { CardAnswer, Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

export type OnAbsence = Extract<PeopleAction, { verb: `absence.${string}` }>;
type Setting = Extract<OnAbsence, { verb: 'absence.set' | 'absence.set_mine' }>;
type Clearing = Extract<OnAbsence, { verb: 'absence.clear' | 'absence.clear_mine' }>;

/** Asks who is away and who answers meanwhile, keeps it or ends it; what cannot be taken comes back as it was typed. */
export async function absenceTurn(room: TurnRoom, turn: Turn, action: OnAbsence): Promise<CardAnswer> {
  const scene = { action, absences: await absencesFor(room, turn, action) };
  switch (action.verb) {
    case 'absence.clear':
    case 'absence.clear_mine':
      return cleared(room, turn, { ...scene, action });
    default:
      return action.step === 'ask' ? asked(turn, scene) : kept(room, turn, { ...scene, action });
  }
}

type Scene<Action extends OnAbsence> = { readonly action: Action; readonly absences: Absences };

function isMine({ verb }: OnAbsence): boolean {
  return verb === 'absence.set_mine' || verb === 'absence.clear_mine';
}

function absencesFor(room: TurnRoom, turn: Turn, action: OnAbsence): Promise<Absences> {
  const whose = isMine(action) ? 'own' : 'everybody';
  return readAbsences(room.ports)({ ...turn, partnershipId: action.partnershipId, whose });
}

/** One's own is opened from the question in the chat, which stays as it is. */
async function asked(turn: Turn, scene: Scene<OnAbsence>): Promise<CardAnswer> {
  const form = drawn(turn, scene, { typed: noAbsence, problems: [], done: null });
  if (!isMine(scene.action)) return form;
  await turn.send(form.card);
  return { kind: 'message', text: turn.text.chat.shownBelow };
}

async function kept(room: TurnRoom, turn: Turn, scene: Scene<Setting>): Promise<CardAnswer> {
  const { action, absences } = scene;
  const typed = isMine(action) ? { ...action.typed, awayId: absences.person.id } : action.typed;
  const problems = problemsWith(turn, { typed, scene });
  const { awayId: personId, from, to, standInId } = typed;
  if (problems.length > 0 || !personId || !from || !to || !standInId) {
    return drawn(turn, scene, { typed, problems, done: null });
  }
  const { partnershipId } = action;
  try {
    await setAbsence(room.ports)({ ...turn, partnershipId, personId, absence: { from, to, standInId } });
  } catch (error) {
    return drawn(turn, scene, { typed, problems: [sentenceFor(error, turn)], done: null });
  }
  const { absence, mine } = turn.text.people;
  return drawnAnew(room, turn, { action, done: (isMine(action) ? mine : absence).saved });
}

/** Only who was chosen can be wrong still: the days have been looked at. */
function sentenceFor(error: unknown, { text }: Turn): string {
  if (!(error instanceof Refusal)) throw error;
  if (error.code !== 'stand_in_away' && error.code !== 'no_such_person') throw error;
  return text.refusal[error.code](error.facts);
}

type Typed = { readonly typed: TypedAbsence; readonly scene: Scene<OnAbsence> };

function problemsWith({ text }: Turn, { typed, scene }: Typed): readonly string[] {
  const { absence: words, mine } = text.people;
  const { awayId, from, to, standInId } = typed;
  const isOver = to !== null && (to < scene.absences.day || (from !== null && to < from));
  const isSame = awayId !== null && awayId === standInId;
  return [
    ...(awayId === null ? [words.who.missing] : []),
    ...(from === null ? [words.from.missing] : []),
    ...(to === null ? [words.to.missing] : []),
    ...(isOver ? [words.wrongTo] : []),
    ...(standInId === null ? [words.standIn.missing] : []),
    ...(isSame ? [isMine(scene.action) ? mine.yourself : words.sameAsAway] : []),
  ];
}

/** The same press twice ends it once. */
async function cleared(room: TurnRoom, turn: Turn, { action, absences }: Scene<Clearing>): Promise<CardAnswer> {
  const { partnershipId } = action;
  const personId = isMine(action) ? absences.person.id : action.personId;
  if (personId === null) throw new Refusal('no_such_person');
  await clearAbsence(room.ports)({ ...turn, partnershipId, personId });
  const { absence, mine } = turn.text.people;
  return drawnAnew(room, turn, { action, done: (isMine(action) ? mine : absence).cleared });
}

type Done = { readonly action: OnAbsence; readonly done: string };

async function drawnAnew(room: TurnRoom, turn: Turn, { action, done }: Done): Promise<CardAnswer> {
  const absences = await absencesFor(room, turn, action);
  return drawn(turn, { action, absences }, { typed: noAbsence, problems: [], done });
}

type Shown = { readonly typed: TypedAbsence; readonly problems: readonly string[]; readonly done: string | null };

function drawn({ text }: Turn, { action, absences }: Scene<OnAbsence>, shown: Shown) {
  const { partnership, day, mayBeAway, standIns } = absences;
  const { partnershipId, roundId } = action;
  const card = absenceCard({
    ...{ text, partnershipId, roundId, day },
    partnershipName: partnership.name,
    sampleData: partnership.sampleData,
    isMine: isMine(action),
    mayBeAway: byName(mayBeAway),
    standIns: byName(standIns),
    absences: byName(absences.absences),
    ...shown,
  });
  return { kind: 'card', card } as const;
}

function byName<Named extends { readonly name: string }>(people: readonly Named[]): readonly Named[] {
  return people.toSorted((a, b) => compareDanish(a.name, b.name));
}
