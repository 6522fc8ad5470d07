<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>Announcer</name>
  <message numerus="yes">
   <source>%n unsent message(s)</source>
   <translation>
    <numerusform>%n 条未发送的消息</numerusform>
   </translation>
  </message>
  <message>
   <source>Nothing yet</source>
   <translation>还没有内容</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>已停止</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Hide this line</source>
   <translation>隐藏这一行</translation>
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
   <translation>你说的话和得到的回答会显示在这里。</translation>
  </message>
 </context>
 <context>
  <name>CardFrame</name>
  <message>
   <source>Details</source>
   <translation>详情</translation>
  </message>
  <message>
   <source>Details: {text}</source>
   <translation>详情：{text}</translation>
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
   <translation>小窗口</translation>
  </message>
 </context>
 <context>
  <name>EmptyState</name>
  <message>
   <source>Hold Space and speak</source>
   <translation>按住空格键说话</translation>
  </message>
  <message>
   <source>Let go when you are done. Press again to interrupt the answer.</source>
   <translation>说完松开。再按一下可打断回答。</translation>
  </message>
  <message>
   <source>Sends this as a message</source>
   <translation>将此作为消息发送</translation>
  </message>
  <message>
   <source>What can you do?</source>
   <translation>你能做什么？</translation>
  </message>
  <message>
   <source>What is 17 times 23?</source>
   <translation>17 乘以 23 等于多少？</translation>
  </message>
  <message>
   <source>What time is it?</source>
   <translation>现在几点？</translation>
  </message>
 </context>
 <context>
  <name>FirstTurnPage</name>
  <message>
   <source>Answer: {words}</source>
   <translation>回答：{words}</translation>
  </message>
  <message>
   <source>Ask whatever you like.</source>
   <translation>想问什么都可以。</translation>
  </message>
  <message>
   <source>Ask “What time is it?”</source>
   <translation>请问：“What time is it?”</translation>
  </message>
  <message>
   <source>Press again to interrupt an answer. Esc discards what you are saying.</source>
   <translation>再按一次可打断回答。按 Esc 丢弃正在说的话。</translation>
  </message>
  <message>
   <source>Set-up guide</source>
   <translation>设置向导</translation>
  </message>
  <message>
   <source>What happens to your words</source>
   <translation>你说的话会怎样处理</translation>
  </message>
  <message>
   <source>You find this guide in the menu: {menu} &gt; {name}</source>
   <translation>可在菜单中再次打开本指南：{menu} &gt; {name}</translation>
  </message>
  <message>
   <source>You: {words}</source>
   <translation>你：{words}</translation>
  </message>
  <message>
   <source>Your first question</source>
   <translation>你的第一个问题</translation>
  </message>
 </context>
 <context>
  <name>Guide</name>
  <message>
   <source>&amp;Back</source>
   <translation>上一步(&amp;B)</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>下一步(&amp;N)</translation>
  </message>
  <message>
   <source>&amp;Start talking</source>
   <translation>开始说话(&amp;S)</translation>
  </message>
  <message>
   <source>A server on this computer</source>
   <translation>这台电脑上的服务器</translation>
  </message>
  <message>
   <source>Paste it here. It is tested at once, which costs nothing.</source>
   <translation>粘贴到这里。会立即测试，不产生费用。</translation>
  </message>
  <message>
   <source>Pressel looks for one that is running. What you say stays on this computer.</source>
   <translation>Pressel 会查找正在运行的服务器。你说的话只留在这台电脑上。</translation>
  </message>
  <message>
   <source>Set-up guide</source>
   <translation>设置向导</translation>
  </message>
  <message>
   <source>Skip</source>
   <translation>跳过</translation>
  </message>
  <message>
   <source>Skip the guide</source>
   <translation>跳过向导</translation>
  </message>
  <message>
   <source>Step {n} of {all}</source>
   <translation>第 {n} 步，共 {all} 步</translation>
  </message>
  <message>
   <source>Your API key</source>
   <translation>你的 API 密钥</translation>
  </message>
 </context>
 <context>
  <name>Header</name>
  <message>
   <source>Conversations</source>
   <translation>对话</translation>
  </message>
  <message>
   <source>Cost</source>
   <translation>费用</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>新对话</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Title of the conversation</source>
   <translation>对话标题</translation>
  </message>
  <message>
   <source>Who answers</source>
   <translation>由谁回答</translation>
  </message>
 </context>
 <context>
  <name>HelpWindow</name>
  <message>
   <source>Chapter</source>
   <translation>章节</translation>
  </message>
  <message>
   <source>Chapters</source>
   <translation>章节列表</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>键盘快捷键</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>按键</translation>
  </message>
  <message>
   <source>No chapter has these words.</source>
   <translation>没有哪一章含有这些词。</translation>
  </message>
  <message>
   <source>Search the help</source>
   <translation>搜索帮助</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>作用</translation>
  </message>
 </context>
 <context>
  <name>HistoryPanel</name>
  <message>
   <source>Close the conversations</source>
   <translation>关闭对话列表</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>对话</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>导出…</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>打开</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <source>Search all conversations</source>
   <translation>搜索所有对话</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
 </context>
 <context>
  <name>Keycap</name>
  <message>
   <source>Space</source>
   <translation>空格键</translation>
  </message>
 </context>
 <context>
  <name>LevelMeter</name>
  <message>
   <source>Microphone level</source>
   <translation>麦克风电平</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>About Pressel</source>
   <translation>关于 Pressel</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>对话</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <source>Keyboard shortcuts</source>
   <translation>键盘快捷键</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>新对话</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>重命名</translation>
  </message>
  <message>
   <source>Set-up guide</source>
   <translation>设置向导</translation>
  </message>
  <message>
   <source>Voice and style</source>
   <translation>声音与风格</translation>
  </message>
 </context>
 <context>
  <name>MicrophoneMenu</name>
  <message>
   <source>How you talk</source>
   <translation>说话方式</translation>
  </message>
  <message>
   <source>Loudspeaker</source>
   <translation>扬声器</translation>
  </message>
  <message>
   <source>Microphone</source>
   <translation>麦克风</translation>
  </message>
  <message>
   <source>Microphone and loudspeaker</source>
   <translation>麦克风和扬声器</translation>
  </message>
  <message>
   <source>No loudspeaker</source>
   <translation>没有扬声器</translation>
  </message>
  <message>
   <source>No microphone</source>
   <translation>没有麦克风</translation>
  </message>
  <message>
   <source>Sound settings…</source>
   <translation>声音设置…</translation>
  </message>
 </context>
 <context>
  <name>MicrophonePage</name>
  <message>
   <source>Choose it and speak: the bar should reach the middle. The recording stays here.</source>
   <translation>选好后说话：指示条应到达中间。录音只留在这里。</translation>
  </message>
  <message>
   <source>Microphone</source>
   <translation>麦克风</translation>
  </message>
  <message>
   <source>Your microphone</source>
   <translation>你的麦克风</translation>
  </message>
 </context>
 <context>
  <name>MoreMenu</name>
  <message>
   <source>More</source>
   <translation>更多</translation>
  </message>
 </context>
 <context>
  <name>NewTurns</name>
  <message>
   <source>Go to the end</source>
   <translation>跳到末尾</translation>
  </message>
  <message numerus="yes">
   <source>↓  %n new</source>
   <translation>
    <numerusform>↓  %n 条新内容</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>Notices</name>
  <message>
   <source>Messages</source>
   <translation>消息列表</translation>
  </message>
 </context>
 <context>
  <name>Overlay</name>
  <message>
   <source>State of the conversation</source>
   <translation>对话状态</translation>
  </message>
 </context>
 <context>
  <name>RowPaint</name>
  <message>
   <source>Title of the conversation</source>
   <translation>对话标题</translation>
  </message>
 </context>
 <context>
  <name>SpeakerPage</name>
  <message>
   <source>Headphones are best: then the microphone does not hear the answer.</source>
   <translation>最好用耳机：这样麦克风就不会收到回答的声音。</translation>
  </message>
  <message>
   <source>I hear nothing</source>
   <translation>我听不到</translation>
  </message>
  <message>
   <source>Is it switched on and turned up? Choose another one above and play the sound again.</source>
   <translation>打开了吗？音量够吗？请在上面换一个，再播放一次声音。</translation>
  </message>
  <message>
   <source>Loudspeaker</source>
   <translation>扬声器</translation>
  </message>
  <message>
   <source>Play a sound</source>
   <translation>播放声音</translation>
  </message>
  <message>
   <source>Your loudspeaker</source>
   <translation>你的扬声器</translation>
  </message>
 </context>
 <context>
  <name>StateChip</name>
  <message>
   <source>Starting</source>
   <translation>正在启动</translation>
  </message>
  <message>
   <source>State of the conversation</source>
   <translation>对话状态</translation>
  </message>
 </context>
 <context>
  <name>Strip</name>
  <message>
   <source>Full window (Ctrl+M)</source>
   <translation>完整窗口（Ctrl+M）</translation>
  </message>
 </context>
 <context>
  <name>StyleLine</name>
  <message>
   <source>Voice and style</source>
   <translation>声音与风格</translation>
  </message>
 </context>
 <context>
  <name>StylePanel</name>
  <message>
   <source>&amp;Instructions</source>
   <translation>指令(&amp;I)</translation>
  </message>
  <message>
   <source>&amp;Model</source>
   <translation>模型(&amp;M)</translation>
  </message>
  <message>
   <source>&amp;Persona</source>
   <translation>角色(&amp;P)</translation>
  </message>
  <message>
   <source>&amp;Reasoning effort</source>
   <translation>推理强度(&amp;R)</translation>
  </message>
  <message>
   <source>&amp;Speed</source>
   <translation>语速(&amp;S)</translation>
  </message>
  <message>
   <source>&amp;Temperature</source>
   <translation>温度(&amp;T)</translation>
  </message>
  <message>
   <source>&amp;Voice</source>
   <translation>声音(&amp;V)</translation>
  </message>
  <message>
   <source>Close voice and style</source>
   <translation>关闭声音与风格</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>指令</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Model and reasoning effort</source>
   <translation>模型和推理强度</translation>
  </message>
  <message>
   <source>More</source>
   <translation>更多</translation>
  </message>
  <message>
   <source>Persona</source>
   <translation>角色</translation>
  </message>
  <message>
   <source>Reasoning effort</source>
   <translation>推理强度</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>语速</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>温度</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>声音</translation>
  </message>
  <message>
   <source>Voice and style</source>
   <translation>声音与风格</translation>
  </message>
  <message>
   <source>next answer</source>
   <translation>下一个回答</translation>
  </message>
  <message>
   <source>next conversation</source>
   <translation>下一次对话</translation>
  </message>
 </context>
 <context>
  <name>TalkBar</name>
  <message>
   <source>Lock the recording on</source>
   <translation>锁定录音</translation>
  </message>
  <message>
   <source>Mute the microphone</source>
   <translation>将麦克风静音</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>The microphone that is open</source>
   <translation>正在使用的麦克风</translation>
  </message>
  <message>
   <source>Unmute the microphone</source>
   <translation>取消麦克风静音</translation>
  </message>
 </context>
 <context>
  <name>TalkButton</name>
  <message>
   <source>Talk</source>
   <translation>说话</translation>
  </message>
  <message>
   <source>Talk: {state}</source>
   <translation>说话：{state}</translation>
  </message>
 </context>
 <context>
  <name>TalkKeyPage</name>
  <message>
   <source>Hold {key} for a moment. Here it only lights up: nothing is recorded or sent.</source>
   <translation>按住 {key} 片刻。这里只会亮起：不录音，也不发送。</translation>
  </message>
  <message>
   <source>The talk key</source>
   <translation>说话键</translation>
  </message>
 </context>
 <context>
  <name>TextBox</name>
  <message>
   <source>Message</source>
   <translation>消息</translation>
  </message>
  <message>
   <source>Send the message</source>
   <translation>发送消息</translation>
  </message>
 </context>
 <context>
  <name>TranscriptView</name>
  <message>
   <source>Conversation</source>
   <translation>对话</translation>
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
   <translation>悬浮状态</translation>
  </message>
  <message>
   <source>Hide the window</source>
   <translation>隐藏窗口</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>新对话</translation>
  </message>
  <message>
   <source>Quit Pressel</source>
   <translation>退出 Pressel</translation>
  </message>
  <message>
   <source>Show the window</source>
   <translation>显示窗口</translation>
  </message>
  <message>
   <source>Small window</source>
   <translation>小窗口</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Talk</source>
   <translation>说话</translation>
  </message>
 </context>
 <context>
  <name>TryKey</name>
  <message>
   <source>Space</source>
   <translation>空格键</translation>
  </message>
  <message>
   <source>Talk key: {key}</source>
   <translation>说话键：{key}</translation>
  </message>
 </context>
 <context>
  <name>TurnFoot</name>
  <message>
   <source>Copied</source>
   <translation>已复制</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Copy the code</source>
   <translation>复制代码</translation>
  </message>
  <message>
   <source>More</source>
   <translation>更多</translation>
  </message>
  <message>
   <source>Play again</source>
   <translation>再听一遍</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>This message</source>
   <translation>这条消息</translation>
  </message>
 </context>
 <context>
  <name>VoiceButton</name>
  <message>
   <source>Hear this voice</source>
   <translation>试听这个声音</translation>
  </message>
 </context>
 <context>
  <name>Waveform</name>
  <message>
   <source>Level and time of the recording</source>
   <translation>录音的音量和时长</translation>
  </message>
 </context>
 <context>
  <name>WelcomePage</name>
  <message>
   <source>Free, and without an account: a voice on this computer answers you.</source>
   <translation>免费，无需账号：由这台电脑上的语音回答你。</translation>
  </message>
  <message>
   <source>Hold a key, speak, let go, and hear the answer. How do you want to begin?</source>
   <translation>按住一个键说话，松开，就能听到回答。你想怎样开始？</translation>
  </message>
  <message>
   <source>I have an API key</source>
   <translation>我有 API 密钥</translation>
  </message>
  <message>
   <source>One that speaks the Realtime protocol, such as LocalAI.</source>
   <translation>支持 Realtime 协议的服务器，例如 LocalAI。</translation>
  </message>
  <message>
   <source>Practise now</source>
   <translation>立即练习</translation>
  </message>
  <message>
   <source>Talk to a realtime model of OpenAI; the service bills you.</source>
   <translation>与 OpenAI 的实时模型对话；由该服务向你收费。</translation>
  </message>
  <message>
   <source>Use a server on this computer</source>
   <translation>使用这台电脑上的服务器</translation>
  </message>
  <message>
   <source>Welcome to Pressel</source>
   <translation>欢迎使用 Pressel</translation>
  </message>
 </context>
 <context>
  <name>present</name>
  <message numerus="yes">
   <source>%Ln token(s)</source>
   <translation>
    <numerusform>%Ln 个令牌</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n answer(s)</source>
   <translation>
    <numerusform>%n 个回答</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n conversation(s) found</source>
   <translation>
    <numerusform>找到 %n 个对话</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n message(s)</source>
   <translation>
    <numerusform>%n 条消息</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n minute(s)</source>
   <translation>
    <numerusform>%n 分钟</numerusform>
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
   <translation>15 分钟</translation>
  </message>
  <message>
   <source>2 minutes</source>
   <translation>2 分钟</translation>
  </message>
  <message>
   <source>30 seconds</source>
   <translation>30 秒</translation>
  </message>
  <message>
   <source>A blank, a line break or a foreign sign is in it: copy it again, whole.</source>
   <translation>其中含有空格、换行或异常字符：请重新完整复制。</translation>
  </message>
  <message>
   <source>A change is heard from the next conversation.</source>
   <translation>更改从下一次对话起生效。</translation>
  </message>
  <message>
   <source>A file could not be used and was kept aside</source>
   <translation>有个文件无法使用，已另行保留</translation>
  </message>
  <message>
   <source>A key lasts for this session only, because {why}.</source>
   <translation>密钥仅在本次会话中有效，因为{why}。</translation>
  </message>
  <message>
   <source>A package manager updates this installation, so Pressel does not look.</source>
   <translation>此安装由软件包管理器更新，因此 Pressel 不查找。</translation>
  </message>
  <message>
   <source>A pause ends your turn. Press again to stop listening.</source>
   <translation>停顿即结束你的发言。再按一次则停止聆听。</translation>
  </message>
  <message>
   <source>A persona came without its talk key</source>
   <translation>有一个角色导入时未带说话键</translation>
  </message>
  <message>
   <source>A press during an answer</source>
   <translation>回答过程中按键时</translation>
  </message>
  <message>
   <source>A press sooner than this after the last one does not count; helps trembling hands.</source>
   <translation>在此时间内再次按下不算数；适合手抖的人。</translation>
  </message>
  <message>
   <source>A screen reader says Recording, Stopped and so on.</source>
   <translation>屏幕阅读器会读出“正在录音”“已停止”等状态。</translation>
  </message>
  <message>
   <source>A screen reader says at once what went wrong.</source>
   <translation>出了问题，屏幕阅读器会立即读出。</translation>
  </message>
  <message>
   <source>A screen reader says each sentence; for answers as text. F8 reads the last answer at any time.</source>
   <translation>屏幕阅读器会逐句朗读，适用于文字回答。随时按 F8 可朗读上一个回答。</translation>
  </message>
  <message>
   <source>A server of your own</source>
   <translation>自己的服务器</translation>
  </message>
  <message>
   <source>A session with {model} can be opened.</source>
   <translation>可以用 {model} 打开会话。</translation>
  </message>
  <message>
   <source>A shorter press sends nothing, with Hold.</source>
   <translation>在“按住”方式下，按得比这更短就不发送。</translation>
  </message>
  <message>
   <source>A shorter press stays on, with Tap or hold.</source>
   <translation>在“轻按或按住”方式下，按得比这更短就会保持开启。</translation>
  </message>
  <message>
   <source>A small sign above other windows while Pressel is not in front; it never takes the keyboard.</source>
   <translation>Pressel 不在前台时在其他窗口上方显示的小标志；从不占用键盘。</translation>
  </message>
  <message>
   <source>A talk key of its own</source>
   <translation>专属的说话键</translation>
  </message>
  <message>
   <source>A tap stays on until the next press; a hold ends when you let go.</source>
   <translation>轻按会持续到下一次按键；按住则在松开时结束。</translation>
  </message>
  <message>
   <source>A window of its own with both sides in large type.</source>
   <translation>一个独立窗口，用大字显示双方说的话。</translation>
  </message>
  <message>
   <source>About and diagnosis</source>
   <translation>关于与诊断</translation>
  </message>
  <message>
   <source>Account and cost</source>
   <translation>账户与费用</translation>
  </message>
  <message>
   <source>Add a key, or practise without one.</source>
   <translation>添加密钥，或者不用密钥先练习。</translation>
  </message>
  <message>
   <source>Add credit at the service, then retry.</source>
   <translation>请在服务商处充值，然后重试。</translation>
  </message>
  <message>
   <source>Add credit on the billing page of the service.</source>
   <translation>请在服务商的账单页面充值。</translation>
  </message>
  <message>
   <source>Added to the instructions: “{line}”</source>
   <translation>已加入指令：“{line}”</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>Adds the personas of such a file to yours</source>
   <translation>把此类文件中的角色加入你的角色</translation>
  </message>
  <message>
   <source>After a take it stays open for so long, so that the next begins 0.3 s before you press. That sound stays in memory and is gone unless you press.</source>
   <translation>录音后麦克风再保持开启这么久，下一次录音便能从按键前 0.3 秒开始。这段声音只留在内存中，不按键就会消失。</translation>
  </message>
  <message>
   <source>After you have talked the microphone stays open for a while; what it hears between two presses stays in memory and is dropped.</source>
   <translation>说完后麦克风会再开一会儿；两次按键之间听到的内容只在内存中，随后丢弃。</translation>
  </message>
  <message>
   <source>All conversations are deleted.</source>
   <translation>所有对话已删除。</translation>
  </message>
  <message>
   <source>All files (*)</source>
   <translation>所有文件 (*)</translation>
  </message>
  <message>
   <source>All personas…</source>
   <translation>所有角色…</translation>
  </message>
  <message>
   <source>Allow it in the system's privacy settings.</source>
   <translation>请在系统的隐私设置中允许。</translation>
  </message>
  <message>
   <source>Already finished</source>
   <translation>已经结束</translation>
  </message>
  <message>
   <source>Always</source>
   <translation>始终</translation>
  </message>
  <message>
   <source>An API key is kept in the system's keyring or for one session in memory, never in a file.</source>
   <translation>API 密钥保存在系统密钥环中，或仅在本次会话的内存中，绝不写入文件。</translation>
  </message>
  <message>
   <source>An estimate from the prices of {date}.</source>
   <translation>按 {date} 的价格估算。</translation>
  </message>
  <message>
   <source>Announce problems</source>
   <translation>播报问题</translation>
  </message>
  <message>
   <source>Announce states</source>
   <translation>播报状态</translation>
  </message>
  <message>
   <source>Another Pressel has these conversations open, and it does not answer.</source>
   <translation>另一个 Pressel 正打开着这些对话，而且没有响应。</translation>
  </message>
  <message>
   <source>Another conversation was opened</source>
   <translation>打开了另一个对话</translation>
  </message>
  <message>
   <source>Another copy starts now: {path}. Switch this off, and on again in the copy that you want.</source>
   <translation>现在启动的是另一份副本：{path}。请先关闭此项，再在想用的副本中打开。</translation>
  </message>
  <message>
   <source>Another key was pressed meanwhile: a modifier alone counts as part of that shortcut then.</source>
   <translation>期间按了其他键：此时单独的修饰键会被视为该快捷键的一部分。</translation>
  </message>
  <message>
   <source>Another program may hold it.</source>
   <translation>可能正被其他程序占用。</translation>
  </message>
  <message>
   <source>Another user came</source>
   <translation>切换到了其他用户</translation>
  </message>
  <message>
   <source>Answer in one sentence. No greetings, no praise, no questions back. If you do not know, say so.</source>
   <translation>用一句话回答。不要寒暄，不要夸奖，不要反问。不知道就直说。</translation>
  </message>
  <message>
   <source>Answers</source>
   <translation>回答</translation>
  </message>
  <message>
   <source>Apart from that of the answers.</source>
   <translation>与回答的音量分开设置。</translation>
  </message>
  <message>
   <source>AppImage</source>
   <translation>AppImage</translation>
  </message>
  <message>
   <source>As it says itself</source>
   <translation>以服务器自报为准</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>跟随系统</translation>
  </message>
  <message>
   <source>As your own server names it; on Azure that is your deployment.</source>
   <translation>你自己的服务器上的名称；在 Azure 上就是你的部署名称。</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>再问一次</translation>
  </message>
  <message>
   <source>Ask again in a few seconds.</source>
   <translation>请过几秒再问。</translation>
  </message>
  <message>
   <source>Ask again.</source>
   <translation>请再问一次。</translation>
  </message>
  <message>
   <source>Ask again; the details say what was wrong.</source>
   <translation>请再问一次；详细信息说明了问题所在。</translation>
  </message>
  <message>
   <source>Ask it to go on, or say it in another way.</source>
   <translation>请让它继续，或换一种说法。</translation>
  </message>
  <message>
   <source>Ask me simple questions in German and correct me.</source>
   <translation>用德语问我一些简单的问题，并纠正我。</translation>
  </message>
  <message>
   <source>Ask me the question about my greatest weakness.</source>
   <translation>问我那个“你最大的缺点是什么”的问题。</translation>
  </message>
  <message>
   <source>Ask the keyring again</source>
   <translation>再次询问密钥环</translation>
  </message>
  <message>
   <source>Ask the service, or use another key.</source>
   <translation>请询问服务商，或换一个密钥。</translation>
  </message>
  <message>
   <source>Assistant</source>
   <translation>助手</translation>
  </message>
  <message>
   <source>At the longest take</source>
   <translation>达到最长录音时间时</translation>
  </message>
  <message>
   <source>Audio in</source>
   <translation>输入的声音</translation>
  </message>
  <message>
   <source>Audio in, cached</source>
   <translation>输入的声音（缓存）</translation>
  </message>
  <message>
   <source>Audio out</source>
   <translation>输出的声音</translation>
  </message>
  <message>
   <source>Automatic</source>
   <translation>自动</translation>
  </message>
  <message>
   <source>Azure: leave api-version out of an address with /openai/v1/realtime.</source>
   <translation>Azure：含 /openai/v1/realtime 的地址不要带 api-version。</translation>
  </message>
  <message>
   <source>Azure: name your deployment as the model.</source>
   <translation>Azure：请把部署名称填作模型。</translation>
  </message>
  <message>
   <source>Azure: use /openai/v1/realtime, or add api-version for the preview.</source>
   <translation>Azure：请使用 /openai/v1/realtime，预览版则加上 api-version。</translation>
  </message>
  <message>
   <source>Back to {name}</source>
   <translation>返回 {name}</translation>
  </message>
  <message>
   <source>Begin a new session now</source>
   <translation>立即开始新会话</translation>
  </message>
  <message>
   <source>Beside the conversation in a very wide window. The line under the row opens it anywhere.</source>
   <translation>窗口很宽时显示在对话旁。底部那一行随时可以打开它。</translation>
  </message>
  <message>
   <source>Beside the present one, where the window is wide enough. F9 shows and hides it.</source>
   <translation>窗口足够宽时显示在当前对话旁边。按 F9 显示或隐藏。</translation>
  </message>
  <message>
   <source>Beta (older)</source>
   <translation>Beta（旧版）</translation>
  </message>
  <message>
   <source>Book</source>
   <translation>书本</translation>
  </message>
  <message>
   <source>Bottom left</source>
   <translation>左下角</translation>
  </message>
  <message>
   <source>Bottom right</source>
   <translation>右下角</translation>
  </message>
  <message>
   <source>Brainstorm partner</source>
   <translation>头脑风暴伙伴</translation>
  </message>
  <message>
   <source>Briefcase</source>
   <translation>公文包</translation>
  </message>
  <message>
   <source>Built-in practice voice: what you say stays on this computer.</source>
   <translation>内置练习语音：您说的话不会离开这台电脑。</translation>
  </message>
  <message>
   <source>Bulb</source>
   <translation>灯泡</translation>
  </message>
  <message>
   <source>By the server, before it listens.</source>
   <translation>由服务器在聆听之前处理。</translation>
  </message>
  <message>
   <source>Calm</source>
   <translation>平静</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <source>Captions</source>
   <translation>字幕</translation>
  </message>
  <message>
   <source>Change the key</source>
   <translation>更改密钥</translation>
  </message>
  <message>
   <source>Check the address in the settings.</source>
   <translation>请在设置中检查地址。</translation>
  </message>
  <message>
   <source>Check the address of the server.</source>
   <translation>请检查服务器地址。</translation>
  </message>
  <message>
   <source>Check the address, most of all its path.</source>
   <translation>请检查地址，尤其是路径部分。</translation>
  </message>
  <message>
   <source>Check the address, or the network's name server.</source>
   <translation>请检查地址，或网络的域名服务器。</translation>
  </message>
  <message>
   <source>Check the clock, the proxy and the address.</source>
   <translation>请检查时钟、代理和地址。</translation>
  </message>
  <message>
   <source>Check the key in the settings.</source>
   <translation>请在设置中检查密钥。</translation>
  </message>
  <message>
   <source>Check the system's proxy settings.</source>
   <translation>请检查系统的代理设置。</translation>
  </message>
  <message>
   <source>Choose GA as the protocol version.</source>
   <translation>请将协议版本选为 GA。</translation>
  </message>
  <message>
   <source>Choose a device</source>
   <translation>选择设备</translation>
  </message>
  <message>
   <source>Choose a model</source>
   <translation>选择模型</translation>
  </message>
  <message>
   <source>Choose another folder, or free some space.</source>
   <translation>请选择其他文件夹，或腾出一些空间。</translation>
  </message>
  <message>
   <source>Choose another language, or install Pressel anew.</source>
   <translation>请选择其他语言，或重新安装 Pressel。</translation>
  </message>
  <message>
   <source>Choose another model, or use another key.</source>
   <translation>请换一个模型，或换一个密钥。</translation>
  </message>
  <message>
   <source>Choose another model.</source>
   <translation>请选择其他模型。</translation>
  </message>
  <message>
   <source>Choose another.</source>
   <translation>请换一个。</translation>
  </message>
  <message>
   <source>Choose it, or type a language code such as pt-BR.</source>
   <translation>选择，或输入 pt-BR 这样的语言代码。</translation>
  </message>
  <message>
   <source>Choose the current protocol (GA) in the settings.</source>
   <translation>请在设置中选择当前协议（GA）。</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>清除</translation>
  </message>
  <message>
   <source>Close the help or the captions</source>
   <translation>关闭帮助或字幕</translation>
  </message>
  <message>
   <source>Close to the tray</source>
   <translation>关闭到托盘</translation>
  </message>
  <message>
   <source>Code</source>
   <translation>代码</translation>
  </message>
  <message>
   <source>Connect this computer, then test again.</source>
   <translation>请将这台电脑联网，然后再测试。</translation>
  </message>
  <message>
   <source>Connect without encryption</source>
   <translation>不加密连接</translation>
  </message>
  <message>
   <source>Connecting</source>
   <translation>正在连接</translation>
  </message>
  <message>
   <source>Connecting takes too long</source>
   <translation>连接耗时过长</translation>
  </message>
  <message>
   <source>Conversation</source>
   <translation>对话</translation>
  </message>
  <message>
   <source>Conversations</source>
   <translation>对话</translation>
  </message>
  <message>
   <source>Conversations and settings</source>
   <translation>对话和设置</translation>
  </message>
  <message>
   <source>Conversations are kept on this computer as text, until you delete them.</source>
   <translation>对话以文字保存在这台电脑上，直到你删除。</translation>
  </message>
  <message>
   <source>Copied.</source>
   <translation>已复制。</translation>
  </message>
  <message>
   <source>Copy</source>
   <translation>复制</translation>
  </message>
  <message>
   <source>Copy it again, whole, from the page of the service.</source>
   <translation>请从服务商的页面重新完整复制。</translation>
  </message>
  <message>
   <source>Copy the code</source>
   <translation>复制代码</translation>
  </message>
  <message>
   <source>Copy the conversation</source>
   <translation>复制对话</translation>
  </message>
  <message>
   <source>Copy this turn</source>
   <translation>复制这条发言</translation>
  </message>
  <message>
   <source>Corner of the floating status</source>
   <translation>悬浮状态的角落</translation>
  </message>
  <message>
   <source>Cost of this conversation</source>
   <translation>本次对话的费用</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>深色</translation>
  </message>
  <message>
   <source>Debian package, which apt updates</source>
   <translation>Debian 软件包，由 apt 更新</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Delete all</source>
   <translation>全部删除</translation>
  </message>
  <message>
   <source>Delete all conversations…</source>
   <translation>删除所有对话…</translation>
  </message>
  <message>
   <source>Detected automatically</source>
   <translation>自动识别</translation>
  </message>
  <message>
   <source>Diagnosis</source>
   <translation>诊断</translation>
  </message>
  <message>
   <source>Discard</source>
   <translation>丢弃</translation>
  </message>
  <message>
   <source>Discard what you are saying, or stop the answer</source>
   <translation>丢弃正在说的话，或停止回答</translation>
  </message>
  <message>
   <source>Discarded · Undo</source>
   <translation>已丢弃 · 撤销</translation>
  </message>
  <message>
   <source>Discarded, undo available</source>
   <translation>已丢弃，可以撤销</translation>
  </message>
  <message>
   <source>Discarded: {text}</source>
   <translation>已丢弃：{text}</translation>
  </message>
  <message>
   <source>Dismiss: {title}</source>
   <translation>关闭：{title}</translation>
  </message>
  <message>
   <source>Does in every window what Esc does in this one.</source>
   <translation>在任何窗口中，作用与本窗口的 Esc 相同。</translation>
  </message>
  <message>
   <source>Does the talk key work?</source>
   <translation>说话键管用吗？</translation>
  </message>
  <message>
   <source>Download</source>
   <translation>下载</translation>
  </message>
  <message>
   <source>Dramatic</source>
   <translation>戏剧化</translation>
  </message>
  <message>
   <source>Duplicate</source>
   <translation>复制一份</translation>
  </message>
  <message>
   <source>Eager</source>
   <translation>积极</translation>
  </message>
  <message>
   <source>Eagerness</source>
   <translation>接话积极度</translation>
  </message>
  <message>
   <source>Enter that address if you trust it.</source>
   <translation>如果您信任它，请输入该地址。</translation>
  </message>
  <message>
   <source>Esc discards</source>
   <translation>按 Esc 丢弃</translation>
  </message>
  <message>
   <source>Esc stops the answer</source>
   <translation>按 Esc 停止回答</translation>
  </message>
  <message>
   <source>Every conversation on this computer goes for good, the present one too. Settings, personas, keys and messages that are not sent yet stay.</source>
   <translation>这台电脑上的所有对话都会永久删除，包括当前对话。设置、角色、密钥和尚未发送的消息会保留。</translation>
  </message>
  <message>
   <source>Everyday assistant</source>
   <translation>日常助手</translation>
  </message>
  <message>
   <source>Examples of instructions</source>
   <translation>指令示例</translation>
  </message>
  <message>
   <source>Examples…</source>
   <translation>示例…</translation>
  </message>
  <message>
   <source>Explain things step by step and in plain words, with one everyday example. After each step ask whether to go on. Never talk down to me.</source>
   <translation>用浅显的话一步一步地讲解，并举一个生活中的例子。每讲完一步，问我要不要继续。绝不要居高临下。</translation>
  </message>
  <message>
   <source>Export personas</source>
   <translation>导出角色</translation>
  </message>
  <message>
   <source>Export the conversation</source>
   <translation>导出对话</translation>
  </message>
  <message>
   <source>Export the selected conversation</source>
   <translation>导出所选对话</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>导出…</translation>
  </message>
  <message>
   <source>Expressiveness</source>
   <translation>表现力</translation>
  </message>
  <message>
   <source>Failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <source>Find one</source>
   <translation>查找</translation>
  </message>
  <message>
   <source>Flatpak, which flatpak updates</source>
   <translation>Flatpak，由 flatpak 更新</translation>
  </message>
  <message>
   <source>Floating status</source>
   <translation>悬浮状态</translation>
  </message>
  <message>
   <source>Folder</source>
   <translation>文件夹</translation>
  </message>
  <message>
   <source>For a headset</source>
   <translation>适合耳麦</translation>
  </message>
  <message>
   <source>For a room</source>
   <translation>适合房间</translation>
  </message>
  <message>
   <source>For somebody who helps you. There are no keys in it, and nothing that was said.</source>
   <translation>供帮助你的人查看。不含密钥，也不含说过的话。</translation>
  </message>
  <message>
   <source>Free</source>
   <translation>免费</translation>
  </message>
  <message>
   <source>Free some space, or check the folder.</source>
   <translation>请腾出一些空间，或检查文件夹。</translation>
  </message>
  <message>
   <source>Free some space, or check the folder. If you quit, it is lost.</source>
   <translation>请释放空间或检查文件夹。如果退出，内容将会丢失。</translation>
  </message>
  <message>
   <source>From OPENAI_API_KEY</source>
   <translation>来自 OPENAI_API_KEY</translation>
  </message>
  <message>
   <source>GA (current)</source>
   <translation>GA（当前）</translation>
  </message>
  <message>
   <source>Get a key</source>
   <translation>获取密钥</translation>
  </message>
  <message>
   <source>Globe</source>
   <translation>地球仪</translation>
  </message>
  <message>
   <source>HTTP </source>
   <translation>HTTP </translation>
  </message>
  <message>
   <source>Hands-free</source>
   <translation>免提</translation>
  </message>
  <message>
   <source>Hands-free, by meaning</source>
   <translation>免提，按语意判断</translation>
  </message>
  <message>
   <source>Hands-free, by pauses</source>
   <translation>免提，按停顿判断</translation>
  </message>
  <message>
   <source>Hands-free, the microphone is open and streams until you end it; the window shows it.</source>
   <translation>免提时麦克风一直打开并传输，直到你结束；窗口会显示。</translation>
  </message>
  <message>
   <source>Hear the chosen voice</source>
   <translation>试听所选声音</translation>
  </message>
  <message>
   <source>Hear the practice voice</source>
   <translation>试听练习语音</translation>
  </message>
  <message>
   <source>Hear this voice (costs a little)</source>
   <translation>试听这个声音（会产生少量费用）</translation>
  </message>
  <message>
   <source>Heard by</source>
   <translation>监听方式</translation>
  </message>
  <message>
   <source>Heart</source>
   <translation>爱心</translation>
  </message>
  <message>
   <source>Height of the letters.</source>
   <translation>字母的高度。</translation>
  </message>
  <message>
   <source>Held back before it was sent</source>
   <translation>发送前已暂留</translation>
  </message>
  <message>
   <source>Hello, I am {name}. This is how I sound when we talk.</source>
   <translation>你好，我是 {name}。我们聊天时，我就是这个声音。</translation>
  </message>
  <message>
   <source>Hello. This is the practice voice, and it runs on this computer.</source>
   <translation>你好。我是练习语音，就在这台电脑上运行。</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <source>Help me find a name for a neighbourhood bakery.</source>
   <translation>帮我给小区里的面包店起个名字。</translation>
  </message>
  <message>
   <source>Help me tell my career in one minute.</source>
   <translation>帮我用一分钟讲清自己的职业经历。</translation>
  </message>
  <message>
   <source>Hide the key</source>
   <translation>隐藏密钥</translation>
  </message>
  <message>
   <source>High</source>
   <translation>高</translation>
  </message>
  <message>
   <source>Hold</source>
   <translation>按住</translation>
  </message>
  <message>
   <source>Hold it in any window: this persona answers. Empty: none.</source>
   <translation>在任何窗口中按住它，由这个角色回答。留空：无。</translation>
  </message>
  <message>
   <source>Hold the key while you speak and let go when you are done.</source>
   <translation>说话时按住按键，说完松开。</translation>
  </message>
  <message>
   <source>Hold the key while you speak.</source>
   <translation>说话时按住按键。</translation>
  </message>
  <message>
   <source>Hold the talk key</source>
   <translation>按住说话键</translation>
  </message>
  <message>
   <source>Hold {key} and speak</source>
   <translation>按住 {key} 说话</translation>
  </message>
  <message>
   <source>Hold {key} for a second. If nothing happens, choose another key.</source>
   <translation>按住 {key} 一秒。如果没有反应，请换一个键。</translation>
  </message>
  <message>
   <source>Hold {key} to record for later</source>
   <translation>按住 {key} 录音，稍后发送</translation>
  </message>
  <message>
   <source>Hold {key} to talk</source>
   <translation>按住 {key} 说话</translation>
  </message>
  <message>
   <source>How do I say “Where is the nearest pharmacy?” in Italian?</source>
   <translation>“最近的药店在哪里？”用意大利语怎么说？</translation>
  </message>
  <message>
   <source>How fast it speaks.</source>
   <translation>它说话的快慢。</translation>
  </message>
  <message>
   <source>How freely the model chooses its words; not every server takes it.</source>
   <translation>模型选词的自由程度；并非每个服务器都支持。</translation>
  </message>
  <message>
   <source>How it speaks; the line that says so is added to the instructions.</source>
   <translation>它说话的方式；相应的一句话会加入指令。</translation>
  </message>
  <message>
   <source>How long it listens on after you let go.</source>
   <translation>松开之后还继续听多久。</translation>
  </message>
  <message>
   <source>How long it thinks; only the reasoning models take it.</source>
   <translation>思考多久；仅推理模型支持。</translation>
  </message>
  <message>
   <source>How long you may pause, hands-free.</source>
   <translation>免提时你可以停顿多久。</translation>
  </message>
  <message>
   <source>How much before the first word is kept, hands-free.</source>
   <translation>免提时，第一个词之前保留多长的声音。</translation>
  </message>
  <message>
   <source>How soon a pause ends your turn, when it listens for the meaning.</source>
   <translation>按语意判断时，停顿多快会结束你的发言。</translation>
  </message>
  <message>
   <source>How sure it must be that you speak; more in a noisy room.</source>
   <translation>要多确定你在说话才算数；房间嘈杂时调高些。</translation>
  </message>
  <message>
   <source>I want to give a friend a day they will remember. Think with me.</source>
   <translation>我想送朋友难忘的一天。和我一起想想。</translation>
  </message>
  <message>
   <source>Icon</source>
   <translation>图标</translation>
  </message>
  <message>
   <source>Images in</source>
   <translation>输入的图像</translation>
  </message>
  <message>
   <source>Images in, cached</source>
   <translation>输入的图像（缓存）</translation>
  </message>
  <message>
   <source>Import personas</source>
   <translation>导入角色</translation>
  </message>
  <message>
   <source>Import…</source>
   <translation>导入…</translation>
  </message>
  <message>
   <source>In a new conversation with the practice voice, which costs nothing</source>
   <translation>在与练习语音的新对话中试用，不花钱</translation>
  </message>
  <message>
   <source>In all</source>
   <translation>合计</translation>
  </message>
  <message>
   <source>In the whole window.</source>
   <translation>作用于整个窗口。</translation>
  </message>
  <message>
   <source>In use</source>
   <translation>使用中</translation>
  </message>
  <message>
   <source>Installed as</source>
   <translation>安装方式</translation>
  </message>
  <message>
   <source>Instructions</source>
   <translation>指令</translation>
  </message>
  <message>
   <source>Interrupt</source>
   <translation>打断</translation>
  </message>
  <message>
   <source>Interrupts and records</source>
   <translation>打断并录音</translation>
  </message>
  <message>
   <source>Interview coach</source>
   <translation>面试教练</translation>
  </message>
  <message>
   <source>Interview me for a job as a project lead.</source>
   <translation>面试我，职位是项目负责人。</translation>
  </message>
  <message>
   <source>Interview practice</source>
   <translation>面试练习</translation>
  </message>
  <message>
   <source>Into one file, for another computer or another person</source>
   <translation>存成一个文件，供另一台电脑或其他人使用</translation>
  </message>
  <message>
   <source>Is the microphone muted, or another one chosen?</source>
   <translation>麦克风是不是静音了，或者选了别的？</translation>
  </message>
  <message>
   <source>It answers. Press again and it is silent at once.</source>
   <translation>它会回答。再按一下，它立刻安静。</translation>
  </message>
  <message>
   <source>It applies from a new session on; the conversation is carried over.</source>
   <translation>从新会话开始生效；对话会带过去。</translation>
  </message>
  <message>
   <source>It can still be taken back for a few seconds.</source>
   <translation>几秒之内还可以收回。</translation>
  </message>
  <message>
   <source>It can tell the time and the date, do sums, spell, count, repeat what you said, play your own recording back and set a timer. Say “help” to hear more.</source>
   <translation>它听得懂英语：能报时间和日期、做算术、拼写、数数、重复你说的话、回放你的录音，还能设定计时器。用英语说“help”可以了解更多。</translation>
  </message>
  <message>
   <source>It cannot be bound beside the keys that you have.</source>
   <translation>它无法与您已有的按键同时绑定。</translation>
  </message>
  <message>
   <source>It could not be saved: {reason}.</source>
   <translation>无法保存：{reason}。</translation>
  </message>
  <message>
   <source>It goes down. Now let it go.</source>
   <translation>已按下。现在松开。</translation>
  </message>
  <message>
   <source>It is asked for again by itself in {n} s.</source>
   <translation>{n} 秒后会自动再次请求。</translation>
  </message>
  <message>
   <source>It is kept in {place}, encrypted, and in no file of Pressel.</source>
   <translation>已加密保存在 {place} 中，不在 Pressel 的任何文件里。</translation>
  </message>
  <message>
   <source>It is not downloaded by itself.</source>
   <translation>它不会自动下载。</translation>
  </message>
  <message>
   <source>It is this computer's own, and costs nothing.</source>
   <translation>这是这台电脑自己的声音，不花钱。</translation>
  </message>
  <message>
   <source>It is tried again by itself.</source>
   <translation>会自动重试。</translation>
  </message>
  <message>
   <source>It is unharmed in Pressel.</source>
   <translation>它在 Pressel 中完好无损。</translation>
  </message>
  <message>
   <source>It is used again as soon as it is back.</source>
   <translation>一恢复就会重新使用。</translation>
  </message>
  <message>
   <source>It may be mistyped, expired or withdrawn: make a new one.</source>
   <translation>可能输错、过期或已被撤销：请新建一个。</translation>
  </message>
  <message>
   <source>It may be waiting for its password: unlock it, then try again.</source>
   <translation>它可能正在等待密码：请先解锁，然后重试。</translation>
  </message>
  <message>
   <source>It may run in another session or on another computer. Close it there, then start again.</source>
   <translation>它可能在另一个会话或另一台计算机上运行。请在那里将其关闭，然后重新启动本程序。</translation>
  </message>
  <message>
   <source>It names devices and folders, so read it before you pass it on.</source>
   <translation>其中有设备和文件夹的名称，转交前请先阅读。</translation>
  </message>
  <message>
   <source>It speaks from a new session on; the conversation is carried over.</source>
   <translation>从新会话起用它说话；对话会延续下去。</translation>
  </message>
  <message>
   <source>It stays here as well.</source>
   <translation>这里也会保留。</translation>
  </message>
  <message>
   <source>It stays in this window.</source>
   <translation>它只留在这个窗口里。</translation>
  </message>
  <message>
   <source>It still switches its light on and off.</source>
   <translation>它仍会开关指示灯。</translation>
  </message>
  <message>
   <source>It was kept beside the conversations when Pressel ended, and is in its place now.</source>
   <translation>Pressel 退出时它被保存在对话旁边，现在已回到原处。</translation>
  </message>
  <message>
   <source>It will be kept in {place}, encrypted, and in no file of Pressel.</source>
   <translation>将加密保存在 {place} 中，不会写入 Pressel 的任何文件。</translation>
  </message>
  <message>
   <source>It works in every window where the system allows that; in this one Space does as well.</source>
   <translation>在系统允许时对所有窗口有效；在本窗口中空格键也可以。</translation>
  </message>
  <message>
   <source>Its certificate is not trusted here; a proxy may be the cause.</source>
   <translation>这台电脑不信任它的证书；可能是代理造成的。</translation>
  </message>
  <message>
   <source>Its own way</source>
   <translation>本来的方式</translation>
  </message>
  <message>
   <source>JSON</source>
   <translation>JSON</translation>
  </message>
  <message>
   <source>Keep the microphone ready</source>
   <translation>让麦克风保持就绪</translation>
  </message>
  <message>
   <source>Keep them</source>
   <translation>保留</translation>
  </message>
  <message>
   <source>Keep them and ask</source>
   <translation>保留并询问</translation>
  </message>
  <message>
   <source>Kept from the last time</source>
   <translation>上次保留下来的</translation>
  </message>
  <message>
   <source>Key</source>
   <translation>密钥</translation>
  </message>
  <message>
   <source>Key for {name}</source>
   <translation>{name} 的密钥</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>类型</translation>
  </message>
  <message>
   <source>Language of the window</source>
   <translation>界面语言</translation>
  </message>
  <message>
   <source>Language partner</source>
   <translation>语伴</translation>
  </message>
  <message>
   <source>Language tutor</source>
   <translation>语言老师</translation>
  </message>
  <message>
   <source>Leave the key out of the address: it has a field of its own.</source>
   <translation>地址里不要带密钥：密钥有单独的输入框。</translation>
  </message>
  <message>
   <source>Left {key}</source>
   <translation>左 {key}</translation>
  </message>
  <message>
   <source>Less</source>
   <translation>减少</translation>
  </message>
  <message>
   <source>Less: levels go in a few steps instead of dancing.</source>
   <translation>减少：电平分几级变化，不再跳动。</translation>
  </message>
  <message>
   <source>Let go when you are done, or tap to begin and tap to send.</source>
   <translation>说完松开；也可以轻按开始，再轻按发送。</translation>
  </message>
  <message>
   <source>Let go when you are done. Press again to interrupt the answer.</source>
   <translation>说完松开。再按一下可打断回答。</translation>
  </message>
  <message>
   <source>Let us practise ordering in a restaurant in Spanish.</source>
   <translation>我们用西班牙语练习在餐馆点菜吧。</translation>
  </message>
  <message>
   <source>Level: {level}. Did you hear yourself?</source>
   <translation>电平：{level}。听到自己的声音了吗？</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>许可证</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>浅色</translation>
  </message>
  <message>
   <source>Light or dark.</source>
   <translation>浅色或深色。</translation>
  </message>
  <message>
   <source>Limit ends in {n} s</source>
   <translation>限制将在 {n} 秒后解除</translation>
  </message>
  <message>
   <source>Limit, {n} s</source>
   <translation>限额，{n} 秒</translation>
  </message>
  <message>
   <source>List of conversations</source>
   <translation>对话列表</translation>
  </message>
  <message>
   <source>Listen</source>
   <translation>收听</translation>
  </message>
  <message>
   <source>Listening</source>
   <translation>正在聆听</translation>
  </message>
  <message>
   <source>Listening to you…</source>
   <translation>正在听你说…</translation>
  </message>
  <message>
   <source>Lively</source>
   <translation>活泼</translation>
  </message>
  <message>
   <source>LocalAI, speaches and others. What you say then stays on this computer.</source>
   <translation>LocalAI、speaches 等。这样你说的话就留在这台电脑上。</translation>
  </message>
  <message>
   <source>Locked on</source>
   <translation>已锁定</translation>
  </message>
  <message>
   <source>Log</source>
   <translation>日志</translation>
  </message>
  <message>
   <source>Longest answer</source>
   <translation>最长回答</translation>
  </message>
  <message>
   <source>Longest take</source>
   <translation>最长录音时间</translation>
  </message>
  <message>
   <source>Longest tap</source>
   <translation>轻按的最长时间</translation>
  </message>
  <message>
   <source>Look</source>
   <translation>外观</translation>
  </message>
  <message>
   <source>Look and access</source>
   <translation>外观与无障碍</translation>
  </message>
  <message>
   <source>Look for new versions</source>
   <translation>查找新版本</translation>
  </message>
  <message>
   <source>Looking…</source>
   <translation>正在查找…</translation>
  </message>
  <message>
   <source>Loudspeaker</source>
   <translation>扬声器</translation>
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
   <translation>麦克风</translation>
  </message>
  <message>
   <source>Microphone kept ready, {n} min</source>
   <translation>麦克风保持就绪，{n} 分钟</translation>
  </message>
  <message>
   <source>Microphone kept ready, {n} s</source>
   <translation>麦克风保持就绪，{n} 秒</translation>
  </message>
  <message>
   <source>Mind</source>
   <translation>注意</translation>
  </message>
  <message>
   <source>Minimal</source>
   <translation>最低</translation>
  </message>
  <message>
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <source>Model on the server</source>
   <translation>服务器上的模型</translation>
  </message>
  <message>
   <source>Move down</source>
   <translation>下移</translation>
  </message>
  <message>
   <source>Move it to a disk that can be written, or delete the file pressel-portable beside the program.</source>
   <translation>请把它移到可写入的磁盘，或删除程序旁边的 pressel-portable 文件。</translation>
  </message>
  <message>
   <source>Move up</source>
   <translation>上移</translation>
  </message>
  <message>
   <source>Movement</source>
   <translation>动画</translation>
  </message>
  <message>
   <source>Music</source>
   <translation>音乐</translation>
  </message>
  <message>
   <source>Muted</source>
   <translation>已静音</translation>
  </message>
  <message>
   <source>Muted: {name} hears nothing</source>
   <translation>已静音：{name} 什么也听不到</translation>
  </message>
  <message>
   <source>My talk is too dry. What could open it?</source>
   <translation>我的演讲太枯燥了。怎样开场比较好？</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>Names and rare words, one on each line, so that they are written as you spell them.</source>
   <translation>人名和生僻词，每行一个，这样就会按你的写法写出。</translation>
  </message>
  <message>
   <source>Needs a key</source>
   <translation>需要密钥</translation>
  </message>
  <message>
   <source>New conversation</source>
   <translation>新对话</translation>
  </message>
  <message>
   <source>New persona</source>
   <translation>新角色</translation>
  </message>
  <message>
   <source>New session now</source>
   <translation>立即新建会话</translation>
  </message>
  <message>
   <source>New versions</source>
   <translation>新版本</translation>
  </message>
  <message>
   <source>Next answer</source>
   <translation>下一个回答</translation>
  </message>
  <message>
   <source>Next session</source>
   <translation>下一次会话</translation>
  </message>
  <message>
   <source>Next start</source>
   <translation>下次启动</translation>
  </message>
  <message>
   <source>No Realtime server answers here (ports {ports}).</source>
   <translation>这里没有 Realtime 服务器应答（端口 {ports}）。</translation>
  </message>
  <message>
   <source>No answer came</source>
   <translation>没有收到回答</translation>
  </message>
  <message>
   <source>No answer came in time</source>
   <translation>没有按时收到回答</translation>
  </message>
  <message>
   <source>No key</source>
   <translation>没有密钥</translation>
  </message>
  <message>
   <source>No key. Practice available.</source>
   <translation>没有密钥。可以先练习。</translation>
  </message>
  <message>
   <source>No limit</source>
   <translation>不限</translation>
  </message>
  <message>
   <source>No loudspeaker</source>
   <translation>没有扬声器</translation>
  </message>
  <message>
   <source>No loudspeaker: answers come as text</source>
   <translation>没有扬声器：回答以文字显示</translation>
  </message>
  <message>
   <source>No microphone</source>
   <translation>没有麦克风</translation>
  </message>
  <message>
   <source>No microphone found</source>
   <translation>未找到麦克风</translation>
  </message>
  <message>
   <source>No other program gets it while Pressel runs.</source>
   <translation>Pressel 运行时，其他程序收不到这个按键。</translation>
  </message>
  <message>
   <source>No setting matches.</source>
   <translation>没有匹配的设置。</translation>
  </message>
  <message>
   <source>No sound came from the microphone. Is another program using it?</source>
   <translation>麦克风没有传来声音。是否有其他程序在用它？</translation>
  </message>
  <message>
   <source>No words</source>
   <translation>没有文字</translation>
  </message>
  <message>
   <source>Nobody answers at that address</source>
   <translation>该地址无人应答</translation>
  </message>
  <message>
   <source>Noise reduction</source>
   <translation>降噪</translation>
  </message>
  <message>
   <source>None. Press to choose one</source>
   <translation>无。点按以选择</translation>
  </message>
  <message>
   <source>Not connected</source>
   <translation>未连接</translation>
  </message>
  <message>
   <source>Not for a portable program: its disk may not be there at the next start.</source>
   <translation>便携版不可用：下次启动时它的磁盘可能不在。</translation>
  </message>
  <message>
   <source>Not looked for: {place} is off.</source>
   <translation>不检查：{place} 已关闭。</translation>
  </message>
  <message>
   <source>Not plugged in</source>
   <translation>未接入</translation>
  </message>
  <message>
   <source>Not sent</source>
   <translation>未发送</translation>
  </message>
  <message>
   <source>Not sent yet</source>
   <translation>尚未发送</translation>
  </message>
  <message>
   <source>Not sent yet, {t} kept</source>
   <translation>尚未发送，已保留 {t}</translation>
  </message>
  <message>
   <source>Not set up</source>
   <translation>未设置</translation>
  </message>
  <message>
   <source>Not used by this model. What works: {names}.</source>
   <translation>此模型不使用它。可用的有：{names}。</translation>
  </message>
  <message>
   <source>Nothing is bound yet.</source>
   <translation>尚未绑定任何键。</translation>
  </message>
  <message>
   <source>Nothing is written to a file.</source>
   <translation>不会写入任何文件。</translation>
  </message>
  <message>
   <source>Nothing to cut</source>
   <translation>没有可截断的内容</translation>
  </message>
  <message>
   <source>Nothing to delete</source>
   <translation>没有可删除的内容</translation>
  </message>
  <message>
   <source>Nothing to fetch</source>
   <translation>没有可获取的内容</translation>
  </message>
  <message>
   <source>Nothing was found. All the words have to be in one message, or in the title.</source>
   <translation>没有找到。所有词必须出现在同一条消息或标题中。</translation>
  </message>
  <message>
   <source>Nothing was heard</source>
   <translation>什么也没听到</translation>
  </message>
  <message>
   <source>Nothing was heard. Is the microphone muted, or does it have a switch?</source>
   <translation>什么也没听到。麦克风是否静音，或带有开关？</translation>
  </message>
  <message>
   <source>Nothing was sent there. If you trust it, enter that address in the settings.</source>
   <translation>没有向那里发送任何内容。如果您信任它，请在设置中输入该地址。</translation>
  </message>
  <message>
   <source>Nothing was sent.</source>
   <translation>没有发送任何内容。</translation>
  </message>
  <message>
   <source>Of your own server: wss://host/v1/realtime, or Azure's.</source>
   <translation>你自己服务器的地址：wss://host/v1/realtime，或 Azure 的地址。</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>关闭</translation>
  </message>
  <message>
   <source>Offered while a conversation is empty; a click sends one.</source>
   <translation>在对话为空时显示；点击即发送。</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>离线</translation>
  </message>
  <message>
   <source>Offline, trying again in {n} s</source>
   <translation>离线，{n} 秒后重试</translation>
  </message>
  <message>
   <source>Offline, {n} s</source>
   <translation>离线，{n} 秒</translation>
  </message>
  <message>
   <source>On many keyboards this types special characters (AltGr).</source>
   <translation>在许多键盘上它用于输入特殊字符 (AltGr)。</translation>
  </message>
  <message>
   <source>On the screen where the pointer is.</source>
   <translation>显示在指针所在的屏幕上。</translation>
  </message>
  <message>
   <source>On this computer</source>
   <translation>在这台电脑上</translation>
  </message>
  <message>
   <source>Once a day at most it asks for the number of the newest version, and tells you of a new one. Only that request is sent, nothing about you or this computer; nothing is downloaded by itself.</source>
   <translation>每天最多询问一次最新版本的编号，有新版本时告诉您。只发送这一请求，不含关于您或这台电脑的任何信息；不会自动下载任何东西。</translation>
  </message>
  <message>
   <source>Once started, {name} hears all until you stop it</source>
   <translation>开始后，{name} 会听到一切，直到你停止</translation>
  </message>
  <message>
   <source>One sentence from {name}, which costs a little the first time.</source>
   <translation>用 {name} 说一句话，第一次会产生少量费用。</translation>
  </message>
  <message>
   <source>Only for a server of your own.</source>
   <translation>仅用于自己的服务器。</translation>
  </message>
  <message>
   <source>Only in Pressel; the system's volume stays as it is.</source>
   <translation>仅限 Pressel；系统音量不变。</translation>
  </message>
  <message>
   <source>Only stops it</source>
   <translation>只停止</translation>
  </message>
  <message>
   <source>Only the icon in the tray; with no tray, the window.</source>
   <translation>只显示托盘图标；没有托盘时显示窗口。</translation>
  </message>
  <message>
   <source>Only with hands-free by meaning.</source>
   <translation>仅用于按语意判断的免提。</translation>
  </message>
  <message>
   <source>Only with hands-free by pauses.</source>
   <translation>仅用于按停顿判断的免提。</translation>
  </message>
  <message>
   <source>Open billing</source>
   <translation>打开账单页面</translation>
  </message>
  <message>
   <source>Open {address}</source>
   <translation>打开 {address}</translation>
  </message>
  <message>
   <source>OpenAI if there is a key, else practice</source>
   <translation>有密钥用 OpenAI，否则练习</translation>
  </message>
  <message>
   <source>Opening microphone</source>
   <translation>正在打开麦克风</translation>
  </message>
  <message>
   <source>Opening microphone…</source>
   <translation>正在打开麦克风…</translation>
  </message>
  <message>
   <source>Opening…</source>
   <translation>正在打开…</translation>
  </message>
  <message>
   <source>Others on the way could hear you and read the key, so nothing was sent; what you said is kept here.</source>
   <translation>途中的其他人可能听到您说的话并读取密钥，因此没有发送任何内容；您说的话保留在这里。</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>页面</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>页面列表</translation>
  </message>
  <message>
   <source>Panel of voice and style</source>
   <translation>声音与风格面板</translation>
  </message>
  <message>
   <source>Paste</source>
   <translation>粘贴</translation>
  </message>
  <message>
   <source>Paste a key.</source>
   <translation>请粘贴密钥。</translation>
  </message>
  <message>
   <source>Patient</source>
   <translation>耐心</translation>
  </message>
  <message>
   <source>Patient explainer</source>
   <translation>耐心的讲解员</translation>
  </message>
  <message>
   <source>Pause between presses</source>
   <translation>按键间隔</translation>
  </message>
  <message>
   <source>Pause that ends a turn</source>
   <translation>结束发言的停顿</translation>
  </message>
  <message>
   <source>Persona</source>
   <translation>角色</translation>
  </message>
  <message>
   <source>Persona: {name}</source>
   <translation>角色：{name}</translation>
  </message>
  <message>
   <source>Personas</source>
   <translation>角色</translation>
  </message>
  <message>
   <source>Personas (*{ending})</source>
   <translation>角色 (*{ending})</translation>
  </message>
  <message>
   <source>Play a sound</source>
   <translation>播放声音</translation>
  </message>
  <message>
   <source>Play again</source>
   <translation>再听一遍</translation>
  </message>
  <message>
   <source>Plug it in again or choose another.</source>
   <translation>请重新接上，或换一个。</translation>
  </message>
  <message>
   <source>Plug one in or choose one.</source>
   <translation>请接上一个，或选择一个。</translation>
  </message>
  <message>
   <source>Plug one in: it is used as soon as it is there.</source>
   <translation>请接上一个：一接好就会使用。</translation>
  </message>
  <message>
   <source>Portable: it keeps everything beside the program, but keys in this computer's keyring.</source>
   <translation>便携版：一切都保存在程序旁边，只有密钥保存在这台计算机的密钥环中。</translation>
  </message>
  <message>
   <source>Practice</source>
   <translation>练习</translation>
  </message>
  <message>
   <source>Practice (built in, needs no key)</source>
   <translation>练习（内置，无需密钥）</translation>
  </message>
  <message>
   <source>Practice costs nothing.</source>
   <translation>练习不花钱。</translation>
  </message>
  <message>
   <source>Practice speaks with this computer's own voice.</source>
   <translation>练习时用这台电脑自己的声音说话。</translation>
  </message>
  <message>
   <source>Practice voice</source>
   <translation>练习声音</translation>
  </message>
  <message>
   <source>Press Shift while you hold, and let go of both.</source>
   <translation>按住时按一下 Shift，然后都松开。</translation>
  </message>
  <message>
   <source>Press again when you are done. Press once more to interrupt the answer.</source>
   <translation>说完再按一下。再按一次可打断回答。</translation>
  </message>
  <message>
   <source>Press on, press off</source>
   <translation>按一下开始，再按结束</translation>
  </message>
  <message>
   <source>Press the key you want to hold</source>
   <translation>请按下你想用的键</translation>
  </message>
  <message>
   <source>Press to send</source>
   <translation>按下发送</translation>
  </message>
  <message>
   <source>Press {key} and speak</source>
   <translation>按 {key} 然后说话</translation>
  </message>
  <message>
   <source>Press {key} once, then just speak</source>
   <translation>按一次 {key}，然后直接说</translation>
  </message>
  <message>
   <source>Press {key} to interrupt</source>
   <translation>按 {key} 打断</translation>
  </message>
  <message>
   <source>Press {key} to listen</source>
   <translation>按 {key} 开始聆听</translation>
  </message>
  <message>
   <source>Press {key} to record for later</source>
   <translation>按 {key} 录音，稍后发送</translation>
  </message>
  <message>
   <source>Press {key} to talk</source>
   <translation>按 {key} 说话</translation>
  </message>
  <message>
   <source>Pressed. Now let go.</source>
   <translation>已按下。现在松开。</translation>
  </message>
  <message>
   <source>Pressel keeps running until you quit it there. Without a tray, closing quits.</source>
   <translation>Pressel 会继续运行，直到你在托盘退出。没有托盘时，关闭即退出。</translation>
  </message>
  <message>
   <source>Pressel met a fault in the connection</source>
   <translation>Pressel 在连接中遇到故障</translation>
  </message>
  <message>
   <source>Pressel sends no statistics and no reports about you.</source>
   <translation>Pressel 不发送任何统计或关于你的报告。</translation>
  </message>
  <message>
   <source>Pressel uses this key itself: {does}.</source>
   <translation>Pressel 自己使用此键：{does}。</translation>
  </message>
  <message>
   <source>Protocol version</source>
   <translation>协议版本</translation>
  </message>
  <message>
   <source>Python package, which pip updates</source>
   <translation>Python 软件包，由 pip 更新</translation>
  </message>
  <message>
   <source>Qt, libsndfile and libsoxr are under the LGPL: you may replace them by versions of your own. Qt's libraries lie in {folder}, the others inside the packages soundfile and soxr. Their sources:</source>
   <translation>Qt、libsndfile 和 libsoxr 采用 LGPL 许可：您可以用自己的版本替换它们。Qt 的库位于 {folder}，其余在 soundfile 和 soxr 软件包内。它们的源代码：</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>退出</translation>
  </message>
  <message>
   <source>Read answers out</source>
   <translation>朗读回答</translation>
  </message>
  <message>
   <source>Read the last answer to a screen reader</source>
   <translation>朗读最后一个回答</translation>
  </message>
  <message>
   <source>Read your own last words to a screen reader</source>
   <translation>朗读你最后说的话</translation>
  </message>
  <message>
   <source>Ready</source>
   <translation>就绪</translation>
  </message>
  <message>
   <source>Reasoning effort</source>
   <translation>推理强度</translation>
  </message>
  <message>
   <source>Record three seconds and play them back</source>
   <translation>录制三秒并播放</translation>
  </message>
  <message>
   <source>Recording</source>
   <translation>正在录音</translation>
  </message>
  <message>
   <source>Recording of {t}</source>
   <translation>{t} 的录音</translation>
  </message>
  <message>
   <source>Recording stopped</source>
   <translation>录音已停止</translation>
  </message>
  <message>
   <source>Recording stopped at its longest</source>
   <translation>录音达到最长时间，已停止</translation>
  </message>
  <message>
   <source>Recording {t}, press to send</source>
   <translation>正在录音 {t}，按下发送</translation>
  </message>
  <message>
   <source>Recording, {n} s left</source>
   <translation>正在录音，剩余 {n} 秒</translation>
  </message>
  <message>
   <source>Release tail</source>
   <translation>松开后的余量</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <source>Rename the conversation</source>
   <translation>重命名对话</translation>
  </message>
  <message>
   <source>Replace</source>
   <translation>替换</translation>
  </message>
  <message>
   <source>Reserve the talk key</source>
   <translation>独占说话键</translation>
  </message>
  <message>
   <source>Reset this page</source>
   <translation>重置本页</translation>
  </message>
  <message>
   <source>Retry now</source>
   <translation>立即重试</translation>
  </message>
  <message>
   <source>Right {key}</source>
   <translation>右 {key}</translation>
  </message>
  <message>
   <source>Run the doctor</source>
   <translation>运行诊断</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <source>Save the support file</source>
   <translation>保存支持文件</translation>
  </message>
  <message>
   <source>Save this file…</source>
   <translation>保存此文件…</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>已保存</translation>
  </message>
  <message>
   <source>Saved as {file}.</source>
   <translation>已保存为 {file}。</translation>
  </message>
  <message>
   <source>Say "go on", or raise the limit in the settings.</source>
   <translation>说“继续”，或在设置中提高上限。</translation>
  </message>
  <message>
   <source>Say it in a line at the next start.</source>
   <translation>下次启动时用一行文字说明。</translation>
  </message>
  <message>
   <source>Say it in other words.</source>
   <translation>请换个说法。</translation>
  </message>
  <message>
   <source>Say it shorter or in another way, or try again.</source>
   <translation>请说得更短或换一种说法，或重试。</translation>
  </message>
  <message>
   <source>Say something: “one, two, three”…</source>
   <translation>说点什么：“一、二、三”…</translation>
  </message>
  <message>
   <source>Search all conversations</source>
   <translation>搜索所有对话</translation>
  </message>
  <message>
   <source>Search the settings</source>
   <translation>搜索设置</translation>
  </message>
  <message>
   <source>See the details.</source>
   <translation>请查看详情。</translation>
  </message>
  <message>
   <source>See whether the server runs, and check its address.</source>
   <translation>请确认服务器是否在运行，并检查地址。</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>发送</translation>
  </message>
  <message>
   <source>Send a typed message</source>
   <translation>发送输入的消息</translation>
  </message>
  <message>
   <source>Send it again or discard it.</source>
   <translation>请再次发送或将其丢弃。</translation>
  </message>
  <message>
   <source>Send it again, say it in another way, or discard it.</source>
   <translation>请再次发送、换一种说法，或将其丢弃。</translation>
  </message>
  <message>
   <source>Send it or discard it.</source>
   <translation>请发送或丢弃。</translation>
  </message>
  <message>
   <source>Send them</source>
   <translation>发送</translation>
  </message>
  <message>
   <source>Send what I said</source>
   <translation>发送我说的话</translation>
  </message>
  <message>
   <source>Sending</source>
   <translation>正在发送</translation>
  </message>
  <message>
   <source>Sending…</source>
   <translation>正在发送…</translation>
  </message>
  <message>
   <source>Sent with each conversation.</source>
   <translation>随每次对话发送。</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>服务</translation>
  </message>
  <message>
   <source>Set date and time, then test again.</source>
   <translation>请校准日期和时间，然后再测试。</translation>
  </message>
  <message>
   <source>Set-up guide</source>
   <translation>设置向导</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>设置</translation>
  </message>
  <message>
   <source>Settings and personas</source>
   <translation>设置和角色</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Shift</translation>
  </message>
  <message>
   <source>Shift locks on</source>
   <translation>按 Shift 锁定</translation>
  </message>
  <message>
   <source>Short and dry</source>
   <translation>简短干脆</translation>
  </message>
  <message>
   <source>Short sounds when recording starts, when it is sent or discarded, and when something fails.</source>
   <translation>录音开始、发送、丢弃或出错时的提示音。</translation>
  </message>
  <message>
   <source>Shortest hold</source>
   <translation>按住的最短时间</translation>
  </message>
  <message>
   <source>Show in folder</source>
   <translation>在文件夹中显示</translation>
  </message>
  <message>
   <source>Show it at the next start.</source>
   <translation>下次启动时显示。</translation>
  </message>
  <message>
   <source>Show the folder</source>
   <translation>显示文件夹</translation>
  </message>
  <message>
   <source>Show the key</source>
   <translation>显示密钥</translation>
  </message>
  <message>
   <source>Show the licence texts</source>
   <translation>显示许可证文本</translation>
  </message>
  <message>
   <source>Show the log</source>
   <translation>显示日志</translation>
  </message>
  <message>
   <source>Silences it at once.</source>
   <translation>让它立刻安静。</translation>
  </message>
  <message>
   <source>Since Pressel was started: {cost}</source>
   <translation>自 Pressel 启动以来：{cost}</translation>
  </message>
  <message>
   <source>Size of the captions</source>
   <translation>字幕大小</translation>
  </message>
  <message>
   <source>Size of the text</source>
   <translation>文字大小</translation>
  </message>
  <message>
   <source>Skip this version</source>
   <translation>跳过此版本</translation>
  </message>
  <message>
   <source>Small window above the others, and back</source>
   <translation>切换到置顶的小窗口，或切换回来</translation>
  </message>
  <message>
   <source>Some of the answer's sound could not be read</source>
   <translation>回答的部分声音无法读取</translation>
  </message>
  <message>
   <source>Some sound was lost on the way in</source>
   <translation>有部分声音在录入途中丢失</translation>
  </message>
  <message>
   <source>Something in Pressel went wrong.</source>
   <translation>Pressel 出了点问题。</translation>
  </message>
  <message>
   <source>Sound</source>
   <translation>声音</translation>
  </message>
  <message>
   <source>Sound before speech</source>
   <translation>开口前的声音</translation>
  </message>
  <message>
   <source>Sound goes to {name} only while you talk</source>
   <translation>只有在你说话时，声音才会传给 {name}</translation>
  </message>
  <message>
   <source>Sound written down</source>
   <translation>写成文字的声音</translation>
  </message>
  <message>
   <source>Sounds</source>
   <translation>提示音</translation>
  </message>
  <message>
   <source>Source code of {name}</source>
   <translation>{name} 的源代码</translation>
  </message>
  <message>
   <source>Sources</source>
   <translation>源代码</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>空格键</translation>
  </message>
  <message>
   <source>Space talks only while this window is in front: {why}</source>
   <translation>只有本窗口在最前面时才能用空格键说话：{why}</translation>
  </message>
  <message>
   <source>Spark</source>
   <translation>火花</translation>
  </message>
  <message>
   <source>Speak: the bar should reach the middle. The recording stays here.</source>
   <translation>请说话：指示条应到达中间。录音只留在这里。</translation>
  </message>
  <message>
   <source>Speaking</source>
   <translation>正在说话</translation>
  </message>
  <message>
   <source>Speech and text</source>
   <translation>语音和文字</translation>
  </message>
  <message>
   <source>Speech threshold</source>
   <translation>语音检测阈值</translation>
  </message>
  <message>
   <source>Speech with text, or text alone.</source>
   <translation>语音加文字，或仅文字。</translation>
  </message>
  <message>
   <source>Speed</source>
   <translation>语速</translation>
  </message>
  <message>
   <source>Spoken language</source>
   <translation>所说的语言</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>开始</translation>
  </message>
  <message>
   <source>Start hidden</source>
   <translation>启动时隐藏</translation>
  </message>
  <message>
   <source>Start with the computer</source>
   <translation>随计算机启动</translation>
  </message>
  <message>
   <source>Stays on this computer</source>
   <translation>留在这台电脑上</translation>
  </message>
  <message>
   <source>Still thinking</source>
   <translation>还在思考</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>停止</translation>
  </message>
  <message>
   <source>Stop key</source>
   <translation>停止键</translation>
  </message>
  <message>
   <source>Stop the voice</source>
   <translation>停止语音</translation>
  </message>
  <message>
   <source>Stop trying</source>
   <translation>结束测试</translation>
  </message>
  <message>
   <source>Stopped</source>
   <translation>已停止</translation>
  </message>
  <message>
   <source>Stopped; the rest was not heard</source>
   <translation>已停止，其余未播放</translation>
  </message>
  <message>
   <source>Suggestion {n}</source>
   <translation>建议 {n}</translation>
  </message>
  <message>
   <source>Suggestions to start with</source>
   <translation>开场建议</translation>
  </message>
  <message>
   <source>Support file…</source>
   <translation>支持文件…</translation>
  </message>
  <message>
   <source>System</source>
   <translation>系统</translation>
  </message>
  <message>
   <source>System default</source>
   <translation>系统默认</translation>
  </message>
  <message>
   <source>System: {name}</source>
   <translation>系统：{name}</translation>
  </message>
  <message>
   <source>Talk</source>
   <translation>说话</translation>
  </message>
  <message>
   <source>Talk key</source>
   <translation>说话键</translation>
  </message>
  <message>
   <source>Talk to OpenAI from now on</source>
   <translation>从现在起与 OpenAI 对话</translation>
  </message>
  <message>
   <source>Talk with me in the language I speak, in short and simple sentences. When I make a mistake, say the right form once, kindly, and go on. End each answer with a question.</source>
   <translation>用我说的语言和我聊天，句子要短而简单。我说错时，和气地说一遍正确的说法，然后接着聊。每次回答都以一个问题结束。</translation>
  </message>
  <message>
   <source>Talk, while no text field has the keyboard</source>
   <translation>说话（光标不在文本框中时）</translation>
  </message>
  <message>
   <source>Tap</source>
   <translation>轻按</translation>
  </message>
  <message>
   <source>Tap or hold</source>
   <translation>轻按或按住</translation>
  </message>
  <message>
   <source>Teach me five useful phrases for my first day in France.</source>
   <translation>教我五句到法国第一天用得上的话。</translation>
  </message>
  <message>
   <source>Temperature</source>
   <translation>温度</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>测试</translation>
  </message>
  <message>
   <source>Test of the microphone</source>
   <translation>麦克风测试</translation>
  </message>
  <message>
   <source>Testing the key…</source>
   <translation>正在测试密钥…</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>文本</translation>
  </message>
  <message>
   <source>Text in</source>
   <translation>输入的文字</translation>
  </message>
  <message>
   <source>Text in, cached</source>
   <translation>输入的文字（缓存）</translation>
  </message>
  <message>
   <source>Text is kept here, sound only until it has arrived</source>
   <translation>文字保存在这里，声音只保存到送达为止</translation>
  </message>
  <message>
   <source>Text only</source>
   <translation>仅文字</translation>
  </message>
  <message>
   <source>Text out</source>
   <translation>输出的文字</translation>
  </message>
  <message>
   <source>That was short: hold it for a second, so that its release is seen apart from its press.</source>
   <translation>太短了：请按住一秒，以便区分按下和松开。</translation>
  </message>
  <message>
   <source>The account has no credit</source>
   <translation>账户没有余额</translation>
  </message>
  <message>
   <source>The account is closed</source>
   <translation>账户已关闭</translation>
  </message>
  <message>
   <source>The address cannot be used</source>
   <translation>该地址无法使用</translation>
  </message>
  <message>
   <source>The address names no server.</source>
   <translation>地址中没有服务器名。</translation>
  </message>
  <message>
   <source>The address of the server is not usable</source>
   <translation>服务器地址无法使用</translation>
  </message>
  <message>
   <source>The address should begin with wss:// or https:// (ws:// or http:// on your own network).</source>
   <translation>地址应以 wss:// 或 https:// 开头（在你自己的网络中可用 ws:// 或 http://）。</translation>
  </message>
  <message>
   <source>The answer before this one was not finished</source>
   <translation>上一个回答尚未结束</translation>
  </message>
  <message>
   <source>The answer failed</source>
   <translation>回答失败</translation>
  </message>
  <message>
   <source>The answer is asked for again.</source>
   <translation>正在重新请求回答。</translation>
  </message>
  <message>
   <source>The answer is shown as text.</source>
   <translation>回答以文字显示。</translation>
  </message>
  <message>
   <source>The answer stopped in the middle</source>
   <translation>回答中途停止</translation>
  </message>
  <message>
   <source>The answer was cut at its longest</source>
   <translation>回答达到最长限度，已被截断</translation>
  </message>
  <message>
   <source>The answer was empty</source>
   <translation>回答为空</translation>
  </message>
  <message>
   <source>The built-in practice server did not start</source>
   <translation>内置练习服务器未能启动</translation>
  </message>
  <message>
   <source>The chosen language could not be loaded</source>
   <translation>无法加载所选语言</translation>
  </message>
  <message>
   <source>The clock of this computer is wrong</source>
   <translation>这台电脑的时钟不准</translation>
  </message>
  <message>
   <source>The computer may be too busy; closing other programs helps.</source>
   <translation>电脑可能太忙；关闭其他程序会有帮助。</translation>
  </message>
  <message>
   <source>The computer went to sleep</source>
   <translation>电脑进入了睡眠</translation>
  </message>
  <message>
   <source>The connection ended three times before an answer came</source>
   <translation>在收到回答之前，连接中断了三次</translation>
  </message>
  <message>
   <source>The connection is lost</source>
   <translation>连接已断开</translation>
  </message>
  <message>
   <source>The connection would not be encrypted</source>
   <translation>连接将不会加密</translation>
  </message>
  <message>
   <source>The conversation could not be saved</source>
   <translation>对话未能保存</translation>
  </message>
  <message>
   <source>The conversation could not be written to the file</source>
   <translation>无法将对话写入文件</translation>
  </message>
  <message>
   <source>The conversation goes on with the present voice.</source>
   <translation>对话以现在的声音继续。</translation>
  </message>
  <message>
   <source>The conversation goes on with the server's own: it may end your turn at a pause.</source>
   <translation>对话将使用服务器自己的设置继续：它可能在停顿处结束您的发言。</translation>
  </message>
  <message>
   <source>The conversation goes on without it.</source>
   <translation>对话在没有它的情况下继续。</translation>
  </message>
  <message>
   <source>The conversation goes on.</source>
   <translation>对话继续进行。</translation>
  </message>
  <message>
   <source>The conversation is in a file</source>
   <translation>对话已保存到文件</translation>
  </message>
  <message>
   <source>The conversation stays in this window until you quit; settings are not kept.</source>
   <translation>对话会保留在此窗口中直到退出；设置不会保存。</translation>
  </message>
  <message>
   <source>The details name the file.</source>
   <translation>详情中写有文件名。</translation>
  </message>
  <message>
   <source>The details say why.</source>
   <translation>原因见详情。</translation>
  </message>
  <message>
   <source>The doctor is looking…</source>
   <translation>正在诊断……</translation>
  </message>
  <message>
   <source>The first look comes a day after the first start.</source>
   <translation>第一次查找在首次启动一天之后。</translation>
  </message>
  <message>
   <source>The first persona; Ctrl+2 to 9 the others</source>
   <translation>第一个角色；Ctrl+2 至 9 为其他角色</translation>
  </message>
  <message>
   <source>The kept conversations</source>
   <translation>保存的对话</translation>
  </message>
  <message>
   <source>The kept conversations could not be read</source>
   <translation>无法读取保存的对话</translation>
  </message>
  <message>
   <source>The key cannot be used</source>
   <translation>该密钥无法使用</translation>
  </message>
  <message>
   <source>The key has no access to this model</source>
   <translation>密钥无权使用此模型</translation>
  </message>
  <message>
   <source>The key is good, but not for this model</source>
   <translation>密钥有效，但不能用于此模型</translation>
  </message>
  <message>
   <source>The key was not refused. Test again in a minute.</source>
   <translation>密钥没有被拒绝。请一分钟后再测试。</translation>
  </message>
  <message>
   <source>The key was not refused. Test again later.</source>
   <translation>密钥没有被拒绝。请稍后再测试。</translation>
  </message>
  <message>
   <source>The key was refused</source>
   <translation>密钥被拒绝</translation>
  </message>
  <message>
   <source>The key works</source>
   <translation>密钥可用</translation>
  </message>
  <message>
   <source>The key, if the server wants one</source>
   <translation>密钥（如果服务器需要）</translation>
  </message>
  <message>
   <source>The keyring does not answer</source>
   <translation>密钥环没有响应</translation>
  </message>
  <message>
   <source>The keyring may be waiting for its password, or the network does not answer. It is tried again by itself.</source>
   <translation>密钥环可能正在等待密码，或者网络没有响应。将自动重试。</translation>
  </message>
  <message>
   <source>The last look brought nothing. It is tried again within a day.</source>
   <translation>上次查找没有结果。一天之内会再试。</translation>
  </message>
  <message>
   <source>The licence texts lie in the packages.</source>
   <translation>许可证文本在各软件包中。</translation>
  </message>
  <message>
   <source>The log is empty.</source>
   <translation>日志为空。</translation>
  </message>
  <message>
   <source>The loudest sound was at {level}.</source>
   <translation>最响的声音为 {level}。</translation>
  </message>
  <message>
   <source>The loudspeaker was disconnected</source>
   <translation>扬声器已断开</translation>
  </message>
  <message>
   <source>The microphone could not be opened</source>
   <translation>无法打开麦克风</translation>
  </message>
  <message>
   <source>The microphone is not allowed</source>
   <translation>麦克风未获允许</translation>
  </message>
  <message>
   <source>The microphone is open only while you talk, and the window shows it.</source>
   <translation>麦克风只在你说话时打开，窗口会显示。</translation>
  </message>
  <message>
   <source>The microphone was disconnected</source>
   <translation>麦克风已断开</translation>
  </message>
  <message>
   <source>The model has heard them all the same.</source>
   <translation>不过模型还是听到了。</translation>
  </message>
  <message>
   <source>The model keeps calling functions</source>
   <translation>模型不停地调用函数</translation>
  </message>
  <message>
   <source>The model's own</source>
   <translation>模型默认</translation>
  </message>
  <message>
   <source>The name of the server is not known</source>
   <translation>找不到该服务器名</translation>
  </message>
  <message>
   <source>The network is too slow for live sound</source>
   <translation>网络太慢，无法实时传声</translation>
  </message>
  <message>
   <source>The network or the server is slow. Test again.</source>
   <translation>网络或服务器较慢。请再测试一次。</translation>
  </message>
  <message>
   <source>The one in use</source>
   <translation>当前使用的</translation>
  </message>
  <message>
   <source>The one server (host:port) on another computer that may be spoken to although others on the way can listen; empty: you are asked.</source>
   <translation>另一台计算机上唯一允许在他人可能监听的情况下连接的服务器（host:port）；留空则会询问您。</translation>
  </message>
  <message>
   <source>The other protocol in the settings may help; the details say why.</source>
   <translation>设置中的另一种协议或许有用；原因见详细信息。</translation>
  </message>
  <message>
   <source>The personas are in a file</source>
   <translation>角色已写入文件</translation>
  </message>
  <message>
   <source>The personas could not be imported</source>
   <translation>角色未能导入</translation>
  </message>
  <message>
   <source>The personas could not be written to the file</source>
   <translation>角色未能写入文件</translation>
  </message>
  <message>
   <source>The practice voice takes the place of the model.</source>
   <translation>由练习语音代替模型。</translation>
  </message>
  <message>
   <source>The price of this model is not known.</source>
   <translation>不知道此模型的价格。</translation>
  </message>
  <message>
   <source>The proxy did not let the connection through</source>
   <translation>代理没有放行连接</translation>
  </message>
  <message>
   <source>The rest has arrived.</source>
   <translation>其余的已送达。</translation>
  </message>
  <message>
   <source>The screen was locked</source>
   <translation>屏幕已锁定</translation>
  </message>
  <message>
   <source>The secure connection failed</source>
   <translation>安全连接失败</translation>
  </message>
  <message>
   <source>The server answers; it asks for no key</source>
   <translation>服务器有应答；它不要求密钥</translation>
  </message>
  <message>
   <source>The server cannot be reached</source>
   <translation>无法连接服务器</translation>
  </message>
  <message>
   <source>The server closed the connection</source>
   <translation>服务器关闭了连接</translation>
  </message>
  <message>
   <source>The server did not accept a request</source>
   <translation>服务器没有接受一个请求</translation>
  </message>
  <message>
   <source>The server did not confirm that this arrived</source>
   <translation>服务器未确认已收到此内容</translation>
  </message>
  <message>
   <source>The server did not take the settings of the conversation</source>
   <translation>服务器没有接受对话的设置</translation>
  </message>
  <message>
   <source>The server does not know this model</source>
   <translation>服务器不认识这个模型</translation>
  </message>
  <message>
   <source>The server hung up because of what it was sent</source>
   <translation>服务器因收到的内容而挂断</translation>
  </message>
  <message>
   <source>The server met an error</source>
   <translation>服务器出错</translation>
  </message>
  <message>
   <source>The server points to another address</source>
   <translation>服务器指向另一个地址</translation>
  </message>
  <message>
   <source>The server refused the connection</source>
   <translation>服务器拒绝了连接</translation>
  </message>
  <message>
   <source>The server said something unreadable</source>
   <translation>服务器的回复无法读懂</translation>
  </message>
  <message>
   <source>The service asks to wait</source>
   <translation>服务商要求稍候</translation>
  </message>
  <message>
   <source>The service no longer speaks the older protocol</source>
   <translation>服务商不再支持旧协议</translation>
  </message>
  <message>
   <source>The service withheld the answer</source>
   <translation>服务扣下了回答</translation>
  </message>
  <message>
   <source>The session was renewed</source>
   <translation>会话已更新</translation>
  </message>
  <message>
   <source>The settings could not be saved</source>
   <translation>无法保存设置</translation>
  </message>
  <message>
   <source>The sounds are off.</source>
   <translation>提示音已关闭。</translation>
  </message>
  <message>
   <source>The system itself uses this key, and may keep it.</source>
   <translation>系统自己使用此键，可能不会放行。</translation>
  </message>
  <message>
   <source>The system refused it: {reason}.</source>
   <translation>系统拒绝了：{reason}。</translation>
  </message>
  <message>
   <source>The system's own colours</source>
   <translation>系统自己的颜色</translation>
  </message>
  <message>
   <source>The system's sound is not available</source>
   <translation>系统的声音不可用</translation>
  </message>
  <message>
   <source>The transcription model takes no vocabulary here.</source>
   <translation>这里的转写模型不接受词汇表。</translation>
  </message>
  <message>
   <source>The voice cannot change once it has spoken</source>
   <translation>声音一旦说过话就不能更换</translation>
  </message>
  <message>
   <source>The voice could not be heard</source>
   <translation>无法试听该声音</translation>
  </message>
  <message>
   <source>The window speaks English for now; nothing else is changed.</source>
   <translation>窗口暂时使用英语；其他一切不变。</translation>
  </message>
  <message>
   <source>The window went to the back while you held the key</source>
   <translation>你按住按键时，窗口转到了后面</translation>
  </message>
  <message>
   <source>Then recording stops; a sound warns 10 s before.</source>
   <translation>到时停止录音；提前 10 秒有提示音。</translation>
  </message>
  <message>
   <source>There is a new version of Pressel</source>
   <translation>Pressel 有新版本</translation>
  </message>
  <message>
   <source>There is no key to test</source>
   <translation>没有可测试的密钥</translation>
  </message>
  <message>
   <source>There is no microphone. Plug one in, and it appears here by itself.</source>
   <translation>没有麦克风。接上后会自动出现在这里。</translation>
  </message>
  <message>
   <source>There is no network</source>
   <translation>没有网络</translation>
  </message>
  <message>
   <source>These lines are all that the file will hold. Nothing is sent anywhere.</source>
   <translation>文件只包含这些内容。不会发送到任何地方。</translation>
  </message>
  <message>
   <source>They are in use, and are saved by themselves as soon as that is possible.</source>
   <translation>设置已生效，一旦可行就会自动保存。</translation>
  </message>
  <message>
   <source>They are unharmed in Pressel.</source>
   <translation>它们在 Pressel 中完好无损。</translation>
  </message>
  <message>
   <source>They stay here as well.</source>
   <translation>它们也会保留在这里。</translation>
  </message>
  <message>
   <source>They stay in their file; what you say now goes on.</source>
   <translation>它们仍在文件中；您现在说的话不受影响。</translation>
  </message>
  <message>
   <source>Thinking</source>
   <translation>正在思考</translation>
  </message>
  <message>
   <source>Thinking…</source>
   <translation>正在思考…</translation>
  </message>
  <message>
   <source>Third-party components</source>
   <translation>第三方组件</translation>
  </message>
  <message>
   <source>This build does not look for new versions.</source>
   <translation>此构建不查找新版本。</translation>
  </message>
  <message>
   <source>This computer's clock is {t} ahead.</source>
   <translation>这台电脑的时钟快了 {t}。</translation>
  </message>
  <message>
   <source>This computer's clock is {t} behind.</source>
   <translation>这台电脑的时钟慢了 {t}。</translation>
  </message>
  <message>
   <source>This connection is not encrypted: others on the way can hear you and read the key.</source>
   <translation>此连接未加密：途中的其他人能听到你说话，也能看到密钥。</translation>
  </message>
  <message>
   <source>This conversation: {cost}</source>
   <translation>本次对话：{cost}</translation>
  </message>
  <message>
   <source>This copy is not installed, so nothing could start it.</source>
   <translation>此副本未安装，因此无法自动启动。</translation>
  </message>
  <message>
   <source>This desktop takes no such key; it is asked for {does} instead.</source>
   <translation>此桌面不支持该键；将改为请求 {does}。</translation>
  </message>
  <message>
   <source>This does not look like a key</source>
   <translation>这看起来不像密钥</translation>
  </message>
  <message>
   <source>This is how you sound. Level: {level}</source>
   <translation>这就是你的声音。电平：{level}</translation>
  </message>
  <message>
   <source>This is no Realtime server</source>
   <translation>这不是 Realtime 服务器</translation>
  </message>
  <message>
   <source>This is no address: the name or the port of the server cannot be read.</source>
   <translation>这不是地址：服务器名称或端口无法识别。</translation>
  </message>
  <message>
   <source>This is the newest version.</source>
   <translation>这是最新版本。</translation>
  </message>
  <message>
   <source>This line for the expressiveness follows it: “{line}”</source>
   <translation>其后附上这句表现力说明：“{line}”</translation>
  </message>
  <message>
   <source>This model takes no reasoning effort.</source>
   <translation>此模型不支持推理强度。</translation>
  </message>
  <message>
   <source>This persona…</source>
   <translation>这个角色…</translation>
  </message>
  <message>
   <source>This portable Pressel lies where nothing can be written</source>
   <translation>这份便携版 Pressel 所在的位置无法写入</translation>
  </message>
  <message>
   <source>This server does not take one of the settings</source>
   <translation>此服务器不接受其中一项设置</translation>
  </message>
  <message>
   <source>This server refused it, so the conversation goes on without it.</source>
   <translation>此服务器拒绝了它，所以对话在没有它的情况下继续。</translation>
  </message>
  <message>
   <source>This server refused it, so the conversation goes on without it. That is remembered.</source>
   <translation>此服务器拒绝了它，所以对话在没有它的情况下继续。这一点会被记住。</translation>
  </message>
  <message>
   <source>This server refused this value, and goes on without it. Choose another, and that is sent.</source>
   <translation>此服务器拒绝了这个值，正在不使用它的情况下继续。请选择其他值，届时会发送新值。</translation>
  </message>
  <message>
   <source>This session only</source>
   <translation>仅本次会话</translation>
  </message>
  <message>
   <source>Timing</source>
   <translation>时间</translation>
  </message>
  <message>
   <source>To the next control</source>
   <translation>到下一个控件</translation>
  </message>
  <message>
   <source>To the next part of the window</source>
   <translation>转到窗口的下一部分</translation>
  </message>
  <message>
   <source>Today</source>
   <translation>今天</translation>
  </message>
  <message>
   <source>Too short to send</source>
   <translation>太短，未发送</translation>
  </message>
  <message>
   <source>Top left</source>
   <translation>左上角</translation>
  </message>
  <message>
   <source>Top right</source>
   <translation>右上角</translation>
  </message>
  <message>
   <source>Transcript and storage</source>
   <translation>文字记录与存储</translation>
  </message>
  <message>
   <source>Transcription model</source>
   <translation>转写模型</translation>
  </message>
  <message>
   <source>Translate between English and Mandarin.</source>
   <translation>在英语和普通话之间互译。</translation>
  </message>
  <message>
   <source>Translate between English and Spanish.</source>
   <translation>在英语和西班牙语之间互译。</translation>
  </message>
  <message>
   <source>Translator</source>
   <translation>翻译</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>重试</translation>
  </message>
  <message>
   <source>Try again; the details say why.</source>
   <translation>请重试；原因见详情。</translation>
  </message>
  <message>
   <source>Try in practice</source>
   <translation>在练习中试用</translation>
  </message>
  <message>
   <source>Try it again</source>
   <translation>再试一次</translation>
  </message>
  <message>
   <source>Try it again.</source>
   <translation>请再试一次。</translation>
  </message>
  <message>
   <source>Try it again; the details say why.</source>
   <translation>请重试；详情中说明了原因。</translation>
  </message>
  <message>
   <source>Try the key</source>
   <translation>试试按键</translation>
  </message>
  <message>
   <source>Turn taking</source>
   <translation>轮流发言</translation>
  </message>
  <message>
   <source>Two quick presses stay on, with Hold.</source>
   <translation>在“按住”方式下，快速按两下会保持开启。</translation>
  </message>
  <message>
   <source>Two taps lock on</source>
   <translation>轻按两下锁定</translation>
  </message>
  <message>
   <source>Type the address of the server.</source>
   <translation>请输入服务器地址。</translation>
  </message>
  <message>
   <source>Type, or hold {key} to talk</source>
   <translation>输入文字，或按住 {key} 说话</translation>
  </message>
  <message>
   <source>Type, or press {key} to listen</source>
   <translation>输入文字，或按 {key} 开始聆听</translation>
  </message>
  <message>
   <source>Type, or press {key} to talk</source>
   <translation>输入文字，或按 {key} 说话</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <source>Undo the reset</source>
   <translation>撤销重置</translation>
  </message>
  <message>
   <source>Unencrypted connection to</source>
   <translation>未加密连接到</translation>
  </message>
  <message>
   <source>Unlock it: Pressel goes on as soon as it gives the key.</source>
   <translation>请将其解锁：一旦取得密钥，Pressel 就会继续。</translation>
  </message>
  <message>
   <source>Unpacked archive</source>
   <translation>解压的归档</translation>
  </message>
  <message>
   <source>Unsent: {text}</source>
   <translation>未发送：{text}</translation>
  </message>
  <message>
   <source>Until then the one from the environment is used.</source>
   <translation>在此之前使用环境变量中的密钥。</translation>
  </message>
  <message>
   <source>Use a server on this computer</source>
   <translation>使用这台电脑上的服务器</translation>
  </message>
  <message>
   <source>Use an address with wss://, or allow it for this server if you trust the network.</source>
   <translation>请使用 wss:// 地址；如果您信任该网络，也可以为此服务器允许。</translation>
  </message>
  <message>
   <source>Use an address with wss://, or allow it under “Unencrypted connection to”.</source>
   <translation>请使用 wss:// 地址，或在“未加密连接到”中允许。</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>使用</translation>
  </message>
  <message>
   <source>Use this persona</source>
   <translation>使用这个角色</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>版本</translation>
  </message>
  <message>
   <source>Version {version} can be downloaded.</source>
   <translation>可以下载版本 {version}。</translation>
  </message>
  <message>
   <source>Very high</source>
   <translation>极高</translation>
  </message>
  <message>
   <source>Vocabulary</source>
   <translation>词汇</translation>
  </message>
  <message>
   <source>Voice</source>
   <translation>声音</translation>
  </message>
  <message>
   <source>Voice and style</source>
   <translation>声音与风格</translation>
  </message>
  <message>
   <source>Volume of the answers</source>
   <translation>回答的音量</translation>
  </message>
  <message>
   <source>Volume of the sounds</source>
   <translation>提示音的音量</translation>
  </message>
  <message>
   <source>Waiting for the keyring…</source>
   <translation>正在等待密钥环…</translation>
  </message>
  <message>
   <source>Warm</source>
   <translation>温暖</translation>
  </message>
  <message>
   <source>Way of talking</source>
   <translation>说话方式</translation>
  </message>
  <message>
   <source>What came of it is kept.</source>
   <translation>已收到的部分会保留。</translation>
  </message>
  <message>
   <source>What can you do?</source>
   <translation>你能做什么？</translation>
  </message>
  <message>
   <source>What could not be saved last time is here again</source>
   <translation>上次无法保存的内容已恢复</translation>
  </message>
  <message>
   <source>What happens to your words then.</source>
   <translation>届时如何处理你说的话。</translation>
  </message>
  <message>
   <source>What hears you.</source>
   <translation>用来听你说话。</translation>
  </message>
  <message>
   <source>What is 17 times 23?</source>
   <translation>17 乘以 23 等于多少？</translation>
  </message>
  <message>
   <source>What is in it is not lost.</source>
   <translation>里面的内容没有丢失。</translation>
  </message>
  <message>
   <source>What is new</source>
   <translation>新增内容</translation>
  </message>
  <message>
   <source>What practice can do</source>
   <translation>练习模式能做什么</translation>
  </message>
  <message>
   <source>What the model is told before anything is said.</source>
   <translation>开口之前告诉模型的话。</translation>
  </message>
  <message>
   <source>What time is it?</source>
   <translation>现在几点？</translation>
  </message>
  <message>
   <source>What was heard until then is kept.</source>
   <translation>在那之前听到的会保留。</translation>
  </message>
  <message>
   <source>What you changed in the settings could not be saved.</source>
   <translation>您在设置中所做的更改无法保存。</translation>
  </message>
  <message>
   <source>What you said has arrived.</source>
   <translation>你说的话已送达。</translation>
  </message>
  <message>
   <source>What you said has arrived; the last results were given to the model.</source>
   <translation>您说的内容已送达；最后的结果已交给模型。</translation>
  </message>
  <message>
   <source>What you said has arrived; the words of the answer are shown as far as they come.</source>
   <translation>您说的话已送达；回答的文字会随到随显示。</translation>
  </message>
  <message>
   <source>What you said is kept here and is not sent again by itself.</source>
   <translation>您所说的内容保留在此处，不会自动再次发送。</translation>
  </message>
  <message>
   <source>What you said is kept here and is sent when the connection is back.</source>
   <translation>你说的话保存在这里，连接恢复后发送。</translation>
  </message>
  <message>
   <source>What you said is kept here, unsent.</source>
   <translation>您所说的内容保留在此处，未发送。</translation>
  </message>
  <message>
   <source>What you said is kept unsent.</source>
   <translation>你说的话已保留，尚未发送。</translation>
  </message>
  <message>
   <source>What you said is kept. You can go on; if it happens again, start Pressel anew.</source>
   <translation>您说的话已保存。您可以继续；如果再次发生，请重新启动 Pressel。</translation>
  </message>
  <message>
   <source>What you said last could not be saved.</source>
   <translation>您最后说的话未能保存。</translation>
  </message>
  <message>
   <source>What you say and hear may be in any other.</source>
   <translation>你说的和听的可以是任何其他语言。</translation>
  </message>
  <message>
   <source>What you say goes to {name}, and to nobody else.</source>
   <translation>你说的话只发送给 {name}。</translation>
  </message>
  <message>
   <source>What you say stays on this computer</source>
   <translation>您说的话不会离开这台电脑</translation>
  </message>
  <message>
   <source>What you say stays on this computer.</source>
   <translation>你说的话留在这台电脑上。</translation>
  </message>
  <message>
   <source>What you say stays on this computer: the practice voice answers here.</source>
   <translation>你说的话只留在这台电脑上：练习语音在本机回答。</translation>
  </message>
  <message>
   <source>What you talk about is kept here, on this computer.</source>
   <translation>您的对话保存在这里，在这台电脑上。</translation>
  </message>
  <message>
   <source>When a change takes effect</source>
   <translation>更改何时生效</translation>
  </message>
  <message>
   <source>When you log in, Pressel waits in the tray, or minimised where there is none.</source>
   <translation>登录后，Pressel 在托盘中等候；没有托盘时则最小化。</translation>
  </message>
  <message>
   <source>Where an answer is cut off; 0 is no limit.</source>
   <translation>回答在多长处截断；0 表示不限。</translation>
  </message>
  <message>
   <source>Where the answers come from.</source>
   <translation>回答从这里播放。</translation>
  </message>
  <message>
   <source>Which form of the Realtime protocol your own server speaks.</source>
   <translation>你的服务器使用哪种 Realtime 协议。</translation>
  </message>
  <message>
   <source>Which model answers; any name that your server knows.</source>
   <translation>由哪个模型回答；服务器认识的名称都可以。</translation>
  </message>
  <message>
   <source>While something happens</source>
   <translation>有活动时</translation>
  </message>
  <message>
   <source>Who speaks; a voice of your own by its id (voice_…).</source>
   <translation>由谁说话；你自己的声音用其 ID（voice_…）指定。</translation>
  </message>
  <message>
   <source>Whom you talk to; the conversation stays when you change it.</source>
   <translation>与谁对话；更改后对话仍保留。</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>Windows setup</source>
   <translation>Windows 安装程序</translation>
  </message>
  <message>
   <source>With the talk key, or hands-free by listening for pauses.</source>
   <translation>用说话键，或免提并根据停顿判断。</translation>
  </message>
  <message>
   <source>Without words</source>
   <translation>无文字</translation>
  </message>
  <message>
   <source>Works</source>
   <translation>有效范围</translation>
  </message>
  <message>
   <source>Writes down what you say.</source>
   <translation>把你说的话写成文字。</translation>
  </message>
  <message>
   <source>Writing down…</source>
   <translation>正在转写…</translation>
  </message>
  <message>
   <source>Yesterday</source>
   <translation>昨天</translation>
  </message>
  <message>
   <source>You</source>
   <translation>你</translation>
  </message>
  <message>
   <source>You are a helpful voice assistant. Answer briefly and in the language the user speaks. Do not read out lists or formatting unless you are asked to.</source>
   <translation>你是一位乐于助人的语音助手。请用用户所说的语言简短回答。除非用户要求，不要念出列表或格式。</translation>
  </message>
  <message>
   <source>You click with it. Take another, or add a modifier.</source>
   <translation>这是用来点击的。请换一个，或加上修饰键。</translation>
  </message>
  <message>
   <source>You interview me for a job. Ask one question at a time, listen to the end, then ask a fitting next one. When I say “stop”, tell me in three sentences what was good and what to work on.</source>
   <translation>你来面试我。一次只问一个问题，听我说完，再问合适的下一个。我说“停”的时候，用三句话告诉我哪里好、哪里要改进。</translation>
  </message>
  <message>
   <source>You seem to be offline</source>
   <translation>你似乎处于离线状态</translation>
  </message>
  <message>
   <source>You will not be able to type this key without talking.</source>
   <translation>按此键打字时也会开始说话。</translation>
  </message>
  <message>
   <source>Your voice is kept only until the service has it; a message that you have not sent keeps it.</source>
   <translation>你的声音只保存到服务收到为止；未发送的消息会保留它。</translation>
  </message>
  <message>
   <source>Your words could not be written down</source>
   <translation>你说的话未能转成文字</translation>
  </message>
  <message>
   <source>Yours are as they were.</source>
   <translation>你现有的角色没有变化。</translation>
  </message>
  <message>
   <source>about {n} tokens · {c} of {most} characters</source>
   <translation>约 {n} 个令牌 · {c} / {most} 个字符</translation>
  </message>
  <message>
   <source>api secret token password test remove replace keyring local server computer</source>
   <translation>api 密钥 令牌 密码 测试 移除 删除 替换 密钥环 钱包 本地 服务器 电脑</translation>
  </message>
  <message>
   <source>autostart login boot launch background</source>
   <translation>自动启动 登录 开机 后台</translation>
  </message>
  <message>
   <source>cost price money tokens bill spent</source>
   <translation>费用 价格 钱 令牌 账单</translation>
  </message>
  <message>
   <source>down {downs}, up {ups}</source>
   <translation>按下 {downs} 次，松开 {ups} 次</translation>
  </message>
  <message>
   <source>everywhere</source>
   <translation>所有窗口</translation>
  </message>
  <message>
   <source>good</source>
   <translation>良好</translation>
  </message>
  <message>
   <source>hotkey shortcut push to talk doctor test global permission portal</source>
   <translation>热键 快捷键 按键说话 对讲 诊断 测试 全局 权限 门户</translation>
  </message>
  <message>
   <source>just speak · {key} ends it</source>
   <translation>直接说 · 按 {key} 结束</translation>
  </message>
  <message>
   <source>kept here until the connection is back</source>
   <translation>保存在这里，直到连接恢复</translation>
  </message>
  <message>
   <source>let go to send · Esc discards</source>
   <translation>松开发送 · 按 Esc 丢弃</translation>
  </message>
  <message>
   <source>macOS app</source>
   <translation>macOS 应用</translation>
  </message>
  <message>
   <source>ms</source>
   <translation>毫秒</translation>
  </message>
  <message>
   <source>next answer</source>
   <translation>下一个回答</translation>
  </message>
  <message>
   <source>next session</source>
   <translation>下一次会话</translation>
  </message>
  <message>
   <source>next start</source>
   <translation>下次启动</translation>
  </message>
  <message>
   <source>no key is set up</source>
   <translation>尚未设置密钥</translation>
  </message>
  <message>
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <source>none beside Space in the window</source>
   <translation>除窗口中的空格键外没有</translation>
  </message>
  <message>
   <source>nothing is heard</source>
   <translation>什么也听不到</translation>
  </message>
  <message>
   <source>only while the window is in front</source>
   <translation>仅当窗口在前台时</translation>
  </message>
  <message>
   <source>open now</source>
   <translation>当前打开</translation>
  </message>
  <message>
   <source>or press and hold here</source>
   <translation>或在此按住</translation>
  </message>
  <message>
   <source>or tap it, and tap again to send</source>
   <translation>或轻按一下，再轻按发送</translation>
  </message>
  <message>
   <source>persona name instructions starters import export duplicate tutor translator</source>
   <translation>角色 人设 名称 指令 开场 导入 导出 复制 老师 翻译</translation>
  </message>
  <message>
   <source>press again to send</source>
   <translation>再按一下发送</translation>
  </message>
  <message>
   <source>press {key} to say something else</source>
   <translation>按 {key} 说点别的</translation>
  </message>
  <message>
   <source>preview sample</source>
   <translation>预览 试听 样音</translation>
  </message>
  <message>
   <source>px</source>
   <translation>像素</translation>
  </message>
  <message>
   <source>quiet</source>
   <translation>偏小</translation>
  </message>
  <message>
   <source>s</source>
   <translation>秒</translation>
  </message>
  <message>
   <source>see the message above</source>
   <translation>请看上面的消息</translation>
  </message>
  <message>
   <source>silent</source>
   <translation>无声</translation>
  </message>
  <message>
   <source>storage disk folder size delete all conversations history erase</source>
   <translation>存储 磁盘 文件夹 大小 删除 所有 对话 历史</translation>
  </message>
  <message>
   <source>test level meter record microphone loudspeaker hear</source>
   <translation>测试 音量 电平 录音 麦克风 扬声器 听</translation>
  </message>
  <message>
   <source>the service</source>
   <translation>该服务</translation>
  </message>
  <message>
   <source>the sound of what is unsent is kept here</source>
   <translation>未发送的声音保存在本机</translation>
  </message>
  <message>
   <source>the {place}</source>
   <translation>{place}</translation>
  </message>
  <message>
   <source>then just speak, hands-free</source>
   <translation>然后直接说，免提</translation>
  </message>
  <message>
   <source>tokens</source>
   <translation>令牌</translation>
  </message>
  <message>
   <source>too loud</source>
   <translation>太响</translation>
  </message>
  <message>
   <source>version licence license third parties open source diagnostics doctor log support file</source>
   <translation>版本 许可证 第三方 开源 诊断 日志 支持 文件</translation>
  </message>
  <message>
   <source>what you said can still be taken back</source>
   <translation>你说的话还可以收回</translation>
  </message>
  <message>
   <source>you can speak already</source>
   <translation>现在就可以说</translation>
  </message>
  <message>
   <source>your own voice</source>
   <translation>你自己的声音</translation>
  </message>
  <message>
   <source>your server</source>
   <translation>你的服务器</translation>
  </message>
  <message>
   <source>your words written down</source>
   <translation>把你的话写成文字</translation>
  </message>
  <message>
   <source>{h} h {m:02d} min</source>
   <translation>{h} 小时 {m:02d} 分</translation>
  </message>
  <message>
   <source>{key} talks from every window</source>
   <translation>在任何窗口都能用 {key} 说话</translation>
  </message>
  <message>
   <source>{key} works everywhere.</source>
   <translation>{key} 在所有窗口有效。</translation>
  </message>
  <message>
   <source>{key} works: it goes down once, stays down, and comes up.</source>
   <translation>{key} 正常：按下一次、保持按住、然后松开。</translation>
  </message>
  <message>
   <source>{key}; nothing is bound yet</source>
   <translation>{key}；尚未绑定</translation>
  </message>
  <message>
   <source>{moves}, last held {time} s</source>
   <translation>{moves}，上次按住 {time} 秒</translation>
  </message>
  <message>
   <source>{moves}: it is down now</source>
   <translation>{moves}：现在按着</translation>
  </message>
  <message>
   <source>{name} copy</source>
   <translation>{name} 副本</translation>
  </message>
  <message>
   <source>{name} has this key already.</source>
   <translation>{name} 已经在使用这个键。</translation>
  </message>
  <message>
   <source>{name} hears all until you stop it</source>
   <translation>{name} 会听到一切，直到你停止</translation>
  </message>
  <message>
   <source>{name} · in use</source>
   <translation>{name} · 使用中</translation>
  </message>
  <message>
   <source>{n} days</source>
   <translation>{n} 天</translation>
  </message>
  <message>
   <source>{n} hours</source>
   <translation>{n} 小时</translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} 分钟</translation>
  </message>
  <message>
   <source>{n} minutes</source>
   <translation>{n} 分钟</translation>
  </message>
  <message>
   <source>{n} s left</source>
   <translation>剩余 {n} 秒</translation>
  </message>
  <message>
   <source>{t} of your voice sent</source>
   <translation>已发送你的语音 {t}</translation>
  </message>
  <message>
   <source>{why} Until then hold Space in the window.</source>
   <translation>{why} 在此之前请在窗口中按住空格键。</translation>
  </message>
  <message>
   <source>{words} Undo is above the list.</source>
   <translation>{words} “撤销”在列表上方。</translation>
  </message>
  <message>
   <source>“{name}” is deleted.</source>
   <translation>“{name}”已删除。</translation>
  </message>
  <message>
   <source>“{title}” is deleted</source>
   <translation>已删除“{title}”</translation>
  </message>
  <message>
   <source>✓ That works in this window. Now hold {key} itself.</source>
   <translation>✓ 在此窗口中有效。现在请按住 {key} 本身。</translation>
  </message>
  <message>
   <source>✓ Your key works.</source>
   <translation>✓ 你的按键正常。</translation>
  </message>
 </context>
</TS>
