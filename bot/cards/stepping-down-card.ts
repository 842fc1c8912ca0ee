import type { Text } from '#bot/text/da.ts';
import { noticeData } from './card-data.ts';
import type { ContentOf, DrawnNotice } from './drawn-notice.ts';
import type { Card, Execute } from './element-types.ts';
import { buttons, card, executeAction, heading, paragraph } from './elements.ts';
import { sentenceAbout } from './notice-parts.ts';
import type { steppingDownVerbs } from './round-action.ts';

/** A lead says they lead an initiative no longer; nothing changes before a coordinator has answered. */
export function steppingDownCard({ text, content }: DrawnNotice<ContentOf<'stepping_down'>>): Card {
  const words = text.coordinatorNotices.steppingDown;
  const { personName, initiativeName } = content;
  return card({
    text,
    summary: words.summary(personName, initiativeName),
    sampleData: content.sampleData,
    body: [
      heading(words.title),
      sentenceAbout(words.sentence(personName, initiativeName), initiativeName),
      paragraph(words.next),
      buttons(
        { ...answer(words.confirm, 'stepping_down.confirm', content), style: 'positive' },
        answer(words.decline, 'stepping_down.decline', content),
      ),
    ],
  });
}

export type SteppingDownAnswered = {
  readonly text: Text;
  readonly state: 'confirmed' | 'declined' | 'undone';
  readonly partnershipId: string;
  readonly initiativeId: string;
  readonly initiativeName: string;
  readonly personId: string;
  readonly personName: string;
  /** True where nobody leads the initiative now. */
  readonly isWithoutLead: boolean;
  readonly sampleData: boolean;
};

/** In the place of the question: what was answered, and the way back from a confirmation. */
export function steppingDownAnsweredCard(answered: SteppingDownAnswered): Card {
  const { text, state, personName, initiativeName } = answered;
  const words = text.coordinatorNotices.steppingDown;
  const titles = { confirmed: words.confirmedTitle, declined: words.declinedTitle, undone: words.undoneTitle };
  const isConfirmed = state === 'confirmed';
  return card({
    text,
    summary: titles[state],
    sampleData: answered.sampleData,
    body: [
      heading(titles[state]),
      sentenceAbout(words[state](personName, initiativeName), initiativeName),
      ...(isConfirmed && answered.isWithoutLead ? [paragraph(words.lastLead)] : []),
      ...(isConfirmed ? [buttons(answer(words.undo, 'stepping_down.undo', answered))] : []),
    ],
  });
}

type Asked = { readonly partnershipId: string; readonly initiativeId: string; readonly personId: string };

function answer(title: string, verb: (typeof steppingDownVerbs)[number], asked: Asked): Execute {
  const { partnershipId, initiativeId, personId } = asked;
  return executeAction({ title, data: noticeData(verb, { partnershipId, initiativeId, personId }), inputs: 'none' });
}
