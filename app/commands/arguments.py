"""Declares the command line: commands, options, their help and their limits."""

import argparse
import math
from collections.abc import Iterator
from typing import NoReturn

from app import installation
from app.control import client
from app.printable import printable
from app.redaction import redacted

_LONGEST_WAIT_S = 86_400
_SERVER = ("url", "dialect", "model", "unencrypted", "practice")
# What may stand before these commands; those to the running window take the folder alone, all others nothing.
_TAKES = {
    "talk": {*_SERVER, "data_dir", "set_first"},
    "doctor": {*_SERVER, "data_dir"},
    "export": {"data_dir"},
}
_ENDS = """\
exit codes of `pressel talk`:
  0  every turn was answered
  1  a turn got no answer, or only part of one
  2  wrong usage, or a file that cannot be read or written
  3  no connection: address, key, account or model

The key of a server is the one entered in the window's settings and kept in the system's keyring, else
OPENAI_API_KEY: that one is used for this run, kept nowhere, and sent to api.openai.com or to the server of
--url alone. Which service answers is set in the window (--set service=practice|openai|own), unless --url or
--practice says otherwise. Without a key the built-in practice server answers, offline.
"""


def release() -> str:
    """The version of the installed package, in words."""
    return installation.version() or "0 (not installed)"


class _OneLineParser(argparse.ArgumentParser):
    """Complains in one line, as everything here does."""

    def error(self, message: str) -> NoReturn:
        """End with the code of wrong usage."""
        words = printable(redacted(message))  # it repeats what was typed, which may be an address with a key
        self.exit(2, f"pressel: {words}; `{self.prog} --help` says more\n")


def not_text(chosen: argparse.Namespace) -> str:
    """Which argument has bytes that are no text, in words; "" if none has. A name of a file may have them."""
    for option, words in _words(chosen):
        try:
            words.encode()
        except UnicodeEncodeError:  # Python keeps a byte that it cannot decode as half a surrogate pair
            return f"{option}: not all of it is text in this system's encoding (UTF-8 is expected)"
    return ""


def not_taken(chosen: argparse.Namespace) -> str:
    """Which option before the command means nothing to that command, in words; "" if each has a meaning."""
    if chosen.command is None:
        return ""
    takes = _TAKES.get(chosen.command, {"data_dir"} if chosen.command in client.COMMANDS else set())
    for name in (*_SERVER, "data_dir", "hidden", "at_login", "set_first"):
        if getattr(chosen, name, None) and name not in takes:
            return f"pressel {chosen.command} takes no {_option(name)}"
    return ""


def _option(name: str) -> str:
    return "--set" if name == "set_first" else f"--{name.replace('_', '-')}"


def _words(chosen: argparse.Namespace) -> Iterator[tuple[str, str]]:
    """Each text that was given, with its option."""
    for name, value in vars(chosen).items():
        option = _option(name)
        if name == "turns":
            yield from ((f"--{kind}", words) for kind, words in value if kind == "text")
        elif isinstance(value, str) and name not in ("output", "data_dir"):
            yield option, value
        elif isinstance(value, list):
            yield from ((option, words) for words in value)


def parser() -> argparse.ArgumentParser:
    """Make the parser of the whole command line."""
    target = _target()
    top: argparse.ArgumentParser = _OneLineParser(
        prog="pressel",
        description="Hold a key, speak, hear the answer. Without a command the window opens.",
        epilog="`pressel COMMAND --help` says more about each command.",
        parents=[target],
    )
    top.add_argument("--version", action="version", version=f"Pressel {release()}")
    top.add_argument(
        "--hidden", action="store_true", default=argparse.SUPPRESS, help="start without showing the window"
    )
    top.add_argument(
        "--at-login",
        action="store_true",
        help="start as with the computer: in the tray, or minimised where there is none",
    )
    top.add_argument(
        "--set",
        metavar="NAME=VALUE",
        dest="set_first",
        action="append",
        default=[],
        help="a setting for this run only, e.g. --set speed=1.2; may be given several times",
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    _talk(
        commands.add_parser(
            "talk",
            help="talk with files for sound",
            description="One conversation: each --input and --text is a turn, in the order given.",
            epilog=_ENDS,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            parents=[target],
        )
    )
    _serve(
        commands.add_parser(
            "serve",
            help="run the practice server for any client",
            description="A Realtime server on 127.0.0.1, GA and beta, until Ctrl-C. Its first line on stdout "
            "has the URL and the key that clients send as `Authorization: Bearer KEY`.",
        )
    )
    _export(
        commands.add_parser(
            "export",
            help="write conversations to a file",
            description="Kept conversations as Markdown, text or JSON.",
        )
    )
    commands.add_parser(
        "doctor",
        help="say what is installed and what works",
        description="Versions, devices, keyring, hot keys, paths: for a report. It shows no secret.",
        parents=[target],
    )
    tested = commands.add_parser(
        "self-test",
        help="prove that this installation is whole",
        description="Uses each part once: plugins, certificates, keyring, devices, translations, a recorded "
        "question that the ear has to understand, and a turn with the practice server that has to end in an "
        "audible answer. No window opens, nothing is kept, nothing leaves this computer. Exit code 1: "
        "something is missing.",
    )
    tested.add_argument("--json", action="store_true", help="one line of JSON for each check")
    _remote(commands)
    return top


def _remote(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The commands to the running window. ``cli.main`` takes the fast way past this parser; --help comes
    here.
    """
    for word, meaning in client.COMMANDS.items():
        said = commands.add_parser(
            word,
            help=f"to the window that runs: {meaning}",
            description=f"Tell the window that runs: {meaning}. Exit code 3: no window runs.",
        )
        said.add_argument(
            "--data-dir",
            metavar="DIR",
            default=argparse.SUPPRESS,
            help="the window that keeps its things here",
        )


def _target() -> argparse.ArgumentParser:
    """The options about the server, shared by the window, talk and doctor."""
    both = argparse.ArgumentParser(add_help=False)
    group = both.add_argument_group("server")
    group.add_argument(
        "--url",
        metavar="URL",
        default=argparse.SUPPRESS,
        help="a Realtime server: wss://host/v1/realtime, or host:port; never with a key in it",
    )
    group.add_argument(
        "--dialect", choices=("ga", "beta"), default=argparse.SUPPRESS, help="what it speaks (default: ga)"
    )
    group.add_argument("--model", metavar="NAME", default=argparse.SUPPRESS, help="which model answers")
    group.add_argument(
        "--unencrypted",
        action="store_true",
        default=argparse.SUPPRESS,
        help="speak to ws:// on another computer although others on the way can listen",
    )
    group.add_argument(
        "--practice",
        action="store_true",
        default=argparse.SUPPRESS,
        help="use the practice server even if there is a key",
    )
    group.add_argument(
        "--data-dir",
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="keep settings, conversations and log here",
    )
    return both


class _Turn(argparse.Action):
    """Collects --input and --text in the order given."""

    def __call__(
        self, _parser: object, space: argparse.Namespace, values: object, option: str | None = None
    ) -> None:
        space.turns = [*(getattr(space, "turns", None) or []), (str(option).lstrip("-"), str(values))]


def _talk(talk: argparse.ArgumentParser) -> None:
    talk.set_defaults(turns=[])
    talk.add_argument(
        "--input",
        metavar="FILE",
        action=_Turn,
        help="a recorded question, - for standard input; may be given several times",
    )
    talk.add_argument(
        "--text", metavar="WORDS", action=_Turn, help="a typed question; may be given several times"
    )
    talk.add_argument("--output", metavar="FILE", help="write the spoken answers here (WAV, FLAC or OGG)")
    talk.add_argument("--json", action="store_true", help="print every event as one line of JSON")
    talk.add_argument("--voice", metavar="NAME", help="who speaks")
    talk.add_argument("--instructions", metavar="WORDS", help="what the model is told first")
    talk.add_argument(
        "--temperature", type=float, metavar="T", help="0.6 to 1.2; only servers of the beta dialect take it"
    )
    talk.add_argument(
        "--set",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help="any other setting, e.g. --set speed=1.2; may be given several times",
    )
    talk.add_argument("--keep", action="store_true", help="keep the conversation, as the window does")
    talk.add_argument(
        "--timeout",
        type=_seconds,
        default=60.0,
        metavar="SECONDS",
        help="longest wait for one answer (default: 60)",
    )


def _serve(serve: argparse.ArgumentParser) -> None:
    serve.add_argument("--port", type=_port, default=0, metavar="N", help="0 (the default) takes a free one")
    serve.add_argument(
        "--key",
        metavar="K",
        help="what clients have to send (default: made anew; seen by `ps`, so PRESSEL_SERVE_KEY is read too)",
    )
    serve.add_argument(
        "--answer",
        choices=("built-in", "tone", "echo"),
        default="built-in",
        help="who answers: the small mind and voice, a tone, or your own words (default: built-in)",
    )
    serve.add_argument("--json", action="store_true", help="the first line is JSON: url, key")
    serve.add_argument("--parent", action="store_true", help="end when standard input ends")


def _export(export: argparse.ArgumentParser) -> None:
    export.add_argument(
        "--format", choices=("md", "txt", "json"), help="default: by the file's name, else md"
    )
    export.add_argument(
        "--conversation", metavar="ID", default="last", help="an id, `last` (the default) or `all`"
    )
    export.add_argument("--output", metavar="FILE", default="-", help="default: standard output")
    export.add_argument(
        "--data-dir", metavar="DIR", default=argparse.SUPPRESS, help="where the conversations are kept"
    )


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 5 and int(text) <= 65_535):
        raise argparse.ArgumentTypeError("a port is 0 to 65535")
    return int(text)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 < seconds <= _LONGEST_WAIT_S:  # not a number is in no range
        raise argparse.ArgumentTypeError(f"it is a number of seconds, at most {_LONGEST_WAIT_S}")
    return seconds
