import type { Translation } from './language.js';

/** Polish. */
export default {
  'A Socket.IO server has no hosts.': 'Serwer Socket.IO nie ma gospodarzy.',
  'A message has at most {most} characters. Take out {count}, or send it in parts.':
    'Wiadomość może mieć najwyżej {most} znaków. Skróć ją (znaki do usunięcia: {count}) albo wyślij w częściach.',
  'A message was not sent.': 'Wiadomość nie została wysłana.',
  'A message was too long for the signaling server.': 'Wiadomość była za długa dla serwera sygnalizacji.',
  'A part of the call could not be loaded. Check the connection, then try again.':
    'Nie udało się wczytać jednego z elementów rozmowy. Sprawdź sieć i spróbuj ponownie.',
  'A room with a secret needs a page that was loaded over https: or from localhost.':
    'Pokój z tajnym kluczem wymaga strony wczytanej przez https: lub z localhost.',
  Accept: 'Przyjmij',
  'Accept all': 'Przyjmij wszystkie',
  Admit: 'Wpuść',
  'Admit {name}': 'Wpuść: {name}',
  'All files on the way': 'Wszystkie przesyłane pliki',
  'Allow everyone to unmute': 'Pozwól wszystkim włączyć mikrofon',
  'Allow to unmute': 'Pozwól włączyć mikrofon',
  Applause: 'Brawa',
  'As many are in the room as it takes. Try again when somebody has left.':
    'W pokoju jest już tyle osób, ile się mieści. Spróbuj ponownie, gdy ktoś wyjdzie.',
  'At most {most} files at once. Share fewer, or one archive.':
    'Najwyżej {most} plików naraz. Udostępnij mniej albo jedno archiwum.',
  'Back to the page': 'Wróć do strony',
  'Between tabs nobody is host, because there is no server that could see to it.':
    'Między kartami nikt nie jest gospodarzem, bo nie ma serwera, który by o to zadbał.',
  'Blurred background': 'Rozmyte tło',
  Browser: 'Przeglądarka',
  'Browsers give the screen only to secure pages. Open this page with https:// (or on localhost while developing).':
    'Przeglądarki udostępniają ekran tylko bezpiecznym stronom. Otwórz tę stronę przez https:// (albo na localhost podczas programowania).',
  'Browsers give {device, select, camera {the camera} microphone {the microphone} other {the speaker}} only to secure pages. Open this page with https:// (or on localhost while developing).':
    'Przeglądarki pozwalają używać {device, select, camera {kamery} microphone {mikrofonu} other {głośnika}} tylko bezpiecznym stronom. Otwórz tę stronę przez https:// (albo na localhost podczas programowania).',
  Call: 'Rozmowa',
  'Call controls': 'Sterowanie rozmową',
  Camera: 'Kamera',
  'Camera off': 'Kamera wyłączona',
  'Camera on': 'Kamera włączona',
  'Camera on or off': 'Włącz lub wyłącz kamerę',
  Cancel: 'Anuluj',
  Celebration: 'Świętowanie',
  Chat: 'Czat',
  'Check camera and microphone': 'Sprawdź kamerę i mikrofon',
  'Choose camera': 'Wybierz kamerę',
  'Choose microphone and speaker': 'Wybierz mikrofon i głośnik',
  'Choose “Retry”, then “Allow” when Firefox asks.': 'Wybierz „Ponów”, a potem „Udostępnij”, gdy Firefox zapyta.',
  'Chosen by the system': 'Wybrany przez system',
  'Clear finished': 'Usuń zakończone',
  'Click the crossed-out camera or microphone at the start of the address bar.':
    'Kliknij przekreśloną kamerę lub mikrofon na początku paska adresu.',
  'Click the icon at the start of the address bar.': 'Kliknij ikonę na początku paska adresu.',
  Close: 'Zamknij',
  'Close chat': 'Zamknij czat',
  'Close other programs and tabs. Sending no picture helps at once.':
    'Zamknij inne programy i karty. Od razu pomaga wyłączenie kamery.',
  'Close settings': 'Zamknij ustawienia',
  'Close the list of people': 'Zamknij listę osób',
  'Come back here and choose “Retry”.': 'Wróć tutaj i wybierz „Ponów”.',
  'Connecting…': 'Łączenie…',
  Connection: 'Połączenie',
  'Connection lost': 'Utracono połączenie',
  'Connection lost. Reconnecting…': 'Utracono połączenie. Ponowne łączenie…',
  'Connection through a relay server': 'Połączenie przez serwer pośredniczący',
  'Continues where it stopped': 'Wznowi się od miejsca przerwania',
  Copied: 'Skopiowano',
  Copy: 'Kopiuj',
  'Copy link': 'Kopiuj link',
  'Data through the TURN server': 'Dane przez serwer TURN',
  Decline: 'Odrzuć',
  'Decline all': 'Odrzuć wszystkie',
  'Decline {name}': 'Odrzuć: {name}',
  Declined: 'Odrzucono',
  Delete: 'Usuń',
  'Delete this message': 'Usuń tę wiadomość',
  Delivered: 'Dostarczono',
  'Delivered to {done} of {count}': 'Dostarczono do {done} z {count}',
  Devices: 'Urządzenia',
  'Direct connection': 'Połączenie bezpośrednie',
  Discard: 'Usuń',
  'Discard this recording?': 'Usunąć to nagranie?',
  Dismiss: 'Zamknij',
  'Do not send {file}': 'Nie wysyłaj {file}',
  'Does not work': 'Nie działa',
  Done: 'Gotowe',
  'Drop files for {name}': 'Upuść pliki dla: {name}',
  'Drop files here': 'Upuść pliki tutaj',
  'Drop files or folders for {name}': 'Upuść pliki lub foldery dla: {name}',
  'Drop files or folders here': 'Upuść pliki lub foldery tutaj',
  'Drop to share with everyone': 'Upuść, aby udostępnić wszystkim',
  'Drop to share with {name} only': 'Upuść, aby udostępnić tylko osobie: {name}',
  'Echo cancellation': 'Usuwanie echa',
  'End call for everyone': 'Zakończ dla wszystkich',
  'End the call for everyone?': 'Zakończyć rozmowę dla wszystkich?',
  'Even loudness': 'Wyrównanie głośności',
  Everyone: 'Wszyscy',
  'Everyone in the call is told, and told again when it ends. The recording holds all pictures, shared screens and voices, and stays on this device until you save it.':
    'Wszyscy w rozmowie dowiedzą się o rozpoczęciu i o zakończeniu nagrywania. Nagranie zawiera wszystkie obrazy, udostępniane ekrany i głosy oraz pozostaje na tym urządzeniu, dopóki go nie zapiszesz.',
  Files: 'Pliki',
  'Files need pages loaded over https.': 'Przesyłanie plików wymaga stron wczytanych przez https.',
  'Files of this type are not allowed.': 'Pliki tego typu są niedozwolone.',
  'Files of {batch}': 'Pliki: {batch}',
  'Finishing…': 'Kończenie…',
  'Folder {name}': 'Folder {name}',
  'Folders cannot be sent here.': 'Folderów nie można tu wysłać.',
  'For everyone': 'Dla wszystkich',
  'From {name}': 'Od: {name}',
  'Full screen': 'Pełny ekran',
  'Give the call a room name; everyone who uses the same name meets there.':
    'Nadaj rozmowie nazwę pokoju; wszyscy, którzy użyją tej samej nazwy, spotkają się w nim.',
  'Give up': 'Zrezygnuj',
  Guest: 'Gość',
  'Hand raised': 'Ręka podniesiona',
  'Has not answered yet': 'Jeszcze brak odpowiedzi',
  Heart: 'Serce',
  'Hide the files of {batch}': 'Ukryj pliki: {batch}',
  'Hide your picture from yourself': 'Ukryj przed sobą swój obraz',
  'Hold the space bar to speak while you are muted.': 'Przytrzymaj spację, aby mówić przy wyłączonym mikrofonie.',
  Host: 'Gospodarz',
  'How to allow it:': 'Jak na to zezwolić:',
  'In the menu bar, choose Safari, then “Settings for This Website”.':
    'Na pasku menu wybierz Safari, a potem „Ustawienia dla tej witryny”.',
  'Interrupted at {percent}': 'Przerwano na {percent}',
  'It answers after {time}, which is felt in a conversation.': 'Odpowiada po {time}, co czuć w rozmowie.',
  'It continues when {name} sends the file again.': 'Przesyłanie ruszy dalej, gdy {name} wyśle plik ponownie.',
  'It does not accept our credentials. Whoever runs the server has to look.':
    'Nie przyjmuje naszych danych logowania. Musi to sprawdzić operator serwera.',
  'It does not answer this way. A firewall may stand in between.':
    'Nie odpowiada tą drogą. Być może blokuje to zapora.',
  'It does not answer. Check the network, a VPN or a firewall.': 'Nie odpowiada. Sprawdź sieć, VPN lub zaporę.',
  'It has no WebRTC, or something has switched it off. Use another browser.':
    'Nie ma WebRTC albo coś je wyłączyło. Użyj innej przeglądarki.',
  'It has not been saved, and cannot be brought back.': 'Nie zostało zapisane i nie da się go przywrócić.',
  'It is being restored by itself. If that takes long, check your network.':
    'Przywraca się samo. Jeśli to trwa długo, sprawdź sieć.',
  'It is gone when this page is closed.': 'Znika po zamknięciu tej strony.',
  'It is there as soon as you are connected.': 'Pojawi się, gdy tylko będzie połączenie.',
  'It lets nobody in now. Try again later.': 'Nikogo teraz nie wpuszcza. Spróbuj później.',
  Jitter: 'Wahania opóźnienia',
  'Join again': 'Dołącz ponownie',
  'Join call': 'Dołącz do rozmowy',
  'Join the call before recording it.': 'Dołącz do rozmowy, zanim ją nagrasz.',
  'Join the call before sharing a screen.': 'Dołącz do rozmowy, zanim udostępnisz ekran.',
  'Join the call first.': 'Najpierw dołącz do rozmowy.',
  'Join the room before writing.': 'Dołącz do pokoju, zanim coś napiszesz.',
  'Join the room first. The message was not sent.': 'Najpierw dołącz do pokoju. Wiadomość nie została wysłana.',
  'Join without camera': 'Dołącz bez kamery',
  'Join without microphone': 'Dołącz bez mikrofonu',
  'Joining was given up.': 'Zrezygnowano z dołączania.',
  'Joining…': 'Dołączanie…',
  Keep: 'Zachowaj',
  'Keep off': 'Zostaw wyłączone',
  'Keep them out as long as this call lasts': 'Nie wpuszczaj do końca tej rozmowy',
  'Keeps the others from hearing themselves.': 'Dzięki temu inni nie słyszą samych siebie.',
  Keyboard: 'Klawiatura',
  Laughter: 'Śmiech',
  'Leave call': 'Opuść rozmowę',
  'Leave full screen': 'Zamknij pełny ekran',
  'Let go to send': 'Puść, aby wysłać',
  'Letters work while the call has the focus.': 'Skróty literowe działają, gdy fokus jest na rozmowie.',
  Limited: 'Ograniczone',
  'Link copied': 'Skopiowano link',
  'Listed here once you have allowed the browser to use them.':
    'Pojawią się tutaj, gdy pozwolisz przeglądarce ich używać.',
  'Listen only': 'Tylko słuchaj',
  'Lock the room': 'Zablokuj pokój',
  'Lost, received / sent': 'Utracone, odebrane / wysłane',
  'Lower hand': 'Opuść rękę',
  'Make host': 'Ustaw jako gospodarza',
  'Makes a quiet voice louder and a loud one quieter.': 'Wzmacnia cichy głos i ścisza głośny.',
  Message: 'Wiadomość',
  Messages: 'Wiadomości',
  Microphone: 'Mikrofon',
  'Microphone level': 'Poziom mikrofonu',
  'Microphone off': 'Mikrofon wyłączony',
  'Microphone on': 'Mikrofon włączony',
  'Microphone on or off': 'Włącz lub wyłącz mikrofon',
  More: 'Więcej',
  'More about {name}': 'Więcej o osobie: {name}',
  'More is waiting for somebody than can be kept. Wait for earlier messages before sending more.':
    'Zbyt wiele wiadomości czeka na odbiorcę. Poczekaj na wcześniejsze, zanim wyślesz kolejne.',
  'More: {news}': 'Więcej: {news}',
  'Move closer to the Wi-Fi router or use a cable, and pause other downloads. Without your camera there is more room for sound.':
    'Podejdź do routera Wi-Fi lub użyj kabla i wstrzymaj inne pobierania. Bez kamery zostaje więcej miejsca na dźwięk.',
  'Move your picture to another corner; arrow keys, too': 'Przesuń swój obraz do innego rogu; także strzałkami',
  Mute: 'Wycisz',
  'Mute everyone': 'Wycisz wszystkich',
  'Mute for me': 'Wycisz u mnie',
  'Muted by the host': 'Mikrofon wyciszył gospodarz',
  'Muted for you': 'Wyciszone u Ciebie',
  'Neither a microphone nor a camera was found. Connect one, then try again.':
    'Nie znaleziono ani mikrofonu, ani kamery. Podłącz urządzenie i spróbuj ponownie.',
  'New message from {names}': 'Nowa wiadomość od: {names}',
  'Newest messages': 'Najnowsze wiadomości',
  'Next page': 'Następna strona',
  'No further connection to this participant could be made.': 'Nie udało się nawiązać kolejnego połączenia z tą osobą.',
  'No longer on this device': 'Nie ma już na tym urządzeniu',
  'No messages yet': 'Nie ma jeszcze wiadomości',
  'No room yet': 'Nie ma jeszcze pokoju',
  'No sound could be played. Choose another speaker, or check the sound settings of the system.':
    'Nie udało się odtworzyć dźwięku. Wybierz inny głośnik lub sprawdź ustawienia dźwięku systemu.',
  'Nobody else is here yet.': 'Nikogo więcej jeszcze nie ma.',
  'Nobody else is here yet. Those who come can read what you write from then on.':
    'Nikogo więcej jeszcze nie ma. Kto dołączy, przeczyta to, co napiszesz od tej chwili.',
  'Nobody else is here, so there is no connection to show.':
    'Nikogo więcej tu nie ma, więc nie ma połączenia do pokazania.',
  'Nobody else is here.': 'Nikogo więcej tu nie ma.',
  'Nobody else is here. Files go only to those who are here now.':
    'Nie ma tu nikogo innego. Pliki trafiają tylko do tych, którzy są tu teraz.',
  'Nobody here is called “{text}”.': 'Nikt tu nie nazywa się „{text}”.',
  'Nobody is here yet': 'Nikogo tu jeszcze nie ma',
  'Nobody of this id is in the room.': 'Nikt w pokoju nie ma tego identyfikatora.',
  'Nobody who could let you in is here yet.': 'Nie ma jeszcze nikogo, kto mógłby Cię wpuścić.',
  'Noise suppression': 'Tłumienie szumów',
  'None was found. Connect one; you can join without it.':
    'Nie znaleziono. Podłącz urządzenie; możesz dołączyć bez niego.',
  'Not allowed on this page. Allow it in the address bar, then reload the page.':
    'Niedozwolone na tej stronie. Zezwól na to w pasku adresu i odśwież stronę.',
  'Not available yet': 'Jeszcze niedostępne',
  'Not connected to a room yet.': 'Brak połączenia z pokojem.',
  'Not in the call': 'Poza rozmową',
  'Not sent. {reason}': 'Nie wysłano. {reason}',
  'Nothing is being recorded.': 'Nic nie jest nagrywane.',
  'Now using another one.': 'Używane jest teraz inne urządzenie.',
  'Now using {kind, select, camera {the camera} microphone {the microphone} other {the speaker}} that the system chooses.':
    'Używane jest teraz urządzenie wybrane przez system: {kind, select, camera {kamera} microphone {mikrofon} other {głośnik}}.',
  'Now using “{label}”.': 'Używane jest teraz „{label}”.',
  'Only files can be sent here.': 'Można tu wysyłać tylko pliki.',
  'Only for you': 'Tylko dla Ciebie',
  'Only for {name}': 'Tylko dla: {name}',
  'Open System Settings, then “Privacy & Security”.': 'Otwórz Ustawienia systemowe, a potem „Prywatność i ochrona”.',
  'Open or close the chat': 'Otwórz lub zamknij czat',
  'Open the Settings app and choose this browser.': 'Otwórz aplikację Ustawienia i wybierz tę przeglądarkę.',
  'Open the Settings of Windows, then “Privacy & security”.':
    'Otwórz Ustawienia systemu Windows, a potem „Prywatność i zabezpieczenia”.',
  'Pages of people': 'Strony z osobami',
  'Pasted picture {stamp}': 'Wklejony obraz {stamp}',
  'Pasted text {stamp}.txt': 'Wklejony tekst {stamp}.txt',
  Path: 'Trasa',
  Pause: 'Wstrzymaj',
  Paused: 'Wstrzymano',
  People: 'Osoby',
  'People in the call': 'Osoby w rozmowie',
  'Picture in picture': 'Obraz w obrazie',
  'Picture in picture begins with a click or a key.': 'Obraz w obrazie można włączyć tylko kliknięciem lub klawiszem.',
  'Picture received': 'Obraz odbierany',
  'Picture sent': 'Obraz wysyłany',
  Pin: 'Przypnij',
  Play: 'Odtwórz',
  'Playing a sound…': 'Odtwarzanie dźwięku…',
  'Preview of {name}': 'Podgląd: {name}',
  'Previous page': 'Poprzednia strona',
  'Push to talk': 'Naciśnij i mów',
  'Quit the browser, open it again and come back to this page.':
    'Zamknij przeglądarkę, otwórz ją ponownie i wróć na tę stronę.',
  'Raise hand': 'Podnieś rękę',
  'Raise or lower the hand': 'Podnieś lub opuść rękę',
  React: 'Zareaguj',
  'Read it to each other: if {name} sees the same code, nobody sits between you.':
    'Odczytajcie go sobie nawzajem: jeśli {name} widzi ten sam kod, nikogo nie ma pomiędzy Wami.',
  'Reading the folder…': 'Odczytywanie folderu…',
  'Ready to join?': 'Chcesz dołączyć?',
  Received: 'Odebrano',
  'Received / sent': 'Odebrane / wysłane',
  'Received in the last minute': 'Odebrane w ostatniej minucie',
  'Reconnecting…': 'Ponowne łączenie…',
  Record: 'Nagrywaj',
  'Record the call': 'Nagraj rozmowę',
  'Record this call?': 'Nagrać tę rozmowę?',
  'Recording could not be loaded. Check the connection, then try again.':
    'Nie udało się wczytać modułu nagrywania. Sprawdź sieć i spróbuj ponownie.',
  'Recording finished': 'Nagrywanie zakończone',
  Rejoin: 'Dołącz ponownie',
  Remove: 'Usuń',
  'Remove {file} from the list': 'Usuń {file} z listy',
  'Remove {name} from the call?': 'Usunąć z rozmowy: {name}?',
  'Remove “Blocked” with the × beside it.': 'Usuń „Zablokowano” znakiem × obok.',
  Resume: 'Wznów',
  Retry: 'Ponów',
  'Room for sending': 'Przepustowość wysyłania',
  'Round trip': 'Czas w obie strony',
  'STUN server': 'Serwer STUN',
  Save: 'Zapisz',
  'Save again': 'Zapisz ponownie',
  'Save as zip': 'Zapisz jako zip',
  'Save as…': 'Zapisz jako…',
  'Save log': 'Zapisz dziennik',
  'Save to folder…': 'Zapisz w folderze…',
  'Saved as {name}': 'Zapisano jako {name}',
  'Saved to {place}': 'Zapisano w: {place}',
  'Saving to {place}': 'Zapisywanie w: {place}',
  'Search people': 'Szukaj osób',
  'Select the code and copy it.': 'Zaznacz kod i skopiuj go.',
  Send: 'Wyślij',
  'Send the link to the people you want to talk to.': 'Wyślij link osobom, z którymi chcesz rozmawiać.',
  'Send to': 'Wyślij do',
  'Send {file} again': 'Wyślij ponownie {file}',
  'Sending files is switched off.': 'Wysyłanie plików jest wyłączone.',
  'Sending…': 'Wysyłanie…',
  'Sent when someone is there': 'Zostanie wysłane, gdy ktoś się pojawi',
  'Set camera and microphone to “Allow”.': 'Ustaw kamerę i mikrofon na „Zezwalaj”.',
  'Set the room attribute to chat here.': 'Ustaw atrybut room, aby tu czatować.',
  'Set the room attribute to show somebody here.': 'Ustaw atrybut room, aby kogoś tu pokazać.',
  Settings: 'Ustawienia',
  'Settings…': 'Ustawienia…',
  'Share files': 'Udostępnij pliki',
  'Share or stop sharing the screen': 'Udostępnij ekran lub zakończ udostępnianie',
  'Share screen': 'Udostępnij ekran',
  'Share your screen': 'Udostępnij swój ekran',
  'Sharing the screen has to start from a click in this page. Click the button again.':
    'Udostępnianie ekranu musi zacząć się od kliknięcia na tej stronie. Kliknij przycisk jeszcze raz.',
  'Sharing was cancelled. Nothing is being shared.': 'Udostępnianie anulowano. Nic nie jest udostępniane.',
  Shortcuts: 'Skróty',
  'Show more ({hidden} hidden)': 'Pokaż więcej (ukryte: {hidden})',
  'Show the files of {batch}': 'Pokaż pliki: {batch}',
  'Show your picture': 'Pokaż swój obraz',
  'Signaling server': 'Serwer sygnalizacji',
  Silent: 'Cisza',
  'Small window': 'Małe okno',
  'Somebody is in this room without a secret, so you are not connected. Give them yours in some other way.':
    'Ktoś jest w tym pokoju bez tajnego klucza, więc nie macie połączenia. Przekaż tej osobie swój klucz inną drogą.',
  'Somebody uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    'Ktoś używa w tym pokoju tajnego klucza, a Ty go nie masz, więc nie macie połączenia. Poproś tę osobę o klucz.',
  'Somebody uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    'Ktoś używa w tym pokoju innego tajnego klucza, więc nie macie połączenia. Porównajcie klucze inną drogą; jeśli są takie same, ktoś między Wami zmienia to, co wysyłasz.',
  Sound: 'Dźwięk',
  'Sound is coming in': 'Mikrofon odbiera dźwięk',
  Space: 'Spacja',
  'Speak while muted (hold)': 'Mów przy wyłączonym mikrofonie (przytrzymaj)',
  Speaker: 'Głośnik',
  'Start recording': 'Zacznij nagrywać',
  'Stop recording': 'Zatrzymaj nagrywanie',
  'Stop saving {batch}': 'Przerwij zapisywanie: {batch}',
  'Stop sharing your screen': 'Zakończ udostępnianie ekranu',
  Surprise: 'Zaskoczenie',
  'Switch camera and microphone on.': 'Włącz kamerę i mikrofon.',
  'TURN server': 'Serwer TURN',
  'Takes a few seconds. Nobody sees it, and nothing is asked of you.':
    'Trwa kilka sekund. Nikt tego nie widzi i nie pojawią się pytania.',
  'Takes away fans, keyboards and the street.': 'Usuwa szum wentylatorów, klawiatur i ulicy.',
  'Takes no files': 'Nie przyjmuje plików',
  'Tap the icon at the start of the address bar, then the three dots or “Website Settings”.':
    'Dotknij ikony na początku paska adresu, a potem trzech kropek lub „Ustawienia witryny”.',
  'Tap the icon at the start of the address bar, then “Permissions”.':
    'Dotknij ikony na początku paska adresu, a potem „Uprawnienia”.',
  'Test speaker': 'Przetestuj głośnik',
  'Test the connection': 'Przetestuj połączenie',
  'Testing…': 'Testowanie…',
  'That name is taken': 'To imię jest zajęte',
  'That was too fast. Wait a moment, then try again.': 'Za szybko. Odczekaj chwilę i spróbuj ponownie.',
  'That was too fast. Wait a moment.': 'Za szybko. Odczekaj chwilę.',
  'The browser allows full screen only by a click or a key.':
    'Przeglądarka pozwala na pełny ekran tylko po kliknięciu lub naciśnięciu klawisza.',
  'The browser could not begin to record. Try again.': 'Przeglądarka nie mogła zacząć nagrywać. Spróbuj ponownie.',
  'The browser does not let this page ask for a place.':
    'Przeglądarka nie pozwala tej stronie zapytać o miejsce zapisu.',
  'The browser does not let this page share the screen. Allow it in the site settings, then try again.':
    'Przeglądarka nie pozwala tej stronie udostępnić ekranu. Zezwól na to w ustawieniach witryny i spróbuj ponownie.',
  'The browser does not let this page use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the site settings beside the address, then try again.':
    'Przeglądarka nie pozwala tej stronie używać {device, select, camera {kamery} microphone {mikrofonu} other {głośnika}}. Zezwól na to w ustawieniach witryny obok adresu i spróbuj ponownie.',
  'The browser has ended the recording. What there is can be saved.':
    'Przeglądarka zakończyła nagrywanie. To, co już nagrano, można zapisać.',
  'The browser keeps sound from this page until you click in it. Click, then record again.':
    'Przeglądarka blokuje dźwięk na tej stronie, dopóki jej nie klikniesz. Kliknij i nagraj ponownie.',
  'The browser or the system did not follow. Look for the switch in the system’s settings.':
    'Przeglądarka lub system tego nie zastosowały. Poszukaj przełącznika w ustawieniach systemu.',
  'The call could not be joined': 'Nie udało się dołączyć do rozmowy',
  'The call ended before the recording began.': 'Rozmowa zakończyła się przed rozpoczęciem nagrywania.',
  'The call has ended': 'Rozmowa się zakończyła',
  'The call has no such tile. Nothing was pinned.': 'Nie ma takiego kafelka w rozmowie. Nic nie przypięto.',
  'The code for camera and microphone could not be loaded. Check the connection, then try again.':
    'Nie udało się wczytać modułu kamery i mikrofonu. Sprawdź sieć i spróbuj ponownie.',
  'The code for sending files could not be loaded. Check the connection, then try again.':
    'Nie udało się wczytać modułu wysyłania plików. Sprawdź sieć i spróbuj ponownie.',
  'The code of the chat could not be loaded. Check the connection, then try again.':
    'Nie udało się wczytać modułu czatu. Sprawdź sieć i spróbuj ponownie.',
  'The connection is being measured.': 'Trwa pomiar połączenia.',
  'The connection is good.': 'Połączenie jest dobre.',
  'The connection is lost and being restored.': 'Połączenie zostało utracone i jest przywracane.',
  'The connection to the server is lost. Messages still go to those who are connected.':
    'Utracono połączenie z serwerem. Wiadomości nadal docierają do połączonych osób.',
  'The connection to the signaling server is lost. The call goes on; trying to reconnect.':
    'Utracono połączenie z serwerem sygnalizacji. Rozmowa trwa; trwa ponowne łączenie.',
  'The connection to this participant is not open.': 'Połączenie z tą osobą nie jest otwarte.',
  'The file arrived damaged.': 'Plik dotarł uszkodzony.',
  'The file is larger than allowed.': 'Plik jest większy niż dozwolono.',
  'The file is larger than the other side allows.': 'Plik jest większy, niż pozwala druga strona.',
  'The file was changed or removed while it was being sent.': 'Plik został zmieniony lub usunięty podczas wysyłania.',
  'The file was declined.': 'Plik został odrzucony.',
  'The files could not be saved there.': 'Nie udało się tam zapisać plików.',
  'The host ended the call for everyone': 'Gospodarz zakończył rozmowę dla wszystkich',
  'The host has been told that you are here.': 'Gospodarz wie, że tu jesteś.',
  'The host has muted you. Raise your hand to ask to speak.':
    'Gospodarz Cię wyciszył. Podnieś rękę, aby poprosić o głos.',
  'The host has turned off your camera.': 'Gospodarz wyłączył Twoją kamerę.',
  'The host has turned this off for you. Raise your hand to ask for it.':
    'Gospodarz Ci to wyłączył. Podnieś rękę, aby o to poprosić.',
  'The host removed you from the room, and you cannot come back.': 'Gospodarz usunął Cię z pokoju i nie możesz wrócić.',
  'The invitation to the room could not be fetched.': 'Nie udało się pobrać zaproszenia do pokoju.',
  'The join token has expired. Ask for a new invitation.': 'Token dostępu wygasł. Poproś o nowe zaproszenie.',
  'The join token is not valid yet.': 'Token dostępu nie jest jeszcze ważny.',
  'The join token was not made for this server.': 'Token dostępu nie jest przeznaczony dla tego serwera.',
  'The link could not be copied. Copy it from the address bar.':
    'Nie udało się skopiować linku. Skopiuj go z paska adresu.',
  'The network answers slowly.': 'Sieć odpowiada powoli.',
  'The network has too little bandwidth.': 'Sieć ma za małą przepustowość.',
  'The network loses packets.': 'Sieć gubi pakiety.',
  'The operating system does not let the browser record the screen. Allow it in the system’s privacy settings, then try again.':
    'System nie pozwala przeglądarce nagrywać ekranu. Zezwól na to w ustawieniach prywatności systemu i spróbuj ponownie.',
  'The operating system does not let the browser use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the system’s privacy settings, then try again.':
    'System nie pozwala przeglądarce używać {device, select, camera {kamery} microphone {mikrofonu} other {głośnika}}. Zezwól na to w ustawieniach prywatności systemu i spróbuj ponownie.',
  'The other side did not answer any more.': 'Druga strona przestała odpowiadać.',
  'The other side does not take files of this type.': 'Druga strona nie przyjmuje plików tego typu.',
  'The other side has left.': 'Druga strona wyszła.',
  'The page could not get a join token. Try again.': 'Strona nie mogła uzyskać tokenu dostępu. Spróbuj ponownie.',
  'The permission for the screen was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'Cofnięto zgodę na udostępnianie ekranu, więc jest ono wyłączone. Zezwól na to w ustawieniach witryny obok adresu i spróbuj ponownie.',
  'The permission for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'Cofnięto zgodę na użycie {device, select, camera {kamery} microphone {mikrofonu} other {głośnika}}, więc urządzenie jest wyłączone. Zezwól na to w ustawieniach witryny obok adresu i spróbuj ponownie.',
  'The picture is frozen.': 'Obraz się zatrzymał.',
  'The question for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was closed without an answer. Try again and choose “Allow”.':
    'Pytanie o użycie {device, select, camera {kamery} microphone {mikrofonu} other {głośnika}} zamknięto bez odpowiedzi. Spróbuj ponownie i wybierz „Zezwól”.',
  'The room could not be reached.': 'Nie udało się połączyć z pokojem.',
  'The room is locked. Ask its host to let you in.': 'Pokój jest zablokowany. Poproś gospodarza o wpuszczenie.',
  'The screen could not be captured. Close other programs that record it, then try again.':
    'Nie udało się przechwycić ekranu. Zamknij inne programy, które go nagrywają, i spróbuj ponownie.',
  'The server names none. Calls between some networks need one.':
    'Serwer żadnego nie podaje. Rozmowy między niektórymi sieciami go wymagają.',
  'The server names them only once you are in the room. Test again then.':
    'Serwer podaje je dopiero w pokoju. Przetestuj wtedy ponownie.',
  'The server takes no more participants or rooms now.': 'Serwer nie przyjmuje teraz więcej osób ani pokoi.',
  'The server was not reached. Look whether it was done.':
    'Nie udało się połączyć z serwerem. Sprawdź, czy zostało to wykonane.',
  'The settings could not be loaded. Check the connection, then try again.':
    'Nie udało się wczytać ustawień. Sprawdź sieć i spróbuj ponownie.',
  'The signaling server cannot be reached.': 'Serwer sygnalizacji jest nieosiągalny.',
  'The signaling server cannot be reached. Check the connection, then try again.':
    'Serwer sygnalizacji jest nieosiągalny. Sprawdź sieć i spróbuj ponownie.',
  'The signaling server cannot be reached. Check the connection; it is tried again.':
    'Serwer sygnalizacji jest nieosiągalny. Sprawdź sieć; próby trwają.',
  'The signaling server cannot be reached. Trying again.': 'Serwer sygnalizacji jest nieosiągalny. Trwa ponowna próba.',
  'The signaling server did not answer in time. Try again.':
    'Serwer sygnalizacji nie odpowiedział na czas. Spróbuj ponownie.',
  'The sound of this device does not start. Connect or choose a speaker, then record again.':
    'Dźwięk tego urządzenia się nie uruchamia. Podłącz lub wybierz głośnik i nagraj ponownie.',
  'The system hides what is behind you.': 'System ukrywa to, co jest za Tobą.',
  'The system lets only your voice through.': 'System przepuszcza tylko Twój głos.',
  'The system or another program has paused {devices, select, camera {your camera} microphone {your microphone} other {your microphone and camera}}. It goes on by itself.':
    'System lub inny program wstrzymał {devices, select, camera {kamerę} microphone {mikrofon} other {mikrofon i kamerę}}. Działanie wznowi się samo.',
  'The system or another program stopped the screen. Try again.':
    'System lub inny program zatrzymał udostępnianie ekranu. Spróbuj ponownie.',
  'The system or another program stopped {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Try again.':
    'System lub inny program zatrzymał {device, select, camera {kamerę} microphone {mikrofon} other {głośnik}}. Spróbuj ponownie.',
  'The transfer was cancelled.': 'Przesyłanie anulowano.',
  'There is no more room on the disk, so the recording has ended. What there is can be saved.':
    'Na dysku zabrakło miejsca, więc nagrywanie się zakończyło. To, co już nagrano, można zapisać.',
  'There is no network.': 'Brak sieci.',
  'There is no picture to show yet.': 'Nie ma jeszcze obrazu do pokazania.',
  'There is not enough room for the file where it should go.': 'Brak miejsca na plik w miejscu docelowym.',
  'There is not enough room for the files.': 'Brak miejsca na pliki.',
  'There is nothing here that could be shared.': 'Nie ma tu nic, co można udostępnić.',
  'They are not here any more.': 'Tej osoby już tu nie ma.',
  'They left before the message could be sent.': 'Ta osoba wyszła, zanim udało się wysłać wiadomość.',
  'They left. The message was not sent.': 'Ta osoba wyszła. Wiadomość nie została wysłana.',
  'This browser cannot connect tabs with each other.': 'Ta przeglądarka nie potrafi łączyć ze sobą kart.',
  'This browser cannot make a key of the secret.':
    'Ta przeglądarka nie potrafi utworzyć klucza szyfrowania z tajnego klucza.',
  'This browser cannot record calls. A current Chrome, Edge, Firefox or Safari can.':
    'Ta przeglądarka nie potrafi nagrywać rozmów. Potrafi to aktualna wersja Chrome, Edge, Firefox lub Safari.',
  'This browser cannot share the screen. Phones and tablets mostly cannot.':
    'Ta przeglądarka nie potrafi udostępniać ekranu. Telefony i tablety zwykle też nie.',
  'This browser has no picture in picture.': 'Ta przeglądarka nie ma obrazu w obrazie.',
  'This could not be read.': 'Nie udało się tego odczytać.',
  'This device is too busy.': 'To urządzenie jest zbyt obciążone.',
  'This page could not process {device, select, camera {the picture of your camera} other {the sound of your microphone}}. It is sent as it is.':
    'Ta strona nie mogła przetworzyć {device, select, camera {obrazu z kamery} other {dźwięku z mikrofonu}}. Jest on wysyłany bez zmian.',
  'This page is embedded in another one that does not let it share the screen. The embedding frame needs allow="{feature}".':
    'Ta strona jest osadzona w innej, która nie pozwala jej udostępniać ekranu. Ramka osadzająca wymaga allow="{feature}".',
  'This page is embedded in another one that does not let it use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. The embedding frame needs allow="{feature}".':
    'Ta strona jest osadzona w innej, która nie pozwala jej używać {device, select, camera {kamery} microphone {mikrofonu} other {głośnika}}. Ramka osadzająca wymaga allow="{feature}".',
  'This page may not use picture in picture.': 'Ta strona nie może używać obrazu w obrazie.',
  'This page was not loaded over https, so it gets no camera and microphone.':
    'Tej strony nie wczytano przez https, więc nie ma ona dostępu do kamery i mikrofonu.',
  'This room is full': 'Ten pokój jest pełny',
  'This room is locked': 'Ten pokój jest zablokowany',
  'This server asks for a join token, and none was sent.':
    'Ten serwer wymaga tokenu dostępu, a żaden nie został wysłany.',
  'Thumbs up': 'Kciuk w górę',
  To: 'Do',
  'To {name}': 'Do: {name}',
  'Too many files are on offer at once.': 'Zbyt wiele plików naraz.',
  'Too many people wait to be let in. Try again later.': 'Zbyt wiele osób czeka na wpuszczenie. Spróbuj później.',
  'Try again': 'Spróbuj ponownie',
  'Try again to send this message': 'Spróbuj ponownie wysłać tę wiadomość',
  'Turn on sound': 'Włącz dźwięk',
  'Under Camera and under Microphone, let desktop apps use them.':
    'W sekcjach Kamera i Mikrofon zezwól na dostęp aplikacjom klasycznym.',
  'Under Camera and under Microphone, switch this browser on.': 'W sekcjach Kamera i Mikrofon włącz tę przeglądarkę.',
  'Unlock the room': 'Odblokuj pokój',
  'Unmute for me': 'Wyłącz wyciszenie u mnie',
  Unpin: 'Odepnij',
  'Verification code': 'Kod weryfikacyjny',
  'Voice isolation': 'Izolacja głosu',
  'Volume for you': 'Głośność u Ciebie',
  'Volume of {name}': 'Głośność: {name}',
  'Waiting for someone to join. What you add now is sent then.':
    'Czekamy, aż ktoś dołączy. To, co dodasz teraz, zostanie wtedy wysłane.',
  'Waiting for someone to let you in': 'Oczekiwanie, aż ktoś Cię wpuści',
  'Waiting for the connection…': 'Oczekiwanie na połączenie…',
  'Waiting for your permission…': 'Oczekiwanie na Twoją zgodę…',
  'Waiting for {name} to accept': 'Oczekiwanie na zgodę: {name}',
  'Waiting to be let in': 'Czekają na wpuszczenie',
  'What answers there is no server of this kit.': 'To, co tam odpowiada, nie jest serwerem tego zestawu.',
  'What happened, for whoever looks into a problem. It holds no names, messages or addresses.':
    'Zapis zdarzeń dla osoby szukającej przyczyny problemu. Nie zawiera imion, wiadomości ani adresów.',
  'What the signaling server passed on from somebody was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'To, co serwer sygnalizacji przekazał od kogoś, zostało po drodze zmienione lub wysłane dwa razy i zostało pominięte. Jeśli się to powtórzy, nie ufaj temu serwerowi.',
  'What the signaling server passed on from {name} was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'To, co serwer sygnalizacji przekazał od osoby {name}, zostało po drodze zmienione lub wysłane dwa razy i zostało pominięte. Jeśli się to powtórzy, nie ufaj temu serwerowi.',
  'What was being shared is gone.': 'To, co było udostępniane, zniknęło.',
  'What you write goes to those who are here now. Nobody who comes later can read it.':
    'To, co napiszesz, trafi do osób, które są tu teraz. Kto przyjdzie później, tego nie przeczyta.',
  'Whoever comes waits until you let them in.': 'Każdy, kto przyjdzie, poczeka, aż go wpuścisz.',
  Works: 'Działa',
  'Write a message': 'Napisz wiadomość',
  'Write to {name} only': 'Napisz tylko do: {name}',
  You: 'Ty',
  'You and {names} record the call': 'Ty i {names} nagrywacie rozmowę',
  'You are muted': 'Masz wyłączony mikrofon',
  'You are not allowed in': 'Nie masz dostępu',
  'You are recording': 'Nagrywasz',
  'You are the only one here': 'Nikogo więcej tu nie ma',
  'You declined': 'Odrzucone przez Ciebie',
  'You left the call': 'Opuszczono rozmowę',
  'You left the room.': 'Opuszczono pokój.',
  'You left. The conversation is gone.': 'Opuszczono rozmowę. Jej treść została usunięta.',
  'You may turn on your microphone again.': 'Możesz znów włączyć mikrofon.',
  'You were not let in': 'Nie wpuszczono Cię',
  'You were removed from the call': 'Usunięto Cię z rozmowy',
  'Your browser asks for it when you join. Allow it then.': 'Przeglądarka zapyta o to przy dołączaniu. Zezwól wtedy.',
  'Your browser asks for your camera and microphone when you join.':
    'Przeglądarka zapyta o kamerę i mikrofon podczas dołączania.',
  'Your browser is asking for your devices: choose “Allow” in its question, near the address.':
    'Przeglądarka pyta o dostęp do urządzeń: wybierz „Zezwól” w pytaniu obok paska adresu.',
  'Your camera and microphone are off.': 'Twoja kamera i mikrofon są wyłączone.',
  'Your devices are listed here once you have allowed the browser to use them.':
    'Urządzenia pojawią się tutaj, gdy pozwolisz przeglądarce ich używać.',
  'Your invitation has expired': 'Twoje zaproszenie wygasło',
  'Your name': 'Twoje imię',
  'Your name comes with your invitation and cannot be changed here.':
    'Twoje imię pochodzi z zaproszenia i nie można go tu zmienić.',
  'Your recording has ended': 'Twoje nagranie się zakończyło',
  'Your screen': 'Twój ekran',
  'camera off': 'kamera wyłączona',
  'direct, {protocol}': 'bezpośrednio, {protocol}',
  'hand raised': 'ręka podniesiona',
  images: 'obrazy',
  'microphone off': 'mikrofon wyłączony',
  'or choose a folder from your device': 'lub wybierz folder ze swojego urządzenia',
  'or choose them from your device': 'lub wybierz je ze swojego urządzenia',
  recording: 'nagrywa',
  sound: 'dźwięk',
  speaking: 'mówi',
  'through a relay, {protocol}': 'przez pośrednika, {protocol}',
  'up to {size}': 'do {size}',
  videos: 'filmy',
  '{action} {file}': '{action}: {file}',
  '{action}: {batch}': '{action}: {batch}',
  '{count, plural, one {# character left} other {# characters left}}':
    '{count, plural, one {został # znak} few {zostały # znaki} many {zostało # znaków} other {zostało # znaków}}',
  '{count, plural, one {# character too many} other {# characters too many}}':
    '{count, plural, one {o # znak za dużo} few {o # znaki za dużo} many {o # znaków za dużo} other {o # znaków za dużo}}',
  '{count, plural, one {# file ({size})} other {# files ({size})}}':
    '{count, plural, one {# plik ({size})} few {# pliki ({size})} many {# plików ({size})} other {# plików ({size})}}',
  '{count, plural, one {# file cannot be sent} other {# files cannot be sent}}':
    '{count, plural, one {# pliku nie można wysłać} few {# plików nie można wysłać} many {# plików nie można wysłać} other {# plików nie można wysłać}}',
  '{count, plural, one {# file on the way, {percent}} other {# files on the way, {percent}}}':
    '{count, plural, one {# plik w drodze, {percent}} few {# pliki w drodze, {percent}} many {# plików w drodze, {percent}} other {# plików w drodze, {percent}}}',
  '{count, plural, one {# file} other {# files}}':
    '{count, plural, one {# plik} few {# pliki} many {# plików} other {# plików}}',
  '{count, plural, one {# new message, the last from {name}} other {# new messages, the last from {name}}}':
    '{count, plural, one {# nowa wiadomość, ostatnia od: {name}} few {# nowe wiadomości, ostatnia od: {name}} many {# nowych wiadomości, ostatnia od: {name}} other {# nowych wiadomości, ostatnia od: {name}}}',
  '{count, plural, one {# new} other {# new}}':
    '{count, plural, one {# nowa} few {# nowe} many {# nowych} other {# nowych}}',
  '{count, plural, one {# other} other {# others}}':
    '{count, plural, one {# inna osoba} few {# inne osoby} many {# innych osób} other {# innych osób}}',
  '{count, plural, one {Chat, # new message} other {Chat, # new messages}}':
    '{count, plural, one {Czat, # nowa wiadomość} few {Czat, # nowe wiadomości} many {Czat, # nowych wiadomości} other {Czat, # nowych wiadomości}}',
  '{count, plural, one {People, # waits to be let in} other {People, # wait to be let in}}':
    '{count, plural, one {Osoby, # czeka na wpuszczenie} few {Osoby, # czekają na wpuszczenie} many {Osoby, # czeka na wpuszczenie} other {Osoby, # czeka na wpuszczenie}}',
  '{count, plural, one {The page of {names} does not take files.} other {The page of {names} does not take files.}}':
    '{count, plural, one {Strona osoby {names} nie przyjmuje plików.} few {Strony tych osób nie przyjmują plików: {names}.} many {Strony tych osób nie przyjmują plików: {names}.} other {Strony tych osób nie przyjmują plików: {names}.}}',
  '{count, plural, one {the folder {name}: # file, {size}} other {the folder {name}: # files, {size}}}':
    '{count, plural, one {folder {name}: # plik, {size}} few {folder {name}: # pliki, {size}} many {folder {name}: # plików, {size}} other {folder {name}: # plików, {size}}}',
  '{count, plural, one {{done} of # file} other {{done} of # files}}':
    '{count, plural, one {{done} z # pliku} few {{done} z # plików} many {{done} z # plików} other {{done} z # plików}}',
  '{count, plural, one {{names} is here} other {{names} are here}}':
    '{count, plural, one {Jest tu {names}} few {Są tu {names}} many {Są tu {names}} other {Są tu {names}}}',
  '{count, plural, one {{names} joined} other {{names} joined}}':
    '{count, plural, one {{names} dołącza} few {{names} dołączają} many {{names} dołączają} other {{names} dołączają}}',
  '{count, plural, one {{names} left} other {{names} left}}':
    '{count, plural, one {{names} wychodzi} few {{names} wychodzą} many {{names} wychodzą} other {{names} wychodzą}}',
  '{count, plural, one {{names} raised a hand} other {{names} raised a hand}}':
    '{count, plural, one {{names} podnosi rękę} few {{names} podnoszą rękę} many {{names} podnoszą rękę} other {{names} podnoszą rękę}}',
  '{count, plural, one {{names} reacted with {emoji}} other {{names} reacted with {emoji}}}':
    '{count, plural, one {{names} reaguje: {emoji}} few {{names} reagują: {emoji}} many {{names} reagują: {emoji}} other {{names} reagują: {emoji}}}',
  '{count, plural, one {{names} records the call} other {{names} record the call}}':
    '{count, plural, one {{names} nagrywa rozmowę} few {{names} nagrywają rozmowę} many {{names} nagrywają rozmowę} other {{names} nagrywają rozmowę}}',
  '{count, plural, one {{names} shares files in the chat} other {{names} share files in the chat}}':
    '{count, plural, one {{names} udostępnia pliki na czacie} few {{names} udostępniają pliki na czacie} many {{names} udostępniają pliki na czacie} other {{names} udostępniają pliki na czacie}}',
  '{count, plural, one {{names} stopped recording} other {{names} stopped recording}}':
    '{count, plural, one {{names} już nie nagrywa} few {{names} już nie nagrywają} many {{names} już nie nagrywają} other {{names} już nie nagrywają}}',
  '{count, plural, one {{names} waits to be let in} other {{names} wait to be let in}}':
    '{count, plural, one {{names} czeka na wpuszczenie} few {{names} czekają na wpuszczenie} many {{names} czekają na wpuszczenie} other {{names} czekają na wpuszczenie}}',
  '{count, plural, one {{sender} wants to send you this} other {{sender} wants to send you these}}':
    '{count, plural, one {{sender} chce Ci to wysłać} few {{sender} chce Ci to wysłać} many {{sender} chce Ci to wysłać} other {{sender} chce Ci to wysłać}}',
  '{count, plural, one {{what} delivered} other {{what} delivered}}':
    '{count, plural, one {Dostarczono: {what}} few {Dostarczono: {what}} many {Dostarczono: {what}} other {Dostarczono: {what}}}',
  '{count, plural, one {{what} received} other {{what} received}}':
    '{count, plural, one {Odebrano: {what}} few {Odebrano: {what}} many {Odebrano: {what}} other {Odebrano: {what}}}',
  '{count, plural, one {{what} was not transferred} other {{what} were not transferred}}':
    '{count, plural, one {Nie przesłano: {what}} few {Nie przesłano: {what}} many {Nie przesłano: {what}} other {Nie przesłano: {what}}}',
  '{count, plural, one {{what}: # file was not transferred} other {{what}: # files were not transferred}}':
    '{count, plural, one {{what}: nie przesłano # pliku} few {{what}: nie przesłano # plików} many {{what}: nie przesłano # plików} other {{what}: nie przesłano # plików}}',
  '{device, select, camera {Camera paused. Try again} other {Microphone paused. Try again}}':
    '{device, select, camera {Kamera wstrzymana. Spróbuj ponownie} other {Mikrofon wstrzymany. Spróbuj ponownie}}',
  '{device, select, camera {No camera} microphone {No microphone} other {No speaker}} was found. Connect one, then try again.':
    'Nie znaleziono {device, select, camera {kamery} microphone {mikrofonu} other {głośnika}}. Podłącz urządzenie i spróbuj ponownie.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} can be switched on only while this page is in front. Click the button again.':
    '{device, select, camera {Kamera} microphone {Mikrofon} other {Głośnik}} włączy się tylko wtedy, gdy ta strona jest na wierzchu. Kliknij przycisk jeszcze raz.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} could not be started. Another program or tab may be using it: close that, then try again.':
    'Nie udało się uruchomić {device, select, camera {kamery} microphone {mikrofonu} other {głośnika}}. Być może z tego urządzenia korzysta inny program lub inna karta: zamknij ten program lub tę kartę i spróbuj ponownie.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected. Connect it again or choose another one.':
    '{device, select, camera {Kamera została odłączona. Podłącz ją ponownie lub wybierz inną.} microphone {Mikrofon został odłączony. Podłącz go ponownie lub wybierz inny.} other {Głośnik został odłączony. Podłącz go ponownie lub wybierz inny.}}',
  '{device, select, camera {This browser cannot use a camera in web pages. Try a current Chrome, Edge, Firefox or Safari.} microphone {This browser cannot use a microphone in web pages. Try a current Chrome, Edge, Firefox or Safari.} other {This browser plays through the speaker that the system uses. Change it in the settings of the system.}}':
    '{device, select, camera {Ta przeglądarka nie potrafi używać kamery na stronach. Spróbuj aktualnej wersji Chrome, Edge, Firefox lub Safari.} microphone {Ta przeglądarka nie potrafi używać mikrofonu na stronach. Spróbuj aktualnej wersji Chrome, Edge, Firefox lub Safari.} other {Ta przeglądarka odtwarza przez głośnik systemowy. Zmień go w ustawieniach systemu.}}',
  '{device, select, camera {This call uses no camera.} other {This call uses no microphone.}}':
    '{device, select, camera {Ta rozmowa nie używa kamery.} other {Ta rozmowa nie używa mikrofonu.}}',
  '{device, select, camera {Turn off camera} other {Turn off microphone}}':
    '{device, select, camera {Wyłącz kamerę} other {Wyłącz mikrofon}}',
  '{device, select, camera {Turn on camera} other {Turn on microphone}}':
    '{device, select, camera {Włącz kamerę} other {Włącz mikrofon}}',
  '{devices, select, camera {Your camera is on again.} microphone {Your microphone is on again.} other {Your microphone and camera are on again.}}':
    '{devices, select, camera {Twoja kamera znów działa.} microphone {Twój mikrofon znów działa.} other {Twój mikrofon i kamera znów działają.}}',
  '{done} of {total}': '{done} z {total}',
  '{kind, select, camera {Camera} microphone {Microphone} other {Speaker}} {number}':
    '{kind, select, camera {Kamera} microphone {Mikrofon} other {Głośnik}} {number}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} is back and in use again.':
    '{kind, select, camera {Kamera} microphone {Mikrofon} other {Głośnik}} jest z powrotem i znów działa.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected.':
    '{kind, select, camera {Kamera została odłączona.} microphone {Mikrofon został odłączony.} other {Głośnik został odłączony.}}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” is back and in use again.':
    '{kind, select, camera {Kamera} microphone {Mikrofon} other {Głośnik}} „{label}” jest z powrotem i znów działa.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” was disconnected.':
    '{kind, select, camera {Kamera „{label}” została odłączona.} microphone {Mikrofon „{label}” został odłączony.} other {Głośnik „{label}” został odłączony.}}',
  '{level, select, fair {Fair connection} poor {Poor connection} other {Connection lost}}':
    '{level, select, fair {Średnie połączenie} poor {Słabe połączenie} other {Utracono połączenie}}',
  '{loss} of the data was lost. Move closer to the Wi-Fi router or use a cable.':
    'Utracono {loss} danych. Podejdź do routera Wi-Fi lub użyj kabla.',
  '{name} (left)': '{name} (poza pokojem)',
  '{name} (takes no files)': '{name} (nie przyjmuje plików)',
  '{name} (you)': '{name} (Ty)',
  '{name} declined': '{name} odrzuca',
  '{name} is in this room without a secret, so you are not connected. Give them yours in some other way.':
    '{name} jest w tym pokoju bez tajnego klucza, więc nie macie połączenia. Przekaż tej osobie swój klucz inną drogą.',
  '{name} is sharing a screen': '{name} udostępnia ekran',
  '{name} left. Choose who gets your message.': 'Ta osoba wyszła: {name}. Wybierz, kto dostanie Twoją wiadomość.',
  '{name} left. The message was not sent.': 'Ta osoba wyszła: {name}. Wiadomość nie została wysłana.',
  '{name} stopped sharing': '{name} kończy udostępnianie',
  '{name} uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    '{name} używa w tym pokoju tajnego klucza, a Ty go nie masz, więc nie macie połączenia. Poproś tę osobę o klucz.',
  '{name} uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    '{name} używa w tym pokoju innego tajnego klucza, więc nie macie połączenia. Porównajcie klucze inną drogą; jeśli są takie same, ktoś między Wami zmienia to, co wysyłasz.',
  '{name}: {text}': '{name}: {text}',
  '{name}’s screen': 'Ekran: {name}',
  '{page} / {pages}': '{page} / {pages}',
  '{sender} wants to send you this folder': '{sender} chce Ci wysłać ten folder',
  '{sender} wants to send you {what}': '{sender} chce Ci coś wysłać: {what}',
  '{time} left': 'pozostało {time}',
} satisfies Translation;
