import type { Translation } from './language.js';

/** Italian. */
export default {
  'A message has at most {most} characters. Take out {count}, or send it in parts.':
    'Un messaggio ha al massimo {most} caratteri. Ne tolga {count} o lo invii in più parti.',
  'A message was not sent.': 'Un messaggio non è stato inviato.',
  'A message was too long for the signaling server.': 'Un messaggio era troppo lungo per il server di segnalazione.',
  'A part of the call could not be loaded. Check the connection, then try again.':
    'Impossibile caricare una parte della chiamata. Controlli la connessione e riprovi.',
  'A room with a secret needs a page that was loaded over https: or from localhost.':
    'Una stanza con un segreto richiede una pagina caricata via https: o da localhost.',
  Accept: 'Accetta',
  'Accept all': 'Accetta tutto',
  'All files on the way': 'Tutti i file in corso',
  Applause: 'Applauso',
  'As many are in the room as it takes. Try again when somebody has left.':
    'Nella stanza ci sono già tutte le persone che può accogliere. Riprovi quando qualcuno sarà uscito.',
  'Back to the page': 'Torna alla pagina',
  'Browsers give the screen only to secure pages. Open this page with https:// (or on localhost while developing).':
    'I browser concedono lo schermo solo a pagine sicure. Apra questa pagina con https:// (o su localhost durante lo sviluppo).',
  'Browsers give {device, select, camera {the camera} microphone {the microphone} other {the speaker}} only to secure pages. Open this page with https:// (or on localhost while developing).':
    'I browser concedono {device, select, camera {la fotocamera} microphone {il microfono} other {l’altoparlante}} solo a pagine sicure. Apra questa pagina con https:// (o su localhost durante lo sviluppo).',
  Call: 'Chiamata',
  'Call controls': 'Controlli della chiamata',
  Camera: 'Fotocamera',
  Cancel: 'Annulla',
  Celebration: 'Festa',
  Chat: 'Chat',
  'Check camera and microphone': 'Controlla fotocamera e microfono',
  'Clear finished': 'Rimuovi completati',
  'Close chat': 'Chiudi la chat',
  'Connecting…': 'Connessione…',
  'Connection lost': 'Connessione persa',
  'Connection lost. Reconnecting…': 'Connessione persa. Riconnessione…',
  'Connection through a relay server': 'Connessione tramite un server di inoltro',
  'Continues where it stopped': 'Riprende da dove si era fermato',
  'Copy link': 'Copia link',
  Decline: 'Rifiuta',
  'Decline all': 'Rifiuta tutto',
  Delete: 'Elimina',
  'Delete this message': 'Elimina questo messaggio',
  Delivered: 'Consegnato',
  'Direct connection': 'Connessione diretta',
  Discard: 'Scarta',
  Dismiss: 'Chiudi',
  'Do not send {file}': 'Non inviare {file}',
  'Drop files for {name}': 'Trascini qui i file per {name}',
  'Drop files here': 'Trascini qui i file',
  'Drop files or folders for {name}': 'Trascini qui file o cartelle per {name}',
  'Drop files or folders here': 'Trascini qui file o cartelle',
  Everyone: 'Tutti',
  Files: 'File',
  'Files need pages loaded over https.': 'I file richiedono pagine caricate via https.',
  'Files of this type are not allowed.': 'I file di questo tipo non sono ammessi.',
  'Files of {batch}': 'File di {batch}',
  'Finishing…': 'Completamento…',
  'Folder {name}': 'Cartella {name}',
  'Folders cannot be sent here.': 'Qui non si possono inviare cartelle.',
  'From {name}': 'Da {name}',
  'Full screen': 'Schermo intero',
  'Give the call a room name; everyone who uses the same name meets there.':
    'Dia un nome di stanza alla chiamata; chi usa lo stesso nome si incontra lì.',
  Guest: 'Ospite',
  Heart: 'Cuore',
  'Hide the files of {batch}': 'Nascondi i file di {batch}',
  'Hide your picture from yourself': 'Nascondi a sé la propria immagine',
  'Interrupted at {percent}': 'Interrotto al {percent}',
  'It continues when {name} sends the file again.': 'Continua quando {name} invia di nuovo il file.',
  'Join again': 'Rientra',
  'Join call': 'Partecipa',
  'Join the call before sharing a screen.': 'Partecipi alla chiamata prima di condividere uno schermo.',
  'Join the call first.': 'Partecipi prima alla chiamata.',
  'Join the room before writing.': 'Entri nella stanza prima di scrivere.',
  'Join the room first. The message was not sent.': 'Entri prima nella stanza. Il messaggio non è stato inviato.',
  'Join without camera': 'Partecipa senza fotocamera',
  'Join without microphone': 'Partecipa senza microfono',
  'Joining was given up.': 'L’ingresso è stato abbandonato.',
  'Joining…': 'Ingresso in corso…',
  'Keep off': 'Lascia spento',
  Laughter: 'Risata',
  'Leave call': 'Lascia la chiamata',
  'Leave full screen': 'Esci da schermo intero',
  'Let go to send': 'Rilasci per inviare',
  'Link copied': 'Link copiato',
  'Listen only': 'Solo ascolto',
  'Lower hand': 'Abbassa la mano',
  Message: 'Messaggio',
  Messages: 'Messaggi',
  Microphone: 'Microfono',
  'More is waiting for somebody than can be kept. Wait for earlier messages before sending more.':
    'Ci sono più messaggi in attesa di quanti se ne possano conservare. Attenda i precedenti prima di inviarne altri.',
  'Move your picture to another corner; arrow keys, too':
    'Sposta la Sua immagine in un altro angolo; anche con le frecce',
  'New message from {names}': 'Nuovo messaggio da {names}',
  'Newest messages': 'Messaggi più recenti',
  'Next page': 'Pagina successiva',
  'No further connection to this participant could be made.':
    'Impossibile aprire un’altra connessione con questo partecipante.',
  'No messages yet': 'Ancora nessun messaggio',
  'No room yet': 'Ancora nessuna stanza',
  'Nobody else is here yet. Those who come can read what you write from then on.':
    'Non c’è ancora nessun altro. Chi arriva potrà leggere ciò che scrive da quel momento.',
  'Nobody else is here.': 'Non c’è nessun altro.',
  'Nobody is here yet': 'Non c’è ancora nessuno',
  'Nobody of this id is in the room.': 'Nessuno nella stanza ha questo identificatore.',
  'Not connected to a room yet.': 'Non ancora connesso a una stanza.',
  'Not sent. {reason}': 'Non inviato. {reason}',
  'Now using another one.': 'Ora è in uso un altro dispositivo.',
  'Now using {kind, select, camera {the camera} microphone {the microphone} other {the speaker}} that the system chooses.':
    'Ora è in uso {kind, select, camera {la fotocamera scelta} microphone {il microfono scelto} other {l’altoparlante scelto}} dal sistema.',
  'Now using “{label}”.': 'Ora è in uso “{label}”.',
  'Only files can be sent here.': 'Qui si possono inviare solo file.',
  'Only for you': 'Solo per Lei',
  'Only for {name}': 'Solo per {name}',
  'Pages of people': 'Pagine di persone',
  'Pasted picture {stamp}': 'Immagine incollata {stamp}',
  'Pasted text {stamp}.txt': 'Testo incollato {stamp}.txt',
  Pause: 'Pausa',
  Paused: 'In pausa',
  'People in the call': 'Persone nella chiamata',
  'Picture in picture': 'Picture in picture',
  'Picture in picture begins with a click or a key.': 'Il picture in picture inizia con un clic o un tasto.',
  Pin: 'Fissa',
  Play: 'Riproduci',
  'Previous page': 'Pagina precedente',
  'Raise hand': 'Alza la mano',
  React: 'Reagisci',
  'Reading the folder…': 'Lettura della cartella…',
  'Ready to join?': 'Pronto a partecipare?',
  Received: 'Ricevuto',
  'Reconnecting…': 'Riconnessione…',
  Rejoin: 'Partecipa di nuovo',
  'Remove {file} from the list': 'Rimuovi {file} dall’elenco',
  Resume: 'Riprendi',
  Retry: 'Riprova',
  Save: 'Salva',
  'Save as zip': 'Salva come zip',
  'Save as…': 'Salva con nome…',
  'Save to folder…': 'Salva nella cartella…',
  'Saved as {name}': 'Salvato come {name}',
  'Saved to {place}': 'Salvato in {place}',
  'Saving to {place}': 'Salvataggio in {place}',
  Send: 'Invia',
  'Send the link to the people you want to talk to.': 'Invii il link alle persone con cui vuole parlare.',
  'Send to': 'Invia a',
  'Send {file} again': 'Invia di nuovo {file}',
  'Sending files is switched off.': 'L’invio di file è disattivato.',
  'Sending…': 'Invio…',
  'Sent when someone is there': 'Verrà inviato quando ci sarà qualcuno',
  'Set the room attribute to chat here.': 'Imposti l’attributo room per chattare qui.',
  'Set the room attribute to show somebody here.': 'Imposti l’attributo room per mostrare qualcuno qui.',
  'Share screen': 'Condividi schermo',
  'Share your screen': 'Condividi il Suo schermo',
  'Sharing the screen has to start from a click in this page. Click the button again.':
    'La condivisione dello schermo deve iniziare con un clic in questa pagina. Faccia di nuovo clic sul pulsante.',
  'Sharing was cancelled. Nothing is being shared.': 'La condivisione è stata annullata. Non viene condiviso nulla.',
  'Show more ({hidden} hidden)': 'Mostra altri ({hidden} nascosti)',
  'Show the files of {batch}': 'Mostra i file di {batch}',
  'Show your picture': 'Mostra la Sua immagine',
  'Small window': 'Finestra piccola',
  'Somebody is in this room without a secret, so you are not connected. Give them yours in some other way.':
    'Qualcuno è in questa stanza senza segreto, quindi non siete connessi. Gli comunichi il Suo in altro modo.',
  'Somebody uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    'Qualcuno usa un segreto in questa stanza e Lei non ne ha, quindi non siete connessi. Lo chieda a questa persona.',
  'Somebody uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    'Qualcuno usa un altro segreto in questa stanza, quindi non siete connessi. Confrontateli in altro modo; se sono uguali, qualcuno tra voi altera ciò che invia.',
  'Stop saving {batch}': 'Interrompi il salvataggio di {batch}',
  'Stop sharing your screen': 'Interrompi la condivisione',
  Surprise: 'Sorpresa',
  'That name is taken': 'Questo nome è già in uso',
  'That was too fast. Wait a moment, then try again.': 'Troppo veloce. Attenda un momento e riprovi.',
  'That was too fast. Wait a moment.': 'Troppo veloce. Attenda un momento.',
  'The browser allows full screen only by a click or a key.':
    'Il browser consente lo schermo intero solo con un clic o un tasto.',
  'The browser does not let this page ask for a place.':
    'Il browser non consente a questa pagina di chiedere una posizione.',
  'The browser does not let this page share the screen. Allow it in the site settings, then try again.':
    'Il browser non consente a questa pagina di condividere lo schermo. Lo consenta nelle impostazioni del sito e riprovi.',
  'The browser does not let this page use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the site settings beside the address, then try again.':
    'Il browser non consente a questa pagina di usare {device, select, camera {la fotocamera} microphone {il microfono} other {l’altoparlante}}. Lo consenta nelle impostazioni del sito accanto all’indirizzo e riprovi.',
  'The call could not be joined': 'Impossibile partecipare alla chiamata',
  'The call has ended': 'La chiamata è terminata',
  'The call has no such tile. Nothing was pinned.': 'La chiamata non ha questo riquadro. Non è stato fissato nulla.',
  'The code for camera and microphone could not be loaded. Check the connection, then try again.':
    'Impossibile caricare il codice per fotocamera e microfono. Controlli la connessione e riprovi.',
  'The code for sending files could not be loaded. Check the connection, then try again.':
    'Impossibile caricare il codice per l’invio di file. Controlli la connessione e riprovi.',
  'The code of the chat could not be loaded. Check the connection, then try again.':
    'Impossibile caricare il codice della chat. Controlli la connessione e riprovi.',
  'The connection is lost and being restored.': 'La connessione è caduta e viene ripristinata.',
  'The connection to the server is lost. Messages still go to those who are connected.':
    'La connessione al server è caduta. I messaggi arrivano ancora a chi è connesso.',
  'The connection to the signaling server is lost. The call goes on; trying to reconnect.':
    'La connessione al server di segnalazione è caduta. La chiamata continua; riconnessione in corso.',
  'The connection to this participant is not open.': 'La connessione con questo partecipante non è aperta.',
  'The file arrived damaged.': 'Il file è arrivato danneggiato.',
  'The file is larger than allowed.': 'Il file è più grande di quanto consentito.',
  'The file is larger than the other side allows.': 'Il file è più grande di quanto consente l’altra parte.',
  'The file was changed or removed while it was being sent.': 'Il file è stato modificato o rimosso durante l’invio.',
  'The file was declined.': 'Il file è stato rifiutato.',
  'The files could not be saved there.': 'Impossibile salvare i file lì.',
  'The invitation to the room could not be fetched.': 'Impossibile ottenere l’invito alla stanza.',
  'The join token has expired. Ask for a new invitation.': 'Il token di accesso è scaduto. Chieda un nuovo invito.',
  'The join token is not valid yet.': 'Il token di accesso non è ancora valido.',
  'The join token was not made for this server.': 'Il token di accesso non è stato creato per questo server.',
  'The link could not be copied. Copy it from the address bar.':
    'Impossibile copiare il link. Lo copi dalla barra degli indirizzi.',
  'The network answers slowly.': 'La rete risponde lentamente.',
  'The network has too little bandwidth.': 'La rete ha poca banda.',
  'The network loses packets.': 'La rete perde pacchetti.',
  'The operating system does not let the browser record the screen. Allow it in the system’s privacy settings, then try again.':
    'Il sistema operativo non consente al browser di registrare lo schermo. Lo consenta nelle impostazioni di privacy del sistema e riprovi.',
  'The operating system does not let the browser use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the system’s privacy settings, then try again.':
    'Il sistema operativo non consente al browser di usare {device, select, camera {la fotocamera} microphone {il microfono} other {l’altoparlante}}. Lo consenta nelle impostazioni di privacy del sistema e riprovi.',
  'The other side did not answer any more.': 'L’altra parte non risponde più.',
  'The other side does not take files of this type.': 'L’altra parte non accetta file di questo tipo.',
  'The other side has left.': 'L’altra parte è uscita.',
  'The permission for the screen was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'L’autorizzazione per lo schermo è stata revocata, quindi è spento. La conceda nelle impostazioni del sito accanto all’indirizzo e riprovi.',
  'The permission for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'L’autorizzazione per {device, select, camera {la fotocamera} microphone {il microfono} other {l’altoparlante}} è stata revocata, quindi il dispositivo è spento. La conceda nelle impostazioni del sito accanto all’indirizzo e riprovi.',
  'The picture is frozen.': 'L’immagine è bloccata.',
  'The question for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was closed without an answer. Try again and choose “Allow”.':
    'La richiesta per {device, select, camera {la fotocamera} microphone {il microfono} other {l’altoparlante}} è stata chiusa senza risposta. Riprovi e scelga “Consenti”.',
  'The room could not be reached.': 'Impossibile raggiungere la stanza.',
  'The screen could not be captured. Close other programs that record it, then try again.':
    'Impossibile acquisire lo schermo. Chiuda gli altri programmi che lo registrano e riprovi.',
  'The server takes no more participants or rooms now.':
    'Il server non accetta altri partecipanti o stanze in questo momento.',
  'The signaling server cannot be reached.': 'Il server di segnalazione non è raggiungibile.',
  'The signaling server cannot be reached. Check the connection, then try again.':
    'Il server di segnalazione non è raggiungibile. Controlli la connessione e riprovi.',
  'The signaling server cannot be reached. Trying again.':
    'Il server di segnalazione non è raggiungibile. Nuovo tentativo in corso.',
  'The signaling server did not answer in time. Try again.':
    'Il server di segnalazione non ha risposto in tempo. Riprovi.',
  'The system or another program has paused {devices, select, camera {your camera} microphone {your microphone} other {your microphone and camera}}. It goes on by itself.':
    'Il sistema o un altro programma ha messo in pausa {devices, select, camera {la Sua fotocamera} microphone {il Suo microfono} other {il Suo microfono e la Sua fotocamera}}. Riprenderà da solo.',
  'The system or another program stopped the screen. Try again.':
    'Il sistema o un altro programma ha fermato lo schermo. Riprovi.',
  'The system or another program stopped {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Try again.':
    'Il sistema o un altro programma ha fermato {device, select, camera {la fotocamera} microphone {il microfono} other {l’altoparlante}}. Riprovi.',
  'The transfer was cancelled.': 'Il trasferimento è stato annullato.',
  'There is no network.': 'Non c’è rete.',
  'There is no picture to show yet.': 'Non c’è ancora un’immagine da mostrare.',
  'There is not enough room for the file where it should go.': 'Non c’è abbastanza spazio nella destinazione del file.',
  'There is not enough room for the files.': 'Non c’è abbastanza spazio per i file.',
  'There is nothing here that could be shared.': 'Qui non c’è nulla da condividere.',
  'They are not here any more.': 'Questa persona non è più qui.',
  'They left before the message could be sent.':
    'Questa persona è uscita prima che il messaggio potesse essere inviato.',
  'They left. The message was not sent.': 'Questa persona è uscita. Il messaggio non è stato inviato.',
  'This browser cannot connect tabs with each other.': 'Questo browser non può collegare schede tra loro.',
  'This browser cannot make a key of the secret.': 'Questo browser non può ricavare una chiave dal segreto.',
  'This browser cannot share the screen. Phones and tablets mostly cannot.':
    'Questo browser non può condividere lo schermo. Di solito nemmeno telefoni e tablet.',
  'This browser has no picture in picture.': 'Questo browser non ha il picture in picture.',
  'This could not be read.': 'Impossibile leggerlo.',
  'This device is too busy.': 'Questo dispositivo è troppo impegnato.',
  'This page is embedded in another one that does not let it share the screen. The embedding frame needs allow="{feature}".':
    'Questa pagina è incorporata in un’altra che non le consente di condividere lo schermo. Il frame che la incorpora richiede allow="{feature}".',
  'This page is embedded in another one that does not let it use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. The embedding frame needs allow="{feature}".':
    'Questa pagina è incorporata in un’altra che non le consente di usare {device, select, camera {la fotocamera} microphone {il microfono} other {l’altoparlante}}. Il frame che la incorpora richiede allow="{feature}".',
  'This page may not use picture in picture.': 'Questa pagina non può usare il picture in picture.',
  'This room is full': 'Questa stanza è piena',
  'This room is locked': 'Questa stanza è bloccata',
  'This server asks for a join token, and none was sent.':
    'Questo server richiede un token di accesso e non ne è stato inviato nessuno.',
  'Thumbs up': 'Pollice in su',
  To: 'A',
  'To {name}': 'A {name}',
  'Too many files are on offer at once.': 'Troppi file offerti insieme.',
  'Try again': 'Riprova',
  'Try again to send this message': 'Riprova a inviare questo messaggio',
  'Turn on sound': 'Attiva l’audio',
  Unpin: 'Sblocca',
  'Waiting for someone to join. What you add now is sent then.':
    'In attesa che qualcuno entri. Ciò che aggiunge ora verrà inviato allora.',
  'Waiting for the connection…': 'In attesa della connessione…',
  'Waiting for your permission…': 'In attesa della Sua autorizzazione…',
  'Waiting for {name} to accept': 'In attesa che {name} accetti',
  'What the signaling server passed on from somebody was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'Ciò che il server di segnalazione ha inoltrato da qualcuno è stato alterato per strada, o inviato due volte, ed è stato scartato. Se succede di nuovo, non si fidi di questo server.',
  'What the signaling server passed on from {name} was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'Ciò che il server di segnalazione ha inoltrato da {name} è stato alterato per strada, o inviato due volte, ed è stato scartato. Se succede di nuovo, non si fidi di questo server.',
  'What was being shared is gone.': 'Ciò che era condiviso non c’è più.',
  'What you write goes to those who are here now. Nobody who comes later can read it.':
    'Ciò che scrive arriva a chi è qui ora. Chi arriva dopo non può leggerlo.',
  'Write a message': 'Scriva un messaggio',
  'Write to {name} only': 'Scriva solo a {name}',
  You: 'Lei',
  'You are muted': 'Il Suo microfono è spento',
  'You are not allowed in': 'Non ha il permesso di entrare',
  'You are the only one here': 'Al momento c’è solo Lei',
  'You left the call': 'Ha lasciato la chiamata',
  'You left the room.': 'Ha lasciato la stanza.',
  'You left. The conversation is gone.': 'È uscito. La conversazione è stata cancellata.',
  'You were removed from the call': 'È stato rimosso dalla chiamata',
  'Your browser asks for your camera and microphone when you join.':
    'Il browser chiederà fotocamera e microfono quando parteciperà.',
  'Your camera and microphone are off.': 'Fotocamera e microfono sono spenti.',
  'Your invitation has expired': 'Il Suo invito è scaduto',
  'Your name': 'Il Suo nome',
  'Your name comes with your invitation and cannot be changed here.':
    'Il nome fa parte dell’invito e non si può cambiare qui.',
  'Your screen': 'Il Suo schermo',
  'camera off': 'fotocamera spenta',
  'hand raised': 'mano alzata',
  images: 'immagini',
  'microphone off': 'microfono spento',
  'or choose a folder from your device': 'o scelga una cartella dal Suo dispositivo',
  'or choose them from your device': 'o li scelga dal Suo dispositivo',
  sound: 'audio',
  speaking: 'sta parlando',
  'up to {size}': 'fino a {size}',
  videos: 'video',
  '{action} {file}': '{action}: {file}',
  '{action}: {batch}': '{action}: {batch}',
  '{count, plural, one {# character left} other {# characters left}}':
    '{count, plural, one {# carattere rimasto} other {# caratteri rimasti}}',
  '{count, plural, one {# character too many} other {# characters too many}}':
    '{count, plural, one {# carattere di troppo} other {# caratteri di troppo}}',
  '{count, plural, one {# file ({size})} other {# files ({size})}}':
    '{count, plural, one {# file ({size})} other {# file ({size})}}',
  '{count, plural, one {# file cannot be sent} other {# files cannot be sent}}':
    '{count, plural, one {# file non può essere inviato} other {# file non possono essere inviati}}',
  '{count, plural, one {# file on the way, {percent}} other {# files on the way, {percent}}}':
    '{count, plural, one {# file in corso, {percent}} other {# file in corso, {percent}}}',
  '{count, plural, one {# file} other {# files}}': '{count, plural, one {# file} other {# file}}',
  '{count, plural, one {# new message, the last from {name}} other {# new messages, the last from {name}}}':
    '{count, plural, one {# nuovo messaggio, l’ultimo da {name}} other {# nuovi messaggi, l’ultimo da {name}}}',
  '{count, plural, one {# new} other {# new}}': '{count, plural, one {# nuovo} other {# nuovi}}',
  '{count, plural, one {# other} other {# others}}': '{count, plural, one {un’altra persona} other {altri #}}',
  '{count, plural, one {Chat, # new message} other {Chat, # new messages}}':
    '{count, plural, one {Chat, # nuovo messaggio} other {Chat, # nuovi messaggi}}',
  '{count, plural, one {The page of {names} does not take files.} other {The page of {names} does not take files.}}':
    '{count, plural, one {La pagina di {names} non accetta file.} other {Le pagine di {names} non accettano file.}}',
  '{count, plural, one {the folder {name}: # file, {size}} other {the folder {name}: # files, {size}}}':
    '{count, plural, one {la cartella {name}: # file, {size}} other {la cartella {name}: # file, {size}}}',
  '{count, plural, one {{done} of # file} other {{done} of # files}}':
    '{count, plural, one {{done} di # file} other {{done} di # file}}',
  '{count, plural, one {{names} is here} other {{names} are here}}':
    '{count, plural, one {{names} è qui} other {{names} sono qui}}',
  '{count, plural, one {{names} joined} other {{names} joined}}':
    '{count, plural, one {{names} entra} other {{names} entrano}}',
  '{count, plural, one {{names} left} other {{names} left}}':
    '{count, plural, one {{names} esce} other {{names} escono}}',
  '{count, plural, one {{names} raised a hand} other {{names} raised a hand}}':
    '{count, plural, one {{names} ha alzato la mano} other {{names} hanno alzato la mano}}',
  '{count, plural, one {{names} reacted with {emoji}} other {{names} reacted with {emoji}}}':
    '{count, plural, one {{names} ha reagito con {emoji}} other {{names} hanno reagito con {emoji}}}',
  '{count, plural, one {{sender} wants to send you this} other {{sender} wants to send you these}}':
    '{count, plural, one {{sender} vuole inviarLe questo} other {{sender} vuole inviarLe questi}}',
  '{count, plural, one {{what} delivered} other {{what} delivered}}':
    '{count, plural, one {{what}: consegnato} other {{what}: consegnati}}',
  '{count, plural, one {{what} received} other {{what} received}}':
    '{count, plural, one {{what}: ricevuto} other {{what}: ricevuti}}',
  '{count, plural, one {{what} was not transferred} other {{what} were not transferred}}':
    '{count, plural, one {{what}: non trasferito} other {{what}: non trasferiti}}',
  '{count, plural, one {{what}: # file was not transferred} other {{what}: # files were not transferred}}':
    '{count, plural, one {{what}: # file non trasferito} other {{what}: # file non trasferiti}}',
  '{device, select, camera {Camera paused. Try again} other {Microphone paused. Try again}}':
    '{device, select, camera {Fotocamera in pausa. Riprova} other {Microfono in pausa. Riprova}}',
  '{device, select, camera {No camera} microphone {No microphone} other {No speaker}} was found. Connect one, then try again.':
    '{device, select, camera {Nessuna fotocamera trovata. Ne colleghi una} microphone {Nessun microfono trovato. Ne colleghi uno} other {Nessun altoparlante trovato. Ne colleghi uno}} e riprovi.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} can be switched on only while this page is in front. Click the button again.':
    '{device, select, camera {La fotocamera} microphone {Il microfono} other {L’altoparlante}} si può accendere solo mentre questa pagina è in primo piano. Faccia di nuovo clic sul pulsante.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} could not be started. Another program or tab may be using it: close that, then try again.':
    'Impossibile avviare {device, select, camera {la fotocamera} microphone {il microfono} other {l’altoparlante}}. Forse è in uso in un altro programma o scheda: lo chiuda e riprovi.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected. Connect it again or choose another one.':
    '{device, select, camera {La fotocamera è stata scollegata. La ricolleghi o ne scelga un’altra.} microphone {Il microfono è stato scollegato. Lo ricolleghi o ne scelga un altro.} other {L’altoparlante è stato scollegato. Lo ricolleghi o ne scelga un altro.}}',
  '{device, select, camera {This browser cannot use a camera in web pages. Try a current Chrome, Edge, Firefox or Safari.} microphone {This browser cannot use a microphone in web pages. Try a current Chrome, Edge, Firefox or Safari.} other {This browser plays through the speaker that the system uses. Change it in the settings of the system.}}':
    '{device, select, camera {Questo browser non può usare una fotocamera nelle pagine web. Provi una versione recente di Chrome, Edge, Firefox o Safari.} microphone {Questo browser non può usare un microfono nelle pagine web. Provi una versione recente di Chrome, Edge, Firefox o Safari.} other {Questo browser usa l’altoparlante del sistema. Lo cambi nelle impostazioni del sistema.}}',
  '{device, select, camera {This call uses no camera.} other {This call uses no microphone.}}':
    '{device, select, camera {Questa chiamata non usa la fotocamera.} other {Questa chiamata non usa il microfono.}}',
  '{device, select, camera {Turn off camera} other {Turn off microphone}}':
    '{device, select, camera {Spegni la fotocamera} other {Spegni il microfono}}',
  '{device, select, camera {Turn on camera} other {Turn on microphone}}':
    '{device, select, camera {Accendi la fotocamera} other {Accendi il microfono}}',
  '{devices, select, camera {Your camera is on again.} microphone {Your microphone is on again.} other {Your microphone and camera are on again.}}':
    '{devices, select, camera {La fotocamera è di nuovo accesa.} microphone {Il microfono è di nuovo acceso.} other {Microfono e fotocamera sono di nuovo accesi.}}',
  '{done} of {total}': '{done} di {total}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} is back and in use again.':
    '{kind, select, camera {La fotocamera è tornata} microphone {Il microfono è tornato} other {L’altoparlante è tornato}} ed è di nuovo in uso.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected.':
    '{kind, select, camera {La fotocamera è stata scollegata.} microphone {Il microfono è stato scollegato.} other {L’altoparlante è stato scollegato.}}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” is back and in use again.':
    '{kind, select, camera {La fotocamera} microphone {Il microfono} other {L’altoparlante}} “{label}” è di nuovo in uso.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” was disconnected.':
    '{kind, select, camera {La fotocamera “{label}” è stata scollegata.} microphone {Il microfono “{label}” è stato scollegato.} other {L’altoparlante “{label}” è stato scollegato.}}',
  '{name} (left)': '{name} (non c’è più)',
  '{name} (takes no files)': '{name} (non accetta file)',
  '{name} (you)': '{name} (Lei)',
  '{name} declined': '{name} ha rifiutato',
  '{name} is in this room without a secret, so you are not connected. Give them yours in some other way.':
    '{name} è in questa stanza senza segreto, quindi non siete connessi. Comunichi il Suo in altro modo.',
  '{name} is sharing a screen': '{name} condivide lo schermo',
  '{name} left. Choose who gets your message.': '{name} non c’è più. Scelga chi riceve il messaggio.',
  '{name} left. The message was not sent.': '{name} non c’è più. Il messaggio non è stato inviato.',
  '{name} stopped sharing': '{name} ha smesso di condividere',
  '{name} uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    '{name} usa un segreto in questa stanza e Lei non ne ha, quindi non siete connessi. Lo chieda a questa persona.',
  '{name} uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    '{name} usa un altro segreto in questa stanza, quindi non siete connessi. Confrontateli in altro modo; se sono uguali, qualcuno tra voi altera ciò che invia.',
  '{name}: {text}': '{name}: {text}',
  '{name}’s screen': 'Schermo di {name}',
  '{page} / {pages}': '{page} / {pages}',
  '{sender} wants to send you this folder': '{sender} vuole inviarLe questa cartella',
  '{sender} wants to send you {what}': '{sender} vuole inviarLe {what}',
  '{time} left': '{time} rimanenti',
} satisfies Translation;
