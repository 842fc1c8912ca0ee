import { type Action, AdaptiveCard, ExecuteAction, OpenUrlAction, SubmitAction } from 'adaptivecards';
import { useEffect, useRef, useState } from 'react';
import { cardHostConfig } from './card-host-config.ts';
import styles from './card-view.module.css';
import { fields, text } from './read-demo.ts';
import { useTrialWords } from './trial-words.tsx';

export type CardAction =
  | { readonly kind: 'execute'; readonly verb: string; readonly data: unknown }
  | { readonly kind: 'submit'; readonly data: unknown }
  | { readonly kind: 'open'; readonly url: string };

type Props = {
  readonly card: unknown;
  readonly isBusy: boolean;
  /** True where it came as the answer to a press: the keyboard goes on from here. */
  readonly takesFocus: boolean;
  readonly onAction: (action: CardAction) => void;
};

/**
 * A card drawn by Microsoft's renderer, once: give it a new key to draw another. What somebody types lives in the
 * drawn inputs, so nothing may draw it again under them. No Markdown is processed.
 */
export function CardView({ card, isBusy, takesFocus, onAction }: Props) {
  const { text: words } = useTrialWords();
  const place = useRef<HTMLElement>(null);
  const handle = useRef(onAction);
  handle.current = onAction;
  const [drawn] = useState(() => drawCard(card, (action) => handle.current(action)));
  useEffect(() => {
    if (drawn) place.current?.replaceChildren(drawn);
  }, [drawn]);
  const [tookFocus] = useState(takesFocus);
  useEffect(() => {
    if (tookFocus) place.current?.focus();
  }, [tookFocus]);
  if (!drawn) return <p>{words.chat.unknownCard}</p>;
  const lang = text(fields(card).lang) || undefined;
  return (
    <article
      ref={place}
      className={styles.card}
      aria-label={words.chat.card}
      lang={lang}
      tabIndex={-1}
      aria-busy={isBusy}
    />
  );
}

function drawCard(card: unknown, onAction: (action: CardAction) => void): HTMLElement | null {
  try {
    // Said, or the renderer warns in the console that nobody processes Markdown.
    AdaptiveCard.onProcessMarkdown = () => undefined;
    const adaptiveCard = new AdaptiveCard();
    adaptiveCard.hostConfig = cardHostConfig;
    adaptiveCard.onExecuteAction = (action) => {
      const meant = meaningOf(action);
      if (meant) onAction(meant);
    };
    adaptiveCard.parse(card);
    const rendered = adaptiveCard.render();
    return rendered ? inForm(rendered) : null;
  } catch {
    return null;
  }
}

/**
 * The renderer names radio buttons after their input, the same in every card: without a form each around them, a
 * choice in one status card would take away the same choice in an older one.
 */
function inForm(rendered: HTMLElement): HTMLElement {
  const form = document.createElement('form');
  form.noValidate = true;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.append(rendered);
  return form;
}

function meaningOf(action: Action): CardAction | null {
  if (action instanceof ExecuteAction) return { kind: 'execute', verb: action.verb ?? '', data: action.data ?? {} };
  if (action instanceof SubmitAction) return { kind: 'submit', data: action.data ?? {} };
  if (action instanceof OpenUrlAction) return { kind: 'open', url: action.url ?? '' };
  return null;
}
