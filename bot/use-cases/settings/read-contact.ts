import type { Language } from '#bot/domain/language.ts';
import type { Ports } from '#bot/use-cases/ports.ts';

/**
 * Whom a partnership's coordinators say one can turn to where something is not accessible, in the reader's language or
 * else the other; null where they have named nobody, or there is no such partnership. For everybody: the law asks that
 * it be public, and the form in which it is written says so.
 */
export function readContact(ports: Pick<Ports, 'records'>) {
  return async (partnershipId: string, language: Language): Promise<string | null> => {
    const { texts } = (await ports.records.settings(partnershipId)).value;
    const other = language === 'da' ? 'en' : 'da';
    return texts[language].contact || texts[other].contact || null;
  };
}
