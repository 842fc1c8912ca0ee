import assert from 'node:assert/strict';
import { hideIn } from '#bot/domain/hidden-text.ts';
import { packFile } from '#bot/reports/pack-file.ts';
import { aPack } from '#test/support/record-builders.ts';

const secret = 'Peter Hansen fra Nørregade har været indlagt i maj.';
const hiding = { id: 'redaction-1', texts: [secret], hiddenOn: '2025-06-03' };

describe('A pack in which a text is hidden', () => {
  it('says so in the place of the text, and in the name of its file', async () => {
    const whole = aPack({ strategyTitle: secret });
    const hidden = aPack({ strategyTitle: hideIn(secret, [hiding], () => true) });

    const before = await packFile(whole, 'html', 'da');
    const after = await packFile(hidden, 'html', 'da');
    const english = await packFile(hidden, 'json', 'en');

    assert.doesNotMatch(before.name, /RETTET/);
    assert.match(after.name, /_RETTET\.html$/);
    assert.match(english.name, /_CORRECTED\.json$/);
    const text = new TextDecoder().decode(after.bytes);
    assert.match(text, /Teksten er skjult den 3\. juni 2025, fordi den kan indeholde personoplysninger\./);
    assert.doesNotMatch(text + new TextDecoder().decode(english.bytes), /Hansen|redaction-1|\uE000/);
  });
});
