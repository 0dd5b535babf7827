import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fill } from '../../../src/base/fill.js';

const FILES = '{count, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}';

describe('filling a text', () => {
  it('puts names where they belong, whatever is in them', () => {
    assert.equal(fill('{name} left', { name: '{count} # Ann' }), '{count} # Ann left');
  });

  it('takes a text without values as it is', () => {
    assert.equal(fill('Too long {by far}'), 'Too long {by far}');
  });

  it('writes numbers and lists as the language does', () => {
    assert.equal(fill('{count}', { count: 12345.5 }, 'de'), '12.345,5');
    assert.equal(fill('{names}', { names: ['Ann', 'Ben', 'Cyd'] }, 'de'), 'Ann, Ben und Cyd');
  });

  it('finds the form of a plural', () => {
    const texts = [1, 3, 5, 21, 112].map((count) => fill(FILES, { count }, 'ru'));
    assert.deepEqual(texts, ['1 файл', '3 файла', '5 файлов', '21 файл', '112 файлов']);
  });

  it('falls back to the form for the others', () => {
    assert.equal(fill('{count, plural, other {# 个文件}}', { count: 1 }, 'zh'), '1 个文件');
    assert.equal(fill('{kind, select, camera {Camera} other {Device}}', { kind: 'pen' }), 'Device');
  });

  it('lists several of what there is to choose from', () => {
    const text =
      'Sie braucht {device, select, camera {die Kamera} microphone {das Mikrofon} other {den Lautsprecher}}.';
    const device = ['microphone', 'camera'];
    assert.equal(fill(text, { device }, 'de'), 'Sie braucht das Mikrofon und die Kamera.');
  });

  it('fills the places inside of a form', () => {
    const text = '{count, plural, one {{names} is here} other {{names} are here}}';
    assert.equal(fill(text, { count: 2, names: ['Ann', 'Ben'] }), 'Ann and Ben are here');
  });

  it('keeps names from turning what stands around them, where one writes from right to left', () => {
    assert.equal(fill('غادر {name}', { name: 'Ann' }, 'ar', true), 'غادر \u2068Ann\u2069');
  });

  it('keeps each name of a list from it, too', () => {
    const list = fill('{names}', { names: ['Ann', 'C++', 'דן'] }, 'he', true);
    assert.deepEqual(list.match(/\u2068[^\u2069]*\u2069/g), ['\u2068Ann\u2069', '\u2068C++\u2069', '\u2068דן\u2069']);
  });
});
