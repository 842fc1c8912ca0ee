import { lazy, Suspense } from 'react';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { roundText } from '#tab/text/round-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { ShownRound } from './shown-round.ts';

const StatusForm = lazy(async () => ({ default: (await import('#tab/form/status-form.tsx')).StatusForm }));

type Props = ShownRound & {
  readonly initiativeId: string;
  readonly personId: string;
  readonly onSent: () => void;
  readonly onClose: () => void;
};

/** The leads' own form, filled in by a coordinator for one of them. */
export function EnterFor({ client, overview, roundId, initiativeId, personId, onSent, onClose }: Props) {
  const { own } = roundText(useText().language);
  return (
    <Suspense fallback={<SkeletonLines label={own.request.loading} />}>
      <StatusForm
        client={client}
        partnership={overview.partnership}
        initiativeId={initiativeId}
        entering={{ roundId, onBehalfOf: personId }}
        onSent={onSent}
        onClose={onClose}
      />
    </Suspense>
  );
}
