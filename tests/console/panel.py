"""A panel in a real browser, which may neither complain nor ask another host."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Literal

from ringkit_emulator import Emulator
from tests.console.browser import watched

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Dialog, Page


@contextmanager
def console(
    browser: Browser,
    emulator: Emulator,
    panel: str,
    *,
    refusals: bool = False,
    scheme: Literal["light", "dark"] = "light",
    size: tuple[int, int] = (1360, 900),
) -> Iterator[Page]:
    """A page that shows a panel of an emulator's console.

    With `refusals` the emulator may refuse what is asked of it, which the browser notes.
    """
    with watched(browser, scheme=scheme, size=size) as seen:

        def on_dialog(dialog: Dialog) -> None:
            seen.problems.append(f"dialog: {dialog.message}")
            dialog.dismiss()

        seen.page.on("dialog", on_dialog)
        yield seen.open(emulator, panel)
        refused = [text for text in seen.problems if "status of 400" in text]
        assert bool(refused) is refusals
        assert len(seen.problems) == len(refused), seen.problems
        assert seen.hosts == {emulator.url.removeprefix("http://")}
