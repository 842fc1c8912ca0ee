import { maskCprNumbers } from '#bot/domain/cpr.ts';
import type { Text } from '#bot/text/da.ts';
import { noticeData } from './card-data.ts';
import type { Card } from './element-types.ts';
import { buttons, card, executeAction, heading, paragraph, textInput, written } from './elements.ts';
import { notSaved } from './not-saved.ts';
import { type Outcome, outcome } from './outcome.ts';
import { longestPhone } from './people-action.ts';

export type PhoneContent = {
  readonly text: Text;
  readonly partnershipId: string;
  readonly partnershipName: string;
  /** As typed, or as it is kept; empty where there is none. */
  readonly phone: string;
  /** A coordinator's number is seen by more people than another's. */
  readonly isCoordinator: boolean;
  /** Why it was not taken, as sentences; empty at first. */
  readonly problems: readonly string[];
  readonly sampleData: boolean;
} & Outcome;

/** One's own telephone number, and who is shown it. */
export function phoneCard(content: PhoneContent): Card {
  const { text, partnershipId, isCoordinator } = content;
  const words = text.people.phone;
  return card({
    text,
    summary: words.summary,
    sampleData: content.sampleData,
    body: [
      heading(words.title),
      written(content.partnershipName, { spacing: 'none' }),
      ...outcome(content),
      paragraph(isCoordinator ? words.shown.coordinator : words.shown.others),
      ...notSaved(text.people.notSaved, content.problems),
      textInput({
        id: 'phone',
        label: words.label,
        errorMessage: words.missing,
        limit: longestPhone,
        isOneLine: true,
        value: maskCprNumbers(content.phone),
      }),
      paragraph(words.empty, { size: 'small', isSubtle: true, spacing: 'small' }),
      buttons(
        executeAction({
          title: words.save,
          data: noticeData('phone.set', { partnershipId, step: 'do' }),
          inputs: 'all',
          isMain: true,
        }),
      ),
    ],
  });
}
