import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'rtc-elements/rtc-call';
import type { RtcParticipantJoinEvent } from 'rtc-elements/classes';

@Component({
  selector: 'app-call',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <rtc-call
      room="example"
      signaling="http://localhost:8080/signaling"
      (rtc-participant-join)="came($any($event))"
    ></rtc-call>
    <p>
      Last to come: <output>{{ last() }}</output>
    </p>
  `,
})
class Call {
  readonly last = signal('nobody');

  came({ detail }: RtcParticipantJoinEvent): void {
    this.last.set(detail.participant.name);
  }
}

bootstrapApplication(Call, { providers: [provideZonelessChangeDetection()] });
