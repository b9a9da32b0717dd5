"""What type checkers and editors see."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

PROGRAM = """
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


def run_mypy(path: Path) -> list[tuple[int, str]]:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    found = re.findall(r"^[^\n:]+:(\d+): (?:error|note): (.*)$", done.stdout, re.MULTILINE)
    return [(int(line), text) for line, text in found]


def run_pyright(path: Path) -> list[tuple[int, str]]:
    config = path.parent / "pyrightconfig.json"
    paths = [str(ROOT / "generated"), str(ROOT / "runtime")]
    config.write_text(json.dumps({"extraPaths": paths, "include": [path.name]}))
    command = [sys.executable, "-m", "pyright", "--outputjson", "-p", str(config),
               "--pythonpath", sys.executable]  # fmt: skip
    done = subprocess.run(command, cwd=path.parent, capture_output=True, text=True, check=False)
    found = json.loads(done.stdout)["generalDiagnostics"]
    return [(item["range"]["start"]["line"] + 1, item["message"]) for item in found]


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


CHECKERS = pytest.mark.parametrize("checker", [run_mypy, run_pyright])


@CHECKERS
def test_results_are_the_models(checker, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    texts = [text for _, text in checker(program)]
    revealed = [match.group(1) for text in texts if (match := re.search(r' is "([^"]*)"', text))]
    assert [re.sub(r"\w+\.", "", text) for text in revealed] == REVEALED


@CHECKERS
def test_mistakes_are_errors(checker, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    program = tmp_path / "wrong.py"
    program.write_text(WRONG)
    wrong = {line for line, _ in checker(program)}
    calls = {n for n, text in enumerate(WRONG.splitlines(), 1) if n > 6 and text}
    assert wrong == calls


@CHECKERS
def test_deprecated_operations_and_arguments_are_shown(checker, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    program = tmp_path / "deprecated.py"
    program.write_text(DEPRECATED)
    shown = {line for line, text in checker(program) if "deprecated by RingCentral" in text}
    lines = DEPRECATED.splitlines()
    old = {n for n, text in enumerate(lines, 1) if re.search("with_recording|delete_ext", text)}
    assert shown == old
