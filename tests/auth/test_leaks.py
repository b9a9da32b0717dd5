"""No secret in any repr, exception, traceback, log record or event payload."""

import gc
import logging
import sys
import traceback
import warnings
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest

import ringkit
from ringkit import (
    Attachment,
    EncryptedStore,
    FileBody,
    FileStore,
    MemoryStore,
    RingCentral,
    RingkitError,
)
from ringkit_emulator import AccountOptions, AppOptions, Emulator, UserOptions
from tests.auth.support import (
    ACCOUNT,
    CALLBACK,
    REVOKE,
    TOKEN,
    Blocking,
    form_of,
    record_events,
    settings_for,
)
from tests.support.keys import KEY, SHORT_KEY
from tests.support.platform import NO_LIMITS

PASSWORD = "correct horse battery staple!"
USERS = (UserOptions(extension_number="101", email="ada@example.com", password=PASSWORD),)
APPS = (
    AppOptions(client_id="public", redirect_uris=(CALLBACK,)),
    AppOptions(
        client_id="signer",
        client_secret="s",
        signing_key=KEY.public_key().export_key().decode(),
    ),
)
HERE = str(Path(ringkit.__file__).parent)


class Echo:
    """Answers as the platform does when it repeats what it was sent in its message."""

    def __init__(self) -> None:
        self.paths: set[str] = set()

    def answer(self, request: httpx.Request) -> httpx.Response | None:
        if request.url.path not in self.paths:
            return None
        values = [value for _, value in parse_qsl(request.content.decode())]
        said = f"Refused: {' / '.join(values)}, {request.headers.get('Authorization')}"
        item = {"errorCode": "OAU-213", "message": said, "parameterValue": values[-1:]}
        body = {"error": "invalid_grant", "error_description": said, "errors": [item]}
        return httpx.Response(400, json=body)


class EchoTransport(httpx.HTTPTransport):
    def __init__(self, echo: Echo) -> None:
        super().__init__(verify=False)  # no TLS, so no root certificates to load
        self.echo = echo

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return self.echo.answer(request) or super().handle_request(request)


class AsyncEchoTransport(httpx.AsyncHTTPTransport):
    def __init__(self, echo: Echo) -> None:
        super().__init__(verify=False)  # no TLS, so no root certificates to load
        self.echo = echo

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.echo.answer(request) or await super().handle_async_request(request)


def serialized(value: Any, depth: int = 4) -> list[str]:
    """Return the texts in a value as error trackers send them.

    They send the items of mappings and sequences, subclasses included, and the repr of the rest.
    """
    if depth and isinstance(value, Mapping):
        return [text for item in value.items() for text in serialized(item, depth - 1)]
    if depth and isinstance(value, (list, tuple, set, frozenset)):
        return [text for item in value for text in serialized(item, depth - 1)]
    try:
        return [repr(value)]
    except AttributeError:  # an object whose __init__ has not finished
        return []


class LeakDetector:
    """Collects all texts that a program could show, and looks for secrets in them."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.failures = 0

    def fails(self, function: Callable[[], Any], *, misused: bool = False) -> None:
        """Let something fail, and look at the failure as closely as any tool does.

        Where a function is `misused`, its argument is no secret by its name: then the local
        variables are not looked at.
        """
        try:
            function()
        except (RingkitError, ValueError, TypeError) as error:
            self.failures += 1
            self.look_at(error, with_locals=not misused)
        else:
            raise AssertionError("this was to fail")

    def look_at(self, error: BaseException, *, with_locals: bool = True) -> None:
        self.seen += [str(error), repr(error), repr(error.args), repr(error.__dict__)]
        self.seen += traceback.format_exception(error)
        chain: BaseException | None = error
        while chain is not None and with_locals:
            for frame, _ in traceback.walk_tb(chain.__traceback__):
                if frame.f_code.co_filename.startswith((HERE, "<attrs")):
                    for value in frame.f_locals.values():
                        self.seen += serialized(value)
            chain = chain.__cause__ or chain.__context__

    def look_at_events(self, events: list[tuple[str, Any]]) -> None:
        for name, payload in events:
            self.seen += [name, repr(payload), repr(payload._asdict())]
            if getattr(payload, "error", None) is not None:
                self.look_at(payload.error)

    def look_at_objects(self) -> None:
        """Look at every object of ours that is alive."""
        for found in gc.get_objects():
            module = type(found).__module__
            # Of a class that is written in C, the module may be a descriptor.
            if (
                isinstance(module, str)
                and module.startswith("ringkit.")
                and not module.startswith("ringkit_emulator")
            ):
                self.seen.append(repr(found))

    def found(self, secrets: set[str]) -> list[str]:
        return [text for text in self.seen for secret in secrets if secret in text]


def secrets_of(emulator: Emulator) -> set[str]:
    """Return everything secret that any client was given or sent."""
    sessions = emulator._platform.components.services.oauth.sessions
    found = {*sessions._access, *sessions._refresh, emulator.jwt, PASSWORD}
    found |= {str(emulator.client_secret), KEY.export_key().decode().splitlines()[1]}
    names = ("code", "code_verifier", "client_assertion", "assertion", "token", "refresh_token")
    for entry in emulator.log():
        if entry.path.partition("?")[0] in (TOKEN, REVOKE):
            form = form_of(entry)
            found |= {form[name] for name in names if name in form}
            found |= {entry.headers.get("authorization", "").partition(" ")[2]} - {""}
    assert all(len(secret) >= 16 for secret in found), "a short one proves nothing"
    return found


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    accounts = (AccountOptions(users=USERS, main_number="+16505550000"),)
    with Emulator(
        limits=NO_LIMITS, accounts=accounts, apps=APPS, client_secret="a-secret-of-some-length"
    ) as running:
        yield running


class Clients:
    """Clients that answer as `echo` says, and the events they emitted."""

    def __init__(self, emulator: Emulator, client_class: Any, echo: Echo) -> None:
        self.emulator = emulator
        self.client_class = client_class
        self.echo = echo
        self.events: list[list[tuple[str, Any]]] = []
        self._made: list[tuple[Blocking, Any]] = []

    def __call__(self, **settings: Any) -> Blocking:
        http: Any
        if self.client_class is RingCentral:
            http = httpx.Client(transport=EchoTransport(self.echo))
        else:
            http = httpx.AsyncClient(transport=AsyncEchoTransport(self.echo))
        rc = Blocking(
            self.client_class(**settings_for(self.emulator, http_client=http, **settings))
        )
        self._made.append((rc, http))
        self.events.append(record_events(rc))
        return rc

    def close(self) -> None:
        for rc, http in self._made:
            if rc._loop is None:
                http.close()
            else:
                rc._loop.run_until_complete(http.aclose())
            rc.finish()


@pytest.fixture
def clients(emulator: Emulator, client_class: Any) -> Iterator[Clients]:
    found = Clients(emulator, client_class, Echo())
    yield found
    found.close()


def test_nothing_shows(
    emulator: Emulator, clients: Clients, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    detector = LeakDetector()
    with caplog.at_level(logging.DEBUG):
        for store in (
            MemoryStore(),
            FileStore(tmp_path / "plain"),
            EncryptedStore(FileStore(tmp_path / "sealed"), EncryptedStore.new_key()),
        ):
            run_scenario(emulator, clients, detector, store)
    events = [event for events in clients.events for event in events]
    assert len(events) > 60
    assert detector.failures > 25
    detector.look_at_events(events)
    detector.look_at_objects()
    assert len(caplog.records) > 300
    for record in caplog.records:
        if not record.name.startswith(("uvicorn", "ringkit_emulator")):
            detector.seen += [record.getMessage(), repr(record.args), record.exc_text or ""]
    detector.seen += [path.name for path in tmp_path.rglob("*")]
    secrets = secrets_of(emulator)
    assert len(secrets) > 25
    assert detector.found(secrets) == []
    assert "***" in "".join(detector.seen)


def run_scenario(emulator: Emulator, made: Clients, detector: LeakDetector, store: Any) -> None:
    fails, echo = detector.fails, made.echo
    rc = made(store=store, redirect_uri=CALLBACK, jwt=emulator.jwt)
    rc.get(ACCOUNT)
    rc.refresh()
    emulator.expire()
    rc.get(ACCOUNT)

    echo.paths = {TOKEN, REVOKE, ACCOUNT}
    fails(lambda: rc.get(ACCOUNT))
    fails(rc.refresh)
    fails(lambda: rc.login(jwt=emulator.jwt))
    fails(lambda: rc.login(code="a-code-that-is-long-enough", code_verifier="v" * 43))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        fails(lambda: rc.login(username="ada@example.com", password=PASSWORD))
    echo.paths = {REVOKE}
    rc.login(jwt=emulator.jwt)
    rc.logout()
    echo.paths = set()

    for fault in (
        {"kind": "garbage"},
        {"kind": "truncate"},
        {"kind": "status", "status": 501},
        {"kind": "status", "status": 403},
    ):
        emulator.faults.add(path=TOKEN, count=None, **fault)
        broken = made(account=f"{fault}", auth_timeout=1, clock=Fast())
        fails(lambda broken=broken: broken.login(jwt=emulator.jwt))
        emulator.faults.clear()

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        rc.login(username="ada@example.com", password=PASSWORD)
    redirect = rc.parse_login_redirect(emulator.approve(rc.login_url()))
    detector.seen += [repr(redirect), str(redirect), f"{redirect}"]
    stranger = f"{CALLBACK}?code={redirect['code']}&state=x"
    fails(lambda: rc.parse_login_redirect(stranger), misused=True)
    token = rc.login(**redirect)
    detector.seen += [repr(token), str(token), f"{token}"]
    fails(lambda: rc.login(**redirect))
    fails(lambda: rc.login(jwt=emulator.jwt, code=redirect["code"]))
    rc.login(**rc.parse_login_redirect(emulator.approve(rc.login_url(implicit=True))))
    rc.auth.restore(token.to_dict())
    incomplete = {"refresh_token": token.refresh_token}
    fails(lambda: rc.auth.restore(incomplete))
    fails(lambda: rc.login(access_token=token.access_token, expires_in="soon"))
    rc.auth.cancel_access_token()
    rc.get(ACCOUNT)
    signer = made(client_id="signer", client_secret=None, private_key=KEY.export_key().decode())
    signer.login(jwt=emulator.jwt)
    public = made(client_id="public", client_secret=None)
    public.login(
        **public.parse_login_redirect(emulator.approve(public.login_url(redirect_uri=CALLBACK)))
    )


SECRETS = {
    "client_secret": "secret-of-the-application",
    "jwt": "jwt.of.ada",
    "private_key": KEY.export_key().decode(),
    "proxy": "http://user:password-of-the-proxy@proxy.example:8080",
}
WRONG: list[dict[str, Any]] = [
    {"server_url": "nonsense"},
    {"server_url": "http://platform.ringcentral.com"},
    {"media_url": "x://y"},
    {"token_endpoint": "nonsense"},
    {"app_name": "a\nb"},
    {"app_version": "caf\u00e9"},
    {"client_id": "a\nb"},
    {"typo": 1},
    {"client_auth": "bsic"},
    {"private_key": "-----BEGIN broken-private-key-----"},
    {"private_key": SHORT_KEY.export_key().decode()},
    {"client_secret": "secret-of-the-application\nwith-a-second-line"},
    {"jwt": "jwt.of.ada and more"},
    {"proxy": "nonsense://user:password-of-the-proxy@proxy.example"},
    {"proxy": "http://user:password-of-the-proxy@proxy.example:port"},
    {"timeout": -1},
    {"headers": {"X": "a\nb"}},
    {"http_client": object()},
]


@pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: next(iter(wrong)))
@pytest.mark.parametrize("from_env", [False, True])
def test_no_frame_holds_a_secret_when_a_client_cannot_be_made(
    client_class: Any, wrong: dict[str, Any], from_env: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = {"client_id": "id", **SECRETS} | wrong
    http_client = settings.pop("http_client", None)
    if from_env:
        for name in ("client_secret", "jwt", "private_key"):
            monkeypatch.setenv(f"RINGCENTRAL_{name.upper()}", str(settings.pop(name)))
    make = client_class.from_env if from_env else client_class
    detector = LeakDetector()
    detector.fails(lambda: make(http_client=http_client, **settings))
    key_lines = {line for text in (SECRETS["private_key"], str(wrong.get("private_key", "")))
                 for line in text.splitlines()[1:-1]}  # fmt: skip
    secrets = {"secret-of-the-application", "jwt.of.ada", "password-of-the-proxy", "broken-private"}
    assert detector.found(secrets | key_lines) == []
    assert "***" in "".join(detector.seen) or "typo" in wrong


URLS = (
    "server_url", "media_url", "discovery_server", "authorize_endpoint", "token_endpoint",
    "revoke_endpoint", "redirect_uri", "trusted_hosts",
)  # fmt: skip


@pytest.mark.parametrize("name", URLS)
@pytest.mark.parametrize(
    "url",
    [
        "https://user:password-in-it@proxy.example/x",
        "http://user:password-in-it@10.0.0.1",
        "x://user:password-in-it@y",
        "https://user:password-in-it@h\n.com:x",
        "https://password-in-it@*.example",
        ["https://a.example", "user:password-in-it@b.example"],
    ],
)
def test_an_address_with_a_user_name_is_refused(client_class: Any, name: str, url: Any) -> None:
    if not isinstance(url, str) and name != "trusted_hosts":
        url = url[1]
    detector = LeakDetector()
    make: Any = client_class
    with pytest.raises(ValueError, match=f"{name} holds a user name or a password"):
        make(client_id="id", **{name: url})
    detector.fails(lambda: make(client_id="id", **{name: url}))
    assert detector.found({"password-in-it"}) == []


def test_an_address_may_have_an_at_sign_behind_its_host(client_class: Any) -> None:
    rc = client_class(server_url="https://h.example/@me", trusted_hosts=("a.example/b@c",))
    assert rc.server_url == "https://h.example/@me"


MISUSED = [
    {"client_secret": b"a-secret-in-bytes"},
    {"jwt": b"a-secret-in-bytes"},
    {"private_key": bytearray(b"a-secret-in-bytes")},
    {"jwt": ["a-secret-in-bytes"]},
    {"jwtt": "a-secret-in-bytes"},
    {"clientSecret": "a-secret-in-bytes"},
]


@pytest.mark.parametrize("wrong", MISUSED, ids=lambda wrong: next(iter(wrong)))
def test_a_secret_of_another_type_or_with_a_misspelt_name_is_in_no_frame(
    client_class: Any, wrong: dict[str, Any]
) -> None:
    detector = LeakDetector()
    make: Any = client_class
    for function in (make, make.from_env):
        with pytest.raises(TypeError, match=next(iter(wrong))):
            function(client_id="id", **wrong)
        detector.fails(lambda made=function: made(client_id="id", **wrong))
    assert detector.found({"a-secret-in-bytes"}) == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"access_token": b"a-secret-in-bytes"},
        {"access_token": "t", "refresh_token": b"a-secret-in-bytes"},
        {"username": "a", "password": b"a-secret-in-bytes"},
        {"token": "a-secret-in-bytes"},
        {"jwt": "t", "secret": "a-secret-in-bytes"},
    ],
    ids=repr,
)
def test_no_frame_holds_a_secret_when_a_login_is_refused(
    client_class: Any, wrong: dict[str, Any]
) -> None:
    detector = LeakDetector()
    rc = Blocking(client_class(client_id="id"))
    detector.fails(lambda: rc.login(**wrong))
    rc.finish()
    assert detector.found({"a-secret-in-bytes"}) == []


@pytest.mark.parametrize("name", ["X \u00e9", "X\u20ac"])
def test_no_frame_holds_the_token_when_a_call_cannot_be_sent(
    emulator: Emulator, client_class: Any, name: str, tmp_path: Path
) -> None:
    detector = LeakDetector()
    rc = Blocking(client_class(**settings_for(emulator, jwt=emulator.jwt)))
    path = tmp_path / "gone"
    path.write_bytes(b"x")
    gone = FileBody(Attachment(path))
    path.unlink()
    rc.get(ACCOUNT)
    detector.fails(lambda: rc.get(ACCOUNT, headers={name: "a"}))
    for body in (gone,):
        try:
            rc.request("POST", ACCOUNT, body=body)
        except Exception as error:  # of which kind is not the question here
            detector.look_at(error)
    rc.finish()
    assert detector.found(secrets_of(emulator)) == []


class Fast:
    """A clock whose sleeps take no time."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def time(self) -> float:
        return self.now

    monotonic = time

    def sleep(self, seconds: float) -> None:
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.now += seconds


def test_the_detector_finds_secrets(caplog: pytest.LogCaptureFixture) -> None:
    """The test above can fail: each way of looking finds a secret that is there."""

    def leak() -> None:
        raise ValueError("SECRET in the text")

    detector = LeakDetector()
    detector.fails(leak)
    assert detector.found({"SECRET"})
    token = ringkit.Token(access_token="SECRET", expires_at=0, obtained_at=0, scope="SEEN")
    detector = LeakDetector()
    detector.look_at_objects()
    assert detector.found({"SEEN"})
    assert token.access_token in sys.intern("SECRET")
