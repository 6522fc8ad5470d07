; What the set-up says itself, in the languages of the window; the rest is NSIS's own.
!macro SAY LANGUAGE OLD LONG ENDING RUNNING DATA
  !insertmacro MUI_LANGUAGE "${LANGUAGE}"
  LangString TOO_OLD ${LANG_${LANGUAGE}} "${OLD}"
  LangString TOO_LONG ${LANG_${LANGUAGE}} "${LONG}"
  LangString ENDING ${LANG_${LANGUAGE}} "${ENDING}"
  LangString RUNNING ${LANG_${LANGUAGE}} "${RUNNING}"
  LangString DATA_TOO ${LANG_${LANGUAGE}} "${DATA}"
!macroend

!insertmacro SAY "English" \
  "Pressel needs 64-bit Windows 10 or later." \
  "The path of this folder is too long. Choose a shorter one, for example directly below your own folder." \
  "Pressel is running and is asked to end." \
  "Pressel is still running. End it (in its menu: Quit Pressel), then try again." \
  "Do you also want to delete your conversations, settings and logs? They cannot be brought back.$\n$\nKeys of services stay in the Windows Credential Manager until you delete them there."
!insertmacro SAY "German" \
  "Pressel braucht Windows 10 oder neuer mit 64 Bit." \
  "Der Pfad dieses Ordners ist zu lang. Wählen Sie einen kürzeren, zum Beispiel direkt in Ihrem eigenen Ordner." \
  "Pressel läuft und wird gebeten, sich zu beenden." \
  "Pressel läuft noch. Beenden Sie es (im Menü: Pressel beenden) und versuchen Sie es noch einmal." \
  "Sollen auch Ihre Gespräche, Einstellungen und Protokolle gelöscht werden? Sie lassen sich nicht wiederherstellen.$\n$\nSchlüssel von Diensten bleiben in der Windows-Anmeldeinformationsverwaltung, bis Sie sie dort löschen."
!insertmacro SAY "Spanish" \
  "Pressel necesita Windows 10 de 64 bits o posterior." \
  "La ruta de esta carpeta es demasiado larga. Elija una más corta, por ejemplo directamente en su carpeta personal." \
  "Pressel está abierto; se le pide que se cierre." \
  "Pressel sigue abierto. Ciérrelo (en su menú: Salir de Pressel) e inténtelo de nuevo." \
  "¿Quiere borrar también sus conversaciones, ajustes y registros? No se podrán recuperar.$\n$\nLas claves de los servicios quedan en el Administrador de credenciales de Windows hasta que las borre allí."
!insertmacro SAY "French" \
  "Pressel a besoin de Windows 10 64 bits ou plus récent." \
  "Le chemin de ce dossier est trop long. Choisissez-en un plus court, par exemple directement dans votre dossier personnel." \
  "Pressel est ouvert ; il lui est demandé de se fermer." \
  "Pressel est encore ouvert. Fermez-le (dans son menu : Quitter Pressel), puis réessayez." \
  "Voulez-vous aussi supprimer vos conversations, réglages et journaux ? Ils ne pourront pas être récupérés.$\n$\nLes clés des services restent dans le Gestionnaire d’identification de Windows jusqu’à ce que vous les y supprimiez."
!insertmacro SAY "Japanese" \
  "Pressel には 64 ビット版の Windows 10 以降が必要です。" \
  "このフォルダーのパスは長すぎます。ご自分のフォルダーの直下など、もっと短いものを選んでください。" \
  "Pressel が動いています。終了を求めています。" \
  "Pressel がまだ動いています。終了してから（メニューの「Pressel を終了」）、もう一度お試しください。" \
  "会話、設定、ログも削除しますか？元には戻せません。$\n$\nサービスのキーは、Windows の資格情報マネージャーで削除するまでそこに残ります。"
!insertmacro SAY "Arabic" \
  "يحتاج Pressel إلى Windows 10 أو أحدث بمعمارية 64 بت." \
  "مسار هذا المجلد طويل جدًا. اختر مسارًا أقصر، مثلًا داخل مجلدك الشخصي مباشرة." \
  "Pressel يعمل الآن، ويُطلب منه أن ينتهي." \
  "ما زال Pressel يعمل. أنهِه (من قائمته: إنهاء Pressel) ثم أعد المحاولة." \
  "هل تريد أيضًا حذف محادثاتك وإعداداتك وسجلاتك؟ لا يمكن استعادتها.$\n$\nتبقى مفاتيح الخدمات في مدير بيانات الاعتماد في Windows إلى أن تحذفها هناك."
!insertmacro SAY "SimpChinese" \
  "Pressel 需要 64 位的 Windows 10 或更新版本。" \
  "此文件夹的路径太长。请选择较短的路径，例如直接放在您自己的文件夹下。" \
  "Pressel 正在运行，正在请求它退出。" \
  "Pressel 仍在运行。请先退出（在其菜单中：退出 Pressel），然后重试。" \
  "是否同时删除您的对话、设置和日志？删除后无法恢复。$\n$\n各服务的密钥会留在 Windows 凭据管理器中，直到您在那里删除它们。"
