'use client';

import { useEffect, useRef, useState } from 'react';
import type { RtcCall } from 'rtc-elements/classes';
import 'rtc-elements/rtc-call';
import type {} from 'rtc-elements/react';

export function Call({ room }: { room: string }) {
  const call = useRef<RtcCall>(null);
  const [last, setLast] = useState('nobody');

  // Not as a prop: React attaches those of custom elements only when it renders, not when it hydrates (react#35446).
  useEffect(() => {
    const gone = new AbortController();
    call.current?.addEventListener('rtc-participant-join', ({ detail }) => setLast(detail.participant.name), {
      signal: gone.signal,
    });
    return () => gone.abort();
  }, []);

  return (
    <>
      <rtc-call ref={call} room={room} />
      <p>
        Last to come: <output>{last}</output>
      </p>
    </>
  );
}
