"""What holds for every test: no warning passes, nothing of the user's is touched."""

import atexit
import gc
import os
import platform
import tempfile
import time
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent

from app import redaction
from tests.rig import alone
from tests.rig.sound.sound_servers import chosen, on_all
from tests.rig.stillness import LATE_S, StillnessWatch

# Before any test module is imported: what the machine's owner has set must neither help nor harm.
_HOME = tempfile.TemporaryDirectory(prefix="pressel-test-", ignore_cleanup_errors=True)
atexit.register(_HOME.cleanup)

_FOREIGN = ("OPENAI_", "PRESSEL_", "QT_", "XDG_SESSION", "XDG_CURRENT")
_PROXIES = ("http_proxy", "https_proxy", "all_proxy", "ws_proxy", "wss_proxy", "no_proxy")


def _clean_environment() -> None:
    for name in list(os.environ):
        if name.startswith(_FOREIGN) or name.lower() in _PROXIES:
            del os.environ[name]
    for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
        os.environ[f"XDG_{kind}_HOME"] = str(Path(_HOME.name, kind.lower()))
    # Windows are drawn into memory, and no test asks the desktop's wallet. The rig sets its own.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    os.environ["LC_ALL"] = "C.UTF-8"


_clean_environment()
# Thousands of syntax trees are made while the tests are collected: looking for cycles among them finds none.
gc.disable()

# "desk" is quick; "ci" looks five times as long, always at the same examples.
_SLOW_MACHINES = [HealthCheck.too_slow]
settings.register_profile("desk", max_examples=60, deadline=None, suppress_health_check=_SLOW_MACHINES)
settings.register_profile(
    "ci",
    max_examples=300,
    deadline=None,
    derandomize=True,
    print_blob=True,
    suppress_health_check=_SLOW_MACHINES,
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "desk"))


@pytest.fixture(autouse=True)
def _nothing_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    """What one test calls a credential is none for the next, which would find its words taken out."""
    monkeypatch.setattr(redaction, "_hidden", redaction._Hidden())


@pytest.fixture(autouse=True)
def _no_qt_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Qt's objects end on Qt's thread: a cycle that is found later, on some worker's thread, would crash."""
    yield
    if "qapp" in request.fixturenames:
        # Widgets that were told to end wait for an event loop; the next test would dress them once more.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()


def pytest_collection_finish() -> None:
    """Thousands of tests and all their modules stay to the end: no collection need look at them again."""
    gc.enable()
    gc.collect()
    gc.freeze()


class _Stillness:
    """Whether the machine stood still during the test of the rig that runs now."""

    watch: StillnessWatch | None = None
    began = 0.0

    def test_begins(self) -> None:
        self.watch = self.watch or StillnessWatch()
        self.began = time.monotonic()

    def happened(self) -> bool:
        return self.watch is not None and self.watch.longest_since(self.began) > LATE_S


_STILLNESS = _Stillness()
_ALONE: alone.Alone | None = None
AGAIN = 2
"""So often a test is run again if the machine stood still each time. The closing line counts the reruns."""


def pytest_configure(config: pytest.Config) -> None:
    """Learn whether other lanes run beside this one."""
    global _ALONE
    _ALONE = alone.of_this_run(config)


def pytest_sessionfinish() -> None:
    """End the process that watches."""
    if _STILLNESS.watch:
        _STILLNESS.watch.close()


def _is_of_rig(item: pytest.Item) -> bool:
    return bool(item.get_closest_marker("rig")) or "_rig" in getattr(item, "fixturenames", ())


def _alone(item: pytest.Item | None) -> bool:
    """Whether it measures sound as it arrives, which is late on a machine that has other things to do."""
    return item is not None and item.get_closest_marker("alone") is not None


# Around all others: nobody may lose the seconds of his time-out here.
@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(
    item: pytest.Item, nextitem: pytest.Item | None
) -> Generator[None, object, object]:
    """Where tests run in lanes, those that need the machine to themselves get it."""
    if _ALONE is None:
        return (yield)
    _ALONE.enter(alone=_alone(item))
    try:
        return (yield)
    finally:
        _ALONE.leave(stay=_alone(nextitem))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """asyncio watches for un-awaited coroutines and foreign threads, except where time is measured."""
    if _is_of_rig(item):
        _STILLNESS.test_begins()
    if {"unit", "component"} & set(item.path.parts):
        os.environ["PYTHONASYNCIODEBUG"] = "1"
    else:
        os.environ.pop("PYTHONASYNCIODEBUG", None)


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> None:
    """What a file of tests leaves (reports, modules, caches) stays as well."""
    if nextitem is None or nextitem.path != item.path:
        gc.collect()
        gc.freeze()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test of sound that runs on several servers; pytest puts those of one server together."""
    if "sound" in metafunc.fixturenames:
        servers = chosen(every=metafunc.definition.get_closest_marker("every_server") is not None)
        if len(servers) > 1:
            metafunc.parametrize("server", servers, scope="session")


def _lane_order(item: pytest.Item) -> int:
    """The longest come first: they would be the end that everybody waits for. What takes all of a processor
    comes before the rig, for which it would be late.
    """
    if item.path.stem in ("test_coverage", "test_types"):
        return 0
    if {"unit", "checks"} & set(item.path.parts):
        return 1
    return 2 if _is_of_rig(item) else 3


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The virtual desktop exists on Linux only; there it is never skipped. A run on all sound servers is one
    of the tests of sound alone.
    """
    if on_all():
        silent = [item for item in items if "sound" not in getattr(item, "fixturenames", ())]
        config.hook.pytest_deselected(items=silent)
        items[:] = [item for item in items if item not in silent]
    for item in items:
        if {"component", "audio"} <= set(item.path.parts):
            item.add_marker(pytest.mark.alone)
        if _is_of_rig(item):
            item.add_marker(pytest.mark.flaky(reruns=AGAIN, condition=_STILLNESS.happened))
    if "PYTEST_XDIST_WORKER" in os.environ:
        items.sort(key=_lane_order)
    if platform.system() == "Linux":
        return
    for item in items:
        if item.get_closest_marker("rig"):
            item.add_marker(pytest.mark.skip(reason="the virtual desktop needs Linux"))
