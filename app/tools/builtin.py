"""The functions that come with the program. Each only reads, and none touches the network."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from app.protocol.messages import JsonObject
from app.tools.toolbox import Offer, offer


def clock(now: Callable[[], datetime] | None = None) -> Offer:
    """``current_time``: date, time and weekday here or in a named zone; ``now`` stands in for the system's
    clock.
    """

    def answer(arguments: JsonObject) -> dict[str, str]:
        zone = str(arguments.get("timezone") or "")
        moment = now() if now else datetime.now().astimezone()
        if zone:
            try:
                moment = moment.astimezone(ZoneInfo(zone))
            except (KeyError, ValueError, OSError) as error:
                raise LookupError(f"the time zone {zone} is not known") from error
        return {
            "date": f"{moment:%Y-%m-%d}",
            "time": f"{moment:%H:%M:%S}",
            "weekday": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")[
                moment.weekday()
            ],
            "timezone": zone or str(moment.tzinfo or ""),
        }

    return offer(
        "current_time",
        "The date, the time and the weekday on the user's computer, or in another time zone.",
        {
            "type": "object",
            "properties": {
                "timezone": {
                    "type": "string",
                    "description": "IANA name such as Europe/Vienna; leave out for here",
                }
            },
            "additionalProperties": False,
        },
        answer,
    )


def everything() -> tuple[Offer, ...]:
    """Every function that comes with the program."""
    return (clock(),)
