import type { Translation } from './language.js';

/** French. */
export default {
  'A Socket.IO server has no hosts.': 'Un serveur Socket.IO n’a pas d’hôtes.',
  'A message has at most {most} characters. Take out {count}, or send it in parts.':
    'Un message contient au plus {most} caractères. Retirez-en {count} ou envoyez-le en plusieurs parties.',
  'A message was not sent.': 'Un message n’a pas été envoyé.',
  'A message was too long for the signaling server.': 'Un message était trop long pour le serveur de signalisation.',
  'A part of the call could not be loaded. Check the connection, then try again.':
    'Une partie de l’appel n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.',
  'A room with a secret needs a page that was loaded over https: or from localhost.':
    'Un salon avec secret nécessite une page chargée en https: ou depuis localhost.',
  Accept: 'Accepter',
  'Accept all': 'Tout accepter',
  Admit: 'Admettre',
  'Admit {name}': 'Admettre {name}',
  'All files on the way': 'Tous les fichiers en cours',
  'Allow everyone to unmute': 'Autoriser tous les micros',
  'Allow to unmute': 'Autoriser le micro',
  Applause: 'Applaudissements',
  'As many are in the room as it takes. Try again when somebody has left.':
    'Le salon a déjà autant de monde qu’il peut en accueillir. Réessayez quand quelqu’un sera parti.',
  'At most {most} files at once. Share fewer, or one archive.':
    '{most} fichiers au plus à la fois. Partagez-en moins, ou une archive.',
  'Back to the page': 'Retour à la page',
  'Between tabs nobody is host, because there is no server that could see to it.':
    'Entre onglets, personne n’est hôte, car aucun serveur ne peut y veiller.',
  'Blurred background': 'Arrière-plan flouté',
  Browser: 'Navigateur',
  'Browsers give the screen only to secure pages. Open this page with https:// (or on localhost while developing).':
    'Les navigateurs ne donnent accès à l’écran qu’aux pages sécurisées. Ouvrez cette page en https:// (ou sur localhost pendant le développement).',
  'Browsers give {device, select, camera {the camera} microphone {the microphone} other {the speaker}} only to secure pages. Open this page with https:// (or on localhost while developing).':
    'Les navigateurs ne donnent accès {device, select, camera {à la caméra} microphone {au micro} other {au haut-parleur}} qu’aux pages sécurisées. Ouvrez cette page en https:// (ou sur localhost pendant le développement).',
  Call: 'Appel',
  'Call controls': 'Commandes de l’appel',
  Camera: 'Caméra',
  'Camera off': 'Caméra coupée',
  'Camera on': 'Caméra active',
  'Camera on or off': 'Activer ou couper la caméra',
  Cancel: 'Annuler',
  Celebration: 'Fête',
  Chat: 'Discussion',
  'Check camera and microphone': 'Vérifier la caméra et le micro',
  'Choose camera': 'Choisir la caméra',
  'Choose microphone and speaker': 'Choisir le micro et le haut-parleur',
  'Choose “Retry”, then “Allow” when Firefox asks.':
    'Choisissez « Réessayer », puis « Autoriser » quand Firefox le demande.',
  'Chosen by the system': 'Choisi par le système',
  'Clear finished': 'Retirer les terminés',
  'Click the crossed-out camera or microphone at the start of the address bar.':
    'Cliquez sur la caméra ou le micro barré au début de la barre d’adresse.',
  'Click the icon at the start of the address bar.': 'Cliquez sur l’icône au début de la barre d’adresse.',
  Close: 'Fermer',
  'Close chat': 'Fermer la discussion',
  'Close other programs and tabs. Sending no picture helps at once.':
    'Fermez les autres programmes et onglets. Ne pas envoyer d’image aide tout de suite.',
  'Close settings': 'Fermer les réglages',
  'Close the list of people': 'Fermer la liste des personnes',
  'Come back here and choose “Retry”.': 'Revenez ici et choisissez « Réessayer ».',
  'Connecting…': 'Connexion…',
  Connection: 'Connexion',
  'Connection lost': 'Connexion perdue',
  'Connection lost. Reconnecting…': 'Connexion perdue. Reconnexion…',
  'Connection through a relay server': 'Connexion via un serveur relais',
  'Continues where it stopped': 'Reprend là où il s’était arrêté',
  Copied: 'Copié',
  Copy: 'Copier',
  'Copy link': 'Copier le lien',
  'Data through the TURN server': 'Données via le serveur TURN',
  Decline: 'Refuser',
  'Decline all': 'Tout refuser',
  'Decline {name}': 'Refuser {name}',
  Declined: 'Refusé',
  Delete: 'Supprimer',
  'Delete this message': 'Supprimer ce message',
  Delivered: 'Remis',
  'Delivered to {done} of {count}': 'Remis à {done} sur {count}',
  Devices: 'Appareils',
  'Direct connection': 'Connexion directe',
  Discard: 'Supprimer',
  'Discard this recording?': 'Supprimer cet enregistrement ?',
  Dismiss: 'Fermer',
  'Do not send {file}': 'Ne pas envoyer {file}',
  'Does not work': 'Ne fonctionne pas',
  Done: 'Terminé',
  'Drop files for {name}': 'Déposez des fichiers pour {name}',
  'Drop files here': 'Déposez des fichiers ici',
  'Drop files or folders for {name}': 'Déposez des fichiers ou des dossiers pour {name}',
  'Drop files or folders here': 'Déposez des fichiers ou des dossiers ici',
  'Drop to share with everyone': 'Déposez pour partager avec tout le monde',
  'Drop to share with {name} only': 'Déposez pour partager avec {name} uniquement',
  'Echo cancellation': 'Suppression de l’écho',
  'End call for everyone': 'Terminer pour tous',
  'End the call for everyone?': 'Terminer l’appel pour tout le monde ?',
  'Even loudness': 'Volume régulier',
  Everyone: 'Tout le monde',
  'Everyone in the call is told, and told again when it ends. The recording holds all pictures, shared screens and voices, and stays on this device until you save it.':
    'Tout le monde dans l’appel est prévenu, au début et à la fin. L’enregistrement contient toutes les images, les écrans partagés et les voix, et reste sur cet appareil jusqu’à ce que vous le sauvegardiez.',
  Files: 'Fichiers',
  'Files need pages loaded over https.': 'L’envoi de fichiers nécessite une page chargée en https.',
  'Files of this type are not allowed.': 'Les fichiers de ce type ne sont pas autorisés.',
  'Files of {batch}': 'Fichiers de {batch}',
  'Finishing…': 'Finalisation…',
  'Folder {name}': 'Dossier {name}',
  'Folders cannot be sent here.': 'Les dossiers ne peuvent pas être envoyés ici.',
  'For everyone': 'Pour tous',
  'From {name}': 'De {name}',
  'Full screen': 'Plein écran',
  'Give the call a room name; everyone who uses the same name meets there.':
    'Donnez un nom de salon à l’appel ; tous ceux qui utilisent le même nom s’y retrouvent.',
  'Give up': 'Renoncer',
  Guest: 'Invité',
  'Hand raised': 'Main levée',
  'Has not answered yet': 'Pas encore de réponse',
  Heart: 'Cœur',
  'Hide the files of {batch}': 'Masquer les fichiers de {batch}',
  'Hide your picture from yourself': 'Masquer votre image pour vous-même',
  'Hold the space bar to speak while you are muted.':
    'Maintenez la barre d’espace enfoncée pour parler quand votre micro est coupé.',
  Host: 'Hôte',
  'How to allow it:': 'Comment l’autoriser :',
  'In the menu bar, choose Safari, then “Settings for This Website”.':
    'Dans la barre de menus, choisissez Safari, puis « Réglages pour ce site web ».',
  'Interrupted at {percent}': 'Interrompu à {percent}',
  'It answers after {time}, which is felt in a conversation.':
    'Il répond en {time}, ce qui se sent dans une conversation.',
  'It continues when {name} sends the file again.': 'Le transfert reprend quand {name} renvoie le fichier.',
  'It does not accept our credentials. Whoever runs the server has to look.':
    'Il refuse nos identifiants. L’exploitant du serveur doit vérifier.',
  'It does not answer this way. A firewall may stand in between.':
    'Il ne répond pas par ce chemin. Un pare-feu se trouve peut-être entre les deux.',
  'It does not answer. Check the network, a VPN or a firewall.':
    'Il ne répond pas. Vérifiez le réseau, un VPN ou un pare-feu.',
  'It has no WebRTC, or something has switched it off. Use another browser.':
    'Il n’a pas WebRTC, ou quelque chose l’a désactivé. Utilisez un autre navigateur.',
  'It has not been saved, and cannot be brought back.': 'Il n’a pas été sauvegardé et ne peut pas être récupéré.',
  'It is being restored by itself. If that takes long, check your network.':
    'Elle se rétablit d’elle-même. Si cela dure, vérifiez votre réseau.',
  'It is gone when this page is closed.': 'Il disparaît à la fermeture de cette page.',
  'It is there as soon as you are connected.': 'Il apparaît dès que vous êtes connectés.',
  'It lets nobody in now. Try again later.': 'Il ne laisse entrer personne pour l’instant. Réessayez plus tard.',
  Jitter: 'Gigue',
  'Join again': 'Revenir',
  'Join call': 'Rejoindre l’appel',
  'Join the call before recording it.': 'Rejoignez l’appel avant de l’enregistrer.',
  'Join the call before sharing a screen.': 'Rejoignez l’appel avant de partager un écran.',
  'Join the call first.': 'Rejoignez d’abord l’appel.',
  'Join the room before writing.': 'Rejoignez le salon avant d’écrire.',
  'Join the room first. The message was not sent.': 'Rejoignez d’abord le salon. Le message n’a pas été envoyé.',
  'Join without camera': 'Rejoindre sans caméra',
  'Join without microphone': 'Rejoindre sans micro',
  'Joining was given up.': 'La connexion au salon a été abandonnée.',
  'Joining…': 'Connexion à l’appel…',
  Keep: 'Garder',
  'Keep off': 'Ne pas réactiver',
  'Keep them out as long as this call lasts': 'L’exclure tant que dure cet appel',
  'Keeps the others from hearing themselves.': 'Évite que les autres s’entendent eux-mêmes.',
  Keyboard: 'Clavier',
  Laughter: 'Rire',
  'Leave call': 'Quitter l’appel',
  'Leave full screen': 'Quitter le plein écran',
  'Let go to send': 'Relâchez pour envoyer',
  'Letters work while the call has the focus.': 'Les raccourcis à une lettre fonctionnent tant que l’appel a le focus.',
  Limited: 'Limité',
  'Link copied': 'Lien copié',
  'Listed here once you have allowed the browser to use them.':
    'Les appareils s’afficheront ici une fois que vous aurez autorisé le navigateur à les utiliser.',
  'Listen only': 'Écouter seulement',
  'Lock the room': 'Verrouiller le salon',
  'Lost, received / sent': 'Pertes, reçu / envoyé',
  'Lower hand': 'Baisser la main',
  'Make host': 'Nommer hôte',
  'Makes a quiet voice louder and a loud one quieter.': 'Renforce une voix faible et adoucit une voix forte.',
  Message: 'Message',
  Messages: 'Messages',
  Microphone: 'Micro',
  'Microphone level': 'Niveau du micro',
  'Microphone off': 'Micro coupé',
  'Microphone on': 'Micro actif',
  'Microphone on or off': 'Activer ou couper le micro',
  More: 'Plus',
  'More about {name}': 'Plus sur {name}',
  'More is waiting for somebody than can be kept. Wait for earlier messages before sending more.':
    'Trop de messages sont en attente pour quelqu’un. Attendez que les précédents partent avant d’en envoyer d’autres.',
  'More: {news}': 'Plus : {news}',
  'Move closer to the Wi-Fi router or use a cable, and pause other downloads. Without your camera there is more room for sound.':
    'Rapprochez-vous du routeur Wi-Fi ou utilisez un câble, et suspendez les autres téléchargements. Sans caméra, il reste plus de bande passante pour le son.',
  'Move your picture to another corner; arrow keys, too':
    'Déplacer votre image dans un autre coin ; aussi avec les flèches',
  Mute: 'Couper le micro',
  'Mute everyone': 'Couper tous les micros',
  'Mute for me': 'Couper le son pour moi',
  'Muted by the host': 'Micro coupé par l’hôte',
  'Muted for you': 'Son coupé pour vous',
  'Neither a microphone nor a camera was found. Connect one, then try again.':
    'Aucun micro ni aucune caméra n’a été trouvé. Connectez l’un des deux, puis réessayez.',
  'New message from {names}': 'Nouveau message de {names}',
  'Newest messages': 'Derniers messages',
  'Next page': 'Page suivante',
  'No further connection to this participant could be made.':
    'Aucune connexion supplémentaire avec cette personne n’a pu être établie.',
  'No longer on this device': 'N’est plus sur cet appareil',
  'No messages yet': 'Pas encore de message',
  'No room yet': 'Pas encore de salon',
  'No sound could be played. Choose another speaker, or check the sound settings of the system.':
    'Aucun son n’a pu être émis. Choisissez un autre haut-parleur ou vérifiez les réglages de son du système.',
  'Nobody else is here yet.': 'Personne d’autre n’est encore là.',
  'Nobody else is here yet. Those who come can read what you write from then on.':
    'Personne d’autre n’est encore là. Ceux qui arriveront pourront lire ce que vous écrirez ensuite.',
  'Nobody else is here, so there is no connection to show.':
    'Personne d’autre n’est là, il n’y a donc pas de connexion à montrer.',
  'Nobody else is here.': 'Personne d’autre n’est là.',
  'Nobody else is here. Files go only to those who are here now.':
    'Personne d’autre n’est là. Les fichiers ne vont qu’à ceux qui sont là maintenant.',
  'Nobody here is called “{text}”.': 'Personne ici ne s’appelle « {text} ».',
  'Nobody is here yet': 'Personne n’est encore là',
  'Nobody of this id is in the room.': 'Personne dans le salon n’a cet identifiant.',
  'Nobody who could let you in is here yet.': 'Il n’y a encore personne pour vous faire entrer.',
  'Noise suppression': 'Réduction du bruit',
  'None was found. Connect one; you can join without it.':
    'Aucun appareil trouvé. Connectez-en un ; vous pouvez aussi participer sans.',
  'Not allowed on this page. Allow it in the address bar, then reload the page.':
    'Non autorisé sur cette page. Autorisez-le dans la barre d’adresse, puis rechargez la page.',
  'Not available yet': 'Pas encore disponible',
  'Not connected to a room yet.': 'Pas encore connecté à un salon.',
  'Not in the call': 'Hors de l’appel',
  'Not sent. {reason}': 'Non envoyé. {reason}',
  'Nothing is being recorded.': 'Rien n’est enregistré.',
  'Now using another one.': 'Un autre appareil est maintenant utilisé.',
  'Now using {kind, select, camera {the camera} microphone {the microphone} other {the speaker}} that the system chooses.':
    '{kind, select, camera {La caméra choisie par le système est maintenant utilisée.} microphone {Le micro choisi par le système est maintenant utilisé.} other {Le haut-parleur choisi par le système est maintenant utilisé.}}',
  'Now using “{label}”.': '« {label} » est maintenant utilisé.',
  'Only files can be sent here.': 'Seuls des fichiers peuvent être envoyés ici.',
  'Only for you': 'Pour vous seulement',
  'Only for {name}': 'Pour {name} seulement',
  'Open System Settings, then “Privacy & Security”.': 'Ouvrez Réglages Système, puis « Confidentialité et sécurité ».',
  'Open or close the chat': 'Ouvrir ou fermer la discussion',
  'Open the Settings app and choose this browser.': 'Ouvrez l’app Réglages et choisissez ce navigateur.',
  'Open the Settings of Windows, then “Privacy & security”.':
    'Ouvrez les Paramètres de Windows, puis « Confidentialité et sécurité ».',
  'Pages of people': 'Pages de personnes',
  'Pasted picture {stamp}': 'Image collée {stamp}',
  'Pasted text {stamp}.txt': 'Texte collé {stamp}.txt',
  Path: 'Chemin',
  Pause: 'Mettre en pause',
  Paused: 'En pause',
  People: 'Personnes',
  'People in the call': 'Personnes dans l’appel',
  'Picture in picture': 'Image dans l’image',
  'Picture in picture begins with a click or a key.': 'L’image dans l’image commence par un clic ou une touche.',
  'Picture received': 'Image reçue',
  'Picture sent': 'Image envoyée',
  Pin: 'Épingler',
  Play: 'Lire',
  'Playing a sound…': 'Lecture d’un son…',
  'Preview of {name}': 'Aperçu de {name}',
  'Previous page': 'Page précédente',
  'Push to talk': 'Appuyer pour parler',
  'Quit the browser, open it again and come back to this page.':
    'Quittez le navigateur, rouvrez-le et revenez sur cette page.',
  'Raise hand': 'Lever la main',
  'Raise or lower the hand': 'Lever ou baisser la main',
  React: 'Réagir',
  'Read it to each other: if {name} sees the same code, nobody sits between you.':
    'Lisez-le-vous mutuellement : si {name} voit le même code, personne ne s’interpose entre vous.',
  'Reading the folder…': 'Lecture du dossier…',
  'Ready to join?': 'Tout est prêt pour l’appel ?',
  Received: 'Reçu',
  'Received / sent': 'Reçu / envoyé',
  'Received in the last minute': 'Reçu dans la dernière minute',
  'Reconnecting…': 'Reconnexion…',
  Record: 'Enregistrer',
  'Record the call': 'Enregistrer l’appel',
  'Record this call?': 'Enregistrer cet appel ?',
  'Recording could not be loaded. Check the connection, then try again.':
    'La fonction d’enregistrement n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.',
  'Recording finished': 'Enregistrement terminé',
  Rejoin: 'Rejoindre à nouveau',
  Remove: 'Retirer',
  'Remove {file} from the list': 'Retirer {file} de la liste',
  'Remove {name} from the call?': 'Retirer {name} de l’appel ?',
  'Remove “Blocked” with the × beside it.': 'Supprimez « Bloqué » avec le × à côté.',
  Resume: 'Reprendre',
  Retry: 'Réessayer',
  'Room for sending': 'Débit d’envoi disponible',
  'Round trip': 'Aller-retour',
  'STUN server': 'Serveur STUN',
  Save: 'Sauvegarder',
  'Save again': 'Sauvegarder à nouveau',
  'Save as zip': 'Sauvegarder en zip',
  'Save as…': 'Sauvegarder sous…',
  'Save log': 'Sauvegarder le journal',
  'Save to folder…': 'Sauvegarder dans un dossier…',
  'Saved as {name}': 'Sauvegardé sous {name}',
  'Saved to {place}': 'Sauvegardé dans {place}',
  'Saving to {place}': 'Sauvegarde dans {place}',
  'Search people': 'Rechercher des personnes',
  'Select the code and copy it.': 'Sélectionnez le code et copiez-le.',
  Send: 'Envoyer',
  'Send the link to the people you want to talk to.': 'Envoyez le lien aux personnes à qui vous voulez parler.',
  'Send to': 'Envoyer à',
  'Send {file} again': 'Renvoyer {file}',
  'Sending files is switched off.': 'L’envoi de fichiers est désactivé.',
  'Sending…': 'Envoi…',
  'Sent when someone is there': 'Sera envoyé dès que quelqu’un sera là',
  'Set camera and microphone to “Allow”.': 'Réglez la caméra et le micro sur « Autoriser ».',
  'Set the room attribute to chat here.': 'Définissez l’attribut room pour discuter ici.',
  'Set the room attribute to show somebody here.': 'Définissez l’attribut room pour montrer quelqu’un ici.',
  Settings: 'Réglages',
  'Settings…': 'Réglages…',
  'Share files': 'Partager des fichiers',
  'Share or stop sharing the screen': 'Partager l’écran ou arrêter le partage',
  'Share screen': 'Partager l’écran',
  'Share your screen': 'Partager votre écran',
  'Sharing the screen has to start from a click in this page. Click the button again.':
    'Le partage d’écran doit commencer par un clic dans cette page. Cliquez à nouveau sur le bouton.',
  'Sharing was cancelled. Nothing is being shared.': 'Le partage a été annulé. Rien n’est partagé.',
  Shortcuts: 'Raccourcis',
  'Show more ({hidden} hidden)': 'Afficher plus ({hidden} masqués)',
  'Show the files of {batch}': 'Afficher les fichiers de {batch}',
  'Show your picture': 'Afficher votre image',
  'Signaling server': 'Serveur de signalisation',
  Silent: 'Silence',
  'Small window': 'Petite fenêtre',
  'Somebody is in this room without a secret, so you are not connected. Give them yours in some other way.':
    'Quelqu’un est dans ce salon sans secret, vous n’êtes donc pas connectés. Donnez-lui le vôtre par un autre moyen.',
  'Somebody uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    'Quelqu’un utilise un secret dans ce salon et vous n’en avez pas, vous n’êtes donc pas connectés. Demandez-le-lui.',
  'Somebody uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    'Quelqu’un utilise un autre secret dans ce salon, vous n’êtes donc pas connectés. Comparez-les par un autre moyen ; s’ils sont identiques, quelqu’un entre vous modifie ce que vous envoyez.',
  Sound: 'Son',
  'Sound is coming in': 'Son détecté',
  Space: 'Espace',
  'Speak while muted (hold)': 'Parler micro coupé (maintenir)',
  Speaker: 'Haut-parleur',
  'Start recording': 'Démarrer l’enregistrement',
  'Stop recording': 'Arrêter l’enregistrement',
  'Stop saving {batch}': 'Arrêter la sauvegarde de {batch}',
  'Stop sharing your screen': 'Arrêter le partage d’écran',
  Surprise: 'Surprise',
  'Switch camera and microphone on.': 'Activez la caméra et le micro.',
  'TURN server': 'Serveur TURN',
  'Takes a few seconds. Nobody sees it, and nothing is asked of you.':
    'Quelques secondes suffisent. Personne ne le voit et rien ne vous est demandé.',
  'Takes away fans, keyboards and the street.': 'Atténue le bruit des ventilateurs, des claviers et de la rue.',
  'Takes no files': 'N’accepte pas de fichiers',
  'Tap the icon at the start of the address bar, then the three dots or “Website Settings”.':
    'Touchez l’icône au début de la barre d’adresse, puis les trois points ou « Réglages du site web ».',
  'Tap the icon at the start of the address bar, then “Permissions”.':
    'Touchez l’icône au début de la barre d’adresse, puis « Autorisations ».',
  'Test speaker': 'Tester le haut-parleur',
  'Test the connection': 'Tester la connexion',
  'Testing…': 'Test en cours…',
  'That name is taken': 'Ce nom est déjà pris',
  'That was too fast. Wait a moment, then try again.': 'C’était trop rapide. Attendez un instant, puis réessayez.',
  'That was too fast. Wait a moment.': 'C’était trop rapide. Attendez un instant.',
  'The browser allows full screen only by a click or a key.':
    'Le navigateur n’autorise le plein écran qu’après un clic ou une touche.',
  'The browser could not begin to record. Try again.': 'Le navigateur n’a pas pu commencer à enregistrer. Réessayez.',
  'The browser does not let this page ask for a place.':
    'Le navigateur n’autorise pas cette page à demander où sauvegarder.',
  'The browser does not let this page share the screen. Allow it in the site settings, then try again.':
    'Le navigateur n’autorise pas cette page à partager l’écran. Autorisez-le dans les paramètres du site, puis réessayez.',
  'The browser does not let this page use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the site settings beside the address, then try again.':
    'Le navigateur n’autorise pas cette page à utiliser {device, select, camera {la caméra} microphone {le micro} other {le haut-parleur}}. Autorisez-le dans les paramètres du site à côté de l’adresse, puis réessayez.',
  'The browser has ended the recording. What there is can be saved.':
    'Le navigateur a arrêté l’enregistrement. La partie déjà enregistrée peut être sauvegardée.',
  'The browser keeps sound from this page until you click in it. Click, then record again.':
    'Le navigateur bloque le son de cette page tant que vous n’y avez pas cliqué. Cliquez, puis relancez l’enregistrement.',
  'The browser or the system did not follow. Look for the switch in the system’s settings.':
    'Le navigateur ou le système n’a pas appliqué ce réglage. Cherchez l’option dans les réglages du système.',
  'The call could not be joined': 'Impossible de rejoindre l’appel',
  'The call ended before the recording began.': 'L’appel s’est terminé avant le début de l’enregistrement.',
  'The call has ended': 'L’appel est terminé',
  'The call has no such tile. Nothing was pinned.': 'L’appel n’a pas cette vignette. Rien n’a été épinglé.',
  'The code for camera and microphone could not be loaded. Check the connection, then try again.':
    'Le code pour la caméra et le micro n’a pas pu être chargé. Vérifiez la connexion, puis réessayez.',
  'The code for sending files could not be loaded. Check the connection, then try again.':
    'Le code d’envoi de fichiers n’a pas pu être chargé. Vérifiez la connexion, puis réessayez.',
  'The code of the chat could not be loaded. Check the connection, then try again.':
    'Le code de la discussion n’a pas pu être chargé. Vérifiez la connexion, puis réessayez.',
  'The connection is being measured.': 'La connexion est en cours de mesure.',
  'The connection is good.': 'La connexion est bonne.',
  'The connection is lost and being restored.': 'La connexion est perdue et en cours de rétablissement.',
  'The connection to the server is lost. Messages still go to those who are connected.':
    'La connexion au serveur est perdue. Les messages parviennent toujours à ceux qui sont connectés.',
  'The connection to the signaling server is lost. The call goes on; trying to reconnect.':
    'La connexion au serveur de signalisation est perdue. L’appel continue ; reconnexion en cours.',
  'The connection to this participant is not open.': 'La connexion avec cette personne n’est pas ouverte.',
  'The file arrived damaged.': 'Le fichier est arrivé endommagé.',
  'The file is larger than allowed.': 'Le fichier dépasse la taille autorisée.',
  'The file is larger than the other side allows.': 'Le fichier dépasse la taille que l’autre personne autorise.',
  'The file was changed or removed while it was being sent.': 'Le fichier a été modifié ou supprimé pendant l’envoi.',
  'The file was declined.': 'Le fichier a été refusé.',
  'The files could not be saved there.': 'Les fichiers n’ont pas pu être sauvegardés à cet endroit.',
  'The host ended the call for everyone': 'L’hôte a terminé l’appel pour tout le monde',
  'The host has been told that you are here.': 'L’hôte sait que vous êtes là.',
  'The host has muted you. Raise your hand to ask to speak.':
    'L’hôte a coupé votre micro. Levez la main pour demander la parole.',
  'The host has turned off your camera.': 'L’hôte a coupé votre caméra.',
  'The host has turned this off for you. Raise your hand to ask for it.':
    'L’hôte a désactivé cela pour vous. Levez la main pour le demander.',
  'The host removed you from the room, and you cannot come back.':
    'L’hôte vous a retiré du salon et vous ne pouvez pas revenir.',
  'The invitation to the room could not be fetched.': 'L’invitation au salon n’a pas pu être obtenue.',
  'The join token has expired. Ask for a new invitation.':
    'Le jeton d’accès a expiré. Demandez une nouvelle invitation.',
  'The join token is not valid yet.': 'Le jeton d’accès n’est pas encore valable.',
  'The join token was not made for this server.': 'Le jeton d’accès n’a pas été fait pour ce serveur.',
  'The link could not be copied. Copy it from the address bar.':
    'Le lien n’a pas pu être copié. Copiez-le depuis la barre d’adresse.',
  'The network answers slowly.': 'Le réseau répond lentement.',
  'The network has too little bandwidth.': 'Le débit du réseau est trop faible.',
  'The network loses packets.': 'Le réseau perd des paquets.',
  'The operating system does not let the browser record the screen. Allow it in the system’s privacy settings, then try again.':
    'Le système d’exploitation n’autorise pas le navigateur à enregistrer l’écran. Autorisez-le dans les paramètres de confidentialité du système, puis réessayez.',
  'The operating system does not let the browser use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the system’s privacy settings, then try again.':
    'Le système d’exploitation n’autorise pas le navigateur à utiliser {device, select, camera {la caméra} microphone {le micro} other {le haut-parleur}}. Autorisez-le dans les paramètres de confidentialité du système, puis réessayez.',
  'The other side did not answer any more.': 'L’autre personne ne répond plus.',
  'The other side does not take files of this type.': 'L’autre personne n’accepte pas les fichiers de ce type.',
  'The other side has left.': 'L’autre personne est partie.',
  'The page could not get a join token. Try again.': 'La page n’a pas pu obtenir de jeton d’accès. Réessayez.',
  'The permission for the screen was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'L’autorisation pour l’écran a été retirée, le partage est donc arrêté. Autorisez-le dans les paramètres du site à côté de l’adresse, puis réessayez.',
  'The permission for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'L’autorisation pour {device, select, camera {la caméra} microphone {le micro} other {le haut-parleur}} a été retirée, l’appareil est donc coupé. Autorisez-le dans les paramètres du site à côté de l’adresse, puis réessayez.',
  'The picture is frozen.': 'L’image est figée.',
  'The question for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was closed without an answer. Try again and choose “Allow”.':
    'La demande pour {device, select, camera {la caméra} microphone {le micro} other {le haut-parleur}} a été fermée sans réponse. Réessayez et choisissez « Autoriser ».',
  'The room could not be reached.': 'Le salon n’a pas pu être joint.',
  'The room is locked. Ask its host to let you in.':
    'Le salon est verrouillé. Demandez à l’hôte de vous laisser entrer.',
  'The screen could not be captured. Close other programs that record it, then try again.':
    'L’écran n’a pas pu être capturé. Fermez les autres programmes qui l’enregistrent, puis réessayez.',
  'The server names none. Calls between some networks need one.':
    'Le serveur n’en indique aucun. Les appels entre certains réseaux en ont besoin.',
  'The server names them only once you are in the room. Test again then.':
    'Le serveur ne les indique qu’une fois dans le salon. Refaites alors le test.',
  'The server takes no more participants or rooms now.':
    'Le serveur n’accepte plus de participants ni de salons pour l’instant.',
  'The server was not reached. Look whether it was done.':
    'Le serveur n’a pas pu être joint. Vérifiez si l’action a bien eu lieu.',
  'The settings could not be loaded. Check the connection, then try again.':
    'Les réglages n’ont pas pu être chargés. Vérifiez la connexion, puis réessayez.',
  'The signaling server cannot be reached.': 'Le serveur de signalisation est injoignable.',
  'The signaling server cannot be reached. Check the connection, then try again.':
    'Le serveur de signalisation est injoignable. Vérifiez la connexion, puis réessayez.',
  'The signaling server cannot be reached. Check the connection; it is tried again.':
    'Le serveur de signalisation est injoignable. Vérifiez la connexion ; les tentatives continuent.',
  'The signaling server cannot be reached. Trying again.':
    'Le serveur de signalisation est injoignable. Nouvelle tentative en cours.',
  'The signaling server did not answer in time. Try again.':
    'Le serveur de signalisation n’a pas répondu à temps. Réessayez.',
  'The sound of this device does not start. Connect or choose a speaker, then record again.':
    'Le son de cet appareil ne démarre pas. Branchez ou choisissez un haut-parleur, puis enregistrez à nouveau.',
  'The system hides what is behind you.': 'Le système masque ce qui est derrière vous.',
  'The system lets only your voice through.': 'Le système ne laisse passer que votre voix.',
  'The system or another program has paused {devices, select, camera {your camera} microphone {your microphone} other {your microphone and camera}}. It goes on by itself.':
    'Le système ou un autre programme a mis en pause {devices, select, camera {votre caméra} microphone {votre micro} other {votre micro et votre caméra}}. Cela reprendra tout seul.',
  'The system or another program stopped the screen. Try again.':
    'Le système ou un autre programme a arrêté le partage d’écran. Réessayez.',
  'The system or another program stopped {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Try again.':
    'Le système ou un autre programme a arrêté {device, select, camera {la caméra} microphone {le micro} other {le haut-parleur}}. Réessayez.',
  'The transfer was cancelled.': 'Le transfert a été annulé.',
  'There is no more room on the disk, so the recording has ended. What there is can be saved.':
    'Le disque est plein, l’enregistrement s’est donc arrêté. La partie déjà enregistrée peut être sauvegardée.',
  'There is no network.': 'Il n’y a pas de réseau.',
  'There is no picture to show yet.': 'Il n’y a pas encore d’image à montrer.',
  'There is not enough room for the file where it should go.':
    'Il n’y a pas assez de place pour le fichier à sa destination.',
  'There is not enough room for the files.': 'Il n’y a pas assez de place pour les fichiers.',
  'There is nothing here that could be shared.': 'Il n’y a rien ici qui puisse être partagé.',
  'They are not here any more.': 'La personne n’est plus là.',
  'They left before the message could be sent.': 'La personne est partie avant que le message ait pu être envoyé.',
  'They left. The message was not sent.': 'La personne est partie. Le message n’a pas été envoyé.',
  'This browser cannot connect tabs with each other.': 'Ce navigateur ne peut pas relier des onglets entre eux.',
  'This browser cannot make a key of the secret.': 'Ce navigateur ne peut pas tirer une clé du secret.',
  'This browser cannot record calls. A current Chrome, Edge, Firefox or Safari can.':
    'Ce navigateur ne peut pas enregistrer d’appels. Une version récente de Chrome, Edge, Firefox ou Safari le peut.',
  'This browser cannot share the screen. Phones and tablets mostly cannot.':
    'Ce navigateur ne peut pas partager l’écran. La plupart des téléphones et tablettes non plus.',
  'This browser has no picture in picture.': 'Ce navigateur n’a pas d’image dans l’image.',
  'This could not be read.': 'Cela n’a pas pu être lu.',
  'This device is too busy.': 'Cet appareil est trop sollicité.',
  'This page could not process {device, select, camera {the picture of your camera} other {the sound of your microphone}}. It is sent as it is.':
    'Cette page n’a pas pu traiter {device, select, camera {l’image de votre caméra} other {le son de votre micro}}. L’envoi se fait tel quel.',
  'This page is embedded in another one that does not let it share the screen. The embedding frame needs allow="{feature}".':
    'Cette page est intégrée dans une autre qui ne la laisse pas partager l’écran. Le cadre qui l’intègre doit avoir allow="{feature}".',
  'This page is embedded in another one that does not let it use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. The embedding frame needs allow="{feature}".':
    'Cette page est intégrée dans une autre qui ne la laisse pas utiliser {device, select, camera {la caméra} microphone {le micro} other {le haut-parleur}}. Le cadre qui l’intègre doit avoir allow="{feature}".',
  'This page may not use picture in picture.': 'Cette page ne peut pas utiliser l’image dans l’image.',
  'This page was not loaded over https, so it gets no camera and microphone.':
    'Cette page n’a pas été chargée en https, elle n’a donc accès ni à la caméra ni au micro.',
  'This room is full': 'Ce salon est plein',
  'This room is locked': 'Ce salon est verrouillé',
  'This server asks for a join token, and none was sent.':
    'Ce serveur demande un jeton d’accès et aucun n’a été envoyé.',
  'Thumbs up': 'Pouce levé',
  To: 'À',
  'To {name}': 'À {name}',
  'Too many files are on offer at once.': 'Trop de fichiers sont proposés en même temps.',
  'Too many people wait to be let in. Try again later.': 'Trop de personnes attendent d’entrer. Réessayez plus tard.',
  'Try again': 'Réessayer',
  'Try again to send this message': 'Réessayer d’envoyer ce message',
  'Turn on sound': 'Activer le son',
  'Under Camera and under Microphone, let desktop apps use them.':
    'Sous Caméra et sous Microphone, autorisez les applications de bureau.',
  'Under Camera and under Microphone, switch this browser on.':
    'Sous Caméra et sous Microphone, activez ce navigateur.',
  'Unlock the room': 'Déverrouiller le salon',
  'Unmute for me': 'Réactiver le son pour moi',
  Unpin: 'Désépingler',
  'Verification code': 'Code de vérification',
  'Voice isolation': 'Isolement de la voix',
  'Volume for you': 'Volume pour vous',
  'Volume of {name}': 'Volume de {name}',
  'Waiting for someone to join. What you add now is sent then.':
    'Personne n’est encore là. Ce que vous ajoutez maintenant sera envoyé dès l’arrivée de quelqu’un.',
  'Waiting for someone to let you in': 'En attente que quelqu’un vous fasse entrer',
  'Waiting for the connection…': 'En attente de la connexion…',
  'Waiting for your permission…': 'En attente de votre autorisation…',
  'Waiting for {name} to accept': 'En attente de l’accord de {name}',
  'Waiting to be let in': 'Attend d’entrer',
  'What answers there is no server of this kit.': 'Ce qui répond là n’est pas un serveur de ce kit.',
  'What happened, for whoever looks into a problem. It holds no names, messages or addresses.':
    'Ce qui s’est passé, pour qui cherche la cause d’un problème. Sans noms, messages ni adresses.',
  'What the signaling server passed on from somebody was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'Ce que le serveur de signalisation a transmis de la part de quelqu’un a été modifié en route, ou envoyé deux fois, et a été écarté. Si cela se reproduit, ne faites pas confiance à ce serveur.',
  'What the signaling server passed on from {name} was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'Ce que le serveur de signalisation a transmis de la part de {name} a été modifié en route, ou envoyé deux fois, et a été écarté. Si cela se reproduit, ne faites pas confiance à ce serveur.',
  'What was being shared is gone.': 'Ce qui était partagé n’est plus là.',
  'What you write goes to those who are here now. Nobody who comes later can read it.':
    'Ce que vous écrivez va à ceux qui sont là maintenant. Ceux qui arrivent plus tard ne peuvent pas le lire.',
  'Whoever comes waits until you let them in.': 'Ceux qui arrivent attendent que vous les fassiez entrer.',
  Works: 'Fonctionne',
  'Write a message': 'Écrire un message',
  'Write to {name} only': 'Écrire à {name} seulement',
  You: 'Vous',
  'You and {names} record the call': 'Vous et {names} enregistrez l’appel',
  'You are muted': 'Votre micro est coupé',
  'You are not allowed in': 'Vous n’avez pas l’autorisation d’entrer',
  'You are recording': 'Vous enregistrez',
  'You are the only one here': 'Il n’y a que vous ici',
  'You declined': 'Vous avez refusé',
  'You left the call': 'Vous avez quitté l’appel',
  'You left the room.': 'Vous avez quitté le salon.',
  'You left. The conversation is gone.': 'Vous avez quitté le salon. La conversation est effacée.',
  'You may turn on your microphone again.': 'Vous pouvez réactiver votre micro.',
  'You were not let in': 'L’accès vous a été refusé',
  'You were removed from the call': 'Vous avez été retiré de l’appel',
  'Your browser asks for it when you join. Allow it then.':
    'Votre navigateur le demandera quand vous rejoindrez l’appel. Autorisez-le alors.',
  'Your browser asks for your camera and microphone when you join.':
    'Votre navigateur demandera l’accès à la caméra et au micro quand vous rejoindrez l’appel.',
  'Your browser is asking for your devices: choose “Allow” in its question, near the address.':
    'Votre navigateur demande l’accès à vos appareils : choisissez « Autoriser » dans la demande affichée près de l’adresse.',
  'Your camera and microphone are off.': 'Votre caméra et votre micro sont coupés.',
  'Your devices are listed here once you have allowed the browser to use them.':
    'Vos appareils s’afficheront ici une fois que vous aurez autorisé le navigateur à les utiliser.',
  'Your invitation has expired': 'Votre invitation a expiré',
  'Your name': 'Votre nom',
  'Your name comes with your invitation and cannot be changed here.':
    'Votre nom vient avec votre invitation et ne peut pas être changé ici.',
  'Your recording has ended': 'Votre enregistrement est terminé',
  'Your screen': 'Votre écran',
  'camera off': 'caméra coupée',
  'direct, {protocol}': 'sans relais, {protocol}',
  'hand raised': 'main levée',
  images: 'images',
  'microphone off': 'micro coupé',
  'or choose a folder from your device': 'ou choisissez un dossier sur votre appareil',
  'or choose them from your device': 'ou choisissez-les sur votre appareil',
  recording: 'enregistre',
  sound: 'sons',
  speaking: 'parle',
  'through a relay, {protocol}': 'via un relais, {protocol}',
  'up to {size}': 'jusqu’à {size}',
  videos: 'vidéos',
  '{action} {file}': '{action} : {file}',
  '{action}: {batch}': '{action} : {batch}',
  '{count, plural, one {# character left} other {# characters left}}':
    '{count, plural, one {# caractère restant} other {# caractères restants}}',
  '{count, plural, one {# character too many} other {# characters too many}}':
    '{count, plural, one {# caractère de trop} other {# caractères de trop}}',
  '{count, plural, one {# file ({size})} other {# files ({size})}}':
    '{count, plural, one {# fichier ({size})} other {# fichiers ({size})}}',
  '{count, plural, one {# file cannot be sent} other {# files cannot be sent}}':
    '{count, plural, one {# fichier ne peut pas être envoyé} other {# fichiers ne peuvent pas être envoyés}}',
  '{count, plural, one {# file on the way, {percent}} other {# files on the way, {percent}}}':
    '{count, plural, one {# fichier en cours, {percent}} other {# fichiers en cours, {percent}}}',
  '{count, plural, one {# file} other {# files}}': '{count, plural, one {# fichier} other {# fichiers}}',
  '{count, plural, one {# new message, the last from {name}} other {# new messages, the last from {name}}}':
    '{count, plural, one {# nouveau message, le dernier de {name}} other {# nouveaux messages, le dernier de {name}}}',
  '{count, plural, one {# new} other {# new}}': '{count, plural, one {# nouveau} other {# nouveaux}}',
  '{count, plural, one {# other} other {# others}}': '{count, plural, one {# autre} other {# autres}}',
  '{count, plural, one {Chat, # new message} other {Chat, # new messages}}':
    '{count, plural, one {Discussion, # nouveau message} other {Discussion, # nouveaux messages}}',
  '{count, plural, one {People, # waits to be let in} other {People, # wait to be let in}}':
    '{count, plural, one {Personnes, # attend d’entrer} other {Personnes, # attendent d’entrer}}',
  '{count, plural, one {The page of {names} does not take files.} other {The page of {names} does not take files.}}':
    '{count, plural, one {La page de {names} n’accepte pas de fichiers.} other {Les pages de {names} n’acceptent pas de fichiers.}}',
  '{count, plural, one {the folder {name}: # file, {size}} other {the folder {name}: # files, {size}}}':
    '{count, plural, one {le dossier {name} : # fichier, {size}} other {le dossier {name} : # fichiers, {size}}}',
  '{count, plural, one {{done} of # file} other {{done} of # files}}':
    '{count, plural, one {{done} sur # fichier} other {{done} sur # fichiers}}',
  '{count, plural, one {{names} is here} other {{names} are here}}':
    '{count, plural, one {{names} est là} other {{names} sont là}}',
  '{count, plural, one {{names} joined} other {{names} joined}}':
    '{count, plural, one {{names} a rejoint l’appel} other {{names} ont rejoint l’appel}}',
  '{count, plural, one {{names} left} other {{names} left}}':
    '{count, plural, one {{names} a quitté l’appel} other {{names} ont quitté l’appel}}',
  '{count, plural, one {{names} raised a hand} other {{names} raised a hand}}':
    '{count, plural, one {{names} a levé la main} other {{names} ont levé la main}}',
  '{count, plural, one {{names} reacted with {emoji}} other {{names} reacted with {emoji}}}':
    '{count, plural, one {{names} a réagi avec {emoji}} other {{names} ont réagi avec {emoji}}}',
  '{count, plural, one {{names} records the call} other {{names} record the call}}':
    '{count, plural, one {{names} enregistre l’appel} other {{names} enregistrent l’appel}}',
  '{count, plural, one {{names} shares files in the chat} other {{names} share files in the chat}}':
    '{count, plural, one {{names} partage des fichiers dans la discussion} other {{names} partagent des fichiers dans la discussion}}',
  '{count, plural, one {{names} stopped recording} other {{names} stopped recording}}':
    '{count, plural, one {{names} a arrêté l’enregistrement} other {{names} ont arrêté l’enregistrement}}',
  '{count, plural, one {{names} waits to be let in} other {{names} wait to be let in}}':
    '{count, plural, one {{names} attend d’entrer} other {{names} attendent d’entrer}}',
  '{count, plural, one {{sender} wants to send you this} other {{sender} wants to send you these}}':
    '{count, plural, one {{sender} veut vous envoyer ce fichier} other {{sender} veut vous envoyer ces fichiers}}',
  '{count, plural, one {{what} delivered} other {{what} delivered}}':
    '{count, plural, one {Remis : {what}} other {Remis : {what}}}',
  '{count, plural, one {{what} received} other {{what} received}}':
    '{count, plural, one {Reçu : {what}} other {Reçus : {what}}}',
  '{count, plural, one {{what} was not transferred} other {{what} were not transferred}}':
    '{count, plural, one {{what} : non transféré} other {{what} : non transférés}}',
  '{count, plural, one {{what}: # file was not transferred} other {{what}: # files were not transferred}}':
    '{count, plural, one {{what} : # fichier non transféré} other {{what} : # fichiers non transférés}}',
  '{device, select, camera {Camera paused. Try again} other {Microphone paused. Try again}}':
    '{device, select, camera {Caméra en pause. Réessayer} other {Micro en pause. Réessayer}}',
  '{device, select, camera {No camera} microphone {No microphone} other {No speaker}} was found. Connect one, then try again.':
    '{device, select, camera {Aucune caméra trouvée. Connectez-en une} microphone {Aucun micro trouvé. Connectez-en un} other {Aucun haut-parleur trouvé. Connectez-en un}}, puis réessayez.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} can be switched on only while this page is in front. Click the button again.':
    '{device, select, camera {La caméra} microphone {Le micro} other {Le haut-parleur}} ne s’active que si cette page est au premier plan. Cliquez à nouveau sur le bouton.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} could not be started. Another program or tab may be using it: close that, then try again.':
    '{device, select, camera {La caméra} microphone {Le micro} other {Le haut-parleur}} n’a pas pu démarrer. Un autre programme ou onglet l’utilise peut-être : fermez-le, puis réessayez.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected. Connect it again or choose another one.':
    '{device, select, camera {La caméra a été débranchée. Rebranchez-la ou choisissez-en une autre.} microphone {Le micro a été débranché. Rebranchez-le ou choisissez-en un autre.} other {Le haut-parleur a été débranché. Rebranchez-le ou choisissez-en un autre.}}',
  '{device, select, camera {This browser cannot use a camera in web pages. Try a current Chrome, Edge, Firefox or Safari.} microphone {This browser cannot use a microphone in web pages. Try a current Chrome, Edge, Firefox or Safari.} other {This browser plays through the speaker that the system uses. Change it in the settings of the system.}}':
    '{device, select, camera {Ce navigateur ne peut pas utiliser de caméra dans les pages web. Essayez une version récente de Chrome, Edge, Firefox ou Safari.} microphone {Ce navigateur ne peut pas utiliser de micro dans les pages web. Essayez une version récente de Chrome, Edge, Firefox ou Safari.} other {Ce navigateur utilise le haut-parleur du système. Changez-le dans les paramètres du système.}}',
  '{device, select, camera {This call uses no camera.} other {This call uses no microphone.}}':
    '{device, select, camera {Cet appel n’utilise pas de caméra.} other {Cet appel n’utilise pas de micro.}}',
  '{device, select, camera {Turn off camera} other {Turn off microphone}}':
    '{device, select, camera {Couper la caméra} other {Couper le micro}}',
  '{device, select, camera {Turn on camera} other {Turn on microphone}}':
    '{device, select, camera {Activer la caméra} other {Activer le micro}}',
  '{devices, select, camera {Your camera is on again.} microphone {Your microphone is on again.} other {Your microphone and camera are on again.}}':
    '{devices, select, camera {Votre caméra est de nouveau active.} microphone {Votre micro est de nouveau actif.} other {Votre micro et votre caméra sont de nouveau actifs.}}',
  '{done} of {total}': '{done} sur {total}',
  '{kind, select, camera {Camera} microphone {Microphone} other {Speaker}} {number}':
    '{kind, select, camera {Caméra} microphone {Micro} other {Haut-parleur}} {number}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} is back and in use again.':
    '{kind, select, camera {La caméra} microphone {Le micro} other {Le haut-parleur}} est de retour et à nouveau en service.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected.':
    '{kind, select, camera {La caméra a été débranchée.} microphone {Le micro a été débranché.} other {Le haut-parleur a été débranché.}}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” is back and in use again.':
    '{kind, select, camera {La caméra} microphone {Le micro} other {Le haut-parleur}} « {label} » est de retour et à nouveau en service.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” was disconnected.':
    '{kind, select, camera {La caméra « {label} » a été débranchée.} microphone {Le micro « {label} » a été débranché.} other {Le haut-parleur « {label} » a été débranché.}}',
  '{level, select, fair {Fair connection} poor {Poor connection} other {Connection lost}}':
    '{level, select, fair {Connexion moyenne} poor {Mauvaise connexion} other {Connexion perdue}}',
  '{loss} of the data was lost. Move closer to the Wi-Fi router or use a cable.':
    '{loss} des données ont été perdues. Rapprochez-vous du routeur Wi-Fi ou utilisez un câble.',
  '{name} (left)': '{name} (n’est plus là)',
  '{name} (takes no files)': '{name} (n’accepte pas de fichiers)',
  '{name} (you)': '{name} (vous)',
  '{name} declined': '{name} a refusé',
  '{name} is in this room without a secret, so you are not connected. Give them yours in some other way.':
    '{name} est dans ce salon sans secret, vous n’êtes donc pas connectés. Donnez-lui le vôtre par un autre moyen.',
  '{name} is sharing a screen': '{name} partage son écran',
  '{name} left. Choose who gets your message.': '{name} n’est plus là. Choisissez qui reçoit votre message.',
  '{name} left. The message was not sent.': '{name} n’est plus là. Le message n’a pas été envoyé.',
  '{name} stopped sharing': '{name} a arrêté le partage',
  '{name} uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    '{name} utilise un secret dans ce salon et vous n’en avez pas, vous n’êtes donc pas connectés. Demandez-le-lui.',
  '{name} uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    '{name} utilise un autre secret dans ce salon, vous n’êtes donc pas connectés. Comparez-les par un autre moyen ; s’ils sont identiques, quelqu’un entre vous modifie ce que vous envoyez.',
  '{name}: {text}': '{name} : {text}',
  '{name}’s screen': 'Écran de {name}',
  '{page} / {pages}': '{page} / {pages}',
  '{sender} wants to send you this folder': '{sender} veut vous envoyer ce dossier',
  '{sender} wants to send you {what}': '{sender} veut vous envoyer {what}',
  '{time} left': 'reste {time}',
} satisfies Translation;
