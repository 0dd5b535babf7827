import type { Translation } from './language.js';

/** Arabic. */
export default {
  'A message has at most {most} characters. Take out {count}, or send it in parts.':
    'لا تزيد الرسالة على {most} حرف. احذف {count} أو أرسلها على أجزاء.',
  'A message was not sent.': 'لم تُرسَل إحدى الرسائل.',
  'A message was too long for the signaling server.': 'كانت إحدى الرسائل أطول مما يقبله خادم الإشارة.',
  'A part of the call could not be loaded. Check the connection, then try again.':
    'تعذّر تحميل جزء من المكالمة. تحقّق من الاتصال ثم حاول مجددًا.',
  'A room with a secret needs a page that was loaded over https: or from localhost.':
    'تحتاج الغرفة ذات السر إلى صفحة محمّلة عبر https: أو من localhost.',
  Accept: 'قبول',
  'Accept all': 'قبول الكل',
  'All files on the way': 'كل الملفات قيد النقل',
  Applause: 'تصفيق',
  'As many are in the room as it takes. Try again when somebody has left.':
    'في الغرفة من الأشخاص ما تتسع له. حاول مجددًا عندما يغادر أحدهم.',
  'Back to the page': 'العودة إلى الصفحة',
  'Browsers give the screen only to secure pages. Open this page with https:// (or on localhost while developing).':
    'لا تتيح المتصفحات الشاشة إلا للصفحات الآمنة. افتح هذه الصفحة عبر https:// (أو على localhost أثناء التطوير).',
  'Browsers give {device, select, camera {the camera} microphone {the microphone} other {the speaker}} only to secure pages. Open this page with https:// (or on localhost while developing).':
    'لا تتيح المتصفحات {device, select, camera {الكاميرا} microphone {الميكروفون} other {مكبّر الصوت}} إلا للصفحات الآمنة. افتح هذه الصفحة عبر https:// (أو على localhost أثناء التطوير).',
  Call: 'مكالمة',
  'Call controls': 'أدوات التحكم في المكالمة',
  Camera: 'الكاميرا',
  Cancel: 'إلغاء',
  Celebration: 'احتفال',
  Chat: 'الدردشة',
  'Check camera and microphone': 'فحص الكاميرا والميكروفون',
  'Clear finished': 'إزالة المكتمل',
  'Close chat': 'إغلاق الدردشة',
  'Connecting…': 'جارٍ الاتصال…',
  'Connection lost': 'انقطع الاتصال',
  'Connection lost. Reconnecting…': 'انقطع الاتصال. جارٍ إعادة الاتصال…',
  'Connection through a relay server': 'اتصال عبر خادم ترحيل',
  'Continues where it stopped': 'يُستأنف من حيث توقف',
  'Copy link': 'نسخ الرابط',
  Decline: 'رفض',
  'Decline all': 'رفض الكل',
  Delete: 'حذف',
  'Delete this message': 'حذف هذه الرسالة',
  Delivered: 'تم التسليم',
  'Direct connection': 'اتصال مباشر',
  Discard: 'تجاهل',
  Dismiss: 'إغلاق',
  'Do not send {file}': 'عدم إرسال {file}',
  'Drop files for {name}': 'أفلت الملفات هنا لإرسالها إلى {name}',
  'Drop files here': 'أفلت الملفات هنا',
  'Drop files or folders for {name}': 'أفلت الملفات أو المجلدات هنا لإرسالها إلى {name}',
  'Drop files or folders here': 'أفلت الملفات أو المجلدات هنا',
  Everyone: 'الجميع',
  Files: 'الملفات',
  'Files need pages loaded over https.': 'تحتاج الملفات إلى صفحات محمّلة عبر https.',
  'Files of this type are not allowed.': 'لا يُسمح بملفات من هذا النوع.',
  'Files of {batch}': 'ملفات {batch}',
  'Finishing…': 'جارٍ الإنهاء…',
  'Folder {name}': 'المجلد {name}',
  'Folders cannot be sent here.': 'لا يمكن إرسال المجلدات هنا.',
  'From {name}': 'من {name}',
  'Full screen': 'ملء الشاشة',
  'Give the call a room name; everyone who uses the same name meets there.':
    'أعطِ المكالمة اسم غرفة؛ كل من يستخدم الاسم نفسه يلتقون هناك.',
  Guest: 'ضيف',
  Heart: 'قلب',
  'Hide the files of {batch}': 'إخفاء ملفات {batch}',
  'Hide your picture from yourself': 'إخفاء صورتك عنك',
  'Interrupted at {percent}': 'توقف عند {percent}',
  'It continues when {name} sends the file again.': 'يُستأنف النقل عندما يرسل {name} الملف مجددًا.',
  'Join again': 'الانضمام مجددًا',
  'Join call': 'الانضمام إلى المكالمة',
  'Join the call before sharing a screen.': 'انضم إلى المكالمة قبل مشاركة الشاشة.',
  'Join the call first.': 'انضم إلى المكالمة أولًا.',
  'Join the room before writing.': 'انضم إلى الغرفة قبل الكتابة.',
  'Join the room first. The message was not sent.': 'انضم إلى الغرفة أولًا. لم تُرسَل الرسالة.',
  'Join without camera': 'الانضمام بلا كاميرا',
  'Join without microphone': 'الانضمام بلا ميكروفون',
  'Joining was given up.': 'أُلغي الانضمام.',
  'Joining…': 'جارٍ الانضمام…',
  'Keep off': 'إبقاء الإيقاف',
  Laughter: 'ضحك',
  'Leave call': 'مغادرة المكالمة',
  'Leave full screen': 'إنهاء ملء الشاشة',
  'Let go to send': 'أفلت للإرسال',
  'Link copied': 'تم نسخ الرابط',
  'Listen only': 'الاستماع فقط',
  'Lower hand': 'خفض اليد',
  Message: 'رسالة',
  Messages: 'الرسائل',
  Microphone: 'الميكروفون',
  'More is waiting for somebody than can be kept. Wait for earlier messages before sending more.':
    'ما ينتظر الإرسال أكثر مما يمكن حفظه. انتظر الرسائل السابقة قبل إرسال المزيد.',
  'Move your picture to another corner; arrow keys, too': 'انقل صورتك إلى زاوية أخرى، وبمفاتيح الأسهم أيضًا',
  'New message from {names}': 'رسالة جديدة من {names}',
  'Newest messages': 'أحدث الرسائل',
  'Next page': 'الصفحة التالية',
  'No further connection to this participant could be made.': 'تعذّر إنشاء اتصال آخر بهذا المشارك.',
  'No messages yet': 'لا توجد رسائل بعد',
  'No room yet': 'لا توجد غرفة بعد',
  'Nobody else is here yet. Those who come can read what you write from then on.':
    'لا أحد غيرك هنا بعد. من يأتي يمكنه قراءة ما تكتبه منذ ذلك الحين.',
  'Nobody else is here.': 'لا أحد غيرك هنا.',
  'Nobody is here yet': 'لا أحد هنا بعد',
  'Nobody of this id is in the room.': 'لا أحد في الغرفة بهذا المعرّف.',
  'Not connected to a room yet.': 'غير متصل بغرفة بعد.',
  'Not sent. {reason}': 'لم تُرسَل. {reason}',
  'Now using another one.': 'يُستخدم الآن جهاز آخر.',
  'Now using {kind, select, camera {the camera} microphone {the microphone} other {the speaker}} that the system chooses.':
    'يُستخدم الآن ما يختاره النظام: {kind, select, camera {الكاميرا} microphone {الميكروفون} other {مكبّر الصوت}}.',
  'Now using “{label}”.': 'يُستخدم الآن «{label}».',
  'Only files can be sent here.': 'يمكن إرسال الملفات فقط هنا.',
  'Only for you': 'لك وحدك',
  'Only for {name}': 'إلى {name} فقط',
  'Pages of people': 'صفحات الأشخاص',
  'Pasted picture {stamp}': 'صورة ملصقة {stamp}',
  'Pasted text {stamp}.txt': 'نص ملصق {stamp}.txt',
  Pause: 'إيقاف مؤقت',
  Paused: 'متوقف مؤقتًا',
  'People in the call': 'الأشخاص في المكالمة',
  'Picture in picture': 'صورة داخل صورة',
  'Picture in picture begins with a click or a key.': 'تبدأ الصورة داخل الصورة بنقرة أو بمفتاح.',
  Pin: 'تثبيت',
  Play: 'تشغيل',
  'Previous page': 'الصفحة السابقة',
  'Raise hand': 'رفع اليد',
  React: 'تفاعل',
  'Reading the folder…': 'جارٍ قراءة المجلد…',
  'Ready to join?': 'هل أنت مستعد للانضمام؟',
  Received: 'تم الاستلام',
  'Reconnecting…': 'جارٍ إعادة الاتصال…',
  Rejoin: 'العودة إلى المكالمة',
  'Remove {file} from the list': 'إزالة {file} من القائمة',
  Resume: 'استئناف',
  Retry: 'إعادة المحاولة',
  Save: 'حفظ',
  'Save as zip': 'حفظ كملف zip',
  'Save as…': 'حفظ باسم…',
  'Save to folder…': 'حفظ في مجلد…',
  'Saved as {name}': 'حُفظ باسم {name}',
  'Saved to {place}': 'حُفظ في {place}',
  'Saving to {place}': 'جارٍ الحفظ في {place}',
  Send: 'إرسال',
  'Send the link to the people you want to talk to.': 'أرسل الرابط إلى من تريد التحدث معهم.',
  'Send to': 'إرسال إلى',
  'Send {file} again': 'إرسال {file} مجددًا',
  'Sending files is switched off.': 'إرسال الملفات متوقف.',
  'Sending…': 'جارٍ الإرسال…',
  'Sent when someone is there': 'يُرسَل عند وجود شخص',
  'Set the room attribute to chat here.': 'اضبط السمة room للدردشة هنا.',
  'Set the room attribute to show somebody here.': 'اضبط السمة room لعرض شخص هنا.',
  'Share screen': 'مشاركة الشاشة',
  'Share your screen': 'مشاركة شاشتك',
  'Sharing the screen has to start from a click in this page. Click the button again.':
    'يجب أن تبدأ مشاركة الشاشة بنقرة في هذه الصفحة. انقر الزر مجددًا.',
  'Sharing was cancelled. Nothing is being shared.': 'أُلغيت المشاركة. لا شيء تجري مشاركته.',
  'Show more ({hidden} hidden)': 'عرض المزيد (المخفي: {hidden})',
  'Show the files of {batch}': 'عرض ملفات {batch}',
  'Show your picture': 'إظهار صورتك',
  'Small window': 'نافذة صغيرة',
  'Somebody is in this room without a secret, so you are not connected. Give them yours in some other way.':
    'يوجد في هذه الغرفة شخص بلا سر، لذلك لستما متصلين. أعطه سرّك بطريقة أخرى.',
  'Somebody uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    'يستخدم شخص سرًا في هذه الغرفة وليس لديك سر، لذلك لستما متصلين. اطلبه منه.',
  'Somebody uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    'يستخدم شخص سرًا آخر في هذه الغرفة، لذلك لستما متصلين. قارنا السرّين بطريقة أخرى؛ فإن تطابقا فهناك من يغيّر ما ترسله بينكما.',
  'Stop saving {batch}': 'إيقاف حفظ {batch}',
  'Stop sharing your screen': 'إيقاف مشاركة شاشتك',
  Surprise: 'دهشة',
  'That name is taken': 'هذا الاسم مستخدم',
  'That was too fast. Wait a moment, then try again.': 'كان ذلك سريعًا جدًا. انتظر لحظة ثم حاول مجددًا.',
  'That was too fast. Wait a moment.': 'كان ذلك سريعًا جدًا. انتظر لحظة.',
  'The browser allows full screen only by a click or a key.': 'لا يسمح المتصفح بملء الشاشة إلا بنقرة أو مفتاح.',
  'The browser does not let this page ask for a place.': 'لا يسمح المتصفح لهذه الصفحة بالسؤال عن مكان.',
  'The browser does not let this page share the screen. Allow it in the site settings, then try again.':
    'لا يسمح المتصفح لهذه الصفحة بمشاركة الشاشة. اسمح بذلك في إعدادات الموقع ثم حاول مجددًا.',
  'The browser does not let this page use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the site settings beside the address, then try again.':
    'لا يسمح المتصفح لهذه الصفحة باستخدام {device, select, camera {الكاميرا} microphone {الميكروفون} other {مكبّر الصوت}}. اسمح بذلك في إعدادات الموقع بجوار العنوان ثم حاول مجددًا.',
  'The call could not be joined': 'تعذّر الانضمام إلى المكالمة',
  'The call has ended': 'انتهت المكالمة',
  'The call has no such tile. Nothing was pinned.': 'لا يوجد مربع كهذا في المكالمة. لم يُثبَّت شيء.',
  'The code for camera and microphone could not be loaded. Check the connection, then try again.':
    'تعذّر تحميل شفرة الكاميرا والميكروفون. تحقّق من الاتصال ثم حاول مجددًا.',
  'The code for sending files could not be loaded. Check the connection, then try again.':
    'تعذّر تحميل شفرة إرسال الملفات. تحقّق من الاتصال ثم حاول مجددًا.',
  'The code of the chat could not be loaded. Check the connection, then try again.':
    'تعذّر تحميل شفرة الدردشة. تحقّق من الاتصال ثم حاول مجددًا.',
  'The connection is lost and being restored.': 'انقطع الاتصال وتجري استعادته.',
  'The connection to the server is lost. Messages still go to those who are connected.':
    'انقطع الاتصال بالخادم. ما زالت الرسائل تصل إلى المتصلين.',
  'The connection to the signaling server is lost. The call goes on; trying to reconnect.':
    'انقطع الاتصال بخادم الإشارة. المكالمة مستمرة وتجري إعادة الاتصال.',
  'The connection to this participant is not open.': 'الاتصال بهذا المشارك غير مفتوح.',
  'The file arrived damaged.': 'وصل الملف تالفًا.',
  'The file is larger than allowed.': 'الملف أكبر من المسموح.',
  'The file is larger than the other side allows.': 'الملف أكبر مما يسمح به الطرف الآخر.',
  'The file was changed or removed while it was being sent.': 'تغيّر الملف أو حُذف أثناء إرساله.',
  'The file was declined.': 'رُفض الملف.',
  'The files could not be saved there.': 'تعذّر حفظ الملفات هناك.',
  'The invitation to the room could not be fetched.': 'تعذّر جلب الدعوة إلى الغرفة.',
  'The join token has expired. Ask for a new invitation.': 'انتهت صلاحية رمز الانضمام. اطلب دعوة جديدة.',
  'The join token is not valid yet.': 'رمز الانضمام غير صالح بعد.',
  'The join token was not made for this server.': 'لم يُنشأ رمز الانضمام لهذا الخادم.',
  'The link could not be copied. Copy it from the address bar.': 'تعذّر نسخ الرابط. انسخه من شريط العنوان.',
  'The network answers slowly.': 'الشبكة تستجيب ببطء.',
  'The network has too little bandwidth.': 'سعة الشبكة قليلة جدًا.',
  'The network loses packets.': 'الشبكة تفقد حزمًا.',
  'The operating system does not let the browser record the screen. Allow it in the system’s privacy settings, then try again.':
    'لا يسمح نظام التشغيل للمتصفح بتسجيل الشاشة. اسمح بذلك في إعدادات خصوصية النظام ثم حاول مجددًا.',
  'The operating system does not let the browser use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the system’s privacy settings, then try again.':
    'لا يسمح نظام التشغيل للمتصفح باستخدام {device, select, camera {الكاميرا} microphone {الميكروفون} other {مكبّر الصوت}}. اسمح بذلك في إعدادات خصوصية النظام ثم حاول مجددًا.',
  'The other side did not answer any more.': 'لم يعد الطرف الآخر يستجيب.',
  'The other side does not take files of this type.': 'لا يقبل الطرف الآخر ملفات من هذا النوع.',
  'The other side has left.': 'غادر الطرف الآخر.',
  'The permission for the screen was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'سُحب إذن الشاشة، لذلك أُوقفت. اسمح بها في إعدادات الموقع بجوار العنوان ثم حاول مجددًا.',
  'The permission for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'سُحب إذن {device, select, camera {الكاميرا} microphone {الميكروفون} other {مكبّر الصوت}}، لذلك أُوقف الجهاز. اسمح به في إعدادات الموقع بجوار العنوان ثم حاول مجددًا.',
  'The picture is frozen.': 'الصورة متجمدة.',
  'The question for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was closed without an answer. Try again and choose “Allow”.':
    'أُغلق السؤال عن {device, select, camera {الكاميرا} microphone {الميكروفون} other {مكبّر الصوت}} بلا جواب. حاول مجددًا واختر «السماح».',
  'The room could not be reached.': 'تعذّر الوصول إلى الغرفة.',
  'The screen could not be captured. Close other programs that record it, then try again.':
    'تعذّر التقاط الشاشة. أغلق البرامج الأخرى التي تسجلها ثم حاول مجددًا.',
  'The server takes no more participants or rooms now.': 'لا يقبل الخادم مزيدًا من المشاركين أو الغرف الآن.',
  'The signaling server cannot be reached.': 'تعذّر الوصول إلى خادم الإشارة.',
  'The signaling server cannot be reached. Check the connection, then try again.':
    'تعذّر الوصول إلى خادم الإشارة. تحقّق من الاتصال ثم حاول مجددًا.',
  'The signaling server cannot be reached. Trying again.': 'تعذّر الوصول إلى خادم الإشارة. تجري المحاولة مجددًا.',
  'The signaling server did not answer in time. Try again.': 'لم يستجب خادم الإشارة في الوقت المناسب. حاول مجددًا.',
  'The system or another program has paused {devices, select, camera {your camera} microphone {your microphone} other {your microphone and camera}}. It goes on by itself.':
    'أوقف النظام أو برنامج آخر {devices, select, camera {الكاميرا} microphone {الميكروفون} other {الميكروفون والكاميرا}} مؤقتًا. سيُستأنف ذلك تلقائيًا.',
  'The system or another program stopped the screen. Try again.': 'أوقف النظام أو برنامج آخر الشاشة. حاول مجددًا.',
  'The system or another program stopped {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Try again.':
    'أوقف النظام أو برنامج آخر {device, select, camera {الكاميرا} microphone {الميكروفون} other {مكبّر الصوت}}. حاول مجددًا.',
  'The transfer was cancelled.': 'أُلغي النقل.',
  'There is no network.': 'لا توجد شبكة.',
  'There is no picture to show yet.': 'لا توجد صورة لعرضها بعد.',
  'There is not enough room for the file where it should go.': 'لا توجد مساحة كافية في وجهة الملف.',
  'There is not enough room for the files.': 'لا توجد مساحة كافية للملفات.',
  'There is nothing here that could be shared.': 'لا يوجد هنا ما يمكن مشاركته.',
  'They are not here any more.': 'لم يعد الشخص هنا.',
  'They left before the message could be sent.': 'غادر الشخص قبل أن يمكن إرسال الرسالة.',
  'They left. The message was not sent.': 'غادر الشخص. لم تُرسَل الرسالة.',
  'This browser cannot connect tabs with each other.': 'لا يستطيع هذا المتصفح وصل علامات التبويب ببعضها.',
  'This browser cannot make a key of the secret.': 'لا يستطيع هذا المتصفح إنشاء مفتاح من السر.',
  'This browser cannot share the screen. Phones and tablets mostly cannot.':
    'لا يستطيع هذا المتصفح مشاركة الشاشة، وكذلك معظم الهواتف والأجهزة اللوحية.',
  'This browser has no picture in picture.': 'لا توجد صورة داخل صورة في هذا المتصفح.',
  'This could not be read.': 'تعذّرت قراءة هذا.',
  'This device is too busy.': 'هذا الجهاز مشغول جدًا.',
  'This page is embedded in another one that does not let it share the screen. The embedding frame needs allow="{feature}".':
    'هذه الصفحة مضمّنة في صفحة أخرى لا تسمح لها بمشاركة الشاشة. يحتاج الإطار المضمِّن إلى allow="{feature}".',
  'This page is embedded in another one that does not let it use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. The embedding frame needs allow="{feature}".':
    'هذه الصفحة مضمّنة في صفحة أخرى لا تسمح لها باستخدام {device, select, camera {الكاميرا} microphone {الميكروفون} other {مكبّر الصوت}}. يحتاج الإطار المضمِّن إلى allow="{feature}".',
  'This page may not use picture in picture.': 'لا يُسمح لهذه الصفحة باستخدام صورة داخل صورة.',
  'This room is full': 'هذه الغرفة ممتلئة',
  'This room is locked': 'هذه الغرفة مقفلة',
  'This server asks for a join token, and none was sent.': 'يطلب هذا الخادم رمز انضمام ولم يُرسَل أي رمز.',
  'Thumbs up': 'إعجاب',
  To: 'إلى',
  'To {name}': 'إلى {name}',
  'Too many files are on offer at once.': 'عدد الملفات المعروضة في آن واحد كبير جدًا.',
  'Try again': 'حاول مجددًا',
  'Try again to send this message': 'حاول إرسال هذه الرسالة مجددًا',
  'Turn on sound': 'تشغيل الصوت',
  Unpin: 'إلغاء التثبيت',
  'Waiting for someone to join. What you add now is sent then.': 'في انتظار انضمام شخص. ما تضيفه الآن يُرسَل حينها.',
  'Waiting for the connection…': 'في انتظار الاتصال…',
  'Waiting for your permission…': 'في انتظار إذنك…',
  'Waiting for {name} to accept': 'في انتظار قبول {name}',
  'What the signaling server passed on from somebody was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'ما نقله خادم الإشارة عن شخص ما تغيّر في الطريق أو أُرسل مرتين، فتُرك. إن تكرر ذلك فلا تثق بهذا الخادم.',
  'What the signaling server passed on from {name} was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'ما نقله خادم الإشارة عن {name} تغيّر في الطريق أو أُرسل مرتين، فتُرك. إن تكرر ذلك فلا تثق بهذا الخادم.',
  'What was being shared is gone.': 'لم يعد ما كانت تجري مشاركته موجودًا.',
  'What you write goes to those who are here now. Nobody who comes later can read it.':
    'ما تكتبه يصل إلى الموجودين الآن. من يأتي لاحقًا لا يمكنه قراءته.',
  'Write a message': 'اكتب رسالة',
  'Write to {name} only': 'اكتب إلى {name} فقط',
  You: 'أنت',
  'You are muted': 'الميكروفون مكتوم',
  'You are not allowed in': 'لا يُسمح لك بالدخول',
  'You are the only one here': 'لا أحد هنا سواك',
  'You left the call': 'غادرت المكالمة',
  'You left the room.': 'غادرت الغرفة.',
  'You left. The conversation is gone.': 'غادرت. حُذفت المحادثة.',
  'You were removed from the call': 'تمت إزالتك من المكالمة',
  'Your browser asks for your camera and microphone when you join.':
    'يطلب المتصفح إذن الكاميرا والميكروفون عند الانضمام.',
  'Your camera and microphone are off.': 'الكاميرا والميكروفون متوقفان.',
  'Your invitation has expired': 'انتهت صلاحية دعوتك',
  'Your name': 'اسمك',
  'Your name comes with your invitation and cannot be changed here.': 'اسمك مرتبط بدعوتك ولا يمكن تغييره هنا.',
  'Your screen': 'شاشتك',
  'camera off': 'الكاميرا متوقفة',
  'hand raised': 'اليد مرفوعة',
  images: 'صور',
  'microphone off': 'الميكروفون متوقف',
  'or choose a folder from your device': 'أو اختر مجلدًا من جهازك',
  'or choose them from your device': 'أو اخترها من جهازك',
  sound: 'صوت',
  speaking: 'يتحدث',
  'up to {size}': 'حتى {size}',
  videos: 'فيديوهات',
  '{action} {file}': '{action}: {file}',
  '{action}: {batch}': '{action}: {batch}',
  '{count, plural, one {# character left} other {# characters left}}':
    '{count, plural, one {بقي حرف واحد} two {بقي حرفان} few {بقيت # أحرف} many {بقي # حرفًا} other {بقي # حرف}}',
  '{count, plural, one {# character too many} other {# characters too many}}':
    '{count, plural, one {زيادة حرف واحد} two {زيادة حرفين} few {زيادة # أحرف} many {زيادة # حرفًا} other {زيادة # حرف}}',
  '{count, plural, one {# file ({size})} other {# files ({size})}}':
    '{count, plural, one {ملف واحد ({size})} two {ملفان ({size})} few {# ملفات ({size})} many {# ملفًا ({size})} other {# ملف ({size})}}',
  '{count, plural, one {# file cannot be sent} other {# files cannot be sent}}':
    '{count, plural, one {لا يمكن إرسال ملف واحد} two {لا يمكن إرسال ملفين} few {لا يمكن إرسال # ملفات} many {لا يمكن إرسال # ملفًا} other {لا يمكن إرسال # ملف}}',
  '{count, plural, one {# file on the way, {percent}} other {# files on the way, {percent}}}':
    '{count, plural, one {ملف واحد قيد النقل، {percent}} two {ملفان قيد النقل، {percent}} few {# ملفات قيد النقل، {percent}} many {# ملفًا قيد النقل، {percent}} other {# ملف قيد النقل، {percent}}}',
  '{count, plural, one {# file} other {# files}}':
    '{count, plural, one {ملف واحد} two {ملفان} few {# ملفات} many {# ملفًا} other {# ملف}}',
  '{count, plural, one {# new message, the last from {name}} other {# new messages, the last from {name}}}':
    '{count, plural, one {رسالة جديدة من {name}} two {رسالتان جديدتان، آخرهما من {name}} few {# رسائل جديدة، آخرها من {name}} many {# رسالة جديدة، آخرها من {name}} other {# رسالة جديدة، آخرها من {name}}}',
  '{count, plural, one {# new} other {# new}}':
    '{count, plural, one {رسالة جديدة} two {رسالتان جديدتان} few {# جديدة} many {# جديدة} other {# جديدة}}',
  '{count, plural, one {# other} other {# others}}':
    '{count, plural, one {شخص آخر} two {شخصان آخران} few {# آخرون} many {# آخرون} other {# آخرون}}',
  '{count, plural, one {Chat, # new message} other {Chat, # new messages}}':
    '{count, plural, one {الدردشة، رسالة جديدة} two {الدردشة، رسالتان جديدتان} few {الدردشة، # رسائل جديدة} many {الدردشة، # رسالة جديدة} other {الدردشة، # رسالة جديدة}}',
  '{count, plural, one {The page of {names} does not take files.} other {The page of {names} does not take files.}}':
    '{count, plural, one {صفحة {names} لا تقبل الملفات.} two {صفحتا {names} لا تقبلان الملفات.} few {صفحات {names} لا تقبل الملفات.} many {صفحات {names} لا تقبل الملفات.} other {صفحات {names} لا تقبل الملفات.}}',
  '{count, plural, one {the folder {name}: # file, {size}} other {the folder {name}: # files, {size}}}':
    '{count, plural, one {المجلد {name}: ملف واحد، {size}} two {المجلد {name}: ملفان، {size}} few {المجلد {name}: # ملفات، {size}} many {المجلد {name}: # ملفًا، {size}} other {المجلد {name}: # ملف، {size}}}',
  '{count, plural, one {{done} of # file} other {{done} of # files}}':
    '{count, plural, one {{done} من ملف واحد} two {{done} من ملفين} few {{done} من # ملفات} many {{done} من # ملفًا} other {{done} من # ملف}}',
  '{count, plural, one {{names} is here} other {{names} are here}}':
    '{count, plural, one {{names} هنا} two {{names} هنا} few {{names} هنا} many {{names} هنا} other {{names} هنا}}',
  '{count, plural, one {{names} joined} other {{names} joined}}':
    '{count, plural, one {انضم {names}} two {انضم {names}} few {انضم {names}} many {انضم {names}} other {انضم {names}}}',
  '{count, plural, one {{names} left} other {{names} left}}':
    '{count, plural, one {غادر {names}} two {غادر {names}} few {غادر {names}} many {غادر {names}} other {غادر {names}}}',
  '{count, plural, one {{names} raised a hand} other {{names} raised a hand}}':
    '{count, plural, one {رفع {names} اليد} two {رفع {names} اليد} few {رفع {names} اليد} many {رفع {names} اليد} other {رفع {names} اليد}}',
  '{count, plural, one {{names} reacted with {emoji}} other {{names} reacted with {emoji}}}':
    '{count, plural, one {تفاعل {names} بـ {emoji}} two {تفاعل {names} بـ {emoji}} few {تفاعل {names} بـ {emoji}} many {تفاعل {names} بـ {emoji}} other {تفاعل {names} بـ {emoji}}}',
  '{count, plural, one {{sender} wants to send you this} other {{sender} wants to send you these}}':
    '{count, plural, one {يريد {sender} أن يرسل إليك هذا} two {يريد {sender} أن يرسل إليك هذين} few {يريد {sender} أن يرسل إليك هذه} many {يريد {sender} أن يرسل إليك هذه} other {يريد {sender} أن يرسل إليك هذه}}',
  '{count, plural, one {{what} delivered} other {{what} delivered}}':
    '{count, plural, one {تم تسليم {what}} two {تم تسليم {what}} few {تم تسليم {what}} many {تم تسليم {what}} other {تم تسليم {what}}}',
  '{count, plural, one {{what} received} other {{what} received}}':
    '{count, plural, one {تم استلام {what}} two {تم استلام {what}} few {تم استلام {what}} many {تم استلام {what}} other {تم استلام {what}}}',
  '{count, plural, one {{what} was not transferred} other {{what} were not transferred}}':
    '{count, plural, one {لم يُنقل: {what}} two {لم يُنقل: {what}} few {لم يُنقل: {what}} many {لم يُنقل: {what}} other {لم يُنقل: {what}}}',
  '{count, plural, one {{what}: # file was not transferred} other {{what}: # files were not transferred}}':
    '{count, plural, one {{what}: لم يُنقل ملف واحد} two {{what}: لم يُنقل ملفان} few {{what}: لم تُنقل # ملفات} many {{what}: لم يُنقل # ملفًا} other {{what}: لم يُنقل # ملف}}',
  '{device, select, camera {Camera paused. Try again} other {Microphone paused. Try again}}':
    '{device, select, camera {الكاميرا متوقفة مؤقتًا. حاول مجددًا} other {الميكروفون متوقف مؤقتًا. حاول مجددًا}}',
  '{device, select, camera {No camera} microphone {No microphone} other {No speaker}} was found. Connect one, then try again.':
    '{device, select, camera {لم يُعثر على كاميرا. صِل واحدة} microphone {لم يُعثر على ميكروفون. صِل واحدًا} other {لم يُعثر على مكبّر صوت. صِل واحدًا}} ثم حاول مجددًا.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} can be switched on only while this page is in front. Click the button again.':
    'لا يمكن تشغيل {device, select, camera {الكاميرا} microphone {الميكروفون} other {مكبّر الصوت}} إلا وهذه الصفحة في المقدمة. انقر الزر مجددًا.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} could not be started. Another program or tab may be using it: close that, then try again.':
    'تعذّر تشغيل {device, select, camera {الكاميرا} microphone {الميكروفون} other {مكبّر الصوت}}. قد يستخدم الجهازَ برنامج آخر أو علامة تبويب أخرى: أغلقها ثم حاول مجددًا.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected. Connect it again or choose another one.':
    '{device, select, camera {فُصلت الكاميرا. صِلها مجددًا أو اختر غيرها.} microphone {فُصل الميكروفون. صِله مجددًا أو اختر غيره.} other {فُصل مكبّر الصوت. صِله مجددًا أو اختر غيره.}}',
  '{device, select, camera {This browser cannot use a camera in web pages. Try a current Chrome, Edge, Firefox or Safari.} microphone {This browser cannot use a microphone in web pages. Try a current Chrome, Edge, Firefox or Safari.} other {This browser plays through the speaker that the system uses. Change it in the settings of the system.}}':
    '{device, select, camera {لا يستطيع هذا المتصفح استخدام كاميرا في صفحات الويب. جرّب إصدارًا حديثًا من Chrome أو Edge أو Firefox أو Safari.} microphone {لا يستطيع هذا المتصفح استخدام ميكروفون في صفحات الويب. جرّب إصدارًا حديثًا من Chrome أو Edge أو Firefox أو Safari.} other {يستخدم هذا المتصفح مكبّر الصوت الذي يختاره النظام. غيّره في إعدادات النظام.}}',
  '{device, select, camera {This call uses no camera.} other {This call uses no microphone.}}':
    '{device, select, camera {لا تستخدم هذه المكالمة كاميرا.} other {لا تستخدم هذه المكالمة ميكروفونًا.}}',
  '{device, select, camera {Turn off camera} other {Turn off microphone}}':
    '{device, select, camera {إيقاف الكاميرا} other {إيقاف الميكروفون}}',
  '{device, select, camera {Turn on camera} other {Turn on microphone}}':
    '{device, select, camera {تشغيل الكاميرا} other {تشغيل الميكروفون}}',
  '{devices, select, camera {Your camera is on again.} microphone {Your microphone is on again.} other {Your microphone and camera are on again.}}':
    '{devices, select, camera {الكاميرا تعمل من جديد.} microphone {الميكروفون يعمل من جديد.} other {الميكروفون والكاميرا يعملان من جديد.}}',
  '{done} of {total}': '{done} من {total}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} is back and in use again.':
    '{kind, select, camera {عادت الكاميرا وهي} microphone {عاد الميكروفون وهو} other {عاد مكبّر الصوت وهو}} قيد الاستخدام من جديد.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected.':
    '{kind, select, camera {فُصلت الكاميرا.} microphone {فُصل الميكروفون.} other {فُصل مكبّر الصوت.}}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” is back and in use again.':
    '{kind, select, camera {عادت الكاميرا «{label}» وهي} microphone {عاد الميكروفون «{label}» وهو} other {عاد مكبّر الصوت «{label}» وهو}} قيد الاستخدام من جديد.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” was disconnected.':
    '{kind, select, camera {فُصلت الكاميرا «{label}».} microphone {فُصل الميكروفون «{label}».} other {فُصل مكبّر الصوت «{label}».}}',
  '{name} (left)': '{name} (غادر)',
  '{name} (takes no files)': '{name} (لا يقبل الملفات)',
  '{name} (you)': '{name} (أنت)',
  '{name} declined': 'رفض {name}',
  '{name} is in this room without a secret, so you are not connected. Give them yours in some other way.':
    '{name} في هذه الغرفة بلا سر، لذلك لستما متصلين. أعطه سرّك بطريقة أخرى.',
  '{name} is sharing a screen': '{name} يشارك شاشته',
  '{name} left. Choose who gets your message.': 'غادر {name}. اختر من يتلقى رسالتك.',
  '{name} left. The message was not sent.': 'غادر {name}. لم تُرسَل الرسالة.',
  '{name} stopped sharing': 'أوقف {name} المشاركة',
  '{name} uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    'يستخدم {name} سرًا في هذه الغرفة وليس لديك سر، لذلك لستما متصلين. اطلبه منه.',
  '{name} uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    'يستخدم {name} سرًا آخر في هذه الغرفة، لذلك لستما متصلين. قارنا السرّين بطريقة أخرى؛ فإن تطابقا فهناك من يغيّر ما ترسله بينكما.',
  '{name}: {text}': '{name}: {text}',
  '{name}’s screen': 'شاشة {name}',
  '{page} / {pages}': '{page} / {pages}',
  '{sender} wants to send you this folder': 'يريد {sender} أن يرسل إليك هذا المجلد',
  '{sender} wants to send you {what}': 'يريد {sender} أن يرسل إليك {what}',
  '{time} left': 'بقي {time}',
} satisfies Translation;
