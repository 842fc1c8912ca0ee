import { ArrowLeft20Regular } from '@fluentui/react-icons';
import type { Me } from '#bot/contract/me.ts';
import { PlainPage } from '#tab/app/plain-page.tsx';
import type { ChangeView } from '#tab/app/use-view.ts';
import { Action } from '#tab/controls/action.tsx';
import { Toggle } from '#tab/controls/toggle.tsx';
import type { View } from '#tab/overview/view.ts';
import { useText } from '#tab/text/text-context.tsx';
import { daGuides } from './da-guides.ts';
import { enGuides } from './en-guides.ts';
import { type GuideName, type GuidePart, guideNames } from './guide.ts';
import { guidePictures } from './guide-pictures.ts';
import styles from './help-page.module.css';
import { helpText } from './help-text.ts';

type Props = {
  readonly me: Me;
  readonly membership: Me['partnerships'][number];
  readonly view: View;
  readonly change: ChangeView;
};

/** The guides, one's own first. */
export function HelpPage({ me, membership, view, change }: Props) {
  const { language } = useText();
  const said = helpText[language];
  const guides = language === 'da' ? daGuides : enGuides;
  const chosen = guideNames.find((name) => name === view.show) ?? ownGuide(membership);
  const guide = guides[chosen];
  return (
    <PlainPage botId={me.botId} isSample={membership.sampleData} title={said.heading} text={said.text}>
      <div>
        <Action look="subtle" icon={<ArrowLeft20Regular />} onClick={() => change({ page: null, show: null })}>
          {said.back}
        </Action>
      </div>
      <nav className={styles.choices} aria-label={said.choose}>
        {guideNames.map((name) => (
          <Toggle key={name} isOn={name === chosen} onToggle={() => change({ show: name })}>
            {guides[name].title}
          </Toggle>
        ))}
      </nav>
      <article className={styles.guide}>
        <h2 className={styles.heading}>{guide.title}</h2>
        <p>{guide.intro}</p>
        {guide.parts.map((part) => (
          <Part key={part.title} part={part} />
        ))}
      </article>
    </PlainPage>
  );
}

function Part({ part: { title, points, picture } }: { readonly part: GuidePart }) {
  return (
    <section className={styles.part}>
      <h3 className={styles.subheading}>{title}</h3>
      <ul className={styles.points}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {picture && (
        <img className={styles.picture} src={guidePictures[picture.name]} alt={picture.says} loading="lazy" />
      )}
    </section>
  );
}

function ownGuide({ roles }: Props['membership']): GuideName {
  if (roles.includes('coordinator')) return 'coordinator';
  return roles.includes('steering') ? 'steering' : 'lead';
}
