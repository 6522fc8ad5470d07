"""What came of many trials of one kind of hardship; it runs nothing."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Trials:
    """``failures``: a line for each trial that failed, which begins with its seed; ``figures``: by name, with
    the unit in it.
    """

    count: int
    failures: tuple[str, ...] = ()
    figures: dict[str, float] = field(default_factory=dict)

    def words(self) -> str:
        """The outcome as lines for a person."""
        figures = ", ".join(f"{name} {value:g}" for name, value in self.figures.items())
        held = f"{self.count - len(self.failures)} of {self.count} held"
        return "\n".join((held + (f" ({figures})" if figures else ""), *self.failures))
