import type { Translation } from './language.js';

/** Polish. */
export default {
  'A message has at most {most} characters. Take out {count}, or send it in parts.':
    'Wiadomość może mieć najwyżej {most} znaków. Skróć ją (znaki do usunięcia: {count}) albo wyślij w częściach.',
  'A message was not sent.': 'Wiadomość nie została wysłana.',
  'A message was too long for the signaling server.': 'Wiadomość była za długa dla serwera sygnalizacji.',
  'A part of the call could not be loaded. Check the connection, then try again.':
    'Nie udało się wczytać części połączenia. Sprawdź sieć i spróbuj ponownie.',
  'A room with a secret needs a page that was loaded over https: or from localhost.':
    'Pokój z sekretem wymaga strony wczytanej przez https: lub z localhost.',
  Accept: 'Przyjmij',
  'Accept all': 'Przyjmij wszystkie',
  'All files on the way': 'Wszystkie przesyłane pliki',
  Applause: 'Brawa',
  'As many are in the room as it takes. Try again when somebody has left.':
    'W pokoju jest już tyle osób, ile się mieści. Spróbuj ponownie, gdy ktoś wyjdzie.',
  'Back to the page': 'Wróć do strony',
  'Browsers give the screen only to secure pages. Open this page with https:// (or on localhost while developing).':
    'Przeglądarki udostępniają ekran tylko bezpiecznym stronom. Otwórz tę stronę przez https:// (albo na localhost podczas programowania).',
  'Browsers give {device, select, camera {the camera} microphone {the microphone} other {the speaker}} only to secure pages. Open this page with https:// (or on localhost while developing).':
    'Przeglądarki pozwalają używać {device, select, camera {kamery} microphone {mikrofonu} other {głośnika}} tylko bezpiecznym stronom. Otwórz tę stronę przez https:// (albo na localhost podczas programowania).',
  Call: 'Rozmowa',
  'Call controls': 'Sterowanie rozmową',
  Camera: 'Kamera',
  Cancel: 'Anuluj',
  Celebration: 'Świętowanie',
  Chat: 'Czat',
  'Check camera and microphone': 'Sprawdź kamerę i mikrofon',
  'Clear finished': 'Usuń zakończone',
  'Close chat': 'Zamknij czat',
  'Connecting…': 'Łączenie…',
  'Connection lost': 'Utracono połączenie',
  'Connection lost. Reconnecting…': 'Utracono połączenie. Ponowne łączenie…',
  'Connection through a relay server': 'Połączenie przez serwer pośredniczący',
  'Continues where it stopped': 'Wznawia w miejscu przerwania',
  'Copy link': 'Kopiuj link',
  Decline: 'Odrzuć',
  'Decline all': 'Odrzuć wszystkie',
  Delete: 'Usuń',
  'Delete this message': 'Usuń tę wiadomość',
  Delivered: 'Dostarczono',
  'Direct connection': 'Połączenie bezpośrednie',
  Discard: 'Porzuć',
  Dismiss: 'Zamknij',
  'Do not send {file}': 'Nie wysyłaj {file}',
  'Drop files for {name}': 'Upuść pliki dla: {name}',
  'Drop files here': 'Upuść pliki tutaj',
  'Drop files or folders for {name}': 'Upuść pliki lub foldery dla: {name}',
  'Drop files or folders here': 'Upuść pliki lub foldery tutaj',
  Everyone: 'Wszyscy',
  Files: 'Pliki',
  'Files need pages loaded over https.': 'Pliki wymagają stron wczytanych przez https.',
  'Files of this type are not allowed.': 'Pliki tego typu są niedozwolone.',
  'Files of {batch}': 'Pliki: {batch}',
  'Finishing…': 'Kończenie…',
  'Folder {name}': 'Folder {name}',
  'Folders cannot be sent here.': 'Folderów nie można tu wysłać.',
  'From {name}': 'Od: {name}',
  'Full screen': 'Pełny ekran',
  'Give the call a room name; everyone who uses the same name meets there.':
    'Nadaj rozmowie nazwę pokoju; wszyscy z tą samą nazwą spotkają się tam.',
  Guest: 'Gość',
  Heart: 'Serce',
  'Hide the files of {batch}': 'Ukryj pliki: {batch}',
  'Hide your picture from yourself': 'Ukryj przed sobą swój obraz',
  'Interrupted at {percent}': 'Przerwano na {percent}',
  'It continues when {name} sends the file again.': 'Przesyłanie ruszy dalej, gdy {name} wyśle plik ponownie.',
  'Join again': 'Dołącz ponownie',
  'Join call': 'Dołącz do rozmowy',
  'Join the call before sharing a screen.': 'Dołącz do rozmowy, zanim udostępnisz ekran.',
  'Join the call first.': 'Najpierw dołącz do rozmowy.',
  'Join the room before writing.': 'Dołącz do pokoju, zanim coś napiszesz.',
  'Join the room first. The message was not sent.': 'Najpierw dołącz do pokoju. Wiadomość nie została wysłana.',
  'Join without camera': 'Dołącz bez kamery',
  'Join without microphone': 'Dołącz bez mikrofonu',
  'Joining was given up.': 'Zrezygnowano z dołączania.',
  'Joining…': 'Dołączanie…',
  'Keep off': 'Zostaw wyłączone',
  Laughter: 'Śmiech',
  'Leave call': 'Opuść rozmowę',
  'Leave full screen': 'Zamknij pełny ekran',
  'Let go to send': 'Puść, aby wysłać',
  'Link copied': 'Skopiowano link',
  'Listen only': 'Tylko słuchaj',
  'Lower hand': 'Opuść rękę',
  Message: 'Wiadomość',
  Messages: 'Wiadomości',
  Microphone: 'Mikrofon',
  'More is waiting for somebody than can be kept. Wait for earlier messages before sending more.':
    'Zbyt wiele wiadomości czeka na odbiorcę. Poczekaj na wcześniejsze, zanim wyślesz kolejne.',
  'Move your picture to another corner; arrow keys, too': 'Przesuń swój obraz do innego rogu; także strzałkami',
  'New message from {names}': 'Nowa wiadomość od: {names}',
  'Newest messages': 'Najnowsze wiadomości',
  'Next page': 'Następna strona',
  'No further connection to this participant could be made.': 'Nie udało się nawiązać kolejnego połączenia z tą osobą.',
  'No messages yet': 'Nie ma jeszcze wiadomości',
  'No room yet': 'Nie ma jeszcze pokoju',
  'Nobody else is here yet. Those who come can read what you write from then on.':
    'Nikogo więcej jeszcze nie ma. Kto dołączy, przeczyta to, co napiszesz od tej chwili.',
  'Nobody else is here.': 'Nikogo więcej tu nie ma.',
  'Nobody is here yet': 'Nikogo tu jeszcze nie ma',
  'Nobody of this id is in the room.': 'Nikt w pokoju nie ma tego identyfikatora.',
  'Not connected to a room yet.': 'Brak połączenia z pokojem.',
  'Not sent. {reason}': 'Nie wysłano. {reason}',
  'Now using another one.': 'Używane jest teraz inne urządzenie.',
  'Now using {kind, select, camera {the camera} microphone {the microphone} other {the speaker}} that the system chooses.':
    'Używane jest teraz urządzenie wybrane przez system: {kind, select, camera {kamera} microphone {mikrofon} other {głośnik}}.',
  'Now using “{label}”.': 'Używane jest teraz „{label}”.',
  'Only files can be sent here.': 'Można tu wysyłać tylko pliki.',
  'Only for you': 'Tylko dla Ciebie',
  'Only for {name}': 'Tylko dla: {name}',
  'Pages of people': 'Strony z osobami',
  'Pasted picture {stamp}': 'Wklejony obraz {stamp}',
  'Pasted text {stamp}.txt': 'Wklejony tekst {stamp}.txt',
  Pause: 'Wstrzymaj',
  Paused: 'Wstrzymano',
  'People in the call': 'Osoby w rozmowie',
  'Picture in picture': 'Obraz w obrazie',
  'Picture in picture begins with a click or a key.': 'Obraz w obrazie zaczyna się od kliknięcia lub klawisza.',
  Pin: 'Przypnij',
  Play: 'Odtwórz',
  'Previous page': 'Poprzednia strona',
  'Raise hand': 'Podnieś rękę',
  React: 'Zareaguj',
  'Reading the folder…': 'Odczytywanie folderu…',
  'Ready to join?': 'Chcesz dołączyć?',
  Received: 'Odebrano',
  'Reconnecting…': 'Ponowne łączenie…',
  Rejoin: 'Dołącz ponownie',
  'Remove {file} from the list': 'Usuń {file} z listy',
  Resume: 'Wznów',
  Retry: 'Ponów',
  Save: 'Zapisz',
  'Save as zip': 'Zapisz jako zip',
  'Save as…': 'Zapisz jako…',
  'Save to folder…': 'Zapisz w folderze…',
  'Saved as {name}': 'Zapisano jako {name}',
  'Saved to {place}': 'Zapisano w: {place}',
  'Saving to {place}': 'Zapisywanie w: {place}',
  Send: 'Wyślij',
  'Send the link to the people you want to talk to.': 'Wyślij link osobom, z którymi chcesz rozmawiać.',
  'Send to': 'Wyślij do',
  'Send {file} again': 'Wyślij ponownie {file}',
  'Sending files is switched off.': 'Wysyłanie plików jest wyłączone.',
  'Sending…': 'Wysyłanie…',
  'Sent when someone is there': 'Zostanie wysłane, gdy ktoś się pojawi',
  'Set the room attribute to chat here.': 'Ustaw atrybut room, aby tu czatować.',
  'Set the room attribute to show somebody here.': 'Ustaw atrybut room, aby kogoś tu pokazać.',
  'Share screen': 'Udostępnij ekran',
  'Share your screen': 'Udostępnij swój ekran',
  'Sharing the screen has to start from a click in this page. Click the button again.':
    'Udostępnianie ekranu musi zacząć się od kliknięcia na tej stronie. Kliknij przycisk jeszcze raz.',
  'Sharing was cancelled. Nothing is being shared.': 'Udostępnianie anulowano. Nic nie jest udostępniane.',
  'Show more ({hidden} hidden)': 'Pokaż więcej (ukryte: {hidden})',
  'Show the files of {batch}': 'Pokaż pliki: {batch}',
  'Show your picture': 'Pokaż swój obraz',
  'Small window': 'Małe okno',
  'Somebody is in this room without a secret, so you are not connected. Give them yours in some other way.':
    'Ktoś jest w tym pokoju bez sekretu, więc nie macie połączenia. Przekaż swój inną drogą.',
  'Somebody uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    'Ktoś używa w tym pokoju sekretu, a Ty go nie masz, więc nie macie połączenia. Poproś o niego.',
  'Somebody uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    'Ktoś używa w tym pokoju innego sekretu, więc nie macie połączenia. Porównajcie je inną drogą; jeśli są takie same, ktoś między Wami zmienia to, co wysyłasz.',
  'Stop saving {batch}': 'Przerwij zapisywanie: {batch}',
  'Stop sharing your screen': 'Zakończ udostępnianie ekranu',
  Surprise: 'Zaskoczenie',
  'That name is taken': 'Ta nazwa jest zajęta',
  'That was too fast. Wait a moment, then try again.': 'Za szybko. Odczekaj chwilę i spróbuj ponownie.',
  'That was too fast. Wait a moment.': 'Za szybko. Odczekaj chwilę.',
  'The browser allows full screen only by a click or a key.':
    'Przeglądarka pozwala na pełny ekran tylko po kliknięciu lub naciśnięciu klawisza.',
  'The browser does not let this page ask for a place.':
    'Przeglądarka nie pozwala tej stronie zapytać o miejsce zapisu.',
  'The browser does not let this page share the screen. Allow it in the site settings, then try again.':
    'Przeglądarka nie pozwala tej stronie udostępnić ekranu. Zezwól na to w ustawieniach witryny i spróbuj ponownie.',
  'The browser does not let this page use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the site settings beside the address, then try again.':
    'Przeglądarka nie pozwala tej stronie używać {device, select, camera {kamery} microphone {mikrofonu} other {głośnika}}. Zezwól na to w ustawieniach witryny obok adresu i spróbuj ponownie.',
  'The call could not be joined': 'Nie udało się dołączyć do rozmowy',
  'The call has ended': 'Rozmowa się zakończyła',
  'The call has no such tile. Nothing was pinned.': 'Nie ma takiego kafelka w rozmowie. Nic nie przypięto.',
  'The code for camera and microphone could not be loaded. Check the connection, then try again.':
    'Nie udało się wczytać kodu kamery i mikrofonu. Sprawdź sieć i spróbuj ponownie.',
  'The code for sending files could not be loaded. Check the connection, then try again.':
    'Nie udało się wczytać kodu wysyłania plików. Sprawdź sieć i spróbuj ponownie.',
  'The code of the chat could not be loaded. Check the connection, then try again.':
    'Nie udało się wczytać kodu czatu. Sprawdź sieć i spróbuj ponownie.',
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
  'The permission for the screen was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'Cofnięto zgodę na ekran, więc jest wyłączony. Zezwól na to w ustawieniach witryny obok adresu i spróbuj ponownie.',
  'The permission for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'Cofnięto zgodę na użycie {device, select, camera {kamery} microphone {mikrofonu} other {głośnika}}, więc urządzenie jest wyłączone. Zezwól na to w ustawieniach witryny obok adresu i spróbuj ponownie.',
  'The picture is frozen.': 'Obraz się zatrzymał.',
  'The question for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was closed without an answer. Try again and choose “Allow”.':
    'Pytanie o użycie {device, select, camera {kamery} microphone {mikrofonu} other {głośnika}} zamknięto bez odpowiedzi. Spróbuj ponownie i wybierz „Zezwól”.',
  'The room could not be reached.': 'Nie udało się połączyć z pokojem.',
  'The screen could not be captured. Close other programs that record it, then try again.':
    'Nie udało się przechwycić ekranu. Zamknij inne programy, które go nagrywają, i spróbuj ponownie.',
  'The server takes no more participants or rooms now.': 'Serwer nie przyjmuje teraz więcej osób ani pokoi.',
  'The signaling server cannot be reached.': 'Serwer sygnalizacji jest nieosiągalny.',
  'The signaling server cannot be reached. Check the connection, then try again.':
    'Serwer sygnalizacji jest nieosiągalny. Sprawdź sieć i spróbuj ponownie.',
  'The signaling server cannot be reached. Trying again.': 'Serwer sygnalizacji jest nieosiągalny. Trwa ponowna próba.',
  'The signaling server did not answer in time. Try again.':
    'Serwer sygnalizacji nie odpowiedział na czas. Spróbuj ponownie.',
  'The system or another program has paused {devices, select, camera {your camera} microphone {your microphone} other {your microphone and camera}}. It goes on by itself.':
    'System lub inny program wstrzymał {devices, select, camera {kamerę} microphone {mikrofon} other {mikrofon i kamerę}}. Działanie wznowi się samo.',
  'The system or another program stopped the screen. Try again.':
    'System lub inny program zatrzymał ekran. Spróbuj ponownie.',
  'The system or another program stopped {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Try again.':
    'System lub inny program zatrzymał {device, select, camera {kamerę} microphone {mikrofon} other {głośnik}}. Spróbuj ponownie.',
  'The transfer was cancelled.': 'Przesyłanie anulowano.',
  'There is no network.': 'Brak sieci.',
  'There is no picture to show yet.': 'Nie ma jeszcze obrazu do pokazania.',
  'There is not enough room for the file where it should go.': 'Brak miejsca na plik w miejscu docelowym.',
  'There is not enough room for the files.': 'Brak miejsca na pliki.',
  'There is nothing here that could be shared.': 'Nie ma tu nic, co można udostępnić.',
  'They are not here any more.': 'Tej osoby już tu nie ma.',
  'They left before the message could be sent.': 'Ta osoba wyszła, zanim udało się wysłać wiadomość.',
  'They left. The message was not sent.': 'Ta osoba wyszła. Wiadomość nie została wysłana.',
  'This browser cannot connect tabs with each other.': 'Ta przeglądarka nie potrafi łączyć ze sobą kart.',
  'This browser cannot make a key of the secret.': 'Ta przeglądarka nie potrafi utworzyć klucza z sekretu.',
  'This browser cannot share the screen. Phones and tablets mostly cannot.':
    'Ta przeglądarka nie potrafi udostępniać ekranu. Telefony i tablety zwykle też nie.',
  'This browser has no picture in picture.': 'Ta przeglądarka nie ma obrazu w obrazie.',
  'This could not be read.': 'Nie udało się tego odczytać.',
  'This device is too busy.': 'To urządzenie jest zbyt obciążone.',
  'This page is embedded in another one that does not let it share the screen. The embedding frame needs allow="{feature}".':
    'Ta strona jest osadzona w innej, która nie pozwala jej udostępniać ekranu. Ramka osadzająca wymaga allow="{feature}".',
  'This page is embedded in another one that does not let it use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. The embedding frame needs allow="{feature}".':
    'Ta strona jest osadzona w innej, która nie pozwala jej używać {device, select, camera {kamery} microphone {mikrofonu} other {głośnika}}. Ramka osadzająca wymaga allow="{feature}".',
  'This page may not use picture in picture.': 'Ta strona nie może używać obrazu w obrazie.',
  'This room is full': 'Ten pokój jest pełny',
  'This room is locked': 'Ten pokój jest zamknięty',
  'This server asks for a join token, and none was sent.':
    'Ten serwer wymaga tokenu dostępu, a żaden nie został wysłany.',
  'Thumbs up': 'Kciuk w górę',
  To: 'Do',
  'To {name}': 'Do: {name}',
  'Too many files are on offer at once.': 'Zbyt wiele plików naraz.',
  'Try again': 'Spróbuj ponownie',
  'Try again to send this message': 'Spróbuj ponownie wysłać tę wiadomość',
  'Turn on sound': 'Włącz dźwięk',
  Unpin: 'Odepnij',
  'Waiting for someone to join. What you add now is sent then.':
    'Czekamy, aż ktoś dołączy. To, co dodasz teraz, zostanie wtedy wysłane.',
  'Waiting for the connection…': 'Oczekiwanie na połączenie…',
  'Waiting for your permission…': 'Oczekiwanie na Twoją zgodę…',
  'Waiting for {name} to accept': 'Oczekiwanie na zgodę: {name}',
  'What the signaling server passed on from somebody was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'To, co serwer sygnalizacji przekazał od kogoś, zostało po drodze zmienione lub wysłane dwa razy i zostało pominięte. Jeśli się to powtórzy, nie ufaj temu serwerowi.',
  'What the signaling server passed on from {name} was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'To, co serwer sygnalizacji przekazał od: {name}, zostało po drodze zmienione lub wysłane dwa razy i zostało pominięte. Jeśli się to powtórzy, nie ufaj temu serwerowi.',
  'What was being shared is gone.': 'To, co było udostępniane, zniknęło.',
  'What you write goes to those who are here now. Nobody who comes later can read it.':
    'To, co napiszesz, trafi do osób, które są tu teraz. Kto przyjdzie później, tego nie przeczyta.',
  'Write a message': 'Napisz wiadomość',
  'Write to {name} only': 'Napisz tylko do: {name}',
  You: 'Ty',
  'You are muted': 'Mikrofon wyłączony',
  'You are not allowed in': 'Nie masz prawa wejść',
  'You are the only one here': 'Nikogo więcej tu nie ma',
  'You left the call': 'Jesteś poza rozmową',
  'You left the room.': 'Jesteś poza pokojem.',
  'You left. The conversation is gone.': 'Jesteś poza rozmową. Jej treść została usunięta.',
  'You were removed from the call': 'Usunięto Cię z rozmowy',
  'Your browser asks for your camera and microphone when you join.':
    'Przeglądarka zapyta o kamerę i mikrofon podczas dołączania.',
  'Your camera and microphone are off.': 'Twoja kamera i mikrofon są wyłączone.',
  'Your invitation has expired': 'Twoje zaproszenie wygasło',
  'Your name': 'Twoje imię',
  'Your name comes with your invitation and cannot be changed here.':
    'Twoja nazwa pochodzi z zaproszenia i nie można jej tu zmienić.',
  'Your screen': 'Twój ekran',
  'camera off': 'kamera wyłączona',
  'hand raised': 'ręka podniesiona',
  images: 'obrazy',
  'microphone off': 'mikrofon wyłączony',
  'or choose a folder from your device': 'lub wybierz folder ze swojego urządzenia',
  'or choose them from your device': 'lub wybierz je ze swojego urządzenia',
  sound: 'dźwięk',
  speaking: 'mówi',
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
    'Nie udało się uruchomić {device, select, camera {kamery} microphone {mikrofonu} other {głośnika}}. Być może używa go inny program lub karta: zamknij je i spróbuj ponownie.',
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
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} is back and in use again.':
    '{kind, select, camera {Kamera} microphone {Mikrofon} other {Głośnik}} znów jest i działa.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected.':
    '{kind, select, camera {Kamera została odłączona.} microphone {Mikrofon został odłączony.} other {Głośnik został odłączony.}}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” is back and in use again.':
    '{kind, select, camera {Kamera} microphone {Mikrofon} other {Głośnik}} „{label}” znów jest i działa.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” was disconnected.':
    '{kind, select, camera {Kamera „{label}” została odłączona.} microphone {Mikrofon „{label}” został odłączony.} other {Głośnik „{label}” został odłączony.}}',
  '{name} (left)': '{name} (poza pokojem)',
  '{name} (takes no files)': '{name} (nie przyjmuje plików)',
  '{name} (you)': '{name} (Ty)',
  '{name} declined': '{name} odrzuca',
  '{name} is in this room without a secret, so you are not connected. Give them yours in some other way.':
    '{name} jest w tym pokoju bez sekretu, więc nie macie połączenia. Przekaż swój inną drogą.',
  '{name} is sharing a screen': '{name} udostępnia ekran',
  '{name} left. Choose who gets your message.': 'Ta osoba wyszła: {name}. Wybierz, kto dostanie Twoją wiadomość.',
  '{name} left. The message was not sent.': 'Ta osoba wyszła: {name}. Wiadomość nie została wysłana.',
  '{name} stopped sharing': '{name} kończy udostępnianie',
  '{name} uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    '{name} używa w tym pokoju sekretu, a Ty go nie masz, więc nie macie połączenia. Poproś o niego.',
  '{name} uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    '{name} używa w tym pokoju innego sekretu, więc nie macie połączenia. Porównajcie je inną drogą; jeśli są takie same, ktoś między Wami zmienia to, co wysyłasz.',
  '{name}: {text}': '{name}: {text}',
  '{name}’s screen': 'Ekran: {name}',
  '{page} / {pages}': '{page} / {pages}',
  '{sender} wants to send you this folder': '{sender} chce Ci wysłać ten folder',
  '{sender} wants to send you {what}': '{sender} chce Ci coś wysłać: {what}',
  '{time} left': 'pozostało {time}',
} satisfies Translation;
