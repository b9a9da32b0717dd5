"""Discovery: the documents are requested, used and renewed; the token goes to no other site."""

import json
from typing import Any

import pytest

from ringkit import (
    AuthError,
    AuthUnavailableError,
    LoginRedirectError,
    NotFoundError,
    RingCentral,
    TransportError,
)
from ringkit._call.untyped import untyped_call
from ringkit._io.flow import run
from ringkit._options import Config, Options
from ringkit.auth._endpoints import Endpoints, EntryPoints
from ringkit.auth._settings import AuthSettings
from ringkit.subscriptions._transports.websocket.connect import fetch_address
from ringkit_emulator import Emulator
from tests.auth.support import ACCOUNT, CALLBACK, REVOKE, TOKEN, client, requests_to
from tests.support.clocks import ManualClock

INITIAL = "/.well-known/entry-points/initial"
EXTERNAL = "/.well-known/entry-points/external"


def test_off_by_default(emulator: Emulator, client_class: Any) -> None:
    with client(emulator, client_class, jwt=emulator.jwt) as rc:
        rc.get(ACCOUNT)
        assert not [entry for entry in emulator.log() if "entry-points" in entry.path]
        assert "discovery-tag" not in requests_to(emulator, ACCOUNT)[0].headers
        with pytest.raises(AuthError, match="discovery is off"):
            rc.discover()


def test_asked_for_once(emulator: Emulator, client_class: Any) -> None:
    with client(emulator, client_class, jwt=emulator.jwt, discovery=True, brand_id="1210") as rc:
        for _ in range(3):
            rc.get(ACCOUNT)
        (initial,) = requests_to(emulator, INITIAL)
        assert initial.path.endswith(f"?clientId={emulator.client_id}&brandId=1210")
        assert "authorization" not in initial.headers
        (external,) = requests_to(emulator, EXTERNAL)
        assert external.headers["authorization"].startswith("Bearer ")
        tags = {entry.headers.get("discovery-tag") for entry in requests_to(emulator, ACCOUNT)}
        assert len(tags) == 1
        assert None not in tags


def test_asked_for_again_when_required(emulator: Emulator, client_class: Any) -> None:
    with client(emulator, client_class, jwt=emulator.jwt, discovery=True) as rc:
        rc.get(ACCOUNT)
        emulator.change_discovery()
        rc.get(ACCOUNT)
        assert len(requests_to(emulator, EXTERNAL)) == 1
        rc.get(ACCOUNT)
        assert len(requests_to(emulator, EXTERNAL)) == 2
        rc.get(ACCOUNT)
        assert len(requests_to(emulator, EXTERNAL)) == 2


def test_asked_for_again_before_the_end(emulator: Emulator, client_class: Any) -> None:
    clock = ManualClock()
    with client(emulator, client_class, jwt=emulator.jwt, discovery=True, clock=clock) as rc:
        rc.get(ACCOUNT)
        clock.advance(86400 - 61)
        rc.get(ACCOUNT)
        assert len(requests_to(emulator, EXTERNAL)) == 1
        clock.advance(1)
        rc.get(ACCOUNT)
        assert len(requests_to(emulator, EXTERNAL)) == 2


def document(emulator: Emulator, **changes: Any) -> dict[str, Any]:
    port = emulator.url.rpartition(":")[2]
    named = f"http://localhost:{port}"
    return {
        "expiresIn": 86400,
        "retryCycleDelay": 50,
        "discoveryApi": {"externalUri": emulator.url + EXTERNAL},
        "authApi": {"baseUri": named, "tokenUri": f"{named}{TOKEN}"},
        "coreApi": {"baseUri": named},
        "rcv": {"baseApiUri": emulator.media_url},
    } | changes


def test_followed(emulator: Emulator, client_class: Any) -> None:
    """The emulator also answers as localhost, which counts as another host."""
    with client(emulator, client_class, jwt=emulator.jwt, discovery=True) as rc:
        tag = emulator._platform.components.services.discovery_tag
        emulator.faults.add(
            path=EXTERNAL,
            status=200,
            headers={"discovery-tag": tag},
            body=json.dumps(document(emulator)),
        )
        rc.get(ACCOUNT)
        with pytest.raises(NotFoundError):
            rc.get("/rcvideo/v2/account/~/extension/~/bridges/default")
        rc.refresh()
        rc.logout()
        host = document(emulator)["coreApi"]["baseUri"].partition("://")[2]
        (call,) = requests_to(emulator, ACCOUNT)
        assert (call.headers["host"], call.headers["discovery-tag"]) == (host, tag)
        (video,) = [entry for entry in emulator.log() if "rcvideo" in entry.path]
        assert video.headers["host"] == emulator.media_url.partition("://")[2]
        assert "authorization" in video.headers
        login, refresh = requests_to(emulator, TOKEN)
        assert (login.headers["host"], refresh.headers["host"]) == (emulator.url[7:], host)
        assert requests_to(emulator, REVOKE)[0].headers["host"] == host


@pytest.mark.parametrize(
    "fault",
    [{"kind": "status", "status": 500}, {"kind": "garbage"}, {"kind": "drop"}],
    ids=["500", "garbage", "dropped"],
)
def test_a_failure_leaves_what_is_known(
    emulator: Emulator, client_class: Any, fault: dict[str, Any]
) -> None:
    clock = ManualClock()
    with client(emulator, client_class, jwt=emulator.jwt, discovery=True, clock=clock) as rc:
        emulator.faults.add(path=EXTERNAL, count=3, **fault)
        assert rc.get(ACCOUNT).status == 200
        assert clock.slept == [3.0, 3.0]
        assert rc.get(ACCOUNT).status == 200
        assert len(requests_to(emulator, EXTERNAL)) == 3
        clock.advance(824)
        rc.get(ACCOUNT)
        assert len(requests_to(emulator, EXTERNAL)) == 4


def test_401_gives_up_at_once(emulator: Emulator, client_class: Any) -> None:
    with client(
        emulator, client_class, jwt=emulator.jwt, discovery=True, clock=ManualClock()
    ) as rc:
        emulator.faults.add(path=EXTERNAL, status=401, count=None)
        assert rc.get(ACCOUNT).status == 200
        assert len(requests_to(emulator, EXTERNAL)) == 1


def test_nowhere_to_begin(emulator: Emulator, client_class: Any) -> None:
    clock = ManualClock()
    with client(emulator, client_class, jwt=emulator.jwt, discovery=True, clock=clock) as rc:
        emulator.faults.add(path=INITIAL, status=500, count=None)
        with pytest.raises(AuthUnavailableError, match="answered 500; check discovery_server"):
            rc.get(ACCOUNT)
        assert len(requests_to(emulator, INITIAL)) == 3


def test_login_url(emulator: Emulator, client_class: Any) -> None:
    with client(emulator, client_class, discovery=True, redirect_uri=CALLBACK) as rc:
        with pytest.raises(AuthError, match=r"call discover\(\)"):
            rc.login_url()
        rc.discover()
        url = rc.login_url()
        assert "discovery=true" in url
        redirect = rc.parse_login_redirect(emulator.approve(url))
        assert redirect["token_uri"] == emulator.url + TOKEN
        assert redirect["discovery_uri"] == emulator.url + EXTERNAL
        rc.login(**redirect)
        assert rc.get(ACCOUNT).status == 200


@pytest.mark.parametrize("name", ["token_uri", "discovery_uri"])
def test_a_redirect_to_a_stranger(emulator: Emulator, client_class: Any, name: str) -> None:
    with client(emulator, client_class, discovery=True, redirect_uri=CALLBACK) as rc:
        rc.discover()
        url = rc.login_url()
        with pytest.raises(LoginRedirectError, match=f"{name} that is not of the configured"):
            rc.parse_login_redirect(
                f"{CALLBACK}?code=C&state={url.state}&{name}=https://evil.example/token"
            )


def test_a_document_that_sends_the_token_to_a_stranger(
    emulator: Emulator, client_class: Any
) -> None:
    with Emulator() as stranger:
        found = document(emulator)
        found["discoveryApi"] = {"defaultExternalUri": stranger.url + EXTERNAL}
        with client(
            emulator, client_class, jwt=emulator.jwt, discovery=True, clock=ManualClock()
        ) as rc:
            emulator.faults.add(path=INITIAL, status=200, body=json.dumps(found))
            assert rc.get(ACCOUNT).status == 200
            assert stranger.log() == []


# --- pure --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "ours"),
    [
        ("https://platform.ringcentral.com/x", True),
        ("https://discovery.ringcentral.com/x", True),
        ("https://a.b.ringcentral.com/x", True),
        ("http://platform.ringcentral.com/x", False),
        ("https://ringcentral.com/x", False),
        ("https://evilringcentral.com/x", False),
        ("https://platform.ringcentral.com.evil.example/x", False),
        ("https://platform.ringcentral.com@evil.example/x", False),
        ("https://evil.example/platform.ringcentral.com", False),
        ("//platform.ringcentral.com", False),
        ("", False),
    ],
)
def test_same_site(url: str, ours: bool) -> None:
    assert Endpoints(Config(), AuthSettings()).same_site(url) is ours


@pytest.mark.parametrize(
    ("server", "url", "ours"),
    [
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000/x", True),
        ("http://127.0.0.1:8000", "http://127.0.0.1:9000/x", False),
        ("http://127.0.0.1:8000", "http://1.0.0.1/x", False),
        ("http://localhost:8000", "http://other.localhost:8000/x", False),
        ("https://proxy.example", "https://x.example", False),
        ("http://[::1]:8000", "http://[::1]:8000/x", True),
        ("http://[::1]:8000", "http://localhost:8000/x", True),
        ("http://127.0.0.1:8000", "ws://127.0.0.2:8000/x", True),
        ("http://127.0.0.1:8000", "http://127.evil.example:8000/x", False),
        ("http://127.0.0.1:8000", "https://platform.ringcentral.com/x", False),
        ("https://api.shop.co.uk", "https://evil.co.uk/x", False),
        ("https://api.shop.co.uk", "https://auth.shop.co.uk/x", False),
        ("https://api.shop.co.uk", "https://api.shop.co.uk/x", True),
        ("https://api.shop.co.uk", "http://api.shop.co.uk/x", False),
        ("https://api.shop.co.uk", "https://api.shop.co.uk:444/x", False),
        ("https://platform.ringcentral.biz", "https://login.ringcentral.com/x", True),
        ("https://platform.ringcentral.com", "wss://ws-api.ringcentral.com/ws", True),
        ("https://platform.ringcentral.com", "ws://ws-api.ringcentral.com/ws", False),
        ("https://platform.ringcentral.com", "https://x.ringcentral.com:8443/", False),
        ("https://platform.ringcentral.com", "https://a:b@x.ringcentral.com/", False),
        ("https://platform.ringcentral.com", "https://x.ringcentral.com:port/", False),
        ("https://platform.ringcentral.com", "https://evil.example\n.ringcentral.com/", False),
        ("https://platform.ringcentral.com", "https://notringcentral.com/", False),
    ],
)
def test_same_site_elsewhere(server: str, url: str, ours: bool) -> None:
    assert Endpoints(Config(server), AuthSettings()).same_site(url) is ours


EVIL = ("https://evil.example", "http://platform.ringcentral.com", "https://co.uk")


@pytest.mark.parametrize("url", EVIL)
@pytest.mark.parametrize("path", [INITIAL, EXTERNAL])
@pytest.mark.parametrize(
    ("group", "member"),
    [
        ("coreApi", "baseUri"),
        ("rcv", "baseApiUri"),
        ("authApi", "authorizationUri"),
        ("authApi", "defaultTokenUri"),
        ("authApi", "tokenUri"),
        ("authApi", "baseUri"),
        ("discoveryApi", "externalUri"),
    ],
)
def test_a_document_that_names_another_site_is_not_believed(
    emulator: Emulator, path: str, group: str, member: str, url: str
) -> None:
    """Neither the JWT, nor the secret, nor the token, nor the user's browser go there."""
    found = document(emulator)
    found[group] = {**found[group], member: f"{url}/restapi"}
    if member == "defaultTokenUri":
        del found[group]["tokenUri"]
    settings: dict[str, Any] = {"jwt": emulator.jwt, "clock": ManualClock()}
    with client(emulator, RingCentral, discovery=True, **settings) as rc:
        emulator.faults.add(path=path, status=200, body=json.dumps(found), count=3)
        if path == INITIAL:
            host = url.partition("://")[2]
            with pytest.raises(AuthUnavailableError, match=f"names {host} for .*, not the config"):
                rc.get(ACCOUNT)
            assert requests_to(emulator, TOKEN) == []
        else:
            assert rc.get(ACCOUNT).status == 200
            assert rc.refresh()
        known = rc._engine.session.endpoints
        used = (known.token, known.revoke, known.authorize, *known.entry_points.urls().values())
        assert not [address for address in used if address.startswith(url)]


def test_a_websocket_address_of_another_site_gets_no_token(emulator: Emulator) -> None:
    body = json.dumps({"uri": "wss://evil.example/ws", "ws_access_token": "T", "expires_in": 30})
    with client(emulator, RingCentral, jwt=emulator.jwt) as rc:
        emulator.faults.add(path="/restapi/oauth/wstoken", status=200, body=body)
        with pytest.raises(TransportError, match="WebSocket address of another site"):
            run(fetch_address(rc._engine, Options(), ""), rc._io)


def test_a_login_is_sent_to_no_other_site(emulator: Emulator, client_class: Any) -> None:
    with client(emulator, client_class, discovery=True) as rc:
        rc.discover()
        with pytest.raises(ValueError, match="token_uri is not of the configured platform"):
            rc.login(code="C", redirect_uri=CALLBACK, token_uri="https://evil.example/token")


@pytest.mark.parametrize(
    "name",
    ["server_url", "media_url", "discovery_server", "token_endpoint", "revoke_endpoint",
     "authorize_endpoint"],
)  # fmt: skip
def test_no_credential_is_sent_unencrypted(client_class: Any, name: str) -> None:
    """Not to another computer, unless that is asked for."""
    for url in ("http://platform.ringcentral.com", "http://10.0.0.1:80/x", "http://localhost.x"):
        with pytest.raises(ValueError, match=f"{name}: .* without encryption: use https"):
            client_class(**{name: url})
        client_class(**{name: url}, allow_http=True)
    for url in ("http://127.8.9.1:8000", "http://localhost", "http://[::1]:1", "https://x.example"):
        client_class(**{name: url})
    for url in (
        "ftp://x.example",
        "https://",
        "https://x.example:port",
        "x.example",
        "https://[::1",
    ):
        with pytest.raises(ValueError, match=f"{name} looks like https://host"):
            client_class(**{name: url})


def test_the_server_for_files_is_no_stranger() -> None:
    """`media.` is the platform's own host only: the owner of platform.co.uk has no other."""
    assert Config("https://platform.ringcentral.biz").media == "https://media.ringcentral.biz"
    assert Config("https://platform.devtest.ringcentral.com").media.startswith("https://media.dev")
    assert Config("https://platform.co.uk").media == "https://platform.co.uk"


def test_addresses() -> None:
    endpoints = Endpoints(Config("https://proxy.example/prefix/"), AuthSettings())
    assert endpoints.url(untyped_call("GET", "/x?y=1")) == "https://proxy.example/prefix/x?y=1"
    assert endpoints.token == "https://proxy.example/prefix/restapi/oauth/token"
    own = AuthSettings(token_endpoint="https://auth.example/token", authorize_endpoint="/login")
    endpoints = Endpoints(Config("https://proxy.example"), own)
    assert (endpoints.token, endpoints.authorize) == (
        "https://auth.example/token",
        "https://proxy.example/login",
    )


@pytest.mark.parametrize("wrong", [{}, {"coreApi": {}}, {"coreApi": {"baseUri": "javascript:x"}}])
def test_no_document(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"names no coreApi\.baseUri"):
        EntryPoints.from_document(wrong)


def test_odd_values_count_as_missing() -> None:
    found = EntryPoints.from_document(
        {
            "coreApi": {"baseUri": "https://a.example/"},
            "rcv": "no object",
            "authApi": {"tokenUri": 5},
            "expiresIn": "soon",
            "retryCount": "many",
            "retryInterval": -1,
        }
    )
    assert found == EntryPoints(core="https://a.example")
