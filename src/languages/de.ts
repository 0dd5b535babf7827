import type { Translation } from './language.js';

/** German. */
export default {
  'A Socket.IO server has no hosts.': 'Ein Socket.IO-Server kennt keine Gastgeber.',
  'A message has at most {most} characters. Take out {count}, or send it in parts.':
    'Eine Nachricht hat höchstens {most} Zeichen. Kürzen Sie sie um {count} Zeichen oder senden Sie sie in Teilen.',
  'A message was not sent.': 'Eine Nachricht wurde nicht gesendet.',
  'A message was too long for the signaling server.': 'Eine Nachricht war zu lang für den Signalisierungsserver.',
  'A part of the call could not be loaded. Check the connection, then try again.':
    'Ein Teil des Anrufs konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  'A room with a secret needs a page that was loaded over https: or from localhost.':
    'Ein Raum mit Geheimnis braucht eine Seite, die über https: oder von localhost geladen wurde.',
  Accept: 'Annehmen',
  'Accept all': 'Alle annehmen',
  Admit: 'Einlassen',
  'Admit {name}': '{name} einlassen',
  'All files on the way': 'Alle Dateien unterwegs',
  'Allow everyone to unmute': 'Allen das Mikrofon wieder erlauben',
  'Allow to unmute': 'Mikrofon wieder erlauben',
  Applause: 'Applaus',
  'As many are in the room as it takes. Try again when somebody has left.':
    'Es sind bereits so viele Personen im Raum, wie er aufnehmen kann. Versuchen Sie es erneut, wenn jemand gegangen ist.',
  'At most {most} files at once. Share fewer, or one archive.':
    'Höchstens {most} Dateien auf einmal. Teilen Sie weniger oder ein Archiv.',
  'Back to the page': 'Zurück zur Seite',
  'Between tabs nobody is host, because there is no server that could see to it.':
    'Zwischen Tabs gibt es keine Gastgeber, weil kein Server da ist, der dafür sorgen könnte.',
  'Blurred background': 'Unscharfer Hintergrund',
  Browser: 'Browser',
  'Browsers give the screen only to secure pages. Open this page with https:// (or on localhost while developing).':
    'Browser geben den Bildschirm nur für sichere Seiten frei. Öffnen Sie diese Seite mit https:// (oder beim Entwickeln über localhost).',
  'Browsers give {device, select, camera {the camera} microphone {the microphone} other {the speaker}} only to secure pages. Open this page with https:// (or on localhost while developing).':
    'Browser geben {device, select, camera {die Kamera} microphone {das Mikrofon} other {den Lautsprecher}} nur für sichere Seiten frei. Öffnen Sie diese Seite mit https:// (oder beim Entwickeln über localhost).',
  Call: 'Anruf',
  'Call controls': 'Anrufsteuerung',
  Camera: 'Kamera',
  'Camera off': 'Kamera aus',
  'Camera on': 'Kamera an',
  'Camera on or off': 'Kamera ein- oder ausschalten',
  Cancel: 'Abbrechen',
  Celebration: 'Feiern',
  Chat: 'Chat',
  'Check camera and microphone': 'Kamera und Mikrofon prüfen',
  'Choose camera': 'Kamera auswählen',
  'Choose microphone and speaker': 'Mikrofon und Lautsprecher auswählen',
  'Choose “Retry”, then “Allow” when Firefox asks.':
    'Wählen Sie „Erneut versuchen“ und dann „Erlauben“, wenn Firefox fragt.',
  'Chosen by the system': 'Vom System gewählt',
  'Clear finished': 'Fertige entfernen',
  'Click the crossed-out camera or microphone at the start of the address bar.':
    'Klicken Sie auf die durchgestrichene Kamera oder das durchgestrichene Mikrofon am Anfang der Adressleiste.',
  'Click the icon at the start of the address bar.': 'Klicken Sie auf das Symbol am Anfang der Adressleiste.',
  Close: 'Schließen',
  'Close chat': 'Chat schließen',
  'Close other programs and tabs. Sending no picture helps at once.':
    'Schließen Sie andere Programme und Tabs. Kein Bild zu senden, hilft sofort.',
  'Close settings': 'Einstellungen schließen',
  'Close the list of people': 'Personenliste schließen',
  'Come back here and choose “Retry”.': 'Kommen Sie hierher zurück und wählen Sie „Erneut versuchen“.',
  'Connecting…': 'Verbinden …',
  Connection: 'Verbindung',
  'Connection lost': 'Verbindung verloren',
  'Connection lost. Reconnecting…': 'Verbindung verloren. Neu verbinden …',
  'Connection through a relay server': 'Verbindung über einen Relay-Server',
  'Continues where it stopped': 'Wird fortgesetzt, wo es aufgehört hat',
  Copied: 'Kopiert',
  Copy: 'Kopieren',
  'Copy link': 'Link kopieren',
  'Data through the TURN server': 'Daten über den TURN-Server',
  Decline: 'Ablehnen',
  'Decline all': 'Alle ablehnen',
  'Decline {name}': '{name} ablehnen',
  Declined: 'Abgelehnt',
  Delete: 'Löschen',
  'Delete this message': 'Diese Nachricht löschen',
  Delivered: 'Zugestellt',
  'Delivered to {done} of {count}': 'An {done} von {count} zugestellt',
  Devices: 'Geräte',
  'Direct connection': 'Direkte Verbindung',
  Discard: 'Verwerfen',
  'Discard this recording?': 'Diese Aufnahme verwerfen?',
  Dismiss: 'Schließen',
  'Do not send {file}': '{file} nicht senden',
  'Does not work': 'Funktioniert nicht',
  Done: 'Fertig',
  'Drop files for {name}': 'Dateien für {name} hier ablegen',
  'Drop files here': 'Dateien hier ablegen',
  'Drop files or folders for {name}': 'Dateien oder Ordner für {name} hier ablegen',
  'Drop files or folders here': 'Dateien oder Ordner hier ablegen',
  'Drop to share with everyone': 'Loslassen, um mit allen zu teilen',
  'Drop to share with {name} only': 'Loslassen, um nur mit {name} zu teilen',
  'Echo cancellation': 'Echounterdrückung',
  'End call for everyone': 'Anruf für alle beenden',
  'End the call for everyone?': 'Den Anruf für alle beenden?',
  'Even loudness': 'Gleichmäßige Lautstärke',
  Everyone: 'Alle',
  'Everyone in the call is told, and told again when it ends. The recording holds all pictures, shared screens and voices, and stays on this device until you save it.':
    'Alle im Anruf werden informiert, auch wenn die Aufnahme endet. Sie enthält alle Bilder, freigegebenen Bildschirme und Stimmen und bleibt auf diesem Gerät, bis Sie sie speichern.',
  Files: 'Dateien',
  'Files need pages loaded over https.': 'Für Dateien muss die Seite über https geladen sein.',
  'Files of this type are not allowed.': 'Dateien dieses Typs sind nicht erlaubt.',
  'Files of {batch}': 'Dateien von {batch}',
  'Finishing…': 'Wird abgeschlossen …',
  'Folder {name}': 'Ordner {name}',
  'Folders cannot be sent here.': 'Ordner können hier nicht gesendet werden.',
  'For everyone': 'Für alle',
  'From {name}': 'Von {name}',
  'Full screen': 'Vollbild',
  'Give the call a room name; everyone who uses the same name meets there.':
    'Geben Sie dem Anruf einen Raumnamen; alle mit demselben Namen treffen sich dort.',
  'Give up': 'Aufgeben',
  Guest: 'Gast',
  'Hand raised': 'Hand gehoben',
  'Has not answered yet': 'Noch keine Antwort',
  Heart: 'Herz',
  'Hide the files of {batch}': 'Dateien von {batch} ausblenden',
  'Hide your picture from yourself': 'Ihr eigenes Bild nur für Sie ausblenden',
  'Hold the space bar to speak while you are muted.':
    'Halten Sie die Leertaste gedrückt, um trotz Stummschaltung zu sprechen.',
  Host: 'Gastgeber',
  'How to allow it:': 'So erlauben Sie es:',
  'In the menu bar, choose Safari, then “Settings for This Website”.':
    'Wählen Sie in der Menüleiste Safari und dann „Einstellungen für diese Website“.',
  'Interrupted at {percent}': 'Bei {percent} unterbrochen',
  'It answers after {time}, which is felt in a conversation.':
    'Er antwortet nach {time}; das ist im Gespräch zu spüren.',
  'It continues when {name} sends the file again.': 'Es geht weiter, sobald {name} die Datei erneut sendet.',
  'It does not accept our credentials. Whoever runs the server has to look.':
    'Er akzeptiert unsere Zugangsdaten nicht. Wer den Server betreibt, muss nachsehen.',
  'It does not answer this way. A firewall may stand in between.':
    'Auf diesem Weg antwortet er nicht. Vielleicht steht eine Firewall dazwischen.',
  'It does not answer. Check the network, a VPN or a firewall.':
    'Er antwortet nicht. Prüfen Sie Netzwerk, VPN oder Firewall.',
  'It has no WebRTC, or something has switched it off. Use another browser.':
    'Er hat kein WebRTC, oder etwas hat es ausgeschaltet. Verwenden Sie einen anderen Browser.',
  'It has not been saved, and cannot be brought back.': 'Sie wurde nicht gespeichert und lässt sich nicht zurückholen.',
  'It is being restored by itself. If that takes long, check your network.':
    'Sie wird von selbst wiederhergestellt. Dauert es lange, prüfen Sie Ihr Netzwerk.',
  'It is gone when this page is closed.': 'Sie ist weg, wenn diese Seite geschlossen wird.',
  'It is there as soon as you are connected.': 'Er erscheint, sobald Sie verbunden sind.',
  'It lets nobody in now. Try again later.': 'Er lässt gerade niemanden ein. Versuchen Sie es später erneut.',
  Jitter: 'Jitter',
  'Join again': 'Wieder beitreten',
  'Join call': 'Teilnehmen',
  'Join the call before recording it.': 'Nehmen Sie am Anruf teil, bevor Sie ihn aufnehmen.',
  'Join the call before sharing a screen.': 'Treten Sie dem Anruf bei, bevor Sie den Bildschirm freigeben.',
  'Join the call first.': 'Nehmen Sie zuerst am Anruf teil.',
  'Join the room before writing.': 'Treten Sie dem Raum bei, bevor Sie schreiben.',
  'Join the room first. The message was not sent.':
    'Treten Sie zuerst dem Raum bei. Die Nachricht wurde nicht gesendet.',
  'Join without camera': 'Ohne Kamera teilnehmen',
  'Join without microphone': 'Ohne Mikrofon teilnehmen',
  'Joining was given up.': 'Der Beitritt wurde abgebrochen.',
  'Joining…': 'Beitreten …',
  Keep: 'Behalten',
  'Keep off': 'Nicht einschalten',
  'Keep them out as long as this call lasts': 'Bis zum Ende dieses Anrufs nicht wieder einlassen',
  'Keeps the others from hearing themselves.': 'Verhindert, dass die anderen sich selbst hören.',
  Keyboard: 'Tastatur',
  Laughter: 'Lachen',
  'Leave call': 'Anruf verlassen',
  'Leave full screen': 'Vollbild verlassen',
  'Let go to send': 'Zum Senden loslassen',
  'Letters work while the call has the focus.': 'Buchstabentasten funktionieren, solange der Anruf den Fokus hat.',
  Limited: 'Eingeschränkt',
  'Link copied': 'Link kopiert',
  'Listed here once you have allowed the browser to use them.':
    'Geräte erscheinen hier, sobald Sie dem Browser die Verwendung erlaubt haben.',
  'Listen only': 'Nur zuhören',
  'Lock the room': 'Raum sperren',
  'Lost, received / sent': 'Verlust, empfangen / gesendet',
  'Lower hand': 'Hand senken',
  'Make host': 'Zum Gastgeber machen',
  'Makes a quiet voice louder and a loud one quieter.': 'Macht eine leise Stimme lauter und eine laute leiser.',
  Message: 'Nachricht',
  Messages: 'Nachrichten',
  Microphone: 'Mikrofon',
  'Microphone level': 'Mikrofonpegel',
  'Microphone off': 'Mikrofon aus',
  'Microphone on': 'Mikrofon an',
  'Microphone on or off': 'Mikrofon ein- oder ausschalten',
  More: 'Mehr',
  'More about {name}': 'Mehr zu {name}',
  'More is waiting for somebody than can be kept. Wait for earlier messages before sending more.':
    'Für jemanden warten mehr Nachrichten, als aufbewahrt werden können. Warten Sie, bis frühere zugestellt sind, bevor Sie weitere senden.',
  'More: {news}': 'Mehr: {news}',
  'Move closer to the Wi-Fi router or use a cable, and pause other downloads. Without your camera there is more room for sound.':
    'Gehen Sie näher an den WLAN-Router oder nutzen Sie ein Kabel, und halten Sie andere Downloads an. Ohne Ihre Kamera bleibt mehr Bandbreite für den Ton.',
  'Move your picture to another corner; arrow keys, too':
    'Ihr Bild in eine andere Ecke verschieben; auch mit den Pfeiltasten',
  Mute: 'Stummschalten',
  'Mute everyone': 'Alle stummschalten',
  'Mute for me': 'Für mich stumm',
  'Muted by the host': 'Vom Gastgeber stummgeschaltet',
  'Muted for you': 'Für Sie stumm',
  'Neither a microphone nor a camera was found. Connect one, then try again.':
    'Weder Mikrofon noch Kamera gefunden. Schließen Sie ein Gerät an und versuchen Sie es erneut.',
  'New message from {names}': 'Neue Nachricht von {names}',
  'Newest messages': 'Neueste Nachrichten',
  'Next page': 'Nächste Seite',
  'No further connection to this participant could be made.':
    'Es konnte keine weitere Verbindung zu dieser Person aufgebaut werden.',
  'No longer on this device': 'Nicht mehr auf diesem Gerät',
  'No messages yet': 'Noch keine Nachrichten',
  'No room yet': 'Noch kein Raum',
  'No sound could be played. Choose another speaker, or check the sound settings of the system.':
    'Es konnte kein Ton abgespielt werden. Wählen Sie einen anderen Lautsprecher oder prüfen Sie die Toneinstellungen des Systems.',
  'Nobody else is here yet.': 'Noch ist sonst niemand hier.',
  'Nobody else is here yet. Those who come can read what you write from then on.':
    'Noch ist sonst niemand hier. Wer dazukommt, kann lesen, was Sie ab dann schreiben.',
  'Nobody else is here, so there is no connection to show.':
    'Sonst ist niemand hier, also gibt es keine Verbindung zu zeigen.',
  'Nobody else is here.': 'Sonst ist niemand hier.',
  'Nobody else is here. Files go only to those who are here now.':
    'Sonst ist niemand hier. Dateien gehen nur an alle, die jetzt hier sind.',
  'Nobody here is called “{text}”.': 'Niemand hier heißt „{text}“.',
  'Nobody is here yet': 'Noch ist niemand hier',
  'Nobody of this id is in the room.': 'Niemand im Raum hat diese Kennung.',
  'Nobody who could let you in is here yet.': 'Noch ist niemand hier, der Sie einlassen kann.',
  'Noise suppression': 'Rauschunterdrückung',
  'None was found. Connect one; you can join without it.':
    'Kein Gerät gefunden. Schließen Sie eines an; Sie können auch ohne teilnehmen.',
  'Not allowed on this page. Allow it in the address bar, then reload the page.':
    'Auf dieser Seite nicht erlaubt. Erlauben Sie es in der Adressleiste und laden Sie die Seite neu.',
  'Not available yet': 'Noch nicht verfügbar',
  'Not connected to a room yet.': 'Noch mit keinem Raum verbunden.',
  'Not in the call': 'Nicht im Anruf',
  'Not sent. {reason}': 'Nicht gesendet. {reason}',
  'Nothing is being recorded.': 'Es wird nichts aufgenommen.',
  'Now using another one.': 'Jetzt wird ein anderes Gerät verwendet.',
  'Now using {kind, select, camera {the camera} microphone {the microphone} other {the speaker}} that the system chooses.':
    'Jetzt wird {kind, select, camera {die vom System gewählte Kamera} microphone {das vom System gewählte Mikrofon} other {der vom System gewählte Lautsprecher}} verwendet.',
  'Now using “{label}”.': 'Jetzt wird „{label}“ verwendet.',
  'Only files can be sent here.': 'Hier können nur Dateien gesendet werden.',
  'Only for you': 'Nur für Sie',
  'Only for {name}': 'Nur für {name}',
  'Open System Settings, then “Privacy & Security”.':
    'Öffnen Sie die Systemeinstellungen und dann „Datenschutz & Sicherheit“.',
  'Open or close the chat': 'Chat öffnen oder schließen',
  'Open the Settings app and choose this browser.': 'Öffnen Sie die Einstellungen und wählen Sie diesen Browser.',
  'Open the Settings of Windows, then “Privacy & security”.':
    'Öffnen Sie die Windows-Einstellungen und dann „Datenschutz und Sicherheit“.',
  'Pages of people': 'Seiten mit Personen',
  'Pasted picture {stamp}': 'Eingefügtes Bild {stamp}',
  'Pasted text {stamp}.txt': 'Eingefügter Text {stamp}.txt',
  Path: 'Weg',
  Pause: 'Anhalten',
  Paused: 'Angehalten',
  People: 'Personen',
  'People in the call': 'Personen im Anruf',
  'Picture in picture': 'Bild im Bild',
  'Picture in picture begins with a click or a key.': 'Bild im Bild lässt sich nur per Klick oder Tastendruck starten.',
  'Picture received': 'Empfangenes Bild',
  'Picture sent': 'Gesendetes Bild',
  Pin: 'Anheften',
  Play: 'Abspielen',
  'Playing a sound…': 'Ton wird abgespielt …',
  'Preview of {name}': 'Vorschau von {name}',
  'Previous page': 'Vorherige Seite',
  'Push to talk': 'Sprechen per Tastendruck',
  'Quit the browser, open it again and come back to this page.':
    'Beenden Sie den Browser, öffnen Sie ihn wieder und kehren Sie zu dieser Seite zurück.',
  'Raise hand': 'Hand heben',
  'Raise or lower the hand': 'Hand heben oder senken',
  React: 'Reagieren',
  'Read it to each other: if {name} sees the same code, nobody sits between you.':
    'Lesen Sie ihn einander vor: Sieht {name} denselben Code, sitzt niemand dazwischen.',
  'Reading the folder…': 'Der Ordner wird gelesen …',
  'Ready to join?': 'Bereit für den Anruf?',
  Received: 'Empfangen',
  'Received / sent': 'Empfangen / gesendet',
  'Received in the last minute': 'In der letzten Minute empfangen',
  'Reconnecting…': 'Neu verbinden …',
  Record: 'Aufnehmen',
  'Record the call': 'Anruf aufnehmen',
  'Record this call?': 'Diesen Anruf aufnehmen?',
  'Recording could not be loaded. Check the connection, then try again.':
    'Die Aufnahmefunktion konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  'Recording finished': 'Aufnahme beendet',
  Rejoin: 'Erneut teilnehmen',
  Remove: 'Entfernen',
  'Remove {file} from the list': '{file} aus der Liste entfernen',
  'Remove {name} from the call?': '{name} aus dem Anruf entfernen?',
  'Remove “Blocked” with the × beside it.': 'Entfernen Sie „Blockiert“ mit dem × daneben.',
  Resume: 'Fortsetzen',
  Retry: 'Erneut versuchen',
  'Room for sending': 'Sendekapazität',
  'Round trip': 'Umlaufzeit',
  'STUN server': 'STUN-Server',
  Save: 'Speichern',
  'Save again': 'Erneut speichern',
  'Save as zip': 'Als Zip speichern',
  'Save as…': 'Speichern unter …',
  'Save log': 'Protokoll speichern',
  'Save to folder…': 'In Ordner speichern …',
  'Saved as {name}': 'Gespeichert als {name}',
  'Saved to {place}': 'Gespeichert in {place}',
  'Saving to {place}': 'Wird in {place} gespeichert',
  'Search people': 'Personen suchen',
  'Select the code and copy it.': 'Markieren Sie den Code und kopieren Sie ihn.',
  Send: 'Senden',
  'Send the link to the people you want to talk to.':
    'Schicken Sie den Link an die Personen, mit denen Sie sprechen möchten.',
  'Send to': 'Senden an',
  'Send {file} again': '{file} erneut senden',
  'Sending files is switched off.': 'Das Senden von Dateien ist ausgeschaltet.',
  'Sending…': 'Wird gesendet …',
  'Sent when someone is there': 'Wird gesendet, sobald jemand da ist',
  'Set camera and microphone to “Allow”.': 'Stellen Sie Kamera und Mikrofon auf „Erlauben“.',
  'Set the room attribute to chat here.': 'Setzen Sie das Attribut room, um hier zu chatten.',
  'Set the room attribute to show somebody here.': 'Setzen Sie das Attribut room, um hier jemanden zu sehen.',
  Settings: 'Einstellungen',
  'Settings…': 'Einstellungen …',
  'Share files': 'Dateien teilen',
  'Share or stop sharing the screen': 'Bildschirmfreigabe starten oder beenden',
  'Share screen': 'Bildschirm freigeben',
  'Share your screen': 'Ihren Bildschirm freigeben',
  'Sharing the screen has to start from a click in this page. Click the button again.':
    'Die Bildschirmfreigabe muss mit einem Klick auf dieser Seite beginnen. Klicken Sie noch einmal auf die Schaltfläche.',
  'Sharing was cancelled. Nothing is being shared.': 'Die Freigabe wurde abgebrochen. Es wird nichts freigegeben.',
  Shortcuts: 'Tastenkürzel',
  'Show more ({hidden} hidden)': 'Mehr anzeigen ({hidden} ausgeblendet)',
  'Show the files of {batch}': 'Dateien von {batch} anzeigen',
  'Show your picture': 'Ihr Bild anzeigen',
  'Signaling server': 'Signalisierungsserver',
  Silent: 'Still',
  'Small window': 'Kleines Fenster',
  'Somebody is in this room without a secret, so you are not connected. Give them yours in some other way.':
    'Jemand ist ohne Geheimnis in diesem Raum, deshalb sind Sie nicht verbunden. Teilen Sie Ihres auf einem anderen Weg mit.',
  'Somebody uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    'Jemand verwendet in diesem Raum ein Geheimnis und Sie haben keines, deshalb sind Sie nicht verbunden. Fragen Sie danach.',
  'Somebody uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    'Jemand verwendet in diesem Raum ein anderes Geheimnis, deshalb sind Sie nicht verbunden. Vergleichen Sie beide auf einem anderen Weg; sind sie gleich, verändert jemand zwischen Ihnen, was Sie senden.',
  Sound: 'Ton',
  'Sound is coming in': 'Ton kommt an',
  Space: 'Leertaste',
  'Speak while muted (hold)': 'Trotz Stummschaltung sprechen (halten)',
  Speaker: 'Lautsprecher',
  'Start recording': 'Aufnahme starten',
  'Stop recording': 'Aufnahme beenden',
  'Stop saving {batch}': 'Speichern von {batch} abbrechen',
  'Stop sharing your screen': 'Bildschirmfreigabe beenden',
  Surprise: 'Überraschung',
  'Switch camera and microphone on.': 'Schalten Sie Kamera und Mikrofon ein.',
  'TURN server': 'TURN-Server',
  'Takes a few seconds. Nobody sees it, and nothing is asked of you.':
    'Dauert einige Sekunden. Niemand sieht es, und Sie werden nichts gefragt.',
  'Takes away fans, keyboards and the street.': 'Blendet Lüfter, Tastaturen und Straßenlärm aus.',
  'Takes no files': 'Nimmt keine Dateien an',
  'Tap the icon at the start of the address bar, then the three dots or “Website Settings”.':
    'Tippen Sie auf das Symbol am Anfang der Adressleiste, dann auf die drei Punkte oder „Website-Einstellungen“.',
  'Tap the icon at the start of the address bar, then “Permissions”.':
    'Tippen Sie auf das Symbol am Anfang der Adressleiste, dann auf „Berechtigungen“.',
  'Test speaker': 'Lautsprecher testen',
  'Test the connection': 'Verbindung testen',
  'Testing…': 'Test läuft …',
  'That name is taken': 'Dieser Name ist vergeben',
  'That was too fast. Wait a moment, then try again.':
    'Das war zu schnell. Warten Sie einen Moment und versuchen Sie es erneut.',
  'That was too fast. Wait a moment.': 'Das war zu schnell. Warten Sie einen Moment.',
  'The browser allows full screen only by a click or a key.':
    'Der Browser erlaubt Vollbild nur nach einem Klick oder Tastendruck.',
  'The browser could not begin to record. Try again.':
    'Der Browser konnte die Aufnahme nicht beginnen. Versuchen Sie es erneut.',
  'The browser does not let this page ask for a place.':
    'Der Browser erlaubt dieser Seite nicht, nach einem Speicherort zu fragen.',
  'The browser does not let this page share the screen. Allow it in the site settings, then try again.':
    'Der Browser erlaubt dieser Seite nicht, den Bildschirm freizugeben. Erlauben Sie es in den Website-Einstellungen und versuchen Sie es erneut.',
  'The browser does not let this page use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the site settings beside the address, then try again.':
    'Der Browser erlaubt dieser Seite nicht, {device, select, camera {die Kamera} microphone {das Mikrofon} other {den Lautsprecher}} zu verwenden. Erlauben Sie es in den Website-Einstellungen neben der Adresse und versuchen Sie es erneut.',
  'The browser has ended the recording. What there is can be saved.':
    'Der Browser hat die Aufnahme beendet. Das bis dahin Aufgenommene lässt sich speichern.',
  'The browser keeps sound from this page until you click in it. Click, then record again.':
    'Der Browser erlaubt dieser Seite erst Ton, wenn Sie hineinklicken. Klicken Sie und starten Sie die Aufnahme dann erneut.',
  'The browser or the system did not follow. Look for the switch in the system’s settings.':
    'Der Browser oder das System hat das nicht übernommen. Suchen Sie den Schalter in den Systemeinstellungen.',
  'The call could not be joined': 'Der Beitritt zum Anruf ist fehlgeschlagen',
  'The call ended before the recording began.': 'Der Anruf endete, bevor die Aufnahme begann.',
  'The call has ended': 'Der Anruf ist beendet',
  'The call has no such tile. Nothing was pinned.': 'Der Anruf hat keine solche Kachel. Es wurde nichts angeheftet.',
  'The code for camera and microphone could not be loaded. Check the connection, then try again.':
    'Der Code für Kamera und Mikrofon konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  'The code for sending files could not be loaded. Check the connection, then try again.':
    'Der Code zum Senden von Dateien konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  'The code of the chat could not be loaded. Check the connection, then try again.':
    'Der Code des Chats konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  'The connection is being measured.': 'Die Verbindung wird gemessen.',
  'The connection is good.': 'Die Verbindung ist gut.',
  'The connection is lost and being restored.': 'Die Verbindung ist unterbrochen und wird wiederhergestellt.',
  'The connection to the server is lost. Messages still go to those who are connected.':
    'Die Verbindung zum Server ist unterbrochen. Nachrichten erreichen weiterhin alle, die verbunden sind.',
  'The connection to the signaling server is lost. The call goes on; trying to reconnect.':
    'Die Verbindung zum Signalisierungsserver ist unterbrochen. Der Anruf läuft weiter; die Verbindung wird wiederhergestellt.',
  'The connection to this participant is not open.': 'Die Verbindung zu dieser Person steht nicht.',
  'The file arrived damaged.': 'Die Datei kam beschädigt an.',
  'The file is larger than allowed.': 'Die Datei ist größer als erlaubt.',
  'The file is larger than the other side allows.': 'Die Datei ist größer, als die Gegenseite erlaubt.',
  'The file was changed or removed while it was being sent.':
    'Die Datei wurde während des Sendens geändert oder entfernt.',
  'The file was declined.': 'Die Datei wurde abgelehnt.',
  'The files could not be saved there.': 'Die Dateien konnten dort nicht gespeichert werden.',
  'The host ended the call for everyone': 'Der Gastgeber hat den Anruf für alle beendet',
  'The host has been told that you are here.': 'Der Gastgeber weiß, dass Sie hier sind.',
  'The host has muted you. Raise your hand to ask to speak.':
    'Der Gastgeber hat Sie stummgeschaltet. Heben Sie die Hand, um sich zu Wort zu melden.',
  'The host has turned off your camera.': 'Der Gastgeber hat Ihre Kamera ausgeschaltet.',
  'The host has turned this off for you. Raise your hand to ask for it.':
    'Der Gastgeber hat dies für Sie ausgeschaltet. Heben Sie die Hand, um darum zu bitten.',
  'The host removed you from the room, and you cannot come back.':
    'Der Gastgeber hat Sie aus dem Raum entfernt, und Sie können nicht zurückkommen.',
  'The invitation to the room could not be fetched.': 'Die Einladung zum Raum konnte nicht abgerufen werden.',
  'The join token has expired. Ask for a new invitation.':
    'Das Beitritts-Token ist abgelaufen. Bitten Sie um eine neue Einladung.',
  'The join token is not valid yet.': 'Das Beitritts-Token ist noch nicht gültig.',
  'The join token was not made for this server.': 'Das Beitritts-Token wurde nicht für diesen Server ausgestellt.',
  'The link could not be copied. Copy it from the address bar.':
    'Der Link konnte nicht kopiert werden. Kopieren Sie ihn aus der Adressleiste.',
  'The network answers slowly.': 'Das Netzwerk antwortet langsam.',
  'The network has too little bandwidth.': 'Das Netzwerk hat zu wenig Bandbreite.',
  'The network loses packets.': 'Im Netzwerk gehen Pakete verloren.',
  'The operating system does not let the browser record the screen. Allow it in the system’s privacy settings, then try again.':
    'Das Betriebssystem erlaubt dem Browser nicht, den Bildschirm aufzunehmen. Erlauben Sie es in den Datenschutzeinstellungen des Systems und versuchen Sie es erneut.',
  'The operating system does not let the browser use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the system’s privacy settings, then try again.':
    'Das Betriebssystem erlaubt dem Browser nicht, {device, select, camera {die Kamera} microphone {das Mikrofon} other {den Lautsprecher}} zu verwenden. Erlauben Sie es in den Datenschutzeinstellungen des Systems und versuchen Sie es erneut.',
  'The other side did not answer any more.': 'Die Gegenseite hat nicht mehr geantwortet.',
  'The other side does not take files of this type.': 'Die Gegenseite nimmt keine Dateien dieses Typs an.',
  'The other side has left.': 'Die Gegenseite ist nicht mehr da.',
  'The page could not get a join token. Try again.':
    'Die Seite konnte kein Beitritts-Token bekommen. Versuchen Sie es erneut.',
  'The permission for the screen was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'Die Berechtigung für den Bildschirm wurde entzogen, deshalb wird er nicht mehr freigegeben. Erlauben Sie es in den Website-Einstellungen neben der Adresse und versuchen Sie es erneut.',
  'The permission for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'Die Berechtigung für {device, select, camera {die Kamera} microphone {das Mikrofon} other {den Lautsprecher}} wurde entzogen, deshalb ist das Gerät aus. Erlauben Sie es in den Website-Einstellungen neben der Adresse und versuchen Sie es erneut.',
  'The picture is frozen.': 'Das Bild steht still.',
  'The question for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was closed without an answer. Try again and choose “Allow”.':
    'Die Abfrage für {device, select, camera {die Kamera} microphone {das Mikrofon} other {den Lautsprecher}} wurde ohne Antwort geschlossen. Versuchen Sie es erneut und wählen Sie „Zulassen“.',
  'The room could not be reached.': 'Der Raum war nicht erreichbar.',
  'The room is locked. Ask its host to let you in.':
    'Der Raum ist gesperrt. Bitten Sie den Gastgeber, Sie einzulassen.',
  'The screen could not be captured. Close other programs that record it, then try again.':
    'Der Bildschirm konnte nicht aufgenommen werden. Schließen Sie andere Programme, die ihn aufnehmen, und versuchen Sie es erneut.',
  'The server names none. Calls between some networks need one.':
    'Der Server nennt keinen. Anrufe zwischen manchen Netzwerken brauchen einen.',
  'The server names them only once you are in the room. Test again then.':
    'Der Server nennt sie erst, wenn Sie im Raum sind. Testen Sie dann noch einmal.',
  'The server takes no more participants or rooms now.':
    'Der Server lässt im Moment keine weiteren Personen oder Räume zu.',
  'The server was not reached. Look whether it was done.':
    'Der Server war nicht erreichbar. Prüfen Sie, ob es geschehen ist.',
  'The settings could not be loaded. Check the connection, then try again.':
    'Die Einstellungen konnten nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  'The signaling server cannot be reached.': 'Der Signalisierungsserver ist nicht erreichbar.',
  'The signaling server cannot be reached. Check the connection, then try again.':
    'Der Signalisierungsserver ist nicht erreichbar. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  'The signaling server cannot be reached. Check the connection; it is tried again.':
    'Der Signalisierungsserver ist nicht erreichbar. Prüfen Sie die Verbindung; es wird weiter versucht.',
  'The signaling server cannot be reached. Trying again.':
    'Der Signalisierungsserver ist nicht erreichbar. Neuer Versuch läuft.',
  'The signaling server did not answer in time. Try again.':
    'Der Signalisierungsserver hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut.',
  'The sound of this device does not start. Connect or choose a speaker, then record again.':
    'Der Ton dieses Geräts startet nicht. Schließen Sie einen Lautsprecher an oder wählen Sie einen, und nehmen Sie dann erneut auf.',
  'The system hides what is behind you.': 'Das System verbirgt, was hinter Ihnen ist.',
  'The system lets only your voice through.': 'Das System lässt nur Ihre Stimme durch.',
  'The system or another program has paused {devices, select, camera {your camera} microphone {your microphone} other {your microphone and camera}}. It goes on by itself.':
    'Das System oder ein anderes Programm hat {devices, select, camera {Ihre Kamera} microphone {Ihr Mikrofon} other {Mikrofon und Kamera}} angehalten. Es geht von selbst weiter.',
  'The system or another program stopped the screen. Try again.':
    'Das System oder ein anderes Programm hat die Bildschirmaufnahme beendet. Versuchen Sie es erneut.',
  'The system or another program stopped {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Try again.':
    'Das System oder ein anderes Programm hat {device, select, camera {die Kamera} microphone {das Mikrofon} other {den Lautsprecher}} angehalten. Versuchen Sie es erneut.',
  'The transfer was cancelled.': 'Die Übertragung wurde abgebrochen.',
  'There is no more room on the disk, so the recording has ended. What there is can be saved.':
    'Der Speicher ist voll, deshalb ist die Aufnahme beendet. Das bis dahin Aufgenommene lässt sich speichern.',
  'There is no network.': 'Es gibt kein Netzwerk.',
  'There is no picture to show yet.': 'Es gibt noch kein Bild.',
  'There is not enough room for the file where it should go.': 'Am Ziel ist nicht genug Platz für die Datei.',
  'There is not enough room for the files.': 'Für die Dateien ist nicht genug Platz.',
  'There is nothing here that could be shared.': 'Hier gibt es nichts, was freigegeben werden könnte.',
  'They are not here any more.': 'Die Person ist nicht mehr hier.',
  'They left before the message could be sent.': 'Die Person ist gegangen, bevor die Nachricht gesendet werden konnte.',
  'They left. The message was not sent.': 'Die Person ist gegangen. Die Nachricht wurde nicht gesendet.',
  'This browser cannot connect tabs with each other.': 'Dieser Browser kann keine Tabs miteinander verbinden.',
  'This browser cannot make a key of the secret.': 'Dieser Browser kann aus dem Geheimnis keinen Schlüssel erzeugen.',
  'This browser cannot record calls. A current Chrome, Edge, Firefox or Safari can.':
    'Dieser Browser kann keine Anrufe aufnehmen. Ein aktueller Chrome, Edge, Firefox oder Safari kann es.',
  'This browser cannot share the screen. Phones and tablets mostly cannot.':
    'Dieser Browser kann den Bildschirm nicht freigeben. Telefone und Tablets können es meist nicht.',
  'This browser has no picture in picture.': 'Dieser Browser kennt kein Bild im Bild.',
  'This could not be read.': 'Das konnte nicht gelesen werden.',
  'This device is too busy.': 'Dieses Gerät ist ausgelastet.',
  'This page could not process {device, select, camera {the picture of your camera} other {the sound of your microphone}}. It is sent as it is.':
    '{device, select, camera {Diese Seite konnte das Bild Ihrer Kamera nicht bearbeiten. Es wird unverändert gesendet.} other {Diese Seite konnte den Ton Ihres Mikrofons nicht bearbeiten. Er wird unverändert gesendet.}}',
  'This page is embedded in another one that does not let it share the screen. The embedding frame needs allow="{feature}".':
    'Diese Seite ist in eine andere eingebettet, die ihr nicht erlaubt, den Bildschirm freizugeben. Der einbettende Frame braucht allow="{feature}".',
  'This page is embedded in another one that does not let it use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. The embedding frame needs allow="{feature}".':
    'Diese Seite ist in eine andere eingebettet, die ihr nicht erlaubt, {device, select, camera {die Kamera} microphone {das Mikrofon} other {den Lautsprecher}} zu verwenden. Der einbettende Frame braucht allow="{feature}".',
  'This page may not use picture in picture.': 'Diese Seite darf Bild im Bild nicht verwenden.',
  'This page was not loaded over https, so it gets no camera and microphone.':
    'Diese Seite wurde nicht über https geladen und bekommt deshalb weder Kamera noch Mikrofon.',
  'This room is full': 'Dieser Raum ist voll',
  'This room is locked': 'Dieser Raum ist gesperrt',
  'This server asks for a join token, and none was sent.':
    'Dieser Server verlangt ein Beitritts-Token, und es wurde keines gesendet.',
  'Thumbs up': 'Daumen hoch',
  To: 'An',
  'To {name}': 'An {name}',
  'Too many files are on offer at once.': 'Es werden zu viele Dateien auf einmal angeboten.',
  'Too many people wait to be let in. Try again later.':
    'Zu viele Personen warten auf Einlass. Versuchen Sie es später erneut.',
  'Try again': 'Erneut versuchen',
  'Try again to send this message': 'Erneut versuchen, diese Nachricht zu senden',
  'Turn on sound': 'Ton einschalten',
  'Under Camera and under Microphone, let desktop apps use them.':
    'Erlauben Sie unter Kamera und unter Mikrofon Desktop-Apps den Zugriff.',
  'Under Camera and under Microphone, switch this browser on.':
    'Schalten Sie unter Kamera und unter Mikrofon diesen Browser ein.',
  'Unlock the room': 'Raum entsperren',
  'Unmute for me': 'Für mich wieder hörbar',
  Unpin: 'Lösen',
  'Verification code': 'Prüfcode',
  'Voice isolation': 'Stimmisolierung',
  'Volume for you': 'Lautstärke bei Ihnen',
  'Volume of {name}': 'Lautstärke von {name}',
  'Waiting for someone to join. What you add now is sent then.':
    'Noch ist niemand da. Was Sie jetzt hinzufügen, wird gesendet, sobald jemand beitritt.',
  'Waiting for someone to let you in': 'Warten, bis jemand Sie einlässt',
  'Waiting for the connection…': 'Warten auf die Verbindung …',
  'Waiting for your permission…': 'Warten auf Ihre Erlaubnis …',
  'Waiting for {name} to accept': 'Warten, bis {name} annimmt',
  'Waiting to be let in': 'Wartet auf Einlass',
  'What answers there is no server of this kit.': 'Was dort antwortet, ist kein Server dieses Pakets.',
  'What happened, for whoever looks into a problem. It holds no names, messages or addresses.':
    'Was geschah, für jemanden, der ein Problem untersucht. Ohne Namen, Nachrichten und Adressen.',
  'What the signaling server passed on from somebody was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'Was der Signalisierungsserver von jemandem weitergegeben hat, wurde unterwegs verändert oder doppelt gesendet und deshalb verworfen. Wenn es wieder vorkommt, trauen Sie diesem Server nicht.',
  'What the signaling server passed on from {name} was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'Was der Signalisierungsserver von {name} weitergegeben hat, wurde unterwegs verändert oder doppelt gesendet und deshalb verworfen. Wenn es wieder vorkommt, trauen Sie diesem Server nicht.',
  'What was being shared is gone.': 'Was freigegeben war, ist nicht mehr da.',
  'What you write goes to those who are here now. Nobody who comes later can read it.':
    'Was Sie schreiben, geht an alle, die jetzt hier sind. Wer später kommt, kann es nicht lesen.',
  'Whoever comes waits until you let them in.': 'Neue Personen warten, bis Sie sie einlassen.',
  Works: 'Funktioniert',
  'Write a message': 'Nachricht schreiben',
  'Write to {name} only': 'Nur an {name} schreiben',
  You: 'Sie',
  'You and {names} record the call': 'Sie und {names} nehmen den Anruf auf',
  'You are muted': 'Sie sind stummgeschaltet',
  'You are not allowed in': 'Sie dürfen nicht beitreten',
  'You are recording': 'Sie nehmen auf',
  'You are the only one here': 'Sie sind allein hier',
  'You declined': 'Von Ihnen abgelehnt',
  'You left the call': 'Sie haben den Anruf verlassen',
  'You left the room.': 'Sie haben den Raum verlassen.',
  'You left. The conversation is gone.': 'Sie sind gegangen. Die Unterhaltung ist gelöscht.',
  'You may turn on your microphone again.': 'Sie dürfen Ihr Mikrofon wieder einschalten.',
  'You were not let in': 'Sie wurden nicht eingelassen',
  'You were removed from the call': 'Sie wurden aus dem Anruf entfernt',
  'Your browser asks for it when you join. Allow it then.':
    'Ihr Browser fragt beim Beitreten danach. Erlauben Sie es dann.',
  'Your browser asks for your camera and microphone when you join.':
    'Beim Beitreten fragt Ihr Browser nach Kamera und Mikrofon.',
  'Your browser is asking for your devices: choose “Allow” in its question, near the address.':
    'Ihr Browser fragt nach Ihren Geräten: Wählen Sie in der Abfrage nahe der Adressleiste „Zulassen“.',
  'Your camera and microphone are off.': 'Ihre Kamera und Ihr Mikrofon sind aus.',
  'Your devices are listed here once you have allowed the browser to use them.':
    'Ihre Geräte erscheinen hier, sobald Sie dem Browser die Verwendung erlaubt haben.',
  'Your invitation has expired': 'Ihre Einladung ist abgelaufen',
  'Your name': 'Ihr Name',
  'Your name comes with your invitation and cannot be changed here.':
    'Ihr Name gehört zu Ihrer Einladung und kann hier nicht geändert werden.',
  'Your recording has ended': 'Ihre Aufnahme ist beendet',
  'Your screen': 'Ihr Bildschirm',
  'camera off': 'Kamera aus',
  'direct, {protocol}': 'direkt, {protocol}',
  'hand raised': 'Hand gehoben',
  images: 'Bilder',
  'microphone off': 'Mikrofon aus',
  'or choose a folder from your device': 'oder wählen Sie einen Ordner auf Ihrem Gerät aus',
  'or choose them from your device': 'oder wählen Sie sie auf Ihrem Gerät aus',
  recording: 'nimmt auf',
  sound: 'Ton',
  speaking: 'spricht',
  'through a relay, {protocol}': 'über ein Relay, {protocol}',
  'up to {size}': 'bis {size}',
  videos: 'Videos',
  '{action} {file}': '{action}: {file}',
  '{action}: {batch}': '{action}: {batch}',
  '{count, plural, one {# character left} other {# characters left}}':
    '{count, plural, one {noch # Zeichen} other {noch # Zeichen}}',
  '{count, plural, one {# character too many} other {# characters too many}}':
    '{count, plural, one {# Zeichen zu viel} other {# Zeichen zu viel}}',
  '{count, plural, one {# file ({size})} other {# files ({size})}}':
    '{count, plural, one {# Datei ({size})} other {# Dateien ({size})}}',
  '{count, plural, one {# file cannot be sent} other {# files cannot be sent}}':
    '{count, plural, one {# Datei kann nicht gesendet werden} other {# Dateien können nicht gesendet werden}}',
  '{count, plural, one {# file on the way, {percent}} other {# files on the way, {percent}}}':
    '{count, plural, one {# Datei unterwegs, {percent}} other {# Dateien unterwegs, {percent}}}',
  '{count, plural, one {# file} other {# files}}': '{count, plural, one {# Datei} other {# Dateien}}',
  '{count, plural, one {# new message, the last from {name}} other {# new messages, the last from {name}}}':
    '{count, plural, one {# neue Nachricht, zuletzt von {name}} other {# neue Nachrichten, zuletzt von {name}}}',
  '{count, plural, one {# new} other {# new}}': '{count, plural, one {# neue} other {# neue}}',
  '{count, plural, one {# other} other {# others}}': '{count, plural, one {# weitere Person} other {# weitere}}',
  '{count, plural, one {Chat, # new message} other {Chat, # new messages}}':
    '{count, plural, one {Chat, # neue Nachricht} other {Chat, # neue Nachrichten}}',
  '{count, plural, one {People, # waits to be let in} other {People, # wait to be let in}}':
    '{count, plural, one {Personen, # wartet auf Einlass} other {Personen, # warten auf Einlass}}',
  '{count, plural, one {The page of {names} does not take files.} other {The page of {names} does not take files.}}':
    '{count, plural, one {Die Seite von {names} nimmt keine Dateien an.} other {Die Seiten von {names} nehmen keine Dateien an.}}',
  '{count, plural, one {the folder {name}: # file, {size}} other {the folder {name}: # files, {size}}}':
    '{count, plural, one {Ordner {name} (# Datei, {size})} other {Ordner {name} (# Dateien, {size})}}',
  '{count, plural, one {{done} of # file} other {{done} of # files}}':
    '{count, plural, one {{done} von # Datei} other {{done} von # Dateien}}',
  '{count, plural, one {{names} is here} other {{names} are here}}':
    '{count, plural, one {{names} ist hier} other {{names} sind hier}}',
  '{count, plural, one {{names} joined} other {{names} joined}}':
    '{count, plural, one {{names} ist beigetreten} other {{names} sind beigetreten}}',
  '{count, plural, one {{names} left} other {{names} left}}':
    '{count, plural, one {{names} ist gegangen} other {{names} sind gegangen}}',
  '{count, plural, one {{names} raised a hand} other {{names} raised a hand}}':
    '{count, plural, one {{names} hat die Hand gehoben} other {{names} haben die Hand gehoben}}',
  '{count, plural, one {{names} reacted with {emoji}} other {{names} reacted with {emoji}}}':
    '{count, plural, one {{names} hat mit {emoji} reagiert} other {{names} haben mit {emoji} reagiert}}',
  '{count, plural, one {{names} records the call} other {{names} record the call}}':
    '{count, plural, one {{names} nimmt den Anruf auf} other {{names} nehmen den Anruf auf}}',
  '{count, plural, one {{names} shares files in the chat} other {{names} share files in the chat}}':
    '{count, plural, one {{names} teilt Dateien im Chat} other {{names} teilen Dateien im Chat}}',
  '{count, plural, one {{names} stopped recording} other {{names} stopped recording}}':
    '{count, plural, one {{names} hat die Aufnahme beendet} other {{names} haben die Aufnahme beendet}}',
  '{count, plural, one {{names} waits to be let in} other {{names} wait to be let in}}':
    '{count, plural, one {{names} wartet auf Einlass} other {{names} warten auf Einlass}}',
  '{count, plural, one {{sender} wants to send you this} other {{sender} wants to send you these}}':
    '{count, plural, one {{sender} möchte Ihnen diese Datei senden} other {{sender} möchte Ihnen diese Dateien senden}}',
  '{count, plural, one {{what} delivered} other {{what} delivered}}':
    '{count, plural, one {{what} zugestellt} other {{what} zugestellt}}',
  '{count, plural, one {{what} received} other {{what} received}}':
    '{count, plural, one {{what} empfangen} other {{what} empfangen}}',
  '{count, plural, one {{what} was not transferred} other {{what} were not transferred}}':
    '{count, plural, one {{what} wurde nicht übertragen} other {{what} wurden nicht übertragen}}',
  '{count, plural, one {{what}: # file was not transferred} other {{what}: # files were not transferred}}':
    '{count, plural, one {{what}: # Datei wurde nicht übertragen} other {{what}: # Dateien wurden nicht übertragen}}',
  '{device, select, camera {Camera paused. Try again} other {Microphone paused. Try again}}':
    '{device, select, camera {Kamera angehalten. Erneut versuchen} other {Mikrofon angehalten. Erneut versuchen}}',
  '{device, select, camera {No camera} microphone {No microphone} other {No speaker}} was found. Connect one, then try again.':
    '{device, select, camera {Keine Kamera} microphone {Kein Mikrofon} other {Kein Lautsprecher}} gefunden. Schließen Sie das Gerät an und versuchen Sie es erneut.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} can be switched on only while this page is in front. Click the button again.':
    '{device, select, camera {Die Kamera} microphone {Das Mikrofon} other {Der Lautsprecher}} lässt sich nur einschalten, solange diese Seite im Vordergrund ist. Klicken Sie noch einmal auf die Schaltfläche.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} could not be started. Another program or tab may be using it: close that, then try again.':
    '{device, select, camera {Die Kamera} microphone {Das Mikrofon} other {Der Lautsprecher}} konnte nicht gestartet werden. Vielleicht verwendet ein anderes Programm oder ein anderer Tab das Gerät: Schließen Sie das Programm oder den Tab und versuchen Sie es erneut.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected. Connect it again or choose another one.':
    '{device, select, camera {Die Kamera} microphone {Das Mikrofon} other {Der Lautsprecher}} wurde getrennt. Schließen Sie das Gerät wieder an oder wählen Sie ein anderes.',
  '{device, select, camera {This browser cannot use a camera in web pages. Try a current Chrome, Edge, Firefox or Safari.} microphone {This browser cannot use a microphone in web pages. Try a current Chrome, Edge, Firefox or Safari.} other {This browser plays through the speaker that the system uses. Change it in the settings of the system.}}':
    '{device, select, camera {Dieser Browser kann auf Webseiten keine Kamera verwenden. Versuchen Sie es mit einem aktuellen Chrome, Edge, Firefox oder Safari.} microphone {Dieser Browser kann auf Webseiten kein Mikrofon verwenden. Versuchen Sie es mit einem aktuellen Chrome, Edge, Firefox oder Safari.} other {Dieser Browser gibt den Ton über den Lautsprecher des Systems aus. Ändern Sie ihn in den Systemeinstellungen.}}',
  '{device, select, camera {This call uses no camera.} other {This call uses no microphone.}}':
    '{device, select, camera {Dieser Anruf verwendet keine Kamera.} other {Dieser Anruf verwendet kein Mikrofon.}}',
  '{device, select, camera {Turn off camera} other {Turn off microphone}}':
    '{device, select, camera {Kamera ausschalten} other {Mikrofon ausschalten}}',
  '{device, select, camera {Turn on camera} other {Turn on microphone}}':
    '{device, select, camera {Kamera einschalten} other {Mikrofon einschalten}}',
  '{devices, select, camera {Your camera is on again.} microphone {Your microphone is on again.} other {Your microphone and camera are on again.}}':
    '{devices, select, camera {Ihre Kamera ist wieder an.} microphone {Ihr Mikrofon ist wieder an.} other {Mikrofon und Kamera sind wieder an.}}',
  '{done} of {total}': '{done} von {total}',
  '{kind, select, camera {Camera} microphone {Microphone} other {Speaker}} {number}':
    '{kind, select, camera {Kamera} microphone {Mikrofon} other {Lautsprecher}} {number}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} is back and in use again.':
    '{kind, select, camera {Die Kamera} microphone {Das Mikrofon} other {Der Lautsprecher}} ist wieder da und in Gebrauch.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected.':
    '{kind, select, camera {Die Kamera} microphone {Das Mikrofon} other {Der Lautsprecher}} wurde getrennt.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” is back and in use again.':
    '{kind, select, camera {Die Kamera} microphone {Das Mikrofon} other {Der Lautsprecher}} „{label}“ ist wieder da und in Gebrauch.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” was disconnected.':
    '{kind, select, camera {Die Kamera} microphone {Das Mikrofon} other {Der Lautsprecher}} „{label}“ wurde getrennt.',
  '{level, select, fair {Fair connection} poor {Poor connection} other {Connection lost}}':
    '{level, select, fair {Mäßige Verbindung} poor {Schlechte Verbindung} other {Verbindung verloren}}',
  '{loss} of the data was lost. Move closer to the Wi-Fi router or use a cable.':
    '{loss} der Daten gingen verloren. Gehen Sie näher an den WLAN-Router oder nutzen Sie ein Kabel.',
  '{name} (left)': '{name} (gegangen)',
  '{name} (takes no files)': '{name} (nimmt keine Dateien an)',
  '{name} (you)': '{name} (Sie)',
  '{name} declined': '{name} hat abgelehnt',
  '{name} is in this room without a secret, so you are not connected. Give them yours in some other way.':
    '{name} ist ohne Geheimnis in diesem Raum, deshalb sind Sie nicht verbunden. Teilen Sie Ihres auf einem anderen Weg mit.',
  '{name} is sharing a screen': '{name} gibt den Bildschirm frei',
  '{name} left. Choose who gets your message.': '{name} ist gegangen. Wählen Sie, wer Ihre Nachricht bekommt.',
  '{name} left. The message was not sent.': '{name} ist gegangen. Die Nachricht wurde nicht gesendet.',
  '{name} stopped sharing': '{name} hat die Freigabe beendet',
  '{name} uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    '{name} verwendet in diesem Raum ein Geheimnis und Sie haben keines, deshalb sind Sie nicht verbunden. Fragen Sie danach.',
  '{name} uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    '{name} verwendet in diesem Raum ein anderes Geheimnis, deshalb sind Sie nicht verbunden. Vergleichen Sie beide auf einem anderen Weg; sind sie gleich, verändert jemand zwischen Ihnen, was Sie senden.',
  '{name}: {text}': '{name}: {text}',
  '{name}’s screen': 'Bildschirm von {name}',
  '{page} / {pages}': '{page} / {pages}',
  '{sender} wants to send you this folder': '{sender} möchte Ihnen diesen Ordner senden',
  '{sender} wants to send you {what}': '{sender} möchte Ihnen etwas senden: {what}',
  '{time} left': 'noch {time}',
} satisfies Translation;
