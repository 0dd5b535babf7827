import type { Translation } from './language.js';

/** Hebrew. */
export default {
  'A message has at most {most} characters. Take out {count}, or send it in parts.':
    'הודעה יכולה להכיל עד {most} תווים. הסירו {count} או שלחו אותה בחלקים.',
  'A message was not sent.': 'הודעה לא נשלחה.',
  'A message was too long for the signaling server.': 'הודעה הייתה ארוכה מדי לשרת האיתות.',
  'A part of the call could not be loaded. Check the connection, then try again.':
    'לא ניתן לטעון חלק מהשיחה. בדקו את החיבור ונסו שוב.',
  'A room with a secret needs a page that was loaded over https: or from localhost.':
    'חדר עם סוד דורש דף שנטען דרך https: או מ-localhost.',
  Accept: 'קבלה',
  'Accept all': 'קבלת הכול',
  'All files on the way': 'כל הקבצים בדרך',
  Applause: 'מחיאות כפיים',
  'As many are in the room as it takes. Try again when somebody has left.':
    'בחדר נמצאים כבר כל מי שהוא יכול להכיל. נסו שוב כשמישהו ייצא.',
  'Back to the page': 'חזרה לדף',
  'Browsers give the screen only to secure pages. Open this page with https:// (or on localhost while developing).':
    'דפדפנים נותנים גישה למסך רק לדפים מאובטחים. פתחו את הדף עם https:// (או ב-localhost בזמן פיתוח).',
  'Browsers give {device, select, camera {the camera} microphone {the microphone} other {the speaker}} only to secure pages. Open this page with https:// (or on localhost while developing).':
    'דפדפנים מאפשרים להשתמש {device, select, camera {במצלמה} microphone {במיקרופון} other {ברמקול}} רק בדפים מאובטחים. פתחו את הדף עם https:// (או ב-localhost בזמן פיתוח).',
  Call: 'שיחה',
  'Call controls': 'פקדי השיחה',
  Camera: 'מצלמה',
  Cancel: 'ביטול',
  Celebration: 'חגיגה',
  Chat: 'צ׳אט',
  'Check camera and microphone': 'בדיקת מצלמה ומיקרופון',
  'Clear finished': 'ניקוי מה שהסתיים',
  'Close chat': 'סגירת הצ׳אט',
  'Connecting…': 'מתחבר…',
  'Connection lost': 'החיבור אבד',
  'Connection lost. Reconnecting…': 'החיבור אבד. מתחבר מחדש…',
  'Connection through a relay server': 'חיבור דרך שרת ממסר',
  'Continues where it stopped': 'ממשיך מהמקום שבו נעצר',
  'Copy link': 'העתקת קישור',
  Decline: 'דחייה',
  'Decline all': 'דחיית הכול',
  Delete: 'מחיקה',
  'Delete this message': 'מחיקת ההודעה',
  Delivered: 'נמסר',
  'Direct connection': 'חיבור ישיר',
  Discard: 'השלכה',
  Dismiss: 'סגירה',
  'Do not send {file}': 'לא לשלוח את {file}',
  'Drop files for {name}': 'גררו לכאן קבצים עבור {name}',
  'Drop files here': 'גררו קבצים לכאן',
  'Drop files or folders for {name}': 'גררו לכאן קבצים או תיקיות עבור {name}',
  'Drop files or folders here': 'גררו קבצים או תיקיות לכאן',
  Everyone: 'כולם',
  Files: 'קבצים',
  'Files need pages loaded over https.': 'קבצים דורשים דפים שנטענו דרך https.',
  'Files of this type are not allowed.': 'קבצים מסוג זה אינם מותרים.',
  'Files of {batch}': 'הקבצים של {batch}',
  'Finishing…': 'מסיים…',
  'Folder {name}': 'תיקייה {name}',
  'Folders cannot be sent here.': 'לא ניתן לשלוח תיקיות כאן.',
  'From {name}': 'מאת {name}',
  'Full screen': 'מסך מלא',
  'Give the call a room name; everyone who uses the same name meets there.':
    'תנו לשיחה שם חדר; כל מי שמשתמש באותו שם נפגש שם.',
  Guest: 'אורח',
  Heart: 'לב',
  'Hide the files of {batch}': 'הסתרת הקבצים של {batch}',
  'Hide your picture from yourself': 'הסתרת התמונה שלכם מעצמכם',
  'Interrupted at {percent}': 'הופסק ב-{percent}',
  'It continues when {name} sends the file again.': 'ההעברה תימשך כאשר {name} ישלח את הקובץ שוב.',
  'Join again': 'הצטרפות מחדש',
  'Join call': 'הצטרפות לשיחה',
  'Join the call before sharing a screen.': 'הצטרפו לשיחה לפני שיתוף מסך.',
  'Join the call first.': 'הצטרפו קודם לשיחה.',
  'Join the room before writing.': 'הצטרפו לחדר לפני הכתיבה.',
  'Join the room first. The message was not sent.': 'הצטרפו קודם לחדר. ההודעה לא נשלחה.',
  'Join without camera': 'הצטרפות ללא מצלמה',
  'Join without microphone': 'הצטרפות ללא מיקרופון',
  'Joining was given up.': 'ההצטרפות בוטלה.',
  'Joining…': 'מצטרף…',
  'Keep off': 'להשאיר כבוי',
  Laughter: 'צחוק',
  'Leave call': 'יציאה מהשיחה',
  'Leave full screen': 'יציאה ממסך מלא',
  'Let go to send': 'שחררו כדי לשלוח',
  'Link copied': 'הקישור הועתק',
  'Listen only': 'האזנה בלבד',
  'Lower hand': 'הורדת היד',
  Message: 'הודעה',
  Messages: 'הודעות',
  Microphone: 'מיקרופון',
  'More is waiting for somebody than can be kept. Wait for earlier messages before sending more.':
    'ממתין יותר ממה שאפשר לשמור. חכו להודעות הקודמות לפני שליחת נוספות.',
  'Move your picture to another corner; arrow keys, too': 'העברת התמונה שלכם לפינה אחרת; גם במקשי החצים',
  'New message from {names}': 'הודעה חדשה מאת {names}',
  'Newest messages': 'ההודעות האחרונות',
  'Next page': 'העמוד הבא',
  'No further connection to this participant could be made.': 'לא ניתן ליצור חיבור נוסף עם משתתף זה.',
  'No messages yet': 'אין עדיין הודעות',
  'No room yet': 'אין עדיין חדר',
  'Nobody else is here yet. Those who come can read what you write from then on.':
    'אין כאן עדיין אף אחד אחר. מי שיגיע יוכל לקרוא את מה שתכתבו מאז.',
  'Nobody else is here.': 'אין כאן אף אחד אחר.',
  'Nobody is here yet': 'אין כאן עדיין אף אחד',
  'Nobody of this id is in the room.': 'אין בחדר אף אחד עם מזהה זה.',
  'Not connected to a room yet.': 'עדיין לא מחובר לחדר.',
  'Not sent. {reason}': 'לא נשלח. {reason}',
  'Now using another one.': 'כעת בשימוש התקן אחר.',
  'Now using {kind, select, camera {the camera} microphone {the microphone} other {the speaker}} that the system chooses.':
    'כעת בשימוש {kind, select, camera {המצלמה} microphone {המיקרופון} other {הרמקול}} לפי בחירת המערכת.',
  'Now using “{label}”.': 'כעת בשימוש ”{label}“.',
  'Only files can be sent here.': 'אפשר לשלוח כאן רק קבצים.',
  'Only for you': 'רק אליכם',
  'Only for {name}': 'רק אל {name}',
  'Pages of people': 'עמודי המשתתפים',
  'Pasted picture {stamp}': 'תמונה שהודבקה {stamp}',
  'Pasted text {stamp}.txt': 'טקסט שהודבק {stamp}.txt',
  Pause: 'השהיה',
  Paused: 'מושהה',
  'People in the call': 'האנשים בשיחה',
  'Picture in picture': 'תמונה בתוך תמונה',
  'Picture in picture begins with a click or a key.': 'תמונה בתוך תמונה מתחילה בלחיצה או במקש.',
  Pin: 'הצמדה',
  Play: 'הפעלה',
  'Previous page': 'העמוד הקודם',
  'Raise hand': 'הרמת יד',
  React: 'תגובה',
  'Reading the folder…': 'קורא את התיקייה…',
  'Ready to join?': 'מוכנים להצטרף?',
  Received: 'התקבל',
  'Reconnecting…': 'מתחבר מחדש…',
  Rejoin: 'חזרה לשיחה',
  'Remove {file} from the list': 'הסרת {file} מהרשימה',
  Resume: 'המשך',
  Retry: 'ניסיון נוסף',
  Save: 'שמירה',
  'Save as zip': 'שמירה כ-zip',
  'Save as…': 'שמירה בשם…',
  'Save to folder…': 'שמירה בתיקייה…',
  'Saved as {name}': 'נשמר בשם {name}',
  'Saved to {place}': 'נשמר ב-{place}',
  'Saving to {place}': 'נשמר כעת ב-{place}',
  Send: 'שליחה',
  'Send the link to the people you want to talk to.': 'שלחו את הקישור לאנשים שאיתם תרצו לדבר.',
  'Send to': 'שליחה אל',
  'Send {file} again': 'שליחת {file} שוב',
  'Sending files is switched off.': 'שליחת קבצים כבויה.',
  'Sending…': 'שולח…',
  'Sent when someone is there': 'יישלח כשמישהו יגיע',
  'Set the room attribute to chat here.': 'הגדירו את המאפיין room כדי לשוחח כאן.',
  'Set the room attribute to show somebody here.': 'הגדירו את המאפיין room כדי להציג כאן מישהו.',
  'Share screen': 'שיתוף מסך',
  'Share your screen': 'שיתוף המסך שלכם',
  'Sharing the screen has to start from a click in this page. Click the button again.':
    'שיתוף מסך חייב להתחיל בלחיצה בדף זה. לחצו שוב על הכפתור.',
  'Sharing was cancelled. Nothing is being shared.': 'השיתוף בוטל. שום דבר אינו משותף.',
  'Show more ({hidden} hidden)': 'הצגת עוד ({hidden} מוסתרים)',
  'Show the files of {batch}': 'הצגת הקבצים של {batch}',
  'Show your picture': 'הצגת התמונה שלכם',
  'Small window': 'חלון קטן',
  'Somebody is in this room without a secret, so you are not connected. Give them yours in some other way.':
    'מישהו נמצא בחדר זה ללא סוד, ולכן אינכם מחוברים. מסרו לו את הסוד שלכם בדרך אחרת.',
  'Somebody uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    'מישהו משתמש בסוד בחדר זה ולכם אין סוד, ולכן אינכם מחוברים. בקשו אותו.',
  'Somebody uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    'מישהו משתמש בסוד אחר בחדר זה, ולכן אינכם מחוברים. השוו בין השניים בדרך אחרת; אם הם זהים, מישהו ביניכם משנה את מה שאתם שולחים.',
  'Stop saving {batch}': 'הפסקת השמירה של {batch}',
  'Stop sharing your screen': 'הפסקת שיתוף המסך',
  Surprise: 'הפתעה',
  'That name is taken': 'השם תפוס',
  'That was too fast. Wait a moment, then try again.': 'זה היה מהיר מדי. המתינו רגע ונסו שוב.',
  'That was too fast. Wait a moment.': 'זה היה מהיר מדי. המתינו רגע.',
  'The browser allows full screen only by a click or a key.': 'הדפדפן מאפשר מסך מלא רק בלחיצה או במקש.',
  'The browser does not let this page ask for a place.': 'הדפדפן אינו מאפשר לדף זה לשאול על מקום שמירה.',
  'The browser does not let this page share the screen. Allow it in the site settings, then try again.':
    'הדפדפן אינו מאפשר לדף זה לשתף את המסך. אפשרו זאת בהגדרות האתר ונסו שוב.',
  'The browser does not let this page use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the site settings beside the address, then try again.':
    'הדפדפן אינו מאפשר לדף זה להשתמש {device, select, camera {במצלמה} microphone {במיקרופון} other {ברמקול}}. אפשרו זאת בהגדרות האתר ליד הכתובת ונסו שוב.',
  'The call could not be joined': 'לא ניתן להצטרף לשיחה',
  'The call has ended': 'השיחה הסתיימה',
  'The call has no such tile. Nothing was pinned.': 'אין בשיחה אריח כזה. דבר לא הוצמד.',
  'The code for camera and microphone could not be loaded. Check the connection, then try again.':
    'לא ניתן לטעון את הקוד של המצלמה והמיקרופון. בדקו את החיבור ונסו שוב.',
  'The code for sending files could not be loaded. Check the connection, then try again.':
    'לא ניתן לטעון את הקוד לשליחת קבצים. בדקו את החיבור ונסו שוב.',
  'The code of the chat could not be loaded. Check the connection, then try again.':
    'לא ניתן לטעון את הקוד של הצ׳אט. בדקו את החיבור ונסו שוב.',
  'The connection is lost and being restored.': 'החיבור אבד ומשוחזר כעת.',
  'The connection to the server is lost. Messages still go to those who are connected.':
    'החיבור לשרת אבד. הודעות עדיין מגיעות למי שמחובר.',
  'The connection to the signaling server is lost. The call goes on; trying to reconnect.':
    'החיבור לשרת האיתות אבד. השיחה נמשכת; מנסה להתחבר מחדש.',
  'The connection to this participant is not open.': 'החיבור למשתתף זה אינו פתוח.',
  'The file arrived damaged.': 'הקובץ הגיע פגום.',
  'The file is larger than allowed.': 'הקובץ גדול מהמותר.',
  'The file is larger than the other side allows.': 'הקובץ גדול ממה שהצד השני מאפשר.',
  'The file was changed or removed while it was being sent.': 'הקובץ שונה או הוסר בזמן השליחה.',
  'The file was declined.': 'הקובץ נדחה.',
  'The files could not be saved there.': 'לא ניתן לשמור את הקבצים שם.',
  'The invitation to the room could not be fetched.': 'לא ניתן להשיג את ההזמנה לחדר.',
  'The join token has expired. Ask for a new invitation.': 'תוקף אסימון ההצטרפות פג. בקשו הזמנה חדשה.',
  'The join token is not valid yet.': 'אסימון ההצטרפות עדיין אינו בתוקף.',
  'The join token was not made for this server.': 'אסימון ההצטרפות לא נוצר עבור שרת זה.',
  'The link could not be copied. Copy it from the address bar.': 'לא ניתן להעתיק את הקישור. העתיקו אותו משורת הכתובת.',
  'The network answers slowly.': 'הרשת מגיבה באיטיות.',
  'The network has too little bandwidth.': 'לרשת אין מספיק רוחב פס.',
  'The network loses packets.': 'הרשת מאבדת חבילות.',
  'The operating system does not let the browser record the screen. Allow it in the system’s privacy settings, then try again.':
    'מערכת ההפעלה אינה מאפשרת לדפדפן להקליט את המסך. אפשרו זאת בהגדרות הפרטיות של המערכת ונסו שוב.',
  'The operating system does not let the browser use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the system’s privacy settings, then try again.':
    'מערכת ההפעלה אינה מאפשרת לדפדפן להשתמש {device, select, camera {במצלמה} microphone {במיקרופון} other {ברמקול}}. אפשרו זאת בהגדרות הפרטיות של המערכת ונסו שוב.',
  'The other side did not answer any more.': 'הצד השני הפסיק להגיב.',
  'The other side does not take files of this type.': 'הצד השני אינו מקבל קבצים מסוג זה.',
  'The other side has left.': 'הצד השני יצא.',
  'The permission for the screen was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'ההרשאה למסך נשללה, ולכן הוא כבוי. אפשרו אותו בהגדרות האתר ליד הכתובת ונסו שוב.',
  'The permission for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'ההרשאה להשתמש {device, select, camera {במצלמה} microphone {במיקרופון} other {ברמקול}} נשללה, ולכן ההתקן כבוי. אפשרו אותו בהגדרות האתר ליד הכתובת ונסו שוב.',
  'The picture is frozen.': 'התמונה קפואה.',
  'The question for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was closed without an answer. Try again and choose “Allow”.':
    'השאלה על {device, select, camera {המצלמה} microphone {המיקרופון} other {הרמקול}} נסגרה ללא תשובה. נסו שוב ובחרו ”אפשר“.',
  'The room could not be reached.': 'לא ניתן להגיע לחדר.',
  'The screen could not be captured. Close other programs that record it, then try again.':
    'לא ניתן ללכוד את המסך. סגרו תוכנות אחרות שמקליטות אותו ונסו שוב.',
  'The server takes no more participants or rooms now.': 'השרת אינו מקבל כעת עוד משתתפים או חדרים.',
  'The signaling server cannot be reached.': 'לא ניתן להגיע לשרת האיתות.',
  'The signaling server cannot be reached. Check the connection, then try again.':
    'לא ניתן להגיע לשרת האיתות. בדקו את החיבור ונסו שוב.',
  'The signaling server cannot be reached. Trying again.': 'לא ניתן להגיע לשרת האיתות. מנסה שוב.',
  'The signaling server did not answer in time. Try again.': 'שרת האיתות לא הגיב בזמן. נסו שוב.',
  'The system or another program has paused {devices, select, camera {your camera} microphone {your microphone} other {your microphone and camera}}. It goes on by itself.':
    'המערכת או תוכנה אחרת השהתה את {devices, select, camera {המצלמה} microphone {המיקרופון} other {המיקרופון והמצלמה}}. ההפעלה תימשך מעצמה.',
  'The system or another program stopped the screen. Try again.': 'המערכת או תוכנה אחרת עצרה את המסך. נסו שוב.',
  'The system or another program stopped {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Try again.':
    'המערכת או תוכנה אחרת עצרה את {device, select, camera {המצלמה} microphone {המיקרופון} other {הרמקול}}. נסו שוב.',
  'The transfer was cancelled.': 'ההעברה בוטלה.',
  'There is no network.': 'אין רשת.',
  'There is no picture to show yet.': 'אין עדיין תמונה להצגה.',
  'There is not enough room for the file where it should go.': 'אין מספיק מקום ביעד של הקובץ.',
  'There is not enough room for the files.': 'אין מספיק מקום לקבצים.',
  'There is nothing here that could be shared.': 'אין כאן דבר שניתן לשתף.',
  'They are not here any more.': 'המשתתף כבר לא כאן.',
  'They left before the message could be sent.': 'המשתתף יצא לפני שניתן היה לשלוח את ההודעה.',
  'They left. The message was not sent.': 'המשתתף יצא. ההודעה לא נשלחה.',
  'This browser cannot connect tabs with each other.': 'דפדפן זה אינו יכול לחבר בין לשוניות.',
  'This browser cannot make a key of the secret.': 'דפדפן זה אינו יכול ליצור מפתח מהסוד.',
  'This browser cannot share the screen. Phones and tablets mostly cannot.':
    'דפדפן זה אינו יכול לשתף את המסך. גם רוב הטלפונים והטאבלטים אינם יכולים.',
  'This browser has no picture in picture.': 'אין בדפדפן זה תמונה בתוך תמונה.',
  'This could not be read.': 'לא ניתן לקרוא זאת.',
  'This device is too busy.': 'התקן זה עמוס מדי.',
  'This page is embedded in another one that does not let it share the screen. The embedding frame needs allow="{feature}".':
    'דף זה מוטמע בדף אחר שאינו מאפשר לו לשתף את המסך. המסגרת המטמיעה צריכה allow="{feature}".',
  'This page is embedded in another one that does not let it use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. The embedding frame needs allow="{feature}".':
    'דף זה מוטמע בדף אחר שאינו מאפשר לו להשתמש {device, select, camera {במצלמה} microphone {במיקרופון} other {ברמקול}}. המסגרת המטמיעה צריכה allow="{feature}".',
  'This page may not use picture in picture.': 'דף זה אינו רשאי להשתמש בתמונה בתוך תמונה.',
  'This room is full': 'החדר מלא',
  'This room is locked': 'החדר נעול',
  'This server asks for a join token, and none was sent.': 'שרת זה מבקש אסימון הצטרפות, ולא נשלח אחד.',
  'Thumbs up': 'לייק',
  To: 'אל',
  'To {name}': 'אל {name}',
  'Too many files are on offer at once.': 'מוצעים יותר מדי קבצים בבת אחת.',
  'Try again': 'לנסות שוב',
  'Try again to send this message': 'לנסות שוב לשלוח הודעה זו',
  'Turn on sound': 'הפעלת הצליל',
  Unpin: 'ביטול ההצמדה',
  'Waiting for someone to join. What you add now is sent then.': 'ממתין שמישהו יצטרף. מה שתוסיפו כעת יישלח אז.',
  'Waiting for the connection…': 'ממתין לחיבור…',
  'Waiting for your permission…': 'ממתין לאישור שלכם…',
  'Waiting for {name} to accept': 'ממתין לאישור של {name}',
  'What the signaling server passed on from somebody was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'מה ששרת האיתות העביר ממישהו שונה בדרך, או נשלח פעמיים, והושמט. אם זה יקרה שוב, אל תסמכו על שרת זה.',
  'What the signaling server passed on from {name} was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'מה ששרת האיתות העביר מאת {name} שונה בדרך, או נשלח פעמיים, והושמט. אם זה יקרה שוב, אל תסמכו על שרת זה.',
  'What was being shared is gone.': 'מה ששותף כבר אינו קיים.',
  'What you write goes to those who are here now. Nobody who comes later can read it.':
    'מה שתכתבו מגיע למי שנמצא כאן עכשיו. מי שיגיע מאוחר יותר לא יוכל לקרוא זאת.',
  'Write a message': 'כתיבת הודעה',
  'Write to {name} only': 'כתיבה רק אל {name}',
  You: 'אתם',
  'You are muted': 'אתם מושתקים',
  'You are not allowed in': 'אין לכם הרשאה להיכנס',
  'You are the only one here': 'אין כאן אף אחד מלבדכם',
  'You left the call': 'יצאתם מהשיחה',
  'You left the room.': 'יצאתם מהחדר.',
  'You left. The conversation is gone.': 'יצאתם. השיחה נמחקה.',
  'You were removed from the call': 'הוסרתם מהשיחה',
  'Your browser asks for your camera and microphone when you join.': 'הדפדפן יבקש גישה למצלמה ולמיקרופון כשתצטרפו.',
  'Your camera and microphone are off.': 'המצלמה והמיקרופון שלכם כבויים.',
  'Your invitation has expired': 'תוקף ההזמנה שלכם פג',
  'Your name': 'השם שלכם',
  'Your name comes with your invitation and cannot be changed here.':
    'השם שלכם מגיע עם ההזמנה ולא ניתן לשנות אותו כאן.',
  'Your screen': 'המסך שלכם',
  'camera off': 'מצלמה כבויה',
  'hand raised': 'יד מורמת',
  images: 'תמונות',
  'microphone off': 'מיקרופון כבוי',
  'or choose a folder from your device': 'או בחרו תיקייה מהמכשיר שלכם',
  'or choose them from your device': 'או בחרו אותם מהמכשיר שלכם',
  sound: 'שמע',
  speaking: 'מדבר',
  'up to {size}': 'עד {size}',
  videos: 'סרטונים',
  '{action} {file}': '{action}: {file}',
  '{action}: {batch}': '{action}: {batch}',
  '{count, plural, one {# character left} other {# characters left}}':
    '{count, plural, one {נותר תו אחד} other {נותרו # תווים}}',
  '{count, plural, one {# character too many} other {# characters too many}}':
    '{count, plural, one {תו אחד יותר מדי} other {# תווים יותר מדי}}',
  '{count, plural, one {# file ({size})} other {# files ({size})}}':
    '{count, plural, one {קובץ אחד ({size})} other {# קבצים ({size})}}',
  '{count, plural, one {# file cannot be sent} other {# files cannot be sent}}':
    '{count, plural, one {לא ניתן לשלוח קובץ אחד} other {לא ניתן לשלוח # קבצים}}',
  '{count, plural, one {# file on the way, {percent}} other {# files on the way, {percent}}}':
    '{count, plural, one {קובץ אחד בדרך, {percent}} other {# קבצים בדרך, {percent}}}',
  '{count, plural, one {# file} other {# files}}': '{count, plural, one {קובץ אחד} other {# קבצים}}',
  '{count, plural, one {# new message, the last from {name}} other {# new messages, the last from {name}}}':
    '{count, plural, one {הודעה חדשה אחת, מאת {name}} other {# הודעות חדשות, האחרונה מאת {name}}}',
  '{count, plural, one {# new} other {# new}}': '{count, plural, one {הודעה חדשה} other {# חדשות}}',
  '{count, plural, one {# other} other {# others}}': '{count, plural, one {עוד אדם אחד} other {עוד #}}',
  '{count, plural, one {Chat, # new message} other {Chat, # new messages}}':
    '{count, plural, one {צ׳אט, הודעה חדשה אחת} other {צ׳אט, # הודעות חדשות}}',
  '{count, plural, one {The page of {names} does not take files.} other {The page of {names} does not take files.}}':
    '{count, plural, one {הדף של {names} אינו מקבל קבצים.} other {הדפים של {names} אינם מקבלים קבצים.}}',
  '{count, plural, one {the folder {name}: # file, {size}} other {the folder {name}: # files, {size}}}':
    '{count, plural, one {התיקייה {name}: קובץ אחד, {size}} other {התיקייה {name}: # קבצים, {size}}}',
  '{count, plural, one {{done} of # file} other {{done} of # files}}':
    '{count, plural, one {{done} מתוך קובץ אחד} other {{done} מתוך # קבצים}}',
  '{count, plural, one {{names} is here} other {{names} are here}}':
    '{count, plural, one {{names} כאן} other {{names} כאן}}',
  '{count, plural, one {{names} joined} other {{names} joined}}':
    '{count, plural, one {{names} בשיחה} other {{names} הצטרפו}}',
  '{count, plural, one {{names} left} other {{names} left}}':
    '{count, plural, one {{names} כבר לא בשיחה} other {{names} יצאו}}',
  '{count, plural, one {{names} raised a hand} other {{names} raised a hand}}':
    '{count, plural, one {יד מורמת: {names}} other {ידיים מורמות: {names}}}',
  '{count, plural, one {{names} reacted with {emoji}} other {{names} reacted with {emoji}}}':
    '{count, plural, one {תגובה מאת {names}: {emoji}} other {תגובות מאת {names}: {emoji}}}',
  '{count, plural, one {{sender} wants to send you this} other {{sender} wants to send you these}}':
    '{count, plural, one {{sender} רוצה לשלוח לכם את זה} other {{sender} רוצה לשלוח לכם את אלה}}',
  '{count, plural, one {{what} delivered} other {{what} delivered}}':
    '{count, plural, one {{what} נמסר} other {{what} נמסרו}}',
  '{count, plural, one {{what} received} other {{what} received}}':
    '{count, plural, one {{what} התקבל} other {{what} התקבלו}}',
  '{count, plural, one {{what} was not transferred} other {{what} were not transferred}}':
    '{count, plural, one {{what} לא הועבר} other {{what} לא הועברו}}',
  '{count, plural, one {{what}: # file was not transferred} other {{what}: # files were not transferred}}':
    '{count, plural, one {{what}: קובץ אחד לא הועבר} other {{what}: # קבצים לא הועברו}}',
  '{device, select, camera {Camera paused. Try again} other {Microphone paused. Try again}}':
    '{device, select, camera {המצלמה מושהית. לנסות שוב} other {המיקרופון מושהה. לנסות שוב}}',
  '{device, select, camera {No camera} microphone {No microphone} other {No speaker}} was found. Connect one, then try again.':
    '{device, select, camera {לא נמצאה מצלמה. חברו אחת} microphone {לא נמצא מיקרופון. חברו אחד} other {לא נמצא רמקול. חברו אחד}} ונסו שוב.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} can be switched on only while this page is in front. Click the button again.':
    'ניתן להפעיל את {device, select, camera {המצלמה} microphone {המיקרופון} other {הרמקול}} רק כשדף זה בחזית. לחצו שוב על הכפתור.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} could not be started. Another program or tab may be using it: close that, then try again.':
    'לא ניתן להפעיל את {device, select, camera {המצלמה} microphone {המיקרופון} other {הרמקול}}. ייתכן שתוכנה או לשונית אחרת משתמשת בהתקן: סגרו אותה ונסו שוב.',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected. Connect it again or choose another one.':
    '{device, select, camera {המצלמה נותקה. חברו אותה שוב או בחרו אחרת.} microphone {המיקרופון נותק. חברו אותו שוב או בחרו אחר.} other {הרמקול נותק. חברו אותו שוב או בחרו אחר.}}',
  '{device, select, camera {This browser cannot use a camera in web pages. Try a current Chrome, Edge, Firefox or Safari.} microphone {This browser cannot use a microphone in web pages. Try a current Chrome, Edge, Firefox or Safari.} other {This browser plays through the speaker that the system uses. Change it in the settings of the system.}}':
    '{device, select, camera {דפדפן זה אינו יכול להשתמש במצלמה בדפי אינטרנט. נסו גרסה עדכנית של Chrome, Edge, Firefox או Safari.} microphone {דפדפן זה אינו יכול להשתמש במיקרופון בדפי אינטרנט. נסו גרסה עדכנית של Chrome, Edge, Firefox או Safari.} other {דפדפן זה מנגן דרך הרמקול של המערכת. שנו אותו בהגדרות המערכת.}}',
  '{device, select, camera {This call uses no camera.} other {This call uses no microphone.}}':
    '{device, select, camera {שיחה זו אינה משתמשת במצלמה.} other {שיחה זו אינה משתמשת במיקרופון.}}',
  '{device, select, camera {Turn off camera} other {Turn off microphone}}':
    '{device, select, camera {כיבוי המצלמה} other {השתקת המיקרופון}}',
  '{device, select, camera {Turn on camera} other {Turn on microphone}}':
    '{device, select, camera {הפעלת המצלמה} other {הפעלת המיקרופון}}',
  '{devices, select, camera {Your camera is on again.} microphone {Your microphone is on again.} other {Your microphone and camera are on again.}}':
    '{devices, select, camera {המצלמה שלכם פועלת שוב.} microphone {המיקרופון שלכם פועל שוב.} other {המיקרופון והמצלמה שלכם פועלים שוב.}}',
  '{done} of {total}': '{done} מתוך {total}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} is back and in use again.':
    '{kind, select, camera {המצלמה חזרה} microphone {המיקרופון חזר} other {הרמקול חזר}} ובשימוש שוב.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected.':
    '{kind, select, camera {המצלמה נותקה.} microphone {המיקרופון נותק.} other {הרמקול נותק.}}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” is back and in use again.':
    '{kind, select, camera {המצלמה ”{label}“ חזרה} microphone {המיקרופון ”{label}“ חזר} other {הרמקול ”{label}“ חזר}} ובשימוש שוב.',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” was disconnected.':
    '{kind, select, camera {המצלמה ”{label}“ נותקה.} microphone {המיקרופון ”{label}“ נותק.} other {הרמקול ”{label}“ נותק.}}',
  '{name} (left)': '{name} (לא כאן)',
  '{name} (takes no files)': '{name} (ללא קבלת קבצים)',
  '{name} (you)': '{name} (אתם)',
  '{name} declined': 'נדחה: {name}',
  '{name} is in this room without a secret, so you are not connected. Give them yours in some other way.':
    '{name} בחדר זה ללא סוד, ולכן אינכם מחוברים. מסרו את הסוד שלכם בדרך אחרת.',
  '{name} is sharing a screen': 'שיתוף מסך: {name}',
  '{name} left. Choose who gets your message.': '{name} כבר לא כאן. בחרו מי יקבל את ההודעה.',
  '{name} left. The message was not sent.': '{name} כבר לא כאן. ההודעה לא נשלחה.',
  '{name} stopped sharing': 'שיתוף המסך של {name} הסתיים',
  '{name} uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    'יש סוד בחדר זה אצל {name} ולכם אין, ולכן אינכם מחוברים. בקשו אותו.',
  '{name} uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    'הסוד של {name} בחדר זה אחר, ולכן אינכם מחוברים. השוו בין השניים בדרך אחרת; אם הם זהים, מישהו ביניכם משנה את מה שאתם שולחים.',
  '{name}: {text}': '{name}: {text}',
  '{name}’s screen': 'המסך של {name}',
  '{page} / {pages}': '{page} / {pages}',
  '{sender} wants to send you this folder': '{sender} רוצה לשלוח לכם את התיקייה',
  '{sender} wants to send you {what}': '{sender} רוצה לשלוח לכם: {what}',
  '{time} left': 'נותרו {time}',
} satisfies Translation;
