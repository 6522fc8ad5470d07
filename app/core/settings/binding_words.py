"""The sentences about what speaks against a talk key, by their code; whoever shows one translates it."""

WORDS = {
    "own": "Pressel uses this key itself: {does}.",
    "mouse": "You click with it. Take another, or add a modifier.",
    "portal": "This desktop takes no such key; it is asked for {does} instead.",
    "reserved": "The system itself uses this key, and may keep it.",
    "types": "You will not be able to type this key without talking.",
    "lock": "It still switches its light on and off.",
    "altgr": "On many keyboards this types special characters (AltGr).",
}
