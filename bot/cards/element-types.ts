import type { Language } from '#bot/domain/language.ts';
import type { CardData } from './card-data.ts';

/** The part of Adaptive Cards 1.5 that our cards use; 1.5 is the newest version all Teams clients draw. */
export type Card = {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  readonly lang: Language;
  /** Said in notifications, and where the card cannot be drawn. */
  readonly fallbackText: string;
  readonly msteams: { readonly width: 'Full' };
  /** Asks for a view of their own for each of these (Teams' ids, at most 60). */
  readonly refresh?: { readonly action: RefreshAction; readonly userIds: readonly string[] } | undefined;
  readonly body: readonly Element[];
};

export type RefreshAction = {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: string;
  readonly data: CardData;
};

export type Element = TextBlock | RichTextBlock | Container | ColumnSet | ActionSet | Input | ProgressBar;

/** Newer than 1.5, so it never goes without what older clients draw in its place. */
export type ProgressBar = Placement & {
  readonly type: 'ProgressBar';
  readonly value: number;
  readonly max: number;
  readonly color: 'Accent';
  readonly fallback: TextBlock;
};

export type TextBlock = Placement &
  Look & {
    readonly type: 'TextBlock';
    readonly text: string;
    readonly wrap: true;
    readonly style?: 'heading' | undefined;
  };

export type RichTextBlock = Placement & {
  readonly type: 'RichTextBlock';
  /** Not in 1.5, and passed over by clients that do not know it: the language the text was written in. */
  readonly lang?: Language | undefined;
  readonly inlines: readonly TextRun[];
};

export type TextRun = Look & { readonly type: 'TextRun'; readonly text: string };

export type Look = {
  readonly size?: 'small' | 'medium' | 'large' | undefined;
  readonly weight?: 'bolder' | undefined;
  readonly color?: 'attention' | 'accent' | undefined;
  readonly isSubtle?: true | undefined;
};

export type Placement = {
  readonly spacing?: 'none' | 'small' | 'medium' | 'large' | undefined;
  readonly separator?: true | undefined;
};

export type Container = Placement & {
  readonly type: 'Container';
  readonly id?: string | undefined;
  readonly style?: 'emphasis' | 'attention' | undefined;
  readonly isVisible?: false | undefined;
  readonly items: readonly Element[];
};

/** Side by side, read from left to right. */
export type ColumnSet = Placement & { readonly type: 'ColumnSet'; readonly columns: readonly Column[] };

export type Column = { readonly type: 'Column'; readonly width: 'stretch'; readonly items: readonly Element[] };

export type ActionSet = Placement & { readonly type: 'ActionSet'; readonly actions: readonly Action[] };

export type Action = Execute | OpenUrl | ToggleVisibility;

export type Execute = Press & {
  readonly type: 'Action.Execute';
  readonly verb: string;
  /** What a client without Action.Execute sends: the same data, as a message. */
  readonly fallback: Press & { readonly type: 'Action.Submit' };
};

export type Press = {
  readonly title: string;
  readonly style?: 'positive' | undefined;
  readonly data: CardData;
  /** `none`: the press neither sends nor checks what stands in the inputs. */
  readonly associatedInputs?: 'none' | undefined;
};

export type OpenUrl = { readonly type: 'Action.OpenUrl'; readonly title: string; readonly url: string };

export type ToggleVisibility = {
  readonly type: 'Action.ToggleVisibility';
  readonly title: string;
  readonly targetElements: readonly string[];
};

export type Input = TextInput | NumberInput | DateInput | TimeInput | ChoiceSet | Toggle;

type InputBase = Placement & {
  readonly id: string;
  readonly label: string;
  readonly errorMessage: string;
  readonly isRequired?: true | undefined;
  readonly value?: string | undefined;
};

export type TextInput = InputBase & {
  readonly type: 'Input.Text';
  readonly isMultiline: boolean;
  readonly maxLength: number;
};

/** A whole number from `min` to `max`; phones show digits alone. */
export type NumberInput = Omit<InputBase, 'value'> & {
  readonly type: 'Input.Number';
  readonly min: number;
  readonly max: number;
  readonly value?: number | undefined;
};

/** A local day; the value is an ISO date. */
export type DateInput = InputBase & {
  readonly type: 'Input.Date';
  readonly min?: string | undefined;
};

/** A local time, `HH:MM`. */
export type TimeInput = InputBase & { readonly type: 'Input.Time' };

export type Choice = { readonly title: string; readonly value: string };

export type ChoiceSet = InputBase & {
  readonly type: 'Input.ChoiceSet';
  readonly style: 'compact' | 'expanded';
  readonly wrap: true;
  readonly isMultiSelect?: true | undefined;
  readonly placeholder?: string | undefined;
  readonly choices: readonly Choice[];
};

export type Toggle = InputBase & {
  readonly type: 'Input.Toggle';
  readonly title: string;
  readonly wrap: true;
  readonly valueOn: 'true';
  readonly valueOff: 'false';
};
