"""Both clients against the emulator over loopback."""

from __future__ import annotations

import asyncio
import gc
import pickle
import threading
from pathlib import Path
from typing import Any, cast

import httpx
import pytest

from ringkit import (
    AsyncRingCentral,
    Attachment,
    AuthUnavailableError,
    DecodeError,
    FileBody,
    LoginRequiredError,
    MemoryLimiter,
    NotFoundError,
    RateLimitError,
    RequestTimeout,
    RingCentral,
    ServiceUnavailableError,
    TransportError,
    __version__,
)
from ringkit._call.call import Call, Operation
from ringkit_api import call_log, extensions, message_store
from ringkit_api.models import (
    CreateSMSMessage,
    ExtensionDetails,
    MessageParty,
)
from ringkit_emulator import Emulator
from tests.support.platform import client as client_of


def text_to(number: str, sender: str) -> CreateSMSMessage:
    return CreateSMSMessage(
        from_=MessageParty(phone_number=sender),
        to=[MessageParty(phone_number=number)],
        text="hello",
    )


def token_requests(emulator: Emulator) -> int:
    return sum(entry.path.startswith("/restapi/oauth/token") for entry in emulator.log())


def test_the_main_job_blocking(emulator: Emulator, settings: dict[str, Any]) -> None:
    with RingCentral(**settings) as rc:
        extension = rc.api.extensions.read_extension()
        assert isinstance(extension, ExtensionDetails)
        sender = rc.api.phone_numbers.list_extension_phone_numbers().records[0].phone_number
        sent = rc.api.sms.create_sms_message(body=text_to("+16505550100", str(sender)))
        assert rc.api.message_store.read_message(message_id=sent.id).subject == "hello"
        page = rc.send(call_log.read_user_call_log(per_page=2))
        assert len(page.records) == 2
        assert page.navigation
        assert page.navigation.next_page
    assert token_requests(emulator) == 1


def test_the_main_job_asyncio(emulator: Emulator, settings: dict[str, Any]) -> None:
    async def job() -> None:
        async with AsyncRingCentral(**settings) as rc:
            extension = await rc.api.extensions.read_extension()
            assert isinstance(extension, ExtensionDetails)
            numbers = await rc.api.phone_numbers.list_extension_phone_numbers()
            sender = str(numbers.records[0].phone_number)
            body = text_to("+16505550100", sender)
            sent = await rc.api.sms.create_sms_message(body=body)
            read = await rc.send(message_store.read_message(message_id=sent.id))
            assert read.subject == "hello"

    asyncio.run(job())
    assert token_requests(emulator) == 1


def test_one_login_serves_many_threads_and_tasks(
    emulator: Emulator, settings: dict[str, Any]
) -> None:
    results: list[str] = []
    with RingCentral(**settings) as rc:
        barrier = threading.Barrier(8)

        def read() -> None:
            barrier.wait()
            results.append(str(rc.api.extensions.read_extension().id))

        threads = [threading.Thread(target=read) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(results) == 8
    assert token_requests(emulator) == 1

    async def read_all() -> None:
        async with AsyncRingCentral(**settings) as rc:
            calls = [rc.send(extensions.read_extension()) for _ in range(20)]
            results.extend(str(found.id) for found in await asyncio.gather(*calls))

    asyncio.run(read_all())
    assert len(set(results)) == 1
    assert token_requests(emulator) == 2


def test_a_token_is_renewed_before_it_expires_and_once_when_it_is_refused(
    emulator: Emulator, settings: dict[str, Any]
) -> None:
    with RingCentral(**settings) as rc:
        rc.api.extensions.read_extension()
        emulator.expire()
        rc.api.extensions.read_extension()
        assert token_requests(emulator) == 2
        refused = [entry for entry in emulator.log() if "/extension/~" in entry.path]
        assert len(refused) == 3  # answered, refused with 401, answered


def test_from_env(
    emulator: Emulator, settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in settings.items():
        monkeypatch.setenv(f"RINGCENTRAL_{name.upper()}", value)
    with RingCentral.from_env() as rc:
        assert rc.server_url == emulator.url
        assert rc.api.extensions.read_extension().id
    with RingCentral.from_env(client_id="other") as rc:
        assert "client_id='other'" in repr(rc)


def test_windows_of_rate_limits(settings: dict[str, Any]) -> None:
    with RingCentral(**settings, limiter=MemoryLimiter()) as rc:
        assert rc.rate_windows() == []
        limits = rc.get("/restapi/v1.0/account/~/extension/~").limits
        (window,) = (each for each in rc.rate_windows() if each.key.group == "light")
        assert (window.used, window.left, window.limit) == (1, limits.remaining, limits.limit)

    async def in_asyncio() -> None:
        async with AsyncRingCentral(**settings, limiter=MemoryLimiter()) as rc:
            await rc.get("/restapi/v1.0/account/~/extension/~")
            found = await rc.rate_windows()
            assert [each.used for each in found if each.key.group == "light"] == [2]

    asyncio.run(in_asyncio())


def test_a_client_knows_what_closed_ones_have_used_up() -> None:
    """As in programs that make a client for each of their tasks."""
    outcomes: list[object] = []
    with Emulator(limits={"Light": 3}) as emulator:
        for _ in range(5):
            with client_of(emulator, rate_limit="raise") as rc:
                try:
                    outcomes.append(rc.api.extensions.read_extension().id)
                except RateLimitError as error:
                    outcomes.append("not sent" in str(error))
            del rc
            gc.collect()
        assert outcomes == [int(emulator.extension_id)] * 3 + [True] * 2
        assert {entry.status for entry in emulator.log()} == {200}


def test_from_env_names_a_shared_limiter(
    redis_url: str, settings: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in settings.items():
        monkeypatch.setenv(f"RINGCENTRAL_{name.upper()}", value)
    monkeypatch.setenv("RINGCENTRAL_LIMITER", redis_url.removesuffix("/0") + "/7")
    with RingCentral.from_env() as one, RingCentral.from_env() as two:
        one.get("/restapi/v1.0/account/~/extension/~")
        assert [each.used for each in two.rate_windows() if each.key.group == "light"] == [1]
    monkeypatch.setenv("RINGCENTRAL_LIMITER", "redis-secret")
    with pytest.raises(ValueError, match="RINGCENTRAL_LIMITER names a limiter") as caught:
        RingCentral.from_env()
    assert "secret" not in str(caught.value)
    monkeypatch.setenv("RINGCENTRAL_LIMITER", "memory")
    assert RingCentral.from_env().rate_windows() == []


def test_without_a_login_nothing_is_sent(emulator: Emulator, settings: dict[str, Any]) -> None:
    del settings["jwt"]
    with RingCentral(**settings) as rc:
        with pytest.raises(LoginRequiredError, match="not logged in"):
            rc.api.extensions.read_extension()
        rc.login(jwt=emulator.jwt)
        assert rc.api.extensions.read_extension().id
    assert next(entry.path for entry in emulator.log()).startswith("/restapi/oauth/token")


def test_untyped_requests(settings: dict[str, Any]) -> None:
    with RingCentral(**settings) as rc:
        found = rc.get("/restapi/v1.0/account/~/extension/~/call-log", {"perPage": 3})
        assert found.ok
        assert len(found.json()["records"]) == 3
        assert found.limits.limit
        assert found.request_id
        assert found.text().startswith("{")
        next_page = rc.get(found.json()["navigation"]["nextPage"]["uri"])
        assert next_page.json()["paging"]["page"] == 2
        contacts = "/restapi/v1.0/account/~/extension/~/address-book/contact"
        made = rc.post(contacts, {"firstName": "A"}).json()
        assert rc.put(f"{contacts}/{made['id']}", {"firstName": "B"}).json()["firstName"] == "B"
        assert rc.delete(f"{contacts}/{made['id']}").status == 204
        with pytest.raises(NotFoundError):
            rc.get("/restapi/v1.0/no/such/thing")
        with pytest.raises(ValueError, match="starts with /"):
            rc.get("restapi/v1.0")


def record(requests: list[httpx.Request], status: int = 200, **answer: Any) -> httpx.Client:
    def handle(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        if request.url.path == "/restapi/oauth/token":
            return httpx.Response(200, json={"access_token": "secret-token", "expires_in": 3600})
        return httpx.Response(status, **answer)

    return httpx.Client(transport=httpx.MockTransport(handle))


def client(requests: list[httpx.Request], status: int = 200, **answer: Any) -> RingCentral:
    return RingCentral(
        client_id="id",
        client_secret="secret",
        jwt="assertion",
        app_name="Shop",
        app_version="2.1",
        http_client=record(requests, status, **answer),
    )


def test_every_request_says_who_is_calling() -> None:
    requests: list[httpx.Request] = []
    client(requests, json={"id": 1}).api.extensions.read_extension()
    assert next(request.url.path for request in requests) == "/restapi/oauth/token"
    for request in requests:
        agent = request.headers["User-Agent"]
        assert agent.startswith(f"Shop/2.1 ringkit/{__version__} (")
        assert request.headers["X-User-Agent"] == agent
    assert requests[0].headers["Authorization"] == "Basic aWQ6c2VjcmV0"
    assert requests[1].headers["Authorization"] == "Bearer secret-token"


@pytest.mark.parametrize(
    ("url", "sent"),
    [
        ("https://platform.ringcentral.com/restapi", True),
        ("https://platform.ringcentral.com:443/restapi", True),
        ("https://media.ringcentral.com/restapi", True),
        ("https://dl.mvp.ringcentral.com/file/1?a=b", True),
        ("https://dl.mvp.ringcentral.com:8443/file/1", False),
        ("http://dl.mvp.ringcentral.com/file/1", False),
        ("https://other.ringcentral.com/file/1", False),
        ("https://x.dl.mvp.ringcentral.com/file/1", False),
        ("http://platform.ringcentral.com/restapi", False),
        ("https://platform.ringcentral.com:8443/restapi", False),
        ("https://platform.ringcentral.com.example.org/", False),
        ("https://example.org/platform.ringcentral.com", False),
    ],
)
def test_the_token_goes_to_the_configured_hosts_only(url: str, sent: bool) -> None:
    requests: list[httpx.Request] = []
    client(requests, json={}).get(url)
    assert ("Authorization" in requests[-1].headers) is sent


@pytest.mark.parametrize(
    ("hosts", "url", "sent"),
    [
        (["files.example.org"], "https://files.example.org/a", True),
        ("files.example.org, https://b.example:8443/", "https://b.example:8443/a", True),
        (["files.example.org"], "http://files.example.org/a", False),
        (["files.example.org"], "https://a.files.example.org/a", False),
        (["files.example.org"], "https://dl.mvp.ringcentral.com/a", False),
    ],
)
def test_hosts_that_are_trusted_by_a_setting(hosts: Any, url: str, sent: bool) -> None:
    requests: list[httpx.Request] = []
    http_client = record(requests, json={})
    with RingCentral(
        server_url="https://gateway.example",
        trusted_hosts=hosts,
        client_id="id",
        jwt="assertion",
        http_client=http_client,
    ) as rc:
        rc.get(url)
    assert ("Authorization" in requests[-1].headers) is sent


@pytest.mark.parametrize("hosts", [["*.example.org"], ["ftp://a.example"], ["https://"]])
def test_trusted_hosts_are_checked(hosts: list[str]) -> None:
    with pytest.raises(ValueError, match=r"single hosts, without|looks like https://host"):
        RingCentral(client_id="a", trusted_hosts=hosts)


def test_content_of_the_emulator_needs_no_setting(emulator: Emulator, tmp_path: Path) -> None:
    with RingCentral(server_url=emulator.url, client_id=emulator.client_id,
                     client_secret=emulator.client_secret, jwt=emulator.jwt) as rc:  # fmt: skip
        log = rc.api.call_log.read_user_call_log(per_page=100, recording_type="All")
        recording = next(found.recording for found in log if found.recording)
        assert rc.download(recording.content_uri, tmp_path).size > 0
        file = FileBody(Attachment(b"content", "a.txt"))
        sent = rc.request("POST", "/team-messaging/v1/files?name=a.txt", body=file).json()
        assert rc.download(sent[0]["contentUri"], tmp_path).size == 7


def test_files_of_team_messaging_come_from_their_host(tmp_path: Path) -> None:
    with (
        Emulator(media_on_platform=False) as emulator,
        client_of(emulator, trusted_hosts=emulator.files_url) as rc,
    ):
        file = FileBody(Attachment(b"content", "a.txt"))
        sent = rc.request("POST", "/team-messaging/v1/files?name=a.txt", body=file).json()
        assert sent[0]["contentUri"].startswith(emulator.files_url)
        assert rc.download(sent[0]["contentUri"], tmp_path).size == 7


def test_a_query_that_holds_an_address_stays_on_the_server() -> None:
    requests: list[httpx.Request] = []
    client(requests, json={}).get("/restapi/v1.0/x", {"webhook": "https://example.org/hook"})
    assert requests[-1].url.host == "platform.ringcentral.com"
    assert "Authorization" in requests[-1].headers


def test_options_of_a_copy_leave_the_client_alone() -> None:
    requests: list[httpx.Request] = []
    rc = client(requests, json={"id": 1})
    other = rc.with_options(headers={"X-One": "1"}, timeout=3.0).with_options(
        headers={"X-Two": "2"}, query={"extra": [1, 2]}
    )
    other.api.extensions.read_extension()
    rc.send(extensions.read_extension(), headers={"X-Three": "3"})
    first, second = requests[1:]
    assert (first.headers["X-One"], first.headers["X-Two"]) == ("1", "2")
    assert first.url.query == b"extra=1&extra=2"
    assert first.extensions["timeout"]["read"] == 3.0
    assert "X-One" not in second.headers
    assert second.headers["X-Three"] == "3"
    assert second.url.query == b""
    assert len(requests) == 3
    with pytest.raises(TypeError, match="time_out"):
        rc.with_options(time_out=3)  # type: ignore[call-arg]


def test_an_answer_that_is_no_json() -> None:
    requests: list[httpx.Request] = []
    rc = client(requests, content=b"<html>").with_options(max_attempts=1)
    with pytest.raises(
        DecodeError, match=r"^readExtension: \$: expected JSON, found other content"
    ):
        rc.api.extensions.read_extension()
    assert rc.send_raw(extensions.read_extension()).content == b"<html>"


def test_strict_checks_the_answer() -> None:
    rc = client([], json={"id": "text"})
    assert rc.api.extensions.read_extension().id == "text"
    with pytest.raises(DecodeError, match=r"^readExtension: \$\.id: expected int"):
        rc.send(extensions.read_extension(), strict=True)


def test_an_answer_of_a_wrong_shape_names_the_operation_when_it_is_read() -> None:
    found = client([], json={"id": 1, "contact": {"firstName": []}}).api.extensions.read_extension()
    contact = found.contact
    del found
    for _ in range(2):  # the second time without the document
        with pytest.raises(
            DecodeError, match=r"^readExtension: .*firstName: expected str"
        ) as caught:
            _ = contact.first_name
        copied = pickle.loads(pickle.dumps(caught.value))
        assert str(copied) == str(caught.value)
        assert copied.operation == "readExtension"
    rc = client([], json=[{"id": {}}])
    listing = Operation("listAll", "GET", "/a", results={200: "list[ExtensionDetails]"})
    (first,) = rc.send(Call[Any](listing))
    with pytest.raises(DecodeError, match=r"^listAll: \$\.id: expected int"):
        _ = first.id


@pytest.mark.parametrize(
    ("option", "advice"),
    [
        ("json", "json is not an option of a call; a request body is the argument body"),
        ("params", "params is not an option of a call; query values are the argument query"),
        ("time_out", r"time_out is not an option of a call; did you mean timeout\?"),
        ("xyz", "xyz is not an option of a call$"),
    ],
)
def test_what_is_no_option_is_named(option: str, advice: str) -> None:
    requests: list[httpx.Request] = []
    rc: Any = client(requests, json={})
    for send in (lambda: rc.post("/a", **{option: 1}), lambda: rc.with_options(**{option: 1}),
                 lambda: rc.api.extensions.read_extension(**{option: 1})):  # fmt: skip
        with pytest.raises(TypeError, match=advice):
            send()
    assert requests == []


@pytest.mark.parametrize(
    "wrong", ["5", b"5", [5], {"seconds": 5}, object()], ids=lambda wrong: type(wrong).__name__
)
@pytest.mark.parametrize(
    "option",
    ["timeout", "deadline", "max_attempts", "max_wait", "handle_rate_limit", "max_response_bytes"],
)
def test_an_option_that_is_no_number_is_named(option: str, wrong: object) -> None:
    requests: list[httpx.Request] = []
    rc: Any = client(requests, json={})
    for use in (lambda: RingCentral(client_id="id", **{option: cast("Any", wrong)}),
                lambda: rc.with_options(**{option: wrong}),
                lambda: rc.get("/a", **{option: wrong})):  # fmt: skip
        with pytest.raises(TypeError, match=rf"^{option} must be .*, not {type(wrong).__name__}$"):
            use()
    for number in (-1, float("nan")):
        with pytest.raises((TypeError, ValueError), match=f"^{option} must "):
            rc.with_options(**{option: number})
    assert requests == []


def test_no_connection() -> None:
    rc = RingCentral(server_url="http://127.0.0.1:9", client_id="id", jwt="x")
    with rc, pytest.raises(AuthUnavailableError, match="POST /restapi/oauth/token") as raised:
        rc.with_options(max_attempts=1).get("/restapi")
    assert isinstance(raised.value.__cause__, TransportError)
    assert raised.value.__cause__.processed is False


def test_no_answer_in_time(emulator: Emulator, settings: dict[str, Any]) -> None:
    with RingCentral(**settings) as rc:
        rc.get("/restapi/v1.0")
        emulator.faults.add(path="/restapi/v1.0", kind="delay", seconds=5.0, count=1)
        with pytest.raises(RequestTimeout, match=r"GET /restapi/v1\.0: no answer in time"):
            rc.request("GET", "/restapi/v1.0", timeout=0.2, max_attempts=1)


@pytest.mark.parametrize("url", ["platform.ringcentral.com", "ftp://x", ""])
def test_a_server_address_is_checked(url: str) -> None:
    with pytest.raises(ValueError, match="https://host"):
        RingCentral(server_url=url)


@pytest.mark.parametrize("client", [RingCentral, AsyncRingCentral])
def test_misspelt_settings_are_refused(client: Any) -> None:
    with pytest.raises(TypeError, match=r"^server is not a setting of a client; .* server_url\?$"):
        client(server="https://platform.ringcentral.com")
    with pytest.raises(TypeError, match=r"^zzz is not a setting of a client$"):
        client(zzz=1)


def test_options_of_an_untyped_request(emulator: Emulator, settings: dict[str, Any]) -> None:
    with RingCentral(**settings) as rc:
        path = "/restapi/v1.0/account/~/extension/~"
        assert rc.get(path, headers={"X-Mine": "1"}).ok
        assert emulator.log()[-1].headers["x-mine"] == "1"
        emulator.faults.add(status=503, path=path)
        with pytest.raises(ServiceUnavailableError):
            rc.get(path, max_attempts=1)
        rc.put(path, {"status": "Enabled"}, headers={"X-Mine": "2"})
        assert emulator.log()[-1].headers["x-mine"] == "2"


def test_secrets_do_not_show() -> None:
    rc = client([], json={})
    shown = repr(rc) + repr(rc._engine.config) + repr(rc.login(jwt="assertion"))
    for secret in ("secret-token", "assertion", "'secret'"):
        assert secret not in shown


def test_a_call_without_the_token() -> None:
    requests: list[httpx.Request] = []
    rc = client(requests, json={"id": 1})
    rc.request("GET", "/restapi/v1.0", skip_auth=True)
    assert [request.url.path for request in requests] == ["/restapi/v1.0"]
    assert "Authorization" not in requests[0].headers
    rc.get("/restapi/v1.0")
    assert requests[-1].headers["Authorization"] == "Bearer secret-token"


@pytest.mark.parametrize("name", ["store", "limiter"])
@pytest.mark.parametrize("given", ["file:sessions", 5, dict])
@pytest.mark.parametrize("client", [RingCentral, AsyncRingCentral])
def test_a_store_or_limiter_that_is_none_is_named(name: str, given: object, client: Any) -> None:
    with pytest.raises(TypeError, match=f"{name} is a Memory"):
        client(client_id="id", **{name: given})
