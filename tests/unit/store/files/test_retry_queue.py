"""Whatever fails stays owed: the disk's faults by file, a write's own faults alone."""

import errno
import sqlite3
from pathlib import Path

import pytest

from app.store.files.retry_queue import RetryQueue, Write

FILE, OTHER = Path("conversations"), Path("settings")


class FaultyDisk:
    """Writes names into ``done``; those in ``faults`` fail."""

    def __init__(self) -> None:
        self.done: list[str] = []
        self.faults: dict[str, Exception] = {}

    def write(self, name: str) -> Write:
        def work() -> None:
            if name in self.faults:
                raise self.faults[name]
            self.done.append(name)

        return work


def owing(disk: FaultyDisk) -> RetryQueue:
    queue = RetryQueue()
    for file, name in ((FILE, "a"), (FILE, "b"), (OTHER, "c")):
        assert queue.owe(file, name, disk.write(name))
    return queue


@pytest.mark.parametrize("fault", [sqlite3.OperationalError("locked"), OSError(errno.ENOSPC, "full")])
def test_a_disk_that_refuses_keeps_all_writes_of_its_file_in_their_order(fault: Exception) -> None:
    disk = FaultyDisk()
    disk.faults["a"] = fault
    queue = owing(disk)
    assert queue.pay() == {FILE: fault}
    assert disk.done == ["c"]
    assert (queue.owes(FILE), queue.owes(OTHER)) == (True, False)
    del disk.faults["a"]
    assert queue.pay() == {}
    assert disk.done == ["c", "a", "b"]
    assert not queue


@pytest.mark.parametrize(
    "fault",
    [sqlite3.DatabaseError("malformed"), sqlite3.IntegrityError("constraint failed"), OverflowError("large")],
)
def test_one_write_that_fails_stays_owed_and_keeps_no_other_from_the_disk(fault: Exception) -> None:
    disk = FaultyDisk()
    disk.faults["a"] = fault
    queue = owing(disk)
    assert queue.pay() == {FILE: fault}
    assert disk.done == ["b", "c"]
    assert not queue.owe(FILE, "a", disk.write("a"))
    del disk.faults["a"]
    assert queue.pay() == {}
    assert disk.done == ["b", "c", "a"]


def test_a_fault_of_ours_is_raised_once() -> None:
    disk = FaultyDisk()
    disk.faults["a"] = AttributeError("ours")
    queue = owing(disk)
    with pytest.raises(AttributeError):
        queue.pay()
    assert queue.pay() == {}
    assert disk.done == ["b", "c"]
