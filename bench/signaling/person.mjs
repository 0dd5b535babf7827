/** Somebody who numbers what they say to each of the others, and writes down what comes and when. */
export class Person {
  id = '';
  open = false;
  errors = 0;
  /** Times that somebody was heard to leave; nobody ever does. */
  left = 0;
  losses = 0;
  lostAt = 0;
  backAt = 0;
  /** Milliseconds. */
  longestAway = 0;
  heard = 0;
  others = new Set();
  /** From saying to hearing, in milliseconds. */
  latencies = [];
  /** By id of the other one: when each message was said. */
  #said = new Map();
  /** By id of the other one: the numbers that came. */
  #numbers = new Map();
  #doubled = 0;
  /** When this one was told to begin anew. */
  #begun = [];
  #waiting = [];

  constructor(createTransport, { room, name }) {
    this.transport = createTransport({ room, name, token: () => '' });
    const on = (type, listener) =>
      this.transport.on(type, (event) => {
        listener(event);
        for (const resolve of this.#waiting.splice(0)) resolve();
      });
    on('state', ({ state }) => this.#onState(state));
    on('welcome', ({ selfId, resumed, participants }) => {
      if (!resumed) {
        if (this.id !== '') this.#begun.push(performance.now());
        this.others.clear();
      }
      this.id = selfId;
      for (const { id } of participants) this.others.add(id);
    });
    on('join', ({ participant }) => this.others.add(participant.id));
    on('leave', ({ id }) => {
      this.left += 1;
      this.others.delete(id);
    });
    on('error', () => (this.errors += 1));
    on('signal', ({ from, body }) => this.#hear(from, body));
    this.transport.open();
  }

  /** @returns how many messages that were */
  sayToAll() {
    for (const id of this.others) {
      const said = this.#said.get(id) ?? [];
      this.#said.set(id, said);
      this.transport.send(id, `${said.length} ${performance.now()}`);
      said.push(performance.now());
    }
    return this.others.size;
  }

  /**
   * What has become of what this one said. A message that did not come is `told` when one of the two was told after it to
   * begin anew, which makes browsers look at the link again, and else `unnoticed`.
   */
  account(byId) {
    const total = { sent: 0, unnoticed: 0, told: 0, doubled: this.#doubled };
    for (const [id, times] of this.#said) {
      const other = byId.get(id);
      total.sent += times.length;
      times.forEach((time, number) => {
        if (other.#numbers.get(this.id)?.has(number)) return;
        const told = [...this.#begun, ...other.#begun].some((begun) => begun >= time);
        total[told ? 'told' : 'unnoticed'] += 1;
      });
    }
    return total;
  }

  async until(done) {
    while (!done()) await new Promise((resolve) => this.#waiting.push(resolve));
  }

  #hear(from, body) {
    const [number, time] = body.split(' ').map(Number);
    const numbers = this.#numbers.get(from) ?? new Set();
    this.#numbers.set(from, numbers);
    if (numbers.has(number)) this.#doubled += 1;
    numbers.add(number);
    this.heard += 1;
    this.latencies.push(performance.now() - time);
  }

  #onState(state) {
    const now = performance.now();
    this.open = state === 'open';
    if (state === 'reconnecting' && this.lostAt <= this.backAt) {
      this.losses += 1;
      this.lostAt = now;
    }
    if (!this.open) return;
    if (this.losses > 0 && this.backAt < this.lostAt) this.longestAway = Math.max(this.longestAway, now - this.lostAt);
    this.backAt = now;
  }
}
