import type { Translation } from './language.js';

/** Hindi. */
export default {
  'A message has at most {most} characters. Take out {count}, or send it in parts.':
    'एक संदेश में अधिकतम {most} अक्षर हो सकते हैं। {count} हटाएँ या उसे हिस्सों में भेजें।',
  'A message was not sent.': 'एक संदेश नहीं भेजा गया।',
  'A message was too long for the signaling server.': 'एक संदेश सिग्नलिंग सर्वर के लिए बहुत लंबा था।',
  'A part of the call could not be loaded. Check the connection, then try again.':
    'कॉल का एक हिस्सा लोड नहीं हो सका। कनेक्शन जाँचें और फिर कोशिश करें।',
  'A room with a secret needs a page that was loaded over https: or from localhost.':
    'गुप्त कुंजी वाले कमरे के लिए https: या localhost से लोड किया गया पेज चाहिए।',
  Accept: 'स्वीकार करें',
  'Accept all': 'सभी स्वीकार करें',
  'All files on the way': 'रास्ते में सभी फ़ाइलें',
  Applause: 'तालियाँ',
  'As many are in the room as it takes. Try again when somebody has left.':
    'कमरे में जितने लोग आ सकते हैं उतने आ चुके हैं। किसी के जाने पर फिर कोशिश करें।',
  'Back to the page': 'पेज पर लौटें',
  'Browsers give the screen only to secure pages. Open this page with https:// (or on localhost while developing).':
    'ब्राउज़र केवल सुरक्षित पेजों को स्क्रीन देते हैं। यह पेज https:// से खोलें (या विकास के दौरान localhost पर)।',
  'Browsers give {device, select, camera {the camera} microphone {the microphone} other {the speaker}} only to secure pages. Open this page with https:// (or on localhost while developing).':
    'ब्राउज़र केवल सुरक्षित पेजों को {device, select, camera {कैमरा} microphone {माइक्रोफ़ोन} other {स्पीकर}} देते हैं। यह पेज https:// से खोलें (या विकास के दौरान localhost पर)।',
  Call: 'कॉल',
  'Call controls': 'कॉल नियंत्रण',
  Camera: 'कैमरा',
  Cancel: 'रद्द करें',
  Celebration: 'जश्न',
  Chat: 'चैट',
  'Check camera and microphone': 'कैमरा और माइक्रोफ़ोन जाँचें',
  'Clear finished': 'पूरे हुए हटाएँ',
  'Close chat': 'चैट बंद करें',
  'Connecting…': 'कनेक्ट हो रहा है…',
  'Connection lost': 'कनेक्शन टूट गया',
  'Connection lost. Reconnecting…': 'कनेक्शन टूट गया। फिर से कनेक्ट हो रहा है…',
  'Connection through a relay server': 'रिले सर्वर के ज़रिए कनेक्शन',
  'Continues where it stopped': 'जहाँ रुका था वहीं से जारी रहेगा',
  'Copy link': 'लिंक कॉपी करें',
  Decline: 'अस्वीकार करें',
  'Decline all': 'सभी अस्वीकार करें',
  Delete: 'मिटाएँ',
  'Delete this message': 'यह संदेश मिटाएँ',
  Delivered: 'पहुँच गया',
  'Direct connection': 'सीधा कनेक्शन',
  Discard: 'छोड़ दें',
  Dismiss: 'बंद करें',
  'Do not send {file}': '{file} न भेजें',
  'Drop files for {name}': '{name} के लिए फ़ाइलें यहाँ छोड़ें',
  'Drop files here': 'फ़ाइलें यहाँ छोड़ें',
  'Drop files or folders for {name}': '{name} के लिए फ़ाइलें या फ़ोल्डर यहाँ छोड़ें',
  'Drop files or folders here': 'फ़ाइलें या फ़ोल्डर यहाँ छोड़ें',
  Everyone: 'सभी',
  Files: 'फ़ाइलें',
  'Files need pages loaded over https.': 'फ़ाइलों के लिए https से लोड किए गए पेज चाहिए।',
  'Files of this type are not allowed.': 'इस प्रकार की फ़ाइलों की अनुमति नहीं है।',
  'Files of {batch}': '{batch} की फ़ाइलें',
  'Finishing…': 'पूरा हो रहा है…',
  'Folder {name}': 'फ़ोल्डर {name}',
  'Folders cannot be sent here.': 'यहाँ फ़ोल्डर नहीं भेजे जा सकते।',
  'From {name}': '{name} से',
  'Full screen': 'पूरी स्क्रीन',
  'Give the call a room name; everyone who uses the same name meets there.':
    'कॉल को कमरे का नाम दें; वही नाम इस्तेमाल करने वाले सब वहाँ मिलते हैं।',
  Guest: 'अतिथि',
  Heart: 'दिल',
  'Hide the files of {batch}': '{batch} की फ़ाइलें छिपाएँ',
  'Hide your picture from yourself': 'अपनी तस्वीर खुद से छिपाएँ',
  'Interrupted at {percent}': '{percent} पर रुक गया',
  'It continues when {name} sends the file again.': '{name} के दोबारा फ़ाइल भेजने पर यह जारी रहेगा।',
  'Join again': 'फिर से जुड़ें',
  'Join call': 'कॉल में शामिल हों',
  'Join the call before sharing a screen.': 'स्क्रीन साझा करने से पहले कॉल में शामिल हों।',
  'Join the call first.': 'पहले कॉल में शामिल हों।',
  'Join the room before writing.': 'लिखने से पहले कमरे में शामिल हों।',
  'Join the room first. The message was not sent.': 'पहले कमरे में शामिल हों। संदेश नहीं भेजा गया।',
  'Join without camera': 'बिना कैमरे के शामिल हों',
  'Join without microphone': 'बिना माइक्रोफ़ोन के शामिल हों',
  'Joining was given up.': 'शामिल होना छोड़ दिया गया।',
  'Joining…': 'शामिल हो रहे हैं…',
  'Keep off': 'बंद रहने दें',
  Laughter: 'हँसी',
  'Leave call': 'कॉल छोड़ें',
  'Leave full screen': 'पूरी स्क्रीन से निकलें',
  'Let go to send': 'भेजने के लिए छोड़ें',
  'Link copied': 'लिंक कॉपी हो गया',
  'Listen only': 'केवल सुनें',
  'Lower hand': 'हाथ नीचे करें',
  Message: 'संदेश',
  Messages: 'संदेश',
  Microphone: 'माइक्रोफ़ोन',
  'More is waiting for somebody than can be kept. Wait for earlier messages before sending more.':
    'जितना रखा जा सकता है उससे ज़्यादा संदेश प्रतीक्षा में हैं। और भेजने से पहले पिछले संदेशों का इंतज़ार करें।',
  'Move your picture to another corner; arrow keys, too': 'अपनी तस्वीर दूसरे कोने में ले जाएँ; तीर कुंजियों से भी',
  'New message from {names}': '{names} का नया संदेश',
  'Newest messages': 'सबसे नए संदेश',
  'Next page': 'अगला पेज',
  'No further connection to this participant could be made.': 'इस प्रतिभागी से और कोई कनेक्शन नहीं बन सका।',
  'No messages yet': 'अभी कोई संदेश नहीं',
  'No room yet': 'अभी कोई कमरा नहीं',
  'Nobody else is here yet. Those who come can read what you write from then on.':
    'अभी यहाँ और कोई नहीं है। जो आएँगे वे उसके बाद आपका लिखा पढ़ सकेंगे।',
  'Nobody else is here.': 'यहाँ और कोई नहीं है।',
  'Nobody is here yet': 'अभी यहाँ कोई नहीं है',
  'Nobody of this id is in the room.': 'कमरे में इस आईडी का कोई नहीं है।',
  'Not connected to a room yet.': 'अभी किसी कमरे से कनेक्ट नहीं है।',
  'Not sent. {reason}': 'नहीं भेजा गया। {reason}',
  'Now using another one.': 'अब दूसरे डिवाइस का उपयोग हो रहा है।',
  'Now using {kind, select, camera {the camera} microphone {the microphone} other {the speaker}} that the system chooses.':
    'अब सिस्टम के चुने {kind, select, camera {कैमरे} microphone {माइक्रोफ़ोन} other {स्पीकर}} का उपयोग हो रहा है।',
  'Now using “{label}”.': 'अब “{label}” का उपयोग हो रहा है।',
  'Only files can be sent here.': 'यहाँ केवल फ़ाइलें भेजी जा सकती हैं।',
  'Only for you': 'केवल आपके लिए',
  'Only for {name}': 'केवल {name} के लिए',
  'Pages of people': 'लोगों के पेज',
  'Pasted picture {stamp}': 'चिपकाया गया चित्र {stamp}',
  'Pasted text {stamp}.txt': 'चिपकाया गया टेक्स्ट {stamp}.txt',
  Pause: 'रोकें',
  Paused: 'रुका हुआ',
  'People in the call': 'कॉल में मौजूद लोग',
  'Picture in picture': 'पिक्चर-इन-पिक्चर',
  'Picture in picture begins with a click or a key.': 'पिक्चर-इन-पिक्चर क्लिक या कुंजी से शुरू होता है।',
  Pin: 'पिन करें',
  Play: 'चलाएँ',
  'Previous page': 'पिछला पेज',
  'Raise hand': 'हाथ उठाएँ',
  React: 'प्रतिक्रिया दें',
  'Reading the folder…': 'फ़ोल्डर पढ़ा जा रहा है…',
  'Ready to join?': 'शामिल होने के लिए तैयार हैं?',
  Received: 'मिल गया',
  'Reconnecting…': 'फिर से कनेक्ट हो रहा है…',
  Rejoin: 'फिर से शामिल हों',
  'Remove {file} from the list': 'सूची से {file} हटाएँ',
  Resume: 'जारी रखें',
  Retry: 'दोबारा कोशिश करें',
  Save: 'सहेजें',
  'Save as zip': 'zip के रूप में सहेजें',
  'Save as…': 'इस रूप में सहेजें…',
  'Save to folder…': 'फ़ोल्डर में सहेजें…',
  'Saved as {name}': '{name} नाम से सहेजा गया',
  'Saved to {place}': '{place} में सहेजा गया',
  'Saving to {place}': '{place} में सहेजा जा रहा है',
  Send: 'भेजें',
  'Send the link to the people you want to talk to.': 'जिनसे बात करनी है उन्हें लिंक भेजें।',
  'Send to': 'किसे भेजें',
  'Send {file} again': '{file} फिर से भेजें',
  'Sending files is switched off.': 'फ़ाइलें भेजना बंद है।',
  'Sending…': 'भेजा जा रहा है…',
  'Sent when someone is there': 'किसी के आने पर भेजा जाएगा',
  'Set the room attribute to chat here.': 'यहाँ चैट करने के लिए room एट्रिब्यूट सेट करें।',
  'Set the room attribute to show somebody here.': 'यहाँ किसी को दिखाने के लिए room एट्रिब्यूट सेट करें।',
  'Share screen': 'स्क्रीन साझा करें',
  'Share your screen': 'अपनी स्क्रीन साझा करें',
  'Sharing the screen has to start from a click in this page. Click the button again.':
    'स्क्रीन साझा करना इस पेज पर क्लिक से शुरू होना चाहिए। बटन पर फिर क्लिक करें।',
  'Sharing was cancelled. Nothing is being shared.': 'साझा करना रद्द हुआ। कुछ भी साझा नहीं हो रहा।',
  'Show more ({hidden} hidden)': 'और दिखाएँ ({hidden} छिपी हुई)',
  'Show the files of {batch}': '{batch} की फ़ाइलें दिखाएँ',
  'Show your picture': 'अपनी तस्वीर दिखाएँ',
  'Small window': 'छोटी विंडो',
  'Somebody is in this room without a secret, so you are not connected. Give them yours in some other way.':
    'कोई इस कमरे में बिना गुप्त कुंजी के है, इसलिए आप कनेक्ट नहीं हैं। अपनी कुंजी किसी और तरीके से दें।',
  'Somebody uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    'कोई इस कमरे में गुप्त कुंजी का उपयोग कर रहा है और आपके पास नहीं है, इसलिए आप कनेक्ट नहीं हैं। उनसे माँगें।',
  'Somebody uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    'कोई इस कमरे में दूसरी गुप्त कुंजी का उपयोग कर रहा है, इसलिए आप कनेक्ट नहीं हैं। दोनों को किसी और तरीके से मिलाएँ; यदि वे एक जैसी हैं, तो बीच में कोई आपका भेजा हुआ बदल रहा है।',
  'Stop saving {batch}': '{batch} को सहेजना रोकें',
  'Stop sharing your screen': 'स्क्रीन साझा करना बंद करें',
  Surprise: 'आश्चर्य',
  'That name is taken': 'यह नाम लिया जा चुका है',
  'That was too fast. Wait a moment, then try again.': 'यह बहुत तेज़ था। थोड़ा रुककर फिर कोशिश करें।',
  'That was too fast. Wait a moment.': 'यह बहुत तेज़ था। थोड़ा रुकें।',
  'The browser allows full screen only by a click or a key.': 'ब्राउज़र पूरी स्क्रीन केवल क्लिक या कुंजी से देता है।',
  'The browser does not let this page ask for a place.': 'ब्राउज़र इस पेज को जगह पूछने नहीं देता।',
  'The browser does not let this page share the screen. Allow it in the site settings, then try again.':
    'ब्राउज़र इस पेज को स्क्रीन साझा नहीं करने देता। साइट सेटिंग में अनुमति दें, फिर कोशिश करें।',
  'The browser does not let this page use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the site settings beside the address, then try again.':
    'ब्राउज़र इस पेज को {device, select, camera {कैमरे} microphone {माइक्रोफ़ोन} other {स्पीकर}} का उपयोग नहीं करने देता। पते के पास साइट सेटिंग में अनुमति दें, फिर कोशिश करें।',
  'The call could not be joined': 'कॉल में शामिल नहीं हो सके',
  'The call has ended': 'कॉल समाप्त हो गई',
  'The call has no such tile. Nothing was pinned.': 'कॉल में ऐसी कोई टाइल नहीं है। कुछ पिन नहीं हुआ।',
  'The code for camera and microphone could not be loaded. Check the connection, then try again.':
    'कैमरे और माइक्रोफ़ोन का कोड लोड नहीं हो सका। कनेक्शन जाँचें और फिर कोशिश करें।',
  'The code for sending files could not be loaded. Check the connection, then try again.':
    'फ़ाइलें भेजने का कोड लोड नहीं हो सका। कनेक्शन जाँचें और फिर कोशिश करें।',
  'The code of the chat could not be loaded. Check the connection, then try again.':
    'चैट का कोड लोड नहीं हो सका। कनेक्शन जाँचें और फिर कोशिश करें।',
  'The connection is lost and being restored.': 'कनेक्शन टूट गया है और बहाल किया जा रहा है।',
  'The connection to the server is lost. Messages still go to those who are connected.':
    'सर्वर से कनेक्शन टूट गया है। जुड़े हुए लोगों तक संदेश अब भी पहुँचते हैं।',
  'The connection to the signaling server is lost. The call goes on; trying to reconnect.':
    'सिग्नलिंग सर्वर से कनेक्शन टूट गया है। कॉल जारी है; फिर से कनेक्ट करने की कोशिश हो रही है।',
  'The connection to this participant is not open.': 'इस प्रतिभागी से कनेक्शन खुला नहीं है।',
  'The file arrived damaged.': 'फ़ाइल ख़राब होकर पहुँची।',
  'The file is larger than allowed.': 'फ़ाइल अनुमति से बड़ी है।',
  'The file is larger than the other side allows.': 'फ़ाइल दूसरी ओर की अनुमति से बड़ी है।',
  'The file was changed or removed while it was being sent.': 'भेजते समय फ़ाइल बदली या हटाई गई।',
  'The file was declined.': 'फ़ाइल अस्वीकार कर दी गई।',
  'The files could not be saved there.': 'फ़ाइलें वहाँ नहीं सहेजी जा सकीं।',
  'The invitation to the room could not be fetched.': 'कमरे का निमंत्रण नहीं मिल सका।',
  'The join token has expired. Ask for a new invitation.': 'प्रवेश टोकन की अवधि समाप्त हो गई है। नया निमंत्रण माँगें।',
  'The join token is not valid yet.': 'प्रवेश टोकन अभी मान्य नहीं है।',
  'The join token was not made for this server.': 'प्रवेश टोकन इस सर्वर के लिए नहीं बना था।',
  'The link could not be copied. Copy it from the address bar.': 'लिंक कॉपी नहीं हो सका। पता पट्टी से कॉपी करें।',
  'The network answers slowly.': 'नेटवर्क धीमे जवाब दे रहा है।',
  'The network has too little bandwidth.': 'नेटवर्क की बैंडविड्थ बहुत कम है।',
  'The network loses packets.': 'नेटवर्क में पैकेट खो रहे हैं।',
  'The operating system does not let the browser record the screen. Allow it in the system’s privacy settings, then try again.':
    'ऑपरेटिंग सिस्टम ब्राउज़र को स्क्रीन रिकॉर्ड नहीं करने देता। सिस्टम की निजता सेटिंग में अनुमति दें, फिर कोशिश करें।',
  'The operating system does not let the browser use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Allow it in the system’s privacy settings, then try again.':
    'ऑपरेटिंग सिस्टम ब्राउज़र को {device, select, camera {कैमरे} microphone {माइक्रोफ़ोन} other {स्पीकर}} का उपयोग नहीं करने देता। सिस्टम की निजता सेटिंग में अनुमति दें, फिर कोशिश करें।',
  'The other side did not answer any more.': 'दूसरी ओर से जवाब आना बंद हो गया।',
  'The other side does not take files of this type.': 'दूसरी ओर इस प्रकार की फ़ाइलें नहीं ली जातीं।',
  'The other side has left.': 'दूसरा पक्ष चला गया।',
  'The permission for the screen was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    'स्क्रीन की अनुमति वापस ले ली गई, इसलिए वह बंद है। पते के पास साइट सेटिंग में अनुमति दें, फिर कोशिश करें।',
  'The permission for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was taken back, so it is off. Allow it in the site settings beside the address, then try again.':
    '{device, select, camera {कैमरे} microphone {माइक्रोफ़ोन} other {स्पीकर}} की अनुमति वापस ले ली गई, इसलिए वह बंद है। पते के पास साइट सेटिंग में अनुमति दें, फिर कोशिश करें।',
  'The picture is frozen.': 'तस्वीर रुक गई है।',
  'The question for {device, select, camera {the camera} microphone {the microphone} other {the speaker}} was closed without an answer. Try again and choose “Allow”.':
    '{device, select, camera {कैमरे} microphone {माइक्रोफ़ोन} other {स्पीकर}} का सवाल बिना जवाब के बंद किया गया। फिर कोशिश करें और “अनुमति दें” चुनें।',
  'The room could not be reached.': 'कमरे तक नहीं पहुँच सके।',
  'The screen could not be captured. Close other programs that record it, then try again.':
    'स्क्रीन कैप्चर नहीं हो सकी। उसे रिकॉर्ड करने वाले दूसरे प्रोग्राम बंद करें, फिर कोशिश करें।',
  'The server takes no more participants or rooms now.': 'सर्वर अभी और प्रतिभागी या कमरे नहीं ले रहा।',
  'The signaling server cannot be reached.': 'सिग्नलिंग सर्वर तक नहीं पहुँच सके।',
  'The signaling server cannot be reached. Check the connection, then try again.':
    'सिग्नलिंग सर्वर तक नहीं पहुँच सके। कनेक्शन जाँचें और फिर कोशिश करें।',
  'The signaling server cannot be reached. Trying again.': 'सिग्नलिंग सर्वर तक नहीं पहुँच सके। फिर कोशिश हो रही है।',
  'The signaling server did not answer in time. Try again.': 'सिग्नलिंग सर्वर ने समय पर जवाब नहीं दिया। फिर कोशिश करें।',
  'The system or another program has paused {devices, select, camera {your camera} microphone {your microphone} other {your microphone and camera}}. It goes on by itself.':
    'सिस्टम या किसी दूसरे प्रोग्राम ने {devices, select, camera {आपका कैमरा} microphone {आपका माइक्रोफ़ोन} other {आपका माइक्रोफ़ोन और कैमरा}} रोक दिया है। यह अपने आप फिर चलेगा।',
  'The system or another program stopped the screen. Try again.':
    'सिस्टम या किसी दूसरे प्रोग्राम ने स्क्रीन रोक दी। फिर कोशिश करें।',
  'The system or another program stopped {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. Try again.':
    'सिस्टम या किसी दूसरे प्रोग्राम ने {device, select, camera {कैमरा} microphone {माइक्रोफ़ोन} other {स्पीकर}} रोक दिया। फिर कोशिश करें।',
  'The transfer was cancelled.': 'स्थानांतरण रद्द कर दिया गया।',
  'There is no network.': 'कोई नेटवर्क नहीं है।',
  'There is no picture to show yet.': 'दिखाने के लिए अभी कोई तस्वीर नहीं है।',
  'There is not enough room for the file where it should go.': 'जहाँ फ़ाइल जानी है वहाँ पर्याप्त जगह नहीं है।',
  'There is not enough room for the files.': 'फ़ाइलों के लिए पर्याप्त जगह नहीं है।',
  'There is nothing here that could be shared.': 'यहाँ साझा करने लायक कुछ नहीं है।',
  'They are not here any more.': 'वे अब यहाँ नहीं हैं।',
  'They left before the message could be sent.': 'संदेश भेजे जाने से पहले वे चले गए।',
  'They left. The message was not sent.': 'वे चले गए। संदेश नहीं भेजा गया।',
  'This browser cannot connect tabs with each other.': 'यह ब्राउज़र टैब को आपस में नहीं जोड़ सकता।',
  'This browser cannot make a key of the secret.': 'यह ब्राउज़र गुप्त कुंजी से कूट कुंजी नहीं बना सकता।',
  'This browser cannot share the screen. Phones and tablets mostly cannot.':
    'यह ब्राउज़र स्क्रीन साझा नहीं कर सकता। अधिकतर फ़ोन और टैबलेट भी नहीं कर सकते।',
  'This browser has no picture in picture.': 'इस ब्राउज़र में पिक्चर-इन-पिक्चर नहीं है।',
  'This could not be read.': 'इसे पढ़ा नहीं जा सका।',
  'This device is too busy.': 'यह डिवाइस बहुत व्यस्त है।',
  'This page is embedded in another one that does not let it share the screen. The embedding frame needs allow="{feature}".':
    'यह पेज किसी और पेज में लगा है जो इसे स्क्रीन साझा नहीं करने देता। उस फ़्रेम में allow="{feature}" चाहिए।',
  'This page is embedded in another one that does not let it use {device, select, camera {the camera} microphone {the microphone} other {the speaker}}. The embedding frame needs allow="{feature}".':
    'यह पेज किसी और पेज में लगा है जो इसे {device, select, camera {कैमरे} microphone {माइक्रोफ़ोन} other {स्पीकर}} का उपयोग नहीं करने देता। उस फ़्रेम में allow="{feature}" चाहिए।',
  'This page may not use picture in picture.': 'यह पेज पिक्चर-इन-पिक्चर का उपयोग नहीं कर सकता।',
  'This room is full': 'यह कमरा भरा हुआ है',
  'This room is locked': 'यह कमरा बंद है',
  'This server asks for a join token, and none was sent.': 'यह सर्वर प्रवेश टोकन माँगता है और कोई नहीं भेजा गया।',
  'Thumbs up': 'पसंद',
  To: 'किसे',
  'To {name}': '{name} को',
  'Too many files are on offer at once.': 'एक साथ बहुत सारी फ़ाइलें भेजी जा रही हैं।',
  'Try again': 'फिर कोशिश करें',
  'Try again to send this message': 'यह संदेश फिर से भेजने की कोशिश करें',
  'Turn on sound': 'आवाज़ चालू करें',
  Unpin: 'पिन हटाएँ',
  'Waiting for someone to join. What you add now is sent then.': 'किसी के आने का इंतज़ार है। अभी जो जोड़ेंगे वह तब भेजा जाएगा।',
  'Waiting for the connection…': 'कनेक्शन का इंतज़ार है…',
  'Waiting for your permission…': 'आपकी अनुमति का इंतज़ार है…',
  'Waiting for {name} to accept': '{name} के स्वीकार करने का इंतज़ार है',
  'What the signaling server passed on from somebody was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'सिग्नलिंग सर्वर ने किसी की ओर से जो भेजा वह रास्ते में बदला गया या दो बार भेजा गया, इसलिए छोड़ दिया गया। यदि ऐसा फिर हो, तो इस सर्वर पर भरोसा न करें।',
  'What the signaling server passed on from {name} was altered on the way, or sent twice, and was left out. If it happens again, do not trust this server.':
    'सिग्नलिंग सर्वर ने {name} की ओर से जो भेजा वह रास्ते में बदला गया या दो बार भेजा गया, इसलिए छोड़ दिया गया। यदि ऐसा फिर हो, तो इस सर्वर पर भरोसा न करें।',
  'What was being shared is gone.': 'जो साझा हो रहा था वह अब नहीं है।',
  'What you write goes to those who are here now. Nobody who comes later can read it.':
    'आप जो लिखते हैं वह अभी मौजूद लोगों तक जाता है। बाद में आने वाले उसे नहीं पढ़ सकते।',
  'Write a message': 'संदेश लिखें',
  'Write to {name} only': 'केवल {name} को लिखें',
  You: 'आप',
  'You are muted': 'आप म्यूट हैं',
  'You are not allowed in': 'आपको आने की अनुमति नहीं है',
  'You are the only one here': 'यहाँ केवल आप हैं',
  'You left the call': 'आपने कॉल छोड़ दी',
  'You left the room.': 'आपने कमरा छोड़ दिया।',
  'You left. The conversation is gone.': 'आप चले गए। बातचीत मिट गई।',
  'You were removed from the call': 'आपको कॉल से हटा दिया गया',
  'Your browser asks for your camera and microphone when you join.':
    'शामिल होने पर ब्राउज़र कैमरे और माइक्रोफ़ोन की अनुमति माँगेगा।',
  'Your camera and microphone are off.': 'आपका कैमरा और माइक्रोफ़ोन बंद हैं।',
  'Your invitation has expired': 'आपका निमंत्रण समाप्त हो गया है',
  'Your name': 'आपका नाम',
  'Your name comes with your invitation and cannot be changed here.':
    'आपका नाम निमंत्रण के साथ आता है और यहाँ नहीं बदला जा सकता।',
  'Your screen': 'आपकी स्क्रीन',
  'camera off': 'कैमरा बंद',
  'hand raised': 'हाथ उठा हुआ',
  images: 'चित्र',
  'microphone off': 'माइक्रोफ़ोन बंद',
  'or choose a folder from your device': 'या अपने डिवाइस से फ़ोल्डर चुनें',
  'or choose them from your device': 'या उन्हें अपने डिवाइस से चुनें',
  sound: 'ध्वनि',
  speaking: 'बोल रहे हैं',
  'up to {size}': '{size} तक',
  videos: 'वीडियो',
  '{action} {file}': '{action}: {file}',
  '{action}: {batch}': '{action}: {batch}',
  '{count, plural, one {# character left} other {# characters left}}':
    '{count, plural, one {# अक्षर बचा} other {# अक्षर बचे}}',
  '{count, plural, one {# character too many} other {# characters too many}}':
    '{count, plural, one {# अक्षर ज़्यादा} other {# अक्षर ज़्यादा}}',
  '{count, plural, one {# file ({size})} other {# files ({size})}}':
    '{count, plural, one {# फ़ाइल ({size})} other {# फ़ाइलें ({size})}}',
  '{count, plural, one {# file cannot be sent} other {# files cannot be sent}}':
    '{count, plural, one {# फ़ाइल नहीं भेजी जा सकती} other {# फ़ाइलें नहीं भेजी जा सकतीं}}',
  '{count, plural, one {# file on the way, {percent}} other {# files on the way, {percent}}}':
    '{count, plural, one {# फ़ाइल रास्ते में, {percent}} other {# फ़ाइलें रास्ते में, {percent}}}',
  '{count, plural, one {# file} other {# files}}': '{count, plural, one {# फ़ाइल} other {# फ़ाइलें}}',
  '{count, plural, one {# new message, the last from {name}} other {# new messages, the last from {name}}}':
    '{count, plural, one {# नया संदेश, आखिरी {name} का} other {# नए संदेश, आखिरी {name} का}}',
  '{count, plural, one {# new} other {# new}}': '{count, plural, one {# नया} other {# नए}}',
  '{count, plural, one {# other} other {# others}}': '{count, plural, one {# और} other {# और}}',
  '{count, plural, one {Chat, # new message} other {Chat, # new messages}}':
    '{count, plural, one {चैट, # नया संदेश} other {चैट, # नए संदेश}}',
  '{count, plural, one {The page of {names} does not take files.} other {The page of {names} does not take files.}}':
    '{count, plural, one {{names} का पेज फ़ाइलें नहीं लेता।} other {{names} के पेज फ़ाइलें नहीं लेते।}}',
  '{count, plural, one {the folder {name}: # file, {size}} other {the folder {name}: # files, {size}}}':
    '{count, plural, one {फ़ोल्डर {name}: # फ़ाइल, {size}} other {फ़ोल्डर {name}: # फ़ाइलें, {size}}}',
  '{count, plural, one {{done} of # file} other {{done} of # files}}':
    '{count, plural, one {# फ़ाइल में से {done}} other {# फ़ाइलों में से {done}}}',
  '{count, plural, one {{names} is here} other {{names} are here}}':
    '{count, plural, one {{names} यहाँ हैं} other {{names} यहाँ हैं}}',
  '{count, plural, one {{names} joined} other {{names} joined}}':
    '{count, plural, one {{names} शामिल हुए} other {{names} शामिल हुए}}',
  '{count, plural, one {{names} left} other {{names} left}}':
    '{count, plural, one {{names} चले गए} other {{names} चले गए}}',
  '{count, plural, one {{names} raised a hand} other {{names} raised a hand}}':
    '{count, plural, one {{names} ने हाथ उठाया} other {{names} ने हाथ उठाया}}',
  '{count, plural, one {{names} reacted with {emoji}} other {{names} reacted with {emoji}}}':
    '{count, plural, one {{names} ने {emoji} प्रतिक्रिया दी} other {{names} ने {emoji} प्रतिक्रिया दी}}',
  '{count, plural, one {{sender} wants to send you this} other {{sender} wants to send you these}}':
    '{count, plural, one {{sender} आपको यह भेजना चाहते हैं} other {{sender} आपको ये भेजना चाहते हैं}}',
  '{count, plural, one {{what} delivered} other {{what} delivered}}':
    '{count, plural, one {{what} पहुँच गई} other {{what} पहुँच गईं}}',
  '{count, plural, one {{what} received} other {{what} received}}':
    '{count, plural, one {{what} मिल गई} other {{what} मिल गईं}}',
  '{count, plural, one {{what} was not transferred} other {{what} were not transferred}}':
    '{count, plural, one {{what} स्थानांतरित नहीं हुई} other {{what} स्थानांतरित नहीं हुईं}}',
  '{count, plural, one {{what}: # file was not transferred} other {{what}: # files were not transferred}}':
    '{count, plural, one {{what}: # फ़ाइल स्थानांतरित नहीं हुई} other {{what}: # फ़ाइलें स्थानांतरित नहीं हुईं}}',
  '{device, select, camera {Camera paused. Try again} other {Microphone paused. Try again}}':
    '{device, select, camera {कैमरा रुका हुआ है। फिर कोशिश करें} other {माइक्रोफ़ोन रुका हुआ है। फिर कोशिश करें}}',
  '{device, select, camera {No camera} microphone {No microphone} other {No speaker}} was found. Connect one, then try again.':
    'कोई {device, select, camera {कैमरा} microphone {माइक्रोफ़ोन} other {स्पीकर}} नहीं मिला। एक कनेक्ट करें, फिर कोशिश करें।',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} can be switched on only while this page is in front. Click the button again.':
    '{device, select, camera {कैमरा} microphone {माइक्रोफ़ोन} other {स्पीकर}} तभी चालू हो सकता है जब यह पेज सामने हो। बटन पर फिर क्लिक करें।',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} could not be started. Another program or tab may be using it: close that, then try again.':
    '{device, select, camera {कैमरा} microphone {माइक्रोफ़ोन} other {स्पीकर}} शुरू नहीं हो सका। शायद कोई दूसरा प्रोग्राम या टैब उसका उपयोग कर रहा है: उसे बंद करें, फिर कोशिश करें।',
  '{device, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected. Connect it again or choose another one.':
    '{device, select, camera {कैमरा} microphone {माइक्रोफ़ोन} other {स्पीकर}} डिस्कनेक्ट हो गया। उसे फिर कनेक्ट करें या दूसरा चुनें।',
  '{device, select, camera {This browser cannot use a camera in web pages. Try a current Chrome, Edge, Firefox or Safari.} microphone {This browser cannot use a microphone in web pages. Try a current Chrome, Edge, Firefox or Safari.} other {This browser plays through the speaker that the system uses. Change it in the settings of the system.}}':
    '{device, select, camera {यह ब्राउज़र वेब पेजों में कैमरे का उपयोग नहीं कर सकता। नया Chrome, Edge, Firefox या Safari आज़माएँ।} microphone {यह ब्राउज़र वेब पेजों में माइक्रोफ़ोन का उपयोग नहीं कर सकता। नया Chrome, Edge, Firefox या Safari आज़माएँ।} other {यह ब्राउज़र सिस्टम के स्पीकर से चलाता है। उसे सिस्टम सेटिंग में बदलें।}}',
  '{device, select, camera {This call uses no camera.} other {This call uses no microphone.}}':
    '{device, select, camera {इस कॉल में कैमरे का उपयोग नहीं होता।} other {इस कॉल में माइक्रोफ़ोन का उपयोग नहीं होता।}}',
  '{device, select, camera {Turn off camera} other {Turn off microphone}}':
    '{device, select, camera {कैमरा बंद करें} other {माइक्रोफ़ोन बंद करें}}',
  '{device, select, camera {Turn on camera} other {Turn on microphone}}':
    '{device, select, camera {कैमरा चालू करें} other {माइक्रोफ़ोन चालू करें}}',
  '{devices, select, camera {Your camera is on again.} microphone {Your microphone is on again.} other {Your microphone and camera are on again.}}':
    '{devices, select, camera {आपका कैमरा फिर चालू है।} microphone {आपका माइक्रोफ़ोन फिर चालू है।} other {आपका माइक्रोफ़ोन और कैमरा फिर चालू हैं।}}',
  '{done} of {total}': '{total} में से {done}',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} is back and in use again.':
    '{kind, select, camera {कैमरा} microphone {माइक्रोफ़ोन} other {स्पीकर}} वापस आ गया है और फिर उपयोग में है।',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} was disconnected.':
    '{kind, select, camera {कैमरा} microphone {माइक्रोफ़ोन} other {स्पीकर}} डिस्कनेक्ट हो गया।',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” is back and in use again.':
    '{kind, select, camera {कैमरा} microphone {माइक्रोफ़ोन} other {स्पीकर}} “{label}” वापस आ गया है और फिर उपयोग में है।',
  '{kind, select, camera {The camera} microphone {The microphone} other {The speaker}} “{label}” was disconnected.':
    '{kind, select, camera {कैमरा} microphone {माइक्रोफ़ोन} other {स्पीकर}} “{label}” डिस्कनेक्ट हो गया।',
  '{name} (left)': '{name} (चले गए)',
  '{name} (takes no files)': '{name} (फ़ाइलें नहीं लेते)',
  '{name} (you)': '{name} (आप)',
  '{name} declined': '{name} ने अस्वीकार किया',
  '{name} is in this room without a secret, so you are not connected. Give them yours in some other way.':
    '{name} इस कमरे में बिना गुप्त कुंजी के हैं, इसलिए आप कनेक्ट नहीं हैं। अपनी कुंजी किसी और तरीके से दें।',
  '{name} is sharing a screen': '{name} स्क्रीन साझा कर रहे हैं',
  '{name} left. Choose who gets your message.': '{name} चले गए। चुनें कि आपका संदेश किसे मिले।',
  '{name} left. The message was not sent.': '{name} चले गए। संदेश नहीं भेजा गया।',
  '{name} stopped sharing': '{name} ने साझा करना बंद किया',
  '{name} uses a secret in this room and you have none, so you are not connected. Ask them for it.':
    '{name} इस कमरे में गुप्त कुंजी का उपयोग कर रहे हैं और आपके पास नहीं है, इसलिए आप कनेक्ट नहीं हैं। उनसे माँगें।',
  '{name} uses another secret in this room, so you are not connected. Compare the two in some other way; should they be the same, then somebody between you alters what you send.':
    '{name} इस कमरे में दूसरी गुप्त कुंजी का उपयोग कर रहे हैं, इसलिए आप कनेक्ट नहीं हैं। दोनों को किसी और तरीके से मिलाएँ; यदि वे एक जैसी हैं, तो बीच में कोई आपका भेजा हुआ बदल रहा है।',
  '{name}: {text}': '{name}: {text}',
  '{name}’s screen': '{name} की स्क्रीन',
  '{page} / {pages}': '{page} / {pages}',
  '{sender} wants to send you this folder': '{sender} आपको यह फ़ोल्डर भेजना चाहते हैं',
  '{sender} wants to send you {what}': '{sender} आपको भेजना चाहते हैं: {what}',
  '{time} left': '{time} बाकी',
} satisfies Translation;
