"""The parts of the settings that are no plain options: credential, cost, storage, tests, autostart, about."""

from app.ui.bridge import Bridge
from app.ui.parts.paint.theme import Theme
from app.ui.settings.about_page import AboutPage
from app.ui.settings.controls.autostart_row import AutostartRow
from app.ui.settings.controls.talk_key_doctor import TalkKeyDoctor
from app.ui.settings.credentials.credential_card import CredentialCard
from app.ui.settings.pages.cost_card import CostCard
from app.ui.settings.pages.sound_card import SoundCard
from app.ui.settings.pages.storage_card import StorageCard
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


def sound_extra(theme: Theme, tr: Words, bridge: Bridge) -> Extra:
    """The test of microphone and loudspeaker on the page Sound."""
    return Extra(
        "sound",
        lambda parent: SoundCard(theme, tr, bridge, parent),
        title=tr("Test"),
        words=tr("test level meter record microphone loudspeaker hear"),
    )


def storage_extra(tr: Words, bridge: Bridge) -> Extra:
    """What is kept on the disk, on the page Transcript and storage."""
    return Extra(
        "storage",
        lambda parent: StorageCard(tr, bridge, parent),
        title=tr("On this computer"),
        words=tr("storage disk folder size delete all conversations history erase"),
        first=False,
    )


def cost_extra(tr: Words, bridge: Bridge) -> Extra:
    """What the conversation has cost, on the page Account and cost."""
    return Extra(
        "account",
        lambda parent: CostCard(bridge, parent),
        title=tr("Cost of this conversation"),
        words=tr("cost price money tokens bill spent"),
        first=False,
    )


def about_extra(tr: Words, bridge: Bridge) -> Extra:
    """What is installed, of what it is made, and what the doctor says: a page of its own."""
    return Extra(
        "about",
        lambda parent: AboutPage(tr, bridge, parent),
        title=tr("About and diagnosis"),
        words=tr("version licence license third parties open source diagnostics doctor log support file"),
        icon="info",
    )


def built_in(theme: Theme, tr: Words, bridge: Bridge) -> tuple[Extra, ...]:
    """All of them, in the order in which they stand on their pages."""
    return (
        credential_extra(theme, tr, bridge),
        cost_extra(tr, bridge),
        doctor_extra(tr, bridge),
        sound_extra(theme, tr, bridge),
        storage_extra(tr, bridge),
        autostart_extra(theme, tr, bridge),
        about_extra(tr, bridge),
    )
