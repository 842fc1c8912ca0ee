/** A guide of one page, in plain words. */
export type Guide = {
  readonly title: string;
  readonly intro: string;
  readonly parts: readonly GuidePart[];
};

export type GuidePart = {
  readonly title: string;
  readonly points: readonly string[];
  readonly picture?: { readonly name: PictureName; readonly says: string };
};

export const guideNames = ['lead', 'coordinator', 'steering'] as const;
export type GuideName = (typeof guideNames)[number];

export const pictureNames = ['lead-page', 'lead-card', 'coordinator-page', 'round', 'steering-page'] as const;
export type PictureName = (typeof pictureNames)[number];
