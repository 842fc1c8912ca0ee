import type { Card } from '#bot/cards/element-types.ts';
import type { PeopleAction } from '#bot/cards/people-action.ts';
import { phoneCard } from '#bot/cards/phone-card.ts';
import { saidCard } from '#bot/cards/said-card.ts';
import { whichPartnershipCard } from '#bot/cards/which-partnership-card.ts';
import { hasRole } from '#bot/domain/person.ts';
import { admit, type Member } from '#bot/use-cases/admit.ts';
import { setPhone } from '#bot/use-cases/people/set-phone.ts';
import { problemsOf } from './problems-of.ts';
import type { CardAnswer, Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

/** One's own number, to be changed; first in which partnership, where there are several. */
export function myPhone({ sampleData }: TurnRoom, { text }: Turn, members: readonly Member[]): Card {
  const [only, ...more] = members;
  if (!only) return saidCard({ text, sentence: text.people.which.none, sampleData });
  if (more.length === 0) return drawn(text, only, { phone: only.person.phone ?? '', problems: [], done: null });
  const partnerships = members.map(({ partnership }) => partnership);
  return whichPartnershipCard({ text, verb: 'phone.set', partnerships, sampleData });
}

/** Keeps one's own number; what is none comes back as it was typed. */
export async function phoneTurn(
  room: TurnRoom,
  turn: Turn,
  action: Extract<PeopleAction, { verb: 'phone.set' }>,
): Promise<CardAnswer> {
  const { partnershipId, step, phone } = action;
  const { text } = turn;
  const member = await admit(room.ports, turn.identity, partnershipId);
  if (step === 'ask') {
    const shown = { phone: member.person.phone ?? '', problems: [], done: null };
    return { kind: 'card', card: drawn(text, member, shown) };
  }
  try {
    const person = await setPhone(room.ports)({ ...turn, partnershipId, personId: member.person.id, phone });
    const { saved, removed } = text.people.phone;
    const shown = { phone: person.phone ?? '', problems: [], done: person.phone === null ? removed : saved };
    return { kind: 'card', card: drawn(text, member, shown) };
  } catch (error) {
    const problems = problemsOf(error, text, { phone: text.people.phone.missing });
    return { kind: 'card', card: drawn(text, member, { phone, problems, done: null }) };
  }
}

type Shown = { readonly phone: string; readonly problems: readonly string[]; readonly done: string | null };

function drawn(text: Turn['text'], { partnership, person }: Member, shown: Shown): Card {
  const { id: partnershipId, name: partnershipName, sampleData } = partnership;
  const isCoordinator = hasRole(person, 'coordinator');
  return phoneCard({ ...shown, text, partnershipId, partnershipName, isCoordinator, sampleData });
}
