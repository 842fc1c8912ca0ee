import { useCallback } from 'react';
import type { PackEditShown } from '#bot/contract/packs.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import type { GroupPageProps } from '#tab/meetings/group-pages.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { editionText } from '#tab/text/edition-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { EditionForm } from './edition-form.tsx';
import { EditionRead } from './edition-read.tsx';
import { editionQuestion } from './use-edition.ts';

export type EditionProps = GroupPageProps & {
  readonly roundId: string;
  readonly initiativeId: string;
  readonly name: string;
  readonly onSaved: () => void;
  readonly onClose: () => void;
};
export type EditionShownProps = EditionProps & { readonly first: PackEditShown };

/** One answer and its meeting edition: coordinators write it, those who answer for the initiative read it. */
export function Edition(props: EditionProps) {
  const { client, membership, roundId, initiativeId } = props;
  const { language } = useText();
  const { value, trouble, refresh } = useFetched(
    useCallback(
      () => client.get(editionQuestion({ partnership: membership.id, roundId, initiativeId })),
      [client, membership.id, roundId, initiativeId],
    ),
  );
  if (value) return value.mayEdit ? <EditionForm {...props} first={value} /> : <EditionRead {...props} first={value} />;
  if (trouble) return <TroubleScreen trouble={trouble} level="section" onRetry={refresh} />;
  return <SkeletonLines label={editionText(language).own.loading} />;
}
