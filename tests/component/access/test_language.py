"""The interface in other languages: chosen by setting or system, read before the first paint, turned round
for those who read from the right.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from app import paths
from app.core.settings.key_binding import DEFAULT_KEY
from app.core.settings.settings import Settings
from app.store.files import preferences
from app.ui import first_look, language
from app.ui.language import translate


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The application; its language is what it was afterwards."""
    before = QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("wanted", "system", "shown"),
    [
        ("", "de_AT", "de"),
        ("", "pt_BR", "en"),
        ("", "zh_TW", "zh_CN"),
        ("", "zh_CN", "zh_CN"),
        ("", "C", "en"),
        ("ja", "de_DE", "ja"),
        ("en", "de_DE", "en"),
        ("xx", "fr_CA", "fr"),
    ],
)
def test_the_language_is_the_wanted_one_or_the_systems(wanted: str, system: str, shown: str) -> None:
    assert language.chosen(wanted, QLocale(system)) == shown


def test_our_sentences_and_qts_own_are_translated(app: QApplication) -> None:
    assert language.install(app, "de") == language.Spoken("de")
    assert translate("Microphone") == "Mikrofon"
    assert QCoreApplication.translate("TextBox", "Message") == "Nachricht"
    assert translate("%n minute(s)", 1) == "1 Minute"
    assert translate("%n minute(s)", 2) == "2 Minuten"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.buttons()[0].text() == "Abbrechen"
    assert QLocale().toString(1.5) == "1,5"


def test_a_language_without_its_file_is_said_to_be_missing(
    app: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "translations").mkdir()
    (tmp_path / "translations" / "pressel_ar.qm").write_bytes(b"no translation at all")
    monkeypatch.setattr(paths, "resource", lambda name: tmp_path / name)
    for wanted in ("ar", "de"):
        assert language.install(app, wanted) == language.Spoken("en", wanted)
    assert translate("Microphone") == "Microphone"
    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_arabic_is_read_from_the_right(app: QApplication) -> None:
    language.install(app, "ar")
    assert language.dates().language() is QLocale.Language.Arabic
    assert app.layoutDirection() is Qt.LayoutDirection.RightToLeft
    # Six forms of the plural: none, one, two, few, many, hundreds.
    forms = {
        translate("%n minute(s)", n).translate(str.maketrans("", "", "0123456789"))
        for n in (0, 1, 2, 3, 11, 100)
    }
    assert len(forms) > 3


def test_english_needs_no_file(app: QApplication) -> None:
    assert language.install(app, "en") == language.Spoken("en")
    assert language.dates().language() is QLocale.Language.English
    assert translate("%n minute(s)", 1) == "1 minute"


# ------------------------------------------------------------------ before the first paint


def test_the_first_look_reads_the_file_that_the_settings_are_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PRESSEL_DATA_DIR", raising=False)
    assert Path(first_look.settings_file()) == paths.folders().settings
    assert Path(first_look.settings_file(str(tmp_path))) == paths.folders(tmp_path).settings
    monkeypatch.setenv("PRESSEL_DATA_DIR", str(tmp_path))
    assert Path(first_look.settings_file()) == paths.folders(tmp_path).settings


def test_the_first_look_is_what_was_kept(tmp_path: Path) -> None:
    assert first_look.read(str(tmp_path))[:2] == ("system", "")
    preferences.write(paths.folders(tmp_path).settings, Settings(theme="dark", interface_language="ar"))
    assert first_look.read(str(tmp_path))[:2] == ("dark", "ar")


def test_the_first_look_is_what_the_command_line_says_for_this_run(tmp_path: Path) -> None:
    preferences.write(paths.folders(tmp_path).settings, Settings(theme="dark", start_hidden=True))
    assert first_look.read(str(tmp_path), ("interface_language=de",))[:3] == ("dark", "de", True)
    assert first_look.read(str(tmp_path), ("theme=light", "start-hidden=off"))[:3] == ("light", "", False)
    assert first_look.read(str(tmp_path), ("theme=contrast",)).theme == "contrast"
    assert first_look.read(str(tmp_path), ("text_scale=150", "talk_key=F13"))[3:] == (150, "F13", "auto")


@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        (Settings(), (100, DEFAULT_KEY, "auto")),
        (Settings(text_scale=250, talk_key="F13", talk_mode="toggle"), (250, "F13", "toggle")),
        (Settings(talk_key="", talk_mode="hold"), (100, "", "hold")),
        (Settings(turn_detection="semantic_vad"), (100, DEFAULT_KEY, "free")),
    ],
)
def test_the_first_look_has_size_talk_key_and_way_of_talking(
    tmp_path: Path, kept: Settings, shown: tuple[object, ...]
) -> None:
    preferences.write(paths.folders(tmp_path).settings, kept)
    assert first_look.read(str(tmp_path))[3:] == shown
    assert first_look.read(str(tmp_path), ("theme=dark",))[3:] == shown


@pytest.mark.parametrize(
    "text",
    [
        *("", "{", "[]", '{"settings": 3}', '{"settings": {"theme": 7, "interface_language": []}}', "\0\xff"),
        '{"settings": {"text_scale": 9, "talk_key": 3, "talk_mode": "loud", "turn_detection": 1}}',
        '{"settings": {"text_scale": true, "talk_mode": ["hold"]}}',
    ],
)
def test_a_file_that_cannot_be_read_leaves_it_to_the_system(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.json").write_text(text)
    assert first_look.read(str(tmp_path)) == first_look.FirstLook()


def test_every_shipped_language_has_its_files() -> None:
    folder = paths.resource("translations")
    names = {file.stem for file in folder.glob("*.qm")}
    assert names == {f"pressel_{name}" for name in language.SHIPPED if name != "en"}
