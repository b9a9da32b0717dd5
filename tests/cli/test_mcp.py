"""`ringkit mcp`, asked by the SDK's own client over stdio."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

import pytest

from ringkit import RingCentral, RingkitError, filters
from ringkit_cli._mcp import events as events_module
from ringkit_cli._mcp.calls import Caller, CallRefusedError, prepare
from ringkit_cli._mcp.events import EventLog
from ringkit_cli._operations.describe import describe
from ringkit_cli._operations.effects import READING_POSTS, reads_only, without_secrets
from ringkit_cli._operations.table import operations, require
from ringkit_emulator import Emulator
from tests.support.platform import NO_LIMITS, client

# It takes long to import, and each process of the tests imports this module.
if TYPE_CHECKING:
    from mcp.client.client import Client
    from mcp_types import ElicitRequestParams, ElicitResult

pytestmark = pytest.mark.skipif(find_spec("mcp") is None, reason="mcp is not installed")


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS, seed=6) as found:
        yield found


class Host:
    """A host of the server, and what its user answers; `asked` has the questions."""

    def __init__(self, answer: bool | None) -> None:
        self.answer = answer
        self.asked: list[str] = []

    async def _elicit(self, _context: Any, params: ElicitRequestParams) -> ElicitResult:
        from mcp_types import ElicitResult

        self.asked.append(params.message)
        if self.answer is None:
            return ElicitResult(action="cancel")
        return ElicitResult(action="accept", content={"send": self.answer})

    @asynccontextmanager
    async def server(
        self, env: dict[str, str], *arguments: str, mode: str = "auto", elicits: bool = True
    ) -> AsyncIterator[Client]:
        from mcp.client.client import Client
        from mcp.client.stdio import StdioServerParameters

        command = StdioServerParameters(
            command=sys.executable, args=["-m", "ringkit_cli", "mcp", *arguments], env=env
        )
        elicit = self._elicit if elicits else None
        async with Client(command, mode=mode, elicitation_callback=elicit) as found:
            yield found


async def tool(server: Client, name: str, **arguments: Any) -> Any:
    """Call a tool; return its answer, or the text of its error."""
    result = await server.call_tool(name, arguments)
    (content,) = result.content
    assert content.type == "text"
    if result.is_error:
        return content.text.removeprefix(f"Error executing tool {name}: ")
    return json.loads(content.text)


@pytest.mark.parametrize("mode", ["auto", "legacy"])
def test_an_assistant_finds_calls_and_hears(
    mode: str, emulator: Emulator, env: dict[str, str]
) -> None:
    sms: dict[str, Any] = {
        "from": {"phoneNumber": emulator.phone_number},
        "to": [{"phoneNumber": "+16505550123"}],
        "text": "From an assistant",
    }

    async def story() -> None:
        host = Host(answer=True)
        async with host.server(
            env, "--allow-write", "--events", "instant_messages", mode=mode
        ) as server:
            tools = {found.name: found for found in (await server.list_tools()).tools}
            assert set(tools) == {
                "search_operations", "describe_operation", "call_operation", "recent_events",
            }  # fmt: skip
            hints = tools["call_operation"].annotations
            assert hints is not None
            assert (hints.read_only_hint, hints.destructive_hint) == (False, True)

            found = await tool(server, "search_operations", query="send a text message")
            assert "createSMSMessage" in [entry["id"] for entry in found["operations"]]
            described = await tool(server, "describe_operation", operation="createSMSMessage")
            assert described["app_permission"] == "SMS"
            assert described["body"]["schema"]["$defs"]["CreateSMSMessage"]["required"]

            sent = await tool(
                server, "call_operation", operation="createSMSMessage", arguments={"body": sms}
            )
            assert sent["result"]["subject"] == "From an assistant"
            (question,) = host.asked
            assert "+16505550123" in question
            assert "/sms" in question

            before = len(emulator.log())
            host.answer = False
            refused = await tool(
                server, "call_operation", operation="createSMSMessage", arguments={"body": sms}
            )
            host.answer = None
            cancelled = await tool(
                server, "call_operation", operation="createSMSMessage", arguments={"body": sms}
            )
            assert refused == cancelled == "The user declined: nothing was sent."
            assert not any(r.path.endswith("/sms") for r in emulator.log()[before:])

            listening = await tool(server, "recent_events")
            while not listening["event_filters"]:
                await asyncio.sleep(0.05)
                listening = await tool(server, "recent_events")
            last = listening["last_number"]
            emulator.inbound_sms("hello assistant")
            heard = await tool(server, "recent_events", after=last, wait_seconds=20)
            assert heard["events"][0]["event"]["body"]["subject"] == "hello assistant"
            (filter_,) = heard["event_filters"]
            assert filter_ == str(filters.instant_messages())
            more = await tool(server, "recent_events", event_filters=["presence"])
            assert len(more["event_filters"]) == 2
        assert emulator_subscriptions(emulator) == []

    asyncio.run(asyncio.wait_for(story(), 50))


def emulator_subscriptions(emulator: Emulator) -> list[Any]:
    with client(emulator) as rc:
        return list(rc.api.subscriptions.list_subscriptions().records)


def test_reading_only_it_refuses_to_write_and_says_why(
    emulator: Emulator, env: dict[str, str]
) -> None:
    async def story() -> None:
        host = Host(answer=True)
        async with host.server(env, "--max-chars", "2000", elicits=False) as server:
            tools = {found.name: found for found in (await server.list_tools()).tools}
            hints = tools["call_operation"].annotations
            assert hints is not None
            assert hints.read_only_hint
            refused = await tool(
                server, "call_operation", operation="createSMSMessage",
                arguments={"body": {"from": {}, "to": [{"phoneNumber": "+1"}], "text": ""}},
            )  # fmt: skip
            assert refused.startswith("createSMSMessage writes (POST ")
            assert "--allow-write" in refused
            parsed = await tool(
                server, "call_operation", operation="parsePhoneNumberV2",
                arguments={"body": {"originalStrings": ["650 555 0100"]}},
            )  # fmt: skip
            assert parsed["status"] == 200
            missing = await tool(
                server, "call_operation", operation="readMessage", arguments={"messageId": "1"}
            )
            assert "404 CMN-102" in missing
            assert "[request " in missing
            assert "does not exist" in missing
            similar = await tool(server, "call_operation", operation="readMesage")
            assert "readMessage" in similar
            part = await tool(server, "call_operation", operation="listExtensions")
            text = part["part"]
            before = len(emulator.log())
            while "rest" in part:
                name = part["rest"].partition("result='")[2].partition("'")[0]
                part = await tool(server, "call_operation", result=name, offset=part["end"])
                assert len(part["part"]) <= 2000
                text += part["part"]
            assert len(json.loads(text)["result"]["records"]) > 2
            assert len(emulator.log()) == before
            silent = await tool(server, "recent_events")
            assert "event_filters" in silent["note"]

    asyncio.run(asyncio.wait_for(story(), 50))


@pytest.mark.parametrize("confirm", [True, False], ids=["confirm", "no-confirm"])
def test_a_host_that_cannot_ask_needs_no_confirm(emulator: Emulator, confirm: bool) -> None:
    arguments = {"body": {"dndStatus": "TakeAllCalls"}}

    async def story(rc: RingCentral) -> None:
        from mcp.client.client import Client

        from ringkit_cli._mcp.server import Tools, make_server

        tools = Tools(Caller(rc, 20_000), EventLog(rc, 10), allow_write=True, confirm=confirm)
        async with Client(make_server(tools, allow_write=True)) as server:
            answer = await tool(
                server, "call_operation", operation="updateUserPresenceStatus", arguments=arguments
            )
            if confirm:
                assert "--no-confirm" in answer
                assert "elicitation" in answer
            else:
                assert answer["result"]["dndStatus"] == "TakeAllCalls"

    with client(emulator) as rc:
        asyncio.run(asyncio.wait_for(story(rc), 50))


@pytest.mark.skipif(sys.platform == "win32", reason="SIGINT goes to the whole console there")
def test_ctrl_c_ends_the_server_and_its_emulator(env: dict[str, str]) -> None:
    command = [sys.executable, "-m", "ringkit_cli", "mcp", "--emulator", "--events", "presence"]
    with subprocess.Popen(
        command, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True,
    ) as running:  # fmt: skip
        assert running.stderr is not None
        assert running.stderr.readline().startswith("emulator at http://127.0.0.1")
        time.sleep(0.5)
        running.send_signal(signal.SIGINT)
        assert running.wait(20) == 130
        assert "Traceback" not in running.stderr.read()


def test_closing_waits_for_no_subscription_that_does_not_begin(
    emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(events_module, "_PATIENCE_SECONDS", 0.05)
    beginning, released = threading.Event(), threading.Event()

    def begin(_filters: list[str]) -> None:
        beginning.set()
        released.wait(20)
        raise RingkitError("it never began")

    with client(emulator) as rc:
        monkeypatch.setattr(rc, "subscription", begin)
        log = EventLog(rc, 10)
        log.start(["presence"])
        assert beginning.wait(20)
        log.close()
        assert not released.is_set()
        released.set()
        log.start(["presence"])
        assert log.recent(10, 0, 0.1)["event_filters"] == []


def test_which_operations_write_is_decided_by_method_and_data() -> None:
    posts = {info.path: info for info in operations().values() if info.method == "POST"}
    assert READING_POSTS.keys() <= posts.keys()
    reading = {info.id for info in operations().values() if reads_only(info)}
    assert {"searchDirectoryEntries", "parsePhoneNumberV2", "readExtension"} <= reading
    assert not reading & {"createSMSMessage", "deleteMessage", "updateExtension", "authWsToken"}


def test_answers_and_files_hold_no_secret_and_no_file_of_the_machine(emulator: Emulator) -> None:
    assert without_secrets({"password": "p", "a": [{"access_token": "t", "code": "USD"}]}) == {
        "password": "***", "a": [{"access_token": "***", "code": "USD"}],
    }  # fmt: skip
    with pytest.raises(CallRefusedError, match="credentials"):
        prepare(require("getToken"), {"body": {}})
    with pytest.raises(CallRefusedError, match="base64"):
        prepare(require("createFaxMessage"), {"body": {"to": [], "attachment": "/etc/passwd"}})
    with client(emulator) as rc:
        caller = Caller(rc, 20_000)
        sent = {"sipInfo": [{"transport": "WSS"}]}
        request = prepare(require("createSIPRegistration"), {"body": sent})
        assert "password" not in caller.send(request).replace('"password": "***"', "")
        fax = {
            "to": [{"phoneNumber": "+16505550123"}],
            "attachment": {"name": "page.txt", "text": "A page"},
        }
        assert (
            json.loads(caller.send(prepare(require("createFaxMessage"), {"body": fax})))["status"]
            < 300
        )
        log = rc.api.call_log.read_user_call_log(recording_type="All", date_from="2020-01-01")
        recording = next(r.recording.id for r in log.records if r.recording)
        content = {"recording_id": recording}
        answer = json.loads(caller.send(prepare(require("readCallRecordingContent"), content)))
        assert answer["bytes"] > 0
        assert f"--recording-id {recording} --output FILE" in answer["note"]


def test_every_operation_is_described_with_a_schema_that_its_example_fits() -> None:
    schemas = pytest.importorskip("jsonschema_rs")
    for info in operations().values():
        found = describe(info)
        assert json.dumps(found)
        assert found["method"] == info.method
        example = found.get("example", {})
        assert set(example) <= set(info.arguments)
        for parameter in found.get("parameters", []):
            if parameter["name"] in example:
                schemas.validate(parameter["schema"], example[parameter["name"]])
        # The alternatives of the places of a device overlap, so that what fits one fits two.
        if "body" in example and info.id != "bulkAddDevicesV2":
            schemas.validate(found["body"]["schema"], example["body"])


@pytest.mark.parametrize("library", ["mcp", "uvicorn"])
def test_without_its_extras_it_says_what_to_install(library: str, env: dict[str, str]) -> None:
    program = f"import sys; sys.modules[{library!r}] = None; from ringkit_cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", program, "mcp", "--emulator"],
        env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 1
    assert "pip install 'ringkit[" in done.stderr
    assert "Traceback" not in done.stderr
