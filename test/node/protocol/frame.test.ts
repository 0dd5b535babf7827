import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinFrame, splitFrame } from '../../../src/protocol/frame.js';
import { signalFrame, splitFrameBytes } from '../../../src/server/frame-bytes.js';

const bodies = ['', '\n', 'a\nb\n', '{"sdp":"v=0\\r\\n"}', '😀 \u2028 é'];

for (const body of bodies) {
  test(`the body ${JSON.stringify(body)} comes out as it went in`, () => {
    const frame = joinFrame({ type: 'signal', to: 'a\nb' }, body);
    assert.deepEqual(splitFrame(frame), { header: '{"type":"signal","to":"a\\nb"}', body });
    const bytes = splitFrameBytes(Buffer.from(frame));
    assert.equal(bytes.header, '{"type":"signal","to":"a\\nb"}');
    assert.equal(bytes.body?.toString(), body);
  });

  test(`the server hands the body ${JSON.stringify(body)} on byte for byte`, () => {
    assert.equal(signalFrame('id', Buffer.from(body)).toString(), joinFrame({ type: 'signal', from: 'id' }, body));
  });
}

test('a header alone has no body, which is not the same as an empty one', () => {
  assert.deepEqual(splitFrame(joinFrame({ type: 'leave' })), { header: '{"type":"leave"}', body: null });
  assert.equal(splitFrameBytes(Buffer.from('{}')).body, null);
});
