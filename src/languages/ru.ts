import type { Translation } from './language.js';

/** Russian. */
export default {
  'A Socket.IO server has no hosts.': 'На сервере Socket.IO нет организаторов.',
  'A message has at most {most} characters. Take out {count}, or send it in parts.':
    'В сообщении может быть не больше {most} знаков. Уберите лишние ({count}) или отправьте его по частям.',
  'A message was not sent.': 'Сообщение не отправлено.',
  'A message was too long for the signaling server.': 'Сообщение было слишком длинным для сигнального сервера.',
  'A part of the call could not be loaded. Check the connection, then try again.':
    'Не удалось загрузить часть звонка. Проверьте соединение и попробуйте ещё раз.',
  'A room with a secret needs a page that was loaded over https: or from localhost.':
    'Комнате с секретным ключом нужна страница, загруженная по https: или с localhost.',
  Accept: 'Принять',
  'Accept all': 'Принять все',
  Admit: 'Впустить',
  'Admit {name}': 'Впустить: {name}',
  'All files on the way': 'Все передаваемые файлы',
  'Allow everyone to unmute': 'Разрешить всем включать микрофон',
  'Allow to unmute': 'Разрешить включить микрофон',
  Applause: 'Аплодисменты',
  'As many are in the room as it takes. Try again when somebody has left.':
    'В комнате уже столько людей, сколько она вмещает. Попробуйте, когда кто-нибудь выйдет.',
  'At most {most} files at once. Share fewer, or one archive.':
    'Не более {most} файлов за раз. Отправьте меньше файлов или один архив.',
  'Back to the page': 'Вернуться на страницу',
  'Between tabs nobody is host, because there is no server that could see to it.':
    'Между вкладками организатора нет: нет сервера, который бы за этим следил.',
  'Blurred background': 'Размытый фон',
  Browser: 'Браузер',
  'Browsers give the screen only to secure pages. Open this page with https:// (or on localhost while developing).':
    'Браузеры дают доступ к экрану только защищённым страницам. Откройте эту страницу по https:// (или на localhost при разработке).',
  'Browsers give {device, select, camera {the camera} microphone {the microphone} other {the speaker}} only to secure pages. Open this page with https:// (or on localhost while developing).':
    'Браузеры дают доступ к {device, select, camera {камере} microphone {микрофону} other {динамику}} только защищённым страницам. Откройте эту страницу по https:// (или на localhost при разработке).',
  Call: 'Звонок',
  'Call controls': 'Управление звонком',
  Camera: 'Камера',
  'Camera off': 'Камера выключена',
  'Camera on': 'Камера включена',
  'Camera on or off': 'Включить или выключить камеру',
  Cancel: 'Отменить',
  Celebration: 'Праздник',
  Chat: 'Чат',
  'Check camera and microphone': 'Проверить камеру и микрофон',
  'Choose camera': 'Выбрать камеру',
  'Choose microphone and speaker': 'Выбрать микрофон и динамик',
  'Choose “Retry”, then “Allow” when Firefox asks.': 'Выберите «Повторить», а когда Firefox спросит — «Разрешить».',
  'Chosen by the system': 'Выбрано системой',
  'Clear finished': 'Убрать завершённые',
  'Click the crossed-out camera or microphone at the start of the address bar.':
    'Нажмите перечёркнутую камеру или микрофон в начале адресной строки.',
  'Click the icon at the start of the address bar.': 'Нажмите значок в начале адресной строки.',
  Close: 'Закрыть',
  'Close chat': 'Закрыть чат',
  'Close other programs and tabs. Sending no picture helps at once.':
    'Закройте другие программы и вкладки. Сразу помогает выключение камеры.',
  'Close settings': 'Закрыть настройки',
  'Close the list of people': 'Закрыть список участников',
  'Come back here and choose “Retry”.': 'Вернитесь сюда и выберите «Повторить».',
  'Connecting…': 'Подключение…',
  Connection: 'Соединение',
  'Connection lost': 'Соединение потеряно',
  'Connection lost. Reconnecting…': 'Соединение потеряно. Переподключение…',
  'Connection through a relay server': 'Соединение через сервер-посредник',
  'Continues where it stopped': 'Продолжится с места остановки',
  Copied: 'Скопировано',
  Copy: 'Скопировать',
  'Copy link': 'Скопировать ссылку',
  'Data through the TURN server': 'Данные через сервер TURN',
  Decline: 'Отклонить',
  'Decline all': 'Отклонить все',
  'Decline {name}': 'Отклонить: {name}',
  Declined: 'Отклонено',
  Delete: 'Удалить',
  'Delete this message': 'Удалить это сообщение',
  Delivered: 'Доставлено',
  'Delivered to {done} of {count}': 'Доставлено: {done} из {count}',
  Devices: 'Устройства',
  'Direct connection': 'Прямое соединение',
  Discard: 'Удалить',
  'Discard this recording?': 'Удалить эту запись?',
  Dismiss: 'Закрыть',
  'Do not send {file}': 'Не отправлять {file}',
  'Does not work': 'Не работает',
  Done: 'Готово',
  'Drop files for {name}': 'Перетащите файлы для участника {name}',
  'Drop files here': 'Перетащите файлы сюда',
  'Drop files or folders for {name}': 'Перетащите файлы или папки для участника {name}',
  'Drop files or folders here': 'Перетащите файлы или папки сюда',
  'Drop to share with everyone': 'Отпустите, чтобы поделиться со всеми',
  'Drop to share with {name} only': 'Отпустите, чтобы поделиться только с участником {name}',
  'Echo cancellation': 'Подавление эха',
  'End call for everyone': 'Завершить для всех',
  'End the call for everyone?': 'Завершить звонок для всех?',
  'Even loudness': 'Ровная громкость',
  Everyone: 'Все',
  'Everyone in the call is told, and told again when it ends. The recording holds all pictures, shared screens and voices, and stays on this device until you save it.':
    'Об этом узнают все в звонке, и о конце записи тоже. В записи все изображения, показанные экраны и голоса; она остаётся на этом устройстве, пока вы её не сохраните.',
  Files: 'Файлы',
  'Files need pages loaded over https.': 'Для файлов нужны страницы, загруженные по https.',
  'Files of this type are not allowed.': 'Файлы этого типа не разрешены.',
  'Files of {batch}': 'Файлы: {batch}',
  'Finishing…': 'Завершение…',
  'Folder {name}': 'Папка {name}',
  'Folders cannot be sent here.': 'Папки здесь отправлять нельзя.',
  'For everyone': 'Для всех',
  'From {name}': 'От: {name}',
  'Full screen': 'Во весь экран',
  'Give the call a room name; everyone who uses the same name meets there.':
    'Укажите название комнаты для звонка: все, кто укажет то же название, встретятся в ней.',
  'Give up': 'Не ждать',
  Guest: 'Гость',
  'Hand raised': 'Рука поднята',
  'Has not answered yet': 'Ответа пока нет',
  Heart: 'Сердце',
  'Hide the files of {batch}': 'Скрыть файлы: {batch}',
  'Hide your picture from yourself': 'Скрыть своё изображение от себя',
  'Hold the space bar to speak while you are muted.': 'Удерживайте пробел, чтобы говорить с выключенным микрофоном.',
  Host: 'Организатор',
  'How to allow it:': 'Как разрешить:',
  'In the menu bar, choose Safari, then “Settings for This Website”.':
    'В строке меню выберите Safari, затем «Настройки для этого веб-сайта».',
  'Interrupted at {percent}': 'Прервано на {percent}',
  'It answers after {time}, which is felt in a conversation.': 'Отвечает через {time}, в разговоре это заметно.',
  'It continues when {name} sends the file again.': 'Передача продолжится, когда {name} снова отправит файл.',
  'It does not accept our credentials. Whoever runs the server has to look.':
    'Не принимает наши учётные данные. Это должен проверить владелец сервера.',
  'It does not answer this way. A firewall may stand in between.':
    'По этому пути ответа нет. Возможно, мешает брандмауэр.',
  'It does not answer. Check the network, a VPN or a firewall.': 'Не отвечает. Проверьте сеть, VPN или брандмауэр.',
  'It has no WebRTC, or something has switched it off. Use another browser.':
    'В нём нет WebRTC, или что-то его отключило. Используйте другой браузер.',
  'It has not been saved, and cannot be brought back.': 'Она не сохранена, и вернуть её нельзя.',
  'It is being restored by itself. If that takes long, check your network.':
    'Оно восстанавливается само. Если это затянется, проверьте сеть.',
  'It is gone when this page is closed.': 'Исчезнет, когда страница закроется.',
  'It is there as soon as you are connected.': 'Появится, как только будет соединение.',
  'It lets nobody in now. Try again later.': 'Сейчас никого не пускает. Попробуйте позже.',
  Jitter: 'Джиттер',
  'Join again': 'Войти снова',
  'Join call': 'Присоединиться',
  'Join the call before recording it.': 'Присоединитесь к звонку, чтобы записать его.',
  'Join the call before sharing a screen.': 'Присоединитесь к звонку, чтобы показать экран.',
  'Join the call first.': 'Сначала присоединитесь к звонку.',
  'Join the room before writing.': 'Войдите в комнату, чтобы писать.',
  'Join the room first. The message was not sent.': 'Сначала войдите в комнату. Сообщение не отправлено.',
  'Join without camera': 'Войти без камеры',
  'Join without microphone': 'Войти без микрофона',
  'Joining was given up.': 'Вход отменён.',
  'Joining…': 'Вход…',
  Keep: 'Оставить',
  'Keep off': 'Не включать',
  'Keep them out as long as this call lasts': 'Не впускать до конца этого звонка',
  'Keeps the others from hearing themselves.': 'Чтобы другие не слышали сами себя.',
  Keyboard: 'Клавиатура',
  Laughter: 'Смех',
  'Leave call': 'Выйти из звонка',
  'Leave full screen': 'Выйти из полного экрана',
  'Let go to send': 'Отпустите, чтобы отправить',
  'Letters work while the call has the focus.': 'Буквенные клавиши работают, пока фокус на звонке.',
  Limited: 'Ограничено',
  'Link copied': 'Ссылка скопирована',
  'Listed here once you have allowed the browser to use them.':
    'Появятся здесь, когда вы разрешите браузеру их использовать.',
  'Listen only': 'Только слушать',
  'Lock the room': 'Заблокировать комнату',
  'Lost, received / sent': 'Потери, приём / отправка',
  'Lower hand': 'Опустить руку',
  'Make host': 'Сделать организатором',
  'Makes a quiet voice louder and a loud one quieter.': 'Усиливает тихий голос и приглушает громкий.',
  Message: 'Сообщение',
  Messages: 'Сообщения',
  Microphone: 'Микрофон',
  'Microphone level': 'Уровень микрофона',
  'Microphone off': 'Микрофон выключен',
  'Microphone on': 'Микрофон включён',
  'Microphone on or off': 'Включить или выключить микрофон',
  More: 'Ещё',
  'More about {name}': 'Подробнее: {name}',
  'More is waiting for somebody than can be kept. Wait for earlier messages before sending more.':
    'Ожидающих сообщений больше, чем можно хранить. Дождитесь отправки прежних, прежде чем отправлять новые.',
  'More: {news}': 'Ещё: {news}',
  'Move closer to the Wi-Fi router or use a cable, and pause other downloads. Without your camera there is more room for sound.':
    'Подойдите ближе к роутеру Wi-Fi или подключитесь по кабелю и приостановите другие загрузки. Без камеры остаётся больше места для звука.',
  'Move your picture to another corner; arrow keys, too':
    'Переместить своё изображение в другой угол; можно и стрелками',
  Mute: 'Выключить микрофон',
  'Mute everyone': 'Выключить микрофоны всем',
  'Mute for me': 'Выключить звук для меня',
  'Muted by the host': 'Микрофон выключен организатором',
  'Muted for you': 'Звук для вас выключен',
  'Neither a microphone nor a camera was found. Connect one, then try again.':
    'Не найдены ни микрофон, ни камера. Подключите устройство и попробуйте ещё раз.',
  'New message from {names}': 'Новое сообщение от: {names}',
  'Newest messages': 'Последние сообщения',
  'Next page': 'Следующая страница',
  'No further connection to this participant could be made.':
    'Не удалось установить ещё одно соединение с этим участником.',
  'No longer on this device': 'Больше нет на этом устройстве',
  'No messages yet': 'Сообщений пока нет',
  'No room yet': 'Комнаты пока нет',
  'No sound could be played. Choose another speaker, or check the sound settings of the system.':
    'Не удалось воспроизвести звук. Выберите другой динамик или проверьте настройки звука системы.',
  'Nobody else is here yet.': 'Пока больше никого нет.',
  'Nobody else is here yet. Those who come can read what you write from then on.':
    'Пока больше никого нет. Кто придёт, прочтёт то, что вы напишете с этого момента.',
  'Nobody else is here, so there is no connection to show.': 'Больше никого нет, поэтому показывать нечего.',
  'Nobody else is here.': 'Больше никого нет.',
  'Nobody else is here. Files go only to those who are here now.':
    'Здесь больше никого нет. Файлы получают только те, кто здесь сейчас.',
  'Nobody here is called “{text}”.': 'Здесь никого не зовут «{text}».',
  'Nobody is here yet': 'Пока никого нет',
  'Nobody of this id is in the room.': 'В комнате нет никого с таким идентификатором.',
  'Nobody who could let you in is here yet.': 'Пока нет никого, кто мог бы вас впустить.',
  'Noise suppression': 'Подавление шума',
  'None was found. Connect one; you can join without it.': 'Не найдено. Подключите устройство; можно войти и без него.',
  'Not allowed on this page. Allow it in the address bar, then reload the page.':
    'На этой странице не разрешено. Разрешите в адресной строке и перезагрузите страницу.',
  'Not available yet': 'Пока недоступно',
  'Not connected to a room yet.': 'Ещё нет соединения с комнатой.',
  'Not in the call': 'Не в звонке',
  'Not sent. {reason}': 'Не отправлено. {reason}',
  'Nothing is being recorded.': 'Ничего не записывается.',
  'Now using another one.': 'Теперь используется другое устройство.',
  'Now using {kind, select, camera {the camera} microphone {the microphone} other {the speaker}} that the system chooses.':
    'Теперь используется {kind, select, camera {камера} microphone {микрофон} other {динамик}} по выбору системы.',
  'Now using “{label}”.': 'Теперь используется «{label}».',
  'Only files can be sent here.': 'Здесь можно отправлять только файлы.',
  'Only for you': 'Только для вас',
  'Only for {name}': 'Только для участника {name}',
  'Open System Settings, then “Privacy & Security”.':
    'Откройте Системные настройки, затем «Конфиденциальность и безопасность».',
  'Open or close the chat': 'Открыть или закрыть чат',
  'Open the Settings app and choose this browser.': 'Откройте приложение «Настройки» и выберите этот браузер.',
  'Open the Settings of Windows, then “Privacy & security”.':
    'Откройте Параметры Windows, затем «Конфиденциальность и защита».',
  'Pages of people': 'Страницы участников',
  'Pasted picture {stamp}': 'Вставленное изображение {stamp}',
  'Pasted text {stamp}.txt': 'Вставленный текст {stamp}.txt',
  Path: 'Путь',
  Pause: 'Приостановить',
  Paused: 'Приостановлено',
  People: 'Участники',
  'People in the call': 'Участники звонка',
  'Picture in picture': 'Картинка в картинке',
  'Picture in picture begins with a click or a key.': 'Картинка в картинке включается только щелчком или клавишей.',
  'Picture received': 'Изображение: приём',
  'Picture sent': 'Изображение: отправка',
  Pin: 'Закрепить',
  Play: 'Воспроизвести',
  'Playing a sound…': 'Воспроизводится звук…',
  'Preview of {name}': 'Предпросмотр: {name}',
  'Previous page': 'Предыдущая страница',
  'Push to talk': 'Нажать и говорить',
  'Quit the browser, open it again and come back to this page.':
    'Закройте браузер, откройте снова и вернитесь на эту страницу.',
  'Raise hand': 'Поднять руку',
  'Raise or lower the hand': 'Поднять или опустить руку',
  React: 'Реакция',
  'Read it to each other: if {name} sees the same code, nobody sits between you.':
    'Прочтите его друг другу: если {name} видит тот же код, между вами никого нет.',
  'Reading the folder…': 'Чтение папки…',
  'Ready to join?': 'Готовы присоединиться?',
  Received: 'Получено',
  'Received / sent': 'Принято / отправлено',
  'Received in the last minute': 'Принято за последнюю минуту',
  'Reconnecting…': 'Переподключение…',
  Record: 'Записать',
  'Record the call': 'Записать звонок',
  'Record this call?': 'Записать этот звонок?',
  'Recording could not be loaded. Check the connection, then try again.':
    'Не удалось загрузить модуль записи. Проверьте соединение и попробуйте ещё раз.',
  'Recording finished': 'Запись завершена',
  Rejoin: 'Войти снова',
  Remove: 'Удалить',
  'Remove {file} from the list': 'Убрать {file} из списка',
  'Remove {name} from the call?': 'Удалить из звонка: {name}?',
  'Remove “Blocked” with the × beside it.': 'Уберите «Заблокировано» крестиком × рядом.',
  Resume: 'Продолжить',
  Retry: 'Повторить',
  'Room for sending': 'Доступно для отправки',
  'Round trip': 'Время в оба конца',
  'STUN server': 'Сервер STUN',
  Save: 'Сохранить',
  'Save again': 'Сохранить снова',
  'Save as zip': 'Сохранить как zip',
  'Save as…': 'Сохранить как…',
  'Save log': 'Сохранить журнал',
  'Save to folder…': 'Сохранить в папку…',
  'Saved as {name}': 'Сохранено как {name}',
  'Saved to {place}': 'Сохранено в «{place}»',
  'Saving to {place}': 'Сохранение в «{place}»',
  'Search people': 'Найти участников',
  'Select the code and copy it.': 'Выделите код и скопируйте его.',
  Send: 'Отправить',
  'Send the link to the people you want to talk to.': 'Отправьте ссылку тем, с кем хотите поговорить.',
  'Send to': 'Кому',
  'Send {file} again': 'Отправить {file} снова',
  'Sending files is switched off.': 'Отправка файлов отключена.',
  'Sending…': 'Отправка…',
  'Sent when someone is there': 'Отправится, когда кто-нибудь появится',
  'Set camera and microphone to “Allow”.': 'Задайте для камеры и микрофона «Разрешить».',
  'Set the room attribute to chat here.': 'Задайте атрибут room, чтобы здесь переписываться.',
  'Set the room attribute to show somebody here.': 'Задайте атрибут room, чтобы кого-нибудь здесь показать.',
  Settings: 'Настройки',
  'Settings…': 'Настройки…',
  'Share files': 'Поделиться файлами',
  'Share or stop sharing the screen': 'Показать экран или прекратить показ',
  'Share screen': 'Показать экран',
  'Share your screen': 'Показать свой экран',
  'Sharing the screen has to start from a click in this page. Click the button again.':
    'Показ экрана должен начаться со щелчка на этой странице. Нажмите кнопку ещё раз.',
  'Sharing was cancelled. Nothing is being shared.': 'Показ отменён. Ничего не показывается.',
  Shortcuts: 'Сочетания клавиш',
  'Show more ({hidden} hidden)': 'Показать ещё (скрыто: {hidden})',
  'Show the files of {batch}': 'Показать файлы: {batch}',
  'Show your picture': 'Показать своё изображение',
  'Signaling server': 'Сигнальный сервер',
  Silent: 'Тихо',
  'Small window': 'Маленькое окно',
  'Somebody is in this room without a secret, so you are not connected. Give them yours in some other way.':
    'Кто-то в этой комнате без секретного ключа, поэтому вы не соединены. Передайте ему свой ключ другим путём.',
  'Somebody uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    'Кто-то использует в этой комнате секретный ключ, а у вас его нет, поэтому вы не соединены. Попросите этот ключ.',
  'Somebody uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    'Кто-то использует в этой комнате другой секретный ключ, поэтому вы не соединены. Сверьте ключи другим путём; если они совпадают, кто-то между вами изменяет то, что вы отправляете.',
  Sound: 'Звук',
  'Sound is coming in': 'Звук поступает',
  Space: 'Пробел',
  'Speak while muted (hold)': 'Говорить с выключенным микрофоном (удерживать)',
  Speaker: 'Динамик',
  'Start recording': 'Начать запись',
  'Stop recording': 'Остановить запись',
  'Stop saving {batch}': 'Прекратить сохранение: {batch}',
  'Stop sharing your screen': 'Остановить показ экрана',
  Surprise: 'Удивление',
  'Switch camera and microphone on.': 'Включите камеру и микрофон.',
  'TURN server': 'Сервер TURN',
  'Takes a few seconds. Nobody sees it, and nothing is asked of you.':
    'Занимает несколько секунд. Никто этого не видит, и вопросов не будет.',
  'Takes away fans, keyboards and the street.': 'Убирает шум вентиляторов, клавиатуры и улицы.',
  'Takes no files': 'Не принимает файлы',
  'Tap the icon at the start of the address bar, then the three dots or “Website Settings”.':
    'Коснитесь значка в начале адресной строки, затем трёх точек или «Настройки веб-сайта».',
  'Tap the icon at the start of the address bar, then “Permissions”.':
    'Коснитесь значка в начале адресной строки, затем «Разрешения».',
  'Test speaker': 'Проверить динамик',
  'Test the connection': 'Проверить соединение',
  'Testing…': 'Проверка…',
  'That name is taken': 'Это имя занято',
  'That was too fast. Wait a moment, then try again.': 'Слишком быстро. Подождите немного и попробуйте ещё раз.',
  'That was too fast. Wait a moment.': 'Слишком быстро. Подождите немного.',
  'The browser allows full screen only by a click or a key.':
    'Браузер разрешает полный экран только по щелчку или клавише.',
  'The browser could not begin to record. Try again.': 'Браузер не смог начать запись. Попробуйте ещё раз.',
  'The browser does not let this page ask for a place.':
    'Браузер не разрешает этой странице спросить о месте сохранения.',
  'The browser does not let this page share the screen. Allow it in the site settings, then try again.':
    'Браузер не разрешает этой странице показывать экран. Разрешите это в настройках сайта и попробуйте ещё раз.',
  'The browser does not let this page use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the site settings beside the address, then try again.':
    'Браузер не разрешает этой странице использовать {device, select, camera {камеру} microphone {микрофон} other {динамик}}. Разрешите это в настройках сайта рядом с адресом и попробуйте ещё раз.',
  'The browser has ended the recording. What there is can be saved.':
    'Браузер завершил запись. Уже записанное можно сохранить.',
  'The browser keeps sound from this page until you click in it. Click, then record again.':
    'Браузер не даёт этой странице доступ к звуку, пока вы не щёлкнете по ней. Щёлкните и начните запись снова.',
  'The browser or the system did not follow. Look for the switch in the system’s settings.':
    'Браузер или система этого не сделали. Найдите переключатель в настройках системы.',
  'The call could not be joined': 'Не удалось присоединиться к звонку',
  'The call ended before the recording began.': 'Звонок завершился раньше, чем началась запись.',
  'The call has ended': 'Звонок завершён',
  'The call has no such tile. Nothing was pinned.': 'В звонке нет такой плитки. Ничего не закреплено.',
  'The code for camera and microphone could not be loaded. Check the connection, then try again.':
    'Не удалось загрузить модуль камеры и микрофона. Проверьте соединение и попробуйте ещё раз.',
  'The code for sending files could not be loaded. Check the connection, then try again.':
    'Не удалось загрузить модуль отправки файлов. Проверьте соединение и попробуйте ещё раз.',
  'The code of the chat could not be loaded. Check the connection, then try again.':
    'Не удалось загрузить модуль чата. Проверьте соединение и попробуйте ещё раз.',
  'The connection is being measured.': 'Измеряется качество соединения.',
  'The connection is good.': 'Соединение хорошее.',
  'The connection is lost and being restored.': 'Соединение потеряно и восстанавливается.',
  'The connection to the server is lost. Messages still go to those who are connected.':
    'Соединение с сервером потеряно. Сообщения по-прежнему доходят до тех, кто на связи.',
  'The connection to the signaling server is lost. The call goes on; trying to reconnect.':
    'Соединение с сигнальным сервером потеряно. Звонок продолжается, идёт переподключение.',
  'The connection to this participant is not open.': 'Соединение с этим участником не открыто.',
  'The file arrived damaged.': 'Файл пришёл повреждённым.',
  'The file is larger than allowed.': 'Файл больше разрешённого.',
  'The file is larger than the other side allows.': 'Файл больше, чем разрешает другая сторона.',
  'The file was changed or removed while it was being sent.': 'Файл изменён или удалён во время отправки.',
  'The file was declined.': 'Файл отклонён.',
  'The files could not be saved there.': 'Не удалось сохранить файлы туда.',
  'The host ended the call for everyone': 'Организатор завершил звонок для всех',
  'The host has been told that you are here.': 'Организатор знает, что вы здесь.',
  'The host has muted you. Raise your hand to ask to speak.':
    'Организатор выключил ваш микрофон. Поднимите руку, чтобы попросить слова.',
  'The host has turned off your camera.': 'Организатор выключил вашу камеру.',
  'The host has turned this off for you. Raise your hand to ask for it.':
    'Организатор отключил это для вас. Поднимите руку, чтобы попросить разрешения.',
  'The host removed you from the room, and you cannot come back.':
    'Организатор удалил вас из комнаты, вернуться нельзя.',
  'The invitation to the room could not be fetched.': 'Не удалось получить приглашение в комнату.',
  'The join token has expired. Ask for a new invitation.':
    'Срок действия токена входа истёк. Попросите новое приглашение.',
  'The join token is not valid yet.': 'Токен входа ещё не действует.',
  'The join token was not made for this server.': 'Токен входа создан не для этого сервера.',
  'The link could not be copied. Copy it from the address bar.':
    'Не удалось скопировать ссылку. Скопируйте её из адресной строки.',
  'The network answers slowly.': 'Сеть отвечает медленно.',
  'The network has too little bandwidth.': 'Пропускной способности сети не хватает.',
  'The network loses packets.': 'Сеть теряет пакеты.',
  'The operating system does not let the browser record the screen. Allow it in the system’s privacy settings, then try again.':
    'Операционная система не разрешает браузеру записывать экран. Разрешите это в настройках конфиденциальности системы и попробуйте ещё раз.',
  'The operating system does not let the browser use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the system’s privacy settings, then try again.':
    'Операционная система не разрешает браузеру использовать {device, select, camera {камеру} microphone {микрофон} other {динамик}}. Разрешите это в настройках конфиденциальности системы и попробуйте ещё раз.',
  'The other side did not answer any more.': 'Другая сторона перестала отвечать.',
  'The other side does not take files of this type.': 'Другая сторона не принимает файлы этого типа.',
  'The other side has left.': 'Другая сторона вышла.',
  'The page could not get a join token. Try again.': 'Страница не смогла получить токен входа. Попробуйте ещё раз.',
  'The permission for the screen was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'Разрешение на показ экрана отозвано, поэтому он выключен. Дайте разрешение в настройках сайта рядом с адресом и попробуйте ещё раз.',
  'The permission for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'Разрешение на использование {device, select, camera {камеры} microphone {микрофона} other {динамика}} отозвано, поэтому устройство выключено. Дайте разрешение в настройках сайта рядом с адресом и попробуйте ещё раз.',
  'The picture is frozen.': 'Изображение застыло.',
  'The question for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was closed without an answer. Try again and choose “Allow”.':
    'Запрос на использование {device, select, camera {камеры} microphone {микрофона} other {динамика}} закрыт без ответа. Попробуйте ещё раз и выберите «Разрешить».',
  'The room could not be reached.': 'Не удалось подключиться к комнате.',
  'The room is locked. Ask its host to let you in.': 'Комната заблокирована. Попросите организатора впустить вас.',
  'The screen could not be captured. Close other programs that record it, then try again.':
    'Не удалось захватить экран. Закройте другие программы, которые его записывают, и попробуйте ещё раз.',
  'The server names none. Calls between some networks need one.':
    'Сервер не назвал ни одного. Звонкам между некоторыми сетями он нужен.',
  'The server names them only once you are in the room. Test again then.':
    'Сервер назовёт их только в комнате. Проверьте тогда ещё раз.',
  'The server takes no more participants or rooms now.':
    'Сервер сейчас не принимает новых участников и не открывает новых комнат.',
  'The server was not reached. Look whether it was done.':
    'Не удалось связаться с сервером. Проверьте, выполнено ли это.',
  'The settings could not be loaded. Check the connection, then try again.':
    'Не удалось загрузить настройки. Проверьте соединение и попробуйте ещё раз.',
  'The signaling server cannot be reached.': 'Сигнальный сервер недоступен.',
  'The signaling server cannot be reached. Check the connection, then try again.':
    'Сигнальный сервер недоступен. Проверьте соединение и попробуйте ещё раз.',
  'The signaling server cannot be reached. Check the connection; it is tried again.':
    'Сигнальный сервер недоступен. Проверьте соединение; попытки продолжаются.',
  'The signaling server cannot be reached. Trying again.': 'Сигнальный сервер недоступен. Новая попытка.',
  'The signaling server did not answer in time. Try again.':
    'Сигнальный сервер не ответил вовремя. Попробуйте ещё раз.',
  'The sound of this device does not start. Connect or choose a speaker, then record again.':
    'Звук этого устройства не запускается. Подключите или выберите динамик и начните запись снова.',
  'The system hides what is behind you.': 'Система скрывает то, что за вами.',
  'The system lets only your voice through.': 'Система пропускает только ваш голос.',
  'The system or another program has paused {devices, select, camera {your camera} microphone {your microphone} other {your microphone and camera}}. It goes on by itself.':
    'Система или другая программа приостановила {devices, select, camera {вашу камеру} microphone {ваш микрофон} other {ваши микрофон и камеру}}. Работа продолжится сама.',
  'The system or another program stopped the screen. Try again.':
    'Система или другая программа остановила показ экрана. Попробуйте ещё раз.',
  'The system or another program stopped {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Try again.':
    'Система или другая программа остановила {device, select, camera {камеру} microphone {микрофон} other {динамик}}. Попробуйте ещё раз.',
  'The transfer was cancelled.': 'Передача отменена.',
  'There is no more room on the disk, so the recording has ended. What there is can be saved.':
    'На диске закончилось место, поэтому запись завершена. Уже записанное можно сохранить.',
  'There is no network.': 'Нет сети.',
  'There is no picture to show yet.': 'Изображения пока нет.',
  'There is not enough room for the file where it should go.': 'Там, куда должен попасть файл, не хватает места.',
  'There is not enough room for the files.': 'Для файлов не хватает места.',
  'There is nothing here that could be shared.': 'Здесь нечего показывать.',
  'They are not here any more.': 'Этого участника здесь больше нет.',
  'They left before the message could be sent.': 'Участник вышел раньше, чем удалось отправить сообщение.',
  'They left. The message was not sent.': 'Участник вышел. Сообщение не отправлено.',
  'This browser cannot connect tabs with each other.': 'Этот браузер не умеет соединять вкладки друг с другом.',
  'This browser cannot make a key of the secret.': 'Этот браузер не может создать ключ шифрования из секретного ключа.',
  'This browser cannot record calls. A current Chrome, Edge, Firefox or Safari can.':
    'Этот браузер не умеет записывать звонки. Умеет актуальная версия Chrome, Edge, Firefox или Safari.',
  'This browser cannot share the screen. Phones and tablets mostly cannot.':
    'Этот браузер не умеет показывать экран. Телефоны и планшеты обычно тоже.',
  'This browser has no picture in picture.': 'Этот браузер не поддерживает режим «Картинка в картинке».',
  'This could not be read.': 'Это не удалось прочесть.',
  'This device is too busy.': 'Устройство слишком загружено.',
  'This page could not process {device, select, camera {the picture of your camera} other {the sound of your microphone}}. It is sent as it is.':
    'Страница не смогла обработать {device, select, camera {изображение камеры} other {звук микрофона}}. Отправляется без изменений.',
  'This page is embedded in another one that does not let it share the screen. The embedding frame needs allow="{feature}".':
    'Эта страница встроена в другую, которая не разрешает ей показывать экран. Встраивающему фрейму нужно allow="{feature}".',
  'This page is embedded in another one that does not let it use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. The embedding frame needs allow="{feature}".':
    'Эта страница встроена в другую, которая не разрешает ей использовать {device, select, camera {камеру} microphone {микрофон} other {динамик}}. Встраивающему фрейму нужно allow="{feature}".',
  'This page may not use picture in picture.': 'Этой странице нельзя использовать режим «Картинка в картинке».',
  'This page was not loaded over https, so it gets no camera and microphone.':
    'Страница загружена не по https, поэтому камера и микрофон ей недоступны.',
  'This room is full': 'Комната заполнена',
  'This room is locked': 'Комната заблокирована',
  'This server asks for a join token, and none was sent.': 'Этот сервер требует токен входа, а он не был отправлен.',
  'Thumbs up': 'Большой палец вверх',
  To: 'Кому',
  'To {name}': 'Кому: {name}',
  'Too many files are on offer at once.': 'Предложено слишком много файлов сразу.',
  'Too many people wait to be let in. Try again later.': 'Слишком много людей ждут разрешения войти. Попробуйте позже.',
  'Try again': 'Попробовать ещё раз',
  'Try again to send this message': 'Попробовать отправить это сообщение ещё раз',
  'Turn on sound': 'Включить звук',
  'Under Camera and under Microphone, let desktop apps use them.':
    'В разделах «Камера» и «Микрофон» разрешите доступ классическим приложениям.',
  'Under Camera and under Microphone, switch this browser on.':
    'В разделах «Камера» и «Микрофон» включите этот браузер.',
  'Unlock the room': 'Разблокировать комнату',
  'Unmute for me': 'Включить звук для меня',
  Unpin: 'Открепить',
  'Verification code': 'Код проверки',
  'Voice isolation': 'Изоляция голоса',
  'Volume for you': 'Громкость у вас',
  'Volume of {name}': 'Громкость: {name}',
  'Waiting for someone to join. What you add now is sent then.':
    'Пока никого нет. Добавленное сейчас отправится, когда кто-нибудь войдёт.',
  'Waiting for someone to let you in': 'Ожидание, пока вас впустят',
  'Waiting for the connection…': 'Ожидание соединения…',
  'Waiting for your permission…': 'Ожидание вашего разрешения…',
  'Waiting for {name} to accept': 'Ожидание согласия: {name}',
  'Waiting to be let in': 'Ждут разрешения войти',
  'What answers there is no server of this kit.': 'То, что там отвечает, — не сервер этого набора.',
  'What happened, for whoever looks into a problem. It holds no names, messages or addresses.':
    'Журнал событий для тех, кто разбирается в проблеме. В нём нет имён, сообщений и адресов.',
  'What the signaling server passed on from somebody was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'То, что сигнальный сервер передал от кого-то, изменили по пути или отправили дважды, поэтому оно отброшено. Если это повторится, не доверяйте этому серверу.',
  'What the signaling server passed on from {name} was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'То, что сигнальный сервер передал от участника {name}, изменили по пути или отправили дважды, поэтому оно отброшено. Если это повторится, не доверяйте этому серверу.',
  'What was being shared is gone.': 'Того, что показывали, больше нет.',
  'What you write goes to those who are here now. Nobody who comes later can read it.':
    'Написанное получат те, кто сейчас здесь. Кто придёт позже, его не прочтёт.',
  'Whoever comes waits until you let them in.': 'Кто придёт, будет ждать, пока вы его не впустите.',
  Works: 'Работает',
  'Write a message': 'Напишите сообщение',
  'Write to {name} only': 'Написать только участнику {name}',
  You: 'Вы',
  'You and {names} record the call': 'Вы и {names} записываете звонок',
  'You are muted': 'Ваш микрофон выключен',
  'You are not allowed in': 'У вас нет доступа',
  'You are recording': 'Вы ведёте запись',
  'You are the only one here': 'Кроме вас, здесь никого нет',
  'You declined': 'Вы отклонили',
  'You left the call': 'Вы вышли из звонка',
  'You left the room.': 'Вы вышли из комнаты.',
  'You left. The conversation is gone.': 'Вы вышли. Переписка удалена.',
  'You may turn on your microphone again.': 'Вы снова можете включить микрофон.',
  'You were not let in': 'Вас не впустили',
  'You were removed from the call': 'Вас удалили из звонка',
  'Your browser asks for it when you join. Allow it then.': 'Браузер спросит об этом при входе. Разрешите тогда.',
  'Your browser asks for your camera and microphone when you join.':
    'При входе браузер запросит доступ к камере и микрофону.',
  'Your browser is asking for your devices: choose “Allow” in its question, near the address.':
    'Браузер запрашивает доступ к устройствам: выберите «Разрешить» в его запросе рядом с адресом.',
  'Your camera and microphone are off.': 'Камера и микрофон выключены.',
  'Your devices are listed here once you have allowed the browser to use them.':
    'Устройства появятся здесь, когда вы разрешите браузеру их использовать.',
  'Your invitation has expired': 'Срок вашего приглашения истёк',
  'Your name': 'Ваше имя',
  'Your name comes with your invitation and cannot be changed here.':
    'Имя указано в приглашении, и здесь его нельзя изменить.',
  'Your recording has ended': 'Ваша запись закончилась',
  'Your screen': 'Ваш экран',
  'camera off': 'камера выключена',
  'direct, {protocol}': 'напрямую, {protocol}',
  'hand raised': 'рука поднята',
  images: 'изображения',
  'microphone off': 'микрофон выключен',
  'or choose a folder from your device': 'или выберите папку на устройстве',
  'or choose them from your device': 'или выберите их на устройстве',
  recording: 'ведёт запись',
  sound: 'звук',
  speaking: 'говорит',
  'through a relay, {protocol}': 'через посредника, {protocol}',
  'up to {size}': 'до {size}',
  videos: 'видео',
  '{action} {file}': '{action}: {file}',
  '{action}: {batch}': '{action}: {batch}',
  '{count, plural, one {# character left} other {# characters left}}':
    '{count, plural, one {остался # знак} few {осталось # знака} many {осталось # знаков} other {осталось # знаков}}',
  '{count, plural, one {# character too many} other {# characters too many}}':
    '{count, plural, one {# лишний знак} few {# лишних знака} many {# лишних знаков} other {# лишних знаков}}',
  '{count, plural, one {# file ({size})} other {# files ({size})}}':
    '{count, plural, one {# файл ({size})} few {# файла ({size})} many {# файлов ({size})} other {# файлов ({size})}}',
  '{count, plural, one {# file cannot be sent} other {# files cannot be sent}}':
    '{count, plural, one {# файл нельзя отправить} few {# файла нельзя отправить} many {# файлов нельзя отправить} other {# файлов нельзя отправить}}',
  '{count, plural, one {# file on the way, {percent}} other {# files on the way, {percent}}}':
    '{count, plural, one {# файл в пути, {percent}} few {# файла в пути, {percent}} many {# файлов в пути, {percent}} other {# файлов в пути, {percent}}}',
  '{count, plural, one {# file} other {# files}}':
    '{count, plural, one {# файл} few {# файла} many {# файлов} other {# файлов}}',
  '{count, plural, one {# new message, the last from {name}} other {# new messages, the last from {name}}}':
    '{count, plural, one {# новое сообщение, последнее от: {name}} few {# новых сообщения, последнее от: {name}} many {# новых сообщений, последнее от: {name}} other {# новых сообщений, последнее от: {name}}}',
  '{count, plural, one {# new} other {# new}}':
    '{count, plural, one {# новое} few {# новых} many {# новых} other {# новых}}',
  '{count, plural, one {# other} other {# others}}':
    '{count, plural, one {ещё #} few {ещё #} many {ещё #} other {ещё #}}',
  '{count, plural, one {Chat, # new message} other {Chat, # new messages}}':
    '{count, plural, one {Чат, # новое сообщение} few {Чат, # новых сообщения} many {Чат, # новых сообщений} other {Чат, # новых сообщений}}',
  '{count, plural, one {People, # waits to be let in} other {People, # wait to be let in}}':
    '{count, plural, one {Участники, # ждёт разрешения войти} few {Участники, # ждут разрешения войти} many {Участники, # ждут разрешения войти} other {Участники, # ждут разрешения войти}}',
  '{count, plural, one {The page of {names} does not take files.} other {The page of {names} does not take files.}}':
    '{count, plural, one {Страница участника {names} не принимает файлы.} few {Страницы участников не принимают файлы: {names}.} many {Страницы участников не принимают файлы: {names}.} other {Страницы участников не принимают файлы: {names}.}}',
  '{count, plural, one {the folder {name}: # file, {size}} other {the folder {name}: # files, {size}}}':
    '{count, plural, one {папка {name}: # файл, {size}} few {папка {name}: # файла, {size}} many {папка {name}: # файлов, {size}} other {папка {name}: # файлов, {size}}}',
  '{count, plural, one {{done} of # file} other {{done} of # files}}':
    '{count, plural, one {{done} из # файла} few {{done} из # файлов} many {{done} из # файлов} other {{done} из # файлов}}',
  '{count, plural, one {{names} is here} other {{names} are here}}':
    '{count, plural, one {Здесь {names}} few {Здесь {names}} many {Здесь {names}} other {Здесь {names}}}',
  '{count, plural, one {{names} joined} other {{names} joined}}':
    '{count, plural, one {{names} присоединяется} few {{names} присоединяются} many {{names} присоединяются} other {{names} присоединяются}}',
  '{count, plural, one {{names} left} other {{names} left}}':
    '{count, plural, one {{names} выходит} few {{names} выходят} many {{names} выходят} other {{names} выходят}}',
  '{count, plural, one {{names} raised a hand} other {{names} raised a hand}}':
    '{count, plural, one {{names} поднимает руку} few {{names} поднимают руку} many {{names} поднимают руку} other {{names} поднимают руку}}',
  '{count, plural, one {{names} reacted with {emoji}} other {{names} reacted with {emoji}}}':
    '{count, plural, one {{names} реагирует: {emoji}} few {{names} реагируют: {emoji}} many {{names} реагируют: {emoji}} other {{names} реагируют: {emoji}}}',
  '{count, plural, one {{names} records the call} other {{names} record the call}}':
    '{count, plural, one {{names} записывает звонок} few {{names} записывают звонок} many {{names} записывают звонок} other {{names} записывают звонок}}',
  '{count, plural, one {{names} shares files in the chat} other {{names} share files in the chat}}':
    '{count, plural, one {{names} делится файлами в чате} few {{names} делятся файлами в чате} many {{names} делятся файлами в чате} other {{names} делятся файлами в чате}}',
  '{count, plural, one {{names} stopped recording} other {{names} stopped recording}}':
    '{count, plural, one {{names} больше не записывает} few {{names} больше не записывают} many {{names} больше не записывают} other {{names} больше не записывают}}',
  '{count, plural, one {{names} waits to be let in} other {{names} wait to be let in}}':
    '{count, plural, one {{names} ждёт разрешения войти} few {{names} ждут разрешения войти} many {{names} ждут разрешения войти} other {{names} ждут разрешения войти}}',
  '{count, plural, one {{sender} wants to send you this} other {{sender} wants to send you these}}':
    '{count, plural, one {{sender} хочет отправить вам это} few {{sender} хочет отправить вам это} many {{sender} хочет отправить вам это} other {{sender} хочет отправить вам это}}',
  '{count, plural, one {{what} delivered} other {{what} delivered}}':
    '{count, plural, one {Доставлено: {what}} few {Доставлено: {what}} many {Доставлено: {what}} other {Доставлено: {what}}}',
  '{count, plural, one {{what} received} other {{what} received}}':
    '{count, plural, one {Получено: {what}} few {Получено: {what}} many {Получено: {what}} other {Получено: {what}}}',
  '{count, plural, one {{what} was not transferred} other {{what} were not transferred}}':
    '{count, plural, one {Не передано: {what}} few {Не передано: {what}} many {Не передано: {what}} other {Не передано: {what}}}',
  '{count, plural, one {{what}: # file was not transferred} other {{what}: # files were not transferred}}':
    '{count, plural, one {{what}: не передан # файл} few {{what}: не передано # файла} many {{what}: не передано # файлов} other {{what}: не передано # файлов}}',
  '{device, select, camera {Camera paused. Try again} other {Microphone paused. Try again}}':
    '{device, select, camera {Камера приостановлена. Повторить} other {Микрофон приостановлен. Повторить}}',
  '{device, select, camera {No camera} microphone {No microphone} other {No speaker}} was found. Connect one, then try again.':
    '{device, select, camera {Камера не найдена} microphone {Микрофон не найден} other {Динамик не найден}}. Подключите устройство и попробуйте ещё раз.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} can be switched on only while this page is in front. Click the button again.':
    '{device, select, camera {Камеру} microphone {Микрофон} other {Динамик}} можно включить, только пока эта страница на переднем плане. Нажмите кнопку ещё раз.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} could not be started. Another program or tab may be using it: close that, then try again.':
    'Не удалось включить {device, select, camera {камеру} microphone {микрофон} other {динамик}}. Возможно, устройство занято другой программой или вкладкой: закройте её и попробуйте ещё раз.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected. Connect it again or choose another one.':
    '{device, select, camera {Камера отключена. Подключите её снова или выберите другую.} microphone {Микрофон отключён. Подключите его снова или выберите другой.} other {Динамик отключён. Подключите его снова или выберите другой.}}',
  '{device, select, camera {This browser cannot use a camera in web pages. Try a current Chrome, Edge, Firefox or Safari.} microphone {This browser cannot use a microphone in web pages. Try a current Chrome, Edge, Firefox or Safari.} other {This browser plays through the speaker that the system uses. Change it in the settings of the system.}}':
    '{device, select, camera {Этот браузер не умеет использовать камеру на веб-страницах. Попробуйте актуальную версию Chrome, Edge, Firefox или Safari.} microphone {Этот браузер не умеет использовать микрофон на веб-страницах. Попробуйте актуальную версию Chrome, Edge, Firefox или Safari.} other {Этот браузер воспроизводит звук через динамик, выбранный системой. Измените его в настройках системы.}}',
  '{device, select, camera {This call uses no camera.} other {This call uses no microphone.}}':
    '{device, select, camera {В этом звонке камера не используется.} other {В этом звонке микрофон не используется.}}',
  '{device, select, camera {Turn off camera} other {Turn off microphone}}':
    '{device, select, camera {Выключить камеру} other {Выключить микрофон}}',
  '{device, select, camera {Turn on camera} other {Turn on microphone}}':
    '{device, select, camera {Включить камеру} other {Включить микрофон}}',
  '{devices, select, camera {Your camera is on again.} microphone {Your microphone is on again.} other {Your microphone and camera are on again.}}':
    '{devices, select, camera {Камера снова включена.} microphone {Микрофон снова включён.} other {Микрофон и камера снова включены.}}',
  '{done} of {total}': '{done} из {total}',
  '{kind, select, camera {Camera} microphone {Microphone} other {Speaker}} {number}':
    '{kind, select, camera {Камера} microphone {Микрофон} other {Динамик}} {number}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} is back and in use again.':
    '{kind, select, camera {Камера} microphone {Микрофон} other {Динамик}} снова на месте и используется.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected.':
    '{kind, select, camera {Камера отключена.} microphone {Микрофон отключён.} other {Динамик отключён.}}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” is back and in use again.':
    '{kind, select, camera {Камера} microphone {Микрофон} other {Динамик}} «{label}» снова на месте и используется.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” was disconnected.':
    '{kind, select, camera {Камера «{label}» отключена.} microphone {Микрофон «{label}» отключён.} other {Динамик «{label}» отключён.}}',
  '{level, select, fair {Fair connection} poor {Poor connection} other {Connection lost}}':
    '{level, select, fair {Среднее соединение} poor {Плохое соединение} other {Соединение потеряно}}',
  '{loss} of the data was lost. Move closer to the Wi-Fi router or use a cable.':
    'Потеряно {loss} данных. Подойдите ближе к роутеру Wi-Fi или подключитесь по кабелю.',
  '{name} (left)': '{name} (нет в комнате)',
  '{name} (takes no files)': '{name} (не принимает файлы)',
  '{name} (you)': '{name} (вы)',
  '{name} declined': 'Отклонено: {name}',
  '{name} is in this room without a secret, so you are not connected. Give them yours in some other way.':
    '{name} в этой комнате без секретного ключа, поэтому вы не соединены. Передайте свой ключ другим путём.',
  '{name} is sharing a screen': '{name} показывает экран',
  '{name} left. Choose who gets your message.': '{name} больше не в комнате. Выберите, кто получит сообщение.',
  '{name} left. The message was not sent.': '{name} больше не в комнате. Сообщение не отправлено.',
  '{name} stopped sharing': '{name} больше не показывает экран',
  '{name} uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    '{name} использует в этой комнате секретный ключ, а у вас его нет, поэтому вы не соединены. Попросите этот ключ.',
  '{name} uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    '{name} использует в этой комнате другой секретный ключ, поэтому вы не соединены. Сверьте ключи другим путём; если они совпадают, кто-то между вами изменяет то, что вы отправляете.',
  '{name}: {text}': '{name}: {text}',
  '{name}’s screen': 'Экран: {name}',
  '{page} / {pages}': '{page} / {pages}',
  '{sender} wants to send you this folder': '{sender} хочет отправить вам эту папку',
  '{sender} wants to send you {what}': '{sender} хочет отправить вам: {what}',
  '{time} left': 'осталось {time}',
} satisfies Translation;
