/** Whether the server can be reached, as the last attempt found it, and who wants to know when that changes. */
let isReachable = true;
/** How many answers came whole and could not be read: this edition of the tab may be older than the server. */
let unread = 0;
const followers = new Set<() => void>();

export function noteConnection(reached: boolean): void {
  if (reached === isReachable) return;
  isReachable = reached;
  for (const each of followers) each();
}

export function hasConnection(): boolean {
  return isReachable;
}

export function noteUnread(): void {
  unread += 1;
  for (const each of followers) each();
}

export function countUnread(): number {
  return unread;
}

/** Returns how to stop following. */
export function followConnection(follower: () => void): () => void {
  followers.add(follower);
  return () => followers.delete(follower);
}
