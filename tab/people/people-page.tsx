import { lazy, Suspense, useCallback } from 'react';
import type { Me } from '#bot/contract/me.ts';
import type { RegisterShown } from '#bot/contract/register.ts';
import type { Client } from '#tab/api/client.ts';
import { PlainPage } from '#tab/app/plain-page.tsx';
import { useFetched } from '#tab/app/use-fetched.ts';
import { useRefresh } from '#tab/app/use-refresh.ts';
import type { ChangeView } from '#tab/app/use-view.ts';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { SaidHere } from '#tab/fields/said.tsx';
import { type PeopleSection, peopleSections, type View } from '#tab/overview/view.ts';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { peopleText } from '#tab/text/people-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { askRegister } from './ask-people.ts';
import { ChannelsSection } from './channels-section.tsx';
import { PeopleList } from './people-list.tsx';
import styles from './people-page.module.css';
import { PersonDetail } from './person-detail.tsx';

const WaitingSection = lazy(async () => ({ default: (await import('#tab/waiting/waiting-page.tsx')).WaitingPage }));

const ImportSection = lazy(async () => ({ default: (await import('./import-section.tsx')).ImportSection }));

/** What each part of the page is given. */
export type PeopleProps = {
  readonly client: Client;
  readonly me: Me;
  readonly membership: Me['partnerships'][number];
  readonly view: View;
  readonly change: ChangeView;
  readonly shown: RegisterShown;
  /** Reads the register again. */
  readonly refresh: () => void;
};

/** Everybody in the partnership, those who wait to come in, and whose each channel is; for those who run it. */
export function PeoplePage(given: Omit<PeopleProps, 'shown' | 'refresh'>) {
  const { client, membership, view, change } = given;
  const { language } = useText();
  const { own } = peopleText(language);
  const fetched = useFetched(
    useCallback(() => askRegister({ client, partnership: membership.id }), [client, membership.id]),
  );
  useRefresh(fetched.refresh);
  const all = fetched.value && { ...given, shown: fetched.value, refresh: fetched.refresh };
  const section = view.person === null ? (view.people ?? 'list') : 'list';
  return (
    <SaidHere>
      <PlainPage isSample={membership.sampleData} title={own.heading} text={own.text}>
        <SectionChoice section={section} change={change} />
        {!fetched.value && !fetched.trouble && <SkeletonLines label={own.loading} />}
        {fetched.trouble && <TroubleScreen trouble={fetched.trouble} level="section" onRetry={fetched.refresh} />}
        {all && section === 'list' && view.person === null && <PeopleList {...all} />}
        {all && view.person !== null && <PersonDetail key={view.person} {...all} personId={view.person} />}
        {section === 'waiting' && (
          <Suspense fallback={<SkeletonLines label={own.loading} />}>
            <WaitingSection client={client} membership={membership} onChanged={fetched.refresh} />
          </Suspense>
        )}
        {all && section === 'import' && (
          <Suspense fallback={<SkeletonLines label={own.loading} />}>
            <ImportSection {...all} />
          </Suspense>
        )}
        {all && section === 'channels' && <ChannelsSection {...all} />}
      </PlainPage>
    </SaidHere>
  );
}

type ChoiceProps = { readonly section: PeopleSection; readonly change: ChangeView };

function SectionChoice({ section, change }: ChoiceProps) {
  const { language } = useText();
  const { own } = peopleText(language);
  return (
    <nav className={styles.sections} aria-label={own.sectionsLabel}>
      {peopleSections.map((name) => (
        <button
          key={name}
          type="button"
          className={styles.section}
          aria-current={name === section ? 'page' : undefined}
          onClick={() => change({ people: name === 'list' ? null : name, person: null })}
        >
          {own.sections[name]}
        </button>
      ))}
    </nav>
  );
}
