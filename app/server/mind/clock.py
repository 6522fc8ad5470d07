"""What the practice mind says about time: the hour, the day, timers. Pure: the question brings the time."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from app.server.mind import durations, toolcalls
from app.server.part_ports import Answer, Later, Question, SayText

LONGEST_TIMER: Final = 24 * 3600
DAYS: Final = {"today": 0, "tomorrow": 1, "yesterday": -1}

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def say_time(now: datetime) -> str:
    """ "It is 14:05." or "It is 2 o'clock." on the hour, which a voice would read as "two zero zero"."""
    if now.minute == 0:
        hour = "midnight" if now.hour == 0 else "noon" if now.hour == 12 else f"{now.hour % 12} o'clock"
        return f"It is {hour}."
    return f"It is {now.hour}:{now.minute:02d}."


def say_date(day: datetime) -> str:
    """ "Sunday, 22 November 2026", in English whatever the system's language is."""
    return f"{_WEEKDAYS[day.weekday()]}, {day.day} {_MONTHS[day.month - 1]} {day.year}"


def time(question: Question, arguments: Mapping[str, str]) -> Answer:
    """From the client's own clock tool when it offers one, else from this computer's clock."""
    call = toolcalls.clock_call(question.tools)
    return Answer((call,)) if call else Answer((SayText(say_time(question.now)),))


def date(question: Question, arguments: Mapping[str, str]) -> Answer:
    """Today's, tomorrow's or yesterday's."""
    name = arguments.get("day", "today")
    day = question.now + timedelta(days=DAYS[name])
    verb = {"today": "is", "tomorrow": "will be", "yesterday": "was"}[name]
    return Answer((SayText(f"{name.capitalize()} {verb} {say_date(day)}."),))


def timer(question: Question, arguments: Mapping[str, str]) -> Answer:
    """Confirms now and speaks up later."""
    length = arguments.get("length")
    seconds = durations.read(length) if length else None
    if seconds is None:
        return Answer((SayText("For how long? Say: set a timer for ten seconds."),))
    if not 1 <= seconds <= LONGEST_TIMER:
        return Answer((SayText("I can set timers from one second to twenty-four hours."),))
    said = durations.say(seconds)
    return Answer(
        (SayText(f"Your timer is set for {said}. I will speak up then, as long as we stay connected."),),
        (Later(seconds, f"Your timer is up: {said} have passed."),),
    )
