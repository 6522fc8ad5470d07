"""A command to the running window, until its answer, beside an interpreter that does nothing."""

import subprocess
import sys
import time
from pathlib import Path

from tests.bench.rows import Row, at_most, middle
from tests.rig.desktop.desktop import Desktop
from tests.rig.program import Program
from tests.rig.waiting import until

ROOT = Path(__file__).parents[2]
ROUNDS = 31
# The call of the installed script; without -m, which only a checkout needs.
_COMMAND = "import sys; from app.cli import main; sys.exit(main(['up']))"


def _ms(program: str, environment: dict[str, str]) -> float:
    begun = time.monotonic()
    done = subprocess.run([sys.executable, "-c", program], env=environment, cwd=ROOT, stderr=subprocess.PIPE)
    if done.returncode:
        raise AssertionError(done.stderr.decode())
    return (time.monotonic() - begun) * 1000


def run() -> list[Row]:
    """Run interleaved rounds with a hidden, idle window; report medians."""
    bare: list[float] = []
    asked: list[float] = []
    with Desktop() as desktop:
        data = str(desktop.folder / "data")
        environment = {**desktop.env, "PYTHONPATH": str(ROOT), "PRESSEL_DATA_DIR": data}
        with Program(
            desktop.family, "--hidden", "--practice", "--data-dir", data, allow=["pa_context_connect"]
        ):
            until(lambda: list(Path(desktop.env["XDG_RUNTIME_DIR"]).glob("pressel/*.sock")), "the window", 30)
            for number in range(-3, ROUNDS):
                for program, times in (("pass", bare), (_COMMAND, asked)):
                    took = _ms(program, environment)
                    if number >= 0:
                        times.append(took)
    extra = middle(asked) - middle(bare)
    return [
        at_most("command: what it adds to an interpreter", extra, "ms", 20, middle(bare), "python -c pass")
    ]
