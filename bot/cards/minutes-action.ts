import { minutesLimits } from '#bot/domain/minutes.ts';
import { type Fields, type Pressed, readDay, readId, readTyped, readVersion, readWord } from './card-fields.ts';

const answerVerbs = ['minutes.show', 'minutes.desk', 'minutes.approve', 'minutes.remark'] as const;

/** What somebody pressed about a meeting's minutes. The ids say where to look, and no more. */
export type MinutesAction =
  | Pressed<(typeof answerVerbs)[number], MinutesAddress & { readonly note: string }>
  | Pressed<'minutes.send', MinutesAddress & TypedSending>;

/** `version`: the newest when the card was drawn; 0 where there was none. */
export type MinutesAddress = {
  readonly partnershipId: string;
  readonly meetingId: string;
  readonly version: number;
};

/** What a coordinator chose and wrote. */
export type TypedSending = {
  readonly formId: string;
  /** The draft's revision that the card was drawn from. */
  readonly revision: number;
  /** Local ISO date; null where none was chosen. */
  readonly dueOn: string | null;
  readonly isSilenceApproval: boolean;
  readonly change: string;
};

/** Reads the data of a button about minutes; null where it is none of these, or broken. Never throws. */
export function readMinutesAction(fields: Fields): MinutesAction | null {
  const partnershipId = readId(fields.get('partnershipId'));
  const meetingId = readId(fields.get('meetingId'));
  const version = readVersion(fields.get('version'));
  if (partnershipId === null || meetingId === null || version === null) return null;
  const address = { partnershipId, meetingId, version };
  const verb = readWord(answerVerbs, fields.get('verb'));
  // More than the limit is read, so that it is refused and not cut.
  if (verb) return { verb, ...address, note: readTyped(fields.get('note'), minutesLimits.note * 3) };
  const formId = readId(fields.get('formId'));
  const revision = readVersion(fields.get('revision'));
  if (fields.get('verb') !== 'minutes.send' || formId === null || revision === null) return null;
  return {
    verb: 'minutes.send',
    ...address,
    formId,
    revision,
    dueOn: readDay(fields.get('dueOn')),
    isSilenceApproval: String(fields.get('isSilenceApproval')) === 'true',
    change: readTyped(fields.get('change'), minutesLimits.change * 3),
  };
}
