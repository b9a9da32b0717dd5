"""What editors offer: pyright's language server and Jedi."""

from __future__ import annotations

import json
from collections.abc import Iterator

import jedi
import pytest

from tests.support.language_server import LanguageServer
from tests.typing.test_checkers import ROOT

BEGIN = "from ringkit import RingCentral, filters\n\nrc = RingCentral.from_env()\n"
#: A program with a `|` where one types, and what has to be offered there.
COMPLETIONS = {
    "rc.|": {"api", "send", "pages", "subscription", "messages", "login", "download"},
    "rc.api.|": {"sms", "call_log", "extensions", "message_store", "presence"},
    "rc.api.sms.|": {"create_sms_message", "create_mms", "with_raw_response"},
    "rc.api.sms.with_raw_response.|": {"create_sms_message", "create_mms"},
    'rc.api.sms.create_sms_message(body={"|"})': {'"from_"', '"to"', '"text"'},
    'rc.api.sms.create_sms_message(body={"from_": {"|"}})': {'"phone_number"'},
    'rc.api.sms.create_sms_message(body={"to": [{"|"}]})': {'"phone_number"'},
    'rc.api.call_log.read_user_call_log(direction="|")': {'"Inbound"', '"Outbound"'},
    "rc.api.call_log.read_user_call_log(|)": {"date_from=", "direction=", "timeout="},
    "rc.api.call_log.read_user_call_log().|": {"records", "paging", "navigation"},
    "for record in rc.api.call_log.read_user_call_log():\n    record.from_.|": {
        "name",
        "phone_number",
    },
    'rc.on("|")': {'"login_success"', '"request_error"', '"store_error"'},
    'rc.subscription([filters.voicemail()]).on("|")': {'"notification"', '"gap"'},
    'rc.subscription([filters.voicemail()]).on("notification", lambda event: event.body.|)': {
        "from_",
        "creation_time",
    },
    "rc.api.extensions.read_extension().contact.|": {"first_name", "email"},
}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LanguageServer]:
    folder = tmp_path_factory.mktemp("editor")
    paths = [str(ROOT / "generated"), str(ROOT / "runtime")]
    venv = {"venvPath": str(ROOT), "venv": ".venv"}
    (folder / "pyrightconfig.json").write_text(json.dumps({"extraPaths": paths, **venv}))
    with LanguageServer(folder) as running:
        yield running


@pytest.mark.parametrize("program", COMPLETIONS)
def test_pyright_completes(server: LanguageServer, program: str) -> None:
    offered = set(server.completions(BEGIN + program))
    assert COMPLETIONS[program] <= offered


def test_pyright_shows_the_signature_and_the_documentation(server: LanguageServer) -> None:
    shown = server.hover(BEGIN + "rc.api.sms.create_sms_mess|age(body={})")
    assert "body: CreateSMSMessage | CreateSMSMessageDict" in shown
    assert "-> SMSMessageInfo" in shown
    assert "POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms" in shown
    assert "Rate group Medium. App permission SMS." in shown
    assert "Send a text message from a number of the user" in shown
    assert "sent = rc.api.sms.create_sms_message(" in shown
    raw = server.hover(BEGIN + "rc.api.sms.with_raw_response.create_sms_mess|age(body={})")
    assert "-> Response[SMSMessageInfo]" in raw
    assert "App permission SMS." in raw


def test_pyright_shows_what_a_field_is(server: LanguageServer) -> None:
    shown = server.hover(BEGIN + "rc.api.extensions.read_extension().con|tact")
    assert "contact: ContactInfo | Unset" in shown
    record = server.hover(BEGIN + "rc.api.call_log.read_user_call_log().records[0].dura|tion")
    assert "duration: int | Unset" in record
    assert "Length of the call in seconds." in record


def test_pyright_shows_what_a_key_of_a_body_is(server: LanguageServer) -> None:
    shown = server.hover(BEGIN + 'rc.api.sms.create_sms_message(body={"te|xt": "Hello"})')
    assert "text: str" in shown
    assert "UTF-16 code units" in shown


JEDI = {
    "rc.|": {"api", "send", "pages", "subscription"},
    "rc.api.|": {"sms", "call_log", "extensions"},
    "rc.api.sms.|": {"create_sms_message", "create_mms"},
    "rc.api.sms.create_sms_message(|": {"body=", "account_id="},
    "rc.api.call_log.read_user_call_log().|": {"records", "paging"},
    "rc.api.extensions.read_extension().|": {"name", "contact", "extension_number"},
    "from ringkit_api.models import CreateSMSMessage\nCreateSMSMessage(|": {"from_=", "text="},
    "import ringkit_api\nringkit_api.|": {"sms", "call_log", "models", "dicts"},
}


@pytest.mark.parametrize("program", JEDI)
def test_jedi_completes(program: str) -> None:
    source = BEGIN + program
    before = source.partition("|")[0]
    lines = before.split("\n")
    project = jedi.Project(ROOT, added_sys_path=[str(ROOT / "generated"), str(ROOT / "runtime")])
    script = jedi.Script(source.replace("|", ""), project=project)
    offered = {c.name_with_symbols for c in script.complete(len(lines), len(lines[-1]))}
    assert JEDI[program] <= offered


def test_a_constructor_shows_its_keywords_in_ipython() -> None:
    import inspect

    from ringkit_api.models import CreateSMSMessage

    signature = inspect.signature(CreateSMSMessage)
    assert list(signature.parameters) == ["from_", "to", "text", "country"]
    assert all(p.kind is p.KEYWORD_ONLY for p in signature.parameters.values())
