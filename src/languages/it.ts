import type { Translation } from './language.js';

/** Italian. */
export default {
  'A Socket.IO server has no hosts.': 'Un server Socket.IO non ha organizzatori.',
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
  Admit: 'Ammetti',
  'Admit {name}': 'Ammetti {name}',
  'All files on the way': 'Tutti i file in corso',
  'Allow everyone to unmute': 'Consenti a tutti di riattivare il microfono',
  'Allow to unmute': 'Consenti il microfono',
  Applause: 'Applauso',
  'As many are in the room as it takes. Try again when somebody has left.':
    'Nella stanza ci sono già tutte le persone che può accogliere. Riprovi quando qualcuno sarà uscito.',
  'At most {most} files at once. Share fewer, or one archive.':
    'Al massimo {most} file alla volta. Ne condivida meno, o un archivio.',
  'Back to the page': 'Torna alla pagina',
  'Between tabs nobody is host, because there is no server that could see to it.':
    'Tra schede nessuno è organizzatore, perché non c’è un server che possa garantirlo.',
  'Blurred background': 'Sfondo sfocato',
  Browser: 'Browser',
  'Browsers give the screen only to secure pages. Open this page with https:// (or on localhost while developing).':
    'I browser consentono di condividere lo schermo solo alle pagine sicure. Apra questa pagina con https:// (o su localhost durante lo sviluppo).',
  'Browsers give {device, select, camera {the camera} microphone {the microphone} other {the speaker}} only to secure pages. Open this page with https:// (or on localhost while developing).':
    'I browser consentono di usare {device, select, camera {la fotocamera} microphone {il microfono} other {l’altoparlante}} solo alle pagine sicure. Apra questa pagina con https:// (o su localhost durante lo sviluppo).',
  Call: 'Chiamata',
  'Call controls': 'Controlli della chiamata',
  Camera: 'Fotocamera',
  'Camera off': 'Fotocamera spenta',
  'Camera on': 'Fotocamera accesa',
  'Camera on or off': 'Accendere/spegnere fotocamera',
  Cancel: 'Annulla',
  Celebration: 'Festa',
  Chat: 'Chat',
  'Check camera and microphone': 'Controlla fotocamera e microfono',
  'Choose camera': 'Scegli fotocamera',
  'Choose microphone and speaker': 'Scegli microfono e altoparlante',
  'Choose “Retry”, then “Allow” when Firefox asks.': 'Scelga “Riprova” e poi “Consenti” quando Firefox lo chiede.',
  'Chosen by the system': 'Scelto dal sistema',
  'Clear finished': 'Rimuovi completati',
  'Click the crossed-out camera or microphone at the start of the address bar.':
    'Faccia clic sulla fotocamera o sul microfono barrato all’inizio della barra degli indirizzi.',
  'Click the icon at the start of the address bar.': 'Faccia clic sull’icona all’inizio della barra degli indirizzi.',
  Close: 'Chiudi',
  'Close chat': 'Chiudi la chat',
  'Close other programs and tabs. Sending no picture helps at once.':
    'Chiuda altri programmi e schede. Non inviare immagini aiuta subito.',
  'Close settings': 'Chiudi impostazioni',
  'Close the list of people': 'Chiudi l’elenco delle persone',
  'Come back here and choose “Retry”.': 'Torni qui e scelga “Riprova”.',
  'Connecting…': 'Connessione…',
  Connection: 'Connessione',
  'Connection lost': 'Connessione persa',
  'Connection lost. Reconnecting…': 'Connessione persa. Riconnessione…',
  'Connection through a relay server': 'Connessione tramite un server di inoltro',
  'Continues where it stopped': 'Riprende da dove si era fermato',
  Copied: 'Copiato',
  Copy: 'Copia',
  'Copy link': 'Copia link',
  'Data through the TURN server': 'Dati tramite il server TURN',
  Decline: 'Rifiuta',
  'Decline all': 'Rifiuta tutto',
  'Decline {name}': 'Rifiuta {name}',
  Declined: 'Rifiutato',
  Delete: 'Elimina',
  'Delete this message': 'Elimina questo messaggio',
  Delivered: 'Consegnato',
  'Delivered to {done} of {count}': 'Consegnato a {done} su {count}',
  Devices: 'Dispositivi',
  'Direct connection': 'Connessione diretta',
  Discard: 'Scarta',
  'Discard this recording?': 'Scartare questa registrazione?',
  Dismiss: 'Chiudi',
  'Do not send {file}': 'Non inviare {file}',
  'Does not work': 'Non funziona',
  Done: 'Fine',
  'Drop files for {name}': 'Trascini qui i file per {name}',
  'Drop files here': 'Trascini qui i file',
  'Drop files or folders for {name}': 'Trascini qui file o cartelle per {name}',
  'Drop files or folders here': 'Trascini qui file o cartelle',
  'Drop to share with everyone': 'Rilasci per condividere con tutti',
  'Drop to share with {name} only': 'Rilasci per condividere solo con {name}',
  'Echo cancellation': 'Cancellazione dell’eco',
  'End call for everyone': 'Termina per tutti',
  'End the call for everyone?': 'Terminare la chiamata per tutti?',
  'Even loudness': 'Volume uniforme',
  Everyone: 'Tutti',
  'Everyone in the call is told, and told again when it ends. The recording holds all pictures, shared screens and voices, and stays on this device until you save it.':
    'Tutti nella chiamata vengono avvisati, all’inizio e alla fine. La registrazione contiene tutte le immagini, gli schermi condivisi e le voci, e resta su questo dispositivo finché non la salva.',
  Files: 'File',
  'Files need pages loaded over https.': 'Per inviare file, la pagina deve essere caricata via https.',
  'Files of this type are not allowed.': 'I file di questo tipo non sono ammessi.',
  'Files of {batch}': 'File di {batch}',
  'Finishing…': 'Completamento…',
  'Folder {name}': 'Cartella {name}',
  'Folders cannot be sent here.': 'Qui non si possono inviare cartelle.',
  'For everyone': 'Per tutti',
  'From {name}': 'Da {name}',
  'Full screen': 'Schermo intero',
  'Give the call a room name; everyone who uses the same name meets there.':
    'Dia un nome di stanza alla chiamata; chi usa lo stesso nome si incontra lì.',
  'Give up': 'Rinuncia',
  Guest: 'Ospite',
  'Hand raised': 'Mano alzata',
  'Has not answered yet': 'Non ha ancora risposto',
  Heart: 'Cuore',
  'Hide the files of {batch}': 'Nascondi i file di {batch}',
  'Hide your picture from yourself': 'Nascondi la propria immagine solo per sé',
  'Hold the space bar to speak while you are muted.':
    'Tenga premuta la barra spaziatrice per parlare a microfono spento.',
  Host: 'Organizzatore',
  'How to allow it:': 'Come consentirlo:',
  'In the menu bar, choose Safari, then “Settings for This Website”.':
    'Nella barra dei menu scelga Safari e poi “Impostazioni per questo sito web”.',
  'Interrupted at {percent}': 'Interrotto al {percent}',
  'It answers after {time}, which is felt in a conversation.': 'Risponde in {time}, e in una conversazione si sente.',
  'It continues when {name} sends the file again.': 'Continua quando {name} invia di nuovo il file.',
  'It does not accept our credentials. Whoever runs the server has to look.':
    'Non accetta le nostre credenziali. Chi gestisce il server deve controllare.',
  'It does not answer this way. A firewall may stand in between.':
    'Non risponde per questa via. Forse c’è un firewall in mezzo.',
  'It does not answer. Check the network, a VPN or a firewall.':
    'Non risponde. Controlli la rete, una VPN o un firewall.',
  'It has no WebRTC, or something has switched it off. Use another browser.':
    'Non ha WebRTC, o qualcosa lo ha disattivato. Usi un altro browser.',
  'It has not been saved, and cannot be brought back.': 'Non è stata salvata e non si può recuperare.',
  'It is being restored by itself. If that takes long, check your network.':
    'Si ripristina da sola. Se dura a lungo, controlli la rete.',
  'It is gone when this page is closed.': 'Sparisce alla chiusura di questa pagina.',
  'It is there as soon as you are connected.': 'Compare appena siete connessi.',
  'It lets nobody in now. Try again later.': 'Ora non ammette nessuno. Riprovi più tardi.',
  Jitter: 'Variazione del ritardo',
  'Join again': 'Rientra',
  'Join call': 'Partecipa',
  'Join the call before recording it.': 'Partecipi alla chiamata prima di registrarla.',
  'Join the call before sharing a screen.': 'Partecipi alla chiamata prima di condividere uno schermo.',
  'Join the call first.': 'Partecipi prima alla chiamata.',
  'Join the room before writing.': 'Entri nella stanza prima di scrivere.',
  'Join the room first. The message was not sent.': 'Entri prima nella stanza. Il messaggio non è stato inviato.',
  'Join without camera': 'Partecipa senza fotocamera',
  'Join without microphone': 'Partecipa senza microfono',
  'Joining was given up.': 'L’ingresso è stato annullato.',
  'Joining…': 'Ingresso in corso…',
  Keep: 'Tieni',
  'Keep off': 'Non riaccendere',
  'Keep them out as long as this call lasts': 'Tieni fuori per tutta questa chiamata',
  'Keeps the others from hearing themselves.': 'Evita che gli altri sentano se stessi.',
  Keyboard: 'Tastiera',
  Laughter: 'Risata',
  'Leave call': 'Lascia la chiamata',
  'Leave full screen': 'Esci da schermo intero',
  'Let go to send': 'Rilasci per inviare',
  'Letters work while the call has the focus.': 'Le lettere valgono finché la chiamata ha il focus.',
  Limited: 'Limitato',
  'Link copied': 'Link copiato',
  'Listed here once you have allowed the browser to use them.':
    'I dispositivi compariranno qui quando consentirà al browser di usarli.',
  'Listen only': 'Solo ascolto',
  'Lock the room': 'Blocca la stanza',
  'Lost, received / sent': 'Perdita, ricevuta / inviata',
  'Lower hand': 'Abbassa la mano',
  'Make host': 'Rendi organizzatore',
  'Makes a quiet voice louder and a loud one quieter.': 'Alza una voce bassa e abbassa una alta.',
  Message: 'Messaggio',
  Messages: 'Messaggi',
  Microphone: 'Microfono',
  'Microphone level': 'Livello del microfono',
  'Microphone off': 'Microfono spento',
  'Microphone on': 'Microfono acceso',
  'Microphone on or off': 'Accendere/spegnere microfono',
  More: 'Altro',
  'More about {name}': 'Altro su {name}',
  'More is waiting for somebody than can be kept. Wait for earlier messages before sending more.':
    'Ci sono più messaggi in attesa di quanti se ne possano conservare. Attenda i precedenti prima di inviarne altri.',
  'More: {news}': 'Altro: {news}',
  'Move closer to the Wi-Fi router or use a cable, and pause other downloads. Without your camera there is more room for sound.':
    'Si avvicini al router Wi-Fi o usi un cavo, e sospenda altri download. Senza fotocamera c’è più banda per l’audio.',
  'Move your picture to another corner; arrow keys, too':
    'Sposta la propria immagine in un altro angolo; anche con le frecce',
  Mute: 'Silenzia',
  'Mute everyone': 'Silenzia tutti',
  'Mute for me': 'Silenzia per me',
  'Muted by the host': 'Silenziato dall’organizzatore',
  'Muted for you': 'Silenziato per Lei',
  'Neither a microphone nor a camera was found. Connect one, then try again.':
    'Nessun microfono e nessuna fotocamera trovati. Colleghi uno dei due e riprovi.',
  'New message from {names}': 'Nuovo messaggio da {names}',
  'Newest messages': 'Messaggi più recenti',
  'Next page': 'Pagina successiva',
  'No further connection to this participant could be made.':
    'Impossibile aprire un’altra connessione con questo partecipante.',
  'No longer on this device': 'Non è più su questo dispositivo',
  'No messages yet': 'Ancora nessun messaggio',
  'No room yet': 'Ancora nessuna stanza',
  'No sound could be played. Choose another speaker, or check the sound settings of the system.':
    'Impossibile riprodurre l’audio. Scelga un altro altoparlante o controlli le impostazioni audio del sistema.',
  'Nobody else is here yet.': 'Non c’è ancora nessun altro.',
  'Nobody else is here yet. Those who come can read what you write from then on.':
    'Non c’è ancora nessun altro. Chi arriva potrà leggere ciò che scrive da quel momento.',
  'Nobody else is here, so there is no connection to show.':
    'Non c’è nessun altro, quindi nessuna connessione da mostrare.',
  'Nobody else is here.': 'Non c’è nessun altro.',
  'Nobody else is here. Files go only to those who are here now.':
    'Non c’è nessun altro. I file vanno solo a chi è qui adesso.',
  'Nobody here is called “{text}”.': 'Nessuno qui si chiama “{text}”.',
  'Nobody is here yet': 'Non c’è ancora nessuno',
  'Nobody of this id is in the room.': 'Nessuno nella stanza ha questo identificatore.',
  'Nobody who could let you in is here yet.': 'Non c’è ancora nessuno che possa ammetterLa.',
  'Noise suppression': 'Riduzione del rumore',
  'None was found. Connect one; you can join without it.':
    'Nessun dispositivo trovato. Ne colleghi uno; può partecipare anche senza.',
  'Not allowed on this page. Allow it in the address bar, then reload the page.':
    'Non consentito in questa pagina. Lo consenta nella barra degli indirizzi e ricarichi la pagina.',
  'Not available yet': 'Non ancora disponibile',
  'Not connected to a room yet.': 'Non ancora connesso a una stanza.',
  'Not in the call': 'Non nella chiamata',
  'Not sent. {reason}': 'Non inviato. {reason}',
  'Nothing is being recorded.': 'Non si sta registrando nulla.',
  'Now using another one.': 'Ora è in uso un altro dispositivo.',
  'Now using {kind, select, camera {the camera} microphone {the microphone} other {the speaker}} that the system chooses.':
    'Ora è in uso {kind, select, camera {la fotocamera scelta} microphone {il microfono scelto} other {l’altoparlante scelto}} dal sistema.',
  'Now using “{label}”.': 'Ora è in uso “{label}”.',
  'Only files can be sent here.': 'Qui si possono inviare solo file.',
  'Only for you': 'Solo per Lei',
  'Only for {name}': 'Solo per {name}',
  'Open System Settings, then “Privacy & Security”.': 'Apra Impostazioni di Sistema e poi “Privacy e sicurezza”.',
  'Open or close the chat': 'Aprire o chiudere la chat',
  'Open the Settings app and choose this browser.': 'Apra l’app Impostazioni e scelga questo browser.',
  'Open the Settings of Windows, then “Privacy & security”.':
    'Apra le Impostazioni di Windows e poi “Privacy e sicurezza”.',
  'Pages of people': 'Pagine di persone',
  'Pasted picture {stamp}': 'Immagine incollata {stamp}',
  'Pasted text {stamp}.txt': 'Testo incollato {stamp}.txt',
  Path: 'Percorso',
  Pause: 'Pausa',
  Paused: 'In pausa',
  People: 'Persone',
  'People in the call': 'Persone nella chiamata',
  'Picture in picture': 'Picture in picture',
  'Picture in picture begins with a click or a key.': 'Il picture in picture inizia con un clic o un tasto.',
  'Picture received': 'Immagine ricevuta',
  'Picture sent': 'Immagine inviata',
  Pin: 'Fissa',
  Play: 'Riproduci',
  'Playing a sound…': 'Riproduzione di un suono…',
  'Preview of {name}': 'Anteprima di {name}',
  'Previous page': 'Pagina precedente',
  'Push to talk': 'Premi per parlare',
  'Quit the browser, open it again and come back to this page.': 'Esca dal browser, lo riapra e torni a questa pagina.',
  'Raise hand': 'Alza la mano',
  'Raise or lower the hand': 'Alzare o abbassare la mano',
  React: 'Reagisci',
  'Read it to each other: if {name} sees the same code, nobody sits between you.':
    'Leggetevelo a vicenda: se {name} vede lo stesso codice, non c’è nessuno in mezzo.',
  'Reading the folder…': 'Lettura della cartella…',
  'Ready to join?': 'Tutto pronto per iniziare?',
  Received: 'Ricevuto',
  'Received / sent': 'Ricevuto / inviato',
  'Received in the last minute': 'Ricevuto nell’ultimo minuto',
  'Reconnecting…': 'Riconnessione…',
  Record: 'Registra',
  'Record the call': 'Registra la chiamata',
  'Record this call?': 'Registrare questa chiamata?',
  'Recording could not be loaded. Check the connection, then try again.':
    'Impossibile caricare la funzione di registrazione. Controlli la connessione e riprovi.',
  'Recording finished': 'Registrazione terminata',
  Rejoin: 'Partecipa di nuovo',
  Remove: 'Rimuovi',
  'Remove {file} from the list': 'Rimuovi {file} dall’elenco',
  'Remove {name} from the call?': 'Rimuovere {name} dalla chiamata?',
  'Remove “Blocked” with the × beside it.': 'Rimuova “Bloccato” con la × accanto.',
  Resume: 'Riprendi',
  Retry: 'Riprova',
  'Room for sending': 'Capacità di invio',
  'Round trip': 'Andata e ritorno',
  'STUN server': 'Server STUN',
  Save: 'Salva',
  'Save again': 'Salva di nuovo',
  'Save as zip': 'Salva come zip',
  'Save as…': 'Salva con nome…',
  'Save log': 'Salva registro',
  'Save to folder…': 'Salva in una cartella…',
  'Saved as {name}': 'Salvato come {name}',
  'Saved to {place}': 'Salvato in {place}',
  'Saving to {place}': 'Salvataggio in {place}',
  'Search people': 'Cerca persone',
  'Select the code and copy it.': 'Selezioni il codice e lo copi.',
  Send: 'Invia',
  'Send the link to the people you want to talk to.': 'Invii il link alle persone con cui vuole parlare.',
  'Send to': 'Invia a',
  'Send {file} again': 'Invia di nuovo {file}',
  'Sending files is switched off.': 'L’invio di file è disattivato.',
  'Sending…': 'Invio…',
  'Sent when someone is there': 'Verrà inviato quando ci sarà qualcuno',
  'Set camera and microphone to “Allow”.': 'Imposti fotocamera e microfono su “Consenti”.',
  'Set the room attribute to chat here.': 'Imposti l’attributo room per chattare qui.',
  'Set the room attribute to show somebody here.': 'Imposti l’attributo room per mostrare qualcuno qui.',
  Settings: 'Impostazioni',
  'Settings…': 'Impostazioni…',
  'Share files': 'Condividi file',
  'Share or stop sharing the screen': 'Avviare o interrompere la condivisione dello schermo',
  'Share screen': 'Condividi schermo',
  'Share your screen': 'Condividi lo schermo',
  'Sharing the screen has to start from a click in this page. Click the button again.':
    'La condivisione dello schermo deve iniziare con un clic in questa pagina. Faccia di nuovo clic sul pulsante.',
  'Sharing was cancelled. Nothing is being shared.': 'La condivisione è stata annullata. Non viene condiviso nulla.',
  Shortcuts: 'Scorciatoie',
  'Show more ({hidden} hidden)': 'Mostra altri ({hidden} nascosti)',
  'Show the files of {batch}': 'Mostra i file di {batch}',
  'Show your picture': 'Mostra la propria immagine',
  'Signaling server': 'Server di segnalazione',
  Silent: 'Silenzio',
  'Small window': 'Finestra piccola',
  'Somebody is in this room without a secret, so you are not connected. Give them yours in some other way.':
    'Qualcuno è in questa stanza senza segreto, quindi non siete connessi. Comunichi il Suo in altro modo.',
  'Somebody uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    'Qualcuno usa un segreto in questa stanza e Lei non ne ha, quindi non siete connessi. Lo chieda a questa persona.',
  'Somebody uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    'Qualcuno usa un altro segreto in questa stanza, quindi non siete connessi. Confrontateli in altro modo; se sono uguali, qualcuno tra voi altera ciò che invia.',
  Sound: 'Suono',
  'Sound is coming in': 'Suono rilevato',
  Space: 'Spazio',
  'Speak while muted (hold)': 'Parlare a microfono spento (tenere premuto)',
  Speaker: 'Altoparlante',
  'Start recording': 'Avvia registrazione',
  'Stop recording': 'Ferma registrazione',
  'Stop saving {batch}': 'Interrompi il salvataggio di {batch}',
  'Stop sharing your screen': 'Interrompi la condivisione',
  Surprise: 'Sorpresa',
  'Switch camera and microphone on.': 'Attivi fotocamera e microfono.',
  'TURN server': 'Server TURN',
  'Takes a few seconds. Nobody sees it, and nothing is asked of you.':
    'Richiede pochi secondi. Nessuno lo vede e non Le viene chiesto nulla.',
  'Takes away fans, keyboards and the street.': 'Elimina il rumore di ventole, tastiere e strada.',
  'Takes no files': 'Non accetta file',
  'Tap the icon at the start of the address bar, then the three dots or “Website Settings”.':
    'Tocchi l’icona all’inizio della barra degli indirizzi, poi i tre punti o “Impostazioni sito web”.',
  'Tap the icon at the start of the address bar, then “Permissions”.':
    'Tocchi l’icona all’inizio della barra degli indirizzi, poi “Autorizzazioni”.',
  'Test speaker': 'Prova altoparlante',
  'Test the connection': 'Prova la connessione',
  'Testing…': 'Prova in corso…',
  'That name is taken': 'Questo nome è già in uso',
  'That was too fast. Wait a moment, then try again.': 'Troppo veloce. Attenda un momento e riprovi.',
  'That was too fast. Wait a moment.': 'Troppo veloce. Attenda un momento.',
  'The browser allows full screen only by a click or a key.':
    'Il browser consente lo schermo intero solo con un clic o un tasto.',
  'The browser could not begin to record. Try again.': 'Il browser non ha potuto iniziare a registrare. Riprovi.',
  'The browser does not let this page ask for a place.':
    'Il browser non consente a questa pagina di chiedere dove salvare.',
  'The browser does not let this page share the screen. Allow it in the site settings, then try again.':
    'Il browser non consente a questa pagina di condividere lo schermo. Lo consenta nelle impostazioni del sito e riprovi.',
  'The browser does not let this page use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the site settings beside the address, then try again.':
    'Il browser non consente a questa pagina di usare {device, select, camera {la fotocamera} microphone {il microfono} other {l’altoparlante}}. Lo consenta nelle impostazioni del sito accanto all’indirizzo e riprovi.',
  'The browser has ended the recording. What there is can be saved.':
    'Il browser ha terminato la registrazione. La parte già registrata si può salvare.',
  'The browser keeps sound from this page until you click in it. Click, then record again.':
    'Il browser blocca l’audio di questa pagina finché non vi fa clic. Faccia clic e registri di nuovo.',
  'The browser or the system did not follow. Look for the switch in the system’s settings.':
    'Il browser o il sistema non l’ha applicato. Cerchi l’opzione nelle impostazioni del sistema.',
  'The call could not be joined': 'Impossibile partecipare alla chiamata',
  'The call ended before the recording began.': 'La chiamata è finita prima dell’inizio della registrazione.',
  'The call has ended': 'La chiamata è terminata',
  'The call has no such tile. Nothing was pinned.': 'La chiamata non ha questo riquadro. Non è stato fissato nulla.',
  'The code for camera and microphone could not be loaded. Check the connection, then try again.':
    'Impossibile caricare il codice per fotocamera e microfono. Controlli la connessione e riprovi.',
  'The code for sending files could not be loaded. Check the connection, then try again.':
    'Impossibile caricare il codice per l’invio di file. Controlli la connessione e riprovi.',
  'The code of the chat could not be loaded. Check the connection, then try again.':
    'Impossibile caricare il codice della chat. Controlli la connessione e riprovi.',
  'The connection is being measured.': 'La connessione viene misurata.',
  'The connection is good.': 'La connessione è buona.',
  'The connection is lost and being restored.': 'La connessione è caduta e viene ripristinata.',
  'The connection to the server is lost. Messages still go to those who are connected.':
    'La connessione al server è caduta. I messaggi arrivano ancora a chi è connesso.',
  'The connection to the signaling server is lost. The call goes on; trying to reconnect.':
    'La connessione al server di segnalazione è caduta. La chiamata continua; riconnessione in corso.',
  'The connection to this participant is not open.': 'La connessione con questo partecipante non è aperta.',
  'The file arrived damaged.': 'Il file è arrivato danneggiato.',
  'The file is larger than allowed.': 'Il file è più grande di quanto consentito.',
  'The file is larger than the other side allows.': 'Il file è più grande di quanto consente l’altra persona.',
  'The file was changed or removed while it was being sent.': 'Il file è stato modificato o rimosso durante l’invio.',
  'The file was declined.': 'Il file è stato rifiutato.',
  'The files could not be saved there.': 'Impossibile salvare i file lì.',
  'The host ended the call for everyone': 'L’organizzatore ha terminato la chiamata per tutti',
  'The host has been told that you are here.': 'L’organizzatore sa che Lei è qui.',
  'The host has muted you. Raise your hand to ask to speak.':
    'L’organizzatore ha spento il Suo microfono. Alzi la mano per chiedere la parola.',
  'The host has turned off your camera.': 'L’organizzatore ha spento la Sua fotocamera.',
  'The host has turned this off for you. Raise your hand to ask for it.':
    'L’organizzatore l’ha disattivato per Lei. Alzi la mano per chiederlo.',
  'The host removed you from the room, and you cannot come back.':
    'L’organizzatore L’ha rimossa dalla stanza e Lei non può tornare.',
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
  'The other side did not answer any more.': 'L’altra persona non risponde più.',
  'The other side does not take files of this type.': 'L’altra persona non accetta file di questo tipo.',
  'The other side has left.': 'L’altra persona è uscita.',
  'The page could not get a join token. Try again.': 'La pagina non ha potuto ottenere un token di accesso. Riprovi.',
  'The permission for the screen was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'L’autorizzazione per lo schermo è stata revocata, quindi la condivisione è terminata. La conceda nelle impostazioni del sito accanto all’indirizzo e riprovi.',
  'The permission for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'L’autorizzazione per {device, select, camera {la fotocamera} microphone {il microfono} other {l’altoparlante}} è stata revocata, quindi il dispositivo è spento. La conceda nelle impostazioni del sito accanto all’indirizzo e riprovi.',
  'The picture is frozen.': 'L’immagine è bloccata.',
  'The question for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was closed without an answer. Try again and choose “Allow”.':
    'La richiesta per {device, select, camera {la fotocamera} microphone {il microfono} other {l’altoparlante}} è stata chiusa senza risposta. Riprovi e scelga “Consenti”.',
  'The room could not be reached.': 'Impossibile raggiungere la stanza.',
  'The room is locked. Ask its host to let you in.': 'La stanza è bloccata. Chieda all’organizzatore di farLa entrare.',
  'The screen could not be captured. Close other programs that record it, then try again.':
    'Impossibile acquisire lo schermo. Chiuda gli altri programmi che lo registrano e riprovi.',
  'The server names none. Calls between some networks need one.':
    'Il server non ne indica. Le chiamate tra alcune reti ne hanno bisogno.',
  'The server names them only once you are in the room. Test again then.':
    'Il server li indica solo quando è nella stanza. Provi allora di nuovo.',
  'The server takes no more participants or rooms now.':
    'Il server non accetta altri partecipanti o stanze in questo momento.',
  'The server was not reached. Look whether it was done.':
    'Il server non è stato raggiunto. Controlli se l’operazione è stata eseguita.',
  'The settings could not be loaded. Check the connection, then try again.':
    'Impossibile caricare le impostazioni. Controlli la connessione e riprovi.',
  'The signaling server cannot be reached.': 'Il server di segnalazione non è raggiungibile.',
  'The signaling server cannot be reached. Check the connection, then try again.':
    'Il server di segnalazione non è raggiungibile. Controlli la connessione e riprovi.',
  'The signaling server cannot be reached. Check the connection; it is tried again.':
    'Il server di segnalazione non è raggiungibile. Controlli la connessione; i tentativi continuano.',
  'The signaling server cannot be reached. Trying again.':
    'Il server di segnalazione non è raggiungibile. Nuovo tentativo in corso.',
  'The signaling server did not answer in time. Try again.':
    'Il server di segnalazione non ha risposto in tempo. Riprovi.',
  'The sound of this device does not start. Connect or choose a speaker, then record again.':
    'L’audio di questo dispositivo non parte. Colleghi o scelga un altoparlante e registri di nuovo.',
  'The system hides what is behind you.': 'Il sistema nasconde ciò che c’è dietro di Lei.',
  'The system lets only your voice through.': 'Il sistema lascia passare solo la Sua voce.',
  'The system or another program has paused {devices, select, camera {your camera} microphone {your microphone} other {your microphone and camera}}. It goes on by itself.':
    'Il sistema o un altro programma ha messo in pausa {devices, select, camera {la Sua fotocamera} microphone {il Suo microfono} other {il Suo microfono e la Sua fotocamera}}. Riprenderà da solo.',
  'The system or another program stopped the screen. Try again.':
    'Il sistema o un altro programma ha interrotto la condivisione dello schermo. Riprovi.',
  'The system or another program stopped {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Try again.':
    'Il sistema o un altro programma ha fermato {device, select, camera {la fotocamera} microphone {il microfono} other {l’altoparlante}}. Riprovi.',
  'The transfer was cancelled.': 'Il trasferimento è stato annullato.',
  'There is no more room on the disk, so the recording has ended. What there is can be saved.':
    'Il disco è pieno, quindi la registrazione è finita. La parte già registrata si può salvare.',
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
  'This browser cannot record calls. A current Chrome, Edge, Firefox or Safari can.':
    'Questo browser non può registrare chiamate. Una versione recente di Chrome, Edge, Firefox o Safari può farlo.',
  'This browser cannot share the screen. Phones and tablets mostly cannot.':
    'Questo browser non può condividere lo schermo. Di solito nemmeno telefoni e tablet.',
  'This browser has no picture in picture.': 'Questo browser non ha il picture in picture.',
  'This could not be read.': 'Impossibile leggerlo.',
  'This device is too busy.': 'Questo dispositivo è troppo impegnato.',
  'This page could not process {device, select, camera {the picture of your camera} other {the sound of your microphone}}. It is sent as it is.':
    'Questa pagina non ha potuto elaborare {device, select, camera {l’immagine della fotocamera} other {l’audio del microfono}}. L’invio avviene così com’è.',
  'This page is embedded in another one that does not let it share the screen. The embedding frame needs allow="{feature}".':
    'Questa pagina è incorporata in un’altra che non le consente di condividere lo schermo. Il frame che la incorpora richiede allow="{feature}".',
  'This page is embedded in another one that does not let it use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. The embedding frame needs allow="{feature}".':
    'Questa pagina è incorporata in un’altra che non le consente di usare {device, select, camera {la fotocamera} microphone {il microfono} other {l’altoparlante}}. Il frame che la incorpora richiede allow="{feature}".',
  'This page may not use picture in picture.': 'Questa pagina non può usare il picture in picture.',
  'This page was not loaded over https, so it gets no camera and microphone.':
    'Questa pagina non è stata caricata via https, quindi non può usare fotocamera e microfono.',
  'This room is full': 'Questa stanza è piena',
  'This room is locked': 'Questa stanza è bloccata',
  'This server asks for a join token, and none was sent.':
    'Questo server richiede un token di accesso e non ne è stato inviato nessuno.',
  'Thumbs up': 'Pollice in su',
  To: 'A',
  'To {name}': 'A {name}',
  'Too many files are on offer at once.': 'Troppi file offerti insieme.',
  'Too many people wait to be let in. Try again later.': 'Troppe persone aspettano di entrare. Riprovi più tardi.',
  'Try again': 'Riprova',
  'Try again to send this message': 'Riprova a inviare questo messaggio',
  'Turn on sound': 'Attiva l’audio',
  'Under Camera and under Microphone, let desktop apps use them.':
    'In Fotocamera e in Microfono consenta l’uso alle app desktop.',
  'Under Camera and under Microphone, switch this browser on.': 'In Fotocamera e in Microfono attivi questo browser.',
  'Unlock the room': 'Sblocca la stanza',
  'Unmute for me': 'Riattiva per me',
  Unpin: 'Non fissare più',
  'Verification code': 'Codice di verifica',
  'Voice isolation': 'Isolamento vocale',
  'Volume for you': 'Volume per Lei',
  'Volume of {name}': 'Volume di {name}',
  'Waiting for someone to join. What you add now is sent then.':
    'In attesa che qualcuno entri. Ciò che aggiunge ora verrà inviato a quel punto.',
  'Waiting for someone to let you in': 'In attesa che qualcuno La faccia entrare',
  'Waiting for the connection…': 'In attesa della connessione…',
  'Waiting for your permission…': 'In attesa della Sua autorizzazione…',
  'Waiting for {name} to accept': 'In attesa che {name} accetti',
  'Waiting to be let in': 'Aspetta di entrare',
  'What answers there is no server of this kit.': 'Ciò che risponde lì non è un server di questo kit.',
  'What happened, for whoever looks into a problem. It holds no names, messages or addresses.':
    'Che cosa è successo, per chi cerca la causa di un problema. Senza nomi, messaggi o indirizzi.',
  'What the signaling server passed on from somebody was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'Ciò che il server di segnalazione ha inoltrato da qualcuno è stato alterato per strada, o inviato due volte, ed è stato scartato. Se succede di nuovo, non si fidi di questo server.',
  'What the signaling server passed on from {name} was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'Ciò che il server di segnalazione ha inoltrato da {name} è stato alterato per strada, o inviato due volte, ed è stato scartato. Se succede di nuovo, non si fidi di questo server.',
  'What was being shared is gone.': 'Ciò che era condiviso non c’è più.',
  'What you write goes to those who are here now. Nobody who comes later can read it.':
    'Ciò che scrive arriva a chi è qui ora. Chi arriva dopo non può leggerlo.',
  'Whoever comes waits until you let them in.': 'I nuovi arrivati attendono che Lei li faccia entrare.',
  Works: 'Funziona',
  'Write a message': 'Scrivi un messaggio',
  'Write to {name} only': 'Scrivi solo a {name}',
  You: 'Lei',
  'You and {names} record the call': 'Lei e {names} registrate la chiamata',
  'You are muted': 'Il Suo microfono è spento',
  'You are not allowed in': 'Non ha il permesso di entrare',
  'You are recording': 'Lei sta registrando',
  'You are the only one here': 'Al momento c’è solo Lei',
  'You declined': 'Rifiutato da Lei',
  'You left the call': 'Ha lasciato la chiamata',
  'You left the room.': 'Ha lasciato la stanza.',
  'You left. The conversation is gone.': 'Ha lasciato la stanza. La conversazione è stata cancellata.',
  'You may turn on your microphone again.': 'Può riaccendere il microfono.',
  'You were not let in': 'L’accesso Le è stato negato',
  'You were removed from the call': 'È stato rimosso dalla chiamata',
  'Your browser asks for it when you join. Allow it then.':
    'Il browser lo chiederà al momento di partecipare. Lo consenta allora.',
  'Your browser asks for your camera and microphone when you join.':
    'Il browser chiederà l’accesso a fotocamera e microfono quando parteciperà.',
  'Your browser is asking for your devices: choose “Allow” in its question, near the address.':
    'Il browser chiede l’accesso ai Suoi dispositivi: scelga “Consenti” nella richiesta vicino all’indirizzo.',
  'Your camera and microphone are off.': 'Fotocamera e microfono sono spenti.',
  'Your devices are listed here once you have allowed the browser to use them.':
    'I Suoi dispositivi compariranno qui quando consentirà al browser di usarli.',
  'Your invitation has expired': 'Il Suo invito è scaduto',
  'Your name': 'Il Suo nome',
  'Your name comes with your invitation and cannot be changed here.':
    'Il nome fa parte dell’invito e non si può cambiare qui.',
  'Your recording has ended': 'La Sua registrazione è terminata',
  'Your screen': 'Il Suo schermo',
  'camera off': 'fotocamera spenta',
  'direct, {protocol}': 'diretto, {protocol}',
  'hand raised': 'mano alzata',
  images: 'immagini',
  'microphone off': 'microfono spento',
  'or choose a folder from your device': 'o scelga una cartella dal Suo dispositivo',
  'or choose them from your device': 'o li scelga dal Suo dispositivo',
  recording: 'sta registrando',
  sound: 'audio',
  speaking: 'sta parlando',
  'through a relay, {protocol}': 'tramite inoltro, {protocol}',
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
  '{count, plural, one {People, # waits to be let in} other {People, # wait to be let in}}':
    '{count, plural, one {Persone, # aspetta di entrare} other {Persone, # aspettano di entrare}}',
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
  '{count, plural, one {{names} records the call} other {{names} record the call}}':
    '{count, plural, one {{names} registra la chiamata} other {{names} registrano la chiamata}}',
  '{count, plural, one {{names} shares files in the chat} other {{names} share files in the chat}}':
    '{count, plural, one {{names} condivide file nella chat} other {{names} condividono file nella chat}}',
  '{count, plural, one {{names} stopped recording} other {{names} stopped recording}}':
    '{count, plural, one {{names} non registra più} other {{names} non registrano più}}',
  '{count, plural, one {{names} waits to be let in} other {{names} wait to be let in}}':
    '{count, plural, one {{names} aspetta di entrare} other {{names} aspettano di entrare}}',
  '{count, plural, one {{sender} wants to send you this} other {{sender} wants to send you these}}':
    '{count, plural, one {{sender} vuole inviarLe questo file} other {{sender} vuole inviarLe questi file}}',
  '{count, plural, one {{what} delivered} other {{what} delivered}}':
    '{count, plural, one {Consegnato: {what}} other {Consegnati: {what}}}',
  '{count, plural, one {{what} received} other {{what} received}}':
    '{count, plural, one {Ricevuto: {what}} other {Ricevuti: {what}}}',
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
  '{kind, select, camera {Camera} microphone {Microphone} other {Speaker}} {number}':
    '{kind, select, camera {Fotocamera} microphone {Microfono} other {Altoparlante}} {number}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} is back and in use again.':
    '{kind, select, camera {La fotocamera è tornata} microphone {Il microfono è tornato} other {L’altoparlante è tornato}} ed è di nuovo in uso.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected.':
    '{kind, select, camera {La fotocamera è stata scollegata.} microphone {Il microfono è stato scollegato.} other {L’altoparlante è stato scollegato.}}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” is back and in use again.':
    '{kind, select, camera {La fotocamera} microphone {Il microfono} other {L’altoparlante}} “{label}” è di nuovo in uso.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” was disconnected.':
    '{kind, select, camera {La fotocamera “{label}” è stata scollegata.} microphone {Il microfono “{label}” è stato scollegato.} other {L’altoparlante “{label}” è stato scollegato.}}',
  '{level, select, fair {Fair connection} poor {Poor connection} other {Connection lost}}':
    '{level, select, fair {Connessione discreta} poor {Connessione scarsa} other {Connessione persa}}',
  '{loss} of the data was lost. Move closer to the Wi-Fi router or use a cable.':
    '{loss} dei dati è andato perso. Si avvicini al router Wi-Fi o usi un cavo.',
  '{name} (left)': '{name} (non è più qui)',
  '{name} (takes no files)': '{name} (non accetta file)',
  '{name} (you)': '{name} (Lei)',
  '{name} declined': '{name} ha rifiutato',
  '{name} is in this room without a secret, so you are not connected. Give them yours in some other way.':
    '{name} è in questa stanza senza segreto, quindi non siete connessi. Comunichi il Suo in altro modo.',
  '{name} is sharing a screen': '{name} condivide lo schermo',
  '{name} left. Choose who gets your message.': '{name} ha lasciato la stanza. Scelga chi riceve il messaggio.',
  '{name} left. The message was not sent.': '{name} ha lasciato la stanza. Il messaggio non è stato inviato.',
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
