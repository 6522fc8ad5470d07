"""What the models have counted, as values: a bill for each model of each service. Money is no part of it."""

from enum import StrEnum

from msgspec import Struct
from msgspec.structs import replace

PRACTICE = "practice"
"""The service of the built-in practice voice; every other one is named by its host."""


class Task(StrEnum):
    """What a model was used for: it answered, or wrote down what the person said."""

    ANSWER = "answer"
    TRANSCRIPT = "transcript"


class Counts(Struct, frozen=True):
    """Tokens by kind as a server counts them; cached ones are among those that went in. ``seconds``: of sound
    that was transcribed, where a service counts those instead.
    """

    text_in: int = 0
    audio_in: int = 0
    image_in: int = 0
    cached_text: int = 0
    cached_audio: int = 0
    cached_image: int = 0
    text_out: int = 0
    audio_out: int = 0
    seconds: float = 0.0

    def __add__(self, other: "Counts") -> "Counts":
        names = self.__struct_fields__
        return Counts(*(getattr(self, name) + getattr(other, name) for name in names))


class Bill(Struct, frozen=True):
    """What one model has counted so far, and for how many answers or takes (``times``)."""

    service: str
    model: str
    task: Task = Task.ANSWER
    times: int = 0
    counts: Counts = Counts()


def added(bills: tuple[Bill, ...], new: Bill) -> tuple[Bill, ...]:
    """These bills with the new one added to the one of the same model, service and task, else at the end."""
    for place, bill in enumerate(bills):
        if _alike(bill, new):
            more = replace(bill, times=bill.times + new.times, counts=bill.counts + new.counts)
            return (*bills[:place], more, *bills[place + 1 :])
    return (*bills, new)


def of_model(bills: tuple[Bill, ...], new: Bill) -> Bill:
    """The bill among these of the same model, service and task."""
    return next(bill for bill in bills if _alike(bill, new))


def _alike(one: Bill, other: Bill) -> bool:
    return (one.service, one.model, one.task) == (other.service, other.model, other.task)
