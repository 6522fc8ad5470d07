"""What of Qt and of the packages comes into a program, as the spec and the tree of a Windows set-up need it.

No standard but names: a path is the place in the tree, with slashes of either kind.
"""

import re

PLUGINS = {
    "platforms": r"q(xcb|wayland|offscreen|windows|cocoa)\b",
    "styles": r".*",
    "iconengines": r"qsvgicon",
    "imageformats": r"q(svg|jpeg|ico)\b",
    "platforminputcontexts": r"(compose|ibus)",
    "platformthemes": r"qxdgdesktopportal",
    "xcbglintegrations": r"qxcb-(egl|glx)",
    "wayland-shell-integration": r"xdg-shell",
    "wayland-decoration-client": r"(adwaita|bradient)",
    "wayland-graphics-integration-client": r"qt-plugin-wayland-egl",
    # No "multimedia": that is FFmpeg, and sound in and out needs none. No "tls": Qt opens local sockets only.
}
"""Qt's plugins that are kept: folder -> names."""
UNUSED = re.compile(
    r"(^|[/\\])(readline|_curses|_curses_panel|_dbm|_gdbm|_tkinter|nis|ossaudiodev|spwd|_crypt|_test\w+|xxlimited\w*|"
    r"xxsubtype|audioop|_xx\w+|_simd|_multiarray_tests|_umath_tests|_rational_tests|_struct_ufunc_tests|"
    r"_operand_flag_tests)\."
)
"""Extension modules that nothing here imports; Python's readline is GPL besides."""
QT_LANGUAGES = re.compile(r"/qtbase_(de|es|fr|ja|ar|zh_CN)\.qm$")
"""Qt's own translations, of the languages that the window speaks."""


def plugin(place: str) -> bool:
    """Whether a file stays as far as plugins are concerned; all others do."""
    found = re.search(r"[/\\]plugins[/\\]([^/\\]+)[/\\](?:lib)?(.+)$", place)
    if not found:
        return True
    wanted = PLUGINS.get(found.group(1))
    return bool(wanted and re.match(wanted, found.group(2)))


def translation(place: str) -> bool:
    """Whether a file stays as far as Qt's translations are concerned; all others do."""
    place = place.replace("\\", "/")
    if "/translations/" in place and "PySide6" in place:
        return bool(QT_LANGUAGES.search(place))
    return True
