"""The property lists of Pressel.app: Info.plist, the texts of its permissions, its entitlements, and qt.conf.

Standard library only. macOS shows the texts when it asks the person for a permission. For Input Monitoring it
documents no text; what Pressel gives there is read by those who look into the bundle, and the window says it
where such a key is chosen.
"""

import json
import plistlib
from pathlib import Path

HERE = Path(__file__).resolve().parent
LANGUAGES = {
    "en": "en",
    "de": "de",
    "es": "es",
    "fr": "fr",
    "ja": "ja",
    "ar": "ar",
    "zh_CN": "zh-Hans",
}
"""Our languages, and what Apple calls them."""
QT_CONF = "[Paths]\nPrefix = Frameworks/PySide6/Qt\n"
"""Qt finds it in Contents/Resources, and its paths begin at Contents."""
INTEL = "com.apple.security.cs.allow-unsigned-executable-memory"
"""Callbacks through ctypes and cffi are written into memory at run time on Intel. On Apple silicon no memory
is writable and executable at once, whatever is asked for, so there it would be of no use."""
NO_TEAM = "com.apple.security.cs.disable-library-validation"
"""A signature without a certificate names no team, and the hardened runtime loads only what the same team
signed: it would refuse the program's own libraries."""


def info(version: str) -> dict[str, object]:
    """Info.plist of this version."""
    found: dict[str, object] = plistlib.loads((HERE / "Info.plist").read_bytes())
    known = {"CFBundleShortVersionString": version, "CFBundleVersion": version}
    return found | known | texts("en") | {"CFBundleLocalizations": list(LANGUAGES.values())}


def texts(language: str) -> dict[str, str]:
    """What is shown where macOS asks, in one of our languages."""
    known: dict[str, dict[str, str]] = json.loads((HERE / "usage_texts.json").read_text(encoding="utf-8"))
    return {key: by_language[language] for key, by_language in known.items()}


def entitlements(architecture: str, *, certificate: bool) -> dict[str, bool]:
    """What the program may do under the hardened runtime; ``architecture`` is arm64 or x86_64."""
    found: dict[str, bool] = plistlib.loads((HERE / "entitlements.plist").read_bytes())
    if architecture == "x86_64":
        found[INTEL] = True
    if not certificate:
        found[NO_TEAM] = True
    return found


def write(folder: Path, version: str) -> None:
    """Write ``folder``/Info.plist and, below ``folder``/inside, what goes into Contents/Resources."""
    inside = folder / "inside"
    for ours, apples in LANGUAGES.items():
        place = inside / f"{apples}.lproj"
        place.mkdir(parents=True, exist_ok=True)
        (place / "InfoPlist.strings").write_bytes(plistlib.dumps(texts(ours)))
    (inside / "qt.conf").write_text(QT_CONF, encoding="ascii", newline="\n")
    (folder / "Info.plist").write_bytes(plistlib.dumps(info(version)))
