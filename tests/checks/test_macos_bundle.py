"""Pressel.app and its disk image, as far as that goes without macOS: what stands in the lists, what is signed
in which order, what is asked of Apple's tools, and what becomes of their answers. The tools are faked.
"""

import base64
import json
import plistlib
import struct
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.checks.test_release import tool

ROOT = Path(__file__).resolve().parents[2]
VERSION = "1.2.3"
MICROPHONE = "com.apple.security.device.audio-input"


pytestmark = pytest.mark.usefixtures("as_packaging_imports")


def module(name: str) -> ModuleType:
    return tool(f"macos.{name}")


def refused(words: str) -> Any:
    from environment import Failed

    return pytest.raises(Failed, match=words)


def program_file(needs: tuple[int, int] = (11, 0), *libraries: str, cpu: int = 0x0100000C) -> bytes:
    """A small Mach-O file: its processor (arm64), its oldest macOS, and the libraries that it wants."""
    build = struct.pack("<6I", 0x32, 24, 1, needs[0] << 16 | needs[1] << 8, 14 << 16, 0)
    loads = b""
    for library in libraries:
        name = library.encode() + b"\0"
        name += bytes(-len(name) % 8)
        loads += struct.pack("<6I", 0xC, 24 + len(name), 24, 0, 0, 0) + name
    commands = build + loads
    return struct.pack("<8I", 0xFEEDFACF, cpu, 0, 6, 1 + len(libraries), len(commands), 0, 0) + commands


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A bundle as PyInstaller lays it out, with one framework."""
    app = tmp_path / "Pressel.app"
    inside = app / "Contents" / "Frameworks"
    version = inside / "PySide6" / "Qt" / "lib" / "QtCore.framework" / "Versions" / "A"
    (version / "Resources").mkdir(parents=True)
    (app / "Contents" / "MacOS").mkdir()
    (app / "Contents" / "Resources").mkdir()
    (version / "QtCore").write_bytes(program_file())
    (version / "Resources" / "Info.plist").write_bytes(plistlib.dumps({}))
    (version.parent / "Current").symlink_to("A")
    (version.parent.parent / "QtCore").symlink_to("Versions/Current/QtCore")
    (version.parent.parent / "Resources").symlink_to("Versions/Current/Resources")
    (inside / "libffi.dylib").write_bytes(program_file())
    (inside / "numpy").mkdir()
    wants = ("@rpath/libffi.dylib", "/usr/lib/libSystem.B.dylib", "@rpath/QtCore.framework/Versions/A/QtCore")
    (inside / "numpy" / "core.so").write_bytes(program_file((14, 0), *wants))
    (inside / "words.txt").symlink_to("../Resources/words.txt")
    (app / "Contents" / "Resources" / "words.txt").write_text("words", encoding="utf-8")
    (app / "Contents" / "MacOS" / "pressel").write_bytes(program_file())
    (app / "Contents" / "Info.plist").write_bytes(plistlib.dumps(module("property_lists").info(VERSION)))
    return app


# ------------------------------------------------------------------------------------------ the lists


def test_the_bundle_has_our_id_and_this_version() -> None:
    from app.installation import APP_ID

    info = module("property_lists").info(VERSION)
    assert info["CFBundleIdentifier"] == APP_ID
    assert (info["CFBundleShortVersionString"], info["CFBundleVersion"]) == (VERSION, VERSION)
    assert info["CFBundleExecutable"] == module("program_files").PROGRAM.name
    assert "LSUIElement" not in info, "it has a window and a menu"


def test_every_permission_is_explained_in_every_language() -> None:
    from app.ui.language import SHIPPED

    lists = module("property_lists")
    assert set(lists.LANGUAGES) == set(SHIPPED)
    seen = set()
    for language in SHIPPED:
        texts = lists.texts(language)
        assert {"NSMicrophoneUsageDescription", "NSInputMonitoringUsageDescription"} <= texts.keys()
        assert all(len(text) > 20 for text in texts.values()), language
        seen |= set(texts.values())
    assert len(seen) == len(SHIPPED) * len(lists.texts("en")), "no text stands for two languages"


def test_what_is_written_is_what_macos_reads(tmp_path: Path) -> None:
    module("property_lists").write(tmp_path, VERSION)
    info = plistlib.loads((tmp_path / "Info.plist").read_bytes())
    for language in info["CFBundleLocalizations"]:
        strings = plistlib.loads(
            (tmp_path / "inside" / f"{language}.lproj" / "InfoPlist.strings").read_bytes()
        )
        assert strings.keys() <= info.keys()
        assert (strings["NSMicrophoneUsageDescription"] == info["NSMicrophoneUsageDescription"]) == (
            language == "en"
        )
    # Qt reads its paths from Contents on, in a bundle.
    assert "Prefix = Frameworks/PySide6/Qt" in (tmp_path / "inside" / "qt.conf").read_text(encoding="ascii")


def test_the_program_may_hear_and_no_more() -> None:
    rights = module("property_lists").entitlements
    assert rights("arm64", certificate=True) == {MICROPHONE: True}
    assert rights("x86_64", certificate=True).keys() - {MICROPHONE} == {
        "com.apple.security.cs.allow-unsigned-executable-memory"
    }
    assert rights("arm64", certificate=False).keys() - {MICROPHONE} == {
        "com.apple.security.cs.disable-library-validation"
    }


@pytest.mark.usefixtures("qapp")
def test_the_icon_has_a_picture_of_each_size_that_it_names(tmp_path: Path) -> None:
    icons = __import__("draw_icons")
    icons.main(tmp_path)
    content, at, found = (tmp_path / "pressel.icns").read_bytes(), 8, {}
    assert content[:4] == b"icns"
    assert struct.unpack_from(">I", content, 4)[0] == len(content)
    while at < len(content):
        kind, length = struct.unpack_from(">4sI", content, at)
        picture = content[at + 8 : at + length]
        assert picture.startswith(b"\x89PNG")
        found[kind] = struct.unpack_from(">II", picture, 16)
        at += length
    assert found == {kind: (size, size) for kind, size in icons.ICNS}


# ------------------------------------------------------------------------------------- the program files


def test_a_whole_bundle_is_accepted(bundle: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert module("check_bundle").main(bundle, "arm64") == 0
    assert capsys.readouterr().out == "4 program files for arm64, macOS 14.0 or newer\n"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (program_file((15, 1)), "libffi.dylib needs macOS 15.1"),
        (program_file(cpu=0x01000007), "libffi.dylib is made for x86_64"),
        (
            program_file((11, 0), "/opt/homebrew/lib/libssl.3.dylib"),
            "/opt/homebrew/lib/libssl.3.dylib, which",
        ),
        (program_file((11, 0), "@rpath/libgone.dylib"), "@rpath/libgone.dylib, which is not in the bundle"),
    ],
)
def test_what_would_not_run_elsewhere_is_named(
    bundle: Path, content: bytes, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (bundle / "Contents" / "Frameworks" / "libffi.dylib").write_bytes(content)
    assert module("check_bundle").main(bundle, "arm64") == 1
    assert said in capsys.readouterr().err


def test_a_framework_without_its_links_is_named(bundle: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = next(bundle.rglob("QtCore.framework"))
    (place / "Versions" / "Current").unlink()
    assert module("check_bundle").main(bundle, "arm64") == 1
    assert "QtCore.framework is no whole framework" in capsys.readouterr().err


# ------------------------------------------------------------------------------------------ signing


class AppleTools:
    """Answers for Apple's tools and remembers what they were asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, ...]] = []
        self.answers: dict[str, str] = {"list-keychains": '    "/Users/me/login.keychain-db"\n'}
        self.refuse = ""

    def run(self, *words: str, fails: bool = True) -> str:
        self.asked.append(words)
        if "--entitlements" in words and "--display" not in words:
            rights = Path(words[words.index("--entitlements") + 1]).read_bytes()
            self.answers.setdefault("--display", rights.decode())
        if fails and self.refuse in words[:2]:
            from environment import Failed

            raise Failed("refused")
        return next((answer for word, answer in self.answers.items() if word in words), "")

    def of(self, program: str) -> list[tuple[str, ...]]:
        return [words for words in self.asked if words[0] == program]


@pytest.fixture
def tools(monkeypatch: pytest.MonkeyPatch) -> AppleTools:
    fake = AppleTools()
    monkeypatch.setattr(module("mac"), "run", fake.run)
    signing = module("signing")
    for name in (*signing.CERTIFICATE, *signing.NOTARY):
        monkeypatch.delenv(name, raising=False)
    return fake


@pytest.fixture
def certificate(tools: AppleTools, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MACOS_CERTIFICATE_P12", base64.b64encode(b"certificate").decode())
    monkeypatch.setenv("MACOS_CERTIFICATE_PASSWORD", "its password")
    monkeypatch.setenv("MACOS_IDENTITY", "Developer ID Application: Somebody")


@pytest.fixture
def notary(tools: AppleTools, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MACOS_NOTARY_KEY_P8", "key of the notary")
    monkeypatch.setenv("MACOS_NOTARY_KEY_ID", "ID")
    monkeypatch.setenv("MACOS_NOTARY_ISSUER", "issuer")


def test_what_is_inside_is_signed_before_what_is_around_it(
    bundle: Path, tmp_path: Path, tools: AppleTools, capsys: pytest.CaptureFixture[str]
) -> None:
    module("signing").sign_bundle(bundle, "arm64", tmp_path)
    signed = [words for words in tools.of("codesign") if "--sign" in words]
    loose, frameworks, itself = ([Path(word).name for word in words if "/" in word] for words in signed)
    assert loose == ["libffi.dylib", "core.so"]
    assert frameworks == ["QtCore.framework"]
    assert itself == ["entitlements.plist", "Pressel.app"]
    assert all("runtime" in words and "-" in words for words in signed)
    assert ["--entitlements" in words for words in signed] == [False, False, True], (
        "only the program has rights"
    )
    assert "signed without a certificate" in capsys.readouterr().out
    assert not tools.of("security")


def test_a_signature_that_lost_the_microphone_is_refused(
    bundle: Path, tmp_path: Path, tools: AppleTools
) -> None:
    tools.answers["--display"] = plistlib.dumps({}).decode()
    with refused("other rights than com.apple.security.device.audio-input"):
        module("signing").sign_bundle(bundle, "arm64", tmp_path)


@pytest.mark.usefixtures("certificate")
def test_a_certificate_lies_in_a_keychain_of_its_own_which_goes(
    bundle: Path, tmp_path: Path, tools: AppleTools
) -> None:
    module("signing").sign_bundle(bundle, "arm64", tmp_path)
    steps = [words[1] for words in tools.of("security")]
    assert steps[1] == "create-keychain"
    assert steps[-1] == "delete-keychain"
    assert tools.of("security")[-2][-1] == "/Users/me/login.keychain-db", "the person's own is searched again"
    signed = [words for words in tools.of("codesign") if "--sign" in words]
    assert all("Developer ID Application: Somebody" in words and "--timestamp" in words for words in signed)
    imported = next(words for words in tools.of("security") if words[1] == "import")
    assert not Path(imported[2]).exists(), "the file with the certificate is gone"


@pytest.mark.usefixtures("certificate")
def test_the_keychain_goes_even_if_the_signing_fails(bundle: Path, tmp_path: Path, tools: AppleTools) -> None:
    tools.refuse = "import"
    with refused("refused"):
        module("signing").sign_bundle(bundle, "arm64", tmp_path)
    assert tools.of("security")[-1][1] == "delete-keychain"


def test_half_of_a_certificate_is_an_error_and_not_a_signature(
    bundle: Path, tmp_path: Path, tools: AppleTools, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MACOS_CERTIFICATE_P12", "eA==")
    with refused("missing: MACOS_CERTIFICATE_PASSWORD, MACOS_IDENTITY"):
        module("signing").sign_bundle(bundle, "arm64", tmp_path)
    assert tools.asked == []


def test_a_failure_names_no_password(monkeypatch: pytest.MonkeyPatch) -> None:
    words = (sys.executable, "-c", "import sys; sys.exit('it broke')", "-P", "its password")
    with refused("it broke") as failed:
        module("mac").run(*words)
    assert "its password" not in str(failed.value)
    assert (
        module("mac").run(sys.executable, "-c", "print('fine'); raise SystemExit(1)", fails=False) == "fine\n"
    )


# ------------------------------------------------------------------------------------- notary and image


def test_without_a_key_nothing_is_sent(
    bundle: Path, tmp_path: Path, tools: AppleTools, capsys: pytest.CaptureFixture[str]
) -> None:
    assert module("signing").notarise(bundle, tmp_path) is False
    module("signing").sign_image(tmp_path / "image.dmg", tmp_path)
    assert tools.asked == []
    assert "Pressel.app is not notarised: MACOS_NOTARY_KEY_P8" in capsys.readouterr().out


@pytest.mark.usefixtures("certificate", "notary")
def test_what_apple_accepts_is_stapled(bundle: Path, tmp_path: Path, tools: AppleTools) -> None:
    tools.answers["submit"] = json.dumps({"id": "7", "status": "Accepted"})
    assert module("signing").notarise(bundle, tmp_path) is True
    assert [words[0] for words in tools.asked] == ["ditto", "xcrun", "xcrun", "xcrun"], (
        "an app is sent as zip"
    )
    submitted = tools.of("xcrun")[0]
    assert submitted[3].endswith("Pressel.zip")
    assert not Path(submitted[submitted.index("--key") + 1]).exists(), "the file with the key is gone"
    assert [words[1:3] for words in tools.of("xcrun")[1:]] == [("stapler", "staple"), ("stapler", "validate")]
    module("signing").sign_image(tmp_path / "image.dmg", tmp_path)
    assert tools.of("codesign")[0][-1].endswith("image.dmg")


@pytest.mark.usefixtures("certificate", "notary")
@pytest.mark.parametrize("answer", ['{"id": "7", "status": "Invalid"}', "", "no JSON", "[]"])
def test_what_apple_does_not_accept_is_told_with_its_reasons(
    answer: str, tmp_path: Path, tools: AppleTools
) -> None:
    tools.answers |= {"submit": answer, "log": "QtCore is not signed"}
    with refused(r"did not accept image\.dmg: (Invalid|no answer)\nQtCore is not signed"):
        module("signing").notarise(tmp_path / "image.dmg", tmp_path)
    assert "stapler" not in str(tools.asked)


def test_the_image_shows_the_app_and_where_to_drag_it(bundle: Path) -> None:
    told = module("disk_image").settings(bundle)
    assert told["files"] == [str(bundle)]
    assert told["symlinks"] == {"Applications": "/Applications"}
    assert told["icon_locations"].keys() == {"Pressel.app", "Applications"}


class MountedImage(AppleTools):
    """What `hdiutil attach` shows, and the copy that `ditto` makes."""

    def __init__(self, bundle: Path, link: str) -> None:
        super().__init__()
        self.bundle, self.link = bundle, link

    def run(self, *words: str, fails: bool = True) -> str:
        if words[:2] == ("hdiutil", "attach"):
            self.bundle.rename(Path(words[-1], "Pressel.app"))
            Path(words[-1], "Applications").symlink_to(self.link)
        elif words[0] == "ditto":
            Path(words[1]).rename(words[2])
        return super().run(*words, fails=fails)


def test_the_image_is_mounted_copied_used_and_left(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fake, used = MountedImage(bundle, "/Applications"), []
    monkeypatch.setattr(module("mac"), "run", fake.run)

    def use(app: Path) -> None:
        used.append((app, (app / "Contents" / "MacOS" / "pressel").exists()))

    module("try_image").attempt(tmp_path / "pressel.dmg", use, notarised=True)
    [(app, there)] = used
    assert there
    assert not app.exists(), "it was thrown away"
    assert [words[0] for words in fake.asked] == [
        *("hdiutil", "ditto", "hdiutil", "codesign"),
        *("spctl", "codesign"),
    ]
    assert "mounted, copied, used and removed" in capsys.readouterr().out


def test_an_image_whose_link_leads_elsewhere_is_refused_and_unmounted(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake = MountedImage(bundle, "/tmp")
    monkeypatch.setattr(module("mac"), "run", fake.run)
    with refused("does not lead to the folder for programs"):
        module("try_image").attempt(tmp_path / "pressel.dmg", print, notarised=False)
    assert [words[1] for words in fake.of("hdiutil")] == ["attach", "detach"]


def test_the_steps_are_those_that_release_py_offers() -> None:
    steps = module("macos_steps").PLATFORM
    assert list(steps.steps) == ["sign", "image", "try-image"]
    assert steps.folder == "Pressel.app"
    assert Path(steps.program) == module("program_files").PROGRAM
