import type { Translation } from './language.js';

/** Turkish. */
export default {
  'A message has at most {most} characters. Take out {count}, or send it in parts.':
    'Bir mesaj en çok {most} karakter olabilir. {count} karakter çıkarın ya da parçalar hâlinde gönderin.',
  'A message was not sent.': 'Bir mesaj gönderilemedi.',
  'A message was too long for the signaling server.': 'Bir mesaj sinyal sunucusu için çok uzundu.',
  'A part of the call could not be loaded. Check the connection, then try again.':
    'Görüşmenin bir parçası yüklenemedi. Bağlantıyı denetleyip yeniden deneyin.',
  'A room with a secret needs a page that was loaded over https: or from localhost.':
    'Gizli anahtarlı bir oda için sayfanın https: ile ya da localhost’tan yüklenmesi gerekir.',
  Accept: 'Kabul et',
  'Accept all': 'Tümünü kabul et',
  'All files on the way': 'Yoldaki tüm dosyalar',
  Applause: 'Alkış',
  'As many are in the room as it takes. Try again when somebody has left.':
    'Oda alabildiği kadar kişiyle dolu. Biri ayrılınca yeniden deneyin.',
  'Browsers give the screen only to secure pages. Open this page with https:// (or on localhost while developing).':
    'Tarayıcılar ekranı yalnızca güvenli sayfalara verir. Bu sayfayı https:// ile (geliştirirken localhost’ta) açın.',
  'Browsers give {device, select, camera {the camera} microphone {the microphone} other {the speaker}} only to secure pages. Open this page with https:// (or on localhost while developing).':
    'Tarayıcılar {device, select, camera {kamerayı} microphone {mikrofonu} other {hoparlörü}} yalnızca güvenli sayfalara verir. Bu sayfayı https:// ile (geliştirirken localhost’ta) açın.',
  Call: 'Görüşme',
  'Call controls': 'Görüşme denetimleri',
  Camera: 'Kamera',
  Cancel: 'İptal',
  Celebration: 'Kutlama',
  Chat: 'Sohbet',
  'Check camera and microphone': 'Kamera ve mikrofonu denetle',
  'Clear finished': 'Bitenleri temizle',
  'Close chat': 'Sohbeti kapat',
  'Connecting…': 'Bağlanıyor…',
  'Connection lost': 'Bağlantı kesildi',
  'Connection lost. Reconnecting…': 'Bağlantı kesildi. Yeniden bağlanıyor…',
  'Connection through a relay server': 'Aktarma sunucusu üzerinden bağlantı',
  'Continues where it stopped': 'Kaldığı yerden sürer',
  'Copy link': 'Bağlantıyı kopyala',
  Decline: 'Reddet',
  'Decline all': 'Tümünü reddet',
  Delete: 'Sil',
  'Delete this message': 'Bu mesajı sil',
  Delivered: 'Teslim edildi',
  'Direct connection': 'Doğrudan bağlantı',
  Discard: 'Vazgeç',
  Dismiss: 'Kapat',
  'Do not send {file}': '{file} gönderilmesin',
  'Drop files for {name}': '{name} için dosyaları bırakın',
  'Drop files here': 'Dosyaları buraya bırakın',
  'Drop files or folders for {name}': '{name} için dosya ya da klasör bırakın',
  'Drop files or folders here': 'Dosya ya da klasörleri buraya bırakın',
  Everyone: 'Herkes',
  Files: 'Dosyalar',
  'Files need pages loaded over https.': 'Dosyalar için sayfanın https ile yüklenmesi gerekir.',
  'Files of this type are not allowed.': 'Bu türdeki dosyalara izin verilmiyor.',
  'Files of {batch}': '{batch} dosyaları',
  'Finishing…': 'Tamamlanıyor…',
  'Folder {name}': '{name} klasörü',
  'Folders cannot be sent here.': 'Buradan klasör gönderilemez.',
  'From {name}': 'Gönderen: {name}',
  'Give the call a room name; everyone who uses the same name meets there.':
    'Görüşmeye bir oda adı verin; aynı adı kullanan herkes orada buluşur.',
  Guest: 'Konuk',
  Heart: 'Kalp',
  'Hide the files of {batch}': '{batch} dosyalarını gizle',
  'Interrupted at {percent}': '{percent} iken kesildi',
  'It continues when {name} sends the file again.': '{name} dosyayı yeniden gönderince sürer.',
  'Join again': 'Yeniden katıl',
  'Join call': 'Görüşmeye katıl',
  'Join the call before sharing a screen.': 'Ekran paylaşmadan önce görüşmeye katılın.',
  'Join the room before writing.': 'Yazmadan önce odaya katılın.',
  'Join the room first. The message was not sent.': 'Önce odaya katılın. Mesaj gönderilmedi.',
  'Join without camera': 'Kamerasız katıl',
  'Join without microphone': 'Mikrofonsuz katıl',
  'Joining was given up.': 'Katılmaktan vazgeçildi.',
  'Joining…': 'Katılıyor…',
  'Keep off': 'Kapalı kalsın',
  Laughter: 'Gülme',
  'Leave call': 'Görüşmeden ayrıl',
  'Let go to send': 'Göndermek için bırakın',
  'Link copied': 'Bağlantı kopyalandı',
  'Listen only': 'Yalnızca dinle',
  'Lower hand': 'Eli indir',
  Message: 'Mesaj',
  Messages: 'Mesajlar',
  Microphone: 'Mikrofon',
  'More is waiting for somebody than can be kept. Wait for earlier messages before sending more.':
    'Birini bekleyen mesajlar saklanabilecekten fazla. Yenilerini göndermeden önce öncekileri bekleyin.',
  'New message from {names}': '{names} yeni mesaj gönderdi',
  'Newest messages': 'En yeni mesajlar',
  'No further connection to this participant could be made.': 'Bu katılımcıyla başka bağlantı kurulamadı.',
  'No messages yet': 'Henüz mesaj yok',
  'No room yet': 'Henüz oda yok',
  'Nobody else is here yet. Those who come can read what you write from then on.':
    'Henüz başka kimse yok. Gelenler o andan sonra yazdıklarınızı okuyabilir.',
  'Nobody else is here.': 'Başka kimse yok.',
  'Nobody is here yet': 'Henüz kimse yok',
  'Nobody of this id is in the room.': 'Odada bu kimlikte biri yok.',
  'Not connected to a room yet.': 'Henüz bir odaya bağlı değil.',
  'Not sent. {reason}': 'Gönderilmedi. {reason}',
  'Now using another one.': 'Şimdi başka bir aygıt kullanılıyor.',
  'Now using {kind, select, camera {the camera} microphone {the microphone} other {the speaker}} that the system chooses.':
    'Şimdi sistemin seçtiği {kind, select, camera {kamera} microphone {mikrofon} other {hoparlör}} kullanılıyor.',
  'Now using “{label}”.': 'Şimdi “{label}” kullanılıyor.',
  'Only files can be sent here.': 'Burada yalnızca dosya gönderilebilir.',
  'Only for you': 'Yalnızca size',
  'Only for {name}': 'Yalnızca {name} için',
  'Pasted picture {stamp}': 'Yapıştırılan görüntü {stamp}',
  'Pasted text {stamp}.txt': 'Yapıştırılan metin {stamp}.txt',
  Pause: 'Duraklat',
  Paused: 'Duraklatıldı',
  'People in the call': 'Görüşmedeki kişiler',
  'Picture in picture': 'Resim içinde resim',
  'Picture in picture begins with a click or a key.': 'Resim içinde resim bir tıklama ya da tuşla başlar.',
  Play: 'Oynat',
  'Raise hand': 'El kaldır',
  React: 'Tepki ver',
  'Reading the folder…': 'Klasör okunuyor…',
  'Ready to join?': 'Katılmaya hazır mısınız?',
  Received: 'Alındı',
  'Reconnecting…': 'Yeniden bağlanıyor…',
  Rejoin: 'Yeniden katıl',
  'Remove {file} from the list': '{file} listeden kaldırılsın',
  Resume: 'Sürdür',
  Retry: 'Yeniden dene',
  Save: 'Kaydet',
  'Save as zip': 'Zip olarak kaydet',
  'Save as…': 'Farklı kaydet…',
  'Save to folder…': 'Klasöre kaydet…',
  'Saved as {name}': '{name} adıyla kaydedildi',
  'Saved to {place}': 'Kaydedildiği yer: {place}',
  'Saving to {place}': 'Kaydediliyor: {place}',
  Send: 'Gönder',
  'Send the link to the people you want to talk to.': 'Konuşmak istediğiniz kişilere bağlantıyı gönderin.',
  'Send to': 'Kime',
  'Send {file} again': '{file} yeniden gönderilsin',
  'Sending files is switched off.': 'Dosya gönderme kapalı.',
  'Sending…': 'Gönderiliyor…',
  'Sent when someone is there': 'Biri gelince gönderilecek',
  'Set the room attribute to chat here.': 'Burada sohbet için room özniteliğini ayarlayın.',
  'Set the room attribute to show somebody here.': 'Burada birini göstermek için room özniteliğini ayarlayın.',
  'Share screen': 'Ekranı paylaş',
  'Share your screen': 'Ekranınızı paylaşın',
  'Sharing the screen has to start from a click in this page. Click the button again.':
    'Ekran paylaşımı bu sayfada bir tıklamayla başlamalı. Düğmeye yeniden tıklayın.',
  'Sharing was cancelled. Nothing is being shared.': 'Paylaşım iptal edildi. Hiçbir şey paylaşılmıyor.',
  'Show more ({hidden} hidden)': 'Daha fazla göster ({hidden} gizli)',
  'Show the files of {batch}': '{batch} dosyalarını göster',
  'Somebody is in this room without a secret, so you are not connected. Give them yours in some other way.':
    'Biri bu odada gizli anahtar olmadan bulunuyor, bu yüzden bağlı değilsiniz. Sizinkini başka bir yolla iletin.',
  'Somebody uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    'Biri bu odada gizli anahtar kullanıyor ve sizde yok, bu yüzden bağlı değilsiniz. Anahtarı isteyin.',
  'Somebody uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    'Biri bu odada başka bir gizli anahtar kullanıyor, bu yüzden bağlı değilsiniz. İkisini başka bir yolla karşılaştırın; aynılarsa aranızdaki biri gönderdiklerinizi değiştiriyor.',
  'Stop saving {batch}': '{batch} kaydını durdur',
  'Stop sharing your screen': 'Ekran paylaşımını durdur',
  Surprise: 'Şaşkınlık',
  'That name is taken': 'Bu ad kullanılıyor',
  'That was too fast. Wait a moment, then try again.': 'Çok hızlı oldu. Biraz bekleyip yeniden deneyin.',
  'That was too fast. Wait a moment.': 'Çok hızlı oldu. Biraz bekleyin.',
  'The browser does not let this page ask for a place.': 'Tarayıcı bu sayfanın kayıt yeri sormasına izin vermiyor.',
  'The browser does not let this page share the screen. Allow it in the site settings, then try again.':
    'Tarayıcı bu sayfanın ekranı paylaşmasına izin vermiyor. Site ayarlarından izin verip yeniden deneyin.',
  'The browser does not let this page use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the site settings beside the address, then try again.':
    'Tarayıcı bu sayfanın {device, select, camera {kamerayı} microphone {mikrofonu} other {hoparlörü}} kullanmasına izin vermiyor. Adresin yanındaki site ayarlarından izin verip yeniden deneyin.',
  'The call could not be joined': 'Görüşmeye katılınamadı',
  'The call has ended': 'Görüşme sona erdi',
  'The code for camera and microphone could not be loaded. Check the connection, then try again.':
    'Kamera ve mikrofon kodu yüklenemedi. Bağlantıyı denetleyip yeniden deneyin.',
  'The code for sending files could not be loaded. Check the connection, then try again.':
    'Dosya gönderme kodu yüklenemedi. Bağlantıyı denetleyip yeniden deneyin.',
  'The code of the chat could not be loaded. Check the connection, then try again.':
    'Sohbet kodu yüklenemedi. Bağlantıyı denetleyip yeniden deneyin.',
  'The connection is lost and being restored.': 'Bağlantı kesildi, yeniden kuruluyor.',
  'The connection to the server is lost. Messages still go to those who are connected.':
    'Sunucu bağlantısı kesildi. Mesajlar bağlı olanlara ulaşmayı sürdürüyor.',
  'The connection to the signaling server is lost. The call goes on; trying to reconnect.':
    'Sinyal sunucusuyla bağlantı kesildi. Görüşme sürüyor; yeniden bağlanmaya çalışılıyor.',
  'The connection to this participant is not open.': 'Bu katılımcıyla bağlantı açık değil.',
  'The file arrived damaged.': 'Dosya bozuk ulaştı.',
  'The file is larger than allowed.': 'Dosya izin verilenden büyük.',
  'The file is larger than the other side allows.': 'Dosya karşı tarafın izin verdiğinden büyük.',
  'The file was changed or removed while it was being sent.': 'Dosya gönderilirken değiştirildi ya da silindi.',
  'The file was declined.': 'Dosya reddedildi.',
  'The files could not be saved there.': 'Dosyalar oraya kaydedilemedi.',
  'The invitation to the room could not be fetched.': 'Oda daveti alınamadı.',
  'The join token has expired. Ask for a new invitation.': 'Katılım belirtecinin süresi doldu. Yeni bir davet isteyin.',
  'The join token is not valid yet.': 'Katılım belirteci henüz geçerli değil.',
  'The join token was not made for this server.': 'Katılım belirteci bu sunucu için yapılmamış.',
  'The link could not be copied. Copy it from the address bar.': 'Bağlantı kopyalanamadı. Adres çubuğundan kopyalayın.',
  'The network answers slowly.': 'Ağ yavaş yanıt veriyor.',
  'The network has too little bandwidth.': 'Ağın bant genişliği çok düşük.',
  'The network loses packets.': 'Ağ paket kaybediyor.',
  'The operating system does not let the browser record the screen. Allow it in the system’s privacy settings, then try again.':
    'İşletim sistemi tarayıcının ekranı kaydetmesine izin vermiyor. Sistemin gizlilik ayarlarından izin verip yeniden deneyin.',
  'The operating system does not let the browser use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the system’s privacy settings, then try again.':
    'İşletim sistemi tarayıcının {device, select, camera {kamerayı} microphone {mikrofonu} other {hoparlörü}} kullanmasına izin vermiyor. Sistemin gizlilik ayarlarından izin verip yeniden deneyin.',
  'The other side did not answer any more.': 'Karşı taraf artık yanıt vermiyor.',
  'The other side does not take files of this type.': 'Karşı taraf bu türdeki dosyaları kabul etmiyor.',
  'The other side has left.': 'Karşı taraf ayrıldı.',
  'The permission for the screen was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'Ekran izni geri alındı, bu yüzden kapalı. Adresin yanındaki site ayarlarından izin verip yeniden deneyin.',
  'The permission for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    '{device, select, camera {Kamera} microphone {Mikrofon} other {Hoparlör}} izni geri alındı, bu yüzden kapalı. Adresin yanındaki site ayarlarından izin verip yeniden deneyin.',
  'The picture is frozen.': 'Görüntü dondu.',
  'The question for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was closed without an answer. Try again and choose “Allow”.':
    '{device, select, camera {Kamera} microphone {Mikrofon} other {Hoparlör}} sorusu yanıtlanmadan kapatıldı. Yeniden deneyip “İzin ver”i seçin.',
  'The room could not be reached.': 'Odaya ulaşılamadı.',
  'The screen could not be captured. Close other programs that record it, then try again.':
    'Ekran yakalanamadı. Ekranı kaydeden diğer programları kapatıp yeniden deneyin.',
  'The server takes no more participants or rooms now.': 'Sunucu şu anda başka katılımcı ya da oda kabul etmiyor.',
  'The signaling server cannot be reached.': 'Sinyal sunucusuna ulaşılamıyor.',
  'The signaling server cannot be reached. Check the connection, then try again.':
    'Sinyal sunucusuna ulaşılamıyor. Bağlantıyı denetleyip yeniden deneyin.',
  'The signaling server cannot be reached. Trying again.': 'Sinyal sunucusuna ulaşılamıyor. Yeniden deneniyor.',
  'The signaling server did not answer in time. Try again.':
    'Sinyal sunucusu zamanında yanıt vermedi. Yeniden deneyin.',
  'The system or another program has paused {devices, select, camera {your camera} microphone {your microphone} other {your microphone and camera}}. It goes on by itself.':
    'Sistem ya da başka bir program {devices, select, camera {kameranızı} microphone {mikrofonunuzu} other {mikrofonunuzu ve kameranızı}} duraklattı. Kendiliğinden sürecek.',
  'The system or another program stopped the screen. Try again.':
    'Sistem ya da başka bir program ekranı durdurdu. Yeniden deneyin.',
  'The system or another program stopped {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Try again.':
    'Sistem ya da başka bir program {device, select, camera {kamerayı} microphone {mikrofonu} other {hoparlörü}} durdurdu. Yeniden deneyin.',
  'The transfer was cancelled.': 'Aktarım iptal edildi.',
  'There is no network.': 'Ağ yok.',
  'There is no picture to show yet.': 'Henüz gösterilecek görüntü yok.',
  'There is not enough room for the file where it should go.': 'Dosyanın gideceği yerde yeterli alan yok.',
  'There is not enough room for the files.': 'Dosyalar için yeterli alan yok.',
  'There is nothing here that could be shared.': 'Burada paylaşılabilecek bir şey yok.',
  'They are not here any more.': 'Artık burada değil.',
  'They left before the message could be sent.': 'Mesaj gönderilemeden ayrıldı.',
  'They left. The message was not sent.': 'Ayrıldı. Mesaj gönderilmedi.',
  'This browser cannot connect tabs with each other.': 'Bu tarayıcı sekmeleri birbirine bağlayamıyor.',
  'This browser cannot make a key of the secret.': 'Bu tarayıcı gizli anahtardan bir anahtar üretemiyor.',
  'This browser cannot share the screen. Phones and tablets mostly cannot.':
    'Bu tarayıcı ekranı paylaşamıyor. Telefonlar ve tabletler çoğunlukla paylaşamaz.',
  'This browser has no picture in picture.': 'Bu tarayıcıda resim içinde resim yok.',
  'This could not be read.': 'Bu okunamadı.',
  'This device is too busy.': 'Bu aygıt çok meşgul.',
  'This page is embedded in another one that does not let it share the screen. The embedding frame needs allow="{feature}".':
    'Bu sayfa, ekranı paylaşmasına izin vermeyen başka bir sayfaya gömülü. Gömen çerçevede allow="{feature}" olmalı.',
  'This page is embedded in another one that does not let it use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. The embedding frame needs allow="{feature}".':
    'Bu sayfa, {device, select, camera {kamerayı} microphone {mikrofonu} other {hoparlörü}} kullanmasına izin vermeyen başka bir sayfaya gömülü. Gömen çerçevede allow="{feature}" olmalı.',
  'This page may not use picture in picture.': 'Bu sayfa resim içinde resmi kullanamaz.',
  'This room is full': 'Bu oda dolu',
  'This room is locked': 'Bu oda kilitli',
  'This server asks for a join token, and none was sent.':
    'Bu sunucu katılım belirteci istiyor ve hiçbiri gönderilmedi.',
  'Thumbs up': 'Beğeni',
  To: 'Kime',
  'To {name}': 'Alıcı: {name}',
  'Too many files are on offer at once.': 'Aynı anda çok fazla dosya sunuluyor.',
  'Try again': 'Yeniden dene',
  'Try again to send this message': 'Bu mesajı göndermeyi yeniden dene',
  'Turn on sound': 'Sesi aç',
  'Waiting for someone to join. What you add now is sent then.':
    'Birinin katılması bekleniyor. Şimdi eklediğiniz o zaman gönderilir.',
  'Waiting for the connection…': 'Bağlantı bekleniyor…',
  'Waiting for your permission…': 'İzniniz bekleniyor…',
  'Waiting for {name} to accept': '{name} kişisinin kabul etmesi bekleniyor',
  'What the signaling server passed on from somebody was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'Sinyal sunucusunun birinden ilettiği veri yolda değiştirilmiş ya da iki kez gönderilmişti ve atıldı. Yinelenirse bu sunucuya güvenmeyin.',
  'What the signaling server passed on from {name} was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'Sinyal sunucusunun {name} kişisinden ilettiği veri yolda değiştirilmiş ya da iki kez gönderilmişti ve atıldı. Yinelenirse bu sunucuya güvenmeyin.',
  'What was being shared is gone.': 'Paylaşılan şey artık yok.',
  'What you write goes to those who are here now. Nobody who comes later can read it.':
    'Yazdıklarınız şu anda burada olanlara gider. Sonra gelenler okuyamaz.',
  'Write a message': 'Mesaj yazın',
  'Write to {name} only': 'Yalnızca {name} kişisine yazın',
  You: 'Siz',
  'You are muted': 'Mikrofonunuz kapalı',
  'You are not allowed in': 'Girmenize izin yok',
  'You are the only one here': 'Burada yalnızca siz varsınız',
  'You left the call': 'Görüşmeden ayrıldınız',
  'You left the room.': 'Odadan ayrıldınız.',
  'You left. The conversation is gone.': 'Ayrıldınız. Yazışma silindi.',
  'You were removed from the call': 'Görüşmeden çıkarıldınız',
  'Your browser asks for your camera and microphone when you join.':
    'Katıldığınızda tarayıcınız kamera ve mikrofon için izin ister.',
  'Your camera and microphone are off.': 'Kameranız ve mikrofonunuz kapalı.',
  'Your invitation has expired': 'Davetinizin süresi doldu',
  'Your name': 'Adınız',
  'Your name comes with your invitation and cannot be changed here.':
    'Adınız davetinizle gelir ve burada değiştirilemez.',
  'Your screen': 'Ekranınız',
  'camera off': 'kamera kapalı',
  'hand raised': 'el kaldırıldı',
  images: 'görüntüler',
  'microphone off': 'mikrofon kapalı',
  'or choose a folder from your device': 'ya da aygıtınızdan bir klasör seçin',
  'or choose them from your device': 'ya da aygıtınızdan seçin',
  sound: 'ses',
  speaking: 'konuşuyor',
  'up to {size}': 'en çok {size}',
  videos: 'videolar',
  '{action} {file}': '{action}: {file}',
  '{action}: {batch}': '{action}: {batch}',
  '{count, plural, one {# character left} other {# characters left}}': '{count, plural, other {# karakter kaldı}}',
  '{count, plural, one {# character too many} other {# characters too many}}':
    '{count, plural, other {# karakter fazla}}',
  '{count, plural, one {# file ({size})} other {# files ({size})}}': '{count, plural, other {# dosya ({size})}}',
  '{count, plural, one {# file cannot be sent} other {# files cannot be sent}}':
    '{count, plural, other {# dosya gönderilemiyor}}',
  '{count, plural, one {# file on the way, {percent}} other {# files on the way, {percent}}}':
    '{count, plural, other {# dosya yolda, {percent}}}',
  '{count, plural, one {# file} other {# files}}': '{count, plural, other {# dosya}}',
  '{count, plural, one {# new message, the last from {name}} other {# new messages, the last from {name}}}':
    '{count, plural, other {# yeni mesaj, sonuncusu {name} kişisinden}}',
  '{count, plural, one {# new} other {# new}}': '{count, plural, other {# yeni}}',
  '{count, plural, one {# other} other {# others}}': '{count, plural, other {# kişi daha}}',
  '{count, plural, one {Chat, # new message} other {Chat, # new messages}}':
    '{count, plural, other {Sohbet, # yeni mesaj}}',
  '{count, plural, one {The page of {names} does not take files.} other {The page of {names} does not take files.}}':
    '{count, plural, other {{names}: sayfası dosya kabul etmiyor.}}',
  '{count, plural, one {the folder {name}: # file, {size}} other {the folder {name}: # files, {size}}}':
    '{count, plural, other {{name} klasörü: # dosya, {size}}}',
  '{count, plural, one {{done} of # file} other {{done} of # files}}': '{count, plural, other {{done} / # dosya}}',
  '{count, plural, one {{names} is here} other {{names} are here}}': '{count, plural, other {{names} burada}}',
  '{count, plural, one {{names} joined} other {{names} joined}}': '{count, plural, other {{names} katıldı}}',
  '{count, plural, one {{names} left} other {{names} left}}': '{count, plural, other {{names} ayrıldı}}',
  '{count, plural, one {{names} raised a hand} other {{names} raised a hand}}':
    '{count, plural, other {{names} el kaldırdı}}',
  '{count, plural, one {{names} reacted with {emoji}} other {{names} reacted with {emoji}}}':
    '{count, plural, other {{names} {emoji} ile tepki verdi}}',
  '{count, plural, one {{sender} wants to send you this} other {{sender} wants to send you these}}':
    '{count, plural, other {{sender} size bunu göndermek istiyor}}',
  '{count, plural, one {{what} delivered} other {{what} delivered}}': '{count, plural, other {{what} teslim edildi}}',
  '{count, plural, one {{what} received} other {{what} received}}': '{count, plural, other {{what} alındı}}',
  '{count, plural, one {{what} was not transferred} other {{what} were not transferred}}':
    '{count, plural, other {{what} aktarılamadı}}',
  '{count, plural, one {{what}: # file was not transferred} other {{what}: # files were not transferred}}':
    '{count, plural, other {{what}: # dosya aktarılamadı}}',
  '{device, select, camera {Camera paused. Try again} other {Microphone paused. Try again}}':
    '{device, select, camera {Kamera duraklatıldı. Yeniden dene} other {Mikrofon duraklatıldı. Yeniden dene}}',
  '{device, select, camera {No camera} microphone {No microphone} other {No speaker}} was found. Connect one, then try again.':
    '{device, select, camera {Kamera} microphone {Mikrofon} other {Hoparlör}} bulunamadı. Bir tane bağlayıp yeniden deneyin.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} can be switched on only while this page is in front. Click the button again.':
    '{device, select, camera {Kamera} microphone {Mikrofon} other {Hoparlör}} yalnızca bu sayfa öndeyken açılabilir. Düğmeye yeniden tıklayın.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} could not be started. Another program or tab may be using it: close that, then try again.':
    '{device, select, camera {Kamera} microphone {Mikrofon} other {Hoparlör}} başlatılamadı. Başka bir program ya da sekme kullanıyor olabilir: onu kapatıp yeniden deneyin.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected. Connect it again or choose another one.':
    '{device, select, camera {Kamera} microphone {Mikrofon} other {Hoparlör}} bağlantısı kesildi. Yeniden bağlayın ya da başka birini seçin.',
  '{device, select, camera {This browser cannot use a camera in web pages. Try a current Chrome, Edge, Firefox or Safari.} microphone {This browser cannot use a microphone in web pages. Try a current Chrome, Edge, Firefox or Safari.} other {This browser plays through the speaker that the system uses. Change it in the settings of the system.}}':
    '{device, select, camera {Bu tarayıcı web sayfalarında kamera kullanamıyor. Güncel bir Chrome, Edge, Firefox ya da Safari deneyin.} microphone {Bu tarayıcı web sayfalarında mikrofon kullanamıyor. Güncel bir Chrome, Edge, Firefox ya da Safari deneyin.} other {Bu tarayıcı sistemin kullandığı hoparlörden çalar. Sistem ayarlarından değiştirin.}}',
  '{device, select, camera {This call uses no camera.} other {This call uses no microphone.}}':
    '{device, select, camera {Bu görüşme kamera kullanmıyor.} other {Bu görüşme mikrofon kullanmıyor.}}',
  '{device, select, camera {Turn off camera} other {Turn off microphone}}':
    '{device, select, camera {Kamerayı kapat} other {Mikrofonu kapat}}',
  '{device, select, camera {Turn on camera} other {Turn on microphone}}':
    '{device, select, camera {Kamerayı aç} other {Mikrofonu aç}}',
  '{devices, select, camera {Your camera is on again.} microphone {Your microphone is on again.} other {Your microphone and camera are on again.}}':
    '{devices, select, camera {Kameranız yeniden açık.} microphone {Mikrofonunuz yeniden açık.} other {Mikrofonunuz ve kameranız yeniden açık.}}',
  '{done} of {total}': '{done} / {total}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} is back and in use again.':
    '{kind, select, camera {Kamera} microphone {Mikrofon} other {Hoparlör}} geri geldi ve yeniden kullanımda.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected.':
    '{kind, select, camera {Kamera} microphone {Mikrofon} other {Hoparlör}} bağlantısı kesildi.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” is back and in use again.':
    '{kind, select, camera {Kamera} microphone {Mikrofon} other {Hoparlör}} “{label}” geri geldi ve yeniden kullanımda.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” was disconnected.':
    '{kind, select, camera {Kamera} microphone {Mikrofon} other {Hoparlör}} “{label}” bağlantısı kesildi.',
  '{name} (left)': '{name} (ayrıldı)',
  '{name} (takes no files)': '{name} (dosya kabul etmiyor)',
  '{name} (you)': '{name} (siz)',
  '{name} declined': '{name} reddetti',
  '{name} is in this room without a secret, so you are not connected. Give them yours in some other way.':
    '{name} bu odada gizli anahtar olmadan bulunuyor, bu yüzden bağlı değilsiniz. Sizinkini başka bir yolla iletin.',
  '{name} is sharing a screen': '{name} ekran paylaşıyor',
  '{name} left. Choose who gets your message.': '{name} ayrıldı. Mesajınızı kimin alacağını seçin.',
  '{name} left. The message was not sent.': '{name} ayrıldı. Mesaj gönderilmedi.',
  '{name} stopped sharing': '{name} paylaşımı durdurdu',
  '{name} uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    '{name} bu odada gizli anahtar kullanıyor ve sizde yok, bu yüzden bağlı değilsiniz. Anahtarı isteyin.',
  '{name} uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    '{name} bu odada başka bir gizli anahtar kullanıyor, bu yüzden bağlı değilsiniz. İkisini başka bir yolla karşılaştırın; aynılarsa aranızdaki biri gönderdiklerinizi değiştiriyor.',
  '{name}: {text}': '{name}: {text}',
  '{name}’s screen': '{name} ekranı',
  '{sender} wants to send you this folder': '{sender} size bu klasörü göndermek istiyor',
  '{sender} wants to send you {what}': '{sender} size göndermek istiyor: {what}',
  '{time} left': '{time} kaldı',
} satisfies Translation;
