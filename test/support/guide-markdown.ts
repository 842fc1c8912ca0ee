import type { Guide, GuideName } from '#tab/help/guide.ts';

/** The files in which the guides stand for those who have no tab, below infra/guides. */
export const guideFiles: Readonly<Record<GuideName, string>> = {
  coordinator: 'koordinator.md',
  lead: 'tovholder.md',
  steering: 'styregruppe.md',
};

/** A guide as a page of Markdown, with the tab's own pictures. */
export function guideMarkdown({ title, intro, parts }: Guide): string {
  const sections = parts.map(({ title: heading, points, picture }) =>
    [
      `## ${heading}`,
      points.map((point) => `- ${point}`).join('\n'),
      ...(picture ? [`![${picture.says}](../../tab/help/pictures/${picture.name}.webp)`] : []),
    ].join('\n\n'),
  );
  return `${[`# ${title}`, intro, ...sections].join('\n\n')}\n`;
}
