"""Rows of a bench: one figure beside its anchor and its goal, and how a list of rows is printed."""

from dataclasses import asdict, dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Row:
    """``ours`` and ``anchor`` were measured in the same run; ``good`` says whether the goal was met."""

    what: str
    ours: float
    unit: str
    goal: str
    good: bool
    anchor: float | None = None
    anchor_is: str = ""

    @property
    def ratio(self) -> float | None:
        """Our figure divided by the anchor."""
        return self.ours / self.anchor if self.anchor else None


def at_most(
    what: str, ours: float, unit: str, limit: float, anchor: float | None = None, anchor_is: str = ""
) -> Row:
    """A row whose goal is an upper bound in the same unit."""
    return Row(what, ours, unit, f"<= {limit:g} {unit}", ours <= limit, anchor, anchor_is)


def at_least(what: str, ours: float, unit: str, limit: float) -> Row:
    """A row whose goal is a lower bound."""
    return Row(what, ours, unit, f">= {limit:g} {unit}", ours >= limit)


def times_at_most(what: str, ours: float, unit: str, share: float, anchor: float, anchor_is: str) -> Row:
    """A row whose goal is a multiple of its anchor."""
    return Row(what, ours, unit, f"<= {share:g} x anchor", ours <= share * anchor, anchor, anchor_is)


def table(rows: list[Row]) -> str:
    """The rows as aligned text."""
    lines = [f"{'what':<52} {'ours':>10} {'anchor':>10} {'ratio':>7}  {'goal':<18} "]
    for row in rows:
        anchor = f"{row.anchor:10.2f}" if row.anchor is not None else " " * 10
        ratio = f"{row.ratio:7.2f}" if row.ratio is not None else " " * 7
        verdict = "ok" if row.good else "MISSED"
        lines.append(
            f"{row.what:<52} {row.ours:10.2f} {anchor} {ratio}  {row.goal:<18} {verdict}  {row.anchor_is}"
        )
    return "\n".join(lines)


def as_json(rows: list[Row]) -> list[dict[str, object]]:
    """The rows as JSON text for a file."""
    return [asdict(row) | {"ratio": row.ratio} for row in rows]


def percentile(values: list[float], share: float) -> float:
    """The value below which this share of the values lies."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def middle(values: list[float]) -> float:
    """The median, or the middle value."""
    return median(values)
