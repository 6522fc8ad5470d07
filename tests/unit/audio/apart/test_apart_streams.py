"""Streams of the sound process: what they order, and the account they keep of what the device has taken."""

import pytest

from app.audio.apart.apart_streams import CUT_S, ApartInput, ApartOutput
from app.audio.apart.wire_format import Said, Word
from app.protocol.pcm import bytes_of


class ScriptedProcess:
    """The process, as far as streams know it: keeps orders, and answers when the test says so."""

    def __init__(self) -> None:
        self.alive = True
        self.orders: list[Said] = []
        self.coming: list[Said] = []
        self.on_its_way: list[Said] = []
        self.now = 0.0
        self._numbers = 0

    def new_number(self) -> int:
        self._numbers += 1
        return self._numbers

    def say(self, said: Said) -> None:
        self.orders.append(said)

    def take(self, stream: int) -> list[Said]:
        mine = [said for said in self.coming if said.stream == stream]
        self.coming = [said for said in self.coming if said.stream != stream]
        return mine

    def wait(self, seconds: float) -> None:
        self.now += seconds if not self.on_its_way else 0.001
        self.coming += self.on_its_way
        self.on_its_way = []

    @property
    def words(self) -> list[Word]:
        return [said.word for said in self.orders]


@pytest.fixture
def process() -> ScriptedProcess:
    return ScriptedProcess()


@pytest.fixture
def lost() -> list[bool]:
    return []


@pytest.fixture
def output(process: ScriptedProcess, lost: list[bool]) -> ApartOutput:
    return ApartOutput(process, lost.append, lambda: process.now)


def test_what_is_with_the_device_leaves_no_room(output: ApartOutput) -> None:
    assert output.room == 0
    assert output.open("speaker")
    whole = output.room
    assert whole == bytes_of(2000)
    output.write(bytes(4800))
    assert output.room == whole - 4800
    output.told(Said(Word.TAKEN, output.number, 2400))
    assert (output.taken, output.room) == (2400, whole - 2400)


def test_the_device_never_takes_more_than_it_got(output: ApartOutput) -> None:
    output.open("speaker")
    output.write(bytes(480))
    output.told(Said(Word.TAKEN, output.number, 960))
    assert output.taken == 480


def test_a_cut_waits_for_its_account(output: ApartOutput, process: ScriptedProcess) -> None:
    output.open("speaker")
    output.write(bytes(9600))
    number = output.number
    process.on_its_way = [Said(Word.TAKEN, number, 2000), Said(Word.CUT_AT, number, 4000)]
    output.cut()
    assert (output.taken, output.running, output.room) == (4000, False, 0)
    assert process.now < CUT_S
    output.cut()
    assert process.words.count(Word.CUT) == 1


def test_a_process_that_hangs_holds_a_cut_up_for_a_moment_only(
    output: ApartOutput, process: ScriptedProcess
) -> None:
    output.open("speaker")
    output.write(bytes(9600))
    output.told(Said(Word.TAKEN, output.number, 1000))
    output.cut()
    assert output.taken == 1000
    assert process.now == pytest.approx(CUT_S)


def test_a_late_account_is_not_that_of_the_next_sound(output: ApartOutput) -> None:
    output.open("speaker")
    output.write(bytes(9600))
    output.cut()
    assert output.again()
    output.write(bytes(200))
    output.told(Said(Word.TAKEN, output.number, 100))
    output.told(Said(Word.CUT_AT, output.number, 150))
    assert output.taken == 0
    output.told(Said(Word.TAKEN, output.number, 50))
    assert output.taken == 50


def test_again_needs_a_stream_and_a_process(output: ApartOutput, process: ScriptedProcess) -> None:
    assert not output.again()
    output.open("speaker")
    assert output.again()
    assert process.words == [Word.OPEN_OUTPUT]
    output.cut()
    process.alive = False
    assert not output.again()
    assert not output.open("speaker")
    assert not output.running


def test_no_device_is_not_asked_for(output: ApartOutput, process: ScriptedProcess) -> None:
    assert not output.open("")
    output.write(b"nobody")
    output.close()
    assert process.orders == []


def test_volumes_reach_a_stream_and_the_next_one(output: ApartOutput, process: ScriptedProcess) -> None:
    output.set_volume(50)
    output.open("speaker")
    assert process.orders[-1].number == 0.25
    assert output.audible
    output.set_volume(0)
    assert process.orders[-1] == Said(Word.VOLUME, output.number, 0.0)
    assert not output.audible


def test_losses_are_told(output: ApartOutput, lost: list[bool]) -> None:
    output.gone()
    assert lost == []
    output.open("speaker")
    output.told(Said(Word.LOST, output.number, 1))
    output.gone()
    assert lost == [True, False]
    output.close()
    output.gone()
    assert lost == [True, False]


def test_the_microphone_is_heard_until_it_is_closed(process: ScriptedProcess) -> None:
    heard: list[tuple[bytes, float]] = []
    failed: list[str] = []
    stream = ApartInput(process, lambda pcm, at: heard.append((pcm, at)), failed.append)
    stream.read()
    stream.open("microphone")
    first = stream.number
    process.coming = [Said(Word.HEARD, first, 7.5, b"ab"), Said(Word.HEARD, 99, 7.6, b"others")]
    stream.read()
    assert heard == [(b"ab", 7.5)]
    stream.open("another")
    assert process.words == [Word.OPEN_INPUT, Word.CLOSE_INPUT, Word.OPEN_INPUT]
    stream.told(Said(Word.FAILED, stream.number, 0.0, b"microphone_busy"))
    stream.told(Said(Word.LOST, stream.number))
    stream.gone()
    stream.gone()
    assert failed == ["microphone_busy", "sound_server"]


def test_what_was_given_is_settled_once_and_only_with_room_for_it(
    process: ScriptedProcess, output: ApartOutput
) -> None:
    output.settle()
    assert output.open("speaker")
    output.settle()  # nothing was given
    output.write(bytes(bytes_of(1990)))
    output.settle()
    assert Word.SETTLE not in process.words
    output.told(Said(Word.TAKEN, output.number, bytes_of(100)))
    output.settle()
    output.settle()
    assert process.words.count(Word.SETTLE) == 1
    output.write(bytes(2))
    output.settle()
    assert process.words.count(Word.SETTLE) == 2
