import type { Translation } from './language.js';

/** Ukrainian. */
export default {
  'A message has at most {most} characters. Take out {count}, or send it in parts.':
    'У повідомленні може бути щонайбільше {most} знаків. Приберіть зайві ({count}) або надішліть його частинами.',
  'A message was not sent.': 'Повідомлення не надіслано.',
  'A message was too long for the signaling server.': 'Повідомлення було задовгим для сигнального сервера.',
  'A part of the call could not be loaded. Check the connection, then try again.':
    'Не вдалося завантажити частину дзвінка. Перевірте з’єднання і спробуйте ще раз.',
  'A room with a secret needs a page that was loaded over https: or from localhost.':
    'Кімнаті із секретом потрібна сторінка, завантажена через https: або з localhost.',
  Accept: 'Прийняти',
  'Accept all': 'Прийняти все',
  'All files on the way': 'Усі файли в дорозі',
  Applause: 'Оплески',
  'As many are in the room as it takes. Try again when somebody has left.':
    'У кімнаті вже стільки людей, скільки вона вміщує. Спробуйте, коли хтось вийде.',
  'Back to the page': 'Повернутися на сторінку',
  'Browsers give the screen only to secure pages. Open this page with https:// (or on localhost while developing).':
    'Браузери відкривають екран лише захищеним сторінкам. Відкрийте цю сторінку через https:// (або на localhost під час розробки).',
  'Browsers give {device, select, camera {the camera} microphone {the microphone} other {the speaker}} only to secure pages. Open this page with https:// (or on localhost while developing).':
    'Браузери відкривають {device, select, camera {камеру} microphone {мікрофон} other {динамік}} лише захищеним сторінкам. Відкрийте цю сторінку через https:// (або на localhost під час розробки).',
  Call: 'Дзвінок',
  'Call controls': 'Керування дзвінком',
  Camera: 'Камера',
  Cancel: 'Скасувати',
  Celebration: 'Свято',
  Chat: 'Чат',
  'Check camera and microphone': 'Перевірити камеру й мікрофон',
  'Clear finished': 'Прибрати завершені',
  'Close chat': 'Закрити чат',
  'Connecting…': 'З’єднання…',
  'Connection lost': 'Зв’язок втрачено',
  'Connection lost. Reconnecting…': 'Зв’язок втрачено. Відновлення…',
  'Connection through a relay server': 'З’єднання через сервер-посередник',
  'Continues where it stopped': 'Продовжиться з місця зупинки',
  'Copy link': 'Скопіювати посилання',
  Decline: 'Відхилити',
  'Decline all': 'Відхилити все',
  Delete: 'Видалити',
  'Delete this message': 'Видалити це повідомлення',
  Delivered: 'Доставлено',
  'Direct connection': 'Пряме з’єднання',
  Discard: 'Не зберігати',
  Dismiss: 'Закрити',
  'Do not send {file}': 'Не надсилати {file}',
  'Drop files for {name}': 'Перетягніть файли для {name}',
  'Drop files here': 'Перетягніть файли сюди',
  'Drop files or folders for {name}': 'Перетягніть файли або папки для {name}',
  'Drop files or folders here': 'Перетягніть файли або папки сюди',
  Everyone: 'Усі',
  Files: 'Файли',
  'Files need pages loaded over https.': 'Для файлів потрібні сторінки, завантажені через https.',
  'Files of this type are not allowed.': 'Файли цього типу не дозволені.',
  'Files of {batch}': 'Файли: {batch}',
  'Finishing…': 'Завершення…',
  'Folder {name}': 'Папка {name}',
  'Folders cannot be sent here.': 'Папки тут надсилати не можна.',
  'From {name}': 'Від: {name}',
  'Full screen': 'На весь екран',
  'Give the call a room name; everyone who uses the same name meets there.':
    'Дайте дзвінку назву кімнати: усі, хто вкаже ту саму назву, зустрінуться там.',
  Guest: 'Гість',
  Heart: 'Серце',
  'Hide the files of {batch}': 'Сховати файли: {batch}',
  'Hide your picture from yourself': 'Сховати своє зображення від себе',
  'Interrupted at {percent}': 'Перервано на {percent}',
  'It continues when {name} sends the file again.': 'Передавання продовжиться, коли {name} надішле файл знову.',
  'Join again': 'Увійти знову',
  'Join call': 'Приєднатися',
  'Join the call before sharing a screen.': 'Приєднайтеся до дзвінка, щоб показати екран.',
  'Join the call first.': 'Спершу приєднайтеся до дзвінка.',
  'Join the room before writing.': 'Увійдіть до кімнати, щоб писати.',
  'Join the room first. The message was not sent.': 'Спершу увійдіть до кімнати. Повідомлення не надіслано.',
  'Join without camera': 'Увійти без камери',
  'Join without microphone': 'Увійти без мікрофона',
  'Joining was given up.': 'Вхід скасовано.',
  'Joining…': 'Вхід…',
  'Keep off': 'Не вмикати',
  Laughter: 'Сміх',
  'Leave call': 'Вийти з дзвінка',
  'Leave full screen': 'Вийти з повного екрана',
  'Let go to send': 'Відпустіть, щоб надіслати',
  'Link copied': 'Посилання скопійовано',
  'Listen only': 'Лише слухати',
  'Lower hand': 'Опустити руку',
  Message: 'Повідомлення',
  Messages: 'Повідомлення',
  Microphone: 'Мікрофон',
  'More is waiting for somebody than can be kept. Wait for earlier messages before sending more.':
    'Повідомлень в очікуванні більше, ніж можна зберегти. Дочекайтеся попередніх, перш ніж надсилати нові.',
  'Move your picture to another corner; arrow keys, too': 'Перемістити своє зображення в інший кут; можна і стрілками',
  'New message from {names}': 'Нове повідомлення від: {names}',
  'Newest messages': 'Найновіші повідомлення',
  'Next page': 'Наступна сторінка',
  'No further connection to this participant could be made.':
    'Не вдалося встановити ще одне з’єднання з цим учасником.',
  'No messages yet': 'Повідомлень ще немає',
  'No room yet': 'Кімнати ще немає',
  'Nobody else is here yet. Those who come can read what you write from then on.':
    'Більше нікого ще немає. Хто прийде, прочитає те, що ви напишете відтоді.',
  'Nobody else is here.': 'Більше нікого немає.',
  'Nobody is here yet': 'Ще нікого немає',
  'Nobody of this id is in the room.': 'У кімнаті немає нікого з таким ідентифікатором.',
  'Not connected to a room yet.': 'Ще немає з’єднання з кімнатою.',
  'Not sent. {reason}': 'Не надіслано. {reason}',
  'Now using another one.': 'Тепер використовується інший пристрій.',
  'Now using {kind, select, camera {the camera} microphone {the microphone} other {the speaker}} that the system chooses.':
    'Тепер використовується {kind, select, camera {камера} microphone {мікрофон} other {динамік}} за вибором системи.',
  'Now using “{label}”.': 'Тепер використовується «{label}».',
  'Only files can be sent here.': 'Тут можна надсилати лише файли.',
  'Only for you': 'Лише для вас',
  'Only for {name}': 'Лише для {name}',
  'Pages of people': 'Сторінки учасників',
  'Pasted picture {stamp}': 'Вставлене зображення {stamp}',
  'Pasted text {stamp}.txt': 'Вставлений текст {stamp}.txt',
  Pause: 'Призупинити',
  Paused: 'Призупинено',
  'People in the call': 'Учасники дзвінка',
  'Picture in picture': 'Зображення в зображенні',
  'Picture in picture begins with a click or a key.': 'Зображення в зображенні вмикається клацанням або клавішею.',
  Pin: 'Закріпити',
  Play: 'Відтворити',
  'Previous page': 'Попередня сторінка',
  'Raise hand': 'Підняти руку',
  React: 'Реакція',
  'Reading the folder…': 'Читання папки…',
  'Ready to join?': 'Готові приєднатися?',
  Received: 'Отримано',
  'Reconnecting…': 'Відновлення зв’язку…',
  Rejoin: 'Увійти знову',
  'Remove {file} from the list': 'Прибрати {file} зі списку',
  Resume: 'Продовжити',
  Retry: 'Повторити',
  Save: 'Зберегти',
  'Save as zip': 'Зберегти як zip',
  'Save as…': 'Зберегти як…',
  'Save to folder…': 'Зберегти в папку…',
  'Saved as {name}': 'Збережено як {name}',
  'Saved to {place}': 'Збережено в {place}',
  'Saving to {place}': 'Збереження в {place}',
  Send: 'Надіслати',
  'Send the link to the people you want to talk to.': 'Надішліть посилання тим, з ким хочете поговорити.',
  'Send to': 'Кому',
  'Send {file} again': 'Надіслати {file} знову',
  'Sending files is switched off.': 'Надсилання файлів вимкнено.',
  'Sending…': 'Надсилання…',
  'Sent when someone is there': 'Надішлеться, коли хтось з’явиться',
  'Set the room attribute to chat here.': 'Задайте атрибут room, щоб тут листуватися.',
  'Set the room attribute to show somebody here.': 'Задайте атрибут room, щоб когось тут показати.',
  'Share screen': 'Показати екран',
  'Share your screen': 'Показати свій екран',
  'Sharing the screen has to start from a click in this page. Click the button again.':
    'Показ екрана має початися з клацання на цій сторінці. Натисніть кнопку ще раз.',
  'Sharing was cancelled. Nothing is being shared.': 'Показ скасовано. Нічого не показується.',
  'Show more ({hidden} hidden)': 'Показати більше (приховано: {hidden})',
  'Show the files of {batch}': 'Показати файли: {batch}',
  'Show your picture': 'Показати своє зображення',
  'Small window': 'Маленьке вікно',
  'Somebody is in this room without a secret, so you are not connected. Give them yours in some other way.':
    'Хтось у цій кімнаті без секрету, тому ви не з’єднані. Передайте йому свій іншим шляхом.',
  'Somebody uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    'Хтось використовує в цій кімнаті секрет, а у вас його немає, тому ви не з’єднані. Попросіть його.',
  'Somebody uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    'Хтось використовує в цій кімнаті інший секрет, тому ви не з’єднані. Звірте їх іншим шляхом; якщо вони однакові, хтось між вами змінює те, що ви надсилаєте.',
  'Stop saving {batch}': 'Припинити збереження: {batch}',
  'Stop sharing your screen': 'Зупинити показ екрана',
  Surprise: 'Здивування',
  'That name is taken': 'Це ім’я зайняте',
  'That was too fast. Wait a moment, then try again.': 'Надто швидко. Зачекайте трохи і спробуйте ще раз.',
  'That was too fast. Wait a moment.': 'Надто швидко. Зачекайте трохи.',
  'The browser allows full screen only by a click or a key.':
    'Браузер дозволяє повний екран лише клацанням або клавішею.',
  'The browser does not let this page ask for a place.':
    'Браузер не дозволяє цій сторінці запитати про місце збереження.',
  'The browser does not let this page share the screen. Allow it in the site settings, then try again.':
    'Браузер не дозволяє цій сторінці показувати екран. Дозвольте це в налаштуваннях сайту і спробуйте ще раз.',
  'The browser does not let this page use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the site settings beside the address, then try again.':
    'Браузер не дозволяє цій сторінці використовувати {device, select, camera {камеру} microphone {мікрофон} other {динамік}}. Дозвольте це в налаштуваннях сайту поруч з адресою і спробуйте ще раз.',
  'The call could not be joined': 'Не вдалося приєднатися до дзвінка',
  'The call has ended': 'Дзвінок завершено',
  'The call has no such tile. Nothing was pinned.': 'У дзвінку немає такої плитки. Нічого не закріплено.',
  'The code for camera and microphone could not be loaded. Check the connection, then try again.':
    'Не вдалося завантажити код камери й мікрофона. Перевірте з’єднання і спробуйте ще раз.',
  'The code for sending files could not be loaded. Check the connection, then try again.':
    'Не вдалося завантажити код надсилання файлів. Перевірте з’єднання і спробуйте ще раз.',
  'The code of the chat could not be loaded. Check the connection, then try again.':
    'Не вдалося завантажити код чату. Перевірте з’єднання і спробуйте ще раз.',
  'The connection is lost and being restored.': 'З’єднання втрачено, воно відновлюється.',
  'The connection to the server is lost. Messages still go to those who are connected.':
    'З’єднання із сервером втрачено. Повідомлення й далі доходять до тих, хто на зв’язку.',
  'The connection to the signaling server is lost. The call goes on; trying to reconnect.':
    'З’єднання із сигнальним сервером втрачено. Дзвінок триває, зв’язок відновлюється.',
  'The connection to this participant is not open.': 'З’єднання з цим учасником не відкрите.',
  'The file arrived damaged.': 'Файл надійшов пошкодженим.',
  'The file is larger than allowed.': 'Файл більший, ніж дозволено.',
  'The file is larger than the other side allows.': 'Файл більший, ніж дозволяє інша сторона.',
  'The file was changed or removed while it was being sent.': 'Файл змінено або видалено під час надсилання.',
  'The file was declined.': 'Файл відхилено.',
  'The files could not be saved there.': 'Не вдалося зберегти файли туди.',
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
  'The other side does not take files of this type.': 'Інша сторона не приймає файли цього типу.',
  'The other side has left.': 'Інша сторона вийшла.',
  'The permission for the screen was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'Дозвіл на показ екрана відкликано, тому його вимкнено. Дайте дозвіл у налаштуваннях сайту поруч з адресою і спробуйте ще раз.',
  'The permission for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'Дозвіл на використання {device, select, camera {камери} microphone {мікрофона} other {динаміка}} відкликано, тому пристрій вимкнено. Дайте дозвіл у налаштуваннях сайту поруч з адресою і спробуйте ще раз.',
  'The picture is frozen.': 'Зображення завмерло.',
  'The question for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was closed without an answer. Try again and choose “Allow”.':
    'Питання про використання {device, select, camera {камери} microphone {мікрофона} other {динаміка}} закрито без відповіді. Спробуйте ще раз і виберіть «Дозволити».',
  'The room could not be reached.': 'Не вдалося зв’язатися з кімнатою.',
  'The screen could not be captured. Close other programs that record it, then try again.':
    'Не вдалося захопити екран. Закрийте інші програми, які його записують, і спробуйте ще раз.',
  'The server takes no more participants or rooms now.': 'Сервер зараз не приймає нових учасників і кімнати.',
  'The signaling server cannot be reached.': 'Сигнальний сервер недоступний.',
  'The signaling server cannot be reached. Check the connection, then try again.':
    'Сигнальний сервер недоступний. Перевірте з’єднання і спробуйте ще раз.',
  'The signaling server cannot be reached. Trying again.': 'Сигнальний сервер недоступний. Нова спроба.',
  'The signaling server did not answer in time. Try again.': 'Сигнальний сервер не відповів вчасно. Спробуйте ще раз.',
  'The system or another program has paused {devices, select, camera {your camera} microphone {your microphone} other {your microphone and camera}}. It goes on by itself.':
    'Система або інша програма призупинила {devices, select, camera {вашу камеру} microphone {ваш мікрофон} other {ваші мікрофон і камеру}}. Робота продовжиться сама.',
  'The system or another program stopped the screen. Try again.':
    'Система або інша програма зупинила показ екрана. Спробуйте ще раз.',
  'The system or another program stopped {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Try again.':
    'Система або інша програма зупинила {device, select, camera {камеру} microphone {мікрофон} other {динамік}}. Спробуйте ще раз.',
  'The transfer was cancelled.': 'Передавання скасовано.',
  'There is no network.': 'Немає мережі.',
  'There is no picture to show yet.': 'Зображення ще немає.',
  'There is not enough room for the file where it should go.': 'Там, куди має потрапити файл, бракує місця.',
  'There is not enough room for the files.': 'Для файлів бракує місця.',
  'There is nothing here that could be shared.': 'Тут немає чого показувати.',
  'They are not here any more.': 'Цього учасника тут більше немає.',
  'They left before the message could be sent.': 'Учасник вийшов раніше, ніж вдалося надіслати повідомлення.',
  'They left. The message was not sent.': 'Учасник вийшов. Повідомлення не надіслано.',
  'This browser cannot connect tabs with each other.': 'Цей браузер не вміє з’єднувати вкладки між собою.',
  'This browser cannot make a key of the secret.': 'Цей браузер не може зробити ключ із секрету.',
  'This browser cannot share the screen. Phones and tablets mostly cannot.':
    'Цей браузер не вміє показувати екран. Телефони й планшети зазвичай теж.',
  'This browser has no picture in picture.': 'У цьому браузері немає зображення в зображенні.',
  'This could not be read.': 'Це не вдалося прочитати.',
  'This device is too busy.': 'Пристрій надто завантажений.',
  'This page is embedded in another one that does not let it share the screen. The embedding frame needs allow="{feature}".':
    'Ця сторінка вбудована в іншу, яка не дозволяє їй показувати екран. Фрейму, що вбудовує, потрібно allow="{feature}".',
  'This page is embedded in another one that does not let it use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. The embedding frame needs allow="{feature}".':
    'Ця сторінка вбудована в іншу, яка не дозволяє їй використовувати {device, select, camera {камеру} microphone {мікрофон} other {динамік}}. Фрейму, що вбудовує, потрібно allow="{feature}".',
  'This page may not use picture in picture.': 'Цій сторінці не можна використовувати зображення в зображенні.',
  'This room is full': 'Кімната заповнена',
  'This room is locked': 'Кімната зачинена',
  'This server asks for a join token, and none was sent.': 'Цей сервер вимагає токен входу, а його не надіслано.',
  'Thumbs up': 'Великий палець угору',
  To: 'Кому',
  'To {name}': 'Кому: {name}',
  'Too many files are on offer at once.': 'Запропоновано забагато файлів одразу.',
  'Try again': 'Спробувати ще раз',
  'Try again to send this message': 'Спробувати надіслати це повідомлення ще раз',
  'Turn on sound': 'Увімкнути звук',
  Unpin: 'Відкріпити',
  'Waiting for someone to join. What you add now is sent then.':
    'Чекаємо, поки хтось увійде. Додане зараз надішлеться тоді.',
  'Waiting for the connection…': 'Очікування з’єднання…',
  'Waiting for your permission…': 'Очікування вашого дозволу…',
  'Waiting for {name} to accept': 'Очікування згоди: {name}',
  'What the signaling server passed on from somebody was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'Те, що сигнальний сервер передав від когось, змінили дорогою або надіслали двічі, тому його відкинуто. Якщо це повториться, не довіряйте цьому серверу.',
  'What the signaling server passed on from {name} was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'Те, що сигнальний сервер передав від {name}, змінили дорогою або надіслали двічі, тому його відкинуто. Якщо це повториться, не довіряйте цьому серверу.',
  'What was being shared is gone.': 'Того, що показували, більше немає.',
  'What you write goes to those who are here now. Nobody who comes later can read it.':
    'Написане отримають ті, хто зараз тут. Хто прийде пізніше, його не прочитає.',
  'Write a message': 'Напишіть повідомлення',
  'Write to {name} only': 'Написати лише {name}',
  You: 'Ви',
  'You are muted': 'Ваш мікрофон вимкнено',
  'You are not allowed in': 'Вам не можна увійти',
  'You are the only one here': 'Крім вас, тут нікого немає',
  'You left the call': 'Ви вийшли з дзвінка',
  'You left the room.': 'Ви вийшли з кімнати.',
  'You left. The conversation is gone.': 'Ви вийшли. Листування видалено.',
  'You were removed from the call': 'Вас видалили з дзвінка',
  'Your browser asks for your camera and microphone when you join.':
    'Під час входу браузер запитає дозвіл на камеру й мікрофон.',
  'Your camera and microphone are off.': 'Камеру й мікрофон вимкнено.',
  'Your invitation has expired': 'Термін дії вашого запрошення минув',
  'Your name': 'Ваше ім’я',
  'Your name comes with your invitation and cannot be changed here.':
    'Ім’я вказане в запрошенні, і тут його не можна змінити.',
  'Your screen': 'Ваш екран',
  'camera off': 'камеру вимкнено',
  'hand raised': 'руку піднято',
  images: 'зображення',
  'microphone off': 'мікрофон вимкнено',
  'or choose a folder from your device': 'або виберіть папку на пристрої',
  'or choose them from your device': 'або виберіть їх на пристрої',
  sound: 'звук',
  speaking: 'говорить',
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
    '{device, select, camera {Камера} microphone {Мікрофон} other {Динамік}} вмикається, лише поки ця сторінка попереду. Натисніть кнопку ще раз.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} could not be started. Another program or tab may be using it: close that, then try again.':
    'Не вдалося ввімкнути {device, select, camera {камеру} microphone {мікрофон} other {динамік}}. Можливо, пристрій зайнятий іншою програмою чи вкладкою: закрийте її і спробуйте ще раз.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected. Connect it again or choose another one.':
    '{device, select, camera {Камеру від’єднано. Під’єднайте її знову або виберіть іншу.} microphone {Мікрофон від’єднано. Під’єднайте його знову або виберіть інший.} other {Динамік від’єднано. Під’єднайте його знову або виберіть інший.}}',
  '{device, select, camera {This browser cannot use a camera in web pages. Try a current Chrome, Edge, Firefox or Safari.} microphone {This browser cannot use a microphone in web pages. Try a current Chrome, Edge, Firefox or Safari.} other {This browser plays through the speaker that the system uses. Change it in the settings of the system.}}':
    '{device, select, camera {Цей браузер не вміє використовувати камеру на вебсторінках. Спробуйте новий Chrome, Edge, Firefox або Safari.} microphone {Цей браузер не вміє використовувати мікрофон на вебсторінках. Спробуйте новий Chrome, Edge, Firefox або Safari.} other {Цей браузер грає через динамік, вибраний системою. Змініть його в налаштуваннях системи.}}',
  '{device, select, camera {This call uses no camera.} other {This call uses no microphone.}}':
    '{device, select, camera {У цьому дзвінку камера не використовується.} other {У цьому дзвінку мікрофон не використовується.}}',
  '{device, select, camera {Turn off camera} other {Turn off microphone}}':
    '{device, select, camera {Вимкнути камеру} other {Вимкнути мікрофон}}',
  '{device, select, camera {Turn on camera} other {Turn on microphone}}':
    '{device, select, camera {Увімкнути камеру} other {Увімкнути мікрофон}}',
  '{devices, select, camera {Your camera is on again.} microphone {Your microphone is on again.} other {Your microphone and camera are on again.}}':
    '{devices, select, camera {Камеру знову ввімкнено.} microphone {Мікрофон знову ввімкнено.} other {Мікрофон і камеру знову ввімкнено.}}',
  '{done} of {total}': '{done} з {total}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} is back and in use again.':
    '{kind, select, camera {Камера} microphone {Мікрофон} other {Динамік}} знову на місці й використовується.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected.':
    '{kind, select, camera {Камеру від’єднано.} microphone {Мікрофон від’єднано.} other {Динамік від’єднано.}}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” is back and in use again.':
    '{kind, select, camera {Камера} microphone {Мікрофон} other {Динамік}} «{label}» знову на місці й використовується.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” was disconnected.':
    '{kind, select, camera {Камеру «{label}» від’єднано.} microphone {Мікрофон «{label}» від’єднано.} other {Динамік «{label}» від’єднано.}}',
  '{name} (left)': '{name} (немає в кімнаті)',
  '{name} (takes no files)': '{name} (не приймає файлів)',
  '{name} (you)': '{name} (ви)',
  '{name} declined': 'Відхилено: {name}',
  '{name} is in this room without a secret, so you are not connected. Give them yours in some other way.':
    '{name} у цій кімнаті без секрету, тому ви не з’єднані. Передайте свій іншим шляхом.',
  '{name} is sharing a screen': '{name} показує екран',
  '{name} left. Choose who gets your message.': 'Учасника {name} більше немає. Виберіть, хто отримає повідомлення.',
  '{name} left. The message was not sent.': 'Учасника {name} більше немає. Повідомлення не надіслано.',
  '{name} stopped sharing': '{name} більше не показує екран',
  '{name} uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    '{name} використовує в цій кімнаті секрет, а у вас його немає, тому ви не з’єднані. Попросіть його.',
  '{name} uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    '{name} використовує в цій кімнаті інший секрет, тому ви не з’єднані. Звірте їх іншим шляхом; якщо вони однакові, хтось між вами змінює те, що ви надсилаєте.',
  '{name}: {text}': '{name}: {text}',
  '{name}’s screen': 'Екран: {name}',
  '{page} / {pages}': '{page} / {pages}',
  '{sender} wants to send you this folder': '{sender} хоче надіслати вам цю папку',
  '{sender} wants to send you {what}': '{sender} хоче надіслати вам: {what}',
  '{time} left': 'залишилося {time}',
} satisfies Translation;
