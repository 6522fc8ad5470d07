"""What a screen reader finds in a window: every name and text, or where one is; it presses nothing.

Run by the system's own Python, because the accessibility bindings are a package of the system.
"""

import sys

FOCUSED = "--focused"


def lines(node: object, depth: int = 0) -> list[str]:
    """Role, name, description and label of everything that is showing."""
    import pyatspi  # type: ignore[import-not-found]

    found: list[str] = []
    if depth and not node.getState().contains(pyatspi.STATE_SHOWING):  # type: ignore[attr-defined]
        return found
    said = (node.getRoleName(), node.name, node.description, label(node))  # type: ignore[attr-defined]
    found.append("\t".join(said))
    for child in node:  # type: ignore[attr-defined]
        if child is not None:
            found += lines(child, depth + 1)
    return found


def label(node: object) -> str:
    """The names of what it is labelled by, which is how a screen reader tells what a combo box is for."""
    import pyatspi

    kind = pyatspi.RELATION_LABELLED_BY
    by = [rel for rel in node.getRelationSet() if rel.getRelationType() == kind]  # type: ignore[attr-defined]
    return " ".join(rel.getTarget(n).name for rel in by for n in range(rel.getNTargets()))


def middles(node: object, name: str, depth: int = 0) -> list[str]:
    """Where on the screen the middle is of each thing of that name that is showing."""
    import pyatspi

    if depth and not node.getState().contains(pyatspi.STATE_SHOWING):  # type: ignore[attr-defined]
        return []
    found: list[str] = []
    if node.name == name and depth:  # type: ignore[attr-defined]
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)  # type: ignore[attr-defined]
        found.append(f"{box.x + box.width // 2} {box.y + box.height // 2}")
    for child in node:  # type: ignore[attr-defined]
        if child is not None:
            found += middles(child, name, depth + 1)
    return found


def focused(node: object) -> str:
    """Role, name and description of what has the keyboard; "" if nothing in here does. Qt says of the current
    item of a list that it has, wherever the keyboard is.
    """
    import pyatspi

    for child in node:  # type: ignore[attr-defined]
        if child is not None and child.getState().contains(pyatspi.STATE_SHOWING):
            if found := focused(child):
                return found
            if child.getState().contains(pyatspi.STATE_FOCUSED) and child.getRoleName() != "list item":
                return f"{child.getRoleName()}\t{child.name}\t{child.description}"
    return ""


def main(pid: int, name: str) -> None:
    """Read the program with this process id, or find in it what has this name, or the keyboard."""
    import pyatspi

    for app in pyatspi.Registry.getDesktop(0):
        if app is not None and app.get_process_id() == pid:
            for window in app:
                if name == FOCUSED:
                    sys.stdout.write(focused(window))
                else:
                    sys.stdout.write("\n".join(middles(window, name) if name else lines(window)) + "\n")


if __name__ == "__main__":
    main(int(sys.argv[1]), " ".join(sys.argv[2:]))
