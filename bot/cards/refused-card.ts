import { maskCprNumbers } from '#bot/domain/cpr.ts';
import { followUpFields } from '#bot/domain/follow-up.ts';
import type { Asker } from '#bot/domain/notice-content.ts';
import type { RefusalCode, RefusalFacts } from '#bot/domain/refusal.ts';
import type { FormAddress, RawStatus } from '#bot/domain/status-form.ts';
import { textFields } from '#bot/domain/status-update.ts';
import type { Text } from '#bot/text/da.ts';
import { formData } from './card-data.ts';
import type { Card, Element } from './element-types.ts';
import { buttons, card, executeAction, heading, paragraph, textInput, written } from './elements.ts';
import { keptTexts } from './kept-texts.ts';
import { leadingOn } from './leading-on.ts';
import { askersOf } from './notice-parts.ts';
import { inputs } from './status-inputs.ts';

export type RefusedReason =
  | { readonly kind: 'refusal'; readonly code: RefusalCode; readonly facts: RefusalFacts }
  | { readonly kind: 'outage' }
  | { readonly kind: 'fault'; readonly reference: string }
  | { readonly kind: 'old_card' }
  /** The round takes no more answers: whom to talk to, and whether what was typed is kept as a draft. */
  | {
      readonly kind: 'closed';
      readonly roundName: string;
      readonly coordinators: readonly Asker[];
      readonly isDraftKept: boolean;
    };

export type RefusedContent = {
  readonly text: Text;
  readonly reason: RefusedReason;
  readonly typed: RawStatus;
  /** Where the same answer can be sent to once more; null where trying again cannot help. */
  readonly retry: FormAddress | null;
  readonly sampleData: boolean;
  readonly tabUrl: string;
};

/** A no, with what was typed given back in inputs: there it can be read in full and copied on every client. */
export function refusedCard(content: RefusedContent): Card {
  const { text, retry, sampleData, tabUrl } = content;
  const { title, sentences } = said(text, content.reason);
  return card({
    text,
    summary: title,
    sampleData,
    body: [
      heading(title),
      ...sentences,
      ...typedTexts(content),
      ...retryButton(content),
      ...leadingOn(text, tabUrl, { help: false, main: retry === null }),
    ],
  });
}

type Said = { readonly title: string; readonly sentences: readonly Element[] };

function said(text: Text, reason: RefusedReason): Said {
  const { refused, notices } = text.chat;
  if (reason.kind === 'old_card') return { title: refused.oldCardTitle, sentences: [paragraph(refused.oldCard)] };
  if (reason.kind === 'outage') return { title: notices.outage.title, sentences: [paragraph(notices.outage.text)] };
  if (reason.kind === 'fault') {
    return { title: notices.fault.title, sentences: [written(notices.fault.text(reason.reference))] };
  }
  if (reason.kind === 'closed') return { title: text.round.closed.title, sentences: closed(text, reason) };
  return { title: refused.title, sentences: [paragraph(text.refusal[reason.code](reason.facts))] };
}

type Closed = Extract<RefusedReason, { kind: 'closed' }>;

function closed(text: Text, { roundName, coordinators, isDraftKept }: Closed): readonly Element[] {
  const words = text.round.closed;
  return [
    written(words.sentence(roundName)),
    ...(isDraftKept ? [paragraph(words.kept)] : []),
    paragraph(words.talkTo),
    written(askersOf(text, coordinators), { weight: 'bolder', spacing: 'small' }),
  ];
}

function typedTexts({ text, typed, retry }: RefusedContent): readonly Element[] {
  const kept = keptTexts(typed);
  const fields = textFields.filter((field) => (kept[field] ?? '').trim() !== '');
  if (fields.length === 0) return [];
  const words = text.chat.refused;
  const texts = fields.map((field) =>
    textInput({
      id: inputs[field].id,
      label: text.statusForm.fields[field].name,
      errorMessage: text.statusForm.atMost(inputs[field].limit),
      limit: inputs[field].limit,
      value: maskCprNumbers(kept[field] ?? ''),
    }),
  );
  return [paragraph(retry ? words.typedRetry : words.typed, { weight: 'bolder', spacing: 'large' }), ...texts];
}

/** The choices that were made travel in the button, the texts in their inputs. */
function retryButton({ text, typed, retry }: RefusedContent): readonly Element[] {
  if (!retry) return [];
  const { health, help, economy, publicUse, coCreation, visibility, confirmed } = typed;
  const choices = { health, help, economy, publicUse, coCreation, visibility, confirmed };
  const said = Object.fromEntries(followUpFields.map((field) => [field, typed[field]]));
  const chosen = Object.fromEntries(Object.entries({ ...choices, ...said }).filter(([, value]) => value !== undefined));
  const data = { ...formData('status.submit', retry), ...chosen };
  return [buttons(executeAction({ title: text.chat.buttons.tryAgain, data, inputs: 'all', isMain: true }))];
}
