import type { CardAction } from '#bot/cards/card-action.ts';
import { draftsCard } from '#bot/cards/drafts-card.ts';
import type { Card } from '#bot/cards/element-types.ts';
import { refusedCard } from '#bot/cards/refused-card.ts';
import { formatTime } from '#bot/text/format.ts';
import { discardDraft } from '#bot/use-cases/drafts/discard-draft.ts';
import { readDraft } from '#bot/use-cases/drafts/read-draft.ts';
import { readMyDrafts } from '#bot/use-cases/drafts/read-my-drafts.ts';
import { saveDraft } from '#bot/use-cases/drafts/save-draft.ts';
import type { CardAnswer, Turn } from './turn.ts';
import type { TurnRoom } from './turn-room.ts';

export type DraftAction = Extract<CardAction, { verb: 'draft.save' | 'draft.discard' | 'draft.read' }>;

/** Keeps, shows or throws away what somebody has begun to write. */
export async function draftTurn(room: TurnRoom, turn: Turn, action: DraftAction): Promise<CardAnswer> {
  if (action.verb === 'draft.save') return saved(room, turn, action);
  if (action.verb === 'draft.read') return shown(room, turn, action);
  await discardDraft(room.ports)({ ...turn, ...action });
  return { kind: 'card', card: await myDrafts(room, turn) };
}

/** A person's own drafts, as a card. */
export async function myDrafts(room: TurnRoom, turn: Turn): Promise<Card> {
  const drafts = await readMyDrafts(room.ports)(turn);
  const tabUrl = room.links.overview(null);
  return draftsCard({ text: turn.text, drafts, sampleData: room.sampleData, tabUrl });
}

type Of<Verb extends DraftAction['verb']> = Extract<DraftAction, { readonly verb: Verb }>;

/** The form stays as it is, with all that stands in it. */
async function saved(room: TurnRoom, turn: Turn, { address, raw }: Of<'draft.save'>): Promise<CardAnswer> {
  const { text, language } = turn;
  const { savedAt, isMasked, mayBeSent, timeZone } = await saveDraft(room.ports)({ ...turn, address, raw });
  const words = text.round.draft;
  if (savedAt === null) return { kind: 'said', text: words.nothing };
  const said = [
    words.saved(formatTime(savedAt, { language, timeZone })),
    ...(isMasked ? [words.masked] : []),
    ...(mayBeSent ? [] : [words.roundClosed]),
  ];
  return { kind: 'said', text: said.join(' ') };
}

/** A draft of a round that has closed is given back as texts to copy. */
async function shown(room: TurnRoom, turn: Turn, action: DraftAction & Of<'draft.read'>): Promise<CardAnswer> {
  const { text } = turn;
  const draft = await readDraft(room.ports)({ ...turn, ...action });
  if (!draft) return { kind: 'card', card: await myDrafts(room, turn) };
  const card = refusedCard({
    text,
    reason: { kind: 'refusal', code: 'round_closed', facts: {} },
    typed: draft.raw,
    retry: null,
    sampleData: room.sampleData,
    tabUrl: room.links.overview(null),
  });
  await turn.send(card);
  return { kind: 'message', text: text.chat.shownBelow };
}
