import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'rtc-elements/rtc-call';
import type {} from 'rtc-elements/react';

function Call() {
  const [last, setLast] = useState('nobody');
  return (
    <>
      <rtc-call
        room="example"
        signaling="http://localhost:8080/signaling"
        onrtc-participant-join={({ detail }) => setLast(detail.participant.name)}
      />
      <p>
        Last to come: <output>{last}</output>
      </p>
    </>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Call />
  </StrictMode>,
);
