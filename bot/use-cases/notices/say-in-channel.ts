import type { Channel } from '#bot/domain/channel.ts';
import { requestStateIn } from '#bot/domain/initiative-status.ts';
import type { Language } from '#bot/domain/language.ts';
import { isSameIdentity, type Person } from '#bot/domain/person.ts';
import { isAnswered } from '#bot/domain/round.ts';
import { missingPeople } from './asked-of.ts';
import { knownIdentities } from './reach-of.ts';
import { askersOf, dropped, namedRound, type RoundScene, type Said, type Scene } from './said.ts';

/** Teams shows a view of one's own to at most so many people by itself; the others press the button. */
const mostOwnViews = 60;

/** How many have answered, and no names. Who is excused is not counted; what was returned waits for an answer. */
export function sayCounter({ now, round }: RoundScene, language: Language): Said {
  const states = now.statuses.flatMap((status) => requestStateIn(status, round.id) ?? []);
  const counted = states.filter((state) => state !== 'excused');
  return {
    kind: 'counter',
    ...namedRound(round, language),
    answered: counted.filter(isAnswered).length,
    total: counted.length,
    isOver: round.state !== 'open',
  };
}

/** One post for everybody who is still missing, cannot be written to in person and is in the channel. */
export async function sayChannelAsked(scene: RoundScene, channel: Channel, language: Language): Promise<Said> {
  const { round, roster, now } = scene;
  if (round.state !== 'open') return dropped('round_over');
  if (channel.group !== 'lead') return dropped('not_needed');
  const missing = await unreachedIn(scene);
  if (missing.length === 0) return dropped('answered');
  const members = await roster.members(channel);
  const userMris = members
    .filter(({ identity }) => identity !== null && isOneOf(missing, identity))
    .map(({ userMri }) => userMri)
    .slice(0, mostOwnViews);
  if (userMris.length === 0) return dropped('not_needed');
  // A number is for those who are asked, and not for everybody who can read the channel.
  const askedBy = askersOf(now).map((asker) => ({ ...asker, phone: null }));
  return { kind: 'channel_asked', ...namedRound(round, language), userMris, askedBy };
}

async function unreachedIn(scene: RoundScene): Promise<readonly Person[]> {
  const missing = missingPeople(scene).map(({ person }) => person);
  const known = await Promise.all(missing.map((person) => knownIdentities(scene.ports, person.identities)));
  return missing.filter((_, at) => !(known[at] ?? []).some(({ address }) => address?.parked === null));
}

function isOneOf(people: readonly Person[], identity: Person['identities'][number]): boolean {
  return people.some(({ identities }) => identities.some((own) => isSameIdentity(own, identity)));
}

/** The first post in a channel whose group was just said. */
export function sayChannelTest(_: Scene, channel: Channel): Said {
  if (channel.group === null) return dropped('superseded');
  return { kind: 'channel_test', group: channel.group };
}
