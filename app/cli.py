"""The entry point: opens the window or runs a command. The only file that prints.

Imports are late on purpose: without arguments only the window is imported, so that it paints soon; a command
to the running window imports only its sender, so that it arrives at once.
"""

import sys

from app.control import client

TYPE_CHECKING = False  # importing typing takes longer than a command to the window may take
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence
    from types import TracebackType
    from typing import NoReturn

    from app.assemble import Assembly
    from app.launch_options import LaunchOptions

SOUND_PROCESS = "sound-process"
"""What the window starts itself as; not for people, so that the help does not list it."""
OK, FAILED, USAGE, UNREACHABLE, INTERRUPTED = 0, 1, 2, 3, 130


class OutputLost(Exception):
    """Standard output takes nothing more: its reader is gone, or its disk is full."""


def main(arguments: "Sequence[str] | None" = None) -> int:
    """Run the program; returns its exit code."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    quick = given and given[0] in (SOUND_PROCESS, *client.COMMANDS)
    if sys.platform == "win32" and (sys.stdout is None or sys.stderr is None) and not quick:
        from app.commands import unseen  # a windowed program

        return unseen.told(lambda: _ended(given), given)
    return _ended(given)


def _ended(given: "list[str]") -> int:
    """Run it, and say what went wrong; returns the exit code."""
    try:
        return _run(given)
    except KeyboardInterrupt:
        return INTERRUPTED
    except OutputLost as lost:
        if not isinstance(lost.__cause__, BrokenPipeError):
            _complain(f"standard output: {lost}")
        _give_up_output()
        return FAILED
    except OSError as error:
        _complain(f"{error.filename or 'the system'}: {error.strerror or error}")
        return USAGE if error.filename else FAILED


def _run(given: "list[str]") -> int:
    if not given:
        from app.launch_options import LaunchOptions

        return _window(LaunchOptions(credential=_credential()))
    if given[0] == SOUND_PROCESS:
        from app.audio.apart.sound_child import main as sound_process

        return sound_process(wait="--wait" in given)
    if given[0] in client.COMMANDS and (len(given) == 1 or (len(given) == 3 and given[1] == "--data-dir")):
        return _command(given[0], given[2] if len(given) == 3 else "")
    from app.commands import arguments

    sys.excepthook = _report_fault  # the window has its own
    _escape_what_cannot_be_printed()
    try:
        chosen = arguments.parser().parse_args(given)
    except SystemExit as end:  # after --help, --version or a complaint
        _say("", end="")
        return int(end.code or OK)
    if fault := arguments.not_text(chosen) or arguments.not_taken(chosen):
        _complain(fault)
        return USAGE
    return _COMMANDS[chosen.command](chosen)


def _options(chosen: "argparse.Namespace") -> "LaunchOptions":
    from app.launch_options import LaunchOptions

    return LaunchOptions(
        url=getattr(chosen, "url", ""),
        dialect=getattr(chosen, "dialect", ""),
        model=getattr(chosen, "model", ""),
        data_dir=getattr(chosen, "data_dir", ""),
        hidden=getattr(chosen, "hidden", False),
        at_login=getattr(chosen, "at_login", False),
        practice=getattr(chosen, "practice", False),
        unencrypted=getattr(chosen, "unencrypted", False),
        set=(*getattr(chosen, "set_first", ()), *getattr(chosen, "set", ())),
        credential=_credential(),
    )


def _credential() -> str:
    import os

    return os.environ.get("OPENAI_API_KEY", "").strip()


def _window(options: "LaunchOptions") -> int:
    import gc

    try:
        if (client.runs if options.at_login else client.raised)(options.data_dir):
            return OK  # one window per data folder: it has come to the front, if somebody asked for it
    except OSError as error:
        _complain(f"a window runs already and does not answer ({error.strerror or error})")
        return FAILED
    gc.disable()  # before the first paint there is no garbage, and looking for it takes 10 ms
    _die_of_interrupts()
    from app.ui import run

    def assemble() -> "Assembly":
        """Called when the window has been painted."""
        from app.assemble import Assembly

        # What is imported by now lives as long as the program: frozen, no collection looks at it again.
        gc.freeze()
        gc.enable()
        return Assembly(options)

    return run.main(
        assemble,
        no_screen=_no_screen,
        hidden=options.hidden,
        at_login=options.at_login,
        data_dir=options.data_dir,
        given=options.set,
    )


def _no_screen(why: str) -> "NoReturn":
    """Called from within Qt, which aborts the process if this returns."""
    import os

    _complain(f"no window can open here: {why.splitlines()[0].strip().rstrip('.')}.")
    _complain(
        "Start Pressel from a desktop session: DISPLAY or WAYLAND_DISPLAY must name a screen that answers."
    )
    _complain("Without a screen these work: pressel talk, pressel serve, pressel export, pressel doctor.")
    if show := getattr(sys.stderr, "show", None):  # gathered by app/commands/unseen.py
        show(FAILED)
    os._exit(FAILED)


def _command(word: str, data_dir: str) -> int:
    """Send a word to the running window."""
    code, words = client.command(word, data_dir)
    if words:
        _note(words)  # these are all ours, and what makes others' fit to be shown takes longer to load
    return code


def _remote(chosen: "argparse.Namespace") -> int:
    return _command(chosen.command, getattr(chosen, "data_dir", ""))


def _open_window(chosen: "argparse.Namespace") -> int:
    options = _options(chosen)
    if fault := _fault(options):
        _complain(fault)
        return USAGE
    return _window(options)


def _fault(options: "LaunchOptions") -> str:
    """What is wrong with the address, the model and the settings that the command line gives; "" if nothing
    is.
    """
    if options.url:
        from app.core.settings.server_address import checked

        if problem := checked(options.url, options.model).problem:
            return f"--url: {problem}"
    if not options.set and not options.model:
        return ""
    from app.core.settings.options import given, wrong
    from app.core.settings.settings import Settings

    if options.model and (found := wrong("model", options.model)) is not None:
        return f"--model: {found}"
    try:
        given(Settings(), options.set)
    except ValueError as error:
        return f"--set {error}"
    return ""


def _talk(chosen: "argparse.Namespace") -> int:
    import asyncio

    from app.assemble import Assembly
    from app.commands.talk_command import BadInput, Talk

    options = _options(chosen)
    if fault := _fault(options):
        _complain(fault)
        return USAGE
    try:
        talk = Talk(Assembly(options), chosen, _say, _complain)
        return asyncio.run(talk.run())
    except BadInput as error:
        _complain(str(error))
        return USAGE


def _serve(chosen: "argparse.Namespace") -> int:
    import asyncio

    from app.commands.serve_command import serve

    return asyncio.run(serve(chosen, _say, _complain))


def _export(chosen: "argparse.Namespace") -> int:
    from app.assemble import Assembly
    from app.commands.export_command import NothingThere, export
    from app.launch_options import LaunchOptions

    try:
        export(Assembly(LaunchOptions(data_dir=getattr(chosen, "data_dir", ""))), chosen, _say, _complain)
    except NothingThere as error:
        _complain(str(error))
        return FAILED
    return OK


def _doctor(chosen: "argparse.Namespace") -> int:
    from app.commands.doctor_command import findings

    options = _options(chosen)
    if fault := _fault(options):
        _complain(fault)
        return USAGE
    restore = _die_of_interrupts()
    try:
        for name, words in findings(options):
            _say(f"{name + ':':<22} {words}")
    finally:
        restore()
    return OK


def _die_of_interrupts() -> "Callable[[], object]":
    """From here on Ctrl-C kills, until somebody takes the signal or what is returned is called.

    WORKAROUND for shiboken6 6.11: KeyboardInterrupt in the middle of its import is a fatal error to it, and
    it aborts with 60 lines of its own; in a slot of Qt it is lost. Nothing is to be saved yet.
    """
    import signal

    before = signal.getsignal(signal.SIGINT)
    if before is signal.default_int_handler:  # whoever has set another, or ignores it, has a reason
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    return lambda: signal.signal(signal.SIGINT, before)


def _self_test(chosen: "argparse.Namespace") -> int:
    from app.commands.self_test_command import self_test

    return self_test(chosen, _say, _complain)


def _escape_what_cannot_be_printed() -> None:
    """Print characters that the encoding of the output lacks (cp1252 on Windows, ASCII in a bare container)
    as ``\\uXXXX``, which a reader of JSON reads too.
    """
    import codecs

    codecs.register_error("escaped", _escaped)
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.reconfigure(errors="escaped")  # type: ignore[union-attr]


def _escaped(error: UnicodeError) -> "tuple[str, int]":
    """The characters that cannot be encoded, each as one or two units of UTF-16 as JSON has them."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    units = error.object[error.start : error.end].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4)), error.end


def _give_up_output() -> None:
    """The reader of our output is gone. Python flushes at exit and would end with code 120, so the rest goes
    to the null device (Python documentation, module signal, "Note on SIGPIPE").
    """
    import os

    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _say(words: str, end: str = "\n") -> None:
    """Print a line of the result; raises OutputLost."""
    from app.printable import printable

    try:
        print(printable(words), end=end, flush=True)
    except OSError as error:
        raise OutputLost(error.strerror) from error


def _complain(words: str) -> None:
    from app.printable import printable
    from app.redaction import redacted

    _note(printable(redacted(words)))


def _note(words: str) -> None:
    """Print a line about what went wrong, if anybody can still be told."""
    if sys.stderr is None:  # closed: print would take standard output instead
        return
    try:  # contextlib would cost a command to the window a third of its imports
        print(f"pressel: {words}", file=sys.stderr, flush=True)
    except OSError:
        return


def _report_fault(kind: type[BaseException], error: BaseException, trace: "TracebackType | None") -> None:
    """A fault of ours on standard error as Python shows it, without what may be secret in its words."""
    import traceback

    _complain("".join(traceback.format_exception(kind, error, trace)))


_COMMANDS: "dict[str | None, Callable[[argparse.Namespace], int]]" = {
    None: _open_window,
    "talk": _talk,
    "serve": _serve,
    "export": _export,
    "doctor": _doctor,
    "self-test": _self_test,
    **dict.fromkeys(client.COMMANDS, _remote),
}
