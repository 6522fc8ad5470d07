"""The parts of the settings that are no plain options: the credential card and the talk-key doctor."""

from app.ui.bridge import Bridge
from app.ui.parts.paint.theme import Theme
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
