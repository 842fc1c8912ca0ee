import type { Text } from '#bot/text/da.ts';
import { formatInstant } from '#bot/text/format.ts';
import { noticeData, openData } from './card-data.ts';
import type { Card, Element } from './element-types.ts';
import { buttons, card, container, executeAction, heading, paragraph, written } from './elements.ts';
import { leadingOn } from './leading-on.ts';

/** One of the reader's own drafts; `savedAt` is an ISO instant. */
export type OwnDraft = {
  readonly partnershipId: string;
  readonly roundId: string;
  readonly roundName: string;
  readonly initiativeId: string;
  readonly initiativeName: string;
  readonly savedAt: string;
  readonly timeZone: string;
  /** False once the round has closed: it can be read, but not be sent. */
  readonly mayBeSent: boolean;
};

export type DraftsContent = {
  readonly text: Text;
  /** Newest first. */
  readonly drafts: readonly OwnDraft[];
  readonly sampleData: boolean;
  readonly tabUrl: string;
};

/** With a button to go on and one to delete, three drafts make six. */
const mostDrafts = 3;

/** What somebody has begun to write and not sent: theirs alone to see, to go on with, or to delete. */
export function draftsCard({ text, drafts, sampleData, tabUrl }: DraftsContent): Card {
  const words = text.round.draft;
  const isEmpty = drafts.length === 0;
  const left = drafts.length - mostDrafts;
  return card({
    text,
    summary: isEmpty ? words.noneTitle : words.title,
    sampleData,
    body: [
      heading(isEmpty ? words.noneTitle : words.title),
      ...(isEmpty ? [paragraph(words.none)] : []),
      ...drafts.slice(0, mostDrafts).map((draft) => draftRow(text, draft)),
      ...(left > 0 ? [paragraph(text.notices.more(left), { spacing: 'medium' })] : []),
      ...(isEmpty || left > 0 ? leadingOn(text, tabUrl, { help: false, main: false }) : []),
    ],
  });
}

function draftRow(text: Text, draft: OwnDraft): Element {
  const { partnershipId, roundId, initiativeId, timeZone } = draft;
  const when = formatInstant(draft.savedAt, { language: text.language, timeZone });
  const ids = { partnershipId, roundId, initiativeId };
  const discard = {
    title: text.round.draft.discard,
    data: noticeData('draft.discard', ids),
    inputs: 'none',
  } as const;
  return container(
    [
      written(draft.initiativeName, { weight: 'bolder' }),
      written(draft.roundName, { spacing: 'none' }),
      paragraph(text.round.draft.line(when), { spacing: 'none' }),
      ...(draft.mayBeSent ? [] : [paragraph(text.round.draft.roundClosed, { spacing: 'none' })]),
      buttons(
        draft.mayBeSent
          ? executeAction({
              title: text.round.buttons.continueDraft,
              data: openData(draft),
              inputs: 'none',
              isMain: true,
            })
          : executeAction({ title: text.round.draft.read, data: noticeData('draft.read', ids), inputs: 'none' }),
      ),
      // In a row of its own, so that it is not cut off on a phone.
      { ...buttons(executeAction(discard)), spacing: 'small' },
    ],
    { separator: true, spacing: 'medium' },
  );
}
