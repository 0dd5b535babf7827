import type { Translation } from './language.js';

/** Japanese. */
export default {
  'A Socket.IO server has no hosts.': 'Socket.IO サーバーにホストはいません。',
  'A message has at most {most} characters. Take out {count}, or send it in parts.':
    'メッセージは最大 {most} 文字です。{count} 文字減らすか、分けて送信してください。',
  'A message was not sent.': '送信できなかったメッセージがあります。',
  'A message was too long for the signaling server.':
    'メッセージが長すぎるため、シグナリングサーバーで処理できませんでした。',
  'A part of the call could not be loaded. Check the connection, then try again.':
    '通話の一部を読み込めませんでした。接続を確認して、もう一度お試しください。',
  'A room with a secret needs a page that was loaded over https: or from localhost.':
    'シークレットのあるルームには、https: または localhost から読み込んだページが必要です。',
  Accept: '受け取る',
  'Accept all': 'すべて受け取る',
  Admit: '許可',
  'Admit {name}': '{name}さんの参加を許可',
  'All files on the way': '転送中のすべてのファイル',
  'Allow everyone to unmute': '全員のミュート解除を許可',
  'Allow to unmute': 'ミュート解除を許可',
  Applause: '拍手',
  'As many are in the room as it takes. Try again when somebody has left.':
    'ルームの定員に達しています。誰かが退出してからもう一度お試しください。',
  'At most {most} files at once. Share fewer, or one archive.':
    '一度に共有できるのは {most} ファイルまでです。数を減らすか、アーカイブにまとめてください。',
  'Back to the page': 'ページに戻る',
  'Between tabs nobody is host, because there is no server that could see to it.':
    'タブ同士の通話では、管理するサーバーがないためホストはいません。',
  'Blurred background': '背景をぼかす',
  Browser: 'ブラウザー',
  'Browsers give the screen only to secure pages. Open this page with https:// (or on localhost while developing).':
    'ブラウザーは安全なページにのみ画面の共有を許可します。このページを https:// で（開発中は localhost で）開いてください。',
  'Browsers give {device, select, camera {the camera} microphone {the microphone} other {the speaker}} only to secure pages. Open this page with https:// (or on localhost while developing).':
    'ブラウザーは安全なページにのみ{device, select, camera {カメラ} microphone {マイク} other {スピーカー}}の使用を許可します。このページを https:// で（開発中は localhost で）開いてください。',
  Call: '通話',
  'Call controls': '通話の操作',
  Camera: 'カメラ',
  'Camera off': 'カメラオフ',
  'Camera on': 'カメラオン',
  'Camera on or off': 'カメラのオン／オフ',
  Cancel: 'キャンセル',
  Celebration: 'お祝い',
  Chat: 'チャット',
  'Check camera and microphone': 'カメラとマイクを確認',
  'Choose camera': 'カメラを選択',
  'Choose microphone and speaker': 'マイクとスピーカーを選択',
  'Choose “Retry”, then “Allow” when Firefox asks.': '「再試行」を選び、Firefox の確認で「許可する」を選んでください。',
  'Chosen by the system': 'システムが選択',
  'Clear finished': '完了したものを消去',
  'Click the crossed-out camera or microphone at the start of the address bar.':
    'アドレスバーの先頭にある斜線付きのカメラまたはマイクのアイコンをクリックしてください。',
  'Click the icon at the start of the address bar.': 'アドレスバーの先頭にあるアイコンをクリックしてください。',
  Close: '閉じる',
  'Close chat': 'チャットを閉じる',
  'Close other programs and tabs. Sending no picture helps at once.':
    '他のプログラムやタブを閉じてください。映像を送らないとすぐに改善します。',
  'Close settings': '設定を閉じる',
  'Close the list of people': '参加者一覧を閉じる',
  'Come back here and choose “Retry”.': 'ここに戻って「再試行」を選んでください。',
  'Connecting…': '接続しています…',
  Connection: '接続',
  'Connection lost': '接続が切れました',
  'Connection lost. Reconnecting…': '接続が切れました。再接続しています…',
  'Connection through a relay server': '中継サーバー経由の接続',
  'Continues where it stopped': '中断したところから続けます',
  Copied: 'コピーしました',
  Copy: 'コピー',
  'Copy link': 'リンクをコピー',
  'Data through the TURN server': 'TURN サーバー経由のデータ',
  Decline: '断る',
  'Decline all': 'すべて断る',
  'Decline {name}': '{name}さんの参加を断る',
  Declined: '断りました',
  Delete: '削除',
  'Delete this message': 'このメッセージを削除',
  Delivered: '送信済み',
  'Delivered to {done} of {count}': '{count} 人中 {done} 人に届きました',
  Devices: 'デバイス',
  'Direct connection': '直接接続',
  Discard: '破棄',
  'Discard this recording?': 'この録画を破棄しますか？',
  Dismiss: '閉じる',
  'Do not send {file}': '{file} を送信しない',
  'Does not work': '使えません',
  Done: '完了',
  'Drop files for {name}': '{name}さんに送るファイルをここにドロップ',
  'Drop files here': 'ファイルをここにドロップ',
  'Drop files or folders for {name}': '{name}さんに送るファイルやフォルダーをここにドロップ',
  'Drop files or folders here': 'ファイルやフォルダーをここにドロップ',
  'Drop to share with everyone': 'ドロップすると全員に共有されます',
  'Drop to share with {name} only': 'ドロップすると{name}さんだけに共有されます',
  'Echo cancellation': 'エコー除去',
  'End call for everyone': '全員の通話を終了',
  'End the call for everyone?': '全員の通話を終了しますか？',
  'Even loudness': '音量の均一化',
  Everyone: '全員',
  'Everyone in the call is told, and told again when it ends. The recording holds all pictures, shared screens and voices, and stays on this device until you save it.':
    '開始時と終了時に、通話中の全員に通知されます。録画にはすべての映像、共有画面、音声が含まれ、保存するまではこのデバイス内にのみ保持されます。',
  Files: 'ファイル',
  'Files need pages loaded over https.': 'ファイルの転送には https で読み込んだページが必要です。',
  'Files of this type are not allowed.': 'この種類のファイルは許可されていません。',
  'Files of {batch}': '{batch} のファイル',
  'Finishing…': '仕上げています…',
  'Folder {name}': 'フォルダー {name}',
  'Folders cannot be sent here.': 'ここではフォルダーを送信できません。',
  'For everyone': '全員に対して',
  'From {name}': '{name}さんから',
  'Full screen': '全画面',
  'Give the call a room name; everyone who uses the same name meets there.':
    '通話にルーム名を付けてください。同じ名前を使う人がそこに集まります。',
  'Give up': 'やめる',
  Guest: 'ゲスト',
  'Hand raised': '挙手中',
  'Has not answered yet': 'まだ返事がありません',
  Heart: 'ハート',
  'Hide the files of {batch}': '{batch} のファイルを隠す',
  'Hide your picture from yourself': '自分の映像を自分に表示しない',
  'Hold the space bar to speak while you are muted.': 'ミュート中はスペースキーを押している間だけ話せます。',
  Host: 'ホスト',
  'How to allow it:': '許可する方法：',
  'In the menu bar, choose Safari, then “Settings for This Website”.':
    'メニューバーで Safari、「このWebサイトでの設定」の順に選んでください。',
  'Interrupted at {percent}': '{percent} で中断',
  'It answers after {time}, which is felt in a conversation.': '応答に {time} かかり、会話で遅れが感じられます。',
  'It continues when {name} sends the file again.': '{name}さんがもう一度ファイルを送ると続きます。',
  'It does not accept our credentials. Whoever runs the server has to look.':
    '資格情報が受け付けられません。サーバーの管理者による確認が必要です。',
  'It does not answer this way. A firewall may stand in between.':
    'この経路では応答がありません。間にファイアウォールがあるかもしれません。',
  'It does not answer. Check the network, a VPN or a firewall.':
    '応答がありません。ネットワーク、VPN、ファイアウォールを確認してください。',
  'It has no WebRTC, or something has switched it off. Use another browser.':
    'WebRTC に対応していないか、無効になっています。別のブラウザーを使ってください。',
  'It has not been saved, and cannot be brought back.': '保存されておらず、元に戻せません。',
  'It is being restored by itself. If that takes long, check your network.':
    '自動的に復旧しています。時間がかかる場合はネットワークを確認してください。',
  'It is gone when this page is closed.': 'このページを閉じると失われます。',
  'It is there as soon as you are connected.': '接続するとすぐに表示されます。',
  'It lets nobody in now. Try again later.': '現在は誰も入室できません。後でもう一度お試しください。',
  Jitter: 'ジッター',
  'Join again': '再参加',
  'Join call': '参加',
  'Join the call before recording it.': '録画する前に通話に参加してください。',
  'Join the call before sharing a screen.': '画面を共有する前に通話に参加してください。',
  'Join the call first.': '先に通話に参加してください。',
  'Join the room before writing.': '書き込む前にルームに参加してください。',
  'Join the room first. The message was not sent.': '先にルームに参加してください。メッセージは送信されませんでした。',
  'Join without camera': 'カメラなしで参加',
  'Join without microphone': 'マイクなしで参加',
  'Joining was given up.': '参加を取りやめました。',
  'Joining…': '参加しています…',
  Keep: '残す',
  'Keep off': 'オフのままにする',
  'Keep them out as long as this call lasts': 'この通話の間は再入室させない',
  'Keeps the others from hearing themselves.': '相手の声が相手自身に返らないようにします。',
  Keyboard: 'キーボード',
  Laughter: '笑い',
  'Leave call': '通話から退出',
  'Leave full screen': '全画面を終了',
  'Let go to send': '離すと送信',
  'Letters work while the call has the focus.': '通話にフォーカスがあるとき、文字キーが使えます。',
  Limited: '制限あり',
  'Link copied': 'リンクをコピーしました',
  'Listed here once you have allowed the browser to use them.': 'ブラウザーに使用を許可すると、ここに表示されます。',
  'Listen only': '聞くだけ',
  'Lock the room': 'ルームをロック',
  'Lost, received / sent': 'パケットロス、受信 / 送信',
  'Lower hand': '手を下ろす',
  'Make host': 'ホストにする',
  'Makes a quiet voice louder and a loud one quieter.': '小さい声を大きく、大きい声を小さくします。',
  Message: 'メッセージ',
  Messages: 'メッセージ',
  Microphone: 'マイク',
  'Microphone level': 'マイクのレベル',
  'Microphone off': 'マイクオフ',
  'Microphone on': 'マイクオン',
  'Microphone on or off': 'マイクのオン／オフ',
  More: 'その他',
  'More about {name}': '{name}さんの詳細',
  'More is waiting for somebody than can be kept. Wait for earlier messages before sending more.':
    '送信待ちが保持できる量を超えています。前のメッセージが送られてから送信してください。',
  'More: {news}': 'その他：{news}',
  'Move closer to the Wi-Fi router or use a cable, and pause other downloads. Without your camera there is more room for sound.':
    'Wi-Fi ルーターに近づくかケーブルを使い、他のダウンロードを止めてください。カメラをオフにすると音声に余裕ができます。',
  'Move your picture to another corner; arrow keys, too': '自分の映像を別の隅に移動（矢印キーでも可）',
  Mute: 'ミュート',
  'Mute everyone': '全員をミュート',
  'Mute for me': '自分側でのみミュート',
  'Muted by the host': 'ホストがミュートしました',
  'Muted for you': '自分側でのみミュート中',
  'Neither a microphone nor a camera was found. Connect one, then try again.':
    'マイクもカメラも見つかりませんでした。接続してから、もう一度お試しください。',
  'New message from {names}': '{names}さんからの新着メッセージ',
  'Newest messages': '最新のメッセージ',
  'Next page': '次のページ',
  'No further connection to this participant could be made.': 'この参加者への追加の接続を作れませんでした。',
  'No longer on this device': 'このデバイスにはもうありません',
  'No messages yet': 'メッセージはまだありません',
  'No room yet': 'ルームはまだありません',
  'No sound could be played. Choose another speaker, or check the sound settings of the system.':
    '音を再生できませんでした。別のスピーカーを選ぶか、システムのサウンド設定を確認してください。',
  'Nobody else is here yet.': 'まだ他の人はいません。',
  'Nobody else is here yet. Those who come can read what you write from then on.':
    'まだ他の人はいません。後から来た人は、それ以降に書かれた内容を読めます。',
  'Nobody else is here, so there is no connection to show.': '他の人がいないため、表示する接続はありません。',
  'Nobody else is here.': '他の人はいません。',
  'Nobody else is here. Files go only to those who are here now.':
    '他の人はいません。ファイルは今ここにいる人にだけ届きます。',
  'Nobody here is called “{text}”.': '「{text}」という名前の人はいません。',
  'Nobody is here yet': 'まだ誰もいません',
  'Nobody of this id is in the room.': 'この ID の人はルームにいません。',
  'Nobody who could let you in is here yet.': '入室を許可できる人がまだいません。',
  'Noise suppression': 'ノイズ抑制',
  'None was found. Connect one; you can join without it.':
    '見つかりませんでした。接続してください。なくても参加できます。',
  'Not allowed on this page. Allow it in the address bar, then reload the page.':
    'このページでは許可されていません。アドレスバーで許可し、ページを再読み込みしてください。',
  'Not available yet': 'まだ利用できません',
  'Not connected to a room yet.': 'まだルームに接続していません。',
  'Not in the call': '通話に未参加',
  'Not sent. {reason}': '送信されませんでした。{reason}',
  'Nothing is being recorded.': '録画していません。',
  'Now using another one.': '別のデバイスを使用しています。',
  'Now using {kind, select, camera {the camera} microphone {the microphone} other {the speaker}} that the system chooses.':
    'システムが選んだ{kind, select, camera {カメラ} microphone {マイク} other {スピーカー}}を使用しています。',
  'Now using “{label}”.': '「{label}」を使用しています。',
  'Only files can be sent here.': 'ここではファイルのみ送信できます。',
  'Only for you': 'あなただけに',
  'Only for {name}': '{name}さんだけに',
  'Open System Settings, then “Privacy & Security”.':
    'システム設定を開き、「プライバシーとセキュリティ」を選んでください。',
  'Open or close the chat': 'チャットの開閉',
  'Open the Settings app and choose this browser.': '設定アプリを開き、このブラウザーを選んでください。',
  'Open the Settings of Windows, then “Privacy & security”.':
    'Windows の設定を開き、「プライバシーとセキュリティ」を選んでください。',
  'Pages of people': '参加者のページ',
  'Pasted picture {stamp}': '貼り付けた画像 {stamp}',
  'Pasted text {stamp}.txt': '貼り付けたテキスト {stamp}.txt',
  Path: '経路',
  Pause: '一時停止',
  Paused: '一時停止中',
  People: '参加者',
  'People in the call': '通話中の人',
  'Picture in picture': 'ピクチャーインピクチャー',
  'Picture in picture begins with a click or a key.': 'ピクチャーインピクチャーはクリックまたはキー操作で始まります。',
  'Picture received': '受信映像',
  'Picture sent': '送信映像',
  Pin: '固定',
  Play: '再生',
  'Playing a sound…': '音を再生しています…',
  'Preview of {name}': '{name}のプレビュー',
  'Previous page': '前のページ',
  'Push to talk': '押して話す',
  'Quit the browser, open it again and come back to this page.':
    'ブラウザーを終了し、開き直してこのページに戻ってください。',
  'Raise hand': '手を挙げる',
  'Raise or lower the hand': '手の上げ下げ',
  React: 'リアクション',
  'Read it to each other: if {name} sees the same code, nobody sits between you.':
    '互いに読み上げてください。{name}さんに同じコードが見えていれば、間に第三者はいません。',
  'Reading the folder…': 'フォルダーを読み取っています…',
  'Ready to join?': '参加の準備はできましたか？',
  Received: '受信済み',
  'Received / sent': '受信 / 送信',
  'Received in the last minute': '直近 1 分間の受信',
  'Reconnecting…': '再接続しています…',
  Record: '録画',
  'Record the call': '通話を録画',
  'Record this call?': 'この通話を録画しますか？',
  'Recording could not be loaded. Check the connection, then try again.':
    '録画の機能を読み込めませんでした。接続を確認して、もう一度お試しください。',
  'Recording finished': '録画が終了しました',
  Rejoin: 'もう一度参加',
  Remove: '削除',
  'Remove {file} from the list': '{file} を一覧から削除',
  'Remove {name} from the call?': '{name}さんを通話から削除しますか？',
  'Remove “Blocked” with the × beside it.': '「ブロック」の横の × をクリックして消してください。',
  Resume: '再開',
  Retry: '再試行',
  'Room for sending': '送信可能な帯域',
  'Round trip': '往復時間',
  'STUN server': 'STUN サーバー',
  Save: '保存',
  'Save again': 'もう一度保存',
  'Save as zip': 'zip で保存',
  'Save as…': '名前を付けて保存…',
  'Save log': 'ログを保存',
  'Save to folder…': 'フォルダーに保存…',
  'Saved as {name}': '{name} として保存しました',
  'Saved to {place}': '{place} に保存しました',
  'Saving to {place}': '{place} に保存しています',
  'Search people': '参加者を検索',
  'Select the code and copy it.': 'コードを選択してコピーしてください。',
  Send: '送信',
  'Send the link to the people you want to talk to.': '話したい相手にリンクを送ってください。',
  'Send to': '送信先',
  'Send {file} again': '{file} を再送信',
  'Sending files is switched off.': 'ファイルの送信はオフになっています。',
  'Sending…': '送信しています…',
  'Sent when someone is there': '誰かが来たら送信します',
  'Set camera and microphone to “Allow”.': 'カメラとマイクを「許可」にしてください。',
  'Set the room attribute to chat here.': 'ここでチャットするには room 属性を設定してください。',
  'Set the room attribute to show somebody here.': 'ここに誰かを表示するには room 属性を設定してください。',
  Settings: '設定',
  'Settings…': '設定…',
  'Share files': 'ファイルを共有',
  'Share or stop sharing the screen': '画面共有の開始／停止',
  'Share screen': '画面を共有',
  'Share your screen': '自分の画面を共有',
  'Sharing the screen has to start from a click in this page. Click the button again.':
    '画面共有はこのページでのクリックから始める必要があります。もう一度ボタンをクリックしてください。',
  'Sharing was cancelled. Nothing is being shared.': '共有をキャンセルしました。何も共有していません。',
  Shortcuts: 'ショートカット',
  'Show more ({hidden} hidden)': 'さらに表示（残り {hidden} 件）',
  'Show the files of {batch}': '{batch} のファイルを表示',
  'Show your picture': '自分の映像を表示',
  'Signaling server': 'シグナリングサーバー',
  Silent: '無音',
  'Small window': '小さいウィンドウ',
  'Somebody is in this room without a secret, so you are not connected. Give them yours in some other way.':
    'このルームにシークレットを使っていない人がいるため、接続していません。別の方法であなたのシークレットを伝えてください。',
  'Somebody uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    'このルームにシークレットを使っている人がいますが、あなたは持っていないため、接続していません。相手に尋ねてください。',
  'Somebody uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    'このルームに別のシークレットを使っている人がいるため、接続していません。別の方法で照合してください。同じであれば、間にいる誰かが送信内容を改変しています。',
  Sound: 'サウンド',
  'Sound is coming in': '音が入力されています',
  Space: 'スペース',
  'Speak while muted (hold)': 'ミュート中に話す（長押し）',
  Speaker: 'スピーカー',
  'Start recording': '録画を開始',
  'Stop recording': '録画を停止',
  'Stop saving {batch}': '{batch} の保存を中止',
  'Stop sharing your screen': '画面の共有を停止',
  Surprise: '驚き',
  'Switch camera and microphone on.': 'カメラとマイクをオンにしてください。',
  'TURN server': 'TURN サーバー',
  'Takes a few seconds. Nobody sees it, and nothing is asked of you.':
    '数秒かかります。他の人には見えず、操作も不要です。',
  'Takes away fans, keyboards and the street.': 'ファンやキーボード、街の音を取り除きます。',
  'Takes no files': 'ファイルを受け取れません',
  'Tap the icon at the start of the address bar, then the three dots or “Website Settings”.':
    'アドレスバーの先頭のアイコンをタップし、3 つの点または「Webサイトの設定」をタップしてください。',
  'Tap the icon at the start of the address bar, then “Permissions”.':
    'アドレスバーの先頭のアイコンをタップし、「権限」をタップしてください。',
  'Test speaker': 'スピーカーをテスト',
  'Test the connection': '接続をテスト',
  'Testing…': 'テストしています…',
  'That name is taken': 'その名前は使われています',
  'That was too fast. Wait a moment, then try again.': '操作が速すぎます。少し待ってからもう一度お試しください。',
  'That was too fast. Wait a moment.': '操作が速すぎます。少しお待ちください。',
  'The browser allows full screen only by a click or a key.': '全画面表示はクリックまたはキー操作でのみ可能です。',
  'The browser could not begin to record. Try again.':
    'ブラウザーが録画を開始できませんでした。もう一度お試しください。',
  'The browser does not let this page ask for a place.': 'ブラウザーの制限により、このページでは保存場所を選べません。',
  'The browser does not let this page share the screen. Allow it in the site settings, then try again.':
    'ブラウザーがこのページに画面の共有を許可していません。サイトの設定で許可してから、もう一度お試しください。',
  'The browser does not let this page use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the site settings beside the address, then try again.':
    'ブラウザーがこのページに{device, select, camera {カメラ} microphone {マイク} other {スピーカー}}の使用を許可していません。アドレス横のサイト設定で許可してから、もう一度お試しください。',
  'The browser has ended the recording. What there is can be saved.':
    'ブラウザーが録画を終了しました。録画済みの部分は保存できます。',
  'The browser keeps sound from this page until you click in it. Click, then record again.':
    'ページ内をクリックするまで、ブラウザーはこのページの音声を有効にしません。クリックしてから録画し直してください。',
  'The browser or the system did not follow. Look for the switch in the system’s settings.':
    'ブラウザーまたはシステムに反映されませんでした。システムの設定で該当するスイッチを確認してください。',
  'The call could not be joined': '通話に参加できませんでした',
  'The call ended before the recording began.': '録画が始まる前に通話が終了しました。',
  'The call has ended': '通話は終了しました',
  'The call has no such tile. Nothing was pinned.': '通話にそのようなタイルはありません。何も固定していません。',
  'The code for camera and microphone could not be loaded. Check the connection, then try again.':
    'カメラとマイクの機能を読み込めませんでした。接続を確認して、もう一度お試しください。',
  'The code for sending files could not be loaded. Check the connection, then try again.':
    'ファイル送信の機能を読み込めませんでした。接続を確認して、もう一度お試しください。',
  'The code of the chat could not be loaded. Check the connection, then try again.':
    'チャットの機能を読み込めませんでした。接続を確認して、もう一度お試しください。',
  'The connection is being measured.': '接続を測定しています。',
  'The connection is good.': '接続は良好です。',
  'The connection is lost and being restored.': '接続が切れたため、復旧しています。',
  'The connection to the server is lost. Messages still go to those who are connected.':
    'サーバーとの接続が切れました。接続中の人にはメッセージが届きます。',
  'The connection to the signaling server is lost. The call goes on; trying to reconnect.':
    'シグナリングサーバーとの接続が切れました。通話は続いています。再接続しています。',
  'The connection to this participant is not open.': 'この参加者との接続は確立されていません。',
  'The file arrived damaged.': 'ファイルが壊れた状態で届きました。',
  'The file is larger than allowed.': 'ファイルが許可されたサイズを超えています。',
  'The file is larger than the other side allows.': 'ファイルが相手の許可するサイズを超えています。',
  'The file was changed or removed while it was being sent.': '送信中にファイルが変更または削除されました。',
  'The file was declined.': 'ファイルの受け取りが断られました。',
  'The files could not be saved there.': 'ファイルをそこに保存できませんでした。',
  'The host ended the call for everyone': 'ホストが全員の通話を終了しました',
  'The host has been told that you are here.': 'あなたが待っていることをホストに通知しました。',
  'The host has muted you. Raise your hand to ask to speak.':
    'ホストがあなたをミュートしました。発言するには手を挙げてください。',
  'The host has turned off your camera.': 'ホストがあなたのカメラをオフにしました。',
  'The host has turned this off for you. Raise your hand to ask for it.':
    'ホストがこの機能をオフにしました。使うには手を挙げてください。',
  'The host removed you from the room, and you cannot come back.':
    'ホストによりルームから削除されました。再入室はできません。',
  'The invitation to the room could not be fetched.': 'ルームへの招待を取得できませんでした。',
  'The join token has expired. Ask for a new invitation.':
    '参加トークンの期限が切れました。新しい招待を依頼してください。',
  'The join token is not valid yet.': '参加トークンはまだ有効ではありません。',
  'The join token was not made for this server.': '参加トークンはこのサーバー用ではありません。',
  'The link could not be copied. Copy it from the address bar.':
    'リンクをコピーできませんでした。アドレスバーからコピーしてください。',
  'The network answers slowly.': 'ネットワークの応答が遅くなっています。',
  'The network has too little bandwidth.': 'ネットワークの帯域が足りません。',
  'The network loses packets.': 'ネットワークでパケットが失われています。',
  'The operating system does not let the browser record the screen. Allow it in the system’s privacy settings, then try again.':
    'オペレーティングシステムがブラウザーに画面の録画を許可していません。システムのプライバシー設定で許可してから、もう一度お試しください。',
  'The operating system does not let the browser use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the system’s privacy settings, then try again.':
    'オペレーティングシステムがブラウザーに{device, select, camera {カメラ} microphone {マイク} other {スピーカー}}の使用を許可していません。システムのプライバシー設定で許可してから、もう一度お試しください。',
  'The other side did not answer any more.': '相手が応答しなくなりました。',
  'The other side does not take files of this type.': '相手はこの種類のファイルを受け取りません。',
  'The other side has left.': '相手は退出しました。',
  'The page could not get a join token. Try again.':
    'ページが参加トークンを取得できませんでした。もう一度お試しください。',
  'The permission for the screen was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    '画面共有の許可が取り消されたため、共有を停止しました。アドレス横のサイト設定で許可してから、もう一度お試しください。',
  'The permission for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    '{device, select, camera {カメラ} microphone {マイク} other {スピーカー}}の許可が取り消されたため、オフになりました。アドレス横のサイト設定で許可してから、もう一度お試しください。',
  'The picture is frozen.': '映像が止まっています。',
  'The question for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was closed without an answer. Try again and choose “Allow”.':
    '{device, select, camera {カメラ} microphone {マイク} other {スピーカー}}の許可の確認が、選択されないまま閉じられました。もう一度試して「許可」を選んでください。',
  'The room could not be reached.': 'ルームに接続できませんでした。',
  'The room is locked. Ask its host to let you in.': 'ルームはロックされています。ホストに入室を頼んでください。',
  'The screen could not be captured. Close other programs that record it, then try again.':
    '画面を取り込めませんでした。画面を録画している他のプログラムを閉じて、もう一度お試しください。',
  'The server names none. Calls between some networks need one.':
    'サーバーが指定していません。ネットワークによっては必要です。',
  'The server names them only once you are in the room. Test again then.':
    'サーバーはルームに入ってから指定します。そのときにもう一度テストしてください。',
  'The server takes no more participants or rooms now.':
    'サーバーは現在、これ以上の参加者やルームを受け付けていません。',
  'The server was not reached. Look whether it was done.':
    'サーバーに接続できませんでした。実行されたか確認してください。',
  'The settings could not be loaded. Check the connection, then try again.':
    '設定を読み込めませんでした。接続を確認して、もう一度お試しください。',
  'The signaling server cannot be reached.': 'シグナリングサーバーに接続できません。',
  'The signaling server cannot be reached. Check the connection, then try again.':
    'シグナリングサーバーに接続できません。接続を確認して、もう一度お試しください。',
  'The signaling server cannot be reached. Check the connection; it is tried again.':
    'シグナリングサーバーに接続できません。接続を確認してください。再試行しています。',
  'The signaling server cannot be reached. Trying again.': 'シグナリングサーバーに接続できません。再試行しています。',
  'The signaling server did not answer in time. Try again.':
    'シグナリングサーバーが時間内に応答しませんでした。もう一度お試しください。',
  'The sound of this device does not start. Connect or choose a speaker, then record again.':
    'このデバイスの音声が始まりません。スピーカーを接続または選択して、録画し直してください。',
  'The system hides what is behind you.': 'システムが背景を隠します。',
  'The system lets only your voice through.': 'システムがあなたの声だけを通します。',
  'The system or another program has paused {devices, select, camera {your camera} microphone {your microphone} other {your microphone and camera}}. It goes on by itself.':
    'システムまたは他のプログラムが{devices, select, camera {カメラ} microphone {マイク} other {マイクとカメラ}}を一時停止しました。自動的に再開します。',
  'The system or another program stopped the screen. Try again.':
    'システムまたは他のプログラムが画面の共有を停止しました。もう一度お試しください。',
  'The system or another program stopped {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Try again.':
    'システムまたは他のプログラムが{device, select, camera {カメラ} microphone {マイク} other {スピーカー}}を停止しました。もう一度お試しください。',
  'The transfer was cancelled.': '転送はキャンセルされました。',
  'There is no more room on the disk, so the recording has ended. What there is can be saved.':
    'ディスクの空きがなくなり、録画が終了しました。録画済みの部分は保存できます。',
  'There is no network.': 'ネットワークがありません。',
  'There is no picture to show yet.': '表示できる映像がまだありません。',
  'There is not enough room for the file where it should go.': 'ファイルの保存先に十分な空きがありません。',
  'There is not enough room for the files.': 'ファイルのための十分な空きがありません。',
  'There is nothing here that could be shared.': 'ここには共有できるものがありません。',
  'They are not here any more.': '相手はもうここにいません。',
  'They left before the message could be sent.': 'メッセージを送信する前に相手が退出しました。',
  'They left. The message was not sent.': '相手が退出しました。メッセージは送信されませんでした。',
  'This browser cannot connect tabs with each other.': 'このブラウザーではタブ同士を接続できません。',
  'This browser cannot make a key of the secret.': 'このブラウザーではシークレットから鍵を作成できません。',
  'This browser cannot record calls. A current Chrome, Edge, Firefox or Safari can.':
    'このブラウザーでは通話を録画できません。最新の Chrome、Edge、Firefox、Safari なら可能です。',
  'This browser cannot share the screen. Phones and tablets mostly cannot.':
    'このブラウザーでは画面を共有できません。多くのスマートフォンやタブレットも同様です。',
  'This browser has no picture in picture.': 'このブラウザーはピクチャーインピクチャーに対応していません。',
  'This could not be read.': '読み取れませんでした。',
  'This device is too busy.': 'このデバイスの負荷が高すぎます。',
  'This page could not process {device, select, camera {the picture of your camera} other {the sound of your microphone}}. It is sent as it is.':
    'このページでは{device, select, camera {カメラの映像} other {マイクの音声}}を加工できませんでした。そのまま送信されます。',
  'This page is embedded in another one that does not let it share the screen. The embedding frame needs allow="{feature}".':
    'このページは、画面の共有を許可しない別のページに埋め込まれています。埋め込むフレームに allow="{feature}" が必要です。',
  'This page is embedded in another one that does not let it use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. The embedding frame needs allow="{feature}".':
    'このページは、{device, select, camera {カメラ} microphone {マイク} other {スピーカー}}の使用を許可しない別のページに埋め込まれています。埋め込むフレームに allow="{feature}" が必要です。',
  'This page may not use picture in picture.': 'このページではピクチャーインピクチャーを使えません。',
  'This page was not loaded over https, so it gets no camera and microphone.':
    'このページは https で読み込まれていないため、カメラとマイクを使えません。',
  'This room is full': 'このルームは満員です',
  'This room is locked': 'このルームはロックされています',
  'This server asks for a join token, and none was sent.':
    'このサーバーは参加トークンを求めていますが、送信されませんでした。',
  'Thumbs up': 'いいね',
  To: '宛先',
  'To {name}': '{name}さんへ',
  'Too many files are on offer at once.': '一度に提示されているファイルが多すぎます。',
  'Too many people wait to be let in. Try again later.': '入室待ちの人が多すぎます。後でもう一度お試しください。',
  'Try again': 'もう一度試す',
  'Try again to send this message': 'このメッセージをもう一度送信',
  'Turn on sound': '音声をオンにする',
  'Under Camera and under Microphone, let desktop apps use them.':
    '「カメラ」と「マイク」で、デスクトップアプリからのアクセスを許可してください。',
  'Under Camera and under Microphone, switch this browser on.':
    '「カメラ」と「マイク」で、このブラウザーをオンにしてください。',
  'Unlock the room': 'ルームのロックを解除',
  'Unmute for me': '自分側のミュートを解除',
  Unpin: '固定を解除',
  'Verification code': '確認コード',
  'Voice isolation': '声を分離',
  'Volume for you': '自分側の音量',
  'Volume of {name}': '{name}さんの音量',
  'Waiting for someone to join. What you add now is sent then.':
    '誰かの参加を待っています。今追加したものはそのときに送信されます。',
  'Waiting for someone to let you in': '入室の許可を待っています',
  'Waiting for the connection…': '接続を待っています…',
  'Waiting for your permission…': '許可を待っています…',
  'Waiting for {name} to accept': '{name}さんの承諾を待っています',
  'Waiting to be let in': '入室待ち',
  'What answers there is no server of this kit.': '応答しているのは、このキットのサーバーではありません。',
  'What happened, for whoever looks into a problem. It holds no names, messages or addresses.':
    '問題を調べる人のための記録です。名前、メッセージ、アドレスは含みません。',
  'What the signaling server passed on from somebody was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'シグナリングサーバーが中継した他の人からの内容が、途中で改変されたか二重に送られたため、無視しました。再び起きる場合は、このサーバーを信頼しないでください。',
  'What the signaling server passed on from {name} was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'シグナリングサーバーが中継した{name}さんからの内容が、途中で改変されたか二重に送られたため、無視しました。再び起きる場合は、このサーバーを信頼しないでください。',
  'What was being shared is gone.': '共有していたものがなくなりました。',
  'What you write goes to those who are here now. Nobody who comes later can read it.':
    '書いた内容は今ここにいる人に届きます。後から来た人は読めません。',
  'Whoever comes waits until you let them in.': '来た人は、あなたが許可するまで待ちます。',
  Works: '使えます',
  'Write a message': 'メッセージを入力',
  'Write to {name} only': '{name}さんだけに送信',
  You: 'あなた',
  'You and {names} record the call': 'あなたと{names}さんが通話を録画しています',
  'You are muted': 'ミュート中です',
  'You are not allowed in': '入室が許可されていません',
  'You are recording': '録画しています',
  'You are the only one here': 'ここにいるのはあなただけです',
  'You declined': 'あなたが断りました',
  'You left the call': '通話から退出しました',
  'You left the room.': 'ルームから退出しました。',
  'You left. The conversation is gone.': '退出しました。会話は消去されました。',
  'You may turn on your microphone again.': 'マイクを再びオンにできます。',
  'You were not let in': '入室が許可されませんでした',
  'You were removed from the call': '通話から削除されました',
  'Your browser asks for it when you join. Allow it then.':
    '参加するときにブラウザーが確認します。そのときに許可してください。',
  'Your browser asks for your camera and microphone when you join.':
    '参加するときに、ブラウザーがカメラとマイクの許可を求めます。',
  'Your browser is asking for your devices: choose “Allow” in its question, near the address.':
    'ブラウザーがデバイスの許可を求めています。アドレスバー付近に表示される確認で「許可」を選んでください。',
  'Your camera and microphone are off.': 'カメラとマイクはオフです。',
  'Your devices are listed here once you have allowed the browser to use them.':
    'ブラウザーに使用を許可すると、デバイスがここに表示されます。',
  'Your invitation has expired': '招待の期限が切れました',
  'Your name': 'あなたの名前',
  'Your name comes with your invitation and cannot be changed here.':
    '名前は招待で決められており、ここでは変更できません。',
  'Your recording has ended': '録画が終了しました',
  'Your screen': 'あなたの画面',
  'camera off': 'カメラオフ',
  'direct, {protocol}': '直接、{protocol}',
  'hand raised': '挙手中',
  images: '画像',
  'microphone off': 'マイクオフ',
  'or choose a folder from your device': 'またはデバイスからフォルダーを選択',
  'or choose them from your device': 'またはデバイスから選択',
  recording: '録画中',
  sound: '音声',
  speaking: '発言中',
  'through a relay, {protocol}': '中継経由、{protocol}',
  'up to {size}': '{size} まで',
  videos: '動画',
  '{action} {file}': '{action}：{file}',
  '{action}: {batch}': '{action}：{batch}',
  '{count, plural, one {# character left} other {# characters left}}': '{count, plural, other {残り # 文字}}',
  '{count, plural, one {# character too many} other {# characters too many}}': '{count, plural, other {# 文字超過}}',
  '{count, plural, one {# file ({size})} other {# files ({size})}}':
    '{count, plural, other {# 個のファイル（{size}）}}',
  '{count, plural, one {# file cannot be sent} other {# files cannot be sent}}':
    '{count, plural, other {# 個のファイルを送信できません}}',
  '{count, plural, one {# file on the way, {percent}} other {# files on the way, {percent}}}':
    '{count, plural, other {# 個のファイルを転送中、{percent}}}',
  '{count, plural, one {# file} other {# files}}': '{count, plural, other {# 個のファイル}}',
  '{count, plural, one {# new message, the last from {name}} other {# new messages, the last from {name}}}':
    '{count, plural, other {新着メッセージ # 件、最後は{name}さんから}}',
  '{count, plural, one {# new} other {# new}}': '{count, plural, other {新着 # 件}}',
  // Wherever it stands, さん follows: “Ann、Ben、ほか 3 人の皆さん”.
  '{count, plural, one {# other} other {# others}}': '{count, plural, other {ほか # 人の皆}}',
  '{count, plural, one {Chat, # new message} other {Chat, # new messages}}':
    '{count, plural, other {チャット、新着メッセージ # 件}}',
  '{count, plural, one {People, # waits to be let in} other {People, # wait to be let in}}':
    '{count, plural, other {参加者、# 人が入室待ち}}',
  '{count, plural, one {The page of {names} does not take files.} other {The page of {names} does not take files.}}':
    '{count, plural, other {{names}さんのページはファイルを受け取りません。}}',
  '{count, plural, one {the folder {name}: # file, {size}} other {the folder {name}: # files, {size}}}':
    '{count, plural, other {フォルダー {name}：# 個のファイル、{size}}}',
  '{count, plural, one {{done} of # file} other {{done} of # files}}':
    '{count, plural, other {{done} / # 個のファイル}}',
  '{count, plural, one {{names} is here} other {{names} are here}}': '{count, plural, other {{names}さんがいます}}',
  '{count, plural, one {{names} joined} other {{names} joined}}': '{count, plural, other {{names}さんが参加しました}}',
  '{count, plural, one {{names} left} other {{names} left}}': '{count, plural, other {{names}さんが退出しました}}',
  '{count, plural, one {{names} raised a hand} other {{names} raised a hand}}':
    '{count, plural, other {{names}さんが手を挙げました}}',
  '{count, plural, one {{names} reacted with {emoji}} other {{names} reacted with {emoji}}}':
    '{count, plural, other {{names}さんが {emoji} でリアクションしました}}',
  '{count, plural, one {{names} records the call} other {{names} record the call}}':
    '{count, plural, other {{names}さんが通話を録画しています}}',
  '{count, plural, one {{names} shares files in the chat} other {{names} share files in the chat}}':
    '{count, plural, other {{names}さんがチャットでファイルを共有しています}}',
  '{count, plural, one {{names} stopped recording} other {{names} stopped recording}}':
    '{count, plural, other {{names}さんが録画を停止しました}}',
  '{count, plural, one {{names} waits to be let in} other {{names} wait to be let in}}':
    '{count, plural, other {{names}さんが入室を待っています}}',
  '{count, plural, one {{sender} wants to send you this} other {{sender} wants to send you these}}':
    '{count, plural, other {{sender}さんがこれを送ろうとしています}}',
  '{count, plural, one {{what} delivered} other {{what} delivered}}': '{count, plural, other {{what} を送信しました}}',
  '{count, plural, one {{what} received} other {{what} received}}': '{count, plural, other {{what} を受信しました}}',
  '{count, plural, one {{what} was not transferred} other {{what} were not transferred}}':
    '{count, plural, other {{what} は転送されませんでした}}',
  '{count, plural, one {{what}: # file was not transferred} other {{what}: # files were not transferred}}':
    '{count, plural, other {{what}：# 個のファイルが転送されませんでした}}',
  '{device, select, camera {Camera paused. Try again} other {Microphone paused. Try again}}':
    '{device, select, camera {カメラが一時停止中です。もう一度試す} other {マイクが一時停止中です。もう一度試す}}',
  '{device, select, camera {No camera} microphone {No microphone} other {No speaker}} was found. Connect one, then try again.':
    '{device, select, camera {カメラ} microphone {マイク} other {スピーカー}}が見つかりませんでした。接続してから、もう一度お試しください。',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} can be switched on only while this page is in front. Click the button again.':
    '{device, select, camera {カメラ} microphone {マイク} other {スピーカー}}はこのページが前面にあるときだけオンにできます。もう一度ボタンをクリックしてください。',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} could not be started. Another program or tab may be using it: close that, then try again.':
    '{device, select, camera {カメラ} microphone {マイク} other {スピーカー}}を開始できませんでした。他のプログラムやタブが使用している可能性があります。それを閉じて、もう一度お試しください。',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected. Connect it again or choose another one.':
    '{device, select, camera {カメラ} microphone {マイク} other {スピーカー}}の接続が外れました。つなぎ直すか、別のものを選んでください。',
  '{device, select, camera {This browser cannot use a camera in web pages. Try a current Chrome, Edge, Firefox or Safari.} microphone {This browser cannot use a microphone in web pages. Try a current Chrome, Edge, Firefox or Safari.} other {This browser plays through the speaker that the system uses. Change it in the settings of the system.}}':
    '{device, select, camera {このブラウザーではウェブページでカメラを使えません。最新の Chrome、Edge、Firefox、Safari をお試しください。} microphone {このブラウザーではウェブページでマイクを使えません。最新の Chrome、Edge、Firefox、Safari をお試しください。} other {このブラウザーはシステムのスピーカーで再生します。システムの設定で変更してください。}}',
  '{device, select, camera {This call uses no camera.} other {This call uses no microphone.}}':
    '{device, select, camera {この通話ではカメラを使いません。} other {この通話ではマイクを使いません。}}',
  '{device, select, camera {Turn off camera} other {Turn off microphone}}':
    '{device, select, camera {カメラをオフにする} other {マイクをオフにする}}',
  '{device, select, camera {Turn on camera} other {Turn on microphone}}':
    '{device, select, camera {カメラをオンにする} other {マイクをオンにする}}',
  '{devices, select, camera {Your camera is on again.} microphone {Your microphone is on again.} other {Your microphone and camera are on again.}}':
    '{devices, select, camera {カメラが再びオンになりました。} microphone {マイクが再びオンになりました。} other {マイクとカメラが再びオンになりました。}}',
  '{done} of {total}': '{done} / {total}',
  '{kind, select, camera {Camera} microphone {Microphone} other {Speaker}} {number}':
    '{kind, select, camera {カメラ} microphone {マイク} other {スピーカー}} {number}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} is back and in use again.':
    '{kind, select, camera {カメラ} microphone {マイク} other {スピーカー}}が再接続され、再び使用しています。',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected.':
    '{kind, select, camera {カメラ} microphone {マイク} other {スピーカー}}の接続が外れました。',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” is back and in use again.':
    '{kind, select, camera {カメラ} microphone {マイク} other {スピーカー}}「{label}」が再接続され、再び使用しています。',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” was disconnected.':
    '{kind, select, camera {カメラ} microphone {マイク} other {スピーカー}}「{label}」の接続が外れました。',
  '{level, select, fair {Fair connection} poor {Poor connection} other {Connection lost}}':
    '{level, select, fair {接続がやや不安定} poor {接続が不安定} other {接続が切れました}}',
  '{loss} of the data was lost. Move closer to the Wi-Fi router or use a cable.':
    'データの {loss} が失われました。Wi-Fi ルーターに近づくかケーブルを使ってください。',
  '{name} (left)': '{name}（退出）',
  '{name} (takes no files)': '{name}（ファイルを受け取りません）',
  '{name} (you)': '{name}（あなた）',
  '{name} declined': '{name}さんが断りました',
  '{name} is in this room without a secret, so you are not connected. Give them yours in some other way.':
    '{name}さんはシークレットなしでこのルームにいるため、接続していません。別の方法であなたのシークレットを伝えてください。',
  '{name} is sharing a screen': '{name}さんが画面を共有しています',
  '{name} left. Choose who gets your message.': '{name}さんが退出しました。メッセージの送信先を選んでください。',
  '{name} left. The message was not sent.': '{name}さんが退出しました。メッセージは送信されませんでした。',
  '{name} stopped sharing': '{name}さんが共有を停止しました',
  '{name} uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    '{name}さんはこのルームでシークレットを使っていますが、あなたは持っていないため、接続していません。相手に尋ねてください。',
  '{name} uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    '{name}さんはこのルームで別のシークレットを使っているため、接続していません。別の方法で照合してください。同じであれば、間にいる誰かが送信内容を改変しています。',
  '{name}: {text}': '{name}：{text}',
  '{name}’s screen': '{name}さんの画面',
  '{page} / {pages}': '{page} / {pages}',
  '{sender} wants to send you this folder': '{sender}さんがこのフォルダーを送ろうとしています',
  '{sender} wants to send you {what}': '{sender}さんが {what} を送ろうとしています',
  '{time} left': '残り {time}',
} satisfies Translation;
