"""Logging in with a browser: a stand-in that follows redirects, and Debian's Chromium."""

import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pytest

from ringkit import LoginRedirectError
from ringkit._io.clock import SystemClock
from ringkit.auth._browser import RedirectListener
from ringkit.auth._login_url import LoginUrl
from ringkit_emulator import Emulator
from tests.auth.support import ACCOUNT, TOKEN, client, form_of, requests_to
from tests.support.platform import NO_LIMITS

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


@pytest.fixture
def callback() -> str:
    return f"http://127.0.0.1:{free_port()}/callback"


@pytest.fixture
def emulator(callback: str) -> Iterator[Emulator]:
    with Emulator(
        limits=NO_LIMITS, redirect_uris=(callback,), public_app=True, auto_approve=True
    ) as running:
        yield running


def in_thread(function: Callable[[str], Any]) -> Callable[[str], None]:
    """Do what a browser does, beside the one that waits for it."""
    return lambda url: threading.Thread(target=function, args=(url,)).start()


def test_login(emulator: Emulator, client_class: Any, callback: str) -> None:
    pages: list[httpx.Response] = []
    browser = in_thread(lambda url: pages.append(httpx.get(url, follow_redirects=True)))
    with client(emulator, client_class) as rc:
        token = rc.login_in_browser(redirect_uri=callback, open_browser=browser, timeout=20)
        assert token.refresh_token
        assert rc.get(ACCOUNT).status == 200
        form = form_of(requests_to(emulator, TOKEN)[0])
        assert form["redirect_uri"] == callback
        assert form["code_verifier"]
    give_up = time.monotonic() + 10
    while not pages and time.monotonic() < give_up:
        time.sleep(0.01)
    (page,) = pages
    assert (page.status_code, "You can close this window" in page.text) == (200, True)
    assert page.headers["cache-control"] == "no-store"
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert "code=" not in page.text
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", urlsplit(callback).port or 0), timeout=1)


def test_redirect_uri_of_the_client(emulator: Emulator, client_class: Any, callback: str) -> None:
    browser = in_thread(lambda url: httpx.get(url, follow_redirects=True))
    with client(emulator, client_class, redirect_uri=callback) as rc:
        rc.login_in_browser(open_browser=browser, timeout=20)
        assert rc.logged_in()


def test_refused(emulator: Emulator, client_class: Any, callback: str) -> None:
    browser = in_thread(lambda url: httpx.get(emulator.deny(url)))
    with client(emulator, client_class) as rc:
        with pytest.raises(LoginRedirectError, match="access_denied"):
            rc.login_in_browser(redirect_uri=callback, open_browser=browser, timeout=20)


def test_timeout(emulator: Emulator, client_class: Any, callback: str) -> None:
    shown: list[str] = []
    with client(emulator, client_class) as rc:
        with pytest.raises(LoginRedirectError, match="the login was not completed within 0 s"):
            rc.login_in_browser(redirect_uri=callback, open_browser=shown.append, timeout=0.2)
    assert parse_qs(urlsplit(shown[0]).query)["redirect_uri"] == [callback]
    with pytest.raises(httpx.ConnectError):
        httpx.get(callback)


def test_no_browser(emulator: Emulator, client_class: Any, callback: str) -> None:
    with client(emulator, client_class, redirect_uri=callback) as rc:
        with pytest.raises(LoginRedirectError, match="open_browser=print"):
            rc.login_in_browser(open_browser=lambda _: False)


@pytest.mark.parametrize(
    "uri",
    [
        "https://app.example/cb",
        "http://app.example:80/cb",
        "https://127.0.0.1:8400/cb",
        "x:y",
        "http://127.0.0.1/callback",
        "http://localhost/",
        "",
    ],
)
def test_addresses_that_are_no_port_of_this_computer(
    emulator: Emulator, client_class: Any, uri: str
) -> None:
    """It is said at once: the platform compares addresses exactly, and the user would wait."""
    opened: list[str] = []
    with client(emulator, client_class) as rc:
        with pytest.raises(ValueError, match="8400/callback, not to") as caught:
            rc.login_in_browser(redirect_uri=uri, open_browser=opened.append)
        assert "register exactly it" in str(caught.value)
        assert opened == []


def test_implicit_is_refused(emulator: Emulator, client_class: Any) -> None:
    with client(emulator, client_class) as rc, pytest.raises(ValueError, match="use a code"):
        rc.login_in_browser(implicit=True)


@contextmanager
def waiting(state: str = "STATE") -> Iterator[tuple[str, list[str]]]:
    """A listener that waits for a login with `state`."""
    address = f"http://127.0.0.1:{free_port()}/cb"
    listener = RedirectListener(address)
    url = LoginUrl("x:y")
    url.state, url.redirect_uri, url.code_verifier = state, address, ""
    came: list[str] = []
    thread = threading.Thread(target=lambda: came.append(listener.wait(url, 30, SystemClock())))
    thread.start()
    try:
        yield address, came
    finally:
        listener.close()
        thread.join()


def test_what_does_not_belong_is_waited_past() -> None:
    with waiting() as (address, came):
        base = address.removesuffix("/cb")
        # A browser opens connections that it says nothing on.
        silent = socket.create_connection(("127.0.0.1", urlsplit(base).port or 0))
        assert httpx.get(f"{base}/favicon.ico").status_code == 404
        assert httpx.get(address).status_code == 400
        assert httpx.get(f"{address}?code=C&state=WRONG").status_code == 400
        assert httpx.post(f"{address}?code=C&state=STATE").status_code == 501
        assert came == []
        query = urlencode({"code": "C", "state": "STATE"})
        assert httpx.get(f"{address}?{query}").status_code == 200
        silent.close()
    assert came == [f"/cb?{query}"]


def test_a_listener_that_is_closed_ends() -> None:
    with waiting():
        time.sleep(0.05)


@pytest.mark.skipif(CHROMIUM is None, reason="Debian's chromium is not installed")
def test_chromium(emulator: Emulator, client_class: Any, callback: str, tmp_path: Path) -> None:
    processes: list[subprocess.Popen[bytes]] = []

    def browser(url: str) -> None:
        flags = (
            "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run "
            "--disable-background-networking --disable-component-update --disable-sync"
        )
        folder = f"--user-data-dir={tmp_path / 'profile'}"
        command = [str(CHROMIUM), *flags.split(), folder, "--remote-debugging-port=0", url]
        output = subprocess.DEVNULL
        processes.append(subprocess.Popen(command, stdout=output, stderr=output))

    try:
        with client(emulator, client_class) as rc:
            rc.login_in_browser(redirect_uri=callback, open_browser=browser, timeout=60)
            assert rc.get(ACCOUNT).status == 200
    finally:
        for process in processes:
            process.terminate()
            process.wait()
