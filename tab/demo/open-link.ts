/** Where a link leads on the trial page, as Teams would follow it without leaving itself. */
export type LinkTarget =
  | { readonly kind: 'chat' }
  | { readonly kind: 'tab'; readonly subEntityId: string | null }
  | { readonly kind: 'web'; readonly url: string };

/** https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams */
export function targetOf(url: string): LinkTarget | null {
  const parsed = URL.parse(url);
  if (!parsed || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) return null;
  if (parsed.hostname !== 'teams.microsoft.com') return { kind: 'web', url: parsed.href };
  if (parsed.pathname.startsWith('/l/chat/')) return { kind: 'chat' };
  if (parsed.pathname.startsWith('/l/entity/')) return { kind: 'tab', subEntityId: subEntityOf(parsed) };
  return { kind: 'web', url: parsed.href };
}

function subEntityOf(url: URL): string | null {
  try {
    const context: unknown = JSON.parse(url.searchParams.get('context') ?? '{}');
    if (typeof context !== 'object' || context === null || !('subEntityId' in context)) return null;
    return typeof context.subEntityId === 'string' ? context.subEntityId : null;
  } catch {
    return null;
  }
}
