import { type DoubtKind, doubtsIn } from './check-text.ts';
import type { FollowUpField } from './follow-up.ts';
import type { CheckCode, FieldProblem, RawStatus, TypedField } from './status-form.ts';
import { textFields } from './status-update.ts';

const noteFields: readonly FollowUpField[] = ['followUp1Note', 'followUp2Note', 'followUp3Note'];
const codes: Readonly<Record<DoubtKind, CheckCode>> = {
  phone: 'check_phone',
  birth: 'check_birth',
  citizen_mail: 'check_citizen_mail',
};

/** What is doubtful in the texts of a form, field by field. */
export function doubtsInStatus(raw: RawStatus): readonly FieldProblem[] {
  const fields: readonly TypedField[] = [...textFields, ...noteFields];
  return fields.flatMap((field) =>
    doubtsIn(raw[field] ?? '').map(({ kind, found }) => ({ field, code: codes[kind], found })),
  );
}
