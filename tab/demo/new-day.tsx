import { localDay } from '#bot/domain/local-time.ts';
import { formatWeekday } from '#bot/text/format.ts';
import styles from './message-list.module.css';
import type { TrialPost } from './read-demo.ts';
import { useTrialWords } from './trial-words.tsx';

const TIME_ZONE = 'Europe/Copenhagen';

/** The day, where a post is the first of it; the clock may have jumped over several. */
export function NewDay({ post, before }: { readonly post: TrialPost; readonly before: TrialPost | undefined }) {
  const { language } = useTrialWords();
  const day = localDay(post.at, TIME_ZONE);
  if (before && localDay(before.at, TIME_ZONE) === day) return null;
  return <p className={styles.day}>{formatWeekday(day, language)}</p>;
}
