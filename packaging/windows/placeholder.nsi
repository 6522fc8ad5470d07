; Stands in for pressel.exe and pressel.com where there is no Python for Windows to freeze with, so that the set-up
; can be tried: it runs until it is told `quit`, as the window does. `deaf` runs for 40 seconds whatever it is told.
; Never handed out. makensis is told OUT.

!ifdef STUB64
  Target amd64-unicode
!else
  Unicode true
!endif
!include FileFunc.nsh
!include LogicLib.nsh
Name "placeholder"
OutFile "${OUT}"
SilentInstall silent
RequestExecutionLevel user
ManifestSupportedOS Win10

Section
  ${GetParameters} $0
  ${If} $0 == "quit"
    System::Call 'kernel32::OpenEventW(i 2, i 0, w "pressel-placeholder") p.r1'   ; EVENT_MODIFY_STATE
    ${If} $1 P= 0
      SetErrorLevel 3                                                            ; no window runs
    ${Else}
      System::Call 'kernel32::SetEvent(p r1)'
    ${EndIf}
  ${ElseIf} $0 == "deaf"
    Sleep 40000
  ${Else}
    System::Call 'kernel32::CreateEventW(p 0, i 1, i 0, w "pressel-placeholder") p.r1'
    System::Call 'kernel32::WaitForSingleObject(p r1, i 60000)'
  ${EndIf}
SectionEnd
