import type { RoundAddress } from '#bot/cards/card-fields.ts';
import type { Card } from '#bot/cards/element-types.ts';
import { type PreviewPerson, roundPreviewCard } from '#bot/cards/round-preview-card.ts';
import { nameOn } from '#bot/domain/initiative.ts';
import { localDay } from '#bot/domain/local-time.ts';
import { type PreviewedPerson, type RoundPreview, readPreview } from '#bot/use-cases/rounds/read-preview.ts';
import { roundName } from './round-cards.ts';
import type { Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

/** Who gets what, and when, if a round is opened; `problems` say why it could not be. */
export async function shownPreview(
  room: TurnRoom,
  turn: Turn,
  shown: RoundAddress & { readonly problems: readonly string[] },
): Promise<Card> {
  const found = await readPreview(room.ports)({ ...turn, ...shown });
  const { round, now } = found;
  return roundPreviewCard({
    text: turn.text,
    partnershipId: shown.partnershipId,
    roundId: round.id,
    roundName: roundName(round, turn),
    timeZone: now.partnership.timeZone,
    sampleData: now.partnership.sampleData,
    opensAt: found.opensAt,
    people: found.people.map((person) => previewedPerson(turn, found, person)),
    withoutLead: found.withoutLead.map((id) => initiativeName(turn, found, id)),
    notices: found.notices,
    strategyEnded: found.strategyEnded,
    isPlanned: round.state === 'planned',
    problems: shown.problems,
  });
}

function previewedPerson(turn: Turn, found: RoundPreview, asked: PreviewedPerson): PreviewPerson {
  const person = found.now.people.find(({ id }) => id === asked.personId);
  const { preview: words } = turn.text.coordinating;
  const { isParked, reach } = asked.reach;
  const isReached = !isParked && (reach === 'home_tenant' || reach === 'guest');
  const why = isParked ? words.parked : turn.text.coordinatorNotices.reach[reach];
  return {
    name: person?.name ?? '',
    phone: person?.phone ?? null,
    standsInFor: asked.standsInForIds.map((id) => found.now.people.find((each) => each.id === id)?.name ?? ''),
    initiativeNames: asked.initiativeIds.map((id) => initiativeName(turn, found, id)),
    unreachedBecause: isReached ? null : why,
  };
}

function initiativeName({ language, at }: Turn, { now }: RoundPreview, id: string): string {
  const initiative = now.initiatives.find((each) => each.id === id);
  if (!initiative) return id;
  const { name, nameEn } = nameOn(initiative, localDay(at, now.partnership.timeZone));
  return (language === 'en' && nameEn) || name;
}
