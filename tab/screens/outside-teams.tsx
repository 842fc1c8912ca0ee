import { PeopleTeam24Regular } from '@fluentui/react-icons';
import { ActionLink } from '#tab/controls/action.tsx';
import { useText } from '#tab/text/text-context.tsx';
import { MessageScreen } from './message-screen.tsx';

/** The page opened in a browser of its own: says where it lives, and leads there. */
export function OutsideTeams() {
  const { text, language } = useText();
  const { title, text: sentence, how, open, otherLanguage } = text.screens.outside;
  const other = language === 'da' ? 'en' : 'da';
  return (
    <MessageScreen icon={<PeopleTeam24Regular fontSize="1em" />} title={title} text={sentence} small={how}>
      <ActionLink look="primary" href="https://teams.microsoft.com">
        {open}
      </ActionLink>
      <ActionLink href={`?lang=${other}`}>
        <span lang={other}>{otherLanguage}</span>
      </ActionLink>
    </MessageScreen>
  );
}
