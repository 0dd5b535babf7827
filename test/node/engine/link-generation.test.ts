import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judgeLinkSignal } from '../../../src/engine/mesh/link-generation.js';
import type { LinkPosition, LinkVerdict } from '../../../src/engine/mesh/link-generation.js';
import type { LinkRole, LinkSignal } from '../../../src/engine/mesh/link-signal.js';

const offer = (gen: number): LinkSignal => ({ type: 'offer', gen, n: 1, sdp: 'x' });
const answer = (gen: number): LinkSignal => ({ type: 'answer', gen, n: 1, sdp: 'x' });
const candidate = (gen: number, by: LinkRole): LinkSignal => ({ type: 'candidate', gen, n: 1, by, candidate: {} });
const at = (gen: number, role: LinkRole | null, smaller = true): LinkPosition => ({ gen, role, smaller });

describe('which signal a link takes', () => {
  const cases: [string, LinkPosition, LinkSignal, LinkVerdict][] = [
    ['a first offer is taken', at(0, null), offer(1), 'adopt'],
    ['a newer offer takes the place of a running link', at(1, 'initiator'), offer(2), 'adopt'],
    ['a newer offer takes the place of a dead link', at(1, null), offer(2), 'adopt'],
    ['an offer of the running generation belongs to it', at(2, 'responder'), offer(2), 'deliver'],
    ['an old offer is dropped', at(2, 'responder'), offer(1), 'drop'],
    ['an offer under a number that was used up has to be made anew', at(2, null), offer(2), 'renew'],
    ['so has one under an older number when there is no link', at(2, null), offer(1), 'renew'],
    ['of two offers at once the smaller id keeps its own', at(1, 'initiator', true), offer(1), 'drop'],
    ['of two offers at once the larger id takes the other', at(1, 'initiator', false), offer(1), 'adopt'],
    ['an answer goes to the one who offered', at(1, 'initiator'), answer(1), 'deliver'],
    ['an answer to nobody is dropped', at(1, 'responder'), answer(1), 'drop'],
    ['an answer of a future is dropped', at(1, 'initiator'), answer(2), 'drop'],
    ['a late answer to a dead link is dropped', at(1, null), answer(1), 'drop'],
    ['a candidate of the other side is taken', at(1, 'responder'), candidate(1, 'initiator'), 'deliver'],
    ['a candidate of an answer is taken', at(1, 'initiator'), candidate(1, 'responder'), 'deliver'],
    ['a candidate of an offer that lost is dropped', at(1, 'initiator'), candidate(1, 'initiator'), 'drop'],
    ['a candidate ahead of its offer waits', at(0, null), candidate(1, 'initiator'), 'hold'],
    ['a candidate ahead of no offer is dropped', at(0, null), candidate(1, 'responder'), 'drop'],
    ['an old candidate is dropped', at(2, 'responder'), candidate(1, 'initiator'), 'drop'],
    ['a restart is for the one who offers', at(1, 'initiator'), { type: 'restart', gen: 1 }, 'deliver'],
    ['a restart is not for the one who answers', at(1, 'responder'), { type: 'restart', gen: 1 }, 'drop'],
    ['a restart of a dead link is dropped', at(1, null), { type: 'restart', gen: 1 }, 'drop'],
    [
      'a link that is dead for the other side is offered anew',
      at(1, 'responder'),
      { type: 'rebuild', gen: 2 },
      'offer',
    ],
    ['a link that never was is offered', at(0, null), { type: 'rebuild', gen: 1 }, 'offer'],
    ['an offer that is out already is repeated', at(2, 'initiator'), { type: 'rebuild', gen: 2 }, 'deliver'],
    ['an old wish to rebuild is dropped', at(3, 'responder'), { type: 'rebuild', gen: 2 }, 'drop'],
  ];
  for (const [name, position, signal, verdict] of cases) {
    it(name, () => assert.equal(judgeLinkSignal(position, signal), verdict));
  }

  it('leads both sides to one link, whatever both offered', () => {
    for (const small of [1, 2, 3]) {
      for (const large of [1, 2, 3]) {
        const smallTakes = judgeLinkSignal(at(small, 'initiator', true), offer(large)) === 'adopt';
        const largeTakes = judgeLinkSignal(at(large, 'initiator', false), offer(small)) === 'adopt';
        assert.notEqual(smallTakes, largeTakes, `${small} against ${large}`);
      }
    }
  });
});
