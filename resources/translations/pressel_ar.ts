<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
 <context>
  <name>Announcer</name>
  <message numerus="yes">
   <source>%n unsent message(s)</source>
   <translation>
    <numerusform>لا رسائل غير مرسلة</numerusform>
    <numerusform>رسالة واحدة غير مرسلة</numerusform>
    <numerusform>رسالتان غير مرسلتين</numerusform>
    <numerusform>%n رسائل غير مرسلة</numerusform>
    <numerusform>%n رسالة غير مرسلة</numerusform>
    <numerusform>%n رسالة غير مرسلة</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>لا شيء حتى الآن</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>متوقف</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Back</source>
   <translation>رجوع</translation>
  </message>
  <message>
   <source>Hide this line</source>
   <translation>إخفاء هذا السطر</translation>
  </message>
 </context>
 <context>
  <name>Captions</name>
  <message>
   <source>Captions</source>
   <translation>التسميات التوضيحية</translation>
  </message>
  <message>
   <source>What you say and what is answered appears here.</source>
   <translation>يظهر هنا ما تقوله وما تُجاب به.</translation>
  </message>
 </context>
 <context>
  <name>CardFrame</name>
  <message>
   <source>Details</source>
   <translation>التفاصيل</translation>
  </message>
  <message>
   <source>Details: {text}</source>
   <translation>التفاصيل: {text}</translation>
  </message>
 </context>
 <context>
  <name>Companions</name>
  <message>
   <source>Captions</source>
   <translation>التسميات التوضيحية</translation>
  </message>
  <message>
   <source>Small window</source>
   <translation>نافذة صغيرة</translation>
  </message>
 </context>
 <context>
  <name>EmptyState</name>
  <message>
   <source>Hold Space and speak</source>
   <translation>اضغط مطولًا على مفتاح المسافة وتحدث</translation>
  </message>
  <message>
   <source>Let go when you are done. Press again to interrupt the answer.</source>
   <translation>اترك المفتاح حين تنتهي. اضغط مرة أخرى لمقاطعة الإجابة.</translation>
  </message>
  <message>
   <source>Sends this as a message</source>
   <translation>يرسل هذا كرسالة</translation>
  </message>
  <message>
   <source>What can you do?</source>
   <translation>ماذا يمكنك أن تفعل؟</translation>
  </message>
  <message>
   <source>What is 17 times 23?</source>
   <translation>كم يساوي 17 في 23؟</translation>
  </message>
  <message>
   <source>What time is it?</source>
   <translation>كم الساعة الآن؟</translation>
  </message>
 </context>
 <context>
  <name>FirstTurnPage</name>
  <message>
   <source>Answer: {words}</source>
   <translation>الإجابة: {words}</translation>
  </message>
  <message>
   <source>Ask whatever you like.</source>
   <translation>اسأل عما تشاء.</translation>
  </message>
  <message>
   <source>Ask “What time is it?”</source>
   <translation>اسأل: «What time is it?»</translation>
  </message>
  <message>
   <source>Press again to interrupt an answer. Esc discards what you are saying.</source>
   <translation>اضغط مرة أخرى لمقاطعة الإجابة. مفتاح Esc يتجاهل ما تقوله.</translation>
  </message>
  <message>
   <source>Set-up guide</source>
   <translation>دليل الإعداد</translation>
  </message>
  <message>
   <source>What happens to your words</source>
   <translation>ما الذي يحدث لكلماتك</translation>
  </message>
  <message>
   <source>You find this guide in the menu: {menu} &gt; {name}</source>
   <translation>تجد هذا الدليل في القائمة: {menu} &gt; {name}</translation>
  </message>
  <message>
   <source>You: {words}</source>
   <translation>أنت: {words}</translation>
  </message>
  <message>
   <source>Your first question</source>
   <translation>سؤالك الأول</translation>
  </message>
 </context>
 <context>
  <name>Guide</name>
  <message>
   <source>&amp;Back</source>
   <translation>السابق(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>التالي(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Start talking</source>
   <translation>ابدأ التحدث(&amp;S)</translation>
  </message>
  <message>
   <source>A server on this computer</source>
   <translation>خادم على هذا الحاسوب</translation>
  </message>
  <message>
   <source>Paste it here. It is tested at once, which costs nothing.</source>
   <translation>الصقه هنا. يُختبر فورًا دون أي تكلفة.</translation>
  </message>
  <message>
   <source>Pressel looks for one that is running. What you say stays on this computer.</source>
   <translation>يبحث Pressel عن خادم يعمل. ما تقوله يبقى على هذا الحاسوب.</translation>
  </message>
  <message>
   <source>Set-up guide</source>
   <translation>دليل الإعداد</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>تخطٍّ</translation>
  </message>
  <message>
   <source>Skip the guide</source>
   <translation>تخطي الدليل</translation>
  </message>
  <message>
   <source>Step {n} of {all}</source>
   <translation>الخطوة {n} من {all}</translation>
  </message>
  <message>
   <source>Your API key</source>
   <translation>مفتاح API الخاص بك</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source>Conversations</source>
   <translation>المحادثات</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>التكلفة</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>محادثة جديدة</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <source>Title of the conversation</source>
   <translation>عنوان المحادثة</translation>
  </message>
  <message>
   <source>Who answers</source>
   <translation>من يجيب</translation>
  </message>
 </context>
 <context>
  <name>HelpWindow</name>
  <message>
   <source>Chapter</source>
   <translation>فصل</translation>
  </message>
  <message>
   <source>Chapters</source>
   <translation>الفصول</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>المساعدة</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>اختصارات لوحة المفاتيح</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>المفاتيح</translation>
  </message>
  <message>
   <source>No chapter has these words.</source>
   <translation>لا يوجد فصل فيه هذه الكلمات.</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>البحث في المساعدة</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>ما الذي يفعله</translation>
  </message>
 </context>
 <context>
  <name>HistoryPanel</name>
  <message>
   <source>Close the conversations</source>
   <translation>إغلاق قائمة المحادثات</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>المحادثات</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>تصدير…</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>فتح</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>إعادة التسمية</translation>
  </message>
  <message>
   <source>Search all conversations</source>
   <translation>البحث في كل المحادثات</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
 </context>
 <context>
  <name>Keycap</name>
  <message>
   <source>Space</source>
   <translation>مسافة</translation>
  </message>
 </context>
 <context>
  <name>LevelMeter</name>
  <message>
   <source>Microphone level</source>
   <translation>مستوى الميكروفون</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>About Pressel</source>
   <translation>حول Pressel</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>المحادثات</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>المساعدة</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>اختصارات لوحة المفاتيح</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>محادثة جديدة</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>إعادة التسمية</translation>
  </message>
  <message>
   <source>Set-up guide</source>
   <translation>دليل الإعداد</translation>
  </message>
  <message>
   <source>Voice and style</source>
   <translation>الصوت والأسلوب</translation>
  </message>
 </context>
 <context>
  <name>MicrophoneMenu</name>
  <message>
   <source>How you talk</source>
   <translation>طريقة التحدث</translation>
  </message>
  <message>
   <source>Loudspeaker</source>
   <translation>مكبر الصوت</translation>
  </message>
  <message>
   <source>Microphone</source>
   <translation>الميكروفون</translation>
  </message>
  <message>
   <source>Microphone and loudspeaker</source>
   <translation>الميكروفون ومكبر الصوت</translation>
  </message>
  <message>
   <source>No loudspeaker</source>
   <translation>لا يوجد مكبر صوت</translation>
  </message>
  <message>
   <source>No microphone</source>
   <translation>لا يوجد ميكروفون</translation>
  </message>
  <message>
   <source>Sound settings…</source>
   <translation>إعدادات الصوت…</translation>
  </message>
 </context>
 <context>
  <name>MicrophonePage</name>
  <message>
   <source>Choose it and speak: the bar should reach the middle. The recording stays here.</source>
   <translation>اختره وتحدث: ينبغي أن يصل الشريط إلى المنتصف. يبقى التسجيل هنا.</translation>
  </message>
  <message>
   <source>Microphone</source>
   <translation>الميكروفون</translation>
  </message>
  <message>
   <source>Your microphone</source>
   <translation>ميكروفونك</translation>
  </message>
 </context>
 <context>
  <name>MoreMenu</name>
  <message>
   <source>More</source>
   <translation>المزيد</translation>
  </message>
 </context>
 <context>
  <name>NewTurns</name>
  <message>
   <source>Go to the end</source>
   <translation>الانتقال إلى النهاية</translation>
  </message>
  <message numerus="yes">
   <source>↓  %n new</source>
   <translation>
    <numerusform>↓  لا جديد</numerusform>
    <numerusform>↓  %n جديد</numerusform>
    <numerusform>↓  %n جديدان</numerusform>
    <numerusform>↓  %n جديدة</numerusform>
    <numerusform>↓  %n جديدًا</numerusform>
    <numerusform>↓  %n جديد</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message>
   <source>Messages</source>
   <translation>الرسائل</translation>
  </message>
 </context>
 <context>
  <name>Overlay</name>
  <message>
   <source>State of the conversation</source>
   <translation>حالة المحادثة</translation>
  </message>
 </context>
 <context>
  <name>RowPaint</name>
  <message>
   <source>Title of the conversation</source>
   <translation>عنوان المحادثة</translation>
  </message>
 </context>
 <context>
  <name>SpeakerPage</name>
  <message>
   <source>Headphones are best: then the microphone does not hear the answer.</source>
   <translation>سماعات الرأس هي الأفضل: فلا يسمع الميكروفون الإجابة.</translation>
  </message>
  <message>
   <source>I hear nothing</source>
   <translation>لا أسمع شيئًا</translation>
  </message>
  <message>
   <source>Is it switched on and turned up? Choose another one above and play the sound again.</source>
   <translation>هل هو مشغّل وصوته مرفوع؟ اختر غيره في الأعلى وشغّل الصوت مرة أخرى.</translation>
  </message>
  <message>
   <source>Loudspeaker</source>
   <translation>مكبر الصوت</translation>
  </message>
  <message>
   <source>Play a sound</source>
   <translation>تشغيل صوت</translation>
  </message>
  <message>
   <source>Your loudspeaker</source>
   <translation>مكبر صوتك</translation>
  </message>
 </context>
 <context>
  <name>StateChip</name>
  <message>
   <source>Starting</source>
   <translation>جارٍ البدء</translation>
  </message>
  <message>
   <source>State of the conversation</source>
   <translation>حالة المحادثة</translation>
  </message>
 </context>
 <context>
  <name>Strip</name>
  <message>
   <source>Full window (Ctrl+M)</source>
   <translation>النافذة الكاملة (Ctrl+M)</translation>
  </message>
 </context>
 <context>
  <name>StyleLine</name>
  <message>
   <source>Voice and style</source>
   <translation>الصوت والأسلوب</translation>
  </message>
 </context>
 <context>
  <name>StylePanel</name>
  <message>
   <source>&amp;Instructions</source>
   <translation>التعليمات(&amp;I)</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>النموذج(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;Persona</source>
   <translation>الشخصية(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Reasoning effort</source>
   <translation>جهد التفكير(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Speed</source>
   <translation>السرعة(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Temperature</source>
   <translation>درجة الحرارة(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Voice</source>
   <translation>الصوت(&amp;V)</translation>
  </message>
  <message>
   <source>Close voice and style</source>
   <translation>إغلاق الصوت والأسلوب</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>التعليمات</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>النموذج</translation>
  </message>
  <message>
   <source>Model and reasoning effort</source>
   <translation>النموذج وجهد التفكير</translation>
  </message>
  <message>
   <source>More</source>
   <translation>المزيد</translation>
  </message>
  <message>
   <source>Persona</source>
   <translation>الشخصية</translation>
  </message>
  <message>
   <source>Reasoning effort</source>
   <translation>جهد التفكير</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>السرعة</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>درجة الحرارة</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>الصوت</translation>
  </message>
  <message>
   <source>Voice and style</source>
   <translation>الصوت والأسلوب</translation>
  </message>
  <message>
   <source>next answer</source>
   <translation>الإجابة التالية</translation>
  </message>
  <message>
   <source>next conversation</source>
   <translation>المحادثة التالية</translation>
  </message>
 </context>
 <context>
  <name>TalkBar</name>
  <message>
   <source>Lock the recording on</source>
   <translation>تثبيت التسجيل</translation>
  </message>
  <message>
   <source>Mute the microphone</source>
   <translation>كتم الميكروفون</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>إيقاف</translation>
  </message>
  <message>
   <source>The microphone that is open</source>
   <translation>الميكروفون المفتوح</translation>
  </message>
  <message>
   <source>Unmute the microphone</source>
   <translation>إلغاء كتم الميكروفون</translation>
  </message>
 </context>
 <context>
  <name>TalkButton</name>
  <message>
   <source>Talk</source>
   <translation>تحدث</translation>
  </message>
  <message>
   <source>Talk: {state}</source>
   <translation>التحدث: {state}</translation>
  </message>
 </context>
 <context>
  <name>TalkKeyPage</name>
  <message>
   <source>Hold {key} for a moment. Here it only lights up: nothing is recorded or sent.</source>
   <translation>اضغط مطولًا على {key} للحظة. هنا يضيء فقط: لا يُسجَّل شيء ولا يُرسَل.</translation>
  </message>
  <message>
   <source>The talk key</source>
   <translation>مفتاح التحدث</translation>
  </message>
 </context>
 <context>
  <name>TextBox</name>
  <message>
   <source>Message</source>
   <translation>رسالة</translation>
  </message>
  <message>
   <source>Send the message</source>
   <translation>إرسال الرسالة</translation>
  </message>
 </context>
 <context>
  <name>TranscriptView</name>
  <message>
   <source>Conversation</source>
   <translation>المحادثة</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message>
   <source>Captions</source>
   <translation>التسميات التوضيحية</translation>
  </message>
  <message>
   <source>Floating status</source>
   <translation>الحالة العائمة</translation>
  </message>
  <message>
   <source>Hide the window</source>
   <translation>إخفاء النافذة</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>محادثة جديدة</translation>
  </message>
  <message>
   <source>Quit Pressel</source>
   <translation>إنهاء Pressel</translation>
  </message>
  <message>
   <source>Show the window</source>
   <translation>إظهار النافذة</translation>
  </message>
  <message>
   <source>Small window</source>
   <translation>نافذة صغيرة</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>إيقاف</translation>
  </message>
  <message>
   <source>Talk</source>
   <translation>تحدث</translation>
  </message>
 </context>
 <context>
  <name>TryKey</name>
  <message>
   <source>Space</source>
   <translation>مسافة</translation>
  </message>
  <message>
   <source>Talk key: {key}</source>
   <translation>مفتاح التحدث: {key}</translation>
  </message>
 </context>
 <context>
  <name>TurnFoot</name>
  <message>
   <source>Copied</source>
   <translation>تم النسخ</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>نسخ</translation>
  </message>
  <message>
   <source>Copy the code</source>
   <translation>نسخ الشيفرة</translation>
  </message>
  <message>
   <source>More</source>
   <translation>المزيد</translation>
  </message>
  <message>
   <source>Play again</source>
   <translation>استمع مرة أخرى</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>إيقاف</translation>
  </message>
  <message>
   <source>This message</source>
   <translation>هذه الرسالة</translation>
  </message>
 </context>
 <context>
  <name>VoiceButton</name>
  <message>
   <source>Hear this voice</source>
   <translation>استمع إلى هذا الصوت</translation>
  </message>
 </context>
 <context>
  <name>Waveform</name>
  <message>
   <source>Level and time of the recording</source>
   <translation>مستوى التسجيل ومدته</translation>
  </message>
 </context>
 <context>
  <name>WelcomePage</name>
  <message>
   <source>Free, and without an account: a voice on this computer answers you.</source>
   <translation>مجانًا ودون حساب: يجيبك صوت على هذا الحاسوب.</translation>
  </message>
  <message>
   <source>Hold a key, speak, let go, and hear the answer. How do you want to begin?</source>
   <translation>اضغط مطولًا على مفتاح، وتحدث، ثم اتركه واسمع الإجابة. كيف تريد أن تبدأ؟</translation>
  </message>
  <message>
   <source>I have an API key</source>
   <translation>لدي مفتاح API</translation>
  </message>
  <message>
   <source>One that speaks the Realtime protocol, such as LocalAI.</source>
   <translation>خادم يتحدث بروتوكول Realtime، مثل LocalAI.</translation>
  </message>
  <message>
   <source>Practise now</source>
   <translation>تدرّب الآن</translation>
  </message>
  <message>
   <source>Talk to a realtime model of OpenAI; the service bills you.</source>
   <translation>تحدث إلى نموذج آني من OpenAI؛ وتحاسبك الخدمة.</translation>
  </message>
  <message>
   <source>Use a server on this computer</source>
   <translation>استخدام خادم على هذا الحاسوب</translation>
  </message>
  <message>
   <source>Welcome to Pressel</source>
   <translation>مرحبًا بك في Pressel</translation>
  </message>
 </context>
 <context>
  <name>present</name>
  <message numerus="yes">
   <source>%Ln token(s)</source>
   <translation>
    <numerusform>%Ln رمز</numerusform>
    <numerusform>رمز واحد</numerusform>
    <numerusform>رمزان</numerusform>
    <numerusform>%Ln رموز</numerusform>
    <numerusform>%Ln رمزًا</numerusform>
    <numerusform>%Ln رمز</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s)</source>
   <translation>
    <numerusform>لا إجابات</numerusform>
    <numerusform>إجابة واحدة</numerusform>
    <numerusform>إجابتان</numerusform>
    <numerusform>%n إجابات</numerusform>
    <numerusform>%n إجابة</numerusform>
    <numerusform>%n إجابة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversation(s) found</source>
   <translation>
    <numerusform>لم يُعثر على محادثات</numerusform>
    <numerusform>عُثر على محادثة واحدة</numerusform>
    <numerusform>عُثر على محادثتين</numerusform>
    <numerusform>عُثر على %n محادثات</numerusform>
    <numerusform>عُثر على %n محادثة</numerusform>
    <numerusform>عُثر على %n محادثة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s)</source>
   <translation>
    <numerusform>لا رسائل</numerusform>
    <numerusform>رسالة واحدة</numerusform>
    <numerusform>رسالتان</numerusform>
    <numerusform>%n رسائل</numerusform>
    <numerusform>%n رسالة</numerusform>
    <numerusform>%n رسالة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s)</source>
   <translation>
    <numerusform>%n دقيقة</numerusform>
    <numerusform>دقيقة واحدة</numerusform>
    <numerusform>دقيقتان</numerusform>
    <numerusform>%n دقائق</numerusform>
    <numerusform>%n دقيقة</numerusform>
    <numerusform>%n دقيقة</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n second(s)</source>
   <translation>
    <numerusform>%n ثانية</numerusform>
    <numerusform>ثانية واحدة</numerusform>
    <numerusform>ثانيتان</numerusform>
    <numerusform>%n ثوانٍ</numerusform>
    <numerusform>%n ثانية</numerusform>
    <numerusform>%n ثانية</numerusform>
   </translation>
  </message>
  <message>
   <source>15 minutes</source>
   <translation>15 دقيقة</translation>
  </message>
  <message>
   <source>2 minutes</source>
   <translation>دقيقتان (2)</translation>
  </message>
  <message>
   <source>30 seconds</source>
   <translation>30 ثانية</translation>
  </message>
  <message>
   <source>A blank, a line break or a foreign sign is in it: copy it again, whole.</source>
   <translation>فيه فراغ أو سطر جديد أو علامة غريبة: انسخه كاملًا من جديد.</translation>
  </message>
  <message>
   <source>A change is heard from the next conversation.</source>
   <translation>يُسمع التغيير ابتداءً من المحادثة التالية.</translation>
  </message>
  <message>
   <source>A file could not be used and was kept aside</source>
   <translation>تعذّر استخدام ملف فحُفظ جانبًا</translation>
  </message>
  <message>
   <source>A key lasts for this session only, because {why}.</source>
   <translation>يبقى المفتاح لهذه الجلسة فقط، والسبب: {why}.</translation>
  </message>
  <message>
   <source>A package manager updates this installation, so Pressel does not look.</source>
   <translation>يحدّث مدير الحزم هذا التثبيت، لذلك لا يبحث Pressel.</translation>
  </message>
  <message>
   <source>A pause ends your turn. Press again to stop listening.</source>
   <translation>الوقفة تنهي دورك. اضغط مرة أخرى لإيقاف الاستماع.</translation>
  </message>
  <message>
   <source>A persona came without its talk key</source>
   <translation>وصلت شخصية من دون مفتاح التحدث الخاص بها</translation>
  </message>
  <message>
   <source>A press during an answer</source>
   <translation>ضغطة أثناء الإجابة</translation>
  </message>
  <message>
   <source>A press sooner than this after the last one does not count; helps trembling hands.</source>
   <translation>لا تُحسب ضغطة تأتي قبل هذه المدة من سابقتها؛ يفيد من ترتعش يداه.</translation>
  </message>
  <message>
   <source>A screen reader says Recording, Stopped and so on.</source>
   <translation>يقول قارئ الشاشة «تسجيل» و«متوقف» وما شابه.</translation>
  </message>
  <message>
   <source>A screen reader says at once what went wrong.</source>
   <translation>يقول قارئ الشاشة فورًا ما الذي حدث من خطأ.</translation>
  </message>
  <message>
   <source>A screen reader says each sentence; for answers as text. F8 reads the last answer at any time.</source>
   <translation>يقرأ قارئ الشاشة كل جملة؛ للإجابات النصية. يقرأ F8 آخر إجابة في أي وقت.</translation>
  </message>
  <message>
   <source>A server of your own</source>
   <translation>خادم خاص بك</translation>
  </message>
  <message>
   <source>A session with {model} can be opened.</source>
   <translation>يمكن فتح جلسة مع {model}.</translation>
  </message>
  <message>
   <source>A shorter press sends nothing, with Hold.</source>
   <translation>في وضع «ضغط مطوّل»، الضغطة الأقصر لا ترسل شيئًا.</translation>
  </message>
  <message>
   <source>A shorter press stays on, with Tap or hold.</source>
   <translation>في وضع «نقرة أو ضغط مطوّل»، يستمر التسجيل بعد الضغطة الأقصر.</translation>
  </message>
  <message>
   <source>A small sign above other windows while Pressel is not in front; it never takes the keyboard.</source>
   <translation>علامة صغيرة فوق النوافذ الأخرى ما دام Pressel ليس في المقدمة؛ ولا تأخذ لوحة المفاتيح أبدًا.</translation>
  </message>
  <message>
   <source>A talk key of its own</source>
   <translation>مفتاح تحدث خاص بها</translation>
  </message>
  <message>
   <source>A tap stays on until the next press; a hold ends when you let go.</source>
   <translation>النقرة تستمر حتى الضغطة التالية، والضغط المطوّل ينتهي حين تترك المفتاح.</translation>
  </message>
  <message>
   <source>A window of its own with both sides in large type.</source>
   <translation>نافذة مستقلة تعرض الطرفين بخط كبير.</translation>
  </message>
  <message>
   <source>About and diagnosis</source>
   <translation>حول البرنامج والتشخيص</translation>
  </message>
  <message>
   <source>Account and cost</source>
   <translation>الحساب والتكلفة</translation>
  </message>
  <message>
   <source>Add a key, or practise without one.</source>
   <translation>أضف مفتاحًا، أو تدرّب بدونه.</translation>
  </message>
  <message>
   <source>Add credit at the service, then retry.</source>
   <translation>أضف رصيدًا لدى الخدمة، ثم أعد المحاولة.</translation>
  </message>
  <message>
   <source>Add credit on the billing page of the service.</source>
   <translation>أضف رصيدًا في صفحة الفوترة لدى الخدمة.</translation>
  </message>
  <message>
   <source>Added to the instructions: “{line}”</source>
   <translation>أضيف إلى التعليمات: «{line}»</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>العنوان</translation>
  </message>
  <message>
   <source>Adds the personas of such a file to yours</source>
   <translation>يضيف شخصيات ملف كهذا إلى شخصياتك</translation>
  </message>
  <message>
   <source>After a take it stays open for so long, so that the next begins 0.3 s before you press. That sound stays in memory and is gone unless you press.</source>
   <translation>بعد كل تسجيل يبقى مفتوحًا هذه المدة، ليبدأ التسجيل التالي قبل ضغطك بمقدار 0,3 ثانية. يبقى هذا الصوت في الذاكرة ويزول إن لم تضغط.</translation>
  </message>
  <message>
   <source>After you have talked the microphone stays open for a while; what it hears between two presses stays in memory and is dropped.</source>
   <translation>بعد أن تتحدث يبقى الميكروفون مفتوحًا مدة؛ وما يسمعه بين ضغطتين يبقى في الذاكرة ثم يُهمل.</translation>
  </message>
  <message>
   <source>All conversations are deleted.</source>
   <translation>حُذفت كل المحادثات.</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>كل الملفات (*)</translation>
  </message>
  <message>
   <source>All personas…</source>
   <translation>كل الشخصيات…</translation>
  </message>
  <message>
   <source>Allow it in the system's privacy settings.</source>
   <translation>اسمح به في إعدادات الخصوصية في النظام.</translation>
  </message>
  <message>
   <source>Already finished</source>
   <translation>انتهى بالفعل</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>دائمًا</translation>
  </message>
  <message>
   <source>An API key is kept in the system's keyring or for one session in memory, never in a file.</source>
   <translation>يُحفظ مفتاح API في حلقة مفاتيح النظام أو في الذاكرة لجلسة واحدة، ولا يُحفظ في ملف أبدًا.</translation>
  </message>
  <message>
   <source>An estimate from the prices of {date}.</source>
   <translation>تقدير وفق أسعار {date}.</translation>
  </message>
  <message>
   <source>Announce problems</source>
   <translation>إعلان المشكلات</translation>
  </message>
  <message>
   <source>Announce states</source>
   <translation>إعلان الحالات</translation>
  </message>
  <message>
   <source>Another Pressel has these conversations open, and it does not answer.</source>
   <translation>نسخة أخرى من Pressel تفتح هذه المحادثات ولا تستجيب.</translation>
  </message>
  <message>
   <source>Another conversation was opened</source>
   <translation>فُتحت محادثة أخرى</translation>
  </message>
  <message>
   <source>Another copy starts now: {path}. Switch this off, and on again in the copy that you want.</source>
   <translation>تبدأ الآن نسخة أخرى: {path}. أوقف هذا، ثم شغّله في النسخة التي تريدها.</translation>
  </message>
  <message>
   <source>Another key was pressed meanwhile: a modifier alone counts as part of that shortcut then.</source>
   <translation>ضُغط مفتاح آخر في الأثناء: عندئذ يُعد مفتاح التعديل وحده جزءًا من ذلك الاختصار.</translation>
  </message>
  <message>
   <source>Another program may hold it.</source>
   <translation>ربما يستخدمه برنامج آخر.</translation>
  </message>
  <message>
   <source>Another user came</source>
   <translation>دخل مستخدم آخر</translation>
  </message>
  <message>
   <source>Answer in one sentence. No greetings, no praise, no questions back. If you do not know, say so.</source>
   <translation>أجب في جملة واحدة. بلا تحية ولا مديح ولا أسئلة مقابلة. وإن لم تكن تعرف فقل ذلك.</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>الإجابات</translation>
  </message>
  <message>
   <source>Apart from that of the answers.</source>
   <translation>مستقل عن مستوى صوت الإجابات.</translation>
  </message>
  <message>
   <source>AppImage</source>
   <translation>AppImage</translation>
  </message>
  <message>
   <source>As it says itself</source>
   <translation>كما يعلن بنفسه</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>مثل النظام</translation>
  </message>
  <message>
   <source>As your own server names it; on Azure that is your deployment.</source>
   <translation>كما يسميه خادمك؛ وعلى Azure هو اسم النشر لديك.</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>اسأل مرة أخرى</translation>
  </message>
  <message>
   <source>Ask again in a few seconds.</source>
   <translation>اسأل مرة أخرى بعد بضع ثوانٍ.</translation>
  </message>
  <message>
   <source>Ask again.</source>
   <translation>اسأل مرة أخرى.</translation>
  </message>
  <message>
   <source>Ask again; the details say what was wrong.</source>
   <translation>اسأل مرة أخرى؛ التفاصيل تبيّن ما الخطأ.</translation>
  </message>
  <message>
   <source>Ask it to go on, or say it in another way.</source>
   <translation>اطلب منه المتابعة، أو قل ذلك بطريقة أخرى.</translation>
  </message>
  <message>
   <source>Ask me simple questions in German and correct me.</source>
   <translation>اسألني أسئلة بسيطة بالألمانية وصحّح لي.</translation>
  </message>
  <message>
   <source>Ask me the question about my greatest weakness.</source>
   <translation>اسألني عن أكبر نقطة ضعف لدي.</translation>
  </message>
  <message>
   <source>Ask the keyring again</source>
   <translation>سؤال سلسلة المفاتيح مرة أخرى</translation>
  </message>
  <message>
   <source>Ask the service, or use another key.</source>
   <translation>اسأل الخدمة، أو استخدم مفتاحًا آخر.</translation>
  </message>
  <message>
   <source>Assistant</source>
   <translation>المساعد</translation>
  </message>
  <message>
   <source>At the longest take</source>
   <translation>عند أطول مدة للتسجيل</translation>
  </message>
  <message>
   <source>Audio in</source>
   <translation>الصوت الداخل</translation>
  </message>
  <message>
   <source>Audio in, cached</source>
   <translation>الصوت الداخل، مخزَّن مؤقتًا</translation>
  </message>
  <message>
   <source>Audio out</source>
   <translation>الصوت الخارج</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>تلقائي</translation>
  </message>
  <message>
   <source>Azure: leave api-version out of an address with /openai/v1/realtime.</source>
   <translation>Azure: احذف api-version من العنوان الذي فيه /openai/v1/realtime.</translation>
  </message>
  <message>
   <source>Azure: name your deployment as the model.</source>
   <translation>Azure: اكتب اسم النشر لديك بوصفه النموذج.</translation>
  </message>
  <message>
   <source>Azure: use /openai/v1/realtime, or add api-version for the preview.</source>
   <translation>Azure: استخدم /openai/v1/realtime، أو أضف api-version للإصدار التجريبي.</translation>
  </message>
  <message>
   <source>Back to {name}</source>
   <translation>العودة إلى {name}</translation>
  </message>
  <message>
   <source>Begin a new session now</source>
   <translation>ابدأ جلسة جديدة الآن</translation>
  </message>
  <message>
   <source>Beside the conversation in a very wide window. The line under the row opens it anywhere.</source>
   <translation>بجانب المحادثة في نافذة عريضة جدًا. السطر السفلي يفتحها في كل حال.</translation>
  </message>
  <message>
   <source>Beside the present one, where the window is wide enough. F9 shows and hides it.</source>
   <translation>بجانب المحادثة الحالية إذا كانت النافذة عريضة بما يكفي. يُظهرها F9 ويُخفيها.</translation>
  </message>
  <message>
   <source>Beta (older)</source>
   <translation>بيتا (أقدم)</translation>
  </message>
  <message>
   <source>Book</source>
   <translation>كتاب</translation>
  </message>
  <message>
   <source>Bottom left</source>
   <translation>أسفل اليسار</translation>
  </message>
  <message>
   <source>Bottom right</source>
   <translation>أسفل اليمين</translation>
  </message>
  <message>
   <source>Brainstorm partner</source>
   <translation>شريك الأفكار</translation>
  </message>
  <message>
   <source>Briefcase</source>
   <translation>حقيبة</translation>
  </message>
  <message>
   <source>Built-in practice voice: what you say stays on this computer.</source>
   <translation>صوت التدريب المدمج: ما تقوله يبقى على هذا الحاسوب.</translation>
  </message>
  <message>
   <source>Bulb</source>
   <translation>مصباح</translation>
  </message>
  <message>
   <source>By the server, before it listens.</source>
   <translation>يقوم به الخادم قبل أن يستمع.</translation>
  </message>
  <message>
   <source>Calm</source>
   <translation>هادئ</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>إلغاء</translation>
  </message>
  <message>
   <source>Captions</source>
   <translation>التسميات التوضيحية</translation>
  </message>
  <message>
   <source>Change the key</source>
   <translation>تغيير المفتاح</translation>
  </message>
  <message>
   <source>Check the address in the settings.</source>
   <translation>تحقق من العنوان في الإعدادات.</translation>
  </message>
  <message>
   <source>Check the address of the server.</source>
   <translation>تحقق من عنوان الخادم.</translation>
  </message>
  <message>
   <source>Check the address, most of all its path.</source>
   <translation>تحقق من العنوان، وخاصة من مساره.</translation>
  </message>
  <message>
   <source>Check the address, or the network's name server.</source>
   <translation>تحقق من العنوان، أو من خادم الأسماء (DNS) في الشبكة.</translation>
  </message>
  <message>
   <source>Check the clock, the proxy and the address.</source>
   <translation>تحقق من الساعة والوكيل (proxy) والعنوان.</translation>
  </message>
  <message>
   <source>Check the key in the settings.</source>
   <translation>تحقق من المفتاح في الإعدادات.</translation>
  </message>
  <message>
   <source>Check the system's proxy settings.</source>
   <translation>تحقق من إعدادات الوكيل (proxy) في النظام.</translation>
  </message>
  <message>
   <source>Choose GA as the protocol version.</source>
   <translation>اختر GA إصدارًا للبروتوكول.</translation>
  </message>
  <message>
   <source>Choose a device</source>
   <translation>اختيار جهاز</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <translation>اختيار نموذج</translation>
  </message>
  <message>
   <source>Choose another folder, or free some space.</source>
   <translation>اختر مجلدًا آخر، أو وفّر بعض المساحة.</translation>
  </message>
  <message>
   <source>Choose another language, or install Pressel anew.</source>
   <translation>اختر لغة أخرى أو أعد تثبيت Pressel.</translation>
  </message>
  <message>
   <source>Choose another model, or use another key.</source>
   <translation>اختر نموذجًا آخر، أو استخدم مفتاحًا آخر.</translation>
  </message>
  <message>
   <source>Choose another model.</source>
   <translation>اختر نموذجًا آخر.</translation>
  </message>
  <message>
   <source>Choose another.</source>
   <translation>اختر غيره.</translation>
  </message>
  <message>
   <source>Choose it, or type a language code such as pt-BR.</source>
   <translation>اخترها أو اكتب رمز لغة مثل pt-BR.</translation>
  </message>
  <message>
   <source>Choose the current protocol (GA) in the settings.</source>
   <translation>اختر البروتوكول الحالي (GA) في الإعدادات.</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>مسح</translation>
  </message>
  <message>
   <source>Close the help or the captions</source>
   <translation>إغلاق المساعدة أو التسميات</translation>
  </message>
  <message>
   <source>Close to the tray</source>
   <translation>الإغلاق إلى شريط النظام</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>رموز برمجية</translation>
  </message>
  <message>
   <source>Connect this computer, then test again.</source>
   <translation>صِل هذا الحاسوب بالشبكة، ثم اختبر مرة أخرى.</translation>
  </message>
  <message>
   <source>Connect without encryption</source>
   <translation>الاتصال بلا تشفير</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>جارٍ الاتصال</translation>
  </message>
  <message>
   <source>Connecting takes too long</source>
   <translation>يستغرق الاتصال وقتًا طويلاً</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>المحادثة</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>المحادثات</translation>
  </message>
  <message>
   <source>Conversations and settings</source>
   <translation>المحادثات والإعدادات</translation>
  </message>
  <message>
   <source>Conversations are kept on this computer as text, until you delete them.</source>
   <translation>تُحفظ المحادثات نصًا على هذا الحاسوب إلى أن تحذفها.</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>نُسخ.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>نسخ</translation>
  </message>
  <message>
   <source>Copy it again, whole, from the page of the service.</source>
   <translation>انسخه مرة أخرى كاملًا من صفحة الخدمة.</translation>
  </message>
  <message>
   <source>Copy the code</source>
   <translation>نسخ الشيفرة</translation>
  </message>
  <message>
   <source>Copy the conversation</source>
   <translation>نسخ المحادثة</translation>
  </message>
  <message>
   <source>Copy this turn</source>
   <translation>نسخ هذا الدور</translation>
  </message>
  <message>
   <source>Corner of the floating status</source>
   <translation>زاوية الحالة العائمة</translation>
  </message>
  <message>
   <source>Cost of this conversation</source>
   <translation>تكلفة هذه المحادثة</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>داكن</translation>
  </message>
  <message>
   <source>Debian package, which apt updates</source>
   <translation>حزمة Debian يحدّثها apt</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>حذف</translation>
  </message>
  <message>
   <source>Delete all</source>
   <translation>حذف الكل</translation>
  </message>
  <message>
   <source>Delete all conversations…</source>
   <translation>حذف كل المحادثات…</translation>
  </message>
  <message>
   <source>Detected automatically</source>
   <translation>تُكتشف تلقائيًا</translation>
  </message>
  <message>
   <source>Diagnosis</source>
   <translation>التشخيص</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>تجاهل</translation>
  </message>
  <message>
   <source>Discard what you are saying, or stop the answer</source>
   <translation>تجاهل ما تقوله، أو إيقاف الإجابة</translation>
  </message>
  <message>
   <source>Discarded · Undo</source>
   <translation>تم التجاهل · تراجع</translation>
  </message>
  <message>
   <source>Discarded, undo available</source>
   <translation>تم التجاهل، ويمكن التراجع</translation>
  </message>
  <message>
   <source>Discarded: {text}</source>
   <translation>تم تجاهل: {text}</translation>
  </message>
  <message>
   <source>Dismiss: {title}</source>
   <translation>إخفاء: {title}</translation>
  </message>
  <message>
   <source>Does in every window what Esc does in this one.</source>
   <translation>يفعل في كل نافذة ما يفعله Esc في هذه.</translation>
  </message>
  <message>
   <source>Does the talk key work?</source>
   <translation>هل يعمل مفتاح التحدث؟</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>تنزيل</translation>
  </message>
  <message>
   <source>Dramatic</source>
   <translation>درامي</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>تكرار</translation>
  </message>
  <message>
   <source>Eager</source>
   <translation>سريع المبادرة</translation>
  </message>
  <message>
   <source>Eagerness</source>
   <translation>سرعة المبادرة</translation>
  </message>
  <message>
   <source>Enter that address if you trust it.</source>
   <translation>أدخل ذلك العنوان إن كنت تثق به.</translation>
  </message>
  <message>
   <source>Esc discards</source>
   <translation>Esc للتجاهل</translation>
  </message>
  <message>
   <source>Esc stops the answer</source>
   <translation>Esc يوقف الإجابة</translation>
  </message>
  <message>
   <source>Every conversation on this computer goes for good, the present one too. Settings, personas, keys and messages that are not sent yet stay.</source>
   <translation>تُحذف كل المحادثات على هذا الحاسوب نهائيًا، والحالية أيضًا. وتبقى الإعدادات والشخصيات والمفاتيح والرسائل التي لم تُرسل بعد.</translation>
  </message>
  <message>
   <source>Everyday assistant</source>
   <translation>مساعد يومي</translation>
  </message>
  <message>
   <source>Examples of instructions</source>
   <translation>أمثلة على التعليمات</translation>
  </message>
  <message>
   <source>Examples…</source>
   <translation>أمثلة…</translation>
  </message>
  <message>
   <source>Explain things step by step and in plain words, with one everyday example. After each step ask whether to go on. Never talk down to me.</source>
   <translation>اشرح الأمور خطوة بخطوة وبكلمات بسيطة، مع مثال من الحياة اليومية. بعد كل خطوة اسأل هل نتابع. ولا تتعالَ عليّ أبدًا.</translation>
  </message>
  <message>
   <source>Export personas</source>
   <translation>تصدير الشخصيات</translation>
  </message>
  <message>
   <source>Export the conversation</source>
   <translation>تصدير المحادثة</translation>
  </message>
  <message>
   <source>Export the selected conversation</source>
   <translation>تصدير المحادثة المحددة</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>تصدير…</translation>
  </message>
  <message>
   <source>Expressiveness</source>
   <translation>التعبير</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>فشل</translation>
  </message>
  <message>
   <source>Find one</source>
   <translation>ابحث</translation>
  </message>
  <message>
   <source>Flatpak, which flatpak updates</source>
   <translation>‏Flatpak يحدّثه flatpak</translation>
  </message>
  <message>
   <source>Floating status</source>
   <translation>الحالة العائمة</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>المجلد</translation>
  </message>
  <message>
   <source>For a headset</source>
   <translation>لسماعة رأس</translation>
  </message>
  <message>
   <source>For a room</source>
   <translation>لغرفة</translation>
  </message>
  <message>
   <source>For somebody who helps you. There are no keys in it, and nothing that was said.</source>
   <translation>لمن يساعدك. ليس فيه مفاتيح ولا شيء مما قيل.</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>مجاني</translation>
  </message>
  <message>
   <source>Free some space, or check the folder.</source>
   <translation>وفّر بعض المساحة، أو تحقق من المجلد.</translation>
  </message>
  <message>
   <source>Free some space, or check the folder. If you quit, it is lost.</source>
   <translation>أفرغ بعض المساحة أو تحقق من المجلد. إن خرجت فسيضيع.</translation>
  </message>
  <message>
   <source>From OPENAI_API_KEY</source>
   <translation>من OPENAI_API_KEY</translation>
  </message>
  <message>
   <source>GA (current)</source>
   <translation>GA (الحالي)</translation>
  </message>
  <message>
   <source>Get a key</source>
   <translation>الحصول على مفتاح</translation>
  </message>
  <message>
   <source>Globe</source>
   <translation>كرة أرضية</translation>
  </message>
  <message>
   <source>HTTP </source>
   <translation>HTTP </translation>
  </message>
  <message>
   <source>Hands-free</source>
   <translation>دون استخدام اليدين</translation>
  </message>
  <message>
   <source>Hands-free, by meaning</source>
   <translation>دون استخدام اليدين، حسب المعنى</translation>
  </message>
  <message>
   <source>Hands-free, by pauses</source>
   <translation>دون استخدام اليدين، حسب الوقفات</translation>
  </message>
  <message>
   <source>Hands-free, the microphone is open and streams until you end it; the window shows it.</source>
   <translation>دون استخدام اليدين يكون الميكروفون مفتوحًا ويبث حتى تنهيه؛ وتُظهر النافذة ذلك.</translation>
  </message>
  <message>
   <source>Hear the chosen voice</source>
   <translation>استمع إلى الصوت المختار</translation>
  </message>
  <message>
   <source>Hear the practice voice</source>
   <translation>استمع إلى صوت التدريب</translation>
  </message>
  <message>
   <source>Hear this voice (costs a little)</source>
   <translation>استمع إلى هذا الصوت (بتكلفة بسيطة)</translation>
  </message>
  <message>
   <source>Heard by</source>
   <translation>يُسمع عبر</translation>
  </message>
  <message>
   <source>Heart</source>
   <translation>قلب</translation>
  </message>
  <message>
   <source>Height of the letters.</source>
   <translation>ارتفاع الحروف.</translation>
  </message>
  <message>
   <source>Held back before it was sent</source>
   <translation>حُجز قبل إرساله</translation>
  </message>
  <message>
   <source>Hello, I am {name}. This is how I sound when we talk.</source>
   <translation>مرحبًا، أنا {name}. هكذا يبدو صوتي حين نتحدث.</translation>
  </message>
  <message>
   <source>Hello. This is the practice voice, and it runs on this computer.</source>
   <translation>مرحبًا. هذا صوت التدريب، وهو يعمل على هذا الحاسوب.</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>المساعدة</translation>
  </message>
  <message>
   <source>Help me find a name for a neighbourhood bakery.</source>
   <translation>ساعدني في إيجاد اسم لمخبز في الحي.</translation>
  </message>
  <message>
   <source>Help me tell my career in one minute.</source>
   <translation>ساعدني في أن أروي مسيرتي المهنية في دقيقة واحدة.</translation>
  </message>
  <message>
   <source>Hide the key</source>
   <translation>إخفاء المفتاح</translation>
  </message>
  <message>
   <source>High</source>
   <translation>مرتفع</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>ضغط مطوّل</translation>
  </message>
  <message>
   <source>Hold it in any window: this persona answers. Empty: none.</source>
   <translation>اضغط عليه مطولًا في أي نافذة فتجيب هذه الشخصية. فارغ: لا شيء.</translation>
  </message>
  <message>
   <source>Hold the key while you speak and let go when you are done.</source>
   <translation>استمر في ضغط المفتاح أثناء حديثك واتركه حين تنتهي.</translation>
  </message>
  <message>
   <source>Hold the key while you speak.</source>
   <translation>استمر في ضغط المفتاح أثناء حديثك.</translation>
  </message>
  <message>
   <source>Hold the talk key</source>
   <translation>اضغط مطولًا على مفتاح التحدث</translation>
  </message>
  <message>
   <source>Hold {key} and speak</source>
   <translation>اضغط مطولًا على {key} وتحدث</translation>
  </message>
  <message>
   <source>Hold {key} for a second. If nothing happens, choose another key.</source>
   <translation>اضغط على {key} ثانية. إن لم يحدث شيء فاختر مفتاحًا آخر.</translation>
  </message>
  <message>
   <source>Hold {key} to record for later</source>
   <translation>اضغط مطولًا على {key} للتسجيل لوقت لاحق</translation>
  </message>
  <message>
   <source>Hold {key} to talk</source>
   <translation>اضغط مطولًا على {key} للتحدث</translation>
  </message>
  <message>
   <source>How do I say “Where is the nearest pharmacy?” in Italian?</source>
   <translation>كيف أقول «أين أقرب صيدلية؟» بالإيطالية؟</translation>
  </message>
  <message>
   <source>How fast it speaks.</source>
   <translation>مدى سرعة الكلام.</translation>
  </message>
  <message>
   <source>How freely the model chooses its words; not every server takes it.</source>
   <translation>مدى حرية النموذج في اختيار كلماته؛ ولا يقبل ذلك كل خادم.</translation>
  </message>
  <message>
   <source>How it speaks; the line that says so is added to the instructions.</source>
   <translation>طريقة الكلام؛ ويضاف السطر الذي يحددها إلى التعليمات.</translation>
  </message>
  <message>
   <source>How long it listens on after you let go.</source>
   <translation>كم يستمر الاستماع بعد أن تترك المفتاح.</translation>
  </message>
  <message>
   <source>How long it thinks; only the reasoning models take it.</source>
   <translation>مدة تفكيره؛ ولا تقبل ذلك إلا نماذج التفكير.</translation>
  </message>
  <message>
   <source>How long you may pause, hands-free.</source>
   <translation>كم يمكنك أن تتوقف عن الكلام دون استخدام اليدين.</translation>
  </message>
  <message>
   <source>How much before the first word is kept, hands-free.</source>
   <translation>مقدار ما يُحفظ قبل الكلمة الأولى دون استخدام اليدين.</translation>
  </message>
  <message>
   <source>How soon a pause ends your turn, when it listens for the meaning.</source>
   <translation>مدى سرعة إنهاء الوقفة لدورك حين يكون الاستماع حسب المعنى.</translation>
  </message>
  <message>
   <source>How sure it must be that you speak; more in a noisy room.</source>
   <translation>مدى التأكد المطلوب من أنك تتحدث؛ أكثر في الغرف الصاخبة.</translation>
  </message>
  <message>
   <source>I want to give a friend a day they will remember. Think with me.</source>
   <translation>أريد أن أهدي صديقًا يومًا لا يُنسى. فكّر معي.</translation>
  </message>
  <message>
   <source>Icon</source>
   <translation>الأيقونة</translation>
  </message>
  <message>
   <source>Images in</source>
   <translation>الصور الداخلة</translation>
  </message>
  <message>
   <source>Images in, cached</source>
   <translation>الصور الداخلة، مخزَّنة مؤقتًا</translation>
  </message>
  <message>
   <source>Import personas</source>
   <translation>استيراد شخصيات</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>استيراد…</translation>
  </message>
  <message>
   <source>In a new conversation with the practice voice, which costs nothing</source>
   <translation>في محادثة جديدة مع صوت التدريب، وهي لا تكلف شيئًا</translation>
  </message>
  <message>
   <source>In all</source>
   <translation>المجموع</translation>
  </message>
  <message>
   <source>In the whole window.</source>
   <translation>في النافذة كلها.</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>قيد الاستخدام</translation>
  </message>
  <message>
   <source>Installed as</source>
   <translation>مثبّت بصفة</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>التعليمات</translation>
  </message>
  <message>
   <source>Interrupt</source>
   <translation>مقاطعة</translation>
  </message>
  <message>
   <source>Interrupts and records</source>
   <translation>تقاطع وتسجّل</translation>
  </message>
  <message>
   <source>Interview coach</source>
   <translation>مدرب مقابلات</translation>
  </message>
  <message>
   <source>Interview me for a job as a project lead.</source>
   <translation>أجرِ معي مقابلة لوظيفة مدير مشروع.</translation>
  </message>
  <message>
   <source>Interview practice</source>
   <translation>التدرب على المقابلات</translation>
  </message>
  <message>
   <source>Into one file, for another computer or another person</source>
   <translation>في ملف واحد، لحاسوب آخر أو لشخص آخر</translation>
  </message>
  <message>
   <source>Is the microphone muted, or another one chosen?</source>
   <translation>هل الميكروفون مكتوم، أو اختير غيره؟</translation>
  </message>
  <message>
   <source>It answers. Press again and it is silent at once.</source>
   <translation>ستسمع الإجابة. اضغط مرة أخرى فتسكت فورًا.</translation>
  </message>
  <message>
   <source>It applies from a new session on; the conversation is carried over.</source>
   <translation>يسري بدءًا من جلسة جديدة؛ وتنتقل المحادثة معها.</translation>
  </message>
  <message>
   <source>It can still be taken back for a few seconds.</source>
   <translation>لا يزال بإمكانك استرجاعه خلال بضع ثوانٍ.</translation>
  </message>
  <message>
   <source>It can tell the time and the date, do sums, spell, count, repeat what you said, play your own recording back and set a timer. Say “help” to hear more.</source>
   <translation>يفهم الإنجليزية: يخبرك بالوقت والتاريخ، ويحسب، ويتهجّى، ويعدّ، ويكرر ما قلته، ويعيد تشغيل تسجيلك، ويضبط مؤقتًا. قل “help” لتسمع المزيد.</translation>
  </message>
  <message>
   <source>It cannot be bound beside the keys that you have.</source>
   <translation>لا يمكن ربط المفتاح إلى جانب المفاتيح الموجودة لديك.</translation>
  </message>
  <message>
   <source>It could not be saved: {reason}.</source>
   <translation>تعذر الحفظ: {reason}.</translation>
  </message>
  <message>
   <source>It goes down. Now let it go.</source>
   <translation>انضغط. اتركه الآن.</translation>
  </message>
  <message>
   <source>It is asked for again by itself in {n} s.</source>
   <translation>ستُطلب مرة أخرى تلقائيًا بعد {n} ث.</translation>
  </message>
  <message>
   <source>It is kept in {place}, encrypted, and in no file of Pressel.</source>
   <translation>يُحفظ مشفّرًا في {place}، وليس في أي ملف من ملفات Pressel.</translation>
  </message>
  <message>
   <source>It is not downloaded by itself.</source>
   <translation>لا يُنزَّل من تلقاء نفسه.</translation>
  </message>
  <message>
   <source>It is this computer's own, and costs nothing.</source>
   <translation>هو صوت هذا الحاسوب نفسه، ولا يكلف شيئًا.</translation>
  </message>
  <message>
   <source>It is tried again by itself.</source>
   <translation>ستُعاد المحاولة تلقائيًا.</translation>
  </message>
  <message>
   <source>It is unharmed in Pressel.</source>
   <translation>وهي سليمة في Pressel.</translation>
  </message>
  <message>
   <source>It is used again as soon as it is back.</source>
   <translation>يُستخدم مجددًا حالما يعود.</translation>
  </message>
  <message>
   <source>It may be mistyped, expired or withdrawn: make a new one.</source>
   <translation>ربما كُتب خطأً أو انتهت صلاحيته أو سُحب: أنشئ مفتاحًا جديدًا.</translation>
  </message>
  <message>
   <source>It may be waiting for its password: unlock it, then try again.</source>
   <translation>قد تكون في انتظار كلمة مرورها: افتح قفلها ثم حاول مرة أخرى.</translation>
  </message>
  <message>
   <source>It may run in another session or on another computer. Close it there, then start again.</source>
   <translation>ربما تعمل في جلسة أخرى أو على حاسوب آخر. أغلقها هناك ثم شغّل هذه من جديد.</translation>
  </message>
  <message>
   <source>It names devices and folders, so read it before you pass it on.</source>
   <translation>فيه أسماء أجهزة ومجلدات، فاقرأه قبل أن تعطيه لغيرك.</translation>
  </message>
  <message>
   <source>It speaks from a new session on; the conversation is carried over.</source>
   <translation>يتكلم ابتداءً من جلسة جديدة؛ وتُنقل المحادثة إليها.</translation>
  </message>
  <message>
   <source>It stays here as well.</source>
   <translation>وتبقى هنا أيضًا.</translation>
  </message>
  <message>
   <source>It stays in this window.</source>
   <translation>يبقى في هذه النافذة.</translation>
  </message>
  <message>
   <source>It still switches its light on and off.</source>
   <translation>يظل يشغّل ضوءه ويطفئه.</translation>
  </message>
  <message>
   <source>It was kept beside the conversations when Pressel ended, and is in its place now.</source>
   <translation>حُفظ بجانب المحادثات عند إنهاء Pressel، وهو الآن في مكانه.</translation>
  </message>
  <message>
   <source>It will be kept in {place}, encrypted, and in no file of Pressel.</source>
   <translation>سيُحفظ مشفّرًا في {place}، وليس في أي ملف من ملفات Pressel.</translation>
  </message>
  <message>
   <source>It works in every window where the system allows that; in this one Space does as well.</source>
   <translation>يعمل في كل نافذة حيث يسمح النظام؛ وفي هذه النافذة يعمل مفتاح المسافة أيضًا.</translation>
  </message>
  <message>
   <source>Its certificate is not trusted here; a proxy may be the cause.</source>
   <translation>شهادته غير موثوقة هنا؛ وقد يكون السبب وكيلًا (proxy).</translation>
  </message>
  <message>
   <source>Its own way</source>
   <translation>على طريقته</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>Keep the microphone ready</source>
   <translation>إبقاء الميكروفون جاهزًا</translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>الإبقاء عليها</translation>
  </message>
  <message>
   <source>Keep them and ask</source>
   <translation>احفظها واسأل</translation>
  </message>
  <message>
   <source>Kept from the last time</source>
   <translation>محفوظ من المرة السابقة</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>المفتاح</translation>
  </message>
  <message>
   <source>Key for {name}</source>
   <translation>مفتاح {name}</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>النوع</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>لغة النافذة</translation>
  </message>
  <message>
   <source>Language partner</source>
   <translation>شريك لغوي</translation>
  </message>
  <message>
   <source>Language tutor</source>
   <translation>معلم لغات</translation>
  </message>
  <message>
   <source>Leave the key out of the address: it has a field of its own.</source>
   <translation>احذف المفتاح من العنوان: فله حقل خاص به.</translation>
  </message>
  <message>
   <source>Left {key}</source>
   <translation>{key} الأيسر</translation>
  </message>
  <message>
   <source>Less</source>
   <translation>أقل</translation>
  </message>
  <message>
   <source>Less: levels go in a few steps instead of dancing.</source>
   <translation>أقل: تتحرك المستويات بخطوات قليلة بدل أن تتراقص.</translation>
  </message>
  <message>
   <source>Let go when you are done, or tap to begin and tap to send.</source>
   <translation>اترك المفتاح حين تنتهي، أو انقر للبدء وانقر للإرسال.</translation>
  </message>
  <message>
   <source>Let go when you are done. Press again to interrupt the answer.</source>
   <translation>اترك المفتاح حين تنتهي. اضغط مرة أخرى لمقاطعة الإجابة.</translation>
  </message>
  <message>
   <source>Let us practise ordering in a restaurant in Spanish.</source>
   <translation>لنتدرب على الطلب في مطعم بالإسبانية.</translation>
  </message>
  <message>
   <source>Level: {level}. Did you hear yourself?</source>
   <translation>المستوى: {level}. هل سمعت نفسك؟</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>الرخصة</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>فاتح</translation>
  </message>
  <message>
   <source>Light or dark.</source>
   <translation>فاتح أو داكن.</translation>
  </message>
  <message>
   <source>Limit ends in {n} s</source>
   <translation>ينتهي الحد بعد {n} ث</translation>
  </message>
  <message>
   <source>Limit, {n} s</source>
   <translation>الحد، {n} ث</translation>
  </message>
  <message>
   <source>List of conversations</source>
   <translation>قائمة المحادثات</translation>
  </message>
  <message>
   <source>Listen</source>
   <translation>استماع</translation>
  </message>
  <message>
   <source>Listening</source>
   <translation>يستمع</translation>
  </message>
  <message>
   <source>Listening to you…</source>
   <translation>يستمع إليك…</translation>
  </message>
  <message>
   <source>Lively</source>
   <translation>حيوي</translation>
  </message>
  <message>
   <source>LocalAI, speaches and others. What you say then stays on this computer.</source>
   <translation>LocalAI وspeaches وغيرهما. ما تقوله يبقى عندئذ على هذا الحاسوب.</translation>
  </message>
  <message>
   <source>Locked on</source>
   <translation>مثبّت</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>السجل</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>أطول إجابة</translation>
  </message>
  <message>
   <source>Longest take</source>
   <translation>أطول تسجيل</translation>
  </message>
  <message>
   <source>Longest tap</source>
   <translation>أطول نقرة</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>المظهر</translation>
  </message>
  <message>
   <source>Look and access</source>
   <translation>المظهر وسهولة الاستخدام</translation>
  </message>
  <message>
   <source>Look for new versions</source>
   <translation>البحث عن إصدارات جديدة</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>جارٍ البحث…</translation>
  </message>
  <message>
   <source>Loudspeaker</source>
   <translation>مكبر الصوت</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>منخفض</translation>
  </message>
  <message>
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>متوسط</translation>
  </message>
  <message>
   <source>Microphone</source>
   <translation>الميكروفون</translation>
  </message>
  <message>
   <source>Microphone kept ready, {n} min</source>
   <translation>الميكروفون جاهز، {n} د</translation>
  </message>
  <message>
   <source>Microphone kept ready, {n} s</source>
   <translation>الميكروفون جاهز، {n} ث</translation>
  </message>
  <message>
   <source>Mind</source>
   <translation>تنبيه</translation>
  </message>
  <message>
   <source>Minimal</source>
   <translation>أدنى حد</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>النموذج</translation>
  </message>
  <message>
   <source>Model on the server</source>
   <translation>النموذج على الخادم</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>نقل لأسفل</translation>
  </message>
  <message>
   <source>Move it to a disk that can be written, or delete the file pressel-portable beside the program.</source>
   <translation>انقله إلى قرص يمكن الكتابة عليه، أو احذف الملف pressel-portable الموجود بجانب البرنامج.</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>نقل لأعلى</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>الحركة</translation>
  </message>
  <message>
   <source>Music</source>
   <translation>موسيقى</translation>
  </message>
  <message>
   <source>Muted</source>
   <translation>مكتوم</translation>
  </message>
  <message>
   <source>Muted: {name} hears nothing</source>
   <translation>مكتوم: {name} لا يسمع شيئًا</translation>
  </message>
  <message>
   <source>My talk is too dry. What could open it?</source>
   <translation>حديثي جاف جدًا. بماذا يمكن أن أفتتحه؟</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>الاسم</translation>
  </message>
  <message>
   <source>Names and rare words, one on each line, so that they are written as you spell them.</source>
   <translation>أسماء وكلمات نادرة، واحدة في كل سطر، لتُكتب كما تكتبها أنت.</translation>
  </message>
  <message>
   <source>Needs a key</source>
   <translation>يحتاج إلى مفتاح</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>محادثة جديدة</translation>
  </message>
  <message>
   <source>New persona</source>
   <translation>شخصية جديدة</translation>
  </message>
  <message>
   <source>New session now</source>
   <translation>جلسة جديدة الآن</translation>
  </message>
  <message>
   <source>New versions</source>
   <translation>الإصدارات الجديدة</translation>
  </message>
  <message>
   <source>Next answer</source>
   <translation>الإجابة التالية</translation>
  </message>
  <message>
   <source>Next session</source>
   <translation>الجلسة التالية</translation>
  </message>
  <message>
   <source>Next start</source>
   <translation>التشغيل التالي</translation>
  </message>
  <message>
   <source>No Realtime server answers here (ports {ports}).</source>
   <translation>لا يوجد خادم Realtime يجيب هنا (المنافذ {ports}).</translation>
  </message>
  <message>
   <source>No answer came</source>
   <translation>لم تصل إجابة</translation>
  </message>
  <message>
   <source>No answer came in time</source>
   <translation>لم تصل إجابة في الوقت المناسب</translation>
  </message>
  <message>
   <source>No key</source>
   <translation>لا يوجد مفتاح</translation>
  </message>
  <message>
   <source>No key. Practice available.</source>
   <translation>لا يوجد مفتاح. التدريب متاح.</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>بلا حد</translation>
  </message>
  <message>
   <source>No loudspeaker</source>
   <translation>لا يوجد مكبر صوت</translation>
  </message>
  <message>
   <source>No loudspeaker: answers come as text</source>
   <translation>لا يوجد مكبر صوت: تأتي الإجابات نصًا</translation>
  </message>
  <message>
   <source>No microphone</source>
   <translation>لا يوجد ميكروفون</translation>
  </message>
  <message>
   <source>No microphone found</source>
   <translation>لم يُعثر على ميكروفون</translation>
  </message>
  <message>
   <source>No other program gets it while Pressel runs.</source>
   <translation>لا يصل إلى أي برنامج آخر ما دام Pressel يعمل.</translation>
  </message>
  <message>
   <source>No setting matches.</source>
   <translation>لا إعداد مطابق.</translation>
  </message>
  <message>
   <source>No sound came from the microphone. Is another program using it?</source>
   <translation>لم يصل صوت من الميكروفون. هل يستخدمه برنامج آخر؟</translation>
  </message>
  <message>
   <source>No words</source>
   <translation>لا كلمات</translation>
  </message>
  <message>
   <source>Nobody answers at that address</source>
   <translation>لا أحد يجيب على هذا العنوان</translation>
  </message>
  <message>
   <source>Noise reduction</source>
   <translation>تقليل الضوضاء</translation>
  </message>
  <message>
   <source>None. Press to choose one</source>
   <translation>لا يوجد. اضغط للاختيار</translation>
  </message>
  <message>
   <source>Not connected</source>
   <translation>غير متصل</translation>
  </message>
  <message>
   <source>Not for a portable program: its disk may not be there at the next start.</source>
   <translation>غير متاح لبرنامج محمول: قد لا يكون قرصه موجودًا عند البدء التالي.</translation>
  </message>
  <message>
   <source>Not looked for: {place} is off.</source>
   <translation>لا يُبحث عنها: {place} متوقف.</translation>
  </message>
  <message>
   <source>Not plugged in</source>
   <translation>غير موصول</translation>
  </message>
  <message>
   <source>Not sent</source>
   <translation>لم يُرسل</translation>
  </message>
  <message>
   <source>Not sent yet</source>
   <translation>لم يُرسل بعد</translation>
  </message>
  <message>
   <source>Not sent yet, {t} kept</source>
   <translation>لم يُرسل بعد، حُفظ {t}</translation>
  </message>
  <message>
   <source>Not set up</source>
   <translation>غير مُعدّ</translation>
  </message>
  <message>
   <source>Not used by this model. What works: {names}.</source>
   <translation>لا يستخدمها هذا النموذج. ما يعمل: {names}.</translation>
  </message>
  <message>
   <source>Nothing is bound yet.</source>
   <translation>لم يُربط شيء بعد.</translation>
  </message>
  <message>
   <source>Nothing is written to a file.</source>
   <translation>لا يُكتب شيء في ملف.</translation>
  </message>
  <message>
   <source>Nothing to cut</source>
   <translation>لا شيء للقص</translation>
  </message>
  <message>
   <source>Nothing to delete</source>
   <translation>لا شيء للحذف</translation>
  </message>
  <message>
   <source>Nothing to fetch</source>
   <translation>لا شيء للجلب</translation>
  </message>
  <message>
   <source>Nothing was found. All the words have to be in one message, or in the title.</source>
   <translation>لم يُعثر على شيء. يجب أن تكون كل الكلمات في رسالة واحدة أو في العنوان.</translation>
  </message>
  <message>
   <source>Nothing was heard</source>
   <translation>لم يُسمع شيء</translation>
  </message>
  <message>
   <source>Nothing was heard. Is the microphone muted, or does it have a switch?</source>
   <translation>لم يُسمع شيء. هل الميكروفون مكتوم، أو فيه مفتاح تشغيل؟</translation>
  </message>
  <message>
   <source>Nothing was sent there. If you trust it, enter that address in the settings.</source>
   <translation>لم يُرسل شيء إلى هناك. إن كنت تثق به فأدخل ذلك العنوان في الإعدادات.</translation>
  </message>
  <message>
   <source>Nothing was sent.</source>
   <translation>لم يُرسل شيء.</translation>
  </message>
  <message>
   <source>Of your own server: wss://host/v1/realtime, or Azure's.</source>
   <translation>عنوان خادمك الخاص: wss://host/v1/realtime، أو عنوان Azure.</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>معطّل</translation>
  </message>
  <message>
   <source>Offered while a conversation is empty; a click sends one.</source>
   <translation>تُعرض ما دامت المحادثة فارغة؛ ونقرة ترسل أحدها.</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>غير متصل بالشبكة</translation>
  </message>
  <message>
   <source>Offline, trying again in {n} s</source>
   <translation>غير متصل بالشبكة، محاولة جديدة بعد {n} ث</translation>
  </message>
  <message>
   <source>Offline, {n} s</source>
   <translation>غير متصل، {n} ث</translation>
  </message>
  <message>
   <source>On many keyboards this types special characters (AltGr).</source>
   <translation>يكتب على لوحات كثيرة محارف خاصة (AltGr).</translation>
  </message>
  <message>
   <source>On the screen where the pointer is.</source>
   <translation>على الشاشة التي فيها المؤشر.</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>على هذا الحاسوب</translation>
  </message>
  <message>
   <source>Once a day at most it asks for the number of the newest version, and tells you of a new one. Only that request is sent, nothing about you or this computer; nothing is downloaded by itself.</source>
   <translation>يسأل مرة واحدة في اليوم على الأكثر عن رقم أحدث إصدار ويخبرك بالجديد. لا يُرسَل سوى هذا الطلب، ولا شيء عنك أو عن هذا الحاسوب، ولا يُنزَّل شيء من تلقاء نفسه.</translation>
  </message>
  <message>
   <source>Once started, {name} hears all until you stop it</source>
   <translation>بعد البدء يسمع {name} كل شيء حتى توقفه</translation>
  </message>
  <message>
   <source>One sentence from {name}, which costs a little the first time.</source>
   <translation>جملة واحدة من {name}، بتكلفة بسيطة في المرة الأولى.</translation>
  </message>
  <message>
   <source>Only for a server of your own.</source>
   <translation>فقط لخادم خاص بك.</translation>
  </message>
  <message>
   <source>Only in Pressel; the system's volume stays as it is.</source>
   <translation>في Pressel وحده؛ ويبقى صوت النظام كما هو.</translation>
  </message>
  <message>
   <source>Only stops it</source>
   <translation>توقفها فقط</translation>
  </message>
  <message>
   <source>Only the icon in the tray; with no tray, the window.</source>
   <translation>الأيقونة في شريط النظام فقط؛ ومن دونه النافذة.</translation>
  </message>
  <message>
   <source>Only with hands-free by meaning.</source>
   <translation>فقط دون استخدام اليدين حسب المعنى.</translation>
  </message>
  <message>
   <source>Only with hands-free by pauses.</source>
   <translation>فقط دون استخدام اليدين حسب الوقفات.</translation>
  </message>
  <message>
   <source>Open billing</source>
   <translation>فتح الفوترة</translation>
  </message>
  <message>
   <source>Open {address}</source>
   <translation>فتح {address}</translation>
  </message>
  <message>
   <source>OpenAI if there is a key, else practice</source>
   <translation>OpenAI إن وُجد مفتاح، وإلا فالتدريب</translation>
  </message>
  <message>
   <source>Opening microphone</source>
   <translation>جارٍ فتح الميكروفون</translation>
  </message>
  <message>
   <source>Opening microphone…</source>
   <translation>جارٍ فتح الميكروفون…</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>جارٍ الفتح…</translation>
  </message>
  <message>
   <source>Others on the way could hear you and read the key, so nothing was sent; what you said is kept here.</source>
   <translation>قد يسمعك آخرون في الطريق ويقرؤون المفتاح، لذلك لم يُرسل شيء؛ ما قلته محفوظ هنا.</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>صفحة</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>الصفحات</translation>
  </message>
  <message>
   <source>Panel of voice and style</source>
   <translation>لوحة الصوت والأسلوب</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>لصق</translation>
  </message>
  <message>
   <source>Paste a key.</source>
   <translation>الصق مفتاحًا.</translation>
  </message>
  <message>
   <source>Patient</source>
   <translation>صبور</translation>
  </message>
  <message>
   <source>Patient explainer</source>
   <translation>شارح صبور</translation>
  </message>
  <message>
   <source>Pause between presses</source>
   <translation>الفاصل بين الضغطات</translation>
  </message>
  <message>
   <source>Pause that ends a turn</source>
   <translation>الوقفة التي تنهي الدور</translation>
  </message>
  <message>
   <source>Persona</source>
   <translation>الشخصية</translation>
  </message>
  <message>
   <source>Persona: {name}</source>
   <translation>الشخصية: {name}</translation>
  </message>
  <message>
   <source>Personas</source>
   <translation>الشخصيات</translation>
  </message>
  <message>
   <source>Personas (*{ending})</source>
   <translation>الشخصيات (*{ending})</translation>
  </message>
  <message>
   <source>Play a sound</source>
   <translation>تشغيل صوت</translation>
  </message>
  <message>
   <source>Play again</source>
   <translation>استمع مرة أخرى</translation>
  </message>
  <message>
   <source>Plug it in again or choose another.</source>
   <translation>صِله مرة أخرى أو اختر غيره.</translation>
  </message>
  <message>
   <source>Plug one in or choose one.</source>
   <translation>صِل واحدًا أو اختر واحدًا.</translation>
  </message>
  <message>
   <source>Plug one in: it is used as soon as it is there.</source>
   <translation>صِل واحدًا: يُستخدم حالما يتوفر.</translation>
  </message>
  <message>
   <source>Portable: it keeps everything beside the program, but keys in this computer's keyring.</source>
   <translation>محمول: يحفظ كل شيء بجانب البرنامج، أما المفاتيح ففي حلقة مفاتيح هذا الحاسوب.</translation>
  </message>
  <message>
   <source>Practice</source>
   <translation>التدريب</translation>
  </message>
  <message>
   <source>Practice (built in, needs no key)</source>
   <translation>التدريب (مدمج، لا يحتاج إلى مفتاح)</translation>
  </message>
  <message>
   <source>Practice costs nothing.</source>
   <translation>التدريب لا يكلف شيئًا.</translation>
  </message>
  <message>
   <source>Practice speaks with this computer's own voice.</source>
   <translation>يتكلم التدريب بصوت هذا الحاسوب نفسه.</translation>
  </message>
  <message>
   <source>Practice voice</source>
   <translation>صوت التدريب</translation>
  </message>
  <message>
   <source>Press Shift while you hold, and let go of both.</source>
   <translation>اضغط على Shift وأنت مستمر في الضغط، ثم اتركهما معًا.</translation>
  </message>
  <message>
   <source>Press again when you are done. Press once more to interrupt the answer.</source>
   <translation>اضغط مرة أخرى حين تنتهي. واضغط مرة ثالثة لمقاطعة الإجابة.</translation>
  </message>
  <message>
   <source>Press on, press off</source>
   <translation>ضغطة للبدء وضغطة للإيقاف</translation>
  </message>
  <message>
   <source>Press the key you want to hold</source>
   <translation>اضغط على المفتاح الذي تريد استخدامه</translation>
  </message>
  <message>
   <source>Press to send</source>
   <translation>اضغط للإرسال</translation>
  </message>
  <message>
   <source>Press {key} and speak</source>
   <translation>اضغط على {key} وتحدث</translation>
  </message>
  <message>
   <source>Press {key} once, then just speak</source>
   <translation>اضغط على {key} مرة واحدة، ثم تحدث</translation>
  </message>
  <message>
   <source>Press {key} to interrupt</source>
   <translation>اضغط على {key} للمقاطعة</translation>
  </message>
  <message>
   <source>Press {key} to listen</source>
   <translation>اضغط على {key} ليبدأ الاستماع</translation>
  </message>
  <message>
   <source>Press {key} to record for later</source>
   <translation>اضغط على {key} للتسجيل لوقت لاحق</translation>
  </message>
  <message>
   <source>Press {key} to talk</source>
   <translation>اضغط على {key} للتحدث</translation>
  </message>
  <message>
   <source>Pressed. Now let go.</source>
   <translation>ضُغط. اتركه الآن.</translation>
  </message>
  <message>
   <source>Pressel keeps running until you quit it there. Without a tray, closing quits.</source>
   <translation>يظل Pressel يعمل حتى تنهيه هناك. ومن دون شريط يُنهيه الإغلاق.</translation>
  </message>
  <message>
   <source>Pressel met a fault in the connection</source>
   <translation>واجه Pressel خللًا في الاتصال</translation>
  </message>
  <message>
   <source>Pressel sends no statistics and no reports about you.</source>
   <translation>لا يرسل Pressel إحصاءات ولا تقارير عنك.</translation>
  </message>
  <message>
   <source>Pressel uses this key itself: {does}.</source>
   <translation>يستخدم Pressel هذا المفتاح: {does}.</translation>
  </message>
  <message>
   <source>Protocol version</source>
   <translation>إصدار البروتوكول</translation>
  </message>
  <message>
   <source>Python package, which pip updates</source>
   <translation>حزمة Python يحدّثها pip</translation>
  </message>
  <message>
   <source>Qt, libsndfile and libsoxr are under the LGPL: you may replace them by versions of your own. Qt's libraries lie in {folder}, the others inside the packages soundfile and soxr. Their sources:</source>
   <translation>‏Qt وlibsndfile وlibsoxr مرخّصة برخصة LGPL: يمكنك استبدالها بنسخ من عندك. مكتبات Qt في {folder}، والأخرى داخل الحزمتين soundfile وsoxr. شيفرتها المصدرية:</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>خروج</translation>
  </message>
  <message>
   <source>Read answers out</source>
   <translation>قراءة الإجابات بصوت عالٍ</translation>
  </message>
  <message>
   <source>Read the last answer to a screen reader</source>
   <translation>قراءة آخر إجابة لقارئ الشاشة</translation>
  </message>
  <message>
   <source>Read your own last words to a screen reader</source>
   <translation>قراءة آخر كلماتك لقارئ الشاشة</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>جاهز</translation>
  </message>
  <message>
   <source>Reasoning effort</source>
   <translation>جهد التفكير</translation>
  </message>
  <message>
   <source>Record three seconds and play them back</source>
   <translation>تسجيل ثلاث ثوانٍ ثم تشغيلها</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>تسجيل</translation>
  </message>
  <message>
   <source>Recording of {t}</source>
   <translation>تسجيل مدته {t}</translation>
  </message>
  <message>
   <source>Recording stopped</source>
   <translation>توقف التسجيل</translation>
  </message>
  <message>
   <source>Recording stopped at its longest</source>
   <translation>توقف التسجيل عند أطول مدة</translation>
  </message>
  <message>
   <source>Recording {t}, press to send</source>
   <translation>تسجيل {t}، اضغط للإرسال</translation>
  </message>
  <message>
   <source>Recording, {n} s left</source>
   <translation>تسجيل، بقي {n} ث</translation>
  </message>
  <message>
   <source>Release tail</source>
   <translation>امتداد بعد ترك المفتاح</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>إزالة</translation>
  </message>
  <message>
   <source>Rename the conversation</source>
   <translation>إعادة تسمية المحادثة</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>استبدال</translation>
  </message>
  <message>
   <source>Reserve the talk key</source>
   <translation>حجز مفتاح التحدث</translation>
  </message>
  <message>
   <source>Reset this page</source>
   <translation>إعادة ضبط هذه الصفحة</translation>
  </message>
  <message>
   <source>Retry now</source>
   <translation>أعد المحاولة الآن</translation>
  </message>
  <message>
   <source>Right {key}</source>
   <translation>{key} الأيمن</translation>
  </message>
  <message>
   <source>Run the doctor</source>
   <translation>شغّل التشخيص</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>حفظ</translation>
  </message>
  <message>
   <source>Save the support file</source>
   <translation>حفظ ملف الدعم</translation>
  </message>
  <message>
   <source>Save this file…</source>
   <translation>احفظ هذا الملف…</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>محفوظ</translation>
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation>حُفظ باسم {file}.</translation>
  </message>
  <message>
   <source>Say "go on", or raise the limit in the settings.</source>
   <translation>قل «تابع»، أو ارفع الحد في الإعدادات.</translation>
  </message>
  <message>
   <source>Say it in a line at the next start.</source>
   <translation>عرضه في سطر عند التشغيل التالي.</translation>
  </message>
  <message>
   <source>Say it in other words.</source>
   <translation>قلها بكلمات أخرى.</translation>
  </message>
  <message>
   <source>Say it shorter or in another way, or try again.</source>
   <translation>قله باختصار أو بطريقة أخرى، أو حاول مرة أخرى.</translation>
  </message>
  <message>
   <source>Say something: “one, two, three”…</source>
   <translation>قل شيئًا: «واحد، اثنان، ثلاثة»…</translation>
  </message>
  <message>
   <source>Search all conversations</source>
   <translation>البحث في كل المحادثات</translation>
  </message>
  <message>
   <source>Search the settings</source>
   <translation>البحث في الإعدادات</translation>
  </message>
  <message>
   <source>See the details.</source>
   <translation>انظر التفاصيل.</translation>
  </message>
  <message>
   <source>See whether the server runs, and check its address.</source>
   <translation>تأكد من أن الخادم يعمل، وتحقق من عنوانه.</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>إرسال</translation>
  </message>
  <message>
   <source>Send a typed message</source>
   <translation>إرسال رسالة مكتوبة</translation>
  </message>
  <message>
   <source>Send it again or discard it.</source>
   <translation>أرسله مرة أخرى أو تخلص منه.</translation>
  </message>
  <message>
   <source>Send it again, say it in another way, or discard it.</source>
   <translation>أرسله مرة أخرى، أو قله بطريقة أخرى، أو تخلص منه.</translation>
  </message>
  <message>
   <source>Send it or discard it.</source>
   <translation>أرسله أو تجاهله.</translation>
  </message>
  <message>
   <source>Send them</source>
   <translation>إرسالها</translation>
  </message>
  <message>
   <source>Send what I said</source>
   <translation>إرسال ما قلته</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>جارٍ الإرسال</translation>
  </message>
  <message>
   <source>Sending…</source>
   <translation>جارٍ الإرسال…</translation>
  </message>
  <message>
   <source>Sent with each conversation.</source>
   <translation>يُرسل مع كل محادثة.</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>الخدمة</translation>
  </message>
  <message>
   <source>Set date and time, then test again.</source>
   <translation>اضبط التاريخ والوقت، ثم اختبر مرة أخرى.</translation>
  </message>
  <message>
   <source>Set-up guide</source>
   <translation>دليل الإعداد</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>الإعدادات</translation>
  </message>
  <message>
   <source>Settings and personas</source>
   <translation>الإعدادات والشخصيات</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Shift</translation>
  </message>
  <message>
   <source>Shift locks on</source>
   <translation>التثبيت بمفتاح Shift</translation>
  </message>
  <message>
   <source>Short and dry</source>
   <translation>قصير وجاف</translation>
  </message>
  <message>
   <source>Short sounds when recording starts, when it is sent or discarded, and when something fails.</source>
   <translation>أصوات قصيرة عند بدء التسجيل وعند إرساله أو تجاهله وعند حدوث خلل.</translation>
  </message>
  <message>
   <source>Shortest hold</source>
   <translation>أقصر ضغط مطوّل</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>إظهار في المجلد</translation>
  </message>
  <message>
   <source>Show it at the next start.</source>
   <translation>إظهاره عند التشغيل التالي.</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>أظهر المجلد</translation>
  </message>
  <message>
   <source>Show the key</source>
   <translation>إظهار المفتاح</translation>
  </message>
  <message>
   <source>Show the licence texts</source>
   <translation>أظهر نصوص الرخص</translation>
  </message>
  <message>
   <source>Show the log</source>
   <translation>أظهر السجل</translation>
  </message>
  <message>
   <source>Silences it at once.</source>
   <translation>يُسكتها فورًا.</translation>
  </message>
  <message>
   <source>Since Pressel was started: {cost}</source>
   <translation>منذ تشغيل Pressel: {cost}</translation>
  </message>
  <message>
   <source>Size of the captions</source>
   <translation>حجم التسميات التوضيحية</translation>
  </message>
  <message>
   <source>Size of the text</source>
   <translation>حجم النص</translation>
  </message>
  <message>
   <source>Skip this version</source>
   <translation>تخطّي هذا الإصدار</translation>
  </message>
  <message>
   <source>Small window above the others, and back</source>
   <translation>نافذة صغيرة فوق النوافذ الأخرى، والعودة منها</translation>
  </message>
  <message>
   <source>Some of the answer's sound could not be read</source>
   <translation>تعذّرت قراءة جزء من صوت الإجابة</translation>
  </message>
  <message>
   <source>Some sound was lost on the way in</source>
   <translation>فُقد بعض الصوت أثناء الالتقاط</translation>
  </message>
  <message>
   <source>Something in Pressel went wrong.</source>
   <translation>حدث خطأ في Pressel.</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>الصوت</translation>
  </message>
  <message>
   <source>Sound before speech</source>
   <translation>الصوت قبل الكلام</translation>
  </message>
  <message>
   <source>Sound goes to {name} only while you talk</source>
   <translation>لا يصل الصوت إلى {name} إلا أثناء حديثك</translation>
  </message>
  <message>
   <source>Sound written down</source>
   <translation>الصوت المدوَّن</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>الأصوات</translation>
  </message>
  <message>
   <source>Source code of {name}</source>
   <translation>الشفرة المصدرية لـ {name}</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>الشيفرة المصدرية</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>مسافة</translation>
  </message>
  <message>
   <source>Space talks only while this window is in front: {why}</source>
   <translation>لا يعمل مفتاح المسافة للتحدث إلا وهذه النافذة في المقدمة: {why}</translation>
  </message>
  <message>
   <source>Spark</source>
   <translation>شرارة</translation>
  </message>
  <message>
   <source>Speak: the bar should reach the middle. The recording stays here.</source>
   <translation>تحدث: ينبغي أن يصل الشريط إلى المنتصف. يبقى التسجيل هنا.</translation>
  </message>
  <message>
   <source>Speaking</source>
   <translation>يتكلم</translation>
  </message>
  <message>
   <source>Speech and text</source>
   <translation>صوت ونص</translation>
  </message>
  <message>
   <source>Speech threshold</source>
   <translation>عتبة الكلام</translation>
  </message>
  <message>
   <source>Speech with text, or text alone.</source>
   <translation>صوت مع نص، أو نص وحده.</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>السرعة</translation>
  </message>
  <message>
   <source>Spoken language</source>
   <translation>لغة الحديث</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>ابدأ</translation>
  </message>
  <message>
   <source>Start hidden</source>
   <translation>البدء مخفيًا</translation>
  </message>
  <message>
   <source>Start with the computer</source>
   <translation>التشغيل مع بدء الحاسوب</translation>
  </message>
  <message>
   <source>Stays on this computer</source>
   <translation>يبقى على هذا الحاسوب</translation>
  </message>
  <message>
   <source>Still thinking</source>
   <translation>لا يزال يفكر</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>إيقاف</translation>
  </message>
  <message>
   <source>Stop key</source>
   <translation>مفتاح الإيقاف</translation>
  </message>
  <message>
   <source>Stop the voice</source>
   <translation>إيقاف الصوت</translation>
  </message>
  <message>
   <source>Stop trying</source>
   <translation>إنهاء التجربة</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>متوقف</translation>
  </message>
  <message>
   <source>Stopped; the rest was not heard</source>
   <translation>أُوقف، ولم يُسمع الباقي</translation>
  </message>
  <message>
   <source>Suggestion {n}</source>
   <translation>اقتراح {n}</translation>
  </message>
  <message>
   <source>Suggestions to start with</source>
   <translation>اقتراحات للبدء</translation>
  </message>
  <message>
   <source>Support file…</source>
   <translation>ملف الدعم…</translation>
  </message>
  <message>
   <source>System</source>
   <translation>النظام</translation>
  </message>
  <message>
   <source>System default</source>
   <translation>الافتراضي في النظام</translation>
  </message>
  <message>
   <source>System: {name}</source>
   <translation>النظام: {name}</translation>
  </message>
  <message>
   <source>Talk</source>
   <translation>تحدث</translation>
  </message>
  <message>
   <source>Talk key</source>
   <translation>مفتاح التحدث</translation>
  </message>
  <message>
   <source>Talk to OpenAI from now on</source>
   <translation>التحدث إلى OpenAI من الآن فصاعدًا</translation>
  </message>
  <message>
   <source>Talk with me in the language I speak, in short and simple sentences. When I make a mistake, say the right form once, kindly, and go on. End each answer with a question.</source>
   <translation>تحدث معي باللغة التي أتحدثها، بجمل قصيرة وبسيطة. حين أخطئ، قل الصيغة الصحيحة مرة واحدة بلطف ثم تابع. واختم كل إجابة بسؤال.</translation>
  </message>
  <message>
   <source>Talk, while no text field has the keyboard</source>
   <translation>التحدث، ما لم تكن لوحة المفاتيح في حقل نص</translation>
  </message>
  <message>
   <source>Tap</source>
   <translation>اضغط</translation>
  </message>
  <message>
   <source>Tap or hold</source>
   <translation>نقرة أو ضغط مطوّل</translation>
  </message>
  <message>
   <source>Teach me five useful phrases for my first day in France.</source>
   <translation>علّمني خمس عبارات مفيدة ليومي الأول في فرنسا.</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>درجة الحرارة</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>اختبار</translation>
  </message>
  <message>
   <source>Test of the microphone</source>
   <translation>اختبار الميكروفون</translation>
  </message>
  <message>
   <source>Testing the key…</source>
   <translation>جارٍ اختبار المفتاح…</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>نص</translation>
  </message>
  <message>
   <source>Text in</source>
   <translation>النص الداخل</translation>
  </message>
  <message>
   <source>Text in, cached</source>
   <translation>النص الداخل، مخزَّن مؤقتًا</translation>
  </message>
  <message>
   <source>Text is kept here, sound only until it has arrived</source>
   <translation>يُحفظ النص هنا، والصوت فقط حتى يصل</translation>
  </message>
  <message>
   <source>Text only</source>
   <translation>نص فقط</translation>
  </message>
  <message>
   <source>Text out</source>
   <translation>النص الخارج</translation>
  </message>
  <message>
   <source>That was short: hold it for a second, so that its release is seen apart from its press.</source>
   <translation>كانت ضغطة قصيرة: اضغط ثانية ليتميز الترك عن الضغط.</translation>
  </message>
  <message>
   <source>The account has no credit</source>
   <translation>لا رصيد في الحساب</translation>
  </message>
  <message>
   <source>The account is closed</source>
   <translation>الحساب مغلق</translation>
  </message>
  <message>
   <source>The address cannot be used</source>
   <translation>لا يمكن استخدام العنوان</translation>
  </message>
  <message>
   <source>The address names no server.</source>
   <translation>لا يذكر العنوان أي خادم.</translation>
  </message>
  <message>
   <source>The address of the server is not usable</source>
   <translation>عنوان الخادم غير صالح للاستخدام</translation>
  </message>
  <message>
   <source>The address should begin with wss:// or https:// (ws:// or http:// on your own network).</source>
   <translation>ينبغي أن يبدأ العنوان بـ wss://‎ أو https://‎ (أو ws://‎ أو http://‎ في شبكتك الخاصة).</translation>
  </message>
  <message>
   <source>The answer before this one was not finished</source>
   <translation>لم تنتهِ الإجابة السابقة</translation>
  </message>
  <message>
   <source>The answer failed</source>
   <translation>فشلت الإجابة</translation>
  </message>
  <message>
   <source>The answer is asked for again.</source>
   <translation>تُطلب الإجابة مرة أخرى.</translation>
  </message>
  <message>
   <source>The answer is shown as text.</source>
   <translation>تُعرض الإجابة نصًا.</translation>
  </message>
  <message>
   <source>The answer stopped in the middle</source>
   <translation>توقف الرد في منتصفه</translation>
  </message>
  <message>
   <source>The answer was cut at its longest</source>
   <translation>قُطعت الإجابة عند أقصى طول لها</translation>
  </message>
  <message>
   <source>The answer was empty</source>
   <translation>كانت الإجابة فارغة</translation>
  </message>
  <message>
   <source>The built-in practice server did not start</source>
   <translation>لم يبدأ خادم التدريب المدمج</translation>
  </message>
  <message>
   <source>The chosen language could not be loaded</source>
   <translation>تعذّر تحميل اللغة المختارة</translation>
  </message>
  <message>
   <source>The clock of this computer is wrong</source>
   <translation>ساعة هذا الحاسوب غير صحيحة</translation>
  </message>
  <message>
   <source>The computer may be too busy; closing other programs helps.</source>
   <translation>قد يكون الحاسوب مشغولًا جدًا؛ إغلاق برامج أخرى يساعد.</translation>
  </message>
  <message>
   <source>The computer went to sleep</source>
   <translation>دخل الحاسوب في وضع السكون</translation>
  </message>
  <message>
   <source>The connection ended three times before an answer came</source>
   <translation>انقطع الاتصال ثلاث مرات قبل أن يصل رد</translation>
  </message>
  <message>
   <source>The connection is lost</source>
   <translation>انقطع الاتصال</translation>
  </message>
  <message>
   <source>The connection would not be encrypted</source>
   <translation>لن يكون الاتصال مشفّرًا</translation>
  </message>
  <message>
   <source>The conversation could not be saved</source>
   <translation>تعذّر حفظ المحادثة</translation>
  </message>
  <message>
   <source>The conversation could not be written to the file</source>
   <translation>تعذّرت كتابة المحادثة في الملف</translation>
  </message>
  <message>
   <source>The conversation goes on with the present voice.</source>
   <translation>تستمر المحادثة بالصوت الحالي.</translation>
  </message>
  <message>
   <source>The conversation goes on with the server's own: it may end your turn at a pause.</source>
   <translation>تستمر المحادثة بإعدادات الخادم: قد ينهي دورك عند توقف قصير.</translation>
  </message>
  <message>
   <source>The conversation goes on without it.</source>
   <translation>تستمر المحادثة بدونه.</translation>
  </message>
  <message>
   <source>The conversation goes on.</source>
   <translation>تستمر المحادثة.</translation>
  </message>
  <message>
   <source>The conversation is in a file</source>
   <translation>حُفظت المحادثة في ملف</translation>
  </message>
  <message>
   <source>The conversation stays in this window until you quit; settings are not kept.</source>
   <translation>تبقى المحادثة في هذه النافذة حتى تخرج؛ ولا تُحفظ الإعدادات.</translation>
  </message>
  <message>
   <source>The details name the file.</source>
   <translation>اسم الملف في التفاصيل.</translation>
  </message>
  <message>
   <source>The details say why.</source>
   <translation>السبب مذكور في التفاصيل.</translation>
  </message>
  <message>
   <source>The doctor is looking…</source>
   <translation>التشخيص جارٍ…</translation>
  </message>
  <message>
   <source>The first look comes a day after the first start.</source>
   <translation>يكون أول بحث بعد يوم من أول تشغيل.</translation>
  </message>
  <message>
   <source>The first persona; Ctrl+2 to 9 the others</source>
   <translation>الشخصية الأولى؛ Ctrl+2 إلى 9 للأخريات</translation>
  </message>
  <message>
   <source>The kept conversations</source>
   <translation>المحادثات المحفوظة</translation>
  </message>
  <message>
   <source>The kept conversations could not be read</source>
   <translation>تعذّرت قراءة المحادثات المحفوظة</translation>
  </message>
  <message>
   <source>The key cannot be used</source>
   <translation>لا يمكن استخدام المفتاح</translation>
  </message>
  <message>
   <source>The key has no access to this model</source>
   <translation>لا يملك المفتاح إذنًا باستخدام هذا النموذج</translation>
  </message>
  <message>
   <source>The key is good, but not for this model</source>
   <translation>المفتاح صالح، لكن ليس لهذا النموذج</translation>
  </message>
  <message>
   <source>The key was not refused. Test again in a minute.</source>
   <translation>لم يُرفض المفتاح. اختبر مرة أخرى بعد دقيقة.</translation>
  </message>
  <message>
   <source>The key was not refused. Test again later.</source>
   <translation>لم يُرفض المفتاح. اختبر مرة أخرى لاحقًا.</translation>
  </message>
  <message>
   <source>The key was refused</source>
   <translation>رُفض المفتاح</translation>
  </message>
  <message>
   <source>The key works</source>
   <translation>المفتاح يعمل</translation>
  </message>
  <message>
   <source>The key, if the server wants one</source>
   <translation>المفتاح، إن كان الخادم يطلبه</translation>
  </message>
  <message>
   <source>The keyring does not answer</source>
   <translation>سلسلة المفاتيح لا تستجيب</translation>
  </message>
  <message>
   <source>The keyring may be waiting for its password, or the network does not answer. It is tried again by itself.</source>
   <translation>قد تكون سلسلة المفاتيح في انتظار كلمة مرورها، أو أن الشبكة لا تستجيب. تُعاد المحاولة تلقائيًا.</translation>
  </message>
  <message>
   <source>The last look brought nothing. It is tried again within a day.</source>
   <translation>لم يأتِ البحث الأخير بشيء. تُعاد المحاولة خلال يوم.</translation>
  </message>
  <message>
   <source>The licence texts lie in the packages.</source>
   <translation>نصوص الرخص موجودة داخل الحزم.</translation>
  </message>
  <message>
   <source>The log is empty.</source>
   <translation>السجل فارغ.</translation>
  </message>
  <message>
   <source>The loudest sound was at {level}.</source>
   <translation>بلغ أعلى صوت {level}.</translation>
  </message>
  <message>
   <source>The loudspeaker was disconnected</source>
   <translation>فُصل مكبر الصوت</translation>
  </message>
  <message>
   <source>The microphone could not be opened</source>
   <translation>تعذّر فتح الميكروفون</translation>
  </message>
  <message>
   <source>The microphone is not allowed</source>
   <translation>الميكروفون غير مسموح به</translation>
  </message>
  <message>
   <source>The microphone is open only while you talk, and the window shows it.</source>
   <translation>الميكروفون مفتوح ما دمت تتحدث فقط، وتُظهر النافذة ذلك.</translation>
  </message>
  <message>
   <source>The microphone was disconnected</source>
   <translation>فُصل الميكروفون</translation>
  </message>
  <message>
   <source>The model has heard them all the same.</source>
   <translation>سمعها النموذج مع ذلك.</translation>
  </message>
  <message>
   <source>The model keeps calling functions</source>
   <translation>يواصل النموذج استدعاء الدوال</translation>
  </message>
  <message>
   <source>The model's own</source>
   <translation>كما في النموذج</translation>
  </message>
  <message>
   <source>The name of the server is not known</source>
   <translation>اسم الخادم غير معروف</translation>
  </message>
  <message>
   <source>The network is too slow for live sound</source>
   <translation>الشبكة أبطأ من أن تنقل الصوت المباشر</translation>
  </message>
  <message>
   <source>The network or the server is slow. Test again.</source>
   <translation>الشبكة أو الخادم بطيء. اختبر مرة أخرى.</translation>
  </message>
  <message>
   <source>The one in use</source>
   <translation>المستخدم حاليًا</translation>
  </message>
  <message>
   <source>The one server (host:port) on another computer that may be spoken to although others on the way can listen; empty: you are asked.</source>
   <translation>الخادم الوحيد (host:port) على حاسوب آخر الذي يجوز التحدث إليه مع أن آخرين في الطريق قد يستمعون؛ فارغ: تُسأل.</translation>
  </message>
  <message>
   <source>The other protocol in the settings may help; the details say why.</source>
   <translation>قد يساعد البروتوكول الآخر في الإعدادات؛ التفاصيل تبيّن السبب.</translation>
  </message>
  <message>
   <source>The personas are in a file</source>
   <translation>الشخصيات محفوظة في ملف</translation>
  </message>
  <message>
   <source>The personas could not be imported</source>
   <translation>تعذّر استيراد الشخصيات</translation>
  </message>
  <message>
   <source>The personas could not be written to the file</source>
   <translation>تعذّرت كتابة الشخصيات في الملف</translation>
  </message>
  <message>
   <source>The practice voice takes the place of the model.</source>
   <translation>يحل صوت التدريب محل النموذج.</translation>
  </message>
  <message>
   <source>The price of this model is not known.</source>
   <translation>سعر هذا النموذج غير معروف.</translation>
  </message>
  <message>
   <source>The proxy did not let the connection through</source>
   <translation>لم يسمح الوكيل (proxy) بمرور الاتصال</translation>
  </message>
  <message>
   <source>The rest has arrived.</source>
   <translation>وصل الباقي.</translation>
  </message>
  <message>
   <source>The screen was locked</source>
   <translation>قُفلت الشاشة</translation>
  </message>
  <message>
   <source>The secure connection failed</source>
   <translation>فشل الاتصال الآمن</translation>
  </message>
  <message>
   <source>The server answers; it asks for no key</source>
   <translation>الخادم يجيب؛ ولا يطلب مفتاحًا</translation>
  </message>
  <message>
   <source>The server cannot be reached</source>
   <translation>لا يمكن الوصول إلى الخادم</translation>
  </message>
  <message>
   <source>The server closed the connection</source>
   <translation>أغلق الخادم الاتصال</translation>
  </message>
  <message>
   <source>The server did not accept a request</source>
   <translation>لم يقبل الخادم أحد الطلبات</translation>
  </message>
  <message>
   <source>The server did not confirm that this arrived</source>
   <translation>لم يؤكد الخادم وصول هذا</translation>
  </message>
  <message>
   <source>The server did not take the settings of the conversation</source>
   <translation>لم يقبل الخادم إعدادات المحادثة</translation>
  </message>
  <message>
   <source>The server does not know this model</source>
   <translation>لا يعرف الخادم هذا النموذج</translation>
  </message>
  <message>
   <source>The server hung up because of what it was sent</source>
   <translation>أنهى الخادم الاتصال بسبب ما أُرسل إليه</translation>
  </message>
  <message>
   <source>The server met an error</source>
   <translation>واجه الخادم خطأ</translation>
  </message>
  <message>
   <source>The server points to another address</source>
   <translation>الخادم يحيل إلى عنوان آخر</translation>
  </message>
  <message>
   <source>The server refused the connection</source>
   <translation>رفض الخادم الاتصال</translation>
  </message>
  <message>
   <source>The server said something unreadable</source>
   <translation>أرسل الخادم شيئًا لا يمكن قراءته</translation>
  </message>
  <message>
   <source>The service asks to wait</source>
   <translation>تطلب الخدمة الانتظار</translation>
  </message>
  <message>
   <source>The service no longer speaks the older protocol</source>
   <translation>لم تعد الخدمة تتحدث البروتوكول القديم</translation>
  </message>
  <message>
   <source>The service withheld the answer</source>
   <translation>حجبت الخدمة الإجابة</translation>
  </message>
  <message>
   <source>The session was renewed</source>
   <translation>جُدّدت الجلسة</translation>
  </message>
  <message>
   <source>The settings could not be saved</source>
   <translation>تعذّر حفظ الإعدادات</translation>
  </message>
  <message>
   <source>The sounds are off.</source>
   <translation>الأصوات معطّلة.</translation>
  </message>
  <message>
   <source>The system itself uses this key, and may keep it.</source>
   <translation>يستخدم النظام نفسه هذا المفتاح وقد يحتفظ به.</translation>
  </message>
  <message>
   <source>The system refused it: {reason}.</source>
   <translation>رفض النظام ذلك: {reason}.</translation>
  </message>
  <message>
   <source>The system's own colours</source>
   <translation>ألوان النظام نفسها</translation>
  </message>
  <message>
   <source>The system's sound is not available</source>
   <translation>صوت النظام غير متاح</translation>
  </message>
  <message>
   <source>The transcription model takes no vocabulary here.</source>
   <translation>لا يقبل نموذج التفريغ مفردات هنا.</translation>
  </message>
  <message>
   <source>The voice cannot change once it has spoken</source>
   <translation>لا يمكن تغيير الصوت بعد أن يتكلم</translation>
  </message>
  <message>
   <source>The voice could not be heard</source>
   <translation>تعذّر سماع الصوت</translation>
  </message>
  <message>
   <source>The window speaks English for now; nothing else is changed.</source>
   <translation>تتحدث النافذة بالإنجليزية حاليًا؛ ولم يتغير شيء آخر.</translation>
  </message>
  <message>
   <source>The window went to the back while you held the key</source>
   <translation>انتقلت النافذة إلى الخلف وأنت تضغط المفتاح</translation>
  </message>
  <message>
   <source>Then recording stops; a sound warns 10 s before.</source>
   <translation>عندئذ يتوقف التسجيل؛ وينبهك صوت قبلها بعشر ثوانٍ.</translation>
  </message>
  <message>
   <source>There is a new version of Pressel</source>
   <translation>يوجد إصدار جديد من Pressel</translation>
  </message>
  <message>
   <source>There is no key to test</source>
   <translation>لا يوجد مفتاح لاختباره</translation>
  </message>
  <message>
   <source>There is no microphone. Plug one in, and it appears here by itself.</source>
   <translation>لا يوجد ميكروفون. صِل واحدًا فيظهر هنا تلقائيًا.</translation>
  </message>
  <message>
   <source>There is no network</source>
   <translation>لا توجد شبكة</translation>
  </message>
  <message>
   <source>These lines are all that the file will hold. Nothing is sent anywhere.</source>
   <translation>هذه الأسطر هي كل ما سيحويه الملف. لا يُرسل شيء إلى أي مكان.</translation>
  </message>
  <message>
   <source>They are in use, and are saved by themselves as soon as that is possible.</source>
   <translation>هي مستخدمة الآن، وستُحفظ تلقائيًا حالما يمكن ذلك.</translation>
  </message>
  <message>
   <source>They are unharmed in Pressel.</source>
   <translation>وهي سليمة في Pressel.</translation>
  </message>
  <message>
   <source>They stay here as well.</source>
   <translation>وتبقى هنا أيضًا.</translation>
  </message>
  <message>
   <source>They stay in their file; what you say now goes on.</source>
   <translation>تبقى في ملفها، وما تقوله الآن مستمر.</translation>
  </message>
  <message>
   <source>Thinking</source>
   <translation>يفكر</translation>
  </message>
  <message>
   <source>Thinking…</source>
   <translation>يفكر…</translation>
  </message>
  <message>
   <source>Third-party components</source>
   <translation>مكونات من جهات أخرى</translation>
  </message>
  <message>
   <source>This build does not look for new versions.</source>
   <translation>هذه النسخة المبنية لا تبحث عن إصدارات جديدة.</translation>
  </message>
  <message>
   <source>This computer's clock is {t} ahead.</source>
   <translation>ساعة هذا الحاسوب متقدمة بمقدار {t}.</translation>
  </message>
  <message>
   <source>This computer's clock is {t} behind.</source>
   <translation>ساعة هذا الحاسوب متأخرة بمقدار {t}.</translation>
  </message>
  <message>
   <source>This connection is not encrypted: others on the way can hear you and read the key.</source>
   <translation>هذا الاتصال غير مشفّر: يمكن لآخرين على الطريق أن يسمعوك ويقرؤوا المفتاح.</translation>
  </message>
  <message>
   <source>This conversation: {cost}</source>
   <translation>هذه المحادثة: {cost}</translation>
  </message>
  <message>
   <source>This copy is not installed, so nothing could start it.</source>
   <translation>هذه النسخة غير مثبتة، فلا شيء يستطيع تشغيلها.</translation>
  </message>
  <message>
   <source>This desktop takes no such key; it is asked for {does} instead.</source>
   <translation>سطح المكتب هذا لا يقبل مفتاحًا كهذا؛ ويُطلب منه {does} بدلًا منه.</translation>
  </message>
  <message>
   <source>This does not look like a key</source>
   <translation>هذا لا يشبه مفتاحًا</translation>
  </message>
  <message>
   <source>This is how you sound. Level: {level}</source>
   <translation>هكذا يبدو صوتك. المستوى: {level}</translation>
  </message>
  <message>
   <source>This is no Realtime server</source>
   <translation>هذا ليس خادم Realtime</translation>
  </message>
  <message>
   <source>This is no address: the name or the port of the server cannot be read.</source>
   <translation>هذا ليس عنوانًا: لا يمكن قراءة اسم الخادم أو منفذه.</translation>
  </message>
  <message>
   <source>This is the newest version.</source>
   <translation>هذا أحدث إصدار.</translation>
  </message>
  <message>
   <source>This line for the expressiveness follows it: “{line}”</source>
   <translation>يليها هذا السطر للتعبير: «{line}»</translation>
  </message>
  <message>
   <source>This model takes no reasoning effort.</source>
   <translation>لا يقبل هذا النموذج جهد التفكير.</translation>
  </message>
  <message>
   <source>This persona…</source>
   <translation>هذه الشخصية…</translation>
  </message>
  <message>
   <source>This portable Pressel lies where nothing can be written</source>
   <translation>‏Pressel المحمول هذا في مكان لا يمكن الكتابة فيه</translation>
  </message>
  <message>
   <source>This server does not take one of the settings</source>
   <translation>لا يقبل هذا الخادم أحد الإعدادات</translation>
  </message>
  <message>
   <source>This server refused it, so the conversation goes on without it.</source>
   <translation>رفضه هذا الخادم، فتستمر المحادثة بدونه.</translation>
  </message>
  <message>
   <source>This server refused it, so the conversation goes on without it. That is remembered.</source>
   <translation>رفضه هذا الخادم، فتستمر المحادثة بدونه. وسيُتذكّر ذلك.</translation>
  </message>
  <message>
   <source>This server refused this value, and goes on without it. Choose another, and that is sent.</source>
   <translation>رفض هذا الخادم هذه القيمة ويتابع من دونها. اختر قيمة أخرى وستُرسل.</translation>
  </message>
  <message>
   <source>This session only</source>
   <translation>هذه الجلسة فقط</translation>
  </message>
  <message>
   <source>Timing</source>
   <translation>التوقيت</translation>
  </message>
  <message>
   <source>To the next control</source>
   <translation>إلى عنصر التحكم التالي</translation>
  </message>
  <message>
   <source>To the next part of the window</source>
   <translation>إلى الجزء التالي من النافذة</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>اليوم</translation>
  </message>
  <message>
   <source>Too short to send</source>
   <translation>أقصر من أن يُرسل</translation>
  </message>
  <message>
   <source>Top left</source>
   <translation>أعلى اليسار</translation>
  </message>
  <message>
   <source>Top right</source>
   <translation>أعلى اليمين</translation>
  </message>
  <message>
   <source>Transcript and storage</source>
   <translation>النص المدوَّن والتخزين</translation>
  </message>
  <message>
   <source>Transcription model</source>
   <translation>نموذج التفريغ</translation>
  </message>
  <message>
   <source>Translate between English and Mandarin.</source>
   <translation>ترجم بين الإنجليزية والصينية (الماندرين).</translation>
  </message>
  <message>
   <source>Translate between English and Spanish.</source>
   <translation>ترجم بين الإنجليزية والإسبانية.</translation>
  </message>
  <message>
   <source>Translator</source>
   <translation>مترجم</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>حاول مجددًا</translation>
  </message>
  <message>
   <source>Try again; the details say why.</source>
   <translation>حاول مرة أخرى؛ والسبب في التفاصيل.</translation>
  </message>
  <message>
   <source>Try in practice</source>
   <translation>تجربة في التدريب</translation>
  </message>
  <message>
   <source>Try it again</source>
   <translation>المحاولة مجددًا</translation>
  </message>
  <message>
   <source>Try it again.</source>
   <translation>حاول مرة أخرى.</translation>
  </message>
  <message>
   <source>Try it again; the details say why.</source>
   <translation>حاول مرة أخرى؛ السبب مذكور في التفاصيل.</translation>
  </message>
  <message>
   <source>Try the key</source>
   <translation>تجربة مفتاح التحدث</translation>
  </message>
  <message>
   <source>Turn taking</source>
   <translation>تبادل الأدوار</translation>
  </message>
  <message>
   <source>Two quick presses stay on, with Hold.</source>
   <translation>في وضع «ضغط مطوّل»، يستمر التسجيل بعد ضغطتين سريعتين.</translation>
  </message>
  <message>
   <source>Two taps lock on</source>
   <translation>التثبيت بنقرتين</translation>
  </message>
  <message>
   <source>Type the address of the server.</source>
   <translation>اكتب عنوان الخادم.</translation>
  </message>
  <message>
   <source>Type, or hold {key} to talk</source>
   <translation>اكتب، أو اضغط {key} مطولًا للتحدث</translation>
  </message>
  <message>
   <source>Type, or press {key} to listen</source>
   <translation>اكتب، أو اضغط {key} لبدء الاستماع</translation>
  </message>
  <message>
   <source>Type, or press {key} to talk</source>
   <translation>اكتب، أو اضغط {key} للتحدث</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>تراجع</translation>
  </message>
  <message>
   <source>Undo the reset</source>
   <translation>التراجع عن إعادة الضبط</translation>
  </message>
  <message>
   <source>Unencrypted connection to</source>
   <translation>اتصال غير مشفّر إلى</translation>
  </message>
  <message>
   <source>Unlock it: Pressel goes on as soon as it gives the key.</source>
   <translation>افتح قفلها: يتابع Pressel فور حصوله على المفتاح.</translation>
  </message>
  <message>
   <source>Unpacked archive</source>
   <translation>أرشيف مفكوك الضغط</translation>
  </message>
  <message>
   <source>Unsent: {text}</source>
   <translation>لم يُرسل: {text}</translation>
  </message>
  <message>
   <source>Until then the one from the environment is used.</source>
   <translation>حتى ذلك الحين يُستخدم المفتاح الموجود في متغير البيئة.</translation>
  </message>
  <message>
   <source>Use a server on this computer</source>
   <translation>استخدام خادم على هذا الحاسوب</translation>
  </message>
  <message>
   <source>Use an address with wss://, or allow it for this server if you trust the network.</source>
   <translation>استخدم عنوانًا يبدأ بـ wss://‎، أو اسمح بذلك لهذا الخادم إن كنت تثق بالشبكة.</translation>
  </message>
  <message>
   <source>Use an address with wss://, or allow it under “Unencrypted connection to”.</source>
   <translation>استخدم عنوانًا يبدأ بـ wss://‎، أو اسمح بذلك تحت «اتصال غير مشفّر إلى».</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>استخدامه</translation>
  </message>
  <message>
   <source>Use this persona</source>
   <translation>استخدام هذه الشخصية</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>الإصدار</translation>
  </message>
  <message>
   <source>Version {version} can be downloaded.</source>
   <translation>يمكن تنزيل الإصدار {version}.</translation>
  </message>
  <message>
   <source>Very high</source>
   <translation>مرتفع جدًا</translation>
  </message>
  <message>
   <source>Vocabulary</source>
   <translation>المفردات</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>الصوت</translation>
  </message>
  <message>
   <source>Voice and style</source>
   <translation>الصوت والأسلوب</translation>
  </message>
  <message>
   <source>Volume of the answers</source>
   <translation>مستوى صوت الإجابات</translation>
  </message>
  <message>
   <source>Volume of the sounds</source>
   <translation>مستوى الأصوات</translation>
  </message>
  <message>
   <source>Waiting for the keyring…</source>
   <translation>في انتظار سلسلة المفاتيح…</translation>
  </message>
  <message>
   <source>Warm</source>
   <translation>دافئ</translation>
  </message>
  <message>
   <source>Way of talking</source>
   <translation>طريقة التحدث</translation>
  </message>
  <message>
   <source>What came of it is kept.</source>
   <translation>ما وصل منه محفوظ.</translation>
  </message>
  <message>
   <source>What can you do?</source>
   <translation>ماذا يمكنك أن تفعل؟</translation>
  </message>
  <message>
   <source>What could not be saved last time is here again</source>
   <translation>ما تعذّر حفظه في المرة الماضية عاد إلى هنا</translation>
  </message>
  <message>
   <source>What happens to your words then.</source>
   <translation>ما يحدث لكلامك حينئذ.</translation>
  </message>
  <message>
   <source>What hears you.</source>
   <translation>ما الذي يسمعك.</translation>
  </message>
  <message>
   <source>What is 17 times 23?</source>
   <translation>كم يساوي 17 في 23؟</translation>
  </message>
  <message>
   <source>What is in it is not lost.</source>
   <translation>ما فيه لم يضِع.</translation>
  </message>
  <message>
   <source>What is new</source>
   <translation>ما الجديد</translation>
  </message>
  <message>
   <source>What practice can do</source>
   <translation>ما يمكن فعله في التدريب</translation>
  </message>
  <message>
   <source>What the model is told before anything is said.</source>
   <translation>ما يُقال للنموذج قبل أن يُقال أي شيء.</translation>
  </message>
  <message>
   <source>What time is it?</source>
   <translation>كم الساعة الآن؟</translation>
  </message>
  <message>
   <source>What was heard until then is kept.</source>
   <translation>يُحفظ ما سُمع حتى ذلك الحين.</translation>
  </message>
  <message>
   <source>What you changed in the settings could not be saved.</source>
   <translation>تعذّر حفظ ما غيّرته في الإعدادات.</translation>
  </message>
  <message>
   <source>What you said has arrived.</source>
   <translation>وصل ما قلته.</translation>
  </message>
  <message>
   <source>What you said has arrived; the last results were given to the model.</source>
   <translation>وصل ما قلته، وقُدِّمت آخر النتائج إلى النموذج.</translation>
  </message>
  <message>
   <source>What you said has arrived; the words of the answer are shown as far as they come.</source>
   <translation>وصل ما قلته؛ تُعرض كلمات الإجابة بقدر ما يصل منها.</translation>
  </message>
  <message>
   <source>What you said is kept here and is not sent again by itself.</source>
   <translation>ما قلته محفوظ هنا ولن يُرسل مرة أخرى من تلقاء نفسه.</translation>
  </message>
  <message>
   <source>What you said is kept here and is sent when the connection is back.</source>
   <translation>يُحفظ ما قلته هنا ويُرسل حين يعود الاتصال.</translation>
  </message>
  <message>
   <source>What you said is kept here, unsent.</source>
   <translation>ما قلته محفوظ هنا دون إرسال.</translation>
  </message>
  <message>
   <source>What you said is kept unsent.</source>
   <translation>يُحفظ ما قلته دون إرسال.</translation>
  </message>
  <message>
   <source>What you said is kept. You can go on; if it happens again, start Pressel anew.</source>
   <translation>ما قلته محفوظ. يمكنك المتابعة؛ وإن تكرر ذلك فأعد تشغيل Pressel.</translation>
  </message>
  <message>
   <source>What you said last could not be saved.</source>
   <translation>تعذّر حفظ آخر ما قلته.</translation>
  </message>
  <message>
   <source>What you say and hear may be in any other.</source>
   <translation>ما تقوله وتسمعه يمكن أن يكون بأي لغة أخرى.</translation>
  </message>
  <message>
   <source>What you say goes to {name}, and to nobody else.</source>
   <translation>ما تقوله يذهب إلى {name} ولا أحد سواه.</translation>
  </message>
  <message>
   <source>What you say stays on this computer</source>
   <translation>ما تقوله يبقى على هذا الحاسوب</translation>
  </message>
  <message>
   <source>What you say stays on this computer.</source>
   <translation>ما تقوله يبقى على هذا الحاسوب.</translation>
  </message>
  <message>
   <source>What you say stays on this computer: the practice voice answers here.</source>
   <translation>ما تقوله يبقى على هذا الحاسوب: صوت التدريب يجيب هنا.</translation>
  </message>
  <message>
   <source>What you talk about is kept here, on this computer.</source>
   <translation>تُحفظ محادثاتك هنا، على هذا الحاسوب.</translation>
  </message>
  <message>
   <source>When a change takes effect</source>
   <translation>متى يسري التغيير</translation>
  </message>
  <message>
   <source>When you log in, Pressel waits in the tray, or minimised where there is none.</source>
   <translation>عند تسجيل الدخول ينتظر Pressel في شريط النظام، أو مصغّرًا إن لم يوجد.</translation>
  </message>
  <message>
   <source>Where an answer is cut off; 0 is no limit.</source>
   <translation>أين تُقطع الإجابة؛ 0 يعني بلا حد.</translation>
  </message>
  <message>
   <source>Where the answers come from.</source>
   <translation>من أين تأتي الإجابات.</translation>
  </message>
  <message>
   <source>Which form of the Realtime protocol your own server speaks.</source>
   <translation>أي صيغة من بروتوكول Realtime يتحدثها خادمك.</translation>
  </message>
  <message>
   <source>Which model answers; any name that your server knows.</source>
   <translation>أي نموذج يجيب؛ أي اسم يعرفه خادمك.</translation>
  </message>
  <message>
   <source>While something happens</source>
   <translation>أثناء حدوث شيء</translation>
  </message>
  <message>
   <source>Who speaks; a voice of your own by its id (voice_…).</source>
   <translation>من يتكلم؛ وصوت خاص بك عبر معرّفه (voice_…).</translation>
  </message>
  <message>
   <source>Whom you talk to; the conversation stays when you change it.</source>
   <translation>من تتحدث إليه؛ وتبقى المحادثة عند تغييره.</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>السبب</translation>
  </message>
  <message>
   <source>Windows setup</source>
   <translation>مثبّت ويندوز</translation>
  </message>
  <message>
   <source>With the talk key, or hands-free by listening for pauses.</source>
   <translation>بمفتاح التحدث، أو دون استخدام اليدين بالإنصات إلى الوقفات.</translation>
  </message>
  <message>
   <source>Without words</source>
   <translation>بلا كلمات</translation>
  </message>
  <message>
   <source>Works</source>
   <translation>يعمل</translation>
  </message>
  <message>
   <source>Writes down what you say.</source>
   <translation>يكتب ما تقوله.</translation>
  </message>
  <message>
   <source>Writing down…</source>
   <translation>جارٍ التدوين…</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>أمس</translation>
  </message>
  <message>
   <source>You</source>
   <translation>أنت</translation>
  </message>
  <message>
   <source>You are a helpful voice assistant. Answer briefly and in the language the user speaks. Do not read out lists or formatting unless you are asked to.</source>
   <translation>أنت مساعد صوتي خدوم. أجب بإيجاز وباللغة التي يتحدثها المستخدم. لا تقرأ القوائم أو التنسيق إلا إذا طُلب منك ذلك.</translation>
  </message>
  <message>
   <source>You click with it. Take another, or add a modifier.</source>
   <translation>تنقر به. اختر غيره أو أضف مفتاح تعديل.</translation>
  </message>
  <message>
   <source>You interview me for a job. Ask one question at a time, listen to the end, then ask a fitting next one. When I say “stop”, tell me in three sentences what was good and what to work on.</source>
   <translation>أنت تجري معي مقابلة عمل. اطرح سؤالًا واحدًا في كل مرة، واستمع حتى النهاية، ثم اطرح سؤالًا تاليًا مناسبًا. وحين أقول «توقف»، أخبرني في ثلاث جمل بما كان جيدًا وما ينبغي العمل عليه.</translation>
  </message>
  <message>
   <source>You seem to be offline</source>
   <translation>يبدو أنك غير متصل بالإنترنت</translation>
  </message>
  <message>
   <source>You will not be able to type this key without talking.</source>
   <translation>لن تستطيع كتابة هذا المفتاح دون أن تتحدث.</translation>
  </message>
  <message>
   <source>Your voice is kept only until the service has it; a message that you have not sent keeps it.</source>
   <translation>يُحفظ صوتك إلى أن تتسلمه الخدمة فقط؛ وتحتفظ به رسالة لم ترسلها.</translation>
  </message>
  <message>
   <source>Your words could not be written down</source>
   <translation>تعذّر تدوين كلماتك</translation>
  </message>
  <message>
   <source>Yours are as they were.</source>
   <translation>بقيت شخصياتك كما كانت.</translation>
  </message>
  <message>
   <source>about {n} tokens · {c} of {most} characters</source>
   <translation>نحو {n} رمز · {c} من {most} حرف</translation>
  </message>
  <message>
   <source>api secret token password test remove replace keyring local server computer</source>
   <translation>api سر رمز توكن كلمة مرور مفتاح اختبار إزالة حذف استبدال سلسلة مفاتيح محلي خادم حاسوب كمبيوتر</translation>
  </message>
  <message>
   <source>autostart login boot launch background</source>
   <translation>تشغيل تلقائي تسجيل الدخول إقلاع خلفية</translation>
  </message>
  <message>
   <source>cost price money tokens bill spent</source>
   <translation>تكلفة سعر مال رموز فاتورة إنفاق</translation>
  </message>
  <message>
   <source>down {downs}, up {ups}</source>
   <translation>ضغط {downs}، ترك {ups}</translation>
  </message>
  <message>
   <source>everywhere</source>
   <translation>في كل مكان</translation>
  </message>
  <message>
   <source>good</source>
   <translation>جيد</translation>
  </message>
  <message>
   <source>hotkey shortcut push to talk doctor test global permission portal</source>
   <translation>مفتاح اختصار لوحة مفاتيح اضغط للتحدث push to talk تشخيص فحص اختبار عام إذن صلاحية بوابة</translation>
  </message>
  <message>
   <source>just speak · {key} ends it</source>
   <translation>تحدث فحسب · {key} للإنهاء</translation>
  </message>
  <message>
   <source>kept here until the connection is back</source>
   <translation>محفوظ هنا حتى يعود الاتصال</translation>
  </message>
  <message>
   <source>let go to send · Esc discards</source>
   <translation>اترك المفتاح للإرسال · Esc للتجاهل</translation>
  </message>
  <message>
   <source>macOS app</source>
   <translation>تطبيق macOS</translation>
  </message>
  <message>
   <source>ms</source>
   <translation>م.ث</translation>
  </message>
  <message>
   <source>next answer</source>
   <translation>الإجابة التالية</translation>
  </message>
  <message>
   <source>next session</source>
   <translation>الجلسة التالية</translation>
  </message>
  <message>
   <source>next start</source>
   <translation>التشغيل التالي</translation>
  </message>
  <message>
   <source>no key is set up</source>
   <translation>لم يُعدّ أي مفتاح</translation>
  </message>
  <message>
   <source>none</source>
   <translation>لا شيء</translation>
  </message>
  <message>
   <source>none beside Space in the window</source>
   <translation>لا شيء سوى المسافة في النافذة</translation>
  </message>
  <message>
   <source>nothing is heard</source>
   <translation>لا يُسمع شيء</translation>
  </message>
  <message>
   <source>only while the window is in front</source>
   <translation>فقط ما دامت النافذة في المقدمة</translation>
  </message>
  <message>
   <source>open now</source>
   <translation>مفتوحة الآن</translation>
  </message>
  <message>
   <source>or press and hold here</source>
   <translation>أو اضغط هنا مطولًا</translation>
  </message>
  <message>
   <source>or tap it, and tap again to send</source>
   <translation>أو انقر عليه، وانقر مرة أخرى للإرسال</translation>
  </message>
  <message>
   <source>persona name instructions starters import export duplicate tutor translator</source>
   <translation>شخصية اسم تعليمات اقتراحات بداية استيراد تصدير تكرار نسخ معلم مدرس مترجم</translation>
  </message>
  <message>
   <source>press again to send</source>
   <translation>اضغط مرة أخرى للإرسال</translation>
  </message>
  <message>
   <source>press {key} to say something else</source>
   <translation>اضغط على {key} لقول شيء آخر</translation>
  </message>
  <message>
   <source>preview sample</source>
   <translation>معاينة استماع عينة مثال</translation>
  </message>
  <message>
   <source>px</source>
   <translation>بكسل</translation>
  </message>
  <message>
   <source>quiet</source>
   <translation>خافت</translation>
  </message>
  <message>
   <source>s</source>
   <translation>ث</translation>
  </message>
  <message>
   <source>see the message above</source>
   <translation>انظر الرسالة في الأعلى</translation>
  </message>
  <message>
   <source>silent</source>
   <translation>صامت</translation>
  </message>
  <message>
   <source>storage disk folder size delete all conversations history erase</source>
   <translation>تخزين قرص مجلد حجم حذف كل المحادثات سجل مسح</translation>
  </message>
  <message>
   <source>test level meter record microphone loudspeaker hear</source>
   <translation>اختبار مستوى مقياس تسجيل ميكروفون مكبر صوت سماع</translation>
  </message>
  <message>
   <source>the service</source>
   <translation>الخدمة</translation>
  </message>
  <message>
   <source>the sound of what is unsent is kept here</source>
   <translation>يُحفظ هنا صوت ما لم يُرسل</translation>
  </message>
  <message>
   <source>the {place}</source>
   <translation>سلسلة المفاتيح {place}</translation>
  </message>
  <message>
   <source>then just speak, hands-free</source>
   <translation>ثم تحدث فحسب، دون استخدام اليدين</translation>
  </message>
  <message>
   <source>tokens</source>
   <translation>رمز</translation>
  </message>
  <message>
   <source>too loud</source>
   <translation>عالٍ جدًا</translation>
  </message>
  <message>
   <source>version licence license third parties open source diagnostics doctor log support file</source>
   <translation>إصدار ترخيص جهات أخرى مفتوح المصدر تشخيص سجل ملف دعم</translation>
  </message>
  <message>
   <source>what you said can still be taken back</source>
   <translation>لا يزال بإمكانك استرجاع ما قلته</translation>
  </message>
  <message>
   <source>you can speak already</source>
   <translation>يمكنك التحدث الآن</translation>
  </message>
  <message>
   <source>your own voice</source>
   <translation>صوتك الخاص</translation>
  </message>
  <message>
   <source>your server</source>
   <translation>خادمك</translation>
  </message>
  <message>
   <source>your words written down</source>
   <translation>تدوين كلماتك</translation>
  </message>
  <message>
   <source>{h} h {m:02d} min</source>
   <translation>{h} س {m:02d} د</translation>
  </message>
  <message>
   <source>{key} talks from every window</source>
   <translation>يعمل {key} للتحدث من أي نافذة</translation>
  </message>
  <message>
   <source>{key} works everywhere.</source>
   <translation>يعمل {key} في كل مكان.</translation>
  </message>
  <message>
   <source>{key} works: it goes down once, stays down, and comes up.</source>
   <translation>يعمل {key}: ينزل مرة، ويبقى مضغوطًا، ثم يرتفع.</translation>
  </message>
  <message>
   <source>{key}; nothing is bound yet</source>
   <translation>{key}؛ لم يُربط شيء بعد</translation>
  </message>
  <message>
   <source>{moves}, last held {time} s</source>
   <translation>{moves}، آخر مرة {time} ث</translation>
  </message>
  <message>
   <source>{moves}: it is down now</source>
   <translation>{moves}: هو مضغوط الآن</translation>
  </message>
  <message>
   <source>{name} copy</source>
   <translation>{name} (نسخة)</translation>
  </message>
  <message>
   <source>{name} has this key already.</source>
   <translation>هذا المفتاح محجوز بالفعل لـ {name}.</translation>
  </message>
  <message>
   <source>{name} hears all until you stop it</source>
   <translation>يسمع {name} كل شيء حتى توقفه</translation>
  </message>
  <message>
   <source>{name} · in use</source>
   <translation>{name} · قيد الاستخدام</translation>
  </message>
  <message>
   <source>{n} days</source>
   <translation>{n} يوم</translation>
  </message>
  <message>
   <source>{n} hours</source>
   <translation>{n} ساعة</translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} د</translation>
  </message>
  <message>
   <source>{n} minutes</source>
   <translation>{n} دقيقة</translation>
  </message>
  <message>
   <source>{n} s left</source>
   <translation>بقي {n} ث</translation>
  </message>
  <message>
   <source>{t} of your voice sent</source>
   <translation>أُرسل {t} من صوتك</translation>
  </message>
  <message>
   <source>{why} Until then hold Space in the window.</source>
   <translation>{why} حتى ذلك الحين اضغط مطولًا على المسافة في النافذة.</translation>
  </message>
  <message>
   <source>{words} Undo is above the list.</source>
   <translation>{words} زر «تراجع» فوق القائمة.</translation>
  </message>
  <message>
   <source>“{name}” is deleted.</source>
   <translation>حُذف «{name}».</translation>
  </message>
  <message>
   <source>“{title}” is deleted</source>
   <translation>حُذفت «{title}»</translation>
  </message>
  <message>
   <source>✓ That works in this window. Now hold {key} itself.</source>
   <translation>✓ يعمل هذا في هذه النافذة. والآن اضغط مطوّلًا على {key} نفسه.</translation>
  </message>
  <message>
   <source>✓ Your key works.</source>
   <translation>✓ مفتاحك يعمل.</translation>
  </message>
 </context>
</TS>
