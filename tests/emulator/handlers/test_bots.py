"""Bots are installed and removed, adaptive cards posted, changed, and submitted signed."""

from __future__ import annotations

import hmac
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx
import pytest

from ringkit_emulator import Emulator
from tests.emulator.support import EXTENSION, Api, code_of, fits

CHATS = "/team-messaging/v1/chats"
CARDS = "/team-messaging/v1/adaptive-cards"
CARD: dict[str, Any] = {
    "type": "AdaptiveCard",
    "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
    "version": "1.3",
    "fallbackText": "a question",
    "body": [
        {"type": "TextBlock", "text": "Approve?", "wrap": True},
        {"type": "Image", "url": "https://example.com/a.png"},
        {"type": "Input.Text", "id": "reason", "value": "none"},
    ],
    "actions": [
        {"type": "Action.Submit", "title": "Yes", "data": {"action": "yes"}},
        {"type": "Action.Submit", "title": "No", "data": {"action": "no"}},
    ],
}


@contextmanager
def app(status: int = 200, body: bytes = b"") -> Iterator[tuple[str, list[Any]]]:
    """A real server of an application, and the requests that it got."""
    requests: list[Any] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            content = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            requests.append((self.command, self.path, dict(self.headers), content))
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST

        def log_message(self, *args: Any) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/hook", requests
        finally:
            server.shutdown()


def chat_of(api: Api) -> str:
    found = api.get(CHATS, params={"type": "Team"}).json()["records"]
    return str(found[0]["id"])


def test_a_public_bot_gets_a_code_that_is_good_for_a_permanent_token(
    emulator: Emulator, api: Api
) -> None:
    with app(body=b"thanks") as (address, requests):
        installed = emulator.install_bot(address)
    assert (installed["status"], installed["body"]) == (200, "thanks")
    [(method, path, _, _)] = requests
    query = httpx.URL(f"http://x{path}").params
    assert method == "GET"
    assert query["creator_extension_id"] == emulator.extension_id
    tokens = api.token("authorization_code", code=query["code"], redirect_uri=address).json()
    assert tokens["owner_id"] == installed["id"]
    assert tokens["expires_in"] == 2_147_483_647
    assert "refresh_token" not in tokens
    me = fits(api.use(tokens).get(EXTENSION), "readExtension")
    assert (str(me["id"]), me["type"]) == (installed["id"], "Bot")


def test_a_private_bot_gets_its_token(emulator: Emulator, api: Api) -> None:
    with app() as (address, requests):
        installed = emulator.install_bot(address, private=True, name="Answers")
    [(method, _, headers, body)] = requests
    given = json.loads(body)
    assert (method, headers["Content-Type"]) == ("POST", "application/json")
    assert given["client_id"] == emulator.client_id
    assert given["creator_account_id"] == emulator.account_id
    assert str(api.use(given).get(EXTENSION).json()["id"]) == installed["id"]


def test_a_new_bot_cannot_subscribe_at_once(api: Api) -> None:
    with Emulator(frozen_clock=True) as emulator, Api(emulator) as api:
        api.use(emulator.install_bot(ready_after=20))
        asked = {
            "eventFilters": ["/team-messaging/v1/posts"],
            "deliveryMode": {"transportType": "PubNub"},
        }
        refused = api.post("/restapi/v1.0/subscription", json=asked)
        assert (refused.status_code, code_of(refused)) == (403, "SUB-406")
        emulator.clock.advance(20)
        assert api.post("/restapi/v1.0/subscription", json=asked).status_code == 200


def test_a_removed_bot_cannot_log_in(emulator: Emulator, api: Api) -> None:
    bot = emulator.install_bot()
    api.use(bot)
    assert api.get(EXTENSION).status_code == 200
    emulator.uninstall_bot(bot["id"])
    refused = api.get(EXTENSION)
    assert (refused.status_code, code_of(refused)) == (401, "OAU-213")
    with pytest.raises(ValueError, match="no bot"):
        emulator.uninstall_bot(bot["id"])


def test_an_ordinary_card_is_posted_changed_and_deleted(emulator: Emulator, api: Api) -> None:
    chat = chat_of(api)
    made = fits(api.post(f"{CHATS}/{chat}/adaptive-cards", json=CARD), "createGlipAdaptiveCardNew")
    [post, *_] = api.get(f"{CHATS}/{chat}/posts").json()["records"]
    assert post["attachments"] == [{"id": made["id"], "type": "Card", "fallback": "a question"}]
    assert api.get(f"{CARDS}/{made['id']}").json()["body"] == CARD["body"]
    changed = CARD | {"body": []}
    assert api.put(f"{CARDS}/{made['id']}", json=changed).status_code == 200
    assert api.get(f"{CARDS}/{made['id']}").json()["body"] == []
    assert api.delete(f"{CARDS}/{made['id']}").status_code == 204
    assert api.get(f"{CARDS}/{made['id']}").status_code == 404
    assert api.get(f"{CHATS}/{chat}/posts/{post['id']}").status_code == 404


# What cards of all kinds are made of, as clients draw it.
KINDS: dict[str, dict[str, Any]] = {
    "text and image": {
        "body": [
            {"type": "TextBlock", "size": "Medium", "weight": "Bolder", "text": "Hello"},
            {"type": "Image", "url": "https://example.com/a.png"},
        ],
    },
    "columns": {
        "body": [
            {
                "type": "ColumnSet",
                "columns": [
                    {"type": "Column", "width": "auto", "items": [{"type": "Image", "url": "a"}]},
                    {"type": "Column", "items": [{"type": "Input.Text", "id": "reason"}]},
                ],
            },
            {"type": "FactSet", "facts": [{"title": "Where", "value": "Belmont"}]},
            {"type": "ImageSet", "images": [{"type": "Image", "url": "b"}]},
        ],
    },
    "rich text": {
        "body": [
            {
                "type": "RichTextBlock",
                "inlines": [{"type": "TextRun", "text": "so", "italic": True}],
            }
        ],
    },
    "inputs": {
        "body": [
            {"type": "Input.Text", "id": "reason", "placeholder": "why"},
            {"type": "Input.Number", "id": "number"},
            {"type": "Input.Date", "id": "date"},
            {"type": "Input.Time", "id": "time"},
            {
                "type": "Input.ChoiceSet",
                "id": "menu",
                "choices": [{"title": "One", "value": "1"}],
            },
            {"type": "Input.Toggle", "id": "toggle", "title": "Yes?"},
        ],
    },
    "data of a later version": {
        "version": "1.5",
        "body": [{"type": "Input.Text", "id": "reason", "label": "Why"}],
    },
    "a card inside": {
        "actions": [
            {"type": "Action.OpenUrl", "title": "Look", "url": "https://example.com"},
            {
                "type": "Action.ShowCard",
                "title": "Answer",
                "card": {
                    "type": "AdaptiveCard",
                    "body": [{"type": "Input.Text", "id": "reason", "isMultiline": True}],
                    "actions": [{"type": "Action.Submit", "title": "OK", "data": {"id": 7}}],
                },
            },
        ],
    },
}


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_cards_of_all_kinds_are_posted_and_submitted(
    emulator: Emulator, api: Api, kind: str
) -> None:
    chat = chat_of(api)
    card = CARD | KINDS[kind]
    made = fits(api.post(f"{CHATS}/{chat}/adaptive-cards", json=card), "createGlipAdaptiveCardNew")
    read = api.get(f"{CARDS}/{made['id']}").json()
    assert {name: read[name] for name in card} == card
    has_input = "Input." in json.dumps(card["body"]) or kind == "a card inside"
    entered = {"reason": "late"} if has_input else {}
    with app() as (address, requests):
        emulator.set_card_webhook(address)
        assert emulator.submit_card(made["id"], entered)["status"] == 200
    sent = json.loads(requests[0][3])
    assert entered.items() <= sent["data"].items()
    assert {"uuid", "timestamp", "appId", "user", "conversation", "post"} <= sent.keys()


@pytest.mark.parametrize(
    "wrong",
    [
        {"type": "Card"},
        {"version": "2.0"},
        {"version": None},
        {"body": {}},
        {"body": [{"text": "no type"}]},
        {"actions": [{"type": "Action.Execute"}]},
    ],
    ids=["type", "version", "no version", "body", "element", "action"],
)
def test_what_no_client_draws_is_refused(api: Api, wrong: dict[str, Any]) -> None:
    chat = f"{CHATS}/{chat_of(api)}/adaptive-cards"
    assert api.post(chat, json=CARD | wrong).status_code == 400
    assert api.post(chat, json=CARD).status_code == 201


def test_another_users_card_cannot_be_changed(emulator: Emulator, api: Api) -> None:
    made = api.post(f"{CHATS}/{chat_of(api)}/adaptive-cards", json=CARD).json()
    api.use(emulator.install_bot())
    assert api.put(f"{CARDS}/{made['id']}", json=CARD).status_code == 403
    assert api.delete(f"{CARDS}/{made['id']}").status_code == 403


@pytest.mark.parametrize("bare", [False, True], ids=["prefixed", "bare"])
def test_a_submitted_card_is_posted_and_signed(bare: bool) -> None:
    with (
        Emulator(card_secret="shared", bare_card_signatures=bare) as emulator,
        Api(emulator) as api,
        app(body=b'{"type": "message"}') as (address, requests),
    ):
        chat = chat_of(api)
        made = api.post(f"{CHATS}/{chat}/adaptive-cards", json=CARD).json()
        emulator.set_card_webhook(address)
        answer = emulator.submit_card(made["id"], {"reason": "late"}, button="No")
        emulator.submit_card(made["id"])
        over_http = httpx.post(
            emulator.control_url, json={"op": "submit_card", "card": made["id"], "button": "Yes"}
        )
        for wrong in ({"inputs": {"no": "x"}}, {"button": "Maybe"}, {"extension_id": "1"}):
            with pytest.raises(ValueError, match="no"):
                emulator.submit_card(made["id"], **wrong)
    assert answer == over_http.json() == {"status": 200, "body": '{"type": "message"}'}
    _, _, headers, body = requests[0]
    digest = hmac.new(b"shared", body, "sha1").hexdigest()
    assert headers["X-Glip-Signature"] == (digest if bare else f"sha1={digest}")
    sent = json.loads(body)
    assert sent["data"] == {"reason": "late", "action": "no"}
    assert sent["card"] == {"id": made["id"]}
    assert sent["user"]["id"] == emulator.extension_id
    assert (sent["type"], sent["conversation"]["id"]) == ("button_submit", chat)
    assert json.loads(requests[1][3])["data"] == {"reason": "none", "action": "yes"}


@pytest.mark.parametrize(
    "address",
    ["http://127.0.0.1:9/", "http://127.0.0.1:99999/", "http://", "http://[::1", "ftp://h/", "/x"],
)
def test_an_app_that_does_not_answer_is_an_error(emulator: Emulator, address: str) -> None:
    with pytest.raises(ValueError, match="did not answer"):
        emulator.install_bot(address)


def test_a_bot_is_added_to_an_account_that_there_is(emulator: Emulator) -> None:
    with pytest.raises(ValueError, match="no account"):
        emulator.install_bot(account="1")


def test_mentions_are_read_from_the_text(emulator: Emulator, api: Api) -> None:
    bot = emulator.install_bot(name="Helper")
    text = f"![:Person]({bot['id']}) help"
    posted = api.post(f"{CHATS}/{chat_of(api)}/posts", json={"text": text}).json()
    assert posted["mentions"] == [{"id": bot["id"], "type": "Person", "name": "Helper"}]
