// Runs in every page of the end-to-end tests before the page's own scripts. It remembers the connections, sockets and
// tracks that the page makes, so that a test can see what became of them, and finds things the way a person does:
// a button by what it says, a picture by the frames it shows. Nothing of the kit is replaced or faked.
(() => {
  if (globalThis.e2e) return;
  // The functions that tests send here were compiled by esbuild, which marks names with this helper.
  globalThis.__name ??= (fn) => fn;

  const connections = [];
  const sockets = [];
  const tracks = [];
  const events = [];
  const data = [];
  const watches = new Map();

  const remember = (name, list) => {
    const Native = globalThis[name];
    if (!Native) return;
    globalThis[name] = class extends Native {
      constructor(...args) {
        super(...args);
        list.push(this);
      }
    };
    Object.defineProperty(globalThis[name], 'name', { value: name });
  };
  remember('RTCPeerConnection', connections);
  remember('WebSocket', sockets);

  /** Two cores carry only so many pictures: cameras are asked for small ones, everything else stays as it was asked. */
  const smaller = (constraints) => {
    const limits = globalThis.e2eCamera;
    if (!limits || !constraints?.video) return constraints;
    const video = constraints.video === true ? {} : constraints.video;
    return { ...constraints, video: { ...video, ...limits } };
  };
  for (const method of ['getUserMedia', 'getDisplayMedia']) {
    const native = navigator.mediaDevices?.[method]?.bind(navigator.mediaDevices);
    if (!native) continue;
    navigator.mediaDevices[method] = async (constraints) => {
      const stream = await native(method === 'getUserMedia' ? smaller(constraints) : constraints);
      tracks.push(...stream.getTracks());
      return stream;
    };
  }
  const clone = MediaStreamTrack.prototype.clone;
  MediaStreamTrack.prototype.clone = function () {
    const copy = clone.call(this);
    tracks.push(copy);
    return copy;
  };

  for (const type of ['join', 'leave', 'participant-join', 'participant-leave', 'error', 'statechange', 'file-error'])
    document.addEventListener(`rtc-${type}`, ({ detail, target }) => {
      events.push({
        type: `rtc-${type}`,
        tag: target.localName,
        id: detail.participant?.id ?? detail.self?.id ?? null,
        code: detail.error?.code ?? null,
        message: detail.error?.message ?? null,
        reason: detail.reason ?? null,
        state: detail.state ?? null,
      });
    });

  document.addEventListener('rtc-data', ({ detail: { from, channel, data: sent } }) => {
    data.push({ from: from.id, channel, data: sent instanceof ArrayBuffer ? [...new Uint8Array(sent)] : sent });
  });

  /** Everything in the page that matches, also inside open shadow roots. */
  function all(selector, root = document) {
    const found = [...root.querySelectorAll(selector)];
    for (const element of root.querySelectorAll('*'))
      if (element.shadowRoot) found.push(...all(selector, element.shadowRoot));
    return found;
  }
  const one = (selector) => all(selector)[0] ?? null;
  const visible = (element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && element.checkVisibility({ visibilityProperty: true });
  };
  const nameOf = (element) => (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();

  /** The visible, enabled button whose name matches. */
  function button(pattern) {
    const matches = new RegExp(pattern, 'i');
    return all('button').find((each) => visible(each) && !each.disabled && matches.test(nameOf(each))) ?? null;
  }

  /** The visible text field whose label matches. */
  function field(pattern) {
    const matches = new RegExp(pattern, 'i');
    const labels = (each) => each.ariaLabel ?? [...(each.labels ?? [])].map((label) => label.textContent).join(' ');
    return (
      all('input, textarea').find(
        (each) => visible(each) && !each.readOnly && !each.disabled && matches.test(labels(each)),
      ) ?? null
    );
  }

  /** Where to click it, once it has come to rest and nothing covers it; scrolls it into view. */
  const places = new WeakMap();
  function pointOf(found) {
    if (!found) return null;
    found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const box = found.getBoundingClientRect();
    const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const { x, y, since } = places.get(found) ?? {};
    const now = performance.now();
    if (point.x !== x || point.y !== y) {
      places.set(found, { ...point, since: now });
      return null;
    }
    const top = found.getRootNode().elementFromPoint(point.x, point.y);
    return now - since > 100 && (top === found || found.contains(top)) ? point : null;
  }

  /** Text of every visible alert. */
  const alerts = () =>
    all('[role=alert]')
      .filter(visible)
      .map((each) => nameOf(each))
      .filter(Boolean);

  const tile = (id, source = 'camera') =>
    all('rtc-video').find((each) => each.participant === id && (each.source || 'camera') === source) ?? null;

  /**
   * Counts the frames that the tile of a participant presents, from the first call on. The tile and its video
   * element are looked up anew all the time, because being replaced must not show as frames.
   */
  function frames(id, source = 'camera') {
    const key = `${id}/${source}`;
    let watch = watches.get(key);
    if (!watch) {
      watch = { frames: 0, longestGap: 0, last: performance.now(), since: performance.now(), width: 0, height: 0 };
      watches.set(key, watch);
      let watched = null;
      setInterval(() => {
        const video = tile(id, source)?.videoElement ?? null;
        if (!video || video === watched) return;
        watched = video;
        const presented = (now, { width, height }) => {
          if (video !== watched) return;
          const at = performance.now();
          watch.longestGap = Math.max(watch.longestGap, at - watch.last);
          Object.assign(watch, { last: at, width, height, frames: watch.frames + 1 });
          video.requestVideoFrameCallback(presented);
        };
        video.requestVideoFrameCallback(presented);
      }, 20);
    }
    const now = performance.now();
    return { ...watch, longestGap: Math.max(watch.longestGap, now - watch.last), age: now - watch.since };
  }

  /** Starts the gap anew, so that what came before does not count. */
  function resetGap(id, source = 'camera') {
    frames(id, source);
    Object.assign(watches.get(`${id}/${source}`), { longestGap: 0, last: performance.now() });
  }

  /** Bytes, energy and samples of sound that have come in, over all connections. */
  async function audioReceived() {
    const sum = { bytes: 0, energy: 0, samples: 0 };
    for (const connection of connections) {
      if (connection.connectionState === 'closed') continue;
      for (const report of (await connection.getStats()).values()) {
        if (report.type !== 'inbound-rtp' || report.kind !== 'audio') continue;
        sum.bytes += report.bytesReceived ?? 0;
        sum.energy += report.totalAudioEnergy ?? 0;
        sum.samples += report.totalSamplesReceived ?? 0;
      }
    }
    return sum;
  }

  /**
   * Whether the last half second of sound that came in was silence; to be asked again and again. A muted microphone
   * still sends comfort noise, a ten-millionth of what a voice has.
   */
  let loud = { energy: -1, samples: 0 };
  async function silence() {
    const { energy, samples } = await audioReceived();
    if (energy - loud.energy > 1e-6) loud = { energy, samples };
    return samples - loud.samples > 24_000;
  }

  /** What is there now, for the message of a test that waited in vain. */
  function describe() {
    const call = one('rtc-call');
    return JSON.stringify({
      url: location.href,
      state: call?.state,
      self: call?.self?.id,
      participants: call?.participants?.map(({ id, name, link, camera, call }) => ({ id, name, link, camera, call })),
      connections: connections.map((each) => `${each.connectionState}/${each.signalingState}`),
      sockets: sockets.map((each) => each.readyState),
      events: events.slice(-12).map(({ type, code, state }) => [type, code, state].filter(Boolean).join(' ')),
      alerts: alerts(),
      buttons: all('button').filter(visible).map(nameOf),
      frames: Object.fromEntries([...watches].map(([key, { frames }]) => [key, frames])),
    });
  }

  /** Resolves to what `condition` gives once that is truthy; it may be async. Rejects after `limit` milliseconds. */
  async function until(condition, what, limit) {
    const end = performance.now() + limit;
    for (;;) {
      const value = await condition();
      if (value) return value;
      if (performance.now() > end) throw new Error(`Waited ${limit} ms for ${what}. The page: ${describe()}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async function sha256(blob) {
    const digest = await crypto.subtle.digest('SHA-256', await blob.arrayBuffer());
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  globalThis.e2e = {
    ...{ connections, sockets, tracks, events, data, all, one, visible, button, field, pointOf, alerts, tile },
    ...{ frames, resetGap, audioReceived, silence, describe, until, sha256, received: [] },
  };
  document.addEventListener('rtc-file-received', ({ detail }) => globalThis.e2e.received.push(detail.file));
})();
