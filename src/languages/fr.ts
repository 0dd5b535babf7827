import type { Translation } from './language.js';

/** French. */
export default {
  'A message has at most {most} characters. Take out {count}, or send it in parts.':
    'Un message contient au plus {most} caractères. Retirez-en {count} ou envoyez-le en plusieurs parties.',
  'A message was not sent.': 'Un message n’a pas été envoyé.',
  'A message was too long for the signaling server.': 'Un message était trop long pour le serveur de signalisation.',
  'A part of the call could not be loaded. Check the connection, then try again.':
    'Une partie de l’appel n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.',
  'A room with a secret needs a page that was loaded over https: or from localhost.':
    'Un salon avec un secret demande une page chargée en https: ou depuis localhost.',
  Accept: 'Accepter',
  'Accept all': 'Tout accepter',
  'All files on the way': 'Tous les fichiers en cours',
  Applause: 'Applaudissements',
  'As many are in the room as it takes. Try again when somebody has left.':
    'Le salon a déjà autant de monde qu’il peut en accueillir. Réessayez quand quelqu’un sera parti.',
  'Back to the page': 'Retour à la page',
  'Browsers give the screen only to secure pages. Open this page with https:// (or on localhost while developing).':
    'Les navigateurs ne donnent l’écran qu’aux pages sécurisées. Ouvrez cette page en https:// (ou sur localhost pendant le développement).',
  'Browsers give {device, select, camera {the camera} microphone {the microphone} other {the speaker}} only to secure pages. Open this page with https:// (or on localhost while developing).':
    'Les navigateurs ne donnent {device, select, camera {la caméra} microphone {le micro} other {le haut-parleur}} qu’aux pages sécurisées. Ouvrez cette page en https:// (ou sur localhost pendant le développement).',
  Call: 'Appel',
  'Call controls': 'Commandes de l’appel',
  Camera: 'Caméra',
  Cancel: 'Annuler',
  Celebration: 'Fête',
  Chat: 'Discussion',
  'Check camera and microphone': 'Vérifier la caméra et le micro',
  'Clear finished': 'Effacer les terminés',
  'Close chat': 'Fermer la discussion',
  'Connecting…': 'Connexion…',
  'Connection lost': 'Connexion perdue',
  'Connection lost. Reconnecting…': 'Connexion perdue. Reconnexion…',
  'Connection through a relay server': 'Connexion par un serveur relais',
  'Continues where it stopped': 'Reprend là où il s’était arrêté',
  'Copy link': 'Copier le lien',
  Decline: 'Refuser',
  'Decline all': 'Tout refuser',
  Delete: 'Supprimer',
  'Delete this message': 'Supprimer ce message',
  Delivered: 'Remis',
  'Direct connection': 'Connexion directe',
  Discard: 'Abandonner',
  Dismiss: 'Fermer',
  'Do not send {file}': 'Ne pas envoyer {file}',
  'Drop files for {name}': 'Déposez des fichiers pour {name}',
  'Drop files here': 'Déposez des fichiers ici',
  'Drop files or folders for {name}': 'Déposez des fichiers ou des dossiers pour {name}',
  'Drop files or folders here': 'Déposez des fichiers ou des dossiers ici',
  Everyone: 'Tout le monde',
  Files: 'Fichiers',
  'Files need pages loaded over https.': 'Les fichiers demandent des pages chargées en https.',
  'Files of this type are not allowed.': 'Les fichiers de ce type ne sont pas autorisés.',
  'Files of {batch}': 'Fichiers de {batch}',
  'Finishing…': 'Finalisation…',
  'Folder {name}': 'Dossier {name}',
  'Folders cannot be sent here.': 'Les dossiers ne peuvent pas être envoyés ici.',
  'From {name}': 'De {name}',
  'Full screen': 'Plein écran',
  'Give the call a room name; everyone who uses the same name meets there.':
    'Donnez un nom de salon à l’appel ; tous ceux qui utilisent le même nom s’y retrouvent.',
  Guest: 'Invité',
  Heart: 'Cœur',
  'Hide the files of {batch}': 'Masquer les fichiers de {batch}',
  'Hide your picture from yourself': 'Masquer votre image pour vous-même',
  'Interrupted at {percent}': 'Interrompu à {percent}',
  'It continues when {name} sends the file again.': 'Le transfert reprend quand {name} renvoie le fichier.',
  'Join again': 'Revenir',
  'Join call': 'Rejoindre l’appel',
  'Join the call before sharing a screen.': 'Rejoignez l’appel avant de partager un écran.',
  'Join the call first.': 'Rejoignez d’abord l’appel.',
  'Join the room before writing.': 'Rejoignez le salon avant d’écrire.',
  'Join the room first. The message was not sent.': 'Rejoignez d’abord le salon. Le message n’a pas été envoyé.',
  'Join without camera': 'Rejoindre sans caméra',
  'Join without microphone': 'Rejoindre sans micro',
  'Joining was given up.': 'La connexion au salon a été abandonnée.',
  'Joining…': 'Connexion à l’appel…',
  'Keep off': 'Laisser coupé',
  Laughter: 'Rire',
  'Leave call': 'Quitter l’appel',
  'Leave full screen': 'Quitter le plein écran',
  'Let go to send': 'Relâchez pour envoyer',
  'Link copied': 'Lien copié',
  'Listen only': 'Écouter seulement',
  'Lower hand': 'Baisser la main',
  Message: 'Message',
  Messages: 'Messages',
  Microphone: 'Micro',
  'More is waiting for somebody than can be kept. Wait for earlier messages before sending more.':
    'Trop de messages attendent quelqu’un. Attendez que les précédents partent avant d’en envoyer d’autres.',
  'Move your picture to another corner; arrow keys, too':
    'Déplacer votre image dans un autre coin ; aussi avec les flèches',
  'New message from {names}': 'Nouveau message de {names}',
  'Newest messages': 'Derniers messages',
  'Next page': 'Page suivante',
  'No further connection to this participant could be made.':
    'Aucune connexion supplémentaire avec cette personne n’a pu être établie.',
  'No messages yet': 'Pas encore de message',
  'No room yet': 'Pas encore de salon',
  'Nobody else is here yet. Those who come can read what you write from then on.':
    'Personne d’autre n’est encore là. Ceux qui arriveront pourront lire ce que vous écrirez ensuite.',
  'Nobody else is here.': 'Personne d’autre n’est là.',
  'Nobody is here yet': 'Personne n’est encore là',
  'Nobody of this id is in the room.': 'Personne dans le salon n’a cet identifiant.',
  'Not connected to a room yet.': 'Pas encore connecté à un salon.',
  'Not sent. {reason}': 'Non envoyé. {reason}',
  'Now using another one.': 'Un autre appareil est maintenant utilisé.',
  'Now using {kind, select, camera {the camera} microphone {the microphone} other {the speaker}} that the system chooses.':
    'Maintenant utilisé : {kind, select, camera {la caméra choisie} microphone {le micro choisi} other {le haut-parleur choisi}} par le système.',
  'Now using “{label}”.': '« {label} » est maintenant utilisé.',
  'Only files can be sent here.': 'Seuls des fichiers peuvent être envoyés ici.',
  'Only for you': 'Pour vous seul',
  'Only for {name}': 'Pour {name} seulement',
  'Pages of people': 'Pages de personnes',
  'Pasted picture {stamp}': 'Image collée {stamp}',
  'Pasted text {stamp}.txt': 'Texte collé {stamp}.txt',
  Pause: 'Mettre en pause',
  Paused: 'En pause',
  'People in the call': 'Personnes dans l’appel',
  'Picture in picture': 'Image dans l’image',
  'Picture in picture begins with a click or a key.': 'L’image dans l’image commence par un clic ou une touche.',
  Pin: 'Épingler',
  Play: 'Lire',
  'Previous page': 'Page précédente',
  'Raise hand': 'Lever la main',
  React: 'Réagir',
  'Reading the folder…': 'Lecture du dossier…',
  'Ready to join?': 'Prêt à rejoindre l’appel ?',
  Received: 'Reçu',
  'Reconnecting…': 'Reconnexion…',
  Rejoin: 'Rejoindre à nouveau',
  'Remove {file} from the list': 'Retirer {file} de la liste',
  Resume: 'Reprendre',
  Retry: 'Réessayer',
  Save: 'Enregistrer',
  'Save as zip': 'Enregistrer en zip',
  'Save as…': 'Enregistrer sous…',
  'Save to folder…': 'Enregistrer dans un dossier…',
  'Saved as {name}': 'Enregistré sous {name}',
  'Saved to {place}': 'Enregistré dans {place}',
  'Saving to {place}': 'Enregistrement dans {place}',
  Send: 'Envoyer',
  'Send the link to the people you want to talk to.': 'Envoyez le lien aux personnes à qui vous voulez parler.',
  'Send to': 'Envoyer à',
  'Send {file} again': 'Renvoyer {file}',
  'Sending files is switched off.': 'L’envoi de fichiers est désactivé.',
  'Sending…': 'Envoi…',
  'Sent when someone is there': 'Envoyé dès que quelqu’un est là',
  'Set the room attribute to chat here.': 'Définissez l’attribut room pour discuter ici.',
  'Set the room attribute to show somebody here.': 'Définissez l’attribut room pour montrer quelqu’un ici.',
  'Share screen': 'Partager l’écran',
  'Share your screen': 'Partager votre écran',
  'Sharing the screen has to start from a click in this page. Click the button again.':
    'Le partage d’écran doit commencer par un clic dans cette page. Cliquez à nouveau sur le bouton.',
  'Sharing was cancelled. Nothing is being shared.': 'Le partage a été annulé. Rien n’est partagé.',
  'Show more ({hidden} hidden)': 'Afficher plus ({hidden} masqués)',
  'Show the files of {batch}': 'Afficher les fichiers de {batch}',
  'Show your picture': 'Afficher votre image',
  'Small window': 'Petite fenêtre',
  'Somebody is in this room without a secret, so you are not connected. Give them yours in some other way.':
    'Quelqu’un est dans ce salon sans secret, vous n’êtes donc pas connectés. Donnez-lui le vôtre par un autre moyen.',
  'Somebody uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    'Quelqu’un utilise un secret dans ce salon et vous n’en avez pas, vous n’êtes donc pas connectés. Demandez-le-lui.',
  'Somebody uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    'Quelqu’un utilise un autre secret dans ce salon, vous n’êtes donc pas connectés. Comparez-les par un autre moyen ; s’ils sont identiques, quelqu’un entre vous modifie ce que vous envoyez.',
  'Stop saving {batch}': 'Arrêter l’enregistrement de {batch}',
  'Stop sharing your screen': 'Arrêter le partage d’écran',
  Surprise: 'Surprise',
  'That name is taken': 'Ce nom est déjà pris',
  'That was too fast. Wait a moment, then try again.': 'C’était trop rapide. Attendez un instant, puis réessayez.',
  'That was too fast. Wait a moment.': 'C’était trop rapide. Attendez un instant.',
  'The browser allows full screen only by a click or a key.':
    'Le navigateur n’autorise le plein écran qu’après un clic ou une touche.',
  'The browser does not let this page ask for a place.':
    'Le navigateur n’autorise pas cette page à demander un emplacement.',
  'The browser does not let this page share the screen. Allow it in the site settings, then try again.':
    'Le navigateur n’autorise pas cette page à partager l’écran. Autorisez-le dans les paramètres du site, puis réessayez.',
  'The browser does not let this page use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the site settings beside the address, then try again.':
    'Le navigateur n’autorise pas cette page à utiliser {device, select, camera {la caméra} microphone {le micro} other {le haut-parleur}}. Autorisez-le dans les paramètres du site à côté de l’adresse, puis réessayez.',
  'The call could not be joined': 'Impossible de rejoindre l’appel',
  'The call has ended': 'L’appel est terminé',
  'The call has no such tile. Nothing was pinned.': 'L’appel n’a pas cette vignette. Rien n’a été épinglé.',
  'The code for camera and microphone could not be loaded. Check the connection, then try again.':
    'Le code pour la caméra et le micro n’a pas pu être chargé. Vérifiez la connexion, puis réessayez.',
  'The code for sending files could not be loaded. Check the connection, then try again.':
    'Le code d’envoi de fichiers n’a pas pu être chargé. Vérifiez la connexion, puis réessayez.',
  'The code of the chat could not be loaded. Check the connection, then try again.':
    'Le code de la discussion n’a pas pu être chargé. Vérifiez la connexion, puis réessayez.',
  'The connection is lost and being restored.': 'La connexion est perdue et en cours de rétablissement.',
  'The connection to the server is lost. Messages still go to those who are connected.':
    'La connexion au serveur est perdue. Les messages parviennent toujours à ceux qui sont connectés.',
  'The connection to the signaling server is lost. The call goes on; trying to reconnect.':
    'La connexion au serveur de signalisation est perdue. L’appel continue ; reconnexion en cours.',
  'The connection to this participant is not open.': 'La connexion avec cette personne n’est pas ouverte.',
  'The file arrived damaged.': 'Le fichier est arrivé endommagé.',
  'The file is larger than allowed.': 'Le fichier dépasse la taille autorisée.',
  'The file is larger than the other side allows.': 'Le fichier dépasse la taille que l’autre côté autorise.',
  'The file was changed or removed while it was being sent.': 'Le fichier a été modifié ou supprimé pendant l’envoi.',
  'The file was declined.': 'Le fichier a été refusé.',
  'The files could not be saved there.': 'Les fichiers n’ont pas pu être enregistrés à cet endroit.',
  'The invitation to the room could not be fetched.': 'L’invitation au salon n’a pas pu être obtenue.',
  'The join token has expired. Ask for a new invitation.':
    'Le jeton d’accès a expiré. Demandez une nouvelle invitation.',
  'The join token is not valid yet.': 'Le jeton d’accès n’est pas encore valable.',
  'The join token was not made for this server.': 'Le jeton d’accès n’a pas été fait pour ce serveur.',
  'The link could not be copied. Copy it from the address bar.':
    'Le lien n’a pas pu être copié. Copiez-le depuis la barre d’adresse.',
  'The network answers slowly.': 'Le réseau répond lentement.',
  'The network has too little bandwidth.': 'Le réseau a trop peu de débit.',
  'The network loses packets.': 'Le réseau perd des paquets.',
  'The operating system does not let the browser record the screen. Allow it in the system’s privacy settings, then try again.':
    'Le système d’exploitation n’autorise pas le navigateur à enregistrer l’écran. Autorisez-le dans les paramètres de confidentialité du système, puis réessayez.',
  'The operating system does not let the browser use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the system’s privacy settings, then try again.':
    'Le système d’exploitation n’autorise pas le navigateur à utiliser {device, select, camera {la caméra} microphone {le micro} other {le haut-parleur}}. Autorisez-le dans les paramètres de confidentialité du système, puis réessayez.',
  'The other side did not answer any more.': 'L’autre côté n’a plus répondu.',
  'The other side does not take files of this type.': 'L’autre côté n’accepte pas les fichiers de ce type.',
  'The other side has left.': 'L’autre côté est parti.',
  'The permission for the screen was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'L’autorisation pour l’écran a été retirée, il est donc coupé. Autorisez-le dans les paramètres du site à côté de l’adresse, puis réessayez.',
  'The permission for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'L’autorisation pour {device, select, camera {la caméra} microphone {le micro} other {le haut-parleur}} a été retirée, l’appareil est donc coupé. Autorisez-le dans les paramètres du site à côté de l’adresse, puis réessayez.',
  'The picture is frozen.': 'L’image est figée.',
  'The question for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was closed without an answer. Try again and choose “Allow”.':
    'La demande pour {device, select, camera {la caméra} microphone {le micro} other {le haut-parleur}} a été fermée sans réponse. Réessayez et choisissez « Autoriser ».',
  'The room could not be reached.': 'Le salon n’a pas pu être joint.',
  'The screen could not be captured. Close other programs that record it, then try again.':
    'L’écran n’a pas pu être capturé. Fermez les autres programmes qui l’enregistrent, puis réessayez.',
  'The server takes no more participants or rooms now.':
    'Le serveur n’accepte plus de participants ni de salons pour l’instant.',
  'The signaling server cannot be reached.': 'Le serveur de signalisation est injoignable.',
  'The signaling server cannot be reached. Check the connection, then try again.':
    'Le serveur de signalisation est injoignable. Vérifiez la connexion, puis réessayez.',
  'The signaling server cannot be reached. Trying again.':
    'Le serveur de signalisation est injoignable. Nouvelle tentative.',
  'The signaling server did not answer in time. Try again.':
    'Le serveur de signalisation n’a pas répondu à temps. Réessayez.',
  'The system or another program has paused {devices, select, camera {your camera} microphone {your microphone} other {your microphone and camera}}. It goes on by itself.':
    'Le système ou un autre programme a mis en pause {devices, select, camera {votre caméra} microphone {votre micro} other {votre micro et votre caméra}}. Cela reprendra tout seul.',
  'The system or another program stopped the screen. Try again.':
    'Le système ou un autre programme a arrêté l’écran. Réessayez.',
  'The system or another program stopped {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Try again.':
    'Le système ou un autre programme a arrêté {device, select, camera {la caméra} microphone {le micro} other {le haut-parleur}}. Réessayez.',
  'The transfer was cancelled.': 'Le transfert a été annulé.',
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
  'This browser cannot share the screen. Phones and tablets mostly cannot.':
    'Ce navigateur ne peut pas partager l’écran. La plupart des téléphones et tablettes non plus.',
  'This browser has no picture in picture.': 'Ce navigateur n’a pas d’image dans l’image.',
  'This could not be read.': 'Cela n’a pas pu être lu.',
  'This device is too busy.': 'Cet appareil est trop sollicité.',
  'This page is embedded in another one that does not let it share the screen. The embedding frame needs allow="{feature}".':
    'Cette page est intégrée dans une autre qui ne la laisse pas partager l’écran. Le cadre qui l’intègre doit avoir allow="{feature}".',
  'This page is embedded in another one that does not let it use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. The embedding frame needs allow="{feature}".':
    'Cette page est intégrée dans une autre qui ne la laisse pas utiliser {device, select, camera {la caméra} microphone {le micro} other {le haut-parleur}}. Le cadre qui l’intègre doit avoir allow="{feature}".',
  'This page may not use picture in picture.': 'Cette page ne peut pas utiliser l’image dans l’image.',
  'This room is full': 'Ce salon est plein',
  'This room is locked': 'Ce salon est verrouillé',
  'This server asks for a join token, and none was sent.':
    'Ce serveur demande un jeton d’accès et aucun n’a été envoyé.',
  'Thumbs up': 'Pouce levé',
  To: 'À',
  'To {name}': 'À {name}',
  'Too many files are on offer at once.': 'Trop de fichiers sont proposés en même temps.',
  'Try again': 'Réessayer',
  'Try again to send this message': 'Réessayer d’envoyer ce message',
  'Turn on sound': 'Activer le son',
  Unpin: 'Désépingler',
  'Waiting for someone to join. What you add now is sent then.':
    'En attente de quelqu’un. Ce que vous ajoutez maintenant sera envoyé à ce moment-là.',
  'Waiting for the connection…': 'En attente de la connexion…',
  'Waiting for your permission…': 'En attente de votre autorisation…',
  'Waiting for {name} to accept': 'En attente de l’accord de {name}',
  'What the signaling server passed on from somebody was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'Ce que le serveur de signalisation a transmis de la part de quelqu’un a été modifié en route, ou envoyé deux fois, et a été écarté. Si cela se reproduit, ne faites pas confiance à ce serveur.',
  'What the signaling server passed on from {name} was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'Ce que le serveur de signalisation a transmis de la part de {name} a été modifié en route, ou envoyé deux fois, et a été écarté. Si cela se reproduit, ne faites pas confiance à ce serveur.',
  'What was being shared is gone.': 'Ce qui était partagé n’est plus là.',
  'What you write goes to those who are here now. Nobody who comes later can read it.':
    'Ce que vous écrivez va à ceux qui sont là maintenant. Ceux qui arrivent plus tard ne peuvent pas le lire.',
  'Write a message': 'Écrire un message',
  'Write to {name} only': 'Écrire à {name} seulement',
  You: 'Vous',
  'You are muted': 'Votre micro est coupé',
  'You are not allowed in': 'Vous n’êtes pas autorisé à entrer',
  'You are the only one here': 'Vous êtes seul ici',
  'You left the call': 'Vous avez quitté l’appel',
  'You left the room.': 'Vous avez quitté le salon.',
  'You left. The conversation is gone.': 'Vous êtes parti. La conversation est effacée.',
  'You were removed from the call': 'Vous avez été retiré de l’appel',
  'Your browser asks for your camera and microphone when you join.':
    'Votre navigateur demandera la caméra et le micro quand vous rejoindrez l’appel.',
  'Your camera and microphone are off.': 'Votre caméra et votre micro sont coupés.',
  'Your invitation has expired': 'Votre invitation a expiré',
  'Your name': 'Votre nom',
  'Your name comes with your invitation and cannot be changed here.':
    'Votre nom vient avec votre invitation et ne peut pas être changé ici.',
  'Your screen': 'Votre écran',
  'camera off': 'caméra coupée',
  'hand raised': 'main levée',
  images: 'images',
  'microphone off': 'micro coupé',
  'or choose a folder from your device': 'ou choisissez un dossier sur votre appareil',
  'or choose them from your device': 'ou choisissez-les sur votre appareil',
  sound: 'sons',
  speaking: 'parle',
  'up to {size}': 'jusqu’à {size}',
  videos: 'vidéos',
  '{action} {file}': '{action} : {file}',
  '{action}: {batch}': '{action} : {batch}',
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
  '{count, plural, one {The page of {names} does not take files.} other {The page of {names} does not take files.}}':
    '{count, plural, one {La page de {names} n’accepte pas de fichiers.} other {Les pages de {names} n’acceptent pas de fichiers.}}',
  '{count, plural, one {the folder {name}: # file, {size}} other {the folder {name}: # files, {size}}}':
    '{count, plural, one {le dossier {name} : # fichier, {size}} other {le dossier {name} : # fichiers, {size}}}',
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
  '{count, plural, one {{sender} wants to send you this} other {{sender} wants to send you these}}':
    '{count, plural, one {{sender} veut vous envoyer ceci} other {{sender} veut vous envoyer ceci}}',
  '{count, plural, one {{what} delivered} other {{what} delivered}}':
    '{count, plural, one {{what} : remis} other {{what} : remis}}',
  '{count, plural, one {{what} received} other {{what} received}}':
    '{count, plural, one {{what} : reçu} other {{what} : reçus}}',
  '{count, plural, one {{what} was not transferred} other {{what} were not transferred}}':
    '{count, plural, one {{what} : non transféré} other {{what} : non transférés}}',
  '{count, plural, one {{what}: # file was not transferred} other {{what}: # files were not transferred}}':
    '{count, plural, one {{what} : # fichier non transféré} other {{what} : # fichiers non transférés}}',
  '{device, select, camera {Camera paused. Try again} other {Microphone paused. Try again}}':
    '{device, select, camera {Caméra en pause. Réessayer} other {Micro en pause. Réessayer}}',
  '{device, select, camera {No camera} microphone {No microphone} other {No speaker}} was found. Connect one, then try again.':
    '{device, select, camera {Aucune caméra trouvée. Connectez-en une} microphone {Aucun micro trouvé. Connectez-en un} other {Aucun haut-parleur trouvé. Connectez-en un}}, puis réessayez.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} can be switched on only while this page is in front. Click the button again.':
    '{device, select, camera {La caméra} microphone {Le micro} other {Le haut-parleur}} ne s’active que si cette page est au premier plan. Cliquez à nouveau sur le bouton.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} could not be started. Another program or tab may be using it: close that, then try again.':
    '{device, select, camera {La caméra} microphone {Le micro} other {Le haut-parleur}} n’a pas pu démarrer. Un autre programme ou onglet l’utilise peut-être : fermez-le, puis réessayez.',
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
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} is back and in use again.':
    '{kind, select, camera {La caméra} microphone {Le micro} other {Le haut-parleur}} est de retour et à nouveau en service.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected.':
    '{kind, select, camera {La caméra a été débranchée.} microphone {Le micro a été débranché.} other {Le haut-parleur a été débranché.}}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” is back and in use again.':
    '{kind, select, camera {La caméra} microphone {Le micro} other {Le haut-parleur}} « {label} » est de retour et à nouveau en service.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” was disconnected.':
    '{kind, select, camera {La caméra} microphone {Le micro} other {Le haut-parleur}} « {label} » n’est plus branché.',
  '{name} (left)': '{name} (parti)',
  '{name} (takes no files)': '{name} (n’accepte pas de fichiers)',
  '{name} (you)': '{name} (vous)',
  '{name} declined': '{name} a refusé',
  '{name} is in this room without a secret, so you are not connected. Give them yours in some other way.':
    '{name} est dans ce salon sans secret, vous n’êtes donc pas connectés. Donnez-lui le vôtre par un autre moyen.',
  '{name} is sharing a screen': '{name} partage son écran',
  '{name} left. Choose who gets your message.': '{name} est parti. Choisissez qui reçoit votre message.',
  '{name} left. The message was not sent.': '{name} est parti. Le message n’a pas été envoyé.',
  '{name} stopped sharing': '{name} a arrêté le partage',
  '{name} uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    '{name} utilise un secret dans ce salon et vous n’en avez pas, vous n’êtes donc pas connectés. Demandez-le-lui.',
  '{name} uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    '{name} utilise un autre secret dans ce salon, vous n’êtes donc pas connectés. Comparez-les par un autre moyen ; s’ils sont identiques, quelqu’un entre vous modifie ce que vous envoyez.',
  '{name}: {text}': '{name} : {text}',
  '{name}’s screen': 'Écran de {name}',
  '{page} / {pages}': '{page} / {pages}',
  '{sender} wants to send you this folder': '{sender} veut vous envoyer ce dossier',
  '{sender} wants to send you {what}': '{sender} veut vous envoyer {what}',
  '{time} left': 'reste {time}',
} satisfies Translation;
