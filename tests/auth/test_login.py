"""Every way to log in, with both clients, against the emulator."""

import base64
import json
import os
import traceback
from collections.abc import Iterator
from typing import Any

import pytest

from ringkit import (
    AuthError,
    AuthUnavailableError,
    FileStore,
    LoginRedirectError,
    LoginRequiredError,
    MemoryStore,
    RingCentral,
)
from ringkit._call.call import Call, Operation
from ringkit_emulator import AccountOptions, AppOptions, Emulator, UserOptions
from tests.auth.support import (
    ACCOUNT,
    CALLBACK,
    REVOKE,
    TOKEN,
    client,
    form_of,
    names,
    record_events,
    requests_to,
)
from tests.support.clocks import ManualClock
from tests.support.keys import KEY, SHORT_KEY
from tests.support.platform import NO_LIMITS

PRIVATE = KEY.export_key().decode()
USERS = (UserOptions(extension_number="101", email="ada@example.com", password="pw"),)
APPS = (
    AppOptions(client_id="public", redirect_uris=(CALLBACK,)),
    AppOptions(
        client_id="signer",
        client_secret="shared",
        signing_key=KEY.public_key().export_key().decode(),
        redirect_uris=(CALLBACK,),
    ),
    AppOptions(
        client_id="barren",
        client_secret="s",
        refresh_tokens=False,
        redirect_uris=(CALLBACK,),
    ),
)


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    accounts = (AccountOptions(users=USERS, main_number="+16505550000"),)
    with Emulator(limits=NO_LIMITS, accounts=accounts, apps=APPS, sessions_per_user=999) as running:
        yield running


def last_form(emulator: Emulator) -> dict[str, str]:
    return form_of(requests_to(emulator, TOKEN)[-1])


def works(rc: Any) -> bool:
    return bool(rc.get(ACCOUNT).status == 200)


def test_jwt_of_the_client(emulator: Emulator, client_class: Any) -> None:
    with client(emulator, client_class, jwt=emulator.jwt) as rc:
        assert works(rc)
        assert rc.logged_in() is True


def test_jwt_with_options(emulator: Emulator, client_class: Any) -> None:
    with client(emulator, client_class) as rc:
        token = rc.login(
            jwt=emulator.jwt,
            access_token_ttl=600,
            refresh_token_ttl=7200,
            endpoint_id="instance-1",
            scope="ReadAccounts SMS",
        )
        assert token.expires_at - token.obtained_at == 600
        assert token.refresh_token_expires_at - token.obtained_at == 7200
        assert token.endpoint_id == "instance-1"
        assert set(token.scope.split()) == {"ReadAccounts", "SMS"}
        assert works(rc)
        rc.refresh()
        form = last_form(emulator)
        assert form["grant_type"] == "refresh_token"
        assert form["access_token_ttl"] == "600", "a renewal asks for what the login asked for"
        assert form["endpoint_id"] == "instance-1"


def test_options_of_the_client(emulator: Emulator, client_class: Any) -> None:
    with client(emulator, client_class, access_token_ttl=900, endpoint_id="e") as rc:
        assert rc.login(jwt=emulator.jwt).endpoint_id == "e"
        assert last_form(emulator)["access_token_ttl"] == "900"
        rc.login(jwt=emulator.jwt, access_token_ttl=700)
        assert last_form(emulator)["access_token_ttl"] == "700"


def test_code_of_a_confidential_application(emulator: Emulator, client_class: Any) -> None:
    with client(emulator, client_class, redirect_uri=CALLBACK) as rc:
        url = rc.login_url(state="mine")
        assert "code_challenge_method=S256" in url
        redirect = rc.parse_login_redirect(emulator.approve(url))
        assert redirect.state == "mine"
        rc.login(**redirect)
        assert works(rc)
        request = requests_to(emulator, TOKEN)[-1]
        assert request.headers["authorization"].startswith("Basic ")
        assert "client_id" not in form_of(request)
        assert form_of(request)["code_verifier"] == url.code_verifier


def test_code_of_a_public_application_uses_pkce(emulator: Emulator, client_class: Any) -> None:
    settings = {"client_id": "public", "client_secret": None, "redirect_uri": CALLBACK}
    with client(emulator, client_class, **settings) as rc:
        url = rc.login_url()
        assert "code_challenge_method=S256" in url
        rc.login(**rc.parse_login_redirect(emulator.approve(url)))
        assert works(rc)
        request = requests_to(emulator, TOKEN)[-1]
        assert "authorization" not in request.headers
        assert form_of(request)["client_id"] == "public"
        assert form_of(request)["code_verifier"] == url.code_verifier
        rc.refresh()
        assert last_form(emulator)["client_id"] == "public"
        assert rc.logout() is True
        assert form_of(requests_to(emulator, REVOKE)[-1])["client_id"] == "public"


def test_pkce_of_a_confidential_application(emulator: Emulator, client_class: Any) -> None:
    with client(emulator, client_class, redirect_uri=CALLBACK) as rc:
        url = rc.login_url()
        rc.login(**rc.parse_login_redirect(emulator.approve(url)))
        assert works(rc)


def test_code_in_a_web_application(emulator: Emulator, client_class: Any) -> None:
    """Begun by one process, finished by another, which knows what the first one kept."""
    settings = {"client_id": "public", "client_secret": None}
    with (
        client(emulator, client_class, **settings) as first,
        client(emulator, client_class, **settings) as rc,
    ):
        url = first.login_url(redirect_uri=CALLBACK)
        kept = json.loads(json.dumps([url.state, url.code_verifier]))
        came_back = emulator.approve(url)
        with pytest.raises(LoginRedirectError, match="does not belong to a login"):
            rc.parse_login_redirect(came_back)
        redirect = rc.parse_login_redirect(
            came_back, state=kept[0], code_verifier=kept[1], redirect_uri=CALLBACK
        )
        rc.login(**redirect)
        assert works(rc)


def test_a_redirect_serves_once(emulator: Emulator, client_class: Any) -> None:
    with client(emulator, client_class, redirect_uri=CALLBACK) as rc:
        came_back = emulator.approve(rc.login_url())
        redirect = rc.parse_login_redirect(came_back)
        with pytest.raises(LoginRedirectError):
            rc.parse_login_redirect(came_back)
        rc.login(**redirect)
        with pytest.raises(LoginRequiredError, match="OAU-106"):
            rc.login(**redirect)
        assert works(rc), "a login that failed leaves the session that there is"


def test_a_refused_login(emulator: Emulator, client_class: Any) -> None:
    with client(emulator, client_class, redirect_uri=CALLBACK) as rc:
        with pytest.raises(LoginRedirectError, match="The user refused") as caught:
            rc.parse_login_redirect(emulator.deny(rc.login_url()))
        assert caught.value.error == "access_denied"


def test_implicit(emulator: Emulator, client_class: Any) -> None:
    clock = ManualClock()
    with client(emulator, client_class, redirect_uri=CALLBACK, clock=clock) as rc:
        seen = record_events(rc)
        rc.login(**rc.parse_login_redirect(emulator.approve(rc.login_url(implicit=True))))
        assert works(rc)
        assert rc.auth.refresh_token_valid() is False
        asked = len(requests_to(emulator, TOKEN))
        clock.advance(3595)
        assert works(rc), "what cannot be renewed is used to its end"
        assert "login_required" not in names(seen)
        clock.advance(5)
        for _ in range(3):
            with pytest.raises(LoginRequiredError, match=r"call login\(\)"):
                rc.get(ACCOUNT)
        assert names(seen) == ["before_login", "login_success", "login_required"]
        assert len(requests_to(emulator, TOKEN)) == asked
        assert rc.logged_in() is False


def test_password(emulator: Emulator, client_class: Any) -> None:
    with client(emulator, client_class) as rc:
        with pytest.warns(DeprecationWarning, match="use a JWT") as warned:
            rc.login(username="+16505550000", extension="101", password="pw")
        if client_class is RingCentral:
            assert os.path.basename(warned[0].filename) == "support.py", "it points at the caller"
        assert last_form(emulator)["username"] == "+16505550000*101"
        assert works(rc)
        with (
            pytest.warns(DeprecationWarning, match="deprecated"),
            pytest.raises(AuthError, match="OAU-140"),
        ):
            rc.login(username="ada@example.com", password="wrong")


def test_a_given_token(emulator: Emulator, client_class: Any) -> None:
    with client(emulator, client_class, jwt=emulator.jwt) as first:
        token = first.login()
    with client(emulator, client_class) as rc:
        rc.login(access_token=token.access_token, refresh_token=token.refresh_token, expires_in=60)
        assert works(rc)
        assert rc.refresh().access_token != token.access_token
        assert works(rc)


def test_partner_grants_are_asked_for_as_documented(emulator: Emulator, client_class: Any) -> None:
    with client(emulator, client_class) as rc:
        with pytest.raises(AuthError, match="grant_type"):
            rc.login(partner_jwt="partner.jwt.text")
        assert last_form(emulator)["grant_type"] == "partner_jwt"
        with pytest.raises(AuthError, match="grant_type"):
            rc.login(brand_id="1210", partner_account_id="p1")
        form = {"grant_type": "client_credentials", "brand_id": "1210", "partner_account_id": "p1"}
        assert last_form(emulator) == form


@pytest.mark.parametrize(
    ("settings", "algorithm"),
    [
        ({"client_secret": None, "private_key": PRIVATE, "private_key_id": "k1"}, "RS256"),
        ({"client_secret": "shared", "client_auth": "client_secret_jwt"}, "HS256"),
    ],
)
def test_client_assertions(
    emulator: Emulator, client_class: Any, settings: dict[str, Any], algorithm: str
) -> None:
    with client(emulator, client_class, client_id="signer", **settings) as rc:
        rc.login(jwt=emulator.jwt)
        assert works(rc)
        rc.refresh()
        form, request = last_form(emulator), requests_to(emulator, TOKEN)[-1]
        assert "authorization" not in request.headers
        parts = form["client_assertion"].split(".")
        head, claims = (json.loads(base64.urlsafe_b64decode(p + "==")) for p in parts[:2])
        assert head["alg"] == algorithm
        assert (claims["iss"], claims["sub"], claims["aud"]) == (
            "signer",
            "signer",
            emulator.url + TOKEN,
        )
        assert rc.logout() is True


@pytest.mark.parametrize(
    ("settings", "text"),
    [
        ({"client_auth": "basic", "client_secret": None}, "needs a client_secret"),
        ({"client_auth": "private_key_jwt"}, "needs a private_key"),
        ({"client_auth": "bsic"}, "one of basic, client_secret_jwt, private_key_jwt, none"),
        ({"private_key": "not a key"}, "not an RSA key"),
        ({"private_key": PRIVATE.replace("A", "B")}, "not an RSA key"),
        ({"private_key": KEY.public_key().export_key().decode()}, "the public part of a key"),
        ({"private_key": SHORT_KEY.export_key().decode()}, "has 1024 bits, .* needs 2048"),
        ({"private_key": b"bytes"}, "must be a str, not bytes"),
        ({"client_secret": "a\nb"}, "client_secret holds a line end"),
        ({"jwt": "a b"}, "jwt holds a blank, a line end"),
        ({"jwt": 5}, "jwt must be a str, not int"),
        ({"app_name": "Caf\u00e9"}, "app_name holds .* a non-ASCII character"),
        ({"app_name": "a\nb"}, "app_name holds"),
        ({"headers": {"X-Name": "Caf\u00e9"}}, "the header X-Name holds"),
        ({"headers": {"X-Name": "a\r\nb"}}, "the header X-Name holds"),
        ({"headers": {"X-Name": 5}}, "the header X-Name must be a str"),
        ({"proxy": "socks9://u:p@host"}, "proxy looks like"),
    ],
)
def test_client_settings_that_do_not_fit(settings: dict[str, Any], text: str) -> None:
    with pytest.raises((TypeError, ValueError), match=text) as caught:
        RingCentral(client_id="signer", **settings)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("around", ["\n", "\r\n", " ", "\t", "\ufeff"])
def test_blanks_around_what_is_given_are_removed(
    emulator: Emulator, client_class: Any, around: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = {
        name: f"{around}{value}{around}"
        for name, value in {
            "server_url": emulator.url,
            "client_id": emulator.client_id,
            "client_secret": str(emulator.client_secret),
            "jwt": emulator.jwt,
        }.items()
    }
    with client(emulator, client_class, **given) as rc:
        assert works(rc)
        token = rc.login(jwt=given["jwt"])
        rc.login(access_token=f"{around}{token.access_token}{around}")
        assert works(rc)
        rc.auth.restore({"access_token": f"{token.access_token}{around}"})
        assert works(rc)
    for name, value in given.items():
        monkeypatch.setenv(f"RINGCENTRAL_{name.upper()}", value)
    found = client_class.from_env()
    assert found.server_url == emulator.url
    assert found._core.config.client_secret == emulator.client_secret
    assert found._core._engine_settings["jwt"].reveal() == emulator.jwt


@pytest.mark.parametrize("within", ["\n", " ", "\u00e9", "\x00"])
def test_a_token_that_no_header_can_carry_is_refused_at_the_door(
    emulator: Emulator, client_class: Any, within: str
) -> None:
    before = len(emulator.log())
    with client(emulator, client_class) as rc:
        for login in (
            lambda text: rc.login(access_token=text),
            lambda text: rc.login(jwt=text),
            lambda text: rc.auth.restore({"access_token": text}),
        ):
            with pytest.raises(ValueError, match="no header can carry") as caught:
                login("A" * 4 + within + "BBBB")
            assert "AAAA" not in "".join(traceback.format_exception(caught.value))
    assert len(emulator.log()) == before


@pytest.mark.parametrize("value", ["SECRET\n", "SE\r\nCRET", " SECRET", "SECRET\u00e9"])
def test_a_header_that_cannot_be_sent_is_named_and_not_tried_again(
    emulator: Emulator, client_class: Any, value: str
) -> None:
    """The error of the HTTP library quotes the value."""
    call = Call[Any](Operation(id="x", method="GET", path=ACCOUNT), headers={"X-Odd": value})
    with client(emulator, client_class, jwt=emulator.jwt, max_attempts=4) as rc:
        failures: list[Any] = []
        rc.on("before_request", failures.append)
        with pytest.raises(ValueError, match="the value of the header 'X-Odd' holds") as caught:
            rc.send(call)
        assert "SECRET" not in "".join(traceback.format_exception(caught.value))
        assert caught.value.__context__ is None
        assert len(failures) <= 1


def test_from_env_names_the_variables(client_class: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith("RINGCENTRAL_"):
            monkeypatch.delenv(name)
    with pytest.raises(ValueError, match="RINGCENTRAL_CLIENT_ID is not set") as caught:
        client_class.from_env()
    for name in ("SERVER_URL", "CLIENT_SECRET", "JWT", "PRIVATE_KEY", "STORE"):
        assert f"RINGCENTRAL_{name}" in str(caught.value)
    assert client_class.from_env(client_id="x")
    assert client_class.from_env(auth_proxy=True)


def test_wrong_secret(emulator: Emulator, client_class: Any) -> None:
    with client(emulator, client_class, client_secret="wrong", jwt=emulator.jwt) as rc:
        with pytest.raises(AuthError, match="OAU-146") as caught:
            rc.get(ACCOUNT)
        assert not isinstance(caught.value, LoginRequiredError | AuthUnavailableError)
        assert (caught.value.error, caught.value.status) == ("invalid_client", 401)
        assert caught.value.request_id
        assert "check the client id" in str(caught.value)
        asked = len(requests_to(emulator, TOKEN))
        for _ in range(5):
            with pytest.raises(AuthError, match="OAU-146"):
                rc.get(ACCOUNT)
        assert len(requests_to(emulator, TOKEN)) == asked, "a refusal is not asked for again"


def test_a_jwt_that_is_not_known(emulator: Emulator, client_class: Any) -> None:
    with client(emulator, client_class, jwt="no.such.jwt") as rc:
        with pytest.raises(LoginRequiredError, match="OAU-149"):
            rc.get(ACCOUNT)
        assert rc.logged_in() is False


def test_login_without_a_credential(emulator: Emulator, client_class: Any) -> None:
    with (
        client(emulator, client_class) as rc,
        pytest.raises(ValueError, match="needs a credential"),
    ):
        rc.login()


def test_not_logged_in(emulator: Emulator, client_class: Any) -> None:
    with client(emulator, client_class) as rc:
        assert rc.logged_in() is False
        with pytest.raises(LoginRequiredError, match="not logged in"):
            rc.ensure_logged_in()
        with pytest.raises(LoginRequiredError):
            rc.refresh()
        assert rc.auth.data() == {}
        assert rc.auth.access_token_valid() is False
        assert rc.logout() is True


def test_state_of_the_token(emulator: Emulator, client_class: Any) -> None:
    clock = ManualClock()
    with client(emulator, client_class, jwt=emulator.jwt, clock=clock) as rc:
        assert rc.auth.access_token_valid() is False
        token = rc.ensure_logged_in()
        assert rc.auth.access_token_valid() is True
        assert rc.auth.refresh_token_valid() is True
        assert rc.auth.data() == token.to_dict()
        clock.advance(3600)
        assert rc.auth.access_token_valid() is False
        assert rc.auth.refresh_token_valid() is True
        clock.advance(604800)
        assert rc.auth.refresh_token_valid() is False


def test_save_and_restore(emulator: Emulator, client_class: Any) -> None:
    """What a web server does: one client for each HTTP request, the token in its own session."""
    with client(emulator, client_class, jwt=emulator.jwt) as rc:
        rc.login()
        saved = json.dumps(rc.auth.data())
    with client(emulator, client_class) as rc:
        rc.auth.restore(json.loads(saved))
        assert works(rc)
        emulator.expire()
        assert works(rc)
        again = rc.auth.data()
        assert again["access_token"] != json.loads(saved)["access_token"]
    with client(emulator, client_class) as rc, pytest.raises(ValueError, match="no access_token"):
        rc.auth.restore({})


def test_cancel_access_token(emulator: Emulator, client_class: Any) -> None:
    with client(emulator, client_class, jwt=emulator.jwt) as rc:
        before = rc.login().access_token
        rc.auth.cancel_access_token()
        assert rc.auth.access_token_valid() is False
        assert rc.auth.refresh_token_valid() is True
        assert works(rc)
        assert last_form(emulator)["grant_type"] == "refresh_token"
        assert rc.auth.data()["access_token"] != before


def test_logout(emulator: Emulator, client_class: Any) -> None:
    store = MemoryStore()
    with client(emulator, client_class, jwt=emulator.jwt, store=store) as rc:
        token = rc.login()
        seen = record_events(rc)
        assert rc.logout() is True
        assert form_of(requests_to(emulator, REVOKE)[-1])["token"] == token.access_token
        assert rc.auth.data() == {}
        assert names(seen) == ["before_logout", "logout_success"]
        with pytest.raises(LoginRequiredError):
            rc.get(ACCOUNT)
        rc.auth.restore(token.to_dict())
        with pytest.raises(LoginRequiredError):
            rc.get(ACCOUNT)
        rc.login()
        assert works(rc)


def test_a_logout_that_fails_is_not_repeated(emulator: Emulator, client_class: Any) -> None:
    with client(emulator, client_class, jwt=emulator.jwt) as rc:
        for kind in ("status", "drop"):
            rc.login()
            seen = record_events(rc)
            asked = len(requests_to(emulator, REVOKE))
            emulator.faults.add(kind=kind, path=REVOKE, status=503)
            assert rc.logout() is False
            assert len(requests_to(emulator, REVOKE)) == asked + 1
            assert names(seen) == ["before_logout", "logout_error"]
            assert isinstance(seen[-1][1].error, AuthUnavailableError)
            assert rc.auth.data() == {}


def test_logout_after_the_access_token_expired(emulator: Emulator, client_class: Any) -> None:
    clock = ManualClock()
    with client(emulator, client_class, jwt=emulator.jwt, clock=clock) as rc:
        token = rc.login()
        clock.advance(4000)
        assert rc.logout() is True
        assert form_of(requests_to(emulator, REVOKE)[-1])["token"] == token.refresh_token


def test_several_accounts_in_one_store(
    emulator: Emulator, client_class: Any, tmp_path: Any
) -> None:
    store = FileStore(tmp_path)
    both = {"store": store, "jwt": emulator.jwt}
    with (
        client(emulator, client_class, account="a", **both) as a,
        client(emulator, client_class, account="b", **both) as b,
        client(emulator, client_class, cache_prefix="other", **both) as c,
    ):
        tokens = {rc.ensure_logged_in().access_token for rc in (a, b, c)}
        assert len(tokens) == 3
        a.logout()
        assert works(b)
        assert works(c)
    with client(emulator, client_class, account="b", store=store) as rc:
        assert works(rc), "the next process finds the session in the store"


def test_from_env(
    emulator: Emulator, client_class: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Any
) -> None:
    values = {
        "SERVER_URL": emulator.url,
        "CLIENT_ID": emulator.client_id,
        "CLIENT_SECRET": emulator.client_secret,
        "JWT": emulator.jwt,
        "REDIRECT_URI": CALLBACK,
        "ACCOUNT": "a",
        "CACHE_PREFIX": "env",
        "STORE": f"file:{tmp_path}",
    }
    for name, value in values.items():
        monkeypatch.setenv(f"RINGCENTRAL_{name}", str(value))
    found = client_class.from_env()
    assert found._engine.session.settings.account == "a"
    assert found.login_url().redirect_uri == CALLBACK
    store = MemoryStore()
    other = client_class.from_env(store=store, account="b")
    assert other._engine.session.settings.account == "b"
    if client_class is RingCentral:
        found.ensure_logged_in()
        assert [path.name for path in tmp_path.glob("env_session_*.json")]
        found.close()
        other.close()


def test_auth_proxy(emulator: Emulator, client_class: Any) -> None:
    with client(emulator, client_class, auth_proxy=True) as rc:
        with pytest.raises(Exception, match="401"):
            rc.get(ACCOUNT)
        assert "authorization" not in requests_to(emulator, ACCOUNT)[-1].headers
        assert rc.logged_in() is True


def test_unknown_settings(client_class: Any) -> None:
    with pytest.raises(TypeError, match="jtw"):
        client_class(client_id="x", jtw="typo")
