import { useEffect } from 'react';
import { PlainPage } from '#tab/app/plain-page.tsx';
import { allowRemoving } from '#tab/host/teams.ts';
import { dialogsText } from '#tab/text/dialogs-text.ts';
import { useText } from '#tab/text/text-context.tsx';

/** What goes and what stays when the tab is taken out of a channel; Teams' own button does it. */
export function RemovePage() {
  const { language } = useText();
  const said = dialogsText(language).remove;
  useEffect(allowRemoving, []);
  return (
    <PlainPage title={said.title} text={said.text}>
      <ul>
        {said.stays.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p>{said.how}</p>
    </PlainPage>
  );
}
