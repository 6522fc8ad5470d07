"""The one maker of names for new conversations; free ground, because window, commands and plan begin some."""


def new_conversation_id() -> str:
    """32 hexadecimal digits that no other conversation has, on this computer or on another."""
    import uuid  # the first paint does not wait for it

    return uuid.uuid4().hex
