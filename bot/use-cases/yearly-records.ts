import type { Yearly, YearlyText } from '#bot/domain/yearly.ts';
import type { YearlyEdition } from '#bot/domain/yearly-edition.ts';
import type { Tagged } from './tagged.ts';

/** The changes of a commit that are about the yearly status. */
export type YearlyChange =
  | { readonly kind: 'yearly'; readonly value: Yearly; readonly tag: string | null }
  | { readonly kind: 'yearly_text'; readonly value: YearlyText; readonly tag: string | null }
  /** Inserted: the whole commit fails where its round has an edition of this number. */
  | { readonly kind: 'yearly_edition'; readonly value: YearlyEdition };

/** What is kept of the yearly status. Every function throws an Outage when the store does not answer. */
export type YearlyRecords = {
  yearly(partnershipId: string, roundId: string): Promise<Tagged<Yearly> | null>;
  yearlyTexts(partnershipId: string, roundId: string): Promise<readonly Tagged<YearlyText>[]>;
  yearlyEdition(partnershipId: string, roundId: string, number: number): Promise<YearlyEdition | null>;
};
