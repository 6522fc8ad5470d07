"""Every name is unique, every folder is small, and every key says which kind of key it is."""

import ast
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath

import pytest

from tests.checks.test_rules import committed, python, text

MOST_FILES = 14
LISTS = {
    "app/ui/wording": "one file per part of the window, all of one kind",
    "tests/unit/ui/wording": "the tests of those, one for each",
    "tests/bench": "one file per bench and its client",
    "tests/checks": "one file per part of the test command",
}
"""Folders that are plain lists and may be longer, with the reason."""

PLATFORM_ROOMS = ("app/hotkeys/linux/", "app/hotkeys/windows/", "app/hotkeys/macos/")
"""The same name in each of these is the point: it is the same part on another system."""
GIVEN_NAMES = {"__init__.py", "__main__.py", "conftest.py"}
PORTS = "app/core/messages/ports.py"
"""A class here names a port; the class that implements it may have its name."""
LOCAL_PORTS = {
    "Remote": "app/ui/run.py declares what it needs of app/control/remote.py",
    "Vault": "app/transport/credentials.py declares what it needs of app/store/vault.py",
}

FILLERS = {"a", "an", "the", "of", "its", "this", "is", "it"}
KEY_MEANS = {
    "talk key or keyboard key": (
        "app/core/talk_key/",
        "app/core/settings/",
        "app/core/values/talk_key",
        "app/core/messages/",
        "app/core/persona_switching.py",
        "app/hotkeys/",
        "app/ui/",
        "app/assemble.py",
        "app/commands/doctor_command.py",
        "app/session.py",
    ),
}
"""Where a bare ``key`` may be a field, and what it means there."""


def names(path: str) -> Iterator[ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(text(path))):
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def several(addresses: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """The names that are defined in more than one place."""
    found = defaultdict(list)
    for name, address in addresses:
        found[name].append(address)
    return {name: places for name, places in found.items() if len(places) > 1}


def file_names_twice(paths: Iterable[str]) -> dict[str, list[str]]:
    listed = [path for path in paths if PurePosixPath(path).name not in GIVEN_NAMES]
    twice = several((PurePosixPath(path).name, path) for path in listed)
    return {
        name: places
        for name, places in twice.items()
        if not all(place.startswith(PLATFORM_ROOMS) for place in places)
    }


def class_names_twice(classes: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    twice = several(classes)
    return {
        name: places
        for name, places in twice.items()
        if name not in LOCAL_PORTS and not (PORTS in places and len(places) == 2)
    }


def crowded(paths: Iterable[str]) -> dict[str, int]:
    count = Counter(str(PurePosixPath(path).parent) for path in paths)
    return {folder: number for folder, number in count.items() if number > MOST_FILES and folder not in LISTS}


def bare_keys(sources: Mapping[str, str]) -> list[str]:
    """Fields called ``key`` outside the packages of talk key and keyboard."""
    allowed = tuple(place for places in KEY_MEANS.values() for place in places)
    found = []
    for path, source in sources.items():
        if path.startswith(allowed):
            continue
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.ClassDef):
                fields = [part.target for part in node.body if isinstance(part, ast.AnnAssign)]
                found += [
                    f"{path}: {node.name}.{field.id}"
                    for field in fields
                    if isinstance(field, ast.Name) and field.id in ("key", "keys", "api_key", "new_key")
                ]
    return found


def empty_docstrings(sources: Mapping[str, str]) -> list[str]:
    """Docstrings that only repeat the name, or only refer to another place."""
    found = []
    for path, source in sources.items():
        for node in ast.walk(ast.parse(source)):
            if not isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            said = ast.get_docstring(node) or ""
            words = set(re.findall(r"[a-z]+", said.lower())) - {
                "a",
                "an",
                "the",
                "of",
                "its",
                "this",
                "is",
                "it",
            }
            own = set(re.findall(r"[a-z]+", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", node.name).lower()))
            if said and (words <= own or re.fullmatch(r"See ``[\w.]+``\.?", said)):
                found.append(f"{path}: {node.name}: {said}")
    return found


def lost_paths(sources: Mapping[str, str], known: set[str]) -> list[str]:
    """Paths of Python files that a text mentions and that do not exist."""
    named = re.compile(r"(?<![\w/.{*-])((?:app|tests|packaging)/[\w/]+\.py)\b")
    return [
        f"{path}: {name}"
        for path, source in sources.items()
        for name in named.findall(source)
        if name not in known
    ]


def sources(*folders: str) -> dict[str, str]:
    return {path: text(path) for path in python(*folders)}


def test_a_file_name_occurs_once() -> None:
    assert file_names_twice(python("app/", "packaging/", "tests/")) == {}


def test_a_class_name_occurs_once() -> None:
    paths = python("app/", "packaging/", "tests/")
    classes = [(node.name, path) for path in paths for node in names(path) if isinstance(node, ast.ClassDef)]
    assert class_names_twice(classes) == {}


def test_no_folder_is_crowded() -> None:
    assert crowded(python("app/", "tests/")) == {}


def test_a_key_says_which_key_it_is() -> None:
    assert bare_keys(sources("app/")) == []


def test_no_docstring_only_repeats_the_name() -> None:
    assert empty_docstrings(sources("app/", "packaging/", "tests/")) == []


def test_a_path_that_is_named_is_there() -> None:
    documents = {path: text(path) for path in committed() if path.endswith(".md") and path != "CHANGELOG.md"}
    # The checks plant files that do not exist.
    code = {path: source for path, source in sources("app/", "tests/").items() if "tests/checks/" not in path}
    assert lost_paths({**documents, **code}, set(committed())) == []


@pytest.mark.parametrize(
    ("found", "planted"),
    [
        (file_names_twice(["app/core/talk.py", "app/ui/talk.py"]), {"talk.py"}),
        (file_names_twice(["app/hotkeys/linux/source.py", "app/hotkeys/windows/source.py"]), set()),
        (file_names_twice(["app/hotkeys/linux/source.py", "app/audio/source.py"]), {"source.py"}),
        (class_names_twice([("Take", "app/a.py"), ("Take", "app/b.py")]), {"Take"}),
        (class_names_twice([("Speaker", PORTS), ("Speaker", "app/audio/speaker.py")]), set()),
        (class_names_twice([("Keys", PORTS), ("Keys", "app/a.py"), ("Keys", "app/b.py")]), {"Keys"}),
        (crowded([f"app/core/f{n}.py" for n in range(15)]), {"app/core"}),
        (crowded([f"app/core/f{n}.py" for n in range(14)]), set()),
    ],
)
def test_the_rules_bite(found: dict[str, object], planted: set[str]) -> None:
    assert set(found) == planted


def test_the_rules_of_words_bite() -> None:
    assert bare_keys({"app/store/x.py": "class Turn:\n    key: str\n"}) == ["app/store/x.py: Turn.key"]
    assert bare_keys({"app/hotkeys/x.py": "class Bound:\n    key: str\n"}) == []
    assert empty_docstrings({"a.py": 'class OpenTake:\n    """The open take."""\n'}) != []
    assert empty_docstrings({"a.py": 'def close():\n    """See ``Port``."""\n'}) != []
    assert (
        empty_docstrings({"a.py": 'def close():\n    """Ends the stream; later calls do nothing."""\n'}) == []
    )
    assert lost_paths({"a.md": "see `app/core/gone.py`"}, set()) == ["a.md: app/core/gone.py"]
