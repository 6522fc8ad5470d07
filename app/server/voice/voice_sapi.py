"""Makes speech with Windows' own voices (SAPI), through one PowerShell that stays.

Starting PowerShell takes half a second or more, so one process is started when the voice is opened and reads
a line of JSON for each sentence: {"text", "rate", "female", "pitch", "path"}; it writes the WAV to the path
and answers "ok".
"""

import contextlib
import json
import logging
import os
import shutil
import subprocess
import tempfile
import threading
from typing import Final

from app.server.voice.timbres import Timbre
from app.server.voice.wave_file import read_wave

log = logging.getLogger(__name__)

SCRIPT: Final = r"""
$ErrorActionPreference = 'Stop'
[Console]::InputEncoding = New-Object System.Text.UTF8Encoding $false
Add-Type -AssemblyName System.Speech
$format = New-Object System.Speech.AudioFormat.SpeechAudioFormatInfo(22050, 'Sixteen', 'Mono')
$speaker = New-Object System.Speech.Synthesis.SpeechSynthesizer
[Console]::Out.WriteLine('ready')
while ($null -ne ($line = [Console]::In.ReadLine())) {
  try {
    $order = $line | ConvertFrom-Json
    $gender = if ($order.female) { 'Female' } else { 'Male' }
    try { $speaker.SelectVoiceByHints($gender) } catch { }
    $speaker.Rate = [int]$order.rate
    $speaker.SetOutputToWaveFile($order.path, $format)
    $text = [System.Security.SecurityElement]::Escape($order.text)
    $ssml = "<speak version='1.0' xmlns='http://www.w3.org/2001/10/synthesis' xml:lang='en-US'>"
    $speaker.SpeakSsml("$ssml<prosody pitch='$($order.pitch)'>$text</prosody></speak>")
    $speaker.SetOutputToNull()
    [Console]::Out.WriteLine('ok')
  } catch {
    try { $speaker.SetOutputToNull() } catch { }
    [Console]::Out.WriteLine('error ' + ($_.Exception.Message -replace '\s+', ' '))
  }
}
"""


class SapiVoice:
    """One PowerShell per process; it ends when its input closes, at the latest with us."""

    name = "Windows speech (SAPI)"

    def __init__(self, program: str) -> None:
        """Raises OSError when PowerShell or System.Speech cannot be started."""
        self._lock = threading.Lock()
        self._process = subprocess.Popen(
            [program, "-NoLogo", "-NoProfile", "-NonInteractive", "-Command", SCRIPT],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="utf-8",
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        if self._line() != "ready":
            self.close()
            raise OSError("System.Speech is not available")

    def make(self, text: str, timbre: Timbre, speed: float) -> tuple[bytes, int]:
        """Empty, with a warning in the log, when it fails."""
        with self._lock, tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "speech.wav")
            try:
                answer = self._ask(order(text, timbre, speed, path))
                if answer != "ok":
                    raise ValueError(answer or "PowerShell ended")
                with open(path, "rb") as file:
                    return read_wave(file.read())
            except (OSError, ValueError) as error:
                log.warning("SAPI failed: %s", error)
                return b"", 22_050

    def close(self) -> None:
        """End the PowerShell."""
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        self._process.kill()
        self._process.wait()

    def _ask(self, line: str) -> str:
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()
        return self._line()

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


def order(text: str, timbre: Timbre, speed: float, path: str) -> str:
    """One line of JSON, ASCII only whatever the text; SAPI's rate is -10 (a third) to 10 (threefold)."""
    clean = "".join(letter if letter.isprintable() else " " for letter in text)
    rate = {True: round((speed - 1) * 9), False: round((speed - 1) * 12)}[speed >= 1]
    pitch = f"{(timbre.pitch - 50) // 2:+d}%"
    fields = {
        "text": clean,
        "rate": max(-10, min(10, rate)),
        "female": timbre.female,
        "pitch": pitch,
        "path": path,
    }
    return json.dumps(fields)


def open_sapi() -> SapiVoice | None:
    """Windows' speech, if PowerShell and System.Speech are there."""
    program = shutil.which("powershell.exe")
    if program is None:
        return None
    try:
        return SapiVoice(program)
    except OSError as error:
        log.warning("no Windows speech: %s", error)
        return None
