import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDismissed } from '../../../src/media/is-dismissed.js';
import { missingApiError, toMediaError } from '../../../src/media/media-errors.js';

const secure = { isSecureContext: true, allowsFeature: () => null };
const error = (name: string, message = ''): DOMException => new DOMException(message, name);

describe('capture errors', () => {
  const cases = [
    ['NotAllowedError', 'Permission denied', 'camera', 'permission-denied', /site settings/],
    ['NotAllowedError', 'Permission dismissed', 'camera', 'permission-denied', /without an answer/],
    ['NotAllowedError', 'Permission denied by system', 'camera', 'permission-denied', /operating system/],
    ['NotAllowedError', 'Permission denied by system', 'screen', 'permission-denied', /record the screen/],
    ['SecurityError', '', 'microphone', 'permission-denied', /site settings/],
    ['InvalidStateError', '', 'screen', 'permission-denied', /click/],
    ['NotFoundError', '', 'microphone', 'device-not-found', /No microphone/],
    ['OverconstrainedError', '', 'camera', 'device-not-found', /No camera/],
    ['NotReadableError', '', 'camera', 'device-in-use', /Another program/],
    ['AbortError', '', 'microphone', 'device-in-use', /Another program/],
  ] as const;
  for (const [name, message, subject, code, words] of cases) {
    it(`turns ${name} (${message || 'no message'}) for the ${subject} into ${code}`, () => {
      const cause = error(name, message);
      const told = toMediaError(cause, subject, secure);
      assert.equal(told.code, code);
      assert.match(told.message, words);
      assert.equal(told.cause, cause);
      assert.equal(told.recoverable, true);
    });
  }

  it('blames the embedding frame where the policy says so', () => {
    const told = toMediaError(error('NotAllowedError', 'Permission denied'), 'camera', {
      isSecureContext: true,
      allowsFeature: (feature) => feature !== 'camera',
    });
    assert.match(told.message, /allow="camera"/);
    assert.equal(told.recoverable, false);
  });

  it('tells an insecure page from an old browser', () => {
    const insecure = { ...secure, isSecureContext: false };
    assert.equal(missingApiError('camera', insecure).code, 'insecure-context');
    assert.equal(missingApiError('camera', secure).code, 'unsupported');
    assert.equal(toMediaError(new TypeError(), 'camera', insecure).code, 'insecure-context');
    assert.equal(toMediaError(new TypeError(), 'camera', secure).code, 'unsupported');
  });

  it('lets a page keep quiet about what the person just closed', () => {
    assert.equal(isDismissed(toMediaError(error('NotAllowedError'), 'screen', secure)), true);
    assert.equal(isDismissed(toMediaError(error('NotAllowedError'), 'camera', secure)), false);
    assert.equal(isDismissed(new Error('x')), false);
  });
});
