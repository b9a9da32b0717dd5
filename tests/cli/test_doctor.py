"""`ringkit doctor`: each misconfiguration gives its remedy, and no other failure."""

from __future__ import annotations

import base64
import json
import socket
import ssl
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from attrs import define

from ringkit import EncryptedStore, FileStore, RingCentral
from ringkit_cli._doctor import judgements
from ringkit_cli._doctor.checks import CHECKS
from ringkit_cli._doctor.probes import TOPICS, needs_of_topic
from ringkit_emulator import AccountOptions, AppOptions, Emulator, UserOptions
from tests.cli.here import Here
from tests.cli.support import environment
from tests.emulator.subscriptions.certificates import server_context
from tests.support.http_proxy import ForwardingProxy
from tests.support.platform import NO_LIMITS

SECRET = "secret-of-the-apps"


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    users = (
        UserOptions(extension_number="101"),
        UserOptions(extension_number="102", permissions=frozenset({"ReadCompanyInfo"})),
    )
    apps = (
        AppOptions(
            client_id="without-jwt", client_secret=SECRET, grants=frozenset({"authorization_code"})
        ),
        AppOptions(
            client_id="reads", client_secret=SECRET, permissions=frozenset({"ReadAccounts"})
        ),
    )
    accounts = (AccountOptions(users=users, more_users=0, messages=0, call_records=0),)
    with Emulator(apps=apps, accounts=accounts, limits=NO_LIMITS) as running:
        yield running


@define
class Case:
    """The variables of a login that works, and what a seed makes of them."""

    emulator: Emulator
    here: Here
    folder: Path
    stack: ExitStack
    env: dict[str, str]
    arguments: tuple[str, ...] = ()


@pytest.fixture
def case(emulator: Emulator, here: Here, tmp_path: Path) -> Iterator[Case]:
    with ExitStack() as stack:
        env = {
            "RINGCENTRAL_SERVER_URL": emulator.url,
            "RINGCENTRAL_CLIENT_ID": emulator.client_id,
            "RINGCENTRAL_CLIENT_SECRET": emulator.client_secret or "",
            "RINGCENTRAL_JWT": emulator.jwt,
        }
        yield Case(emulator, here, tmp_path, stack, env)


def closed_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


class Page(BaseHTTPRequestHandler):
    """Answers all with `status`, and returns the header that a webhook is to return."""

    status, returns = 200, False

    def do_GET(self) -> None:
        self.send_response(self.status)
        if self.returns:
            self.send_header("Validation-Token", self.headers.get("Validation-Token", ""))
        self.send_header("Content-Length", "5")
        self.end_headers()
        self.wfile.write(b"hello")

    do_POST = do_GET

    def log_message(self, *_: Any) -> None:
        """Write nothing."""


@contextmanager
def serving(context: ssl.SSLContext | None = None, **settings: Any) -> Iterator[int]:
    """Run a server that is no platform; yield its port."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (Page,), settings))
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


# --- the seeds ---------------------------------------------------------------------------------


def no_login(case: Case) -> None:
    case.env = {}


def a_jwt_in_quotes(case: Case) -> None:
    case.env["RINGCENTRAL_JWT"] = f'"{case.env["RINGCENTRAL_JWT"]}"'


def no_encryption(case: Case) -> None:
    case.env["RINGCENTRAL_SERVER_URL"] = "http://platform.ringcentral.com"


def the_sandbox(case: Case) -> None:
    case.env["RINGCENTRAL_SERVER_URL"] = "https://platform.devtest.ringcentral.com"


def a_host_without_scheme(case: Case) -> None:
    case.env["RINGCENTRAL_SERVER_URL"] = "platform.ringcentral.com"


def a_path_in_the_server_url(case: Case) -> None:
    case.env["RINGCENTRAL_SERVER_URL"] += "/restapi/v1.0"


def a_folder_that_is_a_file(case: Case) -> None:
    (case.folder / "sessions").write_text("a file", "utf-8")
    case.env["RINGCENTRAL_STORE"] = f"file:{case.folder / 'sessions'}"


def no_redis(case: Case) -> None:
    case.env["RINGCENTRAL_STORE"] = f"redis://:{SECRET}@127.0.0.1:{closed_port()}"


def no_keyring(case: Case) -> None:
    case.env["RINGCENTRAL_STORE"] = "keyring"


def no_such_store(case: Case) -> None:
    case.env["RINGCENTRAL_STORE"] = "sqlite"


def another_store_key(case: Case) -> None:
    folder = case.folder / "encrypted"
    store = EncryptedStore(FileStore(folder), EncryptedStore.new_key())
    given = {name.removeprefix("RINGCENTRAL_").lower(): text for name, text in case.env.items()}
    with RingCentral(**given, store=store) as rc:  # type: ignore[arg-type]
        rc.login()
    case.env["RINGCENTRAL_STORE"] = f"file:{folder}"
    case.env["RINGKIT_STORE_KEY"] = EncryptedStore.new_key()


def no_proxy_there(case: Case) -> None:
    case.env |= {"http_proxy": f"http://ada:{SECRET}@127.0.0.1:{closed_port()}", "no_proxy": ""}


def a_proxy_with_a_password(case: Case) -> None:
    proxy = case.stack.enter_context(ForwardingProxy(f"ada:{SECRET}"))
    case.env |= {"http_proxy": f"http://{proxy.address}", "no_proxy": ""}


def a_proxy_with_a_password_before_tls(case: Case) -> None:
    proxy = case.stack.enter_context(ForwardingProxy(f"ada:{SECRET}"))
    case.env["RINGCENTRAL_SERVER_URL"] = "https://platform.ringcentral.com"
    case.env |= {"https_proxy": f"http://ada:{SECRET[:-1]}@{proxy.address}", "no_proxy": ""}


def a_proxy_that_is_none(case: Case) -> None:
    case.env |= {"http_proxy": "http://", "no_proxy": ""}


def an_unknown_name(case: Case) -> None:
    case.env["RINGCENTRAL_SERVER_URL"] = "https://no-such-host.invalid"


def a_closed_port(case: Case) -> None:
    case.env["RINGCENTRAL_SERVER_URL"] = f"https://127.0.0.1:{closed_port()}"


def _with_certificate(case: Case, expires_in: timedelta, *, trusted: bool, host: str) -> None:
    context, certificate = server_context(case.folder, expires_in)
    port = case.stack.enter_context(serving(context))
    case.env["RINGCENTRAL_SERVER_URL"] = f"https://{host}:{port}"
    if trusted:
        case.env["SSL_CERT_FILE"] = str(certificate)


def an_unknown_authority(case: Case) -> None:
    _with_certificate(case, timedelta(days=1), trusted=False, host="127.0.0.1")


def an_expired_certificate(case: Case) -> None:
    _with_certificate(case, timedelta(days=-1), trusted=True, host="127.0.0.1")


def a_certificate_of_another_host(case: Case) -> None:
    _with_certificate(case, timedelta(days=1), trusted=True, host="localhost")


def no_tls_at_all(case: Case) -> None:
    port = case.stack.enter_context(serving())
    case.env["RINGCENTRAL_SERVER_URL"] = f"https://127.0.0.1:{port}"


def another_server(case: Case) -> None:
    port = case.stack.enter_context(serving())
    case.env["RINGCENTRAL_SERVER_URL"] = f"http://127.0.0.1:{port}"


def a_wrong_clock(case: Case) -> None:
    moved = case.stack.enter_context(Emulator(limits=NO_LIMITS))
    moved.clock.advance(3600)
    case.env |= {
        "RINGCENTRAL_SERVER_URL": moved.url,
        "RINGCENTRAL_CLIENT_ID": moved.client_id,
        "RINGCENTRAL_CLIENT_SECRET": moved.client_secret or "",
        "RINGCENTRAL_JWT": moved.jwt,
    }


def an_unknown_application(case: Case) -> None:
    case.env["RINGCENTRAL_CLIENT_ID"] = "nothing-like-it"


def another_secret(case: Case) -> None:
    case.env["RINGCENTRAL_CLIENT_SECRET"] = "not-the-secret"


def no_secret(case: Case) -> None:
    del case.env["RINGCENTRAL_CLIENT_SECRET"]


def an_application_without_jwt(case: Case) -> None:
    case.env |= {"RINGCENTRAL_CLIENT_ID": "without-jwt", "RINGCENTRAL_CLIENT_SECRET": SECRET}


def half_a_jwt(case: Case) -> None:
    case.env["RINGCENTRAL_JWT"] = case.env["RINGCENTRAL_JWT"].partition(".")[0]


def an_expired_jwt(case: Case) -> None:
    case.env["RINGCENTRAL_JWT"] = case.emulator.issue_jwt(expires_in=-7200)


def a_jwt_of_another_application(case: Case) -> None:
    case.env["RINGCENTRAL_JWT"] = case.emulator.issue_jwt(apps=frozenset({"reads"}))


def a_jwt_that_was_deleted(case: Case) -> None:
    with Emulator(seed=7) as other:
        case.env["RINGCENTRAL_JWT"] = other.jwt


def no_jwt(case: Case) -> None:
    del case.env["RINGCENTRAL_JWT"]


def an_application_that_only_reads(case: Case) -> None:
    case.env |= {"RINGCENTRAL_CLIENT_ID": "reads", "RINGCENTRAL_CLIENT_SECRET": SECRET}
    case.arguments = ("--for", "sms")


def a_user_without_a_role(case: Case) -> None:
    records = {each["extensionNumber"]: each["id"] for each in extensions(case.emulator)}
    case.env["RINGCENTRAL_JWT"] = case.emulator.issue_jwt(extension_id=str(records["102"]))
    case.arguments = ("--operation", "createSMSMessage")


def no_webhook_there(case: Case) -> None:
    case.arguments = ("--webhook", f"http://127.0.0.1:{closed_port()}/hook")


def a_webhook_without_the_token(case: Case) -> None:
    port = case.stack.enter_context(serving())
    case.arguments = ("--webhook", f"http://127.0.0.1:{port}/hook")


def a_webhook_that_is_elsewhere(case: Case) -> None:
    port = case.stack.enter_context(serving(status=404))
    case.arguments = ("--webhook", f"http://127.0.0.1:{port}/hook")


def no_websockets(case: Case) -> None:
    case.emulator.faults.add(path="/restapi/oauth/wstoken", status=404, count=None)
    case.stack.callback(case.emulator.faults.clear)


def extensions(emulator: Emulator) -> list[dict[str, Any]]:
    given = {"client_id": emulator.client_id, "client_secret": emulator.client_secret}
    with RingCentral(server_url=emulator.url, jwt=emulator.jwt, **given) as rc:
        found: list[dict[str, Any]] = rc.get("/restapi/v1.0/account/~/extension").json()["records"]
        rc.logout()
    return found


#: The seeds, the check that fails, and a part of its remedy.
SEEDS: list[tuple[Callable[[Case], None], str, str]] = [
    (no_login, "settings", "Run 'ringkit login'"),
    (a_jwt_in_quotes, "settings", "RINGCENTRAL_JWT without the quotes"),
    (no_encryption, "settings", "Begin RINGCENTRAL_SERVER_URL with https://"),
    (the_sandbox, "settings", "https://platform.ringcentral.com"),
    (a_host_without_scheme, "settings", "with https://"),
    (a_path_in_the_server_url, "settings", "Leave the path out"),
    (a_folder_that_is_a_file, "store", "Let this user write to the folder"),
    (no_redis, "store", "Start the Redis server"),
    (no_keyring, "store", "Unlock the keyring"),
    (no_such_store, "store", "Set RINGCENTRAL_STORE to"),
    (another_store_key, "store key", "the key that the session was stored with"),
    (no_proxy_there, "proxy", "Correct http_proxy"),
    (a_proxy_with_a_password, "proxy", "Put them into http_proxy"),
    (a_proxy_with_a_password_before_tls, "proxy", "Put them into https_proxy"),
    (a_proxy_that_is_none, "proxy", "Correct http_proxy"),
    (an_unknown_name, "name", "Check the spelling"),
    (a_closed_port, "connection", "check the port"),
    (an_unknown_authority, "certificate", "Set SSL_CERT_FILE"),
    (an_expired_certificate, "certificate", "renew its certificate"),
    (a_certificate_of_another_host, "certificate", "Correct the host"),
    (no_tls_at_all, "certificate", "does not speak TLS"),
    (another_server, "server", "Set the server URL"),
    (a_wrong_clock, "clock", "Set the clock"),
    (an_unknown_application, "application", "Copy the client id"),
    (another_secret, "application", "Copy the client secret"),
    (no_secret, "application", "Set RINGCENTRAL_CLIENT_SECRET"),
    (an_application_without_jwt, "grant", "choose 'JWT auth flow'"),
    (half_a_jwt, "jwt", "copy all of it"),
    (an_expired_jwt, "jwt", "Create a JWT"),
    (a_jwt_of_another_application, "credential", "allow the JWT for this client id"),
    (a_jwt_that_was_deleted, "credential", "this one has expired or was deleted"),
    (no_jwt, "credential", "Run 'ringkit login'"),
    (an_application_that_only_reads, "permissions", "add ReadMessages, SMS to the permissions"),
    (a_user_without_a_role, "permissions", "a role with OutboundSMS"),
    (no_webhook_there, "webhook", "Start the receiver"),
    (a_webhook_without_the_token, "webhook", "return the header Validation-Token"),
    (a_webhook_that_is_elsewhere, "webhook", "answer 200"),
    (no_websockets, "websocket", "pass WebSockets"),
]


@pytest.mark.parametrize(
    ("seed", "culprit", "remedy"), SEEDS, ids=[seed.__name__ for seed, *_ in SEEDS]
)
def test_one_misconfiguration(
    case: Case, seed: Callable[[Case], None], culprit: str, remedy: str
) -> None:
    seed(case)
    output = case.here("doctor", "--json", *case.arguments, code=1, **case.env)
    found = json.loads(output)
    assert found["ok"] is False
    checks = {each["check"]: each for each in found["checks"]}
    assert list(checks) == [check.name for check in CHECKS]
    wrong = {name: each for name, each in checks.items() if each["status"] == "failed"}
    assert list(wrong) == [culprit], wrong
    assert remedy in wrong[culprit]["remedy"]
    assert wrong[culprit]["remedy"].endswith(".")
    for check in CHECKS:
        if culprit in check.needs:
            assert checks[check.name]["seen"] == f"it needs what failed: {culprit}"
    secrets = (SECRET[:-1], case.emulator.client_secret or "", case.emulator.jwt, "not-the-secret")
    shown = output + case.here.stderr
    assert not any(secret in shown for secret in secrets)


def test_all_is_well(case: Case, tmp_path: Path) -> None:
    with serving(returns=True) as port:
        arguments = ("--for", "sms", "--for", "presence", "--operation", "readUserCallLog")
        hook = ("--webhook", f"http://127.0.0.1:{port}/")
        output = case.here("doctor", *arguments, *hook, **case.env)
    rows = [line.split("\t") for line in output.splitlines()]
    assert {row[1] for row in rows} == {"ok", "skipped"}
    assert [row[0] for row in rows if row[1] == "skipped"] == ["store key", "certificate", "pubnub"]


def test_pubnub(case: Case) -> None:
    pytest.importorskip("pubnub")
    found = {
        each["check"]: each for each in case.here.json("doctor", "--pubnub", **case.env)["checks"]
    }
    assert found["pubnub"]["status"] == "ok"


def test_a_warning_is_no_failure(case: Case) -> None:
    given = {**case.env, "RC_APP_CLIENT_ID": "another", "RC_USER_JWT": " "}
    found = {each["check"]: each for each in case.here.json("doctor", **given)["checks"]}
    settings = found.pop("settings")
    assert settings["status"] == "warning"
    assert "RINGCENTRAL_CLIENT_ID is used, RC_APP_CLIENT_ID has another value" in settings["seen"]
    assert "RC_USER_JWT is blank" in settings["seen"]
    assert {each["status"] for each in found.values()} == {"ok", "skipped"}


def test_a_profile_beside_variables(case: Case) -> None:
    case.here("login", "--jwt", "-p", "work", **case.env)
    found = {each["check"]: each for each in case.here.json("doctor")["checks"]}
    assert found["settings"]["seen"] == "profile work"
    wrong = {"RC_SERVER_URL": "http://example.com", "RC_APP_CLIENT_ID": "'x'"}
    found = {
        each["check"]: each for each in case.here.json("doctor", "-p", "work", **wrong)["checks"]
    }
    assert found["settings"]["status"] == "warning"
    assert "not used: the profile work is" in found["settings"]["seen"]
    case.here("logout", "--yes")
    output = json.loads(case.here("doctor", "--json", code=1))
    wrong_now = [each for each in output["checks"] if each["status"] == "failed"]
    assert [each["check"] for each in wrong_now] == ["credential"]


def test_in_a_terminal(tmp_path: Path) -> None:
    pexpect = pytest.importorskip("pexpect")
    if sys.platform == "win32":
        pytest.skip("pexpect needs a POSIX terminal")
    for more, shown in (({}, "FAILED"), ({"NO_COLOR": ""}, "\x1b[31mFAILED")):
        env = environment(tmp_path) | more
        child = pexpect.spawn(
            sys.executable, ["-m", "ringkit_cli", "doctor"], env=env, encoding="utf-8", timeout=20
        )
        child.expect(pexpect.EOF)
        first, second, third, *_ = child.before.splitlines()
        assert shown in first
        assert "Run 'ringkit login'" in second
        assert "it needs what failed: settings" in third
        assert ("\x1b" in child.before) == bool(more)
        child.close()
        assert child.exitstatus == 1


@pytest.mark.parametrize("topic", list(TOPICS))
def test_the_description_has_the_operations_of_a_topic(topic: str) -> None:
    found = needs_of_topic(topic)
    assert len(found) == len(TOPICS[topic])
    assert all(need.app_permission for need in found)


def test_a_misspelled_operation(case: Case) -> None:
    case.here("doctor", "--operation", "createSMSMesage", code=2, **case.env)
    assert "Did you mean 'createSMSMessage'?" in case.here.stderr


def jwt_of(**claims: Any) -> str:
    text = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
    return f"e30.{text}.c2ln"


def test_a_jwt_of_the_sandbox() -> None:
    sandbox = jwt_of(aud="https://platform.devtest.ringcentral.com/restapi/oauth/token")
    found = judgements.judge_jwt(sandbox, "https://platform.ringcentral.com", 0)
    assert found.status == "failed"
    assert "it is for platform.devtest.ringcentral.com" in found.seen
    ours = jwt_of(aud="https://platform.ringcentral.com/restapi/oauth/token", exp=7200)
    assert judgements.judge_jwt(ours, "https://platform.ringcentral.com", 0).seen == (
        "it expires in 2 hours"
    )


@pytest.mark.parametrize(
    ("url", "seen"),
    [
        ("http://example.com/hook", "without TLS"),
        ("https://10.0.0.7/hook", "an address of this network"),
        ("https://localhost/hook", "an address of this network"),
        ("example.com", "no URL"),
        ("https://[", "no URL"),
    ],
)
def test_a_webhook_that_the_platform_cannot_reach(url: str, seen: str) -> None:
    found = judgements.judge_webhook(
        url, status=200, echoed=True, seconds=0.1, error=None, platform_is_local=False
    )
    assert found.status == "failed"
    assert seen in found.seen


def test_a_token_that_says_nothing_of_permissions() -> None:
    need = judgements.Need("createSMSMessage", "SMS", "OutboundSMS")
    assert judgements.judge_permissions([need], [], {}).status == "warning"
    unknown = judgements.judge_permissions([need], ["SMS"], {})
    assert unknown.status == "warning"
    assert "whether the user has OutboundSMS is not known" in unknown.seen


def test_a_slow_webhook() -> None:
    found = judgements.judge_webhook(
        "https://example.com/",
        status=200,
        echoed=True,
        seconds=3.5,
        error=None,
        platform_is_local=False,
    )
    assert "Answer within 3 s" in found.remedy
