<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Announcer</name>
  <message numerus="yes">
   <source>%n unsent message(s)</source>
   <translation>
    <numerusform>%n message non envoyé</numerusform>
    <numerusform>%n messages non envoyés</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Rien pour l’instant</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Arrêté</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Hide this line</source>
   <translation>Masquer cette ligne</translation>
  </message>
 </context>
 <context>
  <name>Captions</name>
  <message>
   <source>Captions</source>
   <translation>Sous-titres</translation>
  </message>
  <message>
   <source>What you say and what is answered appears here.</source>
   <translation>Ce que vous dites et les réponses apparaissent ici.</translation>
  </message>
 </context>
 <context>
  <name>CardFrame</name>
  <message>
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <source>Details: {text}</source>
   <translation>Détails : {text}</translation>
  </message>
 </context>
 <context>
  <name>Companions</name>
  <message>
   <source>Captions</source>
   <translation>Sous-titres</translation>
  </message>
  <message>
   <source>Small window</source>
   <translation>Petite fenêtre</translation>
  </message>
 </context>
 <context>
  <name>EmptyState</name>
  <message>
   <source>Hold Space and speak</source>
   <translation>Maintenez Espace et parlez</translation>
  </message>
  <message>
   <source>Let go when you are done. Press again to interrupt the answer.</source>
   <translation>Relâchez quand vous avez fini. Appuyez de nouveau pour interrompre la réponse.</translation>
  </message>
  <message>
   <source>Sends this as a message</source>
   <translation>Envoie ceci comme message</translation>
  </message>
  <message>
   <source>What can you do?</source>
   <translation>Que sais-tu faire ?</translation>
  </message>
  <message>
   <source>What is 17 times 23?</source>
   <translation>Combien font 17 fois 23 ?</translation>
  </message>
  <message>
   <source>What time is it?</source>
   <translation>Quelle heure est-il ?</translation>
  </message>
 </context>
 <context>
  <name>FirstTurnPage</name>
  <message>
   <source>Answer: {words}</source>
   <translation>Réponse : {words}</translation>
  </message>
  <message>
   <source>Ask whatever you like.</source>
   <translation>Demandez ce que vous voulez.</translation>
  </message>
  <message>
   <source>Ask “What time is it?”</source>
   <translation>Demandez : « What time is it? »</translation>
  </message>
  <message>
   <source>Press again to interrupt an answer. Esc discards what you are saying.</source>
   <translation>Appuyez de nouveau pour interrompre une réponse. Échap abandonne ce que vous dites.</translation>
  </message>
  <message>
   <source>Set-up guide</source>
   <translation>Guide de configuration</translation>
  </message>
  <message>
   <source>What happens to your words</source>
   <translation>Ce que deviennent vos paroles</translation>
  </message>
  <message>
   <source>You find this guide in the menu: {menu} &gt; {name}</source>
   <translation>Ce guide se trouve dans le menu : {menu} &gt; {name}</translation>
  </message>
  <message>
   <source>You: {words}</source>
   <translation>Vous : {words}</translation>
  </message>
  <message>
   <source>Your first question</source>
   <translation>Votre première question</translation>
  </message>
 </context>
 <context>
  <name>Guide</name>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Précédent</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Suivant</translation>
  </message>
  <message>
   <source>&amp;Start talking</source>
   <translation>&amp;Commencer à parler</translation>
  </message>
  <message>
   <source>A server on this computer</source>
   <translation>Un serveur sur cet ordinateur</translation>
  </message>
  <message>
   <source>Paste it here. It is tested at once, which costs nothing.</source>
   <translation>Collez-la ici. Elle est testée aussitôt, sans frais.</translation>
  </message>
  <message>
   <source>Pressel looks for one that is running. What you say stays on this computer.</source>
   <translation>Pressel en cherche un qui tourne. Ce que vous dites reste sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Set-up guide</source>
   <translation>Guide de configuration</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Passer</translation>
  </message>
  <message>
   <source>Skip the guide</source>
   <translation>Passer le guide</translation>
  </message>
  <message>
   <source>Step {n} of {all}</source>
   <translation>Étape {n} sur {all}</translation>
  </message>
  <message>
   <source>Your API key</source>
   <translation>Votre clé API</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source>Conversations</source>
   <translation>Conversations</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Coût</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>Nouvelle conversation</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Title of the conversation</source>
   <translation>Titre de la conversation</translation>
  </message>
  <message>
   <source>Who answers</source>
   <translation>Qui répond</translation>
  </message>
 </context>
 <context>
  <name>HelpWindow</name>
  <message>
   <source>Chapter</source>
   <translation>Chapitre</translation>
  </message>
  <message>
   <source>Chapters</source>
   <translation>Chapitres</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>No chapter has these words.</source>
   <translation>Aucun chapitre ne contient ces mots.</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>Chercher dans l’aide</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>Ce que cela fait</translation>
  </message>
 </context>
 <context>
  <name>HistoryPanel</name>
  <message>
   <source>Close the conversations</source>
   <translation>Fermer les conversations</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Conversations</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Search all conversations</source>
   <translation>Chercher dans les conversations</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
 </context>
 <context>
  <name>Keycap</name>
  <message>
   <source>Space</source>
   <translation>Espace</translation>
  </message>
 </context>
 <context>
  <name>LevelMeter</name>
  <message>
   <source>Microphone level</source>
   <translation>Niveau du micro</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>About Pressel</source>
   <translation>À propos de Pressel</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Conversations</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>Nouvelle conversation</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Set-up guide</source>
   <translation>Guide de configuration</translation>
  </message>
  <message>
   <source>Voice and style</source>
   <translation>Voix et style</translation>
  </message>
 </context>
 <context>
  <name>MicrophoneMenu</name>
  <message>
   <source>How you talk</source>
   <translation>Votre façon de parler</translation>
  </message>
  <message>
   <source>Loudspeaker</source>
   <translation>Haut-parleur</translation>
  </message>
  <message>
   <source>Microphone</source>
   <translation>Microphone</translation>
  </message>
  <message>
   <source>Microphone and loudspeaker</source>
   <translation>Microphone et haut-parleur</translation>
  </message>
  <message>
   <source>No loudspeaker</source>
   <translation>Aucun haut-parleur</translation>
  </message>
  <message>
   <source>No microphone</source>
   <translation>Pas de micro</translation>
  </message>
  <message>
   <source>Sound settings…</source>
   <translation>Réglages du son…</translation>
  </message>
 </context>
 <context>
  <name>MicrophonePage</name>
  <message>
   <source>Choose it and speak: the bar should reach the middle. The recording stays here.</source>
   <translation>Choisissez-le et parlez : la barre doit atteindre le milieu. L’enregistrement reste ici.</translation>
  </message>
  <message>
   <source>Microphone</source>
   <translation>Microphone</translation>
  </message>
  <message>
   <source>Your microphone</source>
   <translation>Votre micro</translation>
  </message>
 </context>
 <context>
  <name>MoreMenu</name>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
 </context>
 <context>
  <name>NewTurns</name>
  <message>
   <source>Go to the end</source>
   <translation>Aller à la fin</translation>
  </message>
  <message numerus="yes">
   <source>↓  %n new</source>
   <translation>
    <numerusform>↓  %n nouveau</numerusform>
    <numerusform>↓  %n nouveaux</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message>
   <source>Messages</source>
   <translation>Messages</translation>
  </message>
 </context>
 <context>
  <name>Overlay</name>
  <message>
   <source>State of the conversation</source>
   <translation>État de la conversation</translation>
  </message>
 </context>
 <context>
  <name>RowPaint</name>
  <message>
   <source>Title of the conversation</source>
   <translation>Titre de la conversation</translation>
  </message>
 </context>
 <context>
  <name>SpeakerPage</name>
  <message>
   <source>Headphones are best: then the microphone does not hear the answer.</source>
   <translation>Un casque est préférable : ainsi le micro n’entend pas la réponse.</translation>
  </message>
  <message>
   <source>I hear nothing</source>
   <translation>Je n’entends rien</translation>
  </message>
  <message>
   <source>Is it switched on and turned up? Choose another one above and play the sound again.</source>
   <translation>Est-il allumé et assez fort ? Choisissez-en un autre ci-dessus et rejouez le son.</translation>
  </message>
  <message>
   <source>Loudspeaker</source>
   <translation>Haut-parleur</translation>
  </message>
  <message>
   <source>Play a sound</source>
   <translation>Jouer un son</translation>
  </message>
  <message>
   <source>Your loudspeaker</source>
   <translation>Votre haut-parleur</translation>
  </message>
 </context>
 <context>
  <name>StateChip</name>
  <message>
   <source>Starting</source>
   <translation>Démarrage</translation>
  </message>
  <message>
   <source>State of the conversation</source>
   <translation>État de la conversation</translation>
  </message>
 </context>
 <context>
  <name>Strip</name>
  <message>
   <source>Full window (Ctrl+M)</source>
   <translation>Fenêtre entière (Ctrl+M)</translation>
  </message>
 </context>
 <context>
  <name>StyleLine</name>
  <message>
   <source>Voice and style</source>
   <translation>Voix et style</translation>
  </message>
 </context>
 <context>
  <name>StylePanel</name>
  <message>
   <source>&amp;Instructions</source>
   <translation>&amp;Instructions</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>&amp;Modèle</translation>
  </message>
  <message>
   <source>&amp;Persona</source>
   <translation>&amp;Persona</translation>
  </message>
  <message>
   <source>&amp;Reasoning effort</source>
   <translation>Effort de &amp;réflexion</translation>
  </message>
  <message>
   <source>&amp;Speed</source>
   <translation>Vi&amp;tesse</translation>
  </message>
  <message>
   <source>&amp;Temperature</source>
   <translation>Températur&amp;e</translation>
  </message>
  <message>
   <source>&amp;Voice</source>
   <translation>&amp;Voix</translation>
  </message>
  <message>
   <source>Close voice and style</source>
   <translation>Fermer voix et style</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instructions</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Model and reasoning effort</source>
   <translation>Modèle et effort de réflexion</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>Persona</source>
   <translation>Persona</translation>
  </message>
  <message>
   <source>Reasoning effort</source>
   <translation>Effort de réflexion</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Vitesse</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Température</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>Voix</translation>
  </message>
  <message>
   <source>Voice and style</source>
   <translation>Voix et style</translation>
  </message>
  <message>
   <source>next answer</source>
   <translation>prochaine réponse</translation>
  </message>
  <message>
   <source>next conversation</source>
   <translation>prochaine conversation</translation>
  </message>
 </context>
 <context>
  <name>TalkBar</name>
  <message>
   <source>Lock the recording on</source>
   <translation>Verrouiller l’enregistrement</translation>
  </message>
  <message>
   <source>Mute the microphone</source>
   <translation>Couper le micro</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>The microphone that is open</source>
   <translation>Le microphone ouvert</translation>
  </message>
  <message>
   <source>Unmute the microphone</source>
   <translation>Rétablir le micro</translation>
  </message>
 </context>
 <context>
  <name>TalkButton</name>
  <message>
   <source>Talk</source>
   <translation>Parler</translation>
  </message>
  <message>
   <source>Talk: {state}</source>
   <translation>Parler : {state}</translation>
  </message>
 </context>
 <context>
  <name>TalkKeyPage</name>
  <message>
   <source>Hold {key} for a moment. Here it only lights up: nothing is recorded or sent.</source>
   <translation>Maintenez {key} un instant. Ici, la touche s’allume seulement : rien n’est enregistré ni envoyé.</translation>
  </message>
  <message>
   <source>The talk key</source>
   <translation>La touche de parole</translation>
  </message>
 </context>
 <context>
  <name>TextBox</name>
  <message>
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <source>Send the message</source>
   <translation>Envoyer le message</translation>
  </message>
 </context>
 <context>
  <name>TranscriptView</name>
  <message>
   <source>Conversation</source>
   <translation>Conversation</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message>
   <source>Captions</source>
   <translation>Sous-titres</translation>
  </message>
  <message>
   <source>Floating status</source>
   <translation>État flottant</translation>
  </message>
  <message>
   <source>Hide the window</source>
   <translation>Masquer la fenêtre</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>Nouvelle conversation</translation>
  </message>
  <message>
   <source>Quit Pressel</source>
   <translation>Quitter Pressel</translation>
  </message>
  <message>
   <source>Show the window</source>
   <translation>Afficher la fenêtre</translation>
  </message>
  <message>
   <source>Small window</source>
   <translation>Petite fenêtre</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Talk</source>
   <translation>Parler</translation>
  </message>
 </context>
 <context>
  <name>TryKey</name>
  <message>
   <source>Space</source>
   <translation>Espace</translation>
  </message>
  <message>
   <source>Talk key: {key}</source>
   <translation>Touche de parole : {key}</translation>
  </message>
 </context>
 <context>
  <name>TurnFoot</name>
  <message>
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy the code</source>
   <translation>Copier le code</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>Play again</source>
   <translation>Réécouter</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>This message</source>
   <translation>Ce message</translation>
  </message>
 </context>
 <context>
  <name>VoiceButton</name>
  <message>
   <source>Hear this voice</source>
   <translation>Écouter cette voix</translation>
  </message>
 </context>
 <context>
  <name>Waveform</name>
  <message>
   <source>Level and time of the recording</source>
   <translation>Niveau et durée de l’enregistrement</translation>
  </message>
 </context>
 <context>
  <name>WelcomePage</name>
  <message>
   <source>Free, and without an account: a voice on this computer answers you.</source>
   <translation>Gratuit et sans compte : une voix de cet ordinateur vous répond.</translation>
  </message>
  <message>
   <source>Hold a key, speak, let go, and hear the answer. How do you want to begin?</source>
   <translation>Maintenez une touche, parlez, relâchez et écoutez la réponse. Comment voulez-vous commencer ?</translation>
  </message>
  <message>
   <source>I have an API key</source>
   <translation>J’ai une clé API</translation>
  </message>
  <message>
   <source>One that speaks the Realtime protocol, such as LocalAI.</source>
   <translation>Un serveur qui parle le protocole Realtime, comme LocalAI.</translation>
  </message>
  <message>
   <source>Practise now</source>
   <translation>S’entraîner maintenant</translation>
  </message>
  <message>
   <source>Talk to a realtime model of OpenAI; the service bills you.</source>
   <translation>Parlez à un modèle temps réel d’OpenAI ; le service vous le facture.</translation>
  </message>
  <message>
   <source>Use a server on this computer</source>
   <translation>Utiliser un serveur sur cet ordinateur</translation>
  </message>
  <message>
   <source>Welcome to Pressel</source>
   <translation>Bienvenue dans Pressel</translation>
  </message>
 </context>
 <context>
  <name>present</name>
  <message numerus="yes">
   <source>%Ln token(s)</source>
   <translation>
    <numerusform>%Ln jeton</numerusform>
    <numerusform>%Ln jetons</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s)</source>
   <translation>
    <numerusform>%n réponse</numerusform>
    <numerusform>%n réponses</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversation(s) found</source>
   <translation>
    <numerusform>%n conversation trouvée</numerusform>
    <numerusform>%n conversations trouvées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s)</source>
   <translation>
    <numerusform>%n message</numerusform>
    <numerusform>%n messages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s)</source>
   <translation>
    <numerusform>%n minute</numerusform>
    <numerusform>%n minutes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n second(s)</source>
   <translation>
    <numerusform>%n seconde</numerusform>
    <numerusform>%n secondes</numerusform>
   </translation>
  </message>
  <message>
   <source>15 minutes</source>
   <translation>15 minutes</translation>
  </message>
  <message>
   <source>2 minutes</source>
   <translation>2 minutes</translation>
  </message>
  <message>
   <source>30 seconds</source>
   <translation>30 secondes</translation>
  </message>
  <message>
   <source>A blank, a line break or a foreign sign is in it: copy it again, whole.</source>
   <translation>Elle contient une espace, un saut de ligne ou un signe étranger : copiez-la de nouveau en entier.</translation>
  </message>
  <message>
   <source>A change is heard from the next conversation.</source>
   <translation>Un changement s’entend dès la prochaine conversation.</translation>
  </message>
  <message>
   <source>A file could not be used and was kept aside</source>
   <translation>Un fichier était inutilisable et a été mis de côté</translation>
  </message>
  <message>
   <source>A key lasts for this session only, because {why}.</source>
   <translation>Une clé ne vaut que pour cette session, car {why}.</translation>
  </message>
  <message>
   <source>A package manager updates this installation, so Pressel does not look.</source>
   <translation>Un gestionnaire de paquets met à jour cette installation ; Pressel ne cherche donc pas.</translation>
  </message>
  <message>
   <source>A pause ends your turn. Press again to stop listening.</source>
   <translation>Une pause termine votre tour. Appuyez de nouveau pour arrêter l’écoute.</translation>
  </message>
  <message>
   <source>A persona came without its talk key</source>
   <translation>Une persona est arrivée sans sa touche de parole</translation>
  </message>
  <message>
   <source>A press during an answer</source>
   <translation>Un appui pendant une réponse</translation>
  </message>
  <message>
   <source>A press sooner than this after the last one does not count; helps trembling hands.</source>
   <translation>Un appui plus tôt que cela après le précédent ne compte pas ; utile aux mains qui tremblent.</translation>
  </message>
  <message>
   <source>A screen reader says Recording, Stopped and so on.</source>
   <translation>Un lecteur d’écran dit « Enregistrement », « Arrêté », etc.</translation>
  </message>
  <message>
   <source>A screen reader says at once what went wrong.</source>
   <translation>Un lecteur d’écran dit aussitôt ce qui ne va pas.</translation>
  </message>
  <message>
   <source>A screen reader says each sentence; for answers as text. F8 reads the last answer at any time.</source>
   <translation>Un lecteur d’écran dit chaque phrase ; pour les réponses en texte. F8 lit la dernière réponse à tout moment.</translation>
  </message>
  <message>
   <source>A server of your own</source>
   <translation>Votre propre serveur</translation>
  </message>
  <message>
   <source>A session with {model} can be opened.</source>
   <translation>Une session avec {model} peut être ouverte.</translation>
  </message>
  <message>
   <source>A shorter press sends nothing, with Hold.</source>
   <translation>Un appui plus court n’envoie rien, en mode « Maintenir ».</translation>
  </message>
  <message>
   <source>A shorter press stays on, with Tap or hold.</source>
   <translation>Un appui plus court reste actif, en mode « Appui bref ou maintenu ».</translation>
  </message>
  <message>
   <source>A small sign above other windows while Pressel is not in front; it never takes the keyboard.</source>
   <translation>Un petit signe au-dessus des autres fenêtres quand Pressel n’est pas devant ; il ne prend jamais le clavier.</translation>
  </message>
  <message>
   <source>A talk key of its own</source>
   <translation>Une touche de parole à elle</translation>
  </message>
  <message>
   <source>A tap stays on until the next press; a hold ends when you let go.</source>
   <translation>Un appui bref reste actif jusqu’au suivant ; un appui maintenu s’arrête quand vous relâchez.</translation>
  </message>
  <message>
   <source>A window of its own with both sides in large type.</source>
   <translation>Une fenêtre à part avec les deux côtés en gros caractères.</translation>
  </message>
  <message>
   <source>About and diagnosis</source>
   <translation>À propos et diagnostic</translation>
  </message>
  <message>
   <source>Account and cost</source>
   <translation>Compte et coût</translation>
  </message>
  <message>
   <source>Add a key, or practise without one.</source>
   <translation>Ajoutez une clé, ou entraînez-vous sans.</translation>
  </message>
  <message>
   <source>Add credit at the service, then retry.</source>
   <translation>Ajoutez du crédit auprès du service, puis réessayez.</translation>
  </message>
  <message>
   <source>Add credit on the billing page of the service.</source>
   <translation>Ajoutez du crédit sur la page de facturation du service.</translation>
  </message>
  <message>
   <source>Added to the instructions: “{line}”</source>
   <translation>Ajouté aux instructions : « {line} »</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <source>Adds the personas of such a file to yours</source>
   <translation>Ajoute les personas d’un tel fichier aux vôtres</translation>
  </message>
  <message>
   <source>After a take it stays open for so long, so that the next begins 0.3 s before you press. That sound stays in memory and is gone unless you press.</source>
   <translation>Après une prise, il reste ouvert pendant ce temps, pour que la suivante commence 0,3 s avant l’appui. Ce son reste en mémoire et disparaît si vous n’appuyez pas.</translation>
  </message>
  <message>
   <source>After you have talked the microphone stays open for a while; what it hears between two presses stays in memory and is dropped.</source>
   <translation>Après que vous avez parlé, le micro reste ouvert un moment ; ce qu’il entend entre deux appuis reste en mémoire et est abandonné.</translation>
  </message>
  <message>
   <source>All conversations are deleted.</source>
   <translation>Toutes les conversations sont supprimées.</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <source>All personas…</source>
   <translation>Tous les personas…</translation>
  </message>
  <message>
   <source>Allow it in the system's privacy settings.</source>
   <translation>Autorisez-le dans les réglages de confidentialité du système.</translation>
  </message>
  <message>
   <source>Already finished</source>
   <translation>Déjà terminé</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Toujours</translation>
  </message>
  <message>
   <source>An API key is kept in the system's keyring or for one session in memory, never in a file.</source>
   <translation>Une clé API est gardée dans le trousseau du système ou, le temps d’une session, en mémoire, jamais dans un fichier.</translation>
  </message>
  <message>
   <source>An estimate from the prices of {date}.</source>
   <translation>Une estimation d’après les prix du {date}.</translation>
  </message>
  <message>
   <source>Announce problems</source>
   <translation>Annoncer les problèmes</translation>
  </message>
  <message>
   <source>Announce states</source>
   <translation>Annoncer les états</translation>
  </message>
  <message>
   <source>Another Pressel has these conversations open, and it does not answer.</source>
   <translation>Un autre Pressel a ouvert ces conversations et ne répond pas.</translation>
  </message>
  <message>
   <source>Another conversation was opened</source>
   <translation>Une autre conversation a été ouverte</translation>
  </message>
  <message>
   <source>Another copy starts now: {path}. Switch this off, and on again in the copy that you want.</source>
   <translation>Une autre copie démarre actuellement : {path}. Désactivez ceci, puis réactivez-le dans la copie voulue.</translation>
  </message>
  <message>
   <source>Another key was pressed meanwhile: a modifier alone counts as part of that shortcut then.</source>
   <translation>Une autre touche a été enfoncée : une touche de modification seule compte alors comme une partie de ce raccourci.</translation>
  </message>
  <message>
   <source>Another program may hold it.</source>
   <translation>Un autre programme l’utilise peut-être.</translation>
  </message>
  <message>
   <source>Another user came</source>
   <translation>Un autre utilisateur s’est connecté</translation>
  </message>
  <message>
   <source>Answer in one sentence. No greetings, no praise, no questions back. If you do not know, say so.</source>
   <translation>Réponds en une phrase. Pas de salutations, pas de compliments, pas de questions en retour. Si tu ne sais pas, dis-le.</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Réponses</translation>
  </message>
  <message>
   <source>Apart from that of the answers.</source>
   <translation>Indépendant de celui des réponses.</translation>
  </message>
  <message>
   <source>AppImage</source>
   <translation>AppImage</translation>
  </message>
  <message>
   <source>As it says itself</source>
   <translation>Selon ce qu’il annonce</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>As your own server names it; on Azure that is your deployment.</source>
   <translation>Comme votre serveur le nomme ; sur Azure, c’est votre déploiement.</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Redemander</translation>
  </message>
  <message>
   <source>Ask again in a few seconds.</source>
   <translation>Redemandez dans quelques secondes.</translation>
  </message>
  <message>
   <source>Ask again.</source>
   <translation>Redemandez.</translation>
  </message>
  <message>
   <source>Ask again; the details say what was wrong.</source>
   <translation>Demandez à nouveau ; les détails disent ce qui n'allait pas.</translation>
  </message>
  <message>
   <source>Ask it to go on, or say it in another way.</source>
   <translation>Demandez-lui de continuer, ou dites-le autrement.</translation>
  </message>
  <message>
   <source>Ask me simple questions in German and correct me.</source>
   <translation>Pose-moi des questions simples en allemand et corrige-moi.</translation>
  </message>
  <message>
   <source>Ask me the question about my greatest weakness.</source>
   <translation>Pose-moi la question sur mon plus grand défaut.</translation>
  </message>
  <message>
   <source>Ask the keyring again</source>
   <translation>Redemander au trousseau</translation>
  </message>
  <message>
   <source>Ask the service, or use another key.</source>
   <translation>Demandez au service, ou prenez une autre clé.</translation>
  </message>
  <message>
   <source>Assistant</source>
   <translation>Assistant</translation>
  </message>
  <message>
   <source>At the longest take</source>
   <translation>À la durée maximale d’une prise</translation>
  </message>
  <message>
   <source>Audio in</source>
   <translation>Son en entrée</translation>
  </message>
  <message>
   <source>Audio in, cached</source>
   <translation>Son en entrée, en cache</translation>
  </message>
  <message>
   <source>Audio out</source>
   <translation>Son en sortie</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automatique</translation>
  </message>
  <message>
   <source>Azure: leave api-version out of an address with /openai/v1/realtime.</source>
   <translation>Azure : retirez api-version d’une adresse avec /openai/v1/realtime.</translation>
  </message>
  <message>
   <source>Azure: name your deployment as the model.</source>
   <translation>Azure : indiquez votre déploiement comme modèle.</translation>
  </message>
  <message>
   <source>Azure: use /openai/v1/realtime, or add api-version for the preview.</source>
   <translation>Azure : utilisez /openai/v1/realtime, ou ajoutez api-version pour la préversion.</translation>
  </message>
  <message>
   <source>Back to {name}</source>
   <translation>Revenir à {name}</translation>
  </message>
  <message>
   <source>Begin a new session now</source>
   <translation>Commencer une nouvelle session maintenant</translation>
  </message>
  <message>
   <source>Beside the conversation in a very wide window. The line under the row opens it anywhere.</source>
   <translation>À côté de la conversation dans une fenêtre très large. La ligne du bas l’ouvre partout.</translation>
  </message>
  <message>
   <source>Beside the present one, where the window is wide enough. F9 shows and hides it.</source>
   <translation>À côté de la conversation en cours, si la fenêtre est assez large. F9 l’affiche et la masque.</translation>
  </message>
  <message>
   <source>Beta (older)</source>
   <translation>Bêta (ancien)</translation>
  </message>
  <message>
   <source>Book</source>
   <translation>Livre</translation>
  </message>
  <message>
   <source>Bottom left</source>
   <translation>En bas à gauche</translation>
  </message>
  <message>
   <source>Bottom right</source>
   <translation>En bas à droite</translation>
  </message>
  <message>
   <source>Brainstorm partner</source>
   <translation>Partenaire d’idées</translation>
  </message>
  <message>
   <source>Briefcase</source>
   <translation>Mallette</translation>
  </message>
  <message>
   <source>Built-in practice voice: what you say stays on this computer.</source>
   <translation>Voix d’entraînement intégrée : ce que vous dites reste sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Bulb</source>
   <translation>Ampoule</translation>
  </message>
  <message>
   <source>By the server, before it listens.</source>
   <translation>Par le serveur, avant qu’il écoute.</translation>
  </message>
  <message>
   <source>Calm</source>
   <translation>Calme</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Captions</source>
   <translation>Sous-titres</translation>
  </message>
  <message>
   <source>Change the key</source>
   <translation>Changer la clé</translation>
  </message>
  <message>
   <source>Check the address in the settings.</source>
   <translation>Vérifiez l’adresse dans les réglages.</translation>
  </message>
  <message>
   <source>Check the address of the server.</source>
   <translation>Vérifiez l’adresse du serveur.</translation>
  </message>
  <message>
   <source>Check the address, most of all its path.</source>
   <translation>Vérifiez l’adresse, surtout son chemin.</translation>
  </message>
  <message>
   <source>Check the address, or the network's name server.</source>
   <translation>Vérifiez l’adresse, ou le serveur de noms (DNS) du réseau.</translation>
  </message>
  <message>
   <source>Check the clock, the proxy and the address.</source>
   <translation>Vérifiez l’horloge, le proxy et l’adresse.</translation>
  </message>
  <message>
   <source>Check the key in the settings.</source>
   <translation>Vérifiez la clé dans les réglages.</translation>
  </message>
  <message>
   <source>Check the system's proxy settings.</source>
   <translation>Vérifiez les réglages de proxy du système.</translation>
  </message>
  <message>
   <source>Choose GA as the protocol version.</source>
   <translation>Choisissez GA comme version du protocole.</translation>
  </message>
  <message>
   <source>Choose a device</source>
   <translation>Choisir un appareil</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <translation>Choisir un modèle</translation>
  </message>
  <message>
   <source>Choose another folder, or free some space.</source>
   <translation>Choisissez un autre dossier, ou libérez de l’espace.</translation>
  </message>
  <message>
   <source>Choose another language, or install Pressel anew.</source>
   <translation>Choisissez une autre langue ou réinstallez Pressel.</translation>
  </message>
  <message>
   <source>Choose another model, or use another key.</source>
   <translation>Choisissez un autre modèle, ou prenez une autre clé.</translation>
  </message>
  <message>
   <source>Choose another model.</source>
   <translation>Choisissez un autre modèle.</translation>
  </message>
  <message>
   <source>Choose another.</source>
   <translation>Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>Choose it, or type a language code such as pt-BR.</source>
   <translation>Choisissez-la, ou saisissez un code de langue comme pt-BR.</translation>
  </message>
  <message>
   <source>Choose the current protocol (GA) in the settings.</source>
   <translation>Choisissez le protocole actuel (GA) dans les réglages.</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <source>Close the help or the captions</source>
   <translation>Fermer l’aide ou les sous-titres</translation>
  </message>
  <message>
   <source>Close to the tray</source>
   <translation>Fermer dans la zone de notification</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Code</translation>
  </message>
  <message>
   <source>Connect this computer, then test again.</source>
   <translation>Connectez cet ordinateur, puis testez de nouveau.</translation>
  </message>
  <message>
   <source>Connect without encryption</source>
   <translation>Se connecter sans chiffrement</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>Connexion</translation>
  </message>
  <message>
   <source>Connecting takes too long</source>
   <translation>La connexion prend trop de temps</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Conversation</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Conversations</translation>
  </message>
  <message>
   <source>Conversations and settings</source>
   <translation>Conversations et réglages</translation>
  </message>
  <message>
   <source>Conversations are kept on this computer as text, until you delete them.</source>
   <translation>Les conversations sont gardées sur cet ordinateur sous forme de texte, jusqu’à ce que vous les supprimiez.</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>Copié.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <source>Copy it again, whole, from the page of the service.</source>
   <translation>Copiez-la de nouveau, en entier, depuis la page du service.</translation>
  </message>
  <message>
   <source>Copy the code</source>
   <translation>Copier le code</translation>
  </message>
  <message>
   <source>Copy the conversation</source>
   <translation>Copier la conversation</translation>
  </message>
  <message>
   <source>Copy this turn</source>
   <translation>Copier ce tour</translation>
  </message>
  <message>
   <source>Corner of the floating status</source>
   <translation>Coin de l’état flottant</translation>
  </message>
  <message>
   <source>Cost of this conversation</source>
   <translation>Coût de cette conversation</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Debian package, which apt updates</source>
   <translation>Paquet Debian, mis à jour par apt</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete all</source>
   <translation>Tout supprimer</translation>
  </message>
  <message>
   <source>Delete all conversations…</source>
   <translation>Supprimer toutes les conversations…</translation>
  </message>
  <message>
   <source>Detected automatically</source>
   <translation>Détectée automatiquement</translation>
  </message>
  <message>
   <source>Diagnosis</source>
   <translation>Diagnostic</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <source>Discard what you are saying, or stop the answer</source>
   <translation>Abandonner ce que vous dites, ou arrêter la réponse</translation>
  </message>
  <message>
   <source>Discarded · Undo</source>
   <translation>Abandonné · Annuler</translation>
  </message>
  <message>
   <source>Discarded, undo available</source>
   <translation>Abandonné, annulation possible</translation>
  </message>
  <message>
   <source>Discarded: {text}</source>
   <translation>Abandonné : {text}</translation>
  </message>
  <message>
   <source>Dismiss: {title}</source>
   <translation>Masquer : {title}</translation>
  </message>
  <message>
   <source>Does in every window what Esc does in this one.</source>
   <translation>Fait dans toute fenêtre ce qu’Échap fait dans celle-ci.</translation>
  </message>
  <message>
   <source>Does the talk key work?</source>
   <translation>La touche de parole fonctionne-t-elle ?</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Télécharger</translation>
  </message>
  <message>
   <source>Dramatic</source>
   <translation>Théâtral</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Dupliquer</translation>
  </message>
  <message>
   <source>Eager</source>
   <translation>Réactif</translation>
  </message>
  <message>
   <source>Eagerness</source>
   <translation>Réactivité</translation>
  </message>
  <message>
   <source>Enter that address if you trust it.</source>
   <translation>Saisissez cette adresse si vous lui faites confiance.</translation>
  </message>
  <message>
   <source>Esc discards</source>
   <translation>Esc abandonne</translation>
  </message>
  <message>
   <source>Esc stops the answer</source>
   <translation>Esc arrête la réponse</translation>
  </message>
  <message>
   <source>Every conversation on this computer goes for good, the present one too. Settings, personas, keys and messages that are not sent yet stay.</source>
   <translation>Toutes les conversations de cet ordinateur disparaissent définitivement, celle-ci aussi. Réglages, personas, clés et messages non envoyés restent.</translation>
  </message>
  <message>
   <source>Everyday assistant</source>
   <translation>Assistant de tous les jours</translation>
  </message>
  <message>
   <source>Examples of instructions</source>
   <translation>Exemples d’instructions</translation>
  </message>
  <message>
   <source>Examples…</source>
   <translation>Exemples…</translation>
  </message>
  <message>
   <source>Explain things step by step and in plain words, with one everyday example. After each step ask whether to go on. Never talk down to me.</source>
   <translation>Explique les choses pas à pas et avec des mots simples, avec un exemple de la vie courante. Après chaque étape, demande s’il faut continuer. Ne me prends jamais de haut.</translation>
  </message>
  <message>
   <source>Export personas</source>
   <translation>Exporter les personas</translation>
  </message>
  <message>
   <source>Export the conversation</source>
   <translation>Exporter la conversation</translation>
  </message>
  <message>
   <source>Export the selected conversation</source>
   <translation>Exporter la conversation choisie</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>Expressiveness</source>
   <translation>Expressivité</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Échec</translation>
  </message>
  <message>
   <source>Find one</source>
   <translation>Rechercher</translation>
  </message>
  <message>
   <source>Flatpak, which flatpak updates</source>
   <translation>Flatpak, mis à jour par flatpak</translation>
  </message>
  <message>
   <source>Floating status</source>
   <translation>État flottant</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Dossier</translation>
  </message>
  <message>
   <source>For a headset</source>
   <translation>Pour un casque</translation>
  </message>
  <message>
   <source>For a room</source>
   <translation>Pour une pièce</translation>
  </message>
  <message>
   <source>For somebody who helps you. There are no keys in it, and nothing that was said.</source>
   <translation>Pour quelqu’un qui vous aide. Il n’y a ni clés, ni rien de ce qui a été dit.</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Gratuit</translation>
  </message>
  <message>
   <source>Free some space, or check the folder.</source>
   <translation>Libérez de l’espace, ou vérifiez le dossier.</translation>
  </message>
  <message>
   <source>Free some space, or check the folder. If you quit, it is lost.</source>
   <translation>Libérez de l’espace ou vérifiez le dossier. Si vous quittez, c’est perdu.</translation>
  </message>
  <message>
   <source>From OPENAI_API_KEY</source>
   <translation>Depuis OPENAI_API_KEY</translation>
  </message>
  <message>
   <source>GA (current)</source>
   <translation>GA (actuel)</translation>
  </message>
  <message>
   <source>Get a key</source>
   <translation>Obtenir une clé</translation>
  </message>
  <message>
   <source>Globe</source>
   <translation>Globe</translation>
  </message>
  <message>
   <source>HTTP </source>
   <translation>HTTP </translation>
  </message>
  <message>
   <source>Hands-free</source>
   <translation>Mains libres</translation>
  </message>
  <message>
   <source>Hands-free, by meaning</source>
   <translation>Mains libres, selon le sens</translation>
  </message>
  <message>
   <source>Hands-free, by pauses</source>
   <translation>Mains libres, selon les pauses</translation>
  </message>
  <message>
   <source>Hands-free, the microphone is open and streams until you end it; the window shows it.</source>
   <translation>En mains libres, le micro est ouvert et transmet jusqu’à ce que vous l’arrêtiez ; la fenêtre le montre.</translation>
  </message>
  <message>
   <source>Hear the chosen voice</source>
   <translation>Écouter la voix choisie</translation>
  </message>
  <message>
   <source>Hear the practice voice</source>
   <translation>Écouter la voix d’entraînement</translation>
  </message>
  <message>
   <source>Hear this voice (costs a little)</source>
   <translation>Écouter cette voix (coûte un peu)</translation>
  </message>
  <message>
   <source>Heard by</source>
   <translation>Entendue par</translation>
  </message>
  <message>
   <source>Heart</source>
   <translation>Cœur</translation>
  </message>
  <message>
   <source>Height of the letters.</source>
   <translation>Hauteur des lettres.</translation>
  </message>
  <message>
   <source>Held back before it was sent</source>
   <translation>Retenu avant l’envoi</translation>
  </message>
  <message>
   <source>Hello, I am {name}. This is how I sound when we talk.</source>
   <translation>Bonjour, je m’appelle {name}. Voici ma voix quand nous parlons.</translation>
  </message>
  <message>
   <source>Hello. This is the practice voice, and it runs on this computer.</source>
   <translation>Bonjour. Voici la voix d’entraînement, et elle fonctionne sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Aide</translation>
  </message>
  <message>
   <source>Help me find a name for a neighbourhood bakery.</source>
   <translation>Aide-moi à trouver un nom pour une boulangerie de quartier.</translation>
  </message>
  <message>
   <source>Help me tell my career in one minute.</source>
   <translation>Aide-moi à raconter mon parcours en une minute.</translation>
  </message>
  <message>
   <source>Hide the key</source>
   <translation>Masquer la clé</translation>
  </message>
  <message>
   <source>High</source>
   <translation>Élevé</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Maintenir</translation>
  </message>
  <message>
   <source>Hold it in any window: this persona answers. Empty: none.</source>
   <translation>Maintenez-la dans n’importe quelle fenêtre : cette persona répond. Vide : aucune.</translation>
  </message>
  <message>
   <source>Hold the key while you speak and let go when you are done.</source>
   <translation>Maintenez la touche pendant que vous parlez et relâchez-la quand vous avez fini.</translation>
  </message>
  <message>
   <source>Hold the key while you speak.</source>
   <translation>Maintenez la touche pendant que vous parlez.</translation>
  </message>
  <message>
   <source>Hold the talk key</source>
   <translation>Maintenez la touche de parole</translation>
  </message>
  <message>
   <source>Hold {key} and speak</source>
   <translation>Maintenez {key} et parlez</translation>
  </message>
  <message>
   <source>Hold {key} for a second. If nothing happens, choose another key.</source>
   <translation>Maintenez {key} une seconde. Si rien ne se passe, choisissez une autre touche.</translation>
  </message>
  <message>
   <source>Hold {key} to record for later</source>
   <translation>Maintenez {key} pour enregistrer pour plus tard</translation>
  </message>
  <message>
   <source>Hold {key} to talk</source>
   <translation>Maintenez {key} pour parler</translation>
  </message>
  <message>
   <source>How do I say “Where is the nearest pharmacy?” in Italian?</source>
   <translation>Comment dit-on « Où est la pharmacie la plus proche ? » en italien ?</translation>
  </message>
  <message>
   <source>How fast it speaks.</source>
   <translation>À quelle vitesse elle parle.</translation>
  </message>
  <message>
   <source>How freely the model chooses its words; not every server takes it.</source>
   <translation>Avec quelle liberté le modèle choisit ses mots ; tous les serveurs ne l’acceptent pas.</translation>
  </message>
  <message>
   <source>How it speaks; the line that says so is added to the instructions.</source>
   <translation>Comment elle parle ; la ligne qui le dit est ajoutée aux instructions.</translation>
  </message>
  <message>
   <source>How long it listens on after you let go.</source>
   <translation>Combien de temps l’écoute continue après que vous relâchez.</translation>
  </message>
  <message>
   <source>How long it thinks; only the reasoning models take it.</source>
   <translation>Combien de temps il réfléchit ; seuls les modèles qui raisonnent l’acceptent.</translation>
  </message>
  <message>
   <source>How long you may pause, hands-free.</source>
   <translation>Combien de temps vous pouvez vous taire, en mains libres.</translation>
  </message>
  <message>
   <source>How much before the first word is kept, hands-free.</source>
   <translation>Ce qui est gardé avant le premier mot, en mains libres.</translation>
  </message>
  <message>
   <source>How soon a pause ends your turn, when it listens for the meaning.</source>
   <translation>En combien de temps une pause termine votre tour, quand l’écoute suit le sens.</translation>
  </message>
  <message>
   <source>How sure it must be that you speak; more in a noisy room.</source>
   <translation>À quel point il doit être sûr que vous parlez ; plus dans une pièce bruyante.</translation>
  </message>
  <message>
   <source>I want to give a friend a day they will remember. Think with me.</source>
   <translation>Je veux offrir à un ami une journée dont il se souviendra. Réfléchis avec moi.</translation>
  </message>
  <message>
   <source>Icon</source>
   <translation>Icône</translation>
  </message>
  <message>
   <source>Images in</source>
   <translation>Images en entrée</translation>
  </message>
  <message>
   <source>Images in, cached</source>
   <translation>Images en entrée, en cache</translation>
  </message>
  <message>
   <source>Import personas</source>
   <translation>Importer des personas</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importer…</translation>
  </message>
  <message>
   <source>In a new conversation with the practice voice, which costs nothing</source>
   <translation>Dans une nouvelle conversation avec la voix d’entraînement, qui ne coûte rien</translation>
  </message>
  <message>
   <source>In all</source>
   <translation>Au total</translation>
  </message>
  <message>
   <source>In the whole window.</source>
   <translation>Dans toute la fenêtre.</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>Utilisé</translation>
  </message>
  <message>
   <source>Installed as</source>
   <translation>Installé comme</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instructions</translation>
  </message>
  <message>
   <source>Interrupt</source>
   <translation>Interrompre</translation>
  </message>
  <message>
   <source>Interrupts and records</source>
   <translation>Interrompt et enregistre</translation>
  </message>
  <message>
   <source>Interview coach</source>
   <translation>Coach d’entretien</translation>
  </message>
  <message>
   <source>Interview me for a job as a project lead.</source>
   <translation>Fais-moi passer un entretien pour un poste de chef de projet.</translation>
  </message>
  <message>
   <source>Interview practice</source>
   <translation>Entraînement à l’entretien</translation>
  </message>
  <message>
   <source>Into one file, for another computer or another person</source>
   <translation>Dans un seul fichier, pour un autre ordinateur ou une autre personne</translation>
  </message>
  <message>
   <source>Is the microphone muted, or another one chosen?</source>
   <translation>Le micro est-il coupé, ou un autre est-il choisi ?</translation>
  </message>
  <message>
   <source>It answers. Press again and it is silent at once.</source>
   <translation>Elle répond. Appuyez de nouveau et elle se tait aussitôt.</translation>
  </message>
  <message>
   <source>It applies from a new session on; the conversation is carried over.</source>
   <translation>S’applique à partir d’une nouvelle session ; la conversation est reprise.</translation>
  </message>
  <message>
   <source>It can still be taken back for a few seconds.</source>
   <translation>Vous pouvez encore revenir en arrière pendant quelques secondes.</translation>
  </message>
  <message>
   <source>It can tell the time and the date, do sums, spell, count, repeat what you said, play your own recording back and set a timer. Say “help” to hear more.</source>
   <translation>Elle comprend l’anglais : donner l’heure et la date, calculer, épeler, compter, répéter ce que vous avez dit, rejouer votre enregistrement, régler un minuteur. Dites « help » pour en savoir plus.</translation>
  </message>
  <message>
   <source>It cannot be bound beside the keys that you have.</source>
   <translation>Cette touche ne peut pas être attribuée à côté de celles que vous avez.</translation>
  </message>
  <message>
   <source>It could not be saved: {reason}.</source>
   <translation>Impossible d’enregistrer : {reason}.</translation>
  </message>
  <message>
   <source>It goes down. Now let it go.</source>
   <translation>Elle s’enfonce. Relâchez-la maintenant.</translation>
  </message>
  <message>
   <source>It is asked for again by itself in {n} s.</source>
   <translation>Elle est redemandée d’elle-même dans {n} s.</translation>
  </message>
  <message>
   <source>It is kept in {place}, encrypted, and in no file of Pressel.</source>
   <translation>Elle est conservée dans {place}, chiffrée, et dans aucun fichier de Pressel.</translation>
  </message>
  <message>
   <source>It is not downloaded by itself.</source>
   <translation>Elle n’est pas téléchargée d’elle-même.</translation>
  </message>
  <message>
   <source>It is this computer's own, and costs nothing.</source>
   <translation>Elle appartient à cet ordinateur et ne coûte rien.</translation>
  </message>
  <message>
   <source>It is tried again by itself.</source>
   <translation>Un nouvel essai se fait tout seul.</translation>
  </message>
  <message>
   <source>It is unharmed in Pressel.</source>
   <translation>Elle est intacte dans Pressel.</translation>
  </message>
  <message>
   <source>It is used again as soon as it is back.</source>
   <translation>Il est réutilisé dès qu’il est de retour.</translation>
  </message>
  <message>
   <source>It may be mistyped, expired or withdrawn: make a new one.</source>
   <translation>Elle est peut-être mal saisie, expirée ou révoquée : créez-en une nouvelle.</translation>
  </message>
  <message>
   <source>It may be waiting for its password: unlock it, then try again.</source>
   <translation>Il attend peut-être son mot de passe : déverrouillez-le, puis réessayez.</translation>
  </message>
  <message>
   <source>It may run in another session or on another computer. Close it there, then start again.</source>
   <translation>Il tourne peut-être dans une autre session ou sur un autre ordinateur. Fermez-le là-bas, puis relancez celui-ci.</translation>
  </message>
  <message>
   <source>It names devices and folders, so read it before you pass it on.</source>
   <translation>Des appareils et des dossiers y sont nommés : lisez-le avant de le transmettre.</translation>
  </message>
  <message>
   <source>It speaks from a new session on; the conversation is carried over.</source>
   <translation>Elle parle à partir d’une nouvelle session ; la conversation est reprise.</translation>
  </message>
  <message>
   <source>It stays here as well.</source>
   <translation>Elle reste ici aussi.</translation>
  </message>
  <message>
   <source>It stays in this window.</source>
   <translation>Cela reste dans cette fenêtre.</translation>
  </message>
  <message>
   <source>It still switches its light on and off.</source>
   <translation>Elle continue d’allumer et d’éteindre son voyant.</translation>
  </message>
  <message>
   <source>It was kept beside the conversations when Pressel ended, and is in its place now.</source>
   <translation>Cela a été gardé à côté des conversations à la fermeture de Pressel et se trouve maintenant à sa place.</translation>
  </message>
  <message>
   <source>It will be kept in {place}, encrypted, and in no file of Pressel.</source>
   <translation>Elle sera conservée dans {place}, chiffrée, et dans aucun fichier de Pressel.</translation>
  </message>
  <message>
   <source>It works in every window where the system allows that; in this one Space does as well.</source>
   <translation>Fonctionne dans toute fenêtre si le système le permet ; dans celle-ci, Espace aussi.</translation>
  </message>
  <message>
   <source>Its certificate is not trusted here; a proxy may be the cause.</source>
   <translation>Son certificat n’est pas reconnu ici ; un proxy peut en être la cause.</translation>
  </message>
  <message>
   <source>Its own way</source>
   <translation>À sa manière</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>Keep the microphone ready</source>
   <translation>Garder le micro prêt</translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>Les garder</translation>
  </message>
  <message>
   <source>Keep them and ask</source>
   <translation>Les garder et demander</translation>
  </message>
  <message>
   <source>Kept from the last time</source>
   <translation>Conservé de la dernière fois</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Clé</translation>
  </message>
  <message>
   <source>Key for {name}</source>
   <translation>Clé pour {name}</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Type</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Langue de la fenêtre</translation>
  </message>
  <message>
   <source>Language partner</source>
   <translation>Partenaire de langue</translation>
  </message>
  <message>
   <source>Language tutor</source>
   <translation>Professeur de langue</translation>
  </message>
  <message>
   <source>Leave the key out of the address: it has a field of its own.</source>
   <translation>Retirez la clé de l’adresse : elle a son propre champ.</translation>
  </message>
  <message>
   <source>Left {key}</source>
   <translation>{key} gauche</translation>
  </message>
  <message>
   <source>Less</source>
   <translation>Moins</translation>
  </message>
  <message>
   <source>Less: levels go in a few steps instead of dancing.</source>
   <translation>Moins : les niveaux avancent par paliers au lieu de danser.</translation>
  </message>
  <message>
   <source>Let go when you are done, or tap to begin and tap to send.</source>
   <translation>Relâchez quand vous avez fini, ou appuyez brièvement pour commencer et de nouveau pour envoyer.</translation>
  </message>
  <message>
   <source>Let go when you are done. Press again to interrupt the answer.</source>
   <translation>Relâchez quand vous avez fini. Appuyez de nouveau pour interrompre la réponse.</translation>
  </message>
  <message>
   <source>Let us practise ordering in a restaurant in Spanish.</source>
   <translation>Entraînons-nous à commander au restaurant en espagnol.</translation>
  </message>
  <message>
   <source>Level: {level}. Did you hear yourself?</source>
   <translation>Niveau : {level}. Vous êtes-vous entendu ?</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licence</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Light or dark.</source>
   <translation>Clair ou sombre.</translation>
  </message>
  <message>
   <source>Limit ends in {n} s</source>
   <translation>Fin de la limite dans {n} s</translation>
  </message>
  <message>
   <source>Limit, {n} s</source>
   <translation>Limite, {n} s</translation>
  </message>
  <message>
   <source>List of conversations</source>
   <translation>Liste des conversations</translation>
  </message>
  <message>
   <source>Listen</source>
   <translation>Écouter</translation>
  </message>
  <message>
   <source>Listening</source>
   <translation>À l’écoute</translation>
  </message>
  <message>
   <source>Listening to you…</source>
   <translation>À votre écoute…</translation>
  </message>
  <message>
   <source>Lively</source>
   <translation>Vif</translation>
  </message>
  <message>
   <source>LocalAI, speaches and others. What you say then stays on this computer.</source>
   <translation>LocalAI, speaches et d’autres. Ce que vous dites reste alors sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Locked on</source>
   <translation>Verrouillé</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Journal</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>Réponse la plus longue</translation>
  </message>
  <message>
   <source>Longest take</source>
   <translation>Prise la plus longue</translation>
  </message>
  <message>
   <source>Longest tap</source>
   <translation>Appui bref le plus long</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Apparence</translation>
  </message>
  <message>
   <source>Look and access</source>
   <translation>Apparence et accessibilité</translation>
  </message>
  <message>
   <source>Look for new versions</source>
   <translation>Chercher les nouvelles versions</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Recherche…</translation>
  </message>
  <message>
   <source>Loudspeaker</source>
   <translation>Haut-parleur</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>Faible</translation>
  </message>
  <message>
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Moyen</translation>
  </message>
  <message>
   <source>Microphone</source>
   <translation>Microphone</translation>
  </message>
  <message>
   <source>Microphone kept ready, {n} min</source>
   <translation>Micro gardé prêt, {n} min</translation>
  </message>
  <message>
   <source>Microphone kept ready, {n} s</source>
   <translation>Micro gardé prêt, {n} s</translation>
  </message>
  <message>
   <source>Mind</source>
   <translation>Attention</translation>
  </message>
  <message>
   <source>Minimal</source>
   <translation>Minimal</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modèle</translation>
  </message>
  <message>
   <source>Model on the server</source>
   <translation>Modèle sur le serveur</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Descendre</translation>
  </message>
  <message>
   <source>Move it to a disk that can be written, or delete the file pressel-portable beside the program.</source>
   <translation>Déplacez-le sur un disque accessible en écriture, ou supprimez le fichier pressel-portable à côté du programme.</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Monter</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>Mouvement</translation>
  </message>
  <message>
   <source>Music</source>
   <translation>Musique</translation>
  </message>
  <message>
   <source>Muted</source>
   <translation>Micro coupé</translation>
  </message>
  <message>
   <source>Muted: {name} hears nothing</source>
   <translation>Micro coupé : {name} n’entend rien</translation>
  </message>
  <message>
   <source>My talk is too dry. What could open it?</source>
   <translation>Mon exposé est trop sec. Comment pourrait-il commencer ?</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Names and rare words, one on each line, so that they are written as you spell them.</source>
   <translation>Noms et mots rares, un par ligne, pour qu’ils soient écrits comme vous les écrivez.</translation>
  </message>
  <message>
   <source>Needs a key</source>
   <translation>Demande une clé</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>Nouvelle conversation</translation>
  </message>
  <message>
   <source>New persona</source>
   <translation>Nouveau persona</translation>
  </message>
  <message>
   <source>New session now</source>
   <translation>Nouvelle session maintenant</translation>
  </message>
  <message>
   <source>New versions</source>
   <translation>Nouvelles versions</translation>
  </message>
  <message>
   <source>Next answer</source>
   <translation>Prochaine réponse</translation>
  </message>
  <message>
   <source>Next session</source>
   <translation>Prochaine session</translation>
  </message>
  <message>
   <source>Next start</source>
   <translation>Prochain démarrage</translation>
  </message>
  <message>
   <source>No Realtime server answers here (ports {ports}).</source>
   <translation>Aucun serveur Realtime ne répond ici (ports {ports}).</translation>
  </message>
  <message>
   <source>No answer came</source>
   <translation>Aucune réponse n’est venue</translation>
  </message>
  <message>
   <source>No answer came in time</source>
   <translation>Aucune réponse n’est venue à temps</translation>
  </message>
  <message>
   <source>No key</source>
   <translation>Aucune clé</translation>
  </message>
  <message>
   <source>No key. Practice available.</source>
   <translation>Pas de clé. Entraînement possible.</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Aucune limite</translation>
  </message>
  <message>
   <source>No loudspeaker</source>
   <translation>Aucun haut-parleur</translation>
  </message>
  <message>
   <source>No loudspeaker: answers come as text</source>
   <translation>Pas de haut-parleur : les réponses s’affichent en texte</translation>
  </message>
  <message>
   <source>No microphone</source>
   <translation>Pas de micro</translation>
  </message>
  <message>
   <source>No microphone found</source>
   <translation>Aucun micro trouvé</translation>
  </message>
  <message>
   <source>No other program gets it while Pressel runs.</source>
   <translation>Aucun autre programme ne la reçoit tant que Pressel est ouvert.</translation>
  </message>
  <message>
   <source>No setting matches.</source>
   <translation>Aucun réglage ne correspond.</translation>
  </message>
  <message>
   <source>No sound came from the microphone. Is another program using it?</source>
   <translation>Aucun son n’est venu du micro. Un autre programme l’utilise-t-il ?</translation>
  </message>
  <message>
   <source>No words</source>
   <translation>Aucun mot</translation>
  </message>
  <message>
   <source>Nobody answers at that address</source>
   <translation>Personne ne répond à cette adresse</translation>
  </message>
  <message>
   <source>Noise reduction</source>
   <translation>Réduction du bruit</translation>
  </message>
  <message>
   <source>None. Press to choose one</source>
   <translation>Aucune. Appuyez pour choisir</translation>
  </message>
  <message>
   <source>Not connected</source>
   <translation>Non connecté</translation>
  </message>
  <message>
   <source>Not for a portable program: its disk may not be there at the next start.</source>
   <translation>Pas pour un programme portable : son disque peut être absent au prochain démarrage.</translation>
  </message>
  <message>
   <source>Not looked for: {place} is off.</source>
   <translation>Pas de recherche : {place} est désactivé.</translation>
  </message>
  <message>
   <source>Not plugged in</source>
   <translation>Non branché</translation>
  </message>
  <message>
   <source>Not sent</source>
   <translation>Non envoyé</translation>
  </message>
  <message>
   <source>Not sent yet</source>
   <translation>Pas encore envoyé</translation>
  </message>
  <message>
   <source>Not sent yet, {t} kept</source>
   <translation>Pas encore envoyé, {t} conservé</translation>
  </message>
  <message>
   <source>Not set up</source>
   <translation>Non configuré</translation>
  </message>
  <message>
   <source>Not used by this model. What works: {names}.</source>
   <translation>Ce modèle ne l’utilise pas. Ce qui agit : {names}.</translation>
  </message>
  <message>
   <source>Nothing is bound yet.</source>
   <translation>Rien n’est encore attribué.</translation>
  </message>
  <message>
   <source>Nothing is written to a file.</source>
   <translation>Rien n’est écrit dans un fichier.</translation>
  </message>
  <message>
   <source>Nothing to cut</source>
   <translation>Rien à couper</translation>
  </message>
  <message>
   <source>Nothing to delete</source>
   <translation>Rien à supprimer</translation>
  </message>
  <message>
   <source>Nothing to fetch</source>
   <translation>Rien à récupérer</translation>
  </message>
  <message>
   <source>Nothing was found. All the words have to be in one message, or in the title.</source>
   <translation>Rien n’a été trouvé. Tous les mots doivent être dans un même message ou dans le titre.</translation>
  </message>
  <message>
   <source>Nothing was heard</source>
   <translation>Rien n’a été entendu</translation>
  </message>
  <message>
   <source>Nothing was heard. Is the microphone muted, or does it have a switch?</source>
   <translation>Rien n’a été entendu. Le micro est-il coupé, ou a-t-il un interrupteur ?</translation>
  </message>
  <message>
   <source>Nothing was sent there. If you trust it, enter that address in the settings.</source>
   <translation>Rien n’y a été envoyé. Si vous lui faites confiance, saisissez cette adresse dans les réglages.</translation>
  </message>
  <message>
   <source>Nothing was sent.</source>
   <translation>Rien n’a été envoyé.</translation>
  </message>
  <message>
   <source>Of your own server: wss://host/v1/realtime, or Azure's.</source>
   <translation>De votre propre serveur : wss://host/v1/realtime, ou celle d’Azure.</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Désactivé</translation>
  </message>
  <message>
   <source>Offered while a conversation is empty; a click sends one.</source>
   <translation>Proposées tant qu’une conversation est vide ; un clic en envoie une.</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Hors ligne</translation>
  </message>
  <message>
   <source>Offline, trying again in {n} s</source>
   <translation>Hors ligne, nouvel essai dans {n} s</translation>
  </message>
  <message>
   <source>Offline, {n} s</source>
   <translation>Hors ligne, {n} s</translation>
  </message>
  <message>
   <source>On many keyboards this types special characters (AltGr).</source>
   <translation>Sur de nombreux claviers, elle tape des caractères spéciaux (AltGr).</translation>
  </message>
  <message>
   <source>On the screen where the pointer is.</source>
   <translation>Sur l’écran où se trouve le pointeur.</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>Sur cet ordinateur</translation>
  </message>
  <message>
   <source>Once a day at most it asks for the number of the newest version, and tells you of a new one. Only that request is sent, nothing about you or this computer; nothing is downloaded by itself.</source>
   <translation>Une fois par jour au plus, il demande le numéro de la dernière version et vous signale une nouvelle. Seule cette requête est envoyée, rien sur vous ni sur cet ordinateur ; rien n’est téléchargé de soi-même.</translation>
  </message>
  <message>
   <source>Once started, {name} hears all until you stop it</source>
   <translation>Une fois lancé, {name} entend tout jusqu’à l’arrêt</translation>
  </message>
  <message>
   <source>One sentence from {name}, which costs a little the first time.</source>
   <translation>Une phrase de {name}, qui coûte un peu la première fois.</translation>
  </message>
  <message>
   <source>Only for a server of your own.</source>
   <translation>Seulement pour votre propre serveur.</translation>
  </message>
  <message>
   <source>Only in Pressel; the system's volume stays as it is.</source>
   <translation>Dans Pressel seulement ; le volume du système ne change pas.</translation>
  </message>
  <message>
   <source>Only stops it</source>
   <translation>L’arrête seulement</translation>
  </message>
  <message>
   <source>Only the icon in the tray; with no tray, the window.</source>
   <translation>Seulement l’icône de la zone de notification ; sans elle, la fenêtre.</translation>
  </message>
  <message>
   <source>Only with hands-free by meaning.</source>
   <translation>Seulement en mains libres selon le sens.</translation>
  </message>
  <message>
   <source>Only with hands-free by pauses.</source>
   <translation>Seulement en mains libres selon les pauses.</translation>
  </message>
  <message>
   <source>Open billing</source>
   <translation>Ouvrir la facturation</translation>
  </message>
  <message>
   <source>Open {address}</source>
   <translation>Ouvrir {address}</translation>
  </message>
  <message>
   <source>OpenAI if there is a key, else practice</source>
   <translation>OpenAI s’il y a une clé, sinon l’entraînement</translation>
  </message>
  <message>
   <source>Opening microphone</source>
   <translation>Ouverture du micro</translation>
  </message>
  <message>
   <source>Opening microphone…</source>
   <translation>Ouverture du micro…</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Ouverture…</translation>
  </message>
  <message>
   <source>Others on the way could hear you and read the key, so nothing was sent; what you said is kept here.</source>
   <translation>D’autres sur le trajet pourraient vous entendre et lire la clé ; rien n’a donc été envoyé, et ce que vous avez dit est conservé ici.</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Page</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>Panel of voice and style</source>
   <translation>Panneau voix et style</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Coller</translation>
  </message>
  <message>
   <source>Paste a key.</source>
   <translation>Collez une clé.</translation>
  </message>
  <message>
   <source>Patient</source>
   <translation>Patient</translation>
  </message>
  <message>
   <source>Patient explainer</source>
   <translation>Explications patientes</translation>
  </message>
  <message>
   <source>Pause between presses</source>
   <translation>Pause entre les appuis</translation>
  </message>
  <message>
   <source>Pause that ends a turn</source>
   <translation>Pause qui termine un tour</translation>
  </message>
  <message>
   <source>Persona</source>
   <translation>Persona</translation>
  </message>
  <message>
   <source>Persona: {name}</source>
   <translation>Persona : {name}</translation>
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
   <translation>Jouer un son</translation>
  </message>
  <message>
   <source>Play again</source>
   <translation>Réécouter</translation>
  </message>
  <message>
   <source>Plug it in again or choose another.</source>
   <translation>Rebranchez-le ou choisissez-en un autre.</translation>
  </message>
  <message>
   <source>Plug one in or choose one.</source>
   <translation>Branchez-en un ou choisissez-en un.</translation>
  </message>
  <message>
   <source>Plug one in: it is used as soon as it is there.</source>
   <translation>Branchez-en un : il est utilisé dès qu’il est là.</translation>
  </message>
  <message>
   <source>Portable: it keeps everything beside the program, but keys in this computer's keyring.</source>
   <translation>Portable : tout est gardé à côté du programme, sauf les clés, gardées dans le trousseau de cet ordinateur.</translation>
  </message>
  <message>
   <source>Practice</source>
   <translation>Entraînement</translation>
  </message>
  <message>
   <source>Practice (built in, needs no key)</source>
   <translation>Entraînement (intégré, sans clé)</translation>
  </message>
  <message>
   <source>Practice costs nothing.</source>
   <translation>L’entraînement ne coûte rien.</translation>
  </message>
  <message>
   <source>Practice speaks with this computer's own voice.</source>
   <translation>L’entraînement parle avec la voix de cet ordinateur.</translation>
  </message>
  <message>
   <source>Practice voice</source>
   <translation>Voix d’entraînement</translation>
  </message>
  <message>
   <source>Press Shift while you hold, and let go of both.</source>
   <translation>Appuyez sur Maj pendant que vous maintenez, puis relâchez les deux.</translation>
  </message>
  <message>
   <source>Press again when you are done. Press once more to interrupt the answer.</source>
   <translation>Appuyez de nouveau quand vous avez fini. Appuyez encore une fois pour interrompre la réponse.</translation>
  </message>
  <message>
   <source>Press on, press off</source>
   <translation>Un appui pour commencer, un pour finir</translation>
  </message>
  <message>
   <source>Press the key you want to hold</source>
   <translation>Appuyez sur la touche que vous voulez maintenir</translation>
  </message>
  <message>
   <source>Press to send</source>
   <translation>Appuyez pour envoyer</translation>
  </message>
  <message>
   <source>Press {key} and speak</source>
   <translation>Appuyez sur {key} et parlez</translation>
  </message>
  <message>
   <source>Press {key} once, then just speak</source>
   <translation>Appuyez une fois sur {key}, puis parlez</translation>
  </message>
  <message>
   <source>Press {key} to interrupt</source>
   <translation>Appuyez sur {key} pour interrompre</translation>
  </message>
  <message>
   <source>Press {key} to listen</source>
   <translation>Appuyez sur {key} pour lancer l’écoute</translation>
  </message>
  <message>
   <source>Press {key} to record for later</source>
   <translation>Appuyez sur {key} pour enregistrer pour plus tard</translation>
  </message>
  <message>
   <source>Press {key} to talk</source>
   <translation>Appuyez sur {key} pour parler</translation>
  </message>
  <message>
   <source>Pressed. Now let go.</source>
   <translation>Enfoncée. Relâchez maintenant.</translation>
  </message>
  <message>
   <source>Pressel keeps running until you quit it there. Without a tray, closing quits.</source>
   <translation>Pressel continue jusqu’à ce que vous le quittiez là. Sans zone de notification, fermer quitte.</translation>
  </message>
  <message>
   <source>Pressel met a fault in the connection</source>
   <translation>Pressel a rencontré une erreur dans la connexion</translation>
  </message>
  <message>
   <source>Pressel sends no statistics and no reports about you.</source>
   <translation>Pressel n’envoie ni statistiques ni rapports sur vous.</translation>
  </message>
  <message>
   <source>Pressel uses this key itself: {does}.</source>
   <translation>Pressel utilise déjà cette touche : {does}.</translation>
  </message>
  <message>
   <source>Protocol version</source>
   <translation>Version du protocole</translation>
  </message>
  <message>
   <source>Python package, which pip updates</source>
   <translation>Paquet Python, mis à jour par pip</translation>
  </message>
  <message>
   <source>Qt, libsndfile and libsoxr are under the LGPL: you may replace them by versions of your own. Qt's libraries lie in {folder}, the others inside the packages soundfile and soxr. Their sources:</source>
   <translation>Qt, libsndfile et libsoxr sont sous licence LGPL : vous pouvez les remplacer par vos propres versions. Les bibliothèques de Qt se trouvent dans {folder}, les autres dans les paquets soundfile et soxr. Leurs sources :</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <source>Read answers out</source>
   <translation>Lire les réponses à voix haute</translation>
  </message>
  <message>
   <source>Read the last answer to a screen reader</source>
   <translation>Faire lire la dernière réponse par un lecteur d’écran</translation>
  </message>
  <message>
   <source>Read your own last words to a screen reader</source>
   <translation>Faire lire vos derniers mots par un lecteur d’écran</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Prêt</translation>
  </message>
  <message>
   <source>Reasoning effort</source>
   <translation>Effort de réflexion</translation>
  </message>
  <message>
   <source>Record three seconds and play them back</source>
   <translation>Enregistrer trois secondes et les réécouter</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>Enregistrement</translation>
  </message>
  <message>
   <source>Recording of {t}</source>
   <translation>Enregistrement de {t}</translation>
  </message>
  <message>
   <source>Recording stopped</source>
   <translation>Enregistrement arrêté</translation>
  </message>
  <message>
   <source>Recording stopped at its longest</source>
   <translation>Enregistrement arrêté à sa durée maximale</translation>
  </message>
  <message>
   <source>Recording {t}, press to send</source>
   <translation>Enregistrement {t}, appuyez pour envoyer</translation>
  </message>
  <message>
   <source>Recording, {n} s left</source>
   <translation>Enregistrement, encore {n} s</translation>
  </message>
  <message>
   <source>Release tail</source>
   <translation>Prolongation après relâchement</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Rename the conversation</source>
   <translation>Renommer la conversation</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Remplacer</translation>
  </message>
  <message>
   <source>Reserve the talk key</source>
   <translation>Réserver la touche de parole</translation>
  </message>
  <message>
   <source>Reset this page</source>
   <translation>Réinitialiser cette page</translation>
  </message>
  <message>
   <source>Retry now</source>
   <translation>Réessayer maintenant</translation>
  </message>
  <message>
   <source>Right {key}</source>
   <translation>{key} droite</translation>
  </message>
  <message>
   <source>Run the doctor</source>
   <translation>Lancer le diagnostic</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Save the support file</source>
   <translation>Enregistrer le fichier d’assistance</translation>
  </message>
  <message>
   <source>Save this file…</source>
   <translation>Enregistrer ce fichier…</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Enregistrée</translation>
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation>Enregistré sous {file}.</translation>
  </message>
  <message>
   <source>Say "go on", or raise the limit in the settings.</source>
   <translation>Dites « continue », ou relevez la limite dans les réglages.</translation>
  </message>
  <message>
   <source>Say it in a line at the next start.</source>
   <translation>L’afficher en une ligne au prochain démarrage.</translation>
  </message>
  <message>
   <source>Say it in other words.</source>
   <translation>Dites-le avec d’autres mots.</translation>
  </message>
  <message>
   <source>Say it shorter or in another way, or try again.</source>
   <translation>Dites-le plus brièvement ou autrement, ou réessayez.</translation>
  </message>
  <message>
   <source>Say something: “one, two, three”…</source>
   <translation>Dites quelque chose : « un, deux, trois »…</translation>
  </message>
  <message>
   <source>Search all conversations</source>
   <translation>Chercher dans les conversations</translation>
  </message>
  <message>
   <source>Search the settings</source>
   <translation>Rechercher dans les réglages</translation>
  </message>
  <message>
   <source>See the details.</source>
   <translation>Voyez les détails.</translation>
  </message>
  <message>
   <source>See whether the server runs, and check its address.</source>
   <translation>Voyez si le serveur fonctionne, et vérifiez son adresse.</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <source>Send a typed message</source>
   <translation>Envoyer un message tapé</translation>
  </message>
  <message>
   <source>Send it again or discard it.</source>
   <translation>Envoyez-le à nouveau ou supprimez-le.</translation>
  </message>
  <message>
   <source>Send it again, say it in another way, or discard it.</source>
   <translation>Envoyez-le à nouveau, dites-le autrement ou supprimez-le.</translation>
  </message>
  <message>
   <source>Send it or discard it.</source>
   <translation>Envoyez-le ou abandonnez-le.</translation>
  </message>
  <message>
   <source>Send them</source>
   <translation>Les envoyer</translation>
  </message>
  <message>
   <source>Send what I said</source>
   <translation>Envoyer ce que j’ai dit</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>Envoi</translation>
  </message>
  <message>
   <source>Sending…</source>
   <translation>Envoi…</translation>
  </message>
  <message>
   <source>Sent with each conversation.</source>
   <translation>Envoyé avec chaque conversation.</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>Service</translation>
  </message>
  <message>
   <source>Set date and time, then test again.</source>
   <translation>Réglez la date et l’heure, puis testez de nouveau.</translation>
  </message>
  <message>
   <source>Set-up guide</source>
   <translation>Guide de configuration</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Settings and personas</source>
   <translation>Réglages et personas</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Maj</translation>
  </message>
  <message>
   <source>Shift locks on</source>
   <translation>Maj verrouille</translation>
  </message>
  <message>
   <source>Short and dry</source>
   <translation>Bref et sec</translation>
  </message>
  <message>
   <source>Short sounds when recording starts, when it is sent or discarded, and when something fails.</source>
   <translation>De courts sons au début de l’enregistrement, à l’envoi, à l’abandon et en cas d’échec.</translation>
  </message>
  <message>
   <source>Shortest hold</source>
   <translation>Maintien le plus court</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Afficher dans le dossier</translation>
  </message>
  <message>
   <source>Show it at the next start.</source>
   <translation>L’afficher au prochain démarrage.</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>Afficher le dossier</translation>
  </message>
  <message>
   <source>Show the key</source>
   <translation>Afficher la clé</translation>
  </message>
  <message>
   <source>Show the licence texts</source>
   <translation>Afficher les textes des licences</translation>
  </message>
  <message>
   <source>Show the log</source>
   <translation>Afficher le journal</translation>
  </message>
  <message>
   <source>Silences it at once.</source>
   <translation>La fait taire aussitôt.</translation>
  </message>
  <message>
   <source>Since Pressel was started: {cost}</source>
   <translation>Depuis le démarrage de Pressel : {cost}</translation>
  </message>
  <message>
   <source>Size of the captions</source>
   <translation>Taille des sous-titres</translation>
  </message>
  <message>
   <source>Size of the text</source>
   <translation>Taille du texte</translation>
  </message>
  <message>
   <source>Skip this version</source>
   <translation>Ignorer cette version</translation>
  </message>
  <message>
   <source>Small window above the others, and back</source>
   <translation>Petite fenêtre au-dessus des autres, et retour</translation>
  </message>
  <message>
   <source>Some of the answer's sound could not be read</source>
   <translation>Une partie du son de la réponse n'a pas pu être lue</translation>
  </message>
  <message>
   <source>Some sound was lost on the way in</source>
   <translation>Un peu de son s’est perdu à l’entrée</translation>
  </message>
  <message>
   <source>Something in Pressel went wrong.</source>
   <translation>Une erreur s’est produite dans Pressel.</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>Son</translation>
  </message>
  <message>
   <source>Sound before speech</source>
   <translation>Son avant la parole</translation>
  </message>
  <message>
   <source>Sound goes to {name} only while you talk</source>
   <translation>Le son ne va à {name} que pendant que vous parlez</translation>
  </message>
  <message>
   <source>Sound written down</source>
   <translation>Son mis par écrit</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>Sons</translation>
  </message>
  <message>
   <source>Source code of {name}</source>
   <translation>Code source de {name}</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Sources</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espace</translation>
  </message>
  <message>
   <source>Space talks only while this window is in front: {why}</source>
   <translation>Espace ne sert à parler que si cette fenêtre est au premier plan : {why}</translation>
  </message>
  <message>
   <source>Spark</source>
   <translation>Étincelle</translation>
  </message>
  <message>
   <source>Speak: the bar should reach the middle. The recording stays here.</source>
   <translation>Parlez : la barre doit atteindre le milieu. L’enregistrement reste ici.</translation>
  </message>
  <message>
   <source>Speaking</source>
   <translation>Parle</translation>
  </message>
  <message>
   <source>Speech and text</source>
   <translation>Voix et texte</translation>
  </message>
  <message>
   <source>Speech threshold</source>
   <translation>Seuil de parole</translation>
  </message>
  <message>
   <source>Speech with text, or text alone.</source>
   <translation>La voix avec le texte, ou le texte seul.</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Vitesse</translation>
  </message>
  <message>
   <source>Spoken language</source>
   <translation>Langue parlée</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Démarrer</translation>
  </message>
  <message>
   <source>Start hidden</source>
   <translation>Démarrer masqué</translation>
  </message>
  <message>
   <source>Start with the computer</source>
   <translation>Démarrer avec l'ordinateur</translation>
  </message>
  <message>
   <source>Stays on this computer</source>
   <translation>Reste sur cet ordinateur</translation>
  </message>
  <message>
   <source>Still thinking</source>
   <translation>Réfléchit encore</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stop key</source>
   <translation>Touche d’arrêt</translation>
  </message>
  <message>
   <source>Stop the voice</source>
   <translation>Arrêter la voix</translation>
  </message>
  <message>
   <source>Stop trying</source>
   <translation>Arrêter l’essai</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Arrêté</translation>
  </message>
  <message>
   <source>Stopped; the rest was not heard</source>
   <translation>Arrêté ; la suite n’a pas été entendue</translation>
  </message>
  <message>
   <source>Suggestion {n}</source>
   <translation>Suggestion {n}</translation>
  </message>
  <message>
   <source>Suggestions to start with</source>
   <translation>Suggestions pour commencer</translation>
  </message>
  <message>
   <source>Support file…</source>
   <translation>Fichier d’assistance…</translation>
  </message>
  <message>
   <source>System</source>
   <translation>Système</translation>
  </message>
  <message>
   <source>System default</source>
   <translation>Choix du système</translation>
  </message>
  <message>
   <source>System: {name}</source>
   <translation>Système : {name}</translation>
  </message>
  <message>
   <source>Talk</source>
   <translation>Parler</translation>
  </message>
  <message>
   <source>Talk key</source>
   <translation>Touche de parole</translation>
  </message>
  <message>
   <source>Talk to OpenAI from now on</source>
   <translation>Parler à OpenAI à partir de maintenant</translation>
  </message>
  <message>
   <source>Talk with me in the language I speak, in short and simple sentences. When I make a mistake, say the right form once, kindly, and go on. End each answer with a question.</source>
   <translation>Parle avec moi dans la langue que je parle, avec des phrases courtes et simples. Quand je fais une faute, dis une fois la bonne forme, gentiment, et continue. Termine chaque réponse par une question.</translation>
  </message>
  <message>
   <source>Talk, while no text field has the keyboard</source>
   <translation>Parler, tant qu’aucun champ de texte n’a le clavier</translation>
  </message>
  <message>
   <source>Tap</source>
   <translation>Appuyer</translation>
  </message>
  <message>
   <source>Tap or hold</source>
   <translation>Appui bref ou maintenu</translation>
  </message>
  <message>
   <source>Teach me five useful phrases for my first day in France.</source>
   <translation>Apprends-moi cinq phrases utiles pour mon premier jour en France.</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Température</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Tester</translation>
  </message>
  <message>
   <source>Test of the microphone</source>
   <translation>Essai du micro</translation>
  </message>
  <message>
   <source>Testing the key…</source>
   <translation>Test de la clé…</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Text in</source>
   <translation>Texte en entrée</translation>
  </message>
  <message>
   <source>Text in, cached</source>
   <translation>Texte en entrée, en cache</translation>
  </message>
  <message>
   <source>Text is kept here, sound only until it has arrived</source>
   <translation>Le texte est gardé ici, le son seulement jusqu’à son arrivée</translation>
  </message>
  <message>
   <source>Text only</source>
   <translation>Texte seul</translation>
  </message>
  <message>
   <source>Text out</source>
   <translation>Texte en sortie</translation>
  </message>
  <message>
   <source>That was short: hold it for a second, so that its release is seen apart from its press.</source>
   <translation>C’était court : maintenez-la une seconde, pour distinguer l’appui du relâchement.</translation>
  </message>
  <message>
   <source>The account has no credit</source>
   <translation>Le compte n’a plus de crédit</translation>
  </message>
  <message>
   <source>The account is closed</source>
   <translation>Le compte est fermé</translation>
  </message>
  <message>
   <source>The address cannot be used</source>
   <translation>L’adresse ne peut pas être utilisée</translation>
  </message>
  <message>
   <source>The address names no server.</source>
   <translation>L’adresse n’indique aucun serveur.</translation>
  </message>
  <message>
   <source>The address of the server is not usable</source>
   <translation>L’adresse du serveur n’est pas utilisable</translation>
  </message>
  <message>
   <source>The address should begin with wss:// or https:// (ws:// or http:// on your own network).</source>
   <translation>L’adresse devrait commencer par wss:// ou https:// (ws:// ou http:// sur votre propre réseau).</translation>
  </message>
  <message>
   <source>The answer before this one was not finished</source>
   <translation>La réponse précédente n’était pas terminée</translation>
  </message>
  <message>
   <source>The answer failed</source>
   <translation>La réponse a échoué</translation>
  </message>
  <message>
   <source>The answer is asked for again.</source>
   <translation>La réponse est redemandée.</translation>
  </message>
  <message>
   <source>The answer is shown as text.</source>
   <translation>La réponse est affichée en texte.</translation>
  </message>
  <message>
   <source>The answer stopped in the middle</source>
   <translation>La réponse s’est arrêtée au milieu</translation>
  </message>
  <message>
   <source>The answer was cut at its longest</source>
   <translation>La réponse a été coupée à sa longueur maximale</translation>
  </message>
  <message>
   <source>The answer was empty</source>
   <translation>La réponse était vide</translation>
  </message>
  <message>
   <source>The built-in practice server did not start</source>
   <translation>Le serveur d’entraînement intégré n’a pas démarré</translation>
  </message>
  <message>
   <source>The chosen language could not be loaded</source>
   <translation>La langue choisie n’a pas pu être chargée</translation>
  </message>
  <message>
   <source>The clock of this computer is wrong</source>
   <translation>L’horloge de cet ordinateur n’est pas à l’heure</translation>
  </message>
  <message>
   <source>The computer may be too busy; closing other programs helps.</source>
   <translation>L’ordinateur est peut-être trop occupé ; fermer d’autres programmes aide.</translation>
  </message>
  <message>
   <source>The computer went to sleep</source>
   <translation>L’ordinateur s’est mis en veille</translation>
  </message>
  <message>
   <source>The connection ended three times before an answer came</source>
   <translation>La connexion s’est interrompue trois fois avant qu’une réponse n’arrive</translation>
  </message>
  <message>
   <source>The connection is lost</source>
   <translation>La connexion est perdue</translation>
  </message>
  <message>
   <source>The connection would not be encrypted</source>
   <translation>La connexion ne serait pas chiffrée</translation>
  </message>
  <message>
   <source>The conversation could not be saved</source>
   <translation>La conversation n’a pas pu être enregistrée</translation>
  </message>
  <message>
   <source>The conversation could not be written to the file</source>
   <translation>La conversation n’a pas pu être écrite dans le fichier</translation>
  </message>
  <message>
   <source>The conversation goes on with the present voice.</source>
   <translation>La conversation continue avec la voix actuelle.</translation>
  </message>
  <message>
   <source>The conversation goes on with the server's own: it may end your turn at a pause.</source>
   <translation>La conversation continue avec ceux du serveur : il peut terminer votre tour à une pause.</translation>
  </message>
  <message>
   <source>The conversation goes on without it.</source>
   <translation>La conversation continue sans cela.</translation>
  </message>
  <message>
   <source>The conversation goes on.</source>
   <translation>La conversation continue.</translation>
  </message>
  <message>
   <source>The conversation is in a file</source>
   <translation>La conversation est dans un fichier</translation>
  </message>
  <message>
   <source>The conversation stays in this window until you quit; settings are not kept.</source>
   <translation>La conversation reste dans cette fenêtre jusqu'à ce que vous quittiez ; les réglages ne sont pas conservés.</translation>
  </message>
  <message>
   <source>The details name the file.</source>
   <translation>Les détails indiquent le fichier.</translation>
  </message>
  <message>
   <source>The details say why.</source>
   <translation>Les détails disent pourquoi.</translation>
  </message>
  <message>
   <source>The doctor is looking…</source>
   <translation>Le diagnostic est en cours…</translation>
  </message>
  <message>
   <source>The first look comes a day after the first start.</source>
   <translation>La première recherche a lieu un jour après le premier démarrage.</translation>
  </message>
  <message>
   <source>The first persona; Ctrl+2 to 9 the others</source>
   <translation>La première persona ; Ctrl+2 à 9 les autres</translation>
  </message>
  <message>
   <source>The kept conversations</source>
   <translation>Les conversations gardées</translation>
  </message>
  <message>
   <source>The kept conversations could not be read</source>
   <translation>Les conversations gardées n’ont pas pu être lues</translation>
  </message>
  <message>
   <source>The key cannot be used</source>
   <translation>La clé est inutilisable</translation>
  </message>
  <message>
   <source>The key has no access to this model</source>
   <translation>La clé n’a pas accès à ce modèle</translation>
  </message>
  <message>
   <source>The key is good, but not for this model</source>
   <translation>La clé est bonne, mais pas pour ce modèle</translation>
  </message>
  <message>
   <source>The key was not refused. Test again in a minute.</source>
   <translation>La clé n’a pas été refusée. Testez de nouveau dans une minute.</translation>
  </message>
  <message>
   <source>The key was not refused. Test again later.</source>
   <translation>La clé n’a pas été refusée. Testez de nouveau plus tard.</translation>
  </message>
  <message>
   <source>The key was refused</source>
   <translation>La clé a été refusée</translation>
  </message>
  <message>
   <source>The key works</source>
   <translation>La clé fonctionne</translation>
  </message>
  <message>
   <source>The key, if the server wants one</source>
   <translation>La clé, si le serveur en veut une</translation>
  </message>
  <message>
   <source>The keyring does not answer</source>
   <translation>Le trousseau ne répond pas</translation>
  </message>
  <message>
   <source>The keyring may be waiting for its password, or the network does not answer. It is tried again by itself.</source>
   <translation>Le trousseau attend peut-être son mot de passe, ou le réseau ne répond pas. Une nouvelle tentative a lieu automatiquement.</translation>
  </message>
  <message>
   <source>The last look brought nothing. It is tried again within a day.</source>
   <translation>La dernière recherche n’a rien donné. Nouvel essai dans la journée.</translation>
  </message>
  <message>
   <source>The licence texts lie in the packages.</source>
   <translation>Les textes des licences se trouvent dans les paquets.</translation>
  </message>
  <message>
   <source>The log is empty.</source>
   <translation>Le journal est vide.</translation>
  </message>
  <message>
   <source>The loudest sound was at {level}.</source>
   <translation>Le son le plus fort était à {level}.</translation>
  </message>
  <message>
   <source>The loudspeaker was disconnected</source>
   <translation>Le haut-parleur a été débranché</translation>
  </message>
  <message>
   <source>The microphone could not be opened</source>
   <translation>Le micro n’a pas pu être ouvert</translation>
  </message>
  <message>
   <source>The microphone is not allowed</source>
   <translation>Le micro n’est pas autorisé</translation>
  </message>
  <message>
   <source>The microphone is open only while you talk, and the window shows it.</source>
   <translation>Le micro n’est ouvert que pendant que vous parlez, et la fenêtre le montre.</translation>
  </message>
  <message>
   <source>The microphone was disconnected</source>
   <translation>Le microphone a été débranché</translation>
  </message>
  <message>
   <source>The model has heard them all the same.</source>
   <translation>Le modèle les a entendues quand même.</translation>
  </message>
  <message>
   <source>The model keeps calling functions</source>
   <translation>Le modèle ne cesse d’appeler des fonctions</translation>
  </message>
  <message>
   <source>The model's own</source>
   <translation>Celui du modèle</translation>
  </message>
  <message>
   <source>The name of the server is not known</source>
   <translation>Le nom du serveur est inconnu</translation>
  </message>
  <message>
   <source>The network is too slow for live sound</source>
   <translation>Le réseau est trop lent pour le son en direct</translation>
  </message>
  <message>
   <source>The network or the server is slow. Test again.</source>
   <translation>Le réseau ou le serveur est lent. Testez de nouveau.</translation>
  </message>
  <message>
   <source>The one in use</source>
   <translation>Celui qui est utilisé</translation>
  </message>
  <message>
   <source>The one server (host:port) on another computer that may be spoken to although others on the way can listen; empty: you are asked.</source>
   <translation>Le seul serveur (hôte:port) sur un autre ordinateur auquel on peut parler bien que d’autres sur le trajet puissent écouter ; vide : la question vous est posée.</translation>
  </message>
  <message>
   <source>The other protocol in the settings may help; the details say why.</source>
   <translation>L'autre protocole dans les réglages peut aider ; les détails disent pourquoi.</translation>
  </message>
  <message>
   <source>The personas are in a file</source>
   <translation>Les personas sont dans un fichier</translation>
  </message>
  <message>
   <source>The personas could not be imported</source>
   <translation>Les personas n’ont pas pu être importés</translation>
  </message>
  <message>
   <source>The personas could not be written to the file</source>
   <translation>Les personas n’ont pas pu être écrits dans le fichier</translation>
  </message>
  <message>
   <source>The practice voice takes the place of the model.</source>
   <translation>La voix d’entraînement prend la place du modèle.</translation>
  </message>
  <message>
   <source>The price of this model is not known.</source>
   <translation>Le prix de ce modèle n’est pas connu.</translation>
  </message>
  <message>
   <source>The proxy did not let the connection through</source>
   <translation>Le proxy n’a pas laissé passer la connexion</translation>
  </message>
  <message>
   <source>The rest has arrived.</source>
   <translation>Le reste est arrivé.</translation>
  </message>
  <message>
   <source>The screen was locked</source>
   <translation>L’écran a été verrouillé</translation>
  </message>
  <message>
   <source>The secure connection failed</source>
   <translation>La connexion sécurisée a échoué</translation>
  </message>
  <message>
   <source>The server answers; it asks for no key</source>
   <translation>Le serveur répond ; il ne demande pas de clé</translation>
  </message>
  <message>
   <source>The server cannot be reached</source>
   <translation>Le serveur est injoignable</translation>
  </message>
  <message>
   <source>The server closed the connection</source>
   <translation>Le serveur a fermé la connexion</translation>
  </message>
  <message>
   <source>The server did not accept a request</source>
   <translation>Le serveur n’a pas accepté une demande</translation>
  </message>
  <message>
   <source>The server did not confirm that this arrived</source>
   <translation>Le serveur n’a pas confirmé l’arrivée de ce message</translation>
  </message>
  <message>
   <source>The server did not take the settings of the conversation</source>
   <translation>Le serveur n'a pas accepté les réglages de la conversation</translation>
  </message>
  <message>
   <source>The server does not know this model</source>
   <translation>Le serveur ne connaît pas ce modèle</translation>
  </message>
  <message>
   <source>The server hung up because of what it was sent</source>
   <translation>Le serveur a raccroché à cause de ce qui lui a été envoyé</translation>
  </message>
  <message>
   <source>The server met an error</source>
   <translation>Le serveur a rencontré une erreur</translation>
  </message>
  <message>
   <source>The server points to another address</source>
   <translation>Le serveur renvoie à une autre adresse</translation>
  </message>
  <message>
   <source>The server refused the connection</source>
   <translation>Le serveur a refusé la connexion</translation>
  </message>
  <message>
   <source>The server said something unreadable</source>
   <translation>Le serveur a dit quelque chose d’illisible</translation>
  </message>
  <message>
   <source>The service asks to wait</source>
   <translation>Le service demande d’attendre</translation>
  </message>
  <message>
   <source>The service no longer speaks the older protocol</source>
   <translation>Le service ne parle plus l’ancien protocole</translation>
  </message>
  <message>
   <source>The service withheld the answer</source>
   <translation>Le service a retenu la réponse</translation>
  </message>
  <message>
   <source>The session was renewed</source>
   <translation>La session a été renouvelée</translation>
  </message>
  <message>
   <source>The settings could not be saved</source>
   <translation>Les réglages n’ont pas pu être enregistrés</translation>
  </message>
  <message>
   <source>The sounds are off.</source>
   <translation>Les sons sont désactivés.</translation>
  </message>
  <message>
   <source>The system itself uses this key, and may keep it.</source>
   <translation>Le système lui-même utilise cette touche et peut la garder.</translation>
  </message>
  <message>
   <source>The system refused it: {reason}.</source>
   <translation>Le système l'a refusé : {reason}.</translation>
  </message>
  <message>
   <source>The system's own colours</source>
   <translation>Les couleurs du système</translation>
  </message>
  <message>
   <source>The system's sound is not available</source>
   <translation>Le son du système n’est pas disponible</translation>
  </message>
  <message>
   <source>The transcription model takes no vocabulary here.</source>
   <translation>Ici, le modèle de transcription n’accepte pas de vocabulaire.</translation>
  </message>
  <message>
   <source>The voice cannot change once it has spoken</source>
   <translation>La voix ne peut plus changer une fois qu’elle a parlé</translation>
  </message>
  <message>
   <source>The voice could not be heard</source>
   <translation>La voix n’a pas pu être écoutée</translation>
  </message>
  <message>
   <source>The window speaks English for now; nothing else is changed.</source>
   <translation>Pour l’instant, la fenêtre parle anglais ; rien d’autre n’est changé.</translation>
  </message>
  <message>
   <source>The window went to the back while you held the key</source>
   <translation>La fenêtre est passée à l’arrière-plan pendant que vous mainteniez la touche</translation>
  </message>
  <message>
   <source>Then recording stops; a sound warns 10 s before.</source>
   <translation>Alors l’enregistrement s’arrête ; un son prévient 10 s avant.</translation>
  </message>
  <message>
   <source>There is a new version of Pressel</source>
   <translation>Il y a une nouvelle version de Pressel</translation>
  </message>
  <message>
   <source>There is no key to test</source>
   <translation>Il n’y a pas de clé à tester</translation>
  </message>
  <message>
   <source>There is no microphone. Plug one in, and it appears here by itself.</source>
   <translation>Il n’y a pas de micro. Branchez-en un, il apparaîtra ici de lui-même.</translation>
  </message>
  <message>
   <source>There is no network</source>
   <translation>Il n’y a pas de réseau</translation>
  </message>
  <message>
   <source>These lines are all that the file will hold. Nothing is sent anywhere.</source>
   <translation>Ces lignes sont tout ce que contiendra le fichier. Rien n’est envoyé.</translation>
  </message>
  <message>
   <source>They are in use, and are saved by themselves as soon as that is possible.</source>
   <translation>Ils sont appliqués et seront enregistrés d’eux-mêmes dès que possible.</translation>
  </message>
  <message>
   <source>They are unharmed in Pressel.</source>
   <translation>Ils sont intacts dans Pressel.</translation>
  </message>
  <message>
   <source>They stay here as well.</source>
   <translation>Ils restent aussi ici.</translation>
  </message>
  <message>
   <source>They stay in their file; what you say now goes on.</source>
   <translation>Elles restent dans leur fichier ; ce que vous dites maintenant continue.</translation>
  </message>
  <message>
   <source>Thinking</source>
   <translation>Réfléchit</translation>
  </message>
  <message>
   <source>Thinking…</source>
   <translation>Réfléchit…</translation>
  </message>
  <message>
   <source>Third-party components</source>
   <translation>Composants tiers</translation>
  </message>
  <message>
   <source>This build does not look for new versions.</source>
   <translation>Cette compilation ne cherche pas de nouvelles versions.</translation>
  </message>
  <message>
   <source>This computer's clock is {t} ahead.</source>
   <translation>L’horloge de cet ordinateur avance de {t}.</translation>
  </message>
  <message>
   <source>This computer's clock is {t} behind.</source>
   <translation>L’horloge de cet ordinateur retarde de {t}.</translation>
  </message>
  <message>
   <source>This connection is not encrypted: others on the way can hear you and read the key.</source>
   <translation>Cette connexion n’est pas chiffrée : d’autres sur le chemin peuvent vous entendre et lire la clé.</translation>
  </message>
  <message>
   <source>This conversation: {cost}</source>
   <translation>Cette conversation : {cost}</translation>
  </message>
  <message>
   <source>This copy is not installed, so nothing could start it.</source>
   <translation>Cette copie n’est pas installée, rien ne pourrait donc la lancer.</translation>
  </message>
  <message>
   <source>This desktop takes no such key; it is asked for {does} instead.</source>
   <translation>Ce bureau n’accepte pas une telle touche ; on lui demande {does} à la place.</translation>
  </message>
  <message>
   <source>This does not look like a key</source>
   <translation>Cela ne ressemble pas à une clé</translation>
  </message>
  <message>
   <source>This is how you sound. Level: {level}</source>
   <translation>Voici comment on vous entend. Niveau : {level}</translation>
  </message>
  <message>
   <source>This is no Realtime server</source>
   <translation>Ce n’est pas un serveur Realtime</translation>
  </message>
  <message>
   <source>This is no address: the name or the port of the server cannot be read.</source>
   <translation>Ce n’est pas une adresse : le nom ou le port du serveur est illisible.</translation>
  </message>
  <message>
   <source>This is the newest version.</source>
   <translation>C’est la version la plus récente.</translation>
  </message>
  <message>
   <source>This line for the expressiveness follows it: “{line}”</source>
   <translation>Cette ligne pour l’expressivité la suit : « {line} »</translation>
  </message>
  <message>
   <source>This model takes no reasoning effort.</source>
   <translation>Ce modèle n’accepte pas d’effort de réflexion.</translation>
  </message>
  <message>
   <source>This persona…</source>
   <translation>Ce persona…</translation>
  </message>
  <message>
   <source>This portable Pressel lies where nothing can be written</source>
   <translation>Ce Pressel portable se trouve là où rien ne peut être écrit</translation>
  </message>
  <message>
   <source>This server does not take one of the settings</source>
   <translation>Ce serveur n’accepte pas un des réglages</translation>
  </message>
  <message>
   <source>This server refused it, so the conversation goes on without it.</source>
   <translation>Ce serveur l’a refusé, la conversation continue donc sans.</translation>
  </message>
  <message>
   <source>This server refused it, so the conversation goes on without it. That is remembered.</source>
   <translation>Ce serveur l’a refusé, la conversation continue donc sans. C’est retenu.</translation>
  </message>
  <message>
   <source>This server refused this value, and goes on without it. Choose another, and that is sent.</source>
   <translation>Ce serveur a refusé cette valeur et continue sans elle. Choisissez-en une autre : elle sera envoyée.</translation>
  </message>
  <message>
   <source>This session only</source>
   <translation>Cette session seulement</translation>
  </message>
  <message>
   <source>Timing</source>
   <translation>Durées</translation>
  </message>
  <message>
   <source>To the next control</source>
   <translation>Au contrôle suivant</translation>
  </message>
  <message>
   <source>To the next part of the window</source>
   <translation>Vers la partie suivante de la fenêtre</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <source>Too short to send</source>
   <translation>Trop court pour être envoyé</translation>
  </message>
  <message>
   <source>Top left</source>
   <translation>En haut à gauche</translation>
  </message>
  <message>
   <source>Top right</source>
   <translation>En haut à droite</translation>
  </message>
  <message>
   <source>Transcript and storage</source>
   <translation>Transcription et stockage</translation>
  </message>
  <message>
   <source>Transcription model</source>
   <translation>Modèle de transcription</translation>
  </message>
  <message>
   <source>Translate between English and Mandarin.</source>
   <translation>Traduis entre l’anglais et le mandarin.</translation>
  </message>
  <message>
   <source>Translate between English and Spanish.</source>
   <translation>Traduis entre l’anglais et l’espagnol.</translation>
  </message>
  <message>
   <source>Translator</source>
   <translation>Traducteur</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Try again; the details say why.</source>
   <translation>Réessayez ; les détails disent pourquoi.</translation>
  </message>
  <message>
   <source>Try in practice</source>
   <translation>Essayer en entraînement</translation>
  </message>
  <message>
   <source>Try it again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Try it again.</source>
   <translation>Réessayez.</translation>
  </message>
  <message>
   <source>Try it again; the details say why.</source>
   <translation>Réessayez ; les détails disent pourquoi.</translation>
  </message>
  <message>
   <source>Try the key</source>
   <translation>Essayer la touche</translation>
  </message>
  <message>
   <source>Turn taking</source>
   <translation>Tours de parole</translation>
  </message>
  <message>
   <source>Two quick presses stay on, with Hold.</source>
   <translation>Deux appuis rapides restent actifs, en mode « Maintenir ».</translation>
  </message>
  <message>
   <source>Two taps lock on</source>
   <translation>Deux appuis brefs verrouillent</translation>
  </message>
  <message>
   <source>Type the address of the server.</source>
   <translation>Saisissez l’adresse du serveur.</translation>
  </message>
  <message>
   <source>Type, or hold {key} to talk</source>
   <translation>Écrivez, ou maintenez {key} pour parler</translation>
  </message>
  <message>
   <source>Type, or press {key} to listen</source>
   <translation>Écrivez, ou appuyez sur {key} pour l’écoute</translation>
  </message>
  <message>
   <source>Type, or press {key} to talk</source>
   <translation>Écrivez, ou appuyez sur {key} pour parler</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Undo the reset</source>
   <translation>Annuler la réinitialisation</translation>
  </message>
  <message>
   <source>Unencrypted connection to</source>
   <translation>Connexion non chiffrée à</translation>
  </message>
  <message>
   <source>Unlock it: Pressel goes on as soon as it gives the key.</source>
   <translation>Déverrouillez-le : Pressel continue dès qu’il donne la clé.</translation>
  </message>
  <message>
   <source>Unpacked archive</source>
   <translation>Archive décompressée</translation>
  </message>
  <message>
   <source>Unsent: {text}</source>
   <translation>Non envoyé : {text}</translation>
  </message>
  <message>
   <source>Until then the one from the environment is used.</source>
   <translation>D’ici là, celle de l’environnement est utilisée.</translation>
  </message>
  <message>
   <source>Use a server on this computer</source>
   <translation>Utiliser un serveur sur cet ordinateur</translation>
  </message>
  <message>
   <source>Use an address with wss://, or allow it for this server if you trust the network.</source>
   <translation>Utilisez une adresse en wss://, ou autorisez-le pour ce serveur si vous faites confiance au réseau.</translation>
  </message>
  <message>
   <source>Use an address with wss://, or allow it under “Unencrypted connection to”.</source>
   <translation>Utilisez une adresse en wss://, ou autorisez-le sous « Connexion non chiffrée à ».</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>L’utiliser</translation>
  </message>
  <message>
   <source>Use this persona</source>
   <translation>Utiliser ce persona</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Version {version} can be downloaded.</source>
   <translation>La version {version} peut être téléchargée.</translation>
  </message>
  <message>
   <source>Very high</source>
   <translation>Très élevé</translation>
  </message>
  <message>
   <source>Vocabulary</source>
   <translation>Vocabulaire</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>Voix</translation>
  </message>
  <message>
   <source>Voice and style</source>
   <translation>Voix et style</translation>
  </message>
  <message>
   <source>Volume of the answers</source>
   <translation>Volume des réponses</translation>
  </message>
  <message>
   <source>Volume of the sounds</source>
   <translation>Volume des sons</translation>
  </message>
  <message>
   <source>Waiting for the keyring…</source>
   <translation>En attente du trousseau…</translation>
  </message>
  <message>
   <source>Warm</source>
   <translation>Chaleureux</translation>
  </message>
  <message>
   <source>Way of talking</source>
   <translation>Façon de parler</translation>
  </message>
  <message>
   <source>What came of it is kept.</source>
   <translation>Ce qui en est arrivé est conservé.</translation>
  </message>
  <message>
   <source>What can you do?</source>
   <translation>Que sais-tu faire ?</translation>
  </message>
  <message>
   <source>What could not be saved last time is here again</source>
   <translation>Ce qui n’a pas pu être enregistré la dernière fois est de nouveau là</translation>
  </message>
  <message>
   <source>What happens to your words then.</source>
   <translation>Ce que deviennent alors vos paroles.</translation>
  </message>
  <message>
   <source>What hears you.</source>
   <translation>Ce qui vous entend.</translation>
  </message>
  <message>
   <source>What is 17 times 23?</source>
   <translation>Combien font 17 fois 23 ?</translation>
  </message>
  <message>
   <source>What is in it is not lost.</source>
   <translation>Ce qu’il contient n’est pas perdu.</translation>
  </message>
  <message>
   <source>What is new</source>
   <translation>Nouveautés</translation>
  </message>
  <message>
   <source>What practice can do</source>
   <translation>Ce que sait faire l’entraînement</translation>
  </message>
  <message>
   <source>What the model is told before anything is said.</source>
   <translation>Ce qui est dit au modèle avant toute parole.</translation>
  </message>
  <message>
   <source>What time is it?</source>
   <translation>Quelle heure est-il ?</translation>
  </message>
  <message>
   <source>What was heard until then is kept.</source>
   <translation>Ce qui a été entendu jusque-là est conservé.</translation>
  </message>
  <message>
   <source>What you changed in the settings could not be saved.</source>
   <translation>Ce que vous avez modifié dans les réglages n’a pas pu être enregistré.</translation>
  </message>
  <message>
   <source>What you said has arrived.</source>
   <translation>Ce que vous avez dit est arrivé.</translation>
  </message>
  <message>
   <source>What you said has arrived; the last results were given to the model.</source>
   <translation>Ce que vous avez dit est arrivé ; les derniers résultats ont été transmis au modèle.</translation>
  </message>
  <message>
   <source>What you said has arrived; the words of the answer are shown as far as they come.</source>
   <translation>Ce que vous avez dit est arrivé ; les mots de la réponse s'affichent à mesure qu'ils arrivent.</translation>
  </message>
  <message>
   <source>What you said is kept here and is not sent again by itself.</source>
   <translation>Ce que vous avez dit est conservé ici et n’est pas renvoyé automatiquement.</translation>
  </message>
  <message>
   <source>What you said is kept here and is sent when the connection is back.</source>
   <translation>Ce que vous avez dit est conservé ici et sera envoyé au retour de la connexion.</translation>
  </message>
  <message>
   <source>What you said is kept here, unsent.</source>
   <translation>Ce que vous avez dit est conservé ici, non envoyé.</translation>
  </message>
  <message>
   <source>What you said is kept unsent.</source>
   <translation>Ce que vous avez dit est conservé sans être envoyé.</translation>
  </message>
  <message>
   <source>What you said is kept. You can go on; if it happens again, start Pressel anew.</source>
   <translation>Ce que vous avez dit est conservé. Vous pouvez continuer ; si cela se reproduit, relancez Pressel.</translation>
  </message>
  <message>
   <source>What you said last could not be saved.</source>
   <translation>Ce que vous avez dit en dernier n’a pas pu être enregistré.</translation>
  </message>
  <message>
   <source>What you say and hear may be in any other.</source>
   <translation>Ce que vous dites et entendez peut être dans n’importe quelle autre.</translation>
  </message>
  <message>
   <source>What you say goes to {name}, and to nobody else.</source>
   <translation>Ce que vous dites va à {name}, et à personne d’autre.</translation>
  </message>
  <message>
   <source>What you say stays on this computer</source>
   <translation>Ce que vous dites reste sur cet ordinateur</translation>
  </message>
  <message>
   <source>What you say stays on this computer.</source>
   <translation>Ce que vous dites reste sur cet ordinateur.</translation>
  </message>
  <message>
   <source>What you say stays on this computer: the practice voice answers here.</source>
   <translation>Ce que vous dites reste sur cet ordinateur : la voix d’entraînement répond ici.</translation>
  </message>
  <message>
   <source>What you talk about is kept here, on this computer.</source>
   <translation>Vos conversations sont gardées ici, sur cet ordinateur.</translation>
  </message>
  <message>
   <source>When a change takes effect</source>
   <translation>Quand un changement prend effet</translation>
  </message>
  <message>
   <source>When you log in, Pressel waits in the tray, or minimised where there is none.</source>
   <translation>À l'ouverture de la session, Pressel attend dans la zone de notification, ou réduit s'il n'y en a pas.</translation>
  </message>
  <message>
   <source>Where an answer is cut off; 0 is no limit.</source>
   <translation>Où une réponse est coupée ; 0 veut dire sans limite.</translation>
  </message>
  <message>
   <source>Where the answers come from.</source>
   <translation>D’où viennent les réponses.</translation>
  </message>
  <message>
   <source>Which form of the Realtime protocol your own server speaks.</source>
   <translation>Quelle forme du protocole Realtime parle votre serveur.</translation>
  </message>
  <message>
   <source>Which model answers; any name that your server knows.</source>
   <translation>Quel modèle répond ; tout nom que votre serveur connaît.</translation>
  </message>
  <message>
   <source>While something happens</source>
   <translation>Pendant qu’il se passe quelque chose</translation>
  </message>
  <message>
   <source>Who speaks; a voice of your own by its id (voice_…).</source>
   <translation>Qui parle ; une voix à vous par son identifiant (voice_…).</translation>
  </message>
  <message>
   <source>Whom you talk to; the conversation stays when you change it.</source>
   <translation>À qui vous parlez ; la conversation reste quand vous en changez.</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>Windows setup</source>
   <translation>Programme d'installation Windows</translation>
  </message>
  <message>
   <source>With the talk key, or hands-free by listening for pauses.</source>
   <translation>Avec la touche de parole, ou mains libres en guettant les pauses.</translation>
  </message>
  <message>
   <source>Without words</source>
   <translation>Sans paroles</translation>
  </message>
  <message>
   <source>Works</source>
   <translation>Fonctionne</translation>
  </message>
  <message>
   <source>Writes down what you say.</source>
   <translation>Met par écrit ce que vous dites.</translation>
  </message>
  <message>
   <source>Writing down…</source>
   <translation>Transcription…</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Hier</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Vous</translation>
  </message>
  <message>
   <source>You are a helpful voice assistant. Answer briefly and in the language the user speaks. Do not read out lists or formatting unless you are asked to.</source>
   <translation>Tu es un assistant vocal serviable. Réponds brièvement et dans la langue que parle l’utilisateur. Ne lis pas de listes ni de mise en forme, sauf si on te le demande.</translation>
  </message>
  <message>
   <source>You click with it. Take another, or add a modifier.</source>
   <translation>Vous cliquez avec. Prenez-en un autre, ou ajoutez une touche de modification.</translation>
  </message>
  <message>
   <source>You interview me for a job. Ask one question at a time, listen to the end, then ask a fitting next one. When I say “stop”, tell me in three sentences what was good and what to work on.</source>
   <translation>Tu me fais passer un entretien d’embauche. Pose une question à la fois, écoute jusqu’au bout, puis pose la suivante en conséquence. Quand je dis « stop », dis-moi en trois phrases ce qui était bien et ce qu’il faut travailler.</translation>
  </message>
  <message>
   <source>You seem to be offline</source>
   <translation>Vous semblez être hors ligne</translation>
  </message>
  <message>
   <source>You will not be able to type this key without talking.</source>
   <translation>Vous ne pourrez plus taper cette touche sans parler.</translation>
  </message>
  <message>
   <source>Your voice is kept only until the service has it; a message that you have not sent keeps it.</source>
   <translation>Votre voix n’est gardée que jusqu’à ce que le service l’ait ; un message non envoyé la conserve.</translation>
  </message>
  <message>
   <source>Your words could not be written down</source>
   <translation>Vos paroles n’ont pas pu être transcrites</translation>
  </message>
  <message>
   <source>Yours are as they were.</source>
   <translation>Les vôtres sont restés tels quels.</translation>
  </message>
  <message>
   <source>about {n} tokens · {c} of {most} characters</source>
   <translation>environ {n} jetons · {c} caractères sur {most}</translation>
  </message>
  <message>
   <source>api secret token password test remove replace keyring local server computer</source>
   <translation>api secret jeton token mot de passe clé test tester retirer supprimer remplacer trousseau local serveur ordinateur</translation>
  </message>
  <message>
   <source>autostart login boot launch background</source>
   <translation>démarrage automatique session lancement arrière-plan</translation>
  </message>
  <message>
   <source>cost price money tokens bill spent</source>
   <translation>coût prix argent jetons facture dépensé</translation>
  </message>
  <message>
   <source>down {downs}, up {ups}</source>
   <translation>enfoncée {downs}, relâchée {ups}</translation>
  </message>
  <message>
   <source>everywhere</source>
   <translation>partout</translation>
  </message>
  <message>
   <source>good</source>
   <translation>bon</translation>
  </message>
  <message>
   <source>hotkey shortcut push to talk doctor test global permission portal</source>
   <translation>touche raccourci clavier appuyer pour parler push to talk diagnostic test global autorisation permission portail</translation>
  </message>
  <message>
   <source>just speak · {key} ends it</source>
   <translation>parlez · {key} y met fin</translation>
  </message>
  <message>
   <source>kept here until the connection is back</source>
   <translation>conservé ici jusqu’au retour de la connexion</translation>
  </message>
  <message>
   <source>let go to send · Esc discards</source>
   <translation>relâchez pour envoyer · Esc abandonne</translation>
  </message>
  <message>
   <source>macOS app</source>
   <translation>App macOS</translation>
  </message>
  <message>
   <source>ms</source>
   <translation>ms</translation>
  </message>
  <message>
   <source>next answer</source>
   <translation>prochaine réponse</translation>
  </message>
  <message>
   <source>next session</source>
   <translation>prochaine session</translation>
  </message>
  <message>
   <source>next start</source>
   <translation>prochain démarrage</translation>
  </message>
  <message>
   <source>no key is set up</source>
   <translation>aucune clé n’est configurée</translation>
  </message>
  <message>
   <source>none</source>
   <translation>aucune</translation>
  </message>
  <message>
   <source>none beside Space in the window</source>
   <translation>aucune hormis Espace dans la fenêtre</translation>
  </message>
  <message>
   <source>nothing is heard</source>
   <translation>rien n’est entendu</translation>
  </message>
  <message>
   <source>only while the window is in front</source>
   <translation>seulement quand la fenêtre est devant</translation>
  </message>
  <message>
   <source>open now</source>
   <translation>ouverte en ce moment</translation>
  </message>
  <message>
   <source>or press and hold here</source>
   <translation>ou appuyez ici et maintenez</translation>
  </message>
  <message>
   <source>or tap it, and tap again to send</source>
   <translation>ou appuyez brièvement, et encore une fois pour envoyer</translation>
  </message>
  <message>
   <source>persona name instructions starters import export duplicate tutor translator</source>
   <translation>persona nom instructions suggestions importer exporter dupliquer professeur tuteur traducteur</translation>
  </message>
  <message>
   <source>press again to send</source>
   <translation>appuyez de nouveau pour envoyer</translation>
  </message>
  <message>
   <source>press {key} to say something else</source>
   <translation>appuyez sur {key} pour dire autre chose</translation>
  </message>
  <message>
   <source>preview sample</source>
   <translation>aperçu écouter échantillon extrait exemple</translation>
  </message>
  <message>
   <source>px</source>
   <translation>px</translation>
  </message>
  <message>
   <source>quiet</source>
   <translation>faible</translation>
  </message>
  <message>
   <source>s</source>
   <translation>s</translation>
  </message>
  <message>
   <source>see the message above</source>
   <translation>voir le message ci-dessus</translation>
  </message>
  <message>
   <source>silent</source>
   <translation>silencieux</translation>
  </message>
  <message>
   <source>storage disk folder size delete all conversations history erase</source>
   <translation>stockage disque dossier taille supprimer toutes conversations historique effacer</translation>
  </message>
  <message>
   <source>test level meter record microphone loudspeaker hear</source>
   <translation>essai niveau mesure enregistrer micro haut-parleur entendre</translation>
  </message>
  <message>
   <source>the service</source>
   <translation>le service</translation>
  </message>
  <message>
   <source>the sound of what is unsent is kept here</source>
   <translation>le son non envoyé est gardé ici</translation>
  </message>
  <message>
   <source>the {place}</source>
   <translation>le trousseau {place}</translation>
  </message>
  <message>
   <source>then just speak, hands-free</source>
   <translation>puis parlez, mains libres</translation>
  </message>
  <message>
   <source>tokens</source>
   <translation>jetons</translation>
  </message>
  <message>
   <source>too loud</source>
   <translation>trop fort</translation>
  </message>
  <message>
   <source>version licence license third parties open source diagnostics doctor log support file</source>
   <translation>version licence tiers open source diagnostic journal fichier assistance</translation>
  </message>
  <message>
   <source>what you said can still be taken back</source>
   <translation>vous pouvez encore revenir sur ce que vous avez dit</translation>
  </message>
  <message>
   <source>you can speak already</source>
   <translation>vous pouvez déjà parler</translation>
  </message>
  <message>
   <source>your own voice</source>
   <translation>votre propre voix</translation>
  </message>
  <message>
   <source>your server</source>
   <translation>votre serveur</translation>
  </message>
  <message>
   <source>your words written down</source>
   <translation>vos paroles mises par écrit</translation>
  </message>
  <message>
   <source>{h} h {m:02d} min</source>
   <translation>{h} h {m:02d} min</translation>
  </message>
  <message>
   <source>{key} talks from every window</source>
   <translation>{key} permet de parler depuis toutes les fenêtres</translation>
  </message>
  <message>
   <source>{key} works everywhere.</source>
   <translation>{key} fonctionne partout.</translation>
  </message>
  <message>
   <source>{key} works: it goes down once, stays down, and comes up.</source>
   <translation>{key} fonctionne : elle descend une fois, reste enfoncée et remonte.</translation>
  </message>
  <message>
   <source>{key}; nothing is bound yet</source>
   <translation>{key} ; rien n’est encore attribué</translation>
  </message>
  <message>
   <source>{moves}, last held {time} s</source>
   <translation>{moves}, tenue {time} s la dernière fois</translation>
  </message>
  <message>
   <source>{moves}: it is down now</source>
   <translation>{moves} : elle est enfoncée</translation>
  </message>
  <message>
   <source>{name} copy</source>
   <translation>{name} (copie)</translation>
  </message>
  <message>
   <source>{name} has this key already.</source>
   <translation>{name} a déjà cette touche.</translation>
  </message>
  <message>
   <source>{name} hears all until you stop it</source>
   <translation>{name} entend tout jusqu’à l’arrêt</translation>
  </message>
  <message>
   <source>{name} · in use</source>
   <translation>{name} · utilisé</translation>
  </message>
  <message>
   <source>{n} days</source>
   <translation>{n} jours</translation>
  </message>
  <message>
   <source>{n} hours</source>
   <translation>{n} heures</translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message>
   <source>{n} minutes</source>
   <translation>{n} minutes</translation>
  </message>
  <message>
   <source>{n} s left</source>
   <translation>encore {n} s</translation>
  </message>
  <message>
   <source>{t} of your voice sent</source>
   <translation>{t} de votre voix envoyées</translation>
  </message>
  <message>
   <source>{why} Until then hold Space in the window.</source>
   <translation>{why} D’ici là, maintenez Espace dans la fenêtre.</translation>
  </message>
  <message>
   <source>{words} Undo is above the list.</source>
   <translation>{words} « Annuler » se trouve au-dessus de la liste.</translation>
  </message>
  <message>
   <source>“{name}” is deleted.</source>
   <translation>« {name} » est supprimé.</translation>
  </message>
  <message>
   <source>“{title}” is deleted</source>
   <translation>« {title} » est supprimée</translation>
  </message>
  <message>
   <source>✓ That works in this window. Now hold {key} itself.</source>
   <translation>✓ Cela marche dans cette fenêtre. Maintenez maintenant {key} elle-même.</translation>
  </message>
  <message>
   <source>✓ Your key works.</source>
   <translation>✓ Votre touche fonctionne.</translation>
  </message>
 </context>
</TS>
