import type { Translation } from './language.js';

/** Korean. */
export default {
  'A message has at most {most} characters. Take out {count}, or send it in parts.':
    '메시지는 최대 {most}자입니다. {count}자를 줄이거나 나누어 보내세요.',
  'A message was not sent.': '메시지를 보내지 못했습니다.',
  'A message was too long for the signaling server.': '메시지가 시그널링 서버에 너무 깁니다.',
  'A part of the call could not be loaded. Check the connection, then try again.':
    '통화의 일부를 불러오지 못했습니다. 연결을 확인한 후 다시 시도하세요.',
  'A room with a secret needs a page that was loaded over https: or from localhost.':
    '비밀 키가 있는 방은 https: 또는 localhost에서 불러온 페이지가 필요합니다.',
  Accept: '수락',
  'Accept all': '모두 수락',
  'All files on the way': '전송 중인 모든 파일',
  Applause: '박수',
  'As many are in the room as it takes. Try again when somebody has left.':
    '방의 정원이 찼습니다. 누군가 나가면 다시 시도하세요.',
  'Browsers give the screen only to secure pages. Open this page with https:// (or on localhost while developing).':
    '브라우저는 보안 페이지에만 화면을 허용합니다. 이 페이지를 https://로 여세요(개발 중에는 localhost).',
  'Browsers give {device, select, camera {the camera} microphone {the microphone} other {the speaker}} only to secure pages. Open this page with https:// (or on localhost while developing).':
    '브라우저는 보안 페이지에만 {device, select, camera {카메라를} microphone {마이크를} other {스피커를}} 허용합니다. 이 페이지를 https://로 여세요(개발 중에는 localhost).',
  Call: '통화',
  'Call controls': '통화 제어',
  Camera: '카메라',
  Cancel: '취소',
  Celebration: '축하',
  Chat: '채팅',
  'Check camera and microphone': '카메라와 마이크 확인',
  'Clear finished': '완료된 항목 지우기',
  'Close chat': '채팅 닫기',
  'Connecting…': '연결 중…',
  'Connection lost': '연결 끊김',
  'Connection lost. Reconnecting…': '연결이 끊겼습니다. 다시 연결 중…',
  'Connection through a relay server': '중계 서버를 통한 연결',
  'Continues where it stopped': '중단된 곳부터 계속합니다',
  'Copy link': '링크 복사',
  Decline: '거절',
  'Decline all': '모두 거절',
  Delete: '삭제',
  'Delete this message': '이 메시지 삭제',
  Delivered: '전달됨',
  'Direct connection': '직접 연결',
  Discard: '버리기',
  Dismiss: '닫기',
  'Do not send {file}': '{file} 보내지 않기',
  'Drop files for {name}': '{name} 님에게 보낼 파일을 여기에 놓으세요',
  'Drop files here': '파일을 여기에 놓으세요',
  'Drop files or folders for {name}': '{name} 님에게 보낼 파일이나 폴더를 여기에 놓으세요',
  'Drop files or folders here': '파일이나 폴더를 여기에 놓으세요',
  Everyone: '모두',
  Files: '파일',
  'Files need pages loaded over https.': '파일을 전송하려면 https로 불러온 페이지가 필요합니다.',
  'Files of this type are not allowed.': '이 형식의 파일은 허용되지 않습니다.',
  'Files of {batch}': '{batch}의 파일',
  'Finishing…': '마무리 중…',
  'Folder {name}': '폴더 {name}',
  'Folders cannot be sent here.': '여기서는 폴더를 보낼 수 없습니다.',
  'From {name}': '{name} 님에게서',
  'Give the call a room name; everyone who uses the same name meets there.':
    '통화에 방 이름을 지정하세요. 같은 이름을 쓰는 사람들이 그곳에서 만납니다.',
  Guest: '게스트',
  Heart: '하트',
  'Hide the files of {batch}': '{batch}의 파일 숨기기',
  'Interrupted at {percent}': '{percent}에서 중단됨',
  'It continues when {name} sends the file again.': '{name} 님이 파일을 다시 보내면 계속됩니다.',
  'Join again': '다시 참여',
  'Join call': '통화 참여',
  'Join the call before sharing a screen.': '화면을 공유하기 전에 통화에 참여하세요.',
  'Join the room before writing.': '글을 쓰기 전에 방에 참여하세요.',
  'Join the room first. The message was not sent.': '먼저 방에 참여하세요. 메시지를 보내지 못했습니다.',
  'Join without camera': '카메라 없이 참여',
  'Join without microphone': '마이크 없이 참여',
  'Joining was given up.': '참여를 그만두었습니다.',
  'Joining…': '참여 중…',
  'Keep off': '꺼진 상태로 두기',
  Laughter: '웃음',
  'Leave call': '통화 나가기',
  'Let go to send': '놓으면 전송됩니다',
  'Link copied': '링크를 복사했습니다',
  'Listen only': '듣기만 하기',
  'Lower hand': '손 내리기',
  Message: '메시지',
  Messages: '메시지',
  Microphone: '마이크',
  'More is waiting for somebody than can be kept. Wait for earlier messages before sending more.':
    '대기 중인 메시지가 보관할 수 있는 양을 넘었습니다. 이전 메시지가 전송된 후 보내세요.',
  'New message from {names}': '{names} 님의 새 메시지',
  'Newest messages': '최신 메시지',
  'No further connection to this participant could be made.': '이 참여자와 추가 연결을 만들지 못했습니다.',
  'No messages yet': '아직 메시지가 없습니다',
  'No room yet': '아직 방이 없습니다',
  'Nobody else is here yet. Those who come can read what you write from then on.':
    '아직 다른 사람이 없습니다. 나중에 온 사람은 그때부터 쓴 내용을 읽을 수 있습니다.',
  'Nobody else is here.': '다른 사람이 없습니다.',
  'Nobody is here yet': '아직 아무도 없습니다',
  'Nobody of this id is in the room.': '방에 이 ID를 가진 사람이 없습니다.',
  'Not connected to a room yet.': '아직 방에 연결되지 않았습니다.',
  'Not sent. {reason}': '보내지 못했습니다. {reason}',
  'Now using another one.': '이제 다른 장치를 사용합니다.',
  'Now using {kind, select, camera {the camera} microphone {the microphone} other {the speaker}} that the system chooses.':
    '이제 시스템이 선택한 {kind, select, camera {카메라를} microphone {마이크를} other {스피커를}} 사용합니다.',
  'Now using “{label}”.': '이제 “{label}” 장치를 사용합니다.',
  'Only files can be sent here.': '여기서는 파일만 보낼 수 있습니다.',
  'Only for you': '나에게만',
  'Only for {name}': '{name} 님에게만',
  'Pasted picture {stamp}': '붙여넣은 그림 {stamp}',
  'Pasted text {stamp}.txt': '붙여넣은 텍스트 {stamp}.txt',
  Pause: '일시 중지',
  Paused: '일시 중지됨',
  'People in the call': '통화 중인 사람',
  'Picture in picture': 'PIP 모드',
  'Picture in picture begins with a click or a key.': 'PIP 모드는 클릭이나 키로 시작합니다.',
  Play: '재생',
  'Raise hand': '손들기',
  React: '반응',
  'Reading the folder…': '폴더를 읽는 중…',
  'Ready to join?': '참여할 준비가 되셨나요?',
  Received: '받음',
  'Reconnecting…': '다시 연결 중…',
  Rejoin: '다시 참여',
  'Remove {file} from the list': '목록에서 {file} 제거',
  Resume: '계속',
  Retry: '재시도',
  Save: '저장',
  'Save as zip': 'zip으로 저장',
  'Save as…': '다른 이름으로 저장…',
  'Save to folder…': '폴더에 저장…',
  'Saved as {name}': '{name}(으)로 저장됨',
  'Saved to {place}': '{place}에 저장됨',
  'Saving to {place}': '{place}에 저장 중',
  Send: '보내기',
  'Send the link to the people you want to talk to.': '통화하려는 사람에게 링크를 보내세요.',
  'Send to': '받는 사람',
  'Send {file} again': '{file} 다시 보내기',
  'Sending files is switched off.': '파일 보내기가 꺼져 있습니다.',
  'Sending…': '보내는 중…',
  'Sent when someone is there': '누군가 오면 전송됩니다',
  'Set the room attribute to chat here.': '여기서 채팅하려면 room 속성을 설정하세요.',
  'Set the room attribute to show somebody here.': '여기에 누군가를 표시하려면 room 속성을 설정하세요.',
  'Share screen': '화면 공유',
  'Share your screen': '내 화면 공유',
  'Sharing the screen has to start from a click in this page. Click the button again.':
    '화면 공유는 이 페이지에서 클릭으로 시작해야 합니다. 버튼을 다시 클릭하세요.',
  'Sharing was cancelled. Nothing is being shared.': '공유가 취소되었습니다. 공유 중인 항목이 없습니다.',
  'Show more ({hidden} hidden)': '더 보기({hidden}개 숨김)',
  'Show the files of {batch}': '{batch}의 파일 표시',
  'Somebody is in this room without a secret, so you are not connected. Give them yours in some other way.':
    '누군가 비밀 키 없이 이 방에 있어 연결되지 않았습니다. 다른 방법으로 비밀 키를 알려 주세요.',
  'Somebody uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    '누군가 이 방에서 비밀 키를 사용하지만 나에게는 없어 연결되지 않았습니다. 상대에게 물어보세요.',
  'Somebody uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    '누군가 이 방에서 다른 비밀 키를 사용하여 연결되지 않았습니다. 다른 방법으로 비교해 보세요. 같다면 중간에서 누군가 보내는 내용을 바꾸고 있는 것입니다.',
  'Stop saving {batch}': '{batch} 저장 중지',
  'Stop sharing your screen': '화면 공유 중지',
  Surprise: '놀람',
  'That name is taken': '이미 사용 중인 이름입니다',
  'That was too fast. Wait a moment, then try again.': '너무 빠릅니다. 잠시 후 다시 시도하세요.',
  'That was too fast. Wait a moment.': '너무 빠릅니다. 잠시 기다리세요.',
  'The browser does not let this page ask for a place.':
    '브라우저가 이 페이지에서 저장 위치를 묻도록 허용하지 않습니다.',
  'The browser does not let this page share the screen. Allow it in the site settings, then try again.':
    '브라우저가 이 페이지의 화면 공유를 허용하지 않습니다. 사이트 설정에서 허용한 후 다시 시도하세요.',
  'The browser does not let this page use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the site settings beside the address, then try again.':
    '브라우저가 이 페이지에서 {device, select, camera {카메라를} microphone {마이크를} other {스피커를}} 사용하도록 허용하지 않습니다. 주소 옆의 사이트 설정에서 허용한 후 다시 시도하세요.',
  'The call could not be joined': '통화에 참여하지 못했습니다',
  'The call has ended': '통화가 끝났습니다',
  'The code for camera and microphone could not be loaded. Check the connection, then try again.':
    '카메라와 마이크 코드를 불러오지 못했습니다. 연결을 확인한 후 다시 시도하세요.',
  'The code for sending files could not be loaded. Check the connection, then try again.':
    '파일 전송 코드를 불러오지 못했습니다. 연결을 확인한 후 다시 시도하세요.',
  'The code of the chat could not be loaded. Check the connection, then try again.':
    '채팅 코드를 불러오지 못했습니다. 연결을 확인한 후 다시 시도하세요.',
  'The connection is lost and being restored.': '연결이 끊겨 복구하고 있습니다.',
  'The connection to the server is lost. Messages still go to those who are connected.':
    '서버와의 연결이 끊겼습니다. 연결된 사람에게는 메시지가 계속 전달됩니다.',
  'The connection to the signaling server is lost. The call goes on; trying to reconnect.':
    '시그널링 서버와의 연결이 끊겼습니다. 통화는 계속되며 다시 연결하고 있습니다.',
  'The connection to this participant is not open.': '이 참여자와의 연결이 열려 있지 않습니다.',
  'The file arrived damaged.': '파일이 손상된 상태로 도착했습니다.',
  'The file is larger than allowed.': '파일이 허용된 크기보다 큽니다.',
  'The file is larger than the other side allows.': '파일이 상대방이 허용하는 크기보다 큽니다.',
  'The file was changed or removed while it was being sent.': '전송하는 동안 파일이 변경되거나 삭제되었습니다.',
  'The file was declined.': '파일이 거절되었습니다.',
  'The files could not be saved there.': '파일을 그곳에 저장하지 못했습니다.',
  'The invitation to the room could not be fetched.': '방 초대를 가져오지 못했습니다.',
  'The join token has expired. Ask for a new invitation.': '참여 토큰이 만료되었습니다. 새 초대를 요청하세요.',
  'The join token is not valid yet.': '참여 토큰이 아직 유효하지 않습니다.',
  'The join token was not made for this server.': '참여 토큰이 이 서버용이 아닙니다.',
  'The link could not be copied. Copy it from the address bar.':
    '링크를 복사하지 못했습니다. 주소 표시줄에서 복사하세요.',
  'The network answers slowly.': '네트워크 응답이 느립니다.',
  'The network has too little bandwidth.': '네트워크 대역폭이 부족합니다.',
  'The network loses packets.': '네트워크에서 패킷이 손실되고 있습니다.',
  'The operating system does not let the browser record the screen. Allow it in the system’s privacy settings, then try again.':
    '운영 체제가 브라우저의 화면 녹화를 허용하지 않습니다. 시스템의 개인 정보 설정에서 허용한 후 다시 시도하세요.',
  'The operating system does not let the browser use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the system’s privacy settings, then try again.':
    '운영 체제가 브라우저에서 {device, select, camera {카메라를} microphone {마이크를} other {스피커를}} 사용하도록 허용하지 않습니다. 시스템의 개인 정보 설정에서 허용한 후 다시 시도하세요.',
  'The other side did not answer any more.': '상대방이 더 이상 응답하지 않습니다.',
  'The other side does not take files of this type.': '상대방이 이 형식의 파일을 받지 않습니다.',
  'The other side has left.': '상대방이 나갔습니다.',
  'The permission for the screen was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    '화면 권한이 취소되어 꺼졌습니다. 주소 옆의 사이트 설정에서 허용한 후 다시 시도하세요.',
  'The permission for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    '{device, select, camera {카메라} microphone {마이크} other {스피커}} 권한이 취소되어 꺼졌습니다. 주소 옆의 사이트 설정에서 허용한 후 다시 시도하세요.',
  'The picture is frozen.': '화면이 멈췄습니다.',
  'The question for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was closed without an answer. Try again and choose “Allow”.':
    '{device, select, camera {카메라} microphone {마이크} other {스피커}} 권한 요청이 응답 없이 닫혔습니다. 다시 시도하여 “허용”을 선택하세요.',
  'The room could not be reached.': '방에 연결하지 못했습니다.',
  'The screen could not be captured. Close other programs that record it, then try again.':
    '화면을 캡처하지 못했습니다. 화면을 녹화하는 다른 프로그램을 닫은 후 다시 시도하세요.',
  'The server takes no more participants or rooms now.': '서버가 현재 더 많은 참여자나 방을 받지 않습니다.',
  'The signaling server cannot be reached.': '시그널링 서버에 연결할 수 없습니다.',
  'The signaling server cannot be reached. Check the connection, then try again.':
    '시그널링 서버에 연결할 수 없습니다. 연결을 확인한 후 다시 시도하세요.',
  'The signaling server cannot be reached. Trying again.':
    '시그널링 서버에 연결할 수 없습니다. 다시 시도하고 있습니다.',
  'The signaling server did not answer in time. Try again.':
    '시그널링 서버가 제때 응답하지 않았습니다. 다시 시도하세요.',
  'The system or another program has paused {devices, select, camera {your camera} microphone {your microphone} other {your microphone and camera}}. It goes on by itself.':
    '시스템이나 다른 프로그램이 {devices, select, camera {카메라를} microphone {마이크를} other {마이크와 카메라를}} 일시 중지했습니다. 자동으로 다시 시작됩니다.',
  'The system or another program stopped the screen. Try again.':
    '시스템이나 다른 프로그램이 화면을 중지했습니다. 다시 시도하세요.',
  'The system or another program stopped {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Try again.':
    '시스템이나 다른 프로그램이 {device, select, camera {카메라를} microphone {마이크를} other {스피커를}} 중지했습니다. 다시 시도하세요.',
  'The transfer was cancelled.': '전송이 취소되었습니다.',
  'There is no network.': '네트워크가 없습니다.',
  'There is no picture to show yet.': '아직 표시할 화면이 없습니다.',
  'There is not enough room for the file where it should go.': '파일을 저장할 곳에 공간이 부족합니다.',
  'There is not enough room for the files.': '파일을 저장할 공간이 부족합니다.',
  'There is nothing here that could be shared.': '여기에는 공유할 수 있는 것이 없습니다.',
  'They are not here any more.': '상대방이 더 이상 여기에 없습니다.',
  'They left before the message could be sent.': '메시지를 보내기 전에 상대방이 나갔습니다.',
  'They left. The message was not sent.': '상대방이 나갔습니다. 메시지를 보내지 못했습니다.',
  'This browser cannot connect tabs with each other.': '이 브라우저는 탭을 서로 연결할 수 없습니다.',
  'This browser cannot make a key of the secret.': '이 브라우저는 비밀 키에서 암호 키를 만들 수 없습니다.',
  'This browser cannot share the screen. Phones and tablets mostly cannot.':
    '이 브라우저는 화면을 공유할 수 없습니다. 휴대전화와 태블릿도 대부분 그렇습니다.',
  'This browser has no picture in picture.': '이 브라우저에는 PIP 모드가 없습니다.',
  'This could not be read.': '읽을 수 없습니다.',
  'This device is too busy.': '이 장치가 너무 바쁩니다.',
  'This page is embedded in another one that does not let it share the screen. The embedding frame needs allow="{feature}".':
    '이 페이지는 화면 공유를 허용하지 않는 다른 페이지에 포함되어 있습니다. 포함하는 프레임에 allow="{feature}"가 필요합니다.',
  'This page is embedded in another one that does not let it use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. The embedding frame needs allow="{feature}".':
    '이 페이지는 {device, select, camera {카메라를} microphone {마이크를} other {스피커를}} 사용하도록 허용하지 않는 다른 페이지에 포함되어 있습니다. 포함하는 프레임에 allow="{feature}"가 필요합니다.',
  'This page may not use picture in picture.': '이 페이지는 PIP 모드를 사용할 수 없습니다.',
  'This room is full': '방이 가득 찼습니다',
  'This room is locked': '방이 잠겨 있습니다',
  'This server asks for a join token, and none was sent.': '이 서버는 참여 토큰을 요구하지만 전송되지 않았습니다.',
  'Thumbs up': '좋아요',
  To: '받는 사람',
  'To {name}': '{name} 님에게',
  'Too many files are on offer at once.': '한 번에 제안된 파일이 너무 많습니다.',
  'Try again': '다시 시도',
  'Try again to send this message': '이 메시지 다시 보내기',
  'Turn on sound': '소리 켜기',
  'Waiting for someone to join. What you add now is sent then.':
    '다른 사람을 기다리는 중입니다. 지금 추가한 항목은 그때 전송됩니다.',
  'Waiting for the connection…': '연결을 기다리는 중…',
  'Waiting for your permission…': '권한을 기다리는 중…',
  'Waiting for {name} to accept': '{name} 님의 수락을 기다리는 중',
  'What the signaling server passed on from somebody was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    '시그널링 서버가 누군가에게서 전달한 내용이 도중에 바뀌었거나 두 번 전송되어 무시했습니다. 다시 발생하면 이 서버를 신뢰하지 마세요.',
  'What the signaling server passed on from {name} was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    '시그널링 서버가 {name} 님에게서 전달한 내용이 도중에 바뀌었거나 두 번 전송되어 무시했습니다. 다시 발생하면 이 서버를 신뢰하지 마세요.',
  'What was being shared is gone.': '공유하던 항목이 사라졌습니다.',
  'What you write goes to those who are here now. Nobody who comes later can read it.':
    '쓰신 내용은 지금 여기 있는 사람에게 전달됩니다. 나중에 온 사람은 읽을 수 없습니다.',
  'Write a message': '메시지 입력',
  'Write to {name} only': '{name} 님에게만 쓰기',
  You: '나',
  'You are muted': '음소거 상태입니다',
  'You are not allowed in': '입장이 허용되지 않습니다',
  'You are the only one here': '나만 있습니다',
  'You left the call': '통화에서 나갔습니다',
  'You left the room.': '방에서 나갔습니다.',
  'You left. The conversation is gone.': '나갔습니다. 대화가 삭제되었습니다.',
  'You were removed from the call': '통화에서 내보내졌습니다',
  'Your browser asks for your camera and microphone when you join.':
    '참여할 때 브라우저가 카메라와 마이크 권한을 요청합니다.',
  'Your camera and microphone are off.': '카메라와 마이크가 꺼져 있습니다.',
  'Your invitation has expired': '초대가 만료되었습니다',
  'Your name': '이름',
  'Your name comes with your invitation and cannot be changed here.':
    '이름은 초대에 포함되어 있어 여기서 바꿀 수 없습니다.',
  'Your screen': '내 화면',
  'camera off': '카메라 꺼짐',
  'hand raised': '손 든 상태',
  images: '이미지',
  'microphone off': '마이크 꺼짐',
  'or choose a folder from your device': '또는 장치에서 폴더를 선택하세요',
  'or choose them from your device': '또는 장치에서 선택하세요',
  sound: '오디오',
  speaking: '말하는 중',
  'up to {size}': '최대 {size}',
  videos: '동영상',
  '{action} {file}': '{action}: {file}',
  '{action}: {batch}': '{action}: {batch}',
  '{count, plural, one {# character left} other {# characters left}}': '{count, plural, other {#자 남음}}',
  '{count, plural, one {# character too many} other {# characters too many}}': '{count, plural, other {#자 초과}}',
  '{count, plural, one {# file ({size})} other {# files ({size})}}': '{count, plural, other {파일 #개({size})}}',
  '{count, plural, one {# file cannot be sent} other {# files cannot be sent}}':
    '{count, plural, other {파일 #개를 보낼 수 없습니다}}',
  '{count, plural, one {# file on the way, {percent}} other {# files on the way, {percent}}}':
    '{count, plural, other {파일 #개 전송 중, {percent}}}',
  '{count, plural, one {# file} other {# files}}': '{count, plural, other {파일 #개}}',
  '{count, plural, one {# new message, the last from {name}} other {# new messages, the last from {name}}}':
    '{count, plural, other {새 메시지 #개, 마지막은 {name} 님}}',
  '{count, plural, one {# new} other {# new}}': '{count, plural, other {새 메시지 #개}}',
  '{count, plural, one {# other} other {# others}}': '{count, plural, other {외 #명}}',
  '{count, plural, one {Chat, # new message} other {Chat, # new messages}}':
    '{count, plural, other {채팅, 새 메시지 #개}}',
  '{count, plural, one {The page of {names} does not take files.} other {The page of {names} does not take files.}}':
    '{count, plural, other {{names} 님의 페이지는 파일을 받지 않습니다.}}',
  '{count, plural, one {the folder {name}: # file, {size}} other {the folder {name}: # files, {size}}}':
    '{count, plural, other {폴더 {name}: 파일 #개, {size}}}',
  '{count, plural, one {{done} of # file} other {{done} of # files}}': '{count, plural, other {{done} / 파일 #개}}',
  '{count, plural, one {{names} is here} other {{names} are here}}': '{count, plural, other {{names} 님이 있습니다}}',
  '{count, plural, one {{names} joined} other {{names} joined}}': '{count, plural, other {{names} 님이 참여했습니다}}',
  '{count, plural, one {{names} left} other {{names} left}}': '{count, plural, other {{names} 님이 나갔습니다}}',
  '{count, plural, one {{names} raised a hand} other {{names} raised a hand}}':
    '{count, plural, other {{names} 님이 손을 들었습니다}}',
  '{count, plural, one {{names} reacted with {emoji}} other {{names} reacted with {emoji}}}':
    '{count, plural, other {{names} 님이 {emoji} 반응을 보냈습니다}}',
  '{count, plural, one {{sender} wants to send you this} other {{sender} wants to send you these}}':
    '{count, plural, other {{sender} 님이 이것을 보내려고 합니다}}',
  '{count, plural, one {{what} delivered} other {{what} delivered}}': '{count, plural, other {{what} 전달됨}}',
  '{count, plural, one {{what} received} other {{what} received}}': '{count, plural, other {{what} 받음}}',
  '{count, plural, one {{what} was not transferred} other {{what} were not transferred}}':
    '{count, plural, other {{what} 전송되지 않음}}',
  '{count, plural, one {{what}: # file was not transferred} other {{what}: # files were not transferred}}':
    '{count, plural, other {{what}: 파일 #개가 전송되지 않음}}',
  '{device, select, camera {Camera paused. Try again} other {Microphone paused. Try again}}':
    '{device, select, camera {카메라 일시 중지됨. 다시 시도} other {마이크 일시 중지됨. 다시 시도}}',
  '{device, select, camera {No camera} microphone {No microphone} other {No speaker}} was found. Connect one, then try again.':
    '{device, select, camera {카메라를} microphone {마이크를} other {스피커를}} 찾을 수 없습니다. 연결한 후 다시 시도하세요.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} can be switched on only while this page is in front. Click the button again.':
    '이 페이지가 앞에 있을 때만 {device, select, camera {카메라를} microphone {마이크를} other {스피커를}} 켤 수 있습니다. 버튼을 다시 클릭하세요.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} could not be started. Another program or tab may be using it: close that, then try again.':
    '{device, select, camera {카메라를} microphone {마이크를} other {스피커를}} 시작하지 못했습니다. 다른 프로그램이나 탭에서 사용 중일 수 있습니다. 닫은 후 다시 시도하세요.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected. Connect it again or choose another one.':
    '{device, select, camera {카메라가} microphone {마이크가} other {스피커가}} 분리되었습니다. 다시 연결하거나 다른 장치를 선택하세요.',
  '{device, select, camera {This browser cannot use a camera in web pages. Try a current Chrome, Edge, Firefox or Safari.} microphone {This browser cannot use a microphone in web pages. Try a current Chrome, Edge, Firefox or Safari.} other {This browser plays through the speaker that the system uses. Change it in the settings of the system.}}':
    '{device, select, camera {이 브라우저는 웹 페이지에서 카메라를 사용할 수 없습니다. 최신 Chrome, Edge, Firefox 또는 Safari를 사용해 보세요.} microphone {이 브라우저는 웹 페이지에서 마이크를 사용할 수 없습니다. 최신 Chrome, Edge, Firefox 또는 Safari를 사용해 보세요.} other {이 브라우저는 시스템이 사용하는 스피커로 재생합니다. 시스템 설정에서 변경하세요.}}',
  '{device, select, camera {This call uses no camera.} other {This call uses no microphone.}}':
    '{device, select, camera {이 통화는 카메라를 사용하지 않습니다.} other {이 통화는 마이크를 사용하지 않습니다.}}',
  '{device, select, camera {Turn off camera} other {Turn off microphone}}':
    '{device, select, camera {카메라 끄기} other {마이크 끄기}}',
  '{device, select, camera {Turn on camera} other {Turn on microphone}}':
    '{device, select, camera {카메라 켜기} other {마이크 켜기}}',
  '{devices, select, camera {Your camera is on again.} microphone {Your microphone is on again.} other {Your microphone and camera are on again.}}':
    '{devices, select, camera {카메라가 다시 켜졌습니다.} microphone {마이크가 다시 켜졌습니다.} other {마이크와 카메라가 다시 켜졌습니다.}}',
  '{done} of {total}': '{done} / {total}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} is back and in use again.':
    '{kind, select, camera {카메라를} microphone {마이크를} other {스피커를}} 다시 사용합니다.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected.':
    '{kind, select, camera {카메라가} microphone {마이크가} other {스피커가}} 분리되었습니다.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” is back and in use again.':
    '{kind, select, camera {카메라} microphone {마이크} other {스피커}} “{label}” 장치를 다시 사용합니다.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” was disconnected.':
    '{kind, select, camera {카메라} microphone {마이크} other {스피커}} “{label}” 장치가 분리되었습니다.',
  '{name} (left)': '{name}(나감)',
  '{name} (takes no files)': '{name}(파일을 받지 않음)',
  '{name} (you)': '{name}(나)',
  '{name} declined': '{name} 님이 거절함',
  '{name} is in this room without a secret, so you are not connected. Give them yours in some other way.':
    '{name} 님이 비밀 키 없이 이 방에 있어 연결되지 않았습니다. 다른 방법으로 비밀 키를 알려 주세요.',
  '{name} is sharing a screen': '{name} 님이 화면을 공유하고 있습니다',
  '{name} left. Choose who gets your message.': '{name} 님이 나갔습니다. 메시지를 받을 사람을 선택하세요.',
  '{name} left. The message was not sent.': '{name} 님이 나갔습니다. 메시지를 보내지 못했습니다.',
  '{name} stopped sharing': '{name} 님이 공유를 중지했습니다',
  '{name} uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    '{name} 님이 이 방에서 비밀 키를 사용하지만 나에게는 없어 연결되지 않았습니다. 상대에게 물어보세요.',
  '{name} uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    '{name} 님이 이 방에서 다른 비밀 키를 사용하여 연결되지 않았습니다. 다른 방법으로 비교해 보세요. 같다면 중간에서 누군가 보내는 내용을 바꾸고 있는 것입니다.',
  '{name}: {text}': '{name}: {text}',
  '{name}’s screen': '{name} 님의 화면',
  '{sender} wants to send you this folder': '{sender} 님이 이 폴더를 보내려고 합니다',
  '{sender} wants to send you {what}': '{sender} 님이 보내려고 합니다: {what}',
  '{time} left': '{time} 남음',
} satisfies Translation;
