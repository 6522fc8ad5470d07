"""Generates docs/settings.md from the declarations of the options.

`python -m tests.pages.settings_page` writes the page; a check compares it with the declarations.
"""

from pathlib import Path

from app.core.settings.options import Option, of_page
from app.core.settings.settings import PAGES

PAGE = Path(__file__).parents[2] / "docs" / "settings.md"
_HEAD = """\
# Settings

Every option, as the window of the settings (Ctrl+,) has it. The name is for `settings.json` and for the
command line: `pressel --set speed=1.2` and `pressel talk --set speed=1.2` hold for one run and are not kept.
Written from `app/core/settings/settings.py` by `python -m tests.pages.settings_page`.

*Applies* says when a change is in force: at once, with the next answer, with the next session (which can be
begun at once, with the conversation carried over), or at the next start.
"""
_TOP = "| Option | Name | Values | Default | Applies |\n|---|---|---|---|---|\n"


def page() -> str:
    """The page as one text."""
    parts = [_HEAD]
    for key, title in PAGES:
        if found := of_page(key):
            rows = "\n".join(_row(option) for option in found)
            parts.append(f"## {title}\n\n{_TOP}{rows}\n")
    return "\n".join(parts)


def _row(option: Option) -> str:
    default = option.label(option.default)
    if option.kind == "text" and len(default) > 40:
        default = "see the window"
    unit = f" {option.unit}" if option.unit and option.names.get(str(option.default)) is None else ""
    shown = f"{default}{unit}" if default else "empty"
    cells = (f"**{option.title}**: {option.help}", f"`{option.name}`", _values(option), shown, option.applies)
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _values(option: Option) -> str:
    match option.kind:
        case "switch":
            return "on, off"
        case "choice":
            return ", ".join(
                f"`{value}`" if value else f"empty ({option.names[value]})" for value in option.values
            )
        case "number" | "whole":
            return f"{option.least:g} to {option.most:g}{' ' + option.unit if option.unit else ''}"
        case "pick":
            known = ", ".join(f"`{value}`" for value in option.known if value)
            return f"{known}, or another"
        case "input" | "output":
            return "a device of the list; empty follows the system"
        case _:
            return f"text, up to {option.longest:,} characters" if option.longest else "text"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
