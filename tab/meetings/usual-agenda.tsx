import { useCallback, useState } from 'react';
import { type Group, groups } from '#bot/domain/channel.ts';
import { useFetched } from '#tab/app/use-fetched.ts';
import { Action } from '#tab/controls/action.tsx';
import { SkeletonLines } from '#tab/controls/skeleton-lines.tsx';
import { SelectField } from '#tab/fields/select-field.tsx';
import { TroubleScreen } from '#tab/screens/trouble-screen.tsx';
import { groupText } from '#tab/text/group-text.ts';
import { useText } from '#tab/text/text-context.tsx';
import { usualAgendaText } from '#tab/text/usual-agenda-text.ts';
import type { GroupPageProps } from './group-pages.tsx';
import styles from './meetings-page.module.css';
import { askUsualAgenda } from './use-usual-agenda.ts';
import { UsualAgendaForm } from './usual-agenda-form.tsx';

/** For coordinators: what each group's meetings begin with; asked for when it is unfolded. */
export function UsualAgenda(props: GroupPageProps) {
  const said = usualAgendaText(useText().language);
  const [isOpen, setIsOpen] = useState(false);
  const [hasOpened, setHasOpened] = useState(false);
  const fold = () => {
    setIsOpen(!isOpen);
    setHasOpened(true);
  };
  return (
    <section className={styles.section} aria-labelledby="usual-agenda">
      <h2 id="usual-agenda" className={styles.heading}>
        {said.heading}
      </h2>
      <p>{said.text}</p>
      <div>
        <Action onClick={fold}>{isOpen ? said.hide : said.show}</Action>
      </div>
      <div hidden={!isOpen}>{hasOpened && <Groups key={props.membership.id} {...props} />}</div>
    </section>
  );
}

/** What was begun for one group stays while another is looked at. */
function Groups(props: GroupPageProps) {
  const { language } = useText();
  const [group, setGroup] = useState<Group>('lead');
  const [opened, setOpened] = useState<readonly Group[]>([]);
  const { meetings } = groupText(language);
  const choose = (chosen: string) => {
    const next = groups.find((each) => each === chosen) ?? group;
    setOpened([...opened, group].filter((each) => each !== next));
    setGroup(next);
  };
  return (
    <div className={styles.card}>
      <SelectField
        label={usualAgendaText(language).group}
        value={group}
        options={groups.map((each) => [each, meetings.groups[each]])}
        onChange={choose}
      />
      {groups
        .filter((each) => each === group || opened.includes(each))
        .map((each) => (
          <div key={each} hidden={each !== group}>
            <OfGroup {...props} group={each} />
          </div>
        ))}
    </div>
  );
}

function OfGroup({ client, membership, group }: GroupPageProps & { readonly group: Group }) {
  const said = usualAgendaText(useText().language);
  const fetched = useFetched(
    useCallback(() => askUsualAgenda({ client, partnership: membership.id }, group), [client, membership.id, group]),
  );
  if (fetched.value) {
    return <UsualAgendaForm asking={{ client, partnership: membership.id }} group={group} first={fetched.value} />;
  }
  if (fetched.trouble) return <TroubleScreen trouble={fetched.trouble} level="section" onRetry={fetched.refresh} />;
  return <SkeletonLines label={said.loading} />;
}
