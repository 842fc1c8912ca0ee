import { snoozeChoices } from '#bot/domain/snooze-day.ts';
import type { Text } from '#bot/text/da.ts';
import { isOpenLine } from './asked-lines.ts';
import { noticeData } from './card-data.ts';
import type { AskedContent } from './drawn-notice.ts';
import type { Element, Execute } from './element-types.ts';
import { buttons, choiceInput, container, executeAction, paragraph, showOrHide } from './elements.ts';
import { plainName } from './written-text.ts';

/** Ids of the inputs and of the parts that open; shared with the reader of the answer by name. */
const until = 'until';
const initiativeId = 'initiativeId';
const snoozePart = 'snoozePart';
const cannotPart = 'cannotPart';

/**
 * What else can be done about the question: to be reminded later, or to say that one cannot answer. Each opens below
 * its button. A stand-in has no lead to give up, and on the last day there is no later.
 */
export function askedChoices(text: Text, content: AskedContent): readonly Element[] {
  const maySnooze = content.workingDaysLeft > 0;
  const others = notAnswering(text, content);
  const { buttons: words } = text.round;
  const openers = [
    ...(maySnooze ? [showOrHide(words.snooze, snoozePart)] : []),
    ...(others.length > 0 ? [showOrHide(words.cannot, cannotPart)] : []),
  ];
  if (openers.length === 0) return [];
  return [
    // In rows of their own, so that none is cut off on a phone.
    ...openers.map((opener, at) => ({ ...buttons(opener), spacing: at === 0 ? 'medium' : 'small' }) as const),
    ...(maySnooze ? [container(snoozing(text, content), { id: snoozePart, isVisible: false, style: 'emphasis' })] : []),
    ...(others.length > 0 ? [container(others, { id: cannotPart, isVisible: false, style: 'emphasis' })] : []),
  ];
}

function snoozing(text: Text, { partnershipId, round }: AskedContent): readonly Element[] {
  const words = text.round.snooze;
  const data = noticeData('round.snooze', { partnershipId, roundId: round.id });
  return [
    choiceInput({
      id: until,
      label: words.label,
      errorMessage: words.missing,
      choices: snoozeChoices.map((value) => ({ title: words.choices[value], value })),
      value: snoozeChoices[0],
      style: 'compact',
    }),
    buttons(executeAction({ title: text.round.buttons.snoozeNow, data, inputs: 'all' })),
  ];
}

function notAnswering(text: Text, content: AskedContent): readonly Element[] {
  const words = text.round.cannot;
  const handOver = content.mayHandOver ? [paragraph(words.handOverHint), buttons(button('round.hand_over'))] : [];
  const stepDown =
    content.standsInFor === null ? [paragraph(words.stepDownHint), buttons(button('round.step_down'))] : [];
  const offered = [...handOver, ...stepDown];
  return offered.length === 0
    ? away(text, content)
    : [...away(text, content), ...whichInitiative(text, content), ...offered];

  function button(verb: 'round.hand_over' | 'round.step_down'): Execute {
    const [only, ...more] = content.lines.filter(isOpenLine);
    const chosen = only && more.length === 0 ? { initiativeId: only.initiativeId } : {};
    const { partnershipId, round } = content;
    const data = noticeData(verb, { partnershipId, roundId: round.id, ...chosen });
    const title = verb === 'round.hand_over' ? text.round.buttons.handOver : text.round.buttons.stepDown;
    return executeAction({ title, data, inputs: more.length > 0 ? 'all' : 'none' });
  }
}

/** About all of one's initiatives, hence before the question which. Who stands in is not the one who is away. */
function away(text: Text, { standsInFor, partnershipId }: AskedContent): readonly Element[] {
  if (standsInFor !== null) return [];
  const data = noticeData('absence.set_mine', { partnershipId, step: 'ask' });
  return [
    paragraph(text.people.mine.hint),
    buttons(executeAction({ title: text.people.buttons.mine, data, inputs: 'none' })),
  ];
}

/** Asked only where there are several. None is chosen beforehand: nobody shall give up the wrong one by one press. */
function whichInitiative(text: Text, content: AskedContent): readonly Element[] {
  const open = content.lines.filter(isOpenLine);
  if (open.length < 2) return [];
  return [
    choiceInput({
      id: initiativeId,
      label: text.round.cannot.label,
      errorMessage: text.round.cannot.missing,
      choices: open.map((line) => ({
        title: plainName(line.initiativeName) || line.initiativeId,
        value: line.initiativeId,
      })),
      value: undefined,
      style: 'expanded',
    }),
  ];
}
