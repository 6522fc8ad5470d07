"""Every sentence of the interface is translated into every shipped language, and the files are current."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))
try:
    import translations
finally:
    sys.path.pop(0)

PLACEHOLDERS = ("%n", "%Ln", "{", "}")
FORMS = {"ar": 6, "de": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_sentence_is_translated(language: str) -> None:
    assert translations.missing(language) == [], (
        "python packaging/translations.py, then translate what is unfinished"
    )


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_the_file_holds_what_is_shown_and_nothing_else(language: str) -> None:
    assert set(translations.translations(language)) == set(translations.messages())


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_translation_keeps_what_is_put_in(language: str) -> None:
    for (_, source), forms in translations.translations(language).items():
        if translations.counted(source):
            assert len(forms) == FORMS[language], source
        for form in forms:
            assert form.strip(), source
            assert _holes(form) == _holes(source) or translations.counted(source), (source, form)
            assert form.endswith("…") == source.endswith("…"), (source, form)
            assert form.count("&") == source.count("&"), (source, form)


def _holes(text: str) -> list[str]:
    """The placeholders in braces."""
    return sorted(part.partition("}")[0] for part in text.split("{")[1:])


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_is_loaded_is_what_was_translated(language: str, tmp_path: Path) -> None:
    translations.compiled(language, tmp_path / "fresh.qm")
    shipped = translations.FOLDER / f"pressel_{language}.qm"
    assert shipped.read_bytes() == (tmp_path / "fresh.qm").read_bytes(), "python packaging/translations.py"


def test_a_sentence_is_asked_of_the_object_in_whose_class_it_stands() -> None:
    """Qt uses the class of the object as the context; a sentence declared in another class would stay
    English.
    """
    lost = [
        f"{file.relative_to(ROOT)}:{call.lineno}"
        for file in sorted((ROOT / "app" / "ui").rglob("*.py"))
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "tr"
        if not (isinstance(call.func.value, ast.Name) and call.func.value.id == "self")
    ]
    assert lost == []


def test_the_gathering_sees_each_way_of_saying_something(tmp_path: Path) -> None:
    folder = tmp_path / "app" / "ui"
    folder.mkdir(parents=True)
    (folder / "x.py").write_text(
        '"""Not this."""\n'
        'TABLE = {"key": ("Shown in a table", "tone")}\n'
        "class Panel:\n"
        '    """Nor this."""\n'
        "    def build(self, on):\n"
        '        self.tr("On" if on else "Off")\n'
        '        tr("In present")\n'
        '        QCoreApplication.translate("run", "Elsewhere")\n'
    )
    assert translations.messages(tmp_path) == [
        ("Panel", "Off"),
        ("Panel", "On"),
        ("present", "In present"),
        ("present", "Shown in a table"),
        ("run", "Elsewhere"),
    ]


def test_units_are_gathered_and_signs_are_not(tmp_path: Path) -> None:
    folder = tmp_path / "app" / "core" / "settings"
    folder.mkdir(parents=True)
    (folder / "settings.py").write_text(
        'X = _words("Tail", "Help.", unit="ms")\nY = _words("Speed", unit="×")\n'
    )
    assert [text for _, text in translations.messages(tmp_path)] == ["Help.", "Speed", "Tail", "ms"]
