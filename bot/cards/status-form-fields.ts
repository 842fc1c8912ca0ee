import { maskCprNumbers } from '#bot/domain/cpr.ts';
import { type FieldProblem, type RawField, requiredFields, type StatusForm } from '#bot/domain/status-form.ts';
import {
  coCreators,
  economies,
  healthWords,
  helpSources,
  publicUses,
  type TextField,
  textFields,
} from '#bot/domain/status-update.ts';
import type { Text } from '#bot/text/da.ts';
import { problemSentence } from '#bot/text/problem-sentence.ts';
import type { Choice, Element, Input } from './element-types.ts';
import { choiceInput, paragraph, textInput, toggleInput } from './elements.ts';
import { inputs } from './status-inputs.ts';
import { plainName } from './written-text.ts';

/** A form being drawn: what each field needs to know. */
export type DrawnForm = {
  readonly text: Text;
  readonly form: StatusForm;
  readonly problems: readonly FieldProblem[];
  readonly showHelp: boolean;
};

/** One field: what is wrong with it (a server's finding cannot stand in errorMessage), the input, and what to write there. */
export function formField(drawn: DrawnForm, field: RawField): readonly Element[] {
  const { text, problems, showHelp } = drawn;
  const wrong = problems.filter((problem) => problem.field === field);
  const help = helpOf(drawn, field);
  return [
    ...wrong.map((problem) =>
      paragraph(problemSentence(text, problem), { color: 'attention', weight: 'bolder', spacing: 'medium' }),
    ),
    { ...inputOf(drawn, field), spacing: wrong.length > 0 ? 'small' : 'medium' },
    ...(help !== '' && showHelp ? [paragraph(help, { size: 'small', isSubtle: true, spacing: 'small' })] : []),
  ];
}

/**
 * Marked by a sign in the label and found missing by the server, never by the client: a client lets nothing be sent
 * while a required input is empty, so a draft that is only begun could not be saved.
 */
function labelOf({ text, form }: DrawnForm, field: RawField): string {
  const { label } = text.statusForm.fields[field];
  return requiredFields[form.fields].some((name) => name === field) ? `${label} *` : label;
}

function helpOf({ text, form }: DrawnForm, field: RawField): string {
  const isLocked = field === 'visibility' && !form.visibilities.includes('own_organisation');
  const { help } = text.statusForm.fields[field];
  return isLocked ? `${help} ${text.round.form.ownOrganisationLocked}` : help;
}

function inputOf(drawn: DrawnForm, field: RawField): Input {
  const { text } = drawn;
  const textField = textFields.find((name) => name === field);
  if (textField) return textFieldInput(drawn, textField);
  const label = labelOf(drawn, field);
  const { missing } = text.statusForm.fields[field];
  if (field === 'confirmed') {
    const isOn = drawn.form.filled.confirmed === 'true';
    return toggleInput({ id: field, label, title: text.statusForm.confirmation, errorMessage: missing, isOn });
  }
  const isExpanded = field === 'health' || field === 'visibility' || field === 'coCreation';
  if (field === 'checked') {
    const isOn = drawn.form.filled.checked === 'true';
    return toggleInput({ id: field, label, title: text.statusForm.checked, errorMessage: missing, isOn });
  }
  return choiceInput({
    id: inputs[field].id,
    label,
    errorMessage: missing,
    isMultiSelect: field === 'coCreation',
    style: isExpanded ? 'expanded' : 'compact',
    ...(field === 'economy' || field === 'publicUse' ? { placeholder: text.statusForm.noChoice } : {}),
    choices: choicesOf(drawn, field),
    value: drawn.form.filled[field] ?? (field === 'help' ? 'none' : undefined),
  });
}

function textFieldInput(drawn: DrawnForm, field: TextField): Input {
  const { text, form } = drawn;
  return textInput({
    id: inputs[field].id,
    label: labelOf(drawn, field),
    errorMessage: text.statusForm.atMost(inputs[field].limit),
    limit: inputs[field].limit,
    // Never echo a CPR number, not even to the one who typed it.
    value: maskCprNumbers(form.filled[field] ?? ''),
  });
}

function choicesOf({ text, form }: DrawnForm, field: RawField): readonly Choice[] {
  const { words } = text;
  if (field === 'health') {
    return healthWords.map((value) => ({ title: `${words.health[value].icon} ${words.health[value].word}`, value }));
  }
  if (field === 'help') return helpSources.map((value) => ({ title: words.help[value], value }));
  if (field === 'economy') return economies.map((value) => ({ title: words.economy[value], value }));
  if (field === 'publicUse') return publicUses.map((value) => ({ title: words.publicUse[value], value }));
  if (field === 'coCreation') return coCreators.map((value) => ({ title: words.coCreation[value], value }));
  const partnership = plainName(form.partnershipName);
  return form.visibilities.map((value) => ({ title: words.visibility[value](partnership), value }));
}
