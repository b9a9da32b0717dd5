"""A headless browser, and a page of it that may neither complain nor ask another host."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from ringkit_emulator import Emulator

CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
TIMEOUT = 8000


@contextmanager
def chromium() -> Iterator[Any]:
    """A headless Chromium; skips the test, with the reason, where there is none."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with playwright.sync_playwright() as running:
        own = running.chromium.executable_path
        program = next(filter(None, map(shutil.which, (*CHROMIUM, own))), None)
        if program is None:
            pytest.skip("there is no Chromium")
        # Playwright adds --headless.
        browser = running.chromium.launch(executable_path=program, args=ARGUMENTS)
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def console(
    browser: Any, emulator: Emulator, panel: str, *, refusals: bool = False, **options: Any
) -> Iterator[Any]:
    """A page that shows a panel of an emulator's console.

    With `refusals` the emulator may refuse what is asked of it, which the browser notes.
    """
    options = {"viewport": {"width": 1360, "height": 900}, **options}
    page = browser.new_page(**options)
    page.set_default_timeout(TIMEOUT)
    complaints: list[str] = []
    hosts: set[str] = set()
    page.on(
        "console",
        lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None,
    )
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("dialog", lambda dialog: complaints.append(dialog.message) or dialog.dismiss())
    page.on("request", lambda request: hosts.add("/".join(request.url.split("/")[:3])))
    try:
        page.goto(f"{emulator.url}/#/{panel}")
        yield page
        if refusals:
            complaints = [text for text in complaints if "status of 400" not in text]
        assert complaints == []
        assert {host for host in hosts if host.startswith("http")} == {emulator.url}
    finally:
        page.close()
