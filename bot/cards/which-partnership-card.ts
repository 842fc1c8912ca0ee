import type { Partnership } from '#bot/domain/partnership.ts';
import type { Text } from '#bot/text/da.ts';
import type { AgendaAction } from './agenda-action.ts';
import { noticeData } from './card-data.ts';
import type { Card } from './element-types.ts';
import { buttons, card, executeAction, heading } from './elements.ts';
import { plainName } from './written-text.ts';

export type WhichPartnershipContent = {
  readonly text: Text;
  /** What is asked for in it. */
  readonly verb: 'phone.set' | 'settings.show' | 'meeting.list' | AgendaAction['verb'];
  readonly partnerships: readonly Pick<Partnership, 'id' | 'name'>[];
  readonly sampleData: boolean;
};

const most = 12;

/** In which of several partnerships somebody wants to do what they wrote. */
export function whichPartnershipCard({ text, verb, partnerships, sampleData }: WhichPartnershipContent): Card {
  const { title } = text.people.which;
  const choices = partnerships.slice(0, most).map(({ id, name }) => {
    const data = noticeData(verb, { partnershipId: id });
    return buttons(executeAction({ title: plainName(name) || id, data, inputs: 'none' }));
  });
  return card({ text, summary: title, sampleData, body: [heading(title), ...choices] });
}
