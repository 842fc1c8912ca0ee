import type { AgendaSavedShown } from '#bot/contract/agenda-bodies.ts';
import type { Answer } from '#tab/api/trouble.ts';
import { useSay } from '#tab/fields/said.tsx';
import { usePress } from '#tab/fields/use-press.ts';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { troubleSentence } from '#tab/text/trouble-sentence.ts';
import type { AgendaProps } from './agenda-section.tsx';

/** Runs one change of the agenda, shows the agenda as it then is, and says what came of it. */
export function useAgendaPress({ onSaved, onRefresh }: Pick<AgendaProps, 'onSaved' | 'onRefresh'>) {
  const words = useText();
  const { agenda: said } = groupText(words.language);
  const say = useSay();
  const [isBusy, press] = usePress();
  const run = (ask: () => Promise<Answer<AgendaSavedShown>>, sentence: () => string) =>
    press(async () => {
      const answer = await ask();
      if (!answer.ok) {
        say('error', troubleSentence(answer.trouble, words));
        return onRefresh();
      }
      onSaved(answer.value.agenda);
      if (answer.value.outcome === 'saved') say('success', sentence());
      else say('warning', said.conflict);
    });
  return { isBusy, press: run };
}
