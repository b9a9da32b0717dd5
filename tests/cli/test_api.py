"""`ringkit api` in a pipe and in a terminal: output, errors, files, pages, confirmation."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest

from ringkit_cli._api.fields import nested, query_values, text_field, typed_field
from ringkit_cli._main import run
from ringkit_cli._operations.table import operations
from ringkit_emulator import Emulator
from tests.cli.support import ringkit
from tests.support.description import OPERATION_COUNT
from tests.support.platform import NO_LIMITS


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS, seed=5) as found:
        yield found


@pytest.fixture
def here(env: dict[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The same in this process, in an empty folder."""
    for name, value in env.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def out(capfd: pytest.CaptureFixture[str], *arguments: str, code: int = 0) -> str:
    """Run the command in this process; return what it prints, or its error."""
    capfd.readouterr()
    found = run(["api", *arguments])
    captured = capfd.readouterr()
    assert found == code, captured
    return captured.err if code else captured.out


@pytest.mark.parametrize(
    ("fields", "made"),
    [
        (["a=1", "b=x=y", "c="], {"a": "1", "b": "x=y", "c": ""}),
        (["to[0][phoneNumber]=+1", "to[1][phoneNumber]=2"],
         {"to": [{"phoneNumber": "+1"}, {"phoneNumber": "2"}]}),
        (["to[][a]=1", "to[][b]=2", "to[][a]=3"], {"to": [{"a": "1", "b": "2"}, {"a": "3"}]}),
        (["a[b][c][]=1", "a[b][c][]=2"], {"a": {"b": {"c": ["1", "2"]}}}),
        (["a[][ids][]=1", "a[][ids][]=2"], {"a": [{"ids": ["1", "2"]}]}),
    ],
    ids=["flat", "indices", "appended", "deep", "list in a list"],
)  # fmt: skip
def test_fields_make_an_object(fields: list[str], made: Any) -> None:
    assert nested([text_field(text) for text in fields]) == made


@pytest.mark.parametrize(
    "fields",
    [["a=1", "a=2"], ["a[2]=1"], ["a=1", "a[b]=2"], ["a[b]=1", "a[]=1"], ["a[=1"],
     ["a[0]=1", "a[0]=2"], ["=1"], ["a"]],
    ids=["twice", "gap", "value and object", "object and list", "no name", "element twice", "empty",
         "no value"],
)  # fmt: skip
def test_fields_that_contradict_each_other_are_refused(fields: list[str]) -> None:
    with pytest.raises(click.UsageError):
        nested([text_field(text) for text in fields])


def test_typed_fields_are_what_json_has(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("words")
    values = {
        "true": True, "null": None, "12": 12, "-1.5e3": -1500.0, "+16505550100": "+16505550100",
        "007": "007", "text": "text", '{"a": [1]}': {"a": [1]}, "": "", "TRUE": "TRUE",
        "12345678901234567890": 12345678901234567890, f"@{tmp_path / 'x.txt'}": "words",
    }  # fmt: skip
    for text, value in values.items():
        found = typed_field(f"a={text}")[1]
        assert (found, type(found)) == (value, type(value))
    assert query_values([("type[]", "a"), ("type[]", "b"), ("x", 1), ("x", 2), ("no", None)]) == {
        "type": ["a", "b"], "x": [1, 2],
    }  # fmt: skip


def test_a_text_is_sent_and_read(emulator: Emulator, env: dict[str, str], tmp_path: Path) -> None:
    own, other = emulator.phone_number, "+16505550111"
    done = ringkit(
        "api", "create-sms-message", "--from", own, "--to", other, "--text", "Hello ü", env=env
    )
    assert (done.returncode, done.stderr) == (0, "")
    sent = json.loads(done.stdout)
    assert (sent["subject"], done.stdout.count("\n")) == ("Hello ü", 1)
    body = json.dumps({"from": {"phoneNumber": own}, "to": [{"phoneNumber": other}], "text": "b"})
    again = ringkit("api", "post", "account/~/extension/~/sms", "--input", "-", env=env, text=body)
    assert json.loads(again.stdout)["subject"] == "b"
    found = ringkit("api", f"/restapi/v1.0/account/~/extension/~/message-store/{sent['id']}", "-i",
                    env=env)  # fmt: skip
    assert found.stdout.startswith("HTTP 200\ncontent-type: application/json")
    refused = ringkit("api", "deleteMessage", "--message-id", str(sent["id"]), env=env)
    assert (refused.returncode, refused.stdout) == (2, "")
    assert "--yes" in refused.stderr


def test_an_error_is_one_line_with_code_and_request_id(
    here: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    error = out(capfd, "readMessage", "--message-id", "1", code=5)
    assert re.fullmatch(r"error: GET \S+: 404 CMN-102 .+ \[request [0-9a-f-]{36}\]\n", error)
    capfd.readouterr()
    assert run(["api", "readMessage", "--message-id", "1", "--include"]) == 5
    assert capfd.readouterr().out.startswith("HTTP 404\n")


@pytest.mark.parametrize(
    ("arguments", "advice"),
    [
        (["createSmsMesage"], "createSMSMessage"),
        (["createSMSMessage", "--text", "x"], "--from, --to"),
        (["createSMSMessage", "--from", "+1", "--to", "+2", "--text", "x", "--country", "{"],
         "--country: not JSON"),
        (["createExtension", "--contact", "Ada"], "--contact takes a JSON object with"),
        (["readUserCallLog", "--view", "Long"], "'Simple', 'Detailed'"),
        (["readUserCallLog", "-f", "a=1"], "takes no body"),
        (["createSMSMessage", "--body", "{}", "-F", "from[phonenumber]=1", "-F", "to[]=1",
          "-f", "text="],
         "did you mean 'phone_number'"),
        (["readExtension", "--paginate"], "no list"),
        (["listExtensions", "--jsonl"], "--paginate"),
        (["listExtensions", "--as", "curl"], "--dry-run"),
        (["GET", "account/{accountId}/recording/{recordingId}"], "{recordingId}"),
        (["POST", "account/~/extension/~/company-pager", "-F", "f=@nothing"],
         "There is no file 'nothing'"),
        (["POST", "account/~/extension/~/sms", "-f", "a=1", "--input", "a.json"], "--input"),
        (["GET", "account/~", "-H", "nothing"], "-H takes"),
        (["PUT", "account/~/extension/~", "-f", "password=x"], "-f password holds a secret"),
        (["updateExtension", "--extension-id", "1", "--body", '{"password": "x"}'], "--body holds"),
    ],
    ids=["operation", "missing", "json", "object", "choice", "no body", "member", "pages", "lines",
         "form", "placeholder", "file", "two bodies", "header", "secret", "secret in JSON"],
)  # fmt: skip
def test_wrong_arguments_are_refused_before_anything_is_sent(
    arguments: list[str],
    advice: str,
    here: Path,
    emulator: Emulator,
    capfd: pytest.CaptureFixture[str],
) -> None:
    (here / "a.json").write_text("{}")
    before = len(emulator.log())
    assert advice in out(capfd, *arguments, code=2)
    assert len(emulator.log()) == before


def test_pages_are_one_array_or_lines(here: Path, capfd: pytest.CaptureFixture[str]) -> None:
    listed = ["listExtensions", "--per-page", "2", "--paginate"]
    records = json.loads(out(capfd, *listed))
    lines = out(capfd, *listed, "--jsonl").splitlines()
    assert [json.loads(line) for line in lines] == records
    assert len(records) > 2
    assert records == json.loads(out(capfd, "get", "account/~/extension?perPage=2", "--paginate"))
    assert out(capfd, "listExtensions", "--email", "none@example.com", "--paginate") == "[]\n"
    found = out(
        capfd, "searchDirectoryEntries", "--per-page", "2", "--paginate", "--search-string", ""
    )
    assert len(json.loads(found)) > 2


def test_several_ids_give_an_answer_each(
    here: Path, emulator: Emulator, capfd: pytest.CaptureFixture[str]
) -> None:
    known = emulator.inbound_sms("one")["id"]
    answers = json.loads(out(capfd, "GET", f"account/~/extension/~/message-store/{known},1"))
    assert [answer["status"] for answer in answers] == [200, 404]
    assert answers[0]["body"]["subject"] == "one"
    raw = out(capfd, "GET", f"account/~/extension/~/message-store/{known},1", "--raw")
    assert raw.startswith("--")


def test_binary_answers_are_files(
    here: Path, emulator: Emulator, capfd: pytest.CaptureFixture[str]
) -> None:
    log = json.loads(
        out(capfd, "readUserCallLog", "--recording-type", "All", "--date-from", "2020-01-01")
    )
    recording = next(str(r["recording"]["id"]) for r in log["records"] if "recording" in r)
    command = ["readCallRecordingContent", "--recording-id", recording]
    assert out(capfd, *command, "--output", "call.mp3") == ""
    content = (here / "call.mp3").read_bytes()
    assert content
    piped = subprocess.run(
        [sys.executable, "-m", "ringkit_cli", "api", *command], stdout=subprocess.PIPE, check=True
    )
    assert piped.stdout == content
    missing = [*command[:-1], "1", "--output", "none.mp3"]
    assert "404" in out(capfd, *missing, code=5)
    assert not (here / "none.mp3").exists()


def test_operations_of_the_authorization_server(
    here: Path, emulator: Emulator, capfd: pytest.CaptureFixture[str]
) -> None:
    (here / "jwt").write_text(emulator.jwt)
    grant = "urn:ietf:params:oauth:grant-type:jwt-bearer"
    token = json.loads(out(capfd, "getToken", "--grant-type", grant, "--assertion", "@jwt"))
    (here / "token").write_text(token["access_token"])
    assert out(capfd, "revokeToken", "--token-field", "@token") == "{}\n"
    for operation in ("authorize", "authorize2"):
        out(capfd, operation, "--response-type", "code", "--client-id", emulator.client_id,
            "--redirect-uri", emulator.options.redirect_uris[0])  # fmt: skip
        assert emulator.log()[-1].path.startswith("/restapi/oauth/authorize")
        assert emulator.log()[-1].method == operations()[operation].method


def test_operations_are_searched(here: Path, capfd: pytest.CaptureFixture[str]) -> None:
    first = out(capfd, "--list", "call", "queue", "members").splitlines()[0].split("\t")
    assert first[:2] == ["listCallQueueMembers", "call_queues.list_call_queue_members"]
    assert len(json.loads(out(capfd, "--list", "--json"))) == OPERATION_COUNT
    assert "No operation" in out(capfd, "--list", "zebra", code=1)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("send a text", "createSMSMessage"), ("send fax", "createFaxMessage"),
        ("download recording", "readCallRecordingContent"), ("list messages", "listMessages"),
        ("call history", "readUserCallLog"), ("who is in a call queue", "listCallQueueMembers"),
        ("company phone numbers", "listAccountPhoneNumbers"),
        ("hang up a call", "deleteCallSession"),
        ("create user", "createExtension"), ("post a message to a team", "createGlipPostNew"),
    ],
    ids=lambda value: value if " " in value else "",
)  # fmt: skip
def test_what_people_ask_for_is_among_the_first(words: str, expected: str) -> None:
    from ringkit_cli._operations.search import search

    assert expected in [info.id for info in search(words, 8)]


@pytest.mark.skipif(sys.platform == "win32", reason="pexpect has no terminal on Windows")
def test_in_a_terminal(emulator: Emulator, env: dict[str, str]) -> None:
    import pexpect

    message = emulator.inbound_sms("soon deleted")
    identity = str(message["id"])
    command = [sys.executable, "-m", "ringkit_cli", "api"]

    def terminal(*arguments: str) -> Any:
        return pexpect.spawn(
            command[0], [*command[1:], *arguments], env=env, encoding="utf-8", timeout=20,
            dimensions=(40, 100),
        )  # fmt: skip

    evil = emulator.inbound_sms("evil \x9b31m \x1b[2J")
    with terminal("readMessage", "--message-id", str(evil["id"])) as shown:
        shown.expect('{\r\n  "')
        shown.expect_exact(r"evil \u009b31m \u001b[2J")
        shown.expect(pexpect.EOF)
    with terminal(
        "updateExtension", "--extension-id", "~", "--password", "@-", "--dry-run"
    ) as asked:
        asked.expect("--password: ")
        asked.sendline("never-shown")
        asked.expect(pexpect.EOF)
    assert "never-shown" not in asked.before
    assert "***" in asked.before
    with terminal("deleteMessage", "--message-id", identity) as asked:
        asked.expect(r"message-store/\d+\? \[y/N\]: ")
        asked.sendline("n")
        asked.expect_exact(f"message-store/{identity} was not sent.")
        asked.expect(pexpect.EOF)
    assert asked.exitstatus == 1
    fax = emulator.inbound_fax()
    attachment = str(fax["attachments"][0]["id"])
    content = ["readMessageContent", "--message-id", str(fax["id"]), "--attachment-id", attachment]
    with terminal(*content) as binary:
        binary.expect("give --output FILE")
        binary.expect(pexpect.EOF)
    assert binary.exitstatus == 2


def test_headers_replace_the_type_of_a_body_and_the_login(
    here: Path, emulator: Emulator, capfd: pytest.CaptureFixture[str]
) -> None:
    path = "account/~/extension/~/presence"
    own = ["-H", "Content-Type: application/json; charset=utf-8", "-H", "X-Own: 1"]
    out(capfd, "PUT", path, "-f", "dndStatus=TakeAllCalls", *own)
    sent = emulator.log()[-1]
    assert sent.headers["content-type"] == "application/json; charset=utf-8"
    assert sent.headers["x-own"] == "1"
    before = len(emulator.log())
    error = out(capfd, "GET", "account/~", "-H", "Authorization: Bearer other", code=3)
    assert "401" in error
    (refused,) = emulator.log()[before:]
    assert refused.headers["authorization"] == "Bearer other"
    assert "no body" in out(capfd, "GET", "account/~", own[0], own[1], code=2)


def test_the_query_of_an_address_that_is_no_operation_is_sent_as_it_is(
    here: Path, emulator: Emulator, capfd: pytest.CaptureFixture[str]
) -> None:
    for address in ("/no/such%2Fplace?b=%7e&a=1+2&c", f"{emulator.url}/no/such?sig=a%2Fb%3D"):
        out(capfd, "GET", address, code=5)
        assert emulator.log()[-1].path == address.removeprefix(emulator.url)


def test_a_wait_for_a_rate_limit_is_noted(emulator: Emulator, env: dict[str, str]) -> None:
    emulator.faults.add(path="/restapi/v1.0/account/~", status=429, headers={"Retry-After": "2"})
    done = ringkit("api", "GET", "account/~", env=env)
    assert done.returncode == 0
    assert re.fullmatch(r"waiting [12] s for the rate limit of light requests\n", done.stderr)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_of_the_shell_is_a_file(emulator: Emulator, env: dict[str, str]) -> None:
    command = f"{sys.executable} -m ringkit_cli api PUT account/~/extension/~/presence --input "
    done = subprocess.run(
        ["bash", "-c", command + "<(echo '{\"dndStatus\": \"TakeAllCalls\"}')"],
        env=env, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert json.loads(done.stdout)["dndStatus"] == "TakeAllCalls"


def test_operations_are_completed(here: Path) -> None:
    from ringkit_cli._commands.api import command

    context = command.make_context("api", ["--list"], resilient_parsing=True)
    proposed = {item.value for item in command.shell_complete(context, "createsms")}
    assert proposed == {"createSMSMessage"}
    proposed = {item.value for item in command.shell_complete(context, "sms.")}
    assert proposed == {"sms.create_sms_message", "sms.create_mms"}
