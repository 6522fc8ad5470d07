"""Which of two versions of the program is the newer one; pure.

Versions follow Semantic Versioning 2.0 (section 11), also as Python packages write them (PEP 440: 1.2.0rc1
for 1.2.0-rc.1). What has another form is never newer than anything.
"""

import re

_FORM = re.compile(
    r"v?(?P<release>\d{1,9}(?:\.\d{1,9}){0,5})"
    r"(?:[-._]?(?P<stage>dev|alpha|a|beta|b|rc)[-._]?(?P<number>\d{0,9}))?"
    r"(?:\+[0-9a-z.-]*)?",
    re.IGNORECASE | re.ASCII,
)
_STAGES = {"dev": 0, "a": 1, "alpha": 1, "b": 2, "beta": 2, "rc": 3}
_FINAL = 4
Rank = tuple[tuple[int, ...], int, int]


def rank(version: str) -> Rank | None:
    """What versions are compared by: numbers without trailing zeros, stage, number of the stage. None for
    another form.
    """
    found = _FORM.fullmatch(version)
    if found is None:
        return None
    numbers = [int(part) for part in found["release"].split(".")]
    while numbers and not numbers[-1]:
        numbers.pop()
    stage = _STAGES[found["stage"].lower()] if found["stage"] else _FINAL
    return tuple(numbers), stage, int(found["number"] or 0)


def worth_telling(version: str, present: str) -> bool:
    """Whether ``version`` is newer than the present one. One that is not final concerns only a person who
    runs such a one.
    """
    new, old = rank(version), rank(present)
    if new is None or old is None or new <= old:
        return False
    return new[1] == _FINAL or old[1] != _FINAL
