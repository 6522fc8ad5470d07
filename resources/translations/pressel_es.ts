<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>Announcer</name>
  <message numerus="yes">
   <source>%n unsent message(s)</source>
   <translation>
    <numerusform>%n mensaje sin enviar</numerusform>
    <numerusform>%n mensajes sin enviar</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>Nada todavía</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Detenido</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Back</source>
   <translation>Volver</translation>
  </message>
  <message>
   <source>Hide this line</source>
   <translation>Ocultar esta línea</translation>
  </message>
 </context>
 <context>
  <name>Captions</name>
  <message>
   <source>Captions</source>
   <translation>Subtítulos</translation>
  </message>
  <message>
   <source>What you say and what is answered appears here.</source>
   <translation>Aquí aparece lo que dices y lo que se responde.</translation>
  </message>
 </context>
 <context>
  <name>CardFrame</name>
  <message>
   <source>Details</source>
   <translation>Detalles</translation>
  </message>
  <message>
   <source>Details: {text}</source>
   <translation>Detalles: {text}</translation>
  </message>
 </context>
 <context>
  <name>Companions</name>
  <message>
   <source>Captions</source>
   <translation>Subtítulos</translation>
  </message>
  <message>
   <source>Small window</source>
   <translation>Ventana pequeña</translation>
  </message>
 </context>
 <context>
  <name>EmptyState</name>
  <message>
   <source>Hold Space and speak</source>
   <translation>Mantén Espacio y habla</translation>
  </message>
  <message>
   <source>Let go when you are done. Press again to interrupt the answer.</source>
   <translation>Suelta cuando termines. Pulsa otra vez para interrumpir la respuesta.</translation>
  </message>
  <message>
   <source>Sends this as a message</source>
   <translation>Envía esto como mensaje</translation>
  </message>
  <message>
   <source>What can you do?</source>
   <translation>¿Qué sabes hacer?</translation>
  </message>
  <message>
   <source>What is 17 times 23?</source>
   <translation>¿Cuánto es 17 por 23?</translation>
  </message>
  <message>
   <source>What time is it?</source>
   <translation>¿Qué hora es?</translation>
  </message>
 </context>
 <context>
  <name>FirstTurnPage</name>
  <message>
   <source>Answer: {words}</source>
   <translation>Respuesta: {words}</translation>
  </message>
  <message>
   <source>Ask whatever you like.</source>
   <translation>Pregunta lo que quieras.</translation>
  </message>
  <message>
   <source>Ask “What time is it?”</source>
   <translation>Pregunta: «What time is it?»</translation>
  </message>
  <message>
   <source>Press again to interrupt an answer. Esc discards what you are saying.</source>
   <translation>Pulsa de nuevo para interrumpir una respuesta. Esc descarta lo que estás diciendo.</translation>
  </message>
  <message>
   <source>Set-up guide</source>
   <translation>Guía de configuración</translation>
  </message>
  <message>
   <source>What happens to your words</source>
   <translation>Qué ocurre con tus palabras</translation>
  </message>
  <message>
   <source>You find this guide in the menu: {menu} &gt; {name}</source>
   <translation>Encontrarás esta guía en el menú: {menu} &gt; {name}</translation>
  </message>
  <message>
   <source>You: {words}</source>
   <translation>Tú: {words}</translation>
  </message>
  <message>
   <source>Your first question</source>
   <translation>Tu primera pregunta</translation>
  </message>
 </context>
 <context>
  <name>Guide</name>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Atrás</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Siguiente</translation>
  </message>
  <message>
   <source>&amp;Start talking</source>
   <translation>&amp;Empezar a hablar</translation>
  </message>
  <message>
   <source>A server on this computer</source>
   <translation>Un servidor en este equipo</translation>
  </message>
  <message>
   <source>Paste it here. It is tested at once, which costs nothing.</source>
   <translation>Pégala aquí. Se comprueba al momento, sin coste.</translation>
  </message>
  <message>
   <source>Pressel looks for one that is running. What you say stays on this computer.</source>
   <translation>Pressel busca uno que esté en marcha. Lo que digas se queda en este equipo.</translation>
  </message>
  <message>
   <source>Set-up guide</source>
   <translation>Guía de configuración</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>Omitir</translation>
  </message>
  <message>
   <source>Skip the guide</source>
   <translation>Omitir la guía</translation>
  </message>
  <message>
   <source>Step {n} of {all}</source>
   <translation>Paso {n} de {all}</translation>
  </message>
  <message>
   <source>Your API key</source>
   <translation>Tu clave de API</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source>Conversations</source>
   <translation>Conversaciones</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>Coste</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>Conversación nueva</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Title of the conversation</source>
   <translation>Título de la conversación</translation>
  </message>
  <message>
   <source>Who answers</source>
   <translation>Quién responde</translation>
  </message>
 </context>
 <context>
  <name>HelpWindow</name>
  <message>
   <source>Chapter</source>
   <translation>Capítulo</translation>
  </message>
  <message>
   <source>Chapters</source>
   <translation>Capítulos</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Atajos de teclado</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <source>No chapter has these words.</source>
   <translation>Ningún capítulo contiene estas palabras.</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>Buscar en la ayuda</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>Qué hace</translation>
  </message>
 </context>
 <context>
  <name>HistoryPanel</name>
  <message>
   <source>Close the conversations</source>
   <translation>Cerrar las conversaciones</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Conversaciones</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Cambiar nombre</translation>
  </message>
  <message>
   <source>Search all conversations</source>
   <translation>Buscar en las conversaciones</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
 </context>
 <context>
  <name>Keycap</name>
  <message>
   <source>Space</source>
   <translation>Espacio</translation>
  </message>
 </context>
 <context>
  <name>LevelMeter</name>
  <message>
   <source>Microphone level</source>
   <translation>Nivel del micrófono</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>About Pressel</source>
   <translation>Acerca de Pressel</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Conversaciones</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>Atajos de teclado</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>Conversación nueva</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Cambiar nombre</translation>
  </message>
  <message>
   <source>Set-up guide</source>
   <translation>Guía de configuración</translation>
  </message>
  <message>
   <source>Voice and style</source>
   <translation>Voz y estilo</translation>
  </message>
 </context>
 <context>
  <name>MicrophoneMenu</name>
  <message>
   <source>How you talk</source>
   <translation>Cómo hablas</translation>
  </message>
  <message>
   <source>Loudspeaker</source>
   <translation>Altavoz</translation>
  </message>
  <message>
   <source>Microphone</source>
   <translation>Micrófono</translation>
  </message>
  <message>
   <source>Microphone and loudspeaker</source>
   <translation>Micrófono y altavoz</translation>
  </message>
  <message>
   <source>No loudspeaker</source>
   <translation>Sin altavoz</translation>
  </message>
  <message>
   <source>No microphone</source>
   <translation>Sin micrófono</translation>
  </message>
  <message>
   <source>Sound settings…</source>
   <translation>Ajustes de sonido…</translation>
  </message>
 </context>
 <context>
  <name>MicrophonePage</name>
  <message>
   <source>Choose it and speak: the bar should reach the middle. The recording stays here.</source>
   <translation>Elígelo y habla: la barra debería llegar a la mitad. La grabación se queda aquí.</translation>
  </message>
  <message>
   <source>Microphone</source>
   <translation>Micrófono</translation>
  </message>
  <message>
   <source>Your microphone</source>
   <translation>Tu micrófono</translation>
  </message>
 </context>
 <context>
  <name>MoreMenu</name>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
 </context>
 <context>
  <name>NewTurns</name>
  <message>
   <source>Go to the end</source>
   <translation>Ir al final</translation>
  </message>
  <message numerus="yes">
   <source>↓  %n new</source>
   <translation>
    <numerusform>↓  %n nuevo</numerusform>
    <numerusform>↓  %n nuevos</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message>
   <source>Messages</source>
   <translation>Mensajes</translation>
  </message>
 </context>
 <context>
  <name>Overlay</name>
  <message>
   <source>State of the conversation</source>
   <translation>Estado de la conversación</translation>
  </message>
 </context>
 <context>
  <name>RowPaint</name>
  <message>
   <source>Title of the conversation</source>
   <translation>Título de la conversación</translation>
  </message>
 </context>
 <context>
  <name>SpeakerPage</name>
  <message>
   <source>Headphones are best: then the microphone does not hear the answer.</source>
   <translation>Lo mejor son unos auriculares: así el micrófono no oye la respuesta.</translation>
  </message>
  <message>
   <source>I hear nothing</source>
   <translation>No oigo nada</translation>
  </message>
  <message>
   <source>Is it switched on and turned up? Choose another one above and play the sound again.</source>
   <translation>¿Está encendido y con volumen? Elige otro arriba y reproduce el sonido de nuevo.</translation>
  </message>
  <message>
   <source>Loudspeaker</source>
   <translation>Altavoz</translation>
  </message>
  <message>
   <source>Play a sound</source>
   <translation>Reproducir un sonido</translation>
  </message>
  <message>
   <source>Your loudspeaker</source>
   <translation>Tu altavoz</translation>
  </message>
 </context>
 <context>
  <name>StateChip</name>
  <message>
   <source>Starting</source>
   <translation>Iniciando</translation>
  </message>
  <message>
   <source>State of the conversation</source>
   <translation>Estado de la conversación</translation>
  </message>
 </context>
 <context>
  <name>Strip</name>
  <message>
   <source>Full window (Ctrl+M)</source>
   <translation>Ventana completa (Ctrl+M)</translation>
  </message>
 </context>
 <context>
  <name>StyleLine</name>
  <message>
   <source>Voice and style</source>
   <translation>Voz y estilo</translation>
  </message>
 </context>
 <context>
  <name>StylePanel</name>
  <message>
   <source>&amp;Instructions</source>
   <translation>&amp;Instrucciones</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>&amp;Modelo</translation>
  </message>
  <message>
   <source>&amp;Persona</source>
   <translation>&amp;Persona</translation>
  </message>
  <message>
   <source>&amp;Reasoning effort</source>
   <translation>Esfuerzo de &amp;razonamiento</translation>
  </message>
  <message>
   <source>&amp;Speed</source>
   <translation>Ve&amp;locidad</translation>
  </message>
  <message>
   <source>&amp;Temperature</source>
   <translation>&amp;Temperatura</translation>
  </message>
  <message>
   <source>&amp;Voice</source>
   <translation>&amp;Voz</translation>
  </message>
  <message>
   <source>Close voice and style</source>
   <translation>Cerrar voz y estilo</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instrucciones</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Model and reasoning effort</source>
   <translation>Modelo y esfuerzo de razonamiento</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>Persona</source>
   <translation>Persona</translation>
  </message>
  <message>
   <source>Reasoning effort</source>
   <translation>Esfuerzo de razonamiento</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Velocidad</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Temperatura</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>Voz</translation>
  </message>
  <message>
   <source>Voice and style</source>
   <translation>Voz y estilo</translation>
  </message>
  <message>
   <source>next answer</source>
   <translation>próxima respuesta</translation>
  </message>
  <message>
   <source>next conversation</source>
   <translation>próxima conversación</translation>
  </message>
 </context>
 <context>
  <name>TalkBar</name>
  <message>
   <source>Lock the recording on</source>
   <translation>Dejar fija la grabación</translation>
  </message>
  <message>
   <source>Mute the microphone</source>
   <translation>Silenciar el micrófono</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>The microphone that is open</source>
   <translation>El micrófono abierto</translation>
  </message>
  <message>
   <source>Unmute the microphone</source>
   <translation>Activar el micrófono</translation>
  </message>
 </context>
 <context>
  <name>TalkButton</name>
  <message>
   <source>Talk</source>
   <translation>Hablar</translation>
  </message>
  <message>
   <source>Talk: {state}</source>
   <translation>Hablar: {state}</translation>
  </message>
 </context>
 <context>
  <name>TalkKeyPage</name>
  <message>
   <source>Hold {key} for a moment. Here it only lights up: nothing is recorded or sent.</source>
   <translation>Mantén pulsada {key} un momento. Aquí solo se ilumina: no se graba ni se envía nada.</translation>
  </message>
  <message>
   <source>The talk key</source>
   <translation>La tecla de hablar</translation>
  </message>
 </context>
 <context>
  <name>TextBox</name>
  <message>
   <source>Message</source>
   <translation>Mensaje</translation>
  </message>
  <message>
   <source>Send the message</source>
   <translation>Enviar el mensaje</translation>
  </message>
 </context>
 <context>
  <name>TranscriptView</name>
  <message>
   <source>Conversation</source>
   <translation>Conversación</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message>
   <source>Captions</source>
   <translation>Subtítulos</translation>
  </message>
  <message>
   <source>Floating status</source>
   <translation>Estado flotante</translation>
  </message>
  <message>
   <source>Hide the window</source>
   <translation>Ocultar la ventana</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>Conversación nueva</translation>
  </message>
  <message>
   <source>Quit Pressel</source>
   <translation>Salir de Pressel</translation>
  </message>
  <message>
   <source>Show the window</source>
   <translation>Mostrar la ventana</translation>
  </message>
  <message>
   <source>Small window</source>
   <translation>Ventana pequeña</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Talk</source>
   <translation>Hablar</translation>
  </message>
 </context>
 <context>
  <name>TryKey</name>
  <message>
   <source>Space</source>
   <translation>Espacio</translation>
  </message>
  <message>
   <source>Talk key: {key}</source>
   <translation>Tecla de hablar: {key}</translation>
  </message>
 </context>
 <context>
  <name>TurnFoot</name>
  <message>
   <source>Copied</source>
   <translation>Copiado</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy the code</source>
   <translation>Copiar el código</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Más</translation>
  </message>
  <message>
   <source>Play again</source>
   <translation>Volver a escuchar</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>This message</source>
   <translation>Este mensaje</translation>
  </message>
 </context>
 <context>
  <name>VoiceButton</name>
  <message>
   <source>Hear this voice</source>
   <translation>Oír esta voz</translation>
  </message>
 </context>
 <context>
  <name>Waveform</name>
  <message>
   <source>Level and time of the recording</source>
   <translation>Nivel y duración de la grabación</translation>
  </message>
 </context>
 <context>
  <name>WelcomePage</name>
  <message>
   <source>Free, and without an account: a voice on this computer answers you.</source>
   <translation>Gratis y sin cuenta: te responde una voz de este equipo.</translation>
  </message>
  <message>
   <source>Hold a key, speak, let go, and hear the answer. How do you want to begin?</source>
   <translation>Mantén una tecla, habla, suelta y oye la respuesta. ¿Cómo quieres empezar?</translation>
  </message>
  <message>
   <source>I have an API key</source>
   <translation>Tengo una clave de API</translation>
  </message>
  <message>
   <source>One that speaks the Realtime protocol, such as LocalAI.</source>
   <translation>Uno que hable el protocolo Realtime, como LocalAI.</translation>
  </message>
  <message>
   <source>Practise now</source>
   <translation>Practicar ahora</translation>
  </message>
  <message>
   <source>Talk to a realtime model of OpenAI; the service bills you.</source>
   <translation>Habla con un modelo en tiempo real de OpenAI; el servicio te lo cobra.</translation>
  </message>
  <message>
   <source>Use a server on this computer</source>
   <translation>Usar un servidor en este ordenador</translation>
  </message>
  <message>
   <source>Welcome to Pressel</source>
   <translation>Te damos la bienvenida a Pressel</translation>
  </message>
 </context>
 <context>
  <name>present</name>
  <message numerus="yes">
   <source>%Ln token(s)</source>
   <translation>
    <numerusform>%Ln token</numerusform>
    <numerusform>%Ln tokens</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s)</source>
   <translation>
    <numerusform>%n respuesta</numerusform>
    <numerusform>%n respuestas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversation(s) found</source>
   <translation>
    <numerusform>%n conversación encontrada</numerusform>
    <numerusform>%n conversaciones encontradas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s)</source>
   <translation>
    <numerusform>%n mensaje</numerusform>
    <numerusform>%n mensajes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s)</source>
   <translation>
    <numerusform>%n minuto</numerusform>
    <numerusform>%n minutos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n second(s)</source>
   <translation>
    <numerusform>%n segundo</numerusform>
    <numerusform>%n segundos</numerusform>
   </translation>
  </message>
  <message>
   <source>15 minutes</source>
   <translation>15 minutos</translation>
  </message>
  <message>
   <source>2 minutes</source>
   <translation>2 minutos</translation>
  </message>
  <message>
   <source>30 seconds</source>
   <translation>30 segundos</translation>
  </message>
  <message>
   <source>A blank, a line break or a foreign sign is in it: copy it again, whole.</source>
   <translation>Contiene un espacio, un salto de línea o un signo ajeno: cópiela de nuevo entera.</translation>
  </message>
  <message>
   <source>A change is heard from the next conversation.</source>
   <translation>Los cambios se oyen a partir de la próxima conversación.</translation>
  </message>
  <message>
   <source>A file could not be used and was kept aside</source>
   <translation>Un archivo no se pudo usar y se guardó aparte</translation>
  </message>
  <message>
   <source>A key lasts for this session only, because {why}.</source>
   <translation>La clave solo vale para esta sesión, porque {why}.</translation>
  </message>
  <message>
   <source>A package manager updates this installation, so Pressel does not look.</source>
   <translation>Un gestor de paquetes actualiza esta instalación, por eso Pressel no busca.</translation>
  </message>
  <message>
   <source>A pause ends your turn. Press again to stop listening.</source>
   <translation>Una pausa termina tu turno. Pulsa otra vez para que deje de escuchar.</translation>
  </message>
  <message>
   <source>A persona came without its talk key</source>
   <translation>Una persona llegó sin su tecla de hablar</translation>
  </message>
  <message>
   <source>A press during an answer</source>
   <translation>Al pulsar durante una respuesta</translation>
  </message>
  <message>
   <source>A press sooner than this after the last one does not count; helps trembling hands.</source>
   <translation>Una pulsación antes de este tiempo no cuenta; ayuda si tiemblan las manos.</translation>
  </message>
  <message>
   <source>A screen reader says Recording, Stopped and so on.</source>
   <translation>Un lector de pantalla dice «Grabando», «Detenido», etc.</translation>
  </message>
  <message>
   <source>A screen reader says at once what went wrong.</source>
   <translation>Un lector de pantalla dice enseguida qué ha fallado.</translation>
  </message>
  <message>
   <source>A screen reader says each sentence; for answers as text. F8 reads the last answer at any time.</source>
   <translation>Un lector de pantalla dice cada frase; para respuestas en texto. F8 lee la última respuesta cuando quieras.</translation>
  </message>
  <message>
   <source>A server of your own</source>
   <translation>Un servidor propio</translation>
  </message>
  <message>
   <source>A session with {model} can be opened.</source>
   <translation>Se puede abrir una sesión con {model}.</translation>
  </message>
  <message>
   <source>A shorter press sends nothing, with Hold.</source>
   <translation>En «Mantener», una pulsación más corta no envía nada.</translation>
  </message>
  <message>
   <source>A shorter press stays on, with Tap or hold.</source>
   <translation>En «Tocar o mantener», una pulsación más corta deja la grabación en marcha.</translation>
  </message>
  <message>
   <source>A small sign above other windows while Pressel is not in front; it never takes the keyboard.</source>
   <translation>Una pequeña señal sobre otras ventanas mientras Pressel no está delante; nunca toma el teclado.</translation>
  </message>
  <message>
   <source>A talk key of its own</source>
   <translation>Una tecla de hablar propia</translation>
  </message>
  <message>
   <source>A tap stays on until the next press; a hold ends when you let go.</source>
   <translation>Con un toque sigue hasta la próxima pulsación; si mantienes, termina al soltar.</translation>
  </message>
  <message>
   <source>A window of its own with both sides in large type.</source>
   <translation>Una ventana aparte con ambos lados de la conversación en letra grande.</translation>
  </message>
  <message>
   <source>About and diagnosis</source>
   <translation>Acerca de y diagnóstico</translation>
  </message>
  <message>
   <source>Account and cost</source>
   <translation>Cuenta y coste</translation>
  </message>
  <message>
   <source>Add a key, or practise without one.</source>
   <translation>Añade una clave o practica sin ella.</translation>
  </message>
  <message>
   <source>Add credit at the service, then retry.</source>
   <translation>Añade saldo en el servicio y vuelve a intentarlo.</translation>
  </message>
  <message>
   <source>Add credit on the billing page of the service.</source>
   <translation>Añade saldo en la página de facturación del servicio.</translation>
  </message>
  <message>
   <source>Added to the instructions: “{line}”</source>
   <translation>Añadido a las instrucciones: «{line}»</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>Dirección</translation>
  </message>
  <message>
   <source>Adds the personas of such a file to yours</source>
   <translation>Añade las personas de un archivo así a las tuyas</translation>
  </message>
  <message>
   <source>After a take it stays open for so long, so that the next begins 0.3 s before you press. That sound stays in memory and is gone unless you press.</source>
   <translation>Tras una toma sigue abierto este tiempo, para que la siguiente empiece 0,3 s antes de pulsar. Ese sonido queda en memoria y desaparece si no pulsas.</translation>
  </message>
  <message>
   <source>After you have talked the microphone stays open for a while; what it hears between two presses stays in memory and is dropped.</source>
   <translation>Después de hablar, el micrófono sigue abierto un rato; lo que oye entre dos pulsaciones queda en memoria y se descarta.</translation>
  </message>
  <message>
   <source>All conversations are deleted.</source>
   <translation>Todas las conversaciones se han eliminado.</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <source>All personas…</source>
   <translation>Todas las personas…</translation>
  </message>
  <message>
   <source>Allow it in the system's privacy settings.</source>
   <translation>Permítelo en los ajustes de privacidad del sistema.</translation>
  </message>
  <message>
   <source>Already finished</source>
   <translation>Ya ha terminado</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>Siempre</translation>
  </message>
  <message>
   <source>An API key is kept in the system's keyring or for one session in memory, never in a file.</source>
   <translation>Una clave de API se guarda en el llavero del sistema o, durante una sesión, en memoria; nunca en un archivo.</translation>
  </message>
  <message>
   <source>An estimate from the prices of {date}.</source>
   <translation>Una estimación según los precios del {date}.</translation>
  </message>
  <message>
   <source>Announce problems</source>
   <translation>Anunciar problemas</translation>
  </message>
  <message>
   <source>Announce states</source>
   <translation>Anunciar estados</translation>
  </message>
  <message>
   <source>Another Pressel has these conversations open, and it does not answer.</source>
   <translation>Otro Pressel tiene abiertas estas conversaciones y no responde.</translation>
  </message>
  <message>
   <source>Another conversation was opened</source>
   <translation>Se abrió otra conversación</translation>
  </message>
  <message>
   <source>Another copy starts now: {path}. Switch this off, and on again in the copy that you want.</source>
   <translation>Ahora se inicia otra copia: {path}. Desactiva esto y vuelve a activarlo en la copia que quieras.</translation>
  </message>
  <message>
   <source>Another key was pressed meanwhile: a modifier alone counts as part of that shortcut then.</source>
   <translation>Se pulsó otra tecla a la vez: un modificador solo cuenta entonces como parte de ese atajo.</translation>
  </message>
  <message>
   <source>Another program may hold it.</source>
   <translation>Puede que lo esté usando otro programa.</translation>
  </message>
  <message>
   <source>Another user came</source>
   <translation>Entró otro usuario</translation>
  </message>
  <message>
   <source>Answer in one sentence. No greetings, no praise, no questions back. If you do not know, say so.</source>
   <translation>Responde en una sola frase. Sin saludos, sin elogios, sin devolver preguntas. Si no lo sabes, dilo.</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>Respuestas</translation>
  </message>
  <message>
   <source>Apart from that of the answers.</source>
   <translation>Aparte del volumen de las respuestas.</translation>
  </message>
  <message>
   <source>AppImage</source>
   <translation>AppImage</translation>
  </message>
  <message>
   <source>As it says itself</source>
   <translation>Según indique él mismo</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>As your own server names it; on Azure that is your deployment.</source>
   <translation>Como lo llama tu propio servidor; en Azure es el nombre de tu implementación.</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Preguntar otra vez</translation>
  </message>
  <message>
   <source>Ask again in a few seconds.</source>
   <translation>Pregunta otra vez en unos segundos.</translation>
  </message>
  <message>
   <source>Ask again.</source>
   <translation>Pregunta otra vez.</translation>
  </message>
  <message>
   <source>Ask again; the details say what was wrong.</source>
   <translation>Pregunta de nuevo; los detalles dicen qué falló.</translation>
  </message>
  <message>
   <source>Ask it to go on, or say it in another way.</source>
   <translation>Pídele que continúe o dilo de otra manera.</translation>
  </message>
  <message>
   <source>Ask me simple questions in German and correct me.</source>
   <translation>Hazme preguntas sencillas en alemán y corrígeme.</translation>
  </message>
  <message>
   <source>Ask me the question about my greatest weakness.</source>
   <translation>Hazme la pregunta sobre mi mayor defecto.</translation>
  </message>
  <message>
   <source>Ask the keyring again</source>
   <translation>Volver a consultar el llavero</translation>
  </message>
  <message>
   <source>Ask the service, or use another key.</source>
   <translation>Consulta con el servicio o usa otra clave.</translation>
  </message>
  <message>
   <source>Assistant</source>
   <translation>Asistente</translation>
  </message>
  <message>
   <source>At the longest take</source>
   <translation>Al llegar a la duración máxima</translation>
  </message>
  <message>
   <source>Audio in</source>
   <translation>Audio de entrada</translation>
  </message>
  <message>
   <source>Audio in, cached</source>
   <translation>Audio de entrada, en caché</translation>
  </message>
  <message>
   <source>Audio out</source>
   <translation>Audio de salida</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>Automático</translation>
  </message>
  <message>
   <source>Azure: leave api-version out of an address with /openai/v1/realtime.</source>
   <translation>Azure: quita api-version de una dirección con /openai/v1/realtime.</translation>
  </message>
  <message>
   <source>Azure: name your deployment as the model.</source>
   <translation>Azure: escribe como modelo el nombre de tu implementación.</translation>
  </message>
  <message>
   <source>Azure: use /openai/v1/realtime, or add api-version for the preview.</source>
   <translation>Azure: usa /openai/v1/realtime o añade api-version para la versión preliminar.</translation>
  </message>
  <message>
   <source>Back to {name}</source>
   <translation>Volver a {name}</translation>
  </message>
  <message>
   <source>Begin a new session now</source>
   <translation>Empezar ahora una sesión nueva</translation>
  </message>
  <message>
   <source>Beside the conversation in a very wide window. The line under the row opens it anywhere.</source>
   <translation>Junto a la conversación en una ventana muy ancha. La línea de abajo lo abre siempre.</translation>
  </message>
  <message>
   <source>Beside the present one, where the window is wide enough. F9 shows and hides it.</source>
   <translation>Junto a la actual, si la ventana es bastante ancha. F9 la muestra y la oculta.</translation>
  </message>
  <message>
   <source>Beta (older)</source>
   <translation>Beta (anterior)</translation>
  </message>
  <message>
   <source>Book</source>
   <translation>Libro</translation>
  </message>
  <message>
   <source>Bottom left</source>
   <translation>Abajo a la izquierda</translation>
  </message>
  <message>
   <source>Bottom right</source>
   <translation>Abajo a la derecha</translation>
  </message>
  <message>
   <source>Brainstorm partner</source>
   <translation>Compañero de ideas</translation>
  </message>
  <message>
   <source>Briefcase</source>
   <translation>Maletín</translation>
  </message>
  <message>
   <source>Built-in practice voice: what you say stays on this computer.</source>
   <translation>Voz de práctica integrada: lo que dice no sale de este ordenador.</translation>
  </message>
  <message>
   <source>Bulb</source>
   <translation>Bombilla</translation>
  </message>
  <message>
   <source>By the server, before it listens.</source>
   <translation>La hace el servidor antes de escuchar.</translation>
  </message>
  <message>
   <source>Calm</source>
   <translation>Calmada</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <source>Captions</source>
   <translation>Subtítulos</translation>
  </message>
  <message>
   <source>Change the key</source>
   <translation>Cambiar la clave</translation>
  </message>
  <message>
   <source>Check the address in the settings.</source>
   <translation>Revisa la dirección en los ajustes.</translation>
  </message>
  <message>
   <source>Check the address of the server.</source>
   <translation>Revisa la dirección del servidor.</translation>
  </message>
  <message>
   <source>Check the address, most of all its path.</source>
   <translation>Revisa la dirección, sobre todo la ruta.</translation>
  </message>
  <message>
   <source>Check the address, or the network's name server.</source>
   <translation>Revisa la dirección o el servidor de nombres (DNS) de la red.</translation>
  </message>
  <message>
   <source>Check the clock, the proxy and the address.</source>
   <translation>Revisa el reloj, el proxy y la dirección.</translation>
  </message>
  <message>
   <source>Check the key in the settings.</source>
   <translation>Revisa la clave en los ajustes.</translation>
  </message>
  <message>
   <source>Check the system's proxy settings.</source>
   <translation>Revisa los ajustes de proxy del sistema.</translation>
  </message>
  <message>
   <source>Choose GA as the protocol version.</source>
   <translation>Elige GA como versión del protocolo.</translation>
  </message>
  <message>
   <source>Choose a device</source>
   <translation>Elige un dispositivo</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <translation>Elige un modelo</translation>
  </message>
  <message>
   <source>Choose another folder, or free some space.</source>
   <translation>Elige otra carpeta o libera espacio.</translation>
  </message>
  <message>
   <source>Choose another language, or install Pressel anew.</source>
   <translation>Elija otro idioma o instale Pressel de nuevo.</translation>
  </message>
  <message>
   <source>Choose another model, or use another key.</source>
   <translation>Elige otro modelo o usa otra clave.</translation>
  </message>
  <message>
   <source>Choose another model.</source>
   <translation>Elige otro modelo.</translation>
  </message>
  <message>
   <source>Choose another.</source>
   <translation>Elige otra opción.</translation>
  </message>
  <message>
   <source>Choose it, or type a language code such as pt-BR.</source>
   <translation>Elígelo o escribe un código como pt-BR.</translation>
  </message>
  <message>
   <source>Choose the current protocol (GA) in the settings.</source>
   <translation>Elige el protocolo actual (GA) en los ajustes.</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Close the help or the captions</source>
   <translation>Cerrar la ayuda o los subtítulos</translation>
  </message>
  <message>
   <source>Close to the tray</source>
   <translation>Cerrar a la bandeja</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>Código</translation>
  </message>
  <message>
   <source>Connect this computer, then test again.</source>
   <translation>Conecta este ordenador y vuelve a probar.</translation>
  </message>
  <message>
   <source>Connect without encryption</source>
   <translation>Conectar sin cifrado</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>Conectando</translation>
  </message>
  <message>
   <source>Connecting takes too long</source>
   <translation>La conexión tarda demasiado</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>Conversación</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>Conversaciones</translation>
  </message>
  <message>
   <source>Conversations and settings</source>
   <translation>Conversaciones y ajustes</translation>
  </message>
  <message>
   <source>Conversations are kept on this computer as text, until you delete them.</source>
   <translation>Las conversaciones se guardan como texto en este equipo hasta que las elimines.</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>Copiado.</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <source>Copy it again, whole, from the page of the service.</source>
   <translation>Cópiala otra vez, entera, desde la página del servicio.</translation>
  </message>
  <message>
   <source>Copy the code</source>
   <translation>Copiar el código</translation>
  </message>
  <message>
   <source>Copy the conversation</source>
   <translation>Copiar la conversación</translation>
  </message>
  <message>
   <source>Copy this turn</source>
   <translation>Copiar este turno</translation>
  </message>
  <message>
   <source>Corner of the floating status</source>
   <translation>Esquina del estado flotante</translation>
  </message>
  <message>
   <source>Cost of this conversation</source>
   <translation>Coste de esta conversación</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Debian package, which apt updates</source>
   <translation>Paquete de Debian, que actualiza apt</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Eliminar</translation>
  </message>
  <message>
   <source>Delete all</source>
   <translation>Eliminar todas</translation>
  </message>
  <message>
   <source>Delete all conversations…</source>
   <translation>Eliminar todas las conversaciones…</translation>
  </message>
  <message>
   <source>Detected automatically</source>
   <translation>Detección automática</translation>
  </message>
  <message>
   <source>Diagnosis</source>
   <translation>Diagnóstico</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>Descartar</translation>
  </message>
  <message>
   <source>Discard what you are saying, or stop the answer</source>
   <translation>Descarta lo que estás diciendo o detiene la respuesta</translation>
  </message>
  <message>
   <source>Discarded · Undo</source>
   <translation>Descartado · Deshacer</translation>
  </message>
  <message>
   <source>Discarded, undo available</source>
   <translation>Descartado, se puede deshacer</translation>
  </message>
  <message>
   <source>Discarded: {text}</source>
   <translation>Descartado: {text}</translation>
  </message>
  <message>
   <source>Dismiss: {title}</source>
   <translation>Cerrar: {title}</translation>
  </message>
  <message>
   <source>Does in every window what Esc does in this one.</source>
   <translation>Hace en cualquier ventana lo que Esc hace en esta.</translation>
  </message>
  <message>
   <source>Does the talk key work?</source>
   <translation>¿Funciona la tecla de hablar?</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>Descargar</translation>
  </message>
  <message>
   <source>Dramatic</source>
   <translation>Dramática</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>Duplicar</translation>
  </message>
  <message>
   <source>Eager</source>
   <translation>Impaciente</translation>
  </message>
  <message>
   <source>Eagerness</source>
   <translation>Impaciencia</translation>
  </message>
  <message>
   <source>Enter that address if you trust it.</source>
   <translation>Escriba esa dirección si confía en ella.</translation>
  </message>
  <message>
   <source>Esc discards</source>
   <translation>Esc descarta</translation>
  </message>
  <message>
   <source>Esc stops the answer</source>
   <translation>Esc detiene la respuesta</translation>
  </message>
  <message>
   <source>Every conversation on this computer goes for good, the present one too. Settings, personas, keys and messages that are not sent yet stay.</source>
   <translation>Se eliminan para siempre todas las conversaciones de este equipo, también la actual. Quedan los ajustes, las personas, las claves y los mensajes sin enviar.</translation>
  </message>
  <message>
   <source>Everyday assistant</source>
   <translation>Asistente para el día a día</translation>
  </message>
  <message>
   <source>Examples of instructions</source>
   <translation>Ejemplos de instrucciones</translation>
  </message>
  <message>
   <source>Examples…</source>
   <translation>Ejemplos…</translation>
  </message>
  <message>
   <source>Explain things step by step and in plain words, with one everyday example. After each step ask whether to go on. Never talk down to me.</source>
   <translation>Explica las cosas paso a paso y con palabras sencillas, con un ejemplo cotidiano. Después de cada paso pregunta si sigues. Nunca me hables con condescendencia.</translation>
  </message>
  <message>
   <source>Export personas</source>
   <translation>Exportar personas</translation>
  </message>
  <message>
   <source>Export the conversation</source>
   <translation>Exportar la conversación</translation>
  </message>
  <message>
   <source>Export the selected conversation</source>
   <translation>Exportar la conversación seleccionada</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>Expressiveness</source>
   <translation>Expresividad</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>Ha fallado</translation>
  </message>
  <message>
   <source>Find one</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <source>Flatpak, which flatpak updates</source>
   <translation>Flatpak, que actualiza flatpak</translation>
  </message>
  <message>
   <source>Floating status</source>
   <translation>Estado flotante</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>Carpeta</translation>
  </message>
  <message>
   <source>For a headset</source>
   <translation>Para auriculares con micrófono</translation>
  </message>
  <message>
   <source>For a room</source>
   <translation>Para una habitación</translation>
  </message>
  <message>
   <source>For somebody who helps you. There are no keys in it, and nothing that was said.</source>
   <translation>Para quien te ayude. No contiene claves ni nada de lo dicho.</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>Gratis</translation>
  </message>
  <message>
   <source>Free some space, or check the folder.</source>
   <translation>Libera espacio o revisa la carpeta.</translation>
  </message>
  <message>
   <source>Free some space, or check the folder. If you quit, it is lost.</source>
   <translation>Libere espacio o revise la carpeta. Si sale, se perderá.</translation>
  </message>
  <message>
   <source>From OPENAI_API_KEY</source>
   <translation>De OPENAI_API_KEY</translation>
  </message>
  <message>
   <source>GA (current)</source>
   <translation>GA (actual)</translation>
  </message>
  <message>
   <source>Get a key</source>
   <translation>Obtener una clave</translation>
  </message>
  <message>
   <source>Globe</source>
   <translation>Globo terráqueo</translation>
  </message>
  <message>
   <source>HTTP </source>
   <translation>HTTP </translation>
  </message>
  <message>
   <source>Hands-free</source>
   <translation>Manos libres</translation>
  </message>
  <message>
   <source>Hands-free, by meaning</source>
   <translation>Manos libres, por el sentido</translation>
  </message>
  <message>
   <source>Hands-free, by pauses</source>
   <translation>Manos libres, por las pausas</translation>
  </message>
  <message>
   <source>Hands-free, the microphone is open and streams until you end it; the window shows it.</source>
   <translation>En manos libres, el micrófono está abierto y transmite hasta que lo termines; la ventana lo muestra.</translation>
  </message>
  <message>
   <source>Hear the chosen voice</source>
   <translation>Oír la voz elegida</translation>
  </message>
  <message>
   <source>Hear the practice voice</source>
   <translation>Oír la voz de práctica</translation>
  </message>
  <message>
   <source>Hear this voice (costs a little)</source>
   <translation>Oír esta voz (cuesta un poco)</translation>
  </message>
  <message>
   <source>Heard by</source>
   <translation>Se oye por</translation>
  </message>
  <message>
   <source>Heart</source>
   <translation>Corazón</translation>
  </message>
  <message>
   <source>Height of the letters.</source>
   <translation>Altura de las letras.</translation>
  </message>
  <message>
   <source>Held back before it was sent</source>
   <translation>Retenido antes de enviarse</translation>
  </message>
  <message>
   <source>Hello, I am {name}. This is how I sound when we talk.</source>
   <translation>Hola, soy {name}. Así sueno cuando hablamos.</translation>
  </message>
  <message>
   <source>Hello. This is the practice voice, and it runs on this computer.</source>
   <translation>Hola. Esta es la voz de práctica y funciona en este ordenador.</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <source>Help me find a name for a neighbourhood bakery.</source>
   <translation>Ayúdame a encontrar un nombre para una panadería de barrio.</translation>
  </message>
  <message>
   <source>Help me tell my career in one minute.</source>
   <translation>Ayúdame a contar mi trayectoria en un minuto.</translation>
  </message>
  <message>
   <source>Hide the key</source>
   <translation>Ocultar la clave</translation>
  </message>
  <message>
   <source>High</source>
   <translation>Alto</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>Mantener</translation>
  </message>
  <message>
   <source>Hold it in any window: this persona answers. Empty: none.</source>
   <translation>Manténgala pulsada en cualquier ventana: responde esta persona. Vacío: ninguna.</translation>
  </message>
  <message>
   <source>Hold the key while you speak and let go when you are done.</source>
   <translation>Mantén la tecla mientras hablas y suéltala cuando termines.</translation>
  </message>
  <message>
   <source>Hold the key while you speak.</source>
   <translation>Mantén la tecla mientras hablas.</translation>
  </message>
  <message>
   <source>Hold the talk key</source>
   <translation>Mantén la tecla de hablar</translation>
  </message>
  <message>
   <source>Hold {key} and speak</source>
   <translation>Mantén {key} y habla</translation>
  </message>
  <message>
   <source>Hold {key} for a second. If nothing happens, choose another key.</source>
   <translation>Mantén {key} un segundo. Si no pasa nada, elige otra tecla.</translation>
  </message>
  <message>
   <source>Hold {key} to record for later</source>
   <translation>Mantén {key} para grabar para después</translation>
  </message>
  <message>
   <source>Hold {key} to talk</source>
   <translation>Mantén {key} para hablar</translation>
  </message>
  <message>
   <source>How do I say “Where is the nearest pharmacy?” in Italian?</source>
   <translation>¿Cómo se dice «¿Dónde está la farmacia más cercana?» en italiano?</translation>
  </message>
  <message>
   <source>How fast it speaks.</source>
   <translation>A qué velocidad habla.</translation>
  </message>
  <message>
   <source>How freely the model chooses its words; not every server takes it.</source>
   <translation>Con cuánta libertad elige el modelo sus palabras; no todos los servidores lo admiten.</translation>
  </message>
  <message>
   <source>How it speaks; the line that says so is added to the instructions.</source>
   <translation>Cómo habla; la línea que lo dice se añade a las instrucciones.</translation>
  </message>
  <message>
   <source>How long it listens on after you let go.</source>
   <translation>Cuánto tiempo sigue escuchando después de soltar.</translation>
  </message>
  <message>
   <source>How long it thinks; only the reasoning models take it.</source>
   <translation>Cuánto tiempo piensa; solo lo admiten los modelos de razonamiento.</translation>
  </message>
  <message>
   <source>How long you may pause, hands-free.</source>
   <translation>Cuánto puedes callar con manos libres.</translation>
  </message>
  <message>
   <source>How much before the first word is kept, hands-free.</source>
   <translation>Cuánto se conserva antes de la primera palabra con manos libres.</translation>
  </message>
  <message>
   <source>How soon a pause ends your turn, when it listens for the meaning.</source>
   <translation>Cuánto tarda una pausa en terminar tu turno cuando atiende al sentido.</translation>
  </message>
  <message>
   <source>How sure it must be that you speak; more in a noisy room.</source>
   <translation>Qué seguridad hace falta de que hablas; más en un lugar ruidoso.</translation>
  </message>
  <message>
   <source>I want to give a friend a day they will remember. Think with me.</source>
   <translation>Quiero regalar a un amigo un día que no olvide. Piensa conmigo.</translation>
  </message>
  <message>
   <source>Icon</source>
   <translation>Icono</translation>
  </message>
  <message>
   <source>Images in</source>
   <translation>Imágenes de entrada</translation>
  </message>
  <message>
   <source>Images in, cached</source>
   <translation>Imágenes de entrada, en caché</translation>
  </message>
  <message>
   <source>Import personas</source>
   <translation>Importar personas</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>Importar…</translation>
  </message>
  <message>
   <source>In a new conversation with the practice voice, which costs nothing</source>
   <translation>En una conversación nueva con la voz de práctica, que no cuesta nada</translation>
  </message>
  <message>
   <source>In all</source>
   <translation>En total</translation>
  </message>
  <message>
   <source>In the whole window.</source>
   <translation>En toda la ventana.</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>En uso</translation>
  </message>
  <message>
   <source>Installed as</source>
   <translation>Instalado como</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>Instrucciones</translation>
  </message>
  <message>
   <source>Interrupt</source>
   <translation>Interrumpir</translation>
  </message>
  <message>
   <source>Interrupts and records</source>
   <translation>Interrumpe y graba</translation>
  </message>
  <message>
   <source>Interview coach</source>
   <translation>Preparador de entrevistas</translation>
  </message>
  <message>
   <source>Interview me for a job as a project lead.</source>
   <translation>Hazme una entrevista para un puesto de dirección de proyectos.</translation>
  </message>
  <message>
   <source>Interview practice</source>
   <translation>Práctica de entrevistas</translation>
  </message>
  <message>
   <source>Into one file, for another computer or another person</source>
   <translation>En un archivo, para otro ordenador u otra persona</translation>
  </message>
  <message>
   <source>Is the microphone muted, or another one chosen?</source>
   <translation>¿Está silenciado el micrófono o hay otro elegido?</translation>
  </message>
  <message>
   <source>It answers. Press again and it is silent at once.</source>
   <translation>Te responde. Pulsa otra vez y calla al instante.</translation>
  </message>
  <message>
   <source>It applies from a new session on; the conversation is carried over.</source>
   <translation>Se aplica a partir de una sesión nueva; la conversación continúa.</translation>
  </message>
  <message>
   <source>It can still be taken back for a few seconds.</source>
   <translation>Aún puedes recuperarlo durante unos segundos.</translation>
  </message>
  <message>
   <source>It can tell the time and the date, do sums, spell, count, repeat what you said, play your own recording back and set a timer. Say “help” to hear more.</source>
   <translation>Entiende inglés: puede decir la hora y la fecha, hacer cuentas, deletrear, contar, repetir lo que dijiste, reproducir tu grabación y poner un temporizador. Di «help» para oír más.</translation>
  </message>
  <message>
   <source>It cannot be bound beside the keys that you have.</source>
   <translation>No se puede asignar junto a las teclas que ya tiene.</translation>
  </message>
  <message>
   <source>It could not be saved: {reason}.</source>
   <translation>No se pudo guardar: {reason}.</translation>
  </message>
  <message>
   <source>It goes down. Now let it go.</source>
   <translation>Se ha pulsado. Ahora suéltala.</translation>
  </message>
  <message>
   <source>It is asked for again by itself in {n} s.</source>
   <translation>Se volverá a pedir sola en {n} s.</translation>
  </message>
  <message>
   <source>It is kept in {place}, encrypted, and in no file of Pressel.</source>
   <translation>Se guarda en {place}, cifrada, y en ningún archivo de Pressel.</translation>
  </message>
  <message>
   <source>It is not downloaded by itself.</source>
   <translation>No se descarga por sí sola.</translation>
  </message>
  <message>
   <source>It is this computer's own, and costs nothing.</source>
   <translation>Es la de este ordenador y no cuesta nada.</translation>
  </message>
  <message>
   <source>It is tried again by itself.</source>
   <translation>Se intenta otra vez automáticamente.</translation>
  </message>
  <message>
   <source>It is unharmed in Pressel.</source>
   <translation>En Pressel sigue intacta.</translation>
  </message>
  <message>
   <source>It is used again as soon as it is back.</source>
   <translation>Se vuelve a usar en cuanto esté de vuelta.</translation>
  </message>
  <message>
   <source>It may be mistyped, expired or withdrawn: make a new one.</source>
   <translation>Puede estar mal escrita, caducada o anulada: crea una nueva.</translation>
  </message>
  <message>
   <source>It may be waiting for its password: unlock it, then try again.</source>
   <translation>Puede que espere su contraseña: desbloquéelo e inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>It may run in another session or on another computer. Close it there, then start again.</source>
   <translation>Quizá se ejecute en otra sesión o en otro ordenador. Ciérrelo allí y vuelva a iniciar este.</translation>
  </message>
  <message>
   <source>It names devices and folders, so read it before you pass it on.</source>
   <translation>Nombra dispositivos y carpetas: léelo antes de compartirlo.</translation>
  </message>
  <message>
   <source>It speaks from a new session on; the conversation is carried over.</source>
   <translation>Habla a partir de una sesión nueva; la conversación continúa en ella.</translation>
  </message>
  <message>
   <source>It stays here as well.</source>
   <translation>También se queda aquí.</translation>
  </message>
  <message>
   <source>It stays in this window.</source>
   <translation>Se queda en esta ventana.</translation>
  </message>
  <message>
   <source>It still switches its light on and off.</source>
   <translation>Sigue encendiendo y apagando su luz.</translation>
  </message>
  <message>
   <source>It was kept beside the conversations when Pressel ended, and is in its place now.</source>
   <translation>Se guardó junto a las conversaciones al cerrarse Pressel y ahora está en su sitio.</translation>
  </message>
  <message>
   <source>It will be kept in {place}, encrypted, and in no file of Pressel.</source>
   <translation>Se guardará en {place}, cifrada, y en ningún archivo de Pressel.</translation>
  </message>
  <message>
   <source>It works in every window where the system allows that; in this one Space does as well.</source>
   <translation>Funciona en cualquier ventana si el sistema lo permite; en esta también sirve Espacio.</translation>
  </message>
  <message>
   <source>Its certificate is not trusted here; a proxy may be the cause.</source>
   <translation>Aquí no se confía en su certificado; la causa puede ser un proxy.</translation>
  </message>
  <message>
   <source>Its own way</source>
   <translation>A su manera</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>Keep the microphone ready</source>
   <translation>Mantener listo el micrófono</translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>Conservarlas</translation>
  </message>
  <message>
   <source>Keep them and ask</source>
   <translation>Guardarlos y preguntar</translation>
  </message>
  <message>
   <source>Kept from the last time</source>
   <translation>Guardado de la última vez</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>Clave</translation>
  </message>
  <message>
   <source>Key for {name}</source>
   <translation>Clave para {name}</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>Idioma de la ventana</translation>
  </message>
  <message>
   <source>Language partner</source>
   <translation>Compañero de idiomas</translation>
  </message>
  <message>
   <source>Language tutor</source>
   <translation>Profesor de idiomas</translation>
  </message>
  <message>
   <source>Leave the key out of the address: it has a field of its own.</source>
   <translation>No pongas la clave en la dirección: tiene su propio campo.</translation>
  </message>
  <message>
   <source>Left {key}</source>
   <translation>{key} izquierda</translation>
  </message>
  <message>
   <source>Less</source>
   <translation>Menos</translation>
  </message>
  <message>
   <source>Less: levels go in a few steps instead of dancing.</source>
   <translation>Menos: los niveles van a saltos en vez de bailar.</translation>
  </message>
  <message>
   <source>Let go when you are done, or tap to begin and tap to send.</source>
   <translation>Suelta cuando termines, o toca para empezar y toca para enviar.</translation>
  </message>
  <message>
   <source>Let go when you are done. Press again to interrupt the answer.</source>
   <translation>Suelta cuando termines. Pulsa otra vez para interrumpir la respuesta.</translation>
  </message>
  <message>
   <source>Let us practise ordering in a restaurant in Spanish.</source>
   <translation>Practiquemos cómo pedir en un restaurante en español.</translation>
  </message>
  <message>
   <source>Level: {level}. Did you hear yourself?</source>
   <translation>Nivel: {level}. ¿Te has oído?</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Licencia</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Light or dark.</source>
   <translation>Claro u oscuro.</translation>
  </message>
  <message>
   <source>Limit ends in {n} s</source>
   <translation>El límite acaba en {n} s</translation>
  </message>
  <message>
   <source>Limit, {n} s</source>
   <translation>Límite, {n} s</translation>
  </message>
  <message>
   <source>List of conversations</source>
   <translation>Lista de conversaciones</translation>
  </message>
  <message>
   <source>Listen</source>
   <translation>Escuchar</translation>
  </message>
  <message>
   <source>Listening</source>
   <translation>Escuchando</translation>
  </message>
  <message>
   <source>Listening to you…</source>
   <translation>Te escucho…</translation>
  </message>
  <message>
   <source>Lively</source>
   <translation>Animada</translation>
  </message>
  <message>
   <source>LocalAI, speaches and others. What you say then stays on this computer.</source>
   <translation>LocalAI, speaches y otros. Así, lo que dices se queda en este ordenador.</translation>
  </message>
  <message>
   <source>Locked on</source>
   <translation>Grabación fijada</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>Registro</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>Longitud máxima de la respuesta</translation>
  </message>
  <message>
   <source>Longest take</source>
   <translation>Duración máxima de la toma</translation>
  </message>
  <message>
   <source>Longest tap</source>
   <translation>Toque más largo</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>Aspecto</translation>
  </message>
  <message>
   <source>Look and access</source>
   <translation>Aspecto y accesibilidad</translation>
  </message>
  <message>
   <source>Look for new versions</source>
   <translation>Buscar versiones nuevas</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>Buscando…</translation>
  </message>
  <message>
   <source>Loudspeaker</source>
   <translation>Altavoz</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>Bajo</translation>
  </message>
  <message>
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>Medio</translation>
  </message>
  <message>
   <source>Microphone</source>
   <translation>Micrófono</translation>
  </message>
  <message>
   <source>Microphone kept ready, {n} min</source>
   <translation>Micrófono listo, {n} min</translation>
  </message>
  <message>
   <source>Microphone kept ready, {n} s</source>
   <translation>Micrófono listo, {n} s</translation>
  </message>
  <message>
   <source>Mind</source>
   <translation>Atención</translation>
  </message>
  <message>
   <source>Minimal</source>
   <translation>Mínimo</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <source>Model on the server</source>
   <translation>Modelo en el servidor</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>Bajar</translation>
  </message>
  <message>
   <source>Move it to a disk that can be written, or delete the file pressel-portable beside the program.</source>
   <translation>Muévelo a un disco en el que se pueda escribir o borra el archivo pressel-portable que está junto al programa.</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>Subir</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>Movimiento</translation>
  </message>
  <message>
   <source>Music</source>
   <translation>Música</translation>
  </message>
  <message>
   <source>Muted</source>
   <translation>Silenciado</translation>
  </message>
  <message>
   <source>Muted: {name} hears nothing</source>
   <translation>Silenciado: {name} no oye nada</translation>
  </message>
  <message>
   <source>My talk is too dry. What could open it?</source>
   <translation>Mi charla es demasiado seca. ¿Con qué podría abrirla?</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <source>Names and rare words, one on each line, so that they are written as you spell them.</source>
   <translation>Nombres y palabras poco comunes, uno por línea, para que se escriban como tú los escribes.</translation>
  </message>
  <message>
   <source>Needs a key</source>
   <translation>Necesita una clave</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>Conversación nueva</translation>
  </message>
  <message>
   <source>New persona</source>
   <translation>Persona nueva</translation>
  </message>
  <message>
   <source>New session now</source>
   <translation>Sesión nueva ahora</translation>
  </message>
  <message>
   <source>New versions</source>
   <translation>Versiones nuevas</translation>
  </message>
  <message>
   <source>Next answer</source>
   <translation>Próxima respuesta</translation>
  </message>
  <message>
   <source>Next session</source>
   <translation>Próxima sesión</translation>
  </message>
  <message>
   <source>Next start</source>
   <translation>Próximo inicio</translation>
  </message>
  <message>
   <source>No Realtime server answers here (ports {ports}).</source>
   <translation>Aquí no responde ningún servidor Realtime (puertos {ports}).</translation>
  </message>
  <message>
   <source>No answer came</source>
   <translation>No llegó ninguna respuesta</translation>
  </message>
  <message>
   <source>No answer came in time</source>
   <translation>Ninguna respuesta llegó a tiempo</translation>
  </message>
  <message>
   <source>No key</source>
   <translation>No hay clave</translation>
  </message>
  <message>
   <source>No key. Practice available.</source>
   <translation>Sin clave. Puedes practicar.</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>Sin límite</translation>
  </message>
  <message>
   <source>No loudspeaker</source>
   <translation>Sin altavoz</translation>
  </message>
  <message>
   <source>No loudspeaker: answers come as text</source>
   <translation>Sin altavoz: las respuestas llegan en texto</translation>
  </message>
  <message>
   <source>No microphone</source>
   <translation>Sin micrófono</translation>
  </message>
  <message>
   <source>No microphone found</source>
   <translation>No se encontró ningún micrófono</translation>
  </message>
  <message>
   <source>No other program gets it while Pressel runs.</source>
   <translation>Ningún otro programa la recibe mientras Pressel está abierto.</translation>
  </message>
  <message>
   <source>No setting matches.</source>
   <translation>Ningún ajuste coincide.</translation>
  </message>
  <message>
   <source>No sound came from the microphone. Is another program using it?</source>
   <translation>No llegó sonido del micrófono. ¿Lo está usando otro programa?</translation>
  </message>
  <message>
   <source>No words</source>
   <translation>Sin palabras</translation>
  </message>
  <message>
   <source>Nobody answers at that address</source>
   <translation>Nadie responde en esa dirección</translation>
  </message>
  <message>
   <source>Noise reduction</source>
   <translation>Reducción de ruido</translation>
  </message>
  <message>
   <source>None. Press to choose one</source>
   <translation>Ninguna. Pulsa para elegir</translation>
  </message>
  <message>
   <source>Not connected</source>
   <translation>Sin conexión</translation>
  </message>
  <message>
   <source>Not for a portable program: its disk may not be there at the next start.</source>
   <translation>No para un programa portátil: su disco puede no estar en el próximo inicio.</translation>
  </message>
  <message>
   <source>Not looked for: {place} is off.</source>
   <translation>No se buscan: {place} está desactivado.</translation>
  </message>
  <message>
   <source>Not plugged in</source>
   <translation>No conectado</translation>
  </message>
  <message>
   <source>Not sent</source>
   <translation>No enviado</translation>
  </message>
  <message>
   <source>Not sent yet</source>
   <translation>Aún sin enviar</translation>
  </message>
  <message>
   <source>Not sent yet, {t} kept</source>
   <translation>Aún sin enviar, {t} guardado</translation>
  </message>
  <message>
   <source>Not set up</source>
   <translation>Sin configurar</translation>
  </message>
  <message>
   <source>Not used by this model. What works: {names}.</source>
   <translation>Este modelo no la usa. Sí funcionan: {names}.</translation>
  </message>
  <message>
   <source>Nothing is bound yet.</source>
   <translation>Todavía no hay nada asignado.</translation>
  </message>
  <message>
   <source>Nothing is written to a file.</source>
   <translation>No se escribe nada en ningún archivo.</translation>
  </message>
  <message>
   <source>Nothing to cut</source>
   <translation>Nada que cortar</translation>
  </message>
  <message>
   <source>Nothing to delete</source>
   <translation>Nada que eliminar</translation>
  </message>
  <message>
   <source>Nothing to fetch</source>
   <translation>Nada que obtener</translation>
  </message>
  <message>
   <source>Nothing was found. All the words have to be in one message, or in the title.</source>
   <translation>No se encontró nada. Todas las palabras deben estar en un mismo mensaje o en el título.</translation>
  </message>
  <message>
   <source>Nothing was heard</source>
   <translation>No se oyó nada</translation>
  </message>
  <message>
   <source>Nothing was heard. Is the microphone muted, or does it have a switch?</source>
   <translation>No se oyó nada. ¿Está silenciado el micrófono o tiene un interruptor?</translation>
  </message>
  <message>
   <source>Nothing was sent there. If you trust it, enter that address in the settings.</source>
   <translation>Allí no se envió nada. Si confía en ella, escriba esa dirección en los ajustes.</translation>
  </message>
  <message>
   <source>Nothing was sent.</source>
   <translation>No se envió nada.</translation>
  </message>
  <message>
   <source>Of your own server: wss://host/v1/realtime, or Azure's.</source>
   <translation>La de tu propio servidor: wss://host/v1/realtime, o la de Azure.</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Desactivado</translation>
  </message>
  <message>
   <source>Offered while a conversation is empty; a click sends one.</source>
   <translation>Se ofrecen mientras la conversación está vacía; un clic envía una.</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Sin conexión</translation>
  </message>
  <message>
   <source>Offline, trying again in {n} s</source>
   <translation>Sin conexión, nuevo intento en {n} s</translation>
  </message>
  <message>
   <source>Offline, {n} s</source>
   <translation>Sin conexión, {n} s</translation>
  </message>
  <message>
   <source>On many keyboards this types special characters (AltGr).</source>
   <translation>En muchos teclados escribe caracteres especiales (AltGr).</translation>
  </message>
  <message>
   <source>On the screen where the pointer is.</source>
   <translation>En la pantalla donde está el puntero.</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>En este equipo</translation>
  </message>
  <message>
   <source>Once a day at most it asks for the number of the newest version, and tells you of a new one. Only that request is sent, nothing about you or this computer; nothing is downloaded by itself.</source>
   <translation>Como mucho una vez al día pregunta el número de la última versión y le avisa si hay una nueva. Solo se envía esa petición, nada sobre usted ni sobre este ordenador; nada se descarga por sí solo.</translation>
  </message>
  <message>
   <source>Once started, {name} hears all until you stop it</source>
   <translation>Al empezar, {name} lo oye todo hasta que lo detengas</translation>
  </message>
  <message>
   <source>One sentence from {name}, which costs a little the first time.</source>
   <translation>Una frase de {name}, que cuesta un poco la primera vez.</translation>
  </message>
  <message>
   <source>Only for a server of your own.</source>
   <translation>Solo para un servidor propio.</translation>
  </message>
  <message>
   <source>Only in Pressel; the system's volume stays as it is.</source>
   <translation>Solo en Pressel; el volumen del sistema no cambia.</translation>
  </message>
  <message>
   <source>Only stops it</source>
   <translation>Solo la detiene</translation>
  </message>
  <message>
   <source>Only the icon in the tray; with no tray, the window.</source>
   <translation>Solo el icono de la bandeja; sin bandeja, la ventana.</translation>
  </message>
  <message>
   <source>Only with hands-free by meaning.</source>
   <translation>Solo con manos libres por el sentido.</translation>
  </message>
  <message>
   <source>Only with hands-free by pauses.</source>
   <translation>Solo con manos libres por las pausas.</translation>
  </message>
  <message>
   <source>Open billing</source>
   <translation>Abrir la facturación</translation>
  </message>
  <message>
   <source>Open {address}</source>
   <translation>Abrir {address}</translation>
  </message>
  <message>
   <source>OpenAI if there is a key, else practice</source>
   <translation>OpenAI si hay clave; si no, práctica</translation>
  </message>
  <message>
   <source>Opening microphone</source>
   <translation>Abriendo el micrófono</translation>
  </message>
  <message>
   <source>Opening microphone…</source>
   <translation>Abriendo el micrófono…</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>Abriendo…</translation>
  </message>
  <message>
   <source>Others on the way could hear you and read the key, so nothing was sent; what you said is kept here.</source>
   <translation>Otros en el camino podrían oírle y leer la clave, así que no se envió nada; lo que dijo se guarda aquí.</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Página</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <source>Panel of voice and style</source>
   <translation>Panel de voz y estilo</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>Pegar</translation>
  </message>
  <message>
   <source>Paste a key.</source>
   <translation>Pega una clave.</translation>
  </message>
  <message>
   <source>Patient</source>
   <translation>Paciente</translation>
  </message>
  <message>
   <source>Patient explainer</source>
   <translation>Explicador paciente</translation>
  </message>
  <message>
   <source>Pause between presses</source>
   <translation>Pausa entre pulsaciones</translation>
  </message>
  <message>
   <source>Pause that ends a turn</source>
   <translation>Pausa que termina un turno</translation>
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
   <translation>Reproducir un sonido</translation>
  </message>
  <message>
   <source>Play again</source>
   <translation>Volver a escuchar</translation>
  </message>
  <message>
   <source>Plug it in again or choose another.</source>
   <translation>Conéctalo de nuevo o elige otro.</translation>
  </message>
  <message>
   <source>Plug one in or choose one.</source>
   <translation>Conecta uno o elige uno.</translation>
  </message>
  <message>
   <source>Plug one in: it is used as soon as it is there.</source>
   <translation>Conecta uno: se usará en cuanto esté ahí.</translation>
  </message>
  <message>
   <source>Portable: it keeps everything beside the program, but keys in this computer's keyring.</source>
   <translation>Portátil: lo guarda todo junto al programa, salvo las claves, que quedan en el llavero de este ordenador.</translation>
  </message>
  <message>
   <source>Practice</source>
   <translation>Práctica</translation>
  </message>
  <message>
   <source>Practice (built in, needs no key)</source>
   <translation>Práctica (integrada, sin clave)</translation>
  </message>
  <message>
   <source>Practice costs nothing.</source>
   <translation>Practicar no cuesta nada.</translation>
  </message>
  <message>
   <source>Practice speaks with this computer's own voice.</source>
   <translation>La práctica habla con la voz de este ordenador.</translation>
  </message>
  <message>
   <source>Practice voice</source>
   <translation>Voz de práctica</translation>
  </message>
  <message>
   <source>Press Shift while you hold, and let go of both.</source>
   <translation>Pulsa Mayús mientras mantienes y suelta las dos.</translation>
  </message>
  <message>
   <source>Press again when you are done. Press once more to interrupt the answer.</source>
   <translation>Pulsa otra vez cuando termines. Pulsa una vez más para interrumpir la respuesta.</translation>
  </message>
  <message>
   <source>Press on, press off</source>
   <translation>Pulsar para empezar, pulsar para terminar</translation>
  </message>
  <message>
   <source>Press the key you want to hold</source>
   <translation>Pulsa la tecla que quieras mantener</translation>
  </message>
  <message>
   <source>Press to send</source>
   <translation>Pulsa para enviar</translation>
  </message>
  <message>
   <source>Press {key} and speak</source>
   <translation>Pulsa {key} y habla</translation>
  </message>
  <message>
   <source>Press {key} once, then just speak</source>
   <translation>Pulsa {key} una vez y luego habla sin más</translation>
  </message>
  <message>
   <source>Press {key} to interrupt</source>
   <translation>Pulsa {key} para interrumpir</translation>
  </message>
  <message>
   <source>Press {key} to listen</source>
   <translation>Pulsa {key} para que escuche</translation>
  </message>
  <message>
   <source>Press {key} to record for later</source>
   <translation>Pulsa {key} para grabar para después</translation>
  </message>
  <message>
   <source>Press {key} to talk</source>
   <translation>Pulsa {key} para hablar</translation>
  </message>
  <message>
   <source>Pressed. Now let go.</source>
   <translation>Pulsada. Ahora suéltala.</translation>
  </message>
  <message>
   <source>Pressel keeps running until you quit it there. Without a tray, closing quits.</source>
   <translation>Pressel sigue en marcha hasta que lo cierres allí. Sin bandeja, cerrar lo termina.</translation>
  </message>
  <message>
   <source>Pressel met a fault in the connection</source>
   <translation>Pressel encontró un fallo en la conexión</translation>
  </message>
  <message>
   <source>Pressel sends no statistics and no reports about you.</source>
   <translation>Pressel no envía estadísticas ni informes sobre ti.</translation>
  </message>
  <message>
   <source>Pressel uses this key itself: {does}.</source>
   <translation>Pressel ya usa esta tecla: {does}.</translation>
  </message>
  <message>
   <source>Protocol version</source>
   <translation>Versión del protocolo</translation>
  </message>
  <message>
   <source>Python package, which pip updates</source>
   <translation>Paquete de Python, que actualiza pip</translation>
  </message>
  <message>
   <source>Qt, libsndfile and libsoxr are under the LGPL: you may replace them by versions of your own. Qt's libraries lie in {folder}, the others inside the packages soundfile and soxr. Their sources:</source>
   <translation>Qt, libsndfile y libsoxr están bajo la LGPL: puedes sustituirlas por versiones propias. Las bibliotecas de Qt están en {folder}, las otras dentro de los paquetes soundfile y soxr. Su código fuente:</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Salir</translation>
  </message>
  <message>
   <source>Read answers out</source>
   <translation>Leer las respuestas en voz alta</translation>
  </message>
  <message>
   <source>Read the last answer to a screen reader</source>
   <translation>Leer la última respuesta con el lector de pantalla</translation>
  </message>
  <message>
   <source>Read your own last words to a screen reader</source>
   <translation>Leer tus últimas palabras con el lector de pantalla</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>Listo</translation>
  </message>
  <message>
   <source>Reasoning effort</source>
   <translation>Esfuerzo de razonamiento</translation>
  </message>
  <message>
   <source>Record three seconds and play them back</source>
   <translation>Grabar tres segundos y reproducirlos</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>Grabando</translation>
  </message>
  <message>
   <source>Recording of {t}</source>
   <translation>Grabación de {t}</translation>
  </message>
  <message>
   <source>Recording stopped</source>
   <translation>Grabación detenida</translation>
  </message>
  <message>
   <source>Recording stopped at its longest</source>
   <translation>Grabación detenida al llegar a su duración máxima</translation>
  </message>
  <message>
   <source>Recording {t}, press to send</source>
   <translation>Grabando {t}, pulsa para enviar</translation>
  </message>
  <message>
   <source>Recording, {n} s left</source>
   <translation>Grabando, quedan {n} s</translation>
  </message>
  <message>
   <source>Release tail</source>
   <translation>Margen al soltar</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Rename the conversation</source>
   <translation>Cambiar el nombre de la conversación</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>Sustituir</translation>
  </message>
  <message>
   <source>Reserve the talk key</source>
   <translation>Reservar la tecla de hablar</translation>
  </message>
  <message>
   <source>Reset this page</source>
   <translation>Restablecer esta página</translation>
  </message>
  <message>
   <source>Retry now</source>
   <translation>Reintentar ahora</translation>
  </message>
  <message>
   <source>Right {key}</source>
   <translation>{key} derecha</translation>
  </message>
  <message>
   <source>Run the doctor</source>
   <translation>Ejecutar el diagnóstico</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Save the support file</source>
   <translation>Guardar el archivo de asistencia</translation>
  </message>
  <message>
   <source>Save this file…</source>
   <translation>Guardar este archivo…</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Guardada</translation>
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation>Guardado como {file}.</translation>
  </message>
  <message>
   <source>Say "go on", or raise the limit in the settings.</source>
   <translation>Di «sigue» o sube el límite en los ajustes.</translation>
  </message>
  <message>
   <source>Say it in a line at the next start.</source>
   <translation>Decirlo en una línea en el próximo inicio.</translation>
  </message>
  <message>
   <source>Say it in other words.</source>
   <translation>Dilo con otras palabras.</translation>
  </message>
  <message>
   <source>Say it shorter or in another way, or try again.</source>
   <translation>Dígalo más breve o de otra manera, o inténtelo de nuevo.</translation>
  </message>
  <message>
   <source>Say something: “one, two, three”…</source>
   <translation>Di algo: «uno, dos, tres»…</translation>
  </message>
  <message>
   <source>Search all conversations</source>
   <translation>Buscar en las conversaciones</translation>
  </message>
  <message>
   <source>Search the settings</source>
   <translation>Buscar en los ajustes</translation>
  </message>
  <message>
   <source>See the details.</source>
   <translation>Mira los detalles.</translation>
  </message>
  <message>
   <source>See whether the server runs, and check its address.</source>
   <translation>Mira si el servidor está en marcha y revisa su dirección.</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <source>Send a typed message</source>
   <translation>Enviar un mensaje escrito</translation>
  </message>
  <message>
   <source>Send it again or discard it.</source>
   <translation>Envíelo de nuevo o descártelo.</translation>
  </message>
  <message>
   <source>Send it again, say it in another way, or discard it.</source>
   <translation>Envíelo de nuevo, dígalo de otra manera o descártelo.</translation>
  </message>
  <message>
   <source>Send it or discard it.</source>
   <translation>Envíalo o descártalo.</translation>
  </message>
  <message>
   <source>Send them</source>
   <translation>Enviarlos</translation>
  </message>
  <message>
   <source>Send what I said</source>
   <translation>Enviar lo que dije</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>Enviando</translation>
  </message>
  <message>
   <source>Sending…</source>
   <translation>Enviando…</translation>
  </message>
  <message>
   <source>Sent with each conversation.</source>
   <translation>Se envía con cada conversación.</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>Servicio</translation>
  </message>
  <message>
   <source>Set date and time, then test again.</source>
   <translation>Ajusta la fecha y la hora y vuelve a probar.</translation>
  </message>
  <message>
   <source>Set-up guide</source>
   <translation>Guía de configuración</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Settings and personas</source>
   <translation>Ajustes y personas</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Mayús</translation>
  </message>
  <message>
   <source>Shift locks on</source>
   <translation>Mayús fija la grabación</translation>
  </message>
  <message>
   <source>Short and dry</source>
   <translation>Breve y seco</translation>
  </message>
  <message>
   <source>Short sounds when recording starts, when it is sent or discarded, and when something fails.</source>
   <translation>Sonidos breves al empezar a grabar, al enviar o descartar y cuando algo falla.</translation>
  </message>
  <message>
   <source>Shortest hold</source>
   <translation>Pulsación mínima</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>Mostrar en la carpeta</translation>
  </message>
  <message>
   <source>Show it at the next start.</source>
   <translation>Mostrarla en el próximo inicio.</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>Mostrar la carpeta</translation>
  </message>
  <message>
   <source>Show the key</source>
   <translation>Mostrar la clave</translation>
  </message>
  <message>
   <source>Show the licence texts</source>
   <translation>Mostrar los textos de las licencias</translation>
  </message>
  <message>
   <source>Show the log</source>
   <translation>Mostrar el registro</translation>
  </message>
  <message>
   <source>Silences it at once.</source>
   <translation>La hace callar al instante.</translation>
  </message>
  <message>
   <source>Since Pressel was started: {cost}</source>
   <translation>Desde que se inició Pressel: {cost}</translation>
  </message>
  <message>
   <source>Size of the captions</source>
   <translation>Tamaño de los subtítulos</translation>
  </message>
  <message>
   <source>Size of the text</source>
   <translation>Tamaño del texto</translation>
  </message>
  <message>
   <source>Skip this version</source>
   <translation>Omitir esta versión</translation>
  </message>
  <message>
   <source>Small window above the others, and back</source>
   <translation>Ventana pequeña sobre las demás, y volver</translation>
  </message>
  <message>
   <source>Some of the answer's sound could not be read</source>
   <translation>Parte del sonido de la respuesta no se pudo leer</translation>
  </message>
  <message>
   <source>Some sound was lost on the way in</source>
   <translation>Se perdió algo de sonido al grabar</translation>
  </message>
  <message>
   <source>Something in Pressel went wrong.</source>
   <translation>Algo ha fallado en Pressel.</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>Sonido</translation>
  </message>
  <message>
   <source>Sound before speech</source>
   <translation>Sonido antes de hablar</translation>
  </message>
  <message>
   <source>Sound goes to {name} only while you talk</source>
   <translation>El sonido va a {name} solo mientras hablas</translation>
  </message>
  <message>
   <source>Sound written down</source>
   <translation>Audio puesto por escrito</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>Sonidos</translation>
  </message>
  <message>
   <source>Source code of {name}</source>
   <translation>Código fuente de {name}</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>Código fuente</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espacio</translation>
  </message>
  <message>
   <source>Space talks only while this window is in front: {why}</source>
   <translation>Espacio solo sirve para hablar mientras esta ventana está delante: {why}</translation>
  </message>
  <message>
   <source>Spark</source>
   <translation>Chispa</translation>
  </message>
  <message>
   <source>Speak: the bar should reach the middle. The recording stays here.</source>
   <translation>Habla: la barra debería llegar a la mitad. La grabación se queda aquí.</translation>
  </message>
  <message>
   <source>Speaking</source>
   <translation>Hablando</translation>
  </message>
  <message>
   <source>Speech and text</source>
   <translation>Voz y texto</translation>
  </message>
  <message>
   <source>Speech threshold</source>
   <translation>Umbral de voz</translation>
  </message>
  <message>
   <source>Speech with text, or text alone.</source>
   <translation>Voz con texto, o solo texto.</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>Velocidad</translation>
  </message>
  <message>
   <source>Spoken language</source>
   <translation>Idioma hablado</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <source>Start hidden</source>
   <translation>Iniciar oculto</translation>
  </message>
  <message>
   <source>Start with the computer</source>
   <translation>Iniciar con el ordenador</translation>
  </message>
  <message>
   <source>Stays on this computer</source>
   <translation>Se queda en este ordenador</translation>
  </message>
  <message>
   <source>Still thinking</source>
   <translation>Sigue pensando</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Stop key</source>
   <translation>Tecla de parar</translation>
  </message>
  <message>
   <source>Stop the voice</source>
   <translation>Detener la voz</translation>
  </message>
  <message>
   <source>Stop trying</source>
   <translation>Terminar la prueba</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>Detenido</translation>
  </message>
  <message>
   <source>Stopped; the rest was not heard</source>
   <translation>Detenido; el resto no se oyó</translation>
  </message>
  <message>
   <source>Suggestion {n}</source>
   <translation>Sugerencia {n}</translation>
  </message>
  <message>
   <source>Suggestions to start with</source>
   <translation>Sugerencias para empezar</translation>
  </message>
  <message>
   <source>Support file…</source>
   <translation>Archivo de asistencia…</translation>
  </message>
  <message>
   <source>System</source>
   <translation>Sistema</translation>
  </message>
  <message>
   <source>System default</source>
   <translation>Predeterminado del sistema</translation>
  </message>
  <message>
   <source>System: {name}</source>
   <translation>Sistema: {name}</translation>
  </message>
  <message>
   <source>Talk</source>
   <translation>Hablar</translation>
  </message>
  <message>
   <source>Talk key</source>
   <translation>Tecla de hablar</translation>
  </message>
  <message>
   <source>Talk to OpenAI from now on</source>
   <translation>Hablar con OpenAI a partir de ahora</translation>
  </message>
  <message>
   <source>Talk with me in the language I speak, in short and simple sentences. When I make a mistake, say the right form once, kindly, and go on. End each answer with a question.</source>
   <translation>Habla conmigo en el idioma que hablo, con frases cortas y sencillas. Cuando me equivoque, di una vez la forma correcta, con amabilidad, y sigue. Termina cada respuesta con una pregunta.</translation>
  </message>
  <message>
   <source>Talk, while no text field has the keyboard</source>
   <translation>Hablar, mientras ningún campo de texto tenga el teclado</translation>
  </message>
  <message>
   <source>Tap</source>
   <translation>Pulsar</translation>
  </message>
  <message>
   <source>Tap or hold</source>
   <translation>Tocar o mantener</translation>
  </message>
  <message>
   <source>Teach me five useful phrases for my first day in France.</source>
   <translation>Enséñame cinco frases útiles para mi primer día en Francia.</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>Temperatura</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Probar</translation>
  </message>
  <message>
   <source>Test of the microphone</source>
   <translation>Prueba del micrófono</translation>
  </message>
  <message>
   <source>Testing the key…</source>
   <translation>Probando la clave…</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Text in</source>
   <translation>Texto de entrada</translation>
  </message>
  <message>
   <source>Text in, cached</source>
   <translation>Texto de entrada, en caché</translation>
  </message>
  <message>
   <source>Text is kept here, sound only until it has arrived</source>
   <translation>El texto se guarda aquí, el sonido solo hasta que ha llegado</translation>
  </message>
  <message>
   <source>Text only</source>
   <translation>Solo texto</translation>
  </message>
  <message>
   <source>Text out</source>
   <translation>Texto de salida</translation>
  </message>
  <message>
   <source>That was short: hold it for a second, so that its release is seen apart from its press.</source>
   <translation>Fue muy corto: mantenla un segundo para distinguir cuándo se suelta.</translation>
  </message>
  <message>
   <source>The account has no credit</source>
   <translation>La cuenta no tiene saldo</translation>
  </message>
  <message>
   <source>The account is closed</source>
   <translation>La cuenta está cerrada</translation>
  </message>
  <message>
   <source>The address cannot be used</source>
   <translation>La dirección no se puede usar</translation>
  </message>
  <message>
   <source>The address names no server.</source>
   <translation>La dirección no indica ningún servidor.</translation>
  </message>
  <message>
   <source>The address of the server is not usable</source>
   <translation>La dirección del servidor no se puede usar</translation>
  </message>
  <message>
   <source>The address should begin with wss:// or https:// (ws:// or http:// on your own network).</source>
   <translation>La dirección debe empezar por wss:// o https:// (ws:// o http:// en tu propia red).</translation>
  </message>
  <message>
   <source>The answer before this one was not finished</source>
   <translation>La respuesta anterior no había terminado</translation>
  </message>
  <message>
   <source>The answer failed</source>
   <translation>La respuesta ha fallado</translation>
  </message>
  <message>
   <source>The answer is asked for again.</source>
   <translation>Se pide la respuesta otra vez.</translation>
  </message>
  <message>
   <source>The answer is shown as text.</source>
   <translation>La respuesta se muestra en texto.</translation>
  </message>
  <message>
   <source>The answer stopped in the middle</source>
   <translation>La respuesta se detuvo a la mitad</translation>
  </message>
  <message>
   <source>The answer was cut at its longest</source>
   <translation>La respuesta se cortó al llegar al máximo</translation>
  </message>
  <message>
   <source>The answer was empty</source>
   <translation>La respuesta estaba vacía</translation>
  </message>
  <message>
   <source>The built-in practice server did not start</source>
   <translation>El servidor de práctica integrado no se inició</translation>
  </message>
  <message>
   <source>The chosen language could not be loaded</source>
   <translation>No se pudo cargar el idioma elegido</translation>
  </message>
  <message>
   <source>The clock of this computer is wrong</source>
   <translation>El reloj de este ordenador no va bien</translation>
  </message>
  <message>
   <source>The computer may be too busy; closing other programs helps.</source>
   <translation>Puede que el ordenador esté demasiado ocupado; cerrar otros programas ayuda.</translation>
  </message>
  <message>
   <source>The computer went to sleep</source>
   <translation>El ordenador entró en reposo</translation>
  </message>
  <message>
   <source>The connection ended three times before an answer came</source>
   <translation>La conexión se cortó tres veces antes de que llegara una respuesta</translation>
  </message>
  <message>
   <source>The connection is lost</source>
   <translation>Se perdió la conexión</translation>
  </message>
  <message>
   <source>The connection would not be encrypted</source>
   <translation>La conexión no estaría cifrada</translation>
  </message>
  <message>
   <source>The conversation could not be saved</source>
   <translation>No se pudo guardar la conversación</translation>
  </message>
  <message>
   <source>The conversation could not be written to the file</source>
   <translation>No se pudo escribir la conversación en el archivo</translation>
  </message>
  <message>
   <source>The conversation goes on with the present voice.</source>
   <translation>La conversación sigue con la voz actual.</translation>
  </message>
  <message>
   <source>The conversation goes on with the server's own: it may end your turn at a pause.</source>
   <translation>La conversación sigue con los del servidor: puede terminar tu turno en una pausa.</translation>
  </message>
  <message>
   <source>The conversation goes on without it.</source>
   <translation>La conversación sigue sin ello.</translation>
  </message>
  <message>
   <source>The conversation goes on.</source>
   <translation>La conversación sigue.</translation>
  </message>
  <message>
   <source>The conversation is in a file</source>
   <translation>La conversación está en un archivo</translation>
  </message>
  <message>
   <source>The conversation stays in this window until you quit; settings are not kept.</source>
   <translation>La conversación queda en esta ventana hasta que salgas; los ajustes no se guardan.</translation>
  </message>
  <message>
   <source>The details name the file.</source>
   <translation>Los detalles indican el archivo.</translation>
  </message>
  <message>
   <source>The details say why.</source>
   <translation>Los detalles dicen por qué.</translation>
  </message>
  <message>
   <source>The doctor is looking…</source>
   <translation>El diagnóstico está en marcha…</translation>
  </message>
  <message>
   <source>The first look comes a day after the first start.</source>
   <translation>La primera búsqueda se hace un día después del primer inicio.</translation>
  </message>
  <message>
   <source>The first persona; Ctrl+2 to 9 the others</source>
   <translation>La primera persona; Ctrl+2 a 9, las demás</translation>
  </message>
  <message>
   <source>The kept conversations</source>
   <translation>Las conversaciones guardadas</translation>
  </message>
  <message>
   <source>The kept conversations could not be read</source>
   <translation>No se pudieron leer las conversaciones guardadas</translation>
  </message>
  <message>
   <source>The key cannot be used</source>
   <translation>La clave no se puede usar</translation>
  </message>
  <message>
   <source>The key has no access to this model</source>
   <translation>La clave no tiene acceso a este modelo</translation>
  </message>
  <message>
   <source>The key is good, but not for this model</source>
   <translation>La clave es válida, pero no para este modelo</translation>
  </message>
  <message>
   <source>The key was not refused. Test again in a minute.</source>
   <translation>La clave no fue rechazada. Prueba otra vez en un minuto.</translation>
  </message>
  <message>
   <source>The key was not refused. Test again later.</source>
   <translation>La clave no fue rechazada. Prueba otra vez más tarde.</translation>
  </message>
  <message>
   <source>The key was refused</source>
   <translation>La clave fue rechazada</translation>
  </message>
  <message>
   <source>The key works</source>
   <translation>La clave funciona</translation>
  </message>
  <message>
   <source>The key, if the server wants one</source>
   <translation>La clave, si el servidor la pide</translation>
  </message>
  <message>
   <source>The keyring does not answer</source>
   <translation>El llavero no responde</translation>
  </message>
  <message>
   <source>The keyring may be waiting for its password, or the network does not answer. It is tried again by itself.</source>
   <translation>Puede que el llavero espere su contraseña o que la red no responda. Se vuelve a intentar automáticamente.</translation>
  </message>
  <message>
   <source>The last look brought nothing. It is tried again within a day.</source>
   <translation>La última búsqueda no dio resultado. Se intenta de nuevo antes de un día.</translation>
  </message>
  <message>
   <source>The licence texts lie in the packages.</source>
   <translation>Los textos de las licencias están en los paquetes.</translation>
  </message>
  <message>
   <source>The log is empty.</source>
   <translation>El registro está vacío.</translation>
  </message>
  <message>
   <source>The loudest sound was at {level}.</source>
   <translation>El sonido más fuerte llegó a {level}.</translation>
  </message>
  <message>
   <source>The loudspeaker was disconnected</source>
   <translation>El altavoz se ha desconectado</translation>
  </message>
  <message>
   <source>The microphone could not be opened</source>
   <translation>No se pudo abrir el micrófono</translation>
  </message>
  <message>
   <source>The microphone is not allowed</source>
   <translation>El micrófono no está permitido</translation>
  </message>
  <message>
   <source>The microphone is open only while you talk, and the window shows it.</source>
   <translation>El micrófono solo está abierto mientras hablas, y la ventana lo muestra.</translation>
  </message>
  <message>
   <source>The microphone was disconnected</source>
   <translation>El micrófono se ha desconectado</translation>
  </message>
  <message>
   <source>The model has heard them all the same.</source>
   <translation>El modelo las ha oído de todos modos.</translation>
  </message>
  <message>
   <source>The model keeps calling functions</source>
   <translation>El modelo no deja de llamar a funciones</translation>
  </message>
  <message>
   <source>The model's own</source>
   <translation>Según el modelo</translation>
  </message>
  <message>
   <source>The name of the server is not known</source>
   <translation>No se conoce el nombre del servidor</translation>
  </message>
  <message>
   <source>The network is too slow for live sound</source>
   <translation>La red es demasiado lenta para el sonido en directo</translation>
  </message>
  <message>
   <source>The network or the server is slow. Test again.</source>
   <translation>La red o el servidor van lentos. Prueba otra vez.</translation>
  </message>
  <message>
   <source>The one in use</source>
   <translation>En uso ahora</translation>
  </message>
  <message>
   <source>The one server (host:port) on another computer that may be spoken to although others on the way can listen; empty: you are asked.</source>
   <translation>El único servidor (host:puerto) en otro equipo con el que se puede hablar aunque otros en el camino puedan escuchar; vacío: se le pregunta.</translation>
  </message>
  <message>
   <source>The other protocol in the settings may help; the details say why.</source>
   <translation>El otro protocolo en los ajustes puede ayudar; los detalles dicen por qué.</translation>
  </message>
  <message>
   <source>The personas are in a file</source>
   <translation>Las personas están en un archivo</translation>
  </message>
  <message>
   <source>The personas could not be imported</source>
   <translation>No se pudieron importar las personas</translation>
  </message>
  <message>
   <source>The personas could not be written to the file</source>
   <translation>No se pudieron escribir las personas en el archivo</translation>
  </message>
  <message>
   <source>The practice voice takes the place of the model.</source>
   <translation>La voz de práctica ocupa el lugar del modelo.</translation>
  </message>
  <message>
   <source>The price of this model is not known.</source>
   <translation>No se conoce el precio de este modelo.</translation>
  </message>
  <message>
   <source>The proxy did not let the connection through</source>
   <translation>El proxy no dejó pasar la conexión</translation>
  </message>
  <message>
   <source>The rest has arrived.</source>
   <translation>El resto ha llegado.</translation>
  </message>
  <message>
   <source>The screen was locked</source>
   <translation>Se bloqueó la pantalla</translation>
  </message>
  <message>
   <source>The secure connection failed</source>
   <translation>La conexión segura ha fallado</translation>
  </message>
  <message>
   <source>The server answers; it asks for no key</source>
   <translation>El servidor responde; no pide clave</translation>
  </message>
  <message>
   <source>The server cannot be reached</source>
   <translation>No se puede acceder al servidor</translation>
  </message>
  <message>
   <source>The server closed the connection</source>
   <translation>El servidor cerró la conexión</translation>
  </message>
  <message>
   <source>The server did not accept a request</source>
   <translation>El servidor no aceptó una petición</translation>
  </message>
  <message>
   <source>The server did not confirm that this arrived</source>
   <translation>El servidor no confirmó que esto llegara</translation>
  </message>
  <message>
   <source>The server did not take the settings of the conversation</source>
   <translation>El servidor no aceptó los ajustes de la conversación</translation>
  </message>
  <message>
   <source>The server does not know this model</source>
   <translation>El servidor no conoce este modelo</translation>
  </message>
  <message>
   <source>The server hung up because of what it was sent</source>
   <translation>El servidor colgó por lo que se le envió</translation>
  </message>
  <message>
   <source>The server met an error</source>
   <translation>El servidor tuvo un error</translation>
  </message>
  <message>
   <source>The server points to another address</source>
   <translation>El servidor remite a otra dirección</translation>
  </message>
  <message>
   <source>The server refused the connection</source>
   <translation>El servidor rechazó la conexión</translation>
  </message>
  <message>
   <source>The server said something unreadable</source>
   <translation>El servidor envió algo ilegible</translation>
  </message>
  <message>
   <source>The service asks to wait</source>
   <translation>El servicio pide esperar</translation>
  </message>
  <message>
   <source>The service no longer speaks the older protocol</source>
   <translation>El servicio ya no habla el protocolo anterior</translation>
  </message>
  <message>
   <source>The service withheld the answer</source>
   <translation>El servicio ha retenido la respuesta</translation>
  </message>
  <message>
   <source>The session was renewed</source>
   <translation>Se renovó la sesión</translation>
  </message>
  <message>
   <source>The settings could not be saved</source>
   <translation>No se pudieron guardar los ajustes</translation>
  </message>
  <message>
   <source>The sounds are off.</source>
   <translation>Los sonidos están desactivados.</translation>
  </message>
  <message>
   <source>The system itself uses this key, and may keep it.</source>
   <translation>El propio sistema usa esta tecla y puede quedársela.</translation>
  </message>
  <message>
   <source>The system refused it: {reason}.</source>
   <translation>El sistema lo rechazó: {reason}.</translation>
  </message>
  <message>
   <source>The system's own colours</source>
   <translation>Los colores del sistema</translation>
  </message>
  <message>
   <source>The system's sound is not available</source>
   <translation>El sonido del sistema no está disponible</translation>
  </message>
  <message>
   <source>The transcription model takes no vocabulary here.</source>
   <translation>Aquí el modelo de transcripción no admite vocabulario.</translation>
  </message>
  <message>
   <source>The voice cannot change once it has spoken</source>
   <translation>La voz no puede cambiar una vez que ha hablado</translation>
  </message>
  <message>
   <source>The voice could not be heard</source>
   <translation>No se pudo oír la voz</translation>
  </message>
  <message>
   <source>The window speaks English for now; nothing else is changed.</source>
   <translation>Por ahora la ventana habla inglés; nada más ha cambiado.</translation>
  </message>
  <message>
   <source>The window went to the back while you held the key</source>
   <translation>La ventana pasó al fondo mientras mantenías la tecla</translation>
  </message>
  <message>
   <source>Then recording stops; a sound warns 10 s before.</source>
   <translation>Entonces la grabación se detiene; un sonido avisa 10 s antes.</translation>
  </message>
  <message>
   <source>There is a new version of Pressel</source>
   <translation>Hay una versión nueva de Pressel</translation>
  </message>
  <message>
   <source>There is no key to test</source>
   <translation>No hay ninguna clave que probar</translation>
  </message>
  <message>
   <source>There is no microphone. Plug one in, and it appears here by itself.</source>
   <translation>No hay micrófono. Conecta uno y aparecerá aquí solo.</translation>
  </message>
  <message>
   <source>There is no network</source>
   <translation>No hay red</translation>
  </message>
  <message>
   <source>These lines are all that the file will hold. Nothing is sent anywhere.</source>
   <translation>Estas líneas son todo lo que contendrá el archivo. No se envía nada.</translation>
  </message>
  <message>
   <source>They are in use, and are saved by themselves as soon as that is possible.</source>
   <translation>Están en uso y se guardarán por sí solos en cuanto sea posible.</translation>
  </message>
  <message>
   <source>They are unharmed in Pressel.</source>
   <translation>En Pressel están intactas.</translation>
  </message>
  <message>
   <source>They stay here as well.</source>
   <translation>También siguen aquí.</translation>
  </message>
  <message>
   <source>They stay in their file; what you say now goes on.</source>
   <translation>Siguen en su archivo; lo que dice ahora continúa.</translation>
  </message>
  <message>
   <source>Thinking</source>
   <translation>Pensando</translation>
  </message>
  <message>
   <source>Thinking…</source>
   <translation>Pensando…</translation>
  </message>
  <message>
   <source>Third-party components</source>
   <translation>Componentes de terceros</translation>
  </message>
  <message>
   <source>This build does not look for new versions.</source>
   <translation>Esta compilación no busca versiones nuevas.</translation>
  </message>
  <message>
   <source>This computer's clock is {t} ahead.</source>
   <translation>El reloj de este ordenador va {t} adelantado.</translation>
  </message>
  <message>
   <source>This computer's clock is {t} behind.</source>
   <translation>El reloj de este ordenador va {t} atrasado.</translation>
  </message>
  <message>
   <source>This connection is not encrypted: others on the way can hear you and read the key.</source>
   <translation>Esta conexión no está cifrada: otros pueden oírte por el camino y leer la clave.</translation>
  </message>
  <message>
   <source>This conversation: {cost}</source>
   <translation>Esta conversación: {cost}</translation>
  </message>
  <message>
   <source>This copy is not installed, so nothing could start it.</source>
   <translation>Esta copia no está instalada, así que nada podría iniciarla.</translation>
  </message>
  <message>
   <source>This desktop takes no such key; it is asked for {does} instead.</source>
   <translation>Este escritorio no admite esa tecla; se le pide {does} en su lugar.</translation>
  </message>
  <message>
   <source>This does not look like a key</source>
   <translation>Esto no parece una clave</translation>
  </message>
  <message>
   <source>This is how you sound. Level: {level}</source>
   <translation>Así suenas. Nivel: {level}</translation>
  </message>
  <message>
   <source>This is no Realtime server</source>
   <translation>Esto no es un servidor Realtime</translation>
  </message>
  <message>
   <source>This is no address: the name or the port of the server cannot be read.</source>
   <translation>Esto no es una dirección: no se puede leer el nombre o el puerto del servidor.</translation>
  </message>
  <message>
   <source>This is the newest version.</source>
   <translation>Esta es la última versión.</translation>
  </message>
  <message>
   <source>This line for the expressiveness follows it: “{line}”</source>
   <translation>Después va esta línea para la expresividad: «{line}»</translation>
  </message>
  <message>
   <source>This model takes no reasoning effort.</source>
   <translation>Este modelo no admite el esfuerzo de razonamiento.</translation>
  </message>
  <message>
   <source>This persona…</source>
   <translation>Esta persona…</translation>
  </message>
  <message>
   <source>This portable Pressel lies where nothing can be written</source>
   <translation>Este Pressel portátil está donde no se puede escribir nada</translation>
  </message>
  <message>
   <source>This server does not take one of the settings</source>
   <translation>Este servidor no admite uno de los ajustes</translation>
  </message>
  <message>
   <source>This server refused it, so the conversation goes on without it.</source>
   <translation>Este servidor lo rechazó, así que la conversación sigue sin ello.</translation>
  </message>
  <message>
   <source>This server refused it, so the conversation goes on without it. That is remembered.</source>
   <translation>Este servidor lo rechazó, así que la conversación sigue sin ello. Se recordará.</translation>
  </message>
  <message>
   <source>This server refused this value, and goes on without it. Choose another, and that is sent.</source>
   <translation>Este servidor ha rechazado este valor y sigue sin él. Elija otro y se enviará.</translation>
  </message>
  <message>
   <source>This session only</source>
   <translation>Solo esta sesión</translation>
  </message>
  <message>
   <source>Timing</source>
   <translation>Tiempos</translation>
  </message>
  <message>
   <source>To the next control</source>
   <translation>Al siguiente control</translation>
  </message>
  <message>
   <source>To the next part of the window</source>
   <translation>A la siguiente parte de la ventana</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <source>Too short to send</source>
   <translation>Demasiado corto para enviar</translation>
  </message>
  <message>
   <source>Top left</source>
   <translation>Arriba a la izquierda</translation>
  </message>
  <message>
   <source>Top right</source>
   <translation>Arriba a la derecha</translation>
  </message>
  <message>
   <source>Transcript and storage</source>
   <translation>Transcripción y almacenamiento</translation>
  </message>
  <message>
   <source>Transcription model</source>
   <translation>Modelo de transcripción</translation>
  </message>
  <message>
   <source>Translate between English and Mandarin.</source>
   <translation>Traduce entre inglés y mandarín.</translation>
  </message>
  <message>
   <source>Translate between English and Spanish.</source>
   <translation>Traduce entre inglés y español.</translation>
  </message>
  <message>
   <source>Translator</source>
   <translation>Traductor</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Intentar de nuevo</translation>
  </message>
  <message>
   <source>Try again; the details say why.</source>
   <translation>Inténtalo otra vez; los detalles dicen por qué.</translation>
  </message>
  <message>
   <source>Try in practice</source>
   <translation>Probar en modo práctica</translation>
  </message>
  <message>
   <source>Try it again</source>
   <translation>Intentarlo de nuevo</translation>
  </message>
  <message>
   <source>Try it again.</source>
   <translation>Inténtalo otra vez.</translation>
  </message>
  <message>
   <source>Try it again; the details say why.</source>
   <translation>Inténtelo de nuevo; los detalles dicen por qué.</translation>
  </message>
  <message>
   <source>Try the key</source>
   <translation>Probar la tecla</translation>
  </message>
  <message>
   <source>Turn taking</source>
   <translation>Turnos</translation>
  </message>
  <message>
   <source>Two quick presses stay on, with Hold.</source>
   <translation>En «Mantener», dos pulsaciones rápidas dejan la grabación en marcha.</translation>
  </message>
  <message>
   <source>Two taps lock on</source>
   <translation>Dos toques fijan la grabación</translation>
  </message>
  <message>
   <source>Type the address of the server.</source>
   <translation>Escribe la dirección del servidor.</translation>
  </message>
  <message>
   <source>Type, or hold {key} to talk</source>
   <translation>Escribe, o mantén {key} para hablar</translation>
  </message>
  <message>
   <source>Type, or press {key} to listen</source>
   <translation>Escribe, o pulsa {key} para que escuche</translation>
  </message>
  <message>
   <source>Type, or press {key} to talk</source>
   <translation>Escribe, o pulsa {key} para hablar</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <source>Undo the reset</source>
   <translation>Deshacer el restablecimiento</translation>
  </message>
  <message>
   <source>Unencrypted connection to</source>
   <translation>Conexión sin cifrar con</translation>
  </message>
  <message>
   <source>Unlock it: Pressel goes on as soon as it gives the key.</source>
   <translation>Desbloquéelo: Pressel continúa en cuanto entregue la clave.</translation>
  </message>
  <message>
   <source>Unpacked archive</source>
   <translation>Archivo descomprimido</translation>
  </message>
  <message>
   <source>Unsent: {text}</source>
   <translation>Sin enviar: {text}</translation>
  </message>
  <message>
   <source>Until then the one from the environment is used.</source>
   <translation>Hasta entonces se usa la de la variable de entorno.</translation>
  </message>
  <message>
   <source>Use a server on this computer</source>
   <translation>Usar un servidor en este ordenador</translation>
  </message>
  <message>
   <source>Use an address with wss://, or allow it for this server if you trust the network.</source>
   <translation>Use una dirección con wss:// o permítalo para este servidor si confía en la red.</translation>
  </message>
  <message>
   <source>Use an address with wss://, or allow it under “Unencrypted connection to”.</source>
   <translation>Use una dirección con wss:// o permítalo en «Conexión sin cifrar con».</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Usarlo</translation>
  </message>
  <message>
   <source>Use this persona</source>
   <translation>Usar esta persona</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Versión</translation>
  </message>
  <message>
   <source>Version {version} can be downloaded.</source>
   <translation>Se puede descargar la versión {version}.</translation>
  </message>
  <message>
   <source>Very high</source>
   <translation>Muy alto</translation>
  </message>
  <message>
   <source>Vocabulary</source>
   <translation>Vocabulario</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>Voz</translation>
  </message>
  <message>
   <source>Voice and style</source>
   <translation>Voz y estilo</translation>
  </message>
  <message>
   <source>Volume of the answers</source>
   <translation>Volumen de las respuestas</translation>
  </message>
  <message>
   <source>Volume of the sounds</source>
   <translation>Volumen de los sonidos</translation>
  </message>
  <message>
   <source>Waiting for the keyring…</source>
   <translation>Esperando al llavero…</translation>
  </message>
  <message>
   <source>Warm</source>
   <translation>Cálida</translation>
  </message>
  <message>
   <source>Way of talking</source>
   <translation>Modo de hablar</translation>
  </message>
  <message>
   <source>What came of it is kept.</source>
   <translation>Lo que llegó se conserva.</translation>
  </message>
  <message>
   <source>What can you do?</source>
   <translation>¿Qué sabes hacer?</translation>
  </message>
  <message>
   <source>What could not be saved last time is here again</source>
   <translation>Lo que no se pudo guardar la última vez está aquí de nuevo</translation>
  </message>
  <message>
   <source>What happens to your words then.</source>
   <translation>Qué pasa entonces con lo que dijiste.</translation>
  </message>
  <message>
   <source>What hears you.</source>
   <translation>Qué te escucha.</translation>
  </message>
  <message>
   <source>What is 17 times 23?</source>
   <translation>¿Cuánto es 17 por 23?</translation>
  </message>
  <message>
   <source>What is in it is not lost.</source>
   <translation>Su contenido no se ha perdido.</translation>
  </message>
  <message>
   <source>What is new</source>
   <translation>Novedades</translation>
  </message>
  <message>
   <source>What practice can do</source>
   <translation>Qué sabe hacer la práctica</translation>
  </message>
  <message>
   <source>What the model is told before anything is said.</source>
   <translation>Lo que se le dice al modelo antes de empezar a hablar.</translation>
  </message>
  <message>
   <source>What time is it?</source>
   <translation>¿Qué hora es?</translation>
  </message>
  <message>
   <source>What was heard until then is kept.</source>
   <translation>Lo que se oyó hasta entonces se conserva.</translation>
  </message>
  <message>
   <source>What you changed in the settings could not be saved.</source>
   <translation>Lo que cambiaste en los ajustes no se pudo guardar.</translation>
  </message>
  <message>
   <source>What you said has arrived.</source>
   <translation>Lo que dijiste ha llegado.</translation>
  </message>
  <message>
   <source>What you said has arrived; the last results were given to the model.</source>
   <translation>Lo que dijiste ha llegado; los últimos resultados se entregaron al modelo.</translation>
  </message>
  <message>
   <source>What you said has arrived; the words of the answer are shown as far as they come.</source>
   <translation>Lo que dijiste ha llegado; las palabras de la respuesta se muestran según van llegando.</translation>
  </message>
  <message>
   <source>What you said is kept here and is not sent again by itself.</source>
   <translation>Lo que dijo se conserva aquí y no se vuelve a enviar por sí solo.</translation>
  </message>
  <message>
   <source>What you said is kept here and is sent when the connection is back.</source>
   <translation>Lo que dijiste se guarda aquí y se envía cuando vuelva la conexión.</translation>
  </message>
  <message>
   <source>What you said is kept here, unsent.</source>
   <translation>Lo que dijo se conserva aquí, sin enviar.</translation>
  </message>
  <message>
   <source>What you said is kept unsent.</source>
   <translation>Lo que dijiste se guarda sin enviar.</translation>
  </message>
  <message>
   <source>What you said is kept. You can go on; if it happens again, start Pressel anew.</source>
   <translation>Lo que ha dicho se conserva. Puede continuar; si vuelve a ocurrir, reinicie Pressel.</translation>
  </message>
  <message>
   <source>What you said last could not be saved.</source>
   <translation>Lo último que ha dicho no se pudo guardar.</translation>
  </message>
  <message>
   <source>What you say and hear may be in any other.</source>
   <translation>Lo que dices y oyes puede estar en cualquier otro.</translation>
  </message>
  <message>
   <source>What you say goes to {name}, and to nobody else.</source>
   <translation>Lo que dices llega a {name} y a nadie más.</translation>
  </message>
  <message>
   <source>What you say stays on this computer</source>
   <translation>Lo que dice no sale de este ordenador</translation>
  </message>
  <message>
   <source>What you say stays on this computer.</source>
   <translation>Lo que dices se queda en este ordenador.</translation>
  </message>
  <message>
   <source>What you say stays on this computer: the practice voice answers here.</source>
   <translation>Lo que dices se queda en este equipo: la voz de práctica responde aquí.</translation>
  </message>
  <message>
   <source>What you talk about is kept here, on this computer.</source>
   <translation>Lo que habla se guarda aquí, en este equipo.</translation>
  </message>
  <message>
   <source>When a change takes effect</source>
   <translation>Cuándo surte efecto un cambio</translation>
  </message>
  <message>
   <source>When you log in, Pressel waits in the tray, or minimised where there is none.</source>
   <translation>Al iniciar sesión, Pressel espera en la bandeja o, si no la hay, minimizado.</translation>
  </message>
  <message>
   <source>Where an answer is cut off; 0 is no limit.</source>
   <translation>Dónde se corta una respuesta; 0 es sin límite.</translation>
  </message>
  <message>
   <source>Where the answers come from.</source>
   <translation>De dónde vienen las respuestas.</translation>
  </message>
  <message>
   <source>Which form of the Realtime protocol your own server speaks.</source>
   <translation>Qué forma del protocolo Realtime habla tu servidor.</translation>
  </message>
  <message>
   <source>Which model answers; any name that your server knows.</source>
   <translation>Qué modelo responde; cualquier nombre que conozca tu servidor.</translation>
  </message>
  <message>
   <source>While something happens</source>
   <translation>Mientras ocurre algo</translation>
  </message>
  <message>
   <source>Who speaks; a voice of your own by its id (voice_…).</source>
   <translation>Quién habla; una voz propia por su ID (voice_…).</translation>
  </message>
  <message>
   <source>Whom you talk to; the conversation stays when you change it.</source>
   <translation>Con quién hablas; la conversación sigue al cambiarlo.</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <source>Windows setup</source>
   <translation>Instalador de Windows</translation>
  </message>
  <message>
   <source>With the talk key, or hands-free by listening for pauses.</source>
   <translation>Con la tecla de hablar o manos libres, atendiendo a las pausas.</translation>
  </message>
  <message>
   <source>Without words</source>
   <translation>Sin palabras</translation>
  </message>
  <message>
   <source>Works</source>
   <translation>Funciona</translation>
  </message>
  <message>
   <source>Writes down what you say.</source>
   <translation>Pone por escrito lo que dices.</translation>
  </message>
  <message>
   <source>Writing down…</source>
   <translation>Transcribiendo…</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>Ayer</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Tú</translation>
  </message>
  <message>
   <source>You are a helpful voice assistant. Answer briefly and in the language the user speaks. Do not read out lists or formatting unless you are asked to.</source>
   <translation>Eres un asistente de voz servicial. Responde brevemente y en el idioma que habla el usuario. No leas listas ni formato en voz alta salvo que te lo pidan.</translation>
  </message>
  <message>
   <source>You click with it. Take another, or add a modifier.</source>
   <translation>Con él haces clic. Elige otro o añade un modificador.</translation>
  </message>
  <message>
   <source>You interview me for a job. Ask one question at a time, listen to the end, then ask a fitting next one. When I say “stop”, tell me in three sentences what was good and what to work on.</source>
   <translation>Me entrevistas para un trabajo. Haz una sola pregunta cada vez, escucha hasta el final y luego haz otra que encaje. Cuando diga «para», dime en tres frases qué estuvo bien y qué debo mejorar.</translation>
  </message>
  <message>
   <source>You seem to be offline</source>
   <translation>Parece que no tienes conexión</translation>
  </message>
  <message>
   <source>You will not be able to type this key without talking.</source>
   <translation>No podrás escribir con esta tecla sin hablar.</translation>
  </message>
  <message>
   <source>Your voice is kept only until the service has it; a message that you have not sent keeps it.</source>
   <translation>Tu voz solo se guarda hasta que la tiene el servicio; un mensaje sin enviar la conserva.</translation>
  </message>
  <message>
   <source>Your words could not be written down</source>
   <translation>No se pudieron transcribir tus palabras</translation>
  </message>
  <message>
   <source>Yours are as they were.</source>
   <translation>Las tuyas están como estaban.</translation>
  </message>
  <message>
   <source>about {n} tokens · {c} of {most} characters</source>
   <translation>unos {n} tokens · {c} de {most} caracteres</translation>
  </message>
  <message>
   <source>api secret token password test remove replace keyring local server computer</source>
   <translation>api secreto token contraseña clave prueba probar quitar sustituir llavero local servidor ordenador</translation>
  </message>
  <message>
   <source>autostart login boot launch background</source>
   <translation>inicio automático sesión arranque segundo plano</translation>
  </message>
  <message>
   <source>cost price money tokens bill spent</source>
   <translation>coste precio dinero tokens factura gastado</translation>
  </message>
  <message>
   <source>down {downs}, up {ups}</source>
   <translation>pulsada {downs}, soltada {ups}</translation>
  </message>
  <message>
   <source>everywhere</source>
   <translation>en todas partes</translation>
  </message>
  <message>
   <source>good</source>
   <translation>bueno</translation>
  </message>
  <message>
   <source>hotkey shortcut push to talk doctor test global permission portal</source>
   <translation>tecla atajo tecla rápida pulsar para hablar diagnóstico prueba global permiso portal</translation>
  </message>
  <message>
   <source>just speak · {key} ends it</source>
   <translation>habla sin más · {key} lo termina</translation>
  </message>
  <message>
   <source>kept here until the connection is back</source>
   <translation>guardado aquí hasta que vuelva la conexión</translation>
  </message>
  <message>
   <source>let go to send · Esc discards</source>
   <translation>suelta para enviar · Esc descarta</translation>
  </message>
  <message>
   <source>macOS app</source>
   <translation>App de macOS</translation>
  </message>
  <message>
   <source>ms</source>
   <translation>ms</translation>
  </message>
  <message>
   <source>next answer</source>
   <translation>próxima respuesta</translation>
  </message>
  <message>
   <source>next session</source>
   <translation>próxima sesión</translation>
  </message>
  <message>
   <source>next start</source>
   <translation>próximo inicio</translation>
  </message>
  <message>
   <source>no key is set up</source>
   <translation>no hay ninguna clave configurada</translation>
  </message>
  <message>
   <source>none</source>
   <translation>ninguna</translation>
  </message>
  <message>
   <source>none beside Space in the window</source>
   <translation>ninguna salvo Espacio en la ventana</translation>
  </message>
  <message>
   <source>nothing is heard</source>
   <translation>no se oye nada</translation>
  </message>
  <message>
   <source>only while the window is in front</source>
   <translation>solo mientras la ventana está delante</translation>
  </message>
  <message>
   <source>open now</source>
   <translation>abierta ahora</translation>
  </message>
  <message>
   <source>or press and hold here</source>
   <translation>o mantén pulsado aquí</translation>
  </message>
  <message>
   <source>or tap it, and tap again to send</source>
   <translation>o tócala y vuelve a tocar para enviar</translation>
  </message>
  <message>
   <source>persona name instructions starters import export duplicate tutor translator</source>
   <translation>persona nombre instrucciones sugerencias importar exportar duplicar profesor tutor traductor</translation>
  </message>
  <message>
   <source>press again to send</source>
   <translation>pulsa otra vez para enviar</translation>
  </message>
  <message>
   <source>press {key} to say something else</source>
   <translation>pulsa {key} para decir otra cosa</translation>
  </message>
  <message>
   <source>preview sample</source>
   <translation>vista previa muestra escuchar ejemplo</translation>
  </message>
  <message>
   <source>px</source>
   <translation>px</translation>
  </message>
  <message>
   <source>quiet</source>
   <translation>bajo</translation>
  </message>
  <message>
   <source>s</source>
   <translation>s</translation>
  </message>
  <message>
   <source>see the message above</source>
   <translation>mira el mensaje de arriba</translation>
  </message>
  <message>
   <source>silent</source>
   <translation>silencio</translation>
  </message>
  <message>
   <source>storage disk folder size delete all conversations history erase</source>
   <translation>almacenamiento disco carpeta tamaño eliminar todas conversaciones historial borrar</translation>
  </message>
  <message>
   <source>test level meter record microphone loudspeaker hear</source>
   <translation>prueba nivel medidor grabar micrófono altavoz oír</translation>
  </message>
  <message>
   <source>the service</source>
   <translation>el servicio</translation>
  </message>
  <message>
   <source>the sound of what is unsent is kept here</source>
   <translation>el sonido de lo no enviado se guarda aquí</translation>
  </message>
  <message>
   <source>the {place}</source>
   <translation>el almacén de claves {place}</translation>
  </message>
  <message>
   <source>then just speak, hands-free</source>
   <translation>después habla sin más, con manos libres</translation>
  </message>
  <message>
   <source>tokens</source>
   <translation>tokens</translation>
  </message>
  <message>
   <source>too loud</source>
   <translation>demasiado fuerte</translation>
  </message>
  <message>
   <source>version licence license third parties open source diagnostics doctor log support file</source>
   <translation>versión licencia terceros código abierto diagnóstico registro archivo asistencia</translation>
  </message>
  <message>
   <source>what you said can still be taken back</source>
   <translation>aún puedes recuperar lo que dijiste</translation>
  </message>
  <message>
   <source>you can speak already</source>
   <translation>ya puedes hablar</translation>
  </message>
  <message>
   <source>your own voice</source>
   <translation>tu propia voz</translation>
  </message>
  <message>
   <source>your server</source>
   <translation>tu servidor</translation>
  </message>
  <message>
   <source>your words written down</source>
   <translation>tus palabras por escrito</translation>
  </message>
  <message>
   <source>{h} h {m:02d} min</source>
   <translation>{h} h {m:02d} min</translation>
  </message>
  <message>
   <source>{key} talks from every window</source>
   <translation>{key} sirve para hablar desde cualquier ventana</translation>
  </message>
  <message>
   <source>{key} works everywhere.</source>
   <translation>{key} funciona en todas partes.</translation>
  </message>
  <message>
   <source>{key} works: it goes down once, stays down, and comes up.</source>
   <translation>{key} funciona: baja una vez, se queda abajo y sube.</translation>
  </message>
  <message>
   <source>{key}; nothing is bound yet</source>
   <translation>{key}; todavía no hay nada asignado</translation>
  </message>
  <message>
   <source>{moves}, last held {time} s</source>
   <translation>{moves}, última vez {time} s</translation>
  </message>
  <message>
   <source>{moves}: it is down now</source>
   <translation>{moves}: ahora está pulsada</translation>
  </message>
  <message>
   <source>{name} copy</source>
   <translation>{name} (copia)</translation>
  </message>
  <message>
   <source>{name} has this key already.</source>
   <translation>{name} ya tiene esta tecla.</translation>
  </message>
  <message>
   <source>{name} hears all until you stop it</source>
   <translation>{name} lo oye todo hasta que lo detengas</translation>
  </message>
  <message>
   <source>{name} · in use</source>
   <translation>{name} · en uso</translation>
  </message>
  <message>
   <source>{n} days</source>
   <translation>{n} días</translation>
  </message>
  <message>
   <source>{n} hours</source>
   <translation>{n} horas</translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message>
   <source>{n} minutes</source>
   <translation>{n} minutos</translation>
  </message>
  <message>
   <source>{n} s left</source>
   <translation>quedan {n} s</translation>
  </message>
  <message>
   <source>{t} of your voice sent</source>
   <translation>{t} de tu voz enviados</translation>
  </message>
  <message>
   <source>{why} Until then hold Space in the window.</source>
   <translation>{why} Hasta entonces, mantén Espacio en la ventana.</translation>
  </message>
  <message>
   <source>{words} Undo is above the list.</source>
   <translation>{words} «Deshacer» está encima de la lista.</translation>
  </message>
  <message>
   <source>“{name}” is deleted.</source>
   <translation>«{name}» se ha eliminado.</translation>
  </message>
  <message>
   <source>“{title}” is deleted</source>
   <translation>«{title}» se ha eliminado</translation>
  </message>
  <message>
   <source>✓ That works in this window. Now hold {key} itself.</source>
   <translation>✓ Eso funciona en esta ventana. Ahora mantén pulsada la propia tecla {key}.</translation>
  </message>
  <message>
   <source>✓ Your key works.</source>
   <translation>✓ Tu tecla funciona.</translation>
  </message>
 </context>
</TS>
