import { noticeData } from './card-data.ts';
import type { CoordinatorAction } from './coordinator-action.ts';
import type { Element, Execute } from './element-types.ts';
import { buttons, container, dateInput, executeAction, openTab, paragraph, showOrHide } from './elements.ts';
import type { RoundContent } from './round-card.ts';

const morePart = 'moreChoices';

/** What can be done about a round in its state: the usual first, and what is seldom wanted behind one more press. */
export function roundChoices(content: RoundContent): readonly Element[] {
  const { text } = content;
  const words = text.coordinating.buttons;
  const first = firstChoices(content);
  const seldom = seldomChoices(content);
  return [
    // In rows of their own, so that none is cut off on a phone.
    ...first.map((button, at) => ({ ...buttons(button), spacing: at === 0 ? 'medium' : 'small' }) as const),
    ...(seldom.length > 0 ? [{ ...buttons(showOrHide(words.more, morePart)), spacing: 'small' } as const] : []),
    { ...buttons(openTab(text.chat.buttons.openOverview, content.tabUrl)), spacing: 'small' },
    ...(seldom.length > 0 ? [container(seldom, { id: morePart, isVisible: false, style: 'emphasis' })] : []),
  ];
}

function firstChoices(content: RoundContent): readonly Execute[] {
  const { text, round, newAnswers } = content;
  const { buttons: words, proposal } = text.coordinating;
  const answers = newAnswers > 0 ? [main(press(content, 'round.answers', words.answers(newAnswers)))] : [];
  const isMissing = content.missing.length > 0 || content.leaderless.length > 0;
  const waiting = [press(content, 'round.remind', words.remind), press(content, 'round.missing', words.missing)];
  const proposed = [
    main(press(content, 'round.accept_dates', proposal.accept)),
    press(content, 'round.decline_dates', proposal.decline),
  ];
  const ofState = {
    planned: [main(press(content, 'round.preview', words.preview))],
    opening: [main(press(content, 'round.undo', words.undo))],
    open: isMissing && !round.proposal ? waiting : [],
    closing: [],
    closed: [],
    cancelled: [],
  };
  return [...(round.proposal ? proposed : []), ...answers, ...ofState[round.state]];
}

/** Each says what it does before it is done. */
function seldomChoices(content: RoundContent): readonly Element[] {
  const { text, round } = content;
  const words = text.coordinating;
  const moving = [
    newDueDay(content),
    paragraph(words.extend.hint, { size: 'small' }),
    buttons(press(content, 'round.extend', words.buttons.extend)),
  ];
  const cancelling = [paragraph(words.cancelling), buttons(press(content, 'round.cancel', words.buttons.cancel))];
  const closing = [paragraph(words.closing), buttons(press(content, 'round.close', words.buttons.close))];
  const reopening = [
    paragraph(words.reopening),
    newDueDay(content),
    buttons(press(content, 'round.reopen', words.buttons.reopen)),
  ];
  switch (round.state) {
    case 'planned':
      return [...moving, ...cancelling];
    case 'opening':
      return cancelling;
    case 'open':
      return [...moving, ...closing, ...cancelling];
    case 'closed':
      return reopening;
    default:
      return [];
  }
}

function newDueDay({ text, round }: RoundContent): Element {
  const { label, missing } = text.coordinating.extend;
  return dateInput({ id: 'dueOn', label, errorMessage: missing, value: round.dueOn });
}

/** Only what moves a date sends the date. */
function press({ partnershipId, round }: RoundContent, verb: CoordinatorAction['verb'], title: string): Execute {
  const inputs = verb === 'round.extend' || verb === 'round.reopen' ? 'all' : 'none';
  return executeAction({ title, data: noticeData(verb, { partnershipId, roundId: round.id }), inputs });
}

function main(button: Execute): Execute {
  return { ...button, style: 'positive', fallback: { ...button.fallback, style: 'positive' } };
}
