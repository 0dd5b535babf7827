import type { Translation } from './language.js';

/** Portuguese. */
export default {
  'A message has at most {most} characters. Take out {count}, or send it in parts.':
    'Uma mensagem tem no máximo {most} caracteres. Retire {count} ou envie-a em partes.',
  'A message was not sent.': 'Uma mensagem não foi enviada.',
  'A message was too long for the signaling server.': 'Uma mensagem era longa demais para o servidor de sinalização.',
  'A part of the call could not be loaded. Check the connection, then try again.':
    'Não foi possível carregar uma parte da chamada. Verifique a conexão e tente novamente.',
  'A room with a secret needs a page that was loaded over https: or from localhost.':
    'Uma sala com segredo precisa de uma página carregada por https: ou de localhost.',
  Accept: 'Aceitar',
  'Accept all': 'Aceitar tudo',
  'All files on the way': 'Todos os arquivos a caminho',
  Applause: 'Aplausos',
  'As many are in the room as it takes. Try again when somebody has left.':
    'A sala já tem tantas pessoas quantas aceita. Tente novamente quando alguém sair.',
  'Back to the page': 'Voltar à página',
  'Browsers give the screen only to secure pages. Open this page with https:// (or on localhost while developing).':
    'Os navegadores só liberam a tela para páginas seguras. Abra esta página com https:// (ou em localhost durante o desenvolvimento).',
  'Browsers give {device, select, camera {the camera} microphone {the microphone} other {the speaker}} only to secure pages. Open this page with https:// (or on localhost while developing).':
    'Os navegadores só liberam {device, select, camera {a câmera} microphone {o microfone} other {o alto-falante}} para páginas seguras. Abra esta página com https:// (ou em localhost durante o desenvolvimento).',
  Call: 'Chamada',
  'Call controls': 'Controles da chamada',
  Camera: 'Câmera',
  Cancel: 'Cancelar',
  Celebration: 'Comemoração',
  Chat: 'Chat',
  'Check camera and microphone': 'Verificar câmera e microfone',
  'Clear finished': 'Limpar concluídos',
  'Close chat': 'Fechar o chat',
  'Connecting…': 'Conectando…',
  'Connection lost': 'Conexão perdida',
  'Connection lost. Reconnecting…': 'Conexão perdida. Reconectando…',
  'Connection through a relay server': 'Conexão por um servidor de retransmissão',
  'Continues where it stopped': 'Continua de onde parou',
  'Copy link': 'Copiar link',
  Decline: 'Recusar',
  'Decline all': 'Recusar tudo',
  Delete: 'Excluir',
  'Delete this message': 'Excluir esta mensagem',
  Delivered: 'Entregue',
  'Direct connection': 'Conexão direta',
  Discard: 'Descartar',
  Dismiss: 'Fechar',
  'Do not send {file}': 'Não enviar {file}',
  'Drop files for {name}': 'Solte arquivos para {name}',
  'Drop files here': 'Solte arquivos aqui',
  'Drop files or folders for {name}': 'Solte arquivos ou pastas para {name}',
  'Drop files or folders here': 'Solte arquivos ou pastas aqui',
  Everyone: 'Todos',
  Files: 'Arquivos',
  'Files need pages loaded over https.': 'Os arquivos precisam de páginas carregadas por https.',
  'Files of this type are not allowed.': 'Arquivos deste tipo não são permitidos.',
  'Files of {batch}': 'Arquivos de {batch}',
  'Finishing…': 'Finalizando…',
  'Folder {name}': 'Pasta {name}',
  'Folders cannot be sent here.': 'Não é possível enviar pastas aqui.',
  'From {name}': 'De {name}',
  'Full screen': 'Tela cheia',
  'Give the call a room name; everyone who uses the same name meets there.':
    'Dê um nome de sala à chamada; todos que usarem o mesmo nome se encontram lá.',
  Guest: 'Convidado',
  Heart: 'Coração',
  'Hide the files of {batch}': 'Ocultar os arquivos de {batch}',
  'Hide your picture from yourself': 'Ocultar sua imagem de si mesmo',
  'Interrupted at {percent}': 'Interrompido em {percent}',
  'It continues when {name} sends the file again.': 'Continua quando {name} enviar o arquivo de novo.',
  'Join again': 'Entrar de novo',
  'Join call': 'Entrar na chamada',
  'Join the call before sharing a screen.': 'Entre na chamada antes de compartilhar a tela.',
  'Join the call first.': 'Entre na chamada primeiro.',
  'Join the room before writing.': 'Entre na sala antes de escrever.',
  'Join the room first. The message was not sent.': 'Entre na sala primeiro. A mensagem não foi enviada.',
  'Join without camera': 'Entrar sem câmera',
  'Join without microphone': 'Entrar sem microfone',
  'Joining was given up.': 'A entrada foi abandonada.',
  'Joining…': 'Entrando…',
  'Keep off': 'Manter desligado',
  Laughter: 'Risada',
  'Leave call': 'Sair da chamada',
  'Leave full screen': 'Sair da tela cheia',
  'Let go to send': 'Solte para enviar',
  'Link copied': 'Link copiado',
  'Listen only': 'Só ouvir',
  'Lower hand': 'Abaixar a mão',
  Message: 'Mensagem',
  Messages: 'Mensagens',
  Microphone: 'Microfone',
  'More is waiting for somebody than can be kept. Wait for earlier messages before sending more.':
    'Há mais esperando por alguém do que se pode guardar. Espere as mensagens anteriores antes de enviar mais.',
  'Move your picture to another corner; arrow keys, too': 'Mover sua imagem para outro canto; também com as setas',
  'New message from {names}': 'Nova mensagem de {names}',
  'Newest messages': 'Mensagens mais recentes',
  'Next page': 'Próxima página',
  'No further connection to this participant could be made.':
    'Não foi possível abrir outra conexão com este participante.',
  'No messages yet': 'Ainda não há mensagens',
  'No room yet': 'Ainda não há sala',
  'Nobody else is here yet. Those who come can read what you write from then on.':
    'Ainda não há mais ninguém aqui. Quem chegar poderá ler o que você escrever a partir de então.',
  'Nobody else is here.': 'Não há mais ninguém aqui.',
  'Nobody is here yet': 'Ainda não há ninguém aqui',
  'Nobody of this id is in the room.': 'Ninguém na sala tem esse identificador.',
  'Not connected to a room yet.': 'Ainda não conectado a uma sala.',
  'Not sent. {reason}': 'Não enviada. {reason}',
  'Now using another one.': 'Agora em uso: outro dispositivo.',
  'Now using {kind, select, camera {the camera} microphone {the microphone} other {the speaker}} that the system chooses.':
    'Agora em uso: {kind, select, camera {a câmera} microphone {o microfone} other {o alto-falante}} que o sistema escolhe.',
  'Now using “{label}”.': 'Agora em uso: “{label}”.',
  'Only files can be sent here.': 'Só arquivos podem ser enviados aqui.',
  'Only for you': 'Só para você',
  'Only for {name}': 'Só para {name}',
  'Pages of people': 'Páginas de pessoas',
  'Pasted picture {stamp}': 'Imagem colada {stamp}',
  'Pasted text {stamp}.txt': 'Texto colado {stamp}.txt',
  Pause: 'Pausar',
  Paused: 'Em pausa',
  'People in the call': 'Pessoas na chamada',
  'Picture in picture': 'Picture-in-picture',
  'Picture in picture begins with a click or a key.': 'O picture-in-picture começa com um clique ou uma tecla.',
  Pin: 'Fixar',
  Play: 'Reproduzir',
  'Previous page': 'Página anterior',
  'Raise hand': 'Levantar a mão',
  React: 'Reagir',
  'Reading the folder…': 'Lendo a pasta…',
  'Ready to join?': 'Tudo pronto para entrar?',
  Received: 'Recebido',
  'Reconnecting…': 'Reconectando…',
  Rejoin: 'Voltar à chamada',
  'Remove {file} from the list': 'Remover {file} da lista',
  Resume: 'Retomar',
  Retry: 'Repetir',
  Save: 'Salvar',
  'Save as zip': 'Salvar como zip',
  'Save as…': 'Salvar como…',
  'Save to folder…': 'Salvar na pasta…',
  'Saved as {name}': 'Salvo como {name}',
  'Saved to {place}': 'Salvo em {place}',
  'Saving to {place}': 'Salvando em {place}',
  Send: 'Enviar',
  'Send the link to the people you want to talk to.': 'Envie o link às pessoas com quem você quer falar.',
  'Send to': 'Enviar para',
  'Send {file} again': 'Enviar {file} de novo',
  'Sending files is switched off.': 'O envio de arquivos está desligado.',
  'Sending…': 'Enviando…',
  'Sent when someone is there': 'Será enviado quando alguém estiver aqui',
  'Set the room attribute to chat here.': 'Defina o atributo room para conversar aqui.',
  'Set the room attribute to show somebody here.': 'Defina o atributo room para mostrar alguém aqui.',
  'Share screen': 'Compartilhar tela',
  'Share your screen': 'Compartilhar sua tela',
  'Sharing the screen has to start from a click in this page. Click the button again.':
    'O compartilhamento da tela precisa começar com um clique nesta página. Clique no botão de novo.',
  'Sharing was cancelled. Nothing is being shared.': 'O compartilhamento foi cancelado. Nada está sendo compartilhado.',
  'Show more ({hidden} hidden)': 'Mostrar mais ({hidden} ocultos)',
  'Show the files of {batch}': 'Mostrar os arquivos de {batch}',
  'Show your picture': 'Mostrar sua imagem',
  'Small window': 'Janela pequena',
  'Somebody is in this room without a secret, so you are not connected. Give them yours in some other way.':
    'Alguém está nesta sala sem segredo, por isso vocês não estão conectados. Passe o seu por outro meio.',
  'Somebody uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    'Alguém usa um segredo nesta sala e você não tem nenhum, por isso vocês não estão conectados. Peça-o.',
  'Somebody uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    'Alguém usa outro segredo nesta sala, por isso vocês não estão conectados. Comparem os dois por outro meio; se forem iguais, alguém entre vocês altera o que você envia.',
  'Stop saving {batch}': 'Parar de salvar {batch}',
  'Stop sharing your screen': 'Parar de compartilhar sua tela',
  Surprise: 'Surpresa',
  'That name is taken': 'Esse nome já está em uso',
  'That was too fast. Wait a moment, then try again.': 'Rápido demais. Espere um momento e tente novamente.',
  'That was too fast. Wait a moment.': 'Rápido demais. Espere um momento.',
  'The browser allows full screen only by a click or a key.':
    'O navegador só permite tela cheia com um clique ou uma tecla.',
  'The browser does not let this page ask for a place.': 'O navegador não deixa esta página perguntar por um local.',
  'The browser does not let this page share the screen. Allow it in the site settings, then try again.':
    'O navegador não deixa esta página compartilhar a tela. Permita nas configurações do site e tente novamente.',
  'The browser does not let this page use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the site settings beside the address, then try again.':
    'O navegador não deixa esta página usar {device, select, camera {a câmera} microphone {o microfone} other {o alto-falante}}. Permita nas configurações do site, ao lado do endereço, e tente novamente.',
  'The call could not be joined': 'Não foi possível entrar na chamada',
  'The call has ended': 'A chamada terminou',
  'The call has no such tile. Nothing was pinned.': 'A chamada não tem esse bloco. Nada foi fixado.',
  'The code for camera and microphone could not be loaded. Check the connection, then try again.':
    'Não foi possível carregar o código da câmera e do microfone. Verifique a conexão e tente novamente.',
  'The code for sending files could not be loaded. Check the connection, then try again.':
    'Não foi possível carregar o código de envio de arquivos. Verifique a conexão e tente novamente.',
  'The code of the chat could not be loaded. Check the connection, then try again.':
    'Não foi possível carregar o código do chat. Verifique a conexão e tente novamente.',
  'The connection is lost and being restored.': 'A conexão caiu e está sendo restabelecida.',
  'The connection to the server is lost. Messages still go to those who are connected.':
    'A conexão com o servidor caiu. As mensagens ainda chegam a quem está conectado.',
  'The connection to the signaling server is lost. The call goes on; trying to reconnect.':
    'A conexão com o servidor de sinalização caiu. A chamada continua; tentando reconectar.',
  'The connection to this participant is not open.': 'A conexão com este participante não está aberta.',
  'The file arrived damaged.': 'O arquivo chegou danificado.',
  'The file is larger than allowed.': 'O arquivo é maior que o permitido.',
  'The file is larger than the other side allows.': 'O arquivo é maior do que o outro lado permite.',
  'The file was changed or removed while it was being sent.': 'O arquivo foi alterado ou removido durante o envio.',
  'The file was declined.': 'O arquivo foi recusado.',
  'The files could not be saved there.': 'Não foi possível salvar os arquivos ali.',
  'The invitation to the room could not be fetched.': 'Não foi possível obter o convite para a sala.',
  'The join token has expired. Ask for a new invitation.': 'O token de acesso expirou. Peça um novo convite.',
  'The join token is not valid yet.': 'O token de acesso ainda não é válido.',
  'The join token was not made for this server.': 'O token de acesso não foi feito para este servidor.',
  'The link could not be copied. Copy it from the address bar.':
    'Não foi possível copiar o link. Copie-o da barra de endereço.',
  'The network answers slowly.': 'A rede responde devagar.',
  'The network has too little bandwidth.': 'A rede tem pouca largura de banda.',
  'The network loses packets.': 'A rede perde pacotes.',
  'The operating system does not let the browser record the screen. Allow it in the system’s privacy settings, then try again.':
    'O sistema operacional não deixa o navegador gravar a tela. Permita nas configurações de privacidade do sistema e tente novamente.',
  'The operating system does not let the browser use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the system’s privacy settings, then try again.':
    'O sistema operacional não deixa o navegador usar {device, select, camera {a câmera} microphone {o microfone} other {o alto-falante}}. Permita nas configurações de privacidade do sistema e tente novamente.',
  'The other side did not answer any more.': 'O outro lado parou de responder.',
  'The other side does not take files of this type.': 'O outro lado não aceita arquivos deste tipo.',
  'The other side has left.': 'O outro lado saiu.',
  'The permission for the screen was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'A permissão para a tela foi retirada, por isso ela está desligada. Permita nas configurações do site, ao lado do endereço, e tente novamente.',
  'The permission for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'A permissão para {device, select, camera {a câmera} microphone {o microfone} other {o alto-falante}} foi retirada, por isso o dispositivo está desligado. Permita nas configurações do site, ao lado do endereço, e tente novamente.',
  'The picture is frozen.': 'A imagem está congelada.',
  'The question for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was closed without an answer. Try again and choose “Allow”.':
    'A pergunta sobre {device, select, camera {a câmera} microphone {o microfone} other {o alto-falante}} foi fechada sem resposta. Tente novamente e escolha “Permitir”.',
  'The room could not be reached.': 'Não foi possível chegar à sala.',
  'The screen could not be captured. Close other programs that record it, then try again.':
    'Não foi possível capturar a tela. Feche outros programas que a gravam e tente novamente.',
  'The server takes no more participants or rooms now.': 'O servidor não aceita mais participantes nem salas agora.',
  'The signaling server cannot be reached.': 'Não é possível chegar ao servidor de sinalização.',
  'The signaling server cannot be reached. Check the connection, then try again.':
    'Não é possível chegar ao servidor de sinalização. Verifique a conexão e tente novamente.',
  'The signaling server cannot be reached. Trying again.':
    'Não é possível chegar ao servidor de sinalização. Tentando de novo.',
  'The signaling server did not answer in time. Try again.':
    'O servidor de sinalização não respondeu a tempo. Tente novamente.',
  'The system or another program has paused {devices, select, camera {your camera} microphone {your microphone} other {your microphone and camera}}. It goes on by itself.':
    'O sistema ou outro programa pausou {devices, select, camera {sua câmera} microphone {seu microfone} other {seu microfone e sua câmera}}. Continua sozinho.',
  'The system or another program stopped the screen. Try again.':
    'O sistema ou outro programa parou a tela. Tente novamente.',
  'The system or another program stopped {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Try again.':
    'O sistema ou outro programa parou {device, select, camera {a câmera} microphone {o microfone} other {o alto-falante}}. Tente novamente.',
  'The transfer was cancelled.': 'A transferência foi cancelada.',
  'There is no network.': 'Não há rede.',
  'There is no picture to show yet.': 'Ainda não há imagem para mostrar.',
  'There is not enough room for the file where it should go.': 'Não há espaço suficiente no destino do arquivo.',
  'There is not enough room for the files.': 'Não há espaço suficiente para os arquivos.',
  'There is nothing here that could be shared.': 'Não há nada aqui que possa ser compartilhado.',
  'They are not here any more.': 'A pessoa não está mais aqui.',
  'They left before the message could be sent.': 'A pessoa saiu antes que a mensagem pudesse ser enviada.',
  'They left. The message was not sent.': 'A pessoa saiu. A mensagem não foi enviada.',
  'This browser cannot connect tabs with each other.': 'Este navegador não consegue conectar abas entre si.',
  'This browser cannot make a key of the secret.': 'Este navegador não consegue criar uma chave a partir do segredo.',
  'This browser cannot share the screen. Phones and tablets mostly cannot.':
    'Este navegador não consegue compartilhar a tela. A maioria dos celulares e tablets também não.',
  'This browser has no picture in picture.': 'Este navegador não tem picture-in-picture.',
  'This could not be read.': 'Não foi possível ler isto.',
  'This device is too busy.': 'Este dispositivo está sobrecarregado.',
  'This page is embedded in another one that does not let it share the screen. The embedding frame needs allow="{feature}".':
    'Esta página está incorporada em outra que não a deixa compartilhar a tela. O frame que a incorpora precisa de allow="{feature}".',
  'This page is embedded in another one that does not let it use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. The embedding frame needs allow="{feature}".':
    'Esta página está incorporada em outra que não a deixa usar {device, select, camera {a câmera} microphone {o microfone} other {o alto-falante}}. O frame que a incorpora precisa de allow="{feature}".',
  'This page may not use picture in picture.': 'Esta página não pode usar picture-in-picture.',
  'This room is full': 'Esta sala está cheia',
  'This room is locked': 'Esta sala está trancada',
  'This server asks for a join token, and none was sent.':
    'Este servidor pede um token de acesso e nenhum foi enviado.',
  'Thumbs up': 'Joinha',
  To: 'Para',
  'To {name}': 'Para {name}',
  'Too many files are on offer at once.': 'Há arquivos demais oferecidos ao mesmo tempo.',
  'Try again': 'Tentar novamente',
  'Try again to send this message': 'Tentar enviar esta mensagem novamente',
  'Turn on sound': 'Ligar o som',
  Unpin: 'Soltar',
  'Waiting for someone to join. What you add now is sent then.':
    'Esperando alguém entrar. O que você adicionar agora será enviado então.',
  'Waiting for the connection…': 'Esperando a conexão…',
  'Waiting for your permission…': 'Esperando sua permissão…',
  'Waiting for {name} to accept': 'Esperando {name} aceitar',
  'What the signaling server passed on from somebody was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'O que o servidor de sinalização repassou de alguém foi alterado no caminho, ou enviado duas vezes, e foi descartado. Se acontecer de novo, não confie neste servidor.',
  'What the signaling server passed on from {name} was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'O que o servidor de sinalização repassou de {name} foi alterado no caminho, ou enviado duas vezes, e foi descartado. Se acontecer de novo, não confie neste servidor.',
  'What was being shared is gone.': 'O que estava sendo compartilhado não existe mais.',
  'What you write goes to those who are here now. Nobody who comes later can read it.':
    'O que você escreve vai para quem está aqui agora. Quem chegar depois não poderá ler.',
  'Write a message': 'Escreva uma mensagem',
  'Write to {name} only': 'Escreva só para {name}',
  You: 'Você',
  'You are muted': 'Microfone desligado',
  'You are not allowed in': 'Você não tem permissão para entrar',
  'You are the only one here': 'Só você está aqui',
  'You left the call': 'Você saiu da chamada',
  'You left the room.': 'Você saiu da sala.',
  'You left. The conversation is gone.': 'Você saiu. A conversa foi apagada.',
  'You were removed from the call': 'Você foi removido da chamada',
  'Your browser asks for your camera and microphone when you join.':
    'O navegador pedirá a câmera e o microfone quando você entrar.',
  'Your camera and microphone are off.': 'Sua câmera e seu microfone estão desligados.',
  'Your invitation has expired': 'Seu convite expirou',
  'Your name': 'Seu nome',
  'Your name comes with your invitation and cannot be changed here.':
    'Seu nome vem com o convite e não pode ser alterado aqui.',
  'Your screen': 'Sua tela',
  'camera off': 'câmera desligada',
  'hand raised': 'mão levantada',
  images: 'imagens',
  'microphone off': 'microfone desligado',
  'or choose a folder from your device': 'ou escolha uma pasta do seu dispositivo',
  'or choose them from your device': 'ou escolha-os no seu dispositivo',
  sound: 'áudio',
  speaking: 'falando',
  'up to {size}': 'até {size}',
  videos: 'vídeos',
  '{action} {file}': '{action}: {file}',
  '{action}: {batch}': '{action}: {batch}',
  '{count, plural, one {# character left} other {# characters left}}':
    '{count, plural, one {resta # caractere} other {restam # caracteres}}',
  '{count, plural, one {# character too many} other {# characters too many}}':
    '{count, plural, one {# caractere a mais} other {# caracteres a mais}}',
  '{count, plural, one {# file ({size})} other {# files ({size})}}':
    '{count, plural, one {# arquivo ({size})} other {# arquivos ({size})}}',
  '{count, plural, one {# file cannot be sent} other {# files cannot be sent}}':
    '{count, plural, one {# arquivo não pode ser enviado} other {# arquivos não podem ser enviados}}',
  '{count, plural, one {# file on the way, {percent}} other {# files on the way, {percent}}}':
    '{count, plural, one {# arquivo a caminho, {percent}} other {# arquivos a caminho, {percent}}}',
  '{count, plural, one {# file} other {# files}}': '{count, plural, one {# arquivo} other {# arquivos}}',
  '{count, plural, one {# new message, the last from {name}} other {# new messages, the last from {name}}}':
    '{count, plural, one {# nova mensagem, a última de {name}} other {# novas mensagens, a última de {name}}}',
  '{count, plural, one {# new} other {# new}}': '{count, plural, one {# nova} other {# novas}}',
  '{count, plural, one {# other} other {# others}}': '{count, plural, one {mais #} other {mais #}}',
  '{count, plural, one {Chat, # new message} other {Chat, # new messages}}':
    '{count, plural, one {Chat, # nova mensagem} other {Chat, # novas mensagens}}',
  '{count, plural, one {The page of {names} does not take files.} other {The page of {names} does not take files.}}':
    '{count, plural, one {A página de {names} não aceita arquivos.} other {As páginas de {names} não aceitam arquivos.}}',
  '{count, plural, one {the folder {name}: # file, {size}} other {the folder {name}: # files, {size}}}':
    '{count, plural, one {a pasta {name}: # arquivo, {size}} other {a pasta {name}: # arquivos, {size}}}',
  '{count, plural, one {{done} of # file} other {{done} of # files}}':
    '{count, plural, one {{done} de # arquivo} other {{done} de # arquivos}}',
  '{count, plural, one {{names} is here} other {{names} are here}}':
    '{count, plural, one {{names} está aqui} other {{names} estão aqui}}',
  '{count, plural, one {{names} joined} other {{names} joined}}':
    '{count, plural, one {{names} entrou} other {{names} entraram}}',
  '{count, plural, one {{names} left} other {{names} left}}':
    '{count, plural, one {{names} saiu} other {{names} saíram}}',
  '{count, plural, one {{names} raised a hand} other {{names} raised a hand}}':
    '{count, plural, one {{names} levantou a mão} other {{names} levantaram a mão}}',
  '{count, plural, one {{names} reacted with {emoji}} other {{names} reacted with {emoji}}}':
    '{count, plural, one {{names} reagiu com {emoji}} other {{names} reagiram com {emoji}}}',
  '{count, plural, one {{sender} wants to send you this} other {{sender} wants to send you these}}':
    '{count, plural, one {{sender} quer enviar isto para você} other {{sender} quer enviar isto para você}}',
  '{count, plural, one {{what} delivered} other {{what} delivered}}':
    '{count, plural, one {{what}: entregue} other {{what}: entregues}}',
  '{count, plural, one {{what} received} other {{what} received}}':
    '{count, plural, one {{what}: recebido} other {{what}: recebidos}}',
  '{count, plural, one {{what} was not transferred} other {{what} were not transferred}}':
    '{count, plural, one {{what}: não transferido} other {{what}: não transferidos}}',
  '{count, plural, one {{what}: # file was not transferred} other {{what}: # files were not transferred}}':
    '{count, plural, one {{what}: # arquivo não transferido} other {{what}: # arquivos não transferidos}}',
  '{device, select, camera {Camera paused. Try again} other {Microphone paused. Try again}}':
    '{device, select, camera {Câmera em pausa. Tentar novamente} other {Microfone em pausa. Tentar novamente}}',
  '{device, select, camera {No camera} microphone {No microphone} other {No speaker}} was found. Connect one, then try again.':
    '{device, select, camera {Nenhuma câmera encontrada. Conecte uma} microphone {Nenhum microfone encontrado. Conecte um} other {Nenhum alto-falante encontrado. Conecte um}} e tente novamente.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} can be switched on only while this page is in front. Click the button again.':
    '{device, select, camera {A câmera} microphone {O microfone} other {O alto-falante}} só pode ser ligado enquanto esta página está à frente. Clique no botão de novo.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} could not be started. Another program or tab may be using it: close that, then try again.':
    'Não foi possível iniciar {device, select, camera {a câmera} microphone {o microfone} other {o alto-falante}}. Outro programa ou aba pode estar usando o dispositivo: feche-o e tente novamente.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected. Connect it again or choose another one.':
    '{device, select, camera {A câmera foi desconectada. Conecte-a de novo ou escolha outra.} microphone {O microfone foi desconectado. Conecte-o de novo ou escolha outro.} other {O alto-falante foi desconectado. Conecte-o de novo ou escolha outro.}}',
  '{device, select, camera {This browser cannot use a camera in web pages. Try a current Chrome, Edge, Firefox or Safari.} microphone {This browser cannot use a microphone in web pages. Try a current Chrome, Edge, Firefox or Safari.} other {This browser plays through the speaker that the system uses. Change it in the settings of the system.}}':
    '{device, select, camera {Este navegador não consegue usar uma câmera em páginas web. Tente um Chrome, Edge, Firefox ou Safari atual.} microphone {Este navegador não consegue usar um microfone em páginas web. Tente um Chrome, Edge, Firefox ou Safari atual.} other {Este navegador usa o alto-falante do sistema. Mude-o nas configurações do sistema.}}',
  '{device, select, camera {This call uses no camera.} other {This call uses no microphone.}}':
    '{device, select, camera {Esta chamada não usa câmera.} other {Esta chamada não usa microfone.}}',
  '{device, select, camera {Turn off camera} other {Turn off microphone}}':
    '{device, select, camera {Desligar a câmera} other {Desligar o microfone}}',
  '{device, select, camera {Turn on camera} other {Turn on microphone}}':
    '{device, select, camera {Ligar a câmera} other {Ligar o microfone}}',
  '{devices, select, camera {Your camera is on again.} microphone {Your microphone is on again.} other {Your microphone and camera are on again.}}':
    '{devices, select, camera {Sua câmera está ligada de novo.} microphone {Seu microfone está ligado de novo.} other {Seu microfone e sua câmera estão ligados de novo.}}',
  '{done} of {total}': '{done} de {total}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} is back and in use again.':
    '{kind, select, camera {A câmera} microphone {O microfone} other {O alto-falante}} voltou e está em uso de novo.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected.':
    '{kind, select, camera {A câmera foi desconectada.} microphone {O microfone foi desconectado.} other {O alto-falante foi desconectado.}}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” is back and in use again.':
    '{kind, select, camera {A câmera} microphone {O microfone} other {O alto-falante}} “{label}” voltou e está em uso de novo.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” was disconnected.':
    '{kind, select, camera {A câmera “{label}” foi desconectada.} microphone {O microfone “{label}” foi desconectado.} other {O alto-falante “{label}” foi desconectado.}}',
  '{name} (left)': '{name} (saiu)',
  '{name} (takes no files)': '{name} (não aceita arquivos)',
  '{name} (you)': '{name} (você)',
  '{name} declined': '{name} recusou',
  '{name} is in this room without a secret, so you are not connected. Give them yours in some other way.':
    '{name} está nesta sala sem segredo, por isso vocês não estão conectados. Passe o seu por outro meio.',
  '{name} is sharing a screen': '{name} está compartilhando a tela',
  '{name} left. Choose who gets your message.': '{name} saiu. Escolha quem recebe sua mensagem.',
  '{name} left. The message was not sent.': '{name} saiu. A mensagem não foi enviada.',
  '{name} stopped sharing': '{name} parou de compartilhar',
  '{name} uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    '{name} usa um segredo nesta sala e você não tem nenhum, por isso vocês não estão conectados. Peça-o.',
  '{name} uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    '{name} usa outro segredo nesta sala, por isso vocês não estão conectados. Comparem os dois por outro meio; se forem iguais, alguém entre vocês altera o que você envia.',
  '{name}: {text}': '{name}: {text}',
  '{name}’s screen': 'Tela de {name}',
  '{page} / {pages}': '{page} / {pages}',
  '{sender} wants to send you this folder': '{sender} quer enviar esta pasta para você',
  '{sender} wants to send you {what}': '{sender} quer enviar {what} para você',
  '{time} left': 'faltam {time}',
} satisfies Translation;
