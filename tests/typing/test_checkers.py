"""What mypy --strict and pyright see in programs.

The programs of the pages and of operations have no errors; in others, they see the models of
answers and events, mistakes, and misspelt fields. Each checker runs once for all programs: most
of its time goes into reading the models.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from codegen.document import load
from codegen.example_forms import asynchronous
from ringkit._model.fields import plan_of
from ringkit._model.json_object import JsonObject
from tests.docs.operation_examples import FOLDER, functions
from tests.docs.pages import ROOT, name_of, pages

SETTINGS = Path(__file__).with_name("mypy.ini")

#: Every Python block of README and docs, by its page and its number there.
BLOCKS = {
    f"{name_of(page).replace('-', '_')}_{number}.py": block
    for page in pages()
    for number, block in enumerate(
        re.findall(r"^```python\n(.*?)^```", page.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    )
}
PROGRAMS = sorted((ROOT / "docs" / "examples").glob("*.py"))
#: The files of examples of operations; each becomes a module with a function for each example.
EXAMPLES = sorted(FOLDER.glob("*.yaml"))
RECIPES = re.findall(
    r"^```py\n(.*?)^```",
    (ROOT / "docs" / "many-machines.md").read_text("utf-8"),
    re.DOTALL | re.MULTILINE,
)
#: What both checkers read, and what only mypy reads.
BOTH = [
    *BLOCKS,
    *(path.name for path in PROGRAMS),
    *(f"examples_of_{path.stem}.py" for path in EXAMPLES),
]
ONLY_MYPY = [
    *(f"awaited_{path.stem}.py" for path in EXAMPLES),
    *(f"recipe_{number}.py" for number, _ in enumerate(RECIPES)),
]
MISSPELT = """\
from ringkit import RingCentral
with RingCentral.from_env() as rc:
    print(rc.api.extensions.read_extension().nmae)
"""
#: Programs with an error.
MISTAKES = {"wrong.py": MISSPELT, "wrong_recipe.py": RECIPES[0].replace(".records", ".record")}
#: Files with decorators of packages that are not installed here.
UNTYPED = {"wrong_recipe.py", *(f"recipe_{number}.py" for number, _ in enumerate(RECIPES))}

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


@cache
def programs() -> dict[str, str]:
    """Return the programs about whose lines something is known."""
    return {
        "results.py": RESULTS, "mistakes.py": WRONG, "deprecated.py": DEPRECATED,
        "of_filters.py": FILTERS, "of_handlers.py": HANDLERS, "reading.py": reading().text,
        "constructing.py": constructing().text,
    }  # fmt: skip


class Message(NamedTuple):
    """What a checker says about a line of a program."""

    line: int
    kind: str
    text: str


#: What a checker says about each program, by the name of its file.
Said = dict[str, list[Message]]


def run_mypy(folder: Path, names: list[str]) -> Said:
    command = [
        sys.executable, "-m", "mypy", "--strict", "--python-version", "3.11",
        "--config-file", str(SETTINGS), "--no-error-summary", "--no-color-output",
        "--cache-dir", str(ROOT / ".mypy_cache" / "single"), *names,
    ]  # fmt: skip
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False, timeout=600
    )
    assert not done.stderr, done.stderr
    said: Said = {name: [] for name in names}
    for message in done.stdout.splitlines():
        name, line, kind, text = message.split(":", 3)
        said[name].append(Message(int(line), kind.strip(), text.strip()))
    return said


def run_pyright(folder: Path, names: list[str]) -> Said:
    """Return what pyright says in its standard mode."""
    command = [
        sys.executable, "-m", "pyright", "--outputjson", "--pythonpath", sys.executable,
        "--pythonversion", "3.11", *(str(folder / name) for name in names),
    ]  # fmt: skip
    with tempfile.TemporaryDirectory() as elsewhere:  # without the settings of this project
        done = subprocess.run(
            command, cwd=elsewhere, capture_output=True, text=True, check=False, timeout=600
        )
    found = json.loads(done.stdout)
    assert found["summary"]["filesAnalyzed"] == len(names), done.stdout
    said: Said = {name: [] for name in names}
    for each in found["generalDiagnostics"]:
        line = each["range"]["start"]["line"] + 1
        said[Path(each["file"]).name].append(Message(line, each["severity"], each["message"]))
    return said


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all files."""
    folder = tmp_path_factory.mktemp("programs")
    files = BLOCKS | MISTAKES | programs()
    files |= {path.name: path.read_text("utf-8") for path in PROGRAMS}
    files |= {f"recipe_{number}.py": recipe for number, recipe in enumerate(RECIPES)}
    for path in EXAMPLES:
        names = list(load(path))
        files[f"examples_of_{path.stem}.py"] = functions(names)
        files[f"awaited_{path.stem}.py"] = functions(names, asynchronous)
    for name, text in files.items():
        head = "# mypy: allow-untyped-decorators\n" if name in UNTYPED else ""
        (folder / name).write_text(head + text, "utf-8")
    assert files.keys() == {*BOTH, *ONLY_MYPY, *MISTAKES, *programs()}
    return folder


@pytest.fixture(scope="module")
def by_mypy(folder: Path) -> Said:
    return run_mypy(folder, [*BOTH, *ONLY_MYPY, *MISTAKES, *programs()])


@pytest.fixture(scope="module")
def by_pyright(folder: Path) -> Said:
    return run_pyright(folder, [*BOTH, "wrong.py", *programs()])


@pytest.fixture(params=["by_mypy", "by_pyright"])
def said(request: pytest.FixtureRequest) -> Said:
    """What a checker says."""
    found: Said = request.getfixturevalue(request.param)
    return found


@pytest.mark.parametrize("name", [*BOTH, *ONLY_MYPY])
def test_mypy(name: str, by_mypy: Said) -> None:
    assert by_mypy[name] == []


@pytest.mark.parametrize("name", BOTH)
def test_pyright(name: str, by_pyright: Said) -> None:
    assert [each for each in by_pyright[name] if each.kind == "error"] == []


def test_errors_are_noticed(by_mypy: Said, by_pyright: Said) -> None:
    assert 'has no attribute "nmae"' in by_mypy["wrong.py"][0].text
    assert '"nmae"' in by_pyright["wrong.py"][0].text


def test_recipes_that_are_not_run_have_the_types_they_say(by_mypy: Said) -> None:
    (error,) = by_mypy["wrong_recipe.py"]
    assert "ExportResult" in error.text


def test_nothing_is_left_out() -> None:
    assert len(BLOCKS) > 60
    assert len(PROGRAMS) == 5
    assert len(RECIPES) == 3


def test_nothing_is_written_in_vain(folder: Path) -> None:
    command = [sys.executable, "-m", "ruff", "check", "--isolated", "--select", "F", "--quiet"]
    written = [str(folder / name) for name in BOTH if name.startswith("examples_of_")]
    done = subprocess.run([*command, *written], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def revealed(said: list[Message]) -> list[str]:
    """Return the types that were asked for, without the modules they are in."""
    found = [match.group(1) for _, _, text in said if (match := re.search(r' is "([^"]*)"', text))]
    return [re.sub(r"\w+\.", "", text) for text in found]


def test_results_are_the_models(said: Said) -> None:
    assert revealed(said["results.py"]) == REVEALED


def test_mistakes_are_errors(said: Said) -> None:
    wrong = {line for line, _, _ in said["mistakes.py"]}
    calls = {n for n, text in enumerate(WRONG.splitlines(), 1) if n > 6 and text}
    assert wrong == calls


def test_deprecated_operations_and_arguments_are_shown(said: Said) -> None:
    shown = {line for line, _, text in said["deprecated.py"] if "deprecated by RingCentral" in text}
    lines = DEPRECATED.splitlines()
    old = {n for n, text in enumerate(lines, 1) if re.search("with_recording|delete_ext", text)}
    assert shown == old


def test_the_model_of_a_filter_is_known(said: Said) -> None:
    plain = revealed(said["of_filters.py"])
    assert plain[0] == "VoicemailMessageEvent"
    assert set(plain[1].split(" | ")) == {"VoicemailMessageEvent", "MessageEvent"}
    assert "Unset" in plain[2]
    assert plain[3] == "TeamPostEvent"
    assert "MessageEvent" in plain[4]
    assert "UnknownEvent" in plain[4]
    errors = [text for _, _, text in said["of_filters.py"] if "presense_status" in text]
    assert len(errors) == 1


def test_handlers_take_the_payload_of_their_event(said: Said) -> None:
    wrong = {n for n, line in enumerate(HANDLERS.splitlines(), 1) if line.endswith("# wrong")}
    assert {line for line, _, _ in said["of_handlers.py"]} == wrong
    assert len(wrong) == 5


def test_reading_a_misspelt_field_is_an_error(said: Said) -> None:
    reported = {line for line, _, _ in said["reading.py"]}
    assert reported >= reading().wrong
    assert not reported & reading().right


def test_setting_and_constructing_with_a_misspelt_name_is_an_error(said: Said) -> None:
    assert {line for line, _, _ in said["constructing.py"]} >= constructing().wrong
