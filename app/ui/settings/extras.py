"""The parts of the settings that are no plain options: credential card, talk-key doctor, autostart."""

from app.ui.bridge import Bridge
from app.ui.parts.paint.theme import Theme
from app.ui.settings.about_page import AboutPage
from app.ui.settings.controls.autostart_row import AutostartRow
from app.ui.settings.controls.talk_key_doctor import TalkKeyDoctor
from app.ui.settings.credentials.credential_card import CredentialCard
from app.ui.settings.section import Extra
from app.ui.wording.words import Words


def credential_extra(theme: Theme, tr: Words, bridge: Bridge) -> Extra:
    """The credential on the page Account and cost."""
    return Extra(
        "account",
        lambda parent: CredentialCard(theme, tr, bridge, parent),
        title=tr("Key"),
        words=tr("api secret token password test remove replace keyring local server computer"),
        first=False,
    )


def doctor_extra(tr: Words, bridge: Bridge) -> Extra:
    """The talk-key doctor on the page Talk."""
    return Extra(
        "talk",
        lambda parent: TalkKeyDoctor(tr, bridge, parent),
        title=tr("Does the talk key work?"),
        words=tr("hotkey shortcut push to talk doctor test global permission portal"),
        first=False,
    )


def autostart_extra(theme: Theme, tr: Words, bridge: Bridge) -> Extra:
    """Whether Pressel starts with the computer, on the page System."""
    return Extra(
        "system",
        lambda parent: AutostartRow(theme, tr, bridge, parent),
        title=tr("Start with the computer"),
        words=tr("autostart login boot launch background"),
    )


def about_extra(tr: Words, bridge: Bridge) -> Extra:
    """What is installed, of what it is made, and what the doctor says: a page of its own."""
    return Extra(
        "about",
        lambda parent: AboutPage(tr, bridge, parent),
        title=tr("About Pressel"),
        words=tr("version licence license third parties open source diagnostics doctor support data folder"),
        icon="info",
    )
