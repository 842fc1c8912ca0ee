import { Tab, TabList } from '@fluentui/react-components';
import { AppChoices } from './app-choices.tsx';
import { ChatPanel } from './chat-panel.tsx';
import { ClockControl } from './clock-control.tsx';
import { ConversationList } from './conversation-list.tsx';
import { type Look, LookChoices } from './look-choices.tsx';
import { PersonChoice } from './person-choice.tsx';
import { SceneGuide } from './scene-guide.tsx';
import styles from './stage.module.css';
import { TabFrame } from './tab-frame.tsx';
import { TopBar } from './top-bar.tsx';
import { useTrialWords } from './trial-words.tsx';
import type { Cast } from './use-cast.ts';
import type { Changes } from './use-changes.ts';
import { useStage } from './use-stage.ts';

type Props = {
  readonly cast: Cast;
  readonly changes: Changes;
  readonly look: Look;
  readonly onLook: (change: Partial<Look>) => void;
};

/** Chat on the left and tab on the right as one person has them; one at a time where there is room for one. */
export function Stage({ cast, changes, look, onLook }: Props) {
  const { text } = useTrialWords();
  const stage = useStage({ cast, changes, look });
  const { person, conversation, pane, unread } = stage;
  if (!person || !conversation) return null;
  return (
    <>
      <TopBar
        person={
          <PersonChoice
            people={cast.people}
            chosenId={person.id}
            unreadIds={unread.personIds}
            onChoose={stage.choosePerson}
          />
        }
        clock={<ClockControl clock={stage.clock} withNews={unread.personIds.length} />}
        look={<LookChoices look={look} onChange={onLook} />}
        app={<AppChoices person={person} chat={stage.chat} channel={stage.tab.channel} />}
        onOpenTour={stage.isTourOpen ? null : () => stage.openTour(true)}
      />
      {stage.isTourOpen && (
        <SceneGuide onEnter={stage.enterScene} onDeed={stage.doDeed} onDismiss={() => stage.openTour(false)} />
      )}
      <main className={look.device === 'phone' ? styles.phone : styles.desktop} data-pane={pane}>
        <div className={styles.panes}>
          <div className={styles.switch}>
            <TabList
              aria-label={text.panes.label}
              selectedValue={pane}
              onTabSelect={(_, { value }) => stage.showPane(value === 'tab' ? 'tab' : 'chat')}
            >
              <Tab value="chat">{text.panes.chat}</Tab>
              <Tab value="tab">{text.panes.tab}</Tab>
            </TabList>
          </div>
          <div className={styles.body}>
            <div className={styles.chat}>
              <ConversationList
                conversations={stage.conversations}
                chosenId={conversation.id}
                isUnread={(one) => unread.isUnread(one, person.id)}
                onChoose={stage.chooseConversation}
              />
              <ChatPanel
                key={`${person.id}/${conversation.id}`}
                conversation={conversation}
                person={person}
                posts={stage.posts}
                isUnreachable={changes.isUnreachable}
                suggestions={stage.suggestions}
                acting={stage.acting}
                onOpenLink={stage.openLink}
              />
            </div>
            <section className={styles.tab} aria-label={text.tab.label}>
              <h2 className={styles.tabName}>
                {stage.tab.channel ? text.tab.channel(stage.tab.channel.name) : text.tab.personal}
              </h2>
              <TabFrame key={stage.tabKey} view={stage.tab} done={stage.acting.done} onOpenLink={stage.openLink} />
            </section>
          </div>
        </div>
      </main>
    </>
  );
}
