"""What mypy and pyright see: models of answers and events, mistakes, and misspelt fields."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from ringkit._model.fields import plan_of
from ringkit._model.json_object import JsonObject

ROOT = Path(__file__).resolve().parents[2]

RESULTS = """
from ringkit import AsyncRingCentral, BulkFailure, RingCentral
from ringkit_api import call_log, message_store, sms
from ringkit_api.models import CreateSMSMessage, MessageParty as Party


def blocking(rc: RingCentral, body: CreateSMSMessage) -> None:
    reveal_type(rc.api.sms.create_sms_message(body=body))
    reveal_type(rc.send(sms.create_sms_message(body=body)))
    reveal_type(rc.send_raw(call_log.read_user_call_log(per_page=250)))
    reveal_type(call_log.read_user_call_log())
    reveal_type(message_store.read_message(message_id="1"))
    reveal_type(rc.api.call_log.read_user_call_log().records)
    reveal_type(next(iter(rc.pages(call_log.read_user_call_log()))))
    reveal_type(next(iter(rc.pages(call_log.read_user_call_log()).by_page())))
    reveal_type(next(iter(rc.sync(message_store.sync_messages()))))
    for result in rc.bulk(message_store.read_message, [1, 2]):
        reveal_type(result)
        if result.ok:
            reveal_type(result.value)
        elif isinstance(result, BulkFailure):
            reveal_type(result.error)
    reveal_type(rc.wait(rc.api.sms.create_sms_message(body=body)))
    reveal_type(next(iter(rc.states(rc.api.high_volume_sms.read_a2p_batch(batch_id="1")))))


async def asyncio(rc: AsyncRingCentral, body: CreateSMSMessage) -> None:
    reveal_type(await rc.api.sms.create_sms_message(body=body))
    reveal_type(await rc.wait(await rc.messages.fax("+1", b"x"), until="Sent"))
    reveal_type(await rc.wait(await rc.telephony.ring_out("+1", "+2"), timeout=None))
"""

REVEALED = [
    "SMSMessageInfo",
    "SMSMessageInfo",
    "Response[CallLogResponse]",
    "PagedCall[CallLogResponse, CallLogRecord]",
    "BulkCall[SingleMessageInfo]",
    "list[CallLogRecord]",
    "CallLogRecord",
    "CallLogResponse",
    "MessageInfo",
    "BulkSuccess[SingleMessageInfo] | BulkFailure",
    "SingleMessageInfo",
    "RingkitError",
    "SingleMessageInfo",
    "MessageBatchResponse",
    "SMSMessageInfo",
    "SingleMessageInfo",
    "RingOutStatus",
]

WRONG = """
from ringkit import RingCentral
from ringkit_api import call_log, sms
from ringkit_api.models import CreateSMSMessage, MessageParty as Party

rc = RingCentral()
rc.api.call_log.read_user_call_log(perpage=5)
call_log.read_user_call_log(per_page="many")
call_log.read_user_call_log(direction="Sideways")
CreateSMSMessage(from_=Party(phone_number="1"), to=[], txt="hello")
CreateSMSMessage(from_=Party(), to=[])
sms.create_sms_message(body={"text": "hello"})
rc.send(call_log.read_user_call_log(), time_out=3)
rc.api.sms.create_sms()
rc.telephony.call_log(directions="Inbound")
rc.telephony.call_log(direction="Sideways")
RingCentral(client="id")
rc.wait(5)
rc.wait(rc.messages.sms("+1", "hello"), until="Snet")
"""

DEPRECATED = """
# mypy: enable-error-code=deprecated
# pyright: reportDeprecated=true
from ringkit import AsyncRingCentral, RingCentral
from ringkit_api import call_log, extensions


async def program(rc: RingCentral, other: AsyncRingCentral) -> None:
    call_log.read_user_call_log(recording_type="All", per_page=5)
    call_log.read_user_call_log(with_recording=True)
    rc.api.call_log.read_user_call_log(view="Detailed")
    rc.api.call_log.read_user_call_log(with_recording=True, timeout=5)
    await other.api.call_log.read_company_call_log(with_recording=True)
    extensions.delete_extension(extension_id=1)
"""

FILTERS = """
from ringkit import AsyncRingCentral, RingCentral, filters

PATH = "/restapi/v1.0/account/~/presence"

def blocking(rc: RingCentral) -> None:
    reveal_type(next(rc.subscription([filters.voicemail()])))
    reveal_type(next(rc.subscription((filters.voicemail(), filters.message_store()))))
    with rc.subscription([filters.account_presence()]) as events:
        for event in events:
            reveal_type(event.body.presence_status)
            event.body.presense_status

async def asyncio(rc: AsyncRingCentral) -> None:
    async for event in rc.subscription([filters.team_posts()]):
        reveal_type(event)
    reveal_type(rc.subscription([PATH]).next(timeout=1))
"""

HANDLERS = """
from ringkit import RingCentral, filters
from ringkit.events import RequestSucceeded, SessionEvent
from ringkit.subscriptions import Gap
from ringkit_api.models import VoicemailMessageEvent

def succeeded(event: RequestSucceeded) -> None: ...
def session(event: SessionEvent) -> None: ...
def voicemail(event: VoicemailMessageEvent) -> None: ...
def gap(event: Gap) -> None: ...
async def later(event: SessionEvent) -> None: ...

def listen(rc: RingCentral) -> None:
    subscription = rc.subscription([filters.voicemail()])
    rc.on("request_success", succeeded)
    rc.on("login_error", session)
    rc.on("login_error", later)
    rc.on("store_error", lambda event: print(event))
    subscription.on("notification", voicemail)
    subscription.on("gap", gap)
    rc.on("request_success", session)  # wrong
    rc.on("login_eror", session)  # wrong
    subscription.on("notification", gap)  # wrong
    subscription.on("gap", voicemail)  # wrong
    subscription.on("gaps", gap)  # wrong
"""

#: How many models of answers, and of requests, have a misspelt field.
COUNT = 200


def models() -> list[tuple[str, list[str]]]:
    """Return the names of models, evenly chosen, with those of their fields."""
    from ringkit_api import models

    found = []
    for name in dir(models):
        cls = getattr(models, name)
        if isinstance(cls, type) and issubclass(cls, JsonObject) and plan_of(cls).fields:
            found.append((name, [field.name for field in plan_of(cls).fields]))
    step = len(found) // COUNT
    return found[::step][:COUNT]


def misspelt(name: str, fields: list[str]) -> str:
    """Return `name` with two letters exchanged, or one doubled, so that it is no field."""
    for index in range(len(name) - 1):
        swapped = name[:index] + name[index + 1] + name[index] + name[index + 2 :]
        if swapped not in fields and swapped.isidentifier():
            return swapped
    return name + name[-1]


class Written(NamedTuple):
    """A program with misspelt names, and the numbers of its right and wrong lines."""

    text: str
    right: set[int]
    wrong: set[int]


@cache
def reading() -> Written:
    chosen = models()
    assert len(chosen) == COUNT
    lines = ["from ringkit import Unset", "from ringkit_api import models", ""]
    right: set[int] = set()
    wrong: set[int] = set()
    for number, (model, fields) in enumerate(chosen):
        field = fields[number % len(fields)]
        lines.append(f"def f{number}(one: models.{model}, maybe: models.{model} | Unset) -> None:")
        for owner in ("one", "maybe"):
            lines.append(f"    {owner}.{field}")
            right.add(len(lines))
            lines.append(f"    {owner}.{misspelt(field, fields)}")
            wrong.add(len(lines))
    return Written("\n".join(lines) + "\n", right, wrong)


@cache
def constructing() -> Written:
    from ringkit_api import dicts

    lines = ["from ringkit_api import dicts, models", ""]
    wrong: set[int] = set()
    names = [name for name in dir(dicts) if name.endswith("Dict")]
    chosen = names[:: max(1, len(names) // COUNT)][:COUNT]
    for number, name in enumerate(chosen):
        keys = sorted(getattr(dicts, name).__annotations__)
        if not keys:
            continue
        bad = misspelt(keys[0], keys)
        lines.append(f"def f{number}(made: dicts.{name}) -> None:")
        lines.append(f"    made[{bad!r}]")
        wrong.add(len(lines))
        lines.append(f"    models.{name.removesuffix('Dict')}({bad}=None)")
        wrong.add(len(lines))
    assert len(wrong) > 300
    return Written("\n".join(lines) + "\n", set(), wrong)


#: What a checker says about a program: lines, and texts.
Said = list[tuple[int, str]]


def run_mypy(folder: Path) -> dict[str, Said]:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary"]
    programs = sorted(map(str, folder.glob("*.py")))
    done = subprocess.run(
        [*command, *programs], cwd=ROOT, capture_output=True, text=True, check=False
    )
    found = re.findall(r"^([^\n:]+):(\d+): (?:error|note): (.*)$", done.stdout, re.MULTILINE)
    return by_program((path, int(line), text) for path, line, text in found)


def run_pyright(folder: Path) -> dict[str, Said]:
    config = folder / "pyrightconfig.json"
    paths = [str(ROOT / "generated"), str(ROOT / "runtime")]
    config.write_text(json.dumps({"extraPaths": paths, "include": ["*.py"]}))
    command = [sys.executable, "-m", "pyright", "--outputjson", "-p", str(config),
               "--pythonpath", sys.executable]  # fmt: skip
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    return by_program(
        (item["file"], item["range"]["start"]["line"] + 1, item["message"])
        for item in json.loads(done.stdout)["generalDiagnostics"]
    )


def by_program(found: Iterable[tuple[str, int, str]]) -> dict[str, Said]:
    said: dict[str, Said] = defaultdict(list)
    for path, line, text in found:
        said[Path(path).stem].append((line, text))
    return said


@pytest.fixture(scope="module", params=[run_mypy, run_pyright])
def said(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Said]:
    """What a checker says about each program: one run of it reads the models once for all."""
    folder = tmp_path_factory.mktemp("programs")
    programs = {
        "results": RESULTS, "mistakes": WRONG, "deprecated": DEPRECATED, "of_filters": FILTERS,
        "of_handlers": HANDLERS, "reading": reading().text, "constructing": constructing().text,
    }  # fmt: skip
    for name, text in programs.items():
        (folder / f"{name}.py").write_text(text, "utf-8")
    found: dict[str, Said] = request.param(folder)
    return found


def revealed(said: Said) -> list[str]:
    """Return the types that were asked for, without the modules they are in."""
    found = [match.group(1) for _, text in said if (match := re.search(r' is "([^"]*)"', text))]
    return [re.sub(r"\w+\.", "", text) for text in found]


def test_results_are_the_models(said: dict[str, Said]) -> None:
    assert revealed(said["results"]) == REVEALED


def test_mistakes_are_errors(said: dict[str, Said]) -> None:
    wrong = {line for line, _ in said["mistakes"]}
    calls = {n for n, text in enumerate(WRONG.splitlines(), 1) if n > 6 and text}
    assert wrong == calls


def test_deprecated_operations_and_arguments_are_shown(said: dict[str, Said]) -> None:
    shown = {line for line, text in said["deprecated"] if "deprecated by RingCentral" in text}
    lines = DEPRECATED.splitlines()
    old = {n for n, text in enumerate(lines, 1) if re.search("with_recording|delete_ext", text)}
    assert shown == old


def test_the_model_of_a_filter_is_known(said: dict[str, Said]) -> None:
    plain = revealed(said["of_filters"])
    assert plain[0] == "VoicemailMessageEvent"
    assert set(plain[1].split(" | ")) == {"VoicemailMessageEvent", "MessageEvent"}
    assert "Unset" in plain[2]
    assert plain[3] == "TeamPostEvent"
    assert "MessageEvent" in plain[4]
    assert "UnknownEvent" in plain[4]
    errors = [text for _, text in said["of_filters"] if "presense_status" in text]
    assert len(errors) == 1


def test_handlers_take_the_payload_of_their_event(said: dict[str, Said]) -> None:
    wrong = {n for n, line in enumerate(HANDLERS.splitlines(), 1) if line.endswith("# wrong")}
    assert {line for line, _ in said["of_handlers"]} == wrong
    assert len(wrong) == 5


def test_reading_a_misspelt_field_is_an_error(said: dict[str, Said]) -> None:
    reported = {line for line, _ in said["reading"]}
    assert reported >= reading().wrong
    assert not reported & reading().right


def test_setting_and_constructing_with_a_misspelt_name_is_an_error(said: dict[str, Said]) -> None:
    assert {line for line, _ in said["constructing"]} >= constructing().wrong
