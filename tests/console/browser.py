"""A headless Chromium, driven by Playwright, and pages of the console in it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal

import pytest

from ringkit_emulator import Emulator

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page, Request

# Without a screen, too, Chromium loads two pages for the address bar of every window: most of what
# a short test costs. It obeys the last list of features only, so what Playwright turns off, because
# it asks hosts on its own or changes how pages load, is turned off here again.
FEATURES = [
    "WebUIOmniboxPopup",
    "WebUIOmniboxAimPopup",
    "AimEnabled",
    "AvoidCorsURLLoaderRestartOnRedirect",
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsFirstBalancedModeAutoEnable",
    "HttpsUpgrades",
    "LensOverlay",
    "MediaRouter",
    "NetworkTimeServiceQuerying",
    "OptimizationHints",
    "PaintHolding",
    "PreconnectToSearch",
    "ThirdPartyStoragePartitioning",
]
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-features=" + ",".join(FEATURES),
]
# The first has no window that is drawn and costs half of the others.
NAMES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")


def missing() -> str | None:
    """Return why no browser can be started, None if one can."""
    try:
        import playwright.sync_api  # noqa: F401
    except ImportError:
        return "playwright is not installed"
    if not any(map(shutil.which, NAMES)):
        return "there is no Chromium"
    return None


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start a browser; it is closed at the end."""
    from playwright.sync_api import sync_playwright

    path = next(filter(None, map(shutil.which, NAMES)))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        try:
            yield browser
        finally:
            browser.close()


class Watched:
    """A page, what it wrote to its console, and which hosts it asked."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.problems: list[str] = []
        self.hosts: set[str] = set()
        page.on("console", self._on_console)
        page.on("pageerror", lambda error: self.problems.append(str(error)))
        page.on("request", self._on_request)
        page.on("websocket", lambda socket: self.hosts.add(socket.url.split("/")[2]))

    def _on_request(self, request: Request) -> None:
        # Others are the browser's own: its viewer of PDF documents is an extension.
        if request.url.startswith("http"):
            self.hosts.add(request.url.split("/")[2])

    def _on_console(self, message: object) -> None:
        kind, text = getattr(message, "type", ""), getattr(message, "text", "")
        if kind in ("error", "warning"):
            self.problems.append(f"{kind}: {text}")

    def open(self, emulator: Emulator, panel: str = "requests") -> Page:
        """Open the console at a panel, and wait until its state is there."""
        self.page.goto(f"{emulator.url}/#/{panel}")
        self.page.locator("#clock").wait_for()
        return self.show(panel)

    def show(self, panel: str) -> Page:
        """Show another panel of the open page, and wait until its state is there."""
        self.page.evaluate("name => { location.hash = `#/${name}` }", panel)
        self.page.locator(f".panel-{panel} > :nth-child(2)").first.wait_for()
        return self.page


@contextmanager
def watched(
    browser: Browser,
    *,
    scheme: Literal["light", "dark"] = "light",
    size: tuple[int, int] = (1280, 800),
) -> Iterator[Watched]:
    """A new page in a context of its own."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        color_scheme=scheme,
        reduced_motion="reduce",
    )
    context.set_default_timeout(10_000)
    try:
        yield Watched(context.new_page())
    finally:
        context.close()


def skip_without_browser() -> None:
    """Skip the test, with the reason, where no browser can be started."""
    reason = missing()
    if reason is not None:
        pytest.skip(reason)
