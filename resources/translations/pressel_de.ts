<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>Announcer</name>
  <message numerus="yes">
   <source>%n unsent message(s)</source>
   <translation>
    <numerusform>%n nicht gesendete Nachricht</numerusform>
    <numerusform>%n nicht gesendete Nachrichten</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Noch nichts</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Gestoppt</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Hide this line</source>
   <translation>Diese Zeile ausblenden</translation>
  </message>
 </context>
 <context>
  <name>Captions</name>
  <message>
   <source>Captions</source>
   <translation>Untertitel</translation>
  </message>
  <message>
   <source>What you say and what is answered appears here.</source>
   <translation>Hier erscheint, was Sie sagen und was geantwortet wird.</translation>
  </message>
 </context>
 <context>
  <name>CardFrame</name>
  <message>
   <source>Details</source>
   <translation>Details</translation>
  </message>
  <message>
   <source>Details: {text}</source>
   <translation>Details: {text}</translation>
  </message>
 </context>
 <context>
  <name>Companions</name>
  <message>
   <source>Captions</source>
   <translation>Untertitel</translation>
  </message>
  <message>
   <source>Small window</source>
   <translation>Kleines Fenster</translation>
  </message>
 </context>
 <context>
  <name>EmptyState</name>
  <message>
   <source>Hold Space and speak</source>
   <translation>Leertaste halten und sprechen</translation>
  </message>
  <message>
   <source>Let go when you are done. Press again to interrupt the answer.</source>
   <translation>Lassen Sie los, wenn Sie fertig sind. Drücken Sie erneut, um die Antwort zu unterbrechen.</translation>
  </message>
  <message>
   <source>Sends this as a message</source>
   <translation>Sendet dies als Nachricht</translation>
  </message>
  <message>
   <source>What can you do?</source>
   <translation>Was kannst du?</translation>
  </message>
  <message>
   <source>What is 17 times 23?</source>
   <translation>Wie viel ist 17 mal 23?</translation>
  </message>
  <message>
   <source>What time is it?</source>
   <translation>Wie spät ist es?</translation>
  </message>
 </context>
 <context>
  <name>FirstTurnPage</name>
  <message>
   <source>Answer: {words}</source>
   <translation>Antwort: {words}</translation>
  </message>
  <message>
   <source>Ask whatever you like.</source>
   <translation>Fragen Sie, was Sie möchten.</translation>
  </message>
  <message>
   <source>Ask “What time is it?”</source>
   <translation>Fragen Sie: „What time is it?“</translation>
  </message>
  <message>
   <source>Press again to interrupt an answer. Esc discards what you are saying.</source>
   <translation>Erneut drücken unterbricht eine Antwort. Esc verwirft, was Sie gerade sagen.</translation>
  </message>
  <message>
   <source>Set-up guide</source>
   <translation>Einrichtungshilfe</translation>
  </message>
  <message>
   <source>What happens to your words</source>
   <translation>Was mit Ihren Worten geschieht</translation>
  </message>
  <message>
   <source>You find this guide in the menu: {menu} &gt; {name}</source>
   <translation>Sie finden diese Einführung im Menü: {menu} &gt; {name}</translation>
  </message>
  <message>
   <source>You: {words}</source>
   <translation>Sie: {words}</translation>
  </message>
  <message>
   <source>Your first question</source>
   <translation>Ihre erste Frage</translation>
  </message>
 </context>
 <context>
  <name>Guide</name>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Zurück</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Weiter</translation>
  </message>
  <message>
   <source>&amp;Start talking</source>
   <translation>&amp;Gespräch beginnen</translation>
  </message>
  <message>
   <source>A server on this computer</source>
   <translation>Ein Server auf diesem Computer</translation>
  </message>
  <message>
   <source>Paste it here. It is tested at once, which costs nothing.</source>
   <translation>Fügen Sie ihn hier ein. Er wird gleich geprüft; das kostet nichts.</translation>
  </message>
  <message>
   <source>Pressel looks for one that is running. What you say stays on this computer.</source>
   <translation>Pressel sucht einen, der gerade läuft. Was Sie sagen, bleibt auf diesem Computer.</translation>
  </message>
  <message>
   <source>Set-up guide</source>
   <translation>Einrichtungshilfe</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Überspringen</translation>
  </message>
  <message>
   <source>Skip the guide</source>
   <translation>Einrichtung überspringen</translation>
  </message>
  <message>
   <source>Step {n} of {all}</source>
   <translation>Schritt {n} von {all}</translation>
  </message>
  <message>
   <source>Your API key</source>
   <translation>Ihr API-Schlüssel</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source>Conversations</source>
   <translation>Gespräche</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Kosten</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>Neues Gespräch</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Title of the conversation</source>
   <translation>Titel des Gesprächs</translation>
  </message>
  <message>
   <source>Who answers</source>
   <translation>Wer antwortet</translation>
  </message>
 </context>
 <context>
  <name>HelpWindow</name>
  <message>
   <source>Chapter</source>
   <translation>Kapitel</translation>
  </message>
  <message>
   <source>Chapters</source>
   <translation>Kapitel</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>No chapter has these words.</source>
   <translation>Kein Kapitel enthält diese Wörter.</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>Hilfe durchsuchen</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>Was es tut</translation>
  </message>
 </context>
 <context>
  <name>HistoryPanel</name>
  <message>
   <source>Close the conversations</source>
   <translation>Gespräche schließen</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Gespräche</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Search all conversations</source>
   <translation>Alle Gespräche durchsuchen</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
 </context>
 <context>
  <name>Keycap</name>
  <message>
   <source>Space</source>
   <translation>Leertaste</translation>
  </message>
 </context>
 <context>
  <name>LevelMeter</name>
  <message>
   <source>Microphone level</source>
   <translation>Mikrofonpegel</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>About Pressel</source>
   <translation>Über Pressel</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Gespräche</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Tastenkürzel</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>Neues Gespräch</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Set-up guide</source>
   <translation>Einrichtungshilfe</translation>
  </message>
  <message>
   <source>Voice and style</source>
   <translation>Stimme und Stil</translation>
  </message>
 </context>
 <context>
  <name>MicrophoneMenu</name>
  <message>
   <source>How you talk</source>
   <translation>So sprechen Sie</translation>
  </message>
  <message>
   <source>Loudspeaker</source>
   <translation>Lautsprecher</translation>
  </message>
  <message>
   <source>Microphone</source>
   <translation>Mikrofon</translation>
  </message>
  <message>
   <source>Microphone and loudspeaker</source>
   <translation>Mikrofon und Lautsprecher</translation>
  </message>
  <message>
   <source>No loudspeaker</source>
   <translation>Kein Lautsprecher</translation>
  </message>
  <message>
   <source>No microphone</source>
   <translation>Kein Mikrofon</translation>
  </message>
  <message>
   <source>Sound settings…</source>
   <translation>Ton-Einstellungen…</translation>
  </message>
 </context>
 <context>
  <name>MicrophonePage</name>
  <message>
   <source>Choose it and speak: the bar should reach the middle. The recording stays here.</source>
   <translation>Auswählen und sprechen: Der Balken soll bis zur Mitte reichen. Die Aufnahme bleibt hier.</translation>
  </message>
  <message>
   <source>Microphone</source>
   <translation>Mikrofon</translation>
  </message>
  <message>
   <source>Your microphone</source>
   <translation>Ihr Mikrofon</translation>
  </message>
 </context>
 <context>
  <name>MoreMenu</name>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
 </context>
 <context>
  <name>NewTurns</name>
  <message>
   <source>Go to the end</source>
   <translation>Zum Ende springen</translation>
  </message>
  <message numerus="yes">
   <source>↓  %n new</source>
   <translation>
    <numerusform>↓  %n neu</numerusform>
    <numerusform>↓  %n neu</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message>
   <source>Messages</source>
   <translation>Nachrichten</translation>
  </message>
 </context>
 <context>
  <name>Overlay</name>
  <message>
   <source>State of the conversation</source>
   <translation>Status des Gesprächs</translation>
  </message>
 </context>
 <context>
  <name>RowPaint</name>
  <message>
   <source>Title of the conversation</source>
   <translation>Titel des Gesprächs</translation>
  </message>
 </context>
 <context>
  <name>SpeakerPage</name>
  <message>
   <source>Headphones are best: then the microphone does not hear the answer.</source>
   <translation>Am besten sind Kopfhörer: Dann hört das Mikrofon die Antwort nicht mit.</translation>
  </message>
  <message>
   <source>I hear nothing</source>
   <translation>Ich höre nichts</translation>
  </message>
  <message>
   <source>Is it switched on and turned up? Choose another one above and play the sound again.</source>
   <translation>Ist er eingeschaltet und laut genug? Wählen Sie oben einen anderen und spielen Sie den Ton noch einmal ab.</translation>
  </message>
  <message>
   <source>Loudspeaker</source>
   <translation>Lautsprecher</translation>
  </message>
  <message>
   <source>Play a sound</source>
   <translation>Ton abspielen</translation>
  </message>
  <message>
   <source>Your loudspeaker</source>
   <translation>Ihr Lautsprecher</translation>
  </message>
 </context>
 <context>
  <name>StateChip</name>
  <message>
   <source>Starting</source>
   <translation>Startet</translation>
  </message>
  <message>
   <source>State of the conversation</source>
   <translation>Status des Gesprächs</translation>
  </message>
 </context>
 <context>
  <name>Strip</name>
  <message>
   <source>Full window (Ctrl+M)</source>
   <translation>Ganzes Fenster (Ctrl+M)</translation>
  </message>
 </context>
 <context>
  <name>StyleLine</name>
  <message>
   <source>Voice and style</source>
   <translation>Stimme und Stil</translation>
  </message>
 </context>
 <context>
  <name>StylePanel</name>
  <message>
   <source>&amp;Instructions</source>
   <translation>&amp;Anweisungen</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>&amp;Modell</translation>
  </message>
  <message>
   <source>&amp;Persona</source>
   <translation>&amp;Persona</translation>
  </message>
  <message>
   <source>&amp;Reasoning effort</source>
   <translation>&amp;Denkaufwand</translation>
  </message>
  <message>
   <source>&amp;Speed</source>
   <translation>&amp;Tempo</translation>
  </message>
  <message>
   <source>&amp;Temperature</source>
   <translation>Temperat&amp;ur</translation>
  </message>
  <message>
   <source>&amp;Voice</source>
   <translation>&amp;Stimme</translation>
  </message>
  <message>
   <source>Close voice and style</source>
   <translation>Stimme und Stil schließen</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Anweisungen</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Model and reasoning effort</source>
   <translation>Modell und Denkaufwand</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>Persona</source>
   <translation>Persona</translation>
  </message>
  <message>
   <source>Reasoning effort</source>
   <translation>Denkaufwand</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Temperatur</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>Stimme</translation>
  </message>
  <message>
   <source>Voice and style</source>
   <translation>Stimme und Stil</translation>
  </message>
  <message>
   <source>next answer</source>
   <translation>nächste Antwort</translation>
  </message>
  <message>
   <source>next conversation</source>
   <translation>nächstes Gespräch</translation>
  </message>
 </context>
 <context>
  <name>TalkBar</name>
  <message>
   <source>Lock the recording on</source>
   <translation>Aufnahme feststellen</translation>
  </message>
  <message>
   <source>Mute the microphone</source>
   <translation>Mikrofon stummschalten</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
  <message>
   <source>The microphone that is open</source>
   <translation>Das offene Mikrofon</translation>
  </message>
  <message>
   <source>Unmute the microphone</source>
   <translation>Stummschaltung des Mikrofons aufheben</translation>
  </message>
 </context>
 <context>
  <name>TalkButton</name>
  <message>
   <source>Talk</source>
   <translation>Sprechen</translation>
  </message>
  <message>
   <source>Talk: {state}</source>
   <translation>Sprechen: {state}</translation>
  </message>
 </context>
 <context>
  <name>TalkKeyPage</name>
  <message>
   <source>Hold {key} for a moment. Here it only lights up: nothing is recorded or sent.</source>
   <translation>Halten Sie {key} kurz gedrückt. Hier leuchtet die Taste nur auf: Nichts wird aufgenommen oder gesendet.</translation>
  </message>
  <message>
   <source>The talk key</source>
   <translation>Die Sprechtaste</translation>
  </message>
 </context>
 <context>
  <name>TextBox</name>
  <message>
   <source>Message</source>
   <translation>Nachricht</translation>
  </message>
  <message>
   <source>Send the message</source>
   <translation>Nachricht senden</translation>
  </message>
 </context>
 <context>
  <name>TranscriptView</name>
  <message>
   <source>Conversation</source>
   <translation>Gespräch</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message>
   <source>Captions</source>
   <translation>Untertitel</translation>
  </message>
  <message>
   <source>Floating status</source>
   <translation>Schwebender Status</translation>
  </message>
  <message>
   <source>Hide the window</source>
   <translation>Fenster ausblenden</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>Neues Gespräch</translation>
  </message>
  <message>
   <source>Quit Pressel</source>
   <translation>Pressel beenden</translation>
  </message>
  <message>
   <source>Show the window</source>
   <translation>Fenster anzeigen</translation>
  </message>
  <message>
   <source>Small window</source>
   <translation>Kleines Fenster</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
  <message>
   <source>Talk</source>
   <translation>Sprechen</translation>
  </message>
 </context>
 <context>
  <name>TryKey</name>
  <message>
   <source>Space</source>
   <translation>Leertaste</translation>
  </message>
  <message>
   <source>Talk key: {key}</source>
   <translation>Sprechtaste: {key}</translation>
  </message>
 </context>
 <context>
  <name>TurnFoot</name>
  <message>
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy the code</source>
   <translation>Code kopieren</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>Play again</source>
   <translation>Noch einmal anhören</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
  <message>
   <source>This message</source>
   <translation>Diese Nachricht</translation>
  </message>
 </context>
 <context>
  <name>VoiceButton</name>
  <message>
   <source>Hear this voice</source>
   <translation>Diese Stimme anhören</translation>
  </message>
 </context>
 <context>
  <name>Waveform</name>
  <message>
   <source>Level and time of the recording</source>
   <translation>Pegel und Dauer der Aufnahme</translation>
  </message>
 </context>
 <context>
  <name>WelcomePage</name>
  <message>
   <source>Free, and without an account: a voice on this computer answers you.</source>
   <translation>Kostenlos und ohne Konto: Eine Stimme auf diesem Computer antwortet Ihnen.</translation>
  </message>
  <message>
   <source>Hold a key, speak, let go, and hear the answer. How do you want to begin?</source>
   <translation>Taste halten, sprechen, loslassen und die Antwort hören. Wie möchten Sie beginnen?</translation>
  </message>
  <message>
   <source>I have an API key</source>
   <translation>Ich habe einen API-Schlüssel</translation>
  </message>
  <message>
   <source>One that speaks the Realtime protocol, such as LocalAI.</source>
   <translation>Einer, der das Realtime-Protokoll spricht, etwa LocalAI.</translation>
  </message>
  <message>
   <source>Practise now</source>
   <translation>Jetzt üben</translation>
  </message>
  <message>
   <source>Talk to a realtime model of OpenAI; the service bills you.</source>
   <translation>Sprechen Sie mit einem Realtime-Modell von OpenAI; der Dienst berechnet Ihnen das.</translation>
  </message>
  <message>
   <source>Use a server on this computer</source>
   <translation>Server auf diesem Computer verwenden</translation>
  </message>
  <message>
   <source>Welcome to Pressel</source>
   <translation>Willkommen bei Pressel</translation>
  </message>
 </context>
 <context>
  <name>present</name>
  <message numerus="yes">
   <source>%Ln token(s)</source>
   <translation>
    <numerusform>%Ln Token</numerusform>
    <numerusform>%Ln Tokens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s)</source>
   <translation>
    <numerusform>%n Antwort</numerusform>
    <numerusform>%n Antworten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversation(s) found</source>
   <translation>
    <numerusform>%n Gespräch gefunden</numerusform>
    <numerusform>%n Gespräche gefunden</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s)</source>
   <translation>
    <numerusform>%n Nachricht</numerusform>
    <numerusform>%n Nachrichten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s)</source>
   <translation>
    <numerusform>%n Minute</numerusform>
    <numerusform>%n Minuten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n second(s)</source>
   <translation>
    <numerusform>%n Sekunde</numerusform>
    <numerusform>%n Sekunden</numerusform>
   </translation>
  </message>
  <message>
   <source>15 minutes</source>
   <translation>15 Minuten</translation>
  </message>
  <message>
   <source>2 minutes</source>
   <translation>2 Minuten</translation>
  </message>
  <message>
   <source>30 seconds</source>
   <translation>30 Sekunden</translation>
  </message>
  <message>
   <source>A blank, a line break or a foreign sign is in it: copy it again, whole.</source>
   <translation>Er enthält ein Leerzeichen, einen Zeilenumbruch oder ein fremdes Zeichen: Kopieren Sie ihn noch einmal ganz.</translation>
  </message>
  <message>
   <source>A change is heard from the next conversation.</source>
   <translation>Eine Änderung ist ab dem nächsten Gespräch zu hören.</translation>
  </message>
  <message>
   <source>A file could not be used and was kept aside</source>
   <translation>Eine Datei war nicht verwendbar und wurde beiseitegelegt</translation>
  </message>
  <message>
   <source>A key lasts for this session only, because {why}.</source>
   <translation>Ein Schlüssel gilt nur für diese Sitzung, denn {why}.</translation>
  </message>
  <message>
   <source>A package manager updates this installation, so Pressel does not look.</source>
   <translation>Eine Paketverwaltung aktualisiert diese Installation, deshalb sucht Pressel nicht.</translation>
  </message>
  <message>
   <source>A pause ends your turn. Press again to stop listening.</source>
   <translation>Eine Pause beendet Ihren Beitrag. Drücken Sie erneut, um das Zuhören zu beenden.</translation>
  </message>
  <message>
   <source>A persona came without its talk key</source>
   <translation>Eine Persona kam ohne ihre Sprechtaste</translation>
  </message>
  <message>
   <source>A press during an answer</source>
   <translation>Tastendruck während einer Antwort</translation>
  </message>
  <message>
   <source>A press sooner than this after the last one does not count; helps trembling hands.</source>
   <translation>Ein Druck, der früher auf den letzten folgt, zählt nicht; das hilft zitternden Händen.</translation>
  </message>
  <message>
   <source>A screen reader says Recording, Stopped and so on.</source>
   <translation>Ein Screenreader sagt „Aufnahme“, „Gestoppt“ und so weiter.</translation>
  </message>
  <message>
   <source>A screen reader says at once what went wrong.</source>
   <translation>Ein Screenreader sagt sofort, was schiefgegangen ist.</translation>
  </message>
  <message>
   <source>A screen reader says each sentence; for answers as text. F8 reads the last answer at any time.</source>
   <translation>Ein Screenreader liest jeden Satz vor; für Antworten als Text. F8 liest die letzte Antwort jederzeit vor.</translation>
  </message>
  <message>
   <source>A server of your own</source>
   <translation>Ein eigener Server</translation>
  </message>
  <message>
   <source>A session with {model} can be opened.</source>
   <translation>Eine Sitzung mit {model} lässt sich öffnen.</translation>
  </message>
  <message>
   <source>A shorter press sends nothing, with Hold.</source>
   <translation>Im Modus „Halten“ sendet ein kürzerer Druck nichts.</translation>
  </message>
  <message>
   <source>A shorter press stays on, with Tap or hold.</source>
   <translation>Im Modus „Tippen oder halten“ bleibt die Aufnahme nach einem kürzeren Druck an.</translation>
  </message>
  <message>
   <source>A small sign above other windows while Pressel is not in front; it never takes the keyboard.</source>
   <translation>Ein kleines Zeichen über anderen Fenstern, solange Pressel nicht vorn ist; es nimmt nie die Tastatur.</translation>
  </message>
  <message>
   <source>A talk key of its own</source>
   <translation>Eine eigene Sprechtaste</translation>
  </message>
  <message>
   <source>A tap stays on until the next press; a hold ends when you let go.</source>
   <translation>Nach kurzem Tippen bleibt die Aufnahme bis zum nächsten Druck an; beim Halten endet sie, wenn Sie loslassen.</translation>
  </message>
  <message>
   <source>A window of its own with both sides in large type.</source>
   <translation>Ein eigenes Fenster mit beiden Seiten des Gesprächs in großer Schrift.</translation>
  </message>
  <message>
   <source>About and diagnosis</source>
   <translation>Über Pressel und Diagnose</translation>
  </message>
  <message>
   <source>Account and cost</source>
   <translation>Konto und Kosten</translation>
  </message>
  <message>
   <source>Add a key, or practise without one.</source>
   <translation>Fügen Sie einen Schlüssel hinzu oder üben Sie ohne.</translation>
  </message>
  <message>
   <source>Add credit at the service, then retry.</source>
   <translation>Laden Sie beim Dienst Guthaben auf und versuchen Sie es dann erneut.</translation>
  </message>
  <message>
   <source>Add credit on the billing page of the service.</source>
   <translation>Laden Sie auf der Abrechnungsseite des Dienstes Guthaben auf.</translation>
  </message>
  <message>
   <source>Added to the instructions: “{line}”</source>
   <translation>Zu den Anweisungen hinzugefügt: „{line}“</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Adds the personas of such a file to yours</source>
   <translation>Fügt die Personas einer solchen Datei zu Ihren hinzu</translation>
  </message>
  <message>
   <source>After a take it stays open for so long, so that the next begins 0.3 s before you press. That sound stays in memory and is gone unless you press.</source>
   <translation>Nach einer Aufnahme bleibt es so lange offen, damit die nächste schon 0,3 s vor dem Drücken beginnt. Dieser Ton bleibt im Arbeitsspeicher und ist weg, wenn Sie nicht drücken.</translation>
  </message>
  <message>
   <source>After you have talked the microphone stays open for a while; what it hears between two presses stays in memory and is dropped.</source>
   <translation>Nach dem Sprechen bleibt das Mikrofon eine Weile offen; was es zwischen zwei Tastendrücken hört, bleibt im Arbeitsspeicher und wird verworfen.</translation>
  </message>
  <message>
   <source>All conversations are deleted.</source>
   <translation>Alle Gespräche sind gelöscht.</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <source>All personas…</source>
   <translation>Alle Personas…</translation>
  </message>
  <message>
   <source>Allow it in the system's privacy settings.</source>
   <translation>Erlauben Sie es in den Datenschutzeinstellungen des Systems.</translation>
  </message>
  <message>
   <source>Already finished</source>
   <translation>Schon beendet</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Immer</translation>
  </message>
  <message>
   <source>An API key is kept in the system's keyring or for one session in memory, never in a file.</source>
   <translation>Ein API-Schlüssel liegt im Schlüsselbund des Systems oder für eine Sitzung im Arbeitsspeicher, nie in einer Datei.</translation>
  </message>
  <message>
   <source>An estimate from the prices of {date}.</source>
   <translation>Eine Schätzung nach den Preisen vom {date}.</translation>
  </message>
  <message>
   <source>Announce problems</source>
   <translation>Probleme ansagen</translation>
  </message>
  <message>
   <source>Announce states</source>
   <translation>Status ansagen</translation>
  </message>
  <message>
   <source>Another Pressel has these conversations open, and it does not answer.</source>
   <translation>Ein anderes Pressel hat diese Gespräche geöffnet und antwortet nicht.</translation>
  </message>
  <message>
   <source>Another conversation was opened</source>
   <translation>Ein anderes Gespräch wurde geöffnet</translation>
  </message>
  <message>
   <source>Another copy starts now: {path}. Switch this off, and on again in the copy that you want.</source>
   <translation>Jetzt startet eine andere Kopie: {path}. Schalten Sie dies aus und in der gewünschten Kopie wieder ein.</translation>
  </message>
  <message>
   <source>Another key was pressed meanwhile: a modifier alone counts as part of that shortcut then.</source>
   <translation>Währenddessen wurde eine andere Taste gedrückt: Eine Zusatztaste allein gilt dann als Teil jenes Kürzels.</translation>
  </message>
  <message>
   <source>Another program may hold it.</source>
   <translation>Vielleicht wird es von einem anderen Programm verwendet.</translation>
  </message>
  <message>
   <source>Another user came</source>
   <translation>Ein anderer Benutzer hat sich angemeldet</translation>
  </message>
  <message>
   <source>Answer in one sentence. No greetings, no praise, no questions back. If you do not know, say so.</source>
   <translation>Antworte in einem Satz. Keine Begrüßung, kein Lob, keine Rückfragen. Wenn du etwas nicht weißt, sag es.</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <source>Apart from that of the answers.</source>
   <translation>Unabhängig von der Lautstärke der Antworten.</translation>
  </message>
  <message>
   <source>AppImage</source>
   <translation>AppImage</translation>
  </message>
  <message>
   <source>As it says itself</source>
   <translation>Wie er selbst angibt</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>As your own server names it; on Azure that is your deployment.</source>
   <translation>So, wie Ihr eigener Server es nennt; bei Azure ist das der Name Ihrer Bereitstellung.</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Erneut fragen</translation>
  </message>
  <message>
   <source>Ask again in a few seconds.</source>
   <translation>Fragen Sie in ein paar Sekunden noch einmal.</translation>
  </message>
  <message>
   <source>Ask again.</source>
   <translation>Fragen Sie noch einmal.</translation>
  </message>
  <message>
   <source>Ask again; the details say what was wrong.</source>
   <translation>Frag noch einmal; die Einzelheiten sagen, was nicht stimmte.</translation>
  </message>
  <message>
   <source>Ask it to go on, or say it in another way.</source>
   <translation>Lass es weitermachen, oder sag es anders.</translation>
  </message>
  <message>
   <source>Ask me simple questions in German and correct me.</source>
   <translation>Stell mir einfache Fragen auf Deutsch und verbessere mich.</translation>
  </message>
  <message>
   <source>Ask me the question about my greatest weakness.</source>
   <translation>Stell mir die Frage nach meiner größten Schwäche.</translation>
  </message>
  <message>
   <source>Ask the keyring again</source>
   <translation>Schlüsselbund erneut fragen</translation>
  </message>
  <message>
   <source>Ask the service, or use another key.</source>
   <translation>Fragen Sie beim Dienst nach oder nehmen Sie einen anderen Schlüssel.</translation>
  </message>
  <message>
   <source>Assistant</source>
   <translation>Assistent</translation>
  </message>
  <message>
   <source>At the longest take</source>
   <translation>Bei Höchstdauer der Aufnahme</translation>
  </message>
  <message>
   <source>Audio in</source>
   <translation>Ton hinein</translation>
  </message>
  <message>
   <source>Audio in, cached</source>
   <translation>Ton hinein, zwischengespeichert</translation>
  </message>
  <message>
   <source>Audio out</source>
   <translation>Ton heraus</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatisch</translation>
  </message>
  <message>
   <source>Azure: leave api-version out of an address with /openai/v1/realtime.</source>
   <translation>Azure: Lassen Sie api-version weg, wenn die Adresse /openai/v1/realtime enthält.</translation>
  </message>
  <message>
   <source>Azure: name your deployment as the model.</source>
   <translation>Azure: Geben Sie als Modell den Namen Ihrer Bereitstellung an.</translation>
  </message>
  <message>
   <source>Azure: use /openai/v1/realtime, or add api-version for the preview.</source>
   <translation>Azure: Verwenden Sie /openai/v1/realtime, oder ergänzen Sie für die Vorschau api-version.</translation>
  </message>
  <message>
   <source>Back to {name}</source>
   <translation>Zurück zu {name}</translation>
  </message>
  <message>
   <source>Begin a new session now</source>
   <translation>Jetzt eine neue Sitzung beginnen</translation>
  </message>
  <message>
   <source>Beside the conversation in a very wide window. The line under the row opens it anywhere.</source>
   <translation>In einem sehr breiten Fenster neben dem Gespräch. Die Zeile ganz unten öffnet es überall.</translation>
  </message>
  <message>
   <source>Beside the present one, where the window is wide enough. F9 shows and hides it.</source>
   <translation>Neben dem jetzigen, wo das Fenster breit genug ist. F9 zeigt und verbirgt sie.</translation>
  </message>
  <message>
   <source>Beta (older)</source>
   <translation>Beta (älter)</translation>
  </message>
  <message>
   <source>Book</source>
   <translation>Buch</translation>
  </message>
  <message>
   <source>Bottom left</source>
   <translation>Unten links</translation>
  </message>
  <message>
   <source>Bottom right</source>
   <translation>Unten rechts</translation>
  </message>
  <message>
   <source>Brainstorm partner</source>
   <translation>Ideenpartner</translation>
  </message>
  <message>
   <source>Briefcase</source>
   <translation>Aktentasche</translation>
  </message>
  <message>
   <source>Built-in practice voice: what you say stays on this computer.</source>
   <translation>Eingebaute Übungsstimme: Was Sie sagen, bleibt auf diesem Computer.</translation>
  </message>
  <message>
   <source>Bulb</source>
   <translation>Glühbirne</translation>
  </message>
  <message>
   <source>By the server, before it listens.</source>
   <translation>Durch den Server, bevor er zuhört.</translation>
  </message>
  <message>
   <source>Calm</source>
   <translation>Ruhig</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Captions</source>
   <translation>Untertitel</translation>
  </message>
  <message>
   <source>Change the key</source>
   <translation>Schlüssel ändern</translation>
  </message>
  <message>
   <source>Check the address in the settings.</source>
   <translation>Prüfen Sie die Adresse in den Einstellungen.</translation>
  </message>
  <message>
   <source>Check the address of the server.</source>
   <translation>Prüfen Sie die Adresse des Servers.</translation>
  </message>
  <message>
   <source>Check the address, most of all its path.</source>
   <translation>Prüfen Sie die Adresse, vor allem den Pfad.</translation>
  </message>
  <message>
   <source>Check the address, or the network's name server.</source>
   <translation>Prüfen Sie die Adresse oder den Namensserver (DNS) des Netzwerks.</translation>
  </message>
  <message>
   <source>Check the clock, the proxy and the address.</source>
   <translation>Prüfen Sie die Uhr, den Proxy und die Adresse.</translation>
  </message>
  <message>
   <source>Check the key in the settings.</source>
   <translation>Prüfen Sie den Schlüssel in den Einstellungen.</translation>
  </message>
  <message>
   <source>Check the system's proxy settings.</source>
   <translation>Prüfen Sie die Proxy-Einstellungen des Systems.</translation>
  </message>
  <message>
   <source>Choose GA as the protocol version.</source>
   <translation>Wählen Sie GA als Protokollversion.</translation>
  </message>
  <message>
   <source>Choose a device</source>
   <translation>Gerät wählen</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <translation>Modell wählen</translation>
  </message>
  <message>
   <source>Choose another folder, or free some space.</source>
   <translation>Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
  </message>
  <message>
   <source>Choose another language, or install Pressel anew.</source>
   <translation>Wählen Sie eine andere Sprache, oder installieren Sie Pressel neu.</translation>
  </message>
  <message>
   <source>Choose another model, or use another key.</source>
   <translation>Wählen Sie ein anderes Modell oder nehmen Sie einen anderen Schlüssel.</translation>
  </message>
  <message>
   <source>Choose another model.</source>
   <translation>Wählen Sie ein anderes Modell.</translation>
  </message>
  <message>
   <source>Choose another.</source>
   <translation>Wählen Sie etwas anderes.</translation>
  </message>
  <message>
   <source>Choose it, or type a language code such as pt-BR.</source>
   <translation>Wählen Sie sie aus oder geben Sie ein Sprachkürzel wie pt-BR ein.</translation>
  </message>
  <message>
   <source>Choose the current protocol (GA) in the settings.</source>
   <translation>Wählen Sie in den Einstellungen das aktuelle Protokoll (GA).</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Close the help or the captions</source>
   <translation>Hilfe oder Untertitel schließen</translation>
  </message>
  <message>
   <source>Close to the tray</source>
   <translation>In den Infobereich schließen</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Connect this computer, then test again.</source>
   <translation>Verbinden Sie diesen Computer und testen Sie dann erneut.</translation>
  </message>
  <message>
   <source>Connect without encryption</source>
   <translation>Ohne Verschlüsselung verbinden</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>Verbindet</translation>
  </message>
  <message>
   <source>Connecting takes too long</source>
   <translation>Das Verbinden dauert zu lange</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Gespräch</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Gespräche</translation>
  </message>
  <message>
   <source>Conversations and settings</source>
   <translation>Gespräche und Einstellungen</translation>
  </message>
  <message>
   <source>Conversations are kept on this computer as text, until you delete them.</source>
   <translation>Gespräche werden als Text auf diesem Computer aufbewahrt, bis Sie sie löschen.</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>Kopiert.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <source>Copy it again, whole, from the page of the service.</source>
   <translation>Kopieren Sie ihn noch einmal vollständig von der Seite des Dienstes.</translation>
  </message>
  <message>
   <source>Copy the code</source>
   <translation>Code kopieren</translation>
  </message>
  <message>
   <source>Copy the conversation</source>
   <translation>Gespräch kopieren</translation>
  </message>
  <message>
   <source>Copy this turn</source>
   <translation>Diesen Beitrag kopieren</translation>
  </message>
  <message>
   <source>Corner of the floating status</source>
   <translation>Ecke des schwebenden Status</translation>
  </message>
  <message>
   <source>Cost of this conversation</source>
   <translation>Kosten dieses Gesprächs</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <translation>Strg</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Debian package, which apt updates</source>
   <translation>Debian-Paket, das apt aktualisiert</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete all</source>
   <translation>Alle löschen</translation>
  </message>
  <message>
   <source>Delete all conversations…</source>
   <translation>Alle Gespräche löschen …</translation>
  </message>
  <message>
   <source>Detected automatically</source>
   <translation>Automatisch erkannt</translation>
  </message>
  <message>
   <source>Diagnosis</source>
   <translation>Diagnose</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <source>Discard what you are saying, or stop the answer</source>
   <translation>Verwirft, was Sie gerade sagen, oder stoppt die Antwort</translation>
  </message>
  <message>
   <source>Discarded · Undo</source>
   <translation>Verworfen · Rückgängig</translation>
  </message>
  <message>
   <source>Discarded, undo available</source>
   <translation>Verworfen, Rückgängig ist möglich</translation>
  </message>
  <message>
   <source>Discarded: {text}</source>
   <translation>Verworfen: {text}</translation>
  </message>
  <message>
   <source>Dismiss: {title}</source>
   <translation>Ausblenden: {title}</translation>
  </message>
  <message>
   <source>Does in every window what Esc does in this one.</source>
   <translation>Tut in jedem Fenster, was Esc in diesem tut.</translation>
  </message>
  <message>
   <source>Does the talk key work?</source>
   <translation>Funktioniert die Sprechtaste?</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Herunterladen</translation>
  </message>
  <message>
   <source>Dramatic</source>
   <translation>Dramatisch</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplizieren</translation>
  </message>
  <message>
   <source>Eager</source>
   <translation>Ungeduldig</translation>
  </message>
  <message>
   <source>Eagerness</source>
   <translation>Ungeduld</translation>
  </message>
  <message>
   <source>Enter that address if you trust it.</source>
   <translation>Tragen Sie diese Adresse ein, wenn Sie ihr vertrauen.</translation>
  </message>
  <message>
   <source>Esc discards</source>
   <translation>Esc verwirft</translation>
  </message>
  <message>
   <source>Esc stops the answer</source>
   <translation>Esc stoppt die Antwort</translation>
  </message>
  <message>
   <source>Every conversation on this computer goes for good, the present one too. Settings, personas, keys and messages that are not sent yet stay.</source>
   <translation>Alle Gespräche auf diesem Computer werden endgültig gelöscht, auch das jetzige. Einstellungen, Personas, Schlüssel und noch nicht gesendete Nachrichten bleiben.</translation>
  </message>
  <message>
   <source>Everyday assistant</source>
   <translation>Assistent für den Alltag</translation>
  </message>
  <message>
   <source>Examples of instructions</source>
   <translation>Beispiele für Anweisungen</translation>
  </message>
  <message>
   <source>Examples…</source>
   <translation>Beispiele…</translation>
  </message>
  <message>
   <source>Explain things step by step and in plain words, with one everyday example. After each step ask whether to go on. Never talk down to me.</source>
   <translation>Erkläre Dinge Schritt für Schritt und in einfachen Worten, mit einem Beispiel aus dem Alltag. Frag nach jedem Schritt, ob du weitermachen sollst. Sprich nie von oben herab mit mir.</translation>
  </message>
  <message>
   <source>Export personas</source>
   <translation>Personas exportieren</translation>
  </message>
  <message>
   <source>Export the conversation</source>
   <translation>Gespräch exportieren</translation>
  </message>
  <message>
   <source>Export the selected conversation</source>
   <translation>Das ausgewählte Gespräch exportieren</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <source>Expressiveness</source>
   <translation>Ausdruck</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Fehlgeschlagen</translation>
  </message>
  <message>
   <source>Find one</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <source>Flatpak, which flatpak updates</source>
   <translation>Flatpak, das flatpak aktualisiert</translation>
  </message>
  <message>
   <source>Floating status</source>
   <translation>Schwebender Status</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Ordner</translation>
  </message>
  <message>
   <source>For a headset</source>
   <translation>Für ein Headset</translation>
  </message>
  <message>
   <source>For a room</source>
   <translation>Für einen Raum</translation>
  </message>
  <message>
   <source>For somebody who helps you. There are no keys in it, and nothing that was said.</source>
   <translation>Für jemanden, der Ihnen hilft. Darin stehen keine Schlüssel und nichts, was gesagt wurde.</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Kostenlos</translation>
  </message>
  <message>
   <source>Free some space, or check the folder.</source>
   <translation>Schaffen Sie Platz oder prüfen Sie den Ordner.</translation>
  </message>
  <message>
   <source>Free some space, or check the folder. If you quit, it is lost.</source>
   <translation>Schaffen Sie Platz oder prüfen Sie den Ordner. Wenn Sie beenden, ist es verloren.</translation>
  </message>
  <message>
   <source>From OPENAI_API_KEY</source>
   <translation>Aus OPENAI_API_KEY</translation>
  </message>
  <message>
   <source>GA (current)</source>
   <translation>GA (aktuell)</translation>
  </message>
  <message>
   <source>Get a key</source>
   <translation>Schlüssel besorgen</translation>
  </message>
  <message>
   <source>Globe</source>
   <translation>Globus</translation>
  </message>
  <message>
   <source>HTTP </source>
   <translation>HTTP </translation>
  </message>
  <message>
   <source>Hands-free</source>
   <translation>Freihändig</translation>
  </message>
  <message>
   <source>Hands-free, by meaning</source>
   <translation>Freihändig, nach dem Sinn</translation>
  </message>
  <message>
   <source>Hands-free, by pauses</source>
   <translation>Freihändig, nach Pausen</translation>
  </message>
  <message>
   <source>Hands-free, the microphone is open and streams until you end it; the window shows it.</source>
   <translation>Freihändig ist das Mikrofon offen und überträgt, bis Sie es beenden; das Fenster zeigt es an.</translation>
  </message>
  <message>
   <source>Hear the chosen voice</source>
   <translation>Gewählte Stimme anhören</translation>
  </message>
  <message>
   <source>Hear the practice voice</source>
   <translation>Übungsstimme anhören</translation>
  </message>
  <message>
   <source>Hear this voice (costs a little)</source>
   <translation>Diese Stimme anhören (kostet ein wenig)</translation>
  </message>
  <message>
   <source>Heard by</source>
   <translation>Gehört über</translation>
  </message>
  <message>
   <source>Heart</source>
   <translation>Herz</translation>
  </message>
  <message>
   <source>Height of the letters.</source>
   <translation>Höhe der Buchstaben.</translation>
  </message>
  <message>
   <source>Held back before it was sent</source>
   <translation>Vor dem Senden zurückgehalten</translation>
  </message>
  <message>
   <source>Hello, I am {name}. This is how I sound when we talk.</source>
   <translation>Hallo, ich bin {name}. So klinge ich, wenn wir miteinander sprechen.</translation>
  </message>
  <message>
   <source>Hello. This is the practice voice, and it runs on this computer.</source>
   <translation>Hallo. Das ist die Übungsstimme. Sie läuft auf diesem Computer.</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <source>Help me find a name for a neighbourhood bakery.</source>
   <translation>Hilf mir, einen Namen für eine Bäckerei im Viertel zu finden.</translation>
  </message>
  <message>
   <source>Help me tell my career in one minute.</source>
   <translation>Hilf mir, meinen Werdegang in einer Minute zu erzählen.</translation>
  </message>
  <message>
   <source>Hide the key</source>
   <translation>Schlüssel verbergen</translation>
  </message>
  <message>
   <source>High</source>
   <translation>Hoch</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Halten</translation>
  </message>
  <message>
   <source>Hold it in any window: this persona answers. Empty: none.</source>
   <translation>In jedem Fenster gehalten: Diese Persona antwortet. Leer: keine.</translation>
  </message>
  <message>
   <source>Hold the key while you speak and let go when you are done.</source>
   <translation>Halten Sie die Taste, während Sie sprechen, und lassen Sie los, wenn Sie fertig sind.</translation>
  </message>
  <message>
   <source>Hold the key while you speak.</source>
   <translation>Halten Sie die Taste, während Sie sprechen.</translation>
  </message>
  <message>
   <source>Hold the talk key</source>
   <translation>Sprechtaste halten</translation>
  </message>
  <message>
   <source>Hold {key} and speak</source>
   <translation>{key} halten und sprechen</translation>
  </message>
  <message>
   <source>Hold {key} for a second. If nothing happens, choose another key.</source>
   <translation>Halten Sie {key} eine Sekunde lang. Wenn nichts geschieht, wählen Sie eine andere Taste.</translation>
  </message>
  <message>
   <source>Hold {key} to record for later</source>
   <translation>{key} halten, um für später aufzunehmen</translation>
  </message>
  <message>
   <source>Hold {key} to talk</source>
   <translation>{key} halten, um zu sprechen</translation>
  </message>
  <message>
   <source>How do I say “Where is the nearest pharmacy?” in Italian?</source>
   <translation>Wie sagt man „Wo ist die nächste Apotheke?“ auf Italienisch?</translation>
  </message>
  <message>
   <source>How fast it speaks.</source>
   <translation>Wie schnell die Stimme spricht.</translation>
  </message>
  <message>
   <source>How freely the model chooses its words; not every server takes it.</source>
   <translation>Wie frei das Modell seine Worte wählt; nicht jeder Server nimmt das an.</translation>
  </message>
  <message>
   <source>How it speaks; the line that says so is added to the instructions.</source>
   <translation>Wie die Stimme spricht; die passende Zeile wird zu den Anweisungen hinzugefügt.</translation>
  </message>
  <message>
   <source>How long it listens on after you let go.</source>
   <translation>Wie lange nach dem Loslassen noch zugehört wird.</translation>
  </message>
  <message>
   <source>How long it thinks; only the reasoning models take it.</source>
   <translation>Wie lange es nachdenkt; nur Modelle, die nachdenken, nehmen das an.</translation>
  </message>
  <message>
   <source>How long you may pause, hands-free.</source>
   <translation>Wie lange Sie freihändig eine Pause machen dürfen.</translation>
  </message>
  <message>
   <source>How much before the first word is kept, hands-free.</source>
   <translation>Wie viel vor dem ersten Wort freihändig mit aufgenommen wird.</translation>
  </message>
  <message>
   <source>How soon a pause ends your turn, when it listens for the meaning.</source>
   <translation>Wie bald eine Pause Ihren Beitrag beendet, wenn auf den Sinn geachtet wird.</translation>
  </message>
  <message>
   <source>How sure it must be that you speak; more in a noisy room.</source>
   <translation>Wie sicher sein muss, dass Sie sprechen; in lauter Umgebung höher.</translation>
  </message>
  <message>
   <source>I want to give a friend a day they will remember. Think with me.</source>
   <translation>Ich möchte einem Freund einen unvergesslichen Tag schenken. Denk mit mir nach.</translation>
  </message>
  <message>
   <source>Icon</source>
   <translation>Symbol</translation>
  </message>
  <message>
   <source>Images in</source>
   <translation>Bilder hinein</translation>
  </message>
  <message>
   <source>Images in, cached</source>
   <translation>Bilder hinein, zwischengespeichert</translation>
  </message>
  <message>
   <source>Import personas</source>
   <translation>Personas importieren</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importieren…</translation>
  </message>
  <message>
   <source>In a new conversation with the practice voice, which costs nothing</source>
   <translation>In einem neuen Gespräch mit der Übungsstimme, das nichts kostet</translation>
  </message>
  <message>
   <source>In all</source>
   <translation>Zusammen</translation>
  </message>
  <message>
   <source>In the whole window.</source>
   <translation>Im ganzen Fenster.</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>In Verwendung</translation>
  </message>
  <message>
   <source>Installed as</source>
   <translation>Installiert als</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Anweisungen</translation>
  </message>
  <message>
   <source>Interrupt</source>
   <translation>Unterbrechen</translation>
  </message>
  <message>
   <source>Interrupts and records</source>
   <translation>Unterbricht und nimmt auf</translation>
  </message>
  <message>
   <source>Interview coach</source>
   <translation>Bewerbungscoach</translation>
  </message>
  <message>
   <source>Interview me for a job as a project lead.</source>
   <translation>Führe mit mir ein Vorstellungsgespräch für eine Stelle als Projektleitung.</translation>
  </message>
  <message>
   <source>Interview practice</source>
   <translation>Vorstellungsgespräch üben</translation>
  </message>
  <message>
   <source>Into one file, for another computer or another person</source>
   <translation>In eine Datei, für einen anderen Computer oder eine andere Person</translation>
  </message>
  <message>
   <source>Is the microphone muted, or another one chosen?</source>
   <translation>Ist das Mikrofon stummgeschaltet oder ein anderes gewählt?</translation>
  </message>
  <message>
   <source>It answers. Press again and it is silent at once.</source>
   <translation>Sie hören die Antwort. Drücken Sie erneut und sie verstummt sofort.</translation>
  </message>
  <message>
   <source>It applies from a new session on; the conversation is carried over.</source>
   <translation>Es gilt ab einer neuen Sitzung; das Gespräch wird übernommen.</translation>
  </message>
  <message>
   <source>It can still be taken back for a few seconds.</source>
   <translation>Ein paar Sekunden lang können Sie es noch zurückholen.</translation>
  </message>
  <message>
   <source>It can tell the time and the date, do sums, spell, count, repeat what you said, play your own recording back and set a timer. Say “help” to hear more.</source>
   <translation>Sie versteht Englisch: Uhrzeit und Datum sagen, rechnen, buchstabieren, zählen, Gesagtes wiederholen, Ihre Aufnahme abspielen, einen Timer stellen. Sagen Sie „help“, um mehr zu hören.</translation>
  </message>
  <message>
   <source>It cannot be bound beside the keys that you have.</source>
   <translation>Sie lässt sich neben Ihren übrigen Tasten nicht belegen.</translation>
  </message>
  <message>
   <source>It could not be saved: {reason}.</source>
   <translation>Speichern nicht möglich: {reason}.</translation>
  </message>
  <message>
   <source>It goes down. Now let it go.</source>
   <translation>Sie ist gedrückt. Jetzt loslassen.</translation>
  </message>
  <message>
   <source>It is asked for again by itself in {n} s.</source>
   <translation>Sie wird in {n} s von selbst erneut angefordert.</translation>
  </message>
  <message>
   <source>It is kept in {place}, encrypted, and in no file of Pressel.</source>
   <translation>Er wird in {place} verschlüsselt aufbewahrt und in keiner Datei von Pressel.</translation>
  </message>
  <message>
   <source>It is not downloaded by itself.</source>
   <translation>Sie wird nicht von selbst heruntergeladen.</translation>
  </message>
  <message>
   <source>It is this computer's own, and costs nothing.</source>
   <translation>Sie gehört zu diesem Computer und kostet nichts.</translation>
  </message>
  <message>
   <source>It is tried again by itself.</source>
   <translation>Es wird von selbst erneut versucht.</translation>
  </message>
  <message>
   <source>It is unharmed in Pressel.</source>
   <translation>In Pressel ist es unversehrt.</translation>
  </message>
  <message>
   <source>It is used again as soon as it is back.</source>
   <translation>Es wird wieder verwendet, sobald es zurück ist.</translation>
  </message>
  <message>
   <source>It may be mistyped, expired or withdrawn: make a new one.</source>
   <translation>Vielleicht ist er vertippt, abgelaufen oder gesperrt: Erstellen Sie einen neuen.</translation>
  </message>
  <message>
   <source>It may be waiting for its password: unlock it, then try again.</source>
   <translation>Er wartet vielleicht auf sein Passwort: Entsperren Sie ihn, und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>It may run in another session or on another computer. Close it there, then start again.</source>
   <translation>Vielleicht läuft es in einer anderen Sitzung oder auf einem anderen Rechner. Schließen Sie es dort und starten Sie dieses dann neu.</translation>
  </message>
  <message>
   <source>It names devices and folders, so read it before you pass it on.</source>
   <translation>Geräte und Ordner sind darin genannt; lesen Sie es, bevor Sie es weitergeben.</translation>
  </message>
  <message>
   <source>It speaks from a new session on; the conversation is carried over.</source>
   <translation>Sie spricht ab einer neuen Sitzung; das Gespräch wird übernommen.</translation>
  </message>
  <message>
   <source>It stays here as well.</source>
   <translation>Hier bleibt es auch.</translation>
  </message>
  <message>
   <source>It stays in this window.</source>
   <translation>Es bleibt in diesem Fenster.</translation>
  </message>
  <message>
   <source>It still switches its light on and off.</source>
   <translation>Sie schaltet weiterhin ihr Licht ein und aus.</translation>
  </message>
  <message>
   <source>It was kept beside the conversations when Pressel ended, and is in its place now.</source>
   <translation>Es wurde neben den Gesprächen aufbewahrt, als Pressel beendet wurde, und ist jetzt an seinem Platz.</translation>
  </message>
  <message>
   <source>It will be kept in {place}, encrypted, and in no file of Pressel.</source>
   <translation>Er wird künftig in {place} verschlüsselt aufbewahrt und in keiner Datei von Pressel.</translation>
  </message>
  <message>
   <source>It works in every window where the system allows that; in this one Space does as well.</source>
   <translation>Wirkt in jedem Fenster, wo das System es zulässt; in diesem auch die Leertaste.</translation>
  </message>
  <message>
   <source>Its certificate is not trusted here; a proxy may be the cause.</source>
   <translation>Seinem Zertifikat wird hier nicht vertraut; ein Proxy kann die Ursache sein.</translation>
  </message>
  <message>
   <source>Its own way</source>
   <translation>Auf eigene Art</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>Keep the microphone ready</source>
   <translation>Mikrofon bereithalten</translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Keep them and ask</source>
   <translation>Aufbewahren und nachfragen</translation>
  </message>
  <message>
   <source>Kept from the last time</source>
   <translation>Vom letzten Mal aufbewahrt</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Schlüssel</translation>
  </message>
  <message>
   <source>Key for {name}</source>
   <translation>Schlüssel für {name}</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Sprache des Fensters</translation>
  </message>
  <message>
   <source>Language partner</source>
   <translation>Sprachpartner</translation>
  </message>
  <message>
   <source>Language tutor</source>
   <translation>Sprachlehrer</translation>
  </message>
  <message>
   <source>Leave the key out of the address: it has a field of its own.</source>
   <translation>Lassen Sie den Schlüssel aus der Adresse weg: Er hat ein eigenes Feld.</translation>
  </message>
  <message>
   <source>Left {key}</source>
   <translation>{key} links</translation>
  </message>
  <message>
   <source>Less</source>
   <translation>Weniger</translation>
  </message>
  <message>
   <source>Less: levels go in a few steps instead of dancing.</source>
   <translation>Weniger: Pegel bewegen sich in wenigen Stufen, statt zu tanzen.</translation>
  </message>
  <message>
   <source>Let go when you are done, or tap to begin and tap to send.</source>
   <translation>Lassen Sie los, wenn Sie fertig sind, oder tippen Sie einmal zum Beginnen und einmal zum Senden.</translation>
  </message>
  <message>
   <source>Let go when you are done. Press again to interrupt the answer.</source>
   <translation>Lassen Sie los, wenn Sie fertig sind. Drücken Sie erneut, um die Antwort zu unterbrechen.</translation>
  </message>
  <message>
   <source>Let us practise ordering in a restaurant in Spanish.</source>
   <translation>Lass uns auf Spanisch üben, im Restaurant zu bestellen.</translation>
  </message>
  <message>
   <source>Level: {level}. Did you hear yourself?</source>
   <translation>Pegel: {level}. Haben Sie sich gehört?</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Light or dark.</source>
   <translation>Hell oder dunkel.</translation>
  </message>
  <message>
   <source>Limit ends in {n} s</source>
   <translation>Das Limit endet in {n} s</translation>
  </message>
  <message>
   <source>Limit, {n} s</source>
   <translation>Limit, {n} s</translation>
  </message>
  <message>
   <source>List of conversations</source>
   <translation>Liste der Gespräche</translation>
  </message>
  <message>
   <source>Listen</source>
   <translation>Anhören</translation>
  </message>
  <message>
   <source>Listening</source>
   <translation>Hört zu</translation>
  </message>
  <message>
   <source>Listening to you…</source>
   <translation>Hört Ihnen zu …</translation>
  </message>
  <message>
   <source>Lively</source>
   <translation>Lebhaft</translation>
  </message>
  <message>
   <source>LocalAI, speaches and others. What you say then stays on this computer.</source>
   <translation>LocalAI, speaches und andere. Was Sie sagen, bleibt dann auf diesem Computer.</translation>
  </message>
  <message>
   <source>Locked on</source>
   <translation>Eingerastet</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Protokoll</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>Höchstlänge der Antwort</translation>
  </message>
  <message>
   <source>Longest take</source>
   <translation>Höchstdauer einer Aufnahme</translation>
  </message>
  <message>
   <source>Longest tap</source>
   <translation>Längstes Tippen</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <source>Look and access</source>
   <translation>Aussehen und Bedienhilfen</translation>
  </message>
  <message>
   <source>Look for new versions</source>
   <translation>Nach neuen Versionen suchen</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Suche läuft…</translation>
  </message>
  <message>
   <source>Loudspeaker</source>
   <translation>Lautsprecher</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>Niedrig</translation>
  </message>
  <message>
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Mittel</translation>
  </message>
  <message>
   <source>Microphone</source>
   <translation>Mikrofon</translation>
  </message>
  <message>
   <source>Microphone kept ready, {n} min</source>
   <translation>Mikrofon bereit, {n} min</translation>
  </message>
  <message>
   <source>Microphone kept ready, {n} s</source>
   <translation>Mikrofon bereit, {n} s</translation>
  </message>
  <message>
   <source>Mind</source>
   <translation>Achtung</translation>
  </message>
  <message>
   <source>Minimal</source>
   <translation>Minimal</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <source>Model on the server</source>
   <translation>Modell auf dem Server</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Nach unten</translation>
  </message>
  <message>
   <source>Move it to a disk that can be written, or delete the file pressel-portable beside the program.</source>
   <translation>Verschieben Sie es auf einen beschreibbaren Datenträger, oder löschen Sie die Datei pressel-portable neben dem Programm.</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Nach oben</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>Bewegung</translation>
  </message>
  <message>
   <source>Music</source>
   <translation>Musik</translation>
  </message>
  <message>
   <source>Muted</source>
   <translation>Stumm</translation>
  </message>
  <message>
   <source>Muted: {name} hears nothing</source>
   <translation>Stumm: {name} hört nichts</translation>
  </message>
  <message>
   <source>My talk is too dry. What could open it?</source>
   <translation>Mein Vortrag ist zu trocken. Womit könnte ich ihn eröffnen?</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Names and rare words, one on each line, so that they are written as you spell them.</source>
   <translation>Namen und seltene Wörter, eines pro Zeile, damit sie so geschrieben werden, wie Sie sie schreiben.</translation>
  </message>
  <message>
   <source>Needs a key</source>
   <translation>Braucht einen Schlüssel</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>Neues Gespräch</translation>
  </message>
  <message>
   <source>New persona</source>
   <translation>Neue Persona</translation>
  </message>
  <message>
   <source>New session now</source>
   <translation>Jetzt neue Sitzung</translation>
  </message>
  <message>
   <source>New versions</source>
   <translation>Neue Versionen</translation>
  </message>
  <message>
   <source>Next answer</source>
   <translation>Nächste Antwort</translation>
  </message>
  <message>
   <source>Next session</source>
   <translation>Nächste Sitzung</translation>
  </message>
  <message>
   <source>Next start</source>
   <translation>Nächster Start</translation>
  </message>
  <message>
   <source>No Realtime server answers here (ports {ports}).</source>
   <translation>Hier antwortet kein Realtime-Server (Ports {ports}).</translation>
  </message>
  <message>
   <source>No answer came</source>
   <translation>Es kam keine Antwort</translation>
  </message>
  <message>
   <source>No answer came in time</source>
   <translation>Es kam keine Antwort rechtzeitig</translation>
  </message>
  <message>
   <source>No key</source>
   <translation>Kein Schlüssel</translation>
  </message>
  <message>
   <source>No key. Practice available.</source>
   <translation>Kein Schlüssel. Üben ist möglich.</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Keine Grenze</translation>
  </message>
  <message>
   <source>No loudspeaker</source>
   <translation>Kein Lautsprecher</translation>
  </message>
  <message>
   <source>No loudspeaker: answers come as text</source>
   <translation>Kein Lautsprecher: Antworten kommen als Text</translation>
  </message>
  <message>
   <source>No microphone</source>
   <translation>Kein Mikrofon</translation>
  </message>
  <message>
   <source>No microphone found</source>
   <translation>Kein Mikrofon gefunden</translation>
  </message>
  <message>
   <source>No other program gets it while Pressel runs.</source>
   <translation>Kein anderes Programm bekommt sie, solange Pressel läuft.</translation>
  </message>
  <message>
   <source>No setting matches.</source>
   <translation>Keine passende Einstellung.</translation>
  </message>
  <message>
   <source>No sound came from the microphone. Is another program using it?</source>
   <translation>Vom Mikrofon kam kein Ton. Benutzt es ein anderes Programm?</translation>
  </message>
  <message>
   <source>No words</source>
   <translation>Keine Worte</translation>
  </message>
  <message>
   <source>Nobody answers at that address</source>
   <translation>Unter dieser Adresse antwortet niemand</translation>
  </message>
  <message>
   <source>Noise reduction</source>
   <translation>Rauschunterdrückung</translation>
  </message>
  <message>
   <source>None. Press to choose one</source>
   <translation>Keine. Drücken zum Auswählen</translation>
  </message>
  <message>
   <source>Not connected</source>
   <translation>Nicht verbunden</translation>
  </message>
  <message>
   <source>Not for a portable program: its disk may not be there at the next start.</source>
   <translation>Nicht für ein portables Programm: Sein Datenträger ist beim nächsten Start vielleicht nicht da.</translation>
  </message>
  <message>
   <source>Not looked for: {place} is off.</source>
   <translation>Wird nicht gesucht: {place} ist aus.</translation>
  </message>
  <message>
   <source>Not plugged in</source>
   <translation>Nicht angeschlossen</translation>
  </message>
  <message>
   <source>Not sent</source>
   <translation>Nicht gesendet</translation>
  </message>
  <message>
   <source>Not sent yet</source>
   <translation>Noch nicht gesendet</translation>
  </message>
  <message>
   <source>Not sent yet, {t} kept</source>
   <translation>Noch nicht gesendet, {t} aufbewahrt</translation>
  </message>
  <message>
   <source>Not set up</source>
   <translation>Nicht eingerichtet</translation>
  </message>
  <message>
   <source>Not used by this model. What works: {names}.</source>
   <translation>Dieses Modell verwendet sie nicht. Das wirkt: {names}.</translation>
  </message>
  <message>
   <source>Nothing is bound yet.</source>
   <translation>Noch ist nichts belegt.</translation>
  </message>
  <message>
   <source>Nothing is written to a file.</source>
   <translation>Es wird nichts in eine Datei geschrieben.</translation>
  </message>
  <message>
   <source>Nothing to cut</source>
   <translation>Nichts zum Kürzen</translation>
  </message>
  <message>
   <source>Nothing to delete</source>
   <translation>Nichts zu löschen</translation>
  </message>
  <message>
   <source>Nothing to fetch</source>
   <translation>Nichts abzurufen</translation>
  </message>
  <message>
   <source>Nothing was found. All the words have to be in one message, or in the title.</source>
   <translation>Nichts gefunden. Alle Wörter müssen in einer Nachricht oder im Titel stehen.</translation>
  </message>
  <message>
   <source>Nothing was heard</source>
   <translation>Es war nichts zu hören</translation>
  </message>
  <message>
   <source>Nothing was heard. Is the microphone muted, or does it have a switch?</source>
   <translation>Es war nichts zu hören. Ist das Mikrofon stumm, oder hat es einen Schalter?</translation>
  </message>
  <message>
   <source>Nothing was sent there. If you trust it, enter that address in the settings.</source>
   <translation>Dorthin wurde nichts gesendet. Wenn Sie ihr vertrauen, tragen Sie diese Adresse in den Einstellungen ein.</translation>
  </message>
  <message>
   <source>Nothing was sent.</source>
   <translation>Es wurde nichts gesendet.</translation>
  </message>
  <message>
   <source>Of your own server: wss://host/v1/realtime, or Azure's.</source>
   <translation>Die Ihres eigenen Servers: wss://host/v1/realtime, oder die von Azure.</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <source>Offered while a conversation is empty; a click sends one.</source>
   <translation>Erscheinen, solange ein Gespräch leer ist; ein Klick sendet einen.</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Offline</translation>
  </message>
  <message>
   <source>Offline, trying again in {n} s</source>
   <translation>Offline, neuer Versuch in {n} s</translation>
  </message>
  <message>
   <source>Offline, {n} s</source>
   <translation>Offline, {n} s</translation>
  </message>
  <message>
   <source>On many keyboards this types special characters (AltGr).</source>
   <translation>Auf vielen Tastaturen schreibt sie Sonderzeichen (AltGr).</translation>
  </message>
  <message>
   <source>On the screen where the pointer is.</source>
   <translation>Auf dem Bildschirm, auf dem der Mauszeiger ist.</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Auf diesem Computer</translation>
  </message>
  <message>
   <source>Once a day at most it asks for the number of the newest version, and tells you of a new one. Only that request is sent, nothing about you or this computer; nothing is downloaded by itself.</source>
   <translation>Höchstens einmal am Tag fragt es nach der Nummer der neuesten Version und meldet eine neue. Gesendet wird nur diese Anfrage, nichts über Sie oder diesen Computer; nichts wird von selbst heruntergeladen.</translation>
  </message>
  <message>
   <source>Once started, {name} hears all until you stop it</source>
   <translation>Nach dem Start hört {name} alles, bis Sie es beenden</translation>
  </message>
  <message>
   <source>One sentence from {name}, which costs a little the first time.</source>
   <translation>Ein Satz von {name}, der beim ersten Mal ein wenig kostet.</translation>
  </message>
  <message>
   <source>Only for a server of your own.</source>
   <translation>Nur für einen eigenen Server.</translation>
  </message>
  <message>
   <source>Only in Pressel; the system's volume stays as it is.</source>
   <translation>Nur in Pressel; die Lautstärke des Systems bleibt.</translation>
  </message>
  <message>
   <source>Only stops it</source>
   <translation>Stoppt sie nur</translation>
  </message>
  <message>
   <source>Only the icon in the tray; with no tray, the window.</source>
   <translation>Nur das Symbol im Infobereich; ohne Infobereich das Fenster.</translation>
  </message>
  <message>
   <source>Only with hands-free by meaning.</source>
   <translation>Nur bei „Freihändig, nach dem Sinn“.</translation>
  </message>
  <message>
   <source>Only with hands-free by pauses.</source>
   <translation>Nur bei „Freihändig, nach Pausen“.</translation>
  </message>
  <message>
   <source>Open billing</source>
   <translation>Abrechnung öffnen</translation>
  </message>
  <message>
   <source>Open {address}</source>
   <translation>{address} öffnen</translation>
  </message>
  <message>
   <source>OpenAI if there is a key, else practice</source>
   <translation>OpenAI, falls ein Schlüssel da ist, sonst Üben</translation>
  </message>
  <message>
   <source>Opening microphone</source>
   <translation>Mikrofon wird geöffnet</translation>
  </message>
  <message>
   <source>Opening microphone…</source>
   <translation>Mikrofon wird geöffnet…</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Öffnet…</translation>
  </message>
  <message>
   <source>Others on the way could hear you and read the key, so nothing was sent; what you said is kept here.</source>
   <translation>Andere unterwegs könnten mithören und den Schlüssel lesen, deshalb wurde nichts gesendet; was Sie gesagt haben, bleibt hier aufgehoben.</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Seite</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>Panel of voice and style</source>
   <translation>Leiste für Stimme und Stil</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Einfügen</translation>
  </message>
  <message>
   <source>Paste a key.</source>
   <translation>Fügen Sie einen Schlüssel ein.</translation>
  </message>
  <message>
   <source>Patient</source>
   <translation>Geduldig</translation>
  </message>
  <message>
   <source>Patient explainer</source>
   <translation>Geduldiger Erklärer</translation>
  </message>
  <message>
   <source>Pause between presses</source>
   <translation>Pause zwischen zwei Tastendrücken</translation>
  </message>
  <message>
   <source>Pause that ends a turn</source>
   <translation>Pause, die einen Beitrag beendet</translation>
  </message>
  <message>
   <source>Persona</source>
   <translation>Persona</translation>
  </message>
  <message>
   <source>Persona: {name}</source>
   <translation>Persona: {name}</translation>
  </message>
  <message>
   <source>Personas</source>
   <translation>Personas</translation>
  </message>
  <message>
   <source>Personas (*{ending})</source>
   <translation>Personas (*{ending})</translation>
  </message>
  <message>
   <source>Play a sound</source>
   <translation>Ton abspielen</translation>
  </message>
  <message>
   <source>Play again</source>
   <translation>Noch einmal anhören</translation>
  </message>
  <message>
   <source>Plug it in again or choose another.</source>
   <translation>Schließen Sie das Gerät wieder an oder wählen Sie ein anderes.</translation>
  </message>
  <message>
   <source>Plug one in or choose one.</source>
   <translation>Schließen Sie ein Gerät an oder wählen Sie eines.</translation>
  </message>
  <message>
   <source>Plug one in: it is used as soon as it is there.</source>
   <translation>Schließen Sie ein Gerät an: Es wird verwendet, sobald es da ist.</translation>
  </message>
  <message>
   <source>Portable: it keeps everything beside the program, but keys in this computer's keyring.</source>
   <translation>Portabel: Alles liegt neben dem Programm, nur Schlüssel liegen im Schlüsselbund dieses Computers.</translation>
  </message>
  <message>
   <source>Practice</source>
   <translation>Üben</translation>
  </message>
  <message>
   <source>Practice (built in, needs no key)</source>
   <translation>Üben (eingebaut, ohne Schlüssel)</translation>
  </message>
  <message>
   <source>Practice costs nothing.</source>
   <translation>Üben kostet nichts.</translation>
  </message>
  <message>
   <source>Practice speaks with this computer's own voice.</source>
   <translation>Die Übungsstimme ist die Stimme dieses Computers.</translation>
  </message>
  <message>
   <source>Practice voice</source>
   <translation>Übungsstimme</translation>
  </message>
  <message>
   <source>Press Shift while you hold, and let go of both.</source>
   <translation>Drücken Sie beim Halten die Umschalttaste und lassen Sie beide los.</translation>
  </message>
  <message>
   <source>Press again when you are done. Press once more to interrupt the answer.</source>
   <translation>Drücken Sie erneut, wenn Sie fertig sind. Drücken Sie noch einmal, um die Antwort zu unterbrechen.</translation>
  </message>
  <message>
   <source>Press on, press off</source>
   <translation>Drücken für an, drücken für aus</translation>
  </message>
  <message>
   <source>Press the key you want to hold</source>
   <translation>Drücken Sie die Taste, die Sie halten möchten</translation>
  </message>
  <message>
   <source>Press to send</source>
   <translation>Zum Senden drücken</translation>
  </message>
  <message>
   <source>Press {key} and speak</source>
   <translation>{key} drücken und sprechen</translation>
  </message>
  <message>
   <source>Press {key} once, then just speak</source>
   <translation>{key} einmal drücken, dann einfach sprechen</translation>
  </message>
  <message>
   <source>Press {key} to interrupt</source>
   <translation>{key} drücken, um zu unterbrechen</translation>
  </message>
  <message>
   <source>Press {key} to listen</source>
   <translation>{key} drücken, damit zugehört wird</translation>
  </message>
  <message>
   <source>Press {key} to record for later</source>
   <translation>{key} drücken, um für später aufzunehmen</translation>
  </message>
  <message>
   <source>Press {key} to talk</source>
   <translation>{key} drücken, um zu sprechen</translation>
  </message>
  <message>
   <source>Pressed. Now let go.</source>
   <translation>Gedrückt. Jetzt loslassen.</translation>
  </message>
  <message>
   <source>Pressel keeps running until you quit it there. Without a tray, closing quits.</source>
   <translation>Pressel läuft weiter, bis Sie es dort beenden. Ohne Infobereich beendet das Schließen.</translation>
  </message>
  <message>
   <source>Pressel met a fault in the connection</source>
   <translation>Pressel ist in der Verbindung auf einen Fehler gestoßen</translation>
  </message>
  <message>
   <source>Pressel sends no statistics and no reports about you.</source>
   <translation>Pressel sendet keine Statistiken und keine Berichte über Sie.</translation>
  </message>
  <message>
   <source>Pressel uses this key itself: {does}.</source>
   <translation>Pressel benutzt diese Taste selbst: {does}.</translation>
  </message>
  <message>
   <source>Protocol version</source>
   <translation>Protokollversion</translation>
  </message>
  <message>
   <source>Python package, which pip updates</source>
   <translation>Python-Paket, das pip aktualisiert</translation>
  </message>
  <message>
   <source>Qt, libsndfile and libsoxr are under the LGPL: you may replace them by versions of your own. Qt's libraries lie in {folder}, the others inside the packages soundfile and soxr. Their sources:</source>
   <translation>Qt, libsndfile und libsoxr stehen unter der LGPL: Sie dürfen sie durch eigene Fassungen ersetzen. Die Bibliotheken von Qt liegen in {folder}, die anderen in den Paketen soundfile und soxr. Ihr Quelltext:</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Read answers out</source>
   <translation>Antworten vorlesen</translation>
  </message>
  <message>
   <source>Read the last answer to a screen reader</source>
   <translation>Die letzte Antwort vorlesen lassen</translation>
  </message>
  <message>
   <source>Read your own last words to a screen reader</source>
   <translation>Die eigenen letzten Worte vorlesen lassen</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <source>Reasoning effort</source>
   <translation>Denkaufwand</translation>
  </message>
  <message>
   <source>Record three seconds and play them back</source>
   <translation>Drei Sekunden aufnehmen und abspielen</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>Aufnahme</translation>
  </message>
  <message>
   <source>Recording of {t}</source>
   <translation>Aufnahme von {t}</translation>
  </message>
  <message>
   <source>Recording stopped</source>
   <translation>Aufnahme beendet</translation>
  </message>
  <message>
   <source>Recording stopped at its longest</source>
   <translation>Aufnahme nach der Höchstdauer beendet</translation>
  </message>
  <message>
   <source>Recording {t}, press to send</source>
   <translation>Aufnahme {t}, zum Senden drücken</translation>
  </message>
  <message>
   <source>Recording, {n} s left</source>
   <translation>Aufnahme, noch {n} s</translation>
  </message>
  <message>
   <source>Release tail</source>
   <translation>Nachlauf beim Loslassen</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Rename the conversation</source>
   <translation>Gespräch umbenennen</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Ersetzen</translation>
  </message>
  <message>
   <source>Reserve the talk key</source>
   <translation>Sprechtaste reservieren</translation>
  </message>
  <message>
   <source>Reset this page</source>
   <translation>Diese Seite zurücksetzen</translation>
  </message>
  <message>
   <source>Retry now</source>
   <translation>Jetzt erneut versuchen</translation>
  </message>
  <message>
   <source>Right {key}</source>
   <translation>{key} rechts</translation>
  </message>
  <message>
   <source>Run the doctor</source>
   <translation>Diagnose starten</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Save the support file</source>
   <translation>Supportdatei speichern</translation>
  </message>
  <message>
   <source>Save this file…</source>
   <translation>Diese Datei speichern …</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Gespeichert</translation>
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation>Gespeichert als {file}.</translation>
  </message>
  <message>
   <source>Say "go on", or raise the limit in the settings.</source>
   <translation>Sagen Sie „weiter“ oder erhöhen Sie die Grenze in den Einstellungen.</translation>
  </message>
  <message>
   <source>Say it in a line at the next start.</source>
   <translation>Beim nächsten Start in einer Zeile zeigen.</translation>
  </message>
  <message>
   <source>Say it in other words.</source>
   <translation>Sagen Sie es mit anderen Worten.</translation>
  </message>
  <message>
   <source>Say it shorter or in another way, or try again.</source>
   <translation>Sagen Sie es kürzer oder anders, oder versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Say something: “one, two, three”…</source>
   <translation>Sagen Sie etwas: „eins, zwei, drei“…</translation>
  </message>
  <message>
   <source>Search all conversations</source>
   <translation>Alle Gespräche durchsuchen</translation>
  </message>
  <message>
   <source>Search the settings</source>
   <translation>Einstellungen durchsuchen</translation>
  </message>
  <message>
   <source>See the details.</source>
   <translation>Sehen Sie in die Details.</translation>
  </message>
  <message>
   <source>See whether the server runs, and check its address.</source>
   <translation>Sehen Sie nach, ob der Server läuft, und prüfen Sie seine Adresse.</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>Send a typed message</source>
   <translation>Eine getippte Nachricht senden</translation>
  </message>
  <message>
   <source>Send it again or discard it.</source>
   <translation>Senden Sie es noch einmal, oder verwerfen Sie es.</translation>
  </message>
  <message>
   <source>Send it again, say it in another way, or discard it.</source>
   <translation>Senden Sie es noch einmal, sagen Sie es anders, oder verwerfen Sie es.</translation>
  </message>
  <message>
   <source>Send it or discard it.</source>
   <translation>Senden oder verwerfen Sie es.</translation>
  </message>
  <message>
   <source>Send them</source>
   <translation>Senden</translation>
  </message>
  <message>
   <source>Send what I said</source>
   <translation>Senden, was ich gesagt habe</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>Wird gesendet</translation>
  </message>
  <message>
   <source>Sending…</source>
   <translation>Wird gesendet…</translation>
  </message>
  <message>
   <source>Sent with each conversation.</source>
   <translation>Wird mit jedem Gespräch gesendet.</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>Dienst</translation>
  </message>
  <message>
   <source>Set date and time, then test again.</source>
   <translation>Stellen Sie Datum und Uhrzeit ein und testen Sie dann erneut.</translation>
  </message>
  <message>
   <source>Set-up guide</source>
   <translation>Einrichtungshilfe</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Settings and personas</source>
   <translation>Einstellungen und Personas</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Umschalt</translation>
  </message>
  <message>
   <source>Shift locks on</source>
   <translation>Umschalttaste rastet ein</translation>
  </message>
  <message>
   <source>Short and dry</source>
   <translation>Kurz und trocken</translation>
  </message>
  <message>
   <source>Short sounds when recording starts, when it is sent or discarded, and when something fails.</source>
   <translation>Kurze Töne, wenn die Aufnahme beginnt, gesendet oder verworfen wird und wenn etwas misslingt.</translation>
  </message>
  <message>
   <source>Shortest hold</source>
   <translation>Kürzestes Halten</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Im Ordner zeigen</translation>
  </message>
  <message>
   <source>Show it at the next start.</source>
   <translation>Beim nächsten Start anzeigen.</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>Ordner zeigen</translation>
  </message>
  <message>
   <source>Show the key</source>
   <translation>Schlüssel anzeigen</translation>
  </message>
  <message>
   <source>Show the licence texts</source>
   <translation>Lizenztexte zeigen</translation>
  </message>
  <message>
   <source>Show the log</source>
   <translation>Protokoll zeigen</translation>
  </message>
  <message>
   <source>Silences it at once.</source>
   <translation>Bringt sie sofort zum Schweigen.</translation>
  </message>
  <message>
   <source>Since Pressel was started: {cost}</source>
   <translation>Seit dem Start von Pressel: {cost}</translation>
  </message>
  <message>
   <source>Size of the captions</source>
   <translation>Größe der Untertitel</translation>
  </message>
  <message>
   <source>Size of the text</source>
   <translation>Größe der Schrift</translation>
  </message>
  <message>
   <source>Skip this version</source>
   <translation>Diese Version überspringen</translation>
  </message>
  <message>
   <source>Small window above the others, and back</source>
   <translation>Kleines Fenster über den anderen und zurück</translation>
  </message>
  <message>
   <source>Some of the answer's sound could not be read</source>
   <translation>Ein Teil des Tons der Antwort war nicht lesbar</translation>
  </message>
  <message>
   <source>Some sound was lost on the way in</source>
   <translation>Beim Aufnehmen ging etwas Ton verloren</translation>
  </message>
  <message>
   <source>Something in Pressel went wrong.</source>
   <translation>In Pressel ist etwas schiefgegangen.</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>Ton</translation>
  </message>
  <message>
   <source>Sound before speech</source>
   <translation>Ton vor dem Sprechen</translation>
  </message>
  <message>
   <source>Sound goes to {name} only while you talk</source>
   <translation>Ton geht nur an {name}, während Sie sprechen</translation>
  </message>
  <message>
   <source>Sound written down</source>
   <translation>Aufgeschriebener Ton</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>Töne</translation>
  </message>
  <message>
   <source>Source code of {name}</source>
   <translation>Quelltext von {name}</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Quelltext</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Leertaste</translation>
  </message>
  <message>
   <source>Space talks only while this window is in front: {why}</source>
   <translation>Die Leertaste wirkt nur, solange dieses Fenster vorne ist: {why}</translation>
  </message>
  <message>
   <source>Spark</source>
   <translation>Funke</translation>
  </message>
  <message>
   <source>Speak: the bar should reach the middle. The recording stays here.</source>
   <translation>Sprechen Sie: Der Balken soll bis zur Mitte reichen. Die Aufnahme bleibt hier.</translation>
  </message>
  <message>
   <source>Speaking</source>
   <translation>Spricht</translation>
  </message>
  <message>
   <source>Speech and text</source>
   <translation>Sprache und Text</translation>
  </message>
  <message>
   <source>Speech threshold</source>
   <translation>Sprechschwelle</translation>
  </message>
  <message>
   <source>Speech with text, or text alone.</source>
   <translation>Sprache mit Text oder nur Text.</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Tempo</translation>
  </message>
  <message>
   <source>Spoken language</source>
   <translation>Gesprochene Sprache</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Starten</translation>
  </message>
  <message>
   <source>Start hidden</source>
   <translation>Verborgen starten</translation>
  </message>
  <message>
   <source>Start with the computer</source>
   <translation>Mit dem Computer starten</translation>
  </message>
  <message>
   <source>Stays on this computer</source>
   <translation>Bleibt auf diesem Computer</translation>
  </message>
  <message>
   <source>Still thinking</source>
   <translation>Denkt noch nach</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Stopp</translation>
  </message>
  <message>
   <source>Stop key</source>
   <translation>Stopptaste</translation>
  </message>
  <message>
   <source>Stop the voice</source>
   <translation>Stimme stoppen</translation>
  </message>
  <message>
   <source>Stop trying</source>
   <translation>Probe beenden</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Gestoppt</translation>
  </message>
  <message>
   <source>Stopped; the rest was not heard</source>
   <translation>Gestoppt, der Rest wurde nicht gehört</translation>
  </message>
  <message>
   <source>Suggestion {n}</source>
   <translation>Vorschlag {n}</translation>
  </message>
  <message>
   <source>Suggestions to start with</source>
   <translation>Vorschläge für den Anfang</translation>
  </message>
  <message>
   <source>Support file…</source>
   <translation>Supportdatei …</translation>
  </message>
  <message>
   <source>System</source>
   <translation>System</translation>
  </message>
  <message>
   <source>System default</source>
   <translation>Systemstandard</translation>
  </message>
  <message>
   <source>System: {name}</source>
   <translation>System: {name}</translation>
  </message>
  <message>
   <source>Talk</source>
   <translation>Sprechen</translation>
  </message>
  <message>
   <source>Talk key</source>
   <translation>Sprechtaste</translation>
  </message>
  <message>
   <source>Talk to OpenAI from now on</source>
   <translation>Ab jetzt mit OpenAI sprechen</translation>
  </message>
  <message>
   <source>Talk with me in the language I speak, in short and simple sentences. When I make a mistake, say the right form once, kindly, and go on. End each answer with a question.</source>
   <translation>Sprich mit mir in der Sprache, die ich spreche, in kurzen und einfachen Sätzen. Wenn ich einen Fehler mache, sag einmal freundlich die richtige Form und sprich weiter. Beende jede Antwort mit einer Frage.</translation>
  </message>
  <message>
   <source>Talk, while no text field has the keyboard</source>
   <translation>Sprechen, solange kein Textfeld die Tastatur hat</translation>
  </message>
  <message>
   <source>Tap</source>
   <translation>Tippen</translation>
  </message>
  <message>
   <source>Tap or hold</source>
   <translation>Tippen oder halten</translation>
  </message>
  <message>
   <source>Teach me five useful phrases for my first day in France.</source>
   <translation>Bring mir fünf nützliche Sätze für meinen ersten Tag in Frankreich bei.</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Temperatur</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Testen</translation>
  </message>
  <message>
   <source>Test of the microphone</source>
   <translation>Mikrofontest</translation>
  </message>
  <message>
   <source>Testing the key…</source>
   <translation>Schlüssel wird getestet…</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Text in</source>
   <translation>Text hinein</translation>
  </message>
  <message>
   <source>Text in, cached</source>
   <translation>Text hinein, zwischengespeichert</translation>
  </message>
  <message>
   <source>Text is kept here, sound only until it has arrived</source>
   <translation>Text bleibt hier gespeichert, Ton nur, bis er angekommen ist</translation>
  </message>
  <message>
   <source>Text only</source>
   <translation>Nur Text</translation>
  </message>
  <message>
   <source>Text out</source>
   <translation>Text heraus</translation>
  </message>
  <message>
   <source>That was short: hold it for a second, so that its release is seen apart from its press.</source>
   <translation>Das war kurz: Halten Sie sie eine Sekunde lang, damit Drücken und Loslassen zu unterscheiden sind.</translation>
  </message>
  <message>
   <source>The account has no credit</source>
   <translation>Das Konto hat kein Guthaben</translation>
  </message>
  <message>
   <source>The account is closed</source>
   <translation>Das Konto ist geschlossen</translation>
  </message>
  <message>
   <source>The address cannot be used</source>
   <translation>Die Adresse ist nicht verwendbar</translation>
  </message>
  <message>
   <source>The address names no server.</source>
   <translation>Die Adresse nennt keinen Server.</translation>
  </message>
  <message>
   <source>The address of the server is not usable</source>
   <translation>Die Adresse des Servers ist nicht verwendbar</translation>
  </message>
  <message>
   <source>The address should begin with wss:// or https:// (ws:// or http:// on your own network).</source>
   <translation>Die Adresse sollte mit wss:// oder https:// beginnen (im eigenen Netzwerk ws:// oder http://).</translation>
  </message>
  <message>
   <source>The answer before this one was not finished</source>
   <translation>Die vorige Antwort war noch nicht fertig</translation>
  </message>
  <message>
   <source>The answer failed</source>
   <translation>Die Antwort ist fehlgeschlagen</translation>
  </message>
  <message>
   <source>The answer is asked for again.</source>
   <translation>Die Antwort wird erneut angefordert.</translation>
  </message>
  <message>
   <source>The answer is shown as text.</source>
   <translation>Die Antwort wird als Text angezeigt.</translation>
  </message>
  <message>
   <source>The answer stopped in the middle</source>
   <translation>Die Antwort brach mittendrin ab</translation>
  </message>
  <message>
   <source>The answer was cut at its longest</source>
   <translation>Die Antwort wurde an der Höchstlänge abgeschnitten</translation>
  </message>
  <message>
   <source>The answer was empty</source>
   <translation>Die Antwort war leer</translation>
  </message>
  <message>
   <source>The built-in practice server did not start</source>
   <translation>Der eingebaute Übungsserver ist nicht gestartet</translation>
  </message>
  <message>
   <source>The chosen language could not be loaded</source>
   <translation>Die gewählte Sprache konnte nicht geladen werden</translation>
  </message>
  <message>
   <source>The clock of this computer is wrong</source>
   <translation>Die Uhr dieses Computers geht falsch</translation>
  </message>
  <message>
   <source>The computer may be too busy; closing other programs helps.</source>
   <translation>Der Computer ist vielleicht überlastet; andere Programme zu schließen hilft.</translation>
  </message>
  <message>
   <source>The computer went to sleep</source>
   <translation>Der Computer ging in den Ruhezustand</translation>
  </message>
  <message>
   <source>The connection ended three times before an answer came</source>
   <translation>Die Verbindung brach dreimal ab, bevor eine Antwort kam</translation>
  </message>
  <message>
   <source>The connection is lost</source>
   <translation>Die Verbindung ist unterbrochen</translation>
  </message>
  <message>
   <source>The connection would not be encrypted</source>
   <translation>Die Verbindung wäre nicht verschlüsselt</translation>
  </message>
  <message>
   <source>The conversation could not be saved</source>
   <translation>Das Gespräch konnte nicht gespeichert werden</translation>
  </message>
  <message>
   <source>The conversation could not be written to the file</source>
   <translation>Das Gespräch konnte nicht in die Datei geschrieben werden</translation>
  </message>
  <message>
   <source>The conversation goes on with the present voice.</source>
   <translation>Das Gespräch geht mit der jetzigen Stimme weiter.</translation>
  </message>
  <message>
   <source>The conversation goes on with the server's own: it may end your turn at a pause.</source>
   <translation>Das Gespräch geht mit denen des Servers weiter: Er beendet deinen Beitrag vielleicht bei einer Pause.</translation>
  </message>
  <message>
   <source>The conversation goes on without it.</source>
   <translation>Das Gespräch geht auch so weiter.</translation>
  </message>
  <message>
   <source>The conversation goes on.</source>
   <translation>Das Gespräch geht weiter.</translation>
  </message>
  <message>
   <source>The conversation is in a file</source>
   <translation>Das Gespräch steht in einer Datei</translation>
  </message>
  <message>
   <source>The conversation stays in this window until you quit; settings are not kept.</source>
   <translation>Das Gespräch bleibt in diesem Fenster, bis Sie Pressel beenden; Einstellungen werden nicht aufbewahrt.</translation>
  </message>
  <message>
   <source>The details name the file.</source>
   <translation>Die Details nennen die Datei.</translation>
  </message>
  <message>
   <source>The details say why.</source>
   <translation>In den Details steht, warum.</translation>
  </message>
  <message>
   <source>The doctor is looking…</source>
   <translation>Die Diagnose läuft …</translation>
  </message>
  <message>
   <source>The first look comes a day after the first start.</source>
   <translation>Zum ersten Mal wird einen Tag nach dem ersten Start gesucht.</translation>
  </message>
  <message>
   <source>The first persona; Ctrl+2 to 9 the others</source>
   <translation>Die erste Persona; Strg+2 bis 9 die anderen</translation>
  </message>
  <message>
   <source>The kept conversations</source>
   <translation>Die aufbewahrten Gespräche</translation>
  </message>
  <message>
   <source>The kept conversations could not be read</source>
   <translation>Die aufbewahrten Gespräche konnten nicht gelesen werden</translation>
  </message>
  <message>
   <source>The key cannot be used</source>
   <translation>Der Schlüssel lässt sich nicht verwenden</translation>
  </message>
  <message>
   <source>The key has no access to this model</source>
   <translation>Der Schlüssel hat keinen Zugriff auf dieses Modell</translation>
  </message>
  <message>
   <source>The key is good, but not for this model</source>
   <translation>Der Schlüssel ist gültig, aber nicht für dieses Modell</translation>
  </message>
  <message>
   <source>The key was not refused. Test again in a minute.</source>
   <translation>Der Schlüssel wurde nicht abgelehnt. Testen Sie in einer Minute erneut.</translation>
  </message>
  <message>
   <source>The key was not refused. Test again later.</source>
   <translation>Der Schlüssel wurde nicht abgelehnt. Testen Sie später erneut.</translation>
  </message>
  <message>
   <source>The key was refused</source>
   <translation>Der Schlüssel wurde abgelehnt</translation>
  </message>
  <message>
   <source>The key works</source>
   <translation>Der Schlüssel funktioniert</translation>
  </message>
  <message>
   <source>The key, if the server wants one</source>
   <translation>Der Schlüssel, falls der Server einen verlangt</translation>
  </message>
  <message>
   <source>The keyring does not answer</source>
   <translation>Der Schlüsselbund antwortet nicht</translation>
  </message>
  <message>
   <source>The keyring may be waiting for its password, or the network does not answer. It is tried again by itself.</source>
   <translation>Der Schlüsselbund wartet vielleicht auf sein Passwort, oder das Netz antwortet nicht. Es wird von selbst noch einmal versucht.</translation>
  </message>
  <message>
   <source>The last look brought nothing. It is tried again within a day.</source>
   <translation>Die letzte Suche ergab nichts. Innerhalb eines Tages wird es wieder versucht.</translation>
  </message>
  <message>
   <source>The licence texts lie in the packages.</source>
   <translation>Die Lizenztexte liegen in den Paketen.</translation>
  </message>
  <message>
   <source>The log is empty.</source>
   <translation>Das Protokoll ist leer.</translation>
  </message>
  <message>
   <source>The loudest sound was at {level}.</source>
   <translation>Der lauteste Ton lag bei {level}.</translation>
  </message>
  <message>
   <source>The loudspeaker was disconnected</source>
   <translation>Der Lautsprecher wurde getrennt</translation>
  </message>
  <message>
   <source>The microphone could not be opened</source>
   <translation>Das Mikrofon konnte nicht geöffnet werden</translation>
  </message>
  <message>
   <source>The microphone is not allowed</source>
   <translation>Das Mikrofon ist nicht erlaubt</translation>
  </message>
  <message>
   <source>The microphone is open only while you talk, and the window shows it.</source>
   <translation>Das Mikrofon ist nur offen, während Sie sprechen, und das Fenster zeigt es an.</translation>
  </message>
  <message>
   <source>The microphone was disconnected</source>
   <translation>Das Mikrofon wurde getrennt</translation>
  </message>
  <message>
   <source>The model has heard them all the same.</source>
   <translation>Das Modell hat sie trotzdem gehört.</translation>
  </message>
  <message>
   <source>The model keeps calling functions</source>
   <translation>Das Modell ruft immer wieder Funktionen auf</translation>
  </message>
  <message>
   <source>The model's own</source>
   <translation>Vorgabe des Modells</translation>
  </message>
  <message>
   <source>The name of the server is not known</source>
   <translation>Der Name des Servers ist nicht bekannt</translation>
  </message>
  <message>
   <source>The network is too slow for live sound</source>
   <translation>Das Netzwerk ist zu langsam für Ton in Echtzeit</translation>
  </message>
  <message>
   <source>The network or the server is slow. Test again.</source>
   <translation>Das Netzwerk oder der Server ist langsam. Testen Sie erneut.</translation>
  </message>
  <message>
   <source>The one in use</source>
   <translation>Gerade in Verwendung</translation>
  </message>
  <message>
   <source>The one server (host:port) on another computer that may be spoken to although others on the way can listen; empty: you are asked.</source>
   <translation>Der eine Server (host:port) auf einem anderen Computer, mit dem gesprochen werden darf, obwohl andere unterwegs mithören können; leer: Sie werden gefragt.</translation>
  </message>
  <message>
   <source>The other protocol in the settings may help; the details say why.</source>
   <translation>Das andere Protokoll in den Einstellungen kann helfen; die Einzelheiten sagen, warum.</translation>
  </message>
  <message>
   <source>The personas are in a file</source>
   <translation>Die Personas stehen in einer Datei</translation>
  </message>
  <message>
   <source>The personas could not be imported</source>
   <translation>Die Personas konnten nicht importiert werden</translation>
  </message>
  <message>
   <source>The personas could not be written to the file</source>
   <translation>Die Personas konnten nicht in die Datei geschrieben werden</translation>
  </message>
  <message>
   <source>The practice voice takes the place of the model.</source>
   <translation>Die Übungsstimme tritt an die Stelle des Modells.</translation>
  </message>
  <message>
   <source>The price of this model is not known.</source>
   <translation>Der Preis dieses Modells ist nicht bekannt.</translation>
  </message>
  <message>
   <source>The proxy did not let the connection through</source>
   <translation>Der Proxy hat die Verbindung nicht durchgelassen</translation>
  </message>
  <message>
   <source>The rest has arrived.</source>
   <translation>Der Rest ist angekommen.</translation>
  </message>
  <message>
   <source>The screen was locked</source>
   <translation>Der Bildschirm wurde gesperrt</translation>
  </message>
  <message>
   <source>The secure connection failed</source>
   <translation>Die sichere Verbindung ist fehlgeschlagen</translation>
  </message>
  <message>
   <source>The server answers; it asks for no key</source>
   <translation>Der Server antwortet; er verlangt keinen Schlüssel</translation>
  </message>
  <message>
   <source>The server cannot be reached</source>
   <translation>Der Server ist nicht erreichbar</translation>
  </message>
  <message>
   <source>The server closed the connection</source>
   <translation>Der Server hat die Verbindung geschlossen</translation>
  </message>
  <message>
   <source>The server did not accept a request</source>
   <translation>Der Server hat eine Anfrage nicht angenommen</translation>
  </message>
  <message>
   <source>The server did not confirm that this arrived</source>
   <translation>Der Server hat nicht bestätigt, dass dies angekommen ist</translation>
  </message>
  <message>
   <source>The server did not take the settings of the conversation</source>
   <translation>Der Server hat die Einstellungen des Gesprächs nicht angenommen</translation>
  </message>
  <message>
   <source>The server does not know this model</source>
   <translation>Der Server kennt dieses Modell nicht</translation>
  </message>
  <message>
   <source>The server hung up because of what it was sent</source>
   <translation>Der Server legte auf wegen dem, was ihm gesendet wurde</translation>
  </message>
  <message>
   <source>The server met an error</source>
   <translation>Beim Server ist ein Fehler aufgetreten</translation>
  </message>
  <message>
   <source>The server points to another address</source>
   <translation>Der Server verweist auf eine andere Adresse</translation>
  </message>
  <message>
   <source>The server refused the connection</source>
   <translation>Der Server hat die Verbindung abgelehnt</translation>
  </message>
  <message>
   <source>The server said something unreadable</source>
   <translation>Der Server hat etwas Unlesbares gesendet</translation>
  </message>
  <message>
   <source>The service asks to wait</source>
   <translation>Der Dienst bittet zu warten</translation>
  </message>
  <message>
   <source>The service no longer speaks the older protocol</source>
   <translation>Der Dienst spricht das ältere Protokoll nicht mehr</translation>
  </message>
  <message>
   <source>The service withheld the answer</source>
   <translation>Der Dienst hat die Antwort zurückgehalten</translation>
  </message>
  <message>
   <source>The session was renewed</source>
   <translation>Die Sitzung wurde erneuert</translation>
  </message>
  <message>
   <source>The settings could not be saved</source>
   <translation>Die Einstellungen konnten nicht gespeichert werden</translation>
  </message>
  <message>
   <source>The sounds are off.</source>
   <translation>Die Töne sind aus.</translation>
  </message>
  <message>
   <source>The system itself uses this key, and may keep it.</source>
   <translation>Das System benutzt diese Taste selbst und behält sie womöglich.</translation>
  </message>
  <message>
   <source>The system refused it: {reason}.</source>
   <translation>Das System hat es abgelehnt: {reason}.</translation>
  </message>
  <message>
   <source>The system's own colours</source>
   <translation>Die Farben des Systems</translation>
  </message>
  <message>
   <source>The system's sound is not available</source>
   <translation>Der Ton des Systems ist nicht verfügbar</translation>
  </message>
  <message>
   <source>The transcription model takes no vocabulary here.</source>
   <translation>Das Transkriptionsmodell nimmt hier keinen Wortschatz an.</translation>
  </message>
  <message>
   <source>The voice cannot change once it has spoken</source>
   <translation>Die Stimme kann nicht mehr wechseln, sobald sie gesprochen hat</translation>
  </message>
  <message>
   <source>The voice could not be heard</source>
   <translation>Die Stimme konnte nicht angehört werden</translation>
  </message>
  <message>
   <source>The window speaks English for now; nothing else is changed.</source>
   <translation>Das Fenster spricht vorerst Englisch; sonst ist nichts geändert.</translation>
  </message>
  <message>
   <source>The window went to the back while you held the key</source>
   <translation>Das Fenster kam in den Hintergrund, während Sie die Taste hielten</translation>
  </message>
  <message>
   <source>Then recording stops; a sound warns 10 s before.</source>
   <translation>Dann endet die Aufnahme; 10 s vorher warnt ein Ton.</translation>
  </message>
  <message>
   <source>There is a new version of Pressel</source>
   <translation>Es gibt eine neue Version von Pressel</translation>
  </message>
  <message>
   <source>There is no key to test</source>
   <translation>Es gibt keinen Schlüssel zum Testen</translation>
  </message>
  <message>
   <source>There is no microphone. Plug one in, and it appears here by itself.</source>
   <translation>Es gibt kein Mikrofon. Schließen Sie eines an, dann erscheint es hier von selbst.</translation>
  </message>
  <message>
   <source>There is no network</source>
   <translation>Es gibt kein Netzwerk</translation>
  </message>
  <message>
   <source>These lines are all that the file will hold. Nothing is sent anywhere.</source>
   <translation>Diese Zeilen sind alles, was die Datei enthält. Nichts wird irgendwohin gesendet.</translation>
  </message>
  <message>
   <source>They are in use, and are saved by themselves as soon as that is possible.</source>
   <translation>Sie gelten und werden von selbst gespeichert, sobald das möglich ist.</translation>
  </message>
  <message>
   <source>They are unharmed in Pressel.</source>
   <translation>In Pressel sind sie unversehrt.</translation>
  </message>
  <message>
   <source>They stay here as well.</source>
   <translation>Sie bleiben auch hier.</translation>
  </message>
  <message>
   <source>They stay in their file; what you say now goes on.</source>
   <translation>Sie bleiben in ihrer Datei; was Sie jetzt sagen, geht weiter.</translation>
  </message>
  <message>
   <source>Thinking</source>
   <translation>Denkt nach</translation>
  </message>
  <message>
   <source>Thinking…</source>
   <translation>Denkt nach…</translation>
  </message>
  <message>
   <source>Third-party components</source>
   <translation>Komponenten Dritter</translation>
  </message>
  <message>
   <source>This build does not look for new versions.</source>
   <translation>Diese Fassung des Programms sucht nicht nach neuen Versionen.</translation>
  </message>
  <message>
   <source>This computer's clock is {t} ahead.</source>
   <translation>Die Uhr dieses Computers geht {t} vor.</translation>
  </message>
  <message>
   <source>This computer's clock is {t} behind.</source>
   <translation>Die Uhr dieses Computers geht {t} nach.</translation>
  </message>
  <message>
   <source>This connection is not encrypted: others on the way can hear you and read the key.</source>
   <translation>Diese Verbindung ist nicht verschlüsselt: Andere auf dem Weg können Sie hören und den Schlüssel lesen.</translation>
  </message>
  <message>
   <source>This conversation: {cost}</source>
   <translation>Dieses Gespräch: {cost}</translation>
  </message>
  <message>
   <source>This copy is not installed, so nothing could start it.</source>
   <translation>Diese Kopie ist nicht installiert; nichts könnte sie starten.</translation>
  </message>
  <message>
   <source>This desktop takes no such key; it is asked for {does} instead.</source>
   <translation>Dieser Desktop nimmt keine solche Taste an; er wird stattdessen um {does} gebeten.</translation>
  </message>
  <message>
   <source>This does not look like a key</source>
   <translation>Das sieht nicht wie ein Schlüssel aus</translation>
  </message>
  <message>
   <source>This is how you sound. Level: {level}</source>
   <translation>So klingen Sie. Pegel: {level}</translation>
  </message>
  <message>
   <source>This is no Realtime server</source>
   <translation>Das ist kein Realtime-Server</translation>
  </message>
  <message>
   <source>This is no address: the name or the port of the server cannot be read.</source>
   <translation>Das ist keine Adresse: Name oder Port des Servers sind nicht lesbar.</translation>
  </message>
  <message>
   <source>This is the newest version.</source>
   <translation>Das ist die neueste Version.</translation>
  </message>
  <message>
   <source>This line for the expressiveness follows it: “{line}”</source>
   <translation>Danach folgt diese Zeile für den Ausdruck: „{line}“</translation>
  </message>
  <message>
   <source>This model takes no reasoning effort.</source>
   <translation>Dieses Modell nimmt keinen Denkaufwand an.</translation>
  </message>
  <message>
   <source>This persona…</source>
   <translation>Diese Persona…</translation>
  </message>
  <message>
   <source>This portable Pressel lies where nothing can be written</source>
   <translation>Dieses portable Pressel liegt dort, wo nichts geschrieben werden kann</translation>
  </message>
  <message>
   <source>This server does not take one of the settings</source>
   <translation>Dieser Server nimmt eine der Einstellungen nicht an</translation>
  </message>
  <message>
   <source>This server refused it, so the conversation goes on without it.</source>
   <translation>Dieser Server hat es abgelehnt, daher geht das Gespräch ohne weiter.</translation>
  </message>
  <message>
   <source>This server refused it, so the conversation goes on without it. That is remembered.</source>
   <translation>Dieser Server hat es abgelehnt, daher geht das Gespräch ohne weiter. Das wird gemerkt.</translation>
  </message>
  <message>
   <source>This server refused this value, and goes on without it. Choose another, and that is sent.</source>
   <translation>Dieser Server hat diesen Wert abgelehnt und macht ohne ihn weiter. Wählen Sie einen anderen, dann wird der gesendet.</translation>
  </message>
  <message>
   <source>This session only</source>
   <translation>Nur diese Sitzung</translation>
  </message>
  <message>
   <source>Timing</source>
   <translation>Zeiten</translation>
  </message>
  <message>
   <source>To the next control</source>
   <translation>Zum nächsten Bedienelement</translation>
  </message>
  <message>
   <source>To the next part of the window</source>
   <translation>Zum nächsten Teil des Fensters</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <source>Too short to send</source>
   <translation>Zu kurz zum Senden</translation>
  </message>
  <message>
   <source>Top left</source>
   <translation>Oben links</translation>
  </message>
  <message>
   <source>Top right</source>
   <translation>Oben rechts</translation>
  </message>
  <message>
   <source>Transcript and storage</source>
   <translation>Mitschrift und Speicherung</translation>
  </message>
  <message>
   <source>Transcription model</source>
   <translation>Transkriptionsmodell</translation>
  </message>
  <message>
   <source>Translate between English and Mandarin.</source>
   <translation>Übersetze zwischen Englisch und Mandarin.</translation>
  </message>
  <message>
   <source>Translate between English and Spanish.</source>
   <translation>Übersetze zwischen Englisch und Spanisch.</translation>
  </message>
  <message>
   <source>Translator</source>
   <translation>Übersetzer</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Erneut versuchen</translation>
  </message>
  <message>
   <source>Try again; the details say why.</source>
   <translation>Versuchen Sie es erneut; in den Details steht, warum.</translation>
  </message>
  <message>
   <source>Try in practice</source>
   <translation>Im Übungsmodus ausprobieren</translation>
  </message>
  <message>
   <source>Try it again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <source>Try it again.</source>
   <translation>Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Try it again; the details say why.</source>
   <translation>Versuchen Sie es noch einmal; die Einzelheiten sagen, warum.</translation>
  </message>
  <message>
   <source>Try the key</source>
   <translation>Taste ausprobieren</translation>
  </message>
  <message>
   <source>Turn taking</source>
   <translation>Sprecherwechsel</translation>
  </message>
  <message>
   <source>Two quick presses stay on, with Hold.</source>
   <translation>Im Modus „Halten“ bleibt die Aufnahme an, wenn Sie zweimal kurz drücken.</translation>
  </message>
  <message>
   <source>Two taps lock on</source>
   <translation>Zweimal tippen rastet ein</translation>
  </message>
  <message>
   <source>Type the address of the server.</source>
   <translation>Geben Sie die Adresse des Servers ein.</translation>
  </message>
  <message>
   <source>Type, or hold {key} to talk</source>
   <translation>Tippen – oder zum Sprechen {key} halten</translation>
  </message>
  <message>
   <source>Type, or press {key} to listen</source>
   <translation>Tippen – oder mit {key} zuhören lassen</translation>
  </message>
  <message>
   <source>Type, or press {key} to talk</source>
   <translation>Tippen – oder zum Sprechen {key} drücken</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo the reset</source>
   <translation>Zurücksetzen rückgängig machen</translation>
  </message>
  <message>
   <source>Unencrypted connection to</source>
   <translation>Unverschlüsselte Verbindung zu</translation>
  </message>
  <message>
   <source>Unlock it: Pressel goes on as soon as it gives the key.</source>
   <translation>Entsperren Sie ihn: Pressel macht weiter, sobald er den Schlüssel herausgibt.</translation>
  </message>
  <message>
   <source>Unpacked archive</source>
   <translation>Entpacktes Archiv</translation>
  </message>
  <message>
   <source>Unsent: {text}</source>
   <translation>Nicht gesendet: {text}</translation>
  </message>
  <message>
   <source>Until then the one from the environment is used.</source>
   <translation>Bis dahin wird der aus der Umgebungsvariable verwendet.</translation>
  </message>
  <message>
   <source>Use a server on this computer</source>
   <translation>Server auf diesem Computer verwenden</translation>
  </message>
  <message>
   <source>Use an address with wss://, or allow it for this server if you trust the network.</source>
   <translation>Verwenden Sie eine Adresse mit wss:// oder erlauben Sie es für diesen Server, wenn Sie dem Netz vertrauen.</translation>
  </message>
  <message>
   <source>Use an address with wss://, or allow it under “Unencrypted connection to”.</source>
   <translation>Verwenden Sie eine Adresse mit wss:// oder erlauben Sie es unter „Unverschlüsselte Verbindung zu“.</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Verwenden</translation>
  </message>
  <message>
   <source>Use this persona</source>
   <translation>Diese Persona verwenden</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Version {version} can be downloaded.</source>
   <translation>Version {version} kann heruntergeladen werden.</translation>
  </message>
  <message>
   <source>Very high</source>
   <translation>Sehr hoch</translation>
  </message>
  <message>
   <source>Vocabulary</source>
   <translation>Wortschatz</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>Stimme</translation>
  </message>
  <message>
   <source>Voice and style</source>
   <translation>Stimme und Stil</translation>
  </message>
  <message>
   <source>Volume of the answers</source>
   <translation>Lautstärke der Antworten</translation>
  </message>
  <message>
   <source>Volume of the sounds</source>
   <translation>Lautstärke der Töne</translation>
  </message>
  <message>
   <source>Waiting for the keyring…</source>
   <translation>Warten auf den Schlüsselbund…</translation>
  </message>
  <message>
   <source>Warm</source>
   <translation>Warm</translation>
  </message>
  <message>
   <source>Way of talking</source>
   <translation>Art zu sprechen</translation>
  </message>
  <message>
   <source>What came of it is kept.</source>
   <translation>Was davon kam, bleibt erhalten.</translation>
  </message>
  <message>
   <source>What can you do?</source>
   <translation>Was kannst du?</translation>
  </message>
  <message>
   <source>What could not be saved last time is here again</source>
   <translation>Was beim letzten Mal nicht gespeichert werden konnte, ist wieder da</translation>
  </message>
  <message>
   <source>What happens to your words then.</source>
   <translation>Was dann mit Ihren Worten geschieht.</translation>
  </message>
  <message>
   <source>What hears you.</source>
   <translation>Was Sie hört.</translation>
  </message>
  <message>
   <source>What is 17 times 23?</source>
   <translation>Wie viel ist 17 mal 23?</translation>
  </message>
  <message>
   <source>What is in it is not lost.</source>
   <translation>Der Inhalt ist nicht verloren.</translation>
  </message>
  <message>
   <source>What is new</source>
   <translation>Was ist neu</translation>
  </message>
  <message>
   <source>What practice can do</source>
   <translation>Was die Übung kann</translation>
  </message>
  <message>
   <source>What the model is told before anything is said.</source>
   <translation>Was dem Modell gesagt wird, bevor das Gespräch beginnt.</translation>
  </message>
  <message>
   <source>What time is it?</source>
   <translation>Wie spät ist es?</translation>
  </message>
  <message>
   <source>What was heard until then is kept.</source>
   <translation>Was bis dahin zu hören war, bleibt erhalten.</translation>
  </message>
  <message>
   <source>What you changed in the settings could not be saved.</source>
   <translation>Was du in den Einstellungen geändert hast, konnte nicht gespeichert werden.</translation>
  </message>
  <message>
   <source>What you said has arrived.</source>
   <translation>Was Sie gesagt haben, ist angekommen.</translation>
  </message>
  <message>
   <source>What you said has arrived; the last results were given to the model.</source>
   <translation>Was du gesagt hast, ist angekommen; die letzten Ergebnisse hat das Modell bekommen.</translation>
  </message>
  <message>
   <source>What you said has arrived; the words of the answer are shown as far as they come.</source>
   <translation>Was du gesagt hast, ist angekommen; die Worte der Antwort erscheinen, soweit sie kommen.</translation>
  </message>
  <message>
   <source>What you said is kept here and is not sent again by itself.</source>
   <translation>Was Sie gesagt haben, ist hier aufbewahrt und wird nicht von selbst noch einmal gesendet.</translation>
  </message>
  <message>
   <source>What you said is kept here and is sent when the connection is back.</source>
   <translation>Was Sie gesagt haben, wird hier aufbewahrt und gesendet, sobald die Verbindung zurück ist.</translation>
  </message>
  <message>
   <source>What you said is kept here, unsent.</source>
   <translation>Was Sie gesagt haben, ist hier ungesendet aufbewahrt.</translation>
  </message>
  <message>
   <source>What you said is kept unsent.</source>
   <translation>Was Sie gesagt haben, wird ungesendet aufbewahrt.</translation>
  </message>
  <message>
   <source>What you said is kept. You can go on; if it happens again, start Pressel anew.</source>
   <translation>Was Sie gesagt haben, ist erhalten. Sie können weitermachen; geschieht es wieder, starten Sie Pressel neu.</translation>
  </message>
  <message>
   <source>What you said last could not be saved.</source>
   <translation>Was Sie zuletzt gesagt haben, konnte nicht gespeichert werden.</translation>
  </message>
  <message>
   <source>What you say and hear may be in any other.</source>
   <translation>Was Sie sagen und hören, kann in jeder anderen Sprache sein.</translation>
  </message>
  <message>
   <source>What you say goes to {name}, and to nobody else.</source>
   <translation>Was Sie sagen, geht an {name} und an niemanden sonst.</translation>
  </message>
  <message>
   <source>What you say stays on this computer</source>
   <translation>Was Sie sagen, bleibt auf diesem Computer</translation>
  </message>
  <message>
   <source>What you say stays on this computer.</source>
   <translation>Was Sie sagen, bleibt auf diesem Computer.</translation>
  </message>
  <message>
   <source>What you say stays on this computer: the practice voice answers here.</source>
   <translation>Was Sie sagen, bleibt auf diesem Computer: Die Übungsstimme antwortet hier.</translation>
  </message>
  <message>
   <source>What you talk about is kept here, on this computer.</source>
   <translation>Ihre Gespräche werden hier aufbewahrt, auf diesem Computer.</translation>
  </message>
  <message>
   <source>When a change takes effect</source>
   <translation>Wann eine Änderung wirkt</translation>
  </message>
  <message>
   <source>When you log in, Pressel waits in the tray, or minimised where there is none.</source>
   <translation>Nach dem Anmelden wartet Pressel im Infobereich oder, wo es keinen gibt, minimiert.</translation>
  </message>
  <message>
   <source>Where an answer is cut off; 0 is no limit.</source>
   <translation>Wo eine Antwort abgeschnitten wird; 0 heißt keine Grenze.</translation>
  </message>
  <message>
   <source>Where the answers come from.</source>
   <translation>Woher die Antworten kommen.</translation>
  </message>
  <message>
   <source>Which form of the Realtime protocol your own server speaks.</source>
   <translation>Welche Form des Realtime-Protokolls Ihr eigener Server spricht.</translation>
  </message>
  <message>
   <source>Which model answers; any name that your server knows.</source>
   <translation>Welches Modell antwortet; jeder Name, den Ihr Server kennt.</translation>
  </message>
  <message>
   <source>While something happens</source>
   <translation>Während etwas geschieht</translation>
  </message>
  <message>
   <source>Who speaks; a voice of your own by its id (voice_…).</source>
   <translation>Wer spricht; eine eigene Stimme über ihre ID (voice_…).</translation>
  </message>
  <message>
   <source>Whom you talk to; the conversation stays when you change it.</source>
   <translation>Mit wem Sie sprechen; das Gespräch bleibt beim Wechsel erhalten.</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <source>Windows setup</source>
   <translation>Windows-Setup</translation>
  </message>
  <message>
   <source>With the talk key, or hands-free by listening for pauses.</source>
   <translation>Mit der Sprechtaste oder freihändig, indem auf Pausen gehört wird.</translation>
  </message>
  <message>
   <source>Without words</source>
   <translation>Ohne Worte</translation>
  </message>
  <message>
   <source>Works</source>
   <translation>Wirkt</translation>
  </message>
  <message>
   <source>Writes down what you say.</source>
   <translation>Schreibt auf, was Sie sagen.</translation>
  </message>
  <message>
   <source>Writing down…</source>
   <translation>Wird aufgeschrieben…</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Gestern</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Sie</translation>
  </message>
  <message>
   <source>You are a helpful voice assistant. Answer briefly and in the language the user speaks. Do not read out lists or formatting unless you are asked to.</source>
   <translation>Du bist ein hilfreicher Sprachassistent. Antworte kurz und in der Sprache, die der Benutzer spricht. Lies keine Listen oder Formatierungen vor, außer du wirst darum gebeten.</translation>
  </message>
  <message>
   <source>You click with it. Take another, or add a modifier.</source>
   <translation>Damit klicken Sie. Nehmen Sie eine andere oder fügen Sie eine Zusatztaste hinzu.</translation>
  </message>
  <message>
   <source>You interview me for a job. Ask one question at a time, listen to the end, then ask a fitting next one. When I say “stop”, tell me in three sentences what was good and what to work on.</source>
   <translation>Du führst mit mir ein Vorstellungsgespräch. Stell eine Frage nach der anderen, hör bis zum Ende zu und stell dann eine passende nächste. Wenn ich „Stopp“ sage, sag mir in drei Sätzen, was gut war und woran ich arbeiten sollte.</translation>
  </message>
  <message>
   <source>You seem to be offline</source>
   <translation>Sie sind anscheinend offline</translation>
  </message>
  <message>
   <source>You will not be able to type this key without talking.</source>
   <translation>Sie können diese Taste dann nicht tippen, ohne zu sprechen.</translation>
  </message>
  <message>
   <source>Your voice is kept only until the service has it; a message that you have not sent keeps it.</source>
   <translation>Ihre Stimme wird nur aufbewahrt, bis der Dienst sie hat; eine nicht gesendete Nachricht behält sie.</translation>
  </message>
  <message>
   <source>Your words could not be written down</source>
   <translation>Ihre Worte konnten nicht aufgeschrieben werden</translation>
  </message>
  <message>
   <source>Yours are as they were.</source>
   <translation>Ihre eigenen sind, wie sie waren.</translation>
  </message>
  <message>
   <source>about {n} tokens · {c} of {most} characters</source>
   <translation>etwa {n} Tokens · {c} von {most} Zeichen</translation>
  </message>
  <message>
   <source>api secret token password test remove replace keyring local server computer</source>
   <translation>api geheim token passwort kennwort schlüssel test testen entfernen ersetzen schlüsselbund lokal server computer</translation>
  </message>
  <message>
   <source>autostart login boot launch background</source>
   <translation>Autostart Anmeldung hochfahren starten Hintergrund</translation>
  </message>
  <message>
   <source>cost price money tokens bill spent</source>
   <translation>kosten preis geld token rechnung ausgegeben</translation>
  </message>
  <message>
   <source>down {downs}, up {ups}</source>
   <translation>gedrückt {downs}, losgelassen {ups}</translation>
  </message>
  <message>
   <source>everywhere</source>
   <translation>überall</translation>
  </message>
  <message>
   <source>good</source>
   <translation>gut</translation>
  </message>
  <message>
   <source>hotkey shortcut push to talk doctor test global permission portal</source>
   <translation>taste tastenkürzel hotkey sprechtaste push to talk diagnose test global berechtigung erlaubnis portal</translation>
  </message>
  <message>
   <source>just speak · {key} ends it</source>
   <translation>einfach sprechen · {key} beendet es</translation>
  </message>
  <message>
   <source>kept here until the connection is back</source>
   <translation>hier aufbewahrt, bis die Verbindung zurück ist</translation>
  </message>
  <message>
   <source>let go to send · Esc discards</source>
   <translation>loslassen zum Senden · Esc verwirft</translation>
  </message>
  <message>
   <source>macOS app</source>
   <translation>macOS-App</translation>
  </message>
  <message>
   <source>ms</source>
   <translation>ms</translation>
  </message>
  <message>
   <source>next answer</source>
   <translation>nächste Antwort</translation>
  </message>
  <message>
   <source>next session</source>
   <translation>nächste Sitzung</translation>
  </message>
  <message>
   <source>next start</source>
   <translation>nächster Start</translation>
  </message>
  <message>
   <source>no key is set up</source>
   <translation>kein Schlüssel ist eingerichtet</translation>
  </message>
  <message>
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <source>none beside Space in the window</source>
   <translation>keine außer der Leertaste im Fenster</translation>
  </message>
  <message>
   <source>nothing is heard</source>
   <translation>nichts ist zu hören</translation>
  </message>
  <message>
   <source>only while the window is in front</source>
   <translation>nur solange das Fenster vorn ist</translation>
  </message>
  <message>
   <source>open now</source>
   <translation>jetzt offen</translation>
  </message>
  <message>
   <source>or press and hold here</source>
   <translation>oder hier drücken und halten</translation>
  </message>
  <message>
   <source>or tap it, and tap again to send</source>
   <translation>oder antippen und zum Senden erneut tippen</translation>
  </message>
  <message>
   <source>persona name instructions starters import export duplicate tutor translator</source>
   <translation>persona name anweisungen anregungen einstieg import export duplizieren lehrer nachhilfe übersetzer</translation>
  </message>
  <message>
   <source>press again to send</source>
   <translation>zum Senden erneut drücken</translation>
  </message>
  <message>
   <source>press {key} to say something else</source>
   <translation>{key} drücken, um etwas anderes zu sagen</translation>
  </message>
  <message>
   <source>preview sample</source>
   <translation>vorschau anhören hörprobe probe beispiel</translation>
  </message>
  <message>
   <source>px</source>
   <translation>px</translation>
  </message>
  <message>
   <source>quiet</source>
   <translation>leise</translation>
  </message>
  <message>
   <source>s</source>
   <translation>s</translation>
  </message>
  <message>
   <source>see the message above</source>
   <translation>siehe die Meldung oben</translation>
  </message>
  <message>
   <source>silent</source>
   <translation>still</translation>
  </message>
  <message>
   <source>storage disk folder size delete all conversations history erase</source>
   <translation>speicher platte ordner größe alle gespräche löschen verlauf</translation>
  </message>
  <message>
   <source>test level meter record microphone loudspeaker hear</source>
   <translation>test pegel aussteuerung aufnehmen mikrofon lautsprecher hören</translation>
  </message>
  <message>
   <source>the service</source>
   <translation>der Dienst</translation>
  </message>
  <message>
   <source>the sound of what is unsent is kept here</source>
   <translation>der Ton von nicht Gesendetem bleibt hier</translation>
  </message>
  <message>
   <source>the {place}</source>
   <translation>dem Schlüsselspeicher {place}</translation>
  </message>
  <message>
   <source>then just speak, hands-free</source>
   <translation>dann einfach freihändig sprechen</translation>
  </message>
  <message>
   <source>tokens</source>
   <translation>Tokens</translation>
  </message>
  <message>
   <source>too loud</source>
   <translation>zu laut</translation>
  </message>
  <message>
   <source>version licence license third parties open source diagnostics doctor log support file</source>
   <translation>version lizenz dritte open source diagnose protokoll supportdatei</translation>
  </message>
  <message>
   <source>what you said can still be taken back</source>
   <translation>was Sie gesagt haben, können Sie noch zurückholen</translation>
  </message>
  <message>
   <source>you can speak already</source>
   <translation>Sie können schon sprechen</translation>
  </message>
  <message>
   <source>your own voice</source>
   <translation>Ihre eigene Stimme</translation>
  </message>
  <message>
   <source>your server</source>
   <translation>Ihr Server</translation>
  </message>
  <message>
   <source>your words written down</source>
   <translation>Ihre Worte aufgeschrieben</translation>
  </message>
  <message>
   <source>{h} h {m:02d} min</source>
   <translation>{h} h {m:02d} min</translation>
  </message>
  <message>
   <source>{key} talks from every window</source>
   <translation>{key} wirkt aus jedem Fenster</translation>
  </message>
  <message>
   <source>{key} works everywhere.</source>
   <translation>{key} wirkt überall.</translation>
  </message>
  <message>
   <source>{key} works: it goes down once, stays down, and comes up.</source>
   <translation>{key} funktioniert: Sie geht einmal nieder, bleibt unten und kommt wieder hoch.</translation>
  </message>
  <message>
   <source>{key}; nothing is bound yet</source>
   <translation>{key}; noch ist nichts belegt</translation>
  </message>
  <message>
   <source>{moves}, last held {time} s</source>
   <translation>{moves}, zuletzt {time} s gehalten</translation>
  </message>
  <message>
   <source>{moves}: it is down now</source>
   <translation>{moves}: gerade gedrückt</translation>
  </message>
  <message>
   <source>{name} copy</source>
   <translation>{name} (Kopie)</translation>
  </message>
  <message>
   <source>{name} has this key already.</source>
   <translation>{name} hat diese Taste schon.</translation>
  </message>
  <message>
   <source>{name} hears all until you stop it</source>
   <translation>{name} hört alles, bis Sie es beenden</translation>
  </message>
  <message>
   <source>{name} · in use</source>
   <translation>{name} · in Verwendung</translation>
  </message>
  <message>
   <source>{n} days</source>
   <translation>{n} Tage</translation>
  </message>
  <message>
   <source>{n} hours</source>
   <translation>{n} Stunden</translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message>
   <source>{n} minutes</source>
   <translation>{n} Minuten</translation>
  </message>
  <message>
   <source>{n} s left</source>
   <translation>noch {n} s</translation>
  </message>
  <message>
   <source>{t} of your voice sent</source>
   <translation>{t} Ihrer Stimme gesendet</translation>
  </message>
  <message>
   <source>{why} Until then hold Space in the window.</source>
   <translation>{why} Halten Sie bis dahin die Leertaste im Fenster.</translation>
  </message>
  <message>
   <source>{words} Undo is above the list.</source>
   <translation>{words} „Rückgängig“ steht über der Liste.</translation>
  </message>
  <message>
   <source>“{name}” is deleted.</source>
   <translation>„{name}“ ist gelöscht.</translation>
  </message>
  <message>
   <source>“{title}” is deleted</source>
   <translation>„{title}“ ist gelöscht</translation>
  </message>
  <message>
   <source>✓ That works in this window. Now hold {key} itself.</source>
   <translation>✓ Das klappt in diesem Fenster. Halten Sie jetzt {key} selbst gedrückt.</translation>
  </message>
  <message>
   <source>✓ Your key works.</source>
   <translation>✓ Ihre Taste funktioniert.</translation>
  </message>
 </context>
</TS>
