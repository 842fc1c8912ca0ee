import { ArrowDown16Regular, ArrowUp16Regular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { StrategyPageShown } from '#bot/contract/strategy-page.ts';
import type { Answer } from '#tab/api/trouble.ts';
import { Action } from '#tab/controls/action.tsx';
import { useTold } from '#tab/fields/use-told.ts';
import { strategyText } from '#tab/text/strategy-text.ts';
import { useText } from '#tab/text/text-context.tsx';

type Props = {
  readonly id: string;
  readonly name: string;
  /** All of the list, in its order. */
  readonly ids: readonly string[];
  /** Puts it right before another, or last. */
  readonly move: (before: string | null) => Promise<Answer<StrategyPageShown>>;
  readonly onChanged: () => void;
};

/** Gives something another place in its list; focus stays at the button that was pressed. */
export function MoveButtons({ id, name, ids, move, onChanged }: Props) {
  const { language } = useText();
  const { own } = strategyText(language);
  const { isBusy, press } = useTold();
  const pressed = useRef<HTMLElement | null>(null);
  const place = ids.indexOf(id);
  const lastPlace = useRef(place);
  useEffect(() => {
    // A list in another order may have let go of the focus.
    if (lastPlace.current !== place) pressed.current?.focus();
    lastPlace.current = place;
    pressed.current = null;
  }, [place]);
  const go = (to: number) => {
    const others = ids.filter((each) => each !== id);
    const { activeElement } = document;
    pressed.current = activeElement instanceof HTMLElement ? activeElement : null;
    press({
      ask: () => move(others[to] ?? null),
      sentence: own.next.moved(name, to + 1, ids.length),
      after: onChanged,
      back: () => () => move(others[place] ?? null),
    });
  };
  const last = ids.length - 1;
  return (
    <>
      <Action
        icon={<ArrowUp16Regular />}
        label={own.next.up(name)}
        isBusy={isBusy || place === 0}
        onClick={() => go(place - 1)}
      />
      <Action
        icon={<ArrowDown16Regular />}
        label={own.next.down(name)}
        isBusy={isBusy || place === last}
        onClick={() => go(place + 1)}
      />
    </>
  );
}
