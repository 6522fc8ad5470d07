"""Makes a smaller libicudata for the Linux bundle: `python trim_icu.py libicudata.so.NN OUT` (19 MB less).

Qt formats with its own locale data; of ICU it takes collation, converters, case mapping, word breaks and
time zones. So the root and English data stay, and those of all other languages go. Needs icupkg
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
BY_LANGUAGE = ("translit/", "unit/", "rbnf/")
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
        dropped = sorted({item for item in items if not kept(item)})
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
    sizes = f"{source.stat().st_size} -> {target.stat().st_size} bytes"
    print(f"{len(dropped)} of {len(items)} items dropped, {sizes}")


def kept(item: str) -> bool:
    """Whether an entry of the package stays, by its path, e.g. "coll/de.res"."""
    stem = Path(item).stem
    if item.endswith(".res") and stem not in KEPT and not item.startswith("brkitr/"):
        return False
    return not item.startswith(BY_LANGUAGE) or stem in ("root", "pool", "res_index")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
