import type { Translation } from './language.js';

/** Spanish. */
export default {
  'A Socket.IO server has no hosts.': 'Un servidor Socket.IO no tiene anfitriones.',
  'A message has at most {most} characters. Take out {count}, or send it in parts.':
    'Un mensaje tiene como máximo {most} caracteres. Quite {count} o envíelo por partes.',
  'A message was not sent.': 'No se envió un mensaje.',
  'A message was too long for the signaling server.':
    'Un mensaje era demasiado largo para el servidor de señalización.',
  'A part of the call could not be loaded. Check the connection, then try again.':
    'No se pudo cargar una parte de la llamada. Compruebe la conexión e inténtelo de nuevo.',
  'A room with a secret needs a page that was loaded over https: or from localhost.':
    'Una sala con secreto necesita una página cargada por https: o desde localhost.',
  Accept: 'Aceptar',
  'Accept all': 'Aceptar todo',
  Admit: 'Admitir',
  'Admit {name}': 'Admitir a {name}',
  'All files on the way': 'Todos los archivos en curso',
  'Allow everyone to unmute': 'Permitir que todos activen el micrófono',
  'Allow to unmute': 'Permitir activar el micrófono',
  Applause: 'Aplausos',
  'As many are in the room as it takes. Try again when somebody has left.':
    'La sala ya tiene tantas personas como admite. Inténtelo de nuevo cuando alguien se haya ido.',
  'At most {most} files at once. Share fewer, or one archive.':
    'Como máximo {most} archivos a la vez. Comparta menos, o un archivo comprimido.',
  'Back to the page': 'Volver a la página',
  'Between tabs nobody is host, because there is no server that could see to it.':
    'Entre pestañas nadie es anfitrión, porque no hay un servidor que lo garantice.',
  'Blurred background': 'Fondo desenfocado',
  Browser: 'Navegador',
  'Browsers give the screen only to secure pages. Open this page with https:// (or on localhost while developing).':
    'Los navegadores solo permiten compartir la pantalla en páginas seguras. Abra esta página con https:// (o en localhost durante el desarrollo).',
  'Browsers give {device, select, camera {the camera} microphone {the microphone} other {the speaker}} only to secure pages. Open this page with https:// (or on localhost while developing).':
    'Los navegadores solo permiten usar {device, select, camera {la cámara} microphone {el micrófono} other {el altavoz}} en páginas seguras. Abra esta página con https:// (o en localhost durante el desarrollo).',
  Call: 'Llamada',
  'Call controls': 'Controles de la llamada',
  Camera: 'Cámara',
  'Camera off': 'Cámara apagada',
  'Camera on': 'Cámara encendida',
  'Camera on or off': 'Encender o apagar la cámara',
  Cancel: 'Cancelar',
  Celebration: 'Celebración',
  Chat: 'Chat',
  'Check camera and microphone': 'Comprobar cámara y micrófono',
  'Choose camera': 'Elegir cámara',
  'Choose microphone and speaker': 'Elegir micrófono y altavoz',
  'Choose “Retry”, then “Allow” when Firefox asks.': 'Elija «Reintentar» y luego «Permitir» cuando Firefox pregunte.',
  'Chosen by the system': 'Elegido por el sistema',
  'Clear finished': 'Quitar los terminados',
  'Click the crossed-out camera or microphone at the start of the address bar.':
    'Haga clic en la cámara o el micrófono tachado al inicio de la barra de direcciones.',
  'Click the icon at the start of the address bar.': 'Haga clic en el icono al inicio de la barra de direcciones.',
  Close: 'Cerrar',
  'Close chat': 'Cerrar el chat',
  'Close other programs and tabs. Sending no picture helps at once.':
    'Cierre otros programas y pestañas. No enviar imagen ayuda al instante.',
  'Close settings': 'Cerrar los ajustes',
  'Close the list of people': 'Cerrar la lista de personas',
  'Come back here and choose “Retry”.': 'Vuelva aquí y elija «Reintentar».',
  'Connecting…': 'Conectando…',
  Connection: 'Conexión',
  'Connection lost': 'Conexión perdida',
  'Connection lost. Reconnecting…': 'Conexión perdida. Reconectando…',
  'Connection through a relay server': 'Conexión a través de un servidor de retransmisión',
  'Continues where it stopped': 'Continúa donde se detuvo',
  Copied: 'Copiado',
  Copy: 'Copiar',
  'Copy link': 'Copiar enlace',
  'Data through the TURN server': 'Datos por el servidor TURN',
  Decline: 'Rechazar',
  'Decline all': 'Rechazar todo',
  'Decline {name}': 'Rechazar a {name}',
  Declined: 'Rechazado',
  Delete: 'Eliminar',
  'Delete this message': 'Eliminar este mensaje',
  Delivered: 'Entregado',
  'Delivered to {done} of {count}': 'Entregado a {done} de {count}',
  Devices: 'Dispositivos',
  'Direct connection': 'Conexión directa',
  Discard: 'Descartar',
  'Discard this recording?': '¿Descartar esta grabación?',
  Dismiss: 'Cerrar',
  'Do not send {file}': 'No enviar {file}',
  'Does not work': 'No funciona',
  Done: 'Listo',
  'Drop files for {name}': 'Suelte archivos para {name}',
  'Drop files here': 'Suelte archivos aquí',
  'Drop files or folders for {name}': 'Suelte archivos o carpetas para {name}',
  'Drop files or folders here': 'Suelte archivos o carpetas aquí',
  'Drop to share with everyone': 'Suelte para compartir con todos',
  'Drop to share with {name} only': 'Suelte para compartir solo con {name}',
  'Echo cancellation': 'Cancelación de eco',
  'End call for everyone': 'Terminar para todos',
  'End the call for everyone?': '¿Terminar la llamada para todos?',
  'Even loudness': 'Volumen uniforme',
  Everyone: 'Todos',
  'Everyone in the call is told, and told again when it ends. The recording holds all pictures, shared screens and voices, and stays on this device until you save it.':
    'Se avisa a todos en la llamada al empezar y al terminar. La grabación contiene todas las imágenes, pantallas compartidas y voces, y queda en este dispositivo hasta que la guarde.',
  Files: 'Archivos',
  'Files need pages loaded over https.': 'Para enviar archivos, la página debe cargarse por https.',
  'Files of this type are not allowed.': 'No se permiten archivos de este tipo.',
  'Files of {batch}': 'Archivos de {batch}',
  'Finishing…': 'Finalizando…',
  'Folder {name}': 'Carpeta {name}',
  'Folders cannot be sent here.': 'Aquí no se pueden enviar carpetas.',
  'For everyone': 'Para todos',
  'From {name}': 'De {name}',
  'Full screen': 'Pantalla completa',
  'Give the call a room name; everyone who uses the same name meets there.':
    'Dé un nombre de sala a la llamada; quienes usen el mismo nombre se encontrarán allí.',
  'Give up': 'Desistir',
  Guest: 'Invitado',
  'Hand raised': 'Mano levantada',
  'Has not answered yet': 'Aún no ha respondido',
  Heart: 'Corazón',
  'Hide the files of {batch}': 'Ocultar los archivos de {batch}',
  'Hide your picture from yourself': 'Ocultar su imagen solo para usted',
  'Hold the space bar to speak while you are muted.':
    'Mantenga pulsada la barra espaciadora para hablar con el micrófono silenciado.',
  Host: 'Anfitrión',
  'How to allow it:': 'Cómo permitirlo:',
  'In the menu bar, choose Safari, then “Settings for This Website”.':
    'En la barra de menús, elija Safari y luego «Ajustes para este sitio web».',
  'Interrupted at {percent}': 'Interrumpido al {percent}',
  'It answers after {time}, which is felt in a conversation.': 'Responde en {time}, y eso se nota al conversar.',
  'It continues when {name} sends the file again.': 'Continúa cuando {name} vuelva a enviar el archivo.',
  'It does not accept our credentials. Whoever runs the server has to look.':
    'No acepta nuestras credenciales. Quien lleva el servidor debe revisarlo.',
  'It does not answer this way. A firewall may stand in between.':
    'No responde por esta vía. Puede haber un cortafuegos en medio.',
  'It does not answer. Check the network, a VPN or a firewall.':
    'No responde. Compruebe la red, una VPN o un cortafuegos.',
  'It has no WebRTC, or something has switched it off. Use another browser.':
    'No tiene WebRTC o algo lo ha desactivado. Use otro navegador.',
  'It has not been saved, and cannot be brought back.': 'No se ha guardado y no se puede recuperar.',
  'It is being restored by itself. If that takes long, check your network.':
    'Se restablece por sí sola. Si tarda, compruebe su red.',
  'It is gone when this page is closed.': 'Desaparece al cerrar esta página.',
  'It is there as soon as you are connected.': 'Aparecerá en cuanto estén conectados.',
  'It lets nobody in now. Try again later.': 'Ahora no admite a nadie. Inténtelo más tarde.',
  Jitter: 'Fluctuación',
  'Join again': 'Volver a unirse',
  'Join call': 'Unirse a la llamada',
  'Join the call before recording it.': 'Únase a la llamada antes de grabarla.',
  'Join the call before sharing a screen.': 'Únase a la llamada antes de compartir la pantalla.',
  'Join the call first.': 'Únase primero a la llamada.',
  'Join the room before writing.': 'Únase a la sala antes de escribir.',
  'Join the room first. The message was not sent.': 'Únase primero a la sala. El mensaje no se envió.',
  'Join without camera': 'Unirse sin cámara',
  'Join without microphone': 'Unirse sin micrófono',
  'Joining was given up.': 'Se abandonó el intento de unirse.',
  'Joining…': 'Uniéndose…',
  Keep: 'Conservar',
  'Keep off': 'No reactivar',
  'Keep them out as long as this call lasts': 'No dejarle volver durante esta llamada',
  'Keeps the others from hearing themselves.': 'Evita que los demás se oigan a sí mismos.',
  Keyboard: 'Teclado',
  Laughter: 'Risa',
  'Leave call': 'Salir de la llamada',
  'Leave full screen': 'Salir de pantalla completa',
  'Let go to send': 'Suelte para enviar',
  'Letters work while the call has the focus.': 'Las letras funcionan mientras la llamada tiene el foco.',
  Limited: 'Limitado',
  'Link copied': 'Enlace copiado',
  'Listed here once you have allowed the browser to use them.':
    'Los dispositivos aparecerán aquí cuando permita al navegador usarlos.',
  'Listen only': 'Solo escuchar',
  'Lock the room': 'Bloquear la sala',
  'Lost, received / sent': 'Pérdida, recibida / enviada',
  'Lower hand': 'Bajar la mano',
  'Make host': 'Hacer anfitrión',
  'Makes a quiet voice louder and a loud one quieter.': 'Sube una voz baja y baja una alta.',
  Message: 'Mensaje',
  Messages: 'Mensajes',
  Microphone: 'Micrófono',
  'Microphone level': 'Nivel del micrófono',
  'Microphone off': 'Micrófono apagado',
  'Microphone on': 'Micrófono encendido',
  'Microphone on or off': 'Activar o silenciar el micrófono',
  More: 'Más',
  'More about {name}': 'Más sobre {name}',
  'More is waiting for somebody than can be kept. Wait for earlier messages before sending more.':
    'Hay más mensajes pendientes para alguien de los que se pueden guardar. Espere a que lleguen los anteriores antes de enviar más.',
  'More: {news}': 'Más: {news}',
  'Move closer to the Wi-Fi router or use a cable, and pause other downloads. Without your camera there is more room for sound.':
    'Acérquese al router wifi o use un cable y pause otras descargas. Sin la cámara queda más ancho de banda para el sonido.',
  'Move your picture to another corner; arrow keys, too': 'Mover su imagen a otra esquina; también con las flechas',
  Mute: 'Silenciar',
  'Mute everyone': 'Silenciar a todos',
  'Mute for me': 'Silenciar para mí',
  'Muted by the host': 'Silenciado por el anfitrión',
  'Muted for you': 'Silenciado para usted',
  'Neither a microphone nor a camera was found. Connect one, then try again.':
    'No se encontró ni micrófono ni cámara. Conecte uno de los dos e inténtelo de nuevo.',
  'New message from {names}': 'Mensaje nuevo de {names}',
  'Newest messages': 'Mensajes más recientes',
  'Next page': 'Página siguiente',
  'No further connection to this participant could be made.':
    'No se pudo establecer otra conexión con este participante.',
  'No longer on this device': 'Ya no está en este dispositivo',
  'No messages yet': 'Aún no hay mensajes',
  'No room yet': 'Aún no hay sala',
  'No sound could be played. Choose another speaker, or check the sound settings of the system.':
    'No se pudo reproducir sonido. Elija otro altavoz o revise los ajustes de sonido del sistema.',
  'Nobody else is here yet.': 'Aún no hay nadie más aquí.',
  'Nobody else is here yet. Those who come can read what you write from then on.':
    'Aún no hay nadie más. Quienes vengan podrán leer lo que escriba a partir de entonces.',
  'Nobody else is here, so there is no connection to show.': 'No hay nadie más, así que no hay conexión que mostrar.',
  'Nobody else is here.': 'No hay nadie más aquí.',
  'Nobody else is here. Files go only to those who are here now.':
    'No hay nadie más aquí. Los archivos solo van a quienes están aquí ahora.',
  'Nobody here is called “{text}”.': 'Nadie aquí se llama «{text}».',
  'Nobody is here yet': 'Aún no hay nadie',
  'Nobody of this id is in the room.': 'Nadie en la sala tiene este identificador.',
  'Nobody who could let you in is here yet.': 'Aún no hay nadie que pueda admitirle.',
  'Noise suppression': 'Supresión de ruido',
  'None was found. Connect one; you can join without it.':
    'No se encontró ningún dispositivo. Conecte uno; también puede unirse sin él.',
  'Not allowed on this page. Allow it in the address bar, then reload the page.':
    'No permitido en esta página. Permítalo en la barra de direcciones y recargue la página.',
  'Not available yet': 'Aún no disponible',
  'Not connected to a room yet.': 'Aún sin conexión a una sala.',
  'Not in the call': 'Fuera de la llamada',
  'Not sent. {reason}': 'No enviado. {reason}',
  'Nothing is being recorded.': 'No se está grabando nada.',
  'Now using another one.': 'Ahora se usa otro dispositivo.',
  'Now using {kind, select, camera {the camera} microphone {the microphone} other {the speaker}} that the system chooses.':
    'Ahora se usa {kind, select, camera {la cámara} microphone {el micrófono} other {el altavoz}} que elige el sistema.',
  'Now using “{label}”.': 'Ahora se usa «{label}».',
  'Only files can be sent here.': 'Aquí solo se pueden enviar archivos.',
  'Only for you': 'Solo para usted',
  'Only for {name}': 'Solo para {name}',
  'Open System Settings, then “Privacy & Security”.': 'Abra Ajustes del Sistema y luego «Privacidad y seguridad».',
  'Open or close the chat': 'Abrir o cerrar el chat',
  'Open the Settings app and choose this browser.': 'Abra la app Ajustes y elija este navegador.',
  'Open the Settings of Windows, then “Privacy & security”.':
    'Abra la Configuración de Windows y luego «Privacidad y seguridad».',
  'Pages of people': 'Páginas de personas',
  'Pasted picture {stamp}': 'Imagen pegada {stamp}',
  'Pasted text {stamp}.txt': 'Texto pegado {stamp}.txt',
  Path: 'Ruta',
  Pause: 'Pausar',
  Paused: 'En pausa',
  People: 'Personas',
  'People in the call': 'Personas en la llamada',
  'Picture in picture': 'Imagen en imagen',
  'Picture in picture begins with a click or a key.': 'La imagen en imagen empieza con un clic o una tecla.',
  'Picture received': 'Imagen recibida',
  'Picture sent': 'Imagen enviada',
  Pin: 'Fijar',
  Play: 'Reproducir',
  'Playing a sound…': 'Reproduciendo un sonido…',
  'Preview of {name}': 'Vista previa de {name}',
  'Previous page': 'Página anterior',
  'Push to talk': 'Pulsar para hablar',
  'Quit the browser, open it again and come back to this page.':
    'Salga del navegador, ábralo de nuevo y vuelva a esta página.',
  'Raise hand': 'Levantar la mano',
  'Raise or lower the hand': 'Levantar o bajar la mano',
  React: 'Reaccionar',
  'Read it to each other: if {name} sees the same code, nobody sits between you.':
    'Léanselo mutuamente: si {name} ve el mismo código, no hay nadie en medio.',
  'Reading the folder…': 'Leyendo la carpeta…',
  'Ready to join?': '¿Todo listo para unirse?',
  Received: 'Recibido',
  'Received / sent': 'Recibido / enviado',
  'Received in the last minute': 'Recibido en el último minuto',
  'Reconnecting…': 'Reconectando…',
  Record: 'Grabar',
  'Record the call': 'Grabar la llamada',
  'Record this call?': '¿Grabar esta llamada?',
  'Recording could not be loaded. Check the connection, then try again.':
    'No se pudo cargar la función de grabación. Compruebe la conexión e inténtelo de nuevo.',
  'Recording finished': 'Grabación terminada',
  Rejoin: 'Volver a unirse',
  Remove: 'Quitar',
  'Remove {file} from the list': 'Quitar {file} de la lista',
  'Remove {name} from the call?': '¿Quitar a {name} de la llamada?',
  'Remove “Blocked” with the × beside it.': 'Quite «Bloqueado» con la × de al lado.',
  Resume: 'Reanudar',
  Retry: 'Reintentar',
  'Room for sending': 'Capacidad de envío',
  'Round trip': 'Ida y vuelta',
  'STUN server': 'Servidor STUN',
  Save: 'Guardar',
  'Save again': 'Guardar de nuevo',
  'Save as zip': 'Guardar como zip',
  'Save as…': 'Guardar como…',
  'Save log': 'Guardar registro',
  'Save to folder…': 'Guardar en carpeta…',
  'Saved as {name}': 'Guardado como {name}',
  'Saved to {place}': 'Guardado en {place}',
  'Saving to {place}': 'Guardando en {place}',
  'Search people': 'Buscar personas',
  'Select the code and copy it.': 'Seleccione el código y cópielo.',
  Send: 'Enviar',
  'Send the link to the people you want to talk to.': 'Envíe el enlace a las personas con las que quiere hablar.',
  'Send to': 'Enviar a',
  'Send {file} again': 'Enviar {file} de nuevo',
  'Sending files is switched off.': 'El envío de archivos está desactivado.',
  'Sending…': 'Enviando…',
  'Sent when someone is there': 'Se enviará cuando haya alguien',
  'Set camera and microphone to “Allow”.': 'Ponga la cámara y el micrófono en «Permitir».',
  'Set the room attribute to chat here.': 'Defina el atributo room para chatear aquí.',
  'Set the room attribute to show somebody here.': 'Defina el atributo room para mostrar a alguien aquí.',
  Settings: 'Ajustes',
  'Settings…': 'Ajustes…',
  'Share files': 'Compartir archivos',
  'Share or stop sharing the screen': 'Compartir la pantalla o dejar de hacerlo',
  'Share screen': 'Compartir pantalla',
  'Share your screen': 'Compartir su pantalla',
  'Sharing the screen has to start from a click in this page. Click the button again.':
    'Para compartir la pantalla hay que hacer clic en esta página. Haga clic en el botón de nuevo.',
  'Sharing was cancelled. Nothing is being shared.': 'Se canceló la pantalla compartida. No se está compartiendo nada.',
  Shortcuts: 'Atajos',
  'Show more ({hidden} hidden)': 'Mostrar más ({hidden} ocultos)',
  'Show the files of {batch}': 'Mostrar los archivos de {batch}',
  'Show your picture': 'Mostrar su imagen',
  'Signaling server': 'Servidor de señalización',
  Silent: 'Silencio',
  'Small window': 'Ventana pequeña',
  'Somebody is in this room without a secret, so you are not connected. Give them yours in some other way.':
    'Alguien está en esta sala sin secreto, así que no están conectados. Dele el suyo por otra vía.',
  'Somebody uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    'Alguien usa un secreto en esta sala y usted no tiene ninguno, así que no están conectados. Pídaselo.',
  'Somebody uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    'Alguien usa otro secreto en esta sala, así que no están conectados. Compárenlos por otra vía; si son iguales, alguien entre ustedes altera lo que envía.',
  Sound: 'Sonido',
  'Sound is coming in': 'Llega sonido',
  Space: 'Espacio',
  'Speak while muted (hold)': 'Hablar con el micrófono silenciado (mantener)',
  Speaker: 'Altavoz',
  'Start recording': 'Iniciar grabación',
  'Stop recording': 'Detener grabación',
  'Stop saving {batch}': 'Dejar de guardar {batch}',
  'Stop sharing your screen': 'Dejar de compartir su pantalla',
  Surprise: 'Sorpresa',
  'Switch camera and microphone on.': 'Active la cámara y el micrófono.',
  'TURN server': 'Servidor TURN',
  'Takes a few seconds. Nobody sees it, and nothing is asked of you.':
    'Tarda unos segundos. Nadie lo ve y no se le pregunta nada.',
  'Takes away fans, keyboards and the street.': 'Elimina el ruido de ventiladores, teclados y la calle.',
  'Takes no files': 'No acepta archivos',
  'Tap the icon at the start of the address bar, then the three dots or “Website Settings”.':
    'Toque el icono al inicio de la barra de direcciones y luego los tres puntos o «Ajustes del sitio web».',
  'Tap the icon at the start of the address bar, then “Permissions”.':
    'Toque el icono al inicio de la barra de direcciones y luego «Permisos».',
  'Test speaker': 'Probar altavoz',
  'Test the connection': 'Probar la conexión',
  'Testing…': 'Probando…',
  'That name is taken': 'Ese nombre ya está en uso',
  'That was too fast. Wait a moment, then try again.': 'Demasiado rápido. Espere un momento e inténtelo de nuevo.',
  'That was too fast. Wait a moment.': 'Demasiado rápido. Espere un momento.',
  'The browser allows full screen only by a click or a key.':
    'El navegador solo permite la pantalla completa con un clic o una tecla.',
  'The browser could not begin to record. Try again.': 'El navegador no pudo empezar a grabar. Inténtelo de nuevo.',
  'The browser does not let this page ask for a place.':
    'El navegador no permite que esta página pregunte dónde guardar.',
  'The browser does not let this page share the screen. Allow it in the site settings, then try again.':
    'El navegador no permite que esta página comparta la pantalla. Permítalo en la configuración del sitio e inténtelo de nuevo.',
  'The browser does not let this page use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the site settings beside the address, then try again.':
    'El navegador no permite que esta página use {device, select, camera {la cámara} microphone {el micrófono} other {el altavoz}}. Permítalo en la configuración del sitio, junto a la dirección, e inténtelo de nuevo.',
  'The browser has ended the recording. What there is can be saved.':
    'El navegador terminó la grabación. Lo grabado hasta ahora se puede guardar.',
  'The browser keeps sound from this page until you click in it. Click, then record again.':
    'El navegador bloquea el sonido de esta página hasta que haga clic en ella. Haga clic y grabe de nuevo.',
  'The browser or the system did not follow. Look for the switch in the system’s settings.':
    'El navegador o el sistema no lo aplicó. Busque la opción en los ajustes del sistema.',
  'The call could not be joined': 'No fue posible unirse a la llamada',
  'The call ended before the recording began.': 'La llamada terminó antes de que empezara la grabación.',
  'The call has ended': 'La llamada ha terminado',
  'The call has no such tile. Nothing was pinned.': 'La llamada no tiene ese recuadro. No se fijó nada.',
  'The code for camera and microphone could not be loaded. Check the connection, then try again.':
    'No se pudo cargar el código para la cámara y el micrófono. Compruebe la conexión e inténtelo de nuevo.',
  'The code for sending files could not be loaded. Check the connection, then try again.':
    'No se pudo cargar el código para enviar archivos. Compruebe la conexión e inténtelo de nuevo.',
  'The code of the chat could not be loaded. Check the connection, then try again.':
    'No se pudo cargar el código del chat. Compruebe la conexión e inténtelo de nuevo.',
  'The connection is being measured.': 'Se está midiendo la conexión.',
  'The connection is good.': 'La conexión es buena.',
  'The connection is lost and being restored.': 'La conexión se perdió y se está restableciendo.',
  'The connection to the server is lost. Messages still go to those who are connected.':
    'Se perdió la conexión con el servidor. Los mensajes siguen llegando a quienes están conectados.',
  'The connection to the signaling server is lost. The call goes on; trying to reconnect.':
    'Se perdió la conexión con el servidor de señalización. La llamada continúa; intentando reconectar.',
  'The connection to this participant is not open.': 'La conexión con este participante no está abierta.',
  'The file arrived damaged.': 'El archivo llegó dañado.',
  'The file is larger than allowed.': 'El archivo es más grande de lo permitido.',
  'The file is larger than the other side allows.': 'El archivo es más grande de lo que permite la otra persona.',
  'The file was changed or removed while it was being sent.':
    'El archivo se modificó o se eliminó mientras se enviaba.',
  'The file was declined.': 'El archivo fue rechazado.',
  'The files could not be saved there.': 'No se pudieron guardar los archivos ahí.',
  'The host ended the call for everyone': 'El anfitrión terminó la llamada para todos',
  'The host has been told that you are here.': 'El anfitrión sabe que usted está aquí.',
  'The host has muted you. Raise your hand to ask to speak.':
    'El anfitrión le ha silenciado. Levante la mano para pedir la palabra.',
  'The host has turned off your camera.': 'El anfitrión ha apagado su cámara.',
  'The host has turned this off for you. Raise your hand to ask for it.':
    'El anfitrión ha desactivado esto para usted. Levante la mano para pedirlo.',
  'The host removed you from the room, and you cannot come back.':
    'El anfitrión le quitó de la sala y usted no puede volver.',
  'The invitation to the room could not be fetched.': 'No se pudo obtener la invitación a la sala.',
  'The join token has expired. Ask for a new invitation.': 'El token de acceso ha caducado. Pida una nueva invitación.',
  'The join token is not valid yet.': 'El token de acceso aún no es válido.',
  'The join token was not made for this server.': 'El token de acceso no se hizo para este servidor.',
  'The link could not be copied. Copy it from the address bar.':
    'No se pudo copiar el enlace. Cópielo de la barra de direcciones.',
  'The network answers slowly.': 'La red responde despacio.',
  'The network has too little bandwidth.': 'La red tiene poco ancho de banda.',
  'The network loses packets.': 'La red pierde paquetes.',
  'The operating system does not let the browser record the screen. Allow it in the system’s privacy settings, then try again.':
    'El sistema operativo no permite que el navegador grabe la pantalla. Permítalo en la configuración de privacidad del sistema e inténtelo de nuevo.',
  'The operating system does not let the browser use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the system’s privacy settings, then try again.':
    'El sistema operativo no permite que el navegador use {device, select, camera {la cámara} microphone {el micrófono} other {el altavoz}}. Permítalo en la configuración de privacidad del sistema e inténtelo de nuevo.',
  'The other side did not answer any more.': 'La otra persona dejó de responder.',
  'The other side does not take files of this type.': 'La otra persona no acepta archivos de este tipo.',
  'The other side has left.': 'La otra persona se ha ido.',
  'The page could not get a join token. Try again.':
    'La página no pudo obtener un token de acceso. Inténtelo de nuevo.',
  'The permission for the screen was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'Se retiró el permiso para la pantalla, así que ya no se comparte. Permítalo en la configuración del sitio, junto a la dirección, e inténtelo de nuevo.',
  'The permission for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'Se retiró el permiso para {device, select, camera {la cámara} microphone {el micrófono} other {el altavoz}} y por eso el dispositivo está desactivado. Permítalo en la configuración del sitio, junto a la dirección, e inténtelo de nuevo.',
  'The picture is frozen.': 'La imagen está congelada.',
  'The question for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was closed without an answer. Try again and choose “Allow”.':
    'La solicitud para {device, select, camera {la cámara} microphone {el micrófono} other {el altavoz}} se cerró sin respuesta. Inténtelo de nuevo y elija «Permitir».',
  'The room could not be reached.': 'No se pudo conectar con la sala.',
  'The room is locked. Ask its host to let you in.': 'La sala está bloqueada. Pida al anfitrión que le deje entrar.',
  'The screen could not be captured. Close other programs that record it, then try again.':
    'No se pudo capturar la pantalla. Cierre otros programas que la graben e inténtelo de nuevo.',
  'The server names none. Calls between some networks need one.':
    'El servidor no indica ninguno. Las llamadas entre algunas redes lo necesitan.',
  'The server names them only once you are in the room. Test again then.':
    'El servidor los indica solo cuando está en la sala. Pruebe entonces de nuevo.',
  'The server takes no more participants or rooms now.': 'El servidor no admite más participantes ni salas por ahora.',
  'The server was not reached. Look whether it was done.':
    'No se pudo contactar con el servidor. Compruebe si la acción se realizó.',
  'The settings could not be loaded. Check the connection, then try again.':
    'No se pudieron cargar los ajustes. Compruebe la conexión e inténtelo de nuevo.',
  'The signaling server cannot be reached.': 'No se puede conectar con el servidor de señalización.',
  'The signaling server cannot be reached. Check the connection, then try again.':
    'No se puede conectar con el servidor de señalización. Compruebe la conexión e inténtelo de nuevo.',
  'The signaling server cannot be reached. Check the connection; it is tried again.':
    'No se puede conectar con el servidor de señalización. Compruebe la conexión; se sigue intentando.',
  'The signaling server cannot be reached. Trying again.':
    'No se puede conectar con el servidor de señalización. Intentándolo de nuevo.',
  'The signaling server did not answer in time. Try again.':
    'El servidor de señalización no respondió a tiempo. Inténtelo de nuevo.',
  'The sound of this device does not start. Connect or choose a speaker, then record again.':
    'El sonido de este dispositivo no arranca. Conecte o elija un altavoz y grabe de nuevo.',
  'The system hides what is behind you.': 'El sistema oculta lo que hay detrás de usted.',
  'The system lets only your voice through.': 'El sistema solo deja pasar su voz.',
  'The system or another program has paused {devices, select, camera {your camera} microphone {your microphone} other {your microphone and camera}}. It goes on by itself.':
    'El sistema u otro programa ha puesto en pausa {devices, select, camera {su cámara} microphone {su micrófono} other {su micrófono y su cámara}}. Continuará por sí solo.',
  'The system or another program stopped the screen. Try again.':
    'El sistema u otro programa detuvo la pantalla compartida. Inténtelo de nuevo.',
  'The system or another program stopped {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Try again.':
    'El sistema u otro programa detuvo {device, select, camera {la cámara} microphone {el micrófono} other {el altavoz}}. Inténtelo de nuevo.',
  'The transfer was cancelled.': 'La transferencia se canceló.',
  'There is no more room on the disk, so the recording has ended. What there is can be saved.':
    'No queda espacio en el disco, así que la grabación terminó. Lo grabado hasta ahora se puede guardar.',
  'There is no network.': 'No hay red.',
  'There is no picture to show yet.': 'Aún no hay imagen que mostrar.',
  'There is not enough room for the file where it should go.': 'No hay espacio suficiente en el destino del archivo.',
  'There is not enough room for the files.': 'No hay espacio suficiente para los archivos.',
  'There is nothing here that could be shared.': 'Aquí no hay nada que se pueda compartir.',
  'They are not here any more.': 'Esa persona ya no está aquí.',
  'They left before the message could be sent.': 'La persona se fue antes de que se pudiera enviar el mensaje.',
  'They left. The message was not sent.': 'La persona se fue. El mensaje no se envió.',
  'This browser cannot connect tabs with each other.': 'Este navegador no puede conectar pestañas entre sí.',
  'This browser cannot make a key of the secret.': 'Este navegador no puede crear una clave a partir del secreto.',
  'This browser cannot record calls. A current Chrome, Edge, Firefox or Safari can.':
    'Este navegador no puede grabar llamadas. Un Chrome, Edge, Firefox o Safari actual sí.',
  'This browser cannot share the screen. Phones and tablets mostly cannot.':
    'Este navegador no puede compartir la pantalla. La mayoría de los teléfonos y tabletas tampoco.',
  'This browser has no picture in picture.': 'Este navegador no tiene imagen en imagen.',
  'This could not be read.': 'Esto no se pudo leer.',
  'This device is too busy.': 'Este dispositivo está demasiado ocupado.',
  'This page could not process {device, select, camera {the picture of your camera} other {the sound of your microphone}}. It is sent as it is.':
    'Esta página no pudo procesar {device, select, camera {la imagen de su cámara} other {el sonido de su micrófono}}. Se envía tal cual.',
  'This page is embedded in another one that does not let it share the screen. The embedding frame needs allow="{feature}".':
    'Esta página está incrustada en otra que no le permite compartir la pantalla. El marco que la incrusta necesita allow="{feature}".',
  'This page is embedded in another one that does not let it use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. The embedding frame needs allow="{feature}".':
    'Esta página está incrustada en otra que no le permite usar {device, select, camera {la cámara} microphone {el micrófono} other {el altavoz}}. El marco que la incrusta necesita allow="{feature}".',
  'This page may not use picture in picture.': 'Esta página no puede usar imagen en imagen.',
  'This page was not loaded over https, so it gets no camera and microphone.':
    'Esta página no se cargó por https, así que no puede usar la cámara ni el micrófono.',
  'This room is full': 'Esta sala está llena',
  'This room is locked': 'Esta sala está bloqueada',
  'This server asks for a join token, and none was sent.':
    'Este servidor pide un token de acceso y no se envió ninguno.',
  'Thumbs up': 'Pulgar arriba',
  To: 'Para',
  'To {name}': 'Para {name}',
  'Too many files are on offer at once.': 'Se ofrecen demasiados archivos a la vez.',
  'Too many people wait to be let in. Try again later.':
    'Demasiadas personas están esperando para entrar. Inténtelo más tarde.',
  'Try again': 'Intentar de nuevo',
  'Try again to send this message': 'Intentar enviar este mensaje de nuevo',
  'Turn on sound': 'Activar el sonido',
  'Under Camera and under Microphone, let desktop apps use them.':
    'En Cámara y en Micrófono, permita que las aplicaciones de escritorio los usen.',
  'Under Camera and under Microphone, switch this browser on.': 'En Cámara y en Micrófono, active este navegador.',
  'Unlock the room': 'Desbloquear la sala',
  'Unmute for me': 'Dejar de silenciar para mí',
  Unpin: 'Dejar de fijar',
  'Verification code': 'Código de verificación',
  'Voice isolation': 'Aislamiento de voz',
  'Volume for you': 'Volumen para usted',
  'Volume of {name}': 'Volumen de {name}',
  'Waiting for someone to join. What you add now is sent then.':
    'Esperando a que alguien se una. Lo que añada ahora se enviará entonces.',
  'Waiting for someone to let you in': 'Esperando a que alguien le admita',
  'Waiting for the connection…': 'Esperando la conexión…',
  'Waiting for your permission…': 'Esperando su permiso…',
  'Waiting for {name} to accept': 'Esperando a que {name} acepte',
  'Waiting to be let in': 'Esperando para entrar',
  'What answers there is no server of this kit.': 'Lo que responde ahí no es un servidor de este kit.',
  'What happened, for whoever looks into a problem. It holds no names, messages or addresses.':
    'Lo ocurrido, para quien investigue un problema. Sin nombres, mensajes ni direcciones.',
  'What the signaling server passed on from somebody was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'Lo que el servidor de señalización transmitió de alguien fue alterado por el camino, o enviado dos veces, y se descartó. Si vuelve a ocurrir, no confíe en este servidor.',
  'What the signaling server passed on from {name} was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'Lo que el servidor de señalización transmitió de {name} fue alterado por el camino, o enviado dos veces, y se descartó. Si vuelve a ocurrir, no confíe en este servidor.',
  'What was being shared is gone.': 'Lo que se compartía ya no está.',
  'What you write goes to those who are here now. Nobody who comes later can read it.':
    'Lo que escriba llega a quienes están aquí ahora. Quien venga después no podrá leerlo.',
  'Whoever comes waits until you let them in.': 'Quien llegue esperará hasta que usted le admita.',
  Works: 'Funciona',
  'Write a message': 'Escribir un mensaje',
  'Write to {name} only': 'Escribir solo a {name}',
  You: 'Usted',
  'You and {names} record the call': 'Usted y {names} graban la llamada',
  'You are muted': 'Micrófono silenciado',
  'You are not allowed in': 'No tiene permiso para entrar',
  'You are recording': 'Usted está grabando',
  'You are the only one here': 'No hay nadie más aquí',
  'You declined': 'Rechazado por usted',
  'You left the call': 'Ha salido de la llamada',
  'You left the room.': 'Ha salido de la sala.',
  'You left. The conversation is gone.': 'Ha salido. La conversación se ha borrado.',
  'You may turn on your microphone again.': 'Puede volver a activar su micrófono.',
  'You were not let in': 'No se le ha admitido',
  'You were removed from the call': 'Le han quitado de la llamada',
  'Your browser asks for it when you join. Allow it then.': 'El navegador lo pedirá al unirse. Permítalo entonces.',
  'Your browser asks for your camera and microphone when you join.':
    'Su navegador pedirá acceso a la cámara y al micrófono cuando se una.',
  'Your browser is asking for your devices: choose “Allow” in its question, near the address.':
    'El navegador pide acceso a sus dispositivos: elija «Permitir» en el aviso, cerca de la dirección.',
  'Your camera and microphone are off.': 'Su cámara y su micrófono están apagados.',
  'Your devices are listed here once you have allowed the browser to use them.':
    'Sus dispositivos aparecerán aquí cuando permita al navegador usarlos.',
  'Your invitation has expired': 'Su invitación ha caducado',
  'Your name': 'Su nombre',
  'Your name comes with your invitation and cannot be changed here.':
    'Su nombre viene con la invitación y no se puede cambiar aquí.',
  'Your recording has ended': 'Su grabación ha terminado',
  'Your screen': 'Su pantalla',
  'camera off': 'cámara apagada',
  'direct, {protocol}': 'directa, {protocol}',
  'hand raised': 'mano levantada',
  images: 'imágenes',
  'microphone off': 'micrófono apagado',
  'or choose a folder from your device': 'o elija una carpeta de su dispositivo',
  'or choose them from your device': 'o elíjalos de su dispositivo',
  recording: 'grabando',
  sound: 'sonido',
  speaking: 'hablando',
  'through a relay, {protocol}': 'por retransmisión, {protocol}',
  'up to {size}': 'hasta {size}',
  videos: 'vídeos',
  '{action} {file}': '{action}: {file}',
  '{action}: {batch}': '{action}: {batch}',
  '{count, plural, one {# character left} other {# characters left}}':
    '{count, plural, one {queda # carácter} other {quedan # caracteres}}',
  '{count, plural, one {# character too many} other {# characters too many}}':
    '{count, plural, one {sobra # carácter} other {sobran # caracteres}}',
  '{count, plural, one {# file ({size})} other {# files ({size})}}':
    '{count, plural, one {# archivo ({size})} other {# archivos ({size})}}',
  '{count, plural, one {# file cannot be sent} other {# files cannot be sent}}':
    '{count, plural, one {# archivo no se puede enviar} other {# archivos no se pueden enviar}}',
  '{count, plural, one {# file on the way, {percent}} other {# files on the way, {percent}}}':
    '{count, plural, one {# archivo en camino, {percent}} other {# archivos en camino, {percent}}}',
  '{count, plural, one {# file} other {# files}}': '{count, plural, one {# archivo} other {# archivos}}',
  '{count, plural, one {# new message, the last from {name}} other {# new messages, the last from {name}}}':
    '{count, plural, one {# mensaje nuevo, el último de {name}} other {# mensajes nuevos, el último de {name}}}',
  '{count, plural, one {# new} other {# new}}': '{count, plural, one {# nuevo} other {# nuevos}}',
  '{count, plural, one {# other} other {# others}}': '{count, plural, one {# más} other {# más}}',
  '{count, plural, one {Chat, # new message} other {Chat, # new messages}}':
    '{count, plural, one {Chat, # mensaje nuevo} other {Chat, # mensajes nuevos}}',
  '{count, plural, one {People, # waits to be let in} other {People, # wait to be let in}}':
    '{count, plural, one {Personas, # espera para entrar} other {Personas, # esperan para entrar}}',
  '{count, plural, one {The page of {names} does not take files.} other {The page of {names} does not take files.}}':
    '{count, plural, one {La página de {names} no acepta archivos.} other {Las páginas de {names} no aceptan archivos.}}',
  '{count, plural, one {the folder {name}: # file, {size}} other {the folder {name}: # files, {size}}}':
    '{count, plural, one {la carpeta {name}: # archivo, {size}} other {la carpeta {name}: # archivos, {size}}}',
  '{count, plural, one {{done} of # file} other {{done} of # files}}':
    '{count, plural, one {{done} de # archivo} other {{done} de # archivos}}',
  '{count, plural, one {{names} is here} other {{names} are here}}':
    '{count, plural, one {{names} está aquí} other {{names} están aquí}}',
  '{count, plural, one {{names} joined} other {{names} joined}}':
    '{count, plural, one {{names} se ha unido} other {{names} se han unido}}',
  '{count, plural, one {{names} left} other {{names} left}}':
    '{count, plural, one {{names} ha salido} other {{names} han salido}}',
  '{count, plural, one {{names} raised a hand} other {{names} raised a hand}}':
    '{count, plural, one {{names} ha levantado la mano} other {{names} han levantado la mano}}',
  '{count, plural, one {{names} reacted with {emoji}} other {{names} reacted with {emoji}}}':
    '{count, plural, one {{names} ha reaccionado con {emoji}} other {{names} han reaccionado con {emoji}}}',
  '{count, plural, one {{names} records the call} other {{names} record the call}}':
    '{count, plural, one {{names} graba la llamada} other {{names} graban la llamada}}',
  '{count, plural, one {{names} shares files in the chat} other {{names} share files in the chat}}':
    '{count, plural, one {{names} comparte archivos en el chat} other {{names} comparten archivos en el chat}}',
  '{count, plural, one {{names} stopped recording} other {{names} stopped recording}}':
    '{count, plural, one {{names} dejó de grabar} other {{names} dejaron de grabar}}',
  '{count, plural, one {{names} waits to be let in} other {{names} wait to be let in}}':
    '{count, plural, one {{names} espera para entrar} other {{names} esperan para entrar}}',
  '{count, plural, one {{sender} wants to send you this} other {{sender} wants to send you these}}':
    '{count, plural, one {{sender} quiere enviarle este archivo} other {{sender} quiere enviarle estos archivos}}',
  '{count, plural, one {{what} delivered} other {{what} delivered}}':
    '{count, plural, one {Entregado: {what}} other {Entregados: {what}}}',
  '{count, plural, one {{what} received} other {{what} received}}':
    '{count, plural, one {Recibido: {what}} other {Recibidos: {what}}}',
  '{count, plural, one {{what} was not transferred} other {{what} were not transferred}}':
    '{count, plural, one {{what}: no transferido} other {{what}: no transferidos}}',
  '{count, plural, one {{what}: # file was not transferred} other {{what}: # files were not transferred}}':
    '{count, plural, one {{what}: # archivo no transferido} other {{what}: # archivos no transferidos}}',
  '{device, select, camera {Camera paused. Try again} other {Microphone paused. Try again}}':
    '{device, select, camera {Cámara en pausa. Intentar de nuevo} other {Micrófono en pausa. Intentar de nuevo}}',
  '{device, select, camera {No camera} microphone {No microphone} other {No speaker}} was found. Connect one, then try again.':
    'No se encontró {device, select, camera {ninguna cámara. Conecte una} microphone {ningún micrófono. Conecte uno} other {ningún altavoz. Conecte uno}} e inténtelo de nuevo.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} can be switched on only while this page is in front. Click the button again.':
    '{device, select, camera {La cámara} microphone {El micrófono} other {El altavoz}} solo se puede encender mientras esta página está en primer plano. Haga clic en el botón de nuevo.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} could not be started. Another program or tab may be using it: close that, then try again.':
    '{device, select, camera {No se pudo iniciar la cámara. Quizá la esté usando} microphone {No se pudo iniciar el micrófono. Quizá lo esté usando} other {No se pudo iniciar el altavoz. Quizá lo esté usando}} otro programa u otra pestaña. Ciérrelos e inténtelo de nuevo.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected. Connect it again or choose another one.':
    '{device, select, camera {La cámara se desconectó. Conéctela de nuevo o elija otra.} microphone {El micrófono se desconectó. Conéctelo de nuevo o elija otro.} other {El altavoz se desconectó. Conéctelo de nuevo o elija otro.}}',
  '{device, select, camera {This browser cannot use a camera in web pages. Try a current Chrome, Edge, Firefox or Safari.} microphone {This browser cannot use a microphone in web pages. Try a current Chrome, Edge, Firefox or Safari.} other {This browser plays through the speaker that the system uses. Change it in the settings of the system.}}':
    '{device, select, camera {Este navegador no puede usar una cámara en páginas web. Pruebe con un Chrome, Edge, Firefox o Safari actual.} microphone {Este navegador no puede usar un micrófono en páginas web. Pruebe con un Chrome, Edge, Firefox o Safari actual.} other {Este navegador reproduce por el altavoz que usa el sistema. Cámbielo en los ajustes del sistema.}}',
  '{device, select, camera {This call uses no camera.} other {This call uses no microphone.}}':
    '{device, select, camera {Esta llamada no usa cámara.} other {Esta llamada no usa micrófono.}}',
  '{device, select, camera {Turn off camera} other {Turn off microphone}}':
    '{device, select, camera {Apagar la cámara} other {Silenciar el micrófono}}',
  '{device, select, camera {Turn on camera} other {Turn on microphone}}':
    '{device, select, camera {Encender la cámara} other {Activar el micrófono}}',
  '{devices, select, camera {Your camera is on again.} microphone {Your microphone is on again.} other {Your microphone and camera are on again.}}':
    '{devices, select, camera {Su cámara vuelve a estar encendida.} microphone {Su micrófono vuelve a estar encendido.} other {Su micrófono y su cámara vuelven a estar encendidos.}}',
  '{done} of {total}': '{done} de {total}',
  '{kind, select, camera {Camera} microphone {Microphone} other {Speaker}} {number}':
    '{kind, select, camera {Cámara} microphone {Micrófono} other {Altavoz}} {number}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} is back and in use again.':
    '{kind, select, camera {La cámara} microphone {El micrófono} other {El altavoz}} está de vuelta y en uso otra vez.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected.':
    '{kind, select, camera {La cámara} microphone {El micrófono} other {El altavoz}} se desconectó.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” is back and in use again.':
    '{kind, select, camera {La cámara} microphone {El micrófono} other {El altavoz}} «{label}» está de vuelta y en uso otra vez.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” was disconnected.':
    '{kind, select, camera {La cámara} microphone {El micrófono} other {El altavoz}} «{label}» se desconectó.',
  '{level, select, fair {Fair connection} poor {Poor connection} other {Connection lost}}':
    '{level, select, fair {Conexión regular} poor {Mala conexión} other {Conexión perdida}}',
  '{loss} of the data was lost. Move closer to the Wi-Fi router or use a cable.':
    'Se perdió el {loss} de los datos. Acérquese al router wifi o use un cable.',
  '{name} (left)': '{name} (se fue)',
  '{name} (takes no files)': '{name} (no acepta archivos)',
  '{name} (you)': '{name} (usted)',
  '{name} declined': '{name} lo rechazó',
  '{name} is in this room without a secret, so you are not connected. Give them yours in some other way.':
    '{name} está en esta sala sin secreto, así que no están conectados. Dele el suyo por otra vía.',
  '{name} is sharing a screen': '{name} comparte su pantalla',
  '{name} left. Choose who gets your message.': '{name} se fue. Elija quién recibe su mensaje.',
  '{name} left. The message was not sent.': '{name} se fue. El mensaje no se envió.',
  '{name} stopped sharing': '{name} dejó de compartir',
  '{name} uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    '{name} usa un secreto en esta sala y usted no tiene ninguno, así que no están conectados. Pídaselo.',
  '{name} uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    '{name} usa otro secreto en esta sala, así que no están conectados. Compárenlos por otra vía; si son iguales, alguien entre ustedes altera lo que envía.',
  '{name}: {text}': '{name}: {text}',
  '{name}’s screen': 'Pantalla de {name}',
  '{page} / {pages}': '{page} / {pages}',
  '{sender} wants to send you this folder': '{sender} quiere enviarle esta carpeta',
  '{sender} wants to send you {what}': '{sender} quiere enviarle {what}',
  '{time} left': 'quedan {time}',
} satisfies Translation;
