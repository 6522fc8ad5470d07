"""The voices of other systems, driven against stand-ins that talk as those programs do."""

import os
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from app.server.voice import voice, voice_espeak, voice_program, voice_sapi, voice_say
from app.server.voice.timbres import TIMBRES
from app.server.voice.voice import SystemVoice, system_voice

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-ins are scripts with a first line")

WAV = """
import sys, wave
def write(path, seconds=0.5):
    with wave.open(path, "wb") as file:
        file.setnchannels(1); file.setsampwidth(2); file.setframerate(22050)
        file.writeframes(b"\\x00\\x10" * int(22050 * seconds))
"""
SAY = (
    WAV
    + """
if "-v" in sys.argv and "Fred" in sys.argv: sys.exit("no such voice")
text = sys.stdin.read()
if text == "fail": sys.exit(1)
write(sys.argv[sys.argv.index("-o") + 1])
"""
)
POWERSHELL = (
    WAV
    + """
import json
print("ready", flush=True)
for line in sys.stdin:
    order = json.loads(line)
    if order["text"] == "die": sys.exit(1)
    if order["text"] == "fail": print("error no voice", flush=True); continue
    write(order["path"])
    print("ok", flush=True)
"""
)


def program(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(f"#!{sys.executable}\n{text}")
    path.chmod(0o755)
    return path


def seconds(maker: voice.Maker, text: str = "Hello.", who: str = "alloy") -> float:
    return sum(map(len, SystemVoice(maker).speak(text, voice=who, speed=1))) / 48_000


def test_macos_say_speaks_and_falls_back_to_its_own_voice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(voice_say, "PROGRAM", str(program(tmp_path, "say", SAY)))
    maker = voice_say.open_say()
    assert maker is not None
    assert seconds(maker) == pytest.approx(0.5, abs=0.01)
    assert seconds(maker, who="echo") == pytest.approx(0.5, abs=0.01)
    assert "say failed" in caplog.text
    assert seconds(maker, "fail") == 0


def test_without_say_there_is_no_maker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voice_say, "PROGRAM", "/nowhere/say")
    assert voice_say.open_say() is None


def test_windows_speech_speaks_by_one_process_and_survives_its_errors(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    program(tmp_path, "powershell.exe", POWERSHELL)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    maker = voice_sapi.open_sapi()
    assert maker is not None
    assert seconds(maker) == pytest.approx(0.5, abs=0.01)
    assert seconds(maker, "fail") == 0
    assert "no voice" in caplog.text
    assert seconds(maker, "Still here.") == pytest.approx(0.5, abs=0.01)
    assert seconds(maker, "die") == 0
    assert seconds(maker, "Gone.") == 0
    maker.close()


def test_windows_without_system_speech_has_no_maker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert voice_sapi.open_sapi() is None
    program(tmp_path, "powershell.exe", "print('Add-Type failed')")
    assert voice_sapi.open_sapi() is None


def test_each_way_opens_its_own_or_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voice_say, "PROGRAM", str(program(tmp_path, "say", SAY)))
    program(tmp_path, "powershell.exe", POWERSHELL)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    found = {platform: voice.ways(platform)[0]() for platform in ("darwin", "win32")}
    assert [way.name for way in found.values() if way] == ["macOS say", "Windows speech (SAPI)"]
    found["win32"]._maker.close()  # type: ignore[union-attr]


def test_with_no_voice_at_all_it_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(voice_espeak, "open_espeak", lambda: None)
    monkeypatch.setattr(voice_say, "PROGRAM", "/nowhere/say")
    for platform in ("linux", "win32", "darwin"):
        # Only for the one that chooses: Python's own shutil.which would ask a Windows that is not there.
        monkeypatch.setattr(voice, "sys", SimpleNamespace(platform=platform))
        voice._looked_for.cache_clear()
        none = system_voice()
        assert not none.available
        assert "espeak-ng" in none.name
    voice._looked_for.cache_clear()


def test_no_library_is_no_maker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(voice_espeak, "_LIBRARIES", ("libnowhere.so",))
    monkeypatch.setattr("ctypes.util.find_library", lambda name: None)
    monkeypatch.setitem(sys.modules, "espeakng_loader", None)
    assert voice_espeak.open_espeak() is None
    with pytest.raises(OSError, match="libnowhere"):
        voice_espeak.EspeakLibrary("libnowhere.so", None)


def test_flite_is_asked_for_a_voice_and_a_pace(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: "/bin/flite" if name == "flite" else None)
    maker = voice_program.open_program()
    assert maker is not None
    command = maker._command(TIMBRES["ash"], 0.5)
    assert command[:5] == ["/bin/flite", "-voice", "rms", "--setf", "duration_stretch=2.000"]


def test_sound_is_not_silent_when_it_comes_from_a_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(voice_say, "PROGRAM", str(program(tmp_path, "say", SAY)))
    maker = voice_say.open_say()
    assert maker is not None
    pcm = b"".join(SystemVoice(maker).speak("Hello.", voice="alloy", speed=1))
    assert np.frombuffer(pcm, "<i2").any()
