import type { FrameLocator, Page } from 'playwright-core';
import type { Me } from '#bot/contract/me.ts';
import type { Language } from '#bot/domain/language.ts';
import { answering, type FakeAnswers } from '#test/support/fake-tab-server.ts';
import type { TabOpening } from '#test/support/open-tab.ts';
import { aMe, aMembership, anOverview } from '#test/support/tab-answers.ts';

/** The same words in both languages. */
export type Said = readonly [da: string, en: string];

/** Where steps are taken: the tab in its frame, or a page of its own. */
export type Place = {
  readonly within: FrameLocator | Page;
  readonly language: Language;
  readonly answers: FakeAnswers;
};

export type Step = (place: Place) => Promise<void>;

/** A screen of the tab in a state worth looking at: who meets it, what the server says, and what is pressed. */
export type Screen = {
  readonly name: string;
  readonly who: keyof typeof people;
  readonly src: string;
  /** Besides who is asking, and the overview. */
  readonly answers?: () => FakeAnswers;
  /** In place of what the server says of `who`. */
  readonly me?: Me;
  readonly opening?: Pick<TabOpening, 'context' | 'tokenRefusal' | 'offline' | 'held'>;
  readonly steps?: readonly Step[];
  /** What is seen once the whole of it is there. */
  readonly shows: Said;
  /** Stays the outline of what is on its way. */
  readonly isLoading?: boolean;
};

const police = { organisationId: 'nordjyllands-politi' } as const;

const people = {
  coordinator: { roles: ['coordinator'] },
  lead: { ...police, roles: [], leadsInitiatives: true, isAwaited: true, personId: 'lead-3' },
  steering: { ...police, roles: ['steering'], isAwaited: true, personId: 'styregruppe-politi' },
  reader: { roles: ['reader'] },
  administrator: { roles: ['administrator'] },
} satisfies Record<string, Parameters<typeof aMembership>[0]>;

/** All that the server says while the screen is looked at. */
export function answersOf({ who, me, answers }: Screen): FakeAnswers {
  return {
    'GET /api/overview': answering(anOverview()),
    ...answers?.(),
    'GET /api/me': answering(me ?? aMe({ partnerships: [aMembership(people[who])] })),
  };
}
