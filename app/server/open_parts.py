"""Opens the ear, mind, voice and speech detector of this machine."""

from app.server.ear.ear import SphinxEar, load
from app.server.mind.mind import PracticeMind
from app.server.part_ports import Ear, Mind, Vad, Voice
from app.server.sound.vad import SileroVad
from app.server.voice.voice import system_voice


def open_ear() -> Ear:
    """An ear for one conversation. The recogniser loads once, in the first `start` or `warm_up`."""
    return SphinxEar()


def open_mind() -> Mind:
    """The built-in mind."""
    return PracticeMind(hears=open_ear().available)


def open_voice() -> Voice:
    """The best voice of this system, looked for once per process."""
    return system_voice()


def open_vad() -> Vad:
    """A speech detector for one conversation."""
    return SileroVad()


def warm_up() -> None:
    """Load recogniser and voice now (0.5 s; in a worker thread), so that the first answer is not late."""
    load()
    open_voice()
