import { ChangeDates } from './change-dates.tsx';
import type { OpenedForm } from './deciding-buttons.tsx';
import { MoveMeeting } from './move-meeting.tsx';
import { PreviewSection } from './preview-section.tsx';
import { ReopenRound } from './reopen-round.tsx';
import type { RoundFormProps } from './shown-round.ts';

/** The form that was opened; all of them are one bundle, fetched with the first. */
export function RoundForm({ which, ...given }: RoundFormProps & { readonly which: OpenedForm }) {
  if (which === 'preview') return <PreviewSection {...given} />;
  if (which === 'dates') return <ChangeDates {...given} />;
  return which === 'moved' ? <MoveMeeting {...given} /> : <ReopenRound {...given} />;
}
