import { useRef } from 'react';
import type { AgendaPointShown } from '#bot/contract/agenda.ts';
import { useSay } from '#tab/fields/said.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import type { AgendaProps } from './agenda-section.tsx';
import { changePoint } from './ask-agenda.ts';
import { PointForm } from './point-form.tsx';
import { newPoint, pointReaders, typedPoint } from './typed-point.ts';

type Props = AgendaProps & { readonly point: AgendaPointShown; readonly onClose: () => void };

/** One point put differently. Whoever came second sees what stands there now, and decides. */
export function ChangePoint(props: Props) {
  const { client, membership, meetingId, me, detail, overview, point, onSaved, onClose } = props;
  const { language } = useText();
  const { agenda: said } = groupText(language);
  const say = useSay();
  const seen = useRef(point.version);
  const of = { client, partnership: membership.id, meetingId };
  return (
    <PointForm
      overview={overview}
      title={said.changeTitle}
      save={said.save}
      first={typedPoint(point)}
      people={pointReaders(detail, { id: membership.personId, name: me.name }, point)}
      send={(typed) => changePoint(of, { ...typed, id: point.id, version: seen.current })}
      conflictIn={({ outcome, agenda }) => {
        if (outcome === 'saved') return null;
        const now = agenda.points.find(({ id }) => id === point.id);
        if (now) seen.current = now.version;
        return now ? typedPoint(now) : newPoint;
      }}
      onDone={({ agenda }) => {
        onSaved(agenda);
        say('success', said.saved);
        onClose();
      }}
      onCancel={onClose}
    />
  );
}
