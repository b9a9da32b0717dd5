"""The panels of people, in a real browser."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import httpx
import pytest

from ringkit_emulator import Emulator
from tests.console.office import ADA, BEA, EVIL, OUTSIDE, id_of, office, picture
from tests.console.panel import console


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with office() as running:
        yield running


def phone(page: Any, name: str) -> Any:
    return page.get_by_role("article", name=f"Phone of {name}")


def test_a_text_with_a_picture_from_one_phone_to_another(browser: Any, emulator: Emulator) -> None:
    with console(browser, emulator, "phones") as page:
        ada, bea = phone(page, "Ada Abel"), phone(page, "Bea Bohr")
        ada.get_by_label("To", exact=True).fill(BEA)
        ada.get_by_label("Message", exact=True).fill("Look!")
        ada.get_by_label("Picture").set_input_files(
            {"name": "hill.png", "mimeType": "image/png", "buffer": picture()}
        )
        ada.get_by_role("button", name="Send").click()
        ada.get_by_text("Queued").wait_for()
        emulator.clock.advance(3)
        ada.get_by_text("Delivered").wait_for()
        bea.get_by_role("button", name="Ada Abel").click()
        shown = bea.get_by_role("img", name="hill.png")
        shown.wait_for()
        page.wait_for_function("image => image.naturalWidth === 240", arg=shown.element_handle())
        bea.get_by_label("Message", exact=True).fill("Nice")
        bea.get_by_label("Message", exact=True).press("Enter")
        bea.get_by_text("Nice").wait_for()
        emulator.clock.advance(3)
        answer = ada.get_by_role("list", name="Messages with Bea Bohr").get_by_text("Nice")
        answer.wait_for()
        ada.get_by_role("button", name="Mark as read").click()
        ada.get_by_role("button", name="Mark as read").wait_for(state="detached")
    store = emulator._platform.components.services.state.messages
    assert {m.document["readStatus"] for m in store.of(emulator.extension_id)} == {"Read"}


def test_a_call_rings_is_answered_held_recorded_and_ended(browser: Any, emulator: Emulator) -> None:
    with console(browser, emulator, "phones") as page:
        ada, bea = phone(page, "Ada Abel"), phone(page, "Bea Bohr")
        ada.get_by_role("button", name="Calls").click()
        ada.get_by_label("Number or extension").fill("102")
        ada.get_by_role("button", name="Call", exact=True).click()
        ada.get_by_text("Calling …").wait_for()
        bea.get_by_role("button", name="Answer").click()
        ada.get_by_text("In a call, 0:00").wait_for()
        assert bea.get_by_text("In a call", exact=True).is_visible()
        bea.get_by_role("button", name="Record").click()
        bea.get_by_text("recording").wait_for()
        bea.get_by_role("button", name="Hold").click()
        bea.get_by_role("button", name="Resume").click()
        bea.get_by_role("button", name="Hold").wait_for()
        emulator.clock.advance(65)
        ada.get_by_text("In a call, 1:05").wait_for()
        ada.get_by_role("button", name="Hang up").click()
        ada.get_by_text("Call connected, 1:05").wait_for()
        page.get_by_role("tab", name="Call log").click()
        records = page.get_by_role("table", name="Call log").get_by_role("row")
        page.get_by_label("Search").fill("connected")
        page.get_by_text("1 of 2 calls").wait_for()
        assert "Bea Bohr" in records.nth(1).inner_text()
        page.get_by_label("Search").fill("")
        sound = page.locator("audio")
        page.wait_for_function(
            "one => (one.load(), one.preload = 'auto', true)", arg=sound.element_handle()
        )
        page.wait_for_function("one => one.duration > 0.5", arg=sound.element_handle())


def test_calls_from_outside_are_declined_or_leave_a_voicemail(
    browser: Any, emulator: Emulator
) -> None:
    with console(browser, emulator, "phones") as page:
        ada, far = phone(page, "Ada Abel"), page.get_by_role("article", name="An outside number")
        far.get_by_label("What").select_option("call")
        far.get_by_role("button", name="Call", exact=True).click()
        ada.get_by_role("button", name="Voicemail…").click()
        ada.get_by_label("What +1 650 555 0123 says").fill(f"Call me, {EVIL}")
        ada.get_by_role("button", name="Leave voicemail").click()
        ada.get_by_role("button", name="Voicemail 1 unread").click()
        ada.get_by_text("Transcription in progress …").wait_for()
        emulator.clock.advance(5)
        ada.get_by_text(f"Call me, {EVIL}").wait_for()
        ada.get_by_role("button", name="Mark as read").click()
        ada.get_by_role("button", name="Mark as unread").wait_for()
        ada.get_by_role("button", name="Delete").click()
        ada.get_by_text("No voicemail").wait_for()
        far.get_by_role("button", name="Call", exact=True).click()
        ada.get_by_role("button", name="Decline").click()
        ada.get_by_text("Is leaving a voicemail").wait_for()
        far.get_by_role("button", name="Hang up").click()
        ada.get_by_role("button", name="Calls").click()
        ada.get_by_text("Voicemail", exact=True).nth(1).wait_for()
        ada.get_by_label("Status of Ada Abel").select_option("DoNotAcceptAnyCalls")
        page.wait_for_function("() => document.querySelector('.avatar .dot').matches('.Busy')")
    presence = emulator._platform.components.services.state.presence.of(emulator.extension_id)
    assert presence.dnd_status == "DoNotAcceptAnyCalls"


def test_a_refused_act_says_why(browser: Any, emulator: Emulator) -> None:
    with console(browser, emulator, "phones", refusals=True) as page:
        ada = phone(page, "Ada Abel")
        ada.get_by_label("To", exact=True).fill("nonsense")
        ada.get_by_label("Message", exact=True).fill("hi")
        with page.expect_response("**/_emulator") as answered:
            ada.get_by_role("button", name="Send").click()
        assert answered.value.status == 400
        alert = page.get_by_role("alert").filter(has_text="CMN-101")
        alert.wait_for()
        assert ada.get_by_label("To", exact=True).input_value() == "nonsense"


def test_faxes_are_shown_page_by_page(browser: Any, emulator: Emulator) -> None:
    with console(browser, emulator, "faxes") as page:
        page.get_by_label("To", exact=True).fill(BEA)
        page.get_by_label("Cover page").fill(f"For Bea {EVIL}")
        page.get_by_label("Text").fill("first\fsecond")
        page.get_by_role("button", name="Send fax").click()
        sent = page.get_by_role("button", name="Ada Abel → Bea Bohr")
        sent.wait_for()
        emulator.clock.advance(15)
        received = page.get_by_role("button", name="Bea Bohr ← Ada Abel")
        received.wait_for()
        sent.click()
        page.get_by_text(f"For Bea {EVIL}").wait_for()
        received.click()
        page.get_by_text("Page 1 of 2").wait_for()
        page.get_by_role("button", name="Next page").click()
        frame = page.locator("iframe[title='fax.pdf, page 2']")
        frame.wait_for()
        address = frame.get_attribute("src")
        assert "#page=2" in address
        answer = httpx.get(emulator.url + address.partition("#")[0])
        assert answer.headers["content-type"] == "application/pdf"
        assert answer.content.startswith(b"%PDF")
        page.get_by_role("article", name="Fax").get_by_role("button", name="Delete").click()
        received.wait_for(state="detached")


class Cards(BaseHTTPRequestHandler):
    """Answers submitted cards, and keeps their bodies in `server.bodies`."""

    def do_POST(self) -> None:
        length = int(self.headers["Content-Length"])
        self.server.bodies.append(httpx.Response(200, content=self.rfile.read(length)).json())  # type: ignore[attr-defined]
        body = b'{"ok": true}'
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_arguments: object) -> None:
        """Write nothing."""


@pytest.fixture
def cards() -> Iterator[HTTPServer]:
    server = HTTPServer(("127.0.0.1", 0), Cards)
    server.bodies = []  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


CARD = {
    "type": "AdaptiveCard",
    "version": "1.3",
    "body": [
        {"type": "TextBlock", "text": f"Expense **118** {EVIL}", "size": "Large"},
        {
            "type": "ColumnSet",
            "columns": [
                {
                    "type": "Column",
                    "width": "auto",
                    "items": [
                        {"type": "Image", "url": "https://example.com/a.png", "altText": "Map"}
                    ],
                },
                {"type": "Column", "items": [{"type": "TextBlock", "text": "Basel"}]},
            ],
        },
        {"type": "FactSet", "facts": [{"title": "Amount", "value": "84.20"}]},
        {
            "type": "Container",
            "id": "more",
            "isVisible": False,
            "items": [{"type": "TextBlock", "text": "The details"}],
        },
        {
            "type": "Input.Text",
            "id": "comment",
            "label": "Comment",
            "isRequired": True,
            "errorMessage": "Say why",
        },
        {
            "type": "Input.ChoiceSet",
            "id": "days",
            "label": "Days",
            "isMultiSelect": True,
            "choices": [{"title": t, "value": t[0]} for t in ("Monday", "Tuesday", "Friday")],
        },
        {
            "type": "Input.Toggle",
            "id": "tell",
            "title": "Tell Bea",
            "valueOn": "y",
            "valueOff": "n",
        },
        {"type": "Input.Number", "id": "amount", "label": "Amount", "value": 84},
    ],
    "actions": [
        {
            "type": "Action.ShowCard",
            "title": "Approve",
            "card": {
                "type": "AdaptiveCard",
                "body": [{"type": "Input.Date", "id": "paid", "label": "Paid on"}],
                "actions": [{"type": "Action.Submit", "title": "OK", "data": {"verb": "approve"}}],
            },
        },
        {
            "type": "Action.ShowCard",
            "title": "Refuse",
            "card": {
                "type": "AdaptiveCard",
                "actions": [{"type": "Action.Submit", "title": "OK", "data": {"verb": "refuse"}}],
            },
        },
        {"type": "Action.ToggleVisibility", "title": "Details", "targetElements": ["more"]},
        {"type": "Action.OpenUrl", "title": "Open", "url": "https://example.com/118"},
        {"type": "Action.OpenUrl", "title": "Run", "url": "javascript:alert(1)"},
    ],
}


def test_a_card_is_drawn_filled_in_and_submitted_as_a_user(
    browser: Any, emulator: Emulator, cards: HTTPServer
) -> None:
    bot = emulator.install_bot(name="Pay")
    chat = emulator.create_chat([bot["id"], id_of(emulator, BEA)])["id"]
    headers = {"Authorization": f"Bearer {bot['access_token']}"}
    posted = httpx.post(
        f"{emulator.url}/team-messaging/v1/chats/{chat}/adaptive-cards", json=CARD, headers=headers
    ).json()
    emulator.set_card_webhook(f"http://127.0.0.1:{cards.server_port}/")
    with console(browser, emulator, "chats") as page:
        card = page.get_by_role("form", name="Card of Pay")
        card.get_by_text(f"Expense 118 {EVIL}").wait_for()
        assert card.get_by_role("img", name="Map").is_visible()
        assert card.get_by_role("link", name="Open").get_attribute("href").endswith("/118")
        assert card.get_by_text("Run").count() == 0
        assert not card.get_by_text("The details").is_visible()
        card.get_by_role("button", name="Details").click()
        card.get_by_text("The details").wait_for()
        article = page.get_by_role("article", name="Chat")
        article.get_by_label("As", exact=True).select_option(label="Bea Bohr")
        card.get_by_role("button", name="Approve").click()
        card.get_by_label("Paid on").fill("2030-05-06")
        card.get_by_role("button", name="OK").click()
        card.get_by_text("Say why").wait_for()
        card.get_by_label("Comment").fill("Train")
        card.get_by_label("Monday").check()
        card.get_by_label("Friday").check()
        card.get_by_label("Tell Bea").check()
        card.get_by_role("button", name="Refuse").click()
        card.get_by_role("button", name="Approve").click()
        card.get_by_label("Paid on").fill("2030-05-06")
        card.get_by_role("button", name="OK").click()
        page.get_by_text("Submitted by Bea Bohr").wait_for()
        (body,) = cards.bodies  # type: ignore[attr-defined]
        assert body["data"] == {
            "comment": "Train",
            "days": "M,F",
            "tell": "y",
            "amount": "84",
            "paid": "2030-05-06",
            "verb": "approve",
        }
        assert body["user"]["firstName"] == "Bea"
        card.get_by_role("button", name="Refuse").click()
        card.get_by_role("button", name="OK").click()
        page.wait_for_function("() => document.querySelector('.answer')")
        changed = {"type": "AdaptiveCard", "version": "1.3"}
        changed |= {"body": [{"type": "TextBlock", "text": "Done by Bea"}]}  # type: ignore[dict-item]
        httpx.put(
            f"{emulator.url}/team-messaging/v1/adaptive-cards/{posted['id']}",
            json=changed,
            headers=headers,
        ).raise_for_status()
        page.get_by_text("Done by Bea").wait_for()
    assert cards.bodies[-1]["data"]["verb"] == "refuse"  # type: ignore[attr-defined]


STRANGE: list[Any] = [
    {"type": "TextBlock", "text": {"a": 1}, "size": 7, "color": None},
    {"type": "TextBlock"},
    {"type": "constructor"},
    {"type": "Neu", "fallback": {"type": "TextBlock", "text": "instead"}},
    {"type": "Neu", "fallback": "drop"},
    {"type": "ColumnSet", "columns": "none"},
    {"type": "ColumnSet", "columns": [None, {"width": {}, "items": [None, {"type": "Image"}]}]},
    {"type": "Container", "items": [{}], "selectAction": {"type": "Action.Submit"}},
    {"type": "FactSet", "facts": [{}, None, {"title": 1, "value": []}]},
    {"type": "RichTextBlock", "inlines": [None, 7, "plain", {"text": "bold", "weight": "bolder"}]},
    {"type": "Input.ChoiceSet", "id": "x", "choices": [{}, {"value": "1"}, {"value": "1"}]},
    {"type": "Input.ChoiceSet", "style": "expanded", "choices": None},
    {"type": "Input.Text", "isMultiline": True, "maxLength": "many", "value": {"a": 1}},
    {"type": "Input.Number", "value": "seven"},
    {"type": "Media", "sources": 3},
    {"type": "ImageSet", "images": [{"url": "javascript:alert(1)"}, {"url": 4}]},
    {"type": "ActionSet", "actions": [{"title": None}, {"type": "Action.ShowCard"}, 3]},
    {"type": "TextBlock", "text": "the last one"},
]


def test_whatever_an_app_posts_as_a_card_is_shown_as_well_as_it_can_be(
    browser: Any, emulator: Emulator
) -> None:
    bot = emulator.install_bot()
    chat = emulator.create_chat([bot["id"]])["id"]
    nested: dict[str, Any] = {"type": "TextBlock", "text": "the innermost"}
    for _ in range(200):
        nested = {"type": "Container", "items": [nested]}
    cards = f"{emulator.url}/team-messaging/v1/chats/{chat}/adaptive-cards"
    for body in (STRANGE, [nested]):
        httpx.post(
            cards,
            json={"type": "AdaptiveCard", "version": "1.3", "body": body, "actions": []},
            headers={"Authorization": f"Bearer {bot['access_token']}"},
        ).raise_for_status()
    with console(browser, emulator, "chats") as page:
        page.get_by_text("the last one").wait_for()
        page.get_by_text("the innermost").wait_for()
        page.get_by_text("instead").wait_for()
        assert page.locator(".failed").count() == 0
        assert page.get_by_role("button", name="ShowCard").is_visible()


def test_posts_mention_people_carry_files_and_are_never_html(
    browser: Any, emulator: Emulator
) -> None:
    chat = emulator.create_chat([id_of(emulator, BEA)], name="Trip")
    with console(browser, emulator, "chats") as page:
        page.get_by_role("list", name="Chats").get_by_role("button", name="Trip").click()
        article = page.get_by_role("article", name="Chat Trip")
        article.get_by_label("Mention").select_option(label="Bea Bohr")
        article.get_by_label("Files").set_input_files(
            [
                {"name": "hill.png", "mimeType": "image/png", "buffer": picture()},
                {"name": "plan.txt", "mimeType": "text/plain", "buffer": b"the plan"},
            ]
        )
        article.get_by_label("Message", exact=True).fill(
            f"{EVIL} **see** [this](javascript:alert(1))"
        )
        article.get_by_role("button", name="Post").click()
        post = article.get_by_role("listitem").first
        post.get_by_text("@Bea Bohr").wait_for()
        assert EVIL in post.inner_text()
        assert post.get_by_role("link", name="this").count() == 0
        image = post.get_by_role("img", name="hill.png")
        page.wait_for_function("one => one.naturalWidth === 240", arg=image.element_handle())
        link = post.get_by_role("link", name="plan.txt").get_attribute("href")
        assert httpx.get(emulator.url + link).content == b"the plan"
        page.get_by_text("New chat").click()
        form = page.get_by_role("form", name="New chat")
        form.get_by_label("Bea Bohr").check()
        form.get_by_role("button", name="Create").click()
        page.get_by_role("article", name="Chat Ada Abel, Bea Bohr").wait_for()
    posts = emulator._platform.components.services.state.team_messaging.chats[chat["id"]].posts
    (item,) = list(posts)
    assert [each["name"] for each in item.document["attachments"]] == ["hill.png", "plan.txt"]


def test_a_text_is_never_html_and_phones_work_with_the_keyboard_alone(
    browser: Any, emulator: Emulator
) -> None:
    with console(browser, emulator, "phones", scheme="dark") as page:
        ada = phone(page, "Ada Abel")
        emulator.inbound_sms(EVIL, from_=OUTSIDE, to=ADA)
        ada.get_by_text(EVIL).wait_for()
        page.get_by_role("tab", name="Phones").focus()
        wanted = [
            "Phone of",
            "Show phone",
            "Hide the phone of Ada Abel",
            "Status of Ada Abel",
            "Messages",
            "Calls",
            "Voicemail",
            "Conversations of Ada Abel",
            "+1 650 555 0123",
        ]
        for name in wanted:
            page.keyboard.press("Tab")
            assert name in focused(page), name
        page.keyboard.press("Enter")
        ada.get_by_role("list", name="Messages with +1 650 555 0123").wait_for()
        ada.get_by_label("Message", exact=True).focus()
        page.keyboard.type(f"Hello {EVIL}")
        page.keyboard.press("Enter")
        ada.get_by_text(f"Hello {EVIL}").wait_for()
        assert page.locator("img[src=x]").count() == 0


def focused(page: Any) -> str:
    """Return the names that the element with the focus has."""
    return str(
        page.evaluate(
            """() => {
                const one = document.activeElement;
                const labels = [...(one.labels ?? [])].map((label) => label.textContent);
                return [one.ariaLabel, one.textContent, ...labels].join(" | ");
            }"""
        )
    )


@pytest.mark.parametrize(
    ("path", "status"),
    [("message/1/2", 404), ("recording/1", 404), ("file/1", 404), ("", 404)],
    ids=["message", "recording", "file", "nothing"],
)
def test_media_that_there_is_not(emulator: Emulator, path: str, status: int) -> None:
    assert httpx.get(f"{emulator.url}/_emulator/media/{path}").status_code == status


def test_media_run_nothing_and_pages_elsewhere_cannot_have_them(emulator: Emulator) -> None:
    script = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
    message = emulator.inbound_sms("hi", pictures={"a.svg": script})
    url = (
        f"{emulator.url}/_emulator/media/message/{message['id']}/{message['attachments'][1]['id']}"
    )
    answer = httpx.get(url)
    assert answer.content == script
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert answer.headers["content-security-policy"].endswith("sandbox")
    assert answer.headers["cross-origin-resource-policy"] == "same-origin"
    assert httpx.get(url, headers={"Range": "bytes=0-3"}).content == script[:4]
    assert httpx.get(url, headers={"Origin": "https://evil.example"}).status_code == 403
    assert httpx.get(url, headers={"Host": "evil.example"}).status_code == 403
    with Emulator(control=False) as closed:
        assert httpx.get(f"{closed.url}/_emulator/media/file/1").status_code == 404
