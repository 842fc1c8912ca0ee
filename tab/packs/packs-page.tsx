import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { PlainPage } from '#tab/app/plain-page.tsx';
import { Action } from '#tab/controls/action.tsx';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { packsText } from '#tab/text/packs-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { EditionSection } from './edition-section.tsx';
import { PackSection } from './pack-section.tsx';

/** Where the link in a card about a pack leads. */
export function PacksPage(props: GroupPageProps & { readonly roundId: string }) {
  const { language } = useText();
  const { own } = packsText(language);
  return (
    <PlainPage isSample={props.membership.sampleData} title={own.heading} text={own.text}>
      <div>
        <Action look="subtle" icon={<ArrowLeft20Regular />} onClick={() => props.change({ packs: null })}>
          {groupText(language).pages.back}
        </Action>
      </div>
      <PackSection {...props} meetingId={null} />
      <EditionSection {...props} />
    </PlainPage>
  );
}
