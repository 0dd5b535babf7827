import 'rtc-elements/rtc-call';

document.querySelector('rtc-call').addEventListener('rtc-participant-join', ({ detail }) => {
  document.querySelector('output').textContent = detail.participant.name;
});
