"""Makes a smaller libicudata for the Linux bundle, 6 MB of 32: `python trim_icu.py libicudata.so.NN OUT`.

Qt formats, names languages and finds words with its own data. Of ICU it calls collation (ucol_), converters
(ucnv_), time zones (ucal_) and case mapping, whose data is code (`nm -D libQt6Core.so.6` lists the calls). So
the root and English data of these stay; those of other languages and all other families go. Needs icupkg
(icu-devtools), gcc and readelf (binutils).
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

KEPT = {
    *("root", "pool", "res_index", "supplementalData", "keyTypeData", "timezoneTypes", "zoneinfo64"),
    *(
        "windowsZones",
        "metaZones",
        "likelySubtags",
        "numberingSystems",
        "plurals",
        "dayPeriods",
        "genderList",
    ),
    *("metadata", "currencyNumericCodes", "icustd", "icuver", "tzdbNames", "en", "en_US", "ucadata", "emoji"),
    "ulayout",
}
FAMILIES = ("coll/", "zone/")
"""Of the entries in folders only these. Nobody asks for word breaks, transliteration, units, spelled numbers,
or names of languages, regions and currencies.
"""
UNUSED = (
    "unames.icu",
    *(f"ibm-{number}_" for number in ("1363_P110", "1399", "16684", "33722", "937", "939")),
)
"""The names of all characters, and converters that are only a difference to one that goes."""
SMALL = 20_000
"""Bytes of a converter; those of Europe, Arabic and Hebrew have some hundreds."""
CONVERTERS = (
    *(
        "gb18030",
        "euc-jp-2007",
        "ibm-943_",
        "ibm-949_",
        "ibm-970_",
        "ibm-1363_P11B",
        "ibm-1373_",
        "ibm-1375_",
    ),
    "ibm-1386_",
)
"""Larger ones, in which programs of East Asia may still offer text to paste. The others are of mainframes."""
SYMBOL = re.compile(r":\s+([0-9a-f]{16})\s+(0x[0-9a-f]+|\d+)\s+OBJECT\s.*\s(icudt\d+_dat)")
SECTION = re.compile(r"\.rodata\s+PROGBITS\s+([0-9a-f]+)\s+([0-9a-f]+)")


def main(source: Path, target: Path) -> None:
    """Write ``target``, a library with the same symbol and name and less data."""
    symbol = SYMBOL.search(subprocess.check_output(["readelf", "-Ws", "--dyn-syms", source], text=True))
    section = SECTION.search(subprocess.check_output(["readelf", "-WS", source], text=True))
    if symbol is None or section is None:
        sys.exit(f"{source} holds no ICU data where it is looked for")
    address, size, name = int(symbol[1], 16), int(symbol[2], 0), symbol[3]
    begin = int(section[2], 16) + address - int(section[1], 16)
    with tempfile.TemporaryDirectory() as folder:
        package = Path(folder, name.replace("_dat", "l") + ".dat")
        package.write_bytes(source.read_bytes()[begin : begin + size])
        items = subprocess.check_output(["icupkg", "-l", package], text=True).split()
        sizes = Path(folder, "single")
        for item in items:
            Path(sizes, item).parent.mkdir(parents=True, exist_ok=True)
        subprocess.check_output(["icupkg", "-x", "*", "-d", sizes, package])
        dropped = sorted({item for item in items if not kept(item, Path(sizes, item).stat().st_size)})
        unwanted = Path(folder, "unwanted.txt")
        unwanted.write_text("\n".join(dropped), encoding="ascii")
        # icupkg writes the file's name into the package's table of contents, so it has to stay the same.
        smaller = Path(folder, "smaller", package.name)
        smaller.parent.mkdir()
        subprocess.check_output(["icupkg", "-r", unwanted, package, smaller])
        assembly = Path(folder, "data.S")
        assembly.write_text(
            f".section .rodata\n.global {name}\n.type {name},@object\n.balign 16\n{name}:\n"
            f'.incbin "{smaller}"\n.size {name},.-{name}\n.section .note.GNU-stack,"",@progbits\n',
            encoding="ascii",
        )
        flags = ["-shared", "-nostdlib", "-s", f"-Wl,-soname,{source.name}", "-Wl,--build-id=none"]
        subprocess.check_output(["gcc", *flags, "-o", target, assembly])
    before_and_after = f"{source.stat().st_size} -> {target.stat().st_size} bytes"
    print(f"{len(dropped)} of {len(items)} items dropped, {before_and_after}")


def kept(item: str, size: int) -> bool:
    """Whether an entry of the package stays, by its path, e.g. "coll/de.res", and its size in bytes."""
    if item.startswith(UNUSED) or ("/" in item and not item.startswith(FAMILIES)):
        return False
    if item.endswith(".cnv"):
        return size < SMALL or item.startswith(CONVERTERS)
    return not item.endswith(".res") or Path(item).stem in KEPT


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
