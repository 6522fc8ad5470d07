"""The list of sound devices, and which of them to use. Opens none of them."""

from collections.abc import Callable

from app.audio.sound_system import FoundDevice, SoundSystem
from app.core.messages.events.sound_events import DevicesChanged
from app.core.messages.ports import Report
from app.core.values.values import Device


class QtDevices:
    """Implements the port ``Devices``. The system is not asked before the first ``choose``, because the first
    question starts Qt's sound engine.
    """

    def __init__(self, report: Report, system: SoundSystem) -> None:
        self._report = report
        self.system = system
        self._wanted_input = self._wanted_output = ""
        self._told: DevicesChanged | None = None
        self._followers: list[Callable[[], None]] = []
        self._begun = False

    def choose(self, input_id: str, output_id: str) -> None:
        """Use these devices; "" follows the system. One that is missing is used as soon as it appears."""
        self._wanted_input, self._wanted_output = input_id, output_id
        if not self._begun:
            self._begun = True
            self.system.start(self._changed)
        self._changed()

    def follow(self, callback: Callable[[], None]) -> None:
        """Call back after each change of the list, of the choice, or of ``alive``."""
        self._followers.append(callback)

    def input(self) -> str:
        """The id of the microphone to open now; "" if there is none."""
        return _pick(self.system.inputs, self._wanted_input)

    def output(self) -> str:
        """The id of the loudspeaker to open now; "" if there is none."""
        return _pick(self.system.outputs, self._wanted_output)

    @property
    def alive(self) -> bool:
        """Whether a stream may be opened."""
        return self.system.alive

    @property
    def starting(self) -> bool:
        """Whether nothing is known of devices yet, but soon."""
        return self.system.starting

    def has_input(self, device_id: str) -> bool:
        """Whether the microphone with this id is connected."""
        return any(device.id == device_id for device in self.system.inputs)

    def has_output(self, device_id: str) -> bool:
        """Whether the loudspeaker with this id is connected."""
        return any(device.id == device_id for device in self.system.outputs)

    def look(self) -> None:
        """Ask the system again."""
        if self._begun:
            self.system.look()

    def shut(self) -> None:
        """Stop watching. Nothing is reported any more."""
        self._followers.clear()
        self.system.shut()

    # ------------------------------------------------------------------ inside

    def _changed(self) -> None:
        """Report and call the followers if anything has changed."""
        if self.system.starting:
            return
        found = DevicesChanged(
            inputs=tuple(Device(*device) for device in self.system.inputs),
            outputs=tuple(Device(*device) for device in self.system.outputs),
            input_in_use=self.input(),
            output_in_use=self.output(),
        )
        if found != self._told:
            self._told = found
            self._report(found)
        for callback in tuple(self._followers):
            callback()


def _pick(there: tuple[FoundDevice, ...], wanted: str) -> str:
    ids = [device.id for device in there]
    if wanted in ids:
        return wanted
    return next((device.id for device in there if device.default), ids[0] if ids else "")
