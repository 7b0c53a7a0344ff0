; The installer for Windows (NSIS 3.08 or newer). packaging/windows_installer.py runs makensis on it.
;
; It installs for one user, asks for no administrator rights and needs no internet. It removes only
; files that it brought itself, and diaries only where somebody chose that on the screen.
;
; Defined on the command line:
;   VERSION   as in thop_desktop/__init__.py         NUMBERS   the same with four numbers
;   FILES     the generated list of files            KILOBYTES, MEGABYTES  what these take
;   ICON      the icon of the program                PICTURE   the picture beside the first page
;   OUT       the installer to write
;   SIGN      (may lack) a command that signs the file whose name follows it
;   TARGET    (may lack) as makensis names it; amd64-unicode where makensis has that
;
; Exit codes are those of Windows Installer, which tools for managed machines know:
;   0 done   1 stopped by the user   112 no room on the disk   1603 files could not be written
;   1618 the program is open: try again later   1633 this Windows is too old, or not 64-bit

!ifdef TARGET
  Target ${TARGET}
!else
  Unicode true
!endif

!include "MUI2.nsh"
!include "LogicLib.nsh"
!include "FileFunc.nsh"
!include "WinVer.nsh"
!include "x64.nsh"
!include "${FILES}"
!include "words.nsh"

!define NAME "Thop Desktop"
!define EXE "thop-desktop.exe"
!define REMOVER "uninstall.exe"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\thop-desktop"
; Where the program keeps diaries and settings: thop_desktop/paths.py.
!define DIARIES "$LOCALAPPDATA\thop-desktop"
; Windows 10 version 1809, which this Qt needs.
!define LEAST_BUILD 17763

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
AllowSkipFiles off
; Files bear the moment of installing: the same bundle gives the same installer.
SetDateSave off
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS all
BrandingText "${NAME} ${VERSION}"

VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
!macro VERSION_IN LANGUAGE
  VIAddVersionKey /LANG=${LANGUAGE} "ProductName" "${NAME}"
  VIAddVersionKey /LANG=${LANGUAGE} "ProductVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileDescription" "${NAME}"
  VIAddVersionKey /LANG=${LANGUAGE} "CompanyName" "${PUBLISHER}"
  VIAddVersionKey /LANG=${LANGUAGE} "LegalCopyright" "EUPL-1.2"
!macroend

!ifdef SIGN
  !finalize '${SIGN} "%1"' = 0
  !uninstfinalize '${SIGN} "%1"' = 0
!endif

Var Code      ; the exit code when it does not work out
Var Previous  ; the folder of the version that is there already
Var Upgrade   ; of the uninstaller: a newer version is about to follow
Var Throw     ; of the uninstaller: the diaries go too; somebody chose that
Var Keep

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH AspectFitHeight
!define MUI_WELCOMEPAGE_TITLE "$(WELCOME_TITLE)"
!define MUI_WELCOMEPAGE_TEXT "$(WELCOME_TEXT)"
!insertmacro MUI_PAGE_WELCOME
!define MUI_PAGE_HEADER_TEXT "$(FOLDER_TITLE)"
!define MUI_PAGE_HEADER_SUBTEXT "$(FOLDER_SUBTITLE)"
!define MUI_DIRECTORYPAGE_TEXT_TOP "$(FOLDER_TEXT)"
!insertmacro MUI_PAGE_DIRECTORY
!define MUI_PAGE_HEADER_TEXT "$(BUSY_TITLE)"
!define MUI_PAGE_HEADER_SUBTEXT "$(BUSY_SUBTITLE)"
!define MUI_INSTFILESPAGE_FINISHHEADER_TEXT "$(FINISH_TITLE)"
!define MUI_INSTFILESPAGE_FINISHHEADER_SUBTEXT "$(FINISH_SUBTITLE)"
!define MUI_INSTFILESPAGE_ABORTHEADER_TEXT "$(STOPPED_TITLE)"
!define MUI_INSTFILESPAGE_ABORTHEADER_SUBTEXT "$(STOPPED_SUBTITLE)"
!insertmacro MUI_PAGE_INSTFILES
; MUI forgets the other words after a page, but not these.
!undef MUI_INSTFILESPAGE_ABORTHEADER_TEXT
!undef MUI_INSTFILESPAGE_ABORTHEADER_SUBTEXT
!define MUI_FINISHPAGE_TITLE "$(FINISH_TITLE)"
!define MUI_FINISHPAGE_TEXT "$(FINISH_TEXT)"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${EXE}"
!define MUI_FINISHPAGE_RUN_TEXT "$(FINISH_RUN)"
!define MUI_FINISHPAGE_BUTTON "$(FINISH_BUTTON)"
!insertmacro MUI_PAGE_FINISH

UninstPage custom un.AskPage un.AskPageLeave
!define MUI_PAGE_HEADER_TEXT "$(UN_BUSY_TITLE)"
!define MUI_PAGE_HEADER_SUBTEXT "$(BUSY_SUBTITLE)"
!define MUI_INSTFILESPAGE_FINISHHEADER_TEXT "$(UN_FINISH_TITLE)"
!define MUI_INSTFILESPAGE_FINISHHEADER_SUBTEXT "$(UN_FINISH_SUBTITLE)"
!define MUI_INSTFILESPAGE_ABORTHEADER_TEXT "$(UN_STOPPED_TITLE)"
!define MUI_INSTFILESPAGE_ABORTHEADER_SUBTEXT "$(UN_STOPPED_SUBTITLE)"
!insertmacro MUI_UNPAGE_INSTFILES

; The language of Windows chooses; where it is neither, the first one is taken.
!insertmacro MUI_LANGUAGE "Dutch"
!insertmacro MUI_LANGUAGE "English"
!insertmacro VERSION_IN ${LANG_DUTCH}
!insertmacro VERSION_IN ${LANG_ENGLISH}
!insertmacro WORDS

; Say on the screen why it stops, and to a script by the exit code.
!macro STOP CODE WORDS
  StrCpy $Code ${CODE}
  DetailPrint "${WORDS}"
  MessageBox MB_OK|MB_ICONINFORMATION "${WORDS}" /SD IDOK
  Abort
!macroend

; Windows lets nobody open a program for writing while it runs.
!macro WAIT_UNTIL_CLOSED FOLDER
  ${Do}
    ClearErrors
    ${IfNot} ${FileExists} "${FOLDER}\${EXE}"
      ${ExitDo}
    ${EndIf}
    FileOpen $0 "${FOLDER}\${EXE}" a
    ${IfNot} ${Errors}
      FileClose $0
      ${ExitDo}
    ${EndIf}
    ${If} ${Cmd} `MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION "$(RUNNING)" /SD IDCANCEL IDCANCEL`
      StrCpy $Code 1618
      DetailPrint "$(RUNNING)"
      Abort
    ${EndIf}
  ${Loop}
!macroend

Function .onInit
  SetShellVarContext current
  StrCpy $Code 1603
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastBuild} ${LEAST_BUILD}
    MessageBox MB_OK|MB_ICONINFORMATION "$(TOO_OLD)" /SD IDOK
    SetErrorLevel 1633
    Quit
  ${EndIf}
FunctionEnd

Function .onInstFailed
  SetErrorLevel $Code
FunctionEnd

Section
  ReadRegStr $Previous HKCU "${KEY}" "InstallLocation"
  !insertmacro WAIT_UNTIL_CLOSED "$INSTDIR"
  ${If} $Previous != ""
  ${AndIf} $Previous != $INSTDIR
    !insertmacro WAIT_UNTIL_CLOSED "$Previous"
  ${EndIf}

  ; Before the older version goes: an update must not end half-way.
  ${GetRoot} "$INSTDIR" $1
  ${DriveSpace} "$1\" "/D=F /S=M" $2
  ${IfNot} ${Errors}
  ${AndIf} $2 < ${MEGABYTES}
    !insertmacro STOP 112 "$(NO_ROOM)"
  ${EndIf}

  ; The older version knows best which files are its own.
  ${If} $Previous != ""
  ${AndIf} ${FileExists} "$Previous\${REMOVER}"
    ExecWait '"$Previous\${REMOVER}" /S /UPGRADE _?=$Previous' $0
    ${If} $0 != 0
      !insertmacro STOP $0 "$(FAILED)"
    ${EndIf}
    Delete "$Previous\${REMOVER}"
    SetOutPath "$TEMP"
    RMDir "$Previous"
  ${EndIf}

  !insertmacro INSTALL_FILES
  SetOutPath "$INSTDIR"
  ClearErrors
  WriteUninstaller "$INSTDIR\${REMOVER}"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${EXE}" "" "$INSTDIR\${EXE}" 0
  WriteRegStr HKCU "${KEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\${EXE},0"
  WriteRegStr HKCU "${KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\${REMOVER}"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\${REMOVER}" /S'
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" ${KILOBYTES}
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${If} ${Errors}
    !insertmacro STOP 1603 "$(FAILED)"
  ${EndIf}
SectionEnd

Function un.onInit
  SetShellVarContext current
  StrCpy $Code 1603
  StrCpy $Throw 0
  StrCpy $Upgrade 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/UPGRADE" $1
  ${IfNot} ${Errors}
    StrCpy $Upgrade 1
  ${EndIf}
FunctionEnd

Function un.onUninstFailed
  SetErrorLevel $Code
FunctionEnd

Function un.AskPage
  !insertmacro MUI_HEADER_TEXT "$(UN_TITLE)" "$(UN_SUBTITLE)"
  nsDialogs::Create 1018
  Pop $0
  ${IfNot} ${FileExists} "${DIARIES}\*.*"
    ${NSD_CreateLabel} 0 0 100% 40u "$(UN_NOTHING_KEPT)"
    Pop $0
    StrCpy $Keep ""
  ${Else}
    ${NSD_CreateLabel} 0 0 100% 20u "$(UN_ASK)"
    Pop $0
    ; Both choices after each other, for the arrow keys; then what belongs to them.
    ${NSD_CreateFirstRadioButton} 0 26u 100% 12u "$(UN_KEEP)"
    Pop $Keep
    ${NSD_CreateAdditionalRadioButton} 0 64u 100% 12u "$(UN_THROW)"
    Pop $0
    ${NSD_CreateLabel} 12u 39u -12u 20u "$(UN_KEEP_WHY)"
    Pop $0
    ${NSD_CreateLabel} 12u 77u -12u 20u "$(UN_THROW_WHY)"
    Pop $0
    ${NSD_CreateLabel} 0 106u 100% 20u "$(UN_WHERE)"
    Pop $0
    ${NSD_Check} $Keep
    ${NSD_SetFocus} $Keep
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function un.AskPageLeave
  StrCpy $Throw 0
  ${If} $Keep != ""
    ${NSD_GetState} $Keep $0
    ${If} $0 != ${BST_CHECKED}
      MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(UN_SURE)" /SD IDNO IDYES throw
      Abort
      throw:
      StrCpy $Throw 1
    ${EndIf}
  ${EndIf}
FunctionEnd

Section "Uninstall"
  !insertmacro WAIT_UNTIL_CLOSED "$INSTDIR"
  SetOutPath "$TEMP"
  !insertmacro REMOVE_FILES
  ${If} ${FileExists} "$INSTDIR\${EXE}"
    !insertmacro STOP 1603 "$(UN_FAILED)"
  ${EndIf}
  ${If} $Upgrade = 0
    Delete "$INSTDIR\${REMOVER}"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    DeleteRegKey HKCU "${KEY}"
  ${EndIf}
  ${If} $Throw = 1
  ${AndIfNot} ${Silent}
    RMDir /r "${DIARIES}"
  ${EndIf}
SectionEnd
