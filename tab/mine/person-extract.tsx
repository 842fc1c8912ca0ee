import { extractPaths } from '#bot/contract/extracts.ts';
import type { Me } from '#bot/contract/me.ts';
import type { Client } from '#tab/api/client.ts';
import { FetchAll } from '#tab/fetching/fetch-all.tsx';
import { extractingText } from '#tab/text/extracting-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { MineSection } from './mine-section.tsx';

type Props = { readonly client: Client; readonly membership: Me['partnerships'][number] };

/** What is held about the reader themself, for them to take. */
export function PersonExtract({ client, membership }: Props) {
  const said = extractingText(useText().language).person;
  return (
    <MineSection id="extract" heading={said.name}>
      <p>{said.text}</p>
      <FetchAll
        client={client}
        partnership={membership.id}
        path={extractPaths.person(membership.personId)}
        name={said.name}
      />
    </MineSection>
  );
}
