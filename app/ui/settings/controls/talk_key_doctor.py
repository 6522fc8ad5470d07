"""The talk-key doctor: what is bound and why, a trial that records nothing, and a verdict."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from app.core.messages.events.presses import TalkKeyTried
from app.ui.bridge import Bridge
from app.ui.parts.access.keep_focus import enable
from app.ui.parts.boxes import vbox
from app.ui.parts.buttons import push
from app.ui.parts.labels import paragraph
from app.ui.wording.setup.talk_key_report import findings, trial_words, verdict
from app.ui.wording.words import Words


class TalkKeyDoctor(QFrame):
    """Follows the bridge; hiding it ends the trial."""

    def __init__(self, tr: Words, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settingsCard")
        self.setAccessibleName(tr("Does the talk key work?"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # takes the keyboard while the button cannot have it
        self._tr, self._bridge = tr, bridge
        self.title = paragraph(tr("Does the talk key work?"), "section")
        self.facts = QGridLayout()
        self.facts.setHorizontalSpacing(16)
        self.facts.setVerticalSpacing(2)
        self.facts.setColumnStretch(1, 1)
        self.live = paragraph("", "second")
        self.verdict = paragraph("", "section")
        self.button: QPushButton = push(tr("Try the key"))
        self.button.setCheckable(True)
        self.button.clicked.connect(lambda on: bridge.tell(TalkKeyTried(on=on)))
        self._shown: tuple[tuple[str, str], ...] = ()
        rows = vbox(
            self, self.title, self.facts, self.live, self.verdict, margins=(16, 12, 16, 12), spacing=8
        )
        rows.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        bridge.changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Show the findings, the trial and the verdict."""
        state = self._bridge.state
        talk_key, trial = state.talk_key, state.talk_key.trial
        self._list(findings(talk_key, state.settings.talk_key, self._tr))
        self.live.setText(trial_words(trial, self._tr) if trial is not None else "")
        self.live.setVisible(trial is not None)
        self.verdict.setText(verdict(talk_key, self._tr))
        self.button.setChecked(trial is not None)
        self.button.setText(self._tr("Stop trying") if trial is not None else self._tr("Try the key"))
        enable(self.button, talk_key.everywhere, self)

    def _list(self, found: tuple[tuple[str, str], ...]) -> None:
        if found == self._shown:
            return
        self._shown = found
        while (item := self.facts.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for row, (name, words) in enumerate(found):
            self.facts.addWidget(paragraph(name, "second"), row, 0, Qt.AlignmentFlag.AlignTop)
            self.facts.addWidget(paragraph(words), row, 1)

    def hideEvent(self, event: QHideEvent) -> None:
        """End the trial, so that the key talks again."""
        if self._bridge.state.talk_key.trial is not None:
            self._bridge.tell(TalkKeyTried(on=False))
        super().hideEvent(event)
