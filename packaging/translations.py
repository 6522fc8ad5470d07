"""Collects every sentence of the interface and updates the files for translators.

``python packaging/translations.py`` brings ``resources/translations/*.ts`` up to date with the sources and
compiles the ``.qm`` files that the program loads. Qt's own lupdate does not find sentences that are declared
as data (options, problems, states), so they are collected here; the file formats and their compiler are Qt's.
"""

import ast
import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "fr", "ja", "ar", "zh_CN")
DATA = "present"
"""The context of all that is not written in a widget: see ``translate`` in app/ui/language.py."""
# Files of pure declarations: their texts are shown through ``translate``.
DECLARED = (
    "app/core/settings/settings.py",
    "app/core/settings/binding_words.py",
    "app/core/settings/own_keys.py",
    "app/core/values/problems.py",
    "app/core/settings/personas.py",
    "app/core/settings/built_in_personas.py",
    "app/core/values/credential_verdict.py",
    "app/core/settings/server_address.py",
)

LONGEST = 240
# Names of keys and of Qt's events, what a service says in its errors, and languages by their own names.
_NO_WORDS = re.compile(
    r"(Ctrl|Shift)\+.*|F\d+|Esc|Tab|Enter|Key(Press|Release)|MouseButton\w+|OpenAI|PySide6|https://.*"
    r"|(already|buffer|cancellation|incorrect|maximum|only model|no active|rate limit).*"
    r"|(invalid|missing|no|insufficient|not|out of) (api key|key|token|authori[sz]ation|authenticated|balance"
    r"|credit|funds)|authentication (failed|required)|unauthori[sz]ed|trial expired|payment required"
    r"|too many requests|NFKC"
    r"|Bahasa Indonesia|Dansk|Deutsch|English|Español|Français|Italiano|Nederlands|Norsk|Polski|Português"
    r"|Suomi|Svenska|Tiếng Việt|Türkçe|Čeština|Русский|Українська"
    r"|日本語|العربية|简体中文|한국어|हिन्दी|中文"
)

WORDLESS = ("key_names.py",)
"""Names of keys as the program spells them."""

Message = tuple[str, str]  # context, source


def messages(root: Path = ROOT) -> list[Message]:
    """Every sentence with its context, each once, in a stable order."""
    found: dict[Message, None] = {}
    for file in sorted((root / "app" / "ui").rglob("*.py")):
        if file.name in WORDLESS:
            continue
        tree = ast.parse(file.read_text(encoding="utf-8"))
        found |= dict.fromkeys(_said(tree))
        found |= dict.fromkeys((DATA, text) for text in _tables(tree))
    for name in DECLARED:
        if (root / name).exists():
            tree = ast.parse((root / name).read_text(encoding="utf-8"))
            found |= dict.fromkeys((DATA, text) for text in _sentences(tree))
    return sorted(key for key in found if not _NO_WORDS.fullmatch(key[1]))


def _said(tree: ast.Module) -> Iterator[Message]:
    """The arguments of ``self.tr``, ``tr``, ``self._tr`` and ``translate`` calls."""
    owners = {
        id(call): kind.name
        for kind in ast.walk(tree)
        if isinstance(kind, ast.ClassDef)
        for call in ast.walk(kind)
    }
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call) or not call.args:
            continue
        texts = list(_constants(call.args[0]))
        match call.func:
            case ast.Attribute(attr="tr"):
                yield from ((owners.get(id(call), DATA), text) for text in texts)
            case ast.Name(id="tr" | "_tr" | "translate") | ast.Attribute(attr="_tr"):
                yield from ((DATA, text) for text in texts)
            case ast.Attribute(attr="translate") if len(call.args) > 1:
                yield from ((texts[0], text) for text in _constants(call.args[1]))
            case _:
                pass


def _constants(node: ast.expr) -> Iterator[str]:
    """The text of a literal, or of both branches of a conditional expression."""
    match node:
        case ast.Constant(value=str(text)) if text.strip():
            yield text
        case ast.IfExp():
            yield from (*_constants(node.body), *_constants(node.orelse))
        case _:
            return


def _tables(tree: ast.Module) -> Iterator[str]:
    """The texts in a module's tables: values shown to the user, not the names of colours."""
    for node in tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(
            node.value, ast.Dict | ast.Tuple | ast.List
        ):
            yield from (text for part in ast.walk(node.value) for text in _words(part))


def _sentences(tree: ast.Module) -> Iterator[str]:
    """The texts of a file of declarations, without its docstrings."""
    docs = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    after = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if id(node) not in docs | after:
            yield from _words(node)


def _words(node: ast.AST) -> Iterator[str]:
    match node:
        # A longer text is written for a model.
        case ast.Constant(value=str(text)) if len(text) <= LONGEST and (
            text[:1].isupper() or " " in text.strip()
        ):
            yield text
        case ast.keyword(arg="unit", value=ast.Constant(value=str(text))) if text.isalpha():
            yield text  # "ms" is handled elsewhere
        case _:
            return


# ---------------------------------------------------------------- the files


def translations(language: str) -> dict[Message, list[str]]:
    """The existing translations: one text, or one for each plural form."""
    path = FOLDER / f"pressel_{language}.ts"
    if not path.exists():
        return {}
    done: dict[Message, list[str]] = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            found = message.find("translation")
            if found is None or found.get("type") == "unfinished":
                continue
            forms = [form.text or "" for form in found.iter("numerusform")] or [found.text or ""]
            done[name, message.findtext("source") or ""] = forms
    return done


def counted(source: str) -> bool:
    """Whether a sentence has a singular and a plural form."""
    return "%n" in source or "%Ln" in source


def write(language: str, wanted: list[Message], done: dict[Message, list[str]]) -> None:
    """Write one language's file with all wanted sentences; missing translations are marked unfinished."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for name, source in wanted:
        if name not in contexts:
            contexts[name] = ET.SubElement(root, "context")
            ET.SubElement(contexts[name], "name").text = name
        message = ET.SubElement(contexts[name], "message")
        ET.SubElement(message, "source").text = source
        found = ET.SubElement(message, "translation")
        forms = done.get((name, source), [])
        if not forms:
            found.set("type", "unfinished")
        if counted(source):
            message.set("numerus", "yes")
            for form in forms or [""]:
                ET.SubElement(found, "numerusform").text = form
        elif forms:
            found.text = forms[0]
    ET.indent(root, " ")
    FOLDER.mkdir(parents=True, exist_ok=True)
    text = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    (FOLDER / f"pressel_{language}.ts").write_text(f"{head}{text}\n", encoding="utf-8")


def compiled(language: str, target: Path) -> None:
    """Compile the file that the program loads."""
    import PySide6

    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    folder = Path(PySide6.__file__).parent
    tool = next(path for path in (folder / name, folder / "Qt" / "libexec" / name) if path.exists())
    source = FOLDER / f"pressel_{language}.ts"
    subprocess.run([tool, "-silent", "-removeidentical", source, "-qm", target], check=True)


def update() -> None:
    """Update all files; a translation of the same sentence in another context is reused."""
    wanted = messages()
    for language in LANGUAGES:
        done = translations(language)
        elsewhere = {source: forms for (_, source), forms in done.items()}
        full = {key: forms for key in wanted if (forms := done.get(key) or elsewhere.get(key[1], []))}
        write(language, wanted, full)
        compiled(language, FOLDER / f"pressel_{language}.qm")
        print(f"{language}: {len(full)} of {len(wanted)}")


def take(language: str, path: Path) -> None:
    """Import translations from a file of ``{source: text or [form, ...]}``."""
    given = json.loads(path.read_text(encoding="utf-8"))
    done = translations(language)
    for key in messages():
        if (found := given.get(key[1])) is not None:
            done[key] = [found] if isinstance(found, str) else list(found)
    write(language, messages(), done)


def missing(language: str) -> list[str]:
    """Each sentence without a translation in this language, once."""
    done = {source for _, source in translations(language)}
    return sorted({source for _, source in messages() if source not in done})


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["missing", language]:
            print(json.dumps(missing(language), ensure_ascii=False, indent=1))
        case ["take", language, path]:
            take(language, Path(path))
            update()
        case _:
            update()
