"""Starts a program of macOS; a failure becomes a sentence without the words that the program was given."""

import subprocess

from environment import Failed


def run(*words: str, fails: bool = True) -> str:
    """What the program printed; raises Failed with its complaint, unless failing is an answer too.

    Some of the words are passwords, so no message names more than the first two.
    """
    done = subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if fails and done.returncode:
        raise Failed(f"{' '.join(words[:2])} ended with {done.returncode}:\n{done.stderr.strip()}")
    return done.stdout
