import {
  FluentProvider,
  Spinner,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components';
import { useEffect } from 'react';
import { type Look, type TrialTheme, trialDevices, trialLanguages, trialThemes } from './look-choices.tsx';
import { useRemembered } from './remembered.ts';
import { Stage } from './stage.tsx';
import styles from './trial-page.module.css';
import { InTrialWords, trialWords } from './trial-words.tsx';
import { useCast } from './use-cast.ts';
import { useChanges } from './use-changes.ts';

const THEMES = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme } satisfies Record<
  TrialTheme,
  unknown
>;

/** The trial page: Teams' chat and tab for any of the sample people, on one screen. */
export function TrialPage() {
  const [look, changeLook] = useLook();
  const changes = useChanges();
  const cast = useCast(changes);
  const words = trialWords(look.language);
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.title = words.text.title;
  }, [words]);
  return (
    // No class here: Fluent gives it to whatever it opens above the page, too.
    <FluentProvider theme={THEMES[look.theme]}>
      <InTrialWords value={words}>
        <div className={styles.page}>
          {cast ? (
            <Stage cast={cast} changes={changes} look={look} onLook={changeLook} />
          ) : (
            <Spinner className={styles.waiting} label={words.text.loading} />
          )}
        </div>
      </InTrialWords>
    </FluentProvider>
  );
}

function useLook(): readonly [Look, (change: Partial<Look>) => void] {
  const [language, setLanguage] = useRemembered('language', trialLanguages, languageFromAddress());
  const [theme, setTheme] = useRemembered('theme', trialThemes, 'default');
  const [device, setDevice] = useRemembered('device', trialDevices, 'desktop');
  const change = (wanted: Partial<Look>) => {
    if (wanted.language) setLanguage(wanted.language);
    if (wanted.theme) setTheme(wanted.theme);
    if (wanted.device) setDevice(wanted.device);
  };
  return [{ language, theme, device }, change];
}

/** Danish first; `?lang=en` as on the tab. */
function languageFromAddress() {
  return new URLSearchParams(window.location.search).get('lang') === 'en' ? 'en' : 'da';
}
