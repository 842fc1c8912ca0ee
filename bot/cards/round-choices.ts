import type { RoundDates } from '#bot/domain/round.ts';
import { datesOf } from '#bot/domain/round-dates.ts';
import { mayHappen, type RoundEvent } from '#bot/domain/round-states.ts';
import { type CardData, noticeData } from './card-data.ts';
import type { Action, Element, Execute } from './element-types.ts';
import { buttons, container, executeAction, openTab, showOrHide } from './elements.ts';
import type { RoundContent } from './round-card.ts';

const morePart = 'moreChoices';

/** What can be done about a round in its state: the usual first, and what is seldom wanted behind one more press. */
export function roundChoices(content: RoundContent): readonly Element[] {
  const { text } = content;
  const seldom = seldomChoices(content);
  return [
    ...inRows(firstChoices(content), 'medium'),
    ...(seldom.length > 0 ? inRows([showOrHide(text.coordinating.buttons.more, morePart)], 'small') : []),
    ...(seldom.length > 0
      ? [container(inRows(seldom, 'small'), { id: morePart, isVisible: false, style: 'emphasis', spacing: 'small' })]
      : []),
    ...inRows([openTab(text.chat.buttons.openRound, content.tabUrl)], 'small'),
  ];
}

/** Each in a row of its own, so that none is cut off on a phone. */
function inRows(actions: readonly Action[], first: 'medium' | 'small'): readonly Element[] {
  return actions.map((action, at) => ({ ...buttons(action), spacing: at === 0 ? first : 'small' }) as const);
}

function firstChoices(content: RoundContent): Execute[] {
  const { text, round, newAnswers } = content;
  const { buttons: words } = text.coordinating;
  const answers = newAnswers > 0 ? [press(content, 'request.show', words.answers(newAnswers))] : [];
  if (round.proposal !== null) return [...answering(content, round.proposal), ...answers];
  switch (round.state) {
    case 'planned':
      return [main(press(content, 'round.preview', words.preview))];
    case 'opening':
      return [main(press(content, 'round.undo', words.undo))];
    case 'open':
      return [...answers.map(main), ...waitingFor(content)];
    case 'closed':
      return [...answers.map(main), planning(content, text.planning.buttons.next)];
    case 'cancelled':
      return [planning(content, text.planning.buttons.next)];
    default:
      return answers.map(main);
  }
}

/** The dates go with the yes, so that others are not taken unseen. */
function answering(content: RoundContent, proposal: RoundDates): readonly Execute[] {
  const { accept, decline } = content.text.planning.proposal;
  const data = noticeData('round.accept_dates', {
    ...datesOf(proposal),
    partnershipId: content.partnershipId,
    roundId: content.round.id,
  });
  return [main(executeAction({ title: accept, data, inputs: 'none' })), press(content, 'round.decline_dates', decline)];
}

function waitingFor(content: RoundContent): readonly Execute[] {
  const words = content.text.coordinating.buttons;
  const isMissing = content.missing.length > 0 || content.leaderless.length > 0;
  return [
    ...(isMissing ? [press(content, 'round.remind', words.remind)] : []),
    ...(isMissing || content.hasExcused ? [press(content, 'round.missing', words.missing)] : []),
  ];
}

/** Each asks first, on a card of its own. */
function seldomChoices(content: RoundContent): Execute[] {
  const { text, round } = content;
  const words = text.planning.buttons;
  const offered = [
    ['propose', 'round.moved', words.moved],
    ['change_dates', 'round.dates', words.dates],
    ['begin_closing', 'round.close', words.close],
    ['reopen', 'round.reopen', words.reopen],
    ['cancel', 'round.cancel', words.cancel],
  ] as const satisfies readonly (readonly [RoundEvent['kind'], CardData['verb'], string])[];
  const possible = offered.filter(([event]) => mayHappen(round, event)).filter(([event]) => isMeant(content, event));
  const preview = press(content, 'round.preview', text.coordinating.buttons.preview);
  const isPlannedBelow = round.state === 'planned' || round.state === 'opening' || round.state === 'open';
  return [
    ...(round.state === 'opening' || (round.state === 'planned' && round.proposal !== null) ? [preview] : []),
    ...possible.map(([, verb, title]) => press(content, verb, title)),
    ...(isPlannedBelow ? [planning(content, words.plan)] : []),
    ...(isPlannedBelow ? [asking(content, 'absence.set', text.people.buttons.absence)] : []),
    asking(content, 'settings.show', text.settings.button),
    all(content),
  ];
}

/** After an incident there may be no meeting to move. */
function isMeant({ round }: RoundContent, event: RoundEvent['kind']): boolean {
  return event !== 'propose' || round.meetingOn !== null || round.kind !== 'extraordinary';
}

function all({ text, partnershipId }: RoundContent): Execute {
  const data = noticeData('round.show', { partnershipId });
  return executeAction({ title: text.coordinating.buttons.all, data, inputs: 'none' });
}

function planning({ partnershipId }: RoundContent, title: string): Execute {
  return executeAction({ title, data: noticeData('round.plan', { partnershipId, step: 'ask' }), inputs: 'none' });
}

/** What is not about this round alone; the round is only the way back. */
function asking({ partnershipId, round }: RoundContent, verb: 'absence.set' | 'settings.show', title: string): Execute {
  const data = noticeData(verb, { partnershipId, roundId: round.id, step: 'ask' });
  return executeAction({ title, data, inputs: 'none' });
}

function press({ partnershipId, round }: RoundContent, verb: Parameters<typeof noticeData>[0], title: string): Execute {
  return executeAction({ title, data: noticeData(verb, { partnershipId, roundId: round.id }), inputs: 'none' });
}

function main(button: Execute): Execute {
  return { ...button, style: 'positive', fallback: { ...button.fallback, style: 'positive' } };
}
