"""`rc.auth` as the auth of httpx clients."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

from ringkit import AsyncRingCentral, LoginRequiredError, RingCentral
from ringkit_emulator import Emulator
from tests.auth.support import ACCOUNT, TOKEN, client, requests_to, settings_for


class Http:
    """An httpx client, sync or async, with the auth of a ringkit client."""

    def __init__(self, emulator: Emulator, client_class: Any, **settings: Any) -> None:
        self.emulator = emulator
        self.client_class = client_class
        self.settings = settings_for(emulator, **settings)

    def send(self, *requests: tuple[str, str, dict[str, Any]]) -> list[httpx.Response]:
        """Send requests one after the other; tokens expire before each but the first."""
        if self.client_class is RingCentral:
            return self._send(requests)
        return asyncio.run(self._send_async(requests))

    def _send(self, requests: Any) -> list[httpx.Response]:
        answers = []
        with RingCentral(**self.settings) as rc, httpx.Client(auth=rc.auth) as http:
            for number, (method, url, keywords) in enumerate(requests):
                if number:
                    self.emulator.expire()
                answers.append(http.request(method, url, **keywords))
        return answers

    async def _send_async(self, requests: Any) -> list[httpx.Response]:
        answers = []
        async with (
            AsyncRingCentral(**self.settings) as rc,
            httpx.AsyncClient(auth=rc.auth) as http,
        ):
            for number, (method, url, keywords) in enumerate(requests):
                if number:
                    self.emulator.expire()
                answers.append(await http.request(method, url, **keywords))
        return answers


def once() -> Iterator[bytes]:
    """A body that can be read once."""
    yield b"{}"


async def once_async() -> AsyncIterator[bytes]:
    """A body that can be read once."""
    yield b"{}"


def test_requests_carry_the_token(emulator: Emulator, client_class: Any) -> None:
    http = Http(emulator, client_class, jwt=emulator.jwt)
    url = emulator.url + ACCOUNT
    answers = http.send(("GET", url, {}), ("GET", url, {}), ("GET", url, {}))
    assert [answer.status_code for answer in answers] == [200] * 3
    assert [entry.status for entry in requests_to(emulator, ACCOUNT)] == [200, 401, 200, 401, 200]
    assert len(requests_to(emulator, TOKEN)) == 3


def test_a_body_is_sent_again(emulator: Emulator, client_class: Any) -> None:
    http = Http(emulator, client_class, jwt=emulator.jwt)
    url = f"{emulator.url}{ACCOUNT}/extension/~/sms"
    answers = http.send(("GET", emulator.url + ACCOUNT, {}), ("POST", url, {"json": {"text": "x"}}))
    assert answers[1].status_code == 400
    assert [entry.json() for entry in requests_to(emulator, url[len(emulator.url) :])] == [
        {"text": "x"}
    ] * 2


def test_a_body_that_cannot_be_read_again(emulator: Emulator, client_class: Any) -> None:
    """The answer stands; the next request has a new token."""
    http = Http(emulator, client_class, jwt=emulator.jwt)
    url = f"{emulator.url}{ACCOUNT}/extension/~/sms"
    good = ("GET", emulator.url + ACCOUNT, {})
    body = once() if client_class is RingCentral else once_async()
    answers = http.send(good, ("POST", url, {"content": body}))
    assert answers[1].status_code == 401
    assert len(requests_to(emulator, TOKEN)) == 2


def test_no_token_for_other_hosts(emulator: Emulator, client_class: Any) -> None:
    with Emulator() as stranger:
        http = Http(emulator, client_class, jwt=emulator.jwt)
        redirect = {"Location": stranger.url + "/restapi"}
        emulator.faults.add(path=ACCOUNT, status=302, headers=redirect)
        answers = http.send(
            ("GET", stranger.url + "/restapi", {}),
            ("GET", emulator.url + ACCOUNT, {"follow_redirects": True}),
            ("GET", emulator.url.replace("127.0.0.1", "localhost") + "/restapi", {}),
            ("GET", emulator.media_url + "/x", {}),
        )
        assert answers[1].url == stranger.url + "/restapi"
        assert len(stranger.log()) == 2
        assert not any("authorization" in entry.headers for entry in stranger.log())
    carried = {
        entry.path: "authorization" in entry.headers
        for entry in emulator.log()
        if "oauth" not in entry.path
    }
    assert carried == {ACCOUNT: True, "/restapi": False, "/x": True}


def test_not_logged_in(emulator: Emulator, client_class: Any) -> None:
    with pytest.raises(LoginRequiredError):
        Http(emulator, client_class).send(("GET", emulator.url + ACCOUNT, {}))


def test_the_wrong_kind_of_client(emulator: Emulator) -> None:
    rc, other = (c(**settings_for(emulator)) for c in (RingCentral, AsyncRingCentral))

    async def main() -> None:
        async with httpx.AsyncClient(auth=rc.auth) as http:
            with pytest.raises(TypeError, match=r"use it in httpx\.Client"):
                await http.get(emulator.url)
        await other.close()

    with httpx.Client(auth=other.auth) as http:
        with pytest.raises(TypeError, match=r"use it in httpx\.AsyncClient"):
            http.get(emulator.url)
    asyncio.run(main())
    rc.close()


def test_the_token_stays_at_home(emulator: Emulator, client_class: Any) -> None:
    """A redirect leads elsewhere without it, and so does an absolute address."""
    with Emulator() as stranger, client(emulator, client_class, jwt=emulator.jwt) as rc:
        redirect = {"Location": stranger.url + "/restapi"}
        emulator.faults.add(path=ACCOUNT, status=302, headers=redirect)
        assert rc.get(ACCOUNT).status == 200
        assert rc.get(stranger.url + "/restapi").status == 200
        assert len(stranger.log()) == 2
        assert not any("authorization" in entry.headers for entry in stranger.log())
