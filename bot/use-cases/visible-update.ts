import type { FollowUpTold } from '#bot/domain/follow-up.ts';
import { mayReadText, type ReadingAbout } from '#bot/domain/may-read-text.ts';
import type { Person } from '#bot/domain/person.ts';
import type { StatusContent, StatusUpdate } from '#bot/domain/status-update.ts';

/** An update as one reader may see it: the content is gone, not hidden, where it is not theirs to see. */
export type VisibleUpdate = {
  readonly update: Omit<StatusUpdate, 'content' | 'followUps'>;
  readonly health: StatusContent['health'];
  readonly help: StatusContent['help'];
  readonly visibility: StatusContent['visibility'];
  readonly content: StatusContent | null;
  /** What it says of decisions, as far as they are the reader's to see. */
  readonly followUps: readonly FollowUpTold[];
};

export function visibleTo(reader: Person, about: ReadingAbout, update: StatusUpdate): VisibleUpdate {
  const { content, followUps: _, ...rest } = update;
  const guarded = {
    visibility: content.visibility,
    authorId: update.authorId,
    authorOrganisationId: update.authorOrganisationId,
  };
  return {
    update: rest,
    health: content.health,
    help: content.help,
    visibility: content.visibility,
    content: mayReadText(guarded, reader, about) ? content : null,
    followUps: [],
  };
}
