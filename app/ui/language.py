"""The language of the interface: installs our translation and Qt's, and sets the layout direction."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

SHIPPED = ("en", "de", "es", "fr", "ja", "ar", "zh_CN")


def chosen(wanted: str, system: QLocale) -> str:
    """The language to show: the wanted one, else the system's if we ship it, else English."""
    if wanted in SHIPPED:
        return wanted
    for name in (system.name(), system.name().partition("_")[0]):
        if name in SHIPPED:
            return name
    return "zh_CN" if system.language() is QLocale.Language.Chinese else "en"


class Spoken(NamedTuple):
    """The language in use, and the wanted one if its translation could not be loaded ("" = it was)."""

    language: str
    missing: str = ""


_DATES = "localeOfDates"
_SHOWN = "languageShown"


def shown() -> str:
    """The language that the window is in, one of ``SHIPPED``."""
    return str(QCoreApplication.instance().property(_SHOWN) or "en")  # type: ignore[union-attr]


def dates() -> QLocale:
    """The locale for dates: in the language of the window, whatever language the system formats dates in."""
    return QLocale(str(QCoreApplication.instance().property(_DATES) or "en"))  # type: ignore[union-attr]


def _dated(app: QApplication, language: str) -> None:
    system = QLocale.system().name()  # its region decides the order of day and month
    app.setProperty(_DATES, system if system.partition("_")[0] == language.partition("_")[0] else language)


def install(app: QApplication, wanted: str = "") -> Spoken:
    """Install this language, or the system's for ""; English if its translation cannot be loaded."""
    language = chosen(wanted, QLocale.system())
    _dated(app, language)
    app.setProperty(_SHOWN, "en")
    if language == "en":
        return Spoken(language)
    from app.paths import resource

    ours = QTranslator(app)
    if not ours.load(f"pressel_{language}", str(resource("translations"))):
        _dated(app, "en")
        return Spoken("en", language)
    locale = QLocale(language)
    if language.partition("_")[0] != QLocale.system().name().partition("_")[0]:
        QLocale.setDefault(locale)  # for numbers and dates; a region of the same language is kept
    qts = QTranslator(app)
    if qts.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qts)
    app.installTranslator(ours)
    app.setProperty(_SHOWN, language)
    app.setLayoutDirection(locale.textDirection())
    return Spoken(language)


def translate(text: str, n: int = -1) -> str:
    """Translate a sentence of ``wording``; ``n`` selects the plural form of a ``%n`` text."""
    found = QCoreApplication.translate("present", text, "", n)
    if n < 0 or "(s)" not in found:
        return found
    from app.ui.wording.words import english

    return english(text, n)
