"""The version resource of a Windows program: what Explorer shows under Properties, Details."""

import re

WORDS = {
    "CompanyName": "The Pressel authors",
    "FileDescription": "Pressel",
    "InternalName": "pressel",
    "LegalCopyright": "Apache-2.0",
    "OriginalFilename": "pressel.exe",
    "ProductName": "Pressel",
}


def numbers(version: str) -> tuple[int, int, int, int]:
    """The four numbers that Windows compares: those at the beginning of the version, then zeros."""
    found = re.match(r"\d+(\.\d+){0,3}", version)
    if found is None:
        raise ValueError(f"no version that Windows could compare: {version}")
    one, two, three, four = (*map(int, found[0].split(".")), 0, 0, 0)[:4]
    return one, two, three, four


def resource(version: str) -> str:
    """The text that PyInstaller's EXE reads (its VSVersionInfo)."""
    words = {**WORDS, "FileVersion": version, "ProductVersion": version}
    entries = ", ".join(f"StringStruct({name!r}, {said!r})" for name, said in sorted(words.items()))
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers(version)},\n"
        f"  prodvers={numbers(version)}, mask=0x3f,\n"
        "  flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)),\n"
        f"  kids=[StringFileInfo([StringTable('040904B0', [{entries}])]),\n"
        "        VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )
