import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Me } from '#bot/contract/me.ts';
import { FluentPieces } from '#tab/app/fluent-pieces.tsx';
import { PlainPage } from '#tab/app/plain-page.tsx';
import { allowSaving, type ChannelTab, onSave } from '#tab/host/teams.ts';
import { useText } from '#tab/text/text-context.tsx';

/** What the channel's tab will show, and the choice Teams keeps when Save is pressed. */
export function ConfigurePage({ partnerships }: { partnerships: Me['partnerships'] }) {
  const { text } = useText();
  const said = text.screens.configure;
  const [chosenId, setChosenId] = useState(partnerships[0]?.id ?? null);
  const chosen = partnerships.find(({ id }) => id === chosenId);
  const tab = useRef<ChannelTab | null>(null);
  tab.current = chosen ? channelTab(chosen.id, said.tabName(chosen.name)) : null;
  useEffect(() => onSave(() => tab.current), []);
  useEffect(() => allowSaving(chosenId !== null), [chosenId]);
  return (
    <FluentPieces>
      <PlainPage isSample={chosen?.sampleData ?? false} title={said.title} text={said.text}>
        {partnerships.length === 0 && <p>{said.none}</p>}
        {partnerships.length > 0 && (
          <Field label={said.choose}>
            <RadioGroup value={chosenId ?? ''} onChange={(_, { value }) => setChosenId(value)}>
              {partnerships.map(({ id, name }) => (
                <Radio key={id} value={id} label={name} />
              ))}
            </RadioGroup>
          </Field>
        )}
        {chosen && <p>{said.save}</p>}
      </PlainPage>
    </FluentPieces>
  );
}

/** https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/create-tab-pages/configuration-page */
function channelTab(partnershipId: string, suggestedDisplayName: string): ChannelTab {
  const contentUrl = `${window.location.origin}/tab/channel?${new URLSearchParams({ partnership: partnershipId })}`;
  return { contentUrl, websiteUrl: contentUrl, entityId: `overblik-${partnershipId}`, suggestedDisplayName };
}
