import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import styles from './scene-guide.module.css';
import { type SceneName, type StepDeed, sceneNames, scenes } from './scenes.ts';
import { useTrialWords } from './trial-words.tsx';

type Props = {
  readonly onEnter: (scene: SceneName) => void;
  readonly onDeed: (deed: StepDeed) => void;
  readonly onDismiss: () => void;
};

/** The guided tour: choose a role, then one sentence at a time with a button that does it. */
export function SceneGuide({ onEnter, onDeed, onDismiss }: Props) {
  const { text } = useTrialWords();
  const [at, setAt] = useState<{ readonly scene: SceneName; readonly step: number } | null>(null);
  const enter = (scene: SceneName) => {
    setAt({ scene, step: 0 });
    onEnter(scene);
  };
  return (
    <section className={styles.guide} aria-label={text.scenes.label}>
      <div className={styles.content}>
        {at === null ? (
          <RoleChoice onEnter={enter} />
        ) : (
          <Step {...at} onStep={(step) => setAt({ ...at, step })} onDeed={onDeed} onLeave={() => setAt(null)} />
        )}
      </div>
      <Button appearance="subtle" icon={<DismissRegular />} aria-label={text.scenes.dismiss} onClick={onDismiss} />
    </section>
  );
}

function RoleChoice({ onEnter }: { readonly onEnter: (scene: SceneName) => void }) {
  const { text } = useTrialWords();
  return (
    <>
      <p className={styles.words}>{text.scenes.heading}</p>
      <div className={styles.buttons}>
        {sceneNames.map((scene) => (
          <Button key={scene} appearance={scene === 'lead' ? 'primary' : 'secondary'} onClick={() => onEnter(scene)}>
            {text.scenes[scene].name}
            <span className={styles.minutes}>: {text.scenes[scene].minutes}</span>
          </Button>
        ))}
      </div>
    </>
  );
}

type StepProps = {
  readonly scene: SceneName;
  readonly step: number;
  readonly onStep: (step: number) => void;
  readonly onDeed: (deed: StepDeed) => void;
  readonly onLeave: () => void;
};

function Step({ scene, step, onStep, onDeed, onLeave }: StepProps) {
  const { text } = useTrialWords();
  const { name, steps } = text.scenes[scene];
  const words = steps[step];
  const deed = scenes[scene].deeds[step] ?? 'none';
  const isLast = step === steps.length - 1;
  return (
    <>
      <p className={styles.words} aria-live="polite">
        <span className={styles.place}>
          {name} · {text.scenes.step(step + 1, steps.length)}
        </span>
        {words?.text}
      </p>
      <div className={styles.buttons}>
        {step > 0 && (
          <Button appearance="subtle" onClick={() => onStep(step - 1)}>
            {text.scenes.back}
          </Button>
        )}
        {deed !== 'none' && <Button onClick={() => onDeed(deed)}>{words?.action}</Button>}
        <Button appearance="primary" onClick={() => (isLast ? onLeave() : onStep(step + 1))}>
          {isLast ? text.scenes.again : text.scenes.next}
        </Button>
      </div>
    </>
  );
}
