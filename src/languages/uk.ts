import type { Translation } from './language.js';

/** Ukrainian. */
export default {
  'A Socket.IO server has no hosts.': 'На сервері Socket.IO немає організаторів.',
  'A message has at most {most} characters. Take out {count}, or send it in parts.':
    'У повідомленні може бути щонайбільше {most} знаків. Приберіть зайві ({count}) або надішліть його частинами.',
  'A message was not sent.': 'Повідомлення не надіслано.',
  'A message was too long for the signaling server.': 'Повідомлення було задовгим для сигнального сервера.',
  'A part of the call could not be loaded. Check the connection, then try again.':
    'Не вдалося завантажити частину дзвінка. Перевірте з’єднання і спробуйте ще раз.',
  'A room with a secret needs a page that was loaded over https: or from localhost.':
    'Кімнаті із секретним ключем потрібна сторінка, завантажена через https: або з localhost.',
  Accept: 'Прийняти',
  'Accept all': 'Прийняти все',
  Admit: 'Впустити',
  'Admit {name}': 'Впустити: {name}',
  'All files on the way': 'Усі файли, що передаються',
  'Allow everyone to unmute': 'Дозволити всім умикати мікрофон',
  'Allow to unmute': 'Дозволити ввімкнути мікрофон',
  Applause: 'Оплески',
  'As many are in the room as it takes. Try again when somebody has left.':
    'У кімнаті вже стільки людей, скільки вона вміщує. Спробуйте, коли хтось вийде.',
  'At most {most} files at once. Share fewer, or one archive.':
    'Не більше {most} файлів за раз. Надішліть менше файлів або один архів.',
  'Back to the page': 'Повернутися на сторінку',
  'Between tabs nobody is host, because there is no server that could see to it.':
    'Між вкладками організатора немає: немає сервера, який би про це дбав.',
  'Blurred background': 'Розмите тло',
  Browser: 'Браузер',
  'Browsers give the screen only to secure pages. Open this page with https:// (or on localhost while developing).':
    'Браузери дають доступ до екрана лише захищеним сторінкам. Відкрийте цю сторінку через https:// (або на localhost під час розробки).',
  'Browsers give {device, select, camera {the camera} microphone {the microphone} other {the speaker}} only to secure pages. Open this page with https:// (or on localhost while developing).':
    'Браузери дають доступ до {device, select, camera {камери} microphone {мікрофона} other {динаміка}} лише захищеним сторінкам. Відкрийте цю сторінку через https:// (або на localhost під час розробки).',
  Call: 'Дзвінок',
  'Call controls': 'Керування дзвінком',
  Camera: 'Камера',
  'Camera off': 'Камеру вимкнено',
  'Camera on': 'Камеру ввімкнено',
  'Camera on or off': 'Увімкнути або вимкнути камеру',
  Cancel: 'Скасувати',
  Celebration: 'Свято',
  Chat: 'Чат',
  'Check camera and microphone': 'Перевірити камеру й мікрофон',
  'Choose camera': 'Вибрати камеру',
  'Choose microphone and speaker': 'Вибрати мікрофон і динамік',
  'Choose “Retry”, then “Allow” when Firefox asks.': 'Виберіть «Повторити», а коли Firefox запитає — «Дозволити».',
  'Chosen by the system': 'Вибрано системою',
  'Clear finished': 'Прибрати завершені',
  'Click the crossed-out camera or microphone at the start of the address bar.':
    'Натисніть перекреслену камеру або мікрофон на початку адресного рядка.',
  'Click the icon at the start of the address bar.': 'Натисніть значок на початку адресного рядка.',
  Close: 'Закрити',
  'Close chat': 'Закрити чат',
  'Close other programs and tabs. Sending no picture helps at once.':
    'Закрийте інші програми й вкладки. Одразу допомагає вимкнення камери.',
  'Close settings': 'Закрити налаштування',
  'Close the list of people': 'Закрити список учасників',
  'Come back here and choose “Retry”.': 'Поверніться сюди й виберіть «Повторити».',
  'Connecting…': 'З’єднання…',
  Connection: 'З’єднання',
  'Connection lost': 'З’єднання втрачено',
  'Connection lost. Reconnecting…': 'З’єднання втрачено. Відновлення…',
  'Connection through a relay server': 'З’єднання через сервер-посередник',
  'Continues where it stopped': 'Продовжиться з місця зупинки',
  Copied: 'Скопійовано',
  Copy: 'Скопіювати',
  'Copy link': 'Скопіювати посилання',
  'Data through the TURN server': 'Дані через сервер TURN',
  Decline: 'Відхилити',
  'Decline all': 'Відхилити все',
  'Decline {name}': 'Відхилити: {name}',
  Declined: 'Відхилено',
  Delete: 'Видалити',
  'Delete this message': 'Видалити це повідомлення',
  Delivered: 'Доставлено',
  'Delivered to {done} of {count}': 'Доставлено: {done} з {count}',
  Devices: 'Пристрої',
  'Direct connection': 'Пряме з’єднання',
  Discard: 'Видалити',
  'Discard this recording?': 'Видалити цей запис?',
  Dismiss: 'Закрити',
  'Do not send {file}': 'Не надсилати {file}',
  'Does not work': 'Не працює',
  Done: 'Готово',
  'Drop files for {name}': 'Перетягніть файли для учасника {name}',
  'Drop files here': 'Перетягніть файли сюди',
  'Drop files or folders for {name}': 'Перетягніть файли або папки для учасника {name}',
  'Drop files or folders here': 'Перетягніть файли або папки сюди',
  'Drop to share with everyone': 'Відпустіть, щоб поділитися з усіма',
  'Drop to share with {name} only': 'Відпустіть, щоб поділитися лише з учасником {name}',
  'Echo cancellation': 'Усунення луни',
  'End call for everyone': 'Завершити для всіх',
  'End the call for everyone?': 'Завершити дзвінок для всіх?',
  'Even loudness': 'Рівна гучність',
  Everyone: 'Усі',
  'Everyone in the call is told, and told again when it ends. The recording holds all pictures, shared screens and voices, and stays on this device until you save it.':
    'Про це дізнаються всі в дзвінку, і про кінець запису теж. У записі всі зображення, показані екрани й голоси; він лишається на цьому пристрої, доки ви його не збережете.',
  Files: 'Файли',
  'Files need pages loaded over https.': 'Для файлів потрібні сторінки, завантажені через https.',
  'Files of this type are not allowed.': 'Файли цього типу не дозволені.',
  'Files of {batch}': 'Файли: {batch}',
  'Finishing…': 'Завершення…',
  'Folder {name}': 'Папка {name}',
  'Folders cannot be sent here.': 'Папки тут надсилати не можна.',
  'For everyone': 'Для всіх',
  'From {name}': 'Від: {name}',
  'Full screen': 'На весь екран',
  'Give the call a room name; everyone who uses the same name meets there.':
    'Укажіть назву кімнати для дзвінка: усі, хто вкаже ту саму назву, зустрінуться там.',
  'Give up': 'Не чекати',
  Guest: 'Гість',
  'Hand raised': 'Руку піднято',
  'Has not answered yet': 'Відповіді ще немає',
  Heart: 'Серце',
  'Hide the files of {batch}': 'Сховати файли: {batch}',
  'Hide your picture from yourself': 'Сховати своє зображення від себе',
  'Hold the space bar to speak while you are muted.': 'Утримуйте пробіл, щоб говорити з вимкненим мікрофоном.',
  Host: 'Організатор',
  'How to allow it:': 'Як дозволити:',
  'In the menu bar, choose Safari, then “Settings for This Website”.':
    'У рядку меню виберіть Safari, потім «Параметри для цього вебсайту».',
  'Interrupted at {percent}': 'Перервано на {percent}',
  'It answers after {time}, which is felt in a conversation.': 'Відповідає за {time}, у розмові це помітно.',
  'It continues when {name} sends the file again.': 'Передавання продовжиться, коли {name} надішле файл знову.',
  'It does not accept our credentials. Whoever runs the server has to look.':
    'Не приймає наших облікових даних. Це має перевірити власник сервера.',
  'It does not answer this way. A firewall may stand in between.':
    'Цим шляхом відповіді немає. Можливо, заважає брандмауер.',
  'It does not answer. Check the network, a VPN or a firewall.': 'Не відповідає. Перевірте мережу, VPN або брандмауер.',
  'It has no WebRTC, or something has switched it off. Use another browser.':
    'У ньому немає WebRTC, або щось його вимкнуло. Використайте інший браузер.',
  'It has not been saved, and cannot be brought back.': 'Його не збережено, і повернути його не можна.',
  'It is being restored by itself. If that takes long, check your network.':
    'Воно відновлюється саме. Якщо це затягнеться, перевірте мережу.',
  'It is gone when this page is closed.': 'Зникне, коли сторінка закриється.',
  'It is there as soon as you are connected.': 'З’явиться, щойно буде з’єднання.',
  'It lets nobody in now. Try again later.': 'Зараз нікого не пускає. Спробуйте пізніше.',
  Jitter: 'Джитер',
  'Join again': 'Увійти знову',
  'Join call': 'Приєднатися',
  'Join the call before recording it.': 'Приєднайтеся до дзвінка, щоб записати його.',
  'Join the call before sharing a screen.': 'Приєднайтеся до дзвінка, щоб показати екран.',
  'Join the call first.': 'Спершу приєднайтеся до дзвінка.',
  'Join the room before writing.': 'Увійдіть до кімнати, щоб писати.',
  'Join the room first. The message was not sent.': 'Спершу увійдіть до кімнати. Повідомлення не надіслано.',
  'Join without camera': 'Увійти без камери',
  'Join without microphone': 'Увійти без мікрофона',
  'Joining was given up.': 'Вхід скасовано.',
  'Joining…': 'Вхід…',
  Keep: 'Залишити',
  'Keep off': 'Не вмикати',
  'Keep them out as long as this call lasts': 'Не впускати до кінця цього дзвінка',
  'Keeps the others from hearing themselves.': 'Щоб інші не чули самі себе.',
  Keyboard: 'Клавіатура',
  Laughter: 'Сміх',
  'Leave call': 'Вийти з дзвінка',
  'Leave full screen': 'Вийти з повного екрана',
  'Let go to send': 'Відпустіть, щоб надіслати',
  'Letters work while the call has the focus.': 'Літерні клавіші працюють, поки фокус на дзвінку.',
  Limited: 'Обмежено',
  'Link copied': 'Посилання скопійовано',
  'Listed here once you have allowed the browser to use them.':
    'З’являться тут, коли ви дозволите браузеру їх використовувати.',
  'Listen only': 'Лише слухати',
  'Lock the room': 'Зачинити кімнату',
  'Lost, received / sent': 'Втрати, отримання / надсилання',
  'Lower hand': 'Опустити руку',
  'Make host': 'Зробити організатором',
  'Makes a quiet voice louder and a loud one quieter.': 'Підсилює тихий голос і стишує гучний.',
  Message: 'Повідомлення',
  Messages: 'Повідомлення',
  Microphone: 'Мікрофон',
  'Microphone level': 'Рівень мікрофона',
  'Microphone off': 'Мікрофон вимкнено',
  'Microphone on': 'Мікрофон увімкнено',
  'Microphone on or off': 'Увімкнути або вимкнути мікрофон',
  More: 'Ще',
  'More about {name}': 'Докладніше: {name}',
  'More is waiting for somebody than can be kept. Wait for earlier messages before sending more.':
    'Повідомлень в очікуванні більше, ніж можна зберегти. Дочекайтеся попередніх, перш ніж надсилати нові.',
  'More: {news}': 'Ще: {news}',
  'Move closer to the Wi-Fi router or use a cable, and pause other downloads. Without your camera there is more room for sound.':
    'Підійдіть ближче до роутера Wi-Fi або під’єднайтеся кабелем і призупиніть інші завантаження. Без камери лишається більше місця для звуку.',
  'Move your picture to another corner; arrow keys, too': 'Перемістити своє зображення в інший кут; можна і стрілками',
  Mute: 'Вимкнути мікрофон',
  'Mute everyone': 'Вимкнути мікрофони всім',
  'Mute for me': 'Вимкнути звук для мене',
  'Muted by the host': 'Мікрофон вимкнув організатор',
  'Muted for you': 'Звук для вас вимкнено',
  'Neither a microphone nor a camera was found. Connect one, then try again.':
    'Не знайдено ні мікрофона, ні камери. Під’єднайте пристрій і спробуйте ще раз.',
  'New message from {names}': 'Нове повідомлення від: {names}',
  'Newest messages': 'Найновіші повідомлення',
  'Next page': 'Наступна сторінка',
  'No further connection to this participant could be made.':
    'Не вдалося встановити ще одне з’єднання з цим учасником.',
  'No longer on this device': 'Більше немає на цьому пристрої',
  'No messages yet': 'Повідомлень ще немає',
  'No room yet': 'Кімнати ще немає',
  'No sound could be played. Choose another speaker, or check the sound settings of the system.':
    'Не вдалося відтворити звук. Виберіть інший динамік або перевірте налаштування звуку системи.',
  'Nobody else is here yet.': 'Поки що більше нікого немає.',
  'Nobody else is here yet. Those who come can read what you write from then on.':
    'Більше нікого ще немає. Хто прийде, прочитає те, що ви напишете відтоді.',
  'Nobody else is here, so there is no connection to show.': 'Більше нікого немає, тож показувати нічого.',
  'Nobody else is here.': 'Більше нікого немає.',
  'Nobody else is here. Files go only to those who are here now.':
    'Тут більше нікого немає. Файли отримують лише ті, хто тут зараз.',
  'Nobody here is called “{text}”.': 'Тут нікого не звати «{text}».',
  'Nobody is here yet': 'Ще нікого немає',
  'Nobody of this id is in the room.': 'У кімнаті немає нікого з таким ідентифікатором.',
  'Nobody who could let you in is here yet.': 'Поки що немає нікого, хто міг би вас впустити.',
  'Noise suppression': 'Шумозаглушення',
  'None was found. Connect one; you can join without it.':
    'Не знайдено. Під’єднайте пристрій; можна ввійти й без нього.',
  'Not allowed on this page. Allow it in the address bar, then reload the page.':
    'На цій сторінці не дозволено. Дозвольте в адресному рядку й перезавантажте сторінку.',
  'Not available yet': 'Поки що недоступно',
  'Not connected to a room yet.': 'Ще немає з’єднання з кімнатою.',
  'Not in the call': 'Не в дзвінку',
  'Not sent. {reason}': 'Не надіслано. {reason}',
  'Nothing is being recorded.': 'Нічого не записується.',
  'Now using another one.': 'Тепер використовується інший пристрій.',
  'Now using {kind, select, camera {the camera} microphone {the microphone} other {the speaker}} that the system chooses.':
    'Тепер використовується {kind, select, camera {камера} microphone {мікрофон} other {динамік}} за вибором системи.',
  'Now using “{label}”.': 'Тепер використовується «{label}».',
  'Only files can be sent here.': 'Тут можна надсилати лише файли.',
  'Only for you': 'Лише для вас',
  'Only for {name}': 'Лише для учасника {name}',
  'Open System Settings, then “Privacy & Security”.': 'Відкрийте Системні параметри, потім «Приватність і безпека».',
  'Open or close the chat': 'Відкрити або закрити чат',
  'Open the Settings app and choose this browser.': 'Відкрийте програму «Параметри» й виберіть цей браузер.',
  'Open the Settings of Windows, then “Privacy & security”.':
    'Відкрийте Параметри Windows, потім «Конфіденційність і захист».',
  'Pages of people': 'Сторінки учасників',
  'Pasted picture {stamp}': 'Вставлене зображення {stamp}',
  'Pasted text {stamp}.txt': 'Вставлений текст {stamp}.txt',
  Path: 'Шлях',
  Pause: 'Призупинити',
  Paused: 'Призупинено',
  People: 'Учасники',
  'People in the call': 'Учасники дзвінка',
  'Picture in picture': 'Зображення в зображенні',
  'Picture in picture begins with a click or a key.': 'Зображення в зображенні вмикається лише клацанням або клавішею.',
  'Picture received': 'Зображення: отримання',
  'Picture sent': 'Зображення: надсилання',
  Pin: 'Закріпити',
  Play: 'Відтворити',
  'Playing a sound…': 'Відтворюється звук…',
  'Preview of {name}': 'Попередній перегляд: {name}',
  'Previous page': 'Попередня сторінка',
  'Push to talk': 'Натиснути й говорити',
  'Quit the browser, open it again and come back to this page.':
    'Закрийте браузер, відкрийте знову й поверніться на цю сторінку.',
  'Raise hand': 'Підняти руку',
  'Raise or lower the hand': 'Підняти або опустити руку',
  React: 'Реакція',
  'Read it to each other: if {name} sees the same code, nobody sits between you.':
    'Прочитайте його одне одному: якщо {name} бачить той самий код, між вами нікого немає.',
  'Reading the folder…': 'Читання папки…',
  'Ready to join?': 'Готові приєднатися?',
  Received: 'Отримано',
  'Received / sent': 'Отримано / надіслано',
  'Received in the last minute': 'Отримано за останню хвилину',
  'Reconnecting…': 'Відновлення з’єднання…',
  Record: 'Записати',
  'Record the call': 'Записати дзвінок',
  'Record this call?': 'Записати цей дзвінок?',
  'Recording could not be loaded. Check the connection, then try again.':
    'Не вдалося завантажити модуль запису. Перевірте з’єднання і спробуйте ще раз.',
  'Recording finished': 'Запис завершено',
  Rejoin: 'Увійти знову',
  Remove: 'Вилучити',
  'Remove {file} from the list': 'Прибрати {file} зі списку',
  'Remove {name} from the call?': 'Вилучити з дзвінка: {name}?',
  'Remove “Blocked” with the × beside it.': 'Приберіть «Заблоковано» хрестиком × поруч.',
  Resume: 'Продовжити',
  Retry: 'Повторити',
  'Room for sending': 'Доступно для надсилання',
  'Round trip': 'Час в обидва боки',
  'STUN server': 'Сервер STUN',
  Save: 'Зберегти',
  'Save again': 'Зберегти знову',
  'Save as zip': 'Зберегти як zip',
  'Save as…': 'Зберегти як…',
  'Save log': 'Зберегти журнал',
  'Save to folder…': 'Зберегти в папку…',
  'Saved as {name}': 'Збережено як {name}',
  'Saved to {place}': 'Збережено в «{place}»',
  'Saving to {place}': 'Збереження в «{place}»',
  'Search people': 'Знайти учасників',
  'Select the code and copy it.': 'Виділіть код і скопіюйте його.',
  Send: 'Надіслати',
  'Send the link to the people you want to talk to.': 'Надішліть посилання тим, з ким хочете поговорити.',
  'Send to': 'Кому',
  'Send {file} again': 'Надіслати {file} знову',
  'Sending files is switched off.': 'Надсилання файлів вимкнено.',
  'Sending…': 'Надсилання…',
  'Sent when someone is there': 'Буде надіслано, коли хтось з’явиться',
  'Set camera and microphone to “Allow”.': 'Задайте для камери й мікрофона «Дозволити».',
  'Set the room attribute to chat here.': 'Задайте атрибут room, щоб тут листуватися.',
  'Set the room attribute to show somebody here.': 'Задайте атрибут room, щоб когось тут показати.',
  Settings: 'Налаштування',
  'Settings…': 'Налаштування…',
  'Share files': 'Поділитися файлами',
  'Share or stop sharing the screen': 'Показати екран або припинити показ',
  'Share screen': 'Показати екран',
  'Share your screen': 'Показати свій екран',
  'Sharing the screen has to start from a click in this page. Click the button again.':
    'Показ екрана має початися з клацання на цій сторінці. Натисніть кнопку ще раз.',
  'Sharing was cancelled. Nothing is being shared.': 'Показ скасовано. Нічого не показується.',
  Shortcuts: 'Сполучення клавіш',
  'Show more ({hidden} hidden)': 'Показати більше (приховано: {hidden})',
  'Show the files of {batch}': 'Показати файли: {batch}',
  'Show your picture': 'Показати своє зображення',
  'Signaling server': 'Сигнальний сервер',
  Silent: 'Тихо',
  'Small window': 'Маленьке вікно',
  'Somebody is in this room without a secret, so you are not connected. Give them yours in some other way.':
    'Хтось у цій кімнаті без секретного ключа, тому ви не з’єднані. Передайте йому свій ключ іншим шляхом.',
  'Somebody uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    'Хтось використовує в цій кімнаті секретний ключ, а у вас його немає, тому ви не з’єднані. Попросіть цей ключ.',
  'Somebody uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    'Хтось використовує в цій кімнаті інший секретний ключ, тому ви не з’єднані. Звірте ключі іншим шляхом; якщо вони однакові, хтось між вами змінює те, що ви надсилаєте.',
  Sound: 'Звук',
  'Sound is coming in': 'Звук надходить',
  Space: 'Пробіл',
  'Speak while muted (hold)': 'Говорити з вимкненим мікрофоном (утримувати)',
  Speaker: 'Динамік',
  'Start recording': 'Почати запис',
  'Stop recording': 'Зупинити запис',
  'Stop saving {batch}': 'Припинити збереження: {batch}',
  'Stop sharing your screen': 'Зупинити показ екрана',
  Surprise: 'Здивування',
  'Switch camera and microphone on.': 'Увімкніть камеру й мікрофон.',
  'TURN server': 'Сервер TURN',
  'Takes a few seconds. Nobody sees it, and nothing is asked of you.':
    'Триває кілька секунд. Ніхто цього не бачить, і запитань не буде.',
  'Takes away fans, keyboards and the street.': 'Прибирає шум вентиляторів, клавіатури й вулиці.',
  'Takes no files': 'Не приймає файлів',
  'Tap the icon at the start of the address bar, then the three dots or “Website Settings”.':
    'Торкніться значка на початку адресного рядка, потім трьох крапок або «Параметри вебсайту».',
  'Tap the icon at the start of the address bar, then “Permissions”.':
    'Торкніться значка на початку адресного рядка, потім «Дозволи».',
  'Test speaker': 'Перевірити динамік',
  'Test the connection': 'Перевірити з’єднання',
  'Testing…': 'Перевірка…',
  'That name is taken': 'Це ім’я зайняте',
  'That was too fast. Wait a moment, then try again.': 'Надто швидко. Зачекайте трохи і спробуйте ще раз.',
  'That was too fast. Wait a moment.': 'Надто швидко. Зачекайте трохи.',
  'The browser allows full screen only by a click or a key.':
    'Браузер дозволяє повний екран лише клацанням або клавішею.',
  'The browser could not begin to record. Try again.': 'Браузер не зміг почати запис. Спробуйте ще раз.',
  'The browser does not let this page ask for a place.':
    'Браузер не дозволяє цій сторінці запитати про місце збереження.',
  'The browser does not let this page share the screen. Allow it in the site settings, then try again.':
    'Браузер не дозволяє цій сторінці показувати екран. Дозвольте це в налаштуваннях сайту і спробуйте ще раз.',
  'The browser does not let this page use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the site settings beside the address, then try again.':
    'Браузер не дозволяє цій сторінці використовувати {device, select, camera {камеру} microphone {мікрофон} other {динамік}}. Дозвольте це в налаштуваннях сайту поруч з адресою і спробуйте ще раз.',
  'The browser has ended the recording. What there is can be saved.':
    'Браузер завершив запис. Уже записане можна зберегти.',
  'The browser keeps sound from this page until you click in it. Click, then record again.':
    'Браузер не дає цій сторінці доступу до звуку, доки ви не клацнете на ній. Клацніть і почніть запис знову.',
  'The browser or the system did not follow. Look for the switch in the system’s settings.':
    'Браузер або система цього не зробили. Знайдіть перемикач у налаштуваннях системи.',
  'The call could not be joined': 'Не вдалося приєднатися до дзвінка',
  'The call ended before the recording began.': 'Дзвінок завершився раніше, ніж почався запис.',
  'The call has ended': 'Дзвінок завершено',
  'The call has no such tile. Nothing was pinned.': 'У дзвінку немає такої плитки. Нічого не закріплено.',
  'The code for camera and microphone could not be loaded. Check the connection, then try again.':
    'Не вдалося завантажити модуль камери й мікрофона. Перевірте з’єднання і спробуйте ще раз.',
  'The code for sending files could not be loaded. Check the connection, then try again.':
    'Не вдалося завантажити модуль надсилання файлів. Перевірте з’єднання і спробуйте ще раз.',
  'The code of the chat could not be loaded. Check the connection, then try again.':
    'Не вдалося завантажити модуль чату. Перевірте з’єднання і спробуйте ще раз.',
  'The connection is being measured.': 'Вимірюється якість з’єднання.',
  'The connection is good.': 'З’єднання добре.',
  'The connection is lost and being restored.': 'З’єднання втрачено, воно відновлюється.',
  'The connection to the server is lost. Messages still go to those who are connected.':
    'З’єднання із сервером втрачено. Повідомлення й далі доходять до тих, хто на зв’язку.',
  'The connection to the signaling server is lost. The call goes on; trying to reconnect.':
    'З’єднання із сигнальним сервером втрачено. Дзвінок триває, з’єднання відновлюється.',
  'The connection to this participant is not open.': 'З’єднання з цим учасником не відкрите.',
  'The file arrived damaged.': 'Файл надійшов пошкодженим.',
  'The file is larger than allowed.': 'Файл більший, ніж дозволено.',
  'The file is larger than the other side allows.': 'Файл більший, ніж дозволяє інша сторона.',
  'The file was changed or removed while it was being sent.': 'Файл змінено або видалено під час надсилання.',
  'The file was declined.': 'Файл відхилено.',
  'The files could not be saved there.': 'Не вдалося зберегти файли туди.',
  'The host ended the call for everyone': 'Організатор завершив дзвінок для всіх',
  'The host has been told that you are here.': 'Організатор знає, що ви тут.',
  'The host has muted you. Raise your hand to ask to speak.':
    'Організатор вимкнув ваш мікрофон. Підніміть руку, щоб попросити слова.',
  'The host has turned off your camera.': 'Організатор вимкнув вашу камеру.',
  'The host has turned this off for you. Raise your hand to ask for it.':
    'Організатор вимкнув це для вас. Підніміть руку, щоб попросити дозволу.',
  'The host removed you from the room, and you cannot come back.':
    'Організатор вилучив вас із кімнати, повернутися не можна.',
  'The invitation to the room could not be fetched.': 'Не вдалося отримати запрошення до кімнати.',
  'The join token has expired. Ask for a new invitation.': 'Термін дії токена входу минув. Попросіть нове запрошення.',
  'The join token is not valid yet.': 'Токен входу ще не діє.',
  'The join token was not made for this server.': 'Токен входу створено не для цього сервера.',
  'The link could not be copied. Copy it from the address bar.':
    'Не вдалося скопіювати посилання. Скопіюйте його з адресного рядка.',
  'The network answers slowly.': 'Мережа відповідає повільно.',
  'The network has too little bandwidth.': 'Пропускної здатності мережі замало.',
  'The network loses packets.': 'Мережа втрачає пакети.',
  'The operating system does not let the browser record the screen. Allow it in the system’s privacy settings, then try again.':
    'Операційна система не дозволяє браузеру записувати екран. Дозвольте це в налаштуваннях приватності системи і спробуйте ще раз.',
  'The operating system does not let the browser use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the system’s privacy settings, then try again.':
    'Операційна система не дозволяє браузеру використовувати {device, select, camera {камеру} microphone {мікрофон} other {динамік}}. Дозвольте це в налаштуваннях приватності системи і спробуйте ще раз.',
  'The other side did not answer any more.': 'Інша сторона перестала відповідати.',
  'The other side does not take files of this type.': 'Інша сторона не приймає файлів цього типу.',
  'The other side has left.': 'Інша сторона вийшла.',
  'The page could not get a join token. Try again.': 'Сторінка не змогла отримати токен входу. Спробуйте ще раз.',
  'The permission for the screen was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'Дозвіл на показ екрана відкликано, тому його вимкнено. Дайте дозвіл у налаштуваннях сайту поруч з адресою і спробуйте ще раз.',
  'The permission for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'Дозвіл на використання {device, select, camera {камери} microphone {мікрофона} other {динаміка}} відкликано, тому пристрій вимкнено. Дайте дозвіл у налаштуваннях сайту поруч з адресою і спробуйте ще раз.',
  'The picture is frozen.': 'Зображення завмерло.',
  'The question for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was closed without an answer. Try again and choose “Allow”.':
    'Запит на використання {device, select, camera {камери} microphone {мікрофона} other {динаміка}} закрито без відповіді. Спробуйте ще раз і виберіть «Дозволити».',
  'The room could not be reached.': 'Не вдалося під’єднатися до кімнати.',
  'The room is locked. Ask its host to let you in.': 'Кімнату зачинено. Попросіть організатора впустити вас.',
  'The screen could not be captured. Close other programs that record it, then try again.':
    'Не вдалося захопити екран. Закрийте інші програми, які його записують, і спробуйте ще раз.',
  'The server names none. Calls between some networks need one.':
    'Сервер не назвав жодного. Дзвінкам між деякими мережами він потрібен.',
  'The server names them only once you are in the room. Test again then.':
    'Сервер назве їх лише в кімнаті. Перевірте тоді ще раз.',
  'The server takes no more participants or rooms now.':
    'Сервер зараз не приймає нових учасників і не відкриває нових кімнат.',
  'The server was not reached. Look whether it was done.':
    'Не вдалося зв’язатися із сервером. Перевірте, чи це виконано.',
  'The settings could not be loaded. Check the connection, then try again.':
    'Не вдалося завантажити налаштування. Перевірте з’єднання і спробуйте ще раз.',
  'The signaling server cannot be reached.': 'Сигнальний сервер недоступний.',
  'The signaling server cannot be reached. Check the connection, then try again.':
    'Сигнальний сервер недоступний. Перевірте з’єднання і спробуйте ще раз.',
  'The signaling server cannot be reached. Check the connection; it is tried again.':
    'Сигнальний сервер недоступний. Перевірте з’єднання; спроби тривають.',
  'The signaling server cannot be reached. Trying again.': 'Сигнальний сервер недоступний. Нова спроба.',
  'The signaling server did not answer in time. Try again.': 'Сигнальний сервер не відповів вчасно. Спробуйте ще раз.',
  'The sound of this device does not start. Connect or choose a speaker, then record again.':
    'Звук цього пристрою не запускається. Під’єднайте або виберіть динамік і почніть запис знову.',
  'The system hides what is behind you.': 'Система приховує те, що за вами.',
  'The system lets only your voice through.': 'Система пропускає лише ваш голос.',
  'The system or another program has paused {devices, select, camera {your camera} microphone {your microphone} other {your microphone and camera}}. It goes on by itself.':
    'Система або інша програма призупинила {devices, select, camera {вашу камеру} microphone {ваш мікрофон} other {ваші мікрофон і камеру}}. Робота продовжиться сама.',
  'The system or another program stopped the screen. Try again.':
    'Система або інша програма зупинила показ екрана. Спробуйте ще раз.',
  'The system or another program stopped {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Try again.':
    'Система або інша програма зупинила {device, select, camera {камеру} microphone {мікрофон} other {динамік}}. Спробуйте ще раз.',
  'The transfer was cancelled.': 'Передавання скасовано.',
  'There is no more room on the disk, so the recording has ended. What there is can be saved.':
    'На диску скінчилося місце, тому запис завершено. Уже записане можна зберегти.',
  'There is no network.': 'Немає мережі.',
  'There is no picture to show yet.': 'Зображення ще немає.',
  'There is not enough room for the file where it should go.': 'Там, куди має потрапити файл, бракує місця.',
  'There is not enough room for the files.': 'Для файлів бракує місця.',
  'There is nothing here that could be shared.': 'Тут немає чого показувати.',
  'They are not here any more.': 'Цього учасника тут більше немає.',
  'They left before the message could be sent.': 'Учасник вийшов раніше, ніж вдалося надіслати повідомлення.',
  'They left. The message was not sent.': 'Учасник вийшов. Повідомлення не надіслано.',
  'This browser cannot connect tabs with each other.': 'Цей браузер не вміє з’єднувати вкладки між собою.',
  'This browser cannot make a key of the secret.': 'Цей браузер не може створити ключ шифрування із секретного ключа.',
  'This browser cannot record calls. A current Chrome, Edge, Firefox or Safari can.':
    'Цей браузер не вміє записувати дзвінки. Уміє актуальна версія Chrome, Edge, Firefox або Safari.',
  'This browser cannot share the screen. Phones and tablets mostly cannot.':
    'Цей браузер не вміє показувати екран. Телефони й планшети зазвичай теж.',
  'This browser has no picture in picture.': 'Цей браузер не підтримує режим «Зображення в зображенні».',
  'This could not be read.': 'Це не вдалося прочитати.',
  'This device is too busy.': 'Пристрій надто завантажений.',
  'This page could not process {device, select, camera {the picture of your camera} other {the sound of your microphone}}. It is sent as it is.':
    'Сторінка не змогла обробити {device, select, camera {зображення камери} other {звук мікрофона}}. Надсилається без змін.',
  'This page is embedded in another one that does not let it share the screen. The embedding frame needs allow="{feature}".':
    'Ця сторінка вбудована в іншу, яка не дозволяє їй показувати екран. Фрейму, у який її вбудовано, потрібно allow="{feature}".',
  'This page is embedded in another one that does not let it use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. The embedding frame needs allow="{feature}".':
    'Ця сторінка вбудована в іншу, яка не дозволяє їй використовувати {device, select, camera {камеру} microphone {мікрофон} other {динамік}}. Фрейму, у який її вбудовано, потрібно allow="{feature}".',
  'This page may not use picture in picture.': 'Цій сторінці не можна використовувати режим «Зображення в зображенні».',
  'This page was not loaded over https, so it gets no camera and microphone.':
    'Сторінку завантажено не через https, тому камера й мікрофон їй недоступні.',
  'This room is full': 'Кімната заповнена',
  'This room is locked': 'Кімната зачинена',
  'This server asks for a join token, and none was sent.': 'Цей сервер вимагає токена входу, а його не надіслано.',
  'Thumbs up': 'Великий палець угору',
  To: 'Кому',
  'To {name}': 'Кому: {name}',
  'Too many files are on offer at once.': 'Запропоновано забагато файлів одразу.',
  'Too many people wait to be let in. Try again later.': 'Забагато людей чекають на дозвіл увійти. Спробуйте пізніше.',
  'Try again': 'Спробувати ще раз',
  'Try again to send this message': 'Спробувати надіслати це повідомлення ще раз',
  'Turn on sound': 'Увімкнути звук',
  'Under Camera and under Microphone, let desktop apps use them.':
    'У розділах «Камера» та «Мікрофон» дозвольте доступ класичним програмам.',
  'Under Camera and under Microphone, switch this browser on.':
    'У розділах «Камера» та «Мікрофон» увімкніть цей браузер.',
  'Unlock the room': 'Відчинити кімнату',
  'Unmute for me': 'Увімкнути звук для мене',
  Unpin: 'Відкріпити',
  'Verification code': 'Код перевірки',
  'Voice isolation': 'Ізоляція голосу',
  'Volume for you': 'Гучність у вас',
  'Volume of {name}': 'Гучність: {name}',
  'Waiting for someone to join. What you add now is sent then.':
    'Поки що нікого немає. Додане зараз буде надіслано, коли хтось увійде.',
  'Waiting for someone to let you in': 'Очікування, поки вас впустять',
  'Waiting for the connection…': 'Очікування з’єднання…',
  'Waiting for your permission…': 'Очікування вашого дозволу…',
  'Waiting for {name} to accept': 'Очікування згоди: {name}',
  'Waiting to be let in': 'Чекають на дозвіл увійти',
  'What answers there is no server of this kit.': 'Те, що там відповідає, — не сервер цього набору.',
  'What happened, for whoever looks into a problem. It holds no names, messages or addresses.':
    'Журнал подій для тих, хто розбирається з проблемою. У ньому немає імен, повідомлень і адрес.',
  'What the signaling server passed on from somebody was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'Те, що сигнальний сервер передав від когось, змінили дорогою або надіслали двічі, тому його відкинуто. Якщо це повториться, не довіряйте цьому серверу.',
  'What the signaling server passed on from {name} was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'Те, що сигнальний сервер передав від учасника {name}, змінили дорогою або надіслали двічі, тому його відкинуто. Якщо це повториться, не довіряйте цьому серверу.',
  'What was being shared is gone.': 'Того, що показували, більше немає.',
  'What you write goes to those who are here now. Nobody who comes later can read it.':
    'Написане отримають ті, хто зараз тут. Хто прийде пізніше, його не прочитає.',
  'Whoever comes waits until you let them in.': 'Хто прийде, чекатиме, доки ви його не впустите.',
  Works: 'Працює',
  'Write a message': 'Напишіть повідомлення',
  'Write to {name} only': 'Написати лише учаснику {name}',
  You: 'Ви',
  'You and {names} record the call': 'Ви та {names} записуєте дзвінок',
  'You are muted': 'Ваш мікрофон вимкнено',
  'You are not allowed in': 'У вас немає доступу',
  'You are recording': 'Ви ведете запис',
  'You are the only one here': 'Крім вас, тут нікого немає',
  'You declined': 'Ви відхилили',
  'You left the call': 'Ви вийшли з дзвінка',
  'You left the room.': 'Ви вийшли з кімнати.',
  'You left. The conversation is gone.': 'Ви вийшли. Листування видалено.',
  'You may turn on your microphone again.': 'Ви знову можете ввімкнути мікрофон.',
  'You were not let in': 'Вас не впустили',
  'You were removed from the call': 'Вас вилучили з дзвінка',
  'Your browser asks for it when you join. Allow it then.': 'Браузер запитає про це під час входу. Дозвольте тоді.',
  'Your browser asks for your camera and microphone when you join.':
    'Під час входу браузер запитає дозвіл на камеру й мікрофон.',
  'Your browser is asking for your devices: choose “Allow” in its question, near the address.':
    'Браузер запитує доступ до пристроїв: виберіть «Дозволити» в його запиті біля адреси.',
  'Your camera and microphone are off.': 'Камеру й мікрофон вимкнено.',
  'Your devices are listed here once you have allowed the browser to use them.':
    'Пристрої з’являться тут, коли ви дозволите браузеру їх використовувати.',
  'Your invitation has expired': 'Термін дії вашого запрошення минув',
  'Your name': 'Ваше ім’я',
  'Your name comes with your invitation and cannot be changed here.':
    'Ім’я вказане в запрошенні, і тут його не можна змінити.',
  'Your recording has ended': 'Ваш запис закінчився',
  'Your screen': 'Ваш екран',
  'camera off': 'камеру вимкнено',
  'direct, {protocol}': 'безпосередньо, {protocol}',
  'hand raised': 'руку піднято',
  images: 'зображення',
  'microphone off': 'мікрофон вимкнено',
  'or choose a folder from your device': 'або виберіть папку на пристрої',
  'or choose them from your device': 'або виберіть їх на пристрої',
  recording: 'веде запис',
  sound: 'звук',
  speaking: 'говорить',
  'through a relay, {protocol}': 'через посередника, {protocol}',
  'up to {size}': 'до {size}',
  videos: 'відео',
  '{action} {file}': '{action}: {file}',
  '{action}: {batch}': '{action}: {batch}',
  '{count, plural, one {# character left} other {# characters left}}':
    '{count, plural, one {залишився # знак} few {залишилося # знаки} many {залишилося # знаків} other {залишилося # знаків}}',
  '{count, plural, one {# character too many} other {# characters too many}}':
    '{count, plural, one {# зайвий знак} few {# зайві знаки} many {# зайвих знаків} other {# зайвих знаків}}',
  '{count, plural, one {# file ({size})} other {# files ({size})}}':
    '{count, plural, one {# файл ({size})} few {# файли ({size})} many {# файлів ({size})} other {# файлів ({size})}}',
  '{count, plural, one {# file cannot be sent} other {# files cannot be sent}}':
    '{count, plural, one {# файл не можна надіслати} few {# файли не можна надіслати} many {# файлів не можна надіслати} other {# файлів не можна надіслати}}',
  '{count, plural, one {# file on the way, {percent}} other {# files on the way, {percent}}}':
    '{count, plural, one {# файл у дорозі, {percent}} few {# файли в дорозі, {percent}} many {# файлів у дорозі, {percent}} other {# файлів у дорозі, {percent}}}',
  '{count, plural, one {# file} other {# files}}':
    '{count, plural, one {# файл} few {# файли} many {# файлів} other {# файлів}}',
  '{count, plural, one {# new message, the last from {name}} other {# new messages, the last from {name}}}':
    '{count, plural, one {# нове повідомлення, останнє від: {name}} few {# нові повідомлення, останнє від: {name}} many {# нових повідомлень, останнє від: {name}} other {# нових повідомлень, останнє від: {name}}}',
  '{count, plural, one {# new} other {# new}}':
    '{count, plural, one {# нове} few {# нові} many {# нових} other {# нових}}',
  '{count, plural, one {# other} other {# others}}': '{count, plural, one {ще #} few {ще #} many {ще #} other {ще #}}',
  '{count, plural, one {Chat, # new message} other {Chat, # new messages}}':
    '{count, plural, one {Чат, # нове повідомлення} few {Чат, # нові повідомлення} many {Чат, # нових повідомлень} other {Чат, # нових повідомлень}}',
  '{count, plural, one {People, # waits to be let in} other {People, # wait to be let in}}':
    '{count, plural, one {Учасники, # чекає на дозвіл увійти} few {Учасники, # чекають на дозвіл увійти} many {Учасники, # чекають на дозвіл увійти} other {Учасники, # чекають на дозвіл увійти}}',
  '{count, plural, one {The page of {names} does not take files.} other {The page of {names} does not take files.}}':
    '{count, plural, one {Сторінка учасника {names} не приймає файлів.} few {Сторінки учасників не приймають файлів: {names}.} many {Сторінки учасників не приймають файлів: {names}.} other {Сторінки учасників не приймають файлів: {names}.}}',
  '{count, plural, one {the folder {name}: # file, {size}} other {the folder {name}: # files, {size}}}':
    '{count, plural, one {папка {name}: # файл, {size}} few {папка {name}: # файли, {size}} many {папка {name}: # файлів, {size}} other {папка {name}: # файлів, {size}}}',
  '{count, plural, one {{done} of # file} other {{done} of # files}}':
    '{count, plural, one {{done} з # файлу} few {{done} з # файлів} many {{done} з # файлів} other {{done} з # файлів}}',
  '{count, plural, one {{names} is here} other {{names} are here}}':
    '{count, plural, one {Тут {names}} few {Тут {names}} many {Тут {names}} other {Тут {names}}}',
  '{count, plural, one {{names} joined} other {{names} joined}}':
    '{count, plural, one {{names} приєднується} few {{names} приєднуються} many {{names} приєднуються} other {{names} приєднуються}}',
  '{count, plural, one {{names} left} other {{names} left}}':
    '{count, plural, one {{names} виходить} few {{names} виходять} many {{names} виходять} other {{names} виходять}}',
  '{count, plural, one {{names} raised a hand} other {{names} raised a hand}}':
    '{count, plural, one {{names} піднімає руку} few {{names} піднімають руку} many {{names} піднімають руку} other {{names} піднімають руку}}',
  '{count, plural, one {{names} reacted with {emoji}} other {{names} reacted with {emoji}}}':
    '{count, plural, one {{names} реагує: {emoji}} few {{names} реагують: {emoji}} many {{names} реагують: {emoji}} other {{names} реагують: {emoji}}}',
  '{count, plural, one {{names} records the call} other {{names} record the call}}':
    '{count, plural, one {{names} записує дзвінок} few {{names} записують дзвінок} many {{names} записують дзвінок} other {{names} записують дзвінок}}',
  '{count, plural, one {{names} shares files in the chat} other {{names} share files in the chat}}':
    '{count, plural, one {{names} ділиться файлами в чаті} few {{names} діляться файлами в чаті} many {{names} діляться файлами в чаті} other {{names} діляться файлами в чаті}}',
  '{count, plural, one {{names} stopped recording} other {{names} stopped recording}}':
    '{count, plural, one {{names} більше не записує} few {{names} більше не записують} many {{names} більше не записують} other {{names} більше не записують}}',
  '{count, plural, one {{names} waits to be let in} other {{names} wait to be let in}}':
    '{count, plural, one {{names} чекає на дозвіл увійти} few {{names} чекають на дозвіл увійти} many {{names} чекають на дозвіл увійти} other {{names} чекають на дозвіл увійти}}',
  '{count, plural, one {{sender} wants to send you this} other {{sender} wants to send you these}}':
    '{count, plural, one {{sender} хоче надіслати вам це} few {{sender} хоче надіслати вам це} many {{sender} хоче надіслати вам це} other {{sender} хоче надіслати вам це}}',
  '{count, plural, one {{what} delivered} other {{what} delivered}}':
    '{count, plural, one {Доставлено: {what}} few {Доставлено: {what}} many {Доставлено: {what}} other {Доставлено: {what}}}',
  '{count, plural, one {{what} received} other {{what} received}}':
    '{count, plural, one {Отримано: {what}} few {Отримано: {what}} many {Отримано: {what}} other {Отримано: {what}}}',
  '{count, plural, one {{what} was not transferred} other {{what} were not transferred}}':
    '{count, plural, one {Не передано: {what}} few {Не передано: {what}} many {Не передано: {what}} other {Не передано: {what}}}',
  '{count, plural, one {{what}: # file was not transferred} other {{what}: # files were not transferred}}':
    '{count, plural, one {{what}: не передано # файл} few {{what}: не передано # файли} many {{what}: не передано # файлів} other {{what}: не передано # файлів}}',
  '{device, select, camera {Camera paused. Try again} other {Microphone paused. Try again}}':
    '{device, select, camera {Камеру призупинено. Повторити} other {Мікрофон призупинено. Повторити}}',
  '{device, select, camera {No camera} microphone {No microphone} other {No speaker}} was found. Connect one, then try again.':
    '{device, select, camera {Камеру не знайдено} microphone {Мікрофон не знайдено} other {Динамік не знайдено}}. Під’єднайте пристрій і спробуйте ще раз.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} can be switched on only while this page is in front. Click the button again.':
    '{device, select, camera {Камеру} microphone {Мікрофон} other {Динамік}} можна ввімкнути, лише поки ця сторінка на передньому плані. Натисніть кнопку ще раз.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} could not be started. Another program or tab may be using it: close that, then try again.':
    'Не вдалося ввімкнути {device, select, camera {камеру} microphone {мікрофон} other {динамік}}. Можливо, пристрій зайнятий іншою програмою чи вкладкою: закрийте її і спробуйте ще раз.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected. Connect it again or choose another one.':
    '{device, select, camera {Камеру від’єднано. Під’єднайте її знову або виберіть іншу.} microphone {Мікрофон від’єднано. Під’єднайте його знову або виберіть інший.} other {Динамік від’єднано. Під’єднайте його знову або виберіть інший.}}',
  '{device, select, camera {This browser cannot use a camera in web pages. Try a current Chrome, Edge, Firefox or Safari.} microphone {This browser cannot use a microphone in web pages. Try a current Chrome, Edge, Firefox or Safari.} other {This browser plays through the speaker that the system uses. Change it in the settings of the system.}}':
    '{device, select, camera {Цей браузер не вміє використовувати камеру на вебсторінках. Спробуйте актуальну версію Chrome, Edge, Firefox або Safari.} microphone {Цей браузер не вміє використовувати мікрофон на вебсторінках. Спробуйте актуальну версію Chrome, Edge, Firefox або Safari.} other {Цей браузер відтворює звук через динамік, вибраний системою. Змініть його в налаштуваннях системи.}}',
  '{device, select, camera {This call uses no camera.} other {This call uses no microphone.}}':
    '{device, select, camera {У цьому дзвінку камера не використовується.} other {У цьому дзвінку мікрофон не використовується.}}',
  '{device, select, camera {Turn off camera} other {Turn off microphone}}':
    '{device, select, camera {Вимкнути камеру} other {Вимкнути мікрофон}}',
  '{device, select, camera {Turn on camera} other {Turn on microphone}}':
    '{device, select, camera {Увімкнути камеру} other {Увімкнути мікрофон}}',
  '{devices, select, camera {Your camera is on again.} microphone {Your microphone is on again.} other {Your microphone and camera are on again.}}':
    '{devices, select, camera {Камеру знову ввімкнено.} microphone {Мікрофон знову ввімкнено.} other {Мікрофон і камеру знову ввімкнено.}}',
  '{done} of {total}': '{done} з {total}',
  '{kind, select, camera {Camera} microphone {Microphone} other {Speaker}} {number}':
    '{kind, select, camera {Камера} microphone {Мікрофон} other {Динамік}} {number}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} is back and in use again.':
    '{kind, select, camera {Камера} microphone {Мікрофон} other {Динамік}} знову на місці й використовується.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected.':
    '{kind, select, camera {Камеру від’єднано.} microphone {Мікрофон від’єднано.} other {Динамік від’єднано.}}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” is back and in use again.':
    '{kind, select, camera {Камера} microphone {Мікрофон} other {Динамік}} «{label}» знову на місці й використовується.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” was disconnected.':
    '{kind, select, camera {Камеру «{label}» від’єднано.} microphone {Мікрофон «{label}» від’єднано.} other {Динамік «{label}» від’єднано.}}',
  '{level, select, fair {Fair connection} poor {Poor connection} other {Connection lost}}':
    '{level, select, fair {Середнє з’єднання} poor {Погане з’єднання} other {З’єднання втрачено}}',
  '{loss} of the data was lost. Move closer to the Wi-Fi router or use a cable.':
    'Втрачено {loss} даних. Підійдіть ближче до роутера Wi-Fi або під’єднайтеся кабелем.',
  '{name} (left)': '{name} (немає в кімнаті)',
  '{name} (takes no files)': '{name} (не приймає файлів)',
  '{name} (you)': '{name} (ви)',
  '{name} declined': 'Відхилено: {name}',
  '{name} is in this room without a secret, so you are not connected. Give them yours in some other way.':
    '{name} у цій кімнаті без секретного ключа, тому ви не з’єднані. Передайте свій ключ іншим шляхом.',
  '{name} is sharing a screen': '{name} показує екран',
  '{name} left. Choose who gets your message.': '{name} більше не в кімнаті. Виберіть, хто отримає повідомлення.',
  '{name} left. The message was not sent.': '{name} більше не в кімнаті. Повідомлення не надіслано.',
  '{name} stopped sharing': '{name} більше не показує екран',
  '{name} uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    '{name} використовує в цій кімнаті секретний ключ, а у вас його немає, тому ви не з’єднані. Попросіть цей ключ.',
  '{name} uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    '{name} використовує в цій кімнаті інший секретний ключ, тому ви не з’єднані. Звірте ключі іншим шляхом; якщо вони однакові, хтось між вами змінює те, що ви надсилаєте.',
  '{name}: {text}': '{name}: {text}',
  '{name}’s screen': 'Екран: {name}',
  '{page} / {pages}': '{page} / {pages}',
  '{sender} wants to send you this folder': '{sender} хоче надіслати вам цю папку',
  '{sender} wants to send you {what}': '{sender} хоче надіслати вам: {what}',
  '{time} left': 'залишилося {time}',
} satisfies Translation;
