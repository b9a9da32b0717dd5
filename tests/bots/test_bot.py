"""What a bot refuses, what it hides, and that it runs without a web server."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from ringkit import FileStore, LoginRequiredError, MemoryStore
from ringkit.bots import AsyncBot, Bot, Message
from ringkit.cards import CardError
from ringkit_emulator import Emulator
from tests.bots.platform import Person, until
from tests.bots.serving import Seen, asyncio_bot, blocking_bot, free_port, served, settings_of
from tests.support.platform import NO_LIMITS

URL = "https://bot.example.com"


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS) as running:
        yield running


@pytest.mark.parametrize(
    ("settings", "error", "problem"),
    [
        ({"account": "7"}, TypeError, "account is not a setting of a bot"),
        ({"jwt": "a.b.c"}, TypeError, "jwt is not a setting of a bot"),
        ({"urll": URL}, TypeError, "urll is not a setting"),
        ({"url": "bot.example.com"}, ValueError, "public address"),
        ({"url": f"{URL}/?a=b"}, ValueError, "public address"),
        ({"delivery": "webhook"}, ValueError, "give the public address"),
        ({"delivery": "pubnub"}, ValueError, "webhook or websocket"),
        ({"url": URL, "client_secret": None}, ValueError, "event_secret"),
        ({"url": URL, "event_secret": "short"}, ValueError, "at least 8"),
        ({"url": 80}, TypeError, "url must be a str, not int"),
        ({"token": 7}, TypeError, "token must be a str, not int"),
        ({"retry_every": 0}, ValueError, "above 0"),
        ({"accounts": "101"}, TypeError, "collection of ids"),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, dict) else "",
)
@pytest.mark.parametrize("kind", [Bot, AsyncBot])
def test_wrong_settings(
    kind: Any, settings: dict[str, Any], error: type[Exception], problem: str
) -> None:
    with pytest.raises(error, match=problem):
        kind(**{"client_id": "id", "client_secret": "very secret", **settings})


def test_secrets_are_shown_nowhere() -> None:
    bot = Bot(
        client_id="id", client_secret="hidden-1", url=URL, token="hidden-2",
        card_secret="hidden-3", event_secret="hidden-4",
    )  # fmt: skip
    assert "hidden" not in repr(bot) + repr(vars(bot)) + repr(bot.wsgi_app())
    bot.close()


@pytest.mark.parametrize("make", [Bot, Bot.from_env, AsyncBot.from_env])
def test_no_frame_of_a_traceback_holds_a_secret(make: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RINGCENTRAL_CLIENT_ID", raising=False)
    monkeypatch.setenv("RINGCENTRAL_BOT_TOKEN", "hidden-1")
    with pytest.raises((TypeError, ValueError)) as caught:
        make(card_secret="hidden-2", event_secret="hidden-3", client_secret="hidden-4", url=7)
    frames = [entry.frame for entry in caught.traceback[1:]]
    assert frames
    assert "hidden" not in "".join(repr(frame.f_locals) for frame in frames)


def test_settings_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "CLIENT_ID": "id", "CLIENT_SECRET": "secret", "JWT": "a.b.c", "BOT_URL": f"{URL}/x/",
        "BOT_CARD_SECRET": "shared", "STORE": "memory",
    }.items():  # fmt: skip
        monkeypatch.setenv(f"RINGCENTRAL_{name}", value)
    bot = Bot.from_env(event_secret="of the events")
    assert bot.redirect_uri == f"{URL}/x/oauth"
    with pytest.raises(ValueError, match="pass wsgi_app"):
        bot.run()
    bot.close()
    with pytest.raises(RuntimeError, match="closed"):
        bot.start()


@pytest.mark.parametrize("maker", [blocking_bot, asyncio_bot], ids=["wsgi", "asgi"])
def test_the_addresses_answer_what_they_are_for(
    emulator: Emulator, maker: Any, caplog: pytest.LogCaptureFixture
) -> None:
    port = free_port()
    url = f"http://127.0.0.1:{port}/a"
    bot = maker(Seen(), **settings_of(emulator, url=url, card_secret=""))
    with served(bot, port), httpx.Client(base_url=url, verify=False) as http:
        assert http.get("/other").status_code == 404
        assert http.post("/cards").status_code == 404, "without a secret no card is accepted"
        assert http.get("/events").status_code == 405
        assert http.post("/events", json={}).status_code == 401
        assert http.get("/oauth").status_code == 400
        assert http.post("/oauth", content=b"{").status_code == 400
        wrong = {"code": "x", "client_id": "another"}
        assert http.get("/oauth", params=wrong).status_code == 403
        assert http.get("/oauth", params={"code": "a-forged-code"}).status_code == 403
        assert http.post("/oauth", json={"access_token": "a-forged-token"}).status_code == 403
        assert http.post("/oauth", data={"access_token": "a-forged-token"}).status_code == 403
        assert http.post("/oauth", json={"access_token": "not a token"}).status_code == 403
        emulator.faults.add(path="/restapi/oauth/token", status=503, count=None)
        assert http.get("/oauth", params={"code": "a-forged-code"}).status_code == 502
        emulator.faults.clear()
        assert bot.installations == []
    assert "forged" not in caplog.text


def test_a_token_that_is_not_valid_is_refused(emulator: Emulator) -> None:
    with Bot(**settings_of(emulator)) as bot:
        with pytest.raises(LoginRequiredError):
            bot.install("forged")
        assert bot.installations == []


@pytest.mark.parametrize("maker", [blocking_bot, asyncio_bot], ids=["wsgi", "asgi"])
def test_an_account_that_is_not_listed_is_refused(
    emulator: Emulator, maker: Any, caplog: pytest.LogCaptureFixture
) -> None:
    port = free_port()
    settings = settings_of(emulator, url=f"http://127.0.0.1:{port}")
    for accounts, status in ((["1"], 403), ([emulator.account_id], 200)):
        bot = maker(Seen(), **settings, accounts=accounts)
        with served(bot, port):
            assert emulator.install_bot(bot.redirect_uri)["status"] == status
            assert len(bot.installations) == (status == 200)
    assert "may not be installed in account" in caplog.text


def test_an_unreadable_list_of_bots_is_reported(emulator: Emulator) -> None:
    store = MemoryStore()
    settings = settings_of(emulator, store=store)
    with Bot(**settings) as bot:
        bot.install(emulator.install_bot()["access_token"])
        [key] = [key for key in store._entries if ":bots:" in key]
    store.save(key, "[1")
    errors: list[Any] = []
    again = Bot(**settings)
    again._home.on("store_error", errors.append)
    with again:
        assert again.installations == []
    assert [event.key for event in errors] == [key]


def test_what_is_posted_is_checked_first(emulator: Emulator) -> None:
    with Bot(**settings_of(emulator)) as bot:
        chat = bot.install(emulator.install_bot()["access_token"]).chat("1")
        before = len(emulator.log())
        with pytest.raises(CardError, match="version"):
            chat.post_card({"type": "AdaptiveCard"})
        with pytest.raises(ValueError, match="needs a text"):
            chat.say("")
        with pytest.raises(ValueError, match="card_id"):
            chat.update_card("", {"type": "AdaptiveCard", "version": "1.3"})
        assert not [e for e in emulator.log()[before:] if "team-messaging" in e.path]


def test_a_refusal_to_subscribe_is_logged_and_ends_the_attempts(
    emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    emulator.faults.add(path="*/wstoken", status=403, count=None, body='{"errorCode": "CMN-401"}')
    with Bot(**settings_of(emulator)) as bot:
        found = bot.install(emulator.install_bot()["access_token"])
        until(lambda: "cannot subscribe" in caplog.text)
        assert not found.connected
    emulator.faults.clear()


def test_a_failure_to_subscribe_is_repeated(
    emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, "ringkit.bots")
    emulator.faults.add(path="*/wstoken", status=503, count=9)
    with Bot(**settings_of(emulator, max_attempts=1)) as bot:
        found = bot.install(emulator.install_bot()["access_token"])
        until(lambda: "tries again in 1 s" in caplog.text)
        emulator.faults.clear()
        until(lambda: found.connected)


def test_a_bot_that_was_removed_meanwhile_is_forgotten(
    emulator: Emulator, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    made = emulator.install_bot()
    settings = settings_of(emulator, store=FileStore(tmp_path))
    with Bot(**settings) as bot:
        found = bot.install(made["access_token"])
        until(lambda: found.connected)
    emulator.uninstall_bot(made["id"])
    removed: list[str] = []
    again = Bot(**settings)
    again.on("removed")(lambda found: removed.append(found.id))
    with again:
        until(lambda: removed == [made["id"]])
        assert again.installations == []
    assert "has to be installed again" in caplog.text


def test_a_bot_that_subscribes_before_it_is_served_does_so_again(emulator: Emulator) -> None:
    """The server calls the application before it listens: the first handshake is not answered."""
    made = emulator.install_bot()
    port = free_port()
    settings = settings_of(emulator, url=f"http://127.0.0.1:{port}", token=made["access_token"])
    bot = asyncio_bot(Seen(), **settings)
    with served(bot, port):
        until(lambda: bot.installations and bot.installations[0].connected)
        person = Person(emulator, made["id"])
        person.writes("help")
        assert "help: help " in person.reads(2)


def test_run_serves_over_websockets_until_it_is_closed(emulator: Emulator) -> None:
    made = emulator.install_bot()
    bot = blocking_bot(Seen(), **settings_of(emulator, token=made["access_token"]))
    thread = threading.Thread(target=bot.run)
    thread.start()
    until(lambda: bot.installations and bot.installations[0].connected)
    person = Person(emulator, made["id"])
    person.writes("help")
    assert "help: help " in person.reads(2)
    bot.close()
    thread.join(20)
    assert not thread.is_alive()


def test_a_cancelled_run_ends_everything(emulator: Emulator) -> None:
    async def main() -> None:
        made = emulator.install_bot()
        bot = asyncio_bot(Seen(), **settings_of(emulator, token=made["access_token"]))
        running = asyncio.create_task(bot.run())
        while not (bot.installations and bot.installations[0].connected):
            await asyncio.sleep(0.01)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(main())


@pytest.mark.skipif(sys.platform == "win32", reason="SIGINT is sent to a whole group there")
@pytest.mark.parametrize(
    "place", ["print('ready', flush=True)", "print('ready', flush=True); busy()"]
)
def test_ctrl_c_ends_a_program(emulator: Emulator, place: str) -> None:
    """While nothing happens, and while a handler is called in the main thread."""
    made = emulator.install_bot()
    program = (
        "import signal, time\n"
        # It is ignored where the tests run in the background.
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "from ringkit.bots import Bot\n"
        "bot = Bot.from_env()\n"
        "def busy(): time.sleep(60)\n"
        "@bot.on('installed')\n"
        "def installed(found):\n"
        f"    {place}\n"
        "bot.run()\n"
    )
    environment = {
        **os.environ,
        "RINGCENTRAL_SERVER_URL": emulator.url,
        "RINGCENTRAL_CLIENT_ID": emulator.client_id,
        "RINGCENTRAL_CLIENT_SECRET": emulator.client_secret or "",
        "RINGCENTRAL_BOT_TOKEN": made["access_token"],
    }
    with subprocess.Popen(
        [sys.executable, "-c", program],
        env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as running:  # fmt: skip
        try:
            assert running.stdout is not None
            assert running.stdout.readline() == "ready\n"
            running.send_signal(signal.SIGINT)
            _, errors = running.communicate(timeout=30)
        finally:
            running.kill()
    assert "KeyboardInterrupt" in errors
    assert made["access_token"] not in errors


def test_a_handler_keeps_its_type() -> None:
    bot = Bot(client_id="id", client_secret="secret")

    @bot.command("help")
    def show_help(message: Message) -> str:
        return message.text

    name: str = show_help.__name__
    assert name == "show_help"
    with pytest.raises(ValueError, match="installed, removed, joined, left, not 'gone'"):
        bot.on("gone")  # type: ignore[call-overload]
    bot.close()
