"""Reads the workflow files and says what is wrong with a step; it runs nothing.

A step is one call of a script of this repository that is there, with words that no shell changes: so what
runs on a runner also runs here, and nothing that a stranger wrote into a title or a branch becomes a command.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import ruamel.yaml

PLAIN = re.compile(r"[A-Za-z0-9_./:=,@+-]+( [A-Za-z0-9_./:=,@+-]+)*")
PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}")
CONTAINER = "packaging/in_container.py"
PYTHONS = ("python", "python3")
SECRET = re.compile(r"secrets\.(\w+)")


@dataclass(frozen=True)
class WorkflowJob:
    """One job: its file and name, and what the file says of it."""

    file: str
    name: str
    said: Mapping[str, Any]

    @property
    def steps(self) -> list[Mapping[str, Any]]:
        return list(self.said.get("steps", ()))

    @property
    def system(self) -> str:
        """The folder of the system that it runs on: linux, windows or macos."""
        rows = self.said.get("strategy", {}).get("matrix", {})
        runners = str([self.said.get("runs-on"), rows])
        found = {name for word, name in RUNNERS.items() if word in runners}
        return found.pop() if len(found) == 1 else ""


RUNNERS = {"ubuntu-": "linux", "windows-": "windows", "macos-": "macos"}


def jobs(files: Mapping[str, str]) -> list[WorkflowJob]:
    """Every job of these files (name: text)."""
    reader = ruamel.yaml.YAML(typ="safe")
    return [
        WorkflowJob(file, name, said)
        for file, text in files.items()
        for name, said in reader.load(text)["jobs"].items()
    ]


def wrong_commands(job: WorkflowJob, here: set[str]) -> Iterator[str]:
    """Commands that are not one call of a script that is ``here`` (paths of the repository)."""
    for step in job.steps:
        if "run" in step and (why := _wrong(str(step["run"]), here)):
            yield f"{job.file}: {job.name}: {step['run']!r} {why}"


def _wrong(command: str, here: set[str]) -> str:
    if not PLAIN.fullmatch(command):
        return "is more than one command with plain words"
    words = command.split()
    if words[1:2] == [CONTAINER] and len(words) > 3:
        words = words[3:]
    script = words[1] if words[0] in PYTHONS and len(words) > 1 else words[0]
    return "" if script in here else f"calls {script}, which is not a script of this repository"


def words_after(job: WorkflowJob, script: str) -> Iterator[str]:
    """What the job tells this script, over all of its steps."""
    for step in job.steps:
        words = str(step.get("run", "")).split()
        if script in words:
            yield from words[words.index(script) + 1 :]


def unpinned(job: WorkflowJob) -> Iterator[str]:
    """Actions that are not named by the hash of a commit; a workflow of ours is named by its path."""
    for one in (job.said, *job.steps):
        used = str(one.get("uses", ""))
        if used and not used.startswith("$/") and not PINNED.fullmatch(used):
            yield f"{job.file}: {job.name}: {used}"


def careless(job: WorkflowJob) -> Iterator[str]:
    """Jobs that do not say what they may do and how long they may take, or whose secrets nobody guards."""
    wanted = ["permissions"] if "uses" in job.said else ["permissions", "timeout-minutes"]
    if SECRET.search(str(job.said)):
        wanted.append("environment")  # where somebody has to agree before the secrets are given
    for name in wanted:
        if name not in job.said:
            yield f"{job.file}: {job.name}: no {name}"


def secrets_read(texts: Iterable[str]) -> set[str]:
    """The names of the secrets that the workflow files pass on."""
    return {name for text in texts for name in SECRET.findall(text)}
