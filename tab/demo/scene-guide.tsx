import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
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
  const content = useRef<HTMLDivElement>(null);
  // The pressed button is gone then: the keyboard goes on from the words that took its place.
  const go = (next: typeof at) => {
    setAt(next);
    content.current?.focus();
  };
  const enter = (scene: SceneName) => {
    go({ scene, step: 0 });
    onEnter(scene);
  };
  return (
    <section className={styles.guide} aria-label={text.scenes.label}>
      <div ref={content} className={styles.content} tabIndex={-1}>
        {at === null ? (
          <RoleChoice onEnter={enter} />
        ) : (
          <Step
            {...at}
            onStep={(step) => setAt({ ...at, step })}
            onDeed={(deed, step) => {
              onDeed(deed);
              if (step !== at.step) go({ ...at, step });
            }}
            onLeave={() => go(null)}
          />
        )}
      </div>
      <Button
        className={styles.dismiss}
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={text.scenes.dismiss}
        onClick={onDismiss}
      />
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
  /** What to do, and the step that follows; the same step where there is none. */
  readonly onDeed: (deed: StepDeed, next: number) => void;
  readonly onLeave: () => void;
};

function Step({ scene, step, onStep, onDeed, onLeave }: StepProps) {
  const { text } = useTrialWords();
  const { name, steps } = text.scenes[scene];
  const words = steps[step];
  const deed = scenes[scene].deeds[step] ?? 'none';
  const isLast = step === steps.length - 1;
  const doDeed = () => onDeed(deed, isLast ? step : step + 1);
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
        {deed !== 'none' && (
          <Button appearance="primary" onClick={doDeed}>
            {words?.action}
          </Button>
        )}
        <Button
          appearance={deed === 'none' ? 'primary' : 'secondary'}
          onClick={() => (isLast ? onLeave() : onStep(step + 1))}
        >
          {isLast ? text.scenes.again : text.scenes.next}
        </Button>
      </div>
    </>
  );
}
