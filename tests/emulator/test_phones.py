"""What users do with their phones: the same state and notifications as through the API."""

import base64
import json
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import httpx
import pytest

from ringkit import filters
from ringkit_api.models import ExtensionPresenceEvent, ExtensionTelephonySessionsEvent
from ringkit_emulator import AccountOptions, Emulator, UserOptions
from ringkit_emulator._state.sample_media import pdf_pages, text_pdf
from tests.emulator.event_recorder import EventRecorder
from tests.emulator.subscriptions.pubnub_subscription import login
from tests.emulator.support import ACCOUNT, EXTENSION, Api
from tests.emulator.upload_parts import PNG, file_part, json_part
from tests.support.platform import NO_LIMITS, client

OUTSIDE = "+16505550123"
USERS = tuple(
    UserOptions(extension_number=number, email=f"u{number}@example.com", first_name=name)
    for number, name in (("101", "Ada"), ("102", "Bea"))
)


def office() -> Emulator:
    """Return an emulator of two users, the same whenever it is started."""
    return Emulator(
        limits=NO_LIMITS,
        frozen_clock=True,
        start_time=1_800_000_000.0,
        accounts=(AccountOptions(users=USERS, more_users=0),),
    )


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with office() as running:
        yield running


class Person(NamedTuple):
    """A user, with a client of the user's own."""

    api: Api
    id: str
    number: str


def people_of(emulator: Emulator, clients: tuple[Api, Api]) -> tuple[Person, Person]:
    found = []
    for api, user in zip(clients, USERS, strict=True):
        login(api, str(user.email))
        me = api.get(f"{EXTENSION}").json()
        numbers = api.get(f"{EXTENSION}/phone-number").json()["records"]
        own = next(each["phoneNumber"] for each in numbers if each.get("extension"))
        found.append(Person(api, str(me["id"]), own))
    return found[0], found[1]


class Side:
    """One of two emulators that are alike, used by phones or by the API."""

    def __init__(self, emulator: Emulator, people: tuple[Person, Person]) -> None:
        self.emulator = emulator
        self.ada, self.bea = people
        self.recorder = EventRecorder(emulator)
        self.kept: dict[str, str] = {}

    def party(self, person: Person) -> str:
        """Return the URL of a person's party in the call."""
        url = f"{ACCOUNT}/telephony/sessions/{self.kept['call']}"
        parties = person.api.get(url).json()["parties"]
        party = next(each for each in parties if each.get("extensionId") == person.id)
        return f"{url}/parties/{party['id']}"

    def events(self) -> Any:
        """Return the events since the last call, without the address of the emulator."""
        found = [
            (event.filter, event.body, event.owner_id, event.at, event.query, event.audience)
            for event in self.recorder.events
        ]
        self.recorder.events.clear()
        text = json.dumps(found, default=sorted)
        return json.loads(text.replace(self.emulator.url, "URL"))


def device(person: Person) -> str:
    return str(person.api.get(f"{EXTENSION}/device").json()["records"][0]["id"])


def call_out(side: Side, caller: Person, to: dict[str, str]) -> None:
    body = {"from": {"deviceId": device(caller)}, "to": to}
    answer = caller.api.post(f"{ACCOUNT}/telephony/call-out", json=body).raise_for_status()
    side.kept["call"] = answer.json()["session"]["id"]


def api_answers(side: Side) -> None:
    answer = {"deviceId": device(side.bea)}
    side.bea.api.post(f"{side.party(side.bea)}/answer", json=answer).raise_for_status()


def api_picture(side: Side) -> None:
    document = {
        "from": {"phoneNumber": side.ada.number},
        "to": [{"phoneNumber": OUTSIDE}, {"phoneNumber": side.bea.number}],
        "text": "look",
    }
    files = [json_part("json", document), file_part("attachment", "a.png", PNG, "image/png")]
    side.ada.api.post(f"{EXTENSION}/mms", files=files).raise_for_status()


def api_fax(side: Side) -> None:
    document = {"to": [{"phoneNumber": side.bea.number}], "faxResolution": "High"}
    document |= {"coverIndex": 1, "coverPageText": "for you"}
    pdf = file_part("attachment", "fax.pdf", b"%PDF-1.4 /Type /Page", "application/pdf")
    files = [json_part("json", document), pdf]
    side.ada.api.post(f"{EXTENSION}/fax", files=files).raise_for_status()


def api_post(side: Side) -> None:
    file = [file_part("file", "plan.txt", b"the plan", "text/plain")]
    query = {"name": "plan.txt"}
    url = "/team-messaging/v1"
    stored = side.ada.api.post(f"{url}/files", params=query, files=file).json()[0]["id"]
    body = {
        "text": f"![:Person]({side.bea.id}) read",
        "attachments": [{"id": stored, "type": "File"}],
    }
    side.ada.api.post(f"{url}/chats/{side.kept['chat']}/posts", json=body).raise_for_status()


def api_chat(side: Side) -> None:
    body = {"members": [{"id": side.bea.id}]}
    answer = side.ada.api.post("/team-messaging/v1/conversations", json=body).raise_for_status()
    side.kept["chat"] = answer.json()["id"]


def api_text(side: Side) -> None:
    body = {
        "from": {"phoneNumber": side.ada.number},
        "to": [{"phoneNumber": side.bea.number}],
        "text": "hi",
    }
    side.ada.api.post(f"{EXTENSION}/sms", json=body).raise_for_status()


def newest(side: Side) -> str:
    store = side.bea.api.get(f"{EXTENSION}/message-store").json()["records"]
    return str(store[0]["id"])


def phone_call(side: Side, caller: Person, to: str) -> None:
    call = side.emulator.place_call(to, extension_id=caller.id)
    side.kept["call"] = call["id"]


def keep_chat(side: Side) -> None:
    side.kept["chat"] = side.emulator.create_chat([side.bea.id])["id"]


def internal(side: Side) -> None:
    body = {"to": [{"extensionNumber": "102"}], "text": "psst"}
    side.ada.api.post(f"{EXTENSION}/company-pager", json=body).raise_for_status()


Act = Callable[[Side], object]
#: (name, by phone, by the API, seconds afterwards), in the order of one day.
DAY: list[tuple[str, Act, Act, float]] = [
    ("text", lambda s: s.emulator.send_text("hi", s.bea.number), api_text, 3),
    (
        "mark",
        lambda s: s.emulator.mark_message(newest(s)),
        lambda s: s.bea.api.put(
            f"{EXTENSION}/message-store/{newest(s)}", json={"readStatus": "Read"}
        ),
        0,
    ),
    (
        "delete",
        lambda s: s.emulator.delete_message(newest(s)),
        lambda s: s.bea.api.delete(f"{EXTENSION}/message-store/{newest(s)}"),
        0,
    ),
    (
        "picture",
        lambda s: s.emulator.send_text("look", [OUTSIDE, s.bea.number], pictures={"a.png": PNG}),
        api_picture,
        3,
    ),
    ("internal text", lambda s: s.emulator.send_text("psst", "102"), internal, 0),
    (
        "fax",
        lambda s: s.emulator.send_fax(b"%PDF-1.4 /Type /Page", s.bea.number, cover_text="for you"),
        api_fax,
        15,
    ),
    (
        "call",
        lambda s: phone_call(s, s.ada, "102"),
        lambda s: call_out(s, s.ada, {"extensionNumber": "102"}),
        2,
    ),
    ("answer", lambda s: s.emulator.answer_call(s.kept["call"]), api_answers, 5),
    (
        "hold",
        lambda s: s.emulator.hold_call(s.kept["call"], extension_id=s.bea.id),
        lambda s: s.bea.api.post(f"{s.party(s.bea)}/hold", json={"proto": "Auto"}),
        5,
    ),
    (
        "resume",
        lambda s: s.emulator.resume_call(s.kept["call"], extension_id=s.bea.id),
        lambda s: s.bea.api.post(f"{s.party(s.bea)}/unhold"),
        5,
    ),
    (
        "record",
        lambda s: s.emulator.record_call(s.kept["call"]),
        lambda s: s.ada.api.post(f"{s.party(s.ada)}/recordings"),
        5,
    ),
    (
        "hang up",
        lambda s: s.emulator.hang_up(s.kept["call"], extension_id=s.bea.id),
        lambda s: s.bea.api.delete(s.party(s.bea)),
        0,
    ),
    (
        "call to a number",
        lambda s: phone_call(s, s.ada, s.bea.number),
        lambda s: call_out(s, s.ada, {"phoneNumber": s.bea.number}),
        0,
    ),
    (
        "decline",
        lambda s: s.emulator.decline_call(s.kept["call"]),
        lambda s: s.bea.api.post(f"{s.party(s.bea)}/reject"),
        10,
    ),
    (
        "presence",
        lambda s: s.emulator.set_presence(
            dnd_status="DoNotAcceptAnyCalls", message="out", extension_id=s.bea.id
        ),
        lambda s: s.bea.api.put(
            f"{EXTENSION}/presence", json={"dndStatus": "DoNotAcceptAnyCalls", "message": "out"}
        ),
        0,
    ),
    ("chat", keep_chat, api_chat, 0),
    (
        "post",
        lambda s: s.emulator.create_post(
            s.kept["chat"], f"![:Person]({s.bea.id}) read", files={"plan.txt": b"the plan"}
        ),
        api_post,
        0,
    ),
]


def test_a_phone_makes_the_events_that_the_api_makes() -> None:
    with (
        office() as first,
        office() as second,
        Api(first, logged_in=False) as a,
        Api(first, logged_in=False) as b,
        Api(second, logged_in=False) as c,
        Api(second, logged_in=False) as d,
    ):
        phone, api = Side(first, people_of(first, (a, b))), Side(second, people_of(second, (c, d)))
        for name, by_phone, by_api, seconds in DAY:
            by_phone(phone)
            answer = by_api(api)
            assert answer is None or answer.is_success, f"{name}: {answer.text}"  # type: ignore[attr-defined]
            for side in (phone, api):
                side.emulator.clock.advance(seconds)
            made = phone.events()
            assert made, name
            assert made == api.events(), name
        for person, same in ((phone.ada, api.ada), (phone.bea, api.bea)):
            for path in ("message-store", "call-log"):
                seen = person.api.get(f"{EXTENSION}/{path}", params={"perPage": "20"}).text
                wanted = same.api.get(f"{EXTENSION}/{path}", params={"perPage": "20"}).text
                assert seen.replace(first.url, "URL") == wanted.replace(second.url, "URL")


def test_a_client_that_subscribes_is_told_of_a_call_and_a_text(emulator: Emulator) -> None:
    wanted = (filters.message_store(), filters.presence(), filters.telephony_sessions())
    heard: list[tuple[str, str]] = []
    with client(emulator) as rc, rc.subscription(wanted) as events:
        call = emulator.inbound_call(from_=OUTSIDE)
        emulator.answer_call(call["id"])
        emulator.hang_up(call["id"], extension_id=emulator.extension_id)
        emulator.send_text("done", OUTSIDE)
        for event in events:
            body = event.body
            if isinstance(event, ExtensionTelephonySessionsEvent):
                heard.append(("call", str(body.parties[0].status.code)))
            elif isinstance(event, ExtensionPresenceEvent):
                heard.append(("presence", str(body.telephony_status)))
            else:
                break
    assert [what for kind, what in heard if kind == "call"] == [
        "Setup",
        "Proceeding",
        "Answered",
        "Disconnected",
    ]
    assert [what for kind, what in heard if kind == "presence"] == [
        "Ringing",
        "Ringing",
        "CallConnected",
        "NoCall",
    ]


def test_a_voicemail_left_in_a_ringing_call(emulator: Emulator) -> None:
    recorder = EventRecorder(emulator)
    call = emulator.inbound_call(from_=OUTSIDE)
    left = emulator.leave_voicemail(call["id"], "Call me back.")
    assert left["vmTranscriptionStatus"] == "InProgress"
    codes = [
        event.body["parties"][0]["status"]["code"]
        for event in recorder.of("telephony/sessions")
        if "extensionId" in event.body
    ]
    assert codes == ["Setup", "Proceeding", "VoiceMail", "Disconnected"]
    emulator.clock.advance(5)
    with Api(emulator) as api:
        (message, *_) = api.get(
            f"{EXTENSION}/message-store", params={"messageType": "VoiceMail"}
        ).json()["records"]
        assert message["vmTranscriptionStatus"] == "Completed"
        words = api.get(message["attachments"][1]["uri"])
        assert words.text == "Call me back."
        assert api.get(f"{EXTENSION}/call-log").json()["records"][0]["result"] == "Voicemail"
    emulator.clock.advance(60)
    assert len(recorder.of("voicemail")) == 1
    with pytest.raises(ValueError, match=r"there is no call"):
        emulator.leave_voicemail(call["id"])


def test_what_a_phone_cannot_do(emulator: Emulator) -> None:
    call = emulator.place_call(OUTSIDE)
    with pytest.raises(ValueError, match=r"no phone of a user rings"):
        emulator.answer_call(call["id"])
    with pytest.raises(ValueError, match=r"there is no extension 1 in the call"):
        emulator.hang_up(call["id"], extension_id="1")
    with pytest.raises(ValueError, match=r"CMN-101: The party is Proceeding"):
        emulator.hold_call(call["id"])
    with pytest.raises(ValueError, match=r"there is no message 7"):
        emulator.mark_message("7")
    with pytest.raises(ValueError, match=r"there is no extension 7"):
        emulator.send_text("hi", OUTSIDE, extension_id="7")
    with pytest.raises(ValueError, match=r"MSG-348"):
        emulator.send_text("hi", OUTSIDE, pictures={"a.exe": b"MZ"})
    with pytest.raises(ValueError, match=r"has no pictures"):
        emulator.send_text("hi", ["102", OUTSIDE])
    with pytest.raises(ValueError, match=r"CMN-102"):
        emulator.create_post("7", "hi", files={"a.txt": b"not stored"})
    with pytest.raises(ValueError, match=r"CMN-101"):
        emulator.set_presence(user_status="Gone")  # type: ignore[arg-type]
    assert emulator.log() == []


def test_phones_over_http(emulator: Emulator) -> None:
    def act(op: str, **arguments: object) -> httpx.Response:
        return httpx.post(emulator.control_url, json={"op": op, **arguments})

    call = act("inbound_call").json()
    assert act("answer_call", session=call["id"]).json()["status"]["code"] == "Answered"
    assert act("hold_call", session=call["id"]).json()["status"]["code"] == "Hold"
    assert act("resume_call", session=call["id"]).json()["status"]["code"] == "Answered"
    assert act("record_call", session=call["id"]).json()["active"] is True
    ended = act("hang_up", session=call["id"], extension=emulator.extension_id)
    assert ended.json() == {"ok": True}
    placed = act("place_call", to="102").json()
    assert act("decline_call", session=placed["id"]).json() == {"ok": True}
    left = act("leave_voicemail", session=placed["id"], transcription="Hello").json()
    assert left["type"] == "VoiceMail"
    encoded = base64.b64encode(PNG).decode()
    sent = act("send_text", text="look", to=OUTSIDE, pictures={"a.png": encoded}).json()
    assert [each["type"] for each in sent["attachments"]] == ["Text", "MmsAttachment"]
    assert act("send_text", text="", to=OUTSIDE, pictures={"a.png": "!"}).status_code == 400
    read = act("mark_message", message=str(left["id"])).json()
    assert read["readStatus"] == "Read"
    assert act("delete_message", message=str(left["id"])).json() == {"ok": True}
    fax = act("send_fax", text="one\ftwo", to=OUTSIDE, coverText="hi").json()
    assert fax["faxPageCount"] == 3
    assert act("inbound_fax", text="one\ftwo").json()["faxPageCount"] == 2
    picture = act("inbound_sms", text="", pictures={"ä.png": encoded}).json()
    assert picture["attachments"][1]["fileName"] == "ä.png"
    shown = act("set_presence", userStatus="Busy", dndStatus="TakeAllCalls", message="hm").json()
    assert (shown["userStatus"], shown["message"]) == ("Busy", "hm")
    team = act("create_chat", members=[], name="Ideas").json()
    post = act("create_post", chat=team["id"], text="hi", files={"a.txt": "aGk="}).json()
    assert (post["text"], post["attachments"][0]["name"]) == ("hi", "a.txt")
    wrong = act("create_post", chat="7", text="hi")
    assert (wrong.status_code, "CMN-102" in wrong.json()["error"]) == (400, True)


def test_a_text_is_printed_on_pages() -> None:
    lines = [f"line {number} (of \\ many) é €" for number in range(47)]
    document = text_pdf("\n".join([*lines, "x" * 150]) + "\fthe end →")
    assert pdf_pages(document) == 3
    table = document[document.index(b"xref\n") :].splitlines()[3:]
    start = int(document.split(b"startxref\n")[1].split()[0])
    assert document[start:].startswith(b"xref\n")
    places = [int(line[:10]) for line in table if line.endswith(b"n ")]
    for number, place in enumerate(places, 1):
        assert document[place:].startswith(b"%d 0 obj" % number)
    assert b"(line 1 \\(of \\\\ many\\) \xe9 \x80)'" in document
    assert document.count(b"x" * 70 + b")'") == 2
    assert b"(the end ?)'" in document
    assert pdf_pages(text_pdf("")) == 1
