"""Writes the screenshots of docs/emulator-console.md: `python -m tests.console.screenshots`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from tests.console.browser import chromium, missing, watched
from tests.console.scenario import busy_emulator

if TYPE_CHECKING:
    from playwright.sync_api import Browser

FOLDER = Path(__file__).parents[2] / "docs" / "images"
Shot = tuple[str, Literal["light", "dark"]]
SHOTS: list[Shot] = [
    ("requests", "light"),
    ("subscriptions", "light"),
    ("limits", "dark"),
    ("faults", "dark"),
]


def write(
    folder: Path, shots: list[Shot], *, browser: Browser, size: tuple[int, int] = (1200, 640)
) -> list[Path]:
    """Write one picture for each shot and return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    with busy_emulator() as emulator:
        for panel, scheme in shots:
            with watched(browser, scheme=scheme, size=size) as page:
                path = folder / f"console-{panel}.png"
                page.open(emulator, panel).screenshot(path=path)
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
