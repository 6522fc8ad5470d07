"""Reads the end of the log for the person, and writes what they pass on to somebody who helps.

Nothing here adds to what the person has read: the archive has the texts that it is given, and no more.
"""

from io import BytesIO
from pathlib import Path

from app.computer.diagnosis import without_home
from app.computer.login_entry import WriteFile
from app.redaction import redacted

LONGEST_LOG = 120_000
"""So many characters of its end are shown and passed on."""


def end_of_log(log: Path, home: str | None = None) -> str:
    """The newest lines, whole ones, without secrets and without the name of the person's home folder; why
    they cannot be read where that fails. Blocks.
    """
    try:
        text = log.read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return ""
    except OSError as error:
        text = f"{log}: {error.strerror or error}"
    if len(text) > LONGEST_LOG:
        text = text[-LONGEST_LOG:].partition("\n")[2]
    return without_home(redacted(text), str(Path.home()) if home is None else home)


def write_support_file(path: Path, files: tuple[tuple[str, str], ...], write: WriteFile) -> str:
    """Write the ZIP archive, and return why it could not be written, else "". Blocks."""
    try:
        write(path, packed(files))
    except OSError as error:
        return error.strerror or str(error)
    return ""


def packed(files: tuple[tuple[str, str], ...]) -> bytes:
    """The ZIP archive of these files, name and text of each."""
    import zipfile  # with the compressors that it loads, for the one who wants a file at all

    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files:
            archive.writestr(zipfile.ZipInfo(name), text, zipfile.ZIP_DEFLATED)
    return made.getvalue()
