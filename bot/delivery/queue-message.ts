/** What a message says: ids alone, never who is told what. */
export type NoticeAddress = { readonly partnershipId: string; readonly intentId: string };

/** Base64, because the queue's own format is XML. */
export function writeMessage({ partnershipId, intentId }: NoticeAddress): string {
  return Buffer.from(JSON.stringify({ partnershipId, intentId })).toString('base64');
}

/** Null for what is none of our writing. */
export function readMessage(text: string): NoticeAddress | null {
  const value = parsed(Buffer.from(text, 'base64').toString('utf8'));
  if (typeof value !== 'object' || value === null) return null;
  if (!('partnershipId' in value) || !('intentId' in value)) return null;
  const { partnershipId, intentId } = value;
  return typeof partnershipId === 'string' && typeof intentId === 'string' ? { partnershipId, intentId } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
