"""The single entry point for working from the sources: install, start, test. Standard library only.

It prepares the environment and then steps aside: the program and the tests run as themselves, not under this
file.
"""

import argparse
import os
import subprocess
import sys
from secrets import randbelow

if sys.version_info < (3, 11):  # noqa: UP036 (this line is for those who start it with an older one)
    sys.exit("Pressel needs Python 3.11 to 3.14. Try for example: python3.11 packaging/dev.py ...")

import environment
import lock
import newer_pipewire
import system

CHECKS = (
    "lint",
    "types",
    "contracts",
    "rules",
    "names",
    "architecture",
    "programs",
    "dev_command",
    "probe",
    "linux_release",
    "release",
    "feed",
    "macos_bundle",
    "windows_release",
    "workflows",
    "authenticode",
    "library_path",
    "coverage",
    "settings_page",
    "translations",
)
SUITES = ("unit", "component", "end2end", "clients")
ASKED_FOR = ("bench", "hardship")
"""Programs of their own, which run only when they are named."""
SERVERS = "servers"
"""All tests of sound, on each of the three sound servers; only when it is named."""
PARTS = (*CHECKS, *SUITES, SERVERS, *ASKED_FOR)
MANY = 10
"""So many parts run in lanes: most tests of the rig wait for sound, and the others can use that time."""
LANES = ("-n", "3", "--dist", "loadfile", "--no-loadscope-reorder")
"""In the order of tests/conftest.py: what computes, then the rig; those that measure sound run alone."""
# Without lanes they are begun at once (tests/checks/conftest.py) and waited for after the short ones, because
# they take a core of their own; in lanes they are the first.
LONG = ("types", "coverage")
# These start programs on the virtual desktop, or such as judge what is released.
ON_THE_RIG = {"release", "linux_release", "authenticode", "component", "end2end", SERVERS, *ASKED_FOR}


def main() -> int:
    """Run what the command line asks for; the exit code is that of the program or of the tests."""
    asked = _arguments()
    try:
        if asked.command == "lock":
            lock.lock()
            return 0
        if asked.command == "test":
            return _test(asked.parts or [*CHECKS, *SUITES], asked.pytest)
        if asked.command == "app":
            return _app(asked.arguments)
        if asked.command == "screenshots":
            return _screenshots(asked.arguments)
        system.ensure(window=True, rig=False)
        environment.ensure("runtime")
        print(f"ready: {environment.PRESSEL}")
    except (system.Missing, environment.Failed) as why:
        print(why, file=sys.stderr)
        return 1
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py", description="Work with Pressel from its sources.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    app = commands.add_parser("app", help="set up if needed, then open the window on the practice server")
    app.add_argument("arguments", nargs=argparse.REMAINDER, help="what the program itself is to be told")
    test = commands.add_parser(
        "test",
        help="set up if needed, then run every check and test (all but servers, bench and hardship)",
        epilog="What follows -- goes to pytest (dev.py test unit -- -k truncate), or to bench and hardship",
    )
    test.add_argument("parts", nargs="*", metavar="PART", help=f"only these: {' '.join(PARTS)}")
    pictures = commands.add_parser(
        "screenshots", help="take the README's pictures and those of every state, look, width and language"
    )
    pictures.add_argument("arguments", nargs=argparse.REMAINDER, help="the folder for them; --help says more")
    commands.add_parser("install", help="only set up: .venv with the pinned packages, system libraries")
    commands.add_parser("lock", help="pin the newest packages that pyproject.toml allows (needs uv)")
    words = sys.argv[1:]
    rest: list[str] = []
    if words[:1] == ["test"] and "--" in words:
        cut = words.index("--")
        words, rest = words[:cut], words[cut + 1 :]
    asked = parser.parse_args(words)
    asked.pytest = rest
    for part in getattr(asked, "parts", []):
        if part not in PARTS:
            test.error(f"there is no part {part!r}; choose from: {' '.join(PARTS)}")
    return asked


def _app(arguments: list[str]) -> int:
    if not arguments and (why := system.without_screen()):
        raise system.Missing(why)
    system.ensure(window=True, rig=False)
    environment.ensure("runtime")
    command = [str(environment.PRESSEL), *arguments]
    if not arguments:
        print(f"starting {command[0]}")
    if os.name == "posix":
        sys.stdout.flush()
        os.execv(command[0], command)
    return subprocess.run(command, check=False).returncode


def _screenshots(arguments: list[str]) -> int:
    system.ensure(window=True, rig=True)
    system.ensure_fonts()
    environment.ensure("dev")
    return _python(["tests.end2end.make_screenshots", *arguments])


def _test(parts: list[str], arguments: list[str]) -> int:
    """Run all but what is asked for by name in one pytest run, so that its summary line covers all of it."""
    on_the_rig = bool(ON_THE_RIG & set(parts))
    system.ensure(window=True, rig=on_the_rig)
    environment.ensure("dev")
    if "clients" in parts:
        # All of them only if they are asked for: the large ones take 1.4 GB.
        everything = set(parts) <= {"clients"}
        for kind in environment.CLIENT_LISTS if everything else ("clients",):
            environment.ensure_clients(kind)
    if on_the_rig:
        _ensure_native_pipewire()
    code = 0
    for part in (part for part in ASKED_FOR if part in parts):
        code = _python([f"tests.{part}", *(arguments if parts == [part] else [])]) or code
    tests = environment.ROOT / "tests"
    if SERVERS in parts:
        suites = [str(tests / suite) for suite in ("component", "end2end")]
        code = _python(["pytest", *arguments, *suites], RIG_SERVERS="all") or code
    named = sorted((part for part in parts if part not in (SERVERS, *ASKED_FOR)), key=_when)
    places = [tests / "checks" / f"test_{part}.py" if part in CHECKS else tests / part for part in named]
    if places:
        lanes, same = ((), {}) if len(named) < MANY else (LANES, {"PYTHONHASHSEED": str(randbelow(2**32))})
        # A file that fails to parse must not hide the results of the others.
        words = ["pytest", "--continue-on-collection-errors", *lanes, *arguments, *map(str, places)]
        code = _python(words, **same) or code
    return code


def _ensure_native_pipewire() -> None:
    """Without it those tests fail, each with the same reason; all others run."""
    if sys.platform != "linux":
        return
    try:
        newer_pipewire.ensure()
    except newer_pipewire.NoNativePipeWire as why:
        print(f"nothing can be tested on a PipeWire that Qt talks to natively: {why}", file=sys.stderr)


def _when(part: str) -> int:
    return 2 if part in ON_THE_RIG else 1 if part in LONG else 0


def _python(module: list[str], **environ: str) -> int:
    sys.stdout.flush()
    return subprocess.run(
        [str(environment.PYTHON), "-m", *module],
        cwd=environment.ROOT,
        env={**_test_environment(), **environ},
        stdin=subprocess.DEVNULL,
        check=False,
    ).returncode


def _test_environment() -> dict[str, str]:
    """CI selects more examples, but is hidden from pytest, which would spend minutes printing sounds."""
    shown = {name: value for name, value in os.environ.items() if name not in ("CI", "BUILD_NUMBER")}
    if os.environ.get("CI"):
        shown.setdefault("HYPOTHESIS_PROFILE", "ci")
    return shown


if __name__ == "__main__":
    sys.exit(main())
