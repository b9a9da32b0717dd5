"""The login page's address, and what a browser comes back with."""

from urllib.parse import parse_qsl, urlsplit

import pytest

from ringkit._options import Config
from ringkit.auth._endpoints import Endpoints
from ringkit.auth._login_state import PendingLogins
from ringkit.auth._login_url import (
    LoginRedirect,
    check_error,
    check_state,
    code_challenge,
    login_url,
    make_code_verifier,
    parse_redirect,
    redirect_arguments,
)
from ringkit.auth._settings import AuthSettings
from ringkit.errors import LoginRedirectError

ENDPOINT = "https://platform.ringcentral.com/restapi/oauth/authorize"


def query(url: str) -> dict[str, str]:
    return dict(parse_qsl(urlsplit(url).query))


def test_least() -> None:
    url = login_url(ENDPOINT, "id", {"redirect_uri": "https://app.example/cb"})
    assert url.startswith(ENDPOINT + "?")
    assert query(url) == {
        "response_type": "code",
        "client_id": "id",
        "redirect_uri": "https://app.example/cb",
        "state": url.state,
        "code_challenge": code_challenge(url.code_verifier),
        "code_challenge_method": "S256",
    }
    assert len(url.state) >= 32
    other = login_url(ENDPOINT, "id", {"redirect_uri": "https://app.example/cb"})
    assert other.state != url.state
    assert other.code_verifier != url.code_verifier


def test_every_parameter() -> None:
    url = login_url(
        ENDPOINT,
        "id",
        {
            "redirect_uri": "https://app.example/cb?x=1&y=ü",
            "state": "s t/&",
            "display": "touch",
            "prompt": ["login", "consent"],
            "scope": ("openid", "email"),
            "nonce": "n",
            "login_hint": "+16505550100*101",
            "ui_locales": "en-US fr-FR",
            "locale_id": "de-DE",
            "ui_options": ["hide_logo", "hide_tos"],
            "response_hint": "brand_id",
            "brand_id": "1210",
        },
        discovery=True,
    )
    assert query(url) == {
        "response_type": "code",
        "client_id": "id",
        "redirect_uri": "https://app.example/cb?x=1&y=ü",
        "state": "s t/&",
        "display": "touch",
        "prompt": "login consent",
        "scope": "openid email",
        "nonce": "n",
        "login_hint": "+16505550100*101",
        "ui_locales": "en-US fr-FR",
        "localeId": "de-DE",
        "ui_options": "hide_logo hide_tos",
        "response_hint": "brand_id",
        "brand_id": "1210",
        "code_challenge": code_challenge(url.code_verifier),
        "code_challenge_method": "S256",
        "discovery": "true",
    }
    assert url.code_verifier not in url


def test_implicit() -> None:
    url = login_url(
        ENDPOINT,
        "id",
        {"redirect_uri": "u:x", "implicit": True, "prompt": "none"},
    )
    assert query(url)["response_type"] == "token"
    assert query(url)["prompt"] == "none"
    assert "code_challenge" not in query(url)


def test_wrong_arguments() -> None:
    with pytest.raises(ValueError, match="redirect_uri"):
        login_url(ENDPOINT, "id", {})
    with pytest.raises(TypeError, match="no option promt"):
        login_url(ENDPOINT, "id", {"redirect_uri": "u:x", "promt": "none"})  # type: ignore[typeddict-unknown-key]


def test_pkce_of_the_standard() -> None:
    # RFC 7636, appendix B.
    verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    assert code_challenge(verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
    assert len(make_code_verifier()) == 43
    assert make_code_verifier() != make_code_verifier()


@pytest.mark.parametrize(
    "url",
    [
        "https://app.example/cb?code=C&state=s",
        "https://app.example/cb?x=1&code=C&state=s#",
        "https://app.example/cb?x=1#code=C&state=s",
        "?code=C&state=s",
        "code=C&state=s",
        "#code=C&state=s",
    ],
)
def test_redirect(url: str) -> None:
    values = parse_redirect(url)
    assert (values["code"], values["state"]) == ("C", "s")


def test_redirect_with_a_token() -> None:
    values = parse_redirect(
        "https://app.example/cb#access_token=AAAA&token_type=bearer&expires_in=3600&state=s"
        "&endpoint_id=e&scope=SMS+Fax"
    )
    assert redirect_arguments(values, "u", "v") == {
        "access_token": "AAAA",
        "token_type": "bearer",
        "expires_in": "3600",
        "endpoint_id": "e",
        "scope": "SMS Fax",
    }


@pytest.mark.parametrize(
    ("url", "error", "text"),
    [
        ("https://a/cb?error=access_denied&error_description=No+way", "access_denied", "No way"),
        ("https://a/cb?error=odd&error_description=a%0Ab%1B[2J", "odd", r"odd: a b \[2J;"),
        ("https://a/cb#error=access_denied", "access_denied", "the user refused"),
        ("https://a/cb?error=login_required", "login_required", "prompt='none'"),
        ("https://a/cb?error=odd", "odd", "check the arguments"),
        ("https://a/cb", "", "neither a code nor"),
        ("https://a/cb?state=s", "", "neither a code nor"),
        ("", "", "neither a code nor"),
        ("https://[a/cb?code=x", "", "neither a code nor"),
    ],
)
def test_redirect_that_failed(url: str, error: str, text: str) -> None:
    with pytest.raises(LoginRedirectError, match=text) as caught:
        check_error(parse_redirect(url))
    assert caught.value.error == error
    assert str(caught.value).isprintable()


@pytest.mark.parametrize(
    "url",
    [
        "https://a/cb?error=access_denied&error_description=call+0190-EVIL&state=another",
        "https://a/cb?error=access_denied&error_description=call+0190-EVIL",
    ],
)
def test_texts_of_a_redirect_that_was_not_begun_here_are_not_shown(url: str) -> None:
    """Any page can send the browser to the redirect URI, with any text."""
    logins = PendingLogins()
    begun = logins.remember(
        login_url("https://p/authorize", "id", {"redirect_uri": "https://a/cb"})
    )
    with pytest.raises(LoginRedirectError, match="does not belong") as caught:
        logins.read(url, Endpoints(Config(), AuthSettings()))
    assert "EVIL" not in str(caught.value)
    with pytest.raises(LoginRedirectError, match="call 0190-EVIL"):
        logins.read(f"{url}&state={begun.state}", Endpoints(Config(), AuthSettings()))


@pytest.mark.parametrize(("expected", "found"), [("s", "t"), ("s", ""), ("", ""), ("", "s")])
def test_state_that_is_not_ours(expected: str, found: str) -> None:
    with pytest.raises(LoginRedirectError, match="does not belong"):
        check_state(expected, found)


def test_arguments_of_a_code() -> None:
    values = {"code": "C", "state": "s", "expires_in": "60", "token_uri": "t", "discovery_uri": "d"}
    redirect = LoginRedirect(redirect_arguments(values, "u", "v"), "s")
    assert dict(redirect) == {
        "code": "C",
        "redirect_uri": "u",
        "code_verifier": "v",
        "token_uri": "t",
        "discovery_uri": "d",
    }
    assert redirect.state == "s"
    assert repr(redirect) == (
        "<LoginRedirect: code, redirect_uri, code_verifier, token_uri, discovery_uri>"
    )
    assert len(redirect) == 5
