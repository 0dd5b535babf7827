import type { Translation } from './language.js';

/** German. */
export default {
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
  'All files on the way': 'Alle laufenden Dateien',
  Applause: 'Applaus',
  'As many are in the room as it takes. Try again when somebody has left.':
    'So viele, wie der Raum aufnimmt, sind schon da. Versuchen Sie es erneut, wenn jemand gegangen ist.',
  'Back to the page': 'Zurück zur Seite',
  'Browsers give the screen only to secure pages. Open this page with https:// (or on localhost while developing).':
    'Browser geben den Bildschirm nur für sichere Seiten frei. Öffnen Sie diese Seite mit https:// (oder beim Entwickeln über localhost).',
  'Browsers give {device, select, camera {the camera} microphone {the microphone} other {the speaker}} only to secure pages. Open this page with https:// (or on localhost while developing).':
    'Browser geben {device, select, camera {die Kamera} microphone {das Mikrofon} other {den Lautsprecher}} nur für sichere Seiten frei. Öffnen Sie diese Seite mit https:// (oder beim Entwickeln über localhost).',
  Call: 'Anruf',
  'Call controls': 'Anrufsteuerung',
  Camera: 'Kamera',
  Cancel: 'Abbrechen',
  Celebration: 'Feiern',
  Chat: 'Chat',
  'Check camera and microphone': 'Kamera und Mikrofon prüfen',
  'Clear finished': 'Fertige entfernen',
  'Close chat': 'Chat schließen',
  'Connecting…': 'Verbinden …',
  'Connection lost': 'Verbindung verloren',
  'Connection lost. Reconnecting…': 'Verbindung verloren. Neu verbinden …',
  'Connection through a relay server': 'Verbindung über einen Relay-Server',
  'Continues where it stopped': 'Wird fortgesetzt, wo es aufgehört hat',
  'Copy link': 'Link kopieren',
  Decline: 'Ablehnen',
  'Decline all': 'Alle ablehnen',
  Delete: 'Löschen',
  'Delete this message': 'Diese Nachricht löschen',
  Delivered: 'Zugestellt',
  'Direct connection': 'Direkte Verbindung',
  Discard: 'Verwerfen',
  Dismiss: 'Schließen',
  'Do not send {file}': '{file} nicht senden',
  'Drop files for {name}': 'Dateien für {name} hier ablegen',
  'Drop files here': 'Dateien hier ablegen',
  'Drop files or folders for {name}': 'Dateien oder Ordner für {name} hier ablegen',
  'Drop files or folders here': 'Dateien oder Ordner hier ablegen',
  Everyone: 'Alle',
  Files: 'Dateien',
  'Files need pages loaded over https.': 'Dateien brauchen Seiten, die über https geladen wurden.',
  'Files of this type are not allowed.': 'Dateien dieses Typs sind nicht erlaubt.',
  'Files of {batch}': 'Dateien von {batch}',
  'Finishing…': 'Wird abgeschlossen …',
  'Folder {name}': 'Ordner {name}',
  'Folders cannot be sent here.': 'Ordner können hier nicht gesendet werden.',
  'From {name}': 'Von {name}',
  'Full screen': 'Vollbild',
  'Give the call a room name; everyone who uses the same name meets there.':
    'Geben Sie dem Anruf einen Raumnamen; alle mit demselben Namen treffen sich dort.',
  Guest: 'Gast',
  Heart: 'Herz',
  'Hide the files of {batch}': 'Dateien von {batch} ausblenden',
  'Hide your picture from yourself': 'Ihr Bild vor sich selbst verbergen',
  'Interrupted at {percent}': 'Bei {percent} unterbrochen',
  'It continues when {name} sends the file again.': 'Es geht weiter, sobald {name} die Datei erneut sendet.',
  'Join again': 'Wieder beitreten',
  'Join call': 'Teilnehmen',
  'Join the call before sharing a screen.': 'Treten Sie dem Anruf bei, bevor Sie den Bildschirm freigeben.',
  'Join the call first.': 'Nehmen Sie zuerst am Anruf teil.',
  'Join the room before writing.': 'Treten Sie dem Raum bei, bevor Sie schreiben.',
  'Join the room first. The message was not sent.':
    'Treten Sie zuerst dem Raum bei. Die Nachricht wurde nicht gesendet.',
  'Join without camera': 'Ohne Kamera teilnehmen',
  'Join without microphone': 'Ohne Mikrofon teilnehmen',
  'Joining was given up.': 'Der Beitritt wurde abgebrochen.',
  'Joining…': 'Beitreten …',
  'Keep off': 'Aus lassen',
  Laughter: 'Lachen',
  'Leave call': 'Anruf verlassen',
  'Leave full screen': 'Vollbild verlassen',
  'Let go to send': 'Zum Senden loslassen',
  'Link copied': 'Link kopiert',
  'Listen only': 'Nur zuhören',
  'Lower hand': 'Hand senken',
  Message: 'Nachricht',
  Messages: 'Nachrichten',
  Microphone: 'Mikrofon',
  'More is waiting for somebody than can be kept. Wait for earlier messages before sending more.':
    'Es wartet mehr auf jemanden, als aufbewahrt werden kann. Warten Sie auf frühere Nachrichten, bevor Sie weitere senden.',
  'Move your picture to another corner; arrow keys, too':
    'Ihr Bild in eine andere Ecke verschieben; auch mit den Pfeiltasten',
  'New message from {names}': 'Neue Nachricht von {names}',
  'Newest messages': 'Neueste Nachrichten',
  'Next page': 'Nächste Seite',
  'No further connection to this participant could be made.':
    'Es konnte keine weitere Verbindung zu dieser Person aufgebaut werden.',
  'No messages yet': 'Noch keine Nachrichten',
  'No room yet': 'Noch kein Raum',
  'Nobody else is here yet. Those who come can read what you write from then on.':
    'Noch ist sonst niemand hier. Wer dazukommt, kann lesen, was Sie ab dann schreiben.',
  'Nobody else is here.': 'Sonst ist niemand hier.',
  'Nobody is here yet': 'Noch ist niemand hier',
  'Nobody of this id is in the room.': 'Niemand im Raum hat diese Kennung.',
  'Not connected to a room yet.': 'Noch mit keinem Raum verbunden.',
  'Not sent. {reason}': 'Nicht gesendet. {reason}',
  'Now using another one.': 'Jetzt wird ein anderes Gerät verwendet.',
  'Now using {kind, select, camera {the camera} microphone {the microphone} other {the speaker}} that the system chooses.':
    'Jetzt wird {kind, select, camera {die Kamera} microphone {das Mikrofon} other {der Lautsprecher}} des Systems verwendet.',
  'Now using “{label}”.': 'Jetzt wird „{label}“ verwendet.',
  'Only files can be sent here.': 'Hier können nur Dateien gesendet werden.',
  'Only for you': 'Nur für Sie',
  'Only for {name}': 'Nur für {name}',
  'Pages of people': 'Seiten mit Personen',
  'Pasted picture {stamp}': 'Eingefügtes Bild {stamp}',
  'Pasted text {stamp}.txt': 'Eingefügter Text {stamp}.txt',
  Pause: 'Anhalten',
  Paused: 'Angehalten',
  'People in the call': 'Personen im Anruf',
  'Picture in picture': 'Bild im Bild',
  'Picture in picture begins with a click or a key.': 'Bild im Bild beginnt mit einem Klick oder einer Taste.',
  Pin: 'Anheften',
  Play: 'Abspielen',
  'Previous page': 'Vorherige Seite',
  'Raise hand': 'Hand heben',
  React: 'Reagieren',
  'Reading the folder…': 'Der Ordner wird gelesen …',
  'Ready to join?': 'Bereit für den Anruf?',
  Received: 'Empfangen',
  'Reconnecting…': 'Neu verbinden …',
  Rejoin: 'Erneut teilnehmen',
  'Remove {file} from the list': '{file} aus der Liste entfernen',
  Resume: 'Fortsetzen',
  Retry: 'Erneut versuchen',
  Save: 'Speichern',
  'Save as zip': 'Als Zip speichern',
  'Save as…': 'Speichern unter …',
  'Save to folder…': 'In Ordner speichern …',
  'Saved as {name}': 'Gespeichert als {name}',
  'Saved to {place}': 'Gespeichert in {place}',
  'Saving to {place}': 'Wird in {place} gespeichert',
  Send: 'Senden',
  'Send the link to the people you want to talk to.':
    'Schicken Sie den Link an die Personen, mit denen Sie sprechen möchten.',
  'Send to': 'Senden an',
  'Send {file} again': '{file} erneut senden',
  'Sending files is switched off.': 'Das Senden von Dateien ist ausgeschaltet.',
  'Sending…': 'Wird gesendet …',
  'Sent when someone is there': 'Wird gesendet, sobald jemand da ist',
  'Set the room attribute to chat here.': 'Setzen Sie das Attribut room, um hier zu chatten.',
  'Set the room attribute to show somebody here.': 'Setzen Sie das Attribut room, um hier jemanden zu sehen.',
  'Share screen': 'Bildschirm freigeben',
  'Share your screen': 'Ihren Bildschirm freigeben',
  'Sharing the screen has to start from a click in this page. Click the button again.':
    'Die Bildschirmfreigabe muss mit einem Klick auf dieser Seite beginnen. Klicken Sie noch einmal auf die Schaltfläche.',
  'Sharing was cancelled. Nothing is being shared.': 'Die Freigabe wurde abgebrochen. Es wird nichts freigegeben.',
  'Show more ({hidden} hidden)': 'Mehr anzeigen ({hidden} ausgeblendet)',
  'Show the files of {batch}': 'Dateien von {batch} anzeigen',
  'Show your picture': 'Ihr Bild anzeigen',
  'Small window': 'Kleines Fenster',
  'Somebody is in this room without a secret, so you are not connected. Give them yours in some other way.':
    'Jemand ist ohne Geheimnis in diesem Raum, deshalb sind Sie nicht verbunden. Teilen Sie Ihres auf einem anderen Weg mit.',
  'Somebody uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    'Jemand verwendet in diesem Raum ein Geheimnis und Sie haben keines, deshalb sind Sie nicht verbunden. Fragen Sie danach.',
  'Somebody uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    'Jemand verwendet in diesem Raum ein anderes Geheimnis, deshalb sind Sie nicht verbunden. Vergleichen Sie beide auf einem anderen Weg; sind sie gleich, verändert jemand zwischen Ihnen, was Sie senden.',
  'Stop saving {batch}': 'Speichern von {batch} abbrechen',
  'Stop sharing your screen': 'Bildschirmfreigabe beenden',
  Surprise: 'Überraschung',
  'That name is taken': 'Dieser Name ist vergeben',
  'That was too fast. Wait a moment, then try again.':
    'Das war zu schnell. Warten Sie einen Moment und versuchen Sie es erneut.',
  'That was too fast. Wait a moment.': 'Das war zu schnell. Warten Sie einen Moment.',
  'The browser allows full screen only by a click or a key.':
    'Der Browser erlaubt Vollbild nur nach einem Klick oder einer Taste.',
  'The browser does not let this page ask for a place.':
    'Der Browser erlaubt dieser Seite nicht, nach einem Speicherort zu fragen.',
  'The browser does not let this page share the screen. Allow it in the site settings, then try again.':
    'Der Browser erlaubt dieser Seite nicht, den Bildschirm freizugeben. Erlauben Sie es in den Website-Einstellungen und versuchen Sie es erneut.',
  'The browser does not let this page use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the site settings beside the address, then try again.':
    'Der Browser erlaubt dieser Seite nicht, {device, select, camera {die Kamera} microphone {das Mikrofon} other {den Lautsprecher}} zu verwenden. Erlauben Sie es in den Website-Einstellungen neben der Adresse und versuchen Sie es erneut.',
  'The call could not be joined': 'Der Beitritt zum Anruf ist fehlgeschlagen',
  'The call has ended': 'Der Anruf ist beendet',
  'The call has no such tile. Nothing was pinned.': 'Der Anruf hat keine solche Kachel. Es wurde nichts angeheftet.',
  'The code for camera and microphone could not be loaded. Check the connection, then try again.':
    'Der Code für Kamera und Mikrofon konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  'The code for sending files could not be loaded. Check the connection, then try again.':
    'Der Code zum Senden von Dateien konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  'The code of the chat could not be loaded. Check the connection, then try again.':
    'Der Code des Chats konnte nicht geladen werden. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  'The connection is lost and being restored.': 'Die Verbindung ist unterbrochen und wird wiederhergestellt.',
  'The connection to the server is lost. Messages still go to those who are connected.':
    'Die Verbindung zum Server ist unterbrochen. Nachrichten erreichen weiterhin alle, die verbunden sind.',
  'The connection to the signaling server is lost. The call goes on; trying to reconnect.':
    'Die Verbindung zum Signalisierungsserver ist unterbrochen. Der Anruf läuft weiter; die Verbindung wird wiederhergestellt.',
  'The connection to this participant is not open.': 'Die Verbindung zu dieser Person steht nicht.',
  'The file arrived damaged.': 'Die Datei kam beschädigt an.',
  'The file is larger than allowed.': 'Die Datei ist größer als erlaubt.',
  'The file is larger than the other side allows.': 'Die Datei ist größer, als die andere Seite erlaubt.',
  'The file was changed or removed while it was being sent.':
    'Die Datei wurde während des Sendens geändert oder entfernt.',
  'The file was declined.': 'Die Datei wurde abgelehnt.',
  'The files could not be saved there.': 'Die Dateien konnten dort nicht gespeichert werden.',
  'The invitation to the room could not be fetched.': 'Die Einladung zum Raum konnte nicht abgerufen werden.',
  'The join token has expired. Ask for a new invitation.':
    'Das Beitritts-Token ist abgelaufen. Bitten Sie um eine neue Einladung.',
  'The join token is not valid yet.': 'Das Beitritts-Token ist noch nicht gültig.',
  'The join token was not made for this server.': 'Das Beitritts-Token wurde nicht für diesen Server ausgestellt.',
  'The link could not be copied. Copy it from the address bar.':
    'Der Link konnte nicht kopiert werden. Kopieren Sie ihn aus der Adresszeile.',
  'The network answers slowly.': 'Das Netzwerk antwortet langsam.',
  'The network has too little bandwidth.': 'Das Netzwerk hat zu wenig Bandbreite.',
  'The network loses packets.': 'Im Netzwerk gehen Pakete verloren.',
  'The operating system does not let the browser record the screen. Allow it in the system’s privacy settings, then try again.':
    'Das Betriebssystem erlaubt dem Browser nicht, den Bildschirm aufzunehmen. Erlauben Sie es in den Datenschutzeinstellungen des Systems und versuchen Sie es erneut.',
  'The operating system does not let the browser use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the system’s privacy settings, then try again.':
    'Das Betriebssystem erlaubt dem Browser nicht, {device, select, camera {die Kamera} microphone {das Mikrofon} other {den Lautsprecher}} zu verwenden. Erlauben Sie es in den Datenschutzeinstellungen des Systems und versuchen Sie es erneut.',
  'The other side did not answer any more.': 'Die andere Seite hat nicht mehr geantwortet.',
  'The other side does not take files of this type.': 'Die andere Seite nimmt keine Dateien dieses Typs an.',
  'The other side has left.': 'Die andere Seite ist gegangen.',
  'The permission for the screen was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'Die Berechtigung für den Bildschirm wurde entzogen, deshalb ist er aus. Erlauben Sie ihn in den Website-Einstellungen neben der Adresse und versuchen Sie es erneut.',
  'The permission for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'Die Berechtigung für {device, select, camera {die Kamera} microphone {das Mikrofon} other {den Lautsprecher}} wurde entzogen, deshalb ist das Gerät aus. Erlauben Sie es in den Website-Einstellungen neben der Adresse und versuchen Sie es erneut.',
  'The picture is frozen.': 'Das Bild steht still.',
  'The question for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was closed without an answer. Try again and choose “Allow”.':
    'Die Frage nach {device, select, camera {der Kamera} microphone {dem Mikrofon} other {dem Lautsprecher}} wurde ohne Antwort geschlossen. Versuchen Sie es erneut und wählen Sie „Zulassen“.',
  'The room could not be reached.': 'Der Raum war nicht erreichbar.',
  'The screen could not be captured. Close other programs that record it, then try again.':
    'Der Bildschirm konnte nicht aufgenommen werden. Schließen Sie andere Programme, die ihn aufnehmen, und versuchen Sie es erneut.',
  'The server takes no more participants or rooms now.':
    'Der Server nimmt im Moment keine weiteren Personen oder Räume an.',
  'The signaling server cannot be reached.': 'Der Signalisierungsserver ist nicht erreichbar.',
  'The signaling server cannot be reached. Check the connection, then try again.':
    'Der Signalisierungsserver ist nicht erreichbar. Prüfen Sie die Verbindung und versuchen Sie es erneut.',
  'The signaling server cannot be reached. Trying again.':
    'Der Signalisierungsserver ist nicht erreichbar. Neuer Versuch läuft.',
  'The signaling server did not answer in time. Try again.':
    'Der Signalisierungsserver hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut.',
  'The system or another program has paused {devices, select, camera {your camera} microphone {your microphone} other {your microphone and camera}}. It goes on by itself.':
    'Das System oder ein anderes Programm hat {devices, select, camera {Ihre Kamera} microphone {Ihr Mikrofon} other {Mikrofon und Kamera}} angehalten. Es geht von selbst weiter.',
  'The system or another program stopped the screen. Try again.':
    'Das System oder ein anderes Programm hat die Bildschirmaufnahme beendet. Versuchen Sie es erneut.',
  'The system or another program stopped {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Try again.':
    'Das System oder ein anderes Programm hat {device, select, camera {die Kamera} microphone {das Mikrofon} other {den Lautsprecher}} angehalten. Versuchen Sie es erneut.',
  'The transfer was cancelled.': 'Die Übertragung wurde abgebrochen.',
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
  'This browser cannot share the screen. Phones and tablets mostly cannot.':
    'Dieser Browser kann den Bildschirm nicht freigeben. Telefone und Tablets können es meist nicht.',
  'This browser has no picture in picture.': 'Dieser Browser kennt kein Bild im Bild.',
  'This could not be read.': 'Das konnte nicht gelesen werden.',
  'This device is too busy.': 'Dieses Gerät ist ausgelastet.',
  'This page is embedded in another one that does not let it share the screen. The embedding frame needs allow="{feature}".':
    'Diese Seite ist in eine andere eingebettet, die ihr nicht erlaubt, den Bildschirm freizugeben. Der einbettende Frame braucht allow="{feature}".',
  'This page is embedded in another one that does not let it use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. The embedding frame needs allow="{feature}".':
    'Diese Seite ist in eine andere eingebettet, die ihr nicht erlaubt, {device, select, camera {die Kamera} microphone {das Mikrofon} other {den Lautsprecher}} zu verwenden. Der einbettende Frame braucht allow="{feature}".',
  'This page may not use picture in picture.': 'Diese Seite darf Bild im Bild nicht verwenden.',
  'This room is full': 'Dieser Raum ist voll',
  'This room is locked': 'Dieser Raum ist gesperrt',
  'This server asks for a join token, and none was sent.':
    'Dieser Server verlangt ein Beitritts-Token, und es wurde keines gesendet.',
  'Thumbs up': 'Daumen hoch',
  To: 'An',
  'To {name}': 'An {name}',
  'Too many files are on offer at once.': 'Es werden zu viele Dateien auf einmal angeboten.',
  'Try again': 'Erneut versuchen',
  'Try again to send this message': 'Erneut versuchen, diese Nachricht zu senden',
  'Turn on sound': 'Ton einschalten',
  Unpin: 'Lösen',
  'Waiting for someone to join. What you add now is sent then.':
    'Es ist noch niemand da. Was Sie jetzt hinzufügen, wird dann gesendet.',
  'Waiting for the connection…': 'Warten auf die Verbindung …',
  'Waiting for your permission…': 'Warten auf Ihre Erlaubnis …',
  'Waiting for {name} to accept': 'Warten, bis {name} annimmt',
  'What the signaling server passed on from somebody was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'Was der Signalisierungsserver von jemandem weitergegeben hat, wurde unterwegs verändert oder doppelt gesendet und deshalb ausgelassen. Wenn es wieder vorkommt, trauen Sie diesem Server nicht.',
  'What the signaling server passed on from {name} was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'Was der Signalisierungsserver von {name} weitergegeben hat, wurde unterwegs verändert oder doppelt gesendet und deshalb ausgelassen. Wenn es wieder vorkommt, trauen Sie diesem Server nicht.',
  'What was being shared is gone.': 'Was freigegeben war, ist nicht mehr da.',
  'What you write goes to those who are here now. Nobody who comes later can read it.':
    'Was Sie schreiben, geht an alle, die jetzt hier sind. Wer später kommt, kann es nicht lesen.',
  'Write a message': 'Nachricht schreiben',
  'Write to {name} only': 'Nur an {name} schreiben',
  You: 'Sie',
  'You are muted': 'Sie sind stummgeschaltet',
  'You are not allowed in': 'Sie dürfen nicht beitreten',
  'You are the only one here': 'Sie sind allein hier',
  'You left the call': 'Sie haben den Anruf verlassen',
  'You left the room.': 'Sie haben den Raum verlassen.',
  'You left. The conversation is gone.': 'Sie sind gegangen. Die Unterhaltung ist gelöscht.',
  'You were removed from the call': 'Sie wurden aus dem Anruf entfernt',
  'Your browser asks for your camera and microphone when you join.':
    'Beim Beitreten fragt Ihr Browser nach Kamera und Mikrofon.',
  'Your camera and microphone are off.': 'Ihre Kamera und Ihr Mikrofon sind aus.',
  'Your invitation has expired': 'Ihre Einladung ist abgelaufen',
  'Your name': 'Ihr Name',
  'Your name comes with your invitation and cannot be changed here.':
    'Ihr Name gehört zu Ihrer Einladung und kann hier nicht geändert werden.',
  'Your screen': 'Ihr Bildschirm',
  'camera off': 'Kamera aus',
  'hand raised': 'Hand gehoben',
  images: 'Bilder',
  'microphone off': 'Mikrofon aus',
  'or choose a folder from your device': 'oder wählen Sie einen Ordner auf Ihrem Gerät aus',
  'or choose them from your device': 'oder wählen Sie sie auf Ihrem Gerät aus',
  sound: 'Ton',
  speaking: 'spricht',
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
  '{count, plural, one {The page of {names} does not take files.} other {The page of {names} does not take files.}}':
    '{count, plural, one {Die Seite von {names} nimmt keine Dateien an.} other {Die Seiten von {names} nehmen keine Dateien an.}}',
  '{count, plural, one {the folder {name}: # file, {size}} other {the folder {name}: # files, {size}}}':
    '{count, plural, one {Ordner {name}: # Datei, {size}} other {Ordner {name}: # Dateien, {size}}}',
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
  '{count, plural, one {{sender} wants to send you this} other {{sender} wants to send you these}}':
    '{count, plural, one {{sender} möchte Ihnen das senden} other {{sender} möchte Ihnen das senden}}',
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
    '{device, select, camera {Die Kamera} microphone {Das Mikrofon} other {Der Lautsprecher}} konnte nicht gestartet werden. Vielleicht ist das Gerät in einem anderen Programm oder Tab in Gebrauch: Schließen Sie es dort und versuchen Sie es erneut.',
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
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} is back and in use again.':
    '{kind, select, camera {Die Kamera} microphone {Das Mikrofon} other {Der Lautsprecher}} ist wieder da und in Gebrauch.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected.':
    '{kind, select, camera {Die Kamera} microphone {Das Mikrofon} other {Der Lautsprecher}} wurde getrennt.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” is back and in use again.':
    '{kind, select, camera {Die Kamera} microphone {Das Mikrofon} other {Der Lautsprecher}} „{label}“ ist wieder da und in Gebrauch.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” was disconnected.':
    '{kind, select, camera {Die Kamera} microphone {Das Mikrofon} other {Der Lautsprecher}} „{label}“ wurde getrennt.',
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
