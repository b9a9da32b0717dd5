"""State files: what they say is on the platform, and what is wrong is named by its line."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from ringkit_emulator import Emulator
from ringkit_emulator._state_file.moments import parse_moment
from tests.emulator.support import ACCOUNT, EXTENSION, Api
from tests.support.platform import NO_LIMITS

NOON = 1_767_787_200.0  # 2026-01-07T12:00:00Z, a Wednesday
TEAM = """\
accounts:
  - company: Abel & Sons
    main_number: +16505550100
    users:
      - extension: 101
        first_name: Ada
        last_name: Abel
        email: ada@example.com
        roles: [Super Admin, Night Shift]
        numbers:
          - {number: +16505550101, features: [CallerId, SmsSender], payment_type: TollFree}
        contacts:
          - {first_name: Nina, mobile_phone: +16505550177}
        calls:
          - {direction: Inbound, with: +16505550177, at: 09:00 yesterday, duration: 90,
             recorded: true}
          - {direction: Outbound, with: 102, at: -2d, result: No Answer}
        messages:
          - {type: text, with: +16505550177, at: -90m, text: "Where are you?"}
          - {type: text, direction: Outbound, with: +16505550177, at: -80m, text: "Here."}
          - {type: fax, with: +16505550178, at: 2026-01-05T10:00:00Z, pages: 3, read: true}
          - {type: voicemail, with: +16505550177, at: -1h, seconds: 12, transcription: Call me.}
      - extension: 102
        first_name: Ben
        permissions: [ReadMessages, ReadExtensions]
    queues:
      - {extension: 900, name: Support, members: [102]}
    chats:
      - name: Project
        members: [101, 102]
        posts:
          - {author: 102, text: Good morning, at: 08:00}
      - members: [101, 102]
"""


def write(folder: Path, text: str, name: str = "team.yaml") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


@pytest.mark.parametrize("form", ["yaml", "json"])
def test_everything_is_on_the_platform(tmp_path: Path, form: str) -> None:
    path = write(tmp_path, TEAM)
    if form == "json":
        from ringkit_emulator._state_file.reader import read_state_file

        path = write(tmp_path, json.dumps(read_state_file(path).document, indent=1), "team.json")
    with (
        Emulator(state=path, limits=NO_LIMITS, frozen_clock=True, start_time=NOON) as emulator,
        Api(emulator) as api,
    ):
        before = _everything(api)
        emulator.reset()
        api.use(api.token(assertion=emulator.jwt).json())
        assert _everything(api) == before
        with emulator.client(user="102") as ben:
            assert ben.api.extensions.read_extension().contact.first_name == "Ben"


def _everything(api: Api) -> dict[str, object]:
    """Return what the file describes, as the operations show it; times and ids as they are."""

    def records(path: str, **query: object) -> list[dict[str, object]]:
        found: list[dict[str, object]] = api.get(path, params=query).json()["records"]
        return found

    me = api.get(EXTENSION).json()
    assert (me["name"], me["contact"]["email"]) == ("Ada Abel", "ada@example.com")
    assert me["contact"]["company"] == "Abel & Sons"
    (own,) = (n for n in records(f"{EXTENSION}/phone-number") if n["usageType"] == "DirectNumber")
    assert (own["phoneNumber"], own["paymentType"]) == ("+16505550101", "TollFree")
    assert own["features"] == ["CallerId", "SmsSender"]
    (contact,) = records(f"{EXTENSION}/address-book/contact")
    assert (contact["firstName"], contact["mobilePhone"]) == ("Nina", "+16505550177")
    newest, oldest = records(f"{EXTENSION}/call-log", dateFrom="2026-01-01")
    assert (newest["startTime"], newest["duration"]) == ("2026-01-06T09:00:00.000Z", 90)
    assert (oldest["startTime"], oldest["result"]) == ("2026-01-05T12:00:00.000Z", "No Answer")
    assert oldest["to"]["extensionNumber"] == "102"  # type: ignore[index]
    assert newest["recording"]["type"] == "Automatic"  # type: ignore[index]
    messages = records(f"{EXTENSION}/message-store", dateFrom="2026-01-01")
    assert [m["type"] for m in messages] == ["VoiceMail", "SMS", "SMS", "Fax"]
    voicemail, answer, question, fax = messages
    assert [a["type"] for a in voicemail["attachments"]] == [  # type: ignore[attr-defined]
        "AudioRecording", "AudioTranscription",
    ]  # fmt: skip
    words = api.get(voicemail["attachments"][1]["uri"]).text  # type: ignore[index]
    assert words == "Call me."
    assert answer["conversationId"] == question["conversationId"]
    assert (fax["faxPageCount"], fax["readStatus"]) == (3, "Read")
    (queue,) = records(f"{ACCOUNT}/call-queues")
    (member,) = records(f"{ACCOUNT}/call-queues/{queue['id']}/members")
    assert (queue["name"], member["extensionNumber"]) == ("Support", "102")
    chats = records("/team-messaging/v1/chats")
    team = next(chat for chat in chats if chat.get("name") == "Project")
    (post,) = records(f"/team-messaging/v1/chats/{team['id']}/posts")
    assert (post["text"], post["creationTime"]) == ("Good morning", "2026-01-07T08:00:00.000Z")
    assert {chat["type"] for chat in chats} == {"Everyone", "Team", "Direct"}
    return {"me": me, "messages": messages, "calls": [newest, oldest], "chats": chats}


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        pytest.param("", 1, "the file is empty", id="empty"),
        pytest.param("accounts: [", 1, "expected the node content", id="syntax"),
        pytest.param("accounts:\n- users: []", 2, "expected a list of users", id="no-users"),
        pytest.param(
            "accounts:\n- users:\n  - extension: 101\n    e_mail: x", 3,
            "expected one of: id, extension, first_name", id="unknown-member",
        ),
        pytest.param(
            "accounts:\n- users:\n  - extension: 101\n    email: x", 4,
            r'accounts\[0\].users\[0\].email: "x" is not an e-mail address', id="email",
        ),
        pytest.param(
            "accounts:\n- users:\n  - extension: 101\n  queues:\n"
            "  - {extension: 900, name: Help, members: [105]}", 5,
            r"queues\[0\].members\[0\]: there is no user with the extension 105", id="member",
        ),
        pytest.param(
            "accounts:\n- users:\n  - extension: 101\n    calls:\n"
            "    - {direction: Inbound, with: +16505550100,\n       at: tomorrow}", 6,
            "expected -2d", id="time",
        ),
        pytest.param(
            "accounts:\n- users:\n  - extension: 101\n  - extension: 101", 4,
            "101 is an extension already", id="twice",
        ),
        pytest.param(
            "accounts:\n- users:\n  - extension: 101\n    extension: 102", 4,
            "extension stands here twice", id="duplicate-key",
        ),
        pytest.param("accounts: &a\n- *a", 1, "an alias that contains itself", id="alias"),
        pytest.param(f"accounts: {'9' * 5000}", 1, "is not of type", id="digits"),
        pytest.param('{"accounts": "\\ud83d"}', 1, "half of a surrogate pair", id="surrogate"),
        *(
            pytest.param(
                "accounts:\n- users:\n  - extension: 101\n    calls:\n"
                f"    - {{direction: Inbound, with: +16505550100, at: {at}}}", 5, "before 1970",
                id=name,
            )
            for name, at in {
                "weeks": "-9999999w", "infinity": f"-{'9' * 400}s", "days": "09:00 999999 days ago",
                "millennia": "09:00 99999999999 days ago", "antiquity": "0001-01-01T00:00:00Z",
            }.items()
        ),
        pytest.param(
            "accounts:\n- users:\n  - extension: 101\n    calls:\n    - {direction: Inbound,"
            " with: +16505550100, at: -2d,\n       duration: 100000000000000000}", 6,
            "at most a day", id="duration",
        ),
        pytest.param(
            "accounts: !!python/object/apply:os.system [exit]", 1, "is not of type", id="tag"
        ),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_by_its_line(
    tmp_path: Path, text: str, line: int, message: str
) -> None:
    path = write(tmp_path, text)
    with pytest.raises(ValueError, match=message) as caught:
        Emulator(state=path)
    assert re.match(rf"{re.escape(str(path))}:{line}: ", str(caught.value)), caught.value


@pytest.mark.parametrize(
    "text", ["[" * 3000, "accounts: " + "{a: " * 2000], ids=["lists", "mappings"]
)
def test_what_is_nested_too_deeply_is_refused(tmp_path: Path, text: str) -> None:
    path = write(tmp_path, text)
    with pytest.raises(ValueError, match="nested too deeply") as caught:
        Emulator(state=path)
    assert str(path) in str(caught.value)


def test_json_escapes_of_characters_are_read(tmp_path: Path) -> None:
    from ringkit_emulator._state_file.reader import read_state_file

    document = {"accounts": [{"company": "Sun \N{SUNFLOWER}", "users": [{"extension": "101"}]}]}
    path = write(tmp_path, json.dumps(document), "team.json")
    assert "\\ud83c" in path.read_text("utf-8")
    assert read_state_file(path).document == document


def test_accounts_are_given_once(tmp_path: Path) -> None:
    from ringkit_emulator import AccountOptions, UserOptions

    account = AccountOptions(users=(UserOptions(extension_number="101"),))
    with pytest.raises(ValueError, match="not by both"):
        Emulator(state=write(tmp_path, TEAM), accounts=(account,))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("-2d", "2026-01-05T12:00:00"),
        ("-1.5h", "2026-01-07T10:30:00"),
        ("9:00", "2026-01-07T09:00:00"),
        ("13:00", "2026-01-06T13:00:00"),
        ("09:00 yesterday", "2026-01-06T09:00:00"),
        ("09:00 3 days ago", "2026-01-04T09:00:00"),
        ("2026-01-05", "2026-01-05T00:00:00"),
        ("2026-01-05T10:00:00+02:00", "2026-01-05T08:00:00"),
    ],
)
def test_moments(text: str, expected: str) -> None:
    from datetime import UTC, datetime

    found = datetime.fromtimestamp(parse_moment(text, NOON), UTC)
    assert found.isoformat() == f"{expected}+00:00"


def test_the_command_reads_it(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "ringkit_emulator", "--state"]
    wrong = write(tmp_path, "accounts: 5", "wrong.yaml")
    done = subprocess.run([*command, str(wrong)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert f"{wrong}:1: accounts: 5 is not of type" in done.stderr
    hidden = "import sys, runpy; sys.modules['yaml'] = None; sys.argv[1:] = sys.argv[1:]; "
    program = f"{hidden}runpy.run_module('ringkit_emulator', run_name='__main__')"
    without = [sys.executable, "-c", program, "--state", str(wrong)]
    done = subprocess.run(without, capture_output=True, text=True, check=False)
    assert "pip install 'ringkit[emulator]'" in done.stderr
