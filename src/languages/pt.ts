import type { Translation } from './language.js';

/** Portuguese. */
export default {
  'A Socket.IO server has no hosts.': 'Um servidor Socket.IO não tem anfitriões.',
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
  Admit: 'Admitir',
  'Admit {name}': 'Admitir {name}',
  'All files on the way': 'Todos os arquivos a caminho',
  'Allow everyone to unmute': 'Permitir que todos liguem o microfone',
  'Allow to unmute': 'Permitir ligar o microfone',
  Applause: 'Aplausos',
  'As many are in the room as it takes. Try again when somebody has left.':
    'A sala já tem o máximo de pessoas que comporta. Tente novamente quando alguém sair.',
  'At most {most} files at once. Share fewer, or one archive.':
    'No máximo {most} arquivos por vez. Compartilhe menos, ou um arquivo compactado.',
  'Back to the page': 'Voltar à página',
  'Between tabs nobody is host, because there is no server that could see to it.':
    'Entre abas ninguém é anfitrião, porque não há servidor que possa garantir isso.',
  'Blurred background': 'Fundo desfocado',
  Browser: 'Navegador',
  'Browsers give the screen only to secure pages. Open this page with https:// (or on localhost while developing).':
    'Os navegadores só liberam a tela para páginas seguras. Abra esta página com https:// (ou em localhost durante o desenvolvimento).',
  'Browsers give {device, select, camera {the camera} microphone {the microphone} other {the speaker}} only to secure pages. Open this page with https:// (or on localhost while developing).':
    'Os navegadores só liberam {device, select, camera {a câmera} microphone {o microfone} other {o alto-falante}} para páginas seguras. Abra esta página com https:// (ou em localhost durante o desenvolvimento).',
  Call: 'Chamada',
  'Call controls': 'Controles da chamada',
  Camera: 'Câmera',
  'Camera off': 'Câmera desligada',
  'Camera on': 'Câmera ligada',
  'Camera on or off': 'Ligar ou desligar a câmera',
  Cancel: 'Cancelar',
  Celebration: 'Comemoração',
  Chat: 'Chat',
  'Check camera and microphone': 'Verificar câmera e microfone',
  'Choose camera': 'Escolher câmera',
  'Choose microphone and speaker': 'Escolher microfone e alto-falante',
  'Choose “Retry”, then “Allow” when Firefox asks.':
    'Escolha “Tentar novamente” e depois “Permitir” quando o Firefox perguntar.',
  'Chosen by the system': 'Escolhido pelo sistema',
  'Clear finished': 'Limpar concluídos',
  'Click the crossed-out camera or microphone at the start of the address bar.':
    'Clique na câmera ou no microfone riscado no início da barra de endereço.',
  'Click the icon at the start of the address bar.': 'Clique no ícone no início da barra de endereço.',
  Close: 'Fechar',
  'Close chat': 'Fechar o chat',
  'Close other programs and tabs. Sending no picture helps at once.':
    'Feche outros programas e abas. Não enviar imagem ajuda na hora.',
  'Close settings': 'Fechar configurações',
  'Close the list of people': 'Fechar a lista de pessoas',
  'Come back here and choose “Retry”.': 'Volte aqui e escolha “Tentar novamente”.',
  'Connecting…': 'Conectando…',
  Connection: 'Conexão',
  'Connection lost': 'Conexão perdida',
  'Connection lost. Reconnecting…': 'Conexão perdida. Reconectando…',
  'Connection through a relay server': 'Conexão por um servidor de retransmissão',
  'Continues where it stopped': 'Continua de onde parou',
  Copied: 'Copiado',
  Copy: 'Copiar',
  'Copy link': 'Copiar link',
  'Data through the TURN server': 'Dados pelo servidor TURN',
  Decline: 'Recusar',
  'Decline all': 'Recusar tudo',
  'Decline {name}': 'Recusar {name}',
  Declined: 'Recusado',
  Delete: 'Excluir',
  'Delete this message': 'Excluir esta mensagem',
  Delivered: 'Entregue',
  'Delivered to {done} of {count}': 'Entregue a {done} de {count}',
  Devices: 'Dispositivos',
  'Direct connection': 'Conexão direta',
  Discard: 'Descartar',
  'Discard this recording?': 'Descartar esta gravação?',
  Dismiss: 'Fechar',
  'Do not send {file}': 'Não enviar {file}',
  'Does not work': 'Não funciona',
  Done: 'Concluído',
  'Drop files for {name}': 'Solte arquivos para {name}',
  'Drop files here': 'Solte arquivos aqui',
  'Drop files or folders for {name}': 'Solte arquivos ou pastas para {name}',
  'Drop files or folders here': 'Solte arquivos ou pastas aqui',
  'Drop to share with everyone': 'Solte para compartilhar com todos',
  'Drop to share with {name} only': 'Solte para compartilhar só com {name}',
  'Echo cancellation': 'Cancelamento de eco',
  'End call for everyone': 'Encerrar para todos',
  'End the call for everyone?': 'Encerrar a chamada para todos?',
  'Even loudness': 'Volume uniforme',
  Everyone: 'Todos',
  'Everyone in the call is told, and told again when it ends. The recording holds all pictures, shared screens and voices, and stays on this device until you save it.':
    'Todos na chamada são avisados, no início e no fim. A gravação contém todas as imagens, telas compartilhadas e vozes, e fica neste dispositivo até você salvá-la.',
  Files: 'Arquivos',
  'Files need pages loaded over https.': 'Para enviar arquivos, a página precisa ser carregada por https.',
  'Files of this type are not allowed.': 'Arquivos deste tipo não são permitidos.',
  'Files of {batch}': 'Arquivos de {batch}',
  'Finishing…': 'Finalizando…',
  'Folder {name}': 'Pasta {name}',
  'Folders cannot be sent here.': 'Não é possível enviar pastas aqui.',
  'For everyone': 'Para todos',
  'From {name}': 'De {name}',
  'Full screen': 'Tela cheia',
  'Give the call a room name; everyone who uses the same name meets there.':
    'Dê um nome de sala à chamada; todos que usarem o mesmo nome se encontram lá.',
  'Give up': 'Desistir',
  Guest: 'Convidado',
  'Hand raised': 'Mão levantada',
  'Has not answered yet': 'Ainda não respondeu',
  Heart: 'Coração',
  'Hide the files of {batch}': 'Ocultar os arquivos de {batch}',
  'Hide your picture from yourself': 'Ocultar sua imagem só para você',
  'Hold the space bar to speak while you are muted.': 'Segure a barra de espaço para falar com o microfone desligado.',
  Host: 'Anfitrião',
  'How to allow it:': 'Como permitir:',
  'In the menu bar, choose Safari, then “Settings for This Website”.':
    'Na barra de menus, escolha Safari e depois “Ajustes para Este Site”.',
  'Interrupted at {percent}': 'Interrompido em {percent}',
  'It answers after {time}, which is felt in a conversation.': 'Responde em {time}, o que se percebe em uma conversa.',
  'It continues when {name} sends the file again.': 'Continua quando {name} enviar o arquivo de novo.',
  'It does not accept our credentials. Whoever runs the server has to look.':
    'Não aceita nossas credenciais. Quem mantém o servidor precisa verificar.',
  'It does not answer this way. A firewall may stand in between.':
    'Não responde por esta via. Pode haver um firewall no caminho.',
  'It does not answer. Check the network, a VPN or a firewall.':
    'Não responde. Verifique a rede, uma VPN ou um firewall.',
  'It has no WebRTC, or something has switched it off. Use another browser.':
    'Não tem WebRTC, ou algo o desativou. Use outro navegador.',
  'It has not been saved, and cannot be brought back.': 'Não foi salva e não pode ser recuperada.',
  'It is being restored by itself. If that takes long, check your network.':
    'Está sendo restabelecida sozinha. Se demorar, verifique sua rede.',
  'It is gone when this page is closed.': 'Some quando esta página é fechada.',
  'It is there as soon as you are connected.': 'Aparece assim que vocês estiverem conectados.',
  'It lets nobody in now. Try again later.': 'Não aceita ninguém agora. Tente mais tarde.',
  Jitter: 'Variação do atraso',
  'Join again': 'Entrar de novo',
  'Join call': 'Entrar na chamada',
  'Join the call before recording it.': 'Entre na chamada antes de gravá-la.',
  'Join the call before sharing a screen.': 'Entre na chamada antes de compartilhar a tela.',
  'Join the call first.': 'Entre na chamada primeiro.',
  'Join the room before writing.': 'Entre na sala antes de escrever.',
  'Join the room first. The message was not sent.': 'Entre na sala primeiro. A mensagem não foi enviada.',
  'Join without camera': 'Entrar sem câmera',
  'Join without microphone': 'Entrar sem microfone',
  'Joining was given up.': 'A entrada foi cancelada.',
  'Joining…': 'Entrando…',
  Keep: 'Manter',
  'Keep off': 'Não ligar de novo',
  'Keep them out as long as this call lasts': 'Manter fora enquanto durar esta chamada',
  'Keeps the others from hearing themselves.': 'Evita que os outros ouçam a si mesmos.',
  Keyboard: 'Teclado',
  Laughter: 'Risada',
  'Leave call': 'Sair da chamada',
  'Leave full screen': 'Sair da tela cheia',
  'Let go to send': 'Solte para enviar',
  'Letters work while the call has the focus.': 'As letras funcionam enquanto a chamada tem o foco.',
  Limited: 'Limitado',
  'Link copied': 'Link copiado',
  'Listed here once you have allowed the browser to use them.':
    'Os dispositivos aparecerão aqui quando você permitir que o navegador os use.',
  'Listen only': 'Só ouvir',
  'Lock the room': 'Trancar a sala',
  'Lost, received / sent': 'Perda, recebida / enviada',
  'Lower hand': 'Abaixar a mão',
  'Make host': 'Tornar anfitrião',
  'Makes a quiet voice louder and a loud one quieter.': 'Aumenta uma voz baixa e reduz uma alta.',
  Message: 'Mensagem',
  Messages: 'Mensagens',
  Microphone: 'Microfone',
  'Microphone level': 'Nível do microfone',
  'Microphone off': 'Microfone desligado',
  'Microphone on': 'Microfone ligado',
  'Microphone on or off': 'Ligar ou desligar o microfone',
  More: 'Mais',
  'More about {name}': 'Mais sobre {name}',
  'More is waiting for somebody than can be kept. Wait for earlier messages before sending more.':
    'Há mais mensagens esperando por alguém do que se pode guardar. Espere a entrega das anteriores antes de enviar mais.',
  'More: {news}': 'Mais: {news}',
  'Move closer to the Wi-Fi router or use a cable, and pause other downloads. Without your camera there is more room for sound.':
    'Aproxime-se do roteador Wi-Fi ou use um cabo, e pause outros downloads. Sem a câmera sobra mais largura de banda para o som.',
  'Move your picture to another corner; arrow keys, too': 'Mover sua imagem para outro canto; também com as setas',
  Mute: 'Silenciar',
  'Mute everyone': 'Silenciar todos',
  'Mute for me': 'Silenciar para mim',
  'Muted by the host': 'Silenciado pelo anfitrião',
  'Muted for you': 'Silenciado para você',
  'Neither a microphone nor a camera was found. Connect one, then try again.':
    'Nenhum microfone e nenhuma câmera encontrados. Conecte um deles e tente novamente.',
  'New message from {names}': 'Nova mensagem de {names}',
  'Newest messages': 'Mensagens mais recentes',
  'Next page': 'Próxima página',
  'No further connection to this participant could be made.':
    'Não foi possível abrir outra conexão com este participante.',
  'No longer on this device': 'Não está mais neste dispositivo',
  'No messages yet': 'Ainda não há mensagens',
  'No room yet': 'Ainda não há sala',
  'No sound could be played. Choose another speaker, or check the sound settings of the system.':
    'Não foi possível reproduzir o som. Escolha outro alto-falante ou verifique as configurações de som do sistema.',
  'Nobody else is here yet.': 'Ainda não há mais ninguém aqui.',
  'Nobody else is here yet. Those who come can read what you write from then on.':
    'Ainda não há mais ninguém aqui. Quem chegar poderá ler o que você escrever a partir de então.',
  'Nobody else is here, so there is no connection to show.': 'Não há mais ninguém, então não há conexão para mostrar.',
  'Nobody else is here.': 'Não há mais ninguém aqui.',
  'Nobody else is here. Files go only to those who are here now.':
    'Não há mais ninguém aqui. Os arquivos vão só para quem está aqui agora.',
  'Nobody here is called “{text}”.': 'Ninguém aqui se chama “{text}”.',
  'Nobody is here yet': 'Ainda não há ninguém aqui',
  'Nobody of this id is in the room.': 'Ninguém na sala tem esse identificador.',
  'Nobody who could let you in is here yet.': 'Ainda não há ninguém aqui que possa admitir você.',
  'Noise suppression': 'Supressão de ruído',
  'None was found. Connect one; you can join without it.':
    'Nenhum dispositivo encontrado. Conecte um; você também pode entrar sem ele.',
  'Not allowed on this page. Allow it in the address bar, then reload the page.':
    'Não permitido nesta página. Permita na barra de endereço e recarregue a página.',
  'Not available yet': 'Ainda não disponível',
  'Not connected to a room yet.': 'Ainda não conectado a uma sala.',
  'Not in the call': 'Fora da chamada',
  'Not sent. {reason}': 'Não enviada. {reason}',
  'Nothing is being recorded.': 'Nada está sendo gravado.',
  'Now using another one.': 'Agora em uso: outro dispositivo.',
  'Now using {kind, select, camera {the camera} microphone {the microphone} other {the speaker}} that the system chooses.':
    'Agora em uso: {kind, select, camera {a câmera escolhida} microphone {o microfone escolhido} other {o alto-falante escolhido}} pelo sistema.',
  'Now using “{label}”.': 'Agora em uso: “{label}”.',
  'Only files can be sent here.': 'Só arquivos podem ser enviados aqui.',
  'Only for you': 'Só para você',
  'Only for {name}': 'Só para {name}',
  'Open System Settings, then “Privacy & Security”.': 'Abra os Ajustes do Sistema e depois “Privacidade e Segurança”.',
  'Open or close the chat': 'Abrir ou fechar o chat',
  'Open the Settings app and choose this browser.': 'Abra o app Ajustes e escolha este navegador.',
  'Open the Settings of Windows, then “Privacy & security”.':
    'Abra as Configurações do Windows e depois “Privacidade e segurança”.',
  'Pages of people': 'Páginas de pessoas',
  'Pasted picture {stamp}': 'Imagem colada {stamp}',
  'Pasted text {stamp}.txt': 'Texto colado {stamp}.txt',
  Path: 'Caminho',
  Pause: 'Pausar',
  Paused: 'Em pausa',
  People: 'Pessoas',
  'People in the call': 'Pessoas na chamada',
  'Picture in picture': 'Picture-in-picture',
  'Picture in picture begins with a click or a key.': 'O picture-in-picture começa com um clique ou uma tecla.',
  'Picture received': 'Imagem recebida',
  'Picture sent': 'Imagem enviada',
  Pin: 'Fixar',
  Play: 'Reproduzir',
  'Playing a sound…': 'Reproduzindo um som…',
  'Preview of {name}': 'Prévia de {name}',
  'Previous page': 'Página anterior',
  'Push to talk': 'Apertar para falar',
  'Quit the browser, open it again and come back to this page.':
    'Encerre o navegador, abra-o de novo e volte a esta página.',
  'Raise hand': 'Levantar a mão',
  'Raise or lower the hand': 'Levantar ou abaixar a mão',
  React: 'Reagir',
  'Read it to each other: if {name} sees the same code, nobody sits between you.':
    'Leiam-no um para o outro: se {name} vir o mesmo código, não há ninguém no meio.',
  'Reading the folder…': 'Lendo a pasta…',
  'Ready to join?': 'Tudo pronto para entrar?',
  Received: 'Recebido',
  'Received / sent': 'Recebido / enviado',
  'Received in the last minute': 'Recebido no último minuto',
  'Reconnecting…': 'Reconectando…',
  Record: 'Gravar',
  'Record the call': 'Gravar a chamada',
  'Record this call?': 'Gravar esta chamada?',
  'Recording could not be loaded. Check the connection, then try again.':
    'Não foi possível carregar a função de gravação. Verifique a conexão e tente novamente.',
  'Recording finished': 'Gravação concluída',
  Rejoin: 'Voltar à chamada',
  Remove: 'Remover',
  'Remove {file} from the list': 'Remover {file} da lista',
  'Remove {name} from the call?': 'Remover {name} da chamada?',
  'Remove “Blocked” with the × beside it.': 'Remova “Bloqueado” com o × ao lado.',
  Resume: 'Retomar',
  Retry: 'Tentar novamente',
  'Room for sending': 'Capacidade de envio',
  'Round trip': 'Ida e volta',
  'STUN server': 'Servidor STUN',
  Save: 'Salvar',
  'Save again': 'Salvar de novo',
  'Save as zip': 'Salvar como zip',
  'Save as…': 'Salvar como…',
  'Save log': 'Salvar registro',
  'Save to folder…': 'Salvar em uma pasta…',
  'Saved as {name}': 'Salvo como {name}',
  'Saved to {place}': 'Salvo em {place}',
  'Saving to {place}': 'Salvando em {place}',
  'Search people': 'Buscar pessoas',
  'Select the code and copy it.': 'Selecione o código e copie-o.',
  Send: 'Enviar',
  'Send the link to the people you want to talk to.': 'Envie o link às pessoas com quem você quer falar.',
  'Send to': 'Enviar para',
  'Send {file} again': 'Enviar {file} de novo',
  'Sending files is switched off.': 'O envio de arquivos está desligado.',
  'Sending…': 'Enviando…',
  'Sent when someone is there': 'Será enviado quando alguém estiver aqui',
  'Set camera and microphone to “Allow”.': 'Defina câmera e microfone como “Permitir”.',
  'Set the room attribute to chat here.': 'Defina o atributo room para conversar aqui.',
  'Set the room attribute to show somebody here.': 'Defina o atributo room para mostrar alguém aqui.',
  Settings: 'Configurações',
  'Settings…': 'Configurações…',
  'Share files': 'Compartilhar arquivos',
  'Share or stop sharing the screen': 'Compartilhar ou parar de compartilhar a tela',
  'Share screen': 'Compartilhar tela',
  'Share your screen': 'Compartilhar sua tela',
  'Sharing the screen has to start from a click in this page. Click the button again.':
    'O compartilhamento da tela precisa começar com um clique nesta página. Clique no botão de novo.',
  'Sharing was cancelled. Nothing is being shared.': 'O compartilhamento foi cancelado. Nada está sendo compartilhado.',
  Shortcuts: 'Atalhos',
  'Show more ({hidden} hidden)': 'Mostrar mais ({hidden} ocultos)',
  'Show the files of {batch}': 'Mostrar os arquivos de {batch}',
  'Show your picture': 'Mostrar sua imagem',
  'Signaling server': 'Servidor de sinalização',
  Silent: 'Silêncio',
  'Small window': 'Janela pequena',
  'Somebody is in this room without a secret, so you are not connected. Give them yours in some other way.':
    'Alguém está nesta sala sem segredo, por isso vocês não estão conectados. Passe o seu por outro meio.',
  'Somebody uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    'Alguém usa um segredo nesta sala e você não tem nenhum, por isso vocês não estão conectados. Peça o segredo a essa pessoa.',
  'Somebody uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    'Alguém usa outro segredo nesta sala, por isso vocês não estão conectados. Comparem os dois por outro meio; se forem iguais, alguém entre vocês altera o que você envia.',
  Sound: 'Som',
  'Sound is coming in': 'O som está chegando',
  Space: 'Espaço',
  'Speak while muted (hold)': 'Falar com o microfone desligado (segurar)',
  Speaker: 'Alto-falante',
  'Start recording': 'Iniciar gravação',
  'Stop recording': 'Parar gravação',
  'Stop saving {batch}': 'Parar de salvar {batch}',
  'Stop sharing your screen': 'Parar de compartilhar sua tela',
  Surprise: 'Surpresa',
  'Switch camera and microphone on.': 'Ligue a câmera e o microfone.',
  'TURN server': 'Servidor TURN',
  'Takes a few seconds. Nobody sees it, and nothing is asked of you.':
    'Leva alguns segundos. Ninguém vê, e nada lhe é pedido.',
  'Takes away fans, keyboards and the street.': 'Remove o ruído de ventiladores, teclados e da rua.',
  'Takes no files': 'Não aceita arquivos',
  'Tap the icon at the start of the address bar, then the three dots or “Website Settings”.':
    'Toque no ícone no início da barra de endereço e depois nos três pontos ou em “Ajustes do Site”.',
  'Tap the icon at the start of the address bar, then “Permissions”.':
    'Toque no ícone no início da barra de endereço e depois em “Permissões”.',
  'Test speaker': 'Testar alto-falante',
  'Test the connection': 'Testar a conexão',
  'Testing…': 'Testando…',
  'That name is taken': 'Esse nome já está em uso',
  'That was too fast. Wait a moment, then try again.': 'Rápido demais. Espere um momento e tente novamente.',
  'That was too fast. Wait a moment.': 'Rápido demais. Espere um momento.',
  'The browser allows full screen only by a click or a key.':
    'O navegador só permite tela cheia com um clique ou uma tecla.',
  'The browser could not begin to record. Try again.': 'O navegador não conseguiu começar a gravar. Tente novamente.',
  'The browser does not let this page ask for a place.': 'O navegador não deixa esta página perguntar onde salvar.',
  'The browser does not let this page share the screen. Allow it in the site settings, then try again.':
    'O navegador não deixa esta página compartilhar a tela. Permita nas configurações do site e tente novamente.',
  'The browser does not let this page use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the site settings beside the address, then try again.':
    'O navegador não deixa esta página usar {device, select, camera {a câmera} microphone {o microfone} other {o alto-falante}}. Permita nas configurações do site, ao lado do endereço, e tente novamente.',
  'The browser has ended the recording. What there is can be saved.':
    'O navegador encerrou a gravação. O que já foi gravado pode ser salvo.',
  'The browser keeps sound from this page until you click in it. Click, then record again.':
    'O navegador bloqueia o som desta página até você clicar nela. Clique e grave de novo.',
  'The browser or the system did not follow. Look for the switch in the system’s settings.':
    'O navegador ou o sistema não aplicou a mudança. Procure a opção nas configurações do sistema.',
  'The call could not be joined': 'Não foi possível entrar na chamada',
  'The call ended before the recording began.': 'A chamada terminou antes de a gravação começar.',
  'The call has ended': 'A chamada terminou',
  'The call has no such tile. Nothing was pinned.': 'A chamada não tem esse bloco. Nada foi fixado.',
  'The code for camera and microphone could not be loaded. Check the connection, then try again.':
    'Não foi possível carregar o código da câmera e do microfone. Verifique a conexão e tente novamente.',
  'The code for sending files could not be loaded. Check the connection, then try again.':
    'Não foi possível carregar o código de envio de arquivos. Verifique a conexão e tente novamente.',
  'The code of the chat could not be loaded. Check the connection, then try again.':
    'Não foi possível carregar o código do chat. Verifique a conexão e tente novamente.',
  'The connection is being measured.': 'A conexão está sendo medida.',
  'The connection is good.': 'A conexão está boa.',
  'The connection is lost and being restored.': 'A conexão caiu e está sendo restabelecida.',
  'The connection to the server is lost. Messages still go to those who are connected.':
    'A conexão com o servidor caiu. As mensagens ainda chegam a quem está conectado.',
  'The connection to the signaling server is lost. The call goes on; trying to reconnect.':
    'A conexão com o servidor de sinalização caiu. A chamada continua; tentando reconectar.',
  'The connection to this participant is not open.': 'A conexão com este participante não está aberta.',
  'The file arrived damaged.': 'O arquivo chegou danificado.',
  'The file is larger than allowed.': 'O arquivo é maior que o permitido.',
  'The file is larger than the other side allows.': 'O arquivo é maior do que a outra pessoa permite.',
  'The file was changed or removed while it was being sent.': 'O arquivo foi alterado ou removido durante o envio.',
  'The file was declined.': 'O arquivo foi recusado.',
  'The files could not be saved there.': 'Não foi possível salvar os arquivos ali.',
  'The host ended the call for everyone': 'O anfitrião encerrou a chamada para todos',
  'The host has been told that you are here.': 'O anfitrião sabe que você está aqui.',
  'The host has muted you. Raise your hand to ask to speak.':
    'O anfitrião silenciou você. Levante a mão para pedir a palavra.',
  'The host has turned off your camera.': 'O anfitrião desligou sua câmera.',
  'The host has turned this off for you. Raise your hand to ask for it.':
    'O anfitrião desativou isto para você. Levante a mão para pedir.',
  'The host removed you from the room, and you cannot come back.':
    'O anfitrião removeu você da sala, e não é possível voltar.',
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
  'The other side did not answer any more.': 'A outra pessoa parou de responder.',
  'The other side does not take files of this type.': 'A outra pessoa não aceita arquivos deste tipo.',
  'The other side has left.': 'A outra pessoa saiu.',
  'The page could not get a join token. Try again.':
    'A página não conseguiu obter um token de acesso. Tente novamente.',
  'The permission for the screen was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'A permissão para a tela foi retirada, por isso ela não está mais sendo compartilhada. Permita nas configurações do site, ao lado do endereço, e tente novamente.',
  'The permission for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'A permissão para {device, select, camera {a câmera} microphone {o microfone} other {o alto-falante}} foi retirada, por isso o dispositivo está desligado. Permita nas configurações do site, ao lado do endereço, e tente novamente.',
  'The picture is frozen.': 'A imagem está congelada.',
  'The question for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was closed without an answer. Try again and choose “Allow”.':
    'O pedido de permissão para {device, select, camera {a câmera} microphone {o microfone} other {o alto-falante}} foi fechado sem resposta. Tente novamente e escolha “Permitir”.',
  'The room could not be reached.': 'Não foi possível conectar à sala.',
  'The room is locked. Ask its host to let you in.': 'A sala está trancada. Peça ao anfitrião para deixar você entrar.',
  'The screen could not be captured. Close other programs that record it, then try again.':
    'Não foi possível capturar a tela. Feche outros programas que a gravam e tente novamente.',
  'The server names none. Calls between some networks need one.':
    'O servidor não indica nenhum. Chamadas entre algumas redes precisam de um.',
  'The server names them only once you are in the room. Test again then.':
    'O servidor só os indica quando você está na sala. Teste então de novo.',
  'The server takes no more participants or rooms now.': 'O servidor não aceita mais participantes nem salas agora.',
  'The server was not reached. Look whether it was done.':
    'Não foi possível contatar o servidor. Verifique se a ação foi realizada.',
  'The settings could not be loaded. Check the connection, then try again.':
    'Não foi possível carregar as configurações. Verifique a conexão e tente novamente.',
  'The signaling server cannot be reached.': 'Não é possível conectar ao servidor de sinalização.',
  'The signaling server cannot be reached. Check the connection, then try again.':
    'Não é possível conectar ao servidor de sinalização. Verifique a conexão e tente novamente.',
  'The signaling server cannot be reached. Check the connection; it is tried again.':
    'Não é possível conectar ao servidor de sinalização. Verifique a conexão; as tentativas continuam.',
  'The signaling server cannot be reached. Trying again.':
    'Não é possível conectar ao servidor de sinalização. Tentando de novo.',
  'The signaling server did not answer in time. Try again.':
    'O servidor de sinalização não respondeu a tempo. Tente novamente.',
  'The sound of this device does not start. Connect or choose a speaker, then record again.':
    'O som deste dispositivo não inicia. Conecte ou escolha um alto-falante e grave de novo.',
  'The system hides what is behind you.': 'O sistema oculta o que está atrás de você.',
  'The system lets only your voice through.': 'O sistema só deixa passar sua voz.',
  'The system or another program has paused {devices, select, camera {your camera} microphone {your microphone} other {your microphone and camera}}. It goes on by itself.':
    'O sistema ou outro programa pausou {devices, select, camera {sua câmera} microphone {seu microfone} other {seu microfone e sua câmera}}. A retomada é automática.',
  'The system or another program stopped the screen. Try again.':
    'O sistema ou outro programa interrompeu o compartilhamento da tela. Tente novamente.',
  'The system or another program stopped {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Try again.':
    'O sistema ou outro programa parou {device, select, camera {a câmera} microphone {o microfone} other {o alto-falante}}. Tente novamente.',
  'The transfer was cancelled.': 'A transferência foi cancelada.',
  'There is no more room on the disk, so the recording has ended. What there is can be saved.':
    'O disco está cheio, por isso a gravação terminou. O que já foi gravado pode ser salvo.',
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
  'This browser cannot record calls. A current Chrome, Edge, Firefox or Safari can.':
    'Este navegador não grava chamadas. Um Chrome, Edge, Firefox ou Safari atual grava.',
  'This browser cannot share the screen. Phones and tablets mostly cannot.':
    'Este navegador não consegue compartilhar a tela. A maioria dos celulares e tablets também não.',
  'This browser has no picture in picture.': 'Este navegador não tem picture-in-picture.',
  'This could not be read.': 'Não foi possível ler isto.',
  'This device is too busy.': 'Este dispositivo está sobrecarregado.',
  'This page could not process {device, select, camera {the picture of your camera} other {the sound of your microphone}}. It is sent as it is.':
    'Esta página não conseguiu processar {device, select, camera {a imagem da sua câmera} other {o som do seu microfone}}. O envio é feito sem alterações.',
  'This page is embedded in another one that does not let it share the screen. The embedding frame needs allow="{feature}".':
    'Esta página está incorporada em outra que não a deixa compartilhar a tela. O frame que a incorpora precisa de allow="{feature}".',
  'This page is embedded in another one that does not let it use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. The embedding frame needs allow="{feature}".':
    'Esta página está incorporada em outra que não a deixa usar {device, select, camera {a câmera} microphone {o microfone} other {o alto-falante}}. O frame que a incorpora precisa de allow="{feature}".',
  'This page may not use picture in picture.': 'Esta página não pode usar picture-in-picture.',
  'This page was not loaded over https, so it gets no camera and microphone.':
    'Esta página não foi carregada por https, por isso não pode usar a câmera nem o microfone.',
  'This room is full': 'Esta sala está cheia',
  'This room is locked': 'Esta sala está trancada',
  'This server asks for a join token, and none was sent.':
    'Este servidor pede um token de acesso e nenhum foi enviado.',
  'Thumbs up': 'Joinha',
  To: 'Para',
  'To {name}': 'Para {name}',
  'Too many files are on offer at once.': 'Há arquivos demais oferecidos ao mesmo tempo.',
  'Too many people wait to be let in. Try again later.': 'Pessoas demais esperam para entrar. Tente mais tarde.',
  'Try again': 'Tentar novamente',
  'Try again to send this message': 'Tentar enviar esta mensagem novamente',
  'Turn on sound': 'Ligar o som',
  'Under Camera and under Microphone, let desktop apps use them.':
    'Em Câmera e em Microfone, permita o uso por aplicativos da área de trabalho.',
  'Under Camera and under Microphone, switch this browser on.': 'Em Câmera e em Microfone, ative este navegador.',
  'Unlock the room': 'Destrancar a sala',
  'Unmute for me': 'Voltar a ouvir',
  Unpin: 'Desafixar',
  'Verification code': 'Código de verificação',
  'Voice isolation': 'Isolamento de voz',
  'Volume for you': 'Volume para você',
  'Volume of {name}': 'Volume de {name}',
  'Waiting for someone to join. What you add now is sent then.':
    'Esperando alguém entrar. O que você adicionar agora será enviado nesse momento.',
  'Waiting for someone to let you in': 'Esperando alguém deixar você entrar',
  'Waiting for the connection…': 'Esperando a conexão…',
  'Waiting for your permission…': 'Esperando sua permissão…',
  'Waiting for {name} to accept': 'Esperando {name} aceitar',
  'Waiting to be let in': 'Esperando para entrar',
  'What answers there is no server of this kit.': 'O que responde ali não é um servidor deste kit.',
  'What happened, for whoever looks into a problem. It holds no names, messages or addresses.':
    'O que aconteceu, para quem investiga um problema. Sem nomes, mensagens nem endereços.',
  'What the signaling server passed on from somebody was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'O que o servidor de sinalização repassou de alguém foi alterado no caminho, ou enviado duas vezes, e foi descartado. Se acontecer de novo, não confie neste servidor.',
  'What the signaling server passed on from {name} was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'O que o servidor de sinalização repassou de {name} foi alterado no caminho, ou enviado duas vezes, e foi descartado. Se acontecer de novo, não confie neste servidor.',
  'What was being shared is gone.': 'O que estava sendo compartilhado não existe mais.',
  'What you write goes to those who are here now. Nobody who comes later can read it.':
    'O que você escreve vai para quem está aqui agora. Quem chegar depois não poderá ler.',
  'Whoever comes waits until you let them in.': 'Quem chegar espera até você deixar entrar.',
  Works: 'Funciona',
  'Write a message': 'Escrever uma mensagem',
  'Write to {name} only': 'Escrever só para {name}',
  You: 'Você',
  'You and {names} record the call': 'Você e {names} gravam a chamada',
  'You are muted': 'Microfone desligado',
  'You are not allowed in': 'Você não tem permissão para entrar',
  'You are recording': 'Você está gravando',
  'You are the only one here': 'Só você está aqui',
  'You declined': 'Você recusou',
  'You left the call': 'Você saiu da chamada',
  'You left the room.': 'Você saiu da sala.',
  'You left. The conversation is gone.': 'Você saiu. A conversa foi apagada.',
  'You may turn on your microphone again.': 'Você pode ligar seu microfone de novo.',
  'You were not let in': 'Sua entrada não foi permitida',
  'You were removed from the call': 'Você foi removido da chamada',
  'Your browser asks for it when you join. Allow it then.': 'O navegador pedirá quando você entrar. Permita então.',
  'Your browser asks for your camera and microphone when you join.':
    'O navegador pedirá acesso à câmera e ao microfone quando você entrar.',
  'Your browser is asking for your devices: choose “Allow” in its question, near the address.':
    'O navegador está pedindo acesso aos seus dispositivos: escolha “Permitir” no aviso, perto do endereço.',
  'Your camera and microphone are off.': 'Sua câmera e seu microfone estão desligados.',
  'Your devices are listed here once you have allowed the browser to use them.':
    'Seus dispositivos aparecerão aqui quando você permitir que o navegador os use.',
  'Your invitation has expired': 'Seu convite expirou',
  'Your name': 'Seu nome',
  'Your name comes with your invitation and cannot be changed here.':
    'Seu nome vem com o convite e não pode ser alterado aqui.',
  'Your recording has ended': 'Sua gravação terminou',
  'Your screen': 'Sua tela',
  'camera off': 'câmera desligada',
  'direct, {protocol}': 'direto, {protocol}',
  'hand raised': 'mão levantada',
  images: 'imagens',
  'microphone off': 'microfone desligado',
  'or choose a folder from your device': 'ou escolha uma pasta do seu dispositivo',
  'or choose them from your device': 'ou escolha-os no seu dispositivo',
  recording: 'gravando',
  sound: 'áudio',
  speaking: 'falando',
  'through a relay, {protocol}': 'por retransmissão, {protocol}',
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
  '{count, plural, one {People, # waits to be let in} other {People, # wait to be let in}}':
    '{count, plural, one {Pessoas, # espera para entrar} other {Pessoas, # esperam para entrar}}',
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
  '{count, plural, one {{names} records the call} other {{names} record the call}}':
    '{count, plural, one {{names} grava a chamada} other {{names} gravam a chamada}}',
  '{count, plural, one {{names} shares files in the chat} other {{names} share files in the chat}}':
    '{count, plural, one {{names} compartilha arquivos no chat} other {{names} compartilham arquivos no chat}}',
  '{count, plural, one {{names} stopped recording} other {{names} stopped recording}}':
    '{count, plural, one {{names} parou de gravar} other {{names} pararam de gravar}}',
  '{count, plural, one {{names} waits to be let in} other {{names} wait to be let in}}':
    '{count, plural, one {{names} espera para entrar} other {{names} esperam para entrar}}',
  '{count, plural, one {{sender} wants to send you this} other {{sender} wants to send you these}}':
    '{count, plural, one {{sender} quer enviar este arquivo para você} other {{sender} quer enviar estes arquivos para você}}',
  '{count, plural, one {{what} delivered} other {{what} delivered}}':
    '{count, plural, one {Entregue: {what}} other {Entregues: {what}}}',
  '{count, plural, one {{what} received} other {{what} received}}':
    '{count, plural, one {Recebido: {what}} other {Recebidos: {what}}}',
  '{count, plural, one {{what} was not transferred} other {{what} were not transferred}}':
    '{count, plural, one {{what}: não transferido} other {{what}: não transferidos}}',
  '{count, plural, one {{what}: # file was not transferred} other {{what}: # files were not transferred}}':
    '{count, plural, one {{what}: # arquivo não transferido} other {{what}: # arquivos não transferidos}}',
  '{device, select, camera {Camera paused. Try again} other {Microphone paused. Try again}}':
    '{device, select, camera {Câmera em pausa. Tentar novamente} other {Microfone em pausa. Tentar novamente}}',
  '{device, select, camera {No camera} microphone {No microphone} other {No speaker}} was found. Connect one, then try again.':
    '{device, select, camera {Nenhuma câmera encontrada. Conecte uma} microphone {Nenhum microfone encontrado. Conecte um} other {Nenhum alto-falante encontrado. Conecte um}} e tente novamente.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} can be switched on only while this page is in front. Click the button again.':
    '{device, select, camera {A câmera só pode ser ligada} microphone {O microfone só pode ser ligado} other {O alto-falante só pode ser ligado}} enquanto esta página está em primeiro plano. Clique no botão de novo.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} could not be started. Another program or tab may be using it: close that, then try again.':
    'Não foi possível iniciar {device, select, camera {a câmera} microphone {o microfone} other {o alto-falante}}. Talvez outro programa ou aba esteja usando o dispositivo: feche esse programa ou aba e tente novamente.',
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
  '{kind, select, camera {Camera} microphone {Microphone} other {Speaker}} {number}':
    '{kind, select, camera {Câmera} microphone {Microfone} other {Alto-falante}} {number}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} is back and in use again.':
    '{kind, select, camera {A câmera} microphone {O microfone} other {O alto-falante}} voltou e está em uso de novo.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected.':
    '{kind, select, camera {A câmera foi desconectada.} microphone {O microfone foi desconectado.} other {O alto-falante foi desconectado.}}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” is back and in use again.':
    '{kind, select, camera {A câmera} microphone {O microfone} other {O alto-falante}} “{label}” voltou e está em uso de novo.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” was disconnected.':
    '{kind, select, camera {A câmera “{label}” foi desconectada.} microphone {O microfone “{label}” foi desconectado.} other {O alto-falante “{label}” foi desconectado.}}',
  '{level, select, fair {Fair connection} poor {Poor connection} other {Connection lost}}':
    '{level, select, fair {Conexão regular} poor {Conexão ruim} other {Conexão perdida}}',
  '{loss} of the data was lost. Move closer to the Wi-Fi router or use a cable.':
    '{loss} dos dados se perderam. Aproxime-se do roteador Wi-Fi ou use um cabo.',
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
    '{name} usa um segredo nesta sala e você não tem nenhum, por isso vocês não estão conectados. Peça o segredo a essa pessoa.',
  '{name} uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    '{name} usa outro segredo nesta sala, por isso vocês não estão conectados. Comparem os dois por outro meio; se forem iguais, alguém entre vocês altera o que você envia.',
  '{name}: {text}': '{name}: {text}',
  '{name}’s screen': 'Tela de {name}',
  '{page} / {pages}': '{page} / {pages}',
  '{sender} wants to send you this folder': '{sender} quer enviar esta pasta para você',
  '{sender} wants to send you {what}': '{sender} quer enviar para você {what}',
  '{time} left': 'faltam {time}',
} satisfies Translation;
