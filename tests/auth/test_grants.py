"""Which form each login sends."""

from typing import Any

import pytest

from ringkit.auth._grants import (
    ClientCredentialsGrant,
    CodeGrant,
    Grant,
    JwtGrant,
    PartnerJwtGrant,
    PasswordGrant,
    RefreshGrant,
    TokenRequestOptions,
)
from ringkit.auth._login_arguments import login_request

JWT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
OWN = JwtGrant("own")


@pytest.mark.parametrize(
    ("grant", "form", "repeatable"),
    [
        (JwtGrant("JJJJ"), {"grant_type": JWT, "assertion": "JJJJ"}, True),
        (PartnerJwtGrant("JJJJ"), {"grant_type": "partner_jwt", "assertion": "JJJJ"}, True),
        (
            CodeGrant("CCCC", "u", "VVVV"),
            {
                "grant_type": "authorization_code",
                "code": "CCCC",
                "redirect_uri": "u",
                "code_verifier": "VVVV",
            },
            False,
        ),
        (
            CodeGrant("CCCC", "u"),
            {"grant_type": "authorization_code", "code": "CCCC", "redirect_uri": "u"},
            False,
        ),
        (
            PasswordGrant("+16505550100", "PPPP", "101"),
            {"grant_type": "password", "username": "+16505550100*101", "password": "PPPP"},
            False,
        ),
        (
            PasswordGrant("ada@example.com", "PPPP"),
            {"grant_type": "password", "username": "ada@example.com", "password": "PPPP"},
            False,
        ),
        (
            ClientCredentialsGrant(brand_id="1210", partner_account_id="p"),
            {"grant_type": "client_credentials", "brand_id": "1210", "partner_account_id": "p"},
            True,
        ),
        (RefreshGrant("RRRR"), {"grant_type": "refresh_token", "refresh_token": "RRRR"}, False),
    ],
)
def test_forms(grant: Grant, form: dict[str, str], repeatable: bool) -> None:
    assert grant.form() == form
    assert grant.repeatable is repeatable
    for shown in (repr(grant), str(grant), repr(grant.form())):
        assert not any(secret * 4 in shown for secret in "JCVPR")


def test_token_request_options() -> None:
    assert TokenRequestOptions().form() == {}
    assert TokenRequestOptions(600, 7200, "e", "SMS Fax").form() == {
        "access_token_ttl": "600",
        "refresh_token_ttl": "7200",
        "endpoint_id": "e",
        "scope": "SMS Fax",
    }


def request(**arguments: Any) -> Any:
    return login_request(
        arguments, options=TokenRequestOptions(scope="SMS"), redirect_uri="u", default_grant=OWN
    )


@pytest.mark.parametrize(
    ("arguments", "grant"),
    [
        ({"jwt": "j"}, JwtGrant("j")),
        ({"partner_jwt": "j"}, PartnerJwtGrant("j")),
        ({"code": "c"}, CodeGrant("c", "u")),
        ({"code": "c", "redirect_uri": "v", "code_verifier": "w"}, CodeGrant("c", "v", "w")),
        ({"username": "n", "password": "p", "extension": "1"}, PasswordGrant("n", "p", "1")),
        ({"account_id": "a"}, ClientCredentialsGrant(account_id="a")),
        ({"brand_id": "b", "account_id": "a"}, ClientCredentialsGrant("b", "a")),
        ({}, OWN),
    ],
)
def test_login_arguments(arguments: dict[str, Any], grant: Grant) -> None:
    assert request(**arguments).grant == grant


def test_options_of_a_login() -> None:
    assert request(jwt="j").options == TokenRequestOptions(scope="SMS")
    own = request(jwt="j", access_token_ttl=600, refresh_token_ttl=700, endpoint_id="e", scope="F")
    assert own.options == TokenRequestOptions(600, 700, "e", "F")


def test_a_given_token() -> None:
    data = {"access_token": "a", "refresh_token": "r", "expires_in": 5, "scope": "S"}
    assert request(**data).token == data
    assert request(**data).grant is None


@pytest.mark.parametrize(
    ("arguments", "error", "text"),
    [
        ({"jwt": "j", "code": "c"}, TypeError, "with jwt takes no code"),
        ({"jwt": "j", "jtw": "k"}, TypeError, "takes no jtw"),
        ({"redirect_uri": "u"}, TypeError, "without a credential takes no redirect_uri"),
        ({"access_token": "a", "access_token_ttl": 600}, TypeError, "takes no access_token_ttl"),
        ({"username": "n"}, ValueError, "needs a password"),
    ],
)
def test_arguments_that_make_no_login(
    arguments: dict[str, Any], error: type[Exception], text: str
) -> None:
    with pytest.raises(error, match=text):
        request(**arguments)


def test_nothing_to_log_in_with() -> None:
    with pytest.raises(ValueError, match="needs a credential"):
        login_request({}, options=TokenRequestOptions(), redirect_uri="", default_grant=None)
    with pytest.raises(ValueError, match="redirect_uri"):
        login_request(
            {"code": "c"}, options=TokenRequestOptions(), redirect_uri="", default_grant=None
        )
