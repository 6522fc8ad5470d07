; Pressel's set-up for Windows: for one person, without an administrator. packaging/windows/setup_exe.py calls
; makensis with VERSION, NUMBERS (four, for Windows), PAYLOAD (the frozen tree), ICON, LONGEST (characters of the
; longest path in the tree) and OUT. On the command line of the result: /S is silent, /D=FOLDER (last, without
; quotes) says where; of the uninstaller: /S is silent and keeps the person's data, /PURGE removes them.
;
; Exit codes: 0 done; 2 stopped, e.g. a file cannot be written; 3 this Windows is too old; 4 Pressel runs and did
; not end; 5 the folder's path is too long. After 2 to 5 what was installed before is still there and works.

!ifdef STUB64        ; Debian's NSIS has 64-bit set-ups, which run under a Wine without 32 bits; that of Windows has not
  Target amd64-unicode
!else
  Unicode true
!endif
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS Win10
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 64
AllowSkipFiles off   ; a file that cannot be written ends the set-up, also a silent one
!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

!define NAME "Pressel"
!define APPID "org.pressel.Pressel"
!define ARP "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APPID}"
!define RUN "Software\Microsoft\Windows\CurrentVersion\Run"
!define APPROVED "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
!define DATA "$LOCALAPPDATA\pressel"     ; what platformdirs calls the person's data folder
!define NEW "_new"                       ; beside the program, until everything has been unpacked
!define OLD "_old"

!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include x64.nsh

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${ARP}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${NUMBERS}"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${NAME} setup"
VIAddVersionKey CompanyName "The Pressel authors"
VIAddVersionKey LegalCopyright "Apache-2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\pressel.exe"
!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_CUSTOMFUNCTION_LEAVE CheckLength
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!include "languages.nsh"

Var Asked
Var Waited

Function .onInit
  SetShellVarContext current
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 3
    Quit
  ${EndIf}
FunctionEnd

Function un.onInit
  SetShellVarContext current
FunctionEnd

; The whole path of a file may have 259 characters. Nothing is begun that would end half way.
!define ROOM 245     ; 259 less the longest that stands between the folder and a path of the tree: \_new\ and a reserve
Function CheckLength
  StrLen $0 "$INSTDIR"
  IntOp $0 $0 + ${LONGEST}
  ${If} $0 > ${ROOM}
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(TOO_LONG)" /SD IDOK
    ${If} ${Silent}
      SetErrorLevel 5
      Quit
    ${EndIf}
    Abort
  ${EndIf}
FunctionEnd

; $R0 becomes 1 if a process has this program open. 32 is ERROR_SHARING_VIOLATION: Windows lets nobody write to a
; program that runs. Another error is none of a running copy, and shows itself when files are written.
!macro InUse FILE
  ${If} ${FileExists} "${FILE}"
    System::Call 'kernel32::CreateFileW(w "${FILE}", i 0x40000000, i 7, p 0, i 3, i 0, p 0) p.r0 ?e'
    Pop $1
    ${If} $0 == -1
      ${If} $1 == 32
        StrCpy $R0 1
      ${EndIf}
    ${Else}
      System::Call 'kernel32::CloseHandle(p r0)'
    ${EndIf}
  ${EndIf}
!macroend

; The running copy is asked to end by its own command, which saves what was said; ten seconds later the person is.
!macro CloseRunning UN
Function ${UN}CloseRunning
  StrCpy $Asked 0
  ${Do}
    StrCpy $R0 0
    !insertmacro InUse "$INSTDIR\pressel.exe"
    !insertmacro InUse "$INSTDIR\pressel.com"
    ${If} $R0 == 0
      ${Break}
    ${EndIf}
    ${If} $Asked == 0
      StrCpy $Asked 1
      StrCpy $Waited 0
      DetailPrint "$(ENDING)"
      nsExec::Exec /TIMEOUT=5000 '"$INSTDIR\pressel.com" quit'
      Pop $1
    ${ElseIf} $Waited < 100
      Sleep 100
      IntOp $Waited $Waited + 1
    ${Else}
      StrCpy $Asked 0
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDCANCEL IDRETRY +3
        SetErrorLevel 4
        Quit
    ${EndIf}
  ${Loop}
FunctionEnd
!macroend
!insertmacro CloseRunning ""
!insertmacro CloseRunning "un."

!macro Move FROM TO FILE
  ${If} ${FileExists} "$INSTDIR${FROM}\${FILE}"
    Rename "$INSTDIR${FROM}\${FILE}" "$INSTDIR${TO}\${FILE}"
    ${If} ${Errors}
      StrCpy $R1 1
    ${EndIf}
  ${EndIf}
!macroend

; All that belongs to us, folders first: they cannot be renamed while a file in them is in use.
!macro MoveAll FROM TO
  !insertmacro Move "${FROM}" "${TO}" "_internal"
  !insertmacro Move "${FROM}" "${TO}" "licenses"
  !insertmacro Move "${FROM}" "${TO}" "pressel.com"
  !insertmacro Move "${FROM}" "${TO}" "pressel.exe"
  !insertmacro Move "${FROM}" "${TO}" "qt.conf"
!macroend

Section "-${NAME}"
  Call CheckLength
  Call CloseRunning
  RMDir /r "$INSTDIR\${NEW}"
  RMDir /r "$INSTDIR\${OLD}"
  ; First everything is unpacked beside the old version, then the two change places: a full disk costs nothing.
  SetOutPath "$INSTDIR\${NEW}"
  File /r "${PAYLOAD}/*"
  SetOutPath "$INSTDIR"
  CreateDirectory "$INSTDIR\${OLD}"
  ClearErrors
  StrCpy $R1 0
  ${If} ${FileExists} "$INSTDIR\pressel.exe"
    !insertmacro MoveAll "" "\${OLD}"
  ${EndIf}
  ${If} $R1 == 0
    !insertmacro MoveAll "\${NEW}" ""
  ${EndIf}
  ${If} $R1 != 0
    ; Back as it was: what had already come goes, what had already gone comes.
    ${If} ${FileExists} "$INSTDIR\${OLD}\pressel.exe"
      !insertmacro MoveAll "" "\${NEW}"
    ${EndIf}
    ClearErrors
    !insertmacro MoveAll "\${OLD}" ""
    RMDir /r "$INSTDIR\${NEW}"
    RMDir "$INSTDIR\${OLD}"
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
  RMDir /r "$INSTDIR\${OLD}"
  RMDir /r "$INSTDIR\${NEW}"

  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\pressel.exe" "" "$INSTDIR\pressel.exe" 0
  WriteRegStr HKCU "${ARP}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${ARP}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${ARP}" "Publisher" "The Pressel authors"
  WriteRegStr HKCU "${ARP}" "DisplayIcon" "$INSTDIR\pressel.exe"
  WriteRegStr HKCU "${ARP}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${ARP}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${ARP}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${ARP}" "NoModify" 1
  WriteRegDWORD HKCU "${ARP}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${ARP}" "EstimatedSize" $0
SectionEnd

Section "Uninstall"
  Call un.CloseRunning
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licenses"
  RMDir /r "$INSTDIR\${NEW}"
  RMDir /r "$INSTDIR\${OLD}"
  Delete "$INSTDIR\pressel.com"
  Delete "$INSTDIR\pressel.exe"
  Delete "$INSTDIR\qt.conf"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"                       ; only if nothing else lies there
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegValue HKCU "${RUN}" "${NAME}"
  DeleteRegValue HKCU "${APPROVED}" "${NAME}"
  DeleteRegKey HKCU "${ARP}"
  ${If} ${FileExists} "${DATA}\*.*"
    StrCpy $R2 0
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/PURGE" $1
    ${IfNot} ${Errors}
      StrCpy $R2 1
    ${Else}
      MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(DATA_TOO)" /SD IDNO IDNO +2
        StrCpy $R2 1
    ${EndIf}
    ${If} $R2 == 1
      RMDir /r "${DATA}"
    ${EndIf}
  ${EndIf}
SectionEnd
