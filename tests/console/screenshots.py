"""Writes the screenshots of docs/emulator-console.md: `python -m tests.console.screenshots`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from ringkit_emulator import Emulator
from tests.console.browser import chromium, missing, watched
from tests.console.office import busy_office
from tests.console.scenario import busy_emulator

if TYPE_CHECKING:
    from playwright.sync_api import Browser

FOLDER = Path(__file__).parents[2] / "docs" / "images"
Scenario = Callable[[], AbstractContextManager[Emulator]]


class Shot(NamedTuple):
    """A picture of a panel.

    `clicks` are (name of an article, name of a button in it), to be clicked before. `pause` is how
    long what the page does not tell of takes, in milliseconds: the browser draws a PDF.
    """

    panel: str
    scheme: Literal["light", "dark"]
    scenario: Scenario = busy_emulator
    height: int = 640
    clicks: tuple[tuple[str, str], ...] = ()
    pause: float = 0


SHOTS = [
    Shot("requests", "light"),
    Shot("subscriptions", "light"),
    Shot("limits", "dark"),
    Shot("faults", "dark"),
    Shot(
        "phones",
        "light",
        busy_office,
        860,
        (("Phone of Ada Abel", "Bea Bohr"), ("Phone of Bea Bohr", "Voicemail 1 unread")),
    ),
    Shot("chats", "light", busy_office, 760),
    Shot("faxes", "dark", busy_office, 720, pause=3000),
    Shot("calls", "dark", busy_office, 560),
]


def write(folder: Path, shots: list[Shot], *, browser: Browser, width: int = 1200) -> list[Path]:
    """Write one picture for each shot and return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for shot in shots:
        with (
            shot.scenario() as emulator,
            watched(browser, scheme=shot.scheme, size=(width, shot.height)) as page,
        ):
            shown = page.open(emulator, shot.panel)
            for article, button in shot.clicks:
                found = shown.get_by_role("article", name=article)
                found.get_by_role("button", name=button).click()
            shown.wait_for_load_state("networkidle")
            shown.wait_for_timeout(shot.pause)
            path = folder / f"console-{shot.panel}.png"
            shown.screenshot(path=path)
            written.append(path)
    return written


def main() -> None:
    reason = missing()
    if reason is not None:
        sys.exit(reason)
    with chromium() as browser:
        paths = write(FOLDER, SHOTS, browser=browser)
    for path in paths:
        print(f"{path.name}: {path.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
