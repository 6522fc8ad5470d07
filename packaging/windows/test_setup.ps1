# Installs, uses, upgrades and removes a set-up on this computer: test_setup.ps1 -Setup pressel_X_setup.exe
# For a fresh machine, such as a runner: it stops at once where Pressel is installed or has data already.
param([Parameter(Mandatory)][string]$Setup)

Set-StrictMode -Version 3
$ErrorActionPreference = 'Stop'
$arp = 'HKCU:\Software\Microsoft\Windows\CurrentVersion\Uninstall\org.pressel.Pressel'
$run = 'HKCU:\Software\Microsoft\Windows\CurrentVersion\Run'
$link = Join-Path ([Environment]::GetFolderPath('Programs')) 'Pressel.lnk'
$data = Join-Path $env:LOCALAPPDATA 'pressel'
$dir = Join-Path $env:LOCALAPPDATA 'Programs\Pressel'

function Assert([bool]$Holds, [string]$What) {
    if (-not $Holds) { throw "the set-up: $What" }
}

# The exit code of a program that is waited for; a windowed one returns to PowerShell at once otherwise.
function Invoke-Program([string]$Program, [string[]]$Words, [int]$Seconds = 300) {
    $process = Start-Process -FilePath $Program -ArgumentList $Words -PassThru
    $null = $process.Handle    # without it ExitCode stays empty
    if (-not $process.WaitForExit($Seconds * 1000)) {
        Stop-Process -Id $process.Id -Force
        throw "$Program $Words did not end within $Seconds s"
    }
    return $process.ExitCode
}

# What the console program prints, and its exit code in $script:code.
function Invoke-Console([string[]]$Words) {
    $ErrorActionPreference = 'Continue'    # a line on standard error is no failure by itself
    $said = & "$dir\pressel.com" @Words 2>&1 | ForEach-Object { "$_" }
    $script:code = $LASTEXITCODE
    return $said
}

function Wait-Window([string[]]$Options) {
    for ($try = 0; $try -lt 120; $try++) {
        $null = Invoke-Console (@('show') + $Options)
        if ($script:code -eq 0) { return }
        Start-Sleep -Milliseconds 500
    }
    throw 'the set-up: no window took a command within a minute'
}

Assert (-not (Test-Path $arp)) 'Pressel is installed here already; nothing was touched'
Assert (-not (Test-Path $data)) "there are conversations in $data already; nothing was touched"
$Setup = (Resolve-Path -LiteralPath $Setup).Path

'-- install'
$clock = [Diagnostics.Stopwatch]::StartNew()
Assert ((Invoke-Program $Setup @('/S')) -eq 0) 'it does not install'
"installed in $([int]$clock.Elapsed.TotalSeconds) s"
Assert (Test-Path $link) 'no link in the start menu'
$known = Get-ItemProperty $arp
Assert ($known.InstallLocation -eq $dir) "it is in $($known.InstallLocation)"
$version = (Get-Item "$dir\pressel.exe").VersionInfo.ProductVersion
Assert ($version -eq $known.DisplayVersion) "pressel.exe says it is version $version"
$bytes = (Get-ChildItem -Recurse -File $dir | Measure-Object -Sum Length).Sum
"installed size: {0:n1} MB" -f ($bytes / 1e6)

'-- self-test'
$said = Invoke-Console @('self-test')
$said
Assert ($script:code -eq 0) "the self-test ends with $script:code"
Assert (-not (Test-Path (Join-Path $data 'conversations.sqlite3'))) 'the self-test left conversations'
$said = Invoke-Console @('doctor')
Assert ($script:code -eq 0 -and ($said -join "`n") -match 'Windows setup') 'doctor does not know what it is'
Assert ((Invoke-Program "$dir\pressel.exe" @('stop')) -eq 3) 'the windowed program found a window that is not there'

'-- a window, and an upgrade while it runs'
$clock.Restart()
$window = Start-Process -FilePath "$dir\pressel.exe" -ArgumentList '--practice' -PassThru
Wait-Window @()
"a window after $([Math]::Round($clock.Elapsed.TotalSeconds, 1)) s"
Set-Content -LiteralPath "$dir\_internal\stale.pyd" -Value 'old'
Assert ((Invoke-Program $Setup @('/S')) -eq 0) 'it does not install over a running copy'
Assert ($window.WaitForExit(20000)) 'the running copy was not ended'
Assert (-not (Test-Path "$dir\_internal\stale.pyd")) 'a file of the version before is still there'
Assert (-not (Test-Path "$dir\_old") -and -not (Test-Path "$dir\_new")) 'something is left of the upgrade'

'-- a copy that does not end: the server, which takes no commands'
$server = Start-Process -FilePath "$dir\pressel.com" -ArgumentList 'serve' -PassThru -WindowStyle Hidden
Start-Sleep -Seconds 3
Assert ((Invoke-Program $Setup @('/S')) -eq 4) 'a copy that does not end is not told'
Stop-Process -Id $server.Id -Force
$server.WaitForExit()
$null = Invoke-Console @('--version')
Assert ($script:code -eq 0) 'what was installed does not work any more'

'-- remove'
$kept = Invoke-Console @('talk', '--practice', '--keep', '--text', 'what is two plus three')
Assert ($script:code -eq 0 -and ($kept -join ' ') -match '2 plus 3 is 5') "a turn said: $kept"
if (-not (Test-Path $run)) { $null = New-Item $run }
New-ItemProperty -Path $run -Name 'Pressel' -Value "`"$dir\pressel.exe`" --hidden" -Force | Out-Null
# With _? the uninstaller does not copy itself away, so that it can be waited for; it cannot delete itself then.
Assert ((Invoke-Program "$dir\uninstall.exe" @('/S', "_?=$dir")) -eq 0) 'it is not removed'
Remove-Item -LiteralPath "$dir\uninstall.exe" -ErrorAction SilentlyContinue
$left = @(Get-ChildItem -LiteralPath $dir -ErrorAction SilentlyContinue)
Assert ($left.Count -eq 0) "left behind: $left"
Assert (-not (Test-Path $link)) 'the link in the start menu is left'
Assert (-not (Test-Path $arp)) "it is left in Windows' list of programs"
Assert ($null -eq (Get-ItemProperty $run).PSObject.Properties['Pressel']) 'it would still start with the computer'
Assert (Test-Path (Join-Path $data 'conversations.sqlite3')) 'a silent removal took the conversations'

'-- into another folder, and removed with the conversations'
$other = Join-Path $env:LOCALAPPDATA "Gr$([char]0xFC)$([char]0xDF)e mit Leerzeichen"
Assert ((Invoke-Program $Setup @('/S', "/D=$other")) -eq 0) "it does not install into $other"
$dir = $other
$said = Invoke-Console @('self-test')
Assert ($script:code -eq 0) "the self-test in $other ends with ${script:code}: $said"
Assert ((Invoke-Program "$dir\uninstall.exe" @('/S', '/PURGE', "_?=$dir")) -eq 0) 'it is not removed'
Assert (-not (Test-Path $data)) '/PURGE keeps the conversations'
'the set-up does what it should'
