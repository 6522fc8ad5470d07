"""Writes the lines of the ear's dictionary that it uses, 2 MB less: `python freeze/trim_dictionary.py FILE`.

At each start the ear picks these lines by resources/words.txt. From the shorter file it picks all of them, so
it knows the same words.
"""

import sys
from pathlib import Path

import pocketsphinx

from app.paths import resource
from app.server.ear.decoders import known_lines


def main(target: Path) -> None:
    """Write ``target``, from the dictionary of the installed recogniser."""
    whole = Path(pocketsphinx.get_model_path("en-us/cmudict-en-us.dict"))
    with whole.open(encoding="utf-8") as dictionary, open(resource("words.txt"), encoding="utf-8") as words:
        lines = list(known_lines(dictionary, words))
    target.write_text("".join(lines), encoding="utf-8", newline="\n")
    print(f"{len(lines)} lines, {whole.stat().st_size} -> {target.stat().st_size} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
