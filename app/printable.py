"""Makes foreign text fit to be printed. Imports nothing of ours.

What a model, a server or a file says may hold control sequences, which a terminal obeys (ECMA-48: ESC and the
C1 controls; OSC 52 writes to the clipboard) or which turn the order of what is read around (Unicode UAX 9).
"""

import json
import re

# All control characters but tab and newline, the embedding and isolating controls of bidirectional text,
# separators of lines and paragraphs, the byte order mark, annotations, halves of surrogate pairs, invisible
# tags. The joiners and direction marks that Arabic, Persian, Hebrew and emoji are written with stay.
_UNPRINTABLE = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)


def printable(text: str) -> str:
    """The text with what nobody should obey written as Python would: ``\\x1b``, ``\\u202e``."""
    return _UNPRINTABLE.sub(lambda found: found[0].encode("unicode_escape").decode(), text)


def printable_json(text: str) -> str:
    """JSON that means the same and can be printed: written as ``\\u001b``, ``\\u202e``."""
    return _UNPRINTABLE.sub(lambda found: json.dumps(found[0])[1:-1], text)
