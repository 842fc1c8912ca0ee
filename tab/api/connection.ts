/** Whether the server can be reached, as the last attempt found it, and who wants to know when that changes. */
let isReachable = true;
const followers = new Set<() => void>();

export function noteConnection(reached: boolean): void {
  if (reached === isReachable) return;
  isReachable = reached;
  for (const each of followers) each();
}

export function hasConnection(): boolean {
  return isReachable;
}

/** Returns how to stop following. */
export function followConnection(follower: () => void): () => void {
  followers.add(follower);
  return () => followers.delete(follower);
}
