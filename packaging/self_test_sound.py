"""Makes resources/self-test.flac with the system's practice voice: `python packaging/self_test_sound.py`.

The question that `pressel self-test` asks the ear that comes with the program. It is machine speech, so that
no person's voice is in the repository, and one that the ear understands however the sound is cut into frames.
"""

import sys

import environment
import numpy as np
import soundfile

sys.path.insert(0, str(environment.ROOT))

from app.commands.self_test_command import QUESTION, RECORDING
from app.paths import resource
from app.protocol.pcm import RATE
from app.server.voice.voice import system_voice

QUIET = bytes(14_400)  # 0.3 s before and after, as between press and word


def main() -> None:
    """Write the file; fails if this system has no voice."""
    spoken = QUIET + b"".join(system_voice().speak(QUESTION, voice="alloy", speed=1.0)) + QUIET
    soundfile.write(resource(RECORDING), np.frombuffer(spoken, "<i2"), RATE, subtype="PCM_16")


if __name__ == "__main__":
    main()
