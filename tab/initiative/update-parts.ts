import type { Update } from '#bot/contract/initiative-detail.ts';
import type { Language } from '#bot/domain/language.ts';
import { allWords } from '#tab/text/all-words.ts';
import { initiativeText } from '#tab/text/initiative-text.ts';

export type UpdatePart = {
  readonly label: string;
  readonly value: string;
  /** Somebody's own words, in the update's language; otherwise ours, in the reader's. */
  readonly isWritten: boolean;
};

/** What the update says, in the order of the form; empty fields are left out. */
export function updateParts(update: Update, language: Language): readonly UpdatePart[] {
  const { texts } = update;
  if (!texts) return [];
  const said = initiativeText(language);
  const words = allWords(language);
  const { fields } = said.update;
  const written = (label: string, value: string): UpdatePart => ({ label, value, isWritten: true });
  const chosen = (label: string, value: string): UpdatePart => ({ label, value, isWritten: false });
  const economy = texts.economy ? words.economy[texts.economy] : '';
  return [
    written(fields.happened, texts.happened),
    written(fields.reason, texts.reason),
    written(fields.nextSteps, texts.nextSteps),
    written(fields.challenges, texts.challenges),
    written(fields.helpText, texts.helpText),
    written(fields.result, texts.result),
    chosen(fields.economy, economy),
    written(fields.economyNote, texts.economyNote),
    chosen(fields.publicUse, texts.publicUse ? words.publicUse[texts.publicUse] : ''),
    written(fields.newsText, texts.newsText),
    ...update.followUps.map(({ text: decision, state, note }) =>
      written(said.update.followUp(decision), [said.update.told[state], note].filter(Boolean).join('. ')),
    ),
    chosen(fields.coCreation, texts.coCreation.map((who) => words.coCreation[who]).join(', ')),
  ].filter(({ value }) => value !== '');
}
