import assert from 'node:assert/strict';
import type { Ports } from '#bot/use-cases/ports.ts';
import { clearParagraph } from '#bot/use-cases/yearly/clear-paragraph.ts';
import { readYearly } from '#bot/use-cases/yearly/read-yearly.ts';
import { setYearlyDays } from '#bot/use-cases/yearly/set-yearly-days.ts';
import { type WriteYearlyText, writeYearlyText } from '#bot/use-cases/yearly/write-yearly-text.ts';
import { asked, type PersonId, partnershipId, roundId, yearlyScene } from './yearly-scene.ts';

const initiativeId = 'tryg-bydel';

function write(ports: Ports, who: PersonId, input: Partial<WriteYearlyText>) {
  const text = { of: { part: 'summary' }, text: 'Mit.', lang: 'da', seen: 0 } as const;
  return writeYearlyText(ports)({ ...asked(who), ...text, ...input });
}

async function paragraph(ports: Ports) {
  const { draft } = await readYearly(ports)(asked('coordinator-1'));
  return draft?.edition.initiatives[0]?.paragraph ?? null;
}

describe('The texts of the yearly status', () => {
  it('are never overwritten unseen: who comes second gets both', async () => {
    const ports = await yearlyScene();

    const [first, second] = await Promise.all([
      write(ports, 'coordinator-1', { text: 'Den første.' }),
      write(ports, 'coordinator-2', { text: 'Den anden.' }),
    ]);

    const saved = [first, second].find(({ kind }) => kind === 'saved');
    const conflict = [first, second].find(({ kind }) => kind === 'conflict');
    assert.ok(saved?.kind === 'saved' && conflict?.kind === 'conflict');
    assert.deepEqual(conflict.stored, saved.text);
    const [stored, ...others] = await ports.records.yearlyTexts(partnershipId, roundId);
    assert.deepEqual([stored?.value, others], [saved.text, []]);
  });

  it('are both kept where two write different ones at the same moment', async () => {
    const ports = await yearlyScene();

    await Promise.all([
      write(ports, 'coordinator-1', { of: { part: 'summary' } }),
      write(ports, 'coordinator-2', { of: { part: 'focus' } }),
      write(ports, 'coordinator-1', { of: { initiativeId } }),
    ]);

    const texts = await ports.records.yearlyTexts(partnershipId, roundId);
    assert.deepEqual(texts.map(({ value }) => value.key).toSorted(), ['focus', 'paragraph/tryg-bydel', 'summary']);
  });

  it('are one where the same is sent twice', async () => {
    const ports = await yearlyScene();

    const [first, again] = [await write(ports, 'coordinator-1', {}), await write(ports, 'coordinator-1', {})];

    assert.deepEqual(again, first);
  });

  it('hold no CPR number, and no more than their limit', async () => {
    const ports = await yearlyScene();
    const long = { text: 'a'.repeat(801), of: { initiativeId } };

    await assert.rejects(write(ports, 'coordinator-1', { text: 'Ring til 010150-5006.' }), {
      code: 'contains_cpr_number',
      facts: { field: 'text' },
    });
    await assert.rejects(write(ports, 'coordinator-1', long), {
      code: 'invalid_input',
      facts: { field: 'text', limit: 800 },
    });
    assert.deepEqual(await ports.records.yearlyTexts(partnershipId, roundId), []);
  });

  it('are written by coordinators alone', async () => {
    const ports = await yearlyScene();
    const codes: string[] = [];
    for (const who of ['steering-kommune', 'lead-1', 'reader-politi', 'administrator-1'] as const) {
      await write(ports, who, {}).catch(({ code }) => codes.push(`${who} ${code}`));
    }

    assert.deepEqual(codes, [
      'steering-kommune not_allowed',
      'lead-1 no_such_yearly',
      'reader-politi no_such_yearly',
      'administrator-1 no_such_yearly',
    ]);
  });

  it('shorten a lead’s paragraph beside the untouched original, which the lead sees', async () => {
    const ports = await yearlyScene();

    await write(ports, 'coordinator-1', { of: { initiativeId }, text: 'Kortere.' });

    const { draft, paragraphs } = await readYearly(ports)(asked('lead-1'));
    const [own] = paragraphs;
    assert.equal(draft, null);
    assert.deepEqual(own?.source, { kind: 'open', text: 'En nyhed.', lang: 'da', version: 1 });
    assert.equal(own?.written?.text, 'Kortere.');
    assert.deepEqual(await paragraph(ports), { text: 'Kortere.', lang: 'da', isEdited: true });
  });

  it('cannot write around a lead’s no', async () => {
    const ports = await yearlyScene({ publicUse: 'no' });

    await assert.rejects(write(ports, 'coordinator-1', { of: { initiativeId } }), { code: 'yearly_not_cleared' });
    assert.equal(await paragraph(ports), null);
  });

  it('tell what is by agreement once a coordinator has cleared it, and only that answer', async () => {
    const ports = await yearlyScene({ publicUse: 'by_agreement' });
    const clear = (version: number) => clearParagraph(ports)({ ...asked('coordinator-1'), initiativeId, version });

    assert.equal(await paragraph(ports), null);
    await assert.rejects(clear(2), { code: 'newer_answer' });
    await clear(1);
    await clear(1);

    assert.deepEqual(await paragraph(ports), { text: 'En nyhed.', lang: 'da', isEdited: false });
  });

  it('tell of the days that a coordinator sets', async () => {
    const ports = await yearlyScene();
    const set = (from: string, cutOffOn: string) => setYearlyDays(ports)({ ...asked('coordinator-1'), from, cutOffOn });

    await assert.rejects(set('2025-01-01', '2024-12-31'), { code: 'invalid_input' });
    await set('2024-08-01', '2025-01-10');

    const { draft } = await readYearly(ports)(asked('coordinator-1'));
    assert.deepEqual(
      [draft?.yearly.from, draft?.yearly.cutOffOn, draft?.edition.rounds],
      ['2024-08-01', '2025-01-10', []],
    );
  });

  it('belong to a yearly round alone', async () => {
    const ports = await yearlyScene();

    await assert.rejects(readYearly(ports)({ ...asked('coordinator-1'), roundId: '2025-1' }), {
      code: 'no_such_yearly',
    });
  });
});
