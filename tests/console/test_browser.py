"""The console in a real browser: panels, actions, keyboard, light and dark, hostile texts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

import httpx
import pytest

from ringkit_emulator import Emulator
from ringkit_emulator._console.pages import static_files
from tests.console.browser import Watched, skip_without_browser, watched
from tests.console.scenario import busy_emulator
from tests.console.screenshots import SHOTS, write
from tests.emulator.support import ACCOUNT, EXTENSION, Api

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

PANELS = sorted(
    name.removeprefix("panels/").removesuffix(".js")
    for name in static_files()
    if name.startswith("panels/") and name != "panels/index.js"
)


@pytest.fixture
def console(browser: Browser) -> Iterator[Watched]:
    """A page; the test fails if it wrote an error or asked another host than the emulator's."""
    with watched(browser) as page:
        yield page
        assert page.problems == []
        assert all(re.fullmatch(r"127\.0\.0\.1:\d+", host) for host in page.hosts)


@pytest.fixture(scope="module")
def busy() -> Iterator[Emulator]:
    skip_without_browser()
    with busy_emulator() as running:
        yield running


def text_of(page: Page, selector: str) -> str:
    return page.locator(selector).inner_text()


def press_until_focused(page: Page, name: str, limit: int = 60) -> None:
    """Press Tab until the element with this accessible name has the focus."""
    for _ in range(limit):
        page.keyboard.press("Tab")
        focused = page.evaluate(
            "(() => { const e = document.activeElement;"
            " return e.getAttribute('aria-label') || e.labels?.[0]?.innerText || e.innerText })()"
        )
        if focused == name:
            return
    raise AssertionError(f"{name} cannot be reached with the keyboard")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_panel_is_readable_and_fits_the_window(
    browser: Browser, busy: Emulator, scheme: Literal["light", "dark"]
) -> None:
    with watched(browser, scheme=scheme) as console:
        page = console.open(busy)
        for width in (1280, 360):
            page.set_viewport_size({"width": width, "height": 720})
            for panel in PANELS:
                console.show(panel)
                assert page.locator(f".panel-{panel} h1").count() == 1
                assert page.evaluate(UNLABELLED) == []
                assert page.evaluate(LOW_CONTRAST) == [], (panel, scheme)
                assert page.evaluate(OVERFLOW) <= 0, (panel, width)
                assert page.evaluate(IN_VIEW, f"tab-{panel}"), (panel, width)
        assert page.locator(".failed").count() == 0
        assert console.problems == []
        assert {host.partition(":")[0] for host in console.hosts} == {"127.0.0.1"}
        dark = page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
        assert (dark == "rgb(14, 17, 23)") is (scheme == "dark")


def test_requests_appear_with_their_reason_and_details(
    console: Watched, emulator: Emulator
) -> None:
    page = console.open(emulator)
    with Api(emulator) as api:
        api.get(f"{ACCOUNT}/extension/1")
    page.get_by_text("account " + emulator.account_id + " has no such extension").wait_for()
    assert "readExtension" in text_of(page, "tbody tr:first-child")
    page.get_by_role("button", name="Show details of request 2").click()
    shown = page.locator("tr.below")
    shown.wait_for()
    assert "authorization: Bearer UktFT" in shown.inner_text()
    assert api.headers["Authorization"] not in page.content()
    assert '"errorCode": "CMN-102"' in shown.inner_text()
    page.get_by_label("Search").fill("nothing like this")
    page.get_by_text("No request fits the filter.").wait_for()
    page.get_by_role("button", name="Show all").click()
    page.get_by_label("Status").select_option("refused")
    page.get_by_text("1 of 2 requests").wait_for()
    assert page.locator("tr.below").count() == 1
    emulator.reset()
    page.get_by_text("No request since the last reset.").wait_for()


def test_many_requests_are_shown_in_part_until_asked_for(
    console: Watched, emulator: Emulator
) -> None:
    with Api(emulator) as api:
        for number in range(200):
            api.get(f"{ACCOUNT}/extension/{number}")
    page = console.open(emulator)
    page.get_by_text("201 requests").wait_for()
    assert page.locator("tbody tr").count() == 150
    page.get_by_role("button", name="Show 51 older requests").click()
    page.get_by_text("/restapi/oauth/token").wait_for()
    assert page.locator("tbody tr").count() == 201


def test_texts_of_users_stay_texts(console: Watched, emulator: Emulator) -> None:
    hostile = "<img src=x onerror=alert(1)><script>document.title='owned'</script>"
    page = console.open(emulator)
    dialogs: list[str] = []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    emulator.add_user(first_name=hostile, last_name="</td></table>")
    emulator.faults.add(path=hostile, count=None)
    with Api(emulator) as api:
        api.get("/restapi/v1.0/" + "%3Cscript%3E", params={"q": hostile})
        body = {"from": {"phoneNumber": hostile}, "to": [{"phoneNumber": hostile}], "text": hostile}
        api.post(f"{EXTENSION}/sms", json=body)
    page.get_by_role("button", name="Show details of request 3").click()
    page.locator("tr.below").wait_for()
    assert hostile in page.locator("tr.below").inner_text()
    for panel in ("users", "faults"):
        page.locator(f"#tab-{panel}").click()
        page.get_by_text(hostile).first.wait_for()
    assert page.locator("img, main script").count() == 0
    assert "owned" not in page.title()
    assert dialogs == []


def test_the_clock_is_driven_with_the_keyboard_only(console: Watched, emulator: Emulator) -> None:
    page = console.open(emulator)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "panel"
    page.keyboard.press("Shift+Tab")
    assert page.evaluate("document.activeElement.getAttribute('role')") == "tab"
    while page.evaluate("document.activeElement.innerText") != "Clock":
        page.keyboard.press("ArrowDown")
    page.get_by_role("heading", name="Clock").wait_for()
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
    start = emulator.clock.time()
    press_until_focused(page, "1 hour")
    page.keyboard.press("Enter")
    page.get_by_text("The clock is 1 h ahead").wait_for()
    assert emulator.clock.time() == start + 3600
    press_until_focused(page, "Amount")
    page.keyboard.type("2.5")
    press_until_focused(page, "Advance")
    page.keyboard.press("Space")
    page.get_by_text("The clock is 2 min 30 s ahead").wait_for()
    assert emulator.clock.time() == start + 3750
    page.get_by_role("button", name="Resume").click()
    page.get_by_text("It follows real time.").wait_for()
    assert not emulator.clock.frozen
    page.get_by_role("button", name="Freeze").click()
    page.get_by_text("It stands still").wait_for()
    assert emulator.clock.frozen


def test_what_is_typed_stays_while_the_state_changes(console: Watched, emulator: Emulator) -> None:
    page = console.open(emulator, "faults")
    page.get_by_label("Path").fill("*/sms")
    page.get_by_label("Kind").select_option("drop")
    emulator.faults.add(status=500, path="/other")
    page.get_by_text("/other").wait_for()
    assert page.get_by_label("Path").input_value() == "*/sms"
    assert page.get_by_label("Status").count() == 0
    page.get_by_label("Carry the request out").check()
    page.get_by_role("button", name="Plan").click()
    page.get_by_text("drop, carried out").wait_for()
    planned = emulator.faults.all()[1].fault
    assert (planned.kind, planned.path, planned.count) == ("drop", "*/sms", 1)
    assert planned.processed
    page.get_by_role("button", name="Remove fault 1").click()
    page.get_by_role("button", name="Remove fault 1").wait_for(state="detached")
    assert [fault.number for fault in emulator.faults.all()] == [2]


def test_errors_are_told_and_can_be_dismissed(browser: Browser, emulator: Emulator) -> None:
    with watched(browser) as console:
        page = console.open(emulator, "users")
        page.get_by_label("First name").fill("Grace")
        page.get_by_label("Last name").fill("Hopper")
        page.get_by_label("Phone number", exact=True).fill("650")
        page.get_by_role("button", name="Add user").click()
        alert = page.locator("[role=alert] .failed")
        alert.wait_for()
        assert "'650' is no phone number" in alert.inner_text()
        assert page.get_by_label("First name").input_value() == "Grace"
        page.get_by_role("button", name="Dismiss").click()
        alert.wait_for(state="detached")
        page.get_by_label("Phone number", exact=True).fill("")
        page.get_by_role("button", name="Add user").click()
        page.get_by_text("Grace Hopper", exact=True).wait_for()
        assert page.get_by_label("First name").input_value() == ""
        page.get_by_role("button", name="New JWT for Grace Hopper").click()
        jwt = page.get_by_label("JWT credential").inner_text()
        with Api(emulator, logged_in=False) as api:
            assert api.token(assertion=jwt).status_code == 200
        # The browser itself reports a refused request.
        assert all("400" in problem for problem in console.problems)


def test_subscriptions_are_blacklisted_and_deleted(console: Watched, emulator: Emulator) -> None:
    with Api(emulator) as api:
        document = {
            "eventFilters": [f"{EXTENSION}/message-store"],
            "deliveryMode": {"transportType": "PubNub"},
        }
        subscription = api.post("/restapi/v1.0/subscription", json=document).json()
        page = console.open(emulator, "subscriptions")
        emulator.inbound_sms("hello there")
        page.get_by_role("button", name="Show notification 1").click()
        page.get_by_text('"message-store"').or_(page.locator("tr.below pre")).first.wait_for()
        page.get_by_role("button", name="Blacklist").click()
        page.get_by_text("Blacklisted in the console").wait_for()
        url = f"/restapi/v1.0/subscription/{subscription['id']}"
        assert api.get(url).json()["status"] == "Blacklisted"
        page.get_by_role("button", name="Delete the subscription of Ada Abel (101)").click()
        page.get_by_text("There is no subscription.").wait_for()
        assert api.get(url).status_code == 404


def test_logins_expire_and_end(console: Watched, emulator: Emulator) -> None:
    with Api(emulator) as api:
        page = console.open(emulator, "sessions")
        page.get_by_role("button", name="Expire the access token of Ada Abel (101)").click()
        page.get_by_text("expired", exact=True).wait_for()
        assert api.get(ACCOUNT).status_code == 401
        page.get_by_role("button", name="End the login of Ada Abel (101)").click()
        page.get_by_text("No user is logged in.").wait_for()


def test_credentials_are_shown_when_asked_for_and_a_reset_asks_first(
    console: Watched, emulator: Emulator
) -> None:
    emulator.clock.advance(500)
    start = emulator.clock.time() - 500
    page = console.open(emulator, "platform")
    page.get_by_role("button", name="Show the secret and the JWT").click()
    lines = page.get_by_label("Environment variables").inner_text().splitlines()
    assert f"export RINGCENTRAL_JWT='{emulator.jwt}'" in lines
    assert f"export RINGCENTRAL_CLIENT_SECRET='{emulator.client_secret}'" in lines
    page.get_by_role("button", name="Reset …").click()
    page.get_by_role("button", name="Cancel").click()
    page.get_by_role("button", name="Reset …").click()
    assert emulator.clock.time() == start + 500
    page.get_by_role("button", name="Reset everything").click()
    page.get_by_text("The emulator is as at its start").wait_for()
    assert emulator.clock.time() == start


def test_a_snapshot_is_saved_and_restored(
    console: Watched, emulator: Emulator, tmp_path: Path
) -> None:
    page = console.open(emulator, "platform")
    start = emulator.clock.time()
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save a snapshot").click()
    saved.value.save_as(tmp_path / "snapshot.json")
    emulator.clock.advance(500)
    page.get_by_label("Snapshot", exact=True).set_input_files(tmp_path / "snapshot.json")
    page.get_by_role("button", name="Restore").click()
    page.get_by_text("The state of the snapshot is restored").wait_for()
    assert emulator.clock.time() == start


def test_limits_count_down_live(console: Watched) -> None:
    with Emulator(limits={"Light": 2}, frozen_clock=True) as emulator, Api(emulator) as api:
        page = console.open(emulator, "limits")
        light = page.locator("tr", has_text="Light")
        api.get(ACCOUNT)
        light.get_by_text("1 of 2").wait_for()
        api.get(ACCOUNT)
        light.get_by_text("used up").wait_for()
        api.get(ACCOUNT)
        light.get_by_text("refused for 1 min").wait_for()
        emulator.clock.advance(60)
        light.get_by_text("open").wait_for()


def test_the_page_connects_again_after_a_restart(browser: Browser) -> None:
    with watched(browser) as console:
        with Emulator(frozen_clock=True) as first:
            page = console.open(first)
            port = int(first.url.rpartition(":")[2])
        page.get_by_text("Reconnecting").wait_for()
        with Emulator(frozen_clock=True, port=port) as second:
            page.get_by_text("Live").wait_for()
            httpx.get(f"{second.url}/restapi/after-the-restart")
            page.get_by_text("/after-the-restart").wait_for()


def test_screenshots_are_small(browser: Browser, tmp_path: Path) -> None:
    shots = [shot for shot in SHOTS if shot.panel in ("requests", "phones")]
    for path in write(tmp_path, shots, browser=browser):
        assert path.read_bytes()[:4] == b"\x89PNG"
        assert 10_000 < path.stat().st_size < 150_000


# Whether an element is in the window.
IN_VIEW = """
id => {
  const box = document.getElementById(id).getBoundingClientRect();
  return box.left >= 0 && box.right <= innerWidth && box.top >= 0 && box.bottom <= innerHeight;
}
"""

# By how much the page and its panel are wider than the window.
OVERFLOW = """
Math.max(
  document.documentElement.scrollWidth - innerWidth,
  document.querySelector("main").scrollWidth - document.querySelector("main").clientWidth,
)
"""

# Controls without an accessible name.
UNLABELLED = """
Array.from(document.querySelectorAll("button, input, select, textarea"))
  .filter((e) => !(e.getAttribute("aria-label") || e.labels?.length || e.textContent.trim()))
  .map((e) => e.outerHTML)
"""

# Texts whose contrast with what is behind them is less than 4.5 (WCAG 2, level AA).
LOW_CONTRAST = """
(() => {
  const parse = (text) => text.match(/[\\d.]+/g).map(Number);
  const light = (c) => {
    const [r, g, b] = c.slice(0, 3).map((v) => v / 255)
      .map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const found = parse(getComputedStyle(e).backgroundColor);
      if (found.length === 3 || found[3] === 1) return found;
    }
    return [255, 255, 255];
  };
  const poor = [];
  for (const element of document.querySelectorAll("body *")) {
    const own = Array.from(element.childNodes).some((n) => n.nodeType === 3 && n.data.trim());
    if (!own || element.disabled || !element.getClientRects().length) continue;
    const pair = [light(parse(getComputedStyle(element).color)), light(behind(element))];
    const ratio = (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
    if (ratio < 4.5) poor.push([element.tagName, element.className, element.innerText, ratio]);
  }
  return poor;
})()
"""
