import type { Pack } from '#bot/domain/pack.ts';
import type { PackPoint } from '#bot/domain/pack-meeting.ts';
import type { PackWords } from './pack-words.ts';
import type { Block, Said } from './report.ts';

/** The agenda of the meeting the pack is for; nothing where there is no such meeting, or none for this reader. */
export function agendaBlocks({ meeting }: Pack, { text, points }: PackWords): readonly Block[] {
  if (!meeting) return [];
  const { agenda } = text;
  const heading: Block = { kind: 'heading', level: 2, said: [agenda.title], startsPage: false };
  if (meeting.points.length === 0) return [heading, { kind: 'paragraph', tone: 'plain', said: [agenda.none] }];
  return [
    heading,
    {
      kind: 'table',
      caption: agenda.table,
      columns: [
        { head: agenda.number, share: 8 },
        { head: agenda.point, share: 42 },
        { head: agenda.about, share: 50 },
      ],
      rows: meeting.points.map((point, n) => [[String(n + 1)], titleOf(point, points), aboutOf(point)]),
      total: null,
    },
  ];
}

function titleOf({ kind, title }: PackPoint, points: PackWords['points']): Said {
  return title === null ? [points[kind]] : [{ written: title, lang: 'da' }];
}

function aboutOf({ text }: PackPoint): Said {
  return text === '' ? [] : [{ written: text, lang: 'da' }];
}
