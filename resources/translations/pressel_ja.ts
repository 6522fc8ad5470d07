<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
 <context>
  <name>Announcer</name>
  <message numerus="yes">
   <source>%n unsent message(s)</source>
   <translation>
    <numerusform>未送信メッセージ %n 件</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>まだ何もありません</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>停止しました</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Back</source>
   <translation>戻る</translation>
  </message>
  <message>
   <source>Hide this line</source>
   <translation>この行を隠す</translation>
  </message>
 </context>
 <context>
  <name>Captions</name>
  <message>
   <source>Captions</source>
   <translation>字幕</translation>
  </message>
  <message>
   <source>What you say and what is answered appears here.</source>
   <translation>あなたの発言と回答が、ここに表示されます。</translation>
  </message>
 </context>
 <context>
  <name>CardFrame</name>
  <message>
   <source>Details</source>
   <translation>詳細</translation>
  </message>
  <message>
   <source>Details: {text}</source>
   <translation>詳細: {text}</translation>
  </message>
 </context>
 <context>
  <name>Companions</name>
  <message>
   <source>Captions</source>
   <translation>字幕</translation>
  </message>
  <message>
   <source>Small window</source>
   <translation>小さいウィンドウ</translation>
  </message>
 </context>
 <context>
  <name>EmptyState</name>
  <message>
   <source>Hold Space and speak</source>
   <translation>スペースを押したまま話してください</translation>
  </message>
  <message>
   <source>Let go when you are done. Press again to interrupt the answer.</source>
   <translation>終わったら離してください。もう一度押すと、回答をさえぎります。</translation>
  </message>
  <message>
   <source>Sends this as a message</source>
   <translation>これをメッセージとして送信します</translation>
  </message>
  <message>
   <source>What can you do?</source>
   <translation>何ができますか？</translation>
  </message>
  <message>
   <source>What is 17 times 23?</source>
   <translation>17 かける 23 は？</translation>
  </message>
  <message>
   <source>What time is it?</source>
   <translation>今、何時ですか？</translation>
  </message>
 </context>
 <context>
  <name>FirstTurnPage</name>
  <message>
   <source>Answer: {words}</source>
   <translation>応答: {words}</translation>
  </message>
  <message>
   <source>Ask whatever you like.</source>
   <translation>何でも聞いてみてください。</translation>
  </message>
  <message>
   <source>Ask “What time is it?”</source>
   <translation>“What time is it?” と聞いてみてください</translation>
  </message>
  <message>
   <source>Press again to interrupt an answer. Esc discards what you are saying.</source>
   <translation>もう一度押すと回答を中断します。Esc で話している内容を破棄します。</translation>
  </message>
  <message>
   <source>Set-up guide</source>
   <translation>セットアップガイド</translation>
  </message>
  <message>
   <source>What happens to your words</source>
   <translation>あなたの言葉の扱い</translation>
  </message>
  <message>
   <source>You find this guide in the menu: {menu} &gt; {name}</source>
   <translation>このガイドはメニューにあります: {menu} &gt; {name}</translation>
  </message>
  <message>
   <source>You: {words}</source>
   <translation>あなた: {words}</translation>
  </message>
  <message>
   <source>Your first question</source>
   <translation>最初の質問</translation>
  </message>
 </context>
 <context>
  <name>Guide</name>
  <message>
   <source>&amp;Back</source>
   <translation>戻る(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>次へ(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Start talking</source>
   <translation>話しはじめる(&amp;S)</translation>
  </message>
  <message>
   <source>A server on this computer</source>
   <translation>このコンピューターのサーバー</translation>
  </message>
  <message>
   <source>Paste it here. It is tested at once, which costs nothing.</source>
   <translation>ここに貼り付けてください。すぐに確認され、費用はかかりません。</translation>
  </message>
  <message>
   <source>Pressel looks for one that is running. What you say stays on this computer.</source>
   <translation>動作中のサーバーを探します。話した内容はこのコンピューターに留まります。</translation>
  </message>
  <message>
   <source>Set-up guide</source>
   <translation>セットアップガイド</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>スキップ</translation>
  </message>
  <message>
   <source>Skip the guide</source>
   <translation>ガイドをスキップ</translation>
  </message>
  <message>
   <source>Step {n} of {all}</source>
   <translation>ステップ {n} / {all}</translation>
  </message>
  <message>
   <source>Your API key</source>
   <translation>API キー</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source>Conversations</source>
   <translation>会話</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>費用</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>新しい会話</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>Title of the conversation</source>
   <translation>会話のタイトル</translation>
  </message>
  <message>
   <source>Who answers</source>
   <translation>応答する相手</translation>
  </message>
 </context>
 <context>
  <name>HelpWindow</name>
  <message>
   <source>Chapter</source>
   <translation>章</translation>
  </message>
  <message>
   <source>Chapters</source>
   <translation>章の一覧</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>ヘルプ</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>キーボードショートカット</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>キー</translation>
  </message>
  <message>
   <source>No chapter has these words.</source>
   <translation>これらの言葉を含む章はありません。</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>ヘルプを検索</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>はたらき</translation>
  </message>
 </context>
 <context>
  <name>HistoryPanel</name>
  <message>
   <source>Close the conversations</source>
   <translation>会話の一覧を閉じる</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>会話</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>書き出す…</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>開く</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>名前を変更</translation>
  </message>
  <message>
   <source>Search all conversations</source>
   <translation>すべての会話を検索</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
 </context>
 <context>
  <name>Keycap</name>
  <message>
   <source>Space</source>
   <translation>スペース</translation>
  </message>
 </context>
 <context>
  <name>LevelMeter</name>
  <message>
   <source>Microphone level</source>
   <translation>マイクのレベル</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>About Pressel</source>
   <translation>Pressel について</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>会話</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>ヘルプ</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>キーボードショートカット</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>新しい会話</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>名前を変更</translation>
  </message>
  <message>
   <source>Set-up guide</source>
   <translation>セットアップガイド</translation>
  </message>
  <message>
   <source>Voice and style</source>
   <translation>声と話し方</translation>
  </message>
 </context>
 <context>
  <name>MicrophoneMenu</name>
  <message>
   <source>How you talk</source>
   <translation>話し方</translation>
  </message>
  <message>
   <source>Loudspeaker</source>
   <translation>スピーカー</translation>
  </message>
  <message>
   <source>Microphone</source>
   <translation>マイク</translation>
  </message>
  <message>
   <source>Microphone and loudspeaker</source>
   <translation>マイクとスピーカー</translation>
  </message>
  <message>
   <source>No loudspeaker</source>
   <translation>スピーカーがありません</translation>
  </message>
  <message>
   <source>No microphone</source>
   <translation>マイクなし</translation>
  </message>
  <message>
   <source>Sound settings…</source>
   <translation>音の設定…</translation>
  </message>
 </context>
 <context>
  <name>MicrophonePage</name>
  <message>
   <source>Choose it and speak: the bar should reach the middle. The recording stays here.</source>
   <translation>選んで話してください。バーが中央まで届けば十分です。録音はここに留まります。</translation>
  </message>
  <message>
   <source>Microphone</source>
   <translation>マイク</translation>
  </message>
  <message>
   <source>Your microphone</source>
   <translation>マイク</translation>
  </message>
 </context>
 <context>
  <name>MoreMenu</name>
  <message>
   <source>More</source>
   <translation>その他</translation>
  </message>
 </context>
 <context>
  <name>NewTurns</name>
  <message>
   <source>Go to the end</source>
   <translation>末尾へ移動</translation>
  </message>
  <message numerus="yes">
   <source>↓  %n new</source>
   <translation>
    <numerusform>↓  新着 %n 件</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message>
   <source>Messages</source>
   <translation>メッセージ一覧</translation>
  </message>
 </context>
 <context>
  <name>Overlay</name>
  <message>
   <source>State of the conversation</source>
   <translation>会話の状態</translation>
  </message>
 </context>
 <context>
  <name>RowPaint</name>
  <message>
   <source>Title of the conversation</source>
   <translation>会話のタイトル</translation>
  </message>
 </context>
 <context>
  <name>SpeakerPage</name>
  <message>
   <source>Headphones are best: then the microphone does not hear the answer.</source>
   <translation>ヘッドホンがおすすめです。マイクが回答の音を拾いません。</translation>
  </message>
  <message>
   <source>I hear nothing</source>
   <translation>何も聞こえない</translation>
  </message>
  <message>
   <source>Is it switched on and turned up? Choose another one above and play the sound again.</source>
   <translation>電源と音量は大丈夫ですか？上で別のスピーカーを選んで、もう一度音を鳴らしてください。</translation>
  </message>
  <message>
   <source>Loudspeaker</source>
   <translation>スピーカー</translation>
  </message>
  <message>
   <source>Play a sound</source>
   <translation>音を鳴らす</translation>
  </message>
  <message>
   <source>Your loudspeaker</source>
   <translation>スピーカー</translation>
  </message>
 </context>
 <context>
  <name>StateChip</name>
  <message>
   <source>Starting</source>
   <translation>起動中</translation>
  </message>
  <message>
   <source>State of the conversation</source>
   <translation>会話の状態</translation>
  </message>
 </context>
 <context>
  <name>Strip</name>
  <message>
   <source>Full window (Ctrl+M)</source>
   <translation>通常のウィンドウ (Ctrl+M)</translation>
  </message>
 </context>
 <context>
  <name>StyleLine</name>
  <message>
   <source>Voice and style</source>
   <translation>声と話し方</translation>
  </message>
 </context>
 <context>
  <name>StylePanel</name>
  <message>
   <source>&amp;Instructions</source>
   <translation>指示(&amp;I)</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>モデル(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;Persona</source>
   <translation>ペルソナ(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Reasoning effort</source>
   <translation>推論の深さ(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Speed</source>
   <translation>話す速さ(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Temperature</source>
   <translation>温度(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Voice</source>
   <translation>声(&amp;V)</translation>
  </message>
  <message>
   <source>Close voice and style</source>
   <translation>声と話し方を閉じる</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>指示</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>Model and reasoning effort</source>
   <translation>モデルと推論の深さ</translation>
  </message>
  <message>
   <source>More</source>
   <translation>その他</translation>
  </message>
  <message>
   <source>Persona</source>
   <translation>ペルソナ</translation>
  </message>
  <message>
   <source>Reasoning effort</source>
   <translation>推論の深さ</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>話す速さ</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>温度</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>声</translation>
  </message>
  <message>
   <source>Voice and style</source>
   <translation>声と話し方</translation>
  </message>
  <message>
   <source>next answer</source>
   <translation>次の回答</translation>
  </message>
  <message>
   <source>next conversation</source>
   <translation>次の会話</translation>
  </message>
 </context>
 <context>
  <name>TalkBar</name>
  <message>
   <source>Lock the recording on</source>
   <translation>録音を固定する</translation>
  </message>
  <message>
   <source>Mute the microphone</source>
   <translation>マイクをミュート</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>The microphone that is open</source>
   <translation>使用中のマイク</translation>
  </message>
  <message>
   <source>Unmute the microphone</source>
   <translation>マイクのミュートを解除</translation>
  </message>
 </context>
 <context>
  <name>TalkButton</name>
  <message>
   <source>Talk</source>
   <translation>話す</translation>
  </message>
  <message>
   <source>Talk: {state}</source>
   <translation>話す: {state}</translation>
  </message>
 </context>
 <context>
  <name>TalkKeyPage</name>
  <message>
   <source>Hold {key} for a moment. Here it only lights up: nothing is recorded or sent.</source>
   <translation>{key} を少し押し続けてください。ここでは光るだけで、録音も送信もされません。</translation>
  </message>
  <message>
   <source>The talk key</source>
   <translation>トークキー</translation>
  </message>
 </context>
 <context>
  <name>TextBox</name>
  <message>
   <source>Message</source>
   <translation>メッセージ</translation>
  </message>
  <message>
   <source>Send the message</source>
   <translation>メッセージを送信</translation>
  </message>
 </context>
 <context>
  <name>TranscriptView</name>
  <message>
   <source>Conversation</source>
   <translation>会話</translation>
  </message>
 </context>
 <context>
  <name>Tray</name>
  <message>
   <source>Captions</source>
   <translation>字幕</translation>
  </message>
  <message>
   <source>Floating status</source>
   <translation>フローティング表示</translation>
  </message>
  <message>
   <source>Hide the window</source>
   <translation>ウィンドウを隠す</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>新しい会話</translation>
  </message>
  <message>
   <source>Quit Pressel</source>
   <translation>Pressel を終了</translation>
  </message>
  <message>
   <source>Show the window</source>
   <translation>ウィンドウを表示</translation>
  </message>
  <message>
   <source>Small window</source>
   <translation>小さいウィンドウ</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Talk</source>
   <translation>話す</translation>
  </message>
 </context>
 <context>
  <name>TryKey</name>
  <message>
   <source>Space</source>
   <translation>スペース</translation>
  </message>
  <message>
   <source>Talk key: {key}</source>
   <translation>トークキー: {key}</translation>
  </message>
 </context>
 <context>
  <name>TurnFoot</name>
  <message>
   <source>Copied</source>
   <translation>コピーしました</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>コピー</translation>
  </message>
  <message>
   <source>Copy the code</source>
   <translation>コードをコピー</translation>
  </message>
  <message>
   <source>More</source>
   <translation>その他</translation>
  </message>
  <message>
   <source>Play again</source>
   <translation>もう一度再生</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>This message</source>
   <translation>このメッセージ</translation>
  </message>
 </context>
 <context>
  <name>VoiceButton</name>
  <message>
   <source>Hear this voice</source>
   <translation>この声を聞く</translation>
  </message>
 </context>
 <context>
  <name>Waveform</name>
  <message>
   <source>Level and time of the recording</source>
   <translation>録音のレベルと時間</translation>
  </message>
 </context>
 <context>
  <name>WelcomePage</name>
  <message>
   <source>Free, and without an account: a voice on this computer answers you.</source>
   <translation>無料、アカウント不要。このコンピューターの音声が答えます。</translation>
  </message>
  <message>
   <source>Hold a key, speak, let go, and hear the answer. How do you want to begin?</source>
   <translation>キーを押したまま話し、離すと答えが聞こえます。どのように始めますか？</translation>
  </message>
  <message>
   <source>I have an API key</source>
   <translation>API キーを持っている</translation>
  </message>
  <message>
   <source>One that speaks the Realtime protocol, such as LocalAI.</source>
   <translation>LocalAI など、Realtime プロトコルに対応したサーバーです。</translation>
  </message>
  <message>
   <source>Practise now</source>
   <translation>今すぐ練習</translation>
  </message>
  <message>
   <source>Talk to a realtime model of OpenAI; the service bills you.</source>
   <translation>OpenAI のリアルタイムモデルと話します。料金はサービスから請求されます。</translation>
  </message>
  <message>
   <source>Use a server on this computer</source>
   <translation>このコンピューターのサーバーを使う</translation>
  </message>
  <message>
   <source>Welcome to Pressel</source>
   <translation>Pressel へようこそ</translation>
  </message>
 </context>
 <context>
  <name>present</name>
  <message numerus="yes">
   <source>%Ln token(s)</source>
   <translation>
    <numerusform>%Ln トークン</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s)</source>
   <translation>
    <numerusform>%n 件の回答</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversation(s) found</source>
   <translation>
    <numerusform>%n件の会話が見つかりました</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s)</source>
   <translation>
    <numerusform>%n件のメッセージ</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s)</source>
   <translation>
    <numerusform>%n 分</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n second(s)</source>
   <translation>
    <numerusform>%n 秒</numerusform>
   </translation>
  </message>
  <message>
   <source>15 minutes</source>
   <translation>15 分</translation>
  </message>
  <message>
   <source>2 minutes</source>
   <translation>2 分</translation>
  </message>
  <message>
   <source>30 seconds</source>
   <translation>30 秒</translation>
  </message>
  <message>
   <source>A blank, a line break or a foreign sign is in it: copy it again, whole.</source>
   <translation>空白、改行、または余分な文字が含まれています。全体をもう一度コピーしてください。</translation>
  </message>
  <message>
   <source>A change is heard from the next conversation.</source>
   <translation>変更は次の会話から反映されます。</translation>
  </message>
  <message>
   <source>A file could not be used and was kept aside</source>
   <translation>使えないファイルがあったため、別に保管しました</translation>
  </message>
  <message>
   <source>A key lasts for this session only, because {why}.</source>
   <translation>キーはこのセッションの間だけ有効です。理由: {why}。</translation>
  </message>
  <message>
   <source>A package manager updates this installation, so Pressel does not look.</source>
   <translation>このインストールはパッケージマネージャーが更新するため、Pressel は確認しません。</translation>
  </message>
  <message>
   <source>A pause ends your turn. Press again to stop listening.</source>
   <translation>間があくと発言が終わります。もう一度押すと、聞き取りをやめます。</translation>
  </message>
  <message>
   <source>A persona came without its talk key</source>
   <translation>ペルソナのトークキーは取り込まれませんでした</translation>
  </message>
  <message>
   <source>A press during an answer</source>
   <translation>回答中に押したとき</translation>
  </message>
  <message>
   <source>A press sooner than this after the last one does not count; helps trembling hands.</source>
   <translation>前回からこの時間内に押しても無視します。手が震える人に役立ちます。</translation>
  </message>
  <message>
   <source>A screen reader says Recording, Stopped and so on.</source>
   <translation>「録音中」「停止」などを、スクリーンリーダーが読み上げます。</translation>
  </message>
  <message>
   <source>A screen reader says at once what went wrong.</source>
   <translation>問題が起きたら、スクリーンリーダーがすぐに知らせます。</translation>
  </message>
  <message>
   <source>A screen reader says each sentence; for answers as text. F8 reads the last answer at any time.</source>
   <translation>スクリーンリーダーが一文ずつ読み上げます。回答をテキストで受け取る場合に使います。F8 を押せば、最後の回答をいつでも読み上げます。</translation>
  </message>
  <message>
   <source>A server of your own</source>
   <translation>自分のサーバー</translation>
  </message>
  <message>
   <source>A session with {model} can be opened.</source>
   <translation>{model} とのセッションを開けます。</translation>
  </message>
  <message>
   <source>A shorter press sends nothing, with Hold.</source>
   <translation>「押している間」モードでは、これより短く押しても何も送りません。</translation>
  </message>
  <message>
   <source>A shorter press stays on, with Tap or hold.</source>
   <translation>「タップまたは長押し」モードでは、これより短く押すとオンのままになります。</translation>
  </message>
  <message>
   <source>A small sign above other windows while Pressel is not in front; it never takes the keyboard.</source>
   <translation>Pressel が前面にないとき、ほかのウィンドウの上に小さく表示します。キーボードは奪いません。</translation>
  </message>
  <message>
   <source>A talk key of its own</source>
   <translation>専用のトークキー</translation>
  </message>
  <message>
   <source>A tap stays on until the next press; a hold ends when you let go.</source>
   <translation>タップすると次に押すまで続きます。長押しは、離すと終わります。</translation>
  </message>
  <message>
   <source>A window of its own with both sides in large type.</source>
   <translation>双方の発言を大きな文字で表示する専用のウィンドウです。</translation>
  </message>
  <message>
   <source>About and diagnosis</source>
   <translation>情報と診断</translation>
  </message>
  <message>
   <source>Account and cost</source>
   <translation>アカウントと料金</translation>
  </message>
  <message>
   <source>Add a key, or practise without one.</source>
   <translation>キーを追加するか、キーなしで練習してください。</translation>
  </message>
  <message>
   <source>Add credit at the service, then retry.</source>
   <translation>サービスで残高を追加して、もう一度お試しください。</translation>
  </message>
  <message>
   <source>Add credit on the billing page of the service.</source>
   <translation>サービスの支払いページで残高を追加してください。</translation>
  </message>
  <message>
   <source>Added to the instructions: “{line}”</source>
   <translation>指示に追加されます: 「{line}」</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>アドレス</translation>
  </message>
  <message>
   <source>Adds the personas of such a file to yours</source>
   <translation>そのファイルのペルソナを追加します</translation>
  </message>
  <message>
   <source>After a take it stays open for so long, so that the next begins 0.3 s before you press. That sound stays in memory and is gone unless you press.</source>
   <translation>録音のあと、この間はマイクを開いたままにします。次の録音は、キーを押す 0.3 秒前から始まります。その音はメモリ内にだけあり、押さなければ消えます。</translation>
  </message>
  <message>
   <source>After you have talked the microphone stays open for a while; what it hears between two presses stays in memory and is dropped.</source>
   <translation>話したあともマイクはしばらく開いています。押していない間に聞こえた音はメモリーだけにあり、破棄されます。</translation>
  </message>
  <message>
   <source>All conversations are deleted.</source>
   <translation>すべての会話を削除しました。</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>すべてのファイル (*)</translation>
  </message>
  <message>
   <source>All personas…</source>
   <translation>すべてのペルソナ…</translation>
  </message>
  <message>
   <source>Allow it in the system's privacy settings.</source>
   <translation>システムのプライバシー設定で許可してください。</translation>
  </message>
  <message>
   <source>Already finished</source>
   <translation>すでに終わっています</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>常に</translation>
  </message>
  <message>
   <source>An API key is kept in the system's keyring or for one session in memory, never in a file.</source>
   <translation>API キーはシステムのキーリングか、そのセッション中のメモリーにだけ保存され、ファイルには書かれません。</translation>
  </message>
  <message>
   <source>An estimate from the prices of {date}.</source>
   <translation>{date} 時点の料金による概算です。</translation>
  </message>
  <message>
   <source>Announce problems</source>
   <translation>問題を知らせる</translation>
  </message>
  <message>
   <source>Announce states</source>
   <translation>状態を知らせる</translation>
  </message>
  <message>
   <source>Another Pressel has these conversations open, and it does not answer.</source>
   <translation>別の Pressel がこれらの会話を開いていて、応答しません。</translation>
  </message>
  <message>
   <source>Another conversation was opened</source>
   <translation>別の会話が開かれました</translation>
  </message>
  <message>
   <source>Another copy starts now: {path}. Switch this off, and on again in the copy that you want.</source>
   <translation>現在は別のコピーが起動します: {path}。これをオフにし、使いたいコピーでオンにしてください。</translation>
  </message>
  <message>
   <source>Another key was pressed meanwhile: a modifier alone counts as part of that shortcut then.</source>
   <translation>途中で別のキーが押されました。修飾キーだけの場合は、そのショートカットの一部とみなされます。</translation>
  </message>
  <message>
   <source>Another program may hold it.</source>
   <translation>ほかのアプリが使っているのかもしれません。</translation>
  </message>
  <message>
   <source>Another user came</source>
   <translation>別のユーザーに切り替わりました</translation>
  </message>
  <message>
   <source>Answer in one sentence. No greetings, no praise, no questions back. If you do not know, say so.</source>
   <translation>一文で答えてください。あいさつ、ほめ言葉、聞き返しは不要です。わからないときは、わからないと言ってください。</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>回答</translation>
  </message>
  <message>
   <source>Apart from that of the answers.</source>
   <translation>回答の音量とは別に設定します。</translation>
  </message>
  <message>
   <source>AppImage</source>
   <translation>AppImage</translation>
  </message>
  <message>
   <source>As it says itself</source>
   <translation>サーバーの申告どおり</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>システムに合わせる</translation>
  </message>
  <message>
   <source>As your own server names it; on Azure that is your deployment.</source>
   <translation>自分のサーバーでの名前です。Azure ではデプロイ名になります。</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>もう一度たずねる</translation>
  </message>
  <message>
   <source>Ask again in a few seconds.</source>
   <translation>数秒後にもう一度たずねてください。</translation>
  </message>
  <message>
   <source>Ask again.</source>
   <translation>もう一度たずねてください。</translation>
  </message>
  <message>
   <source>Ask again; the details say what was wrong.</source>
   <translation>もう一度尋ねてください。詳細に原因が書かれています。</translation>
  </message>
  <message>
   <source>Ask it to go on, or say it in another way.</source>
   <translation>続けるように頼むか、別の言い方をしてください。</translation>
  </message>
  <message>
   <source>Ask me simple questions in German and correct me.</source>
   <translation>ドイツ語で簡単な質問をして、間違いを直してください。</translation>
  </message>
  <message>
   <source>Ask me the question about my greatest weakness.</source>
   <translation>私の最大の弱みについて質問してください。</translation>
  </message>
  <message>
   <source>Ask the keyring again</source>
   <translation>キーリングにもう一度問い合わせる</translation>
  </message>
  <message>
   <source>Ask the service, or use another key.</source>
   <translation>サービスに問い合わせるか、別のキーをお使いください。</translation>
  </message>
  <message>
   <source>Assistant</source>
   <translation>アシスタント</translation>
  </message>
  <message>
   <source>At the longest take</source>
   <translation>最長録音時間に達したとき</translation>
  </message>
  <message>
   <source>Audio in</source>
   <translation>音声（入力）</translation>
  </message>
  <message>
   <source>Audio in, cached</source>
   <translation>音声（入力、キャッシュ）</translation>
  </message>
  <message>
   <source>Audio out</source>
   <translation>音声（出力）</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>自動</translation>
  </message>
  <message>
   <source>Azure: leave api-version out of an address with /openai/v1/realtime.</source>
   <translation>Azure: /openai/v1/realtime のアドレスには api-version を付けないでください。</translation>
  </message>
  <message>
   <source>Azure: name your deployment as the model.</source>
   <translation>Azure: モデルにはデプロイ名を入力してください。</translation>
  </message>
  <message>
   <source>Azure: use /openai/v1/realtime, or add api-version for the preview.</source>
   <translation>Azure: /openai/v1/realtime を使うか、プレビュー版には api-version を付けてください。</translation>
  </message>
  <message>
   <source>Back to {name}</source>
   <translation>{name} に戻る</translation>
  </message>
  <message>
   <source>Begin a new session now</source>
   <translation>今すぐ新しいセッションを始める</translation>
  </message>
  <message>
   <source>Beside the conversation in a very wide window. The line under the row opens it anywhere.</source>
   <translation>とても広いウィンドウでは会話の横に表示されます。いちばん下の行からはいつでも開けます。</translation>
  </message>
  <message>
   <source>Beside the present one, where the window is wide enough. F9 shows and hides it.</source>
   <translation>ウィンドウに十分な幅があるとき、今の会話の横に表示します。F9 で表示と非表示を切り替えます。</translation>
  </message>
  <message>
   <source>Beta (older)</source>
   <translation>ベータ (旧)</translation>
  </message>
  <message>
   <source>Book</source>
   <translation>本</translation>
  </message>
  <message>
   <source>Bottom left</source>
   <translation>左下</translation>
  </message>
  <message>
   <source>Bottom right</source>
   <translation>右下</translation>
  </message>
  <message>
   <source>Brainstorm partner</source>
   <translation>アイデア出しの相手</translation>
  </message>
  <message>
   <source>Briefcase</source>
   <translation>ブリーフケース</translation>
  </message>
  <message>
   <source>Built-in practice voice: what you say stays on this computer.</source>
   <translation>内蔵の練習用音声: 話した内容はこのコンピューターの外に出ません。</translation>
  </message>
  <message>
   <source>Bulb</source>
   <translation>電球</translation>
  </message>
  <message>
   <source>By the server, before it listens.</source>
   <translation>サーバーが聞き取る前に行います。</translation>
  </message>
  <message>
   <source>Calm</source>
   <translation>穏やか</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <source>Captions</source>
   <translation>字幕</translation>
  </message>
  <message>
   <source>Change the key</source>
   <translation>キーを変更</translation>
  </message>
  <message>
   <source>Check the address in the settings.</source>
   <translation>設定でアドレスを確認してください。</translation>
  </message>
  <message>
   <source>Check the address of the server.</source>
   <translation>サーバーのアドレスを確認してください。</translation>
  </message>
  <message>
   <source>Check the address, most of all its path.</source>
   <translation>アドレスを、特にパスの部分を確認してください。</translation>
  </message>
  <message>
   <source>Check the address, or the network's name server.</source>
   <translation>アドレスか、ネットワークの DNS サーバーを確認してください。</translation>
  </message>
  <message>
   <source>Check the clock, the proxy and the address.</source>
   <translation>時計、プロキシ、アドレスを確認してください。</translation>
  </message>
  <message>
   <source>Check the key in the settings.</source>
   <translation>設定でキーを確認してください。</translation>
  </message>
  <message>
   <source>Check the system's proxy settings.</source>
   <translation>システムのプロキシ設定を確認してください。</translation>
  </message>
  <message>
   <source>Choose GA as the protocol version.</source>
   <translation>プロトコルのバージョンに GA を選んでください。</translation>
  </message>
  <message>
   <source>Choose a device</source>
   <translation>デバイスを選ぶ</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <translation>モデルを選ぶ</translation>
  </message>
  <message>
   <source>Choose another folder, or free some space.</source>
   <translation>別のフォルダーを選ぶか、空き容量を増やしてください。</translation>
  </message>
  <message>
   <source>Choose another language, or install Pressel anew.</source>
   <translation>別の言語を選ぶか、Pressel をインストールし直してください。</translation>
  </message>
  <message>
   <source>Choose another model, or use another key.</source>
   <translation>別のモデルを選ぶか、別のキーをお使いください。</translation>
  </message>
  <message>
   <source>Choose another model.</source>
   <translation>別のモデルを選んでください。</translation>
  </message>
  <message>
   <source>Choose another.</source>
   <translation>別のものを選んでください。</translation>
  </message>
  <message>
   <source>Choose it, or type a language code such as pt-BR.</source>
   <translation>選ぶか、pt-BR のような言語コードを入力します。</translation>
  </message>
  <message>
   <source>Choose the current protocol (GA) in the settings.</source>
   <translation>設定で現行のプロトコル (GA) を選んでください。</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>解除</translation>
  </message>
  <message>
   <source>Close the help or the captions</source>
   <translation>ヘルプや字幕を閉じる</translation>
  </message>
  <message>
   <source>Close to the tray</source>
   <translation>閉じるとトレイに入れる</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>コード</translation>
  </message>
  <message>
   <source>Connect this computer, then test again.</source>
   <translation>このコンピューターをネットワークにつないで、もう一度テストしてください。</translation>
  </message>
  <message>
   <source>Connect without encryption</source>
   <translation>暗号化せずに接続</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>接続中</translation>
  </message>
  <message>
   <source>Connecting takes too long</source>
   <translation>接続に時間がかかりすぎています</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>会話</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>会話</translation>
  </message>
  <message>
   <source>Conversations and settings</source>
   <translation>会話と設定</translation>
  </message>
  <message>
   <source>Conversations are kept on this computer as text, until you delete them.</source>
   <translation>会話は、削除するまでテキストとしてこのコンピューターに保存されます。</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>コピーしました。</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>コピー</translation>
  </message>
  <message>
   <source>Copy it again, whole, from the page of the service.</source>
   <translation>サービスのページから、全体をもう一度コピーしてください。</translation>
  </message>
  <message>
   <source>Copy the code</source>
   <translation>コードをコピー</translation>
  </message>
  <message>
   <source>Copy the conversation</source>
   <translation>会話をコピー</translation>
  </message>
  <message>
   <source>Copy this turn</source>
   <translation>この発言をコピー</translation>
  </message>
  <message>
   <source>Corner of the floating status</source>
   <translation>フローティング表示の位置</translation>
  </message>
  <message>
   <source>Cost of this conversation</source>
   <translation>この会話の料金</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>ダーク</translation>
  </message>
  <message>
   <source>Debian package, which apt updates</source>
   <translation>Debian パッケージ（apt が更新）</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Delete all</source>
   <translation>すべて削除</translation>
  </message>
  <message>
   <source>Delete all conversations…</source>
   <translation>すべての会話を削除…</translation>
  </message>
  <message>
   <source>Detected automatically</source>
   <translation>自動で判別</translation>
  </message>
  <message>
   <source>Diagnosis</source>
   <translation>診断</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>破棄</translation>
  </message>
  <message>
   <source>Discard what you are saying, or stop the answer</source>
   <translation>話している内容を破棄する、または回答を止める</translation>
  </message>
  <message>
   <source>Discarded · Undo</source>
   <translation>破棄しました · 元に戻す</translation>
  </message>
  <message>
   <source>Discarded, undo available</source>
   <translation>破棄しました。元に戻せます</translation>
  </message>
  <message>
   <source>Discarded: {text}</source>
   <translation>破棄: {text}</translation>
  </message>
  <message>
   <source>Dismiss: {title}</source>
   <translation>閉じる: {title}</translation>
  </message>
  <message>
   <source>Does in every window what Esc does in this one.</source>
   <translation>どのウィンドウでも、このウィンドウの Esc と同じ働きをします。</translation>
  </message>
  <message>
   <source>Does the talk key work?</source>
   <translation>トークキーは効いていますか？</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>ダウンロード</translation>
  </message>
  <message>
   <source>Dramatic</source>
   <translation>ドラマチック</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>複製</translation>
  </message>
  <message>
   <source>Eager</source>
   <translation>早め</translation>
  </message>
  <message>
   <source>Eagerness</source>
   <translation>応答の早さ</translation>
  </message>
  <message>
   <source>Enter that address if you trust it.</source>
   <translation>信頼できる場合は、そのアドレスを入力してください。</translation>
  </message>
  <message>
   <source>Esc discards</source>
   <translation>Esc で破棄</translation>
  </message>
  <message>
   <source>Esc stops the answer</source>
   <translation>Esc で回答を停止</translation>
  </message>
  <message>
   <source>Every conversation on this computer goes for good, the present one too. Settings, personas, keys and messages that are not sent yet stay.</source>
   <translation>このコンピューターの会話は、今の会話も含めてすべて完全に削除されます。設定、ペルソナ、キー、未送信のメッセージは残ります。</translation>
  </message>
  <message>
   <source>Everyday assistant</source>
   <translation>毎日のアシスタント</translation>
  </message>
  <message>
   <source>Examples of instructions</source>
   <translation>指示の例</translation>
  </message>
  <message>
   <source>Examples…</source>
   <translation>例…</translation>
  </message>
  <message>
   <source>Explain things step by step and in plain words, with one everyday example. After each step ask whether to go on. Never talk down to me.</source>
   <translation>やさしい言葉で、一つずつ順を追って説明してください。身近な例を一つ入れてください。一区切りごとに、続けてよいかたずねてください。見下した話し方はしないでください。</translation>
  </message>
  <message>
   <source>Export personas</source>
   <translation>ペルソナを書き出す</translation>
  </message>
  <message>
   <source>Export the conversation</source>
   <translation>会話を書き出す</translation>
  </message>
  <message>
   <source>Export the selected conversation</source>
   <translation>選んだ会話を書き出す</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>書き出す…</translation>
  </message>
  <message>
   <source>Expressiveness</source>
   <translation>表現の豊かさ</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>失敗しました</translation>
  </message>
  <message>
   <source>Find one</source>
   <translation>探す</translation>
  </message>
  <message>
   <source>Flatpak, which flatpak updates</source>
   <translation>Flatpak（flatpak が更新）</translation>
  </message>
  <message>
   <source>Floating status</source>
   <translation>フローティング表示</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>フォルダー</translation>
  </message>
  <message>
   <source>For a headset</source>
   <translation>ヘッドセット向け</translation>
  </message>
  <message>
   <source>For a room</source>
   <translation>部屋向け</translation>
  </message>
  <message>
   <source>For somebody who helps you. There are no keys in it, and nothing that was said.</source>
   <translation>助けてくれる人のためのものです。キーも会話の内容も含まれません。</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>無料</translation>
  </message>
  <message>
   <source>Free some space, or check the folder.</source>
   <translation>空き容量を増やすか、フォルダーを確認してください。</translation>
  </message>
  <message>
   <source>Free some space, or check the folder. If you quit, it is lost.</source>
   <translation>空き容量を増やすか、フォルダーを確認してください。終了すると失われます。</translation>
  </message>
  <message>
   <source>From OPENAI_API_KEY</source>
   <translation>OPENAI_API_KEY から</translation>
  </message>
  <message>
   <source>GA (current)</source>
   <translation>GA (現行)</translation>
  </message>
  <message>
   <source>Get a key</source>
   <translation>キーを取得</translation>
  </message>
  <message>
   <source>Globe</source>
   <translation>地球儀</translation>
  </message>
  <message>
   <source>HTTP </source>
   <translation>HTTP </translation>
  </message>
  <message>
   <source>Hands-free</source>
   <translation>ハンズフリー</translation>
  </message>
  <message>
   <source>Hands-free, by meaning</source>
   <translation>ハンズフリー (意味で判断)</translation>
  </message>
  <message>
   <source>Hands-free, by pauses</source>
   <translation>ハンズフリー (間で判断)</translation>
  </message>
  <message>
   <source>Hands-free, the microphone is open and streams until you end it; the window shows it.</source>
   <translation>ハンズフリーでは、終えるまでマイクが開いて送信し続けます。ウィンドウに表示されます。</translation>
  </message>
  <message>
   <source>Hear the chosen voice</source>
   <translation>選んだ声を聞く</translation>
  </message>
  <message>
   <source>Hear the practice voice</source>
   <translation>練習用音声を聞く</translation>
  </message>
  <message>
   <source>Hear this voice (costs a little)</source>
   <translation>この声を聞く (少し料金がかかります)</translation>
  </message>
  <message>
   <source>Heard by</source>
   <translation>検出方法</translation>
  </message>
  <message>
   <source>Heart</source>
   <translation>ハート</translation>
  </message>
  <message>
   <source>Height of the letters.</source>
   <translation>文字の高さ。</translation>
  </message>
  <message>
   <source>Held back before it was sent</source>
   <translation>送信の前に保留しました</translation>
  </message>
  <message>
   <source>Hello, I am {name}. This is how I sound when we talk.</source>
   <translation>こんにちは、{name} です。お話しするときは、こんな声です。</translation>
  </message>
  <message>
   <source>Hello. This is the practice voice, and it runs on this computer.</source>
   <translation>こんにちは。練習用の音声です。このコンピューターの中で動いています。</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>ヘルプ</translation>
  </message>
  <message>
   <source>Help me find a name for a neighbourhood bakery.</source>
   <translation>近所のパン屋さんの名前を一緒に考えてください。</translation>
  </message>
  <message>
   <source>Help me tell my career in one minute.</source>
   <translation>自分の経歴を 1 分で話せるように手伝ってください。</translation>
  </message>
  <message>
   <source>Hide the key</source>
   <translation>キーを隠す</translation>
  </message>
  <message>
   <source>High</source>
   <translation>高</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>押している間</translation>
  </message>
  <message>
   <source>Hold it in any window: this persona answers. Empty: none.</source>
   <translation>どのウィンドウでも押している間、このペルソナが答えます。空欄：なし。</translation>
  </message>
  <message>
   <source>Hold the key while you speak and let go when you are done.</source>
   <translation>話す間はキーを押したままにし、終わったら離してください。</translation>
  </message>
  <message>
   <source>Hold the key while you speak.</source>
   <translation>話す間、キーを押したままにしてください。</translation>
  </message>
  <message>
   <source>Hold the talk key</source>
   <translation>トークキーを押している間</translation>
  </message>
  <message>
   <source>Hold {key} and speak</source>
   <translation>{key} を押したまま話してください</translation>
  </message>
  <message>
   <source>Hold {key} for a second. If nothing happens, choose another key.</source>
   <translation>{key} を 1 秒押し続けてください。何も起きなければ別のキーを選んでください。</translation>
  </message>
  <message>
   <source>Hold {key} to record for later</source>
   <translation>{key} を押したまま録音 (あとで送信)</translation>
  </message>
  <message>
   <source>Hold {key} to talk</source>
   <translation>{key} を押したまま話す</translation>
  </message>
  <message>
   <source>How do I say “Where is the nearest pharmacy?” in Italian?</source>
   <translation>「一番近い薬局はどこですか」はイタリア語で何と言いますか？</translation>
  </message>
  <message>
   <source>How fast it speaks.</source>
   <translation>話す速さです。</translation>
  </message>
  <message>
   <source>How freely the model chooses its words; not every server takes it.</source>
   <translation>モデルがどれだけ自由に言葉を選ぶか。対応していないサーバーもあります。</translation>
  </message>
  <message>
   <source>How it speaks; the line that says so is added to the instructions.</source>
   <translation>話し方です。それを伝える一行が指示に追加されます。</translation>
  </message>
  <message>
   <source>How long it listens on after you let go.</source>
   <translation>離したあと、どれだけ聞き続けるか。</translation>
  </message>
  <message>
   <source>How long it thinks; only the reasoning models take it.</source>
   <translation>考える時間の長さ。推論モデルだけが対応しています。</translation>
  </message>
  <message>
   <source>How long you may pause, hands-free.</source>
   <translation>ハンズフリーで、どれだけ間をあけてよいか。</translation>
  </message>
  <message>
   <source>How much before the first word is kept, hands-free.</source>
   <translation>ハンズフリーで、最初の言葉の前をどれだけ残すか。</translation>
  </message>
  <message>
   <source>How soon a pause ends your turn, when it listens for the meaning.</source>
   <translation>意味で判断するとき、間があいてからどれだけ早く発言の終わりとみなすか。</translation>
  </message>
  <message>
   <source>How sure it must be that you speak; more in a noisy room.</source>
   <translation>話し声だとどれだけ確かなら反応するか。騒がしい部屋では大きめに。</translation>
  </message>
  <message>
   <source>I want to give a friend a day they will remember. Think with me.</source>
   <translation>友人に、思い出に残る一日を贈りたいです。一緒に考えてください。</translation>
  </message>
  <message>
   <source>Icon</source>
   <translation>アイコン</translation>
  </message>
  <message>
   <source>Images in</source>
   <translation>画像（入力）</translation>
  </message>
  <message>
   <source>Images in, cached</source>
   <translation>画像（入力、キャッシュ）</translation>
  </message>
  <message>
   <source>Import personas</source>
   <translation>ペルソナを読み込む</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>読み込む…</translation>
  </message>
  <message>
   <source>In a new conversation with the practice voice, which costs nothing</source>
   <translation>練習用音声との新しい会話で試します。料金はかかりません</translation>
  </message>
  <message>
   <source>In all</source>
   <translation>合計</translation>
  </message>
  <message>
   <source>In the whole window.</source>
   <translation>ウィンドウ全体の文字に適用します。</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>使用中</translation>
  </message>
  <message>
   <source>Installed as</source>
   <translation>インストール形式</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>指示</translation>
  </message>
  <message>
   <source>Interrupt</source>
   <translation>割り込む</translation>
  </message>
  <message>
   <source>Interrupts and records</source>
   <translation>さえぎって録音する</translation>
  </message>
  <message>
   <source>Interview coach</source>
   <translation>面接コーチ</translation>
  </message>
  <message>
   <source>Interview me for a job as a project lead.</source>
   <translation>プロジェクトリーダー職の面接官になってください。</translation>
  </message>
  <message>
   <source>Interview practice</source>
   <translation>面接の練習</translation>
  </message>
  <message>
   <source>Into one file, for another computer or another person</source>
   <translation>一つのファイルにまとめ、別のコンピューターや別の人に渡せます</translation>
  </message>
  <message>
   <source>Is the microphone muted, or another one chosen?</source>
   <translation>マイクがミュートになっていたり、別のマイクが選ばれていたりしませんか？</translation>
  </message>
  <message>
   <source>It answers. Press again and it is silent at once.</source>
   <translation>回答が返ってきます。もう一度押すと、すぐに黙ります。</translation>
  </message>
  <message>
   <source>It applies from a new session on; the conversation is carried over.</source>
   <translation>新しいセッションから有効です。会話は引き継がれます。</translation>
  </message>
  <message>
   <source>It can still be taken back for a few seconds.</source>
   <translation>数秒の間は、まだ取り消せます。</translation>
  </message>
  <message>
   <source>It can tell the time and the date, do sums, spell, count, repeat what you said, play your own recording back and set a timer. Say “help” to hear more.</source>
   <translation>英語がわかります。時刻や日付を答える、計算する、つづりを言う、数える、言ったことを繰り返す、録音を再生する、タイマーをかける。英語で “help” と言うと、もっと聞けます。</translation>
  </message>
  <message>
   <source>It cannot be bound beside the keys that you have.</source>
   <translation>すでにあるキーと併せて割り当てることができません。</translation>
  </message>
  <message>
   <source>It could not be saved: {reason}.</source>
   <translation>保存できませんでした: {reason}。</translation>
  </message>
  <message>
   <source>It goes down. Now let it go.</source>
   <translation>押されました。離してください。</translation>
  </message>
  <message>
   <source>It is asked for again by itself in {n} s.</source>
   <translation>{n} 秒後に自動でもう一度求めます。</translation>
  </message>
  <message>
   <source>It is kept in {place}, encrypted, and in no file of Pressel.</source>
   <translation>暗号化して {place} に保存されています。Pressel のファイルには入っていません。</translation>
  </message>
  <message>
   <source>It is not downloaded by itself.</source>
   <translation>自動ではダウンロードされません。</translation>
  </message>
  <message>
   <source>It is this computer's own, and costs nothing.</source>
   <translation>このコンピューター自身の音声で、料金はかかりません。</translation>
  </message>
  <message>
   <source>It is tried again by itself.</source>
   <translation>自動でもう一度試します。</translation>
  </message>
  <message>
   <source>It is unharmed in Pressel.</source>
   <translation>Pressel の中では無事です。</translation>
  </message>
  <message>
   <source>It is used again as soon as it is back.</source>
   <translation>戻りしだい、また使います。</translation>
  </message>
  <message>
   <source>It may be mistyped, expired or withdrawn: make a new one.</source>
   <translation>入力ミス、期限切れ、取り消しのどれかかもしれません。新しいキーを作成してください。</translation>
  </message>
  <message>
   <source>It may be waiting for its password: unlock it, then try again.</source>
   <translation>パスワードを待っている可能性があります。ロックを解除してから、もう一度お試しください。</translation>
  </message>
  <message>
   <source>It may run in another session or on another computer. Close it there, then start again.</source>
   <translation>別のセッションか別のコンピューターで動いているかもしれません。そちらを閉じてから、もう一度起動してください。</translation>
  </message>
  <message>
   <source>It names devices and folders, so read it before you pass it on.</source>
   <translation>機器やフォルダーの名前が含まれるので、渡す前に読んでください。</translation>
  </message>
  <message>
   <source>It speaks from a new session on; the conversation is carried over.</source>
   <translation>新しいセッションから、この声で話します。会話は引き継がれます。</translation>
  </message>
  <message>
   <source>It stays here as well.</source>
   <translation>ここにも残ります。</translation>
  </message>
  <message>
   <source>It stays in this window.</source>
   <translation>このウィンドウの中だけで使われます。</translation>
  </message>
  <message>
   <source>It still switches its light on and off.</source>
   <translation>ランプの点灯と消灯はそのまま働きます。</translation>
  </message>
  <message>
   <source>It was kept beside the conversations when Pressel ended, and is in its place now.</source>
   <translation>Pressel の終了時に会話とは別に保管され、いまは元の場所に収められています。</translation>
  </message>
  <message>
   <source>It will be kept in {place}, encrypted, and in no file of Pressel.</source>
   <translation>暗号化して {place} に保存します。Pressel のファイルには入りません。</translation>
  </message>
  <message>
   <source>It works in every window where the system allows that; in this one Space does as well.</source>
   <translation>システムが許せばどのウィンドウでも働きます。このウィンドウではスペースも使えます。</translation>
  </message>
  <message>
   <source>Its certificate is not trusted here; a proxy may be the cause.</source>
   <translation>証明書がこのコンピューターで信頼されていません。プロキシが原因かもしれません。</translation>
  </message>
  <message>
   <source>Its own way</source>
   <translation>自然のまま</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>Keep the microphone ready</source>
   <translation>マイクを待機させる</translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>残す</translation>
  </message>
  <message>
   <source>Keep them and ask</source>
   <translation>残して確認する</translation>
  </message>
  <message>
   <source>Kept from the last time</source>
   <translation>前回から残っているもの</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>API キー</translation>
  </message>
  <message>
   <source>Key for {name}</source>
   <translation>{name} のキー</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>種類</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>表示言語</translation>
  </message>
  <message>
   <source>Language partner</source>
   <translation>会話練習の相手</translation>
  </message>
  <message>
   <source>Language tutor</source>
   <translation>語学の先生</translation>
  </message>
  <message>
   <source>Leave the key out of the address: it has a field of its own.</source>
   <translation>アドレスにキーを含めないでください。専用の入力欄があります。</translation>
  </message>
  <message>
   <source>Left {key}</source>
   <translation>左 {key}</translation>
  </message>
  <message>
   <source>Less</source>
   <translation>少なめ</translation>
  </message>
  <message>
   <source>Less: levels go in a few steps instead of dancing.</source>
   <translation>少なめにすると、レベル表示が細かく動かず、数段階で変わります。</translation>
  </message>
  <message>
   <source>Let go when you are done, or tap to begin and tap to send.</source>
   <translation>終わったら離してください。タップで始めて、タップで送ることもできます。</translation>
  </message>
  <message>
   <source>Let go when you are done. Press again to interrupt the answer.</source>
   <translation>終わったら離してください。もう一度押すと、回答をさえぎります。</translation>
  </message>
  <message>
   <source>Let us practise ordering in a restaurant in Spanish.</source>
   <translation>レストランでの注文を、スペイン語で練習しましょう。</translation>
  </message>
  <message>
   <source>Level: {level}. Did you hear yourself?</source>
   <translation>レベル: {level}。自分の声は聞こえましたか？</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>ライセンス</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>ライト</translation>
  </message>
  <message>
   <source>Light or dark.</source>
   <translation>ライトまたはダーク。</translation>
  </message>
  <message>
   <source>Limit ends in {n} s</source>
   <translation>制限の解除まで {n} 秒</translation>
  </message>
  <message>
   <source>Limit, {n} s</source>
   <translation>制限 {n} 秒</translation>
  </message>
  <message>
   <source>List of conversations</source>
   <translation>会話の一覧</translation>
  </message>
  <message>
   <source>Listen</source>
   <translation>聞く</translation>
  </message>
  <message>
   <source>Listening</source>
   <translation>聞き取り中</translation>
  </message>
  <message>
   <source>Listening to you…</source>
   <translation>聞いています…</translation>
  </message>
  <message>
   <source>Lively</source>
   <translation>いきいき</translation>
  </message>
  <message>
   <source>LocalAI, speaches and others. What you say then stays on this computer.</source>
   <translation>LocalAI、speaches など。話した内容はこのコンピューターに残ります。</translation>
  </message>
  <message>
   <source>Locked on</source>
   <translation>ロック中</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>ログ</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>回答の最大の長さ</translation>
  </message>
  <message>
   <source>Longest take</source>
   <translation>最長録音時間</translation>
  </message>
  <message>
   <source>Longest tap</source>
   <translation>タップとみなす最長時間</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>外観</translation>
  </message>
  <message>
   <source>Look and access</source>
   <translation>外観とアクセシビリティ</translation>
  </message>
  <message>
   <source>Look for new versions</source>
   <translation>新しいバージョンを確認する</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>探しています…</translation>
  </message>
  <message>
   <source>Loudspeaker</source>
   <translation>スピーカー</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>低</translation>
  </message>
  <message>
   <source>Markdown</source>
   <translation>Markdown</translation>
  </message>
  <message>
   <source>Medium</source>
   <translation>中</translation>
  </message>
  <message>
   <source>Microphone</source>
   <translation>マイク</translation>
  </message>
  <message>
   <source>Microphone kept ready, {n} min</source>
   <translation>マイク待機中、{n} 分</translation>
  </message>
  <message>
   <source>Microphone kept ready, {n} s</source>
   <translation>マイク待機中、{n} 秒</translation>
  </message>
  <message>
   <source>Mind</source>
   <translation>注意</translation>
  </message>
  <message>
   <source>Minimal</source>
   <translation>最小</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>モデル</translation>
  </message>
  <message>
   <source>Model on the server</source>
   <translation>サーバーのモデル</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>下へ移動</translation>
  </message>
  <message>
   <source>Move it to a disk that can be written, or delete the file pressel-portable beside the program.</source>
   <translation>書き込めるディスクに移すか、プログラムの隣にあるファイル pressel-portable を削除してください。</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>上へ移動</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>動き</translation>
  </message>
  <message>
   <source>Music</source>
   <translation>音楽</translation>
  </message>
  <message>
   <source>Muted</source>
   <translation>ミュート中</translation>
  </message>
  <message>
   <source>Muted: {name} hears nothing</source>
   <translation>ミュート中：{name} には何も届きません</translation>
  </message>
  <message>
   <source>My talk is too dry. What could open it?</source>
   <translation>私のスピーチは硬すぎます。どんな出だしがよいでしょうか？</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <source>Names and rare words, one on each line, so that they are written as you spell them.</source>
   <translation>名前や珍しい言葉を 1 行に一つずつ。ここでの表記どおりに書き起こされます。</translation>
  </message>
  <message>
   <source>Needs a key</source>
   <translation>キーが必要</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>新しい会話</translation>
  </message>
  <message>
   <source>New persona</source>
   <translation>新しいペルソナ</translation>
  </message>
  <message>
   <source>New session now</source>
   <translation>今すぐ新しいセッション</translation>
  </message>
  <message>
   <source>New versions</source>
   <translation>新しいバージョン</translation>
  </message>
  <message>
   <source>Next answer</source>
   <translation>次の回答</translation>
  </message>
  <message>
   <source>Next session</source>
   <translation>次のセッション</translation>
  </message>
  <message>
   <source>Next start</source>
   <translation>次回起動時</translation>
  </message>
  <message>
   <source>No Realtime server answers here (ports {ports}).</source>
   <translation>このコンピューターで応答する Realtime サーバーはありません (ポート {ports})。</translation>
  </message>
  <message>
   <source>No answer came</source>
   <translation>回答がありませんでした</translation>
  </message>
  <message>
   <source>No answer came in time</source>
   <translation>時間内に回答がありませんでした</translation>
  </message>
  <message>
   <source>No key</source>
   <translation>キーがありません</translation>
  </message>
  <message>
   <source>No key. Practice available.</source>
   <translation>キーがありません。練習はできます。</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>制限なし</translation>
  </message>
  <message>
   <source>No loudspeaker</source>
   <translation>スピーカーがありません</translation>
  </message>
  <message>
   <source>No loudspeaker: answers come as text</source>
   <translation>スピーカーなし: 回答はテキストで表示します</translation>
  </message>
  <message>
   <source>No microphone</source>
   <translation>マイクなし</translation>
  </message>
  <message>
   <source>No microphone found</source>
   <translation>マイクが見つかりません</translation>
  </message>
  <message>
   <source>No other program gets it while Pressel runs.</source>
   <translation>Pressel の実行中は、ほかのアプリにこのキーは届きません。</translation>
  </message>
  <message>
   <source>No setting matches.</source>
   <translation>一致する設定はありません。</translation>
  </message>
  <message>
   <source>No sound came from the microphone. Is another program using it?</source>
   <translation>マイクから音が来ませんでした。ほかのプログラムが使っていませんか？</translation>
  </message>
  <message>
   <source>No words</source>
   <translation>言葉なし</translation>
  </message>
  <message>
   <source>Nobody answers at that address</source>
   <translation>そのアドレスには応答がありません</translation>
  </message>
  <message>
   <source>Noise reduction</source>
   <translation>ノイズ低減</translation>
  </message>
  <message>
   <source>None. Press to choose one</source>
   <translation>なし。押して選択</translation>
  </message>
  <message>
   <source>Not connected</source>
   <translation>未接続</translation>
  </message>
  <message>
   <source>Not for a portable program: its disk may not be there at the next start.</source>
   <translation>ポータブル版では使えません。次の起動時にそのディスクがないかもしれません。</translation>
  </message>
  <message>
   <source>Not looked for: {place} is off.</source>
   <translation>確認しません: {place} がオフです。</translation>
  </message>
  <message>
   <source>Not plugged in</source>
   <translation>接続されていません</translation>
  </message>
  <message>
   <source>Not sent</source>
   <translation>未送信</translation>
  </message>
  <message>
   <source>Not sent yet</source>
   <translation>まだ送信されていません</translation>
  </message>
  <message>
   <source>Not sent yet, {t} kept</source>
   <translation>まだ送信されていません（{t} を保存済み）</translation>
  </message>
  <message>
   <source>Not set up</source>
   <translation>未設定</translation>
  </message>
  <message>
   <source>Not used by this model. What works: {names}.</source>
   <translation>このモデルでは使われません。使えるもの: {names}。</translation>
  </message>
  <message>
   <source>Nothing is bound yet.</source>
   <translation>まだ割り当てられていません。</translation>
  </message>
  <message>
   <source>Nothing is written to a file.</source>
   <translation>ファイルには何も書き込みません。</translation>
  </message>
  <message>
   <source>Nothing to cut</source>
   <translation>切り取るものはありません</translation>
  </message>
  <message>
   <source>Nothing to delete</source>
   <translation>削除するものはありません</translation>
  </message>
  <message>
   <source>Nothing to fetch</source>
   <translation>取得するものはありません</translation>
  </message>
  <message>
   <source>Nothing was found. All the words have to be in one message, or in the title.</source>
   <translation>見つかりませんでした。すべての語が一つのメッセージか題名に含まれている必要があります。</translation>
  </message>
  <message>
   <source>Nothing was heard</source>
   <translation>何も聞こえませんでした</translation>
  </message>
  <message>
   <source>Nothing was heard. Is the microphone muted, or does it have a switch?</source>
   <translation>何も聞こえませんでした。マイクがミュートか、スイッチがありませんか？</translation>
  </message>
  <message>
   <source>Nothing was sent there. If you trust it, enter that address in the settings.</source>
   <translation>そこには何も送信していません。信頼できる場合は、そのアドレスを設定に入力してください。</translation>
  </message>
  <message>
   <source>Nothing was sent.</source>
   <translation>何も送信していません。</translation>
  </message>
  <message>
   <source>Of your own server: wss://host/v1/realtime, or Azure's.</source>
   <translation>自分のサーバー: wss://host/v1/realtime、または Azure のアドレス。</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>オフ</translation>
  </message>
  <message>
   <source>Offered while a conversation is empty; a click sends one.</source>
   <translation>会話が空のときに表示され、クリックすると送信します。</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>オフライン</translation>
  </message>
  <message>
   <source>Offline, trying again in {n} s</source>
   <translation>オフライン、{n} 秒後に再試行</translation>
  </message>
  <message>
   <source>Offline, {n} s</source>
   <translation>オフライン {n} 秒</translation>
  </message>
  <message>
   <source>On many keyboards this types special characters (AltGr).</source>
   <translation>多くのキーボードでは特殊文字を入力します (AltGr)。</translation>
  </message>
  <message>
   <source>On the screen where the pointer is.</source>
   <translation>ポインターのある画面に表示します。</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>このコンピューター</translation>
  </message>
  <message>
   <source>Once a day at most it asks for the number of the newest version, and tells you of a new one. Only that request is sent, nothing about you or this computer; nothing is downloaded by itself.</source>
   <translation>1 日に 1 回まで最新バージョンの番号を問い合わせ、新しいものがあれば知らせます。送るのはその問い合わせだけで、あなたやこのコンピューターの情報は含みません。自動ではダウンロードされません。</translation>
  </message>
  <message>
   <source>Once started, {name} hears all until you stop it</source>
   <translation>開始すると、止めるまで {name} がすべてを聞きます</translation>
  </message>
  <message>
   <source>One sentence from {name}, which costs a little the first time.</source>
   <translation>{name} の声で一文。初回だけ少し料金がかかります。</translation>
  </message>
  <message>
   <source>Only for a server of your own.</source>
   <translation>自分のサーバーを使う場合だけ。</translation>
  </message>
  <message>
   <source>Only in Pressel; the system's volume stays as it is.</source>
   <translation>Pressel の中だけです。システムの音量は変わりません。</translation>
  </message>
  <message>
   <source>Only stops it</source>
   <translation>止めるだけ</translation>
  </message>
  <message>
   <source>Only the icon in the tray; with no tray, the window.</source>
   <translation>トレイのアイコンだけを表示します。トレイがない場合はウィンドウを表示します。</translation>
  </message>
  <message>
   <source>Only with hands-free by meaning.</source>
   <translation>ハンズフリー (意味で判断) のときだけ。</translation>
  </message>
  <message>
   <source>Only with hands-free by pauses.</source>
   <translation>ハンズフリー (間で判断) のときだけ。</translation>
  </message>
  <message>
   <source>Open billing</source>
   <translation>支払いページを開く</translation>
  </message>
  <message>
   <source>Open {address}</source>
   <translation>{address} を開く</translation>
  </message>
  <message>
   <source>OpenAI if there is a key, else practice</source>
   <translation>キーがあれば OpenAI、なければ練習</translation>
  </message>
  <message>
   <source>Opening microphone</source>
   <translation>マイクを開いています</translation>
  </message>
  <message>
   <source>Opening microphone…</source>
   <translation>マイクを開いています…</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>準備中…</translation>
  </message>
  <message>
   <source>Others on the way could hear you and read the key, so nothing was sent; what you said is kept here.</source>
   <translation>途中で第三者に会話を聞かれ、キーを読まれるおそれがあるため、何も送信していません。話した内容はここに保存されています。</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>ページ</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>ページ一覧</translation>
  </message>
  <message>
   <source>Panel of voice and style</source>
   <translation>声と話し方のパネル</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>貼り付け</translation>
  </message>
  <message>
   <source>Paste a key.</source>
   <translation>キーを貼り付けてください。</translation>
  </message>
  <message>
   <source>Patient</source>
   <translation>じっくり</translation>
  </message>
  <message>
   <source>Patient explainer</source>
   <translation>気長な解説役</translation>
  </message>
  <message>
   <source>Pause between presses</source>
   <translation>押す間隔</translation>
  </message>
  <message>
   <source>Pause that ends a turn</source>
   <translation>発言を終える間の長さ</translation>
  </message>
  <message>
   <source>Persona</source>
   <translation>ペルソナ</translation>
  </message>
  <message>
   <source>Persona: {name}</source>
   <translation>ペルソナ: {name}</translation>
  </message>
  <message>
   <source>Personas</source>
   <translation>ペルソナ</translation>
  </message>
  <message>
   <source>Personas (*{ending})</source>
   <translation>ペルソナ (*{ending})</translation>
  </message>
  <message>
   <source>Play a sound</source>
   <translation>音を鳴らす</translation>
  </message>
  <message>
   <source>Play again</source>
   <translation>もう一度再生</translation>
  </message>
  <message>
   <source>Plug it in again or choose another.</source>
   <translation>つなぎ直すか、別のものを選んでください。</translation>
  </message>
  <message>
   <source>Plug one in or choose one.</source>
   <translation>接続するか、選んでください。</translation>
  </message>
  <message>
   <source>Plug one in: it is used as soon as it is there.</source>
   <translation>接続してください。つながりしだい使います。</translation>
  </message>
  <message>
   <source>Portable: it keeps everything beside the program, but keys in this computer's keyring.</source>
   <translation>ポータブル版: すべてプログラムの隣に保存します。ただしキーはこのコンピューターのキーリングにあります。</translation>
  </message>
  <message>
   <source>Practice</source>
   <translation>練習</translation>
  </message>
  <message>
   <source>Practice (built in, needs no key)</source>
   <translation>練習 (内蔵、キー不要)</translation>
  </message>
  <message>
   <source>Practice costs nothing.</source>
   <translation>練習は無料です。</translation>
  </message>
  <message>
   <source>Practice speaks with this computer's own voice.</source>
   <translation>練習では、このコンピューターの音声が話します。</translation>
  </message>
  <message>
   <source>Practice voice</source>
   <translation>練習用の声</translation>
  </message>
  <message>
   <source>Press Shift while you hold, and let go of both.</source>
   <translation>押している間に Shift を押し、両方を離します。</translation>
  </message>
  <message>
   <source>Press again when you are done. Press once more to interrupt the answer.</source>
   <translation>終わったらもう一度押してください。さらに押すと、回答をさえぎります。</translation>
  </message>
  <message>
   <source>Press on, press off</source>
   <translation>押して開始、押して終了</translation>
  </message>
  <message>
   <source>Press the key you want to hold</source>
   <translation>使いたいキーを押してください</translation>
  </message>
  <message>
   <source>Press to send</source>
   <translation>押して送信</translation>
  </message>
  <message>
   <source>Press {key} and speak</source>
   <translation>{key} を押して話してください</translation>
  </message>
  <message>
   <source>Press {key} once, then just speak</source>
   <translation>{key} を一度押して、あとはそのまま話してください</translation>
  </message>
  <message>
   <source>Press {key} to interrupt</source>
   <translation>{key} を押してさえぎる</translation>
  </message>
  <message>
   <source>Press {key} to listen</source>
   <translation>{key} を押して聞き取りを始める</translation>
  </message>
  <message>
   <source>Press {key} to record for later</source>
   <translation>{key} を押して録音 (あとで送信)</translation>
  </message>
  <message>
   <source>Press {key} to talk</source>
   <translation>{key} を押して話す</translation>
  </message>
  <message>
   <source>Pressed. Now let go.</source>
   <translation>押されました。離してください。</translation>
  </message>
  <message>
   <source>Pressel keeps running until you quit it there. Without a tray, closing quits.</source>
   <translation>トレイで終了するまで動き続けます。トレイがなければ閉じると終了します。</translation>
  </message>
  <message>
   <source>Pressel met a fault in the connection</source>
   <translation>Pressel の接続処理で不具合が起きました</translation>
  </message>
  <message>
   <source>Pressel sends no statistics and no reports about you.</source>
   <translation>Pressel は統計も、あなたについての報告も送りません。</translation>
  </message>
  <message>
   <source>Pressel uses this key itself: {does}.</source>
   <translation>このキーは Pressel が使います: {does}。</translation>
  </message>
  <message>
   <source>Protocol version</source>
   <translation>プロトコルのバージョン</translation>
  </message>
  <message>
   <source>Python package, which pip updates</source>
   <translation>Python パッケージ（pip が更新）</translation>
  </message>
  <message>
   <source>Qt, libsndfile and libsoxr are under the LGPL: you may replace them by versions of your own. Qt's libraries lie in {folder}, the others inside the packages soundfile and soxr. Their sources:</source>
   <translation>Qt、libsndfile、libsoxr は LGPL です。ご自身の版に置き換えられます。Qt のライブラリは {folder} に、他は soundfile と soxr のパッケージ内にあります。ソースコード:</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>終了</translation>
  </message>
  <message>
   <source>Read answers out</source>
   <translation>回答を読み上げる</translation>
  </message>
  <message>
   <source>Read the last answer to a screen reader</source>
   <translation>最後の答えを読み上げる</translation>
  </message>
  <message>
   <source>Read your own last words to a screen reader</source>
   <translation>自分の最後の言葉を読み上げる</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>準備完了</translation>
  </message>
  <message>
   <source>Reasoning effort</source>
   <translation>推論の深さ</translation>
  </message>
  <message>
   <source>Record three seconds and play them back</source>
   <translation>3秒間録音して再生</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>録音中</translation>
  </message>
  <message>
   <source>Recording of {t}</source>
   <translation>{t} の録音</translation>
  </message>
  <message>
   <source>Recording stopped</source>
   <translation>録音を終了しました</translation>
  </message>
  <message>
   <source>Recording stopped at its longest</source>
   <translation>最長時間に達したので録音を終了しました</translation>
  </message>
  <message>
   <source>Recording {t}, press to send</source>
   <translation>録音中 {t}、押して送信</translation>
  </message>
  <message>
   <source>Recording, {n} s left</source>
   <translation>録音中、残り {n} 秒</translation>
  </message>
  <message>
   <source>Release tail</source>
   <translation>離したあとの余韻</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>削除</translation>
  </message>
  <message>
   <source>Rename the conversation</source>
   <translation>会話の名前を変更</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>置き換え</translation>
  </message>
  <message>
   <source>Reserve the talk key</source>
   <translation>トークキーを専用にする</translation>
  </message>
  <message>
   <source>Reset this page</source>
   <translation>このページをリセット</translation>
  </message>
  <message>
   <source>Retry now</source>
   <translation>今すぐ再試行</translation>
  </message>
  <message>
   <source>Right {key}</source>
   <translation>右 {key}</translation>
  </message>
  <message>
   <source>Run the doctor</source>
   <translation>診断を実行</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Save the support file</source>
   <translation>サポート用ファイルを保存</translation>
  </message>
  <message>
   <source>Save this file…</source>
   <translation>このファイルを保存…</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>保存済み</translation>
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation>{file} として保存しました。</translation>
  </message>
  <message>
   <source>Say "go on", or raise the limit in the settings.</source>
   <translation>「続けて」と言うか、設定で上限を上げてください。</translation>
  </message>
  <message>
   <source>Say it in a line at the next start.</source>
   <translation>次の起動時に一行で表示します。</translation>
  </message>
  <message>
   <source>Say it in other words.</source>
   <translation>別の言い方でお試しください。</translation>
  </message>
  <message>
   <source>Say it shorter or in another way, or try again.</source>
   <translation>短くするか言い方を変えるか、もう一度お試しください。</translation>
  </message>
  <message>
   <source>Say something: “one, two, three”…</source>
   <translation>何か話してください。「いち、に、さん」…</translation>
  </message>
  <message>
   <source>Search all conversations</source>
   <translation>すべての会話を検索</translation>
  </message>
  <message>
   <source>Search the settings</source>
   <translation>設定を検索</translation>
  </message>
  <message>
   <source>See the details.</source>
   <translation>詳細をご覧ください。</translation>
  </message>
  <message>
   <source>See whether the server runs, and check its address.</source>
   <translation>サーバーが動いているか、アドレスが正しいかを確認してください。</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>送信</translation>
  </message>
  <message>
   <source>Send a typed message</source>
   <translation>入力したメッセージを送る</translation>
  </message>
  <message>
   <source>Send it again or discard it.</source>
   <translation>もう一度送信するか破棄してください。</translation>
  </message>
  <message>
   <source>Send it again, say it in another way, or discard it.</source>
   <translation>もう一度送信するか、言い方を変えるか、破棄してください。</translation>
  </message>
  <message>
   <source>Send it or discard it.</source>
   <translation>送信するか、破棄してください。</translation>
  </message>
  <message>
   <source>Send them</source>
   <translation>送信する</translation>
  </message>
  <message>
   <source>Send what I said</source>
   <translation>話した内容を送信</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>送信中</translation>
  </message>
  <message>
   <source>Sending…</source>
   <translation>送信中…</translation>
  </message>
  <message>
   <source>Sent with each conversation.</source>
   <translation>会話のたびに送信されます。</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>サービス</translation>
  </message>
  <message>
   <source>Set date and time, then test again.</source>
   <translation>日付と時刻を合わせて、もう一度テストしてください。</translation>
  </message>
  <message>
   <source>Set-up guide</source>
   <translation>セットアップガイド</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>設定</translation>
  </message>
  <message>
   <source>Settings and personas</source>
   <translation>設定とペルソナ</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Shift</translation>
  </message>
  <message>
   <source>Shift locks on</source>
   <translation>Shift でロック</translation>
  </message>
  <message>
   <source>Short and dry</source>
   <translation>短くそっけなく</translation>
  </message>
  <message>
   <source>Short sounds when recording starts, when it is sent or discarded, and when something fails.</source>
   <translation>録音の開始、送信、破棄、失敗のときの短い音。</translation>
  </message>
  <message>
   <source>Shortest hold</source>
   <translation>長押しとみなす最短時間</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>フォルダーに表示</translation>
  </message>
  <message>
   <source>Show it at the next start.</source>
   <translation>次回の起動時に表示します。</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>フォルダーを表示</translation>
  </message>
  <message>
   <source>Show the key</source>
   <translation>キーを表示</translation>
  </message>
  <message>
   <source>Show the licence texts</source>
   <translation>ライセンス本文を表示</translation>
  </message>
  <message>
   <source>Show the log</source>
   <translation>ログを表示</translation>
  </message>
  <message>
   <source>Silences it at once.</source>
   <translation>すぐに黙らせます。</translation>
  </message>
  <message>
   <source>Since Pressel was started: {cost}</source>
   <translation>Pressel の起動から: {cost}</translation>
  </message>
  <message>
   <source>Size of the captions</source>
   <translation>字幕の大きさ</translation>
  </message>
  <message>
   <source>Size of the text</source>
   <translation>文字の大きさ</translation>
  </message>
  <message>
   <source>Skip this version</source>
   <translation>このバージョンをスキップ</translation>
  </message>
  <message>
   <source>Small window above the others, and back</source>
   <translation>ほかのウィンドウの上に出る小さいウィンドウとの切り替え</translation>
  </message>
  <message>
   <source>Some of the answer's sound could not be read</source>
   <translation>回答の音声の一部を読み取れませんでした</translation>
  </message>
  <message>
   <source>Some sound was lost on the way in</source>
   <translation>途中で音声の一部が失われました</translation>
  </message>
  <message>
   <source>Something in Pressel went wrong.</source>
   <translation>Pressel で問題が起きました。</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>サウンド</translation>
  </message>
  <message>
   <source>Sound before speech</source>
   <translation>話しはじめる前の音</translation>
  </message>
  <message>
   <source>Sound goes to {name} only while you talk</source>
   <translation>話している間だけ、音声が {name} に送られます</translation>
  </message>
  <message>
   <source>Sound written down</source>
   <translation>文字起こしした音声</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>効果音</translation>
  </message>
  <message>
   <source>Source code of {name}</source>
   <translation>{name} のソースコード</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>ソースコード</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>スペース</translation>
  </message>
  <message>
   <source>Space talks only while this window is in front: {why}</source>
   <translation>スペースで話せるのは、このウィンドウが前面にあるときだけです: {why}</translation>
  </message>
  <message>
   <source>Spark</source>
   <translation>きらめき</translation>
  </message>
  <message>
   <source>Speak: the bar should reach the middle. The recording stays here.</source>
   <translation>話してください。バーが中央まで届けば十分です。録音はここに留まります。</translation>
  </message>
  <message>
   <source>Speaking</source>
   <translation>話しています</translation>
  </message>
  <message>
   <source>Speech and text</source>
   <translation>音声とテキスト</translation>
  </message>
  <message>
   <source>Speech threshold</source>
   <translation>話し声の検出レベル</translation>
  </message>
  <message>
   <source>Speech with text, or text alone.</source>
   <translation>音声とテキスト、またはテキストのみ。</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>話す速さ</translation>
  </message>
  <message>
   <source>Spoken language</source>
   <translation>話す言語</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>開始</translation>
  </message>
  <message>
   <source>Start hidden</source>
   <translation>隠した状態で起動</translation>
  </message>
  <message>
   <source>Start with the computer</source>
   <translation>コンピューターと同時に起動</translation>
  </message>
  <message>
   <source>Stays on this computer</source>
   <translation>データはこのコンピューターに残ります</translation>
  </message>
  <message>
   <source>Still thinking</source>
   <translation>まだ考えています</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stop key</source>
   <translation>停止キー</translation>
  </message>
  <message>
   <source>Stop the voice</source>
   <translation>声を止める</translation>
  </message>
  <message>
   <source>Stop trying</source>
   <translation>試すのをやめる</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>停止しました</translation>
  </message>
  <message>
   <source>Stopped; the rest was not heard</source>
   <translation>停止しました（残りは未再生）</translation>
  </message>
  <message>
   <source>Suggestion {n}</source>
   <translation>候補 {n}</translation>
  </message>
  <message>
   <source>Suggestions to start with</source>
   <translation>最初の候補</translation>
  </message>
  <message>
   <source>Support file…</source>
   <translation>サポート用ファイル…</translation>
  </message>
  <message>
   <source>System</source>
   <translation>システム</translation>
  </message>
  <message>
   <source>System default</source>
   <translation>システムの既定</translation>
  </message>
  <message>
   <source>System: {name}</source>
   <translation>システム: {name}</translation>
  </message>
  <message>
   <source>Talk</source>
   <translation>話す</translation>
  </message>
  <message>
   <source>Talk key</source>
   <translation>トークキー</translation>
  </message>
  <message>
   <source>Talk to OpenAI from now on</source>
   <translation>これからは OpenAI と話す</translation>
  </message>
  <message>
   <source>Talk with me in the language I speak, in short and simple sentences. When I make a mistake, say the right form once, kindly, and go on. End each answer with a question.</source>
   <translation>私が話す言語で、短くやさしい文で会話してください。私が間違えたら、正しい言い方を一度だけやさしく伝えて、先に進んでください。答えの最後はいつも質問にしてください。</translation>
  </message>
  <message>
   <source>Talk, while no text field has the keyboard</source>
   <translation>テキスト欄に入力していないときに話す</translation>
  </message>
  <message>
   <source>Tap</source>
   <translation>タップ</translation>
  </message>
  <message>
   <source>Tap or hold</source>
   <translation>タップまたは長押し</translation>
  </message>
  <message>
   <source>Teach me five useful phrases for my first day in France.</source>
   <translation>フランスでの初日に役立つフレーズを五つ教えてください。</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>温度</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>テスト</translation>
  </message>
  <message>
   <source>Test of the microphone</source>
   <translation>マイクのテスト</translation>
  </message>
  <message>
   <source>Testing the key…</source>
   <translation>キーをテストしています…</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>テキスト</translation>
  </message>
  <message>
   <source>Text in</source>
   <translation>文字（入力）</translation>
  </message>
  <message>
   <source>Text in, cached</source>
   <translation>文字（入力、キャッシュ）</translation>
  </message>
  <message>
   <source>Text is kept here, sound only until it has arrived</source>
   <translation>テキストはここに保存し、音声は届くまでの間だけ保存します</translation>
  </message>
  <message>
   <source>Text only</source>
   <translation>テキストのみ</translation>
  </message>
  <message>
   <source>Text out</source>
   <translation>文字（出力）</translation>
  </message>
  <message>
   <source>That was short: hold it for a second, so that its release is seen apart from its press.</source>
   <translation>短すぎました。押す動作と離す動作を区別できるよう、1 秒押し続けてください。</translation>
  </message>
  <message>
   <source>The account has no credit</source>
   <translation>アカウントの残高がありません</translation>
  </message>
  <message>
   <source>The account is closed</source>
   <translation>アカウントは閉鎖されています</translation>
  </message>
  <message>
   <source>The address cannot be used</source>
   <translation>このアドレスは使えません</translation>
  </message>
  <message>
   <source>The address names no server.</source>
   <translation>アドレスにサーバー名がありません。</translation>
  </message>
  <message>
   <source>The address of the server is not usable</source>
   <translation>サーバーのアドレスが使えません</translation>
  </message>
  <message>
   <source>The address should begin with wss:// or https:// (ws:// or http:// on your own network).</source>
   <translation>アドレスは wss:// か https:// で始めてください (自分のネットワーク内なら ws:// か http://)。</translation>
  </message>
  <message>
   <source>The answer before this one was not finished</source>
   <translation>前の回答がまだ終わっていませんでした</translation>
  </message>
  <message>
   <source>The answer failed</source>
   <translation>回答に失敗しました</translation>
  </message>
  <message>
   <source>The answer is asked for again.</source>
   <translation>回答をもう一度求めています。</translation>
  </message>
  <message>
   <source>The answer is shown as text.</source>
   <translation>回答はテキストで表示します。</translation>
  </message>
  <message>
   <source>The answer stopped in the middle</source>
   <translation>応答が途中で止まりました</translation>
  </message>
  <message>
   <source>The answer was cut at its longest</source>
   <translation>回答が最大の長さで打ち切られました</translation>
  </message>
  <message>
   <source>The answer was empty</source>
   <translation>回答が空でした</translation>
  </message>
  <message>
   <source>The built-in practice server did not start</source>
   <translation>内蔵の練習用サーバーが起動しませんでした</translation>
  </message>
  <message>
   <source>The chosen language could not be loaded</source>
   <translation>選んだ言語を読み込めませんでした</translation>
  </message>
  <message>
   <source>The clock of this computer is wrong</source>
   <translation>このコンピューターの時計がずれています</translation>
  </message>
  <message>
   <source>The computer may be too busy; closing other programs helps.</source>
   <translation>コンピューターが混み合っているようです。ほかのプログラムを閉じると改善します。</translation>
  </message>
  <message>
   <source>The computer went to sleep</source>
   <translation>コンピューターがスリープしました</translation>
  </message>
  <message>
   <source>The connection ended three times before an answer came</source>
   <translation>応答が届く前に接続が3回切れました</translation>
  </message>
  <message>
   <source>The connection is lost</source>
   <translation>接続が切れました</translation>
  </message>
  <message>
   <source>The connection would not be encrypted</source>
   <translation>接続が暗号化されません</translation>
  </message>
  <message>
   <source>The conversation could not be saved</source>
   <translation>会話を保存できませんでした</translation>
  </message>
  <message>
   <source>The conversation could not be written to the file</source>
   <translation>会話をファイルに書き込めませんでした</translation>
  </message>
  <message>
   <source>The conversation goes on with the present voice.</source>
   <translation>会話は今の声のまま続きます。</translation>
  </message>
  <message>
   <source>The conversation goes on with the server's own: it may end your turn at a pause.</source>
   <translation>会話はサーバー側の設定で続きます。間があくと発言が終わりとみなされることがあります。</translation>
  </message>
  <message>
   <source>The conversation goes on without it.</source>
   <translation>会話はその設定なしで続きます。</translation>
  </message>
  <message>
   <source>The conversation goes on.</source>
   <translation>会話はこのまま続きます。</translation>
  </message>
  <message>
   <source>The conversation is in a file</source>
   <translation>会話をファイルに保存しました</translation>
  </message>
  <message>
   <source>The conversation stays in this window until you quit; settings are not kept.</source>
   <translation>会話は終了するまでこのウィンドウに残ります。設定は保存されません。</translation>
  </message>
  <message>
   <source>The details name the file.</source>
   <translation>ファイル名は詳細にあります。</translation>
  </message>
  <message>
   <source>The details say why.</source>
   <translation>理由は詳細にあります。</translation>
  </message>
  <message>
   <source>The doctor is looking…</source>
   <translation>診断中…</translation>
  </message>
  <message>
   <source>The first look comes a day after the first start.</source>
   <translation>最初の確認は、初回起動の 1 日後です。</translation>
  </message>
  <message>
   <source>The first persona; Ctrl+2 to 9 the others</source>
   <translation>最初のペルソナ。Ctrl+2 から 9 はほかのペルソナ</translation>
  </message>
  <message>
   <source>The kept conversations</source>
   <translation>保存された会話</translation>
  </message>
  <message>
   <source>The kept conversations could not be read</source>
   <translation>保存された会話を読み込めませんでした</translation>
  </message>
  <message>
   <source>The key cannot be used</source>
   <translation>このキーは使えません</translation>
  </message>
  <message>
   <source>The key has no access to this model</source>
   <translation>キーにこのモデルを使う権限がありません</translation>
  </message>
  <message>
   <source>The key is good, but not for this model</source>
   <translation>キーは有効ですが、このモデルには使えません</translation>
  </message>
  <message>
   <source>The key was not refused. Test again in a minute.</source>
   <translation>キーは拒否されていません。1 分後にもう一度テストしてください。</translation>
  </message>
  <message>
   <source>The key was not refused. Test again later.</source>
   <translation>キーは拒否されていません。あとでもう一度テストしてください。</translation>
  </message>
  <message>
   <source>The key was refused</source>
   <translation>キーが拒否されました</translation>
  </message>
  <message>
   <source>The key works</source>
   <translation>キーは使えます</translation>
  </message>
  <message>
   <source>The key, if the server wants one</source>
   <translation>キー (サーバーが求める場合)</translation>
  </message>
  <message>
   <source>The keyring does not answer</source>
   <translation>キーリングが応答しません</translation>
  </message>
  <message>
   <source>The keyring may be waiting for its password, or the network does not answer. It is tried again by itself.</source>
   <translation>キーリングがパスワードを待っているか、ネットワークが応答していない可能性があります。自動的に再試行されます。</translation>
  </message>
  <message>
   <source>The last look brought nothing. It is tried again within a day.</source>
   <translation>前回の確認では何も得られませんでした。1 日以内にもう一度試します。</translation>
  </message>
  <message>
   <source>The licence texts lie in the packages.</source>
   <translation>ライセンス本文は各パッケージの中にあります。</translation>
  </message>
  <message>
   <source>The log is empty.</source>
   <translation>ログは空です。</translation>
  </message>
  <message>
   <source>The loudest sound was at {level}.</source>
   <translation>一番大きな音は {level} でした。</translation>
  </message>
  <message>
   <source>The loudspeaker was disconnected</source>
   <translation>スピーカーが切断されました</translation>
  </message>
  <message>
   <source>The microphone could not be opened</source>
   <translation>マイクを開けませんでした</translation>
  </message>
  <message>
   <source>The microphone is not allowed</source>
   <translation>マイクの使用が許可されていません</translation>
  </message>
  <message>
   <source>The microphone is open only while you talk, and the window shows it.</source>
   <translation>マイクは話している間だけ開き、ウィンドウに表示されます。</translation>
  </message>
  <message>
   <source>The microphone was disconnected</source>
   <translation>マイクが切断されました</translation>
  </message>
  <message>
   <source>The model has heard them all the same.</source>
   <translation>それでもモデルには届いています。</translation>
  </message>
  <message>
   <source>The model keeps calling functions</source>
   <translation>モデルが関数を呼び続けています</translation>
  </message>
  <message>
   <source>The model's own</source>
   <translation>モデルの既定</translation>
  </message>
  <message>
   <source>The name of the server is not known</source>
   <translation>サーバーの名前が見つかりません</translation>
  </message>
  <message>
   <source>The network is too slow for live sound</source>
   <translation>ネットワークが遅く、音声をリアルタイムで送れません</translation>
  </message>
  <message>
   <source>The network or the server is slow. Test again.</source>
   <translation>ネットワークかサーバーが遅いようです。もう一度テストしてください。</translation>
  </message>
  <message>
   <source>The one in use</source>
   <translation>使用中のもの</translation>
  </message>
  <message>
   <source>The one server (host:port) on another computer that may be spoken to although others on the way can listen; empty: you are asked.</source>
   <translation>途中で第三者に聞かれるおそれがあっても接続してよい、別のコンピューター上のただ一つのサーバー（host:port）。空欄なら確認します。</translation>
  </message>
  <message>
   <source>The other protocol in the settings may help; the details say why.</source>
   <translation>設定でもう一方のプロトコルを選ぶと解決することがあります。理由は詳細にあります。</translation>
  </message>
  <message>
   <source>The personas are in a file</source>
   <translation>ペルソナをファイルに書き出しました</translation>
  </message>
  <message>
   <source>The personas could not be imported</source>
   <translation>ペルソナを読み込めませんでした</translation>
  </message>
  <message>
   <source>The personas could not be written to the file</source>
   <translation>ペルソナをファイルに書き出せませんでした</translation>
  </message>
  <message>
   <source>The practice voice takes the place of the model.</source>
   <translation>練習用音声がモデルの代わりをします。</translation>
  </message>
  <message>
   <source>The price of this model is not known.</source>
   <translation>このモデルの料金はわかりません。</translation>
  </message>
  <message>
   <source>The proxy did not let the connection through</source>
   <translation>プロキシが接続を通しませんでした</translation>
  </message>
  <message>
   <source>The rest has arrived.</source>
   <translation>残りは届いています。</translation>
  </message>
  <message>
   <source>The screen was locked</source>
   <translation>画面がロックされました</translation>
  </message>
  <message>
   <source>The secure connection failed</source>
   <translation>安全な接続に失敗しました</translation>
  </message>
  <message>
   <source>The server answers; it asks for no key</source>
   <translation>サーバーは応答しています。キーは不要です</translation>
  </message>
  <message>
   <source>The server cannot be reached</source>
   <translation>サーバーに接続できません</translation>
  </message>
  <message>
   <source>The server closed the connection</source>
   <translation>サーバーが接続を閉じました</translation>
  </message>
  <message>
   <source>The server did not accept a request</source>
   <translation>サーバーがリクエストを受け付けませんでした</translation>
  </message>
  <message>
   <source>The server did not confirm that this arrived</source>
   <translation>サーバーが受信を確認しませんでした</translation>
  </message>
  <message>
   <source>The server did not take the settings of the conversation</source>
   <translation>サーバーが会話の設定を受け付けませんでした</translation>
  </message>
  <message>
   <source>The server does not know this model</source>
   <translation>サーバーはこのモデルを知りません</translation>
  </message>
  <message>
   <source>The server hung up because of what it was sent</source>
   <translation>送信された内容が原因でサーバーが接続を切りました</translation>
  </message>
  <message>
   <source>The server met an error</source>
   <translation>サーバーでエラーが起きました</translation>
  </message>
  <message>
   <source>The server points to another address</source>
   <translation>サーバーが別のアドレスを指しています</translation>
  </message>
  <message>
   <source>The server refused the connection</source>
   <translation>サーバーが接続を拒否しました</translation>
  </message>
  <message>
   <source>The server said something unreadable</source>
   <translation>サーバーから読み取れない返事が来ました</translation>
  </message>
  <message>
   <source>The service asks to wait</source>
   <translation>サービスから待つように求められました</translation>
  </message>
  <message>
   <source>The service no longer speaks the older protocol</source>
   <translation>サービスは古いプロトコルに対応しなくなりました</translation>
  </message>
  <message>
   <source>The service withheld the answer</source>
   <translation>サービスが回答を差し止めました</translation>
  </message>
  <message>
   <source>The session was renewed</source>
   <translation>セッションを更新しました</translation>
  </message>
  <message>
   <source>The settings could not be saved</source>
   <translation>設定を保存できませんでした</translation>
  </message>
  <message>
   <source>The sounds are off.</source>
   <translation>音がオフになっています。</translation>
  </message>
  <message>
   <source>The system itself uses this key, and may keep it.</source>
   <translation>このキーはシステムが使うため、届かないことがあります。</translation>
  </message>
  <message>
   <source>The system refused it: {reason}.</source>
   <translation>システムに拒否されました: {reason}。</translation>
  </message>
  <message>
   <source>The system's own colours</source>
   <translation>システム自身の配色</translation>
  </message>
  <message>
   <source>The system's sound is not available</source>
   <translation>システムのサウンドが使えません</translation>
  </message>
  <message>
   <source>The transcription model takes no vocabulary here.</source>
   <translation>ここでは文字起こしモデルが用語を受け付けません。</translation>
  </message>
  <message>
   <source>The voice cannot change once it has spoken</source>
   <translation>声は一度話したあとでは変えられません</translation>
  </message>
  <message>
   <source>The voice could not be heard</source>
   <translation>声を再生できませんでした</translation>
  </message>
  <message>
   <source>The window speaks English for now; nothing else is changed.</source>
   <translation>今のところウィンドウは英語で表示されます。ほかは何も変わりません。</translation>
  </message>
  <message>
   <source>The window went to the back while you held the key</source>
   <translation>キーを押している間にウィンドウが背面に回りました</translation>
  </message>
  <message>
   <source>Then recording stops; a sound warns 10 s before.</source>
   <translation>その時間で録音が止まります。10 秒前に音で知らせます。</translation>
  </message>
  <message>
   <source>There is a new version of Pressel</source>
   <translation>Pressel の新しいバージョンがあります</translation>
  </message>
  <message>
   <source>There is no key to test</source>
   <translation>テストするキーがありません</translation>
  </message>
  <message>
   <source>There is no microphone. Plug one in, and it appears here by itself.</source>
   <translation>マイクがありません。接続すると自動でここに表示されます。</translation>
  </message>
  <message>
   <source>There is no network</source>
   <translation>ネットワークにつながっていません</translation>
  </message>
  <message>
   <source>These lines are all that the file will hold. Nothing is sent anywhere.</source>
   <translation>ファイルに入るのはこの行だけです。どこにも送信されません。</translation>
  </message>
  <message>
   <source>They are in use, and are saved by themselves as soon as that is possible.</source>
   <translation>設定は有効で、可能になりしだい自動的に保存されます。</translation>
  </message>
  <message>
   <source>They are unharmed in Pressel.</source>
   <translation>Pressel の中のペルソナは無事です。</translation>
  </message>
  <message>
   <source>They stay here as well.</source>
   <translation>ここにもそのまま残ります。</translation>
  </message>
  <message>
   <source>They stay in their file; what you say now goes on.</source>
   <translation>会話はファイルに残っています。今話していることはそのまま続きます。</translation>
  </message>
  <message>
   <source>Thinking</source>
   <translation>考え中</translation>
  </message>
  <message>
   <source>Thinking…</source>
   <translation>考え中…</translation>
  </message>
  <message>
   <source>Third-party components</source>
   <translation>サードパーティのコンポーネント</translation>
  </message>
  <message>
   <source>This build does not look for new versions.</source>
   <translation>このビルドは新しいバージョンを確認しません。</translation>
  </message>
  <message>
   <source>This computer's clock is {t} ahead.</source>
   <translation>このコンピューターの時計は {t} 進んでいます。</translation>
  </message>
  <message>
   <source>This computer's clock is {t} behind.</source>
   <translation>このコンピューターの時計は {t} 遅れています。</translation>
  </message>
  <message>
   <source>This connection is not encrypted: others on the way can hear you and read the key.</source>
   <translation>この接続は暗号化されていません。途中でだれかに会話を聞かれたり、キーを読まれたりするおそれがあります。</translation>
  </message>
  <message>
   <source>This conversation: {cost}</source>
   <translation>この会話: {cost}</translation>
  </message>
  <message>
   <source>This copy is not installed, so nothing could start it.</source>
   <translation>このコピーはインストールされていないため、自動では起動できません。</translation>
  </message>
  <message>
   <source>This desktop takes no such key; it is asked for {does} instead.</source>
   <translation>このデスクトップではそのキーを使えないため、代わりに {does} を求めます。</translation>
  </message>
  <message>
   <source>This does not look like a key</source>
   <translation>キーではないようです</translation>
  </message>
  <message>
   <source>This is how you sound. Level: {level}</source>
   <translation>これがあなたの声です。レベル: {level}</translation>
  </message>
  <message>
   <source>This is no Realtime server</source>
   <translation>Realtime サーバーではありません</translation>
  </message>
  <message>
   <source>This is no address: the name or the port of the server cannot be read.</source>
   <translation>アドレスではありません。サーバーの名前かポートが読み取れません。</translation>
  </message>
  <message>
   <source>This is the newest version.</source>
   <translation>これが最新バージョンです。</translation>
  </message>
  <message>
   <source>This line for the expressiveness follows it: “{line}”</source>
   <translation>そのあとに表現力の行が続きます: “{line}”</translation>
  </message>
  <message>
   <source>This model takes no reasoning effort.</source>
   <translation>このモデルは推論の深さに対応していません。</translation>
  </message>
  <message>
   <source>This persona…</source>
   <translation>このペルソナ…</translation>
  </message>
  <message>
   <source>This portable Pressel lies where nothing can be written</source>
   <translation>このポータブル版 Pressel は書き込めない場所にあります</translation>
  </message>
  <message>
   <source>This server does not take one of the settings</source>
   <translation>このサーバーは、設定の一つに対応していません</translation>
  </message>
  <message>
   <source>This server refused it, so the conversation goes on without it.</source>
   <translation>このサーバーが拒否したため、会話はその設定なしで続きます。</translation>
  </message>
  <message>
   <source>This server refused it, so the conversation goes on without it. That is remembered.</source>
   <translation>このサーバーが拒否したため、会話はその設定なしで続きます。このことは覚えておきます。</translation>
  </message>
  <message>
   <source>This server refused this value, and goes on without it. Choose another, and that is sent.</source>
   <translation>このサーバーはこの値を受け付けず、値なしで続けています。別の値を選ぶと、それが送られます。</translation>
  </message>
  <message>
   <source>This session only</source>
   <translation>このセッションの間だけ</translation>
  </message>
  <message>
   <source>Timing</source>
   <translation>タイミング</translation>
  </message>
  <message>
   <source>To the next control</source>
   <translation>次の項目へ</translation>
  </message>
  <message>
   <source>To the next part of the window</source>
   <translation>ウィンドウの次の部分へ移動</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>今日</translation>
  </message>
  <message>
   <source>Too short to send</source>
   <translation>短すぎて送れません</translation>
  </message>
  <message>
   <source>Top left</source>
   <translation>左上</translation>
  </message>
  <message>
   <source>Top right</source>
   <translation>右上</translation>
  </message>
  <message>
   <source>Transcript and storage</source>
   <translation>文字起こしと保存</translation>
  </message>
  <message>
   <source>Transcription model</source>
   <translation>文字起こしモデル</translation>
  </message>
  <message>
   <source>Translate between English and Mandarin.</source>
   <translation>英語と中国語 (普通話) の間で通訳してください。</translation>
  </message>
  <message>
   <source>Translate between English and Spanish.</source>
   <translation>英語とスペイン語の間で通訳してください。</translation>
  </message>
  <message>
   <source>Translator</source>
   <translation>通訳</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>もう一度試す</translation>
  </message>
  <message>
   <source>Try again; the details say why.</source>
   <translation>もう一度お試しください。理由は詳細にあります。</translation>
  </message>
  <message>
   <source>Try in practice</source>
   <translation>練習で試す</translation>
  </message>
  <message>
   <source>Try it again</source>
   <translation>もう一度試す</translation>
  </message>
  <message>
   <source>Try it again.</source>
   <translation>もう一度お試しください。</translation>
  </message>
  <message>
   <source>Try it again; the details say why.</source>
   <translation>もう一度お試しください。理由は詳細にあります。</translation>
  </message>
  <message>
   <source>Try the key</source>
   <translation>キーを試す</translation>
  </message>
  <message>
   <source>Turn taking</source>
   <translation>話し手の切り替え</translation>
  </message>
  <message>
   <source>Two quick presses stay on, with Hold.</source>
   <translation>「押している間」モードで、すばやく二度押すとオンのままになります。</translation>
  </message>
  <message>
   <source>Two taps lock on</source>
   <translation>2 回タップでロック</translation>
  </message>
  <message>
   <source>Type the address of the server.</source>
   <translation>サーバーのアドレスを入力してください。</translation>
  </message>
  <message>
   <source>Type, or hold {key} to talk</source>
   <translation>入力するか、{key} を押し続けて話す</translation>
  </message>
  <message>
   <source>Type, or press {key} to listen</source>
   <translation>入力するか、{key} を押して聞き取りを始める</translation>
  </message>
  <message>
   <source>Type, or press {key} to talk</source>
   <translation>入力するか、{key} を押して話す</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <source>Undo the reset</source>
   <translation>リセットを元に戻す</translation>
  </message>
  <message>
   <source>Unencrypted connection to</source>
   <translation>暗号化しない接続先</translation>
  </message>
  <message>
   <source>Unlock it: Pressel goes on as soon as it gives the key.</source>
   <translation>ロックを解除してください。キーが得られ次第、Pressel は続行します。</translation>
  </message>
  <message>
   <source>Unpacked archive</source>
   <translation>展開したアーカイブ</translation>
  </message>
  <message>
   <source>Unsent: {text}</source>
   <translation>未送信: {text}</translation>
  </message>
  <message>
   <source>Until then the one from the environment is used.</source>
   <translation>それまでは、環境変数のキーを使います。</translation>
  </message>
  <message>
   <source>Use a server on this computer</source>
   <translation>このコンピューターのサーバーを使う</translation>
  </message>
  <message>
   <source>Use an address with wss://, or allow it for this server if you trust the network.</source>
   <translation>wss:// のアドレスを使うか、ネットワークを信頼できる場合はこのサーバーに限って許可してください。</translation>
  </message>
  <message>
   <source>Use an address with wss://, or allow it under “Unencrypted connection to”.</source>
   <translation>wss:// のアドレスを使うか、「暗号化しない接続先」で許可してください。</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>使う</translation>
  </message>
  <message>
   <source>Use this persona</source>
   <translation>このペルソナを使う</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>バージョン</translation>
  </message>
  <message>
   <source>Version {version} can be downloaded.</source>
   <translation>バージョン {version} をダウンロードできます。</translation>
  </message>
  <message>
   <source>Very high</source>
   <translation>最高</translation>
  </message>
  <message>
   <source>Vocabulary</source>
   <translation>用語</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>声</translation>
  </message>
  <message>
   <source>Voice and style</source>
   <translation>声と話し方</translation>
  </message>
  <message>
   <source>Volume of the answers</source>
   <translation>回答の音量</translation>
  </message>
  <message>
   <source>Volume of the sounds</source>
   <translation>効果音の音量</translation>
  </message>
  <message>
   <source>Waiting for the keyring…</source>
   <translation>キーリングを待っています…</translation>
  </message>
  <message>
   <source>Warm</source>
   <translation>あたたかい</translation>
  </message>
  <message>
   <source>Way of talking</source>
   <translation>話し方の操作</translation>
  </message>
  <message>
   <source>What came of it is kept.</source>
   <translation>届いた分は保存されています。</translation>
  </message>
  <message>
   <source>What can you do?</source>
   <translation>何ができますか？</translation>
  </message>
  <message>
   <source>What could not be saved last time is here again</source>
   <translation>前回保存できなかった内容が戻りました</translation>
  </message>
  <message>
   <source>What happens to your words then.</source>
   <translation>そのとき発言をどうするか。</translation>
  </message>
  <message>
   <source>What hears you.</source>
   <translation>あなたの声を聞き取るマイクです。</translation>
  </message>
  <message>
   <source>What is 17 times 23?</source>
   <translation>17 かける 23 は？</translation>
  </message>
  <message>
   <source>What is in it is not lost.</source>
   <translation>中身は失われていません。</translation>
  </message>
  <message>
   <source>What is new</source>
   <translation>新機能</translation>
  </message>
  <message>
   <source>What practice can do</source>
   <translation>練習でできること</translation>
  </message>
  <message>
   <source>What the model is told before anything is said.</source>
   <translation>会話の前に、モデルに伝えておくことです。</translation>
  </message>
  <message>
   <source>What time is it?</source>
   <translation>今、何時ですか？</translation>
  </message>
  <message>
   <source>What was heard until then is kept.</source>
   <translation>それまでに聞き取った分は残っています。</translation>
  </message>
  <message>
   <source>What you changed in the settings could not be saved.</source>
   <translation>設定の変更を保存できませんでした。</translation>
  </message>
  <message>
   <source>What you said has arrived.</source>
   <translation>話した内容は届いています。</translation>
  </message>
  <message>
   <source>What you said has arrived; the last results were given to the model.</source>
   <translation>お話しになった内容は届いています。最後の結果はモデルに渡されました。</translation>
  </message>
  <message>
   <source>What you said has arrived; the words of the answer are shown as far as they come.</source>
   <translation>お話しになった内容は届いています。回答の言葉は届いた分だけ表示されます。</translation>
  </message>
  <message>
   <source>What you said is kept here and is not sent again by itself.</source>
   <translation>話した内容はここに保存され、自動では再送信されません。</translation>
  </message>
  <message>
   <source>What you said is kept here and is sent when the connection is back.</source>
   <translation>話した内容はここに残り、接続が戻ると送信されます。</translation>
  </message>
  <message>
   <source>What you said is kept here, unsent.</source>
   <translation>話した内容は送信されずにここに保存されています。</translation>
  </message>
  <message>
   <source>What you said is kept unsent.</source>
   <translation>話した内容は未送信のまま残っています。</translation>
  </message>
  <message>
   <source>What you said is kept. You can go on; if it happens again, start Pressel anew.</source>
   <translation>話した内容は保存されています。そのまま続けられます。もう一度起きたら、Pressel を起動し直してください。</translation>
  </message>
  <message>
   <source>What you said last could not be saved.</source>
   <translation>最後に話した内容を保存できませんでした。</translation>
  </message>
  <message>
   <source>What you say and hear may be in any other.</source>
   <translation>話す言語や聞く言語は、これと違っていてもかまいません。</translation>
  </message>
  <message>
   <source>What you say goes to {name}, and to nobody else.</source>
   <translation>話した内容は {name} にだけ送られます。</translation>
  </message>
  <message>
   <source>What you say stays on this computer</source>
   <translation>話した内容はこのコンピューターの外に出ません</translation>
  </message>
  <message>
   <source>What you say stays on this computer.</source>
   <translation>話した内容はこのコンピューターに残ります。</translation>
  </message>
  <message>
   <source>What you say stays on this computer: the practice voice answers here.</source>
   <translation>話した内容はこのコンピューターに留まります。練習用音声がここで答えます。</translation>
  </message>
  <message>
   <source>What you talk about is kept here, on this computer.</source>
   <translation>話したことはここ、このコンピューターに保存されます。</translation>
  </message>
  <message>
   <source>When a change takes effect</source>
   <translation>変更が有効になる時点</translation>
  </message>
  <message>
   <source>When you log in, Pressel waits in the tray, or minimised where there is none.</source>
   <translation>ログインすると、Pressel はトレイで、トレイがなければ最小化して待機します。</translation>
  </message>
  <message>
   <source>Where an answer is cut off; 0 is no limit.</source>
   <translation>回答を打ち切る長さ。0 は制限なしです。</translation>
  </message>
  <message>
   <source>Where the answers come from.</source>
   <translation>回答の音が出るスピーカーです。</translation>
  </message>
  <message>
   <source>Which form of the Realtime protocol your own server speaks.</source>
   <translation>自分のサーバーが使う Realtime プロトコルの形式。</translation>
  </message>
  <message>
   <source>Which model answers; any name that your server knows.</source>
   <translation>回答するモデル。サーバーにある名前なら何でも使えます。</translation>
  </message>
  <message>
   <source>While something happens</source>
   <translation>何か起きている間</translation>
  </message>
  <message>
   <source>Who speaks; a voice of your own by its id (voice_…).</source>
   <translation>だれの声で話すか。自分の声は ID (voice_…) で指定します。</translation>
  </message>
  <message>
   <source>Whom you talk to; the conversation stays when you change it.</source>
   <translation>話す相手です。変えても会話は続きます。</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>理由</translation>
  </message>
  <message>
   <source>Windows setup</source>
   <translation>Windows セットアップ</translation>
  </message>
  <message>
   <source>With the talk key, or hands-free by listening for pauses.</source>
   <translation>トークキーを使うか、間を聞き取るハンズフリーか。</translation>
  </message>
  <message>
   <source>Without words</source>
   <translation>言葉なし</translation>
  </message>
  <message>
   <source>Works</source>
   <translation>有効な場所</translation>
  </message>
  <message>
   <source>Writes down what you say.</source>
   <translation>話した内容を書き起こします。</translation>
  </message>
  <message>
   <source>Writing down…</source>
   <translation>文字起こし中…</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>昨日</translation>
  </message>
  <message>
   <source>You</source>
   <translation>あなた</translation>
  </message>
  <message>
   <source>You are a helpful voice assistant. Answer briefly and in the language the user speaks. Do not read out lists or formatting unless you are asked to.</source>
   <translation>あなたは親切な音声アシスタントです。ユーザーが話す言語で、短く答えてください。求められないかぎり、箇条書きや書式は読み上げないでください。</translation>
  </message>
  <message>
   <source>You click with it. Take another, or add a modifier.</source>
   <translation>クリックに使うボタンです。別のものを選ぶか、修飾キーを加えてください。</translation>
  </message>
  <message>
   <source>You interview me for a job. Ask one question at a time, listen to the end, then ask a fitting next one. When I say “stop”, tell me in three sentences what was good and what to work on.</source>
   <translation>採用面接の面接官になってください。質問は一つずつ、最後まで聞いてから、それに合った次の質問をしてください。私が「ストップ」と言ったら、よかった点と改善点を三文で教えてください。</translation>
  </message>
  <message>
   <source>You seem to be offline</source>
   <translation>オフラインのようです</translation>
  </message>
  <message>
   <source>You will not be able to type this key without talking.</source>
   <translation>このキーを押すと、文字入力のときも話すことになります。</translation>
  </message>
  <message>
   <source>Your voice is kept only until the service has it; a message that you have not sent keeps it.</source>
   <translation>声はサービスに届くまでだけ保存されます。未送信のメッセージには残ります。</translation>
  </message>
  <message>
   <source>Your words could not be written down</source>
   <translation>発言を文字にできませんでした</translation>
  </message>
  <message>
   <source>Yours are as they were.</source>
   <translation>今あるペルソナはそのままです。</translation>
  </message>
  <message>
   <source>about {n} tokens · {c} of {most} characters</source>
   <translation>約 {n} トークン · {c} / {most} 文字</translation>
  </message>
  <message>
   <source>api secret token password test remove replace keyring local server computer</source>
   <translation>api シークレット トークン パスワード キー テスト 削除 置き換え キーリング ローカル サーバー コンピューター</translation>
  </message>
  <message>
   <source>autostart login boot launch background</source>
   <translation>自動起動 ログイン 起動 バックグラウンド</translation>
  </message>
  <message>
   <source>cost price money tokens bill spent</source>
   <translation>費用 料金 価格 トークン 請求</translation>
  </message>
  <message>
   <source>down {downs}, up {ups}</source>
   <translation>押した回数 {downs}、離した回数 {ups}</translation>
  </message>
  <message>
   <source>everywhere</source>
   <translation>どこでも</translation>
  </message>
  <message>
   <source>good</source>
   <translation>良好</translation>
  </message>
  <message>
   <source>hotkey shortcut push to talk doctor test global permission portal</source>
   <translation>ホットキー ショートカット プッシュトゥトーク 診断 テスト グローバル 許可 権限 ポータル</translation>
  </message>
  <message>
   <source>just speak · {key} ends it</source>
   <translation>そのまま話してください · {key} で終了</translation>
  </message>
  <message>
   <source>kept here until the connection is back</source>
   <translation>接続が戻るまでここに保存します</translation>
  </message>
  <message>
   <source>let go to send · Esc discards</source>
   <translation>離して送信 · Esc で破棄</translation>
  </message>
  <message>
   <source>macOS app</source>
   <translation>macOS アプリ</translation>
  </message>
  <message>
   <source>ms</source>
   <translation>ミリ秒</translation>
  </message>
  <message>
   <source>next answer</source>
   <translation>次の回答</translation>
  </message>
  <message>
   <source>next session</source>
   <translation>次のセッション</translation>
  </message>
  <message>
   <source>next start</source>
   <translation>次回起動時</translation>
  </message>
  <message>
   <source>no key is set up</source>
   <translation>キーが設定されていません</translation>
  </message>
  <message>
   <source>none</source>
   <translation>なし</translation>
  </message>
  <message>
   <source>none beside Space in the window</source>
   <translation>ウィンドウ内のスペース以外なし</translation>
  </message>
  <message>
   <source>nothing is heard</source>
   <translation>何も聞き取っていません</translation>
  </message>
  <message>
   <source>only while the window is in front</source>
   <translation>ウィンドウが前面にあるときだけ</translation>
  </message>
  <message>
   <source>open now</source>
   <translation>表示中</translation>
  </message>
  <message>
   <source>or press and hold here</source>
   <translation>または、ここを長押し</translation>
  </message>
  <message>
   <source>or tap it, and tap again to send</source>
   <translation>タップで開始、もう一度で送信もできます</translation>
  </message>
  <message>
   <source>persona name instructions starters import export duplicate tutor translator</source>
   <translation>ペルソナ 名前 指示 質問例 読み込み インポート 書き出し エクスポート 複製 先生 翻訳 通訳</translation>
  </message>
  <message>
   <source>press again to send</source>
   <translation>もう一度押して送信</translation>
  </message>
  <message>
   <source>press {key} to say something else</source>
   <translation>{key} を押すと、別のことを話せます</translation>
  </message>
  <message>
   <source>preview sample</source>
   <translation>プレビュー 試聴 サンプル</translation>
  </message>
  <message>
   <source>px</source>
   <translation>px</translation>
  </message>
  <message>
   <source>quiet</source>
   <translation>小さめ</translation>
  </message>
  <message>
   <source>s</source>
   <translation>秒</translation>
  </message>
  <message>
   <source>see the message above</source>
   <translation>上のメッセージをご覧ください</translation>
  </message>
  <message>
   <source>silent</source>
   <translation>無音</translation>
  </message>
  <message>
   <source>storage disk folder size delete all conversations history erase</source>
   <translation>保存 ディスク フォルダー サイズ すべて 会話 削除 履歴</translation>
  </message>
  <message>
   <source>test level meter record microphone loudspeaker hear</source>
   <translation>テスト レベル メーター 録音 マイク スピーカー 聞く</translation>
  </message>
  <message>
   <source>the service</source>
   <translation>サービス</translation>
  </message>
  <message>
   <source>the sound of what is unsent is kept here</source>
   <translation>未送信の音声はここに保存されます</translation>
  </message>
  <message>
   <source>the {place}</source>
   <translation>{place}</translation>
  </message>
  <message>
   <source>then just speak, hands-free</source>
   <translation>あとはそのまま、ハンズフリーで話してください</translation>
  </message>
  <message>
   <source>tokens</source>
   <translation>トークン</translation>
  </message>
  <message>
   <source>too loud</source>
   <translation>大きすぎ</translation>
  </message>
  <message>
   <source>version licence license third parties open source diagnostics doctor log support file</source>
   <translation>バージョン ライセンス 第三者 オープンソース 診断 ログ サポート ファイル</translation>
  </message>
  <message>
   <source>what you said can still be taken back</source>
   <translation>話した内容はまだ取り消せます</translation>
  </message>
  <message>
   <source>you can speak already</source>
   <translation>もう話せます</translation>
  </message>
  <message>
   <source>your own voice</source>
   <translation>あなた自身の声</translation>
  </message>
  <message>
   <source>your server</source>
   <translation>自分のサーバー</translation>
  </message>
  <message>
   <source>your words written down</source>
   <translation>話した内容の文字起こし</translation>
  </message>
  <message>
   <source>{h} h {m:02d} min</source>
   <translation>{h} 時間 {m:02d} 分</translation>
  </message>
  <message>
   <source>{key} talks from every window</source>
   <translation>{key} はどのウィンドウからでも使えます</translation>
  </message>
  <message>
   <source>{key} works everywhere.</source>
   <translation>{key} はどこでも使えます。</translation>
  </message>
  <message>
   <source>{key} works: it goes down once, stays down, and comes up.</source>
   <translation>{key} は正常です。一度押され、押されたままになり、離されました。</translation>
  </message>
  <message>
   <source>{key}; nothing is bound yet</source>
   <translation>{key}。まだ割り当てられていません</translation>
  </message>
  <message>
   <source>{moves}, last held {time} s</source>
   <translation>{moves}、最後は {time} 秒</translation>
  </message>
  <message>
   <source>{moves}: it is down now</source>
   <translation>{moves}。今は押されています</translation>
  </message>
  <message>
   <source>{name} copy</source>
   <translation>{name} のコピー</translation>
  </message>
  <message>
   <source>{name} has this key already.</source>
   <translation>このキーはすでに「{name}」が使っています。</translation>
  </message>
  <message>
   <source>{name} hears all until you stop it</source>
   <translation>止めるまで {name} がすべてを聞いています</translation>
  </message>
  <message>
   <source>{name} · in use</source>
   <translation>{name} · 使用中</translation>
  </message>
  <message>
   <source>{n} days</source>
   <translation>{n} 日</translation>
  </message>
  <message>
   <source>{n} hours</source>
   <translation>{n} 時間</translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} 分</translation>
  </message>
  <message>
   <source>{n} minutes</source>
   <translation>{n} 分</translation>
  </message>
  <message>
   <source>{n} s left</source>
   <translation>残り {n} 秒</translation>
  </message>
  <message>
   <source>{t} of your voice sent</source>
   <translation>送信した音声 {t}</translation>
  </message>
  <message>
   <source>{why} Until then hold Space in the window.</source>
   <translation>{why} それまではウィンドウ内でスペースを押し続けてください。</translation>
  </message>
  <message>
   <source>{words} Undo is above the list.</source>
   <translation>{words} 「元に戻す」はリストの上にあります。</translation>
  </message>
  <message>
   <source>“{name}” is deleted.</source>
   <translation>「{name}」を削除しました。</translation>
  </message>
  <message>
   <source>“{title}” is deleted</source>
   <translation>「{title}」を削除しました</translation>
  </message>
  <message>
   <source>✓ That works in this window. Now hold {key} itself.</source>
   <translation>✓ このウィンドウでは動作します。次は {key} そのものを押し続けてください。</translation>
  </message>
  <message>
   <source>✓ Your key works.</source>
   <translation>✓ キーは正常に動作します。</translation>
  </message>
 </context>
</TS>
